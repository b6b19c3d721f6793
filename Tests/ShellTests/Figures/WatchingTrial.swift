import Glibc
import Office
import Records
import Store
import TestSupport
import Testing

@testable import Shell

extension Trial {
    /// A trial of the Confederation's own office: the units of the shipped directory report to it.
    static func watching() throws -> Trial {
        let trial = founded()
        trial.programFolder = BuiltPrograms.folder
        let parent = try #require(UnitDirectory.byCode["ldld-nghe-an"]?.parent)
        try trial.perform(SetOwnUnit(code: parent))
        return trial
    }

    /// Carries a command out as the owner.
    @discardableResult
    func perform<C: Command>(_ command: C) throws -> C.Receipt {
        let file = try OfficeFile.open(at: path("office.db"))
        defer { file.close() }
        let owner = try #require(try file.owner())
        return try file.office.perform(command, by: Actor(person: owner), at: now)
    }

    /// Asks as the owner.
    func ask<Q: Query>(_ query: Q) throws -> Q.Answer {
        let file = try OfficeFile.open(at: path("office.db"))
        defer { file.close() }
        let owner = try #require(try file.owner())
        return try file.office.ask(query, by: Actor(person: owner), on: now.officeDay)
    }
}
