import Glibc
import TestSupport
import Testing

/// From the paper to the number, and what must survive on the way.
@Suite struct RegistrationJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    @Test func `a clerk registers from the first key to the number and finds the document again`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.presses(.enter, toSee: "> Cơ quan ban hành")
        try clerk.types("tld")
        try clerk.sees("> Tổng Liên đoàn Lao động Việt Nam")
        try clerk.presses(.enter, toSee: "> Số, ký hiệu")
        try clerk.types("933/QĐ-TLĐ")
        try clerk.sees("→ Quyết định (tự nhận)")
        try clerk.presses(.enter, toSee: "> Ngày văn bản")
        try clerk.types(".")
        try clerk.sees("(hôm nay)")
        // The type was recognised, so the way of Enter passes it by.
        try clerk.presses(.enter, toSee: "> Trích yếu")
        try clerk.types("Quyết định về đại hội công đoàn")
        try clerk.presses(.control("s"), toSee: "Đã cấp số đến 1. Ghi số này vào dấu ĐẾN.")
        // The next form is open and blank.
        try clerk.sees("> Có dấu mật?")
        try clerk.seesNoMore("đại hội")

        try clerk.fills(
            issuer: "Công ty Cổ phần May Lam Giang", symbol: "45/CV-MLG", subject: "Đề nghị hỗ trợ đoàn viên")
        // In the next form the number given before stays in sight until this one is saved.
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 2.")
        try clerk.sees("CHỌN VIỆC")
        try clerk.opensList(newest: "45/CV-MLG")
        try clerk.sees("933/QĐ-TLĐ")
        #expect(try clerk.quits() == .exited(0))

        #expect(try registry.found("dai hoi cong doan") == [1])
        #expect(try registry.found("đại hội công đoàn") == [1])
        #expect(try registry.found("đài hoi") == [])
        #expect(try registry.text("issuer", of: 1) == "Tổng Liên đoàn Lao động Việt Nam")
        #expect(try registry.text("typeCode", of: 1) == "quyet-dinh")
        #expect(try registry.isSound())
    }

    @Test func `a document with a secret mark leaves nothing behind in any file`() throws {
        let canary = "hoamaibitmat"
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Công ty \(canary)", symbol: "9/BC-\(canary)", subject: "việc \(canary)")
        // Kept until the mark is seen: only then is it proven that it is taken away again.
        try clerk.sees("Bản nhập đã giữ lúc")
        try clerk.terminal.waitUntil("the draft on disk") { _ in
            (try? folder.read("office.desk.db").contains(sequence: Array("việc \(canary)".utf8))) == true
        }
        for _ in 0..<7 { try clerk.presses(.backTab) }
        try clerk.sees("> Có dấu mật?")
        try clerk.presses(.text("c"), toSee: "Văn bản có dấu mật")
        try clerk.presses(.text("c"), toSee: "Có dấu mật: không nhập trên máy nối mạng.")
        try clerk.sees("CHỌN VIỆC")
        // Nothing was put aside: the next form is blank.
        try clerk.opensForm()
        try clerk.seesNoMore(canary)
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        #expect(try clerk.quits() == .exited(0))

        #expect(try registry.numbers() == [])
        let names = try folder.names()
        #expect(names.contains("office.db"))
        for name in names {
            #expect(!(try folder.read(name)).contains(sequence: Array(canary.utf8)), "in \(name)")
        }
    }

    @Test func `a form put aside comes back with every letter, through other sizes and a refused save`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "12/BC-SNV", subject: "")
        // Refused: the subject is missing, and what was typed stays.
        try clerk.presses(.control("s"), toSee: "Chưa có trích yếu.")
        try clerk.types("Báo cáo Công đoàn quý III")
        try clerk.sees("[Báo cáo Công đoàn quý III")
        try clerk.terminal.resize(rows: 5, columns: 20)
        try clerk.sees("Cửa sổ hẹp")
        try clerk.terminal.resize(rows: 1, columns: 1)
        try clerk.terminal.resize(rows: 14, columns: 44)
        try clerk.sees("[III")
        // Typed while the window is small.
        try clerk.types(", IV")
        try clerk.terminal.resize(rows: 30, columns: 100)
        try clerk.sees("[Báo cáo Công đoàn quý III, IV ")
        try clerk.presses(.escape, toSee: "Đã cất bản nhập dở. Ctrl+N nhập tiếp.")
        try clerk.presses(.control("n"), toSee: "Enter nhập tiếp · Delete bỏ")
        try clerk.presses(.enter, toSee: "> Trích yếu")
        try clerk.sees("[Báo cáo Công đoàn quý III, IV ")
        try clerk.sees("[Sở Nội vụ ")
        try clerk.sees("[12/BC-SNV ")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 1.")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.text("subject", of: 1) == "Báo cáo Công đoàn quý III, IV")
        #expect(try registry.text("issuer", of: 1) == "Sở Nội vụ")
    }

    @Test func `of two who correct one document the second is told, keeps the text and can go on`() throws {
        try registry.register(issuer: "Sở Y tế", symbol: "7/KH-SYT", subject: "Kế hoạch khám bệnh")
        let second = try Self.correcting(registry.office)
        let first = try Self.correcting(registry.office)
        try first.types(", đợt 1")
        try Self.savesCorrection(first, reason: "thiếu đợt")
        try first.sees("Đã sửa thông tin đăng ký của số đến 1.")

        try second.presses(.tab, toSee: "> Nơi nhận")
        try second.types("Ban Tổ chức")
        try Self.savesCorrection(second, reason: "đã chuyển")
        try second.sees("vừa sửa văn bản này")
        try second.sees("[Ban Tổ chức ")
        try second.presses(.function(8), toSee: "Trong sổ bây giờ")
        try second.presses(.function(2), toSee: "[Kế hoạch khám bệnh, đợt 1 ")
        try second.sees("[Ban Tổ chức ")
        try second.presses(.function(2), toSee: "Đã sửa thông tin đăng ký của số đến 1.")

        #expect(try first.quits() == .exited(0))
        #expect(try second.quits() == .exited(0))
        #expect(try registry.text("subject", of: 1) == "Kế hoạch khám bệnh, đợt 1")
        #expect(try registry.text("recipient", of: 1) == "Ban Tổ chức")
        #expect(try registry.isSound())
    }

    /// A clerk who has the newest document's entry open, in its subject.
    private static func correcting(_ office: String) throws -> Clerk {
        let clerk = try Clerk(office)
        try clerk.opensList(newest: "7/KH-SYT")
        try clerk.presses(.control("e"), toSee: "SỬA THÔNG TIN ĐĂNG KÝ")
        for _ in 0..<7 { try clerk.presses(.tab) }
        try clerk.sees("> Trích yếu")
        return clerk
    }

    /// Without a reason the form asks for it and goes there.
    private static func savesCorrection(_ clerk: Clerk, reason: String) throws {
        try clerk.presses(.function(2), toSee: "> Lý do sửa")
        try clerk.sees("Chưa có lý do.")
        try clerk.types(reason)
        try clerk.sees("> Lý do sửa", beside: reason)
        try clerk.presses(.function(2))
    }
}

extension [UInt8] {
    /// Whether the bytes occur one after another.
    func contains(sequence: [UInt8]) -> Bool { firstRange(of: sequence) != nil }
}
