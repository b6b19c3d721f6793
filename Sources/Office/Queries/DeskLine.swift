public import Records

/// One number of the desk.
public struct DeskLine: Equatable, Sendable {
    /// What is counted.
    public enum Kind: String, CaseIterable, Equatable, Sendable {
        /// Registered, to be submitted.
        case toSubmit = "to-submit"
        /// Given back by a handler.
        case givenBack = "given-back"
        /// Before a leader, whoever it is.
        case submitted
        /// Before this leader.
        case toInstruct = "to-instruct"
        /// A leader's word stands; to be routed.
        case toRoute = "to-route"
        /// Routed to this person or their department, not signed for.
        case toReceive = "to-receive"
        /// Received or in hand.
        case inHand = "in-hand"
        /// A later day is asked for.
        case extensions
        /// The deadline is past.
        case overdue
        /// The deadline is today or near.
        case dueSoon = "due-soon"
        /// A reply is asked for that has not gone out.
        case awaitingReply = "awaiting-reply"
        /// Letters of ours that somebody has not answered.
        case unanswered
        /// Arrived today.
        case arrivedToday = "arrived-today"
        /// This year, type not recognised.
        case untyped
        /// This year, void numbers.
        case void
        /// This year, void numbers of the outgoing register.
        case voidOutgoing = "void-outgoing"
        /// Numbers kept for someone.
        case reserved
        /// Drafts of this person, being written or given back.
        case draftsOwn = "drafts-own"
        /// Drafts on which this person or their department is asked for an opinion.
        case draftsAsked = "drafts-asked"
        /// Drafts to be checked.
        case draftsToCheck = "drafts-to-check"
        /// Approved, to be signed.
        case draftsToSign = "drafts-to-sign"
        /// Signed, to be numbered.
        case draftsToNumber = "drafts-to-number"
        /// Numbered, to be issued.
        case draftsToIssue = "drafts-to-issue"
        /// Reports that are owed and not sent: the day is past or near.
        case reportsDue = "reports-due"
        /// Files of this person to be closed, soon or since long (Decree 30/2020, art. 29).
        case filesToClose = "files-to-close"
        /// Files of this person to be handed to the archive (art. 30).
        case filesToHandIn = "files-to-hand-in"
        /// Files to be handed over to the historical archive.
        case filesToHandOver = "files-to-hand-over"
        /// Files whose retention period has run out.
        case filesToDispose = "files-to-dispose"
        /// Transfers that wait for this person.
        case filesTransferred = "files-transferred"
        /// Disposal cases that wait for this person.
        case filesJudged = "files-judged"
        /// Files that somebody asks for.
        case loansAsked = "loans-asked"
        /// Files that may be handed out.
        case loansPermitted = "loans-permitted"
        /// Files that were to come back.
        case loansOverdue = "loans-overdue"

        /// Whether the line stands on an actor's desk.
        public func concerns(_ actor: Actor) -> Bool {
            switch self {
            case .toSubmit, .givenBack, .submitted: actor.may(.submitIncoming)
            case .toInstruct: actor.everyone.contains { $0.roles.contains(.leadership) }
            case .toRoute: actor.may(.submitIncoming)
            case .toReceive, .inHand: actor.everyone.contains(where: \.mayBeHandler)
            case .extensions: actor.may(.decideExtension)
            case .overdue, .dueSoon, .awaitingReply, .unanswered:
                actor.everyone.contains(where: \.mayBeHandler) || actor.may(.submitIncoming)
            case .arrivedToday: Visibility(of: actor).all
            case .untyped, .void: actor.may(.correctIncoming)
            case .voidOutgoing: actor.may(.correctOutgoing)
            case .reserved: actor.may(.reserveNumber)
            case .draftsOwn: actor.may(.draftOutgoing)
            case .draftsAsked: actor.may(.giveOpinion)
            case .draftsToCheck: actor.may(.checkDraft)
            case .draftsToSign: actor.may(.signOutgoing)
            case .draftsToNumber: actor.may(.registerOutgoing)
            case .draftsToIssue: actor.may(.issueOutgoing)
            case .reportsDue: actor.may(.draftOutgoing)
            case .filesToClose, .filesToHandIn, .filesTransferred: actor.may(.keepFiles)
            case .filesJudged: actor.may(.giveDisposalOpinion)
            case .filesToHandOver: actor.may(.receiveFiles)
            case .filesToDispose: actor.may(.proposeDisposal)
            case .loansAsked: actor.may(.permitLoan)
            case .loansPermitted: actor.may(.lendFiles)
            case .loansOverdue: actor.may(.lendFiles) || actor.may(.askForFile)
            }
        }

        /// How many days ahead a duty about files is told of.
        public static let daysAhead = 30

        /// The list of duties that the number leads to; `nil` where it is about none.
        public func files(at place: DeskPlace) -> DueFilter? {
            let soon = place.today.adding(days: Self.daysAhead)
            let own = place.actor.person.id
            return switch self {
            case .filesToClose: DueFilter(.close, until: soon, maker: own)
            case .filesToHandIn: DueFilter(.transfer, until: soon, maker: own)
            case .filesToHandOver: DueFilter(.handOver, until: soon)
            case .filesToDispose: DueFilter(.dispose, until: place.today)
            default: nil
            }
        }

        /// The list of slips that the number leads to; `nil` where it is about none.
        public func loans(at place: DeskPlace) -> LoanFilter? {
            var filter = LoanFilter(limit: 1000)
            switch self {
            case .loansAsked: filter.states = [.asked]
            case .loansPermitted: filter.states = [.permitted]
            case .loansOverdue:
                filter.dueBefore = place.today
                // Whoever lends nothing is told of what they have.
                if !place.actor.may(.lendFiles) { filter.reader = place.actor.person.id }
            default: return nil
            }
            return filter
        }

        /// The list of outgoing documents that the number leads to; `nil` where it is about incoming ones.
        public func outgoing(at place: DeskPlace) -> OutgoingFilter? {
            var filter = OutgoingFilter()
            switch self {
            case .toSubmit, .givenBack, .submitted, .toInstruct, .toRoute, .toReceive, .inHand, .extensions, .overdue,
                .dueSoon, .awaitingReply, .unanswered, .arrivedToday, .untyped, .void, .reserved, .reportsDue,
                .filesToClose, .filesToHandIn, .filesToHandOver, .filesToDispose, .filesTransferred, .filesJudged,
                .loansAsked, .loansPermitted,
                .loansOverdue:
                return nil
            case .draftsOwn:
                filter.states = [.drafting, .opinions]
                filter.drafters = place.actor.everyone.map(\.id)
            case .draftsAsked:
                filter.states = [.opinions]
                filter.awaits = place.actor.opinionParties
            case .draftsToCheck:
                filter.states = [.checking]
                // A head checks the drafts of the department, not those that it was asked about.
                if !place.followsAll {
                    let heads = place.actor.everyone.filter { $0.roles.contains(.head) }.compactMap(\.department)
                    filter.drafters = place.people.filter { $0.department.map(heads.contains) == true }.map(\.id)
                }
            case .draftsToSign: filter.states = [.approved]
            case .draftsToNumber: filter.states = [.signed]
            case .draftsToIssue: filter.states = [.numbered]
            case .voidOutgoing:
                filter.year = place.today.year
                filter.states = [.void]
            }
            return filter
        }

        /// The list that the number leads to; `nil` for kept numbers, letters of ours, files and loans, which have lists of their own.
        public func filter(at place: DeskPlace) -> IncomingFilter? {
            let today = place.today
            let authority = HandlingAuthority(actor: place.actor, people: place.people)
            var filter = IncomingFilter()
            switch self {
            case .toSubmit: filter.states = [.registered]
            case .givenBack: filter.states = [.givenBack]
            case .submitted: filter.states = [.submitted]
            case .toInstruct:
                filter.states = [.submitted]
                filter.leaders = place.actor.everyone.filter { $0.roles.contains(.leadership) }.map(\.id)
            case .toRoute: filter.states = [.instructed]
            case .toReceive: filter.awaits = authority.ownParties
            case .inHand:
                filter.states = [.received, .inHand]
                filter.leads = authority.parties
            case .extensions: filter.extensionAsked = true
            case .overdue:
                filter.due = .missed(on: today, by: place.calendar)
                filter.leads = place.leads
            case .dueSoon:
                filter.due = .ahead(
                    on: today, by: place.calendar,
                    to: place.calendar.adding(workingDays: DeskPlace.soon, to: today))
                filter.leads = place.leads
            case .awaitingReply:
                filter.standing = .awaitingReply
                filter.leads = place.leads
            case .arrivedToday:
                filter.from = today
                filter.to = today
                filter.without = [.void, .tasks]
            case .untyped:
                filter = IncomingFilter(year: today.year, register: .incoming)
                filter.standing = .untyped
                filter.without = [.void]
            case .void:
                filter = IncomingFilter(year: today.year)
                filter.standing = .void
            case .voidOutgoing, .reserved, .unanswered, .reportsDue, .draftsOwn, .draftsAsked, .draftsToCheck,
                .draftsToSign,
                .draftsToNumber, .draftsToIssue, .filesToClose, .filesToHandIn, .filesToHandOver, .filesToDispose,
                .filesTransferred, .filesJudged,
                .loansAsked, .loansPermitted, .loansOverdue:
                return nil
            }
            return filter
        }
    }

    /// What.
    public let kind: Kind
    /// How many.
    public let count: IncomingCount
    /// How many of them somebody has begun, where that is told: reports.
    public let begun: Int
    /// How many of them somebody has given back, where that is told: drafts of one's own.
    public let givenBack: Int

    /// Puts a line together.
    public init(kind: Kind, count: IncomingCount, begun: Int = 0, givenBack: Int = 0) {
        self.kind = kind
        self.count = count
        self.begun = begun
        self.givenBack = givenBack
    }
}
