import Interchange

/// The text of a document: paragraphs with their looks, tables, content controls, bookmarks.
///
/// What was struck out with tracked changes, what text boxes hold and what fields compute from is left out.
final class WordReader: MarkupTaker {
    private(set) var blocks: [WordBlock] = []
    /// Whether it is a document of a word processor at all.
    private(set) var isDocument = false
    private let lists: WordLists
    private var paragraphs = 0
    private var cells = 0
    private var textBytes = 0
    /// Within how many elements that are left out.
    private var skipped = 0

    private var table: WordTable?
    /// Tables inside a cell are read as its paragraphs.
    private var innerTables = 0
    private var cell: WordCell?
    private var paragraph: WordParagraph?
    private var list: (id: String, level: Int)?
    private var controls: [Control] = []
    private var run: WordRun?
    private var isInRunLooks = false
    private var isInText = false
    private var bytes: [UInt8] = []

    /// A content control; one around whole paragraphs is none for us.
    private struct Control {
        var tag: String?
        var alias: String?
        let isInline: Bool
        var runs: [WordRun] = []
    }

    init(_ lists: WordLists) { self.lists = lists }

    private static let leftOut: Set<String> = ["del", "moveFrom", "Fallback", "txbxContent", "instrText", "footnote"]

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        if skipped > 0 || Self.leftOut.contains(name) {
            skipped += 1
            return
        }
        switch name {
        case "document": isDocument = true
        case "tbl": if cell == nil { table = WordTable() } else { innerTables += 1 }
        case "tr": if innerTables == 0 { table?.rows.append([]) }
        case "tc":
            guard innerTables == 0, table != nil else { return }
            cells += 1
            guard cells <= WordLimits.cells else { throw .tooMuchText }
            cell = WordCell()
        case "gridSpan":
            if innerTables == 0, let span = attributes["val"].flatMap({ Int($0) }), (1...1024).contains(span) {
                cell?.span = span
            }
        case "p": try beginParagraph()
        case "ilvl": list?.level = attributes["val"].flatMap { Int($0) } ?? 0
        case "numPr": if paragraph != nil, run == nil { list = ("", 0) }
        case "numId": if list != nil, let id = attributes["val"] { list?.id = id }
        case "sdt": controls.append(Control(isInline: paragraph != nil))
        case "tag": if !controls.isEmpty { controls[controls.count - 1].tag = try self.name(attributes["val"]) }
        case "alias": if !controls.isEmpty { controls[controls.count - 1].alias = try self.name(attributes["val"]) }
        case "bookmarkStart":
            if let mark = try self.name(attributes["name"]), paragraph?.bookmarks.count ?? 99 < 99 {
                paragraph?.bookmarks.append(mark)
            }
        case "r": if paragraph != nil { run = WordRun("") }
        case "rPr": isInRunLooks = run != nil
        case "b": if isInRunLooks { run?.isBold = Self.isOn(attributes["val"]) }
        case "i": if isInRunLooks { run?.isItalic = Self.isOn(attributes["val"]) }
        case "t":
            isInText = run != nil
            bytes = []
        case "tab": if run != nil { run?.text += " " }
        case "noBreakHyphen": run?.text += "-"
        case "br", "cr": try breakLine(attributes["type"])
        default: return
        }
    }

    func characters(_ piece: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {
        guard isInText, skipped == 0 else { return }
        textBytes += piece.count
        guard textBytes <= WordLimits.textBytes, bytes.count + piece.count <= IntakeLimits.cellBytes else {
            throw .tooMuchText
        }
        bytes.append(contentsOf: piece)
    }

    func end(_ name: String) throws(IntakeRefusal) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "tbl":
            if innerTables > 0 {
                innerTables -= 1
            } else if let table {
                blocks.append(.table(table))
                self.table = nil
            }
        case "tc":
            guard innerTables == 0, let cell, let last = table?.rows.indices.last else { return }
            table?.rows[last].append(cell)
            self.cell = nil
        case "p": endParagraph()
        case "sdt": try endControl()
        case "rPr": isInRunLooks = false
        case "t":
            if isInText { run?.text += String(decoding: bytes, as: UTF8.self) }
            isInText = false
        case "r": try endRun()
        default: return
        }
    }

    // MARK: Pieces

    private func beginParagraph() throws(IntakeRefusal) {
        paragraphs += 1
        guard paragraphs <= WordLimits.paragraphs else { throw .tooMuchText }
        paragraph = WordParagraph()
        list = nil
    }

    private func endParagraph() {
        guard var done = paragraph else { return }
        if let list, let marker = lists.marker(list.id, level: list.level) {
            done.runs.insert(WordRun(marker), at: 0)
        }
        list = nil
        paragraph = nil
        if cell != nil { cell?.paragraphs.append(done) } else { blocks.append(.paragraph(done)) }
    }

    /// A line end that a person made within a paragraph begins a line of a draft; that of a page does not.
    private func breakLine(_ kind: String?) throws(IntakeRefusal) {
        guard run != nil, kind == nil || kind == "textWrapping" else { return }
        guard cell == nil, !controls.contains(where: \.isInline) else {
            run?.text += " "
            return
        }
        let look = run
        try endRun()
        endParagraph()
        try beginParagraph()
        run = look.map { WordRun("", bold: $0.isBold, italic: $0.isItalic) }
    }

    private func endRun() throws(IntakeRefusal) {
        guard let done = run else { return }
        run = nil
        isInRunLooks = false
        guard !done.text.isEmpty else { return }
        if let inline = controls.lastIndex(where: \.isInline) {
            guard controls[inline].runs.count < WordLimits.runs else { throw .tooMuchText }
            controls[inline].runs.append(done)
        } else {
            try append(done)
        }
    }

    private func append(_ run: WordRun) throws(IntakeRefusal) {
        guard let count = paragraph?.runs.count else { return }
        if run.tag == nil, let last = paragraph?.runs.last, last.tag == nil, last.isBold == run.isBold,
            last.isItalic == run.isItalic
        {
            paragraph?.runs[count - 1].text += run.text
        } else {
            guard count < WordLimits.runs else { throw .tooMuchText }
            paragraph?.runs.append(run)
        }
    }

    /// Programs write the tag, the alias, or both; what a control holds is one piece.
    private func endControl() throws(IntakeRefusal) {
        guard let done = controls.popLast(), done.isInline else { return }
        guard let tag = done.tag ?? done.alias else {
            for run in done.runs { try append(run) }
            return
        }
        let first = done.runs.first
        try append(
            WordRun(
                done.runs.map(\.text).joined(), bold: first?.isBold ?? false, italic: first?.isItalic ?? false, tag: tag
            ))
    }

    private func name(_ text: String?) throws(IntakeRefusal) -> String? {
        guard let text, !text.isEmpty else { return nil }
        guard text.utf8.count <= WordLimits.nameBytes else { throw .hostile }
        return text
    }

    private static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value) }
}
