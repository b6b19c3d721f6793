import Office
import Phrases
import Records
import TerminalKit
import Text

extension AttachmentsScreen {
    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        let width = surface.size.columns
        let kept = state.rows.count { $0.removal == nil }
        surface.drawTitleBar(
            surroundings.titled(state.subject.filesTitle.in(language)),
            trailing: Phrase.attachmentsCount(.count(kept)).in(language))
        surface.rule(row: 1)
        guard !state.rows.isEmpty else {
            let mayAdd = surroundings.actor.may(state.needed(.attach)) && state.whyFixed == nil
            let said: Phrase = !state.hasLoaded ? .listLoading : mayAdd ? .attachmentsEmpty : .attachmentsNone
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            surface.focus = Position(column: 0, row: 2)
            return
        }
        let columns = Layout(width: width)
        surface.put(Phrase.columnName.in(language), at: 2, row: 2, style: .label)
        surface.put(Phrase.columnKind.in(language), at: columns.kind, row: 2, style: .label)
        surface.putRight(Phrase.columnSize.in(language), endingAt: columns.sizeEnd, row: 2, style: .label)
        if let added = columns.added { surface.put(Phrase.columnAdded.in(language), at: added, row: 2, style: .label) }
        if let by = columns.by { surface.put(Phrase.columnBy.in(language), at: by, row: 2, style: .label) }
        let page = page(surface.size.rows)
        for (place, file) in state.rows.dropFirst(state.top).prefix(page).enumerated() {
            let row = 3 + place
            draw(file, row: row, columns, on: &surface, surroundings)
            if state.top + place == state.cursor {
                surface.put(">", at: 0, row: row, style: .text)
                surface.highlight(row: row, columns: width)
                surface.focus = Position(column: 0, row: row)
            }
        }
        if let file = state.current, detailRows(surface.size.rows) > 0 {
            drawDetail(of: file, state.texts[file.id], on: &surface, surroundings)
        }
        let left = state.rows.count - state.top - page
        if left > 0 { surface.rule(row: 1, note: Phrase.scrollMore(.count(left)).in(language)) }
    }

    /// The whole name with what is known of its text, and why, when and by whom the file was taken out.
    private static func drawDetail(
        of file: Attachment, _ text: TextStanding?, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let start = surface.size.rows - 2 - detailRows(surface.size.rows)
        surface.rule(row: start)
        var said = Phrase(file.name)
        if let text, file.removal == nil { said = said.followed(by: text.phrase(of: file.kind), separator: " · ") }
        if let removal = file.removal {
            let name = surroundings.facts.people.first { $0.id == removal.by }?.name ?? ""
            said = said.followed(by: .fileTakenOut(reason: removal.reason), separator: " · ")
                .followed(by: Phrase("\(name), \(removal.at.officeShown)"), separator: " · ")
        }
        if let disposal = file.destroyedIn {
            said = said.followed(by: .fileDestroyedIn(String(disposal.value)), separator: " · ")
        }
        let width = surface.size.columns - 2
        for (place, line) in surroundings.wrap(said, width: width).prefix(2).enumerated() {
            surface.put(line, at: 1, row: start + 1 + place, style: file.removal == nil ? .text : .faint)
        }
    }

    /// Where the columns begin: the name takes what is left.
    private struct Layout {
        let kind: Int
        let sizeEnd: Int
        let added: Int?
        let by: Int?

        init(width: Int) {
            by = width >= 78 ? width - 18 : nil
            added = width >= 64 ? (by ?? width) - 13 : nil
            let end = added ?? width
            sizeEnd = end - 2
            kind = sizeEnd - 19
        }
    }

    private static func draw(
        _ file: Attachment, row: Int, _ columns: Layout, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let language = surroundings.language
        let style: Style = file.removal == nil && file.destroyedIn == nil ? .text : .faint
        let note = file.removal.map { " · " + Phrase.fileTakenOut(reason: $0.reason).in(language) } ?? ""
        surface.put(clipped(file.name + note, to: columns.kind - 4), at: 2, row: row, style: style)
        surface.put(clipped(file.kind.phrase.in(language), to: 10), at: columns.kind, row: row, style: style)
        surface.putRight(Phrase.size(file.bytes).in(language), endingAt: columns.sizeEnd, row: row, style: style)
        if let added = columns.added {
            let when = "\(dayAndMonth(file.addedAt.officeDay)) \(file.addedAt.clock)"
            surface.put(when, at: added, row: row, style: style)
        }
        if let by = columns.by {
            let name = surroundings.facts.people.first { $0.id == file.addedBy }?.name ?? ""
            surface.put(clipped(name, to: surface.size.columns - by - 1), at: by, row: row, style: style)
        }
    }
}
