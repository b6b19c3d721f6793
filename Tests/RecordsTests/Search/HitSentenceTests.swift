import Records
import Testing

@Suite struct HitSentenceTests {
    private static let text = """
        BÁO CÁO
        Kết quả công tác năm 2026
        Thực hiện Nghị quyết số 02-NQ/TW ngày 12.6.2021 của Bộ Chính trị, TS. Nguyễn Văn A đã trình bày. Công đoàn các cấp
        đã tổ chức 1.204 hội nghị; phong trào thi đua được giữ vững! Kinh phí còn thiếu.

        1. Đề nghị hòa giải tại cơ sở
        - Hoà Bình: chưa gửi
        """

    private func find(_ typed: String, in text: String = text, longest: Int = HitSentence.longest) -> HitSentence? {
        let day = Day(year: 2026, month: 11, day: 28)
        return day.flatMap { HitSentence.find(in: text, SearchQuery.parse(typed, today: $0).0, longest: longest) }
    }

    /// The sentence with its hits in brackets.
    private func shown(_ typed: String, in text: String = text, longest: Int = HitSentence.longest) -> String? {
        guard let found = find(typed, in: text, longest: longest) else { return nil }
        var result = ""
        for (place, character) in found.text.enumerated() {
            if found.hits.contains(where: { $0.lowerBound == place }) { result += "[" }
            result.append(character)
            if found.hits.contains(where: { $0.upperBound == place + 1 }) { result += "]" }
        }
        return result
    }

    @Test(arguments: [
        ("kinh phi ", "[Kinh] [phí] còn thiếu."), ("\"kinh phí\"", "[Kinh phí] còn thiếu."),
        ("bao cao ", "[BÁO] [CÁO]"),
        ("thi đua ", "phong trào [thi] [đua] được giữ vững!"), ("hoa giai ", "1. Đề nghị [hòa] [giải] tại cơ sở"),
        ("hoà ", "1. Đề nghị [hòa] giải tại cơ sở"), ("thieu", "Kinh phí còn [thiếu]."),
        ("thiế", "Kinh phí còn [thiếu]."),
        (
            "nghi quyet ",
            "Thực hiện [Nghị] [quyết] số 02-NQ/TW ngày 12.6.2021 của Bộ Chính trị, TS. Nguyễn Văn A đã trình bày."
        ),
        ("1.204 ", "Công đoàn các cấp đã tổ chức [1.204] hội nghị;"), ("Hoà Bình ", "- [Hoà] [Bình]: chưa gửi"),
    ]) func `the sentence with the hit is found, with and without marks, over line ends`(
        _ typed: String, _ sentence: String
    ) {
        #expect(shown(typed) == sentence)
    }

    @Test(arguments: ["bảo ", "\"phí kinh\"", "khong ", "so:12", "", "-thieu ", "dưa "])
    func `without a hit there is no sentence`(_ typed: String) {
        #expect(find(typed) == nil)
    }

    @Test func `the sentence with most of the words is the one`() {
        #expect(shown("công nghị ") == "[Công] đoàn các cấp đã tổ chức 1.204 hội [nghị];")
    }

    @Test func `of a long sentence the part around the hit is shown, words whole`() {
        let long =
            String(repeating: "từ ngữ dài ", count: 100) + "kho báu " + String(repeating: "từ ngữ dài ", count: 100)
        let found = find("kho báu ", in: long, longest: 60)
        #expect(found.map { $0.text.count <= 62 && $0.text.hasPrefix("…") && $0.text.hasSuffix("…") } == true)
        #expect(shown("kho báu ", in: long, longest: 60)?.contains("[kho] [báu]") == true)
        #expect(found?.hits.count == 2)
        for word in found?.text.split(separator: " ") ?? [] {
            #expect(["từ", "ngữ", "dài", "kho", "báu"].contains(word.replacing("…", with: "")), "\(word)")
        }
    }

    @Test func `letters and marks apart are found, and positions count what people see`() {
        let found = find("báo cáo ", in: "Đã gửi ba\u{301}o ca\u{301}o.")
        #expect(found == HitSentence(text: "Đã gửi báo cáo.", hits: [7..<10, 11..<14]))
    }
}
