import Interchange
import Records
import Testing

@testable import Shell

@Suite struct ImportTests {
    static let heading =
        "Ngày đến,Tác giả,\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại văn bản,Trích yếu nội dung"
    static let good =
        heading + "\n" + """
            24/11/2026,Sở Nội vụ,902/SNV-VL,20/11/2026,Công văn,về việc làm
            2026-11-23,Tỉnh ủy,45-KH/TU,2026-11-20,,tổ chức đại hội
            05/01/2025,Sở Y tế,1/SYT-VP,04/01/2025,,phòng bệnh

            """

    private func imported(_ text: String, _ more: String...) -> (Trial, Trial.Result) {
        let trial = Trial.founded()
        return (trial, trial.run(["import", "incoming", trial.write(text, to: "f.csv")] + more))
    }

    private func listed(_ trial: Trial) -> [String] {
        (trial("list", "incoming", "--json").json?.array ?? []).map { row in
            let suffix = row["suffix"]?.string ?? ""
            return
                "\(row["number"]?.integer ?? 0)\(suffix)/\(row["year"]?.integer ?? 0) \(row["subject"]?.string ?? "")"
        }
    }

    @Test func `rows are registered in order of arrival, each in the book of its year`() {
        let (trial, result) = imported(Self.good)
        #expect(result.code == 0)
        #expect(
            result.lines == [
                "Đã nhập: 3 dòng, ghi mới 3, đã có từ trước 0, bỏ qua 0.", "Đã mở sổ năm: 2025",
            ])
        #expect(listed(trial) == ["2/2026 về việc làm", "1/2026 tổ chức đại hội", "1/2025 phòng bệnh"])
        let shown = trial("show", "incoming", "1", "--json").json
        #expect(shown?["typeCode"] == "ke-hoach")
        #expect(shown?["date"] == "2026-11-20")
        #expect(trial.register("z", symbol: "9/X", "--json").json?["number"] == 3)
        #expect(trial("verify").code == 0)
    }

    @Test func `semicolons, tabs, byte order mark, other order and other headings are read alike`() {
        let semicolons =
            "\u{FEFF}Trích yếu;SỐ KÝ HIỆU;Cơ quan ban hành;ngày đến;Cột lạ\r\nviệc a;1/BC-X;Sở A;24.11.2026;?\r\n"
        let tabs = "Số ký hiệu\tNgày đến\tNoi gui\tTRICH YEU\n1/BC-X\t24-11-26\tSở A\tviệc a\n"
        for text in [semicolons, tabs] {
            let (trial, result) = imported(text)
            #expect(result.code == 0)
            let row = trial("list", "incoming", "--json").json?.array?.first
            #expect(row?["symbol"] == "1/BC-X")
            #expect(row?["issuer"] == "Sở A")
            #expect(row?["arrived"] == "2026-11-24")
            #expect(row?["subject"] == "việc a")
        }
        #expect(imported(semicolons).1.err == "lưu ý: Cột \"Cột lạ\" không dùng đến.\n")
    }

    @Test func `every column of the register is kept`() {
        let (trial, result) = imported(
            """
            Ngày đến,Số đến,Giờ đến,Tác giả,Nơi gửi,Số ký hiệu,Ngày văn bản,Tên loại,Trích yếu,Người ký,Đơn vị hoặc người nhận,\
            Ngày chuyển,Ký nhận,Ghi chú,Mức độ khẩn,Phạm vi lưu hành,Phương thức nhận,Số trang,Số bản,Hạn giải quyết
            23/11/2026,7,8h15,Sở A,Văn phòng Sở A,1/X,20/11/2026,Thông báo,việc a,Người Ký,Trần Thị Lan,24/11/2026,Lan,\
            ghi chú,Thượng khẩn,Lưu hành nội bộ,Trực tiếp,3,02,30/11/2026
            """)
        #expect(result.code == 0)
        let shown = trial("show", "incoming", "7", "--json").json
        let texts = [
            "hour": "08:15", "sender": "Văn phòng Sở A", "type": "Thông báo", "signer": "Người Ký",
            "recipient": "Trần Thị Lan", "handedOver": "2026-11-24", "receivedBy": "Lan", "notes": "ghi chú",
            "urgency": "thuong-khan", "circulation": "noi-bo", "way": "truc-tiep", "deadline": "2026-11-30",
        ]
        for (key, value) in texts { #expect(shown?[key]?.string == value, "\(key)") }
        #expect(shown?["pages"] == 3)
        #expect(shown?["copies"] == 2)
    }

    static let badRows: [(String, String)] = [
        (
            "30/02/2026,Sở A,1/X,,,việc",
            "Dòng 2, cột \"Ngày đến\": 30/02/2026 không có thật. Sửa trong tệp rồi nhập lại."
        ),
        ("hôm qua,Sở A,1/X,,,việc", "Dòng 2, cột \"Ngày đến\": chưa hiểu \"hôm qua\". Sửa trong tệp rồi nhập lại."),
        (",Sở A,1/X,,,việc", "Dòng 2, cột \"Ngày đến\": để trống."),
        ("24/11/2026,,1/X,,,việc", "Dòng 2, cột \"Tác giả\": để trống."),
        ("24/11/2026,Sở A,1/X,,,", "Dòng 2, cột \"Trích yếu nội dung\": để trống."),
        (
            "25/11/2026,Sở A,1/X,,,việc",
            "Dòng 2, cột \"Ngày đến\": Ngày đến 25/11/2026 sau ngày hôm nay. Sửa lại ngày đến."
        ),
        (
            "24/11/2026,Sở A,1/X,5/13/2026,,việc",
            "Dòng 2, cột \"Ngày tháng văn bản\": 5/13/2026 không có thật. Sửa trong tệp rồi nhập lại."
        ),
        ("24/11/2026,Sở A,1/X,,việc", "Dòng 2: có 5 ô, cần 6."),
        (
            "24/11/2026,Sở A,1/X,,,Tuyệt mật",
            "Dòng 2, cột \"Trích yếu nội dung\": có dấu mật: không nhập trên máy nối mạng, ghi Sổ bí mật nhà nước đến (giấy)."
        ),
    ]

    @Test(arguments: badRows)
    func `a bad row is named by line, column and reason, and nothing is written`(_ row: String, sentence: String) {
        let (trial, result) = imported(Self.heading + "\n" + row + "\n24/11/2026,Sở B,2/X,,,tốt\n")
        #expect(result.code == 65)
        #expect(result.lines == [sentence])
        #expect(
            result.err == "vanthu: Có 1 dòng cần sửa nên chưa ghi gì. Sửa trong tệp, hoặc chạy lại với --skip-bad.\n")
        #expect(listed(trial).isEmpty)
    }

    @Test func `with skip-bad the good rows are registered and the counts add up`() {
        let bad = Self.badRows.map(\.0).joined(separator: "\n")
        let (trial, result) = imported(Self.good + bad + "\n\n,,,,,\n", "--skip-bad", "--json")
        #expect(result.code == 0)
        #expect(result.json?["rows"] == 12)
        #expect(result.json?["registered"] == 3)
        #expect(result.json?["before"] == 0)
        #expect(result.json?["bad"] == 9)
        #expect(result.json?["problems"]?.array?.count == 9)
        #expect(result.json?["problems"]?.array?.first?["line"] == 5)
        #expect(result.json?["problems"]?.array?.first?["column"] == "Ngày đến")
        #expect(listed(trial).count == 3)
    }

    @Test(arguments: ["Mật", "TỐI MẬT", "tuyệt mật", "Độ Mật"])
    func `a filled secrecy column keeps its row out`(_ word: String) {
        let (trial, result) = imported(
            "Ngày đến,Độ mật,Tác giả,Trích yếu\n24/11/2026,\(word),Sở A,việc\n24/11/2026,Không,Sở A,b\n")
        #expect(result.code == 65)
        #expect(result.out.hasPrefix("Dòng 2, cột \"Độ mật\":"))
        #expect(result.lines.count == 1)
        #expect(listed(trial).isEmpty)
    }

    @Test func `an empty or harmless secrecy column is no problem`() {
        #expect(
            imported("Ngày đến,Mức độ mật,Tác giả,Trích yếu\n24/11/2026,,Sở A,a\n24/11/2026,Thường,Sở A,b\n").1.code
                == 0)
    }

    @Test func `the same file again registers nothing twice`() {
        let (trial, _) = imported(Self.good)
        let dry = trial("import", "incoming", trial.path("f.csv"), "--dry-run", "--json").json
        #expect(dry?["before"] == 3)
        #expect(dry?["good"] == 0)
        let again = trial("import", "incoming", trial.path("f.csv"))
        #expect(again.code == 0)
        #expect(again.lines == ["Đã nhập: 3 dòng, ghi mới 0, đã có từ trước 3, bỏ qua 0."])
        #expect(again.err.isEmpty)
        #expect(listed(trial).count == 3)
    }

    @Test func `a dry run says what would happen and writes nothing`() {
        let (trial, result) = imported(Self.good, "--dry-run")
        #expect(result.code == 0)
        #expect(result.lines == ["Chạy thử: 3 dòng, nhận được 3, cần sửa 0. Chưa ghi gì vào sổ."])
        #expect(listed(trial).isEmpty)
        let bad = imported(Self.heading + "\n,,,,,x\n", "--dry-run")
        #expect(bad.1.code == 65)
        #expect(bad.1.lines.last == "Chạy thử: 1 dòng, nhận được 0, cần sửa 1. Chưa ghi gì vào sổ.")
    }

    @Test func `given numbers are kept, gaps listed, and numbers go on after the highest`() {
        let (trial, result) = imported(
            """
            Số đến,Ngày đến,Tác giả,Trích yếu
            3,2/11/2026,Sở A,ba
            03a,2/11/2026,Sở A,chèn
            6/2026,3/11/2026,Sở A,sáu
            ,1/11/2026,Sở A,không số
            """)
        #expect(result.code == 0)
        #expect(result.lines.last == "Số bỏ trống năm 2026: 1–2, 4–5")
        #expect(listed(trial) == ["6/2026 sáu", "3a/2026 chèn", "3/2026 ba", "7/2026 không số"])
        #expect(trial.register("z", symbol: "9/X", "--json").json?["number"] == 8)
    }

    @Test func `a number given twice, taken, kept back or of another year is a bad row`() {
        let trial = Trial.founded()
        trial.register("có sẵn", symbol: "1/X")
        trial("settings", "reserve", "--for", "Ban A", "--until", "30/11")
        let file = trial.write(
            """
            Số đến,Ngày đến,Tác giả,Trích yếu
            1,24/11/2026,Sở A,trùng sổ
            2,24/11/2026,Sở A,đang giữ
            5,24/11/2026,Sở A,a
            5,24/11/2026,Sở A,b
            6/2025,24/11/2026,Sở A,c
            bảy,24/11/2026,Sở A,d
            """, to: "f.csv")
        let result = trial("import", "incoming", file)
        #expect(result.code == 65)
        #expect(
            result.lines == [
                "Dòng 2: Số đến 1/2026 đã có trong sổ.", "Dòng 3: Số đến 2/2026 đã có trong sổ.",
                "Dòng 5: số đến 5/2026 đã có ở dòng 4. Sửa trong tệp rồi nhập lại.",
                "Dòng 6, cột \"Số đến\": Số này thuộc sổ năm 2025: ngày đến phải trong năm 2025.",
                "Dòng 7, cột \"Số đến\": \"bảy\" không phải là số. Sửa trong tệp rồi nhập lại.",
                "Số bỏ trống năm 2026: 3–4",
            ])
        #expect(listed(trial).count == 1)
    }

    @Test func `a mended file brings what the first one left out, and nothing twice`() {
        let rows = "Số đến,Ngày đến,Tác giả,Trích yếu\n1,2/11/2026,Sở A,một\n"
        let (trial, first) = imported(rows + "2,31/11/2026,Sở A,hai\n", "--skip-bad")
        #expect(first.code == 0)
        let mended = trial.write(rows + "2,3/11/2026,Sở A,hai\n", to: "g.csv")
        let second = trial("import", "incoming", mended)
        #expect(second.lines == ["Đã nhập: 2 dòng, ghi mới 1, đã có từ trước 1, bỏ qua 0."])
        #expect(listed(trial) == ["2/2026 hai", "1/2026 một"])
    }

    @Test func `likely duplicates are remarks, within the file and beside the register`() {
        let trial = Trial.founded()
        trial("register", "incoming", "--issuer", "Sở A", "--symbol", "5/BC-X", "--subject", "cũ")
        let file = trial.write(
            """
            Ngày đến,Tác giả,Số ký hiệu,Trích yếu
            24/11/2026,Sở A,5/BC-X,a
            24/11/2026,Sở B,5/BC-X,b
            24/11/2026,sở b,05/bc-x,c
            24/11/2025,Sở B,5/BC-X,d
            """, to: "f.csv")
        let result = trial("import", "incoming", file)
        #expect(result.code == 0)
        #expect(
            result.remarks == [
                "lưu ý: Dòng 2 nghi trùng số đến 1/2026: cùng cơ quan, cùng số.",
                "lưu ý: Dòng 4 nghi trùng dòng 3: cùng cơ quan, cùng số.",
            ])
        #expect(listed(trial).count == 5)
    }

    static let unreadable: [(String, String)] = [
        ("", "Dòng đầu của tệp"), ("a,b,c\n1,2,3\n", "Dòng đầu của tệp"),
        ("Ngày đến,Tác giả\n1,2\n", "Thiếu cột \"Trích yếu nội dung\""),
        ("Ngày đến,Tác giả,Trích yếu,Trích yếu\n", "Cột \"Trích yếu\" có hai lần"),
    ]

    @Test(arguments: unreadable)
    func `a file that is no register is refused as a whole`(_ text: String, sentence: String) {
        let (_, result) = imported(text)
        #expect(result.code == 65)
        #expect(result.remarks.count == 1)
        #expect(result.err.contains(sentence))
    }

    @Test func `bytes that are no UTF-8 and files that are not there are said`() {
        let trial = Trial.founded()
        let legacy = trial.write([0x4E, 0x67, 0xB5, 0x79, 0x2C, 0x41, 0x0A, 0x31, 0x2C, 0x32], to: "tcvn.csv")
        #expect(trial("import", "incoming", legacy).code == 65)
        #expect(trial("import", "incoming", legacy).err.contains("UTF-8"))
        #expect(trial("import", "incoming", trial.path("none.csv")).code == 66)
        #expect(trial("import", "incoming", trial.folder).code == 66)
    }

    @Test func `a file comes from standard input too`() {
        let trial = Trial.founded()
        trial.input = Array(Self.good.utf8)
        #expect(trial("import", "incoming", "-", "--json").json?["registered"] == 3)
    }

    @Test func `a closed year takes no rows`() {
        let trial = Trial.founded()
        trial.now = Trial.newYear
        trial("settings", "close-year", "2026")
        let result = trial("import", "incoming", trial.write(Self.good, to: "f.csv"), "--skip-bad")
        #expect(result.code == 0)
        #expect(result.lines.contains("Đã nhập: 3 dòng, ghi mới 1, đã có từ trước 0, bỏ qua 2."))
        #expect(listed(trial) == ["1/2025 phòng bệnh"])
    }

    @Test func `a type that is none of ours stays in the notes`() {
        let (trial, result) = imported(Self.heading + "\n24/11/2026,Sở A,1/X,,Tài liệu họp,a\n")
        #expect(result.code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?["notes"] == "Loại văn bản: Tài liệu họp")
    }

    @Test(arguments: [
        ("2026-11-24", "2026-11-24"), ("24/11/2026", "2026-11-24"), ("4/1/2026", "2026-01-04"),
        ("24-11-26", "2026-11-24"), ("24.11.1998", "1998-11-24"), ("24/11/98", "1998-11-24"),
        ("2026-11-24 00:00:00", "2026-11-24"), ("24/11/2026 08:15", "2026-11-24"),
        ("2026-11-24T08:15:00", "2026-11-24"),
        ("2026/11/24", "2026-11-24"),
    ])
    func `days are read in the ways of registers and spreadsheets`(_ text: String, iso: String) {
        #expect(RegisterDay.read(text)?.iso == iso)
    }

    @Test(arguments: [
        "", ".", "-1", "24", "24/11", "24/11-2026", "30/02/2026", "24/13/2026", "0/1/2026", "24/11/0026", "45678",
        "24/11/20266", "1/2/3/2026",
    ])
    func `what is no whole day is not guessed`(_ text: String) {
        #expect(RegisterDay.read(text) == nil)
    }
}
