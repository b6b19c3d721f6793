import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct AttachmentScreenTests {
    static func robot(_ person: Person = Fixture.clerk) -> Robot {
        var robot = Robot(person: person)
        robot.attachments = Fixture.attachments
        robot.press(.character("2"), .enter, .control("t"))
        return robot
    }

    @Test func `one key in a document takes the newest scan and adds it`() {
        var robot = Robot()
        robot.press(.character("2"), .enter)
        robot.fileAnswers = [.staged([Fixture.staged("quét.pdf")], [])]
        robot.press(.function(12))
        #expect(robot.fileWork == [.stage([.newestScan])])
        #expect(
            robot.deeds == [.attach(AttachFiles(to: .incoming(DocumentID(1533)), files: [Fixture.staged("quét.pdf")]))])
        #expect(robot.message == "Đã thêm vào số đến 1533: quét.pdf.")
        #expect(robot.screen.contains("> quét.pdf"))
    }

    @Test func `several files of the drop folder are marked and come together`() {
        var robot = Self.robot()
        robot.fileAnswers = [
            .dropFolder(
                path: "/o/drop/lan",
                ["a.pdf", "b.pdf", "c.pdf"].map { DroppedFile(name: $0, bytes: 1, changedAt: Fixture.now) })
        ]
        robot.press(.function(2), .down, .enter, .character(" "), .down, .character(" "), .enter)
        #expect(robot.fileWork == [.listDropFolder, .stage([.dropped("a.pdf"), .dropped("c.pdf")])])
    }

    @Test func `an empty drop folder says where files are to be put`() {
        var robot = Self.robot()
        robot.fileAnswers = [.dropFolder(path: "/o/drop/lan", [])]
        robot.press(.function(2), .down, .enter)
        #expect(robot.message.contains("/o/drop/lan") && robot.workplace.overlays.isEmpty)
    }

    @Test func `a path is typed, gone on with by Tab, and taken`() {
        var robot = Self.robot()
        robot.press(.function(2), .down, .down, .enter)
        robot.type("/home/la")
        robot.press(.tab)
        robot.type("a.pdf")
        robot.press(.enter)
        #expect(robot.fileWork == [.completePath("/home/la"), .stage([.path("/home/lang/a.pdf")])])
    }

    @Test func `a path that was mistyped is asked for again, as it was typed`() {
        var robot = Self.robot()
        robot.press(.function(2), .down, .down, .enter)
        robot.type("/tmp/nope.png")
        robot.press(.enter)
        robot.hear(.staged([], [.unreadable(name: "nope.png")]))
        #expect(robot.screen.contains("/tmp/nope.png"), "\(robot.screen)")
        // What is wrong is mended where it stands.
        robot.press(.backspace, .enter)
        #expect(robot.fileWork.last == .stage([.path("/tmp/nope.pn")]))
        robot.hear(.refused(.cancelled))
        #expect(robot.workplace.overlays.isEmpty && robot.fileWork.count == 2)
    }

    @Test func `on a shared host there is only the drop folder and no opener`() {
        var robot = Self.robot()
        robot.workplace.surroundings.isSharedHost = true
        robot.workplace.surroundings.hasDisplay = true
        robot.press(.function(2), .down, .down, .enter)
        #expect(robot.message == "! Gõ đường dẫn: ở máy chủ chung chỉ dùng thư mục trao đổi.")
        robot.press(.escape, .function(8), .enter)
        #expect(robot.message == "! Gõ đường dẫn: ở máy chủ chung chỉ dùng thư mục trao đổi.")
        robot.press(.down, .enter, .control("o"))
        #expect(robot.fileWork == [.save(AttachmentID(1), .dropFolder)])
        #expect(robot.message == "! Mở bằng máy: không dùng được ở máy chủ chung.")
    }

    @Test func `without a desktop nothing is opened and the reason is said`() {
        var robot = Self.robot()
        robot.press(.control("o"))
        #expect(robot.message == "! Mở bằng máy: máy này không có màn hình đồ họa." && robot.fileWork.isEmpty)
        robot.workplace.surroundings.hasDisplay = true
        robot.press(.control("o"))
        #expect(robot.fileWork == [.open(AttachmentID(1))])
    }

    @Test func `progress is shown, Esc stops the work and stays`() {
        var robot = Self.robot()
        robot.press(.function(12))
        robot.hear(.progress(done: 1 << 20, total: 12 << 20))
        #expect(robot.message == "Đang làm … Esc dừng.")
        robot.now = robot.now.adding(seconds: 5)
        robot.hear(.progress(done: 3 << 20, total: 12 << 20))
        #expect(robot.message == "Đang chép [###.........] 3 MB / 12 MB · còn khoảng 15 giây. Esc dừng.")
        robot.press(.function(12))
        #expect(robot.message == "! Đang chép tệp khác. Đợi xong, hoặc Esc dừng." && robot.fileWork.count == 1)
        robot.press(.escape)
        #expect(robot.message == "! Đã dừng ở 3 MB / 12 MB. Phần dở đã bỏ, chưa thêm tệp nào." && robot.deeds.isEmpty)
        #expect(robot.screen.contains("TỆP CỦA VĂN BẢN"))
        robot.press(.escape)
        #expect(robot.screen.contains("VĂN BẢN ĐẾN SỐ 1533"))
    }

    @Test func `what is refused is said although others came in`() {
        var robot = Self.robot()
        robot.fileAnswers = [.staged([Fixture.staged("b.pdf", sha256: "cd")], [.link(name: "a.pdf")])]
        robot.press(.function(12))
        #expect(robot.deeds.count == 1)
        robot.attachments = []
        robot.fileAnswers = [.staged([], [.changing(name: "a.pdf")])]
        robot.press(.function(12))
        #expect(robot.message == "! Tệp a.pdf đang được ghi dở nên chưa thêm. Đợi máy quét xong rồi thêm lại.")
    }

    @Test func `a file is taken out with a reason, once`() {
        var robot = Self.robot()
        robot.press(.delete, .enter)
        #expect(robot.deeds.isEmpty)
        robot.type("nhầm")
        robot.press(.enter)
        #expect(robot.deeds == [.removeAttachment(RemoveAttachment(attachment: AttachmentID(1), reason: "nhầm"))])
        #expect(robot.message == "Đã bỏ tệp 1533.pdf ra. Sổ vẫn giữ tệp và lý do.")
        robot.press(.delete)
        #expect(robot.message == "! Bỏ ra: tệp đã bỏ ra." && robot.workplace.overlays.isEmpty)
    }

    @Test func `text is scrolled, keeps its place when the window changes, and Esc leads back`() {
        var robot = Self.robot()
        let text = (1...200).map { "dòng \($0)" }.joined(separator: "\n")
        robot.fileAnswers = [.text(AttachmentText(name: "a.txt", text: text, isCut: true))]
        robot.press(.enter, .pageDown)
        #expect(robot.row(2).contains("dòng 21") && robot.fileWork == [.readText(AttachmentID(1))])
        robot.handle(.resized(Size(columns: 60, rows: 20)))
        #expect(robot.row(2).contains("dòng 21"))
        robot.press(.end)
        #expect(robot.screen.contains("dòng 200") && robot.row(1).contains("còn nữa"))
        robot.press(.escape)
        #expect(robot.screen.contains("1533.pdf"))
    }

    @Test func `who may not add files sees them and no more`() {
        var robot = Self.robot(Fixture.officer)
        robot.press(.function(12))
        #expect(robot.message.contains("cần quyền của văn thư hoặc Chánh Văn phòng") && robot.fileWork.isEmpty)
        robot.press(.function(2), .delete)
        #expect(robot.workplace.overlays.isEmpty && robot.deeds.isEmpty)
        robot.press(.enter)
        #expect(robot.fileWork == [.readText(AttachmentID(1))])
    }
}

@Suite struct FormFilesTests {
    @Test func `files that came in are registered with the document`() {
        var robot = Robot()
        robot.fill()
        robot.fileAnswers = [
            .staged([Fixture.staged("1235.pdf")], []), .staged([Fixture.staged("lại.pdf")], []),
            .staged([Fixture.staged("b.pdf", sha256: "cd")], []),
        ]
        robot.press(.function(12))
        #expect(robot.message == "Đã nhận tệp 1235.pdf, lưu cùng văn bản.")
        robot.press(.function(12))
        #expect(robot.message == "! Văn bản đã có tệp này, tên là 1235.pdf. Không thêm lần nữa.")
        robot.press(.function(12))
        #expect(robot.screen.contains("Tệp: 2 tệp (1235.pdf, b.pdf)"))
        robot.press(.function(2))
        guard case .register(let command) = robot.deeds.last else {
            Issue.record("nothing was registered")
            return
        }
        #expect(command.files.map(\.name) == ["1235.pdf", "b.pdf"])
    }

    @Test func `a file is left out again before saving`() {
        var robot = Robot()
        robot.fill()
        robot.fileAnswers = [.staged([Fixture.staged("1235.pdf")], [])]
        robot.press(.function(12), .control("t"), .down, .down, .down, .enter)
        #expect(!robot.screen.contains("1235.pdf"))
        robot.press(.function(2))
        guard case .register(let command) = robot.deeds.last else {
            Issue.record("nothing was registered")
            return
        }
        #expect(command.files.isEmpty)
    }

    @Test func `a form waits for its file, and a file alone is not lost`() {
        var robot = Robot()
        robot.press(.control("n"), .function(12), .control("s"))
        #expect(robot.message == "! Đang chép tệp khác. Đợi xong, hoặc Esc dừng.")
        robot.hear(.staged([Fixture.staged("1235.pdf")], []))
        robot.press(.escape)
        #expect(robot.message == "Đã cất bản nhập dở. Ctrl+N nhập tiếp.")
        robot.press(.control("n"), .enter)
        #expect(robot.screen.contains("1235.pdf"))
    }

    @Test func `Esc stops a file on its way and keeps the form`() {
        var robot = Robot()
        robot.fill()
        robot.press(.function(12), .escape)
        #expect(robot.message == "! Đã dừng chép, chưa thêm tệp nào.")
        #expect(robot.screen.contains("phê duyệt kế hoạch"))
    }

    @Test func `a secret mark lets go of the files that came in`() {
        var robot = Robot()
        robot.press(.control("n"))
        robot.fileAnswers = [.staged([Fixture.staged("1235.pdf")], [])]
        robot.press(.function(12), .character("c"), .character("c"))
        #expect(robot.fileWork.last == .forget([Fixture.staged("1235.pdf")]))
        #expect(!robot.screen.contains("1235.pdf") && robot.workplace.asides.isEmpty)
    }

    @Test func `a correction has no files of its own`() {
        var robot = Robot()
        robot.press(.character("2"), .enter, .function(2), .function(12))
        #expect(robot.fileWork.isEmpty)
    }
}
