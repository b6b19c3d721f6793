import Glibc
import TestSupport
import Testing

/// The first start on a machine without an office.
@Suite struct FirstStartJourneys {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path(of: "moi/office.db")
    }

    private func begin() throws -> Clerk {
        let clerk = Clerk(at: try Program.terminal(path))
        try clerk.sees("LẦN MỞ ĐẦU TIÊN")
        return clerk
    }

    private func files() throws -> [String] {
        let listed = try runProcess("/bin/ls", [folder.path(of: "moi")])
        return listed.output.split(separator: "\n").map(String.init)
    }

    @Test func `six answers make the office and open it, with the numbers going on`() throws {
        let clerk = try begin()
        try clerk.presses(.enter, toSee: "Câu 1/6")
        try clerk.presses(.down)
        try clerk.presses(.enter, toSee: "Câu 2/6")
        try clerk.types("nghe an")
        try clerk.sees("Liên đoàn Lao động tỉnh Nghệ An")
        try clerk.presses(.down, toSee: "> Liên đoàn Lao động tỉnh Nghệ An")
        try clerk.presses(.enter, toSee: "[Liên đoàn Lao động tỉnh Nghệ An")
        try clerk.presses(.enter, toSee: "[LDLD-NGHE-AN")
        for _ in 0..<2 { try clerk.presses(.enter) }
        try clerk.presses(.enter, toSee: "Câu 4/6")
        try clerk.types("Nguyễn Thị Lan")
        try clerk.presses(.enter)
        try clerk.presses(.control("u"))
        try clerk.types("lan")
        try clerk.presses(.enter, toSee: "Câu 5/6")
        try clerk.presses(.enter, toSee: "Câu 6/6")
        try clerk.presses(.control("u"))
        try clerk.types("1532")
        try clerk.presses(.enter, toSee: "F2 lập cơ quan")
        #expect(access(path, F_OK) != 0)
        try clerk.presses(.function(2), toSee: "CHỌN VIỆC")
        try clerk.sees("Liên đoàn Lao động tỉnh Nghệ An", beside: "Nguyễn Thị Lan")
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "1/BC-SNV", subject: "Báo cáo")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1533.")
        #expect(try clerk.quits() == .exited(0))
        let registry = Registry(office: path)
        #expect(try registry.numbers() == [1533])
        #expect(try registry.isSound())
        #expect(try !files().contains { $0.contains(".part-") })
    }

    @Test func `left, hung up or killed, nothing is made`() throws {
        var clerk = try begin()
        #expect(try clerk.quits() == .exited(0))
        clerk = try begin()
        try clerk.presses(.enter, toSee: "Câu 1/6")
        clerk.terminal.hangUp()
        #expect(try clerk.terminal.waitExit() == .exited(128 + SIGHUP))
        clerk = try begin()
        clerk.terminal.kill(SIGKILL)
        #expect(try clerk.terminal.waitExit() == .signalled(SIGKILL))
        #expect(access(folder.path(of: "moi"), F_OK) != 0)
    }

    @Test func `the demo is stopped without a trace, and killed it leaves nothing that the next start opens`() throws {
        var clerk = try begin()
        try clerk.presses(.text("2"), toSee: "Đang tạo dữ liệu thử")
        try clerk.presses(.escape, toSee: "Đã dừng, chưa tạo dữ liệu thử.")
        #expect(try files().isEmpty)
        try clerk.presses(.text("2"), toSee: "Đang tạo dữ liệu thử")
        clerk.terminal.kill(SIGKILL)
        #expect(try clerk.terminal.waitExit() == .signalled(SIGKILL))
        clerk = try begin()
        try clerk.sees("Xem thử với dữ liệu bịa")
        #expect(access(folder.path(of: "moi/demo.db"), F_OK) != 0)
        try clerk.presses(.text("2"), toSee: "Đang tạo dữ liệu thử")
        try clerk.presses(.escape, toSee: "Đã dừng")
        // What the killed one had begun is gone too.
        #expect(try files().isEmpty)
        #expect(try clerk.quits() == .exited(0))
    }

    @Test func `without a terminal, or for somebody named, a missing office is said`() throws {
        let printed = try Program.run([], office: path)
        #expect(printed.status == .exited(66))
        #expect(printed.errors.contains("vanthu init"))
        let named = try Program.terminal(path, columns: 200, arguments: ["--as", "lan"])
        #expect(try named.waitExit() == .exited(66))
    }
}
