import Glibc
import TestSupport
import Testing

/// What was typed and not saved survives whatever ends the program.
@Suite struct DraftJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    private static let subject = "Báo cáo Công đoàn quý III, \"đợt 2\""

    /// A clerk who has typed a form and stands in its subject.
    private func typing() throws -> Clerk {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "12/BC-SNV", subject: Self.subject)
        return clerk
    }

    /// The next start offers the form; saved, it has all that was typed.
    private func goesOnAndSaves() throws {
        let clerk = try Clerk(registry.office)
        try clerk.sees("Còn bản nhập dở lúc")
        try clerk.sees("(Sở Nội vụ, 12/BC-SNV)")
        try clerk.presses(.control("n"), toSee: "Enter nhập tiếp · Delete bỏ")
        try clerk.presses(.enter, toSee: "> Trích yếu")
        try clerk.sees("[\(Self.subject) ")
        try clerk.types(" (tiếp)")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.text("issuer", of: 1) == "Sở Nội vụ")
        #expect(try registry.found("\"đợt 2 tiếp\"") == [1])
        #expect(try !deskHolds("12/BC-SNV"), "what is saved is no draft any more")
    }

    @Test func `after a kill what was kept is offered with every letter, to this person alone`() throws {
        try Program.run(
            ["user", "add", "--login", "hoa", "--name", "Phạm Thị Hoa", "--roles", "clerk"], office: registry.office)
        let clerk = try typing()
        try clerk.sees("Bản nhập đã giữ lúc")
        try clerk.terminal.waitUntil("the draft on disk") { _ in (try? deskHolds("đợt 2")) == true }
        clerk.terminal.kill(SIGKILL)
        #expect(try clerk.terminal.waitExit() == .signalled(SIGKILL))

        let other = try Clerk(registry.office, arguments: ["--as", "hoa"])
        try other.terminal.waitForIdle()
        #expect(!other.screen.contains("bản nhập dở"))
        try other.opensForm()
        #expect(try other.quits() == .exited(0))
        try goesOnAndSaves()
    }

    @Test(arguments: [SIGHUP, SIGTERM]) func `a hang-up keeps what was typed at that moment`(signal: Int32) throws {
        let clerk = try typing()
        if signal == SIGHUP { clerk.terminal.hangUp() } else { clerk.terminal.kill(signal) }
        #expect(try clerk.terminal.waitExit() == .exited(128 + signal))
        try goesOnAndSaves()
    }

    @Test func `a second window leaves alone what is open in the first`() throws {
        let first = try typing()
        try first.sees("Bản nhập đã giữ lúc")
        let second = try Clerk(registry.office)
        try second.terminal.waitForIdle()
        #expect(!second.screen.contains("bản nhập dở"))
        try first.presses(.escape, toSee: "Đã cất bản nhập dở.")
        // Nobody types in the second: it finds out by itself.
        try second.sees("Còn bản nhập dở lúc")
        try second.presses(.control("n"), toSee: "Enter nhập tiếp")
        try second.presses(.enter, toSee: "> Trích yếu")
        try first.presses(.control("n"), toSee: "Enter nhập tiếp")
        try first.presses(.enter, toSee: "đang mở ở cửa sổ khác")
        #expect(try first.quits() == .exited(0))
        try second.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try second.quits() == .exited(0))
        #expect(try registry.numbers() == [1])
    }

    @Test func `a damaged desk file loses nothing but the convenience`() throws {
        try folder.write(String(repeating: "không phải cơ sở dữ liệu ", count: 400), to: "office.desk.db")
        let clerk = try typing()
        try clerk.sees("Chưa giữ được bản nhập dở")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try clerk.quits() == .exited(0))
    }

    private func deskHolds(_ text: String) throws -> Bool {
        try folder.read("office.desk.db").contains(sequence: Array(text.utf8))
    }
}
