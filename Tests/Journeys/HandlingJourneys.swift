import Glibc
import TestSupport
import Testing

/// A document's day, played by four people, each at a terminal of their own.
@Suite struct HandlingJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
        let setting: [[String]] = [
            ["settings", "departments", "--add", "Ban Tổ chức", "--code", "ToC"],
            ["user", "add", "--login", "lan", "--name", "Nguyễn Thị Lan", "--roles", "clerk"],
            [
                "user", "add", "--login", "son", "--name", "Lò Quang Sơn", "--roles", "leadership", "--title",
                "Chủ tịch",
            ],
            [
                "user", "add", "--login", "cuong", "--name", "Trịnh Hữu Cường", "--roles", "head", "--department",
                "Ban Tổ chức",
            ],
            ["user", "add", "--login", "hoa", "--name", "Phạm Thị Hoa", "--roles", "officer"],
        ]
        for arguments in setting {
            let done = try Program.run(arguments, office: registry.office)
            try #require(done.status == .exited(0), "\(done.errors)")
        }
    }

    private func sits(_ login: String) throws -> Clerk {
        try Clerk(registry.office, arguments: ["--as", login])
    }

    /// Opens the desk's number whose line says this: the counts are walked until the cursor stands on it.
    private func opens(_ label: String, _ count: Int, _ person: Clerk) throws {
        try person.sees(label, beside: "\(count)")
        for _ in 0..<16 {
            try person.terminal.waitForIdle()
            let isThere = person.terminal.screen.lines.contains { $0.contains("> \(label)") }
            if isThere { break }
            try person.presses(.down)
        }
        try person.presses(.enter, toSee: "dòng 1 / \(count)")
    }

    @Test func `a document goes from the post to its result, and each waiting item is seen by whom it concerns`() throws
    {
        try registry.register(issuer: "Sở Nội vụ", symbol: "902/SNV-VL", subject: "cung cấp số liệu lao động")
        try registry.register(issuer: "Sở Y tế", symbol: "7/KH-SYT", subject: "kế hoạch khám bệnh")

        // The clerk lays both before the chairman.
        let clerk = try sits("lan")
        try clerk.presses(.tab)
        try opens("Chờ trình", 2, clerk)
        try clerk.presses(.text("*"))
        try clerk.presses(.text(";"), toSee: "2 VĂN BẢN")
        try clerk.presses(.enter, toSee: "TRÌNH · 2 VĂN BẢN")
        try clerk.sees("[Lò Quang Sơn")
        try clerk.presses(.function(2), toSee: "Đã trình")

        // Nobody else has anything yet.
        let officer = try sits("hoa")
        try officer.sees("Chuyển đến, chờ nhận            0")
        let head = try sits("cuong")
        try head.sees("Chuyển đến, chờ nhận            0")

        // The chairman says of one what is to be done, by a note's code.
        let leader = try sits("son")
        try opens("Chờ tôi cho ý kiến", 2, leader)
        try leader.presses(.end)
        try leader.presses(.function(2), toSee: "SỐ 1: Chờ cho ý kiến")
        try leader.presses(.enter, toSee: "GHI Ý KIẾN CHỈ ĐẠO · SỐ 1/")
        try leader.types("toc")
        try leader.sees("> Ban Tổ chức")
        try leader.presses(.enter)
        for _ in 0..<2 { try leader.presses(.enter) }
        try leader.types("+5")
        try leader.presses(.enter, toSee: "> Ý kiến chỉ đạo")
        try leader.types("tm")
        try leader.sees("> Chuyển Ban Tổ chức nghiên cứu, tham mưu")
        try leader.presses(.enter)
        try leader.presses(.function(2), toSee: "Số 1: đã ghi ý kiến chỉ đạo.")
        #expect(try leader.quits() == .exited(0))

        // The clerk routes it along the note; the other one stays before the chairman.
        try clerk.presses(.function(10), toSee: "CHỌN VIỆC")
        try opens("Có ý kiến, chờ chuyển", 1, clerk)
        try clerk.presses(.function(2), toSee: "SỐ 1: Đã có ý kiến, chờ chuyển")
        try clerk.presses(.enter, toSee: "CHUYỂN · SỐ 1/")
        try clerk.sees("[Ban Tổ chức ")
        try clerk.presses(.function(2), toSee: "Đã chuyển số 1: Ban Tổ chức")
        #expect(try clerk.quits() == .exited(0))

        // The head receives and settles it; the officer of no department never saw it.
        try head.presses(.function(5))
        try opens("Chuyển đến, chờ nhận", 1, head)
        try head.presses(.function(2), toSee: "SỐ 1: Đã chuyển, chờ nhận")
        try head.presses(.enter, toSee: "Số 1: đã nhận.")
        try head.presses(.function(10), toSee: "CHỌN VIỆC")
        try opens("Đang giải quyết", 1, head)
        try head.presses(.function(2), toSee: "> Hoàn thành")
        try head.presses(.enter, toSee: "HOÀN THÀNH · SỐ 1/")
        try head.types("215/BC-LĐLĐ")
        // A kill takes nothing of it: the next start goes on with the step.
        try head.sees("Bản nhập đã giữ lúc")
        head.terminal.kill(SIGKILL)
        #expect(try head.terminal.waitExit() == .signalled(SIGKILL))
        let back = try sits("cuong")
        try back.sees("(Hoàn thành, số 1)")
        try back.presses(.control("n"), toSee: "Enter nhập tiếp · Delete bỏ")
        try back.presses(.enter, toSee: "HOÀN THÀNH · SỐ 1/")
        try back.sees("[215/BC-LĐLĐ ")
        try back.presses(.function(2), toSee: "Số 1: đã hoàn thành.")
        #expect(try back.quits() == .exited(0))
        try officer.presses(.function(5))
        try officer.sees("Chuyển đến, chờ nhận            0")
        #expect(try officer.quits() == .exited(0))

        let shown = try Program.run(["show", "incoming", "1"], office: registry.office)
        for act in ["đăng ký", "trình", "ghi ý kiến chỉ đạo", "chuyển", "nhận", "hoàn thành"] {
            #expect(shown.output.contains(": \(act)\n"), "\(act)")
        }
        let unseen = try Program.run(["--as", "hoa", "show", "incoming", "1"], office: registry.office)
        #expect(unseen.status == .exited(66))
        #expect(try registry.isSound())
    }
}
