import Office
import Phrases
import Records
import TerminalKit

extension UnitScreen.State {
    mutating func update(_ action: UnitScreen.Action, in surroundings: inout Surroundings) -> [Step] {
        let lines = lines(in: surroundings)
        let page = max(1, pageRows(in: surroundings) - 1)
        switch action {
        case .up: move(lines, by: -1, in: surroundings)
        case .down: move(lines, by: 1, in: surroundings)
        case .pageUp: move(lines, by: -page, in: surroundings)
        case .pageDown: move(lines, by: page, in: surroundings)
        case .home:
            move(lines, by: -lines.count, in: surroundings)
            top = 0
        case .end: move(lines, by: lines.count, in: surroundings)
        case .nextTask: moveToTask(lines, forward: true, in: surroundings)
        case .taskBefore: moveToTask(lines, forward: false, in: surroundings)
        case .open: return open(current(lines), in: surroundings)
        case .document: return document(of: current(lines)).map(openDocument) ?? []
        case .edit: return beginEditing(current(lines), in: surroundings)
        case .editing(let action):
            let steps = editor?.update(action, in: &surroundings) ?? []
            if editor?.isDone == true { editor = nil }
            show(lines, in: surroundings)
            return steps
        case .values:
            guard let row = currentRow(lines), let sheet else { return [] }
            return [
                .open(
                    .figures(
                        .fact(
                            .init(unit: unit, form: sheet.form.code, period: period, code: row.indicator.code))))
            ]
        case .chooseWork: return sheet == nil ? [] : [.raise(.chooser(workChooser(in: surroundings)))]
        case .work(let work): return begin(work, in: &surroundings)
        case .choosePeriod: return sheet == nil ? [] : [.raise(.chooser(periodChooser()))]
        case .entry:
            guard let sheet else { return [] }
            return [.open(.figures(.entry(.init(unit: unit, form: sheet.form.code, period: period))))]
        case .typed(let input): return type(input, in: surroundings)
        case .typedInRows(let text): return typeInRows(text, in: surroundings)
        case .leaveLine: isInLine = false
        case .refresh: return load(in: &surroundings)
        case .back:
            guard isInLine || !line.isEmpty else { return [.close] }
            if isInLine { isInLine = false } else { narrow(to: "", in: surroundings) }
        }
        return []
    }

    // MARK: The cursor

    func current(_ lines: [UnitScreen.Line]) -> UnitScreen.Line? {
        lines.indices.contains(cursor) && lines[cursor].key != nil ? lines[cursor] : nil
    }

    func currentRow(_ lines: [UnitScreen.Line]) -> ScoreLine? {
        if case .row(let line)? = current(lines)?.kind { line } else { nil }
    }

    /// Moves to a line that can be opened, as near as can be to where the key wants to.
    private mutating func move(_ lines: [UnitScreen.Line], by steps: Int, in surroundings: Surroundings) {
        guard !lines.isEmpty else {
            (cursor, top) = (0, 0)
            return
        }
        let wanted = max(0, min(lines.count - 1, cursor + steps))
        let before = Array(stride(from: wanted, through: 0, by: -1))
        let behind = Array(wanted..<lines.count)
        if let found = (steps < 0 ? before + behind : behind + before).first(where: { lines[$0].key != nil }) {
            cursor = found
        }
        show(lines, in: surroundings)
    }

    private mutating func moveToTask(_ lines: [UnitScreen.Line], forward: Bool, in surroundings: Surroundings) {
        let heads = lines.indices.filter { place in
            switch lines[place].kind {
            case .task, .heading: place + 1 < lines.count
            case .about, .row, .figureReturn, .question: false
            }
        }
        let own = heads.last { $0 < cursor } ?? 0
        let next = forward ? heads.first { $0 > cursor } : heads.last { $0 < own }
        guard let next else { return }
        move(lines, by: next + 1 - cursor, in: surroundings)
    }

    /// Scrolls so that the line under the cursor is seen, with the heading above the first of a group.
    mutating func show(_ lines: [UnitScreen.Line], in surroundings: Surroundings) {
        let page = pageRows(in: surroundings)
        var first = cursor
        while first > 0, lines.indices.contains(first - 1), lines[first - 1].key == nil, cursor - first + 1 < page {
            first -= 1
        }
        if first < top { top = first }
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, max(0, lines.count - page)))
    }

    // MARK: The line that narrows the rows

    private mutating func type(_ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        if input.isBackspace, line.isEmpty {
            isInLine = false
            return []
        }
        guard line.take(input) else { return [] }
        settle(nil, in: surroundings)
        return line.takeCut().map { [.say($0)] } ?? []
    }

    private mutating func typeInRows(_ text: String, in surroundings: Surroundings) -> [Step] {
        guard !text.isEmpty else {
            if !line.isEmpty { narrow(to: "", in: surroundings) }
            return []
        }
        isInLine = true
        return type(.text(text), in: surroundings)
    }

    private mutating func narrow(to text: String, in surroundings: Surroundings) {
        let key = current(lines(in: surroundings))?.key
        line.text = text
        isInLine = false
        settle(key, in: surroundings)
    }

    /// Puts the cursor on the line that it stood on, else on the first that can be opened.
    private mutating func settle(_ key: String?, in surroundings: Surroundings) {
        let lines = lines(in: surroundings)
        if let place = lines.firstIndex(where: { key != nil && $0.key == key }) {
            cursor = place
            show(lines, in: surroundings)
        } else {
            (cursor, top) = (0, 0)
            move(lines, by: 0, in: surroundings)
            top = 0
        }
    }

    // MARK: Reading

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        return [
            .effect(.ask(.figures(.unit(AskUnitSheet(unit: unit, period: period, today: surroundings.today))), asked))
        ]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if let steps = editor?.take(message, in: &surroundings) {
            if editor?.isOvertaken == true { return load(in: &surroundings) + steps }
            guard editor?.isDone == true else { return steps }
            editor = nil
            return steps + load(in: &surroundings)
        }
        switch message {
        case .figures(let answer, let ticket):
            if case .unit(let sheet) = answer, ticket == self.ticket {
                self.ticket = nil
                take(sheet, in: surroundings)
                return []
            }
            guard ticket == deed else { return nil }
            return finish(in: &surroundings)
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == deed else { return nil }
            if ticket == self.ticket { self.ticket = nil }
            if ticket == deed {
                deed = nil
                // Of two figures one may stand already.
                if case .refused(.nothingChanged) = error, !deedsLeft.isEmpty { return next(in: &surroundings) }
                deedsLeft = []
            }
            return [.fail(error)]
        default: return nil
        }
    }

    private mutating func take(_ sheet: UnitSheet, in surroundings: Surroundings) {
        let key = current(lines(in: surroundings))?.key
        let isFirst = self.sheet == nil
        self.sheet = sheet
        period = sheet.period
        if let code = editor?.row.code { editor?.meet(sheet[code]) }
        let lines = lines(in: surroundings)
        if isFirst, atReturns,
            let place = lines.firstIndex(where: { if case .figureReturn = $0.kind { true } else { false } })
        {
            cursor = place
            return show(lines, in: surroundings)
        }
        guard let task, isFirst else { return settle(key, in: surroundings) }
        self.task = nil
        let own = lines.indices.filter { place in
            if case .row(let line) = lines[place].kind { line.indicator.task == task } else { false }
        }
        // The first row that leads to a document: from a sign to its source it is Enter, Enter.
        let found = own.first { place in
            if case .row(let line) = lines[place].kind { sheet[line.indicator.code]?.document != nil } else { false }
        }
        if let place = found ?? own.first {
            cursor = place
            show(lines, in: surroundings)
            // The whole task is seen, from its heading on.
            if let first = own.first { top = max(0, min(first - 1, max(0, lines.count - pageRows(in: surroundings)))) }
            show(lines, in: surroundings)
        } else if let place = lines.firstIndex(where: { line in
            if case .task(let found) = line.kind { found.task == task } else { false }
        }) {
            // A task that is not asked of the unit has its heading alone.
            cursor = place
            move(lines, by: 0, in: surroundings)
            top = min(place, top)
        }
    }
}
