import Office
import Phrases
import Records
import TerminalKit

extension FactEditor {
    /// Sends the value, once all that is typed is understood; a doubt is told first and stands when it is saved again.
    mutating func save(in surroundings: inout Surroundings) -> [Step] {
        guard deed == nil else { return [] }
        faults = [:]
        let read = FigureReading.read(text(.value), for: row)
        var value: FigureValue?
        switch read {
        case .fault(let fault): faults[.value] = fault
        case .value(let found): value = found
        case .empty: if standing == nil { faults[.value] = .figureMissing }
        }
        guard let asOf = day(in: surroundings) else { return stop() }
        if value != nil {
            switch source {
            case .inspection, .said: if blank(text(.reference)) { faults[.reference] = .figureReferenceMissing }
            case .document: if blank(text(.reference)) { faults[.reference] = .sourceUnknown("") }
            case .returned, .registers: break
            }
        }
        let hasChanged = standing.map { $0.fact.value != value } ?? false
        if hasChanged, blank(text(.reason)) { faults[.reason] = .figureReasonMissing }
        let wrong = findings.filter { !$0.isDoubt }
        if faults[.value] == nil, let first = wrong.first { faults[.value] = sentence(for: first, in: form, key: "F2") }
        guard faults.isEmpty else { return stop() }
        if let doubt = findings.first(where: \.isDoubt), questioned != text(.value) {
            questioned = text(.value)
            focus = .value
            return [.say(sentence(for: doubt, in: form, key: "F2"), .warning)]
        }
        if value != nil, source == .document, document == nil {
            savesThen = true
            guard lookup == nil else { return [] }
            let steps = find(in: &surroundings)
            return faults.isEmpty ? steps : stop()
        }
        let figure = value.flatMap { value in entered(value, asOf: asOf) }
        let reason = clean(text(.reason))
        let ticket = surroundings.ticket()
        deed = ticket
        let command = SetFact(
            unit: unit, code: row.code, period: period, figure: figure, reason: reason.isEmpty ? nil : reason,
            seen: standing.map { .fact($0.fact.id) } ?? .nothing)
        return [.effect(.perform(.figures(.set(command)), ticket))]
    }

    private func entered(_ value: FigureValue, asOf: Day) -> EnteredFigure? {
        let words = clean(text(.reference))
        let source: FactSource
        switch self.source {
        case .returned: source = .returned
        case .registers: source = .registers
        case .inspection: source = .inspection(words)
        case .said: source = .said(words)
        case .document:
            guard let document else { return nil }
            source = .document(document.id)
        }
        return EnteredFigure(value, asOf: asOf, source: source)
    }

    /// Goes to the first field with something wrong.
    private mutating func stop() -> [Step] {
        if let first = order.first(where: { faults[$0] != nil }) { focus = first }
        return [.effect(.beep)]
    }

    /// - Returns: `nil` when the message is not for it.
    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .shown(let detail, let ticket):
            guard ticket == lookup else { return nil }
            lookup = nil
            let saves = savesThen
            savesThen = false
            guard let detail, detail.isWhole else {
                faults[.reference] = .sourceUnknown(quoted(text(.reference)))
                return saves ? stop() : []
            }
            document = detail.document
            return saves ? save(in: &surroundings) : []
        case .figures(.returned, let ticket):
            guard ticket == deed else { return nil }
            deed = nil
            isDone = true
            let said: Phrase
            switch FigureReading.read(text(.value), for: row) {
            case .value(let value): said = .figureSet(row.code, row.shown(value))
            case .empty, .fault: said = .figureWithdrawn(row.code)
            }
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == deed || ticket == lookup else { return nil }
            let wasDeed = ticket == deed
            deed = nil
            lookup = nil
            savesThen = false
            guard wasDeed, case .refused(.changedMeanwhile(let name, let at)) = error else { return [.fail(error)] }
            // Its value comes beside the field; saved again, what is typed stands over it.
            isOvertaken = true
            focus = .value
            return [.say(.figureOvertaken(by: name, time: at.clock), .warning)]
        default: return nil
        }
    }
}
