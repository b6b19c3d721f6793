public import Phrases

/// Figures by groups, as a table: one figure in a line, or several under the same headings.
public struct FigureTable: Equatable, Sendable {
    /// A group with its name.
    public struct Group: Equatable, Sendable {
        /// What is counted by.
        public let name: Phrase
        /// Its lines.
        public let lines: [Line]

        /// Puts a group together.
        public init(name: Phrase, lines: [Line]) {
            self.name = name
            self.lines = lines
        }
    }

    /// What was counted, and how many.
    public struct Line: Equatable, Sendable {
        /// What was counted.
        public let label: Phrase
        /// How many, by column.
        public let figures: [Int]

        /// Puts a line together.
        public init(label: Phrase, figures: [Int]) {
            self.label = label
            self.figures = figures
        }
    }

    private let frame: ReportFrame
    private let columns: [Phrase]
    private let groups: [Group]

    /// Puts a table together.
    /// - Parameter columns: the headings of the figures; a line may have fewer.
    public init(frame: ReportFrame, columns: [Phrase], groups: [Group]) {
        self.frame = frame
        self.columns = columns
        self.groups = groups
    }

    /// The table as a page, A4 across.
    public func page(_ language: Language) -> TextPage {
        let figure = 7
        let label = TextPage.Sheet.landscape.columns - 1 - 3 - columns.count * (figure + 3)
        var rows: [TextPage.Row] = []
        for group in groups {
            rows.append(.heading(group.name.in(language)))
            rows += group.lines.map { line in
                .cells([line.label.in(language)] + line.figures.map { Phrase.count($0).in(language) })
            }
        }
        return TextPage(
            sheet: .landscape, head: frame.head(language),
            columns: [.init("", width: label)] + columns.map { .init($0.in(language), width: figure, .right) },
            rows: rows, pageWord: Phrase.pageWord.in(language))
    }

    /// The table as rows of text for a file: group, line, and each figure in digits; what a line has not is empty.
    public func table(_ language: Language) -> [[String]] {
        let head = [Phrase.csvSection, .csvSubject].map { $0.in(language) } + columns.map { $0.in(language) }
        return [head]
            + groups.flatMap { group in
                group.lines.map { line in
                    [group.name.in(language), line.label.in(language)]
                        + columns.indices.map { $0 < line.figures.count ? String(line.figures[$0]) : "" }
                }
            }
    }
}
