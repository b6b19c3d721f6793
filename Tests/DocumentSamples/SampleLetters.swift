public import DocumentModel
import Phrases
public import Records
public import Reports

/// Letters, books and forms of an invented office, for tests and measurements.
public enum Samples {
    /// The office.
    public static let office = OfficeProfile(
        name: "Liên đoàn Lao động tỉnh Lam Giang", superior: "Tổng Liên đoàn Lao động Việt Nam", place: "Lam Giang",
        code: "LG")
    /// The day of all of them.
    public static let day = Day(year: 2026, month: 1, day: 5) ?? Day(number: 0)

    /// What most letters have.
    public static func content(_ type: String, _ number: String, _ subject: String) -> LetterContent {
        var content = LetterContent(
            typeCode: type, issuer: office.name, year: 2026, number: number, subject: subject)
        content.superior = office.superior
        content.place = office.place
        content.day = day
        content.authority = ["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
        content.signer = "Nguyễn Thị Thanh Hằng"
        content.copies = ["Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Các đồng chí Ủy viên Ban Thường vụ"]
        content.keeper = "VT, ToC"
        content.body = [
            .text(
                .body,
                "Thực hiện Chỉ thị số 02/CT-ĐCT ngày 12/9/2025 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam về việc tổ chức sáu nhiệm vụ trọng tâm, Ban Thường vụ Liên đoàn Lao động tỉnh Lam Giang đề nghị các đơn vị báo cáo kết quả quý IV năm 2025."
            ),
            .paragraph(
                DocumentParagraph(
                    .body,
                    [
                        DocumentRun("Báo cáo gửi về Văn phòng trước "), DocumentRun("ngày 15/01/2026", bold: true),
                        DocumentRun(" "), DocumentRun("(theo biểu kèm theo)", italic: true), DocumentRun("."),
                    ])),
        ]
        return content
    }

    /// One letter of each form.
    public static var letters: [(name: String, content: LetterContent)] {
        var official = content(
            "cong-van", "07/LĐLĐ-VP", "báo cáo kết quả thực hiện Chỉ thị số 02/CT-ĐCT quý IV năm 2025")
        official.addressees = ["Công đoàn các ngành, khu công nghiệp", "Công đoàn các xã, phường, đặc khu"]
        official.urgency = .urgencyExpress
        official.circulation = .circulationInternal

        var report = content("bao-cao", "15/BC-LĐLĐ", "Kết quả thực hiện sáu nhiệm vụ trọng tâm quý IV năm 2025")
        report.addressees = ["Tổng Liên đoàn Lao động Việt Nam"]
        report.body = reportBody
        report.appendices = [
            LetterAppendix(number: "I", title: "Số liệu đoàn viên", blocks: [.table(figures)], isLandscape: true)
        ]

        var decision = content("quyet-dinh", "21/QĐ-LĐLĐ", "Về việc thành lập Tổ kiểm tra công tác văn thư, lưu trữ")
        decision.detail = .decision(by: "Ban Thường vụ Liên đoàn Lao động tỉnh Lam Giang")
        decision.basis = [
            "Căn cứ Điều lệ Công đoàn Việt Nam;",
            "Căn cứ Quyết định số 933/QĐ-TLĐ ngày 14/5/2024 của Tổng Liên đoàn Lao động Việt Nam về công tác văn thư;",
            "Theo đề nghị của Chánh Văn phòng.",
        ]
        decision.body = [
            .paragraph(
                DocumentParagraph(
                    .body,
                    [
                        DocumentRun("Điều 1.", bold: true),
                        DocumentRun(" Thành lập Tổ kiểm tra công tác văn thư, lưu trữ năm 2026 gồm 05 thành viên."),
                    ])),
            .paragraph(
                DocumentParagraph(
                    .body,
                    [
                        DocumentRun("Điều 2.", bold: true),
                        DocumentRun(
                            " Quyết định có hiệu lực từ ngày ký. Văn phòng và các ban chịu trách nhiệm thi hành."),
                    ])),
        ]
        decision.copies[0] = "Như Điều 2"

        var invitation = content("giay-moi", "03/GM-LĐLĐ", "Dự Hội nghị tổng kết công tác công đoàn năm 2025")
        invitation.detail = .invitation(
            guests: "Đồng chí Chủ tịch Công đoàn các xã, phường, đặc khu", event: "Hội nghị tổng kết năm 2025",
            chair: "Đồng chí Chủ tịch Liên đoàn Lao động tỉnh", time: "08 giờ 00, ngày 20/01/2026",
            place: "Hội trường tầng 3, Liên đoàn Lao động tỉnh")
        invitation.body = [.text(.body, "Rất mong đồng chí sắp xếp thời gian đến dự./.")]

        var introduction = content("giay-gioi-thieu", "02/GGT-LĐLĐ", "")
        introduction.detail = .introduction(
            person: "Trần Văn Bưởi", title: "Chuyên viên Văn phòng", to: "Chi cục Văn thư – Lưu trữ tỉnh",
            about: "nộp hồ sơ lưu trữ năm 2015", until: Day(year: 2026, month: 1, day: 31) ?? day)
        introduction.body = []

        var minutes = content("bien-ban", "01/BB-LĐLĐ", "Họp giao ban tuần thứ nhất tháng 01 năm 2026")
        minutes.detail = .minutes(
            began: "08 giờ 00, ngày 05/01/2026", place: "Phòng họp số 2",
            present: ["Đồng chí Nguyễn Thị Thanh Hằng, Phó Chủ tịch", "Trưởng các ban, Chánh Văn phòng"],
            chair: "Nguyễn Thị Thanh Hằng", clerk: "Lê Quý Đảm", ended: "10 giờ 30, ngày 05/01/2026")

        var slip = content("phieu-gui", "04/PG-LĐLĐ", "")
        slip.addressees = ["Ban Tổ chức Tổng Liên đoàn Lao động Việt Nam"]
        slip.detail = .dispatch(documents: ["Báo cáo số 15/BC-LĐLĐ: 02 bản", "Danh sách cán bộ công đoàn: 01 bản"])
        slip.body = []

        let others = [
            ("thong-bao", "09/TB-LĐLĐ", "Kết luận của Ban Thường vụ về công tác tháng 01"),
            ("ke-hoach", "11/KH-LĐLĐ", "Tổ chức Tháng Công nhân năm 2026"),
            ("to-trinh", "05/TTr-LĐLĐ", "Về việc phê duyệt dự toán năm 2026"),
            ("huong-dan", "06/HD-LĐLĐ", "Công tác thi đua, khen thưởng năm 2026"),
            ("chi-thi", "01/CT-LĐLĐ", "Về việc tăng cường chăm lo Tết cho đoàn viên"),
        ].map { type, number, subject in
            var letter = content(type, number, subject)
            if type == "to-trinh" { letter.addressees = ["Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"] }
            if type == "ke-hoach" { letter.basis = ["Căn cứ Chương trình công tác năm 2026 của Ban Chấp hành;"] }
            return letter
        }
        return
            ([official, report, decision, invitation, introduction, minutes, slip] + others).map { ($0.typeCode, $0) }
    }

    /// The text of a report with every kind of heading.
    public static let reportBody: [DocumentBlock] = [
        .text(.section, "I. TÌNH HÌNH CHUNG"),
        .text(
            .body,
            "Trong quý, toàn tỉnh có 1.204 công đoàn cơ sở với 86.312 đoàn viên, đạt 102,5% kế hoạch; tỷ lệ đoàn viên nữ 61,3%."
        ), .text(.article, "1. Phát triển đoàn viên"),
        .text(.body, "a) Kết nạp mới 3.415 đoàn viên, vượt chỉ tiêu được giao;"),
        .text(.item, "- Khu vực ngoài nhà nước: 2.980 đoàn viên;"),
        .text(.subitem, "+ Trong đó doanh nghiệp FDI: 1.745 đoàn viên."),
        .text(.section, "II. ĐÁNH GIÁ"), .text(.body, "Kết quả đạt được là tích cực và toàn diện."), .table(figures),
        .text(.body, "Trên đây là báo cáo của Liên đoàn Lao động tỉnh Lam Giang./."),
    ]

    /// A table with numbers.
    public static let figures = DocumentTable(
        columns: [TableColumn(14, .centre), TableColumn(76), TableColumn(35, .right), TableColumn(35, .right)],
        headings: [["TT", "Chỉ tiêu", "Quý III", "Quý IV"].map { .heading($0) }],
        rows: [
            [
                "1", "Đoàn viên", TableCell("84.107", value: TableValue(84107)),
                TableCell("86.312", value: TableValue(86312)),
            ],
            [
                "2", "Tỷ lệ nữ (%)", TableCell("61,0", value: TableValue(610, places: 1)),
                TableCell("61,3", value: TableValue(613, places: 1)),
            ],
        ], size: 26)

    /// Documents as the incoming register has them.
    public static func incoming(_ count: Int) -> RegisterBook {
        let issuers = [
            "Tổng Liên đoàn Lao động Việt Nam", "Sở Nội vụ", "UBND tỉnh Lam Giang", "Công đoàn ngành Giáo dục",
        ]
        let subjects = [
            "Công văn về việc cung cấp số liệu đoàn viên, công đoàn cơ sở trong các doanh nghiệp ngoài khu vực nhà nước",
            "Báo cáo kết quả hoạt động công đoàn quý IV năm 2025",
            "Giấy mời dự hội nghị triển khai nhiệm vụ năm 2026 tại Hội trường lớn, Trung tâm Hội nghị tỉnh",
            "Kế hoạch tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động",
        ]
        let lines = (0..<count).map { place in
            var line = IncomingLine()
            let arrived = day.adding(days: place * 300 / max(1, count))
            line.arrivedOn = arrived.shown
            line.number = String(place + 1)
            line.issuer = issuers[place % 4]
            line.symbol = "\(100 + place * 7 % 900)/TLĐ-ToC"
            line.date = arrived.adding(days: -3).shown
            line.subject = subjects[place * 7 / 3 % 4]
            line.receiver = place % 3 == 0 ? "Ban Tổ chức" : "Văn phòng"
            line.handedOverOn = arrived.shown
            line.notes = place % 17 == 0 ? "Bản điện tử" : ""
            return line
        }
        var book = RegisterBook(office: office, year: 2026, printedOn: day, lines: .incoming(lines))
        if count > 0 {
            book.numbers = ("1", "\(count)")
            book.days = day...day.adding(days: 300)
        }
        book.journal = RegisterBook.JournalHead(entry: 4711, hash: String(repeating: "0f3a", count: 16))
        return book
    }

    /// Documents as the outgoing register has them.
    public static var outgoing: RegisterBook {
        let lines = letters.prefix(4).map { letter in
            var line = OutgoingLine()
            line.symbol = letter.content.number
            line.date = day.shown
            line.subject = letter.content.subject
            line.signer = letter.content.signer
            line.recipients = "Công đoàn các xã, phường"
            line.keeper = "Văn phòng"
            line.copies = "12"
            line.handedOverOn = day.shown
            return line
        }
        var book = RegisterBook(office: office, year: 2026, printedOn: day, lines: .outgoing(Array(lines)))
        book.numbers = ("03", "21")
        book.gaps = ["04", "05"]
        book.voidCount = 1
        book.closedOn = day
        return book
    }

    /// Every form that is no letter.
    public static var forms: [(name: String, tree: DocumentTree)] {
        let handOver = HandOverSheet(
            office: office, direction: .incoming, day: day,
            lines: [
                .init(day: day.shown, number: "12", receiver: "Ban Tổ chức", notes: "02 bản"),
                .init(day: day.shown, number: "13", receiver: "Ủy ban Kiểm tra", receivedBy: "Lê Quý Đảm"),
            ])
        let handOut = HandOverSheet(
            office: office, direction: .outgoing, day: day,
            lines: [.init(day: day.shown, number: "15/BC-LĐLĐ", receiver: "Tổng Liên đoàn", notes: "01 bì")])
        var slip = HandlingSlip(
            office: office, document: "Công văn 902/SNV-VL ngày 02/01/2026 của Sở Nội vụ: cung cấp số liệu",
            number: "12", arrivedOn: day, day: day)
        slip.lead = "Ban Tổ chức"
        let stamp = ArrivalStamp(office: office.name, number: "12", day: day.shown)
        var envelope = Envelope(
            issuer: office.name, numbers: "15/BC-LĐLĐ", addressee: "Tổng Liên đoàn Lao động Việt Nam")
        envelope.superior = office.superior
        envelope.address = "Số 1, đường Trần Phú, tỉnh Lam Giang"
        envelope.addresseeAddress = "82 Trần Hưng Đạo, Hà Nội"
        envelope.urgency = .urgencyUrgent
        let closing = ClosingSlip(
            office: office, day: day,
            lines: [
                .init(register: "Sổ đăng ký văn bản đến", first: "12", last: "31", count: 20, voidCount: 1),
                .init(register: "Sổ đăng ký văn bản đi", first: "", last: "", count: 0, voidCount: 0),
            ], journal: .init(entry: 4711, hash: String(repeating: "0f3a", count: 16)))
        var copy = CopySheet(
            office: office, form: .extract, symbol: "02/TrS-LĐLĐ", day: day,
            source: "Quyết định số 15/QĐ-LĐLĐ ngày 02/01/2026 của \(office.name)")
        copy.part = "Điều 3"
        copy.recipients = ["Công an tỉnh Lam Giang", "Ban Tổ chức"]
        copy.manner = .byOrder
        copy.signerTitle = "Ban Thường vụ / Chánh Văn phòng"
        copy.signer = "Lê Quý Đảm"
        copy.circulation = "Lưu hành nội bộ"
        var own = CopySheet(
            office: office, form: .extract, symbol: "03/TrS-LĐLĐ", day: day, source: copy.source)
        own.part = "Điều 2"
        own.recipients = copy.recipients
        own.signer = copy.signer
        let text = DraftText(
            "Điều 1. Thành lập tổ giúp việc.\nĐiều 2. Tổ có nhiệm vụ:\n- Rà soát;\n- Báo cáo.\nĐiều 3. Hiệu lực.")
        let letter = LetterContent(
            typeCode: "quyet-dinh", issuer: office.name, year: 2026, number: "15/QĐ-LĐLĐ", subject: "Thành lập tổ")
        _ = own.take(letter, text)
        let submissions = SubmissionSheet(
            office: office, leader: "Trần Văn Sơn", day: day, submitter: "Nguyễn Thị Lan",
            drafts: [
                .init(
                    name: "DT12\n…/BC-LĐLĐ", subject: "Báo cáo: kết quả quý III", drafter: "Phạm Thị Bình, Ban Tổ chức",
                    marks: "[KHẨN]")
            ],
            incoming: [
                .init(
                    number: "31", document: "Công văn số 902/SNV-VL ngày 02/01/2026 của Sở Nội vụ: cung cấp số liệu",
                    proposal: "Giao Ban Tổ chức tham mưu; Chủ trì: Ban Tổ chức", deadline: "15/01/2026")
            ])
        var line = CopyLine()
        line.symbol = "02/TrS-LĐLĐ"
        line.date = day.shown
        line.form = "Trích sao"
        line.source = "Trích Điều 3 của Quyết định số 15/QĐ-LĐLĐ: thành lập tổ giúp việc"
        line.signer = copy.signer
        line.recipients = "Công an tỉnh Lam Giang; Ban Tổ chức"
        line.count = "2"
        line.askedBy = "Nguyễn Thị Hoa"
        var copies = RegisterBook(office: office, year: 2026, printedOn: day, lines: .copies([line]))
        copies.numbers = (line.symbol, line.symbol)
        copies.gaps = ["1"]
        return [
            ("copy", copy.tree), ("copy-of-text", own.tree), ("copies-register", copies.tree),
            ("submissions", submissions.tree),
            ("incoming-register", incoming(12).tree), ("outgoing-register", outgoing.tree),
            ("hand-over-incoming", handOver.tree), ("hand-over-outgoing", handOut.tree),
            ("handling-slip", slip.tree), ("arrival-stamp", stamp.tree), ("envelope", envelope.tree(.middle)),
            ("closing-slip", closing.tree),
        ] + archivePapers
    }

    /// A report of about so many pages.
    public static func longReport(pages: Int) -> DocumentTree {
        var report = content("bao-cao", "15/BC-LĐLĐ", "Kết quả công tác năm 2025")
        report.body = (0..<pages).flatMap { _ in
            reportBody
                + (0..<7).map { _ in
                    .text(
                        .body,
                        "Công tác tuyên truyền, vận động đoàn viên được đẩy mạnh; các cấp công đoàn đã tổ chức nhiều hoạt động thiết thực, hướng về cơ sở, chăm lo đời sống vật chất và tinh thần của người lao động trong toàn tỉnh."
                    )
                }
        }
        return Letter.tree(report)
    }
}
