import Text

/// A page of plain text, as it is printed and as it is shown: heading, table with wrapped cells, foot.
///
/// A value; `lines` lays it out for a screen, `text` for a printer, with a form feed between the sheets. Everything in
/// it is cleaned when it is laid out, so that nothing steers a terminal or a printer.
public struct TextPage: Equatable, Sendable {
    /// How a sheet of A4 lies: characters of a tenth of an inch, six lines to the inch.
    public enum Sheet: Equatable, Sendable {
        case portrait
        case landscape

        /// The characters of a line within the margins.
        public var columns: Int {
            switch self {
            case .portrait: 76
            case .landscape: 108
            }
        }

        /// The lines of a sheet within the margins.
        public var lines: Int {
            switch self {
            case .portrait: 62
            case .landscape: 43
            }
        }
    }

    /// A line of the heading or the foot.
    public enum Line: Equatable, Sendable {
        case left(String)
        case centre(String)
        case right(String)
        /// Two texts, each in the middle of its half: the office and the motto, two signatures.
        case pair(String, String)
        case empty
    }

    /// A column of the table.
    public struct Column: Equatable, Sendable {
        /// Its heading.
        public let heading: String
        /// The cells of its text.
        public let width: Int
        /// How the text stands in it.
        public let alignment: Alignment

        /// Where text stands, or that the column is for the pen.
        public enum Alignment: Equatable, Sendable {
            case left
            case right
            /// Lines to write on below what stands there.
            case pen
        }

        /// Puts a column together.
        public init(_ heading: String, width: Int, _ alignment: Alignment = .left) {
            self.heading = heading
            self.width = max(1, width)
            self.alignment = alignment
        }
    }

    /// A row of the table.
    public enum Row: Equatable, Sendable {
        /// One text for each column; missing ones are empty.
        case cells([String])
        /// A line across all columns, for a group of rows.
        case heading(String)
    }

    /// How it lies on paper.
    public var sheet: Sheet
    /// A sheet of its own before all others, without a number; none for most pages.
    public var cover: [Line]
    /// Above the table, on the first sheet.
    public var head: [Line]
    /// The table; none for a page of lines alone.
    public var columns: [Column]
    /// The rows of the table.
    public var rows: [Row]
    /// The fewest lines of a row: room for the pen.
    public var leastRowLines: Int
    /// Below the table, on the last sheet.
    public var foot: [Line]
    /// The word before the number of a sheet: "Trang".
    public var pageWord: String

    /// Puts a page together.
    public init(
        sheet: Sheet = .portrait, cover: [Line] = [], head: [Line] = [], columns: [Column] = [],
        rows: [Row] = [],
        leastRowLines: Int = 1, foot: [Line] = [], pageWord: String
    ) {
        self.sheet = sheet
        self.cover = cover
        self.head = head
        self.columns = columns
        self.rows = rows
        self.leastRowLines = max(1, leastRowLines)
        self.foot = foot
        self.pageWord = pageWord
    }

    /// The width of a table with these columns, its borders included.
    public static func width(of columns: [Column]) -> Int {
        columns.isEmpty ? 0 : columns.reduce(1) { $0 + $1.width + 3 }
    }
}

extension TextPage {
    /// The whole page in one piece, for a screen.
    public var lines: [String] {
        var lines = cover.flatMap(laidOut)
        lines += head.flatMap(laidOut)
        if !columns.isEmpty { lines += headingLines + rows.flatMap { laidOut($0) + [border] } }
        return lines + foot.flatMap(laidOut)
    }

    /// The sheets, none longer than a sheet holds; a row is broken only when it is longer than a sheet.
    public var sheets: [[String]] {
        // The last two lines of a sheet are for its number.
        let most = sheet.lines - 2
        var sheets: [[String]] = []
        var current = head.flatMap(laidOut)
        let heading = columns.isEmpty ? [] : headingLines
        var bare = 0
        func turn() {
            sheets.append(current)
            current = heading
            bare = current.count
        }
        if !columns.isEmpty {
            current += heading
            bare = current.count
            for (place, row) in rows.enumerated() {
                var block = laidOut(row) + [border]
                // The line of a group stays with the first of its rows.
                var together = block.count
                if case .heading = row, place + 1 < rows.count { together += laidOut(rows[place + 1]).count + 1 }
                if current.count + min(together, most - bare) > most, current.count > bare { turn() }
                while current.count + block.count > most {
                    let room = max(1, most - current.count)
                    current += block.prefix(room)
                    block = Array(block.dropFirst(room))
                    turn()
                }
                current += block
            }
        }
        let foot = foot.flatMap(laidOut)
        if current.count + foot.count > most, !current.isEmpty {
            sheets.append(current)
            current = []
        }
        for line in foot {
            if current.count == most {
                sheets.append(current)
                current = []
            }
            current.append(line)
        }
        if !current.isEmpty || sheets.isEmpty { sheets.append(current) }
        guard sheets.count > 1 else { return sheets }
        return sheets.enumerated().map { place, lines in
            lines + Array(repeating: "", count: max(0, most - lines.count))
                + ["", centred("\(pageWord) \(place + 1)/\(sheets.count)", in: width)]
        }
    }

    /// The sheets for a printer or a file: a newline after each line, a form feed between sheets.
    public var text: String {
        ((cover.isEmpty ? [] : [cover.flatMap(laidOut)]) + sheets)
            .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
    }

    /// The width in which head and foot stand.
    public var width: Int { columns.isEmpty ? sheet.columns : Self.width(of: columns) }

    // MARK: Laying out

    private var border: String {
        "+" + columns.map { String(repeating: "-", count: $0.width + 2) }.joined(separator: "+") + "+"
    }

    private var headingLines: [String] {
        let texts = columns.map { wrapped(cleaned($0.heading), width: $0.width) }
        let height = texts.map(\.count).max() ?? 1
        let lines = (0..<height).map { line in
            joined(columns.indices.map { centred(texts[$0].element(line), in: columns[$0].width) })
        }
        return [border] + lines + [border]
    }

    private func laidOut(_ row: Row) -> [String] {
        switch row {
        case .heading(let text):
            let room = max(1, width - 4)
            return wrapped(cleaned(text), width: room).map { "| " + padded($0, to: room) + " |" }
        case .cells(let cells):
            let texts = columns.indices.map { place in
                let text = cells.element(place)
                return text.isEmpty
                    ? [] : wrapped(cleaned(text, keepingNewlines: true), width: columns[place].width)
            }
            let height = max(leastRowLines, texts.map(\.count).max() ?? 0)
            return (0..<height).map { line in
                joined(columns.indices.map { cell(texts[$0], line, of: height, columns[$0]) })
            }
        }
    }

    private func cell(_ lines: [String], _ line: Int, of height: Int, _ column: Column) -> String {
        let text = lines.element(line)
        switch column.alignment {
        case .left: return padded(text, to: column.width)
        // A text of several lines among numbers stands as texts do.
        case .right where lines.count > 1: return padded(text, to: column.width)
        case .right: return String(repeating: " ", count: max(0, column.width - cells(text))) + text
        case .pen:
            // The border below is the last line to write on.
            let isRuled = line >= lines.count && line < height - 1
            return isRuled ? String(repeating: ".", count: column.width) : padded(text, to: column.width)
        }
    }

    private func joined(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func laidOut(_ line: Line) -> [String] {
        let width = width
        switch line {
        case .empty: return [""]
        case .left(let text): return wrapped(cleaned(text), width: width)
        case .centre(let text): return wrapped(cleaned(text), width: width).map { trimmedEnd(centred($0, in: width)) }
        case .right(let text):
            return wrapped(cleaned(text), width: width).map {
                String(repeating: " ", count: width - cells($0)) + $0
            }
        case .pair(let left, let right):
            let half = width / 2
            let lefts = wrapped(cleaned(left), width: half - 1)
            let rights = wrapped(cleaned(right), width: half - 1)
            return (0..<max(lefts.count, rights.count)).map { place in
                trimmedEnd(
                    padded(centred(lefts.element(place), in: half), to: width - half)
                        + centred(rights.element(place), in: half))
            }
        }
    }
}

private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - cells(text)))
}

private func centred(_ text: String, in width: Int) -> String {
    padded(String(repeating: " ", count: max(0, (width - cells(text)) / 2)) + text, to: width)
}

private func trimmedEnd(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
}

extension [String] {
    /// The element of a place, or nothing.
    fileprivate func element(_ place: Int) -> String { indices.contains(place) ? self[place] : "" }
}
