public import Records

/// Registers many signed documents at once – the decisions of one session – and gives them numbers in the order of their rows:
/// all or none.
public struct RegisterOutgoingMany: Command {
    public static let act = Act.registerOutgoing
    // To each document the same happens as when it is registered alone.
    public static let name = RegisterOutgoing.name

    /// The documents, in the order of their numbers.
    public let rows: [OutgoingContent]
    /// The form's own key: the same key again returns the same numbers.
    public let formKey: String

    /// How many are taken at once: the writer's lock is held by none for longer than a key press.
    public static let most = 200

    /// Asks for a registration.
    public init(rows: [OutgoingContent], formKey: String) {
        self.rows = rows
        self.formKey = formKey
    }

    /// The key of one row.
    static func key(_ formKey: String, row: Int) -> String { "\(formKey)/\(row)" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<[OutgoingRegistered]> {
        guard !rows.isEmpty else { throw .refused(.nothingChanged) }
        guard rows.count <= Self.most else { throw .refused(.outgoing(.tooManyRows(limit: Self.most))) }
        var receipts: [OutgoingRegistered] = []
        var notes: [JournalNote] = []
        for (place, content) in rows.enumerated() {
            let one = RegisterOutgoing(content: content, formKey: Self.key(formKey, row: place))
            do {
                switch try one.carryOut(in: ledger, by: actor, at: now) {
                case .recorded(let receipt, let made):
                    receipts.append(receipt)
                    notes += made
                case .doneBefore(let receipt): receipts.append(receipt)
                }
            } catch {
                guard case .refused(.outgoing(let refusal)) = error else { throw error }
                throw .refused(.outgoing(.inRow(place + 1, refusal)))
            }
        }
        let repeated = receipts.filter(\.wasRepeat)
        guard let first = repeated.first else { return .recorded(receipts, notes) }
        // The same form is whole or not at all: with more or fewer rows it is another.
        let next = try ledger.outgoing.ofForm(Self.key(formKey, row: rows.count))
        guard repeated.count == rows.count, next == nil else {
            throw .refused(.outgoing(.formKeyUsed(first.symbol)))
        }
        return .doneBefore(receipts)
    }
}
