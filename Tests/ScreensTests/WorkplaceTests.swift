import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct DeskTests {
    @Test func `the desk asks for its counts and each leads to its list`() {
        var robot = Robot()
        #expect(robot.questions == [.desk(AskDesk(today: Fixture.today))])
        robot.press(.tab, .down, .down, .enter)
        var filter = IncomingFilter()
        filter.states = [.submitted]
        #expect(robot.list?.filter == filter)
        #expect(robot.row(0).contains("VĂN BẢN ĐẾN › Chờ cho ý kiến"))
    }

    @Test func `today's count leads to today's arrivals`() {
        var robot = Robot()
        robot.press(.tab)
        for _ in 0..<8 { robot.press(.down) }
        robot.press(.enter)
        #expect(robot.list?.filter.from == Fixture.today)
        #expect(robot.row(0).contains("ngày đến 24/11"))
    }

    @Test func `in a new year the book is offered first and opened after one question`() {
        var robot = Robot(facts: Fixture.facts(years: [2025]), isYearOpen: false)
        robot.press(.enter, .enter)
        #expect(robot.deeds.isEmpty, "No is the default")
        robot.press(.enter, .character("c"))
        #expect(robot.deeds == [.openBook(OpenBook(year: 2026))])
        #expect(robot.message == "Đã mở sổ văn bản đến năm 2026. Ctrl+N đăng ký văn bản đến.")
    }

    @Test func `an officer has no line for registering`() {
        let robot = Robot(person: Fixture.officer)
        #expect(!robot.screen.contains("Đăng ký văn bản đến"))
        #expect(robot.screen.contains("Sổ văn bản đến"))
    }
}

@Suite struct DocumentTests {
    @Test func `a paper is recorded on the day that is typed`() {
        var robot = Robot.inList
        robot.press(.enter, .function(8), .control("u"))
        robot.type("-1")
        robot.press(.enter)
        #expect(
            robot.deeds == [
                .recordPaper(
                    RecordPaperCopy(
                        document: DocumentID(1533), seenVersion: 2, arrivedOn: Fixture.day(2026, 11, 23)))
            ])
    }

    @Test func `a change behind the question does not pass for what the person saw`() {
        var robot = Robot.inList
        robot.press(.enter, .delete)
        robot.type("nhầm")
        robot.version = 3
        robot.refresh()
        robot.press(.enter, .function(8))
        #expect(
            robot.deeds == [.void(VoidIncoming(document: DocumentID(1533), seenVersion: 2, reason: "nhầm"))])

        var paper = Robot.inList
        paper.press(.enter, .function(8))
        paper.version = 3
        paper.refresh()
        paper.press(.enter)
        #expect(
            paper.deeds == [
                .recordPaper(
                    RecordPaperCopy(document: DocumentID(1533), seenVersion: 2, arrivedOn: Fixture.today))
            ])
    }

    @Test func `marked documents are voided as they were when they were marked`() {
        var robot = Robot.inList
        robot.press(.character(" "), .character(";"))
        robot.type("huy so")
        robot.press(.enter)
        robot.type("nhầm")
        robot.version = 3
        robot.refresh()
        #expect(robot.list?.current?.version == 3)
        robot.press(.enter)
        #expect(
            robot.deeds == [.void(VoidIncoming(document: DocumentID(1533), seenVersion: 1, reason: "nhầm"))])
    }

    @Test func `a refused change is said beside the newest state`() {
        var robot = Robot.inList
        robot.press(.enter, .delete)
        robot.type("nhầm")
        robot.refusal = .refused(.changedMeanwhile(by: "Trần Văn Minh", at: Fixture.now))
        let before = robot.questions.count
        robot.press(.enter)
        #expect(robot.questions.count == before + 1)
        #expect(robot.message.contains("Trần Văn Minh vừa thay đổi (15:02). Chưa ghi gì"))
        robot.press(.delete)
        #expect(robot.screen.contains("nhầm"), "what was typed stands in the question when it is asked anew")
        robot.press(.escape, .escape, .down, .enter, .delete)
        #expect(
            !robot.screen.contains("nhầm") && robot.workplace.overlays.count == 1, "and in none about another document")
    }

    @Test func `what an administrator may not read is named, not shown`() {
        var state = IncomingDocumentScreen.State(document: DocumentID(1))
        var document = Fixture.document(1530).outerFields
        document.content.recipient = nil
        state.detail = IncomingDetail(
            document: document,
            history: [
                HistoryEntry(
                    sequence: 1, at: Fixture.now, person: "Lan", actingFor: nil, command: "correct-incoming",
                    changes: [FieldChange("subject", from: nil, to: nil)])
            ], isWhole: false)
        let lines = IncomingDocumentScreen.lines(of: state, in: Robot().workplace.surroundings).map(\.text)
        #expect(lines.contains("(nội dung không hiện theo quyền của người xem)"))
        #expect(lines.contains("  Trích yếu"))
    }
}

@Suite struct ReservationTests {
    @Test func `a number is kept for somebody until five in the afternoon`() {
        var robot = Robot()
        robot.goToReservations()
        robot.press(.function(2))
        robot.type("Ban Tài chính")
        robot.press(.enter, .enter)
        #expect(
            robot.deeds == [
                .reserve(
                    ReserveNumber(
                        holder: "Ban Tài chính",
                        expiresAt: Instant(isoUTC: "2026-11-26T10:00:00Z") ?? Fixture.now))
            ])
        #expect(
            robot.message.hasPrefix("Đã giữ số 1534 cho Ban Tài chính đến 17:00 ngày 26/11/2026."))
    }

    @Test func `the number that was asked about is voided, whatever has become of the rows behind`() {
        var robot = Robot()
        robot.goToReservations()
        robot.press(.delete)
        robot.type("không dùng")
        robot.reservations = [Fixture.reservations[1]]
        robot.refresh()
        robot.press(.enter)
        #expect(
            robot.deeds == [
                .voidReservation(VoidReservation(reservation: ReservationID(1), reason: "không dùng"))
            ])
    }

    @Test func `a lapsed number cannot be used and is voided with a reason`() {
        var robot = Robot()
        robot.goToReservations()
        robot.press(.enter)
        #expect(robot.message == "! Dùng số: đã quá hạn giữ.")
        robot.press(.delete)
        robot.type("không dùng")
        robot.press(.enter)
        #expect(
            robot.deeds == [
                .voidReservation(VoidReservation(reservation: ReservationID(1), reason: "không dùng"))
            ])
    }
}

@Suite struct WorkplaceTests {
    @Test func `Esc never ends the program`() {
        var robot = Robot()
        for _ in 0..<5 { robot.press(.escape) }
        #expect(!robot.effects.contains(.quit))
        robot.press(.control("q"))
        #expect(robot.effects.last == .quit)
    }

    @Test(arguments: [
        [Key.function(1)], [.function(9)], [.character("2"), .function(4)], [.character("2"), .enter, .delete],
    ])
    func `Ctrl+Q quits from what stands in front too`(_ keys: [Key]) {
        var robot = Robot()
        for key in keys { robot.press(key) }
        #expect(!robot.workplace.overlays.isEmpty)
        robot.press(.control("q"))
        #expect(robot.effects.last == .quit)
    }

    @Test func `quitting from an overlay asks about a form put aside and Enter comes back`() {
        var robot = Robot()
        robot.fill()
        robot.press(.escape, .function(9))
        let before = robot.workplace.overlays
        robot.press(.control("q"))
        #expect(robot.screen.contains("Còn 1 bản nhập dở"))
        robot.press(.enter)
        #expect(robot.workplace.overlays == before)
        robot.press(.control("q"), .control("q"))
        #expect(robot.effects.last == .quit)
    }

    @Test func `an issuer that another process registered is offered`() {
        var robot = Robot()
        robot.issuers.append(Issuer(id: IssuerID(99), name: "Báo Lao động"))
        robot.refresh()
        robot.press(.control("n"), .enter)
        robot.type("bao lao")
        #expect(robot.form?.suggestions == ["Báo Lao động"])
    }

    @Test func `quitting with a form put aside asks once`() {
        var robot = Robot()
        robot.fill()
        robot.press(.escape, .control("q"))
        #expect(!robot.effects.contains(.quit))
        #expect(robot.screen.contains("Còn 1 bản nhập dở, đã giữ lại. Enter ở lại, Ctrl+Q thoát."))
        robot.press(.enter)
        #expect(robot.workplace.overlays.isEmpty)
        robot.press(.control("q"), .control("q"))
        #expect(robot.effects.last == .quit)
    }

    @Test func `F10 goes to the desk from anywhere and keeps the form`() {
        var robot = Robot()
        robot.fill()
        robot.press(.function(10))
        #expect(robot.workplace.stack.count == 1)
        #expect(robot.workplace.asides.count == 1)
    }

    @Test func `F3 searches everywhere, from a form too, and Esc comes back to it`() {
        var robot = Robot()
        robot.fill()
        let before = robot.form
        robot.press(.function(3))
        #expect(robot.list?.focus == .line)
        #expect(robot.list?.filter.year == nil)
        robot.press(.escape, .escape)
        #expect(robot.form == before)
    }

    @Test func `Alt and a digit is the twin of a function key`() {
        var robot = Robot()
        robot.press(.alt("3"))
        #expect(robot.list?.focus == .line)
    }

    @Test func `the palette finds an action by its letters without marks and runs it`() {
        var robot = Robot()
        robot.press(.function(9))
        robot.type("english")
        robot.press(.enter)
        #expect(robot.workplace.language == .en)
        #expect(robot.effects.last == .keepPreference(.language, "en"))
        #expect(robot.row(-1).contains("Enter Open"))
    }

    @Test func `the palette runs what has no key and says why it cannot`() {
        var robot = Robot.inList
        robot.press(.function(9))
        robot.type("lam voi")
        robot.press(.enter)
        #expect(robot.message == "! Làm với mục chọn: chưa chọn dòng nào.")
    }

    @Test func `on a shared host nothing opens a shell`() {
        var workplace = Workplace(
            facts: Fixture.facts(), actor: Actor(person: Fixture.clerk), issuers: [], issuerUses: [:], language: .vi,
            size: Size(columns: 80, rows: 24), now: Fixture.now, keySource: KeySource(start: "k"), isSharedHost: true)
        #expect(workplace.act(.everywhere(.suspend)) == [])
        let reason = workplace.surroundings.everywhere(inForm: false, onDesk: true)
            .first { $0.action == .everywhere(.suspend) }?.disabledReason
        #expect(reason == "không dùng được ở máy chủ chung")
    }

    @Test func `a paste never presses a key`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.handle(.paste("Sở Y tế\n\u{13}tỉnh"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.focus == .issuer)
        #expect(robot.form?.text(.issuer).hasPrefix("Sở Y tế ") == true)
    }

    @Test func `no key means two things in one context`() {
        for scene in Scene.allCases {
            let robot = scene.robot(language: .vi, columns: 80, rows: 24)
            guard let top = robot.workplace.stack.last else { continue }
            let keys = top.table(in: robot.workplace.surroundings).bindings.flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(scene)")
        }
    }

    @Test func `no screen leaves its terminal without a place for the eye`() {
        for scene in Scene.allCases {
            let surface = scene.robot(language: .vi, columns: 80, rows: 24).workplace.view()
            #expect(surface.cursor != nil || surface.focus != nil, "\(scene)")
        }
    }

    @Test func `every size is drawn without a trap`() {
        for scene in Scene.allCases {
            var robot = scene.robot(language: .vi, columns: 80, rows: 24)
            for (columns, rows) in [(1, 1), (40, 12), (41, 13), (53, 15), (60, 16), (79, 20), (300, 90), (0, 0)] {
                robot.handle(.resized(Size(columns: columns, rows: rows)))
                #expect(robot.workplace.view().size == Size(columns: columns, rows: rows))
            }
        }
    }
}

@Suite struct SentenceTests {
    @Test(arguments: [
        (
            OfficeError.refused(.notPermitted(.insertLate)), "Việc này cần quyền của Chánh Văn phòng.",
            "This needs the rights of the chief of office."
        ),
        (
            .refused(.content([.missing(.subject)])), "Chưa có trích yếu. Nhập trích yếu rồi lưu lại.",
            "The subject is missing. Enter it, then save again."
        ),
        (
            .refused(.bookClosed(year: 2026, on: Fixture.day(2027, 1, 4))),
            "Sổ năm 2026 đã khóa ngày 04/01/2027. Đăng ký vào sổ đang mở.",
            "The book of 2026 was closed on 04/01/2027. Use the open book."
        ),
        (
            .store(.networkFileSystem(path: "/x", kind: "nfs")),
            "Tệp dữ liệu nằm trên ổ mạng (nfs), dễ hỏng sổ nên không mở. Chép về ổ đĩa của máy chủ.",
            "The office file is on a network drive (nfs), where it could be damaged. Copy it to the host's own disk."
        ),
    ])
    func `an error is a sentence in both languages`(_ error: OfficeError, _ vi: String, _ en: String) {
        #expect(sentence(for: error) == Phrase(vi: vi, en: en))
    }
}
