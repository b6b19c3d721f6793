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
}
