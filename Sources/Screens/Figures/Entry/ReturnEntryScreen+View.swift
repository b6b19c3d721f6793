import Office
import Phrases
import Records
import TerminalKit
import Text

extension ReturnEntryScreen {
    /// One line of the form.
    enum Line: Equatable, Sendable {
        case task(LetterTask)
        case row(Indicator)
        /// What is wrong or doubtful with the row above.
        case said(String, Style)
    }

    /// Where what stands in a row, by the width of the screen.
    struct Columns: Equatable, Sendable {
        let label, field, before, age: Int

        init(width: Int) {
            age = width >= 72 ? 12 : 2
            before = width >= 100 ? 20 : width >= 60 ? 12 : 0
            field = width >= 100 ? 26 : width >= 60 ? 16 : 14
            label = max(6, width - 7 - field - 2 - before - age)
        }

        var fieldColumn: Int { 7 + label + 1 }
        var beforeEnd: Int { fieldColumn + field + 1 + before }
        var ageColumn: Int { beforeEnd + 1 }
    }
}

extension ReturnEntryScreen.State {
    /// The fields at the top in their rows: beside each other where there is room.
    private func headRows(in surroundings: Surroundings) -> Int {
        // In a low window the rows need the room while one is among them.
        if isLow(surroundings) { return 0 }
        let said = headFaults(in: surroundings).count
        return (surroundings.columns >= 72 ? 2 : 3) + said
    }

    private func isLow(_ surroundings: Surroundings) -> Bool { surroundings.rows < 16 && focus.code != nil }

    private func headFaults(in surroundings: Surroundings) -> [String] {
        [ReturnEntryScreen.Field.received, .document, .asOf].compactMap { faults[$0] ?? conflict($0) }.flatMap {
            wrapped("! " + surroundings.text($0), width: surroundings.columns - 3)
        }
    }

    /// The rows of the form that are seen at once.
    func pageRows(in surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - 6 - headRows(in: surroundings))
    }

    func lines(in surroundings: Surroundings) -> [ReturnEntryScreen.Line] {
        let findings = findings
        let room = max(10, surroundings.columns - 9)
        var lines: [ReturnEntryScreen.Line] = []
        var task: LetterTask?
        for row in rows {
            if row.task != task, let own = row.task { lines.append(.task(own)) }
            task = row.task
            lines.append(.row(row))
            let field = ReturnEntryScreen.Field.row(row.code)
            if let fault = faults[field] {
                lines += wrapped("! " + surroundings.text(fault), width: room).map { .said($0, .danger) }
                continue
            }
            if let conflict = conflict(field) {
                lines += wrapped("! " + surroundings.text(conflict), width: room).map { .said($0, .warning) }
            }
            for finding in findings where finding.code == row.code {
                // A doubt that somebody looked at, or that stands from before, is told no more.
                if finding.isDoubt, !isTouched(field) || (isQuestioned(finding) && focus != field) { continue }
                let said = surroundings.text(sentence(for: finding, in: entry?.form, key: "Enter"))
                lines += wrapped("! " + said, width: room).map { .said($0, finding.isDoubt ? .warning : .danger) }
            }
        }
        return lines
    }

    /// Scrolls so that the field in focus is seen, with what is said of it and the heading above.
    mutating func show(in surroundings: Surroundings) {
        let lines = lines(in: surroundings)
        let page = pageRows(in: surroundings)
        guard let code = focus.code,
            let place = lines.firstIndex(where: { if case .row(let row) = $0 { row.code == code } else { false } })
        else {
            top = 0
            return
        }
        var last = place
        while last + 1 < lines.count, case .said = lines[last + 1], last - place + 2 < page { last += 1 }
        var first = place
        if first > 0, case .task = lines[first - 1], last - first + 2 <= page { first -= 1 }
        if first < top { top = first }
        if last >= top + page { top = last - page + 1 }
        top = max(0, min(top, max(0, lines.count - page)))
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let name = entry.map { width < 100 ? $0.unit.shortName : $0.unit.name } ?? unit
        let filled = openRows.count { !blank(text(.row($0.code))) }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.entryTitle(form, name, period.phrase))),
            trailing: entry == nil
                ? "" : surroundings.text(.entryFilled(.count(filled), of: .count(openRows.count))))
        surface.rule(row: 1)
        guard entry != nil else {
            surface.put(clipped(surroundings.text(.unitLoading), to: width - 3), at: 2, row: 2, style: .faint)
            surface.focus = Position(column: 0, row: 2)
            return
        }
        var row = isLow(surroundings) ? 2 : drawHead(on: &surface, in: surroundings)
        let columns = ReturnEntryScreen.Columns(width: width)
        drawColumnHeads(columns, on: &surface, row: row, in: surroundings)
        row += 1
        var shown = self
        shown.show(in: surroundings)
        let page = pageRows(in: surroundings)
        for (place, line) in lines(in: surroundings).dropFirst(shown.top).prefix(page).enumerated() {
            switch line {
            case .task(let task):
                let head = "\(task.rawValue). " + surroundings.text(task.phrase)
                surface.put(clipped(head, to: width - 2), at: 1, row: row + place, style: .label)
            case .said(let text, let style): surface.put(text, at: 8, row: row + place, style: style)
            case .row(let indicator):
                draw(indicator, columns, on: &surface, row: row + place, in: surroundings)
            }
        }
        let hint = surroundings.text(hint(in: surroundings))
        surface.put(toWholeParts(hint, width: width - 2), at: 1, row: surface.size.rows - 3, style: .faint)
    }

    private func hint(in surroundings: Surroundings) -> Phrase {
        if let closed = whyClosed(in: surroundings) {
            let said = Phrase.entryReadOnly(closed)
            guard surroundings.whyNot(.enterFigures) == nil else { return said }
            if isAccepted {
                let roles = Phrase.orList(Role.allowed(.acceptReturns).map(\.phrase))
                let mayReopen = surroundings.whyNot(.acceptReturns) == nil
                return said.followed(by: mayReopen ? .entryReopens : .entryReopenedBy(roles))
            }
            return entry?.standing?.isOpen == false ? said.followed(by: .entryPeriodReopens) : said
        }
        switch focus {
        case .received, .asOf: return .hintDay
        case .document: return .entryDocumentHint
        case .row(let code):
            guard let row = entry?.form.row(code) else { return Phrase("") }
            return isOld(code) ? .entryOldHint : FigureReading.choices(of: row)
        }
    }

    // MARK: The top

    private func drawHead(on surface: inout Surface, in surroundings: Surroundings) -> Int {
        let width = surface.size.columns
        let isWide = width >= 72
        let kept = entry?.figureReturn?.figureReturn
        let isOpen = whyClosed(in: surroundings) == nil
        func field(
            _ field: ReturnEntryScreen.Field, _ label: Phrase, column: Int, row: Int, labelWidth: Int
        ) -> Int {
            let isFocused = focus == field
            if isFocused { surface.put(">", at: column - 1, row: row, style: .text) }
            surface.put(clipped(surroundings.text(label), to: labelWidth), at: column, row: row, style: .label)
            let start = column + labelWidth + 1
            guard order.contains(field) else {
                surface.put(initial[field] ?? "", at: start + 1, row: row, style: .text)
                return start + 13
            }
            guard isOpen else {
                surface.put(text(field), at: start + 1, row: row, style: .text)
                return start + 13
            }
            surface.put("[", at: start, row: row, style: .faint)
            (fields[field] ?? TextField()).draw(
                into: &surface, column: start + 1, row: row, columns: 11, focused: isFocused)
            return surface.put("]", at: start + 12, row: row, style: .faint)
        }
        var row = 2
        var end = field(.received, .returnReceivedOn, column: 2, row: row, labelWidth: 10)
        if !isWide { row += 1 }
        end = field(
            .document, .enteredDocument, column: isWide ? end + 3 : 2, row: row,
            labelWidth: isWide ? cells(surroundings.text(.enteredDocument)) : 10)
        if let document = document ?? (isTouched(.document) ? nil : known) {
            let said = document.content.subject
            surface.put(clipped(said, to: width - end - 2), at: end + 1, row: row, style: .faint)
        }
        row += 1
        end = field(.asOf, .returnAsOf, column: 2, row: row, labelWidth: 10)
        if let kept {
            var said = surroundings.text(
                .unitReturn(kept.standing(on: surroundings.today), due: kept.due.shown))
            if let reason = kept.reason { said += " · " + surroundings.text(.returnReasonIs(reason)) }
            surface.put(toWholeParts(said, width: width - end - 4), at: end + 3, row: row, style: .faint)
        }
        row += 1
        for text in headFaults(in: surroundings) {
            surface.put(text, at: 2, row: row, style: .danger)
            row += 1
        }
        return row
    }

    private func drawColumnHeads(
        _ columns: ReturnEntryScreen.Columns, on surface: inout Surface, row: Int, in surroundings: Surroundings
    ) {
        surface.rule(row: row)
        surface.put(" \(surroundings.text(.entryNow)) ", at: columns.fieldColumn, row: row, style: .label)
        if columns.before > 0 {
            surface.putRight(
                " \(surroundings.text(.entryBefore)) ", endingAt: columns.beforeEnd + 1, row: row, style: .label)
        }
        if columns.age >= 10 {
            surface.put(" \(surroundings.text(.returnAsOf)) ", at: columns.ageColumn - 1, row: row, style: .label)
        }
    }

    // MARK: One row

    private func draw(
        _ row: Indicator, _ columns: ReturnEntryScreen.Columns, on surface: inout Surface, row line: Int,
        in surroundings: Surroundings
    ) {
        let field = ReturnEntryScreen.Field.row(row.code)
        let isFocused = focus == field
        if isFocused { surface.put(">", at: 0, row: line, style: .text) }
        surface.put(row.code, at: 1, row: line, style: .faint)
        let start = max(7, 2 + cells(row.code))
        surface.put(
            clipped(surroundings.text(row.phrase), to: columns.label - (start - 7)), at: start, row: line, style: .text)
        let isOpen = whyClosed(in: surroundings) == nil
        if row.isInspected {
            let standing = standing(row.code).map { surroundings.text(row.shown($0.fact.value)) }
            surface.put(
                clipped(standing ?? surroundings.text(.notInspected), to: columns.field), at: columns.fieldColumn,
                row: line, style: .faint)
        } else if !isOpen {
            // What can only be read is no field.
            surface.put(
                toWholeWords(text(field), width: columns.field + 1), at: columns.fieldColumn, row: line, style: .text)
            if isFocused { surface.focus = Position(column: 0, row: line) }
        } else {
            surface.put("[", at: columns.fieldColumn - 1, row: line, style: .faint)
            let style: Style? = isOld(row.code) && !isFocused ? .fieldDisabled : nil
            (fields[field] ?? TextField()).draw(
                into: &surface, column: columns.fieldColumn, row: line, columns: columns.field, focused: isFocused,
                style: style)
            surface.put("]", at: columns.fieldColumn + columns.field, row: line, style: .faint)
        }
        if columns.before > 0, let old = entry?.before[row.code] {
            surface.putRight(
                clipped(surroundings.text(row.shown(old.value)), to: columns.before - 1), endingAt: columns.beforeEnd,
                row: line, style: .faint)
        }
        let isOld = isOld(row.code)
        guard !blank(text(field)) || row.isInspected else { return }
        if columns.age >= 10, let day = row.isInspected ? standing(row.code)?.fact.asOf : day(of: row.code) {
            surface.put(
                day.shown + (isOld ? "?" : ""), at: columns.ageColumn, row: line, style: isOld ? .warning : .faint)
        } else if isOld {
            surface.put("?", at: columns.ageColumn - 1, row: line, style: .warning)
        }
    }
}
