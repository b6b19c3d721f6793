import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension ArchiveWorld {
    /// The filing list of 2026 as it is being written: a large and a small heading, three files, of which one has no maker.
    func plan() throws {
        var list = try perform(ProposeFilingList(year: 2026)).list
        func add(_ row: FilingRow, _ title: String, _ abbreviation: String? = nil) throws {
            let entry = FilingEntry(
                id: FilingEntryID(0), year: 2026, place: 0, row: row, title: title, abbreviation: abbreviation)
            list = try perform(SetFilingEntry(seenVersion: list.version, entry: entry)).list
        }
        try add(.heading(depth: 1), "Tổ chức, cán bộ", "TCCB")
        try add(.heading(depth: 2), "Công tác cán bộ")
        let hoa = people["hoa"]?.id
        try add(
            .file(FilingPlan(notation: "01.TCCB", retention: .permanent, maker: hoa)),
            "Hồ sơ quy hoạch cán bộ công đoàn nhiệm kỳ 2023 - 2028")
        try add(
            .file(FilingPlan(notation: "02.TCCB", retention: .years(70), maker: hoa)), "Hồ sơ bổ nhiệm cán bộ năm 2026")
        try add(.heading(depth: 1), "Văn phòng", "VP")
        try add(.file(FilingPlan(notation: "01.VP", retention: .years(20))), "Hồ sơ hội nghị Ban Chấp hành năm 2026")
    }

    /// The whole of P01/02 is held for an audit; the first file of the first box was, and is no more.
    func hold() throws {
        let node = try #require(try series())
        try perform(PlaceHold(.node(node), reason: "Thanh tra tài chính công đoàn năm 2026"), on: "2026-11-20")
        let held = try perform(
            PlaceHold(.file(RecordFileID(1)), reason: "Khiếu nại về bổ nhiệm", until: Fixture.day(2026, 12, 31)),
            on: "2026-11-10")
        try perform(EndHold(held.id, reason: "đã trả lời khiếu nại"), on: "2026-11-22")
    }
}

extension Robot {
    /// Somebody in front of one of the archivist's lists, in an office with a filing list and holds.
    static func atDesk(
        _ desk: ArchiveDesk, _ login: String = "an", in world: ArchiveWorld? = nil, language: Language = .vi,
        columns: Int = 80, rows: Int = 24
    ) throws -> Robot {
        let own = try world ?? ArchiveWorld()
        if world == nil {
            try own.lend()
            try own.plan()
            try own.hold()
        }
        let person = try #require(own.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try own.facts())
        robot.archive = LazyArchive(own)
        robot.press(.character("4"), .control("l"))
        robot.type(desk.phrase.in(language))
        robot.press(.enter)
        return robot
    }

    /// The filing list in front.
    var filing: FilingListScreen.State? {
        if case .archive(.filing(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The row that is written.
    var filingForm: FilingFormScreen.State? {
        if case .archive(.filingForm(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The holds in front.
    var holds: HoldsScreen.State? {
        if case .archive(.holds(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The hold that is placed.
    var holdForm: HoldFormScreen.State? {
        if case .archive(.holdForm(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The codes and headings of the list, in order.
    var filingNames: [String] {
        filing?.detail?.entries.map { entry in
            if case .file(let plan) = entry.row { plan.notation } else { entry.title }
        } ?? []
    }
}
