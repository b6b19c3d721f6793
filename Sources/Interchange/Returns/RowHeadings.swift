import Records

/// Finds the rows of a form by code or by label, in either language.
struct RowHeadings: Sendable {
    /// What a text names.
    enum Match: Equatable, Sendable {
        /// A row, by its place in the form.
        case row(Int)
        /// Labels of several rows.
        case ambiguous
        /// The code of one row with the label of another.
        case contradiction(code: String, label: String)
        case unknown
    }

    private let rows: [Indicator]
    private var byCode: [String: Int] = [:]
    private var byLabel: [String: [Int]] = [:]

    init(_ rows: [Indicator]) {
        self.rows = rows
        for (place, row) in rows.enumerated() {
            byCode[Self.codeKey(row.code)] = place
            for name in Set([row.nameVi, row.nameEn].map(HeadingKey.of)) { byLabel[name, default: []].append(place) }
        }
    }

    /// The row that a code is of, written with a point behind, in brackets or in capitals; `nil` for none.
    func code(_ text: some StringProtocol) -> Int? { byCode[Self.codeKey(text)] }

    /// The row that a heading names: "1.3", "Trong đó: được trang bị máy tính để làm việc", "1.3 Trong đó: …".
    func match(_ text: String) -> Match {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = parts.first else { return .unknown }
        guard let place = code(first) else { return label(text) }
        guard parts.count == 2 else { return .row(place) }
        return match(code: place, label: String(parts[1]))
    }

    /// The row of a code beside its label, which must not be that of another row.
    func match(code place: Int, label text: String) -> Match {
        guard case .row(let other) = label(text), other != place else { return .row(place) }
        return .contradiction(code: rows[place].code, label: rows[other].code)
    }

    private func label(_ text: String) -> Match {
        for key in [HeadingKey.of(text), HeadingKey.withoutHint(text)] {
            guard let found = byLabel[key] else { continue }
            return found.count == 1 ? .row(found[0]) : .ambiguous
        }
        return .unknown
    }

    private static func codeKey(_ text: some StringProtocol) -> String {
        let edges: Set<Character> = ["(", ")", "[", "]", ".", ":", ")", "-", "–"]
        let kept = text.lowercased().filter { !$0.isWhitespace }
        return String(kept.drop { edges.contains($0) }.reversed().drop { edges.contains($0) }.reversed())
    }
}
