import Office
import Phrases
import Records
import Reports
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension Robot {
    /// In front of an incoming document that the office behind the screens has too.
    fileprivate static var inDocument: Robot {
        var robot = Robot.atOutgoing()
        robot.missing = 1520
        robot.press(.escape, .character("2"), .enter)
        return robot
    }
}

/// Copies and papers on the screen, over a real office with three copies.
@Suite struct CopyScreenTests {
    private func atCopies(person: Person = Fixture.clerk) -> Robot {
        var robot = Robot.atOutgoing(person: person)
        robot.press(.function(4), .end, .enter)
        return robot
    }

    @Test func `the register of copies is reached from the outgoing one, and found while typing`() {
        var robot = atCopies()
        #expect(robot.copyList?.rows.map(\.copy.symbol) == ["03/SL-LĐLĐ", "02/TrS-LĐLĐ", "01/SY-LĐLĐ"])
        robot.type("bang khen")
        #expect(robot.copyList?.shown(in: robot.workplace.surroundings).map(\.copy.number) == [3])
        robot.press(.enter)
        #expect(robot.copyScreen?.detail?.row.copy.number == 3)
        #expect(robot.screen.contains("Bằng khen số 12"))
        robot.press(.escape, .control("u"))
        robot.press(.function(4), .down, .enter)
        #expect(robot.copyList?.rows.map(\.copy.number) == [1])
    }

    @Test func `an incoming document is copied with a few keys, and its copy stands there to be printed`() {
        var robot = Robot.inDocument
        robot.press(.function(7))
        #expect(robot.copyForm?.focus == .secret && robot.copyForm?.text(.tail) == "SY-LĐLĐ")
        #expect(robot.copyForm?.text(.signer) == "Lò Quang Sơn")
        robot.press(.enter, .enter)
        #expect(robot.copyForm?.focus == .recipients)
        robot.type("Ban Tổ chức; Ban Tài chính")
        robot.press(.control("s"))
        #expect(robot.message == "Đã cấp số bản sao 04/SY-LĐLĐ.", "\(robot.message)")
        #expect(robot.copyScreen?.detail?.row.copy.content.recipients == ["Ban Tổ chức", "Ban Tài chính"])
        robot.press(.function(2))
        #expect(robot.page?.name == "SAO Y 04-SY-LĐLĐ")
        robot.press(.function(8))
        #expect(robot.message.contains("SAO Y 04-SY-LĐLĐ.pdf"))
        robot.press(.function(2))
        #expect(robot.effects.contains { if case .paper(.printPaper, _) = $0 { true } else { false } })
    }

    @Test func `the title follows the signer, and one that was typed stays`() {
        var robot = Robot.inDocument
        robot.press(.function(7))
        let before = robot.copyForm?.text(.signerTitle)
        while robot.copyForm?.focus != .signer { robot.press(.tab) }
        robot.press(.control("u"))
        robot.type("Trần Văn Hùng")
        #expect(robot.copyForm?.text(.signerTitle) == "Chánh Văn phòng")
        robot.press(.control("u"))
        robot.type("Lò Quang Sơn")
        #expect(robot.copyForm?.text(.signerTitle) == before)
        robot.press(.tab, .control("u"))
        robot.type("Phó Chủ tịch thường trực")
        robot.press(.backTab, .control("u"))
        robot.type("Trần Văn Hùng")
        #expect(robot.copyForm?.text(.signerTitle) == "Phó Chủ tịch thường trực")
    }

    @Test func `the symbol follows the form, an extract asks for its part, and what is missing is said`() {
        var robot = Robot.inDocument
        robot.press(.function(7), .enter, .character(" "), .character(" "))
        #expect(robot.copyForm?.form == .extract && robot.copyForm?.text(.tail) == "TrS-LĐLĐ")
        robot.press(.control("s"))
        #expect(robot.copyForm?.focus == .part && robot.copyForm?.faults[.recipients] != nil)
        robot.type("mục II")
        robot.press(.escape)
        #expect(robot.workplace.asides.count == 1)
        robot.press(.function(7))
        #expect(robot.copyForm?.text(.part) == "mục II" && robot.copyForm?.form == .extract)
    }

    @Test func `a copy of our own document has its signed text, one of a text that is not held says so`() throws {
        var robot = atCopies()
        robot.press(.down, .down, .enter, .function(2))
        #expect(robot.page?.name == "SAO Y 01-SY-LĐLĐ" && robot.message.contains("không giữ nội dung"))
        let world = try robot.outgoing.world()
        var content = OutgoingContent(typeCode: "quyet-dinh", symbolTail: "QĐ-LĐLĐ", subject: "thành lập tổ")
        content.recipients = [Recipient("Ban Tổ chức")]
        content.signer = "Lò Quang Sơn"
        var document = try world.perform(
            BeginDraft(content: content, text: "Điều 1. Thành lập.\nĐiều 2. Hiệu lực.", formKey: "own"),
            on: "2026-11-23"
        ).document
        for step in [OutgoingStep.submit, .approve, .sign, .number, .issue] {
            document = try world.perform(
                StepOutgoing(document: document.id, seenVersion: document.version, step: step), on: "2026-11-24"
            ).document
        }
        for (form, part, shown, hidden) in [
            (CopyForm.whole, nil, ["CỘNG HÒA", "Điều 1. Thành lập.", "Điều 2.", "SAO Y"], [] as [String]),
            (.extract, "Điều 2", ["Điều 2. Hiệu lực.", "TRÍCH SAO"], ["Thành lập."]),
            (.extract, "Điều 9", ["TRÍCH SAO"], ["Thành lập.", "Hiệu lực."]),
        ] as [(CopyForm, String?, [String], [String])] {
            var copy = CopyContent(form: form, symbolTail: form.symbolTail(office: "LĐLĐ"))
            copy.date = Fixture.today
            copy.part = part
            copy.count = 1
            copy.recipients = ["Ban Tổ chức"]
            copy.signer = "Lò Quang Sơn"
            try world.perform(
                MakeCopy(of: .outgoing(document.id), content: copy, formKey: "\(form)-\(part ?? "")"), on: "2026-11-24")
            robot.press(.escape, .escape, .function(5), .home, .enter, .function(2))
            let lines = robot.page?.lines.joined(separator: "\n") ?? ""
            for words in shown { #expect(lines.contains(words), "\(words)") }
            for words in hidden { #expect(!lines.contains(words), "\(words)") }
            #expect(robot.message.contains("Không thấy") == (part == "Điều 9"), "\(robot.message)")
        }
    }

    @Test func `a secret mark ends the form and nothing is kept`() {
        var robot = Robot.inDocument
        robot.press(.function(7))
        robot.type("c")
        robot.press(.character("c"))
        #expect(robot.copyForm == nil && robot.workplace.asides.isEmpty && robot.message.contains("mật"))
    }

    @Test func `a paper of no register is copied under its words`() {
        var robot = atCopies()
        robot.press(.function(2), .enter, .enter)
        #expect(robot.copyForm?.focus == .source)
        robot.type("Giấy chứng nhận số 5")
        robot.press(.enter)
        robot.type("Ban Tổ chức")
        robot.press(.function(2))
        #expect(robot.copyScreen?.detail?.row.source == .paper("Giấy chứng nhận số 5"))
        robot.press(.escape)
        #expect(robot.copyList?.rows.count == 4)
    }

    @Test func `a copy is corrected with a reason and made void with one`() {
        var robot = atCopies()
        robot.press(.down, .down, .enter, .control("e"))
        #expect(robot.copyForm?.text(.count) == "2")
        for _ in 0..<2 { robot.press(.tab) }
        robot.press(.control("u"), .character("5"), .control("s"))
        #expect(robot.copyForm?.focus == .reason)
        robot.type("đếm sai")
        robot.press(.function(2))
        #expect(robot.message == "Đã sửa bản sao 01/SY-LĐLĐ." && robot.copyScreen?.detail?.row.copy.content.count == 5)
        robot.press(.delete)
        robot.type("nhầm")
        robot.press(.enter)
        #expect(robot.copyScreen?.detail?.row.copy.state == .void)
        #expect(robot.message == "Đã hủy số bản sao 01/SY-LĐLĐ.")
    }

    @Test func `what is not issued is not copied, and the key says why`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .function(7))
        #expect(robot.copyForm == nil && robot.message.contains("chưa phát hành"), "\(robot.message)")
        robot.press(.escape, .down, .enter, .function(7))
        #expect(robot.copyForm?.source?.name == "08/BC-LĐLĐ/2026" || robot.copyForm != nil)
    }

    @Test func `slips, stamps and envelopes are shown before they are printed`() {
        var robot = Robot.inDocument
        robot.press(.function(6))
        #expect(robot.page?.lines.contains { $0.contains("PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN") } == true)
        robot.press(.escape, .function(9))
        robot.type("dau den")
        robot.press(.enter)
        #expect(robot.page?.name.hasPrefix("ĐẾN") == true)
        var other = Robot.atOutgoing()
        other.press(.down, .enter, .function(6))
        #expect(other.page?.lines.contains { $0.contains("Kính gửi") } == true)
    }

    @Test func `the papers of the day are in the list of every action`() {
        for (words, title) in [("phieu chot so", "PHIẾU CHỐT SỔ NGÀY"), ("chuyen giao van ban di", "")] {
            var robot = Robot.atOutgoing()
            robot.press(.function(9))
            robot.type(words)
            robot.press(.enter)
            if title.isEmpty {
                #expect(robot.message.contains("không chuyển giao văn bản nào"), "\(robot.message)")
            } else {
                #expect(robot.page?.lines.contains { $0.contains(title) } == true, "\(words)")
            }
        }
        var officer = Robot.atOutgoing(person: Fixture.officer)
        officer.press(.function(9))
        officer.type("phieu chot so")
        officer.press(.enter)
        #expect(officer.page == nil)
    }

    @Test(arguments: [
        OutgoingPurpose.many, .copy(.make(.paper)), .copy(.make(.incoming(DocumentID(7)))),
        .copy(.make(.outgoing(OutgoingID(3)))), .copy(.correct(CopyID(2))),
    ])
    func `every purpose is read back from its name`(_ purpose: OutgoingPurpose) {
        #expect(OutgoingPurpose(code: purpose.code) == purpose)
    }
}

/// Many outgoing documents on one form, over a real office whose newest number is 9.
@Suite struct GridTests {
    private static func filled(rows: [String]) -> Robot {
        var robot = Robot.atOutgoing()
        robot.press(.function(6), .enter)
        robot.type("qđ")
        robot.press(.enter)
        robot.type("Các công đoàn cơ sở")
        robot.press(.enter)
        for row in rows {
            robot.type(row)
            robot.press(.enter)
        }
        return robot
    }

    @Test func `enter walks the common fields, then from row to row, and a new row begins behind the last`() {
        let robot = Self.filled(rows: ["công nhận A", "công nhận B"])
        #expect(robot.grid?.text(.common(.symbol)) == "QĐ-LĐLĐ" && robot.grid?.text(.common(.signer)) == "Lò Quang Sơn")
        #expect(robot.grid?.rowCount == 3 && robot.grid?.focus == .subject(2))
        #expect(robot.grid?.text(.subject(1)) == "công nhận B")
    }

    @Test func `pasted lines become rows, what follows a tab their recipients`() {
        var robot = Self.filled(rows: [])
        robot.handle(.paste("công nhận A\tCĐCS A\n\ncông nhận B\r\ncông nhận C\n"))
        #expect(robot.grid?.rowCount == 4 && robot.grid?.focus == .subject(3))
        #expect((0..<3).map { robot.grid?.text(.subject($0)) } == ["công nhận A", "công nhận B", "công nhận C"])
        #expect(robot.grid?.text(.recipients(0)) == "CĐCS A" && robot.grid?.text(.recipients(1)) == "")
    }

    @Test func `all rows get their numbers together, and the list of them stands there`() {
        var robot = Self.filled(rows: (1...15).map { "công nhận ban chấp hành \($0)" })
        robot.press(.control("s"))
        #expect(robot.message == "Đã cấp 15 số: từ 10/QĐ-LĐLĐ đến 24/QĐ-LĐLĐ.", "\(robot.message)")
        #expect(robot.page?.lines.contains { $0.contains("24/QĐ-LĐLĐ") } == true)
        robot.press(.escape)
        #expect(robot.outgoingList?.window.rows.first?.document.symbol == "24/QĐ-LĐLĐ")
    }

    @Test func `a row that cannot be registered is shown, and none gets a number`() {
        var robot = Self.filled(rows: ["công nhận A", "Tối mật"])
        robot.press(.control("s"))
        #expect(robot.grid?.focus == .subject(1) && robot.message.contains("mật"))
        #expect(robot.deeds.isEmpty)
        // Nothing of it is kept either.
        robot.press(.escape)
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test func `the form is put aside and taken up with all its rows`() {
        var robot = Self.filled(rows: ["công nhận A", "công nhận B"])
        robot.press(.escape)
        #expect(robot.workplace.asides.count == 1)
        robot.press(.function(6))
        #expect(robot.grid?.text(.subject(1)) == "công nhận B" && robot.grid?.rowCount == 3)
        // From the desk file it is read back by names.
        if let draft = robot.grid?.draft {
            let again = OutgoingGridScreen.State(draft, in: robot.workplace.surroundings)
            #expect(again.text(.subject(0)) == "công nhận A" && again.text(.common(.type)) == "Quyết định")
        }
    }

    @Test func `up and down stay in the column of the rows`() {
        var robot = Self.filled(rows: ["công nhận A", "công nhận B"])
        robot.press(.up, .tab)
        #expect(robot.grid?.focus == .recipients(1))
        robot.press(.up)
        #expect(robot.grid?.focus == .recipients(0))
        robot.press(.up)
        #expect(robot.grid?.focus == .common(.copies))
    }
}

/// These screens as a clerk meets them.
enum CopyScene: String, CaseIterable {
    case copies
    case copiesFilter
    case copy
    case copySheet
    case copyForm
    case copyFormFaults
    case copyCorrect
    case many
    case manyRows
    case manyRecipients
    case manyFaults
    case manyDone
    case slip

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        var robot = Robot.atOutgoing(language: language, columns: columns, rows: rows)
        func subjects() {
            robot.press(.function(6), .enter)
            robot.type("qđ")
            robot.press(.enter)
            robot.type("Các công đoàn cơ sở")
            robot.press(.enter)
            for unit in ["Công ty TNHH May Bến Thượng", "Công ty CP Giày Lam Giang", "Bệnh viện Đa khoa Lam Giang"] {
                robot.type("công nhận Ban Chấp hành công đoàn cơ sở \(unit) nhiệm kỳ 2026 - 2031")
                robot.press(.enter)
            }
        }
        func copies() { robot.press(.function(4), .end, .enter) }
        switch self {
        case .copies: copies()
        case .copiesFilter:
            copies()
            robot.press(.function(4))
        case .copy:
            copies()
            robot.press(.down, .enter)
        case .copySheet:
            copies()
            robot.press(.down, .enter, .function(2))
        case .copyForm:
            robot.press(.down, .enter, .function(7), .enter, .enter)
            robot.type("Ban Tổ chức; sn")
        case .copyFormFaults:
            robot.press(.down, .enter, .function(7), .enter, .character(" "), .character(" "), .control("s"))
        case .copyCorrect:
            copies()
            robot.press(.enter, .control("e"))
        case .many: robot.press(.function(6), .enter)
        case .manyRows: subjects()
        case .manyRecipients:
            subjects()
            robot.press(.up, .tab)
            robot.type("ld")
        case .manyFaults:
            subjects()
            robot.press(.up, .up, .control("u"), .tab)
            robot.type("Công đoàn Công ty CP Giày")
            robot.press(.control("s"))
        case .manyDone:
            subjects()
            robot.press(.control("s"))
        case .slip:
            robot.press(.escape, .character("2"), .down, .down, .enter, .function(6))
        }
        return robot
    }
}

@Suite struct CopySnapshotTests {
    @Test(arguments: CopyScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: CopyScene) {
        expectSnapshot(scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: CopyScene.allCases) func `each screen at 80 by 24 in English`(_ scene: CopyScene) {
        expectSnapshot(scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: [CopyScene.copies, .copyForm, .manyRows]) func `wide and least windows`(_ scene: CopyScene) {
        expectSnapshot(scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
        expectSnapshot(scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
