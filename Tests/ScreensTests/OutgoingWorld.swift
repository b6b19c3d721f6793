import Glibc
import Office
import Phrases
import Records
import Store
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import Screens
@testable import Shell

/// A real office with an outgoing register, in a folder of its own: what the screens ask for is really done. Its incoming documents
/// have the numbers 1 to 20, which are their keys too, as in the fixtures. Today is 24/11/2026.
final class OutgoingWorld {
    let folder: TemporaryFolder
    let file: OfficeFile
    private let owner: Actor

    /// - Parameter documents: how many outgoing documents stand in the register; the newest has that number.
    init(documents: Int) throws {
        umask(0o077)
        folder = try TemporaryFolder()
        file = try OfficeFile.create(at: folder.path + "/office.db")
        let person = Person(
            id: PersonID(0), login: "owner", name: "Đinh Văn Long", roles: Set(Role.allCases), isOwner: true)
        let profile = OfficeProfile(
            name: "LĐLĐ tỉnh Lam Giang", superior: nil, place: "Lam Giang", code: "LG.CD", isDemo: true, unitCode: "thu"
        )
        owner = Actor(
            person: try file.office.found(
                profile, owner: person, units: [], holidays: HolidayTable.shipped, at: FigureWorld.at("2026-01-05")))
        for person in [Fixture.clerk, Fixture.chief, Fixture.officer, Fixture.leader] {
            let known = Person(
                id: PersonID(0), login: person.login, name: person.name, title: person.title, roles: person.roles)
            try perform(AddPerson(person: known), on: "2026-01-05")
        }
        for number in 1...20 {
            let content = IncomingContent(
                arrivedOn: Fixture.day(2026, 9, number), issuer: "Sở Nội vụ tỉnh Lam Giang",
                symbol: .parse("\(number)/SNV-VL"), subject: "đề nghị báo cáo số liệu lao động, đợt \(number)")
            try perform(RegisterIncoming(content: content, formKey: "in-\(number)"), on: "2026-11-23")
        }
        for number in 1...max(1, documents) { try register(number, of: documents) }
        if documents >= 5 {
            let reply = NamedAnswer("5/LĐLĐ-VP/2026", isPartial: true)
            try perform(LinkReplies(document: DocumentID(12), repliesTo: [reply]), on: "2026-11-23")
        }
        try copy(issued: documents > 1 ? OutgoingID(1) : nil)
        try draft()
    }

    /// Three drafts: one that is written, one on which an officer is asked, one that is signed.
    private func draft() throws {
        let clerk = try file.person(login: Fixture.clerk.login)?.id
        func begin(_ subject: String, _ text: String) throws -> OutgoingDocument {
            var content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: subject)
            content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
            content.drafter = clerk
            return try perform(BeginDraft(content: content, text: text, formKey: subject), on: "2026-11-23").document
        }
        func step(_ step: OutgoingStep, _ draft: OutgoingDocument, asked: [Party] = []) throws -> OutgoingDocument {
            try perform(
                StepOutgoing(document: draft.id, seenVersion: draft.version, step: step, asked: asked),
                on: "2026-11-23"
            ).document
        }
        if let month = ReportSpan(code: "2026-11"), let reference = ReportReference(.month, month) {
            let composed = try file.office.ask(
                ComposeReport(reference, today: Fixture.today), by: owner, on: Fixture.today)
            var content = composed.content
            content.drafter = clerk
            content.signer = "Lò Quang Sơn"
            let text = composed.text.text.replacing("{Văn bản đi trong kỳ: 9}", with: "{Văn bản đi trong kỳ: 8}")
            try perform(
                BeginDraft(content: content, text: text, origin: .composed, report: reference, formKey: "report"),
                on: "2026-11-23")
        }
        var signed = try begin("tổng kết Tháng Công nhân năm 2026", "I. KẾT QUẢ")
        for next in [OutgoingStep.submit, .approve, .sign] { signed = try step(next, signed) }
        let asked = try begin(
            "góp ý dự thảo Quy chế chi tiêu nội bộ", "Điều 1. Phạm vi\nQuy chế này áp dụng từ 01/01/2027.")
        let officer = try file.person(login: Fixture.officer.login)?.id
        _ = try step(.askOpinions, asked, asked: officer.map { [.person($0)] } ?? [])
        let written = try begin(
            "thực hiện Chỉ thị 02/CT-ĐCT quý IV năm 2026",
            "I. KẾT QUẢ THỰC HIỆN\nTrong quý, cơ quan tiếp nhận 20 văn bản đến.\nII. KIẾN NGHỊ\n- Không.")
        try perform(
            SaveDraft(
                document: written.id, seenVersion: written.version,
                text: "I. KẾT QUẢ THỰC HIỆN\nTrong quý, cơ quan tiếp nhận 20 văn bản đến, phát hành 9 văn bản đi.\n"
                    + "II. KIẾN NGHỊ\n- Hỗ trợ máy quét cho Văn thư.\n- Tập huấn chữ ký số."), on: "2026-11-23")
    }

    @discardableResult
    func perform<C: Command>(_ command: C, on day: String) throws -> C.Receipt {
        try file.office.perform(command, by: owner, at: FigureWorld.at(day), trustingClock: true)
    }

    /// Three copies: of an incoming document, of an outgoing one, of a paper of no register.
    private func copy(issued: OutgoingID?) throws {
        let sources: [(CopySource, CopyForm, String?)] =
            [(.incoming(DocumentID(7)), .whole, nil)]
            + (issued.map { [(.outgoing($0), .extract, "Điều 3")] } ?? [])
            + [(.paper("Bằng khen số 12 ngày 02/9/2026 của UBND tỉnh Lam Giang"), .ofCopy, nil)]
        for (place, (source, form, part)) in sources.enumerated() {
            var content = CopyContent(form: form, symbolTail: form.symbolTail(office: "LĐLĐ"))
            content.date = Fixture.day(2026, 11, 20)
            content.part = part
            content.count = 2
            content.recipients = ["Ban Tổ chức", "Công an tỉnh Lam Giang"]
            content.signer = "Lò Quang Sơn"
            content.signerTitle = "BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG"
            content.manner = .byOrder
            content.askedBy = "Nguyễn Thị Hoa"
            try perform(MakeCopy(of: source, content: content, formKey: "copy-\(place)"), on: "2026-11-23")
        }
    }

    private static let papers: [(type: String, tail: String, subject: String, recipients: [String])] = [
        (
            "bao-cao", "BC-LĐLĐ", "kết quả thực hiện Chỉ thị 02/CT-ĐCT quý III năm 2026",
            ["Tổng Liên đoàn Lao động Việt Nam", "Tỉnh ủy Lam Giang"]
        ),
        ("cong-van", "LĐLĐ-VP", "cung cấp số liệu lao động, công đoàn năm 2026", ["Sở Nội vụ tỉnh Lam Giang"]),
        (
            "quyet-dinh", "QĐ-LĐLĐ", "thành lập Tổ giúp việc chuyển đổi số trong các cấp công đoàn tỉnh",
            ["Các công đoàn cơ sở trực thuộc"]
        ),
        ("ke-hoach", "KH-LĐLĐ", "tổ chức Tháng Công nhân năm 2027", ["Các LĐLĐ huyện, thành phố"]),
    ]

    private func register(_ number: Int, of documents: Int) throws {
        let paper = Self.papers[number % Self.papers.count]
        var content = OutgoingContent(typeCode: paper.type, symbolTail: paper.tail, subject: paper.subject)
        let day = Fixture.day(2026, 11, 20)
        content.date = day
        content.signer = "Lò Quang Sơn"
        content.signerTitle = "CHỦ TỊCH"
        content.manner = .collective
        content.recipients = paper.recipients.map { Recipient($0) } + [Recipient("Lưu VT", isCopy: true)]
        if number == 5 {
            content.recipients.insert(Recipient("Công đoàn ngành Giáo dục tỉnh Lam Giang"), at: 1)
            content.recipients.insert(Recipient("LĐLĐ thành phố Lam Giang"), at: 2)
            content.answerWanted = "báo cáo số liệu lao động, công đoàn"
            content.answerDue = Fixture.day(2026, 11, 22)
        }
        content.copies = 5
        content.keeper = "Văn thư"
        if number < documents { content.handedOverOn = day }
        if number == documents - 2 { content.urgency = .urgent }
        let answers = number == documents ? [AnsweredDocument(DocumentID(12))] : []
        try perform(
            RegisterOutgoing(content: content, answers: answers, formKey: "out-\(number)"), on: "2026-11-23")
    }

    private func actor(_ login: String) -> Actor {
        guard let person = try? file.person(login: login) else { return owner }
        return Actor(person: person)
    }

    func answer(_ question: OutgoingQuestion, as login: String) throws(OfficeError) -> OutgoingAnswer {
        try file.office.answer(question, by: actor(login), on: Fixture.today)
    }

    func receipt(_ deed: OutgoingDeed, as login: String, at now: Instant) throws(OfficeError) -> OutgoingAnswer {
        try file.office.receipt(deed, by: actor(login), at: now)
    }
}

/// Such an office, made when it is first asked.
final class LazyOutgoing {
    private var made: OutgoingWorld?
    private let documents: Int
    /// Tests that share it run beside each other, and its connection is for one at a time.
    private let door = Mutex(())

    init(documents: Int = 9) { self.documents = documents }

    func world() throws -> OutgoingWorld {
        if let made { return made }
        let world = try OutgoingWorld(documents: documents)
        made = world
        return world
    }

    func answer(_ question: OutgoingQuestion, _ ticket: Ticket, as login: String) -> Message {
        // A search of the incoming register asks what the other one has: none where no test has opened it.
        if case .count = question, made == nil {
            return .outgoing(.count(IncomingCount(value: 0, isCapped: false)), ticket)
        }
        return message(ticket) { (world) throws(OfficeError) in try world.answer(question, as: login) }
    }

    func receipt(_ deed: OutgoingDeed, _ ticket: Ticket, as login: String, at now: Instant) -> Message {
        message(ticket) { (world) throws(OfficeError) in try world.receipt(deed, as: login, at: now) }
    }

    private func message(_ ticket: Ticket, _ body: (OutgoingWorld) throws(OfficeError) -> OutgoingAnswer) -> Message {
        door.withLock { _ in
            let world: OutgoingWorld
            do { world = try self.world() } catch {
                Issue.record("no office with an outgoing register: \(error)")
                return .failed(.refused(.noSuchRecord), ticket)
            }
            do throws(OfficeError) { return .outgoing(try body(world), ticket) } catch { return .failed(error, ticket) }
        }
    }
}

extension Robot {
    /// The outgoing register in front.
    var outgoingList: OutgoingListScreen.State? {
        if case .outgoing(.list(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The register of copies in front.
    var copyList: CopyListScreen.State? {
        if case .outgoing(.copies(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The copy in front.
    var copyScreen: CopyScreen.State? {
        if case .outgoing(.copy(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The form of a copy in front.
    var merge: MergeScreen.State? {
        if case .outgoing(.merge(let state))? = workplace.stack.last { state } else { nil }
    }

    var copyForm: CopyFormScreen.State? {
        if case .outgoing(.copyForm(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The form for many documents in front.
    var grid: OutgoingGridScreen.State? {
        if case .outgoing(.many(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The page in front.
    var page: PageScreen.State? {
        if case .page(let state)? = workplace.stack.last { state } else { nil }
    }

    /// The outgoing document in front.
    var outgoingDocument: OutgoingDocumentScreen.State? {
        if case .outgoing(.document(let state))? = workplace.stack.last { state } else { nil }
    }

    /// A person in front of the outgoing register of an office of their own.
    static func atOutgoing(
        person: Person = Fixture.clerk, language: Language = .vi, columns: Int = 80, rows: Int = 24, documents: Int = 9
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        robot.outgoing = LazyOutgoing(documents: documents)
        robot.press(.character("3"))
        return robot
    }
}
