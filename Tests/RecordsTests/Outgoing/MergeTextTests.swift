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
        #expect(MergeText.fields(in: "{Hạn} {Số ký hiệu}") == [.due, .symbol])
    }
}
