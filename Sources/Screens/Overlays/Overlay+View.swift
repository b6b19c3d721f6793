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
    /// What the keys do in an overlay, in place of the footer; what does not fit is left out as a whole, the way out
    /// last.
    mutating func putHint(_ hint: Phrase, in surroundings: Surroundings) {
        let row = size.rows - 1
        let separator = " · "
        var parts = surroundings.text(hint).split(separator: separator)
        while parts.count > 1, cells(parts.joined(separator: separator)) > size.columns - 2 {
            parts.remove(at: parts.count - 2)
        }
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .keyLabel)
        put(clipped(parts.joined(separator: separator), to: size.columns - 2), at: 1, row: row, style: .keyLabel)
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
                cells(surroundings.text($0.label)) + ($0.disabled.map { cells(surroundings.text($0)) + 3 } ?? 0)
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
            let reason = item.disabled.map { " (\(surroundings.text($0)))" } ?? ""
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
        let needed: Phrase = purpose.takesPath ? .pathNeeded : purpose.takesName ? .filterNameNeeded : .reasonNeeded
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
        case .attachPath, .savePath: surface.putHint(.pathHint, in: surroundings)
        case .voidDocument, .voidMarked, .paperMarked, .paper, .openBook, .reserveHolder, .reserveUntil,
            .voidReservation, .marks, .secret, .columns, .order, .export, .savedFilter, .filterName, .filterRename,
            .dropFilter,
            .field, .report, .reportPeriod, .reportFrom, .reportTo, .stepField, .roundCell,
            .roundStage, .steps, .undo, .undoMany, .setting, .attachSource,
            .attachDrop, .saveTarget,
            .removeAttachment, .template, .templateName, .dropTemplate:
            surface.putHint(label == nil ? .questionYesNo : .questionReason, in: surroundings)
        }
    }
}

extension CompareOverlay {
    /// The fields of the form that differ, or all that matter where the whole is compared.
    private var rows: [FormField] {
        let other = FormTexts(document.content)
        switch kind {
        case .duplicate: return [.issuer, .symbol, .date, .type, .subject, .arrived, .way, .recipient]
        case .newer: return FormField.allCases.filter { $0.recorded != nil && typed[$0] != other[$0] }
        }
    }

    fileprivate func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns - 4
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let language = surroundings.language
        let other = FormTexts(document.content)
        let column = (width - 4 - 18) / 2
        var lines: [(label: String, left: String, right: String, differs: Bool)] = []
        for field in rows {
            let left = wrapped(shown(typed, field, language), width: column - 2).prefix(4)
            let right = wrapped(shown(other, field, language), width: column - 2).prefix(4)
            let differs = shown(typed, field, language) != shown(other, field, language)
            for place in 0..<max(1, max(left.count, right.count)) {
                lines.append(
                    (
                        place == 0 ? field.label.in(language) : "", left.dropFirst(place).first ?? "",
                        right.dropFirst(place).first ?? "", differs
                    ))
            }
        }
        let box = limits.centered(Size(columns: width, rows: lines.count + 3))
        let inside = surface.drawBox(box, title: surroundings.text(.compareTitle))
        let first = inside.column + 18
        let second = first + column
        let head: Phrase
        switch kind {
        case .duplicate: head = .compareFound(number: document.number.shownWithYear)
        case .newer: head = .compareNow
        }
        surface.put(surroundings.text(.compareTyped), at: first, row: inside.row, style: .label)
        surface.put(clipped(surroundings.text(head), to: column - 1), at: second, row: inside.row, style: .label)
        for (offset, line) in lines.prefix(inside.rows - 1).enumerated() {
            let row = inside.row + 1 + offset
            surface.put(clipped(line.label, to: 16), at: inside.column, row: row, style: .label)
            surface.put(line.left, at: first, row: row, style: .overlay)
            surface.put(line.right, at: second, row: row, style: line.differs ? .warning : .overlay)
        }
        surface.focus = Position(column: inside.column, row: inside.row)
        switch kind {
        case .duplicate: surface.putHint(canAccept ? .comparePaperHint : .compareHint, in: surroundings)
        case .newer: surface.putHint(.compareNewerHint, in: surroundings)
        }
    }

    private func shown(_ texts: FormTexts, _ field: FormField, _ language: Language) -> String {
        let text = texts[field]
        if field == .type {
            let symbol = DocumentSymbol.parse(texts[.symbol])
            return blank(text) ? recognisedType(of: symbol, on: nil)?.phrase.in(language) ?? "" : text
        }
        return field.choices.first { $0.code == text }?.phrase.in(language) ?? text
    }
}
