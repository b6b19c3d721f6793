import Office
import Phrases
import Records
import TerminalKit

extension ReturnEntryScreen.State {
    mutating func update(_ action: ReturnEntryScreen.Action, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .typed(let input): return type(input, in: surroundings)
        case .next: return goOn(in: &surroundings)
        case .nextOfAll, .down: return move(by: 1, in: &surroundings)
        case .previousOfAll, .up: return move(by: -1, in: &surroundings)
        case .pageUp: return move(by: -max(1, pageRows(in: surroundings) - 2), wraps: false, in: &surroundings)
        case .pageDown: return move(by: max(1, pageRows(in: surroundings) - 2), wraps: false, in: &surroundings)
        case .lookUp: return lookUp(in: &surroundings)
        case .copyForward: return copyForward(in: surroundings)
        case .confirmAll:
            let old = rows.map(\.code).filter(isOld)
            for code in old { confirm(code) }
            changedAt = surroundings.now
            return old.isEmpty ? [] : [.say(.entryConfirmed(.count(old.count), day: text(.asOf)))]
        case .enlarge:
            guard let row = longRow, let text = focusedField else { return [] }
            return [
                .raise(.editor(LargeEditor(text, target: .returnRow(row.code), title: row.phrase, in: surroundings)))
            ]
        case .save: return save(in: &surroundings)
        case .reopen:
            guard let entry, isAccepted else { return [] }
            let question = Phrase.reopenQuestion(entry.unit.name, period.phrase)
            return [.raise(.question(QuestionOverlay(.figures(.reopen), question, line: .reasonLabel)))]
        case .refresh: return load(in: &surroundings)
        case .back: return hasTyped ? [.putAside] : [.close]
        }
    }

    private mutating func type(_ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        if let reason = whyClosed(in: surroundings) {
            if case .key = input { return [] }
            return [.say(.actionDisabled(label: .keyWholeReturn, reason: reason), .warning)]
        }
        var field = fields[focus] ?? TextField(limit: limit(focus))
        guard entry != nil else { return [] }
        let hasChanged = field.take(input)
        let cut = field.takeCut()
        // The caret moves, too.
        fields[focus] = field
        guard hasChanged else { return cut.map { [.say($0)] } ?? [] }
        touched(focus, at: surroundings.now)
        return cut.map { [.say($0)] } ?? []
    }

    // MARK: From field to field

    /// Enter: what is old or changed by more than half is questioned once, and stands when Enter comes again.
    private mutating func goOn(in surroundings: inout Surroundings) -> [Step] {
        guard let code = focus.code, whyClosed(in: surroundings) == nil else {
            return move(by: 1, in: &surroundings)
        }
        let steps = settle(in: &surroundings)
        if openDoubts.contains(where: { $0.code == code }) {
            // The sentence itself stands under the row.
            questioned[code] = text(focus)
            show(in: surroundings)
            return [.say(.entryJumps(.count(1), key: "Enter"), .warning)]
        }
        if isOld(code) {
            confirm(code)
            changedAt = surroundings.now
        }
        if order.last == focus {
            return steps + [.say(.entryLastRow)]
        }
        return move(by: 1, in: &surroundings)
    }

    /// Says that a value of an earlier day is that of this one, too.
    mutating func confirm(_ code: String) {
        copied[code] = nil
        if !isTouched(.row(code)) { confirmed.insert(code) }
        marks += 1
    }

    mutating func move(by steps: Int, wraps: Bool = true, in surroundings: inout Surroundings) -> [Step] {
        let effects = settle(in: &surroundings)
        let order = order
        guard !order.isEmpty else { return effects }
        let place = (order.firstIndex(of: focus) ?? 0) + steps
        let count = order.count
        focus = order[wraps ? (place % count + count) % count : max(0, min(count - 1, place))]
        selectRow()
        show(in: surroundings)
        return effects
    }

    /// What stands is written over by the first letter: a figure or day typed behind an old one would be another.
    private mutating func selectRow() {
        guard var field = fields[focus], !field.text.isEmpty else { return }
        field.selectAll()
        fields[focus] = field
    }

    /// Brings the field that is left into its full form; what was not understood stays as it is, with the sentence.
    mutating func settle(in surroundings: inout Surroundings) -> [Step] {
        faults[focus] = nil
        switch focus {
        case .received, .asOf:
            if let day = day(focus, in: surroundings) { set(focus, to: day.shown) }
        case .document:
            guard !blank(text(.document)), document == nil, isTouched(.document) else { return [] }
            return findDocument(in: &surroundings)
        case .row(let code):
            guard let row = entry?.form.row(code) else { return [] }
            switch FigureReading.read(text(focus), for: row) {
            case .empty: break
            case .fault(let fault):
                faults[focus] = fault
                return [.effect(.beep)]
            case .value(let value):
                let full = FigureReading.text(of: value, in: row, surroundings.language)
                // "1.204" and "2" become what they mean; the day that belongs to the value stays.
                if full != text(focus) { set(focus, to: full) }
            }
        }
        return []
    }

    /// A day at the top; what is wrong with it stands under its field.
    mutating func day(_ field: ReturnEntryScreen.Field, in surroundings: Surroundings) -> Day? {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        guard let day = reader.day(text(field), .past) else {
            faults[field] = reader.fault(text(field))
            return nil
        }
        guard day <= surroundings.today else {
            faults[field] = .figureInFuture(day.shown)
            return nil
        }
        return day
    }

    // MARK: The document that brought it

    mutating func findDocument(in surroundings: inout Surroundings) -> [Step] {
        guard let number = RegisterNumber(trim(text(.document)), year: surroundings.today.year) else {
            faults[.document] = .sourceUnknown(quoted(text(.document)))
            return []
        }
        let asked = surroundings.ticket()
        lookup = asked
        return [.effect(.ask(.show(ShowIncoming(.number(number))), asked))]
    }

    private mutating func lookUp(in surroundings: inout Surroundings) -> [Step] {
        if focus == .document {
            guard let entry else { return [] }
            var filter = IncomingFilter(register: .incoming)
            filter.issuer = entry.unit.id
            let asked = surroundings.ticket()
            listing = asked
            return [.effect(.ask(.incoming(ListIncoming(filter: filter, limit: 50)), asked))]
        }
        guard let row = focus.code.flatMap({ entry?.form.row($0) }),
            let items = FigureReading.items(of: row, surroundings.language)
        else { return [] }
        return [
            .raise(
                .chooser(ChooserOverlay(.figures(.value), title: row.phrase, items: items, current: text(focus))))
        ]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .figures(.value)):
            guard focus.code != nil else { return [] }
            set(focus, to: text)
            touched(focus, at: surroundings.now)
            return []
        case .entered(let reason, .figures(.reopen)): return reopen(reason, in: &surroundings)
        case .chosen(let number, .figures(.document)):
            set(.document, to: number)
            document = nil
            changedAt = surroundings.now
            return findDocument(in: &surroundings)
        case .entered(let reason, .figures(.correction)):
            self.reason = reason
            return save(in: &surroundings)
        case .chosen, .entered, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    // MARK: Copying forward

    /// Fills empty rows from the last period; they keep their day, so that they show as old until somebody confirms them.
    private mutating func copyForward(in surroundings: Surroundings) -> [Step] {
        guard let entry else { return [] }
        var count = 0
        for row in openRows where blank(text(.row(row.code))) {
            guard let old = entry.before[row.code] else { continue }
            set(.row(row.code), to: FigureReading.text(of: old.value, in: row, surroundings.language))
            copied[row.code] = old.asOf
            faults[.row(row.code)] = nil
            count += 1
        }
        guard count > 0 else { return [.say(.entryNothingCopied)] }
        marks += 1
        selectRow()
        changedAt = surroundings.now
        return [.say(.entryCopied(.count(count), entry.period.previous.phrase))]
    }
}
