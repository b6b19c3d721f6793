import Office
import Phrases
import Records
import TerminalKit
import Text

extension SettingsScreen {
    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(surroundings.titled(surroundings.text(.settingsTitle)), trailing: surroundings.whoAndWhen)
        surface.rule(row: 1)
        let valueColumn = width >= 60 ? 26 : 19
        for (place, row) in Row.allCases.enumerated() {
            let line = 2 + place
            let isCursor = row == state.row
            if isCursor { surface.put(">", at: 1, row: line, style: .text) }
            surface.put(
                clipped(surroundings.text(row.label), to: valueColumn - 4), at: 3, row: line, style: .label)
            let value = row.current(in: surroundings).map { "‹ \(surroundings.text($0.label)) ›" }
            surface.put(
                clipped(value ?? surroundings.text(.settingColumnsValue), to: width - valueColumn - 1), at: valueColumn,
                row: line, style: .text)
            if isCursor {
                surface.highlight(row: line, columns: width)
                surface.focus = Position(column: 1, row: line)
            }
        }
        var row = 2 + Row.allCases.count
        let end = surface.size.rows - 2
        // The sample stays in sight in a low window too: it tells whether a theme can be read.
        let sample = sampleRows(width: width, in: surroundings)
        let sampleStart = max(row, end - sample.count - 1)
        let room = sampleStart - row - 1
        if room > 0 {
            row += 1
            let lines = state.row.explanation(in: surroundings).flatMap { surroundings.wrap($0, width: width - 4) }
            for line in lines.prefix(room) {
                surface.put(line, at: 2, row: row, style: .text)
                row += 1
            }
        }
        surface.rule(row: sampleStart, note: surroundings.text(.settingsSample))
        for (offset, pieces) in sample.enumerated() where sampleStart + 1 + offset < end {
            for piece in pieces {
                surface.put(piece.text, at: piece.column, row: sampleStart + 1 + offset, style: piece.style)
            }
        }
    }

    private struct Piece {
        let text: String
        let column: Int
        let style: Style
    }

    /// What the meanings look like, each with the mark that it has on the screens.
    private static let samples: [(Phrase, Style)] = [
        (.sampleText, .text), (.sampleFaint, .faint), (.sampleLabel, .label), (.sampleField, .field),
        (.sampleFocused, .fieldFocused), (.sampleCursor, .cursorRow), (.sampleMarked, .marked), (.sampleMatch, .match),
        (.sampleWarning, .warning), (.sampleDanger, .danger), (.sampleGood, .good), (Phrase("F2"), .keyName),
        (.sampleDisabled, .keyDisabled),
    ]

    private static func sampleRows(width: Int, in surroundings: Surroundings) -> [[Piece]] {
        var rows: [[Piece]] = [[]]
        var column = 2
        for (phrase, style) in samples {
            let text = surroundings.text(phrase)
            if column > 2, column + cells(text) > width - 1 {
                rows.append([])
                column = 2
            }
            rows[rows.count - 1].append(Piece(text: text, column: column, style: style))
            column += cells(text) + 3
        }
        return rows
    }
}
