import Records
import Testing

@Suite struct MergeTextTests {
    private static let units = [
        MergeAddressee("Sở A", values: [.due: "30/11/2026", .owed: "biểu 1"]),
        MergeAddressee("Sở B", values: [.due: "30/11/2026"]),
    ]

    @Test(arguments: [
        (
            "Gửi {Tên đơn vị} trước {Hạn}: {Còn thiếu}", "Gửi Sở A trước 30/11/2026: biểu 1",
            "Gửi Sở B trước 30/11/2026: {Còn thiếu}"
        ),
        ("{Tên đơn vị}{Tên đơn vị}", "Sở ASở A", "Sở BSở B"), ("không có ô", "không có ô", "không có ô"),
        ("{Khác} {Hạn", "{Khác} {Hạn", "{Khác} {Hạn"),
    ]) func `each letter has its own values; a field without one is left to be seen`(
        _ text: String, _ first: String, _ second: String
    ) {
        #expect(Self.units.map { MergeText.filled(text, for: $0) } == [first, second])
    }

    @Test func `one letter to all names what is the same once`() {
        #expect(
            MergeText.filled("{Tên đơn vị}, {Hạn}, {Còn thiếu}", forAll: Self.units) == "Sở A; Sở B, 30/11/2026, biểu 1"
        )
        #expect(MergeText.fields(in: "{Hạn} {so ky hieu}") == [.due, .symbol])
    }

    @Test func `the table of all has a line for each, with what is different among them`() {
        #expect(
            MergeText.filled("Gồm:\n{Danh sách}\nHết.", forAll: Self.units)
                == "Gồm:\n| TT | Tên đơn vị | Còn thiếu |\n| 1 | Sở A | biểu 1 |\n| 2 | Sở B |  |\nHết.")
    }

    @Test func `a field that nobody knows and a table among words are told with their place, a figure is none`() {
        func faults(_ subject: String, _ text: String) -> [MergeFault] {
            MergeText.faults(subject: subject, text: text, for: Self.units, isOne: false)
        }
        #expect(
            faults("{Nơi nhận}", "a\n{ten don vi} {Tên}") == [
                .unknown("Nơi nhận", .subject), .unknown("Tên", .line(2)),
            ])
        #expect(faults("x", "{Văn bản đến: 5}\n{bảng: A}\n{hết bảng}") == [])
        #expect(faults("x", "Gồm {Danh sách}") == [.notAlone(.line(1))])
        #expect(faults("số {Số văn bản này}", "{Số văn bản này}") == [.unknown("Số văn bản này", .subject)])
    }

    @Test func `who has no value for a field is told once; for one letter to all one value is enough`() {
        func faults(_ text: String, isOne: Bool) -> [MergeFault] {
            MergeText.faults(subject: "x", text: text, for: Self.units, isOne: isOne)
        }
        let text = "{Còn thiếu}\n{Còn thiếu} {Thư điện tử}"
        let nowhere = MergeFault.empty(.email, .line(2), ["Sở A", "Sở B"])
        #expect(faults(text, isOne: false) == [.empty(.owed, .line(1), ["Sở B"]), nowhere])
        #expect(faults(text, isOne: true) == [nowhere])
        #expect(nowhere.isPardonable && !MergeFault.unknown("a", .subject).isPardonable)
    }

    @Test
    func
        `the letter's own number and day come with its number, and a field that stays open keeps it from being printed`()
    {
        let content = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "x")
        func document(_ number: OutgoingNumber?) -> OutgoingDocument {
            var content = content
            content.date = number.map { _ in Day(year: 2026, month: 11, day: 24)! }
            return OutgoingDocument(
                id: OutgoingID(1), number: number, content: content, state: number == nil ? .signed : .numbered,
                createdAt: Instant(milliseconds: 0), createdBy: PersonID(1))
        }
        let text = "Công văn số {Số văn bản này} ngày {Ngày văn bản này}, {Hạn}"
        #expect(MergeText.filled(text, of: document(nil)) == text)
        #expect(
            MergeText.filled(text, of: document(OutgoingNumber(series: "", year: 2026, number: 7)))
                == "Công văn số 07/LĐLĐ-VP ngày 24/11/2026, {Hạn}")
        #expect(DraftText(text).faults(labels: [], tables: []) == [DraftFault(line: 1, .openField("Hạn"))])
    }
}
