public import Records
import Text

extension DraftText {
    /// The text that came back from a word processor: what stands between the bookmarks with which it went out, else between the
    /// head and the signature of a letter, else all of it.
    public init(_ word: WordText) {
        self.init(
            blocks: word.writing.flatMap(\.draftBlocks) + DraftAnnexes.rejoined(word.annexes.flatMap(\.draftBlocks)))
    }
}

extension WordText {
    fileprivate var writing: ArraySlice<WordBlock> {
        let begin = blocks.firstIndex { $0.has(WordMarks.begin) }
        let end = blocks.lastIndex { $0.has(WordMarks.end) }
        if let begin, let end, begin <= end {
            // A person may have written into the very lines that hold the bookmarks.
            return blocks[begin...end]
        }
        let head = begin ?? blocks.firstIndex { $0.isTable(with: "cong hoa xa hoi chu nghia viet nam") }.map { $0 + 1 }
        let signature = end ?? blocks.lastIndex { $0.isTable(with: "noi nhan") }
        let first = head ?? blocks.startIndex
        let last = signature ?? blocks.endIndex
        return blocks[min(first, last)..<max(first, last)]
    }
}

extension WordText {
    /// What stands below the signature, where it went out so.
    fileprivate var annexes: ArraySlice<WordBlock> {
        guard let begin = blocks.firstIndex(where: { $0.has(WordMarks.annexBegin) }),
            let end = blocks.lastIndex(where: { $0.has(WordMarks.annexEnd) }), begin <= end
        else { return [] }
        return blocks[begin...end]
    }
}

extension WordBlock {
    fileprivate func has(_ bookmark: String) -> Bool {
        if case .paragraph(let paragraph) = self { paragraph.bookmarks.contains(bookmark) } else { false }
    }

    fileprivate func isTable(with words: String) -> Bool {
        guard case .table(let table) = self else { return false }
        return table.rows.contains { row in
            row.contains { cell in cell.paragraphs.contains { folded($0.text).contains(words) } }
        }
    }

    fileprivate var draftBlocks: [DraftBlock] {
        switch self {
        case .paragraph(let paragraph):
            let runs = paragraph.draftRuns
            let line = runs.map(\.text).joined()
            guard !line.allSatisfy(\.isWhitespace) || runs.contains(where: { $0.figure != nil }) else { return [] }
            let role = DraftRole(opening: line, afterBasis: true)
            return [.paragraph(line: 0, role, Self.plain(runs, role))]
        case .table(let table): return table.draft.map { [.table(line: 0, $0)] } ?? []
        }
    }

    /// Without the looks that a line has by what it is: people make headings bold by hand.
    private static func plain(_ runs: [DraftRun], _ role: DraftRole) -> [DraftRun] {
        var runs = runs
        let words = runs.indices.filter { !runs[$0].text.allSatisfy(\.isWhitespace) }
        if role.isHeading, words.allSatisfy({ runs[$0].isBold }) {
            for place in runs.indices { runs[place].isBold = false }
        } else if role == .article, let first = runs.first, first.isBold, first.text.split(separator: " ").count <= 2 {
            runs[0].isBold = false
        }
        if role == .basis, words.allSatisfy({ runs[$0].isItalic }) {
            for place in runs.indices { runs[place].isItalic = false }
        }
        return runs
    }
}

extension WordParagraph {
    fileprivate var draftRuns: [DraftRun] {
        runs.map { run in
            let text = nfc(cleaned(run.text.replacing("\u{A0}", with: " ").replacing("\t", with: " ")))
            guard let tag = run.tag, WordMarks.table(tag) == nil else {
                return DraftRun(text, bold: run.isBold, italic: run.isItalic)
            }
            // What would break out of its braces is text.
            let value = text.split(separator: " ").joined(separator: " ")
            guard !value.contains(where: { "{}".contains($0) }) else { return DraftRun(text) }
            return DraftRun(value, bold: run.isBold, italic: run.isItalic, figure: nfc(tag))
        }
    }
}

extension WordTable {
    fileprivate var draft: DraftTable? {
        let columns = rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0
        var name: String?
        var lines: [[[DraftRun]]] = []
        for (place, row) in rows.enumerated() {
            if place == 0 {
                name = row.first?.paragraphs.flatMap(\.runs).compactMap { $0.tag.flatMap(WordMarks.table) }.first
            }
            let isTitle = row.count == 1 && columns > 1
            lines.append(
                row.flatMap { cell in
                    [cell.draftRuns(plain: place == 0 || isTitle)]
                        + (isTitle ? [] : Array(repeating: [], count: max(0, cell.span - 1)))
                })
        }
        return lines.isEmpty ? nil : DraftTable(name: name.map { nfc($0) }, rows: lines)
    }
}

extension WordCell {
    /// The text of a cell in one line.
    fileprivate func draftRuns(plain: Bool) -> [DraftRun] {
        var result: [DraftRun] = []
        for paragraph in paragraphs where !paragraph.text.allSatisfy(\.isWhitespace) {
            if !result.isEmpty { result.append(DraftRun(" ")) }
            result += paragraph.draftRuns.map { run in
                var run = run
                if plain {
                    run.isBold = false
                    run.isItalic = false
                }
                return run
            }
        }
        // Blanks at the ends of a cell are none of it.
        if result.count == 1, result[0].figure == nil {
            result[0].text = result[0].text.split(separator: " ").joined(separator: " ")
        }
        return result.filter { !$0.text.isEmpty || $0.figure != nil }
    }
}
