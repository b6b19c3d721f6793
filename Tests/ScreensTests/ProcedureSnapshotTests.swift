import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Transfers and cases as people meet them most.
enum ProcedureScene: String, CaseIterable {
    case transferList, transferGiven, transferReturning, transferTake, transferForm, transferAll, keepBackForm,
        dueHandIn
    case disposalList, disposalCouncil, disposalAll, disposalConvene, disposalOpinion, disposalDecide, disposalDestroy
    case disposalQuestion, disposalSpare, disposalDone, dueDispose

    func robot(language: Language, columns: Int, rows: Int) throws -> Robot {
        let world = try ArchiveWorld()
        try world.proceed()
        func robot(_ login: String, _ keys: Key...) throws -> Robot {
            var robot = try Robot.proceeding(
                login, in: world, language: language, columns: columns, rows: rows)
            for key in keys { robot.press(key) }
            return robot
        }
        switch self {
        case .transferList:
            var an = try robot("an", .control("r"), .function(4))
            an.press(.end, .enter)
            return an
        case .transferGiven: return try robot("an", .control("r"), .enter)
        case .transferReturning, .transferTake:
            var an = try robot("an", .control("r"), .enter, .down, .delete)
            an.type("thiếu tờ 3, chưa đánh số tờ")
            an.press(.enter)
            if self == .transferTake { an.press(.function(2)) }
            return an
        case .transferAll: return try robot("an", .control("r"), .enter, .control("b"))
        case .transferForm, .dueHandIn, .keepBackForm:
            var hoa = try robot(self == .keepBackForm ? "minh" : "hoa", .control("p"), .function(4))
            hoa.press(.down)
            if self == .keepBackForm { hoa.press(.down, .down, .down, .down) }
            hoa.press(.enter)
            guard self != .dueHandIn else { return hoa }
            hoa.press(.character("*"), self == .transferForm ? .function(2) : .function(6))
            return hoa
        case .dueDispose:
            return try robot("an", .control("p"), .function(4), .end, .enter, .down, .down)
        case .disposalList, .disposalCouncil, .disposalAll, .disposalOpinion, .disposalSpare:
            let disposal = try world.council()
            try world.perform(
                GiveCouncilOpinion(on: disposal.id, agrees: false, words: "còn cần cho việc viết lịch sử"), as: "hoa")
            try world.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), as: "binh")
            var an = try robot("an", .control("l"))
            if self == .disposalList { return an }
            an.press(.enter)
            if self == .disposalAll { an.press(.control("b")) }
            if self == .disposalOpinion { an.press(.function(2)) }
            if self == .disposalSpare {
                an.press(.delete)
                an.type("còn dùng")
                an.press(.enter)
            }
            return an
        case .disposalConvene:
            try world.perform(
                ProposeDisposal(
                    title: "Hồ sơ hội nghị năm 2010", files: [try world.file("31.VP/2010").id], formKey: "p"), as: "an")
            var binh = try robot("binh", .control("l"), .enter, .function(2))
            binh.type("Lê Văn Bình")
            return binh
        case .disposalDecide, .disposalDestroy, .disposalQuestion, .disposalDone:
            var disposal = try world.council()
            for login in ["binh", "an", "hoa"] {
                disposal = try world.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), as: login)
            }
            disposal = try world.perform(ConcludeCouncil(disposal), as: "binh")
            disposal = try world.perform(
                RecordAppraisal("Công văn 15/TLĐ ngày 01/11/2026: đồng ý", of: disposal), as: "an")
            if self == .disposalDecide { return try robot("nga", .control("l"), .enter, .function(2)) }
            try world.perform(
                DecideDisposal(disposal, decision: "31/QĐ-LĐLĐ", on: Fixture.day(2026, 11, 23)), as: "nga")
            var an = try robot("an", .control("l"), .enter, .function(2))
            an.type("Ngô Minh An; Nguyễn Thị Lan")
            an.fill(.method, "nghiền bột giấy, xóa tệp")
            if self == .disposalDestroy { return an }
            an.press(.function(2))
            if self == .disposalDone { an.press(.character(language == .vi ? "c" : "y")) }
            return an
        }
    }
}

@Suite struct ProcedureSnapshotTests {
    @Test(arguments: ProcedureScene.allCases)
    func `each screen at 80 by 24 in Vietnamese`(_ scene: ProcedureScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: ProcedureScene.allCases)
    func `each screen at 80 by 24 in English`(_ scene: ProcedureScene) throws {
        expectSnapshot(
            try scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: ProcedureScene.allCases)
    func `each screen at 132 by 43 in Vietnamese`(_ scene: ProcedureScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [ProcedureScene.transferList, .transferGiven, .disposalCouncil, .dueDispose])
    func `the least size still holds each screen`(_ scene: ProcedureScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
