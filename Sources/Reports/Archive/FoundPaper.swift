public import DocumentModel
public import Phrases
public import Records

/// Documents in files as a search found them, with the sentences that it hit.
public struct FoundPaper: Equatable, Sendable {
    /// A document.
    public struct Line: Equatable, Sendable {
        /// Số, ký hiệu hồ sơ.
        public var file: String
        /// Path and shelf mark.
        public var place: String
        /// Số, ký hiệu.
        public var symbol: String
        /// Ngày tháng.
        public var day: Day?
        /// Trích yếu.
        public var title: String
        /// How it circulates.
        public var circulation: Circulation
        /// The attachment with the sentence.
        public var text: String

        /// Puts a line together.
        public init(
            file: String, place: String, symbol: String, day: Day?, title: String, circulation: Circulation,
            text: String
        ) {
            self.file = file
            self.place = place
            self.symbol = symbol
            self.day = day
            self.title = title
            self.circulation = circulation
            self.text = text
        }
    }

    /// Whose office it is.
    public var office: OfficeProfile
    /// The day on the paper.
    public var day: Day
    /// What was searched for.
    public var about: [String]
    /// The documents in their order.
    public var lines: [Line]

    /// Puts a paper together.
    public init(office: OfficeProfile, day: Day, about: [String], lines: [Line]) {
        self.office = office
        self.day = day
        self.about = about
        self.lines = lines
    }

    /// The names of the columns.
    public static let headings: [Phrase] = [
        .paperFileCode, .columnShelf, .fieldSymbol, .fieldDate, .fieldSubject, .fieldCirculation,
        .foundColumnSentence,
    ]

    /// The cells of a line; what circulates freely bears no mark.
    public static func cells(_ line: Line, _ mark: (Circulation) -> String) -> [String] {
        [
            line.file, line.place, line.symbol, line.day?.shown ?? "", line.title,
            line.circulation == .open ? "" : mark(line.circulation), line.text,
        ]
    }

    /// The paper, A4 across.
    /// - Parameter mark: the words of a circulation.
    public func tree(_ mark: (Circulation) -> String) -> DocumentTree {
        let blocks =
            ArchivePaper.heading(office, on: day, title: .foundPaperTitle, about: about) + [
                ArchivePaper.table(
                    [
                        TableColumn(28), TableColumn(38), TableColumn(32), TableColumn(22, .centre), TableColumn(62),
                        TableColumn(20), TableColumn(55),
                    ], Self.headings.map(\.vi), lines.map { Self.cells($0, mark) }),
                .space(2), .text(.left, Phrase.foundCount(lines.count).vi),
            ]
        return DocumentTree(
            title: "\(Phrase.foundPaperTitle.vi) \(day.iso)", setup: .landscape, blocks: blocks)
    }
}
