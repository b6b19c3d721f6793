import Records
import Testing

@Suite struct DraftTextTests {
    private static func role(_ line: String) -> DraftRole? {
        guard case .paragraph(_, let role, _)? = DraftText(line).blocks.first else { return nil }
        return role
    }

    @Test(arguments: [
        ("Phần I", DraftRole.part), ("Phần thứ nhất", .part), ("Phần lớn các đơn vị đã nộp.", .body),
        ("Phần mềm quản lý văn bản", .body), ("Chương II", .chapter), ("Chương trình công tác năm 2026", .body),
        ("Mục 2. Số liệu", .section), ("Mục tiêu đến năm 2030", .body), ("I. TÌNH HÌNH", .section),
        ("XIV. Kiến nghị", .section), ("C. Vitamin", .body), ("IIII. Sai", .body), ("Điều 1. Thành lập", .article),
        ("Điều 12a. Bổ sung", .article), ("Điều này quy định", .body), ("Điều 5 của Luật", .body), ("1. Việc", .clause),
        ("1.1. Việc", .clause), ("2026. Năm", .body), ("1.234 văn bản", .body), ("a) Điểm", .point),
        ("đ) Điểm", .point),
        ("- Mục", .item), ("-5 độ", .body), ("+ Mục", .subitem), ("Căn cứ Luật Công đoàn;", .basis),
        ("Căn cứ Công văn số 5, Liên đoàn báo cáo như sau:", .body), ("**I. Đậm**", .section), ("Chữ", .body),
    ])
    func `a line is what it begins with`(_ line: String, _ role: DraftRole) { #expect(Self.role(line) == role) }

    @Test func `what a text rests on stands at its top`() {
        let text = DraftText("Căn cứ Luật;\n\nTheo đề nghị của Văn phòng.\nQuyết định:\nCăn cứ hồ sơ;\n")
        let roles = text.blocks.compactMap { if case .paragraph(_, let role, _) = $0 { role } else { nil } }
        #expect(roles == [.basis, .basis, .body, .body])
    }

    private static let plain = DraftRun("a ")

    @Test(arguments: [
        ("chữ", [DraftRun("chữ")]), ("a **b** c", [DraftRun("a "), DraftRun("b", bold: true), DraftRun(" c")]),
        ("*b*", [DraftRun("b", italic: true)]), ("***b***", [DraftRun("b", bold: true, italic: true)]),
        ("**a *b***", [DraftRun("a ", bold: true), DraftRun("b", bold: true, italic: true)]),
        ("*a **b***", [DraftRun("a ", italic: true), DraftRun("b", bold: true, italic: true)]),
        ("2 * 3 * 4", [DraftRun("2 * 3 * 4")]), ("** a**", [DraftRun("** a**")]), ("**a", [DraftRun("**a")]),
        ("**a **", [DraftRun("**a **")]), ("****", [DraftRun("****")]),
        ("{L: 5} đ", [DraftRun("5", figure: "L"), DraftRun(" đ")]),
        ("**{L, ước: 1.234}**", [DraftRun("1.234", bold: true, figure: "L, ước")]),
        ("{a*: 1*}", [DraftRun("1*", figure: "a*")]), ("{không}", [DraftRun("{không}")]),
        ("{a {L: 5}", [DraftRun("{a "), DraftRun("5", figure: "L")]), ("{: 5}", [DraftRun("{: 5}")]),
    ])
    func `marks are read within a line`(_ line: String, _ runs: [DraftRun]) {
        #expect(DraftText(line).blocks == [.paragraph(line: 1, .body, runs)])
    }

    @Test func `lines between strokes are a table, named where a query makes it`() {
        let text = DraftText("| a | b |\n| 1 |  |\n\n|c|\n{bảng: Tên}\n| **d** |\n{hết bảng}\nHết")
        #expect(
            text.blocks == [
                .table(line: 1, DraftTable(rows: [[[DraftRun("a")], [DraftRun("b")]], [[DraftRun("1")], []]])),
                .table(line: 4, DraftTable(rows: [[[DraftRun("c")]]])),
                .table(line: 6, DraftTable(name: "Tên", rows: [[[DraftRun("d", bold: true)]]])),
                .paragraph(line: 8, .body, [DraftRun("Hết")]),
            ])
        #expect(text.tables.map(\.name) == ["Tên"] && text.tables.map(\.line) == [5] && text.tables.map(\.end) == [7])
    }

    @Test func `figures tell their line, label and value`() {
        let figures = DraftText("Một\n{A: 1} và { B , ước :  ? }\n{C:}").figures
        #expect(figures.map(\.line) == [2, 2, 3])
        #expect(figures.map(\.label) == ["A", "B , ước", "C"])
        #expect(figures.map(\.value) == ["1", "?", ""])
        #expect(figures.map(\.isUnknown) == [false, true, false])
    }

    @Test func `refreshing writes values and tables, and nothing else`() {
        let text = DraftText(
            "I. Đến\r\nCó {A: 1} ({Lạ: 2}) và {A:}\n{bảng: T}\n{hết bảng}\n{bảng: Khác}\n{A: 9}\n{hết bảng}\nHết")
        let fresh = text.refreshed(figures: ["A": "1.234", "B": "5"], tables: ["T": [["x", "y|z"], ["1"]]])
        #expect(
            fresh.text.text
                == "I. Đến\r\nCó {A: 1.234} ({Lạ: 2}) và {A:1.234}\n{bảng: T}\n| x | y/z |\n| 1 |\n{hết bảng · pywua9}\n"
                + "{bảng: Khác}\n{A: 1.234}\n{hết bảng}\nHết")
        #expect((fresh.figuresChanged, fresh.tablesChanged) == (3, ["T"]))
        #expect(fresh.text.refreshed(figures: ["A": "1.234"]).text == fresh.text)
        #expect(text.refreshed(figures: ["A": "x}y"]).text == text, "no value may break out of its braces")
    }

    @Test func `a value that is not known takes the place of none that is`() {
        let text = DraftText("Có {A: 12} và {B: ?}\n{bảng: T}\n{hết bảng}")
        let filled = text.refreshed(figures: [:], tables: ["T": [["TT"], ["5"]]]).text
        let fresh = filled.refreshed(figures: ["A": "?", "B": "?"], tables: ["T": [["TT"], ["?"]]], unknown: ["T"])
        #expect(fresh.text == filled)
        #expect((fresh.figuresUnseen, fresh.tablesUnseen, fresh.figuresChanged) == (1, ["T"], 0))
        #expect(filled.compared(with: ["A": "?", "B": "?"]).map(\.isUnseen) == [true, false])
        #expect(
            text.refreshed(figures: [:], tables: ["T": [["TT"], ["?"]]], unknown: ["T"]).text.tables[0].rows.count == 2)
    }

    @Test func `a table that a person has written in stands, and is told`() throws {
        let old = [["TT", "Loại", "Số"], ["1", "Công văn", "161"], ["", "Cộng", "161"]]
        let new = [["TT", "Loại", "Số"], ["1", "Công văn", "170"], ["2", "Báo cáo", "4"], ["", "Cộng", "174"]]
        let begun = DraftText("{bảng: T}\n{hết bảng}\n").refreshed(figures: [:], tables: ["T": old]).text
        #expect(begun.refreshed(figures: [:], tables: ["T": new]).tablesChanged == ["T"])
        #expect(begun.tables.map(\.isEdited) == [false])
        let typed = DraftText(
            begun.text.replacing("| 1 | Công văn | 161 |", with: "| 1 | Công văn | 999 |\n| 2 | Tôi thêm | 1 |"))
        #expect(typed.tables.map(\.isEdited) == [true])
        let fresh = typed.refreshed(figures: [:], tables: ["T": new])
        #expect(fresh.text == typed)
        #expect((fresh.tablesChanged, fresh.tablesKept) == ([], ["T"]))
        let told = try #require(typed.compared(withTables: ["T": new]).first)
        #expect(
            told.changes == [
                TableChange(row: "Công văn", column: "Số", written: "999", now: "170"),
                TableChange(row: "Báo cáo", column: "", written: nil, now: "2 · Báo cáo · 4"),
                TableChange(row: "Cộng", column: "Số", written: "161", now: "174"),
                TableChange(row: "Tôi thêm", column: "", written: "2 · Tôi thêm · 1", now: nil),
            ])
        #expect(begun.compared(withTables: ["T": old]).map(\.isChanged) == [false])
        let emptied = DraftText("{bảng: T}\n\n{hết bảng · x}\n")
        #expect(
            emptied.refreshed(figures: [:], tables: ["T": new]).tablesChanged == ["T"],
            "deleted rows are asked for anew")
    }

    @Test func `what comes back from a word processor keeps the seals of untouched tables alone`() {
        let rows = [["Loại", "Số"], ["Công văn", "161"]]
        let sent = DraftText("{bảng: A}\n{hết bảng}\n{bảng: B}\n{hết bảng}\n")
            .refreshed(figures: [:], tables: ["A": rows, "B": rows]).text
        let bare = sent.text.replacing(/\{hết bảng · \w+\}/, with: "{hết bảng}")
        #expect(DraftText(bare).sealed(as: sent) == sent)
        var parts = bare.split(separator: "161", maxSplits: 1, omittingEmptySubsequences: false)
        let changed = DraftText(parts.removeFirst() + "162" + parts[0]).sealed(as: sent)
        #expect(changed.tables.map(\.isEdited) == [true, false])
        #expect(sent.tablesChanged(in: changed) == ["A"])
        #expect(sent.tablesChanged(in: DraftText("")) == ["A", "B"])
    }

    @Test func `refreshing leaves every byte outside values and tables`() {
        var random = SystemRandomNumberGenerator()
        let parts = [
            "{A: 1}", "{B, ước: ?}", "{Lạ: 7}", "{", "}", "\n", "\n", "*", "**", " chữ ", "| a | {A: 3} |",
            "{bảng: T}\n",
            "{hết bảng}\n", "\n{hết bảng}\n", "\r\n", "ế", "e\u{302}\u{301}", ": ",
        ]
        for _ in 0..<400 {
            let text = DraftText((0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined())
            let fresh = text.refreshed(figures: ["A": "22", "B, ước": "4"], tables: ["T": [["h"], ["v"]]]).text
            // What is left when both are given the same values and tables must be the same bytes.
            let blank = ["A": "0", "B, ước": "0"]
            #expect(
                Array(text.refreshed(figures: blank, tables: ["T": []]).text.text.utf8)
                    == Array(fresh.refreshed(figures: blank, tables: ["T": []]).text.text.utf8), "\(text.text)")
            #expect(fresh.refreshed(figures: ["A": "22", "B, ước": "4"], tables: ["T": [["h"], ["v"]]]).text == fresh)
        }
    }

    @Test func `what keeps a text from being printed is named by its line`() {
        let text = DraftText(
            "{A: 1}\n{Lạ: 2}\n{A:}\n{A: ?}\n{A: 3}\n{bảng: T}\nlời\n{hết bảng}\n{hết bảng}\n{bảng: X}\n{hết bảng}\n[…]\n{bảng: T}"
        )
        let faults = text.faults(labels: ["A"], tables: ["T"])
        #expect(
            faults == [
                DraftFault(line: 2, .unknownLabel("Lạ")), DraftFault(line: 3, .emptyValue("A")),
                DraftFault(line: 4, .unknownValue("A")),
                DraftFault(line: 5, .contradicts("A", here: "3", before: "1", line: 1)),
                DraftFault(line: 7, .foreignLine("T")), DraftFault(line: 9, .strayEnd),
                DraftFault(line: 10, .unknownTable("X")), DraftFault(line: 12, .unwritten),
                DraftFault(line: 13, .openTable("T")),
            ])
        #expect(faults.filter(\.isPardonable).map(\.line) == [4, 12])
    }

    @Test func `figures are held against what they are now, and against what came back`() {
        let text = DraftText("{A: 1} {B: 2} {C: 3}")
        let now = text.compared(with: ["A": "1", "B": "5"])
        #expect(now.map(\.isChanged) == [false, true, false] && now.map(\.now) == ["1", "5", nil])
        let back = text.returned(as: DraftText("{B: 2} {A: 9} {D: 4}"))
        #expect(back.map(\.label) == ["A", "B", "C", "D"])
        #expect(back.map(\.fate) == [.changed, .same, .lost, .added])
    }

    @Test func `blocks are written as the text that they are read from`() {
        let text = """
            Căn cứ Luật Công đoàn;
            Mở đầu {A: 1.234} **đậm** và *nghiêng*, ***cả hai***.

            I. TÌNH HÌNH
            1. Việc
            - Mục **{B: 5}**
            + Mục con

            | Đơn vị | Số |
            | **X** | 1 |

            {bảng: Tên}
            | a |
            {hết bảng}

            Hết.

            """
        #expect(DraftText(blocks: DraftText(text).blocks).text == text)
    }

    @Test func `whatever is written from pieces is read as the same letters`() {
        var random = SystemRandomNumberGenerator()
        let words = ["chữ", " ", "a b", "ế ", " x"]
        for _ in 0..<300 {
            let runs = (0..<5).map { _ in
                DraftRun(
                    words.randomElement(using: &random) ?? "", bold: .random(using: &random),
                    italic: .random(using: &random))
            }
            let text = DraftText(blocks: [.paragraph(line: 1, .body, runs)])
            let read = text.blocks.flatMap { block -> [DraftRun] in
                if case .paragraph(_, _, let runs) = block { runs } else { [] }
            }
            let letters = runs.map(\.text).joined()
            let trimmed = letters.drop { $0 == " " }
            let core = String(trimmed.reversed().drop { $0 == " " }.reversed())
            #expect(read.map(\.text).joined() == core, "\(runs)")
        }
    }

    /// A decision with two articles, the first of them with clauses.
    private static let decision = """
        Căn cứ Điều lệ;
        I. NỘI DUNG
        Điều 1. Thành lập tổ
        1. Ông An.
        2. Bà Bình.
        Điều 2. Kinh phí
        Từ nguồn thường xuyên.
        Điều 12. Hiệu lực
        II. TỔ CHỨC
        - Văn phòng.
        """

    @Test(
        arguments: [
            ("Điều 1", ["Điều 1. Thành lập tổ", "1. Ông An.", "2. Bà Bình."]),
            ("điều 2", ["Điều 2. Kinh phí", "Từ nguồn thường xuyên."]),
            ("Điều 2 và Điều 12", ["Điều 2. Kinh phí", "Từ nguồn thường xuyên.", "Điều 12. Hiệu lực"]),
            ("Mục II", ["II. TỔ CHỨC", "- Văn phòng."]), ("Điều 3", nil), ("Điều 1, Điều 7", nil), ("", nil),
            (",", nil),
            ("Văn phòng", nil),
        ] as [(String, [String]?)])
    func `the part that an extract names goes to the next heading of its rank`(_ name: String, _ lines: [String]?) {
        let found = DraftText(Self.decision).parts(named: name)?.compactMap { block -> String? in
            guard case .paragraph(_, _, let runs) = block else { return nil }
            return runs.map(\.text).joined()
        }
        #expect(found == lines)
    }

    @Test func `places left for a person's own words are counted wherever they stand`() {
        #expect(DraftText("I.\n[…]\nGồm […] và […].").openPlaces == 3)
        #expect(DraftText("").openPlaces == 0 && DraftText("[...]").openPlaces == 0)
    }
}
