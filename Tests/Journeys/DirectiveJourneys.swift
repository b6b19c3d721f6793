import Glibc
import TestSupport
import Testing

/// A leader's way from a sign of the board to what stands behind it, and an officer's that puts it there.
@Suite struct DirectiveJourneys {
    let folder: TemporaryFolder
    let registry: Registry
    private static let period = "2025-Q1"

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
        let setting: [[String]] = [
            ["user", "add", "--login", "son", "--name", "Lò Quang Sơn", "--roles", "leadership"],
            ["user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer"],
            ["unit", "own", "lam-giang"],
            ["unit", "add", "kcn", "--name", "Công đoàn các khu công nghiệp", "--group", "khu-cong-nghiep"],
            ["unit", "add", "y-te", "--name", "Công đoàn ngành Y tế", "--group", "nganh-dia-phuong"],
            ["tasks", "open", Self.period],
        ]
        for arguments in setting { try does(arguments) }
    }

    private func does(_ arguments: [String]) throws {
        let done = try Program.run(arguments, office: registry.office)
        try #require(done.status == .exited(0), "\(arguments): \(done.errors)")
    }

    @Test func `three keys lead from the desk to the document behind a sign, and Esc leads back to the sign`() throws {
        try registry.register(
            issuer: "Công đoàn các khu công nghiệp", symbol: "31/BC-CĐKCN", subject: "số liệu thực hiện Chỉ thị 02")
        for (row, value) in [("1.1", "40"), ("2.1", "10"), ("2.2", "8")] {
            try does(["tasks", "set", "kcn", row, value, "--period", Self.period, "--source", "1"])
        }
        let leader = try Clerk(registry.office, arguments: ["--as", "son"])
        // Who has reported nothing stands first; below it the unit whose figures came.
        try leader.presses(.text("5"), toSee: "THỰC HIỆN CHỈ THỊ 02")
        try leader.sees("2 đơn vị: 1 chưa báo cáo")
        try leader.presses(.down)
        try leader.presses(.right)
        try leader.presses(.right, toSee: "CĐ các KCN · Internet")
        try leader.sees("Số liệu 31/03/2025")
        // The sign, the row, the document.
        try leader.presses(.enter, toSee: "> 2.1")
        try leader.sees("10/40 (25%)")
        try leader.presses(.enter, toSee: "VĂN BẢN ĐẾN SỐ 1/")
        try leader.sees("31/BC-CĐKCN")
        try leader.presses(.escape, toSee: "> 2.1")
        try leader.presses(.escape, toSee: "CĐ các KCN · Internet")
        #expect(try leader.quits() == .exited(0))
    }

    @Test func `a return is typed, questioned where it cannot be, survives a kill, and is read on the board`() throws {
        let officer = try Clerk(registry.office, arguments: ["--as", "binh"])
        try officer.presses(.text("5"), toSee: "2 chưa báo cáo")
        try officer.presses(.function(2), toSee: "PHIẾU ct02")
        try officer.presses(.tab)
        try officer.presses(.tab, toSee: ">1.1")
        try officer.types("12")
        try officer.presses(.enter, toSee: ">1.2")
        try officer.types("15")
        try officer.presses(.enter, toSee: "nhiều hơn 12")
        // What is typed is kept within two seconds, and here the terminal dies.
        try officer.sees("Bản nhập đã giữ lúc")
        officer.terminal.kill(SIGKILL)
        _ = try officer.terminal.waitExit()

        let again = try Clerk(registry.office, arguments: ["--as", "binh"])
        try again.presses(.text("5"), toSee: "2 chưa báo cáo")
        try again.presses(.function(2), toSee: "PHIẾU ct02")
        try again.sees("1.1", beside: "[12")
        try again.sees("1.2", beside: "[15")
    }
}
