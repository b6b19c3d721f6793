import Text

// A part of a text, as an extract names it (trích sao: Decree 30/2020, art. 25(1)).

extension DraftText {
    /// The parts that words name, one behind the other: "Điều 3", "Mục II", "Điều 2 và Điều 5"; each goes to the next heading of its
    /// rank.
    /// - Returns: `nil` where one of them does not stand in the text.
    public func parts(named words: String) -> [DraftBlock]? {
        let blocks = blocks
        var found: [DraftBlock] = []
        for name in Self.names(in: words) {
            guard let begin = blocks.firstIndex(where: { $0.isCalled(name) }), let rank = blocks[begin].rank else {
                return nil
            }
            let end = blocks[(begin + 1)...].firstIndex { $0.rank.map { $0 <= rank } ?? false } ?? blocks.count
            found += blocks[begin..<end]
        }
        return found.isEmpty ? nil : found
    }

    /// "điều 2", "điều 5".
    private static func names(in words: String) -> [String] {
        folded(words).replacing(" va ", with: ";").replacing(",", with: ";").split(separator: ";").map { name in
            name.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}

extension DraftBlock {
    /// How far up its heading stands, the highest being 0; `nil` for what is none.
    fileprivate var rank: Int? {
        guard case .paragraph(_, let role, _) = self else { return nil }
        return switch role {
        case .part, .chapter, .section, .article, .clause, .point: DraftRole.allCases.firstIndex(of: role)
        case .item, .subitem, .basis, .body: nil
        }
    }

    /// Whether it is the heading that a name means: "Điều 3" that of "Điều 3. …", "Mục II" that of "II. …" too.
    fileprivate func isCalled(_ name: String) -> Bool {
        guard rank != nil, case .paragraph(_, let role, let runs) = self else { return false }
        let text = folded(runs.map(\.text).joined())
        var names = [name]
        if role == .section || role == .clause {
            for word in ["muc ", "phan ", "khoan "] where name.hasPrefix(word) {
                names.append(String(name.dropFirst(word.count)))
            }
        }
        if role == .point, name.hasPrefix("diem ") { names.append(String(name.dropFirst(5))) }
        return names.contains { name in
            guard text.hasPrefix(name) else { return false }
            let next = text.dropFirst(name.count).first
            return next.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }
}
