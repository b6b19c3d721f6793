/// Invented names of people, drawn from common syllables.
enum DemoNames {
    private static let surnames: [(String, Int)] = [
        ("Nguyễn", 31), ("Trần", 11), ("Lê", 10), ("Phạm", 7), ("Hoàng", 5), ("Phan", 4), ("Vũ", 3), ("Võ", 3),
        ("Đặng", 3), ("Bùi", 3), ("Đỗ", 3), ("Hồ", 2), ("Ngô", 2), ("Dương", 2), ("Đinh", 2), ("Lý", 1), ("Trịnh", 1),
        ("Mai", 2), ("Đào", 1), ("Lương", 1), ("Nông", 2), ("Lò", 1),
    ]
    private static let men = (
        middle: ["Văn", "Đức", "Minh", "Quang", "Hữu", "Thanh"],
        given: ["An", "Bình", "Cường", "Dũng", "Hải", "Hùng", "Long", "Nam", "Phong", "Quân", "Sơn", "Tuấn"]
    )
    private static let women = (
        middle: ["Thị", "Thu", "Ngọc", "Thanh", "Phương", "Minh"],
        given: [
            "Anh", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Linh", "Mai", "Nga", "Thủy", "Thúy", "Uyên", "Yến",
        ]
    )

    private static let surnameTable: [String] = surnames.flatMap { Array(repeating: $0.0, count: $0.1) }

    /// A list of names, alternately of a man and a woman.
    static func drawn(_ count: Int, random: inout DemoRandom) -> [String] {
        (0..<count).map { place in
            let syllables = place.isMultiple(of: 2) ? men : women
            return "\(random.pick(surnameTable)) \(random.pick(syllables.middle)) \(random.pick(syllables.given))"
        }
    }
}
