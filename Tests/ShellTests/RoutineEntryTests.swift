import Office
import Phrases
import Records
import Screens
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Shell

/// The federation of the invented province Lam Giang with a year of letters of the Confederation, a real office file
/// and the real runner of effects; somebody presses keys, and each stroke is counted.
struct LamGiangAtTheKeys {
    /// 24/11/2026 15:00 at the office.
    static let now = Instant(isoUTC: "2026-11-24T08:00:00.000Z") ?? Instant(milliseconds: 0)
    static let confederation = "Tổng Liên đoàn Lao động Việt Nam"

    let folder: TemporaryFolder
    let runner: EffectRunner
    var workplace: Workplace
    /// Strokes since this was last set to 0; a key pressed with Ctrl is two.
    var strokes = 0
    var beeps = 0

    init() throws {
        folder = try TemporaryFolder()
        let path = folder.path + "/office.db"
        let file = try OfficeFile.create(at: path)
        let owner = Actor(
            person: try file.office.found(
                OfficeProfile(name: "LĐLĐ tỉnh Lam Giang", superior: nil, place: "Lam Giang", code: "LG.01"),
                owner: Person(
                    id: PersonID(0), login: "lan", name: "Nguyễn Thị Lan", roles: Set(Role.allCases), isOwner: true),
                units: Array(UnitDirectory.all), holidays: HolidayTable.shipped, at: Self.now))
        try Self.fill(file, by: owner)
        runner = EffectRunner(
            file: file, keeper: DeskKeeper(try DeskFile(besideOffice: path), of: owner.person.login), actor: owner,
            clock: { Self.now },
            places: FilePlaces(office: path, login: owner.person.login), fileJobs: FileJobs {})
        workplace = Workplace(
            facts: try file.office.ask(AskOffice(), by: owner), actor: owner,
            issuers: try file.office.ask(ListIssuers(), by: owner), issuerUses: [Self.confederation: 3], language: .vi,
            size: Size(columns: 80, rows: 24), now: Self.now, keySource: KeySource(start: "k"))
        serve(workplace.refresh(now: Self.now))
    }

    /// Ten decisions of the Confederation, nine of which went to one board, and other bodies' letters.
    private static func fill(_ file: OfficeFile, by owner: Actor) throws {
        let papers: [(issuer: String, symbol: String, subject: String, recipient: String?)] =
            (1...9).map {
                (
                    confederation, "\(900 + $0)/QĐ-TLĐ",
                    "xét tặng Kỷ niệm chương \"Vì sự nghiệp xây dựng tổ chức Công đoàn\" đợt \($0) năm 2026",
                    "Ban Tổ chức - Kiểm tra"
                )
            } + [
                (confederation, "910/QĐ-TLĐ", "giao dự toán tài chính công đoàn năm 2026", "Ban Tài chính"),
                (confederation, "4133/TLĐ-ToC", "rà soát dữ liệu đoàn viên", "Ban Tổ chức - Kiểm tra"),
                ("Sở Nội vụ tỉnh Lam Giang", "902/SNV-VL", "cung cấp số liệu lao động", nil),
                ("Sở Y tế tỉnh Lam Giang", "77/SYT-NV", "giao ban y tế cơ quan", nil),
            ]
        for (place, paper) in papers.enumerated() {
            var content = IncomingContent(
                arrivedOn: now.officeDay.adding(days: place - papers.count), issuer: paper.issuer,
                symbol: .parse(paper.symbol), subject: paper.subject)
            content.typeCode = content.symbol.typeAbbreviation == "QĐ" ? "quyet-dinh" : "cong-van"
            content.recipient = paper.recipient
            _ = try file.office.perform(
                RegisterIncoming(content: content, formKey: "paper-\(place)"), by: owner, at: now)
        }
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            if case .control = key { strokes += 2 } else if key == .controlRight { strokes += 2 } else { strokes += 1 }
            serve(workplace.handle(.key(key), now: Self.now))
        }
    }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    mutating func serve(_ effects: [Effect]) {
        for effect in effects {
            switch runner.run(effect) {
            case .message(let message): serve(workplace.handle(message, now: Self.now))
            case .beep: beeps += 1
            case .nothing, .suspend, .quit: break
            }
        }
    }

    func document(_ number: Int) throws -> IncomingContent? {
        let which = ShowIncoming.Which.number(RegisterNumber(year: 2026, number: number))
        return try runner.file.office.ask(ShowIncoming(which), by: runner.actor)?.document.content
    }

    var screen: [String] { workplace.view().text() }

    /// The routine case: issuer known, subject completed from a similar one.
    mutating func routine() {
        press(.enter)
        type("tld")
        press(.enter)
        type("1235/")
        type("q")
        press(.enter)
        type("23")
        press(.enter)
        type("giao du")
        press(.right, .backspace)
        type("7")
        press(.enter, .enter, .enter, .control("s"))
    }

    /// The next of a pile of the same issuer.
    mutating func pile() {
        press(.enter, .enter)
        type("1236/")
        type("q")
        press(.enter, .enter, .right, .backspace)
        type("8")
        press(.enter, .enter, .control("s"))
    }
}

@Suite struct RoutineEntryTests {
    @Test func `a routine decision of the Confederation takes at most 34 keys in the office of Lam Giang`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"))
        desk.strokes = 0
        desk.routine()
        #expect(desk.strokes <= 34)
        let content = try #require(try desk.document(14))
        #expect(content.issuer == LamGiangAtTheKeys.confederation)
        #expect(content.symbol.raw == "1235/QĐ-TLĐ")
        #expect(content.date?.shown == "23/11/2026")
        #expect(content.typeCode == "quyet-dinh")
        #expect(content.subject == "giao dự toán tài chính công đoàn năm 2027")
        #expect(content.recipient == "Ban Tổ chức - Kiểm tra")
        #expect(content.deadline == nil)
    }

    @Test func `the next of a pile takes at most 19 keys`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"))
        desk.routine()
        desk.strokes = 0
        desk.pile()
        #expect(desk.strokes <= 19)
        let content = try #require(try desk.document(15))
        #expect(content.issuer == LamGiangAtTheKeys.confederation)
        #expect(content.symbol.raw == "1236/QĐ-TLĐ")
        #expect(content.date?.shown == "23/11/2026")
        #expect(content.subject == "giao dự toán tài chính công đoàn năm 2028")
        #expect(content.recipient == "Ban Tổ chức - Kiểm tra")
    }

    @Test func `the usual receiver is shown with its share before it is accepted`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"), .enter)
        desk.type("tld")
        desk.press(.enter)
        desk.type("1235/q")
        desk.press(.enter)
        #expect(desk.screen.contains { $0.contains("Ban Tổ chức - Kiểm tra · theo lệ 9/10") })
        desk.press(.enter, .tab, .tab, .tab)
        #expect(try desk.document(14) == nil)
    }

    @Test func `a symbol that one issuer writes fills the empty issuer and says so`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"), .tab, .tab, .tab, .tab)
        desk.type("903/SNV-VL")
        desk.press(.enter)
        #expect(desk.screen.contains { $0.contains("Cơ quan ban hành lấy theo ký hiệu: Sở Nội vụ tỉnh Lam Giang.") })
    }

    @Test func `a field left with a fault beeps once`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"), .enter, .tab, .tab)
        desk.type("32/11")
        desk.press(.tab)
        #expect(desk.beeps == 1)
        desk.press(.backTab, .tab)
        #expect(desk.beeps == 1, "the same fault is not new")
        desk.press(.backTab, .control("u"))
        desk.type("31/11")
        desk.press(.tab)
        #expect(desk.beeps == 2)
    }

    @Test func `a use is counted for the next start`() throws {
        var desk = try LamGiangAtTheKeys()
        desk.press(.control("n"))
        desk.routine()
        #expect(
            try desk.runner.keeper.desk?.uses(of: EffectRunner.issuerUse, today: LamGiangAtTheKeys.now.officeDay)
                == [LamGiangAtTheKeys.confederation: 1])
    }
}
