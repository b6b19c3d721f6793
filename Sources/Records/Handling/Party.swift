/// Whom a document is given to: a department as a whole, or one person.
public enum Party: Hashable, Sendable {
    /// A department: its head sees it and receives it, and may assign it.
    case department(DepartmentID)
    /// One person.
    case person(PersonID)
}

/// In what part somebody has a document (Decree 30/2020, art. 23(2): lead and supporters are named).
public enum PartyRole: Int, CaseIterable, Sendable, Hashable {
    /// Chủ trì.
    case lead = 0
    /// Phối hợp.
    case support = 1
    /// Để biết: closed by receipt.
    case information = 2
}

/// One who has a document, and whether they signed for it.
public struct Assignment: Equatable, Sendable {
    /// In what part.
    public let role: PartyRole
    /// Who.
    public let party: Party
    /// When it was signed for; `nil` while it waits.
    public var receivedAt: Instant?
    /// Who signed.
    public var receivedBy: PersonID?

    /// Puts an assignment together.
    public init(role: PartyRole, party: Party, receivedAt: Instant? = nil, receivedBy: PersonID? = nil) {
        self.role = role
        self.party = party
        self.receivedAt = receivedAt
        self.receivedBy = receivedBy
    }
}

/// Whom a document is to be given to, as somebody says it: each party once, in its highest part.
public struct Distribution: Equatable, Sendable {
    /// Chủ trì; `nil` where all get it for information.
    public var lead: Party?
    /// Phối hợp.
    public var support: [Party]
    /// Để biết.
    public var information: [Party]

    /// Puts a distribution together.
    public init(lead: Party? = nil, support: [Party] = [], information: [Party] = []) {
        self.lead = lead
        self.support = support
        self.information = information
    }

    /// Whether nobody is named.
    public var isEmpty: Bool { lead == nil && support.isEmpty && information.isEmpty }

    /// The parties in their parts, nobody twice.
    public var assignments: [Assignment] {
        var seen: Set<Party> = []
        var all: [Assignment] = []
        func add(_ party: Party, _ role: PartyRole) {
            if seen.insert(party).inserted { all.append(Assignment(role: role, party: party)) }
        }
        if let lead { add(lead, .lead) }
        for party in support { add(party, .support) }
        for party in information { add(party, .information) }
        return all
    }
}
