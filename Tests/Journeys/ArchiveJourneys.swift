import Glibc
import TestSupport
import Testing

/// Words inside a file, found by somebody who does not know in which document it is.
@Suite struct ArchiveJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    @Test func `the program at rest reads a file, and its words are found in the archive with their sentence`() throws {
        let office = registry.office
        func run(_ arguments: String...) throws {
            let done = try Program.run(arguments, office: office)
            #expect(done.status == .exited(0), "\(arguments) \(done.errors)")
        }
        try registry.register(issuer: "Sở Nội vụ", symbol: "12/SNV", subject: "Quy chế chi tiêu")
        try folder.write("Điều 7. Mức khoán xăng xe là 120 lít mỗi quý.", to: "quy-che.txt")
        try run("attach", "1", folder.path(of: "quy-che.txt"))
        try run("archive", "make", "P01", "--title", "Phông Liên đoàn")
        try run("archive", "make", "P01/01", "--title", "Tài chính")
        try run("archive", "open", "01.TC", "--title", "Hồ sơ quy chế", "--retention", "20", "--in", "P01/01")
        try run("archive", "add", "01.TC", "1")

        let clerk = try Clerk(office)
        try clerk.presses(.text("4"), toSee: "P01")
        try clerk.presses(.function(3), toSee: "TÌM TRONG KHO LƯU TRỮ")
        // At rest the file is read beside the work; the screen shows what is found as soon as it is.
        try clerk.types("khoan xang ")
        try clerk.sees("quy-che.txt: Điều 7. Mức khoán xăng xe là 120 lít mỗi quý.")
        try clerk.presses(.down)
        try clerk.presses(.enter, toSee: "HỒ SƠ 01.TC/")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.found("noi-dung:xăng") == [1])
        #expect(try registry.isSound())
    }

    @Test
    func `documents marked in the register go into a file in one step, and a hang-up in the form loses no letter`()
        throws
    {
        let office = registry.office
        func run(_ arguments: String...) throws -> String {
            let done = try Program.run(arguments, office: office)
            #expect(done.status == .exited(0), "\(arguments) \(done.errors)")
            return done.output
        }
        for number in 1...3 {
            try registry.register(issuer: "Sở Nội vụ", symbol: "\(number)/SNV", subject: "Kế hoạch đợt \(number)")
        }
        _ = try run("archive", "make", "P01", "--title", "Phông Liên đoàn")
        _ = try run("archive", "make", "P01/01", "--title", "Tổng hợp")
        _ = try run("archive", "open", "01.TH", "--title", "Hồ sơ kế hoạch", "--retention", "20", "--in", "P01/01")
        _ = try run("archive", "open", "02.TH", "--title", "Công văn trao đổi", "--retention", "10", "--in", "P01/01")

        var clerk = try Clerk(office)
        try clerk.opensList(newest: "3/SNV")
        try clerk.presses(.text(" "), toSee: "chọn 1")
        try clerk.presses(.text(" "), toSee: "chọn 2")
        try clerk.presses(.control("l"), toSee: "ĐƯA 2 VĂN BẢN VÀO HỒ SƠ")
        try clerk.types("ke hoach")
        try clerk.sees("> 01.TH/")
        clerk.terminal.hangUp()
        #expect(try clerk.terminal.waitExit() == .exited(128 + SIGHUP))

        clerk = try Clerk(office)
        try clerk.presses(.control("n"), toSee: "Enter nhập tiếp")
        try clerk.presses(.enter, toSee: "[ke hoach")
        try clerk.presses(.enter, toSee: "Đã đưa 2 văn bản vào hồ sơ 01.TH/")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.found("hs:01.TH") == [3, 2])
        #expect(try registry.isSound())
    }
}
