import Office
import Phrases
import Records
import TerminalKit
import Text

extension UnitsScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = rows(in: surroundings)
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.unitsTitle)),
            trailing: setup == nil ? "" : surroundings.text(.unitsCount(.count(rows.count))))
        let note = [group?.phrase, showsEnded ? Phrase.unitsOfAllTimes : nil].compactMap(\.self)
        surface.drawLine(list, note: surroundings.text(.list(note, separator: " · ")), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase =
                setup == nil ? .listLoading : setup?.units.units.isEmpty == true ? .noUnitsWatched : .unitsNothingFound
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let isWide = width >= 110
        let hasDays = width >= 60
        let name = 3
        // Who follows whom is told where anybody is followed.
        let hasSuccessor = rows.contains { $0.successor != nil }
        let nameWidth = isWide ? 40 : hasDays ? width - (hasSuccessor ? 58 : 43) : width - 20
        let code = name + nameWidth + 1
        let codeWidth = 15
        let from = code + codeWidth + 1
        let rest = from + 24
        let email = isWide ? rest + 26 : width
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 2, style: .label)
        }
        head(.returnColumnUnit, name, nameWidth)
        head(.fieldUnitCode, code, codeWidth)
        if hasDays { head(.unitColumnDays, from, 23) }
        if hasDays, isWide || hasSuccessor {
            head(isWide ? .fieldSuccessor : .unitColumnSuccessorShort, rest, (isWide ? email : width) - rest - 1)
        }
        if isWide { head(.reminderEmail, email, width - email) }
        let page = UnitsScreen.page(surroundings)
        for (place, unit) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let line = 3 + place - list.top
            let hasEnded = unit.validTo.map { $0 < surroundings.today } ?? false
            let style: Style = hasEnded ? .faint : .text
            surface.put(unit.isUnsure ? "?" : " ", at: 1, row: line, style: .warning)
            surface.put(shortName(unit, width: nameWidth), at: name, row: line, style: style)
            surface.put(clipped(unit.code, to: codeWidth), at: code, row: line, style: style)
            if hasDays {
                surface.put(Self.days(unit), at: from, row: line, style: style)
                surface.put(
                    clipped(successor(unit) ?? "", to: (isWide ? email : width) - rest - 1), at: rest, row: line,
                    style: style)
            }
            if isWide {
                surface.put(clipped(unit.email ?? "", to: width - email - 1), at: email, row: line, style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        // All of the unit under the cursor, which has no room in its row.
        if let unit = current(rows) {
            surface.put(
                toWholeParts(surroundings.text(told(unit)), width: width - 2), at: 1, row: surface.size.rows - 3,
                style: .faint)
        }
    }

    private static func days(_ unit: Unit) -> String {
        switch (unit.validFrom, unit.validTo) {
        case (nil, nil): ""
        case (let from?, nil): "\(from.shown) –"
        case (nil, let to?): "– \(to.shown)"
        case (let from?, let to?): "\(from.shown) – \(to.shown)"
        }
    }

    private func successor(_ unit: Unit) -> String? {
        unit.successor.map { setup?.units[code: $0]?.name ?? $0 }
    }

    private func told(_ unit: Unit) -> Phrase {
        var parts = [unit.kind.one]
        if let email = unit.email { parts.append(Phrase(email)) }
        if let successor = successor(unit) { parts.append(.unitFollowedBy(successor)) }
        if unit.isUnsure { parts.append(.unitUnsure) }
        return .list(parts, separator: " · ")
    }
}
