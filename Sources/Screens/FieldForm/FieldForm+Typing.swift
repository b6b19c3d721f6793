import Phrases
import Records
import TerminalKit
import Text

extension FieldForm {
    /// Types into the field in focus, and offers what continues it.
    mutating func edit(_ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        if isChoice(focus) {
            guard case .text(let text) = input else { return [] }
            let typed = folded(text)
            guard
                let choice = choices(focus).first(where: { choice in
                    choice.code == text || folded(choice.phrase.in(surroundings.language)).hasPrefix(typed)
                })
            else { return text.contains(where: \.isLetter) ? [.say(.choiceBySpace)] : [] }
            set(focus, to: choice.code)
            return []
        }
        if fields[focus] == nil { fields[focus] = TextField("", limit: focus.limit) }
        let columns = focus.isLong ? fieldWidth(focus, surroundings.columns) : nil
        guard fields[focus]?.take(input, columns: columns) == true else { return [] }
        faults[focus] = nil
        suggest(in: surroundings)
        return fields[focus]?.takeCut().map { [.say($0)] } ?? []
    }

    /// Changes the choice in focus.
    mutating func change(by steps: Int) {
        let codes = choices(focus).map(\.code)
        guard !codes.isEmpty else { return }
        let place = codes.firstIndex(of: text(focus)) ?? 0
        set(focus, to: codes[((place + steps) % codes.count + codes.count) % codes.count])
    }

    /// What stands behind the last semicolon, where several names may stand.
    private var part: (before: String, typed: String) {
        let text = text(focus)
        guard focus.holdsNames, let end = text.lastIndex(of: ";") else { return ("", text) }
        return (String(text[...end]) + " ", String(text[text.index(after: end)...]))
    }

    /// Offers what continues the text before the caret.
    mutating func suggest(in surroundings: Surroundings) {
        withdraw()
        let typed = part.typed
        guard !blank(typed), typed.utf8.count < 200 else { return }
        var met = Set<String>()
        suggestions = offers(for: typed, in: focus, surroundings).filter { met.insert($0).inserted }
        if suggestions.first == clean(typed) { suggestions = [] }
        suggested = suggestions.isEmpty ? nil : 0
    }

    mutating func withdraw() {
        suggestions = []
        suggested = nil
    }

    mutating func takeSuggestion() {
        if let place = suggested, suggestions.indices.contains(place) {
            set(focus, to: part.before + suggestions[place])
        }
        withdraw()
    }

    /// Puts what was chosen in a list into its field; among several names it joins those that stand there.
    mutating func takeChosen(_ chosen: String, in field: Field) {
        faults[field] = nil
        guard field.holdsNames, !blank(text(field)) else { return set(field, to: chosen) }
        let names = text(field).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
        set(field, to: (names.filter { $0 != chosen } + [chosen]).joined(separator: "; "))
    }

    // MARK: Moving

    /// Goes through all fields, round the ends.
    mutating func move(by steps: Int, in surroundings: Surroundings) {
        let order = order
        let place = (order.firstIndex(of: focus) ?? 0) + steps
        move(to: order[(place % order.count + order.count) % order.count], in: surroundings)
    }

    /// Leaves the field in focus for another.
    mutating func move(to field: Field, in surroundings: Surroundings) {
        withdraw()
        settle(in: surroundings)
        focus = field
    }

    /// Takes what is offered and goes to the next field of the path.
    /// - Returns: whether there was one.
    mutating func goOn(in surroundings: Surroundings) -> Bool {
        takeSuggestion()
        let order = order
        let place = order.firstIndex(of: focus) ?? 0
        let next = path.first { (order.firstIndex(of: $0) ?? 0) > place }
        move(to: next ?? focus, in: surroundings)
        return next != nil
    }

    /// Up and down: among what is offered, through the rows of a long text, from field to field.
    mutating func step(by steps: Int, in surroundings: Surroundings) {
        guard !suggestions.isEmpty else {
            let columns = fieldWidth(focus, surroundings.columns)
            let isInside = focus.isLong && fields[focus]?.moveRow(by: steps, columns: columns) == true
            if !isInside { move(by: steps, in: surroundings) }
            return
        }
        let place = (suggested ?? -1) + steps
        suggested = place < 0 ? nil : min(place, suggestions.count - 1)
    }

    /// Brings the field that is left into its full form, and says what was not understood in it.
    private mutating func settle(in surroundings: Surroundings) {
        let text = text(focus)
        faults[focus] = nil
        guard !blank(text) else { return }
        guard focus.isDay else { return complete(focus, in: surroundings) }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        if let day = reader.day(text, focus.isAhead ? .future : .past) {
            set(focus, to: day.shown)
        } else {
            faults[focus] = reader.fault(text)
        }
    }
}
