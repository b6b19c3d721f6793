import Office
import Phrases
import Records
import TerminalKit
import Text

/// The files of a transfer or a case under what is told of it: the cursor among them, and whether all fields are shown instead.
struct ListedFiles: Equatable, Sendable {
    var cursor = 0
    /// The first file that is seen.
    var top = 0
    /// Whether all fields and the history are shown instead.
    var showsAll = false
    /// The first line of these that is seen.
    var scrolled = 0

    /// How many lines tell of it above its files.
    static func head(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 6 : 3 }

    /// How many lines under the files tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 2 : 1 }

    /// How many files are seen.
    static func page(_ surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - head(surroundings) - told(surroundings) - 5)
    }

    /// - Parameters:
    ///   - count: how many files there are.
    ///   - lines: how many lines all fields have.
    mutating func move(_ move: ListMove, count: Int, lines: Int, in surroundings: Surroundings) {
        guard !showsAll else {
            scrolled = move.scrolled(from: scrolled, of: lines, in: surroundings)
            return
        }
        let page = Self.page(surroundings)
        switch move {
        case .up: cursor -= 1
        case .down: cursor += 1
        case .pageUp: cursor -= page
        case .pageDown: cursor += page
        case .home: cursor = 0
        case .end: cursor = count - 1
        }
        settle(count: count, in: surroundings)
    }

    mutating func settle(count: Int, in surroundings: Surroundings) {
        let page = Self.page(surroundings)
        cursor = max(0, min(count - 1, cursor))
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, count - page))
    }
}

extension OfficeError {
    /// Why it came to nothing, where what another did meanwhile is read anew.
    func overtaken(isForm: Bool) -> Phrase {
        guard case .refused(.changedMeanwhile(let name, let at)) = self else { return sentence(for: self) }
        return .procedureOvertaken(by: name, time: at.clock, isForm: isForm)
    }
}

/// A file of such a list as it is drawn.
struct ListedFile {
    var place: Int
    var file: RecordFile
    /// The third column: its period, or the day on which that has run out.
    var middle: String
    var remark: Phrase?
    var style = Style.text
    /// How the line under the files is meant, where the remark is a warning.
    var toldStyle = Style.faint
}

extension Surface {
    /// Draws what is told of a transfer or case, its files, and all of the file under the cursor.
    mutating func draw(
        _ list: ListedFiles, head: [(Phrase, Style)], rows: [ListedFile], columns: (middle: Phrase, remark: Phrase),
        nothing: Phrase, in surroundings: Surroundings
    ) {
        let width = size.columns
        let headRows = ListedFiles.head(surroundings)
        rule(row: 1, note: "")
        var lines: [(String, Style)] = []
        for (phrase, style) in head where !phrase.vi.isEmpty {
            let text = surroundings.text(phrase)
            // On a low window each part has one line, else what is long has two.
            let most = surroundings.rows >= 20 && lines.count < 5 ? 2 : 1
            lines += wrapped(text, width: width - 2, atMost: most).map { ($0, style) }
        }
        for (place, line) in lines.prefix(headRows).enumerated() {
            put(line.0, at: 1, row: 2 + place, style: line.1)
        }
        let first = 2 + headRows
        focus = Position(column: 0, row: first)
        let name = 6
        let title = name + 15
        let remark = width >= 60 ? width - (width >= 100 ? 36 : 20) : width
        let middle = width >= 72 ? remark - 12 : remark
        put(surroundings.text(.itemColumnPlace), at: 2, row: first, style: .label)
        put(surroundings.text(.treeColumnCode), at: name, row: first, style: .label)
        put(surroundings.text(.nodeFieldTitle), at: title, row: first, style: .label)
        if middle < remark {
            put(clipped(surroundings.text(columns.middle), to: 11), at: middle, row: first, style: .label)
        }
        if remark < width {
            put(
                clipped(surroundings.text(columns.remark), to: width - remark - 1), at: remark, row: first,
                style: .label)
        }
        guard !rows.isEmpty else {
            for (place, line) in surroundings.wrap(nothing, width: width - 4).enumerated() {
                put(line, at: 2, row: first + 1 + place, style: .faint)
            }
            return
        }
        let page = ListedFiles.page(surroundings)
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let line = first + 1 + place - list.top
            putRight("\(row.place)", endingAt: 5, row: line, style: row.style)
            put(clipped(row.file.name.description, to: 14), at: name, row: line, style: row.style)
            put(
                toWholeWords(row.file.content.title, width: middle - title - 1), at: title, row: line, style: row.style)
            if middle < remark { put(clipped(row.middle, to: 11), at: middle, row: line, style: row.style) }
            if remark < width, let said = row.remark {
                put(
                    toWholeWords(surroundings.text(said), width: width - remark - 1), at: remark, row: line,
                    style: row.style)
            }
            if place == list.cursor { drawCursor(row: line, isTyping: false) }
        }
        guard rows.indices.contains(list.cursor) else { return }
        let row = rows[list.cursor]
        let parts = [row.remark ?? Phrase(""), Phrase(row.file.content.title), Phrase(row.middle)]
        let said = surroundings.text(.list(parts.filter { !$0.vi.isEmpty }, separator: " · "))
        let told = wrapped(said, width: width - 2, atMost: ListedFiles.told(surroundings))
        for (place, line) in told.enumerated() {
            put(line, at: 1, row: size.rows - 2 - told.count + place, style: row.toldStyle)
        }
    }
}
