/// The words that stand beside the rows of a form: written into blank forms, and understood in what comes back.
public enum ReturnHeading: CaseIterable, Sendable {
    /// The unit's stable name.
    case unitCode
    /// The unit.
    case unit
    /// The period.
    case period
    /// The form's stable name.
    case form
    /// The code of a row.
    case rowCode
    /// What a row asks.
    case label
    /// Where the value goes.
    case value
    /// How a row is filled in.
    case manner
    /// A running number, which says nothing.
    case ordinal

    /// As it is written in Vietnamese.
    public var vi: String { names[0] }
    /// As it is written in English.
    public var en: String { names[1] }

    /// All spellings, the Vietnamese and the English one first.
    var names: [String] {
        switch self {
        case .unitCode: ["Mã đơn vị", "Unit code", "Mã ĐV"]
        case .unit: ["Đơn vị", "Unit", "Tên đơn vị", "Đơn vị báo cáo", "Unit name", "Reporting unit", "Công đoàn"]
        case .period: ["Kỳ báo cáo", "Period", "Kỳ", "Reporting period", "Kỳ số liệu"]
        case .form: ["Mã biểu", "Form", "Biểu", "Biểu mẫu", "Form code"]
        case .rowCode: ["Mã số", "Code", "Mã", "Mã chỉ tiêu", "Row"]
        case .label: ["Chỉ tiêu", "Indicator", "Nội dung", "Label", "Tên chỉ tiêu"]
        case .value: ["Số liệu", "Value", "Giá trị", "Kết quả", "Figure", "Figures", "Values"]
        case .manner: ["Cách ghi", "How to fill in", "Ghi chú", "Notes", "Note"]
        case .ordinal: ["STT", "No.", "TT", "Số TT", "Số thứ tự"]
        }
    }

    /// The heading that a text is, whatever its marks, case and punctuation.
    init?(_ text: String) {
        guard let found = Self.byKey[HeadingKey.of(text)] else { return nil }
        self = found
    }

    private static let byKey: [String: ReturnHeading] = {
        var table: [String: ReturnHeading] = [:]
        for heading in allCases {
            for name in heading.names { table[HeadingKey.of(name)] = heading }
        }
        return table
    }()
}
