/// The holidays shipped with the program, 2024 to 2028. An office corrects and continues them as data.
///
/// The Labour Code 2019, art. 112, gives the days: New Year, five at Tết, the Hùng Kings' day, 30 April, 1 May, two at
/// National Day; art. 111(3) gives the next working day for one that falls on a weekend. Which days make up the five
/// and the two, and what is exchanged, is announced every year.
public enum HolidayTable {
    /// All shipped lines, in order of days.
    public static let shipped: [Holiday] = {
        var days: [Holiday] = year2024 + year2025
        days += year2026
        days += year2027 + year2028
        return days
    }()

    /// The first and last year that the table covers.
    public static let years: ClosedRange<Int> = 2024...2028

    private static let code = "Bộ luật Lao động 2019, Điều 112"
    private static let nextDay = "Bộ luật Lao động 2019, Điều 111 khoản 3"
    private static let culture = "Nghị quyết 80-NQ/TW (2026); cần đối chiếu văn bản hướng dẫn"

    private static let year2024: [Holiday] = {
        let swap = "Văn phòng Chính phủ, công văn 2450/VPCP-KGVX ngày 12/4/2024"
        let yearly = "Thông báo lịch nghỉ năm 2024 của Bộ Lao động - Thương binh và Xã hội"
        return [
            newYear(2024, 1, 1),
            tet(2024, 2, 8, yearly), tet(2024, 2, 9, yearly), tet(2024, 2, 10, yearly), tet(2024, 2, 11, yearly),
            tet(2024, 2, 12, yearly), tetInstead(2024, 2, 13, yearly), tetInstead(2024, 2, 14, yearly),
            kings(2024, 4, 18),
            bridge(2024, 4, 29, swap), victory(2024), labour(2024), makeUp(2024, 5, 4, swap),
            national(2024, 9, 2), national(2024, 9, 3),
        ]
    }()

    private static let year2025: [Holiday] = {
        let yearly = "Thông báo lịch nghỉ năm 2025 của Bộ Lao động - Thương binh và Xã hội"
        return [
            newYear(2025, 1, 1),
            tet(2025, 1, 27, yearly), tet(2025, 1, 28, yearly), tet(2025, 1, 29, yearly), tet(2025, 1, 30, yearly),
            tet(2025, 1, 31, yearly),
            kings(2025, 4, 7),
            makeUp(2025, 4, 26, yearly), victory(2025), labour(2025), bridge(2025, 5, 2, yearly),
            national(2025, 9, 1), national(2025, 9, 2),
        ]
    }()

    private static let year2026: [Holiday] = {
        let yearly = "Thông báo lịch nghỉ năm 2026 của Bộ Nội vụ"
        let swap = "Thông báo hoán đổi ngày làm việc năm 2026; cần đối chiếu"
        return [
            newYear(2026, 1, 1), bridge(2026, 1, 2, swap, provisional: true),
            makeUp(2026, 1, 10, swap, provisional: true),
            tet(2026, 2, 16, yearly), tet(2026, 2, 17, yearly), tet(2026, 2, 18, yearly), tet(2026, 2, 19, yearly),
            tet(2026, 2, 20, yearly),
            kings(2026, 4, 26), instead(2026, 4, 27, "Giỗ Tổ Hùng Vương", "Hùng Kings' Day"),
            victory(2026), labour(2026),
            makeUp(2026, 8, 22, swap, provisional: true), bridge(2026, 8, 31, swap, provisional: true),
            national(2026, 9, 1), national(2026, 9, 2),
            cultureDay(2026),
        ]
    }()

    private static let year2027: [Holiday] = {
        let ahead = code + "; ngày cụ thể chờ thông báo năm 2027"
        return [
            newYear(2027, 1, 1, provisional: true),
            tet(2027, 2, 5, ahead, provisional: true), tet(2027, 2, 6, ahead, provisional: true),
            tet(2027, 2, 7, ahead, provisional: true), tet(2027, 2, 8, ahead, provisional: true),
            tet(2027, 2, 9, ahead, provisional: true), tetInstead(2027, 2, 10, ahead, provisional: true),
            tetInstead(2027, 2, 11, ahead, provisional: true),
            kings(2027, 4, 16, provisional: true),
            victory(2027, provisional: true), labour(2027, provisional: true),
            instead(2027, 5, 3, "Quốc tế Lao động", "Labour Day", provisional: true),
            national(2027, 9, 2, provisional: true), national(2027, 9, 3, provisional: true),
            cultureDay(2027),
        ]
    }()

    private static let year2028: [Holiday] = {
        let ahead = code + "; ngày cụ thể chờ thông báo năm 2028"
        return [
            newYear(2028, 1, 1, provisional: true),
            instead(2028, 1, 3, "Tết Dương lịch", "New Year's Day", provisional: true),
            tet(2028, 1, 24, ahead, provisional: true), tet(2028, 1, 25, ahead, provisional: true),
            tet(2028, 1, 26, ahead, provisional: true), tet(2028, 1, 27, ahead, provisional: true),
            tet(2028, 1, 28, ahead, provisional: true),
            kings(2028, 4, 4, provisional: true),
            victory(2028, provisional: true), labour(2028, provisional: true),
            instead(2028, 5, 2, "Ngày Chiến thắng", "Victory Day", provisional: true),
            national(2028, 9, 1, provisional: true), national(2028, 9, 2, provisional: true),
            instead(2028, 9, 4, "Quốc khánh", "National Day", provisional: true),
            cultureDay(2028),
        ]
    }()

    private static func line(
        _ year: Int, _ month: Int, _ day: Int, _ vi: String, _ en: String, _ kind: HolidayKind, _ provisional: Bool,
        _ source: String
    ) -> Holiday {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("The holiday table names a day that the calendar has not: \(year)-\(month)-\(day).")
        }
        return Holiday(day: day, nameVi: vi, nameEn: en, kind: kind, provisional: provisional, source: source)
    }

    private static func newYear(_ year: Int, _ month: Int, _ day: Int, provisional: Bool = false) -> Holiday {
        line(year, month, day, "Tết Dương lịch", "New Year's Day", .fixed, provisional, code)
    }

    private static func tet(
        _ year: Int, _ month: Int, _ day: Int, _ source: String, provisional: Bool = false
    ) -> Holiday {
        line(year, month, day, "Tết Nguyên đán", "Lunar New Year", .lunar, provisional, source)
    }

    private static func tetInstead(
        _ year: Int, _ month: Int, _ day: Int, _ source: String, provisional: Bool = false
    ) -> Holiday {
        line(
            year, month, day, "Nghỉ bù Tết Nguyên đán", "Rest day for Lunar New Year", .swap, provisional, source)
    }

    private static func kings(_ year: Int, _ month: Int, _ day: Int, provisional: Bool = false) -> Holiday {
        line(year, month, day, "Giỗ Tổ Hùng Vương", "Hùng Kings' Day", .lunar, provisional, code)
    }

    private static func victory(_ year: Int, provisional: Bool = false) -> Holiday {
        line(year, 4, 30, "Ngày Chiến thắng", "Victory Day", .fixed, provisional, code)
    }

    private static func labour(_ year: Int, provisional: Bool = false) -> Holiday {
        line(year, 5, 1, "Quốc tế Lao động", "Labour Day", .fixed, provisional, code)
    }

    private static func national(_ year: Int, _ month: Int, _ day: Int, provisional: Bool = false) -> Holiday {
        line(year, month, day, "Quốc khánh", "National Day", .fixed, provisional, code)
    }

    private static func cultureDay(_ year: Int) -> Holiday {
        line(year, 11, 24, "Ngày Văn hóa Việt Nam", "Vietnamese Culture Day", .fixed, true, culture)
    }

    private static func instead(
        _ year: Int, _ month: Int, _ day: Int, _ vi: String, _ en: String, provisional: Bool = false
    ) -> Holiday {
        line(year, month, day, "Nghỉ bù \(vi)", "Rest day for \(en)", .swap, provisional, nextDay)
    }

    private static func bridge(
        _ year: Int, _ month: Int, _ day: Int, _ source: String, provisional: Bool = false
    ) -> Holiday {
        line(year, month, day, "Nghỉ hoán đổi", "Exchanged rest day", .swap, provisional, source)
    }

    private static func makeUp(
        _ year: Int, _ month: Int, _ day: Int, _ source: String, provisional: Bool = false
    ) -> Holiday {
        line(year, month, day, "Ngày làm bù", "Make-up working day", .makeUp, provisional, source)
    }
}
