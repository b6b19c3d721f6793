import Office
import Phrases
import Records
import TerminalKit
import Text

extension Overlay {
    /// Draws what stands in front, over the screen behind it.
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        surface.cursor = nil
        switch self {
        case .help(let help): help.draw(on: &surface, in: surroundings)
        case .palette(let palette): palette.draw(on: &surface, in: surroundings)
        case .question(let question): question.draw(on: &surface, in: surroundings)
        case .chooser(let chooser): chooser.draw(on: &surface, in: surroundings)
        case .filter(let filter): filter.draw(on: &surface, in: surroundings)
        case .compare(let compare): compare.draw(on: &surface, in: surroundings)
        case .marks(let marks): marks.draw(on: &surface, in: surroundings)
        case .editor(let editor): editor.draw(on: &surface, in: surroundings)
        case .columns(let columns): columns.draw(on: &surface, in: surroundings)
        }
    }
}

extension Surface {
    /// What the keys do in an overlay, in place of the footer: the act that ends it with what was chosen stands first,
    /// the way out last. What does not fit is left out as a whole, from before the way out; these two stay.
    mutating func putHint(_ hint: Phrase, in surroundings: Surroundings) {
        let row = size.rows - 1
        let separator = " · "
        let room = size.columns - 2 - surroundings.signWidth
        var parts = surroundings.text(hint).split(separator: separator).map(String.init)
        func isTooWide() -> Bool { cells(parts.joined(separator: separator)) > room }
        while parts.count > 2, isTooWide() { parts.remove(at: parts.count - 2) }
        // What is told of the act behind a comma goes before the way out does.
        if parts.count > 1, isTooWide(), let comma = parts[0].firstIndex(of: ",") {
            parts[0] = String(parts[0][..<comma])
        }
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .keyLabel)
        put(toWholeWords(parts.joined(separator: separator), width: room), at: 1, row: row, style: .keyLabel)
    }

    /// A list in a box with a line to type in above it.
    /// - Returns: the area of the rows.
    mutating func drawListBox(
        title: String, field: TextField, count: Int, columns: Int
    ) -> Area {
        let limits = area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let inside = drawBox(limits.centered(Size(columns: columns, rows: max(3, count) + 3)), title: title)
        field.draw(into: &self, column: inside.column, row: inside.row, columns: inside.columns, focused: true)
        return inside.inset(top: 1)
    }
}

/// The first row that is shown, so that the cursor is seen.
func firstShown(cursor: Int, rows: Int) -> Int { max(0, cursor - max(1, rows) + 1) }

extension ChooserOverlay {
    fileprivate func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let widest =
            items.map {
                cells(surroundings.text($0.label))
                    + ($0.disabled.flatMap { isGrouped ? nil : cells(surroundings.text($0)) + 3 } ?? 0)
            }
            .max() ?? 0
        let rows = surface.drawListBox(
            title: surroundings.text(title), field: field, count: items.count,
            columns: min(max(widest + 8, 44), surface.size.columns - 4))
        if shown.isEmpty {
            surface.put(surroundings.text(.chooserNothing), at: rows.column, row: rows.row, style: .faint)
        }
        let first = firstShown(cursor: cursor, rows: rows.rows)
        for (offset, place) in shown.dropFirst(first).prefix(rows.rows).enumerated() {
            let item = items[place]
            let row = rows.row + offset
            if item.isHeading {
                surface.put(
                    clipped(surroundings.text(item.label), to: rows.columns), at: rows.column, row: row, style: .label)
                continue
            }
            // Under a heading that tells it the reason is not said again.
            let said = isGrouped && field.isEmpty ? nil : item.disabled
            let reason = said.map { " (\(surroundings.text($0)))" } ?? ""
            surface.put(
                clipped(surroundings.text(item.label) + reason, to: rows.columns - 2), at: rows.column + 2, row: row,
                style: item.disabled == nil ? .overlay : .keyDisabled)
            if first + offset == cursor {
                surface.put(">", at: rows.column, row: row, style: .overlay)
                surface.highlight(row: row, column: rows.column, columns: rows.columns)
            }
        }
        let hint: Phrase =
            purpose == .offerForm ? .draftChooserHint : purpose == .template ? .templateChooserHint : .chooserHint
        surface.putHint(hint, in: surroundings)
    }
}

extension QuestionOverlay {
    fileprivate func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = min(74, surface.size.columns - 4)
        var lines = wrapped(surroundings.text(phrase), width: width - 4)
        let needed: Phrase =
            purpose.takesPath
            ? .pathNeeded : purpose.takesName ? .filterNameNeeded : purpose.takesReason ? .reasonNeeded : .lineNeeded
        if isEmptyRefused { lines += wrapped("! " + surroundings.text(needed), width: width - 4) }
        let height = lines.count + (label == nil ? 2 : 4)
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let inside = surface.drawBox(limits.centered(Size(columns: width, rows: height)), title: "")
        for (offset, line) in lines.enumerated() {
            let isWarning = isEmptyRefused && offset == lines.count - 1
            surface.put(line, at: inside.column, row: inside.row + offset, style: isWarning ? .warning : .overlay)
        }
        surface.focus = Position(column: inside.column, row: inside.row)
        if let label {
            let row = inside.row + lines.count + 1
            let start = surface.put(surroundings.text(label), at: inside.column, row: row, style: .label) + 1
            field.draw(into: &surface, column: start, row: row, columns: inside.endColumn - start, focused: true)
        }
        switch purpose {
        case .offerForm: surface.putHint(.offerHint, in: surroundings)
        case .quit: surface.putHint(.quitHint, in: surroundings)
        case .attachPath, .savePath, .units(.importPath): surface.putHint(.pathHint, in: surroundings)
        case .voidDocument, .voidMarked, .paperMarked, .paper, .openBook, .reserveHolder, .reserveUntil,
            .voidReservation, .marks, .secret, .columns, .order, .export, .savedFilter, .filterName, .filterRename,
            .filterReplace,
            .dropFilter, .dropDraft, .submitAll, .figures, .outgoing, .archive,
            .field, .board, .printer, .report, .reportPeriod, .reportFrom, .reportTo, .stepField, .roundCell,
            .roundStage, .steps, .undo, .undoMany, .setting, .attachSource,
            .attachDrop, .saveTarget,
            .removeAttachment, .template, .templateName, .dropTemplate, .units:
            surface.putHint(label == nil ? .questionYesNo : .questionReason, in: surroundings)
        }
    }
}
