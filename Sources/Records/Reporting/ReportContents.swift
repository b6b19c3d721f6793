/// The figures and tables that a report can hold, so that labels mean something in it.
public struct ReportContents: Equatable, Sendable {
    /// The figures, each label once.
    public let figures: [ReportFigure]
    /// The tables.
    public let tables: [ReportTable]

    /// What a report can hold.
    /// - Parameter rows: the rows of the figures forms that are asked for in its period.
    public init(_ reference: ReportReference, rows: [Indicator]) {
        var figures = [ReportFigure(.countedUntil)]
        var tables: [ReportTable] = []
        if reference.kind != .sixTasks {
            figures += Self.register
            tables += [
                .incomingByType, .incomingByWay, .incomingOutcomes, .departments, .outgoingByType, .outgoingByWay,
                .outgoingByDepartment,
            ]
        }
        if case .period = reference.span, reference.kind != .documents {
            figures += reference.unit == nil ? Self.board : Self.unit
            figures += rows.filter { $0.kind == .count }.flatMap { row in
                [.now, .yearBefore, .change, .plan].map { ReportFigure(.row(row.code), $0) }
            }
            tables += reference.unit == nil ? [.tasks, .groups, .units, .missingUnits, .changes] : [.tasks, .changes]
            tables += [.rows, .statistics]
        }
        self.figures = figures
        self.tables = tables
    }

    /// The labels that mean something.
    public var labels: Set<String> { Set(figures.map(\.label)) }

    /// The names of the tables.
    public var tableNames: Set<String> { Set(tables.map(\.name)) }

    private static let register: [ReportFigure] =
        ReportFigure.Incoming.allCases.flatMap { count in
            variants(isSum: count.isSum).map { ReportFigure(.incoming(count), $0) }
        }
        + ReportFigure.Outgoing.allCases.flatMap { count in
            variants(isSum: count.isSum).map { ReportFigure(.outgoing(count), $0) }
        }

    /// What is a standing of today was another a year before, and nobody knows it any more; a share does not add up.
    private static func variants(isSum: Bool) -> [ReportFigure.Variant] {
        isSum ? [.now, .yearBefore, .cumulative, .estimate, .change] : [.now]
    }

    private static let board: [ReportFigure] =
        ReportFigure.Board.allCases.flatMap { count -> [ReportFigure] in
            let variants: [ReportFigure.Variant] =
                count == .rose || count == .fell ? [.now] : [.now, .yearBefore, .change]
            return variants.map { ReportFigure(.board(count), $0) }
        }
        + LetterTask.allCases.flatMap { task in
            ReportFigure.OfTask.allCases.filter { $0 != .status }.flatMap { count in
                [.now, .yearBefore, .change].map { ReportFigure(.task(task, count), $0) }
            }
        }

    private static let unit: [ReportFigure] =
        [.now, .yearBefore, .change].map { ReportFigure(.board(.meanScore), $0) }
        + LetterTask.allCases.flatMap { task in
            [ReportFigure(.task(task, .status)), ReportFigure(.task(task, .status), .yearBefore)]
                + [.now, .yearBefore, .change].map { ReportFigure(.task(task, .score), $0) }
        }
}
