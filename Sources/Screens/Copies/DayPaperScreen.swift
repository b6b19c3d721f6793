import Office
import Phrases
import Records
import Reports
import TerminalKit

/// A paper of today on its way: it asks what it needs and gives its place to the paper.
enum DayPaperScreen {
    /// Which paper.
    enum Kind: CaseIterable, Equatable, Sendable {
        case handOverIncoming
        case handOverOutgoing
        case closing
        /// What waits for a leader.
        case submissions
    }

    struct State: OutgoingScreenState {
        let kind: Kind
        /// Before whom a list is laid; the first of the leaders where nobody is named.
        var leader: PersonID?
        var ticket: Ticket?
        var isStale = true

        init(_ kind: Kind, leader: PersonID? = nil) {
            self.kind = kind
            self.leader = leader
        }
    }
}

extension DayPaperScreen.Kind {
    /// As it is called in the list of every action.
    var phrase: Phrase {
        switch self {
        case .handOverIncoming: .paperHandOverIncoming
        case .handOverOutgoing: .paperHandOverOutgoing
        case .closing: .paperClosing
        case .submissions: .paperSubmissions
        }
    }

    /// Why the person has nothing of it.
    func whyNot(_ surroundings: Surroundings) -> Phrase? {
        let visibility = Visibility(of: surroundings.actor)
        switch self {
        case .closing: return visibility.all ? nil : surroundings.whyNot(.registerIncoming) ?? .whyContentHidden
        case .handOverIncoming, .handOverOutgoing, .submissions: return visibility.seesContent ? nil : .whyContentHidden
        }
    }
}

extension DayPaperScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] { [] }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        switch kind {
        case .handOverIncoming, .handOverOutgoing:
            return [.effect(.ask(.outgoing(.handedOver(AskHandedOver(day: surroundings.today))), ticket))]
        case .closing:
            return [.effect(.ask(.outgoing(.dayNumbers(AskDayNumbers(day: surroundings.today))), ticket))]
        case .submissions:
            let own = surroundings.actor.everyone.first { $0.roles.contains(.leadership) }
            guard let leader = leader ?? own?.id ?? surroundings.firstLeader?.id else {
                return [.close, .say(.submissionsNoLeader, .warning)]
            }
            return [.effect(.ask(.outgoing(.submissions(AskSubmissions(leader: leader))), ticket))]
        }
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        guard message.ticket == ticket else { return nil }
        let (today, facts) = (surroundings.today, surroundings.facts)
        switch message {
        case .outgoing(.handedOver(let handed), _):
            let sheet =
                kind == .handOverIncoming
                ? HandOverSheet(incoming: handed.incoming, on: today, facts: facts)
                : HandOverSheet(outgoing: handed.outgoing, on: today, facts: facts)
            guard let sheet else { return [.close, .say(.handOverNothing(today.shown), .warning)] }
            return [.close, .openPaper(Paper(sheet.tree))]
        case .outgoing(.dayNumbers(let closing), _):
            let slip = ClosingSlip(closing, on: today, facts: facts)
            return [.close, .openPaper(Paper(slip.tree)), .say(.closingBefore(today.shown))]
        case .outgoing(.submissions(let waiting), _):
            let submitter = surroundings.actor.person.id == waiting.leader ? "" : surroundings.actor.person.name
            let sheet = SubmissionSheet(waiting, on: today, submitter: submitter, facts: facts)
            guard let sheet else {
                return [.close, .say(.submissionsNothing(facts.name(of: .person(waiting.leader))), .warning)]
            }
            return [.close, .openPaper(Paper(sheet.tree))]
        case .failed(let error, _): return [.close, .fail(error)]
        default: return nil
        }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        surface.drawTitleBar(surroundings.titled(surroundings.text(kind.phrase)), trailing: "")
        surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
    }
}
