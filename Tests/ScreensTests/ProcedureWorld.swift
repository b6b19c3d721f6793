import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension ArchiveWorld {
    /// What is to be handed in, and what has run out. Hoa's 21.VP and 22.VP of 2025 are closed, 23.VP and 24.VP given in a transfer that
    /// waits for the archive; 25.VP is permanent and in the archive. 31.VP to 34.VP of 2010 lie in the archive and have run out, 33.VP is
    /// held. Bình is chief, Minh and Nga lead, the owner proposed nothing.
    func proceed() throws {
        try lend()
        try addPerson("binh", "Lê Văn Bình", "Chánh Văn phòng", .chief)
        try addPerson("nga", "Đào Phương Nga", "Chủ tịch", .leadership)
        try addPerson("quan", "Võ Hồng Quân", "Quản trị", .administrator)
        for notation in ["21.VP", "22.VP", "23.VP", "24.VP"] { _ = try closed(notation, ended: 2025) }
        _ = try archived("25.VP", retention: .permanent, ended: 2010)
        for notation in ["31.VP", "32.VP", "33.VP", "34.VP"] {
            _ = try archived(notation, retention: .years(5), ended: 2010)
        }
        try perform(PlaceHold(.file(try file("33.VP/2010").id), reason: "đang thanh tra"), as: "minh")
        var text = TransferText(title: "Hồ sơ hội nghị năm 2025")
        text.boxes = 1
        text.centimetres = 25
        text.condition = "tốt, đủ tờ"
        let given = try perform(
            PrepareTransfer(
                .current, text: text, files: [try file("23.VP/2025").id, try file("24.VP/2025").id], formKey: "given"),
            as: "hoa")
        try perform(GiveTransfer(given, on: Fixture.day(2026, 11, 23)), as: "hoa")
    }

    /// A file by its name.
    func file(_ name: String) throws -> RecordFile {
        let name = try #require(FileName(name, year: 2026))
        return try #require(try ask(ShowFile(.name(name, fonds: nil)))).file
    }

    /// A case that An proposed, before its council: Bình chairs, An is secretary, Hoa a member; nobody has said anything yet.
    func council() throws -> DisposalCase {
        let proposed = try perform(
            ProposeDisposal(
                title: "Hồ sơ hội nghị năm 2010", explanation: "Hết thời hạn bảo quản, không còn giá trị tra cứu.",
                files: [try file("31.VP/2010").id, try file("32.VP/2010").id], formKey: "case"), as: "an")
        let seats: [(String, CouncilSeat)] = [("binh", .chair), ("an", .secretary), ("hoa", .member)]
        let members = try seats.map { CouncilMember(person: try #require(people[$0.0]).id, seat: $0.1) }
        return try perform(ConveneCouncil(for: proposed, members: members), as: "binh")
    }

    /// A transfer that is being put together, and a case at each station, the furthest last: before its council, proposed, to be
    /// appraised, to be decided, decided.
    func stations() throws {
        try perform(
            PrepareTransfer(
                .current, text: TransferText(title: "Hồ sơ năm 2025"), files: [try file("22.VP/2025").id],
                formKey: "prepared"), as: "hoa")
        let first = try council()
        for (place, state) in [DisposalState.proposed, .appraisal, .appraised, .decided].enumerated() {
            let file = try archived("\(51 + place).VP", retention: .years(5), ended: 2010)
            var disposal = try perform(
                ProposeDisposal(title: "Hồ sơ năm 2010", files: [file.id], formKey: "station-\(place)"), as: "an")
            if state == .proposed { continue }
            disposal = try perform(
                ConveneCouncil(
                    for: disposal, members: first.council.map { CouncilMember(person: $0.person, seat: $0.seat) }),
                as: "binh")
            for login in ["binh", "an", "hoa"] {
                disposal = try perform(GiveCouncilOpinion(on: disposal.id, agrees: true), as: login)
            }
            disposal = try perform(ConcludeCouncil(disposal), as: "binh")
            if state == .appraisal { continue }
            disposal = try perform(RecordAppraisal("Công văn 15/TLĐ", of: disposal), as: "an")
            if state == .appraised { continue }
            let decide = DecideDisposal(disposal, decision: "31/QĐ-LĐLĐ", on: Fixture.day(2026, 11, 23))
            try perform(decide, as: "nga")
        }
    }

    func disposal(_ number: Int64) throws -> DisposalDetail {
        try #require(try ask(ShowDisposal(DisposalID(number), on: Fixture.today)))
    }

    func transfer(_ number: Int64) throws -> TransferDetail {
        try #require(try ask(ShowTransfer(TransferID(number))))
    }
}

extension Robot {
    /// Somebody in front of a screen of such an office: the keys lead there from the tree.
    static func proceeding(
        _ login: String, in world: ArchiveWorld? = nil, language: Language = .vi, columns: Int = 80, rows: Int = 24,
        _ keys: Key...
    ) throws -> Robot {
        let own: ArchiveWorld
        if let world {
            own = world
        } else {
            own = try ArchiveWorld()
            try own.proceed()
        }
        let person = try #require(own.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try own.facts())
        robot.archive = LazyArchive(own)
        robot.press(.character("4"))
        for key in keys { robot.press(key) }
        return robot
    }

    /// The list of transfers or cases in front.
    var procedures: ProcedureListScreen.State? {
        if case .archive(.procedures(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The transfer in front.
    var transfer: TransferScreen.State? {
        if case .archive(.transfer(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The disposal case in front.
    var disposal: DisposalScreen.State? {
        if case .archive(.disposal(let state))? = workplace.stack.last { state } else { nil }
    }

    /// Goes to a field of the form in front and types into it, in place of what stands there.
    mutating func fill(_ field: ArchiveFormScreen.Field, _ text: String) {
        for _ in 0..<40 where archiveForm?.focus != field { press(.tab) }
        press(.control("u"))
        type(text)
    }

    /// Takes what a chooser in front offers under a word.
    mutating func choose(_ text: String) {
        type(text)
        press(.enter)
    }

    /// Types a day in place of the one that a question proposes, and ends it.
    mutating func answer(_ text: String) {
        press(.control("u"))
        type(text)
        press(.enter)
    }
}
