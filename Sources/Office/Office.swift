public import Records

/// The one door: every screen, subcommand and scheduled run changes the office through `perform` and reads it through `ask`.
public struct Office {
    private let port: OfficePort

    /// How far the clock may lie behind the newest journal entry before writing waits for a person's word.
    public static let clockTolerance: Int64 = 5 * 60 * 1000

    /// An office over a port.
    public init(port: OfficePort) {
        self.port = port
    }

    /// Carries out a command in one transaction: permission, rule, journal, commit.
    ///
    /// - Parameters:
    ///   - command: what to do.
    ///   - actor: who; the roles are read again inside the transaction, so a right withdrawn a moment ago is gone.
    ///   - now: the time, from whoever reads the clock.
    ///   - trustingClock: a person has said that the clock is right although the journal is ahead of it.
    /// - Throws: a refusal or a fault of the file; nothing is written then.
    public func perform<C: Command>(
        _ command: C, by actor: Actor, at now: Instant, trustingClock: Bool = false
    ) throws(OfficeError) -> C.Receipt {
        guard actor.may(C.act) else { throw .refused(.notPermitted(C.act)) }
        return try port.transact { (ledger) throws(OfficeError) -> C.Receipt in
            let actor = try Self.current(actor, in: ledger)
            guard actor.may(C.act) else { throw .refused(.notPermitted(C.act)) }
            if !trustingClock, let newest = try ledger.newestEntry(),
                newest.milliseconds > now.milliseconds + Self.clockTolerance
            {
                throw .refused(.clockBehind(newest: newest))
            }
            switch try command.carryOut(in: ledger, by: actor, at: now) {
            case .doneBefore(let receipt):
                return receipt
            case .recorded(let receipt, let notes):
                try ledger.seal(notes, C.name, actor, now)
                return receipt
            }
        }
    }

    /// Answers a query with what the actor may see.
    public func ask<Q: Query>(_ query: Q, by actor: Actor) throws(OfficeError) -> Q.Answer {
        let reader = port.reader
        // A right withdrawn a moment ago is gone for an open program too.
        guard let person = try reader.person(actor.person.id), person.isActive else {
            throw .refused(.unknownPerson(actor.person.login))
        }
        var absent: Person?
        if let other = actor.actingFor { absent = try reader.person(other.id) }
        return try query.answer(from: reader, for: Actor(person: person, actingFor: absent))
    }

    /// A number that changes when another process has written to the office; comparable within one opening only.
    public func dataVersion() throws(OfficeError) -> Int64 { try port.reader.dataVersion() }

    /// Runs a body in one transaction without a person of the office: only for founding one.
    func transact<T>(_ body: (Ledger) throws(OfficeError) -> T) throws(OfficeError) -> T {
        try port.transact(body)
    }

    private static func current(_ actor: Actor, in ledger: Ledger) throws(OfficeError) -> Actor {
        guard let person = try ledger.person(actor.person.id) else {
            throw .refused(.unknownPerson(actor.person.login))
        }
        var absent: Person?
        if let other = actor.actingFor { absent = try ledger.person(other.id) }
        return Actor(person: person, actingFor: absent)
    }
}

/// A question to the office; a value, so that a screen can hold and compare it.
public protocol Query: Sendable, Equatable {
    /// What comes back.
    associatedtype Answer: Sendable
    /// Reads the answer, keeping to what the actor may see.
    func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Answer
}
