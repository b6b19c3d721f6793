public import Records

/// A paper that looks like one that has its number already.
public struct OutgoingTwin: Equatable, Sendable {
    /// What it looks like.
    public enum Of: Equatable, Sendable {
        /// A document of the register, by its symbol.
        case registered(String)
        /// An earlier one of the papers that are registered together, the first being 1.
        case row(Int)
    }

    /// Which of the papers, the first being 1.
    public let row: Int
    /// What it looks like.
    public let of: Of

    /// Puts one together.
    public init(row: Int, of: Of) {
        self.row = row
        self.of = of
    }
}

/// Papers that may have been registered before: asked before a number is spent.
public struct FindOutgoingTwins: Query {
    /// What is being registered.
    public let rows: [OutgoingContent]
    /// The form's own key: what the same form made before is no twin, it is the same.
    public let formKey: String

    /// How many documents of one type and day are looked at.
    static let most = 500

    /// Asks for likely twins.
    public init(rows: [OutgoingContent], formKey: String) {
        self.rows = rows
        self.formKey = formKey
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [OutgoingTwin] {
        guard actor.may(.registerOutgoing) else { return [] }
        let visibility = Visibility(of: actor)
        var known: [String: [OutgoingDocument]] = [:]
        var twins: [OutgoingTwin] = []
        for (place, row) in rows.enumerated() {
            guard let day = row.date else { continue }
            let run = "\(row.typeCode) \(day.iso)"
            if known[run] == nil {
                var filter = OutgoingFilter()
                filter.states = [.numbered, .issued]
                filter.typeCode = row.typeCode
                (filter.from, filter.to) = (day, day)
                known[run] = try reader.outgoing.page(filter, visibility, .newest, Self.most).map(\.document)
            }
            let alike = (known[run] ?? []).filter { OutgoingRegistration.areTwins($0.content, row) }
            if let twin = alike.first {
                let own = [
                    try reader.outgoing.ofForm(formKey),
                    try reader.outgoing.ofForm(RegisterOutgoingMany.key(formKey, row: place)),
                ]
                if alike.contains(where: { own.contains($0.id) }) { continue }
                twins.append(OutgoingTwin(row: place + 1, of: .registered(twin.symbol)))
            } else if let before = rows[..<place].firstIndex(where: { OutgoingRegistration.areTwins($0, row) }) {
                twins.append(OutgoingTwin(row: place + 1, of: .row(before + 1)))
            }
        }
        return twins
    }
}
