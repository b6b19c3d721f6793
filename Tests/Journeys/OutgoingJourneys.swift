import TestSupport
import Testing

/// A signed paper on its way out.
@Suite struct OutgoingJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    @Test func `a clerk registers a signed paper from the desk and reads its number`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.presses(.text("3"), toSee: "Sổ chưa có văn bản đi nào.")
        try clerk.presses(.function(2), toSee: "> Có dấu mật?")
        try clerk.presses(.enter, toSee: "> Loại văn bản")
        try clerk.types("bc")
        try clerk.sees("> Báo cáo")
        try clerk.presses(.enter, toSee: "số tiếp theo: 01")
        try clerk.sees("[BC-LĐLĐ")
        try clerk.types("Báo cáo công tác năm 2026")
        // In a new office nobody has signed yet, so that the signer is asked for.
        try clerk.presses(.enter, toSee: "> Người ký")
        try clerk.types("Lò Quang Sơn")
        try clerk.presses(.enter, toSee: "> Nơi nhận")
        try clerk.types("tld")
        try clerk.sees("> Tổng Liên đoàn Lao động Việt Nam")
        try clerk.presses(.enter, toSee: "> Trả lời số đến")
        try clerk.presses(.function(2), toSee: "Đã cấp số 01/BC-LĐLĐ.")
        try clerk.sees("Báo cáo công tác")
        try clerk.presses(.enter, toSee: "Mức độ khẩn")
        try clerk.presses(.escape, toSee: "1 văn bản")
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        #expect(try clerk.quits() == .exited(0))
        let shown = try Program.run(["show", "outgoing", "1/BC-LĐLĐ", "--json"], office: registry.office)
        #expect(shown.output.contains("Lò Quang Sơn") && shown.output.contains("Tổng Liên đoàn Lao động Việt Nam"))
        #expect(try registry.isSound())
    }

    @Test func `a report goes to Word and comes back as the version to sign, its changed figure told`() throws {
        let office = registry.office
        func run(_ arguments: String...) throws -> ProcessResult {
            let done = try Program.run(arguments, office: office)
            #expect(done.status == .exited(0), "\(arguments) \(done.errors)")
            return done
        }
        _ = try run("report", "month", "--draft")
        let sent = try run("draft", "read", "DT1").output
        let label = "{Văn bản đến trong kỳ: "
        let value = try #require(sent.components(between: label).first?.prefix { $0 != "}" })
        let (figure, changed) = ("\(label)\(value)}", "\(label)7}")
        // What a word processor writes back: one figure changed by hand, one place written.
        let word = folder.path(of: "dt.docx")
        try folder.write(
            sent.replacing(figure, with: changed).replacing("[…]", with: "Viết ở Word."),
            to: "word.txt")
        _ = try run("draft", "write", "DT1", "--body", folder.path(of: "word.txt"))
        _ = try run("print", "document", "DT1", "--incomplete", "--output", word)
        try folder.write(sent, to: "sent.txt")
        _ = try run("draft", "write", "DT1", "--body", folder.path(of: "sent.txt"))
        try folder.write("chỉ là chữ", to: "khong.docx")

        let clerk = try Clerk(office)
        try clerk.presses(.text("3"), toSee: "VĂN BẢN ĐI")
        try clerk.presses(.function(4), toSee: "Mọi dự thảo")
        try clerk.presses(.down)
        try clerk.presses(.enter, toSee: "DỰ THẢO VĂN BẢN ĐI")
        try clerk.sees("DT1")
        try clerk.presses(.enter, toSee: "bản 3")
        try clerk.presses(.control("o"), toSee: "NỘI DUNG DT1")
        try clerk.presses(.control("t"), toSee: "NHẬN TỆP WORD")
        try clerk.presses(.down)
        try clerk.presses(.enter, toSee: "Đường dẫn của tệp")
        try clerk.types(folder.path(of: "khong.docx"))
        try clerk.presses(.enter, toSee: "Không phải tệp .docx.")
        // What was refused is asked for again as it was typed.
        try clerk.sees("khong.docx")
        try clerk.presses(.control("u"))
        try clerk.types(word)
        try clerk.presses(.enter, toSee: "Đã nhận từ Word")
        try clerk.sees("1 số liệu bị sửa")
        try clerk.sees("+ ")
        try clerk.presses(.control("s"), toSee: "bản 4")
        #expect(try clerk.quits() == .exited(0))
        let saved = try run("draft", "read", "DT1").output
        #expect(saved.contains(changed) && saved.contains("Viết ở Word.") && !saved.contains("[…]"))
        #expect(try registry.isSound())
    }
}
