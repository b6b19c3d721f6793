import Glibc
import Office
import Records
import Store
import Synchronization
import TestSupport
import Testing

@testable import Screens
@testable import Shell

/// A real office with units and their figures, in a folder of its own, so that screens of figures show what the office says and
/// what they ask for is really done. Today is 24/11/2026; the newest period is the third quarter of 2026, due on 30/09.
final class FigureWorld {
    let folder: TemporaryFolder
    let file: OfficeFile
    private let owner: Actor
    private(set) var document = DocumentID(0)

    static let period = ReportingPeriod(code: "2026-Q3") ?? ReportingPeriod(of: Fixture.today, kind: .quarter)

    init() throws {
        // As the program's first act.
        umask(0o077)
        folder = try TemporaryFolder()
        file = try OfficeFile.create(at: folder.path + "/office.db")
        let person = Person(
            id: PersonID(0), login: "owner", name: "Đinh Văn Long", roles: Set(Role.allCases), isOwner: true)
        let profile = OfficeProfile(
            name: "Văn phòng thử", superior: nil, place: "Lam Giang", code: "VP.01", isDemo: true, unitCode: "thu")
        owner = Actor(
            person: try file.office.found(
                profile, owner: person, units: [], holidays: HolidayTable.shipped, at: Self.at("2025-01-06")))
        for person in [Fixture.clerk, Fixture.chief, Fixture.officer, Fixture.leader] {
            let known = Person(
                id: PersonID(0), login: person.login, name: person.name, title: person.title, roles: person.roles)
            try perform(AddPerson(person: known), on: "2025-01-06")
        }
        try addUnits()
        try fillPast()
        try fillNewest()
        try raiseQuestions()
    }

    static func at(_ day: String) -> Instant { Instant(isoUTC: "\(day)T03:00:00Z") ?? Fixture.now }

    @discardableResult
    func perform<C: Command>(_ command: C, on day: String) throws -> C.Receipt {
        try file.office.perform(command, by: owner, at: Self.at(day), trustingClock: true)
    }

    /// The person of that short name, as they stand in this office; the owner where there is none.
    func actor(_ login: String) -> Actor {
        guard let person = try? file.person(login: login) else { return owner }
        return Actor(person: person)
    }

    // MARK: Units

    private func addUnits() throws {
        let last = Day(year: 2025, month: 6, day: 30)
        let first = Day(year: 2025, month: 7, day: 1)
        let units: [(String, UnitFields)] = [
            ("ha-son", UnitFields(name: "LĐLĐ tỉnh Hà Sơn", kind: .provincial, email: "vp@hason.example")),
            ("dong-van", UnitFields(name: "LĐLĐ tỉnh Đồng Vân", kind: .provincial)),
            ("tan-thuan-hai", UnitFields(name: "LĐLĐ tỉnh Tân Thuận Hải", kind: .provincial, validFrom: first)),
            (
                "tan-thuan",
                UnitFields(
                    name: "LĐLĐ tỉnh Tân Thuận", kind: .provincial, validTo: last, successor: "tan-thuan-hai")
            ),
            (
                "tan-hai",
                UnitFields(
                    name: "LĐLĐ tỉnh Tân Hải", kind: .provincial, validTo: last, successor: "tan-thuan-hai")
            ),
            ("binh-loc", UnitFields(name: "LĐLĐ tỉnh Bình Lộc", kind: .provincial, email: "vp@binhloc.example")),
            ("nganh-a", UnitFields(name: "Công đoàn ngành A Việt Nam", kind: .industry)),
            ("nganh-b", UnitFields(name: "Công đoàn ngành B Việt Nam", kind: .industry)),
            ("tct-x", UnitFields(name: "Công đoàn Tổng công ty X Việt Nam", kind: .corporation)),
            ("tct-y", UnitFields(name: "Công đoàn Tập đoàn Y Việt Nam", kind: .corporation)),
        ]
        for (code, fields) in units { try perform(AddUnit(code: code, fields: fields), on: "2025-01-06") }
    }

    // MARK: Figures

    /// Figures as one writes them: "1.1=45 1.2=42"; an underline stands for a blank.
    static func figures(_ text: String, asOf day: Day, source: FactSource = .returned) -> [String: EnteredFigure?] {
        var figures: [String: EnteredFigure?] = [:]
        for part in text.split(separator: " ") {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).replacing("_", with: " ") }
            guard pair.count == 2,
                let row = ShippedForms.all.compactMap({ $0.row(pair[0]) }).first,
                let value = FigureValue(canonical: pair[1], kind: row.kind)
            else {
                Issue.record("no figure: \(part)")
                continue
            }
            figures[pair[0]] = EnteredFigure(value, asOf: day, source: source)
        }
        return figures
    }

    private func enter(
        _ unit: String, _ period: ReportingPeriod, _ text: String, on day: String, asOf: Day? = nil,
        document: DocumentID? = nil
    ) throws {
        try perform(
            EnterReturn(
                unit: unit, form: "ct02", period: period,
                figures: Self.figures(text, asOf: asOf ?? period.lastDay), receivedOn: Day(iso: day) ?? Fixture.today,
                document: document),
            on: day)
    }

    /// All is there and all is reached.
    static let best =
        "1.1=45 1.2=42 1.3=42 1.4=8 1.5=8 2.1=45 2.2=45 2.3=120 2.4=120 2.5=2 3.1=2 3.2=2 3.3=1 3.5=45 4.1=1 4.2=2 4.3t=50 "
        + "4.3=50 4.4=yes 4.5=yes 4.6=8 5.1=2 5.2=60 5.3=yes 5.4=12 5.4b=9 5.5=14 5.5b=14 6.1=3 6.2=3 6.3=1 6.4=20 6.5=2"
    static let middle =
        "1.1=45 1.2=42 1.3=36 1.4=8 1.5=6 2.1=40 2.2=38 2.3=120 2.4=84 2.5=1 3.1=1 3.2=2 3.5=22 4.1=1 4.2=2 4.3t=42 "
        + "4.3=30 4.4=yes 4.5=no 4.6=5 5.1=2 5.2=24 5.3=no 5.4=4 5.4b=9 5.5=10 5.5b=6 6.1=3 6.2=2 6.4=11"
    static let weak =
        "1.1=50 1.2=40 1.3=14 1.4=9 1.5=2 2.1=15 2.2=12 2.3=80 2.4=20 2.5=0 3.1=0 3.2=1 3.5=6 4.1=1 4.2=1 5.1=0 "
        + "5.5=0 5.5b=0 6.1=2 6.2=0 6.4=1"
    static let noLAN =
        "1.1=20 1.2=18 1.3=15 1.4=4 1.5=3 2.1=16 2.2=16 2.3=40 2.4=30 2.5=1 3.1=1 3.2=1 3.5=9 4.1=0 4.1a=trụ_sở_đang_xây 4.2=0 5.1=1 "
        + "5.5=2 5.5b=2 6.1=1 6.2=1 6.4=4"

    private func period(_ code: String) -> ReportingPeriod { ReportingPeriod(code: code) ?? Self.period }

    private func fillPast() throws {
        for (code, units, opened) in [
            (
                "2025-Q2", ["ha-son", "dong-van", "tan-thuan", "tan-hai", "binh-loc", "nganh-a", "nganh-b", "tct-x"],
                "2025-06-02"
            ),
            (
                "2026-Q1", ["ha-son", "dong-van", "tan-thuan-hai", "binh-loc", "nganh-a", "nganh-b", "tct-x", "tct-y"],
                "2026-03-02"
            ),
            (
                "2026-Q2", ["ha-son", "dong-van", "tan-thuan-hai", "binh-loc", "nganh-a", "nganh-b", "tct-x", "tct-y"],
                "2026-06-01"
            ),
        ] {
            let period = period(code)
            try perform(OpenPeriod(form: "ct02", period: period), on: opened)
            let day = period.lastDay.iso
            for unit in units {
                let text: String =
                    switch unit {
                    case "ha-son": code == "2025-Q2" ? Self.middle : Self.best
                    case "dong-van": Self.middle
                    case "nganh-b": Self.noLAN
                    case "binh-loc": Self.weak
                    default: Self.middle
                    }
                try enter(unit, period, text, on: day, asOf: period.lastDay)
            }
            try perform(ClosePeriod(form: "ct02", period: period), on: period.lastDay.adding(days: 20).iso)
        }
    }

    private func fillNewest() throws {
        let period = Self.period
        var content = IncomingContent(
            arrivedOn: Day(iso: "2026-09-28") ?? Fixture.today, issuer: "LĐLĐ tỉnh Đồng Vân",
            symbol: .parse("31/BC-LĐLĐ"), subject: "báo cáo số liệu thực hiện Chỉ thị 02/CT-ĐCT quý III năm 2026")
        content.way = .email
        try perform(OpenBook(year: 2026), on: "2026-01-05")
        document = try perform(RegisterIncoming(content: content, formKey: "world-1"), on: "2026-09-28").document
        try perform(OpenPeriod(form: "ct02", period: period, due: period.lastDay), on: "2026-09-01")
        try perform(OpenPeriod(form: "tk", period: period, due: period.lastDay), on: "2026-09-01")
        try enter("ha-son", period, Self.best, on: "2026-09-25", asOf: Day(iso: "2026-09-20"))
        try enter("dong-van", period, Self.weak, on: "2026-09-28", asOf: Day(iso: "2026-09-25"), document: document)
        try enter("tan-thuan-hai", period, Self.middle, on: "2026-10-05", asOf: Day(iso: "2026-09-30"))
        try enter(
            "nganh-b", period, Self.noLAN, on: "2026-09-29", asOf: Day(iso: "2026-09-30").map { $0.adding(days: -1) })
        // Nothing new: figures of the last period.
        try enter("tct-x", period, Self.middle, on: "2026-09-30", asOf: Day(iso: "2026-06-30"))
        try enter("tct-y", period, Self.middle, on: "2026-09-22", asOf: Day(iso: "2026-09-21"))
        try enter("nganh-a", period, "1.1=30 1.2=28 1.3=28 1.4=6", on: "2026-09-30")
        for step in [ReturnAct.check, .accept] {
            try perform(StepReturn(unit: "tct-y", form: "ct02", period: period, step: step), on: "2026-10-02")
        }
        try perform(
            StepReturn(
                unit: "nganh-a", form: "ct02", period: period, step: .sendBack,
                reason: "thiếu số liệu từ mục 2 đến mục 6"), on: "2026-10-02")
        try perform(
            SetFact(
                unit: "ha-son", code: "2.6", period: period,
                figure: EnteredFigure(
                    .count(0), asOf: Day(iso: "2026-09-12") ?? Fixture.today,
                    source: .inspection("Biên bản số 05 ngày 12/9/2026"))), on: "2026-10-01")
        try perform(
            ConfirmLack(
                unit: "nganh-b", since: period, reason: "trụ sở đang xây, làm việc ở ba nơi",
                reviewOn: Day(iso: "2027-06-30") ?? Fixture.today), on: "2026-10-06")
        let statistics = Self.figures("TK.1=210 TK.2=90000 TK.3=41000 TK.4=72000", asOf: period.lastDay)
        try perform(
            EnterReturn(
                unit: "ha-son", form: "tk", period: period, figures: statistics,
                receivedOn: Day(iso: "2026-09-30") ?? Fixture.today), on: "2026-09-30")
    }

    private func raiseQuestions() throws {
        let first = try perform(
            RaiseQuestion(
                unit: "dong-van", task: .software,
                text: "Phần mềm quản lý tài chính chưa nhập được số dư đầu năm, đề nghị hướng dẫn.",
                raisedOn: Day(iso: "2026-10-12") ?? Fixture.today, document: document, formKey: "q-1"), on: "2026-10-12"
        )
        try perform(
            HandleQuestion(question: first.id, step: .assign(actor(Fixture.officer.login).person.id)), on: "2026-10-13")
        let second = try perform(
            RaiseQuestion(
                unit: "ha-son", task: .site, text: "Xin địa chỉ để kết nối với Trang tin điện tử của Tổng Liên đoàn.",
                raisedOn: Day(iso: "2026-10-02") ?? Fixture.today, formKey: "q-2"), on: "2026-10-02")
        try perform(
            HandleQuestion(
                question: second.id,
                step: .answer(
                    "Đã gửi địa chỉ kèm hướng dẫn.", number: "88/TLĐ-VP", on: Day(iso: "2026-10-09") ?? Fixture.today)),
            on: "2026-10-09")
        try perform(
            RaiseQuestion(
                unit: nil, task: .network, text: "Đề nghị cho biết mức kinh phí hỗ trợ thiết lập mạng LAN.",
                raisedOn: Day(iso: "2026-11-02") ?? Fixture.today, recipient: "tonghop@congdoanvn.org.vn",
                formKey: "q-3"), on: "2026-11-02")
    }

    // MARK: What screens ask and do

    func answer(_ question: FigureQuestion, as login: String) throws(OfficeError) -> FigureAnswer {
        try file.office.answer(question, by: actor(login), on: Fixture.today)
    }

    func receipt(_ deed: FigureDeed, as login: String, at now: Instant) throws(OfficeError) -> FigureAnswer {
        try file.office.receipt(deed, by: actor(login), at: now)
    }
}

/// A world that is made when it is first asked.
final class LazyWorld {
    private var made: FigureWorld?
    /// Tests that share a world run beside each other, and its connection is for one at a time.
    private let door = Mutex(())

    func world() throws -> FigureWorld {
        if let made { return made }
        let world = try FigureWorld()
        made = world
        return world
    }

    func answer(_ question: FigureQuestion, _ ticket: Ticket, as login: String) -> Message {
        door.withLock { _ in
            guard let world = ready() else { return .failed(.refused(.noSuchRecord), ticket) }
            do throws(OfficeError) { return .figures(try world.answer(question, as: login), ticket) } catch {
                return .failed(error, ticket)
            }
        }
    }

    func receipt(_ deed: FigureDeed, _ ticket: Ticket, as login: String, at now: Instant) -> Message {
        door.withLock { _ in
            guard let world = ready() else { return .failed(.refused(.noSuchRecord), ticket) }
            do throws(OfficeError) { return .figures(try world.receipt(deed, as: login, at: now), ticket) } catch {
                return .failed(error, ticket)
            }
        }
    }

    private func ready() -> FigureWorld? {
        do { return try world() } catch {
            Issue.record("no world of figures: \(error)")
            return nil
        }
    }
}
