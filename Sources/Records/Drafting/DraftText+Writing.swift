extension DraftText {
    /// The text of some paragraphs and tables, the way round to `blocks`: one blank line before each heading and around each table.
    public init(blocks: [DraftBlock]) {
        var lines: [String] = []
        var wantsGap = false
        for block in blocks {
            switch block {
            case .paragraph(_, let role, let runs):
                if !lines.isEmpty, wantsGap || role.isHeading { lines.append("") }
                lines.append(DraftRun.written(runs))
                wantsGap = false
            case .table(_, let table):
                if !lines.isEmpty { lines.append("") }
                if let name = table.name { lines.append("{bảng: \(name)}") }
                lines += table.rows.map { row in TableRow.line(row.map(DraftRun.written)) }
                if table.name != nil { lines.append("{hết bảng}") }
                wantsGap = true
            }
        }
        self.init(lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n"))
    }
}

extension DraftRun {
    /// A line that is read as these pieces, as near as marks can say it: blanks at the ends of what is bold or slanted are neither, and
    /// where marks would run into each other within a word, letters go before looks.
    static func written(_ runs: [DraftRun]) -> String {
        let exact = trimmed(runs)
        var upright = exact
        for place in upright.indices { upright[place].isItalic = false }
        var plain = upright
        for place in plain.indices { plain[place].isBold = false }
        for attempt in [exact, trimmed(upright)] {
            let line = marked(attempt)
            let read = DraftRun.read(DraftLine(number: 1, text: Substring(line)), Substring(line))
            if read == attempt.filter({ !$0.text.isEmpty || $0.figure != nil }) { return line }
        }
        return marked(trimmed(plain))
    }

    private static func marked(_ runs: [DraftRun]) -> String {
        chunks(runs, by: \.isBold).map { isBold, group in
            marked(
                chunks(group, by: \.isItalic).map { isItalic, pieces in
                    marked(pieces.map(\.mark).joined(), isItalic ? "*" : "")
                }.joined(), isBold ? "**" : "")
        }.joined()
    }

    private var mark: String { figure.map { "{\($0): \(text)}" } ?? text.replacing("\n", with: " ") }

    /// Pieces whose blanks at the ends have no look of their own.
    private static func trimmed(_ runs: [DraftRun]) -> [DraftRun] {
        var result: [DraftRun] = []
        func append(_ run: DraftRun) {
            guard !run.text.isEmpty || run.figure != nil else { return }
            if run.figure == nil, let last = result.last, last.figure == nil, last.isBold == run.isBold,
                last.isItalic == run.isItalic
            {
                result[result.count - 1].text += run.text
            } else {
                result.append(run)
            }
        }
        for run in runs {
            let core = trimmedText(Substring(run.text))
            guard run.figure == nil, run.isBold || run.isItalic, core.utf8.count < run.text.utf8.count else {
                append(run)
                continue
            }
            append(DraftRun(String(run.text[..<core.startIndex])))
            append(DraftRun(String(core), bold: run.isBold, italic: run.isItalic))
            append(DraftRun(String(run.text[core.endIndex...])))
        }
        return result
    }

    private static func marked(_ text: String, _ mark: String) -> String {
        guard !mark.isEmpty, !text.isEmpty else { return text }
        return mark + text + mark
    }

    private static func chunks(_ runs: [DraftRun], by look: (DraftRun) -> Bool) -> [(Bool, [DraftRun])] {
        var result: [(Bool, [DraftRun])] = []
        for run in runs {
            if let last = result.last, last.0 == look(run) {
                result[result.count - 1].1.append(run)
            } else {
                result.append((look(run), [run]))
            }
        }
        return result
    }
}
