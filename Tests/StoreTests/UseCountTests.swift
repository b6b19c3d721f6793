import Records
import Store
import TestSupport
import Testing

@Suite struct UseCountTests {
    @Test func `uses of the last ninety days count, older ones no more`() throws {
        let folder = try TemporaryFolder()
        let desk = try DeskFile(besideOffice: folder.path + "/office.db")
        let today = SampleOffice.today
        try desk.count("issuer", ["Sở Nội vụ", "Sở Y tế"], on: today.adding(days: -90))
        try desk.count("issuer", ["Sở Nội vụ"], on: today.adding(days: -89))
        try desk.count("issuer", ["Sở Nội vụ"], on: today)
        try desk.count("other", ["Sở Nội vụ"], on: today)
        #expect(try desk.uses(of: "issuer", today: today) == ["Sở Nội vụ": 2])
        #expect(try desk.uses(of: "issuer", today: today.adding(days: -1)) == ["Sở Nội vụ": 1, "Sở Y tế": 1])
        #expect(try desk.uses(of: "issuer", today: today.adding(days: 90)) == [:])
    }
}
