public import Office
public import Phrases
public import Records

// The word for each state, step and part of handling. No `default`, so that a new value asks for its word.

extension HandlingState {
    /// Its name on screens.
    public var phrase: Phrase {
        switch self {
        case .registered: .handlingRegistered
        case .submitted: .handlingSubmitted
        case .instructed: .handlingInstructed
        case .routed: .handlingRouted
        case .received: .handlingReceived
        case .inHand: .handlingInHand
        case .completed: .handlingCompleted
        case .givenBack: .handlingGivenBack
        case .sentBack: .handlingSentBack
        }
    }

    /// Its name in a column.
    public var shortPhrase: Phrase {
        switch self {
        case .registered: .handlingRegisteredShort
        case .submitted: .handlingSubmittedShort
        case .instructed: .handlingInstructedShort
        case .routed: .handlingRoutedShort
        case .received: .handlingReceivedShort
        case .inHand: .handlingInHandShort
        case .completed: .handlingCompletedShort
        case .givenBack: .handlingGivenBackShort
        case .sentBack: .handlingSentBackShort
        }
    }
}

extension HandlingAct {
    /// Its name on screens.
    public var phrase: Phrase {
        switch self {
        case .propose: .stepPropose
        case .submit: .stepSubmit
        case .instruct: .stepInstruct
        case .route: .stepRoute
        case .assign: .stepAssign
        case .receive: .stepReceive
        case .start: .stepStart
        case .note: .stepNote
        case .askExtension: .stepAskExtension
        case .decideExtension: .stepDecideExtension
        case .complete: .stepComplete
        case .giveBack: .stepGiveBack
        case .sendBack: .stepSendBack
        case .reopen: .stepReopen
        }
    }
}

extension Settlement {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .replied: .settlementReplied
        case .filed: .settlementFiled
        case .done: .settlementDone
        case .information: .settlementInformation
        }
    }
}

extension PartyRole {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .lead: .roleLead
        case .support: .roleSupport
        case .information: .roleInformation
        }
    }
}

extension Register {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .incoming: .registerIncoming
        case .petition: .registerPetition
        case .task: .registerTask
        }
    }
}

/// How a document stands to its deadline on a day, in a few words: "quá 3 ngày", "hôm nay", "còn 2 ngày", "xong".
public func remaining(_ document: IncomingDocument, today: Day, calendar: WorkCalendar) -> Phrase? {
    guard document.state == .registered, let handling = document.handling else { return nil }
    guard handling.state.isOpen else {
        return handling.result?.isLate == true ? .settledLate : handling.state.shortPhrase
    }
    guard let deadline = document.content.deadline else { return nil }
    if deadline == today { return .dueToday }
    if deadline <= calendar.lastMissed(on: today) {
        // A deadline on a rest day ran to the next working day; on a rest day what was due before is already late.
        let graced = calendar.isWorkingDay(deadline) ? 0 : 1
        return .overdueDays(max(1, calendar.workingDays(from: deadline, to: today) - graced))
    }
    return deadline < today ? .dueToday : .daysLeft(calendar.workingDays(from: today, to: deadline))
}

extension OfficeFacts {
    /// A party by name.
    public func name(of party: Party) -> String {
        switch party {
        case .department(let id): departments.first { $0.id == id }?.name ?? ""
        case .person(let id): people.first { $0.id == id }?.name ?? ""
        }
    }

    /// A person by name.
    public func name(of person: PersonID) -> String { people.first { $0.id == person }?.name ?? "" }
}
