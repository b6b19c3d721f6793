/// The rows of the retention schedule that the program brings along: a beginning that each office sets right. The table of the Party and
/// the Confederation was not found (it binds union offices before that of the state), so that each row names its source and how sure it is.
public enum ShippedRetention {
    private static let circular = "TT 10/2022/TT-BNV"
    private static let former = "TT 09/2011/TT-BNV, nhóm tài liệu tổ chức chính trị - xã hội"
    private static let proposal = "đề xuất theo nhóm gần nhất của TT 10/2022/TT-BNV"
    /// The day from which Circular 10/2022/TT-BNV holds, 15/02/2023.
    public static let validFrom = Day(number: 738_565)

    /// All rows, in the order of their codes.
    public static let rules: [RetentionRule] = [
        row("1.1", general, "Kế hoạch, báo cáo công tác hằng năm, nhiều năm của cơ quan", .permanent, circular, .read),
        row("1.2", general, "Kế hoạch, báo cáo sáu tháng, chín tháng, quý", .years(20), former, .told),
        row("1.3", general, "Kế hoạch, báo cáo tháng, tuần, giao ban", .years(5), proposal, .proposed),
        row("1.4", general, "Quy chế làm việc, quy định nội bộ của cơ quan", .years(20), circular, .read),
        row("1.5", general, "Công văn trao đổi về kế hoạch, báo cáo", .years(5), circular, .read),
        row("1.6", general, "Công văn trao đổi khác", .years(10), former, .told),
        row("1.7", general, "Hồ sơ thực hiện chỉ thị, nghị quyết, cuộc vận động lớn", .permanent, former, .told),
        row("2.1", congress, "Hồ sơ đại hội công đoàn các cấp", .permanent, former, .told),
        row("2.2", congress, "Hồ sơ hội nghị ban chấp hành, ban thường vụ", .permanent, proposal, .proposed),
        row("3.1", staff, "Hồ sơ quy hoạch cán bộ", .years(10), circular, .read),
        row("3.2", staff, "Phiếu tín nhiệm, phiếu bầu trong công tác quy hoạch", .years(5), circular, .read),
        row("3.3", staff, "Hồ sơ tổ chức bộ máy, bổ nhiệm, luân chuyển cán bộ", .years(20), former, .told),
        row("4.1", finance, "Hồ sơ mời thầu, dự thầu trúng thầu", .years(20), circular, .read),
        row("4.2", finance, "Hồ sơ dự thầu không trúng thầu", .years(5), circular, .read),
        row("4.3", finance, "Hồ sơ quyết toán thu, chi tài chính công đoàn hằng năm", .permanent, proposal, .proposed),
        row("5.1", records, "Sổ đăng ký văn bản đi, văn bản đến", .years(20), former, .told),
        row("5.2", records, "Hồ sơ hủy tài liệu hết giá trị", .years(20), former, .told),
        row(
            "5.3", records, "Danh mục hồ sơ, mục lục hồ sơ nộp lưu, biên bản giao nhận", .years(20), proposal, .proposed
        ),
    ]

    private static let general = "Tổng hợp"
    private static let congress = "Đại hội, hội nghị"
    private static let staff = "Tổ chức, cán bộ"
    private static let finance = "Tài chính, tài sản"
    private static let records = "Văn thư, lưu trữ"

    private static func row(
        _ code: String, _ group: String, _ title: String, _ period: RetentionPeriod, _ source: String,
        _ certainty: RuleCertainty
    ) -> RetentionRule {
        RetentionRule(
            code: code, group: group, title: title, period: period, source: source, certainty: certainty,
            validFrom: validFrom)
    }
}
