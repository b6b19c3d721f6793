import Phrases
import Records
import TerminalKit
import Text

extension Surroundings {
    /// How the line was understood where it can be understood in more than one way: its days in full, and a word before
    /// a colon that is no field.
    func understood(_ search: SearchQuery?, of line: String) -> String {
        var parts: [Phrase] = []
        if let search, search.from != nil || search.to != nil {
            parts.append(.searchDays(from: search.from?.shown, to: search.to?.shown))
        }
        if let name = SearchQuery.unknownFields(in: line).first { parts.append(.searchNoField(name)) }
        return parts.map(text).joined(separator: " · ")
    }
}

extension Surface {
    /// The line above a list in which one searches it, with what to do beside it where there is room.
    mutating func drawSearchLine(
        _ field: TextField, isFocused: Bool, label: Phrase, hint: Phrase, mistake: Phrase?,
        in surroundings: Surroundings
    ) {
        let width = size.columns
        let start = put(label.in(surroundings.language), at: 1, row: 1, style: .label) + 1
        if let mistake {
            // In place of the rule, so that the rows stay where they are.
            fill(Area(column: 0, row: 2, columns: width, rows: 1))
            put(clipped("! " + mistake.in(surroundings.language), to: width - 2), at: 1, row: 2, style: .warning)
        }
        let hint = hint.in(surroundings.language)
        let wanted = max(20, cells(field.text) + 2)
        let hasHint = width - start - cells(hint) - 3 >= wanted
        let room = width - start - 1 - (hasHint ? cells(hint) + 2 : 0)
        field.draw(into: &self, column: start, row: 1, columns: room, focused: isFocused)
        if hasHint { putRight(hint, endingAt: width - 1, row: 1, style: .faint) }
    }
}
