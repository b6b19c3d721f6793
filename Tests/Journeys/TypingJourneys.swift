import Glibc
import TestSupport
import Testing

/// What keyboards, input methods and the clipboard send.
@Suite struct TypingJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    /// Input methods send their corrections as one burst; some machines send 0x08 for Backspace.
    @Test(arguments: ["\u{7F}", "\u{8}"])
    func `an input method's bursts type the word that was meant`(backspace: String) throws {
        let back = { (count: Int) in String(repeating: backspace, count: count) }
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "3/QĐ-SNV", subject: "")
        try clerk.types("Quyet")
        try clerk.sees("[Quyet ")
        try clerk.types("\(back(2))êt")
        try clerk.sees("[Quyêt ")
        try clerk.types("\(back(2))ết duoc\(back(4))đuoc\(back(3))ươc\(back(3))ược")
        try clerk.sees("[Quyết được ")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        // Among the rows too the burst is text for the filter, and no command.
        try clerk.opensList(newest: "3/QĐ-SNV")
        try clerk.types("duoc")
        try clerk.sees("Tìm: duoc")
        try clerk.types("\(back(4))được")
        try clerk.sees("Tìm: được")
        try clerk.sees("3/QĐ-SNV")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.text("subject", of: 1) == "Quyết được")
    }

    /// The same in a line in front of the screen, and with each byte in a write of its own.
    @Test(arguments: ["\u{7F}", "\u{8}"])
    func `a burst is text in the palette and when it comes byte by byte`(backspace: String) throws {
        let back = { (count: Int) in String(repeating: backspace, count: count) }
        let clerk = try Clerk(registry.office)
        try clerk.presses(.function(9), toSee: "BẢNG LỆNH")
        try clerk.types("dang ky\(back(7))đang ky\(back(6))ăng ky\(back(1))ý")
        try clerk.sees("đăng ký")
        try clerk.presses(.enter, toSee: "> Có dấu mật?")
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "3/QĐ-SNV", subject: "")
        for byte in Array("Quyet\(back(2))ết đi\(back(1))ịnh".utf8) { try clerk.terminal.send([byte]) }
        try clerk.sees("[Quyết định ")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.text("subject", of: 1) == "Quyết định")
    }

    /// The bare console: no input method but ours, F2 as the kernel sends it.
    @Test func `an ordinary document is registered wholly in Telex on a bare console`() throws {
        let clerk = try Clerk(registry.office, term: "linux")
        try clerk.opensForm()
        try clerk.sees("[Telex]")
        try clerk.presses(.enter, toSee: "> Cơ quan ban hành")
        try clerk.types("Sowr Nooij vuj tinhr Lam Giang")
        try clerk.sees("Cơ quan ban hành", beside: "Sở Nội vụ tỉnh Lam Giang")
        try clerk.presses(.enter, toSee: "> Số, ký hiệu")
        try clerk.types("1235/QDD-SNV")
        try clerk.sees("[1235/QĐ-SNV ")
        try clerk.presses(.enter, toSee: "> Ngày văn bản")
        try clerk.types(".")
        try clerk.presses(.enter, toSee: "> Trích yếu")
        try clerk.types("phee duyeetj Windows, tieengs")
        try clerk.sees("[phê duyệt Windows, tiếng ")
        try clerk.types("\u{7F}f, ddoanf vieen, ngwowif lao ddoongj")
        try clerk.sees("[phê duyệt Windows, tiền, đoàn viên, người lao động")
        try clerk.types("\u{1B}[[B")
        try clerk.sees("Đã cấp số đến 1.")
        try clerk.opensList(newest: "1235/QĐ-SNV")
        try clerk.types("nguwowif")
        try clerk.sees("Tìm: người")
        try clerk.sees("1235/QĐ-SNV")
        try clerk.presses(.control("g"), toSee: "[Gõ: tắt]")
        #expect(try clerk.quits() == .exited(0))
        let subject = try #require(try registry.text("subject", of: 1))
        #expect(Array(subject.utf8) == Array("phê duyệt Windows, tiền, đoàn viên, người lao động".utf8))
        #expect(try registry.text("issuer", of: 1) == "Sở Nội vụ tỉnh Lam Giang")
        // The choice is kept for the next start.
        let again = try Clerk(registry.office, term: "linux")
        try again.opensForm()
        try again.sees("[Gõ: tắt]")
        #expect(try again.quits() == .exited(0))
    }

    @Test func `text typed with combining marks is kept composed`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        // "Quyết định", each mark on its own; in two writes that part a letter from its marks.
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "3/QĐ-SNV", subject: "")
        try clerk.types("Quye")
        try clerk.sees("[Quye ")
        try clerk.types("\u{302}\u{301}t \u{111}i\u{323}nh")
        try clerk.sees("[Quyết định ")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try clerk.quits() == .exited(0))
        // Compared by bytes: equality of strings would not tell the two forms apart.
        let subject = try #require(try registry.text("subject", of: 1))
        #expect(Array(subject.utf8) == Array("Quy\u{1EBF}t \u{111}\u{1ECB}nh".utf8))
        #expect(try registry.found("quyết định") == [1])
    }

    @Test func `a megabyte pasted into the subject presses no key, registers nothing and is cut with a word`() throws {
        let clerk = try standingInSubject()
        try clerk.presses(.paste(Self.lines(bytes: 1 << 20)))
        try clerk.sees("khu công nghiệp")
        try clerk.terminal.waitForIdle()
        #expect(clerk.screen.contains("> Trích yếu"), "no pasted line end pressed Enter")
        #expect(clerk.screen.contains("4.000"), "what did not fit is said")
        try clerk.presses(.escape, toSee: "Đã cất bản nhập dở.")
        try clerk.presses(.control("q"), toSee: "Ctrl+Q thoát")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.numbers() == [])
        #expect(try registry.isSound())
    }

    /// As a terminal sends a paste that knows no brackets: each line end is an Enter, each character a key.
    @Test func `a megabyte without brackets is a paste too, registers nothing and leaves its field alone`() throws {
        let clerk = try standingInSubject()
        try clerk.terminal.send(Array(Self.lines(bytes: 1 << 20).utf8), timeoutMilliseconds: 30_000)
        try clerk.sees("khu công nghiệp")
        try clerk.sees("4.000")
        #expect(clerk.screen.contains("> Trích yếu"), "no pasted line end pressed Enter")
        try clerk.presses(.escape, toSee: "Đã cất bản nhập dở.")
        clerk.terminal.kill(SIGTERM)
        #expect(try clerk.terminal.waitExit() == .exited(128 + SIGTERM))
        #expect(try clerk.terminal.isCooked())
        #expect(try registry.numbers() == [])
        #expect(try registry.isSound())
    }

    @Test func `a megabyte pasted into the large editor stays in its field and registers nothing`() throws {
        let clerk = try standingInSubject()
        try clerk.presses(.control("o"), toSee: "F2 Xong")
        try clerk.presses(.paste(Self.lines(bytes: 1 << 20)))
        try clerk.sees("4.000 / 4.000 ký tự")
        try clerk.presses(.function(2), toSee: "> Trích yếu")
        try clerk.presses(.escape, toSee: "Đã cất bản nhập dở.")
        try clerk.presses(.control("q"), toSee: "Ctrl+Q thoát")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.numbers() == [])
    }

    private func standingInSubject() throws -> Clerk {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "3/BC-SNV", subject: "")
        return clerk
    }

    private static func lines(bytes: Int) -> String {
        let line = "Báo cáo công tác quý ba của Công đoàn các khu công nghiệp\r\n"
        return String(repeating: line, count: bytes / line.utf8.count)
    }
}
