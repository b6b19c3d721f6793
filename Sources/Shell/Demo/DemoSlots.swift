/// A place in a subject that is filled to suit the document's day.
enum DemoSlot: String, CaseIterable, Sendable {
    /// "2026".
    case year = "nam"
    /// The year that is planned for: the next one from October on.
    case planYear = "nam_kh"
    /// The year that is reported: the last one until March.
    case reportYear = "nam_bc"
    /// "Bính Ngọ năm 2026", the Tết to come.
    case lunarYear = "tet"
    /// The year of the Tết to come.
    case lunarYearNumber = "nam_tet"
    /// "11/2026".
    case month = "thang"
    /// The month before.
    case lastMonth = "thang_truoc"
    /// "quý III năm 2026", the quarter just ended or ending.
    case quarter = "quy"
    /// "quý III, phương hướng nhiệm vụ quý IV năm 2026".
    case quarters = "quy_toi"
    /// "6 tháng đầu năm 2026".
    case period = "ky"
    /// "2026 - 2031", of a base union.
    case term = "nk"
    /// "2023 - 2028", of all levels.
    case congressTerm = "nk_cap"
    /// "2026 - 2030".
    case plan = "gd"
    /// 1 to 12.
    case ordinal = "n"
    /// A number of a document.
    case number = "so"
    /// A number of people.
    case people = "nguoi"
    /// A firm.
    case firm = "cty"
    /// A district or commune of the time.
    case place = "db"
    /// An industrial zone.
    case zone = "kcn"
    /// A day soon after, "12/5/2026".
    case soon = "ngay"
    /// "14 giờ 00".
    case hour = "gio"
    /// Somebody's name.
    case name = "ten"
}

/// A subject in pieces, parsed once.
struct DemoPattern: Sendable {
    enum Piece: Sendable {
        case text(String)
        case slot(DemoSlot)
    }

    let pieces: [Piece]

    /// Reads "báo cáo {quy}"; a brace that names no slot stays as text.
    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            if let slot = DemoSlot(rawValue: String(name)) {
                pieces.append(.slot(slot))
            } else {
                pieces.append(.text(String(rest[open...close])))
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }
}

/// What a document's slots are filled from.
struct DemoFacts {
    /// The document's own day.
    let date: DemoDay
    /// A working day after its arrival.
    let soon: DemoDay
    /// Names to draw from.
    let names: [String]
    /// The issuer's firm and place, where it has them.
    let firm: String?
    let place: String?
}

/// Fills the places of subjects.
enum DemoSlots {
    private static let quarters = ["I", "II", "III", "IV"]
    private static let stems = ["Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"]
    private static let branches = [
        "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi",
    ]
    private static let hours = ["07 giờ 30", "08 giờ 00", "08 giờ 30", "13 giờ 30", "14 giờ 00", "15 giờ 00"]

    /// Adds a slot's words for a document.
    static func fill(
        _ slot: DemoSlot, _ facts: borrowing DemoFacts, random: inout DemoRandom, into text: inout String
    ) {
        let date = facts.date
        let soon = facts.soon
        let year = date.year
        switch slot {
        case .year: append(year, to: &text)
        case .planYear: append(date.month >= 10 ? year + 1 : year, to: &text)
        case .reportYear: append(date.month <= 3 ? year - 1 : year, to: &text)
        case .lunarYear:
            let next = tetYear(date)
            text += stems[next % 10]
            text += " "
            text += branches[next % 12]
            text += " năm "
            append(next, to: &text)
        case .lunarYearNumber: append(tetYear(date), to: &text)
        case .month:
            append(date.month, to: &text)
            text += "/"
            append(year, to: &text)
        case .lastMonth:
            append(date.month == 1 ? 12 : date.month - 1, to: &text)
            text += "/"
            append(date.month == 1 ? year - 1 : year, to: &text)
        case .quarter:
            let (quarter, of) = reportedQuarter(date)
            text += "quý "
            text += quarters[quarter]
            text += " năm "
            append(of, to: &text)
        case .quarters:
            let (quarter, of) = reportedQuarter(date)
            text += "quý "
            text += quarters[quarter]
            if quarter == 3 {
                text += " năm "
                append(of, to: &text)
            }
            text += ", phương hướng nhiệm vụ quý "
            text += quarters[(quarter + 1) % 4]
            text += " năm "
            append(quarter == 3 ? of + 1 : of, to: &text)
        case .period:
            switch date.month {
            case 1...2:
                text += "năm "
                append(year - 1, to: &text)
                return
            case 3...4: text += "quý I năm "
            case 5...7: text += "6 tháng đầu năm "
            case 8...10: text += "9 tháng năm "
            default: text += "năm "
            }
            append(year, to: &text)
        case .term: appendSpan(year, year + 5, to: &text)
        case .congressTerm:
            if date.key >= 2025_07_01, date.key < 2030_01_01 {
                appendSpan(2025, 2030, to: &text)
            } else {
                // Congresses of all levels run through the year of change and prepare in the one before.
                let start = (year - 2) / 5 * 5 + 3
                appendSpan(start, start + 5, to: &text)
            }
        case .plan:
            let start = (year - 1) / 5 * 5 + 1
            appendSpan(start, start + 4, to: &text)
        case .ordinal: append(random.within(1...12), to: &text)
        case .number:
            let number = random.within(1...90)
            if number < 10 { text += "0" }
            append(number, to: &text)
        case .people: append(random.within(12...480), to: &text)
        case .firm: text += facts.firm ?? random.pick(DemoPlaces.firms).name
        case .place:
            text += facts.place ?? random.pick(date.key >= 2025_07_01 ? DemoPlaces.communes : DemoPlaces.districts)
        case .zone: text += random.pick(DemoPlaces.zones)
        case .soon:
            append(soon.dayOfMonth, to: &text)
            text += "/"
            append(soon.month, to: &text)
            text += "/"
            append(soon.year, to: &text)
        case .hour: text += random.pick(hours)
        case .name: text += random.pick(facts.names)
        }
    }

    private static func tetYear(_ date: DemoDay) -> Int { date.month >= 7 ? date.year + 1 : date.year }

    /// The quarter that reports of a day tell of: its own from the 15th of the last month on, else the one before.
    private static func reportedQuarter(_ date: DemoDay) -> (Int, Int) {
        let current = (date.month - 1) / 3
        if date.month.isMultiple(of: 3), date.dayOfMonth >= 10 { return (current, date.year) }
        return current == 0 ? (3, date.year - 1) : (current - 1, date.year)
    }

    private static func append(_ number: Int, to text: inout String) { text += String(number) }

    private static func appendSpan(_ start: Int, _ end: Int, to text: inout String) {
        append(start, to: &text)
        text += " - "
        append(end, to: &text)
    }
}
