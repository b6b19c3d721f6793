public import Office
public import Phrases
import Records

// The word for everything that is counted. No `default`, so that a new value asks for its word.

extension IncomingOutcome {
    /// Its name in figures.
    public var phrase: Phrase {
        switch self {
        case .doneInTime: .outcomeDoneInTime
        case .doneLate: .outcomeDoneLate
        case .doneWithoutDeadline: .outcomeDoneFree
        case .openInTime: .outcomeOpenInTime
        case .overdue: .outcomeOverdue
        case .openWithoutDeadline: .outcomeOpenFree
        case .sentBack: .outcomeSentBack
        case .notFollowed: .outcomeNotFollowed
        case .void: .figureVoid
        }
    }
}

extension StatisticsSection.Kind {
    /// Its heading.
    public var phrase: Phrase {
        switch self {
        case .registers: .figuresRegisters
        case .outcomes: .figuresOutcomes
        case .urgencies: .figuresUrgencies
        case .types: .figuresTypes
        case .issuers: .figuresIssuers
        case .handlers: .figuresHandlers
        }
    }
}

extension HandlerColumn {
    /// Its heading over a narrow column.
    public var phrase: Phrase {
        switch self {
        case .given: .columnGiven
        case .done: .columnDone
        case .doneInTime: .columnDoneInTime
        case .doneLate: .columnDoneLate
        case .open: .columnOpen
        case .overdue: .columnOverdue
        }
    }

    /// What it counts, in a sentence.
    public var wholePhrase: Phrase {
        switch self {
        case .given: .columnGivenWhole
        case .done: .columnDoneWhole
        case .doneInTime: .columnDoneInTimeWhole
        case .doneLate: .columnDoneLateWhole
        case .open: .columnOpenWhole
        case .overdue: .columnOverdueWhole
        }
    }
}

extension StatisticsLine.Subject {
    /// Its label; a person under their department stands a little to the right.
    public func phrase(_ facts: OfficeFacts) -> Phrase {
        switch self {
        case .arrived: return .figureArrived
        case .void: return .figureVoid
        case .register(let register): return register.phrase
        case .outcome(let outcome): return outcome.phrase
        case .urgency(let urgency): return urgency.phrase
        case .type(let code): return typePhrase(code) ?? .figureUntyped
        case .issuer(_, let name): return Phrase(name)
        case .otherIssuers(let count): return .figureOtherIssuers(.count(count))
        case .department(let id): return Phrase(facts.name(of: Party.department(id)))
        case .handler(let party):
            guard case .person(let id) = party, facts.people.first(where: { $0.id == id })?.department != nil else {
                return Phrase(facts.name(of: party))
            }
            return Phrase("  " + facts.name(of: party))
        }
    }
}

extension WeekPart.Kind {
    /// Its label.
    public var phrase: Phrase {
        switch self {
        case .arrivedIncoming: .weekArrived
        case .arrivedPetitions: .weekPetitions
        case .givenTasks: .weekTasks
        case .done: .weekDone
        case .doneLate: .weekDoneLate
        case .overdue: .weekOverdue
        case .dueThisWeek: .weekDueThis
        case .dueNextWeek: .weekDueNext
        case .openTasks: .weekOpenTasks
        case .givenBack: .weekGivenBack
        case .waiting: .weekWaiting
        }
    }
}
