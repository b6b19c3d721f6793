/// A figure of a report: what is counted, and of which days.
public struct ReportFigure: Hashable, Sendable {
    /// What is counted.
    public let source: Source
    /// Of which days, or against what.
    public let variant: Variant

    /// Puts a figure together.
    public init(_ source: Source, _ variant: Variant = .now) {
        self.source = source
        self.variant = variant
    }

    /// What stands before the colon in a text: unique within a report, short enough for the name of a content control.
    public var label: String { source.label + (variant.suffix.map { ", \($0)" } ?? "") }

    /// Of which days a figure is, or against what it is held.
    public enum Variant: String, CaseIterable, Sendable, Hashable {
        /// The report's own days.
        case now
        /// The same days a year before.
        case yearBefore = "year-before"
        /// From the first of January to the report's last day.
        case cumulative
        /// What it is to reach.
        case plan
        /// The whole of days that have not ended, by the share that has.
        case estimate
        /// Against the period before.
        case change

        /// What a label says of it.
        public var suffix: String? {
            switch self {
            case .now: nil
            case .yearBefore: "cùng kỳ năm trước"
            case .cumulative: "lũy kế"
            case .plan: "kế hoạch"
            case .estimate: "ước"
            case .change: "tăng giảm"
            }
        }
    }

    /// What a figure counts.
    public enum Source: Hashable, Sendable {
        /// Of the registers of what came in.
        case incoming(Incoming)
        /// Of the outgoing register.
        case outgoing(Outgoing)
        /// Of the board of units.
        case board(Board)
        /// Of one task: over all units, or how one unit stands.
        case task(LetterTask, OfTask)
        /// Of one row of a figures form: the sum over all units, or one unit's value.
        case row(String)
        /// The last day that is counted: today, or the report's own last day.
        case countedUntil

        /// What it is called.
        public var label: String {
            switch self {
            case .incoming(let count): count.label
            case .outgoing(let count): count.label
            case .board(let count): count.label
            case .task(let task, let count): "\(count.label) \(task.rawValue)"
            case .row(let code): "Chỉ tiêu \(code)"
            case .countedUntil: "Ngày tính số liệu"
            }
        }
    }

    /// Counts of what came in.
    public enum Incoming: String, CaseIterable, Sendable, Hashable {
        case arrived, petitions, urgent, withDeadline, inTime, late, openInTime, overdue, unfollowed, open, shareInTime

        var label: String {
            switch self {
            case .arrived: "Văn bản đến trong kỳ"
            case .petitions: "Đơn, thư đến trong kỳ"
            case .urgent: "Văn bản đến khẩn"
            case .withDeadline: "Văn bản đến có hạn giải quyết"
            case .inTime: "Văn bản đến giải quyết đúng hạn"
            case .late: "Văn bản đến giải quyết chậm hạn"
            case .openInTime: "Văn bản đến đang giải quyết còn hạn"
            case .overdue: "Văn bản đến quá hạn chưa xong"
            case .unfollowed: "Văn bản đến có hạn không theo dõi"
            case .open: "Văn bản đến đang giải quyết"
            case .shareInTime: "Tỷ lệ giải quyết đúng hạn"
            }
        }

        /// Whether it adds up over days: a standing of today and a share do not.
        public var isSum: Bool {
            switch self {
            case .arrived, .petitions, .urgent, .withDeadline, .inTime, .late: true
            case .openInTime, .overdue, .unfollowed, .open, .shareInTime: false
            }
        }
    }

    /// Counts of what went out.
    public enum Outgoing: String, CaseIterable, Sendable, Hashable {
        case registered, letters, decisions, reports, plans, electronic, shareElectronic, recalled

        var label: String {
            switch self {
            case .registered: "Văn bản đi trong kỳ"
            case .letters: "Công văn đi"
            case .decisions: "Quyết định đã ban hành"
            case .reports: "Báo cáo đã gửi"
            case .plans: "Kế hoạch đã ban hành"
            case .electronic: "Văn bản đi gửi qua mạng"
            case .shareElectronic: "Tỷ lệ văn bản đi gửi qua mạng"
            case .recalled: "Văn bản đi đã thu hồi"
            }
        }

        /// The type that is counted; `nil` where it is not a type that counts.
        public var typeCode: String? {
            switch self {
            case .letters: "cong-van"
            case .decisions: "quyet-dinh"
            case .reports: "bao-cao"
            case .plans: "ke-hoach"
            case .registered, .electronic, .shareElectronic, .recalled: nil
            }
        }

        /// Whether it adds up over days: a share does not.
        public var isSum: Bool { self != .shareElectronic }
    }

    /// Counts of the board of units.
    public enum Board: String, CaseIterable, Sendable, Hashable {
        case units, reported, missing, partial, met, underWay, behind, rose, fell, meanScore

        var label: String {
            switch self {
            case .units: "Số đơn vị theo dõi"
            case .reported: "Số đơn vị đã báo cáo"
            case .missing: "Số đơn vị chưa báo cáo"
            case .partial: "Số đơn vị báo cáo thiếu"
            case .met: "Số đơn vị đạt"
            case .underWay: "Số đơn vị đang thực hiện"
            case .behind: "Số đơn vị chưa đạt"
            case .rose: "Số đơn vị tăng điểm"
            case .fell: "Số đơn vị giảm điểm"
            case .meanScore: "Điểm tham khảo"
            }
        }
    }

    /// Counts of one task.
    public enum OfTask: String, CaseIterable, Sendable, Hashable {
        case met, underWay, behind, notApplicable, notReported, score, status

        var label: String {
            switch self {
            case .met: "Số đơn vị đạt nhiệm vụ"
            case .underWay: "Số đơn vị đang thực hiện nhiệm vụ"
            case .behind: "Số đơn vị chưa đạt nhiệm vụ"
            case .notApplicable: "Số đơn vị chưa có điều kiện nhiệm vụ"
            case .notReported: "Số đơn vị chưa báo cáo nhiệm vụ"
            case .score: "Điểm nhiệm vụ"
            case .status: "Kết quả nhiệm vụ"
            }
        }
    }
}

/// A table that a query makes for a report.
public enum ReportTable: String, CaseIterable, Sendable, Hashable {
    case incomingByType = "incoming-type"
    case incomingByWay = "incoming-way"
    case incomingOutcomes = "incoming-outcome"
    case departments
    case outgoingByType = "outgoing-type"
    case outgoingByWay = "outgoing-way"
    case outgoingByDepartment = "outgoing-department"
    case tasks
    case groups
    case units
    case missingUnits = "missing-units"
    case changes
    case rows
    case statistics

    /// What it is called in a text.
    public var name: String {
        switch self {
        case .incomingByType: "Văn bản đến theo loại"
        case .incomingByWay: "Văn bản đến theo phương thức nhận"
        case .incomingOutcomes: "Kết quả giải quyết văn bản đến"
        case .departments: "Tình hình giải quyết theo ban"
        case .outgoingByType: "Văn bản đi theo loại"
        case .outgoingByWay: "Văn bản đi theo phương thức gửi"
        case .outgoingByDepartment: "Văn bản đi theo ban soạn thảo"
        case .tasks: "Kết quả theo nhiệm vụ"
        case .groups: "Kết quả theo khối"
        case .units: "Kết quả theo đơn vị"
        case .missingUnits: "Đơn vị chưa báo cáo"
        case .changes: "Thay đổi so với kỳ trước"
        case .rows: "Số liệu sáu nhiệm vụ"
        case .statistics: "Số liệu thống kê công đoàn"
        }
    }
}
