import Records

/// Invented documents for writing, the same for each seed: subjects of 14 to 26 syllables, some common and most rare, as
/// in real ones.
struct SampleDocuments {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A document that arrived on a day.
    mutating func content(on day: Day) -> IncomingContent {
        let issuer = below(Self.issuers.count)
        let type = Self.types[below(Self.types.count)]
        let symbol = "\(1 + below(4000))/\(type.abbreviation)-\(Self.symbolEnds[issuer % Self.symbolEnds.count])"
        var content = IncomingContent(
            arrivedOn: day, issuer: Self.issuers[issuer], symbol: .parse(symbol), subject: subject())
        content.typeCode = type.code
        content.date = day.adding(days: -below(12))
        content.signer = Self.names[below(Self.names.count)]
        return content
    }

    private mutating func subject() -> String {
        var text = "Về việc"
        for _ in 0..<12 + below(13) {
            // The square of a fraction: the first syllables of the list come far more often than the last.
            let place = (below(1024) * below(1024) * Self.syllables.count) >> 20
            text += " " + Self.syllables[place]
        }
        return text + " năm \(1990 + below(37))"
    }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 16) % limit
    }

    /// The types and their names in a register file.
    static let types: [(code: String, abbreviation: String, name: String)] = [
        ("bao-cao", "BC", "Báo cáo"), ("ke-hoach", "KH", "Kế hoạch"), ("quyet-dinh", "QĐ", "Quyết định"),
        ("thong-bao", "TB", "Thông báo"), ("to-trinh", "TTr", "Tờ trình"), ("huong-dan", "HD", "Hướng dẫn"),
    ]

    private static let issuers: [String] = UnitDirectory.all.map(\.nameVi) + others

    private static let others = [
        "Sở Nội vụ tỉnh Lam Giang", "Ủy ban nhân dân tỉnh Lam Giang", "Tỉnh ủy Lam Giang",
        "Sở Tài chính tỉnh Lam Giang",
        "Bảo hiểm xã hội tỉnh Lam Giang", "Công đoàn Khu kinh tế tỉnh Lam Giang",
    ]

    private static let symbolEnds = ["LĐLĐ", "TLĐ", "CĐN", "SNV", "UBND", "BHXH", "CĐKKT", "STC"]

    private static let names = [
        "Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu", "Phạm Quốc Dũng", "Hoàng Thu Hà", "Vũ Đức Khải",
        "Đặng Mai Lan",
        "Bùi Thanh Nam", "Đỗ Hồng Phúc", "Ngô Anh Quân", "Dương Thị Sen", "Lý Hải Yến",
    ]

    private static let syllables: [String] = """
        công đoàn lao động báo cáo kế hoạch tổ chức hội nghị cán bộ viên chức người kết quả thực hiện chỉ đạo tỉnh thành \
        phố huyện cơ sở ngành tổng liên ban chấp hành thường trực kiểm tra giám sát tài chính chính sách pháp luật tuyên \
        truyền giáo dục nữ công thi đua khen thưởng đại hội nhiệm kỳ đề án chương trình phong trào đời sống việc làm tiền \
        lương bảo hiểm xã y tế thất nghiệp an toàn vệ sinh doanh nghiệp khu kinh đối thoại thỏa ước tập thể tranh chấp \
        đình ngừng chăm lo tết nguyên đán sum vầy mái ấm quỹ hỗ trợ vay vốn học bổng con em tháng nhân hướng dẫn quyết \
        định thông tri nghị tờ trình biên bản giấy mời lịch tuần quý năm giai đoạn tổng sơ rà soát đánh giá xếp loại chất \
        lượng phát triển viên thành lập giải thể sáp nhập chuyển giao bàn quản lý tài sản trụ thiết chế văn hóa thể thao \
        nhà ở cho thuê mua bán dự toán thu chi ngân sách kinh phí đoàn quyết phê duyệt bổ nhiệm luân điều động nghỉ hưu \
        đào tạo bồi dưỡng nghiệp vụ tập huấn trực tuyến số chuyển đổi phần mềm dữ liệu chữ ký điện tử văn thư lưu trữ hồ \
        sơ bảo mật cải cách hành chính thủ tục một cửa tiếp công dân đơn thư khiếu nại tố cáo phòng chống tham nhũng lãng \
        phí tiết kiệm dịch bệnh thiên tai bão lũ ủng hộ quyên góp từ thiện đền ơn đáp nghĩa biển đảo biên giới quân nhân \
        thanh niên phụ nông dân cựu chiến mặt trận tổ quốc giao lưu quốc tế hợp tác đoàn kết đổi mới sáng kiến cải tiến kỹ \
        thuật gương điển hình tiên tiến chuyên đề khảo thống kê biểu mẫu phụ lục danh sách đề cương góp ý dự thảo sửa đổi bổ \
        sung luật bộ nghị định thông quy chế điều lệ hiến lược tầm nhìn mục tiêu nhiệm vụ giải pháp trọng tâm then chốt
        """.split(separator: " ").map(String.init)
}

/// The same documents as a register file.
enum SampleRegister {
    /// Documents of five years long before any demo's first day, in the order of arrival; the years have no book yet.
    static func contents(_ count: Int) -> [IncomingContent] {
        guard let first = Day(year: 1990, month: 1, day: 8) else { return [] }
        var documents = SampleDocuments(seed: 77)
        return (0..<count).map { documents.content(on: first.adding(days: $0 * 1800 / max(1, count))) }
    }

    /// RFC 4180 with the headings of the register.
    static func csv(_ contents: [IncomingContent]) -> [UInt8] {
        let headings = [
            "Ngày đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại văn bản",
            "Trích yếu nội dung",
            "Người ký",
        ]
        var text = line(headings)
        let names = Dictionary(
            SampleDocuments.types.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        for content in contents {
            let fields = [
                content.arrivedOn.iso, content.issuer, content.symbol.raw, content.date?.iso ?? "",
                content.typeCode.flatMap { names[$0] } ?? "", content.subject, content.signer ?? "",
            ]
            text += line(fields)
        }
        return Array(text.utf8)
    }

    /// No text here holds a quotation mark.
    private static func line(_ fields: [String]) -> String {
        fields.map { "\"" + $0 + "\"" }.joined(separator: ",") + "\r\n"
    }
}
