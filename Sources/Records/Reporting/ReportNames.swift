import Text

// What stands on paper in reports. Reports are written in Vietnamese, whatever the language of the screens.

extension ReportSpan {
    /// "quý III năm 2026", "tháng 11 năm 2026", "tuần 48 năm 2026 (từ 23/11/2026 đến 29/11/2026)".
    public var written: String {
        switch self {
        case .week(let monday):
            let (year, week) = Self.week(ofMonday: monday)
            return "tuần \(week) năm \(year) (từ \(firstDay.shown) đến \(lastDay.shown))"
        case .month(let first): return "tháng \(first.month) năm \(first.year)"
        case .period(let period):
            switch period.kind {
            case .quarter: return "quý \(romanNumeral(period.index)) năm \(period.year)"
            case .half: return "\(period.index == 1 ? "6 tháng đầu" : "6 tháng cuối") năm \(period.year)"
            case .year: return "năm \(period.year)"
            }
        case .days(let from, let to):
            return from == to ? "ngày \(from.shown)" : "từ ngày \(from.shown) đến ngày \(to.shown)"
        }
    }
}

extension ReportReference {
    /// What the report is about: its subject below "BÁO CÁO".
    /// - Parameter unitName: what the unit that it is about is called.
    public func subject(unitName: String? = nil) -> String {
        switch kind {
        case .sixTasks:
            let of = unitName.map { " của \($0)" } ?? ""
            return "\(unit == nil ? "tổng hợp " : "")tình hình thực hiện Chỉ thị 02/CT-ĐCT\(of) \(span.written)"
        case .week: return "tình hình công tác \(span.written)"
        case .month, .quarter: return "kết quả hoạt động công đoàn \(span.written), nhiệm vụ \(span.next.written)"
        case .halfYear:
            return "sơ kết công tác công đoàn \(span.written), nhiệm vụ \(span.next.written)"
        case .year: return "tổng kết công tác công đoàn \(span.written), phương hướng, nhiệm vụ \(span.next.written)"
        case .documents: return "thống kê công tác văn thư \(span.written)"
        case .adhoc: return "tình hình đột xuất và kết quả xử lý \(span.written)"
        }
    }
}

extension ReportSpan {
    /// The one after it.
    public var next: ReportSpan {
        switch self {
        case .week(let monday): .week(monday: monday.adding(days: 7))
        case .month: .month(of: lastDay.adding(days: 1))
        case .period(let period): .period(period.next)
        case .days(let from, let to): .days(from: to.adding(days: 1), to: to.adding(days: to - from + 1))
        }
    }

    /// Whether it is over on a day.
    public func isOver(on today: Day) -> Bool { lastDay < today }
}

extension LetterTask {
    /// The task in one line, as reports name it.
    public var written: String {
        switch self {
        case .computers: "Trang bị máy tính cho cán bộ, các ban chuyên môn"
        case .internet: "Sử dụng Internet để trao đổi thông tin, báo cáo"
        case .software: "Sử dụng phần mềm ứng dụng phục vụ công tác công đoàn"
        case .network: "Thiết lập mạng LAN tại cơ quan"
        case .site: "Xây dựng trang tin điện tử của đơn vị"
        case .staff: "Tuyển dụng, sử dụng, bồi dưỡng cán bộ tin học"
        }
    }
}

extension TaskStatus {
    /// As reports say it.
    public var written: String {
        switch self {
        case .met: "Đạt"
        case .underWay: "Đang thực hiện"
        case .behind: "Chưa đạt"
        case .notApplicable: "Chưa có điều kiện"
        case .notAddressed: "Không thuộc diện"
        case .notReported: "Chưa báo cáo"
        }
    }
}

extension TransportWay {
    /// As reports say it.
    public var written: String {
        switch self {
        case .post: "Bưu điện"
        case .hand: "Trực tiếp"
        case .email: "Thư điện tử"
        case .exchange: "Trục liên thông"
        case .fax: "Fax"
        case .operations: "Phần mềm điều hành"
        }
    }
}

extension UnitKind {
    /// The group of units, as reports head it.
    public var writtenGroup: String {
        switch self {
        case .confederation: "Tổng Liên đoàn"
        case .provincial: "Liên đoàn Lao động tỉnh, thành phố"
        case .industry: "Công đoàn ngành Trung ương"
        case .corporation: "Công đoàn tổng công ty trực thuộc"
        case .other: "Cơ quan khác"
        case .district: "Liên đoàn Lao động huyện"
        case .localIndustry: "Công đoàn ngành địa phương"
        case .zone: "Công đoàn khu công nghiệp"
        case .commune: "Công đoàn xã, phường"
        case .base: "Công đoàn cơ sở trực thuộc"
        }
    }
}
