import TestSupport
import Testing

/// Finding, opening, changing and reading what is in the register.
@Suite struct ReadingJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    @Test func `the list narrows with each letter, a mistake is a sentence, Esc keeps and Backspace clears`() throws {
        try registry.register(issuer: "Sở Nội vụ", symbol: "1/BC-SNV", subject: "Báo cáo thi đua")
        try registry.register(issuer: "Sở Y tế", symbol: "2/KH-SYT", subject: "Kế hoạch khám bệnh")
        try registry.register(issuer: "Sở Nội vụ", symbol: "3/BC-SNV", subject: "Báo cáo tiền lương")
        let clerk = try Clerk(registry.office)
        try clerk.opensList(newest: "3/BC-SNV")
        try clerk.types("bao")
        try clerk.sees("2 văn bản")
        try clerk.seesNoMore("2/KH-SYT")
        try clerk.types(" cao th")
        try clerk.sees("1 văn bản")
        try clerk.sees("1/BC-SNV")
        for _ in 0..<3 { try clerk.presses(.backspace) }
        try clerk.sees("2 văn bản")

        // A phrase begun and not closed: the rows of the search before it stay.
        try clerk.types(" \"luong")
        try clerk.sees("Còn thiếu dấu \" đóng cụm từ.")
        try clerk.terminal.waitForIdle()
        #expect(clerk.screen.contains("1/BC-SNV") && clerk.screen.contains("3/BC-SNV"))
        try clerk.types("\"")
        try clerk.sees("1 văn bản")
        try clerk.seesNoMore("Còn thiếu dấu")
        for _ in 0..<8 { try clerk.presses(.backspace) }
        try clerk.sees("2 văn bản")

        // Esc leaves the line and keeps the filter; Backspace in an emptied line brings all back.
        try clerk.presses(.escape, toSee: "Backspace khi trống: bỏ lọc")
        try clerk.sees("2 văn bản")
        try clerk.presses(.function(3), toSee: "Esc về danh sách")
        for _ in 0..<8 { try clerk.presses(.backspace) }
        try clerk.sees("3 văn bản")
        // Esc leaves the line, then the list, and never the program.
        try clerk.presses(.escape, toSee: "gõ chữ là tìm")
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        // A digit goes to its number.
        try clerk.opensList(newest: "3/BC-SNV")
        try clerk.presses(.text("1"), toSee: "Tới số đến:")
        try clerk.presses(.enter, toSee: ">      1 ")
        #expect(try clerk.quits() == .exited(0))
    }

    @Test func `a document is corrected with a reason, then voided with one, and its history tells both`() throws {
        try registry.register(issuer: "Sở Y tế", symbol: "7/KH-SYT", subject: "Kế hoạch tiêm")
        let clerk = try Clerk(registry.office)
        try clerk.opensList(newest: "7/KH-SYT")
        try clerk.presses(.enter, toSee: "QUÁ TRÌNH XỬ LÝ")
        try clerk.presses(.control("e"), toSee: "SỬA THÔNG TIN ĐĂNG KÝ · SỐ ĐẾN 1")
        for _ in 0..<7 { try clerk.presses(.tab) }
        try clerk.sees("> Trích yếu")
        try clerk.types(" chủng")
        try clerk.presses(.function(2), toSee: "Chưa có lý do.")
        try clerk.types("ghi thiếu chữ")
        try clerk.presses(.function(2), toSee: "Đã sửa thông tin đăng ký của số đến 1.")
        try clerk.sees("Trích yếu: Kế hoạch tiêm → Kế hoạch tiêm chủng")
        try clerk.sees("Lý do: ghi thiếu chữ")

        try clerk.presses(.delete, toSee: "Hủy số đến 1?")
        try clerk.presses(.enter, toSee: "Ghi lý do")
        try clerk.types("vào sổ nhầm")
        try clerk.presses(.enter, toSee: "Đã hủy số đến 1.")
        try clerk.sees("Tình trạng", beside: "Đã hủy số")
        try clerk.sees("Lý do: vào sổ nhầm")
        // A void number is not corrected, and the key says why.
        try clerk.presses(.control("e"), toSee: "Sửa: số đã hủy.")
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.text("voidReason", of: 1) == "vào sổ nhầm")
        #expect(try registry.text("subject", of: 1) == "Kế hoạch tiêm chủng")
        #expect(try registry.isSound())
    }

    @Test func `a hostile title reaches no terminal as a command`() throws {
        let title = "Báo cáo \u{1B}[35;7mđỏ \u{202E}đảo\u{7} \u{1B}]0;chiếm\u{7} \u{9B}31m hết"
        let hostile: [[UInt8]] = [
            [0x1B, 0x5B, 0x33, 0x35, 0x3B, 0x37], [0x1B, 0x5D], [0xE2, 0x80, 0xAE], [0x07], [0xC2, 0x9B],
        ]
        try registry.register(issuer: "Sở \u{1B}]0;lạ\u{7}", symbol: "1/BC-SNV", subject: title)
        let clerk = try Clerk(registry.office)
        try clerk.opensList(newest: "1/BC-SNV")
        try clerk.presses(.enter, toSee: "QUÁ TRÌNH XỬ LÝ")
        try clerk.sees("‹U+001B›[35;7mđỏ")
        try clerk.presses(.control("e"), toSee: "SỬA THÔNG TIN ĐĂNG KÝ")
        try clerk.presses(.escape, toSee: "QUÁ TRÌNH XỬ LÝ")
        // Pasted, it is no safer.
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "2/BC-SNV", subject: "")
        try clerk.presses(.paste(title), toSee: "‹U+202E›")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 2.")
        #expect(try clerk.quits() == .exited(0))
        let printed = try [
            ["list", "incoming"], ["search", "bao cao"], ["show", "incoming", "1/\(registry.year())"],
        ].map {
            try Program.run($0, office: registry.office)
        }
        for bytes in [clerk.terminal.log] + printed.map({ $0.stdout + $0.stderr }) {
            for sequence in hostile { #expect(!bytes.contains(sequence: sequence), "\(sequence)") }
        }
        #expect(printed.allSatisfy { $0.output.contains("Báo cáo") })
        #expect(clerk.terminal.screen.bells == 0)
    }

    @Test func `the language of the desk is changed and stays after a restart`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.presses(.text("9"), toSee: "CÀI ĐẶT")
        try clerk.presses(.right, toSee: "Switched to English.")
        try clerk.presses(.function(10), toSee: "CHOOSE: type a number")
        try clerk.seesNoMore("CHỌN VIỆC")
        #expect(try clerk.quits() == .exited(0))
        let again = try Program.terminal(registry.office)
        try again.waitForText("CHOOSE: type a number")
        // Back by the palette, found by typing.
        try again.press(.function(9))
        try again.waitForText("COMMANDS")
        try again.send("tieng viet")
        try again.waitUntil("one command") { $0.text.contains("> Tiếng Việt") }
        try again.press(.enter)
        try again.waitForText("Đã chuyển sang tiếng Việt.")
        try again.press(.control("q"))
        #expect(try again.waitExit() == .exited(0))
        let third = try Clerk(registry.office)
        #expect(try third.quits() == .exited(0))
    }
}
