public import Records

/// One step of a document on its way, with what it needs.
public enum HandlingStep: Equatable, Sendable {
    /// The office's proposal to the leader.
    case propose(text: String, lead: Party?, deadline: Day?)
    /// Trình: laid before a leader.
    case submit(leader: PersonID)
    /// A leader's word; entered by the leader, or for them by the clerk or the chief.
    case instruct(leader: PersonID, text: String, to: Distribution, deadline: Day?)
    /// Given to those who handle it; an empty distribution follows the leader's word.
    case route(to: Distribution, deadline: Day?)
    /// Given to one person of the leading department.
    case assign(PersonID)
    /// Signed for. The clerk names who signed the paper; everybody else signs for what is theirs.
    case receive(signedBy: PersonID?)
    /// Taken in hand.
    case start
    /// What happened meanwhile.
    case note(String)
    /// A later day is asked for.
    case askExtension(to: Day, reason: String)
    /// The day granted; `nil` refuses, with the reason.
    case decideExtension(granted: Day?, reason: String?)
    /// Settled, with the reply's number or what was done.
    case complete(Settlement, text: String?)
    /// Given back to the clerk.
    case giveBack(reason: String)
    /// Sent back to the sender: wrong address, incomplete.
    case sendBack(reason: String)
    /// Opened again.
    case reopen(reason: String)

    /// Which act it is.
    public var act: HandlingAct {
        switch self {
        case .propose: .propose
        case .submit: .submit
        case .instruct: .instruct
        case .route: .route
        case .assign: .assign
        case .receive: .receive
        case .start: .start
        case .note: .note
        case .askExtension: .askExtension
        case .decideExtension: .decideExtension
        case .complete: .complete
        case .giveBack: .giveBack
        case .sendBack: .sendBack
        case .reopen: .reopen
        }
    }
}

/// Takes a document one step further on its way (Decree 30/2020, art. 23, 24).
///
/// The steps are one family under one rule, `HandlingRule`; each has its own right and its own name in the journal.
public struct HandleIncoming: Command {
    public static let act = Act.readRegister
    public static let name = "handle-incoming"

    /// Which document.
    public let document: DocumentID
    /// The version of its handling that the person saw; 0 where nobody followed it.
    public let seenVersion: Int
    /// What is done.
    public let step: HandlingStep

    /// Asks for a step.
    public init(document: DocumentID, seenVersion: Int, step: HandlingStep) {
        self.document = document
        self.seenVersion = seenVersion
        self.step = step
    }

    public var act: Act { step.act.right }
    public var name: String { Self.name(of: step.act) }

    /// The stable name of a step in the journal.
    static func name(of act: HandlingAct) -> String { "\(act.rawValue)-incoming" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedDocument> {
        guard let before = try ledger.incoming(document) else { throw .refused(.noSuchRecord) }
        guard before.state == .registered else { throw .refused(.alreadyVoid(before.number)) }
        let handling = before.handling ?? Handling(version: 0)
        let people = try ledger.people()
        let authority = HandlingAuthority(actor: actor, people: people)
        switch authority.objection(to: step.act, on: handling) {
        case .role(let act): throw .refused(.notPermitted(act))
        case .otherHands: throw .refused(.inOtherHands(step.act, before.number))
        case nil: break
        }
        try require(
            seenVersion, of: RecordKey(.incoming, document.value), toBe: handling.version, since: now, in: ledger)
        guard let next = HandlingRule.next(step.act, from: handling.state, in: before.number.register) else {
            throw .refused(
                .stepNotAllowed(
                    step.act, before.number, handling.state,
                    allowed: HandlingRule.allowed(in: handling.state, of: before.number.register)
                        .filter { $0 != .decideExtension || handling.extensionRequest != nil }))
        }
        var stepping = HandlingStepping(
            before: before, handling: handling, next: next, authority: authority, actor: actor, people: people,
            departments: try ledger.departments(), calendar: WorkCalendar(holidays: try ledger.holidays()), now: now)
        try stepping.take(step)
        let after = stepping.after
        try ledger.updateIncoming(before, after)
        return .recorded(
            ChangedDocument(document: after),
            [
                JournalNote(
                    subject: RecordKey(.incoming, document.value),
                    changes: stepping.changes + StepTrace.lines(from: before, to: after))
            ])
    }
}
