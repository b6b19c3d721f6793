import Office
import Phrases
import Records
import TerminalKit
import Text

extension FactScreen.State {
    /// The lines that say what the row means.
    private func head(in surroundings: Surroundings) -> [(String, Style)] {
        guard let row else { return [] }
        let width = surroundings.columns - 3
        let name = Phrase("\(row.code)  ").followed(by: row.phrase, separator: "")
        var lines = wrapped(surroundings.text(name), width: width, atMost: 2).map { ($0, Style.text) }
        var parts: [Phrase] = [entry?.form.phrase ?? Phrase(form), .factOrigin(row.origin.phrase), row.directionPhrase]
        if let base = row.base, let whole = entry?.form.row(base) {
            parts.append(.factPartOf(Phrase("\(base) ").followed(by: whole.phrase, separator: "")))
        }
        if let condition = row.condition, let other = entry?.form.row(condition.code) {
            parts.append(.factNeeds(other.phrase, other.shown(FigureValue.state(condition.least))))
        }
        if row.isInspected { parts.append(.factInspected) }
        if row.code == "1.5", row.origin == .letter { parts.append(.factFullMeans) }
        let said = Phrase.list(parts, separator: " · ")
        let most = surroundings.rows < 16 ? 2 : 5
        lines += wrapped(surroundings.text(said), width: width, atMost: most).map { ($0, Style.faint) }
        return lines
    }

    private func panelRows(in surroundings: Surroundings) -> Int {
        if let editor { return min(editor.height(in: surroundings), max(4, surroundings.rows - 7)) }
        return surroundings.rows < 16 ? 2 : 4
    }

    /// The values that are seen at once.
    func pageRows(in surroundings: Surroundings) -> Int {
        let taken = 5 + head(in: surroundings).count + panelRows(in: surroundings)
        return max(1, (surroundings.rows - taken))
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let name = entry?.unit.name ?? unit
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.factTitle(code, name, period.phrase))),
            trailing: values.map { surroundings.text(.factCount(.count($0.count))) } ?? "")
        surface.rule(row: 1)
        var row = 2
        for (text, style) in head(in: surroundings) {
            surface.put(text, at: 2, row: row, style: style)
            row += 1
        }
        surface.rule(row: row)
        row += 1
        surface.focus = Position(column: 0, row: row)
        let page = pageRows(in: surroundings)
        if let values, values.isEmpty {
            surface.put(clipped(surroundings.text(.factNone), to: width - 3), at: 2, row: row, style: .faint)
        }
        // The window may have shrunk since the cursor moved.
        let top = max(min(top, cursor), cursor - page + 1, 0)
        for (place, fact) in (values ?? []).dropFirst(top).prefix(page).enumerated() {
            draw(fact, on: &surface, row: row + place, surroundings)
            if top + place == cursor {
                surface.put(">", at: 0, row: row + place, style: .text)
                surface.highlight(row: row + place, columns: width)
                surface.focus = Position(column: 0, row: row + place)
            }
        }
        let end = surface.size.rows - 2
        if let editor {
            let height = panelRows(in: surroundings)
            editor.draw(on: &surface, row: end - height, end: end, in: surroundings)
            return
        }
        guard let current, let indicator = self.row else { return }
        let rows = panelRows(in: surroundings)
        for (place, text) in wrapped(whole(current, indicator, surroundings), width: width - 2, atMost: rows)
            .enumerated()
        {
            surface.put(text, at: 1, row: end - rows + place, style: .faint)
        }
    }

    /// Whether it stands, the value, of which day, where from, who entered it and when.
    private func draw(_ found: SourcedFact, on surface: inout Surface, row line: Int, _ surroundings: Surroundings) {
        let width = surface.size.columns
        let stands = found.fact.ended == nil
        let style: Style = stands ? .text : .faint
        let value = surroundings.text(row?.shown(found.fact.value) ?? Phrase(found.fact.value.canonical))
        let valueWidth = width >= 60 ? 18 : 12
        surface.put(stands ? "+" : "-", at: 2, row: line, style: style)
        surface.put(clipped(value, to: valueWidth), at: 4, row: line, style: style)
        var column = 5 + valueWidth
        let isOld = found.fact.asOf < period.firstDay
        surface.put(found.fact.asOf.shown + (isOld ? "?" : ""), at: column, row: line, style: isOld ? .warning : style)
        column += 13
        let who = width >= 72 ? 32 : 0
        surface.put(
            clipped(
                surroundings.text(width >= 100 ? found.sourcePhrase : found.sourceWord), to: width - column - who - 1),
            at: column, row: line, style: style)
        guard who > 0 else { return }
        let entered = "\(found.enteredBy) \(found.fact.enteredAt.officeShown)"
        surface.putRight(clipped(entered, to: who - 1), endingAt: width - 1, row: line, style: style)
    }

    /// The whole of the value under the cursor, and by whom it was replaced.
    private func whole(_ found: SourcedFact, _ row: Indicator, _ surroundings: Surroundings) -> String {
        var parts: [Phrase] = [
            .factValue(row.shown(found.fact.value)),
            .figureOf(
                day: found.fact.asOf.shown, isOld: found.fact.asOf < period.firstDay, source: found.sourcePhrase.inside),
            .enteredBy(found.enteredBy, day: found.fact.enteredAt.officeShown),
        ]
        if let ended = found.fact.ended {
            let next = successor(of: found)
            parts.append(
                next.map {
                    .factReplaced(
                        by: found.endedBy ?? "", at: ended.at.officeShown, with: row.shown($0.fact.value),
                        why: ended.why)
                }
                    ?? .factWithdrawn(by: found.endedBy ?? "", at: ended.at.officeShown, why: ended.why))
        } else {
            parts.append(.factStands)
        }
        return surroundings.text(.list(parts, separator: " "))
    }

    /// What was entered when a value was ended.
    private func successor(of found: SourcedFact) -> SourcedFact? {
        guard let ended = found.fact.ended else { return nil }
        return values?.first { $0.fact.enteredAt == ended.at && $0.fact.id.value > found.fact.id.value }
    }
}

extension Indicator {
    /// Which way is better.
    var directionPhrase: Phrase {
        switch direction {
        case .up: .directionUp
        case .down: .directionDown
        case .context: .directionContext
        }
    }
}
