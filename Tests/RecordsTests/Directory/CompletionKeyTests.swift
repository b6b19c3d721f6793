import Records
import Testing

struct CompletionKeyTests {
    private static let home = ("Sở Nội vụ", "SNV")
    private static let plain = ("Sở Nội vụ", "")
    private static let province = ("Liên đoàn Lao động tỉnh Nghệ An", "LĐLĐ tỉnh Nghệ An")

    @Test func `whole words are told from those that only begin so`() {
        let second = CompletionKey(name: "Quý II/2026", abbreviation: "2026-Q2")
        let third = CompletionKey(name: "Quý III/2026", abbreviation: "2026-Q3")
        #expect(second.holds(CompletionQuery("ii/2026")) && !third.holds(CompletionQuery("ii/2026")))
        #expect(third.holds(CompletionQuery("2026-q3")))
    }

    @Test(
        arguments: [
            ("snv", home, 0), ("SN", home, 1), ("snv", plain, 2), ("sn", plain, 3), ("so noi", plain, 4),
            ("sở nội", plain, 4), ("s n v", plain, 2), ("so vu", plain, 4), ("noi vu", plain, 5), ("vu", plain, 5),
            ("oi v", plain, 6), ("vu noi", plain, 6), ("ldld", province, 1), ("ldld nghe an", province, 4),
            ("nghe an", province, 5), ("lien doan nghe", province, 4), ("đoàn lao", province, 5), ("ghe", province, 6),
        ] as [(String, (String, String), Int)])
    func `a query is ranked by how it fits`(_ query: String, _ unit: (String, String), _ rank: Int) {
        let key = CompletionKey(name: unit.0, abbreviation: unit.1.isEmpty ? nil : unit.1)
        #expect(key.rank(query: query) == rank)
    }

    @Test(
        arguments: [
            ("snv", home, true), ("SNV", home, true), ("snv", plain, true), ("noivu", plain, true),
            ("sonoi", plain, true), ("noiv", plain, true), ("ldld", province, true), ("tỉnhnghệ", province, true),
            ("so", home, false), ("noi", home, false), ("vu", plain, false), ("so noi", plain, false),
            ("nghe", province, false), ("xyz", home, false), ("s", home, false),
        ] as [(String, (String, String), Bool)])
    func `a name answers to its short forms and not to single words of it`(
        _ query: String, _ unit: (String, String), _ answers: Bool
    ) {
        let key = CompletionKey(name: unit.0, abbreviation: unit.1.isEmpty ? nil : unit.1)
        #expect(key.answers(CompletionQuery(query)) == answers)
    }

    @Test(arguments: ["", "  ", "xyz", "svn", "sở y"])
    func `what does not fit has no rank`(_ query: String) {
        #expect(CompletionKey(name: "Sở Nội vụ", abbreviation: "SNV").rank(query: query) == nil)
    }

    @Test func `initials of the directory find the province's union`() {
        let found = UnitDirectory.all.filter {
            CompletionKey(name: $0.nameVi, abbreviation: $0.abbreviation).rank(query: "ldld ng an") == 4
        }
        #expect(found.map(\.code) == ["ldld-nghe-an"])
    }
}

struct SimilarityTests {
    @Test(arguments: [
        ("đề nghị cấp thẻ đoàn viên", "Đề nghị cấp thẻ đoàn viên"),
        ("V/v đề nghị cấp thẻ đoàn viên", "de nghi cap the doan vien"),
        ("phối hợp tổ chức Ngày hội Đại đoàn kết toàn dân tộc", "phối hợp tổ chức Ngày hội Đại đoàn kết dân tộc"),
        ("báo cáo kết quả hoạt động công đoàn quý I", "báo cáo kết quả hoạt động công đoàn quý I năm 2026"),
    ])
    func `near same subjects are suspected`(_ first: String, _ second: String) {
        #expect(similarity(first, second) >= nearSameSubject)
        #expect(similarity(second, first) == similarity(first, second))
    }

    @Test(arguments: [
        ("đề nghị cấp thẻ đoàn viên", "đề nghị thành lập công đoàn cơ sở"),
        (
            "báo cáo kết quả hoạt động công đoàn quý I năm 2026",
            "báo cáo kết quả hoạt động công đoàn quý II năm 2026"
        ),
        ("họp", "mời họp Ban Thường vụ lần thứ 3"),
        ("", "đề nghị cấp thẻ đoàn viên"),
    ])
    func `other subjects and other periods are not`(_ first: String, _ second: String) {
        #expect(similarity(first, second) < nearSameSubject)
    }
}
