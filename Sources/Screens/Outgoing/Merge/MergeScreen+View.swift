import Office
import Phrases
import Records
import TerminalKit
import Text

extension MergeScreen.State {
    private static let first = 3
    private static let above: [MergeScreen.Field] = [.way, .subject, .copiesTo]

    /// The row of the rule above the text: below the fields and what is offered or wrong there.
    private func ruleRow(_ rows: Int) -> Int {
        let wanted = Self.first + Self.above.count + suggestions.count + Self.above.count { faults[$0] != nil }
        return min(wanted, max(Self.first + 1, rows - 6))
    }

    /// What is wrong with the text, or has no value in it, at most two lines.
    private func warnings(_ surroundings: Surroundings) -> [(String, Style)] {
        guard isFilled, let first = found.worst else { return [] }
        let style: Style = first.isPardonable ? .warning : .danger
        let lines = surroundings.wrap(first.phrase, width: max(8, surroundings.columns - 4))
        return lines.prefix(2).enumerated().map { (($0 == 0 ? "! " : "  ") + $1, style) }
    }

    /// How many lines of the text are seen.
    func textRows(_ surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - 3 - ruleRow(surroundings.rows) - 1 - warnings(surroundings).count)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let count = addressees?.count ?? names.count
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.mergeTitle)),
            trailing: surroundings.text(.mergeCount(.count(count))))
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        guard let addressees else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let whom = surroundings.text(.mergeTo(addressees.map(\.name).joined(separator: "; ")))
        surface.put(clipped(whom, to: width - 2), at: 1, row: 2, style: .faint)
        let rule = ruleRow(surface.size.rows)
        drawFields(from: Self.first, to: rule, of: Self.above, on: &surface, in: surroundings)
        let rows = textRows(surroundings)
        let left = view.lines.count - top - rows
        surface.rule(row: rule, note: left > 0 ? surroundings.text(.scrollMore(.count(left))) : "")
        let shown: Phrase =
            showsAsSent
            ? Phrase.mergeText.followed(
                by: isOne ? .mergeAsToAll : .mergeAsTo(addressees.first?.name ?? ""), separator: " ") : .mergeText
        if focus == .body { surface.put(">", at: 1, row: rule, style: .text) }
        surface.put(" " + clipped(surroundings.text(shown), to: width - 24) + " ", at: 2, row: rule, style: .label)
        var row = rule + 1
        for (text, style) in warnings(surroundings) {
            surface.put(text, at: 1, row: row, style: style)
            row += 1
        }
        for line in view.lines.dropFirst(top).prefix(rows) {
            surface.put(clipped(line.text, to: width - 2), at: 1, row: row, style: .text)
            row += 1
        }
    }
}
