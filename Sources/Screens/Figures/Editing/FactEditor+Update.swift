import Office
import Phrases
import Records
import TerminalKit

extension FactEditor {
    mutating func update(_ action: Action, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .typed(let input): return type(input, in: surroundings)
        case .next:
            if order.last == focus { return save(in: &surroundings) }
            return move(by: 1, in: &surroundings)
        case .nextOfAll: return move(by: 1, in: &surroundings)
        case .previousOfAll: return move(by: -1, in: &surroundings)
        case .change(let steps):
            guard focus == .source, let place = sources.firstIndex(of: source) else { return [] }
            choose(sources[((place + steps) % sources.count + sources.count) % sources.count], in: surroundings)
        case .lookUp: return chooser(surroundings.language).map { [.raise(.chooser($0))] } ?? []
        case .enlarge:
            guard isLong, let text = fields[focus] else { return [] }
            return [.raise(.editor(LargeEditor(text, target: .figure(focus), title: label(focus), in: surroundings)))]
        case .save: return save(in: &surroundings)
        case .leave:
            if hasTyped { return [.putAside] }
            isDone = true
        }
        return []
    }

    private mutating func type(_ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        guard focus != .source else {
            guard case .text(let text) = input, let number = Int(text), sources.indices.contains(number - 1) else {
                return [.say(.choiceBySpace)]
            }
            choose(sources[number - 1], in: surroundings)
            return []
        }
        guard fields[focus]?.take(input) == true else { return [] }
        changedAt = surroundings.now
        faults[focus] = nil
        if focus == .reference { document = nil }
        return fields[focus]?.takeCut().map { [.say($0)] } ?? []
    }

    private mutating func choose(_ kind: FactSource.Kind, in surroundings: Surroundings) {
        guard kind != source else { return }
        source = kind
        marks += 1
        changedAt = surroundings.now
        faults[.reference] = nil
        document = nil
        fields[.reference]?.text = kind == initialSource ? initial[.reference] ?? "" : ""
    }

    private mutating func move(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        let effects = settle(in: &surroundings)
        let order = order
        let place = (order.firstIndex(of: focus) ?? 0) + steps
        focus = order[(place % order.count + order.count) % order.count]
        // A figure, a day or a number that stands is typed over, not into: behind an old one it would be another.
        if focus != .source, !isLong { fields[focus]?.selectAll() }
        return effects
    }

    /// Brings the field that is left into its full form, and says what was not understood in it.
    private mutating func settle(in surroundings: inout Surroundings) -> [Step] {
        faults[focus] = nil
        switch focus {
        case .value:
            switch FigureReading.read(text(.value), for: row) {
            case .empty: break
            case .fault(let fault): faults[.value] = fault
            case .value(let value):
                let full = FigureReading.text(of: value, in: row, surroundings.language)
                if full != text(.value) { fields[.value]?.text = full }
            }
        case .asOf:
            if let day = day(in: surroundings) { fields[.asOf]?.text = day.shown }
        case .reference:
            if source == .document, document == nil, !blank(text(.reference)) { return find(in: &surroundings) }
        case .source, .reason: break
        }
        return []
    }

    /// The day typed; what is wrong with it stands under its field.
    mutating func day(in surroundings: Surroundings) -> Day? {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        guard let day = reader.day(text(.asOf), .past) else {
            faults[.asOf] = reader.fault(text(.asOf))
            return nil
        }
        guard day <= surroundings.today else {
            faults[.asOf] = .figureInFuture(day.shown)
            return nil
        }
        return day
    }

    /// Asks for the document of the number typed.
    mutating func find(in surroundings: inout Surroundings) -> [Step] {
        guard let number = RegisterNumber(trim(text(.reference)), year: surroundings.today.year) else {
            faults[.reference] = .sourceUnknown(quoted(text(.reference)))
            savesThen = false
            return []
        }
        let ticket = surroundings.ticket()
        lookup = ticket
        return [.effect(.ask(.show(ShowIncoming(.number(number))), ticket))]
    }

    /// The states of the row, or the sources, to choose from.
    private func chooser(_ language: Language) -> ChooserOverlay? {
        switch focus {
        case .value:
            FigureReading.items(of: row, language).map {
                ChooserOverlay(
                    .figures(.value), title: row.phrase, items: $0, current: text(.value))
            }
        case .source:
            ChooserOverlay(
                .figures(.source), title: .figureSourceTitle,
                items: sources.map { .init(text: $0.code, label: $0.phrase) }, current: source.code)
        case .reference, .asOf, .reason: nil
        }
    }

    /// Whether F4 has something to choose from.
    var hasChooser: Bool { focus == .source || (focus == .value && row.kind.isChosen) }

    mutating func take(_ answer: Answer, in surroundings: Surroundings) {
        switch answer {
        case .chosen(let text, .figures(.value)):
            fields[.value]?.text = text
            changedAt = surroundings.now
            faults[.value] = nil
        case .chosen(let code, .figures(.source)):
            if let kind = sources.first(where: { $0.code == code }) { choose(kind, in: surroundings) }
        default: break
        }
    }
}
