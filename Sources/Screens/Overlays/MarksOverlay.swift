import Phrases
import TerminalKit
import Text

/// A list to choose several of.
struct MarksOverlay: Equatable, Sendable {
    struct Item: Equatable, Sendable {
        /// What is chosen, and how it is shown.
        let text: String
        /// What stands at its right.
        let note: Phrase
    }

    let purpose: Purpose
    let title: Phrase
    let items: [Item]
    var cursor = 0
    /// Places of the marked items.
    var marks: Set<Int> = []

    init(_ purpose: Purpose, title: Phrase, items: [Item]) {
        self.purpose = purpose
        self.title = title
        self.items = items
    }

    mutating func move(by rows: Int) { cursor = max(0, min(items.count - 1, cursor + rows)) }

    mutating func mark() {
        if marks.remove(cursor) == nil { marks.insert(cursor) }
        move(by: 1)
    }

    /// What is marked in the order of the list, or what the cursor stands on.
    var chosen: [String] {
        let places = marks.isEmpty ? [cursor] : marks.sorted()
        return places.filter(items.indices.contains).map { items[$0].text }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let widest = items.map { cells($0.text) + cells(surroundings.text($0.note)) }.max() ?? 0
        let columns = min(max(widest + 12, 50), surface.size.columns - 4)
        let box = limits.centered(Size(columns: columns, rows: max(3, items.count) + 2))
        let inside = surface.drawBox(box, title: surroundings.text(title))
        let first = max(0, cursor - inside.rows + 1)
        for (offset, item) in items.dropFirst(first).prefix(inside.rows).enumerated() {
            let row = inside.row + offset
            let place = first + offset
            let note = surroundings.text(item.note)
            let mark = marks.contains(place) ? "*" : " "
            surface.put(mark, at: inside.column + 2, row: row, style: .overlay)
            let room = inside.columns - cells(note) - 6
            surface.put(clipped(item.text, to: room), at: inside.column + 4, row: row, style: .overlay)
            surface.putRight(note, endingAt: inside.endColumn, row: row, style: .overlay)
            if place == cursor {
                surface.put(">", at: inside.column, row: row, style: .overlay)
                surface.highlight(row: row, column: inside.column, columns: inside.columns)
                surface.focus = Position(column: inside.column, row: row)
            }
        }
        surface.putHint(.marksHint, in: surroundings)
    }
}

extension Workplace {
    mutating func take(_ event: Event, _ marks: MarksOverlay) -> [Effect] {
        var marks = marks
        switch event.asKey {
        case .escape:
            overlays.removeLast()
            return []
        case .up: marks.move(by: -1)
        case .down: marks.move(by: 1)
        case .pageUp: marks.move(by: -10)
        case .pageDown: marks.move(by: 10)
        case .character(" "), .insert: marks.mark()
        case .enter: return answer(.marked(marks.chosen, marks.purpose))
        default: return []
        }
        overlays[overlays.count - 1] = .marks(marks)
        return []
    }

    /// Tab in a line that takes a path: asks how it goes on.
    mutating func completePath(_ question: QuestionOverlay) -> [Effect] {
        let ticket = surroundings.ticket()
        pathTicket = ticket
        return [.files(.completePath(question.field.text), ticket)]
    }

    /// Puts a completed path into the line that it was asked for.
    mutating func take(_ completion: PathCompletion) {
        guard case .question(var question) = overlays.last, question.purpose.takesPath else { return }
        if question.field.text != completion.text { question.field.text = completion.text }
        overlays[overlays.count - 1] = .question(question)
        guard !completion.names.isEmpty else { return }
        let shown = completion.names.prefix(12).joined(separator: "  ") + (completion.names.count > 12 ? "  …" : "")
        notice = Notice(.pathNames(shown))
    }
}

extension Purpose {
    /// Whether the line is a path, so that Tab goes on with it.
    var takesPath: Bool {
        switch self {
        case .attachPath, .savePath: true
        case .units(let asking): asking.takesPath
        case .voidDocument, .voidMarked, .paperMarked, .paper, .openBook, .reserveHolder, .reserveUntil,
            .voidReservation, .marks, .secret, .columns, .order, .export, .savedFilter, .filterName, .filterRename,
            .filterReplace, .dropFilter,
            .dropDraft, .submitAll, .figures, .outgoing, .archive,
            .field, .board, .printer, .report, .reportPeriod, .reportFrom, .reportTo, .stepField, .roundCell,
            .roundStage, .steps, .undo, .undoMany, .offerForm, .quit, .setting,
            .attachSource, .attachDrop,
            .saveTarget, .removeAttachment, .template, .templateName, .dropTemplate:
            false
        }
    }
}
