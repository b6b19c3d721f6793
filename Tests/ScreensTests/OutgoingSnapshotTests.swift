import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The screens of outgoing documents as a clerk meets them most.
enum OutgoingScene: String, CaseIterable {
    case outgoing
    case outgoingSearch
    case outgoingFilter
    case outgoingDocument
    case outgoingVoid
    case outgoingForm
    case outgoingFormFilled
    case outgoingFormFaults
    case outgoingSaved
    case outgoingIssue
    case outgoingCorrect
    case draftList
    case draftDocument
    case draftSteps
    case draftText
    case draftChanges
    case draftEditor
    case draftAsk
    case draftOpinion
    case draftNumber
    case draftForm
    case draftNew
    case draftOutput
    case reportText
    case reportPaper
    case reportFigures
    case reportRefreshed
    case reportInsert
    case outgoingFiles
    case outgoingUnanswered
    case outgoingReplies
    case outgoingReplyFilter
    case merge
    case mergeAsSent
    case mergeFaults
    case draftMarks
    case draftNumbered
    case groups
    case groupForm
    case duties
    case dutyForm

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        let person = self == .duties || self == .dutyForm ? Fixture.chief : Fixture.clerk
        var robot = Robot.atOutgoing(person: person, language: language, columns: columns, rows: rows)
        switch self {
        case .outgoing: robot.press(.down)
        case .outgoingSearch: robot.type("chuyển đổi số")
        case .outgoingFilter: robot.press(.function(4))
        case .outgoingDocument: robot.press(.enter)
        case .outgoingVoid: robot.press(.enter, .delete)
        case .outgoingForm:
            robot.press(.function(2), .enter)
            robot.type("b")
        case .outgoingFormFilled: robot.fillOutgoing()
        case .outgoingFormFaults:
            robot.press(.function(2), .enter)
            robot.type("bc")
            robot.press(.enter, .control("s"))
        case .outgoingSaved:
            robot.fillOutgoing()
            robot.press(.control("s"))
        case .outgoingIssue: robot.press(.enter, .function(2))
        case .outgoingCorrect: robot.press(.enter, .control("e"))
        case .draftList: robot.openDrafts()
        case .draftDocument: robot.openDrafts(.down, .enter)
        case .draftSteps: robot.openDrafts(.enter, .function(4))
        case .draftText: robot.openDrafts(.enter, .control("o"))
        case .draftChanges: robot.openDrafts(.enter, .control("o"), .function(8))
        case .draftEditor:
            robot.openDrafts(.enter, .control("o"), .function(2))
            robot.type("Chương trình")
        case .draftAsk:
            robot.openDrafts(.enter, .function(4), .down, .enter)
            robot.type("ban")
        case .draftOpinion: robot.openDrafts(.down, .enter, .function(4), .down, .enter)
        case .draftNumber: robot.openDrafts(.down, .down, .enter, .function(2))
        case .draftForm: robot.press(.function(7), .enter)
        case .draftNew: robot.press(.function(7))
        case .draftOutput: robot.openDrafts(.enter, .function(8))
        case .reportText: robot.openDrafts(.end, .enter, .control("o"))
        case .reportPaper: robot.openDrafts(.end, .enter, .control("o"), .function(6))
        case .reportFigures: robot.openDrafts(.end, .enter, .control("o"), .function(4))
        case .reportRefreshed: robot.openDrafts(.end, .enter, .control("o"), .function(5), .function(8))
        case .reportInsert: robot.openDrafts(.end, .enter, .control("o"), .function(2), .function(4))
        case .outgoingFiles: robot.press(.enter, .control("t"))
        case .outgoingUnanswered: robot.press(.control("p"))
        case .outgoingReplies: robot.press(.control("p"), .enter)
        case .outgoingReplyFilter: robot.press(.control("p"), .enter, .function(4))
        case .merge: robot.press(.control("p"), .function(2), .enter)
        case .mergeAsSent: robot.press(.control("p"), .function(2), .down, .enter, .function(6))
        case .mergeFaults:
            robot.press(.control("p"), .function(2), .enter, .enter)
            robot.type("{Thu dien tu} {Nguoi nhan}")
            robot.press(.function(2), .function(2))
        case .draftMarks: robot.openDrafts(.character("*"), .character(" "), .character(";"))
        case .draftNumbered: robot.openDrafts(.character("*"), .character(" "), .character(";"), .enter)
        case .groups:
            robot.go(to: .groups)
            for (name, members) in [
                ("Khối thi đua số 3", "LĐLĐ tỉnh Hà Sơn; LĐLĐ tỉnh Tân Giang; Công đoàn ngành Y tế"),
                ("Các ban của cơ quan", "Ban Tài chính; Ban Tổ chức - Kiểm tra"),
            ] {
                robot.press(.function(2))
                robot.type(name)
                robot.press(.enter)
                robot.type(members)
                robot.press(.function(2))
            }
        case .groupForm:
            robot.go(to: .groups)
            robot.press(.function(2))
            robot.type("Khối thi đua số 3")
            robot.press(.enter)
            robot.type("LĐLĐ tỉnh Hà Sơn; LĐLĐ tỉnh Tân Giang;")
        case .duties: robot.go(to: .duties)
        case .dutyForm:
            robot.go(to: .duties)
            robot.press(.enter, .enter)
            robot.type("20")
        }
        return robot
    }
}

extension Robot {
    /// Goes to the drafts and on from there.
    mutating func openDrafts(_ keys: Key...) {
        press(.function(4), .down, .enter)
        for key in keys { press(key) }
    }

    /// Fills in the form along the common fields.
    mutating func fillOutgoing(answers: String = "") {
        press(.function(2), .enter)
        type("bc")
        press(.enter)
        type("kết quả tổ chức Tết sum vầy năm 2026")
        press(.enter)
        type("tld")
        press(.enter)
        type(answers)
    }
}

@Suite struct OutgoingSnapshotTests {
    @Test(arguments: OutgoingScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: OutgoingScene) {
        expectSnapshot(scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: OutgoingScene.allCases) func `each screen at 80 by 24 in English`(_ scene: OutgoingScene) {
        expectSnapshot(scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: OutgoingScene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: OutgoingScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [OutgoingScene.outgoing, .outgoingDocument, .outgoingFormFilled, .groups, .duties])
    func `the least size still holds each screen`(_ scene: OutgoingScene) {
        expectSnapshot(scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
