import DocumentModel
import DocumentSamples
import Phrases
import Records
import TestSupport
import Testing
import Text

@testable import Reports

@Suite struct DraftedLetterTests {
    static let types = [
        "cong-van", "bao-cao", "thong-bao", "ke-hoach", "to-trinh", "quyet-dinh", "huong-dan", "chi-thi", "giay-moi",
        "giay-gioi-thieu", "bien-ban", "phieu-gui",
    ]

    /// A draft of a type, as an office person types it.
    static func text(_ type: String) -> DraftText {
        switch type {
        case "quyet-dinh":
            DraftText(
                """
                BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG
                Căn cứ Điều lệ Công đoàn Việt Nam;
                Theo đề nghị của Chánh Văn phòng.
                QUYẾT ĐỊNH:
                Điều 1. Thành lập Tổ kiểm tra gồm **05** thành viên.
                Điều 2. Phạm vi
                1. Kiểm tra công tác văn thư;
                a) Sổ đăng ký văn bản đến.
                """)
        case "bien-ban":
            DraftText(
                "Thời gian bắt đầu: 08 giờ 00\n- Chủ trì: Nguyễn Thị Thanh Hằng, Phó Chủ tịch\n- Thư ký: Lê Quý Đảm\nNội dung:\n1. Văn phòng báo cáo."
            )
        default:
            DraftText(
                """
                I. TÌNH HÌNH
                Trong kỳ có {Văn bản đến trong kỳ: 1.234} văn bản, *trong đó* **khẩn** ít.
                - Mục thứ nhất;
                + Mục con.

                {bảng: Văn bản đến theo loại}
                | TT | Loại văn bản | Số văn bản |
                | Nhóm thứ nhất |
                | 1 | Công văn | 1.200 |
                | 2 | Báo cáo | 34 |
                {hết bảng}
                Trân trọng./.
                """)
        }
    }

    static func document(_ type: String) -> OutgoingDocument {
        var content = OutgoingContent(typeCode: type, symbolTail: "XX-LĐLĐ", subject: "báo cáo kết quả tháng 01")
        content.recipients = [
            Recipient("Tổng Liên đoàn Lao động Việt Nam"), Recipient("Thường trực Tỉnh ủy", isCopy: true),
        ]
        content.signer = "Nguyễn Thị Thanh Hằng"
        content.signerTitle = "Chủ tịch / Phó Chủ tịch"
        content.manner = .deputy
        return OutgoingDocument(
            id: OutgoingID(1), number: nil, content: content, state: .drafting, createdAt: Instant(milliseconds: 0),
            createdBy: PersonID(1))
    }

    @Test(arguments: types) func `each draft in the form of its type`(_ type: String) {
        let content = LetterContent(
            Self.document(type), text: Self.text(type), office: Samples.office, year: 2026)
        expectSnapshot(DocumentText.file(Letter.tree(content)), named: "drafted-\(type)")
    }

    @Test func `figures, tables and numbers keep their names and values`() throws {
        let content = LetterContent(
            Self.document("bao-cao"), text: Self.text("bao-cao"), office: Samples.office, year: 2026)
        let tree = Letter.tree(content)
        let writing = try #require(tree.writing)
        #expect(Array(tree.blocks[writing]) == content.body)
        let tags = tree.blocks.flatMap { block -> [String] in
            if case .paragraph(let paragraph) = block { paragraph.runs.compactMap(\.tag) } else { [] }
        }
        #expect(tags == ["Văn bản đến trong kỳ"])
        let tables = tree.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        let table = try #require(tables.first)
        #expect(table.name == "Văn bản đến theo loại")
        #expect(table.rows[0].map(\.span) == [3])
        #expect(table.rows[1].map(\.value) == [TableValue(1), nil, TableValue(1200)])
        #expect(table.columns.map(\.alignment) == [.centre, .left, .right])
    }

    @Test func `a decision says who decides, by its text or by its signer`() {
        let typed = LetterContent(
            Self.document("quyet-dinh"), text: Self.text("quyet-dinh"), office: Samples.office, year: 2026)
        #expect(typed.detail == .decision(by: "BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG"))
        #expect(typed.basis == ["Căn cứ Điều lệ Công đoàn Việt Nam;", "Theo đề nghị của Chánh Văn phòng."])
        let signed = LetterContent(
            Self.document("quyet-dinh"), text: DraftText("Căn cứ Luật;\nĐiều 1. Thành lập."), office: Samples.office,
            year: 2026)
        #expect(signed.detail == .decision(by: "CHỦ TỊCH Liên đoàn Lao động tỉnh Lam Giang"))
        #expect(signed.basis == ["Căn cứ Luật;"])
        #expect(signed.body.count == 1)
    }

    @Test(arguments: [
        ("bao-cao", "báo cáo kết quả tháng 01", "Kết quả tháng 01"), ("bao-cao", "kết quả", "Kết quả"),
        ("cong-van", "V/v xin ý kiến", "xin ý kiến"), ("cong-van", "về việc xin ý kiến", "xin ý kiến"),
        ("quyet-dinh", "về việc thành lập", "Về việc thành lập"), ("ke-hoach", "", ""),
    ])
    func `a subject stands as its form writes it`(_ type: String, _ subject: String, _ written: String) {
        var document = Self.document(type)
        document.content.subject = subject
        let content = LetterContent(document, text: DraftText(""), office: Samples.office, year: 2026)
        #expect(content.subject == written)
    }

    @Test func `sentences in a table leave numbers and their headings the room that they need`() throws {
        let long = "Chưa có: 3; Có, chưa thành quy định: 23; Có quy định: 21"
        let text = DraftText(
            "| Mã | Chỉ tiêu | Kỳ này | Kỳ trước | Cùng kỳ năm trước | Số đơn vị báo cáo |\n"
                + "| 2.5 | Biện pháp bảo mật khi gửi văn bản qua mạng | \(long) | \(long) | \(long) | 47 |\n"
                + "| 6.4b | Số lượt bồi dưỡng | 553 | 562 | 438 | 47 |")
        guard case .table(_, let table)? = text.blocks.first else {
            Issue.record("no table")
            return
        }
        let columns = DraftedTable.table(table).columns
        let total = columns.reduce(0) { $0 + $1.width }
        #expect(total <= 76)
        // "6.4b" and "cáo" stand in one line each.
        #expect(columns[0].width >= 6 && columns[5].width >= 5)
        #expect(columns[2].width == columns[3].width && columns[3].width == columns[4].width)
    }

    @Test func `among numbers the words stand on the left, and the names have more room than either`() throws {
        let long = "Chưa có: 3; Có, chưa thành quy định: 23"
        let numbers = (1...5).map {
            "| \($0).1 | Số cán bộ được học tập, bồi dưỡng tin học trong kỳ | \($0)00 | \($0)10 | 47 |\n"
        }
        let text = DraftText(
            "| Mã | Chỉ tiêu | Kỳ này | Kỳ trước | Số đơn vị báo cáo |\n" + numbers.joined()
                + "| 2.5 | Biện pháp bảo mật khi gửi văn bản qua mạng | \(long) | \(long) | 47 |")
        guard case .table(_, let draft)? = text.blocks.first else {
            Issue.record("no table")
            return
        }
        let table = DraftedTable.table(draft)
        #expect(table.columns.map(\.alignment) == [.left, .left, .right, .right, .centre])
        #expect(table.rows[5][2].alignment == .left && table.rows[0][2].alignment == nil)
        #expect(table.columns[1].width > table.columns[2].width)
        // Its heading stands in two lines.
        #expect(table.columns[4].width >= 10)
    }

    @Test func `a table of which nothing is known leaves its names the room, and a line stands below each table`()
        throws
    {
        let table = "| TT | Loại văn bản đi | Số văn bản |\n|  | ? | ? |"
        let text = DraftText("{bảng: Một}\n\(table)\n{hết bảng}\n\n{bảng: Hai}\n\(table)\n{hết bảng}\nHết.")
        let content = LetterContent(Self.document("bao-cao"), text: text, office: Samples.office, year: 2026)
        let lines = DocumentText.lines(Letter.tree(content))
        let heading = try #require(lines.first { $0.contains("TT") })
        let widths = heading.split(separator: "|").map(\.count)
        #expect(widths[0] < 8 && widths[1] > 30, "\(heading)")
        let borders = lines.indices.filter { lines[$0].hasPrefix("+") }
        #expect(lines[borders[2] + 1].isEmpty && lines[borders[5] + 1].isEmpty, "\(lines)")
    }

    @Test func `a letter without a number is called by its symbol, without the blanks for the pen`() {
        let content = LetterContent(
            Self.document("bao-cao"), text: Self.text("bao-cao"), office: Samples.office, year: 2026)
        #expect(Letter.tree(content).title == "Báo cáo …/XX-LĐLĐ Kết quả tháng 01")
    }

    @Test(arguments: [38, 58, 76, 78, 90]) func `a head goes into any width, its two sides apart`(_ width: Int) {
        let content = LetterContent(
            Self.document("bao-cao"), text: Self.text("bao-cao"), office: Samples.office, year: 2026)
        let lines = DocumentText.lines(Letter.tree(content), width: width).prefix { !$0.contains("BÁO CÁO") }
        #expect(lines.allSatisfy { cells($0) <= width }, "\(lines)")
        #expect(lines.joined(separator: " ").contains("2026") || lines.joined().contains("20…"))
    }
}
