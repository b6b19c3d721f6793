import Office
import Phrases
import Records
import Screens
import Store
import TestSupport
import Testing

@testable import Shell

@Suite struct DraftCodecTests {
    private static let moment = Instant(milliseconds: 1_795_507_331_123)
    private static let day = Day(year: 2026, month: 11, day: 18) ?? Day(number: 0)

    private static let reservation = Reservation(
        id: ReservationID(7), number: RegisterNumber(year: 2026, number: 1490),
        holder: "Ban \"Tài chính\"", reservedOn: day, expiresAt: moment)

    static let subjects: [FormDraft.Subject] = [
        .outgoing("register"), .outgoing("correct:12"),
        .register, .reserved(reservation),
        .correct(DocumentID(12), version: 3, number: RegisterNumber(year: 2026, number: 12, suffix: "a")),
        .insert(after: RegisterNumber(year: 2026, number: 1520)),
        .step(
            .instruct,
            [
                FormDraft.Document(id: DocumentID(12), number: RegisterNumber(year: 2026, number: 12), version: 0),
                FormDraft.Document(
                    id: DocumentID(13), number: RegisterNumber(.petition, year: 2026, number: 3), version: 4),
            ]),
        .task, .round(stage: "before", leaders: [PersonID(4), PersonID(5)]), .round(stage: "to-submit", leaders: []),
        .figures("scoring:target:1.5"),
        .figure(
            unit: "dong-van", name: "LĐLĐ tỉnh Đồng Vân", form: "ct02",
            period: ReportingPeriod(of: Day(number: 0), kind: .quarter), row: "1.4"),
        .figureReturn(
            unit: "dong-van", name: "LĐLĐ tỉnh Đồng Vân", form: "ct02",
            period: ReportingPeriod(code: "2026-Q3") ?? ReportingPeriod(of: day, kind: .quarter)),
    ]

    @Test(arguments: subjects) func `a draft comes back as it was kept`(_ subject: FormDraft.Subject) {
        let draft = FormDraft(
            formKey: "4711-9", subject: subject, texts: ["subject": "mời \"họp\"\t–\u{202E}", "hour": ""],
            focus: "subject", changedAt: Self.moment)
        #expect(DraftCodec.draft(DraftCodec.row(draft)) == draft)
    }

    @Test(arguments: [
        ("register", ""), ("register", "{"), ("register", "[]"), ("register", #"{"form":1,"focus":"x"}"#),
        ("register", #"{"form":2,"focus":"x","texts":{}}"#), ("register", #"{"form":1,"focus":"x","texts":{"a":1}}"#),
        ("later", #"{"form":1,"focus":"x","texts":{}}"#), ("correct", #"{"form":1,"focus":"x","texts":{}}"#),
        ("insert", #"{"form":1,"focus":"x","texts":{},"after":"0/2026"}"#),
        ("reserved", #"{"form":1,"focus":"x","texts":{},"reservation":{"id":0}}"#),
        ("step", #"{"form":1,"focus":"x","texts":{},"act":"note","documents":[]}"#),
        ("step", #"{"form":1,"focus":"x","texts":{},"act":"note","documents":[{"document":1,"version":1}]}"#),
        ("step", #"{"form":1,"focus":"x","texts":{},"act":"later","documents":[]}"#),
        ("round", #"{"form":1,"focus":"x","texts":{},"stage":"before","leaders":["4"]}"#),
        ("return", #"{"form":1,"focus":"x","texts":{},"unit":"a","name":"A","of":"ct02","period":"2026-Q5"}"#),
    ])
    func `what this program cannot read is no draft`(_ kind: String, _ body: String) {
        #expect(DraftCodec.draft(DraftRow(key: "k", kind: kind, changedAt: Self.moment, body: body)) == nil)
    }

    @Test func `a template comes back as it was kept`() {
        let template = FormTemplate(name: "Giao ban", texts: ["type": "Giấy mời"])
        #expect(DraftCodec.template(name: "Giao ban", body: DraftCodec.body(template)) == template)
        #expect(DraftCodec.template(name: "x", body: "{}") == nil)
    }
}

@Suite struct DeskKeeperTests {
    let folder: TemporaryFolder
    let ticket = Ticket(number: 1)

    init() throws { folder = try TemporaryFolder() }

    private func keeper(_ login: String = "lan") throws -> DeskKeeper {
        DeskKeeper(try DeskFile(besideOffice: folder.path(of: "office.db")), of: login)
    }

    private var draft: FormDraft {
        FormDraft(
            formKey: "k-1", subject: .register, texts: ["subject": "mời họp"], focus: "subject",
            changedAt: Instant(milliseconds: 5))
    }

    @Test func `drafts and templates are kept for one person`() throws {
        let lan = try keeper()
        let template = FormTemplate(name: "Giao ban", texts: ["type": "Giấy mời"])
        #expect(lan.run(.keepDraft(draft, isOpen: false, ticket)) == .keeping(.done, ticket))
        #expect(lan.run(.keepTemplate(template, ticket)) == .keeping(.done, ticket))
        #expect(lan.run(.list(ticket)) == .keeping(.listed([draft], [template]), ticket))
        let hoa = try keeper("hoa")
        #expect(hoa.run(.list(ticket)) == .keeping(.listed([], []), ticket))
        #expect(lan.run(.takeDraft("k-1", ticket)) == .keeping(.taken(draft), ticket))
        let other = try keeper()
        #expect(other.run(.takeDraft("k-1", ticket)) == .keeping(.heldElsewhere, ticket))
        #expect(lan.run(.dropDraft("k-1", withoutTrace: true, ticket)) == .keeping(.done, ticket))
        #expect(lan.run(.takeDraft("k-1", ticket)) == .keeping(.taken(nil), ticket))
    }

    @Test func `a draft of a later program is not offered and stays`() throws {
        let desk = try DeskFile(besideOffice: folder.path(of: "office.db"))
        let later = DraftRow(
            key: "later", kind: "outgoing", changedAt: Instant(milliseconds: 1), body: #"{"form":2}"#)
        #expect(try desk.keepDraft(later, of: "lan", isOpen: false))
        #expect(try keeper().run(.list(ticket)) == .keeping(.listed([], []), ticket))
        #expect(try desk.drafts(of: "lan") == [later])
    }

    @Test func `without a desk file every answer says so`() {
        let keeper = DeskKeeper(nil, of: "lan")
        #expect(keeper.run(.list(ticket)) == .keeping(.failed, ticket))
        #expect(keeper.run(.keepDraft(draft, isOpen: true, ticket)) == .keeping(.failed, ticket))
        #expect(keeper.run(.dropDraft("k-1", withoutTrace: true, ticket)) == .keeping(.failed, ticket))
    }
}
