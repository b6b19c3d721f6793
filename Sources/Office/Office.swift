public import Records

/// The one door: every screen, subcommand and scheduled run changes the office through `perform` and reads it through `ask`.
public struct Office {
    let port: OfficePort

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
        guard actor.may(command.act) else { throw .refused(.notPermitted(command.act)) }
        return try port.transact { (ledger) throws(OfficeError) -> C.Receipt in
            let actor = try Self.current(actor, on: now.officeDay, in: ledger)
            guard actor.may(command.act) else { throw .refused(.notPermitted(command.act)) }
            if !trustingClock, let newest = try ledger.newestEntry(),
                newest.milliseconds > now.milliseconds + Self.clockTolerance
            {
                throw .refused(.clockBehind(newest: newest))
            }
            let (outcome, doer) = try Self.carryOut(command, in: ledger, by: actor, at: now)
            switch outcome {
            case .doneBefore(let receipt):
                return receipt
            case .recorded(let receipt, let notes):
                try ledger.seal(notes, command.name, doer, now)
                return receipt
            }
        }
    }

    /// What a person may do by their own right is theirs; for the absent one they act only where it takes that, and then
    /// the journal names both.
    private static func carryOut<C: Command>(
        _ command: C, in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> (Outcome<C.Receipt>, Actor) {
        let alone = Actor(person: actor.person)
        if actor.actingFor != nil, alone.may(command.act) {
            do throws(OfficeError) {
                return (try command.carryOut(in: ledger, by: alone, at: now), alone)
            } catch {
                // Rights are asked before anything is written.
                switch error {
                case .refused(.notPermitted), .refused(.inOtherHands), .refused(.outgoing(.notYours)),
                    .refused(.archive(.notYours)), .refused(.archive(.unseen)), .refused(.procedure(.transferNotYours)),
                    .refused(.procedure(.disposal(.noMember))), .refused(.procedure(.loan(_, .notYours))):
                    break
                case .refused, .store: throw error
                }
            }
        }
        return (try command.carryOut(in: ledger, by: actor, at: now), actor)
    }

    /// Answers a query with what the actor may see.
    /// - Parameter today: on which the actor acts for somebody absent; without it for nobody but themselves.
    public func ask<Q: Query>(_ query: Q, by actor: Actor, on today: Day? = nil) throws(OfficeError) -> Q.Answer {
        try query.answer(from: port.reader, for: currentActor(actor, on: today))
    }

    /// An actor with the rights of this moment: one withdrawn a moment ago is gone for an open program too.
    func currentActor(_ actor: Actor, on today: Day?) throws(OfficeError) -> Actor {
        let reader = port.reader
        guard let person = try reader.person(actor.person.id), person.isActive else {
            throw .refused(.unknownPerson(actor.person.login))
        }
        var absent: Person?
        if let other = actor.actingFor, let today {
            let isDeputy = try reader.absences().contains {
                $0.person == other.id && $0.deputy == person.id && $0.covers(today)
            }
            if isDeputy { absent = try reader.person(other.id) }
        }
        return Actor(person: person, actingFor: absent)
    }

    /// A number that changes when another process has written to the office; comparable within one opening only.
    public func dataVersion() throws(OfficeError) -> Int64 { try port.reader.dataVersion() }

    /// Runs a body in one transaction without a person of the office: only for founding one.
    func transact<T>(_ body: (Ledger) throws(OfficeError) -> T) throws(OfficeError) -> T {
        try port.transact(body)
    }

    private static func current(
        _ actor: Actor, on today: Day, in ledger: Ledger
    ) throws(OfficeError) -> Actor {
        guard let person = try ledger.person(actor.person.id) else {
            throw .refused(.unknownPerson(actor.person.login))
        }
        guard let other = actor.actingFor else { return Actor(person: person) }
        // Only between the two days, and only the deputy who was named.
        let isDeputy = try ledger.absences().contains {
            $0.person == other.id && $0.deputy == person.id && $0.covers(today)
        }
        guard isDeputy else { throw .refused(.notDeputy(other.name)) }
        return Actor(person: person, actingFor: try ledger.person(other.id))
    }
}

/// A question to the office; a value, so that a screen can hold and compare it.
public protocol Query: Sendable, Equatable {
    /// What comes back.
    associatedtype Answer: Sendable
    /// Reads the answer, keeping to what the actor may see.
    func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Answer
}
