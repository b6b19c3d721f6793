import Text

/// Abbreviations that clerks of union offices type for common words (gõ tắt). They are offered, never put in silently.
public enum OfficeShorthand {
    /// What is typed, in small letters without marks, and what it stands for.
    public static let all: [(typed: String, meant: String)] = [
        ("antt", "an ninh trật tự"),
        ("atvsld", "an toàn, vệ sinh lao động"),
        ("bch", "Ban Chấp hành"),
        ("bcdk", "báo cáo định kỳ"),
        ("bctk", "báo cáo tổng kết"),
        ("bhtn", "bảo hiểm thất nghiệp"),
        ("bhxh", "bảo hiểm xã hội"),
        ("bhyt", "bảo hiểm y tế"),
        ("btv", "Ban Thường vụ"),
        ("cbcc", "cán bộ, công chức"),
        ("cbcd", "cán bộ công đoàn"),
        ("cds", "chuyển đổi số"),
        ("cdcs", "công đoàn cơ sở"),
        ("cnld", "công nhân lao động"),
        ("cnvc", "công nhân, viên chức, lao động"),
        ("cntt", "công nghệ thông tin"),
        ("cspl", "chính sách, pháp luật"),
        ("dv", "đoàn viên"),
        ("dvcd", "đoàn viên công đoàn"),
        ("hdcd", "hoạt động công đoàn"),
        ("kcn", "khu công nghiệp"),
        ("kpcd", "kinh phí công đoàn"),
        ("ktgs", "kiểm tra, giám sát"),
        ("ldld", "Liên đoàn Lao động"),
        ("nld", "người lao động"),
        ("nsdl", "người sử dụng lao động"),
        ("pcct", "phòng, chống thiên tai"),
        ("pccc", "phòng cháy, chữa cháy"),
        ("qhld", "quan hệ lao động"),
        ("tcn", "Tháng Công nhân"),
        ("tdkt", "thi đua, khen thưởng"),
        ("tld", "Tổng Liên đoàn Lao động Việt Nam"),
        ("tnld", "tai nạn lao động"),
        ("tuld", "thỏa ước lao động tập thể"),
        ("ubkt", "Ủy ban Kiểm tra"),
        ("ubnd", "Ủy ban nhân dân"),
        ("vbqppl", "văn bản quy phạm pháp luật"),
    ]

    /// An abbreviation at the end of a text.
    public struct Match: Equatable, Sendable {
        /// The abbreviation as it was typed.
        public let typed: String
        /// What it stands for.
        public let meant: String
        /// The whole text with it written out.
        public let expanded: String
    }

    /// The abbreviation that a text ends in, as a word for itself; `nil` when it ends in none.
    public static func match(atEndOf text: String) -> Match? {
        let word = text.reversed().prefix { $0.isLetter || $0.isNumber }
        guard (2...8).contains(word.count) else { return nil }
        let typed = String(word.reversed())
        // A word with marks, or in capitals as on the paper, is meant as it stands.
        guard let meant = meanings[typed] else { return nil }
        return Match(typed: typed, meant: meant, expanded: String(text.dropLast(typed.count)) + meant)
    }

    private static let meanings = Dictionary(all.map { ($0.typed, $0.meant) }, uniquingKeysWith: { first, _ in first })
}
