import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A screen in the state in which clerks meet it most.
enum Scene: String, CaseIterable {
    case desk
    case deskNewYear
    case list
    case listSearch
    case listMistake
    case listMarks
    case listFilter
    case listGoTo
    case listColumns
    case listChosen
    case listOrder
    case listSaved
    case listExport
    case listExportQuestion
    case listPage
    case formBlank
    case formIssuer
    case formSymbols
    case formSubjects
    case formShorthand
    case formProposals
    case formCitation
    case formFilled
    case formFaults
    case formDuplicate
    case formCompare
    case formTypes
    case formLong
    case formEditor
    case stepEditor
    case formSaved
    case formSecret
    case formRefused
    case formOutrun
    case formNewIssuer
    case formCorrect
    case formInsert
    case document
    case documentVoid
    case reservations
    case steps
    case stepRoute
    case stepInstruct
    case stepFaults
    case task
    case documentHandled
    case deskLeader
    case attachments
    case attachmentsEmpty
    case attachmentSources
    case attachmentDrop
    case attachmentPath
    case attachmentText
    case formFiles
    case roundLeader
    case roundLead
    case roundClerk
    case roundRefused
    case roundSubmit
    case roundPage
    case help
    case helpField
    case helpSearch
    case helpFilter
    case palette
    case paletteTyped
    case offer
    case offerSeveral
    case formTemplates
    case formTemplateFilled
    case quit
    case reports
    case reportStatistics
    case reportHandlers
    case reportWeek
    case reportMeetings
    case settings
    case settingsChooser

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        let person: Person =
            switch self {
            case .formInsert, .roundSubmit: Fixture.chief
            case .deskLeader, .roundLeader, .roundLead, .roundRefused: Fixture.leader
            default: Fixture.clerk
            }
        let isOpen = self != .deskNewYear
        var robot = Robot(
            person: person, language: language, columns: columns, rows: rows,
            facts: Fixture.facts(isDemo: self == .desk || self == .list, years: isOpen ? [2026, 2025] : [2025]),
            isYearOpen: isOpen, deskFile: self == .offerSeveral ? Fixture.deskFile : RobotDesk())
        switch self {
        case .desk, .deskNewYear, .deskLeader: break
        case .list: robot.press(.character("2"))
        case .listSearch:
            robot.press(.character("2"))
            robot.type("doi thoai cong nhan")
        case .listMistake:
            robot.press(.character("2"))
            robot.type("tu:32/11 ")
        case .listMarks:
            robot.press(.character("2"), .character(" "), .character(" "), .down, .character(" "), .character(";"))
        case .listFilter:
            robot.press(.character("2"), .function(4), .down, .down, .right)
        case .listGoTo:
            robot.press(.character("2"))
            robot.type("146")
        case .listColumns: robot.press(.character("2"), .function(6), .down, .down, .character("+"))
        case .listChosen:
            robot.workplace.surroundings.preferences[.columns] =
                "number,symbol,type,subject,deadline,state,lead,circulation"
            robot.press(.character("2"), .function(7), .down, .enter)
        case .listOrder: robot.press(.character("2"), .function(7))
        case .listSaved:
            robot.workplace.surroundings.preferences.savedFilters = ListChoiceTests.saved
            robot.press(.character("2"), .function(4), .down)
        case .listExport: robot.press(.character("2"), .function(8))
        case .listExportQuestion: robot.press(.character("2"), .function(8), .enter)
        case .listPage: robot.press(.character("2"), .function(8), .down, .down, .enter, .pageDown)
        case .formBlank: robot.press(.control("n"))
        case .formIssuer:
            robot.press(.control("n"), .enter)
            robot.type("ldld")
            robot.press(.control("u"))
            robot.type("s")
        case .formSymbols:
            robot.learn()
            robot.press(.control("n"), .enter)
            robot.type("tld")
            robot.press(.enter)
            robot.type("1235/")
        case .formSubjects, .formShorthand, .formProposals:
            let size = (columns, rows)
            robot = .atSubject
            if language == .en { robot.workplace.surroundings.language = .en }
            robot.handle(.resized(Size(columns: size.0, rows: size.1)))
            if self == .formSubjects {
                robot.type("giao")
                robot.press(.down)
            } else if self == .formShorthand {
                robot.type("xin bcdk")
            } else {
                robot.type("xin gia hạn")
                while robot.form?.focus != .urgency { robot.press(.tab) }
                robot.press(.right, .backTab)
            }
        case .formCitation:
            robot.press(.control("n"), .enter)
            robot.handle(.paste(EntryTests.line))
        case .formFilled: robot.fill()
        case .formFaults:
            robot.press(.control("n"), .enter, .tab, .tab)
            robot.type("32/11")
            robot.press(.control("s"))
        case .formDuplicate, .formCompare:
            robot.duplicates = [.init(document: Fixture.document(1532), kind: .sameSymbol)]
            robot.fill()
            robot.press(.control("s"))
            if self == .formCompare { robot.press(.function(8)) }
        case .formTypes:
            robot.press(.control("n"), .enter, .enter, .enter, .enter, .function(4))
        case .formSaved:
            robot.fill()
            robot.press(.control("s"), .enter)
        case .formRefused:
            robot.fill()
            robot.refusal = .store(.diskFull)
            robot.press(.control("s"))
        case .formLong, .formEditor:
            robot = EditorTests.robot(language: language, columns: columns, rows: rows)
            robot.handle(.paste(EditorTests.long))
            if self == .formLong {
                robot.press(.up, .controlLeft, .shiftControlLeft, .shiftControlLeft)
            } else {
                robot.press(.control("o"), .controlHome, .down, .controlRight, .enter, .shiftEnd)
            }
        case .stepEditor:
            robot.press(.character("7"))
            robot.handle(.paste(EditorTests.long))
            robot.press(.control("o"), .enter, .function(1))
        case .formSecret: robot.press(.control("n"), .character("c"))
        case .formOutrun:
            robot.press(.character("2"), .enter, .control("e"))
            for _ in 0..<7 { robot.press(.tab) }
            robot.type(" (sửa)")
            robot.press(.backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab)
            robot.type("thiếu chữ")
            robot.refusal = .refused(.changedMeanwhile(by: "Trần Văn Minh", at: Fixture.now))
            robot.press(.function(2), .function(8))
        case .formNewIssuer:
            robot.press(.control("n"), .enter)
            robot.type("Báo Lao động")
            robot.press(.enter)
            robot.type("12 CV")
            robot.press(.enter)
        case .formCorrect: robot.press(.character("2"), .enter, .control("e"), .tab, .tab, .tab)
        case .formInsert: robot.press(.character("2"), .enter, .insert)
        case .document: robot.press(.character("2"), .enter)
        case .documentVoid: robot.press(.character("2"), .enter, .delete)
        case .reservations: robot.goToReservations()
        case .settings: robot.press(.character("9"), .down)
        case .settingsChooser: robot.press(.character("9"), .down, .enter)
        case .steps: robot.press(.character("2"), .down, .down, .function(2))
        case .stepRoute:
            robot.press(.character("2"), .down, .down, .function(2), .enter, .backTab)
            robot.type("; v")
        case .stepInstruct:
            robot.press(.character("2"), .down, .function(2), .enter)
            robot.type("tm")
        case .stepFaults:
            robot.press(.character("2"), .function(2), .down, .enter)
            robot.type("không có ai")
            robot.press(.tab, .tab, .tab)
            robot.type("32/13")
            robot.press(.function(2))
        case .task:
            robot.press(.character("7"))
            robot.type("chuẩn bị hội nghị giao ban tháng 12")
            robot.press(.enter)
            robot.type("Giao ban 23/11")
            robot.press(.enter)
            robot.type("vp")
        case .documentHandled: robot.press(.character("2"), .down, .down, .enter)
        case .attachments:
            robot.attachments = Fixture.attachments
            robot.press(.character("2"), .enter, .control("t"), .down)
        case .attachmentsEmpty: robot.press(.character("2"), .enter, .control("t"))
        case .attachmentSources: robot.press(.character("2"), .enter, .control("t"), .function(2))
        case .attachmentDrop:
            robot.attachments = Fixture.attachments
            robot.fileAnswers = [
                .dropFolder(
                    path: "/o/drop/lan",
                    ["Quyết định.pdf", "Tờ trình về việc kiện toàn Ban Chấp hành khóa XI.docx", "ảnh.jpg"].map {
                        DroppedFile(name: $0, bytes: 2_300_000, changedAt: Fixture.now)
                    })
            ]
            robot.press(.character("2"), .enter, .control("t"), .function(2), .down, .enter, .character(" "))
        case .attachmentPath:
            robot.press(.character("2"), .enter, .control("t"), .function(2), .down, .down, .enter)
            robot.type("/home/lan/vă")
        case .attachmentText:
            robot.attachments = Fixture.attachments
            let line =
                "Thực hiện Chương trình công tác năm 2026, Ban Thường vụ Liên đoàn Lao động tỉnh đề nghị các đơn vị"
            robot.fileAnswers = [
                .text(
                    AttachmentText(
                        name: "1533.pdf", text: String(repeating: line + " báo cáo.\n\n", count: 20), isCut: false))
            ]
            robot.press(.character("2"), .enter, .control("t"), .enter, .pageDown)
        case .formFiles:
            robot.fill()
            robot.fileAnswers = ["1235.pdf", "Phụ lục.xlsx", "c.pdf"].map {
                .staged([Fixture.staged($0, sha256: $0)], [])
            }
            robot.press(.function(12), .function(12), .function(12))
        case .roundLeader, .roundLead, .roundRefused, .roundClerk, .roundPage:
            for number in 1401..<1421 { robot.setHandled(Round.document(number)) }
            robot.press(.character("6"))
            playRound(&robot)
        case .roundSubmit:
            robot.press(.character("6"), .insert)
            robot.type("tokt")
            robot.press(.enter, .enter)
            robot.type("tham mưu văn bản trả lời")
        case .help: robot.press(.character("2"), .function(1))
        case .helpField: robot.press(.control("n"), .enter, .tab, .function(1))
        case .helpSearch:
            robot.press(.character("2"), .enter, .character("?"))
            robot.type("ban")
        case .helpFilter: robot.press(.character("2"), .function(4), .down, .down, .down, .function(1))
        case .palette:
            robot.press(.character("2"), .function(9))
        case .paletteTyped:
            robot.press(.function(9))
            robot.type("chuyen")
        case .offer:
            robot.fill()
            robot.press(.escape, .control("n"))
        case .offerSeveral: robot.press(.control("n"))
        case .formTemplates:
            robot.workplace.surroundings.templates = [Fixture.template]
            robot.press(.control("n"), .function(7))
        case .formTemplateFilled:
            robot.press(.control("n"), .enter, .function(7))
            robot.type("giay moi")
            robot.press(.enter)
        case .quit:
            robot.fill()
            robot.press(.escape, .control("q"))
        case .reports: robot.press(.character("8"))
        case .reportStatistics: robot.press(.character("8"), .enter, .down)
        case .reportHandlers: robot.press(.character("8"), .enter, .end, .up, .right, .right)
        case .reportWeek: robot.press(.character("8"), .down, .enter, .down, .down, .down, .down, .down, .down)
        case .reportMeetings: robot.press(.character("8"), .down, .down, .enter)
        }
        return robot
    }
}

extension Scene {
    /// A round with two lines entered.
    private func playRound(_ robot: inout Robot) {
        if self == .roundClerk || self == .roundPage {
            robot.press(.function(4), .down, .enter)
            if self == .roundPage { return robot.press(.function(8)) }
        }
        robot.press(.enter, .enter, .character("t"), .character("m"), .enter)
        robot.press(.enter, .enter, .character("d"), .character("y"))
        switch self {
        case .roundLead:
            robot.press(.enter)
            robot.type("b")
        case .roundRefused:
            robot.refused = [DocumentID(1402): .refused(.changedMeanwhile(by: "Trần Văn Hùng", at: Fixture.now))]
            robot.press(.function(2))
        default: break
        }
    }
}

extension Robot {
    /// Fills the form as the paper has it.
    mutating func fill() {
        press(.control("n"), .enter)
        type("snv")
        press(.enter)
        type("1235/QĐ-SNV")
        press(.enter)
        type("23")
        press(.enter)
        type("phê duyệt kế hoạch tập huấn cán bộ công đoàn năm 2027")
        press(.enter)
        type("to chuc")
        press(.enter)
        type("+3")
        press(.tab)
    }
}

@Suite struct SnapshotTests {
    @Test(arguments: Scene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: Scene) {
        let robot = scene.robot(language: .vi, columns: 80, rows: 24)
        expectSnapshot(robot.screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: Scene.allCases) func `each screen at 80 by 24 in English`(_ scene: Scene) {
        let robot = scene.robot(language: .en, columns: 80, rows: 24)
        expectSnapshot(robot.screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: Scene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: Scene) {
        let robot = scene.robot(language: .vi, columns: 132, rows: 43)
        expectSnapshot(robot.screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test func `a terminal that is too small says so and keeps what was typed`() {
        var robot = Scene.formFilled.robot(language: .vi, columns: 80, rows: 24)
        let before = robot.screen
        robot.handle(.resized(Size(columns: 38, rows: 10)))
        robot.type("mất")
        expectSnapshot(robot.screen, named: "too-small-vi")
        robot.handle(.resized(Size(columns: 80, rows: 24)))
        #expect(robot.screen == before)
    }

    @Test(arguments: [
        Scene.desk, .list, .listColumns, .listSaved, .formFilled, .formEditor, .document, .roundLeader, .roundSubmit,
    ])
    func `the least size still holds each screen`(_ scene: Scene) {
        let robot = scene.robot(language: .vi, columns: 40, rows: 12)
        expectSnapshot(robot.screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
