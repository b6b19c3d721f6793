public import Records

/// Begins drafts of one text for many units (gửi nhiều đơn vị): one letter for each, with its own values and number to be, or one
/// letter to all. Either all are begun or none.
public struct MergeDrafts: Command {
    public static let act = Act.draftOutgoing
    public static let name = "merge-drafts"

    /// What is known of each; subject and text may have fields, the recipients are the addressees.
    public let content: OutgoingContent
    /// The text.
    public let text: String
    /// Whom it goes to.
    public let addressees: [MergeAddressee]
    /// Whether all of them get one letter with one number.
    public let isOne: Bool
    /// Whether fields may stay open for which some have no value.
    public let leavesOpen: Bool
    /// The form's own key: the same key again returns the same drafts.
    public let formKey: String

    /// Asks for drafts.
    public init(
        content: OutgoingContent, text: String, addressees: [MergeAddressee], isOne: Bool, leavesOpen: Bool = false,
        formKey: String
    ) {
        self.leavesOpen = leavesOpen
        self.content = content
        self.text = text
        self.addressees = addressees
        self.isOne = isOne
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<[OutgoingDocument]> {
        guard !addressees.isEmpty else { throw .refused(.outgoing(.content([.missing(.recipients)]))) }
        guard addressees.count <= OutgoingRegistration.mostRecipients else {
            throw .refused(.outgoing(.content([.tooLong(.recipients, limit: OutgoingRegistration.mostRecipients)])))
        }
        let faults = MergeText.faults(
            subject: content.subject, text: text, for: addressees, isOne: isOne
        ).filter { !leavesOpen || !$0.isPardonable }
        guard faults.isEmpty else { throw .refused(.outgoing(.merge(faults))) }
        var base = content
        if base.symbolTail.isEmpty {
            let profile = try ledger.profile()
            guard let office = profile.symbol ?? OutgoingSymbol.office(named: profile.name) else {
                throw .refused(.outgoing(.content([.malformedSymbol("")])))
            }
            base.symbolTail = OutgoingSymbol.usual(type: base.typeCode, office: office, department: nil)
        }
        let copies = content.recipients.filter(\.isCopy)
        var letters: [(content: OutgoingContent, text: String, addressees: [MergeAddressee])] = []
        if isOne {
            var one = base
            one.subject = MergeText.filled(content.subject, forAll: addressees)
            one.recipients = addressees.map { Recipient($0.name, issuer: $0.issuer) } + copies
            letters = [(one, MergeText.filled(text, forAll: addressees), addressees)]
        } else {
            letters = addressees.map { addressee in
                var own = base
                own.subject = MergeText.filled(content.subject, for: addressee)
                own.recipients = [Recipient(addressee.name, issuer: addressee.issuer)] + copies
                return (own, MergeText.filled(text, for: addressee), [addressee])
            }
        }
        var (drafts, notes): ([OutgoingDocument], [JournalNote]) = ([], [])
        for (place, letter) in letters.enumerated() {
            let begin = BeginDraft(
                content: letter.content, text: letter.text, origin: .merged, formKey: "\(formKey):\(place + 1)")
            switch try begin.carryOut(in: ledger, by: actor, at: now) {
            case .recorded(let changed, let own):
                drafts.append(changed.document)
                notes += own
                for addressee in letter.addressees {
                    for matter in addressee.owes {
                        try ledger.replies.addMatter(changed.document.id, addressee.name, matter)
                    }
                }
            case .doneBefore(let changed): drafts.append(changed.document)
            }
        }
        return notes.isEmpty ? .doneBefore(drafts) : .recorded(drafts, notes)
    }
}

/// Gives signed documents their numbers in a row, in the order in which they are named: either all get one or none.
public struct NumberDrafts: Command {
    public static let act = Act.registerOutgoing
    public static let name = "number-drafts"

    /// A signed document as the person saw it.
    public struct Seen: Equatable, Sendable {
        /// Which.
        public let id: OutgoingID
        /// Its version.
        public let version: Int

        /// Names one.
        public init(_ document: OutgoingDocument) {
            id = document.id
            version = document.version
        }
    }

    /// The documents in their order.
    public let documents: [Seen]
    /// The day of the numbers; today where it is `nil`.
    public let day: Day?

    /// Asks for numbers.
    public init(documents: [Seen], day: Day? = nil) {
        self.documents = documents
        self.day = day
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<[OutgoingDocument]> {
        var (numbered, notes): ([OutgoingDocument], [JournalNote]) = ([], [])
        for seen in documents {
            let step = StepOutgoing(document: seen.id, seenVersion: seen.version, step: .number, day: day)
            switch try step.carryOut(in: ledger, by: actor, at: now) {
            case .recorded(let changed, let own):
                numbered.append(changed.document)
                notes += own
            case .doneBefore(let changed): numbered.append(changed.document)
            }
        }
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(numbered, notes)
    }
}
