import Office
import Phrases
import Records
import TerminalKit

@testable import Screens

/// The office of an invented province on one day, with enough documents for lists to be paged.
enum Fixture {
    /// Tuesday, 24 November 2026, 15:02 in the office.
    static let now = Instant(isoUTC: "2026-11-24T08:02:11Z") ?? Instant(milliseconds: 0)
    static let today = day(2026, 11, 24)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }

    static let clerk = Person(
        id: PersonID(1), login: "lan", name: "Nguyễn Thị Lan", title: "Văn thư", roles: [.clerk], isOwner: false)
    static let chief = Person(
        id: PersonID(2), login: "hung", name: "Trần Văn Hùng", title: "Chánh Văn phòng", roles: [.chief])
    static let officer = Person(
        id: PersonID(3), login: "hoa", name: "Phạm Thị Hoa", title: "Chuyên viên", department: DepartmentID(2),
        roles: [.officer])
    static let leader = Person(
        id: PersonID(4), login: "son", name: "Lò Quang Sơn", title: "Chủ tịch", roles: [.leadership])

    static func facts(
        isDemo: Bool = false, years: [Int] = [2026, 2025], others: [Person] = []
    ) -> OfficeFacts {
        OfficeFacts(
            profile: OfficeProfile(
                name: "LĐLĐ tỉnh Lam Giang", superior: "Tổng Liên đoàn Lao động Việt Nam", place: "Lam Giang",
                code: "LG.CD", isDemo: isDemo),
            people: [clerk, chief, officer, leader] + others,
            departments: [
                Department(id: DepartmentID(1), name: "Văn phòng", code: "VP"),
                Department(id: DepartmentID(2), name: "Ban Tổ chức - Kiểm tra", code: "ToKT"),
                Department(id: DepartmentID(3), name: "Ban Tài chính", code: "TC"),
            ],
            books: years.map { YearBook(register: .incoming, year: $0, openedOn: day($0, 1, 2), closedOn: nil) },
            holidays: [])
    }

    static let issuers: [Issuer] = [
        ("Công an tỉnh Lam Giang", nil), ("Công đoàn các khu công nghiệp Lam Giang", "CĐKCN"),
        ("Công ty TNHH May Bến Thượng", nil), ("Sở Nội vụ tỉnh Lam Giang", "SNV"), ("Sở Y tế tỉnh Lam Giang", "SYT"),
        ("Tổng Liên đoàn Lao động Việt Nam", "TLĐ"), ("Tỉnh ủy Lam Giang", "TU"),
        ("Ủy ban nhân dân tỉnh Lam Giang", "UBND"),
    ].enumerated().map { place, pair in
        var issuer = Issuer(id: IssuerID(Int64(place + 1)), name: pair.0)
        issuer.abbreviation = pair.1
        return issuer
    }

    private static let papers:
        [(issuer: String, symbol: String, subject: String, urgency: Urgency, way: TransportWay)] =
            [
                (
                    "Tổng Liên đoàn Lao động Việt Nam", "4133/TLĐ-ToC",
                    "rà soát, cập nhật dữ liệu đoàn viên, công đoàn cơ sở trên phần mềm quản lý đoàn viên", .normal,
                    .exchange
                ),
                (
                    "Sở Nội vụ tỉnh Lam Giang", "902/SNV-VL",
                    "cung cấp số liệu lao động, công đoàn phục vụ Niên giám thống kê năm 2026", .urgent, .operations
                ),
                (
                    "Tỉnh ủy Lam Giang", "45-KH/TU",
                    "báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TU trong tổ chức công đoàn",
                    .normal, .post
                ),
                (
                    "Công đoàn các khu công nghiệp Lam Giang", "15/BC-CĐKCN",
                    "báo cáo nhanh vụ ngừng việc tập thể tại Công ty CP Giày Lam Giang", .express, .email
                ),
                (
                    "Ủy ban nhân dân tỉnh Lam Giang", "214/KH-UBND",
                    "phối hợp tổ chức đối thoại giữa lãnh đạo tỉnh với công nhân, người lao động năm 2026", .normal,
                    .exchange
                ),
                (
                    "Công ty TNHH May Bến Thượng", "112/2026/CV-LG", "xin gia hạn nộp kinh phí công đoàn quý III",
                    .normal,
                    .hand
                ),
            ]

    /// A document of the register of 2026; larger numbers arrived later.
    static func document(_ number: Int) -> IncomingDocument {
        let paper = papers[number % papers.count]
        let arrived = today.adding(days: -(1533 - number) / 4)
        var content = IncomingContent(
            arrivedOn: arrived, issuer: paper.issuer, symbol: DocumentSymbol.parse(paper.symbol), subject: paper.subject
        )
        content.date = arrived.adding(days: -2)
        content.typeCode = recognisedType(of: content.symbol, on: content.date)?.code
        content.urgency = paper.urgency
        content.way = paper.way
        if number.isMultiple(of: 3) { content.recipient = "Ban Tổ chức - Kiểm tra" }
        if number.isMultiple(of: 9) { content.deadline = day(2026, 11, 30) }
        if number == 1528 { content.deadline = day(2026, 11, 19) }
        if number == 1527 { content.deadline = today }
        return IncomingDocument(
            id: DocumentID(Int64(number)), number: RegisterNumber(year: 2026, number: number), issuerID: IssuerID(1),
            content: content, state: number == 1529 ? .void : .registered,
            voidReason: number == 1529 ? "gửi nhầm địa chỉ" : nil, paperArrivedOn: nil, version: 1, registeredAt: now,
            registeredBy: clerk.id, handling: handling(number))
    }

    /// The newest are on their way, each at another place; the older ones come from an older register.
    private static func handling(_ number: Int) -> Handling? {
        let department = Party.department(DepartmentID(2))
        func given(_ state: HandlingState, _ receivedAt: Instant?) -> Handling {
            Handling(
                state: state, version: 3,
                assignments: [
                    Assignment(role: .lead, party: department, receivedAt: receivedAt),
                    Assignment(role: .information, party: .department(DepartmentID(3))),
                ])
        }
        switch number {
        case 1532:
            var handling = Handling(state: .submitted, version: 2)
            handling.leader = leader.id
            handling.proposal = HandlingProposal(
                text: "tham mưu văn bản trả lời", lead: department, deadline: day(2026, 11, 30), by: chief.id)
            return handling
        case 1531:
            var handling = given(.instructed, nil)
            handling.leader = leader.id
            handling.instruction = Instruction(
                text: "Chuyển Ban Tổ chức - Kiểm tra nghiên cứu, tham mưu.", leader: leader.id, at: now,
                enteredBy: clerk.id)
            return handling
        case 1530: return given(.routed, nil)
        case 1528: return given(.received, now)
        case 1527, 1526: return given(.inHand, now)
        case 1525:
            var handling = given(.completed, now)
            handling.result = HandlingResult(
                settlement: .replied, text: "215/BC-LĐLĐ", at: now, by: officer.id, isLate: false)
            return handling
        case 1520...: return Handling()
        default: return nil
        }
    }

    /// The newest first.
    static func rows(_ count: Int) -> [IncomingRow] {
        (0..<count).map { place in
            let number = 1533 - place
            return IncomingRow(place: Int64(number), document: document(number))
        }
    }

    static let register = rows(1533)

    static func detail(_ number: Int) -> IncomingDetail {
        var document = document(number)
        document.version = 2
        return IncomingDetail(
            document: document,
            history: [
                HistoryEntry(
                    sequence: 20_411, at: now, person: clerk.name, actingFor: nil, command: "register-incoming",
                    changes: [FieldChange("number", from: nil, to: "\(number)/2026")]),
                HistoryEntry(
                    sequence: 20_415, at: now.adding(seconds: 600), person: chief.name, actingFor: nil,
                    command: "correct-incoming",
                    changes: [
                        FieldChange("deadline", from: nil, to: "2026-11-30"),
                        FieldChange("urgency", from: "thuong", to: "khan"),
                        FieldChange("reason", from: nil, to: "ghi thiếu hạn giải quyết"),
                    ]),
            ], isWhole: true)
    }

    static func attachment(
        _ place: Int, _ name: String, kind: ContentKind = .pdf, bytes: Int = 345_678, sha256: String = "ab"
    ) -> Records.Attachment {
        Records.Attachment(
            id: AttachmentID(Int64(place)), owner: .incoming(DocumentID(1533)), blob: BlobID(Int64(place)), name: name,
            kind: kind,
            bytes: bytes, sha256: sha256, position: place, addedAt: now, addedBy: clerk.id)
    }

    static func staged(_ name: String, sha256: String = "ab") -> StagedFile {
        StagedFile(blob: BlobID(1), name: name, kind: .pdf, bytes: 345_678, sha256: sha256)
    }

    static let attachments: [Records.Attachment] = {
        var wrong = attachment(2, "Phụ lục 1 kèm theo Kế hoạch số 214.xlsx", kind: .xlsx, bytes: 48_000)
        wrong.removal = .init(at: now.adding(seconds: 300), by: chief.id, reason: "đính nhầm phụ lục cũ")
        return [
            attachment(1, "1533.pdf", bytes: 1_800_000), wrong,
            attachment(3, "Danh sách trích ngang cán bộ công đoàn chuyên trách đề nghị khen thưởng.docx", kind: .docx),
            attachment(4, "ghi chú", kind: .text, bytes: 812),
        ]
    }()

    static let reservations = [
        Reservation(
            id: ReservationID(1), number: RegisterNumber(year: 2026, number: 1490),
            holder: "Ban Tài chính", reservedOn: day(2026, 11, 18),
            expiresAt: ReservationsScreen.closing(day(2026, 11, 20))),
        Reservation(
            id: ReservationID(2), number: RegisterNumber(year: 2026, number: 1531),
            holder: "Ban Tổ chức - Kiểm tra", reservedOn: day(2026, 11, 24),
            expiresAt: ReservationsScreen.closing(day(2026, 11, 26))),
    ]

    static func desk(for person: Person = clerk, isYearOpen: Bool = true) -> Desk {
        let counts: [DeskLine.Kind: Int] = [
            .toSubmit: 12, .givenBack: 1, .submitted: 5, .toRoute: 3, .overdue: 2, .dueSoon: 6, .awaitingReply: 1,
            .arrivedToday: 7, .untyped: 4, .void: 1, .reserved: 2,
        ]
        return Desk(
            today: today,
            lines: DeskLine.Kind.allCases.filter { kind in
                // Drafts, reports, files and loans are told of where there are some.
                let isSilent = ["drafts", "files", "loans", "reports"].contains { kind.rawValue.hasPrefix($0) }
                return kind.concerns(Actor(person: person)) && (counts[kind] != nil || !isSilent)
            }.map {
                DeskLine(kind: $0, count: IncomingCount(value: counts[$0] ?? 0, isCapped: false))
            }, total: 20_000, isYearOpen: isYearOpen)
    }
}
