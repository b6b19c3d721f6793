import Phrases
import Records
public import TerminalKit
import Text

extension FirstStart {
    private var lineArt: LineArt { display.miscounts ? .ascii : .unicode }
    func said(_ phrase: Phrase) -> String { lineArt.spelled(phrase.in(language)) }

    /// The screen as cells.
    public func view() -> Surface {
        var surface = Surface(size: size, lineArt: lineArt)
        guard !isTooSmall else {
            let phrase = Phrase.tooSmall(
                columns: size.columns, rows: size.rows, leastColumns: Workplace.leastSize.columns,
                leastRows: Workplace.leastSize.rows)
            for (row, line) in wrapped(said(phrase), width: size.columns).enumerated() {
                surface.put(line, at: 0, row: row, style: .warning)
            }
            surface.focus = Position(column: 0, row: 0)
            return surface
        }
        let other = "Ctrl+L " + Phrase.keyLanguage.in(language)
        surface.drawTitleBar(said(.firstTitle), trailing: other)
        surface.rule(row: 1)
        if let helpLine {
            drawHelp(from: helpLine, on: &surface)
            return surface
        }
        switch page {
        case .welcome: drawWelcome(on: &surface)
        case .summary: drawSummary(on: &surface)
        case .working: drawWorking(on: &surface)
        case .typing, .office, .identity, .person, .sharing, .numbers: drawQuestion(on: &surface)
        }
        drawProblem(on: &surface)
        surface.drawFooter(keys.footer(width: size.columns, lineArt: lineArt), row: size.rows - 1)
        return surface
    }

    /// Writes lines below each other; a low window shows as many as it has room for.
    private func write(_ phrase: Phrase, on surface: inout Surface, from row: Int, style: Style) -> Int {
        var row = row
        for line in wrapped(said(phrase), width: size.columns - 4) where row < size.rows - 3 {
            surface.put(line, at: 2, row: row, style: style)
            row += 1
        }
        return row
    }

    private func drawWelcome(on surface: inout Surface) {
        var row = 2
        if size.rows >= 18 { row = write(.firstWelcome, on: &surface, from: row + 1, style: .text) + 1 }
        for item in Choice.allCases {
            let label: Phrase =
                switch item {
                case .make: .firstMake
                case .demo: hasDemo ? .firstDemoAgain : .firstDemo
                case .leave: .firstLeave
                }
            if item == choice { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(String(item.rawValue), at: 3, row: row, style: .keyName)
            surface.put(clipped(said(label), to: size.columns - 8), at: 6, row: row, style: .text)
            if item == choice {
                surface.highlight(row: row, columns: size.columns)
                surface.focus = Position(column: 1, row: row)
            }
            row += 1
        }
        let hint: Phrase =
            switch choice {
            case .make: .firstPath(path)
            case .demo: .firstDemoHint(demoPath)
            case .leave: .firstLeaveHint
            }
        _ = write(hint, on: &surface, from: row + 1, style: .faint)
    }

    private func drawQuestion(on surface: inout Surface) {
        surface.put(said(.firstQuestion(page.rawValue, title)), at: 2, row: 2, style: .label)
        var row = drawExplanation(on: &surface)
        let column = 19
        let room = size.columns - column - 2
        for field in page.fields {
            let isFocus = field == focus
            if isFocus { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(clipped(said(field.label), to: column - 4), at: 3, row: row, style: .label)
            if field.isChoice {
                row = drawChoices(of: field, on: &surface, from: row, column: column)
                continue
            }
            surface.put("[", at: column - 1, row: row, style: .faint)
            surface.put("]", at: column + room, row: row, style: .faint)
            texts[field]?.draw(into: &surface, column: column, row: row, columns: room, focused: isFocus)
            row += 1
            if field == .name { row = drawSuggestions(on: &surface, from: row, column: column) }
        }
        if page == .numbers, let lastNumber {
            _ = write(.firstNextNumber(lastNumber + 1), on: &surface, from: row + 1, style: .faint)
        }
    }

    /// What the question means: whole where there is room, else its beginning; F1 has all of it.
    /// - Returns: the row where the answers begin.
    private func drawExplanation(on surface: inout Surface) -> Int {
        guard size.rows < 18 else { return write(help, on: &surface, from: 4, style: .text) + 1 }
        let needed = page.fields.map {
            $0 == .typing ? SettingsScreen.Row.typing.choices.count : $0 == .sharing ? 2 : 1
        }
        .reduce(0, +)
        // Proposals, or what the number means, stand below.
        let below = page == .office ? 3 : page == .numbers ? 2 : 0
        let room = max(1, size.rows - 6 - needed - below)
        let lines = wrapped(said(help), width: size.columns - 4)
        for (place, line) in lines.prefix(room).enumerated() {
            let isLast = place == room - 1 && lines.count > room
            let shown = isLast ? toWholeWords(line + " " + lines[place + 1], width: size.columns - 4) : line
            surface.put(shown, at: 2, row: 3 + place, style: .text)
        }
        return 3 + min(room, lines.count)
    }

    private func drawChoices(of field: Field, on surface: inout Surface, from start: Int, column: Int) -> Int {
        let labels: [Phrase]
        let chosen: Int
        if field == .sharing {
            labels = [.firstAlone, .firstShared]
            chosen = isShared ? 1 : 0
        } else {
            let choices = SettingsScreen.Row.typing.choices
            labels = choices.map(\.label)
            chosen = choices.firstIndex { $0.code == typing } ?? 0
        }
        for (place, label) in labels.enumerated() {
            let row = start + place
            surface.put(place == chosen ? "(*)" : "( )", at: column, row: row, style: .text)
            surface.put(clipped(said(label), to: size.columns - column - 5), at: column + 4, row: row, style: .text)
            if place == chosen {
                surface.highlight(row: row, column: column, columns: size.columns - column - 1)
                surface.focus = Position(column: column, row: row)
            }
        }
        return start + labels.count
    }

    private func drawSuggestions(on surface: inout Surface, from start: Int, column: Int) -> Int {
        var row = start
        for (place, unit) in suggestions.enumerated() where row < size.rows - 3 {
            let isCursor = place == suggestion
            let style: Style = isCursor ? .cursorRow : .faint
            surface.put(isCursor ? ">" : " ", at: column, row: row, style: style)
            surface.put(clipped(unit.nameVi, to: size.columns - column - 4), at: column + 2, row: row, style: style)
            row += 1
        }
        return row
    }

    private func drawSummary(on surface: inout Surface) {
        surface.put(said(.firstSummaryTitle), at: 2, row: 2, style: .label)
        var row = 3
        if size.rows >= 18 { row = write(.firstSummaryHelp, on: &surface, from: 4, style: .text) + 1 }
        let answers = Field.allCases
        let rows = max(1, size.rows - 2 - row)
        let place = answers.firstIndex(of: answer) ?? 0
        for field in answers.dropFirst(max(0, place - rows + 1)).prefix(rows) {
            if field == answer { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(clipped(said(field.label), to: 15), at: 3, row: row, style: .label)
            surface.put(clipped(shown(field), to: size.columns - 21), at: 19, row: row, style: .text)
            if field == answer {
                surface.highlight(row: row, columns: size.columns)
                surface.focus = Position(column: 1, row: row)
            }
            row += 1
        }
    }

    private func shown(_ field: Field) -> String {
        switch field {
        case .typing: said(.typingName(typing))
        case .sharing: said(isShared ? .firstShared : .firstAlone)
        case .lastNumber:
            (text(.lastNumber).isEmpty ? "0" : text(.lastNumber)) + " · "
                + said(.firstNextNumber((lastNumber ?? 0) + 1))
        case .name, .code, .place, .superior, .owner, .login: text(field).isEmpty ? said(.firstNone) : text(field)
        }
    }

    private func drawWorking(on surface: inout Surface) {
        surface.drawProgress(said(.firstWorking), done: done, total: total, row: 3)
        _ = write(.firstDemoHint(demoPath), on: &surface, from: 5, style: .faint)
        surface.focus = Position(column: 1, row: 3)
    }

    private func drawProblem(on surface: inout Surface) {
        let last = size.rows - 2
        guard let phrase = isLeaving ? .firstLeaveAgain : problem else { return surface.rule(row: last) }
        let lines = wrapped("! " + said(phrase), width: size.columns - 2).suffix(3)
        for (place, line) in lines.enumerated() {
            let row = last + 1 - lines.count + place
            surface.fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .warning)
            surface.put(line, at: 1, row: row, style: .warning)
        }
    }

    var title: Phrase {
        switch page {
        case .typing: .firstTypingTitle
        case .office: .firstOfficeTitle
        case .identity: .firstIdentityTitle
        case .person: .firstPersonTitle
        case .sharing: .firstSharingTitle
        case .numbers: .firstNumberTitle(year: today.year)
        case .welcome, .summary, .working: .firstTitle
        }
    }

    var help: Phrase {
        switch page {
        case .typing: .firstTypingHelp
        case .office: .firstOfficeHelp
        case .identity: .firstIdentityHelp
        case .person: .firstPersonHelp
        case .sharing: .firstSharingHelp
        case .numbers: .firstNumberHelp
        case .welcome: .firstWelcome
        case .summary: .firstSummaryHelp
        case .working: .firstWorkingHint
        }
    }

    /// The keys of the page, for the footer.
    var keys: KeyTable<Page> {
        func key(_ keys: [Key], _ label: Phrase, _ weight: Int) -> KeyBinding<Page> {
            KeyBinding(keys: keys, action: page, label: label.in(language), topic: "", weight: weight)
        }
        let help = key([.function(1)], .keyHelp, 67)
        let quit = key([.control("q")], .keyQuit, 20)
        switch page {
        case .welcome:
            return KeyTable([
                key([.enter], .keyLookUp, 80), key([.up], .keyUp, 40), key([.down], .keyDown, 40), help, quit,
            ])
        case .working: return KeyTable([key([.escape], .firstWorkingHint, 80)])
        case .summary:
            return KeyTable([
                key([.function(2)], .keyFirstMake, 90), key([.enter], .keyFirstChange, 80),
                key([.escape], .keyFirstBack, 70), help, quit,
            ])
        case .typing, .office, .identity, .person, .sharing, .numbers:
            var bindings = [key([.enter], .keyFirstNext, 80)]
            if focus.isChoice { bindings.append(key([.character(" ")], .keyChange, 75)) }
            if !suggestions.isEmpty { bindings.append(key([.down], .keyFirstSuggestion, 75)) }
            if focus.takesWords {
                let state = inputMethod.isOn ? Phrase("[\(inputMethod.method.name)]") : .typingOffSign
                bindings.append(key(Key.typingSwitch, state, 65))
            }
            if page.fields.count > 1 { bindings.append(key([.tab], .keyNextField, 60)) }
            return KeyTable(bindings + [key([.escape], .keyFirstBack, 70), help, quit])
        }
    }
}
