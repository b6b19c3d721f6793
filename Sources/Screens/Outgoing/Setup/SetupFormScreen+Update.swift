import Office
import Phrases
import Records
import TerminalKit
import Text

extension SetupFormScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        readTicket = ticket
        let question: OutgoingQuestion =
            switch purpose {
            case .group: .groups(ListRecipientGroups(today: surroundings.today))
            case .duty: .duties(ListReportDuties())
            }
        return [.effect(.ask(.outgoing(question), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        return act(action, in: &surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        guard drawHead(.setupFormTitle(purpose.phrase), on: &surface, in: surroundings) else { return }
        let explained: Phrase =
            if case .duty = purpose { .dutyExplained } else { .groupExplained }
        let lines = wrapped(surroundings.text(explained), width: surface.size.columns - 4, atMost: 2)
        for (place, line) in lines.enumerated() { surface.put(line, at: 2, row: 2 + place, style: .faint) }
        drawFields(from: 3 + lines.count, on: &surface, in: surroundings)
    }

    // MARK: Saving

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, saveTicket == nil else { return [] }
        faults = [:]
        let deed: OutgoingDeed? =
            switch purpose {
            case .group(let name): groupDeed(name)
            case .duty(let kind): dutyDeed(kind)
            }
        guard faults.isEmpty, let deed else { return showFault() }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    private mutating func groupDeed(_ known: String?) -> OutgoingDeed {
        let name = known ?? clean(text(.name))
        if name.isEmpty { faults[.name] = .missing(label(.name)) }
        // A group that is there is changed from its own line, where its members are seen.
        if known == nil, let taken = groups.first(where: { RecipientGroup.key($0.name) == RecipientGroup.key(name) }) {
            faults[.name] = .groupNameTaken(taken.name)
        }
        let members = names(.members)
        if members.isEmpty { faults[.members] = .missing(label(.members)) }
        return .setGroup(SetRecipientGroup(name: name, members: members))
    }

    private mutating func dutyDeed(_ kind: ReportKind) -> OutgoingDeed {
        if blank(text(.dueNumber)) {
            faults[.dueNumber] = .missing(label(.dueNumber))
        } else if rule.map({ !$0.fits(kind) }) ?? true {
            let isDay = text(.dueWay) == SetupFormScreen.DueWay.day.rawValue
            faults[.dueNumber] = .dutyNumberOutside(1, isDay ? isWeekly ? 7 : 31 : 120)
        }
        let tail = clean(text(.symbol))
        if !tail.isEmpty, !OutgoingSymbol.isWellFormed(tail) { faults[.symbol] = .outMalformedSymbol(tail) }
        return .setDuty(SetReportDuty(kind: kind, due: rule, recipients: names(.recipients), symbolTail: tail))
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.groups(let found), let ticket):
            guard ticket == readTicket else { return nil }
            readTicket = nil
            groups = found
            guard case .group(let name?) = purpose else {
                fill()
                return []
            }
            guard let group = found.first(where: { $0.isOwn && $0.name == name }) else {
                return [.close, .fail(.refused(.noSuchRecord))]
            }
            return begin([.members: group.members.map(\.name).joined(separator: "; ")])
        case .outgoing(.duties(let duties), let ticket):
            guard ticket == readTicket, case .duty(let kind) = purpose else { return nil }
            readTicket = nil
            return begin(Self.beginnings(duties.first { $0.kind == kind }))
        case .outgoing(.groupSet(let group), let ticket):
            guard ticket == saveTicket else { return nil }
            return saved(.recipientGroupSet(group.name, .count(group.members.count)), in: surroundings)
        case .outgoing(.dutySet(let duty), let ticket):
            guard ticket == saveTicket else { return nil }
            return saved(duty.phrase.atStart, in: surroundings)
        case .failed(let error, let ticket):
            if ticket == readTicket {
                readTicket = nil
                return [.close, .fail(error)]
            }
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            return [.fail(error)]
        default: return nil
        }
    }

    /// The texts that the office has; what a person typed before stays.
    private mutating func begin(_ texts: [SetupFormScreen.Field: String]) -> [Step] {
        let before = initial
        initial = texts
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        fill()
        return []
    }

    private static func beginnings(_ duty: ReportDuty?) -> [SetupFormScreen.Field: String] {
        let due = duty?.due ?? .day(20)
        let (way, number): (SetupFormScreen.DueWay, Int) =
            switch due {
            case .day(let day): (.day, day)
            case .after(days: let days): (.after, days)
            case .afterWorking(days: let days): (.working, days)
            }
        return [
            .dueWay: way.rawValue, .dueNumber: duty == nil ? "" : "\(number)",
            .recipients: duty?.recipients.joined(separator: "; ") ?? "", .symbol: duty?.symbolTail ?? "",
        ]
    }

    private mutating func saved(_ said: Phrase, in surroundings: Surroundings) -> [Step] {
        saveTicket = nil
        return [.done(DoneDeed(at: surroundings.now, phrase: said)), .refreshFacts, .close, .say(said, .good)]
    }
}
