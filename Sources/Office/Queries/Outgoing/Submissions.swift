public import Records

/// What waits for one leader: drafts for the signature, incoming documents for a word. The oldest stand first.
public struct AskSubmissions: Query {
    /// Before whom.
    public let leader: PersonID
    /// The most of each that a list is made of.
    public static let most = 500

    /// Asks for what waits for a leader.
    public init(leader: PersonID) { self.leader = leader }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Submissions {
        let visibility = Visibility(of: actor)
        let name = try reader.people().first { $0.id == leader }?.name
        var approved = OutgoingFilter()
        approved.states = [.approved]
        // What names nobody may be signed by any of them.
        let drafts = try reader.outgoing.page(approved, visibility, .oldest, Self.most).map(\.document).filter {
            !$0.isOuterView
                && ($0.content.signerPerson.map { $0 == leader }
                    ?? $0.content.signer.map { $0 == name } ?? true)
        }
        var before = IncomingFilter()
        before.states = [.submitted]
        before.leaders = [leader]
        let incoming = try reader.incomingPage(before, visibility, .oldest, Self.most).map(\.document).filter {
            !$0.isOuterView
        }
        return Submissions(
            leader: leader, drafts: drafts.sorted { $0.id.value < $1.id.value },
            incoming: incoming.sorted { $0.number < $1.number })
    }
}

/// What waits for one leader.
public struct Submissions: Equatable, Sendable {
    /// Whom.
    public let leader: PersonID
    /// Drafts that were checked and wait for the signature.
    public let drafts: [OutgoingDocument]
    /// Incoming documents that were laid before the leader.
    public let incoming: [IncomingDocument]

    /// Puts one together.
    public init(leader: PersonID, drafts: [OutgoingDocument], incoming: [IncomingDocument]) {
        self.leader = leader
        self.drafts = drafts
        self.incoming = incoming
    }
}
