import Office
import Phrases
import Records
import TerminalKit
import Text

extension SetupListScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown(in: surroundings)
        let title: Phrase = subject == .groups ? .recipientGroupsTitle : .reportDutiesTitle
        let trailing = subject == .groups && self.rows != nil ? surroundings.text(.groupsCount(.count(rows.count))) : ""
        surface.drawTitleBar(surroundings.titled(surroundings.text(title)), trailing: width < 60 ? "" : trailing)
        surface.drawLine(list, note: "", row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase = self.rows == nil ? .listLoading : list.isNarrowed ? .setupNothingFound : .groupsNone
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let page = SetupListScreen.page(surroundings)
        let columns = columns(width)
        for column in columns where !column.isNumber {
            surface.put(
                clipped(surroundings.text(column.head), to: column.width), at: column.start, row: 2, style: .label)
        }
        for column in columns where column.isNumber {
            surface.putRight(
                surroundings.text(column.head), endingAt: column.start + column.width, row: 2, style: .label)
        }
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let line = 3 + place - list.top
            for (column, text) in zip(columns, cells(of: row, in: surroundings)) {
                let isFaint = subject == .duties && row.standing == nil
                let style: Style = isFaint ? .faint : .text
                if column.isNumber {
                    surface.putRight(text, endingAt: column.start + column.width, row: line, style: style)
                } else {
                    surface.put(toWholeParts(text, width: column.width), at: column.start, row: line, style: style)
                }
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        if let row = current(rows) {
            let lines = wrapped(
                surroundings.text(told(row)), width: width - 2, atMost: SetupListScreen.told(surroundings))
            for (place, line) in lines.enumerated() {
                surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
            }
        }
    }

    private struct Column {
        let head: Phrase
        let start: Int
        let width: Int
        var isNumber = false
    }

    private func columns(_ width: Int) -> [Column] {
        switch subject {
        case .groups:
            let origin = width >= 60 ? 11 : 0
            let members = width - origin - 9
            return [
                Column(head: .groupColumnName, start: 2, width: members - 3),
                Column(head: .groupColumnMembers, start: members, width: 7, isNumber: true),
            ] + (origin > 0 ? [Column(head: .groupColumnOrigin, start: width - origin, width: origin - 1)] : [])
        case .duties:
            let name = max(16, min(44, width - 32))
            let due = min(28, width - name - 4)
            let to = name + due + 4
            return [
                Column(head: .dutyColumnKind, start: 2, width: name),
                Column(head: .dutyColumnDue, start: name + 3, width: due),
            ] + (width - to > 14 ? [Column(head: .dutyColumnTo, start: to, width: width - to - 1)] : [])
        }
    }

    private func cells(of row: SetupListScreen.Row, in surroundings: Surroundings) -> [String] {
        switch row {
        case .group(let group):
            let origin: Phrase = group.isOwn ? .recipientGroupOwn : .recipientGroupShipped
            return [group.name, surroundings.text(.count(group.members.count)), surroundings.text(origin)]
        case .duty(let kind, let duty):
            let due: Phrase = row.standing.map { $0.due.phrase(of: kind) } ?? (duty == nil ? .dutyNone : .dutyEnded)
            return [
                surroundings.text(kind.phrase.atStart), surroundings.text(due),
                row.standing.map { $0.recipients.joined(separator: "; ") } ?? "",
            ]
        }
    }

    /// All of the line under the cursor: whom a group holds, how a report is owed.
    private func told(_ row: SetupListScreen.Row) -> Phrase {
        switch row {
        case .group(let group): return Phrase(group.members.map(\.name).joined(separator: "; "))
        case .duty(_, let duty?):
            let since: Phrase = duty.isEnded ? Phrase("") : .dutySince(duty.since.shown)
            let to: Phrase = duty.isEnded || !duty.recipients.isEmpty ? Phrase("") : .dutyToAbove
            return .list([duty.phrase.atStart, to, since].filter { !$0.vi.isEmpty }, separator: " · ")
        case .duty(let kind, nil): return .dutyNotOwed(kind.phrase.atStart)
        }
    }
}
