/// A column of an old list of files (mục lục hồ sơ).
public enum InventoryColumn: String, CaseIterable, Sendable, Hashable {
    case ordinal
    case box
    case notation
    case title
    /// Both ends in one column.
    case span
    case start
    case end
    case year
    case retention
    case sheets
    case pages
    case shelf
    case maker
    case keywords
    case notes

    /// The headings known for it, the usual one first.
    ///
    /// - Source: the lists of files handed over that Decree 30/2020, annex V, asks for, and those in use before it ("Hộp số · Hồ sơ số ·
    ///   Tiêu đề hồ sơ · Ngày tháng bắt đầu – kết thúc · Số tờ · Ghi chú").
    public var headings: [String] {
        switch self {
        case .ordinal: ["STT", "TT", "Số TT", "Số thứ tự", "No."]
        case .box:
            ["Hộp số", "Hộp", "Cặp số", "Cặp", "Số hộp", "Cặp/hộp số", "Hộp/cặp số", "Cặp, hộp số", "Hộp/cặp", "Box"]
        case .notation:
            [
                "Số, ký hiệu hồ sơ", "Số và ký hiệu hồ sơ", "Hồ sơ số", "Số hồ sơ", "Ký hiệu hồ sơ", "Mã hồ sơ",
                "Số, ký hiệu HS", "Số và ký hiệu HS", "Số, ký hiệu", "Số và ký hiệu", "Đơn vị bảo quản số", "ĐVBQ số",
                "ĐVBQ", "Số ĐVBQ", "Code",
            ]
        case .title:
            [
                "Tiêu đề hồ sơ", "Tên hồ sơ", "Tiêu đề", "Tiêu đề hồ sơ, tài liệu", "Tên đề mục và tiêu đề hồ sơ",
                "Nội dung hồ sơ", "Trích yếu", "Trích yếu nội dung hồ sơ", "Nội dung", "Title",
            ]
        case .span:
            [
                "Thời gian tài liệu", "Ngày tháng bắt đầu và kết thúc", "Ngày, tháng bắt đầu và kết thúc",
                "Thời gian", "Ngày tháng bắt đầu - kết thúc", "Thời gian bắt đầu và kết thúc", "Ngày tháng",
                "Thời gian của tài liệu", "Ngày, tháng, năm bắt đầu và kết thúc", "Năm tháng", "Dates",
            ]
        case .start: ["Ngày bắt đầu", "Thời gian bắt đầu", "Bắt đầu", "Ngày tháng bắt đầu", "Từ ngày", "Start"]
        case .end: ["Ngày kết thúc", "Thời gian kết thúc", "Kết thúc", "Ngày tháng kết thúc", "Đến ngày", "End"]
        case .year: ["Năm", "Năm hồ sơ", "Năm hình thành", "Year"]
        case .retention:
            [
                "Thời hạn bảo quản", "THBQ", "Thời hạn lưu trữ", "Thời hạn BQ", "Thời hạn", "Bảo quản", "Giá trị",
                "Retention",
            ]
        case .sheets: ["Số tờ", "Số lượng tờ", "Số tờ/trang", "Số tờ, trang", "Tờ", "Sheets"]
        case .pages: ["Số trang", "Số lượng trang", "Pages"]
        case .shelf: ["Giá", "Giá số", "Kho, giá", "Vị trí", "Nơi để", "Vị trí lưu trữ", "Kho - giá - tầng", "Shelf"]
        case .maker: ["Người lập", "Người lập hồ sơ", "Đơn vị lập", "Đơn vị/người lập hồ sơ", "Maker"]
        case .keywords: ["Từ khóa", "Keywords"]
        case .notes: ["Ghi chú", "Chú thích", "Notes"]
        }
    }

    /// The column that a heading names, whatever its marks, case, punctuation, line ends or hint in brackets.
    public init?(heading: String) {
        let key = HeadingKey.withoutHint(heading)
        guard !key.isEmpty, let found = Self.byKey[key] else { return nil }
        self = found
    }

    private static let byKey: [String: InventoryColumn] = {
        var table: [String: InventoryColumn] = [:]
        for column in allCases {
            for heading in column.headings { table[HeadingKey.of(heading)] = column }
        }
        return table
    }()
}
