/// The forms that come with the program.
public enum ShippedForms {
    /// All of them.
    public static let all = [sixTasks, statistics]

    /// The return on the six tasks of the guidance to Directive 02/CT-ĐCT.
    public static let sixTasks = FigureForm(
        code: "ct02", nameVi: "Phiếu số liệu thực hiện Chỉ thị 02/CT-ĐCT",
        nameEn: "Return on carrying out Directive 02/CT-ĐCT", rows: sixTaskRows,
        checks: [
            .atMost("1.2", "1.1"), .atMost("1.3", "1.2"), .atMost("1.5", "1.4"), .atMost("2.1", "1.1"),
            .atMost("2.2", "1.1"), .atMost("2.4", "2.3"), .atMost("3.5", "1.1"), .atMost("4.3", "4.3t"),
            .atMost("4.6", "1.4"), .atMost("5.5b", "5.5"), .atMost("6.1", "1.1"), .atMost("6.2", "6.1"),
            .atMost("6.4", "1.1"),
            .neededBelow("4.1a", "4.1", 1), .onlyWhen("4.2", "4.1", atLeast: 1),
            .onlyWhen("4.3", "4.2", atLeast: 2), .onlyWhen("4.4", "4.2", atLeast: 2),
            .onlyWhen("4.5", "4.2", atLeast: 2), .onlyWhen("4.6", "4.2", atLeast: 2),
            .onlyWhen("5.2", "5.1", atLeast: 2), .onlyWhen("5.3", "5.1", atLeast: 2),
        ],
        levels: Set(UnitKind.allCases.filter(\.reports)), periods: [.quarter, .half, .year], dueAfter: 0,
        // The directive is of 02/8/2010.
        validFrom: Day(year: 2010, month: 1, day: 1))

    /// A small form of union statistics. What each office counts is its own: rows are added as data.
    public static let statistics = FigureForm(
        code: "tk", nameVi: "Biểu thống kê công đoàn", nameEn: "Union statistics", rows: statisticsRows,
        checks: [
            .atMost("TK.3", "TK.2"), .atMost("TK.4", "TK.2"), .atMost("TK.6", "TK.5"), .atMost("TK.9", "TK.8"),
        ],
        levels: Set(UnitKind.allCases.filter(\.reports)), periods: [.quarter, .half, .year], dueAfter: 0)

    /// The rows of the six tasks with the reason of 4.1, which is told beside it and judged by nobody.
    private static let sixTaskRows: [Indicator] = SixTasks.indicators.flatMap { row -> [Indicator] in
        guard row.code == "4.1" else { return [row] }
        let reason = Indicator(
            "4.1a", task: .network, "Lý do chưa có điều kiện", "Why there are no conditions", kind: .text,
            direction: .context, origin: .letter)
        return [row, reason]
    }

    private static let statisticsRows: [Indicator] = [
        row("TK.1", "Số công đoàn cơ sở, nghiệp đoàn", "Base unions"),
        row("TK.2", "Tổng số công nhân, viên chức, lao động", "Workers"),
        row("TK.3", "Trong đó: nữ", "Of them women", base: "TK.2"),
        row("TK.4", "Số đoàn viên công đoàn", "Union members", base: "TK.2", direction: .up),
        row("TK.5", "Số doanh nghiệp có công đoàn", "Enterprises with a union"),
        row(
            "TK.6", "Trong đó: đã ký thỏa ước lao động tập thể", "Of them with a collective agreement", base: "TK.5",
            direction: .up),
        row("TK.7", "Số vụ ngừng việc tập thể trong kỳ", "Stoppages of work", direction: .down),
        row("TK.8", "Số đơn thư thuộc thẩm quyền trong kỳ", "Petitions in own competence"),
        row("TK.9", "Trong đó: đã giải quyết", "Of them settled", base: "TK.8", direction: .up),
    ]

    private static func row(
        _ code: String, _ nameVi: String, _ nameEn: String, base: String? = nil,
        direction: IndicatorDirection = .context
    ) -> Indicator {
        Indicator(code, task: nil, nameVi, nameEn, base: base, direction: direction, origin: .added)
    }
}
