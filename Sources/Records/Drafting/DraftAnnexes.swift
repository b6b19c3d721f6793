/// The annexes of a draft: each begins with a line "PHỤ LỤC …" in capitals, and stands on paper on pages of its own below the signature
/// (Decree 30/2020, annex I, on annexes).
public enum DraftAnnexes {
    /// One of them.
    public struct Annex: Equatable, Sendable {
        /// "I"; empty for the only one.
        public var number: String
        /// What it is called, in capitals; may be empty.
        public var title: String
        /// What stands in it.
        public var blocks: [DraftBlock]
    }

    private static let opening = "PHỤ LỤC"

    /// Takes the annexes out of a text's blocks: from the first such line to the end.
    public static func take(from blocks: inout [DraftBlock]) -> [Annex] {
        guard let first = blocks.firstIndex(where: { head($0) != nil }) else { return [] }
        var annexes: [Annex] = []
        for block in blocks[first...] {
            if let annex = head(block) {
                annexes.append(annex)
            } else if var last = annexes.popLast() {
                if last.title.isEmpty, last.blocks.isEmpty, let line = capitals(block) {
                    last.title = line
                } else {
                    last.blocks.append(block)
                }
                annexes.append(last)
            }
        }
        blocks.removeSubrange(first...)
        return annexes
    }

    /// The blocks of annexes that came back from paper, where number and title stand in lines of their own and a line says to what they
    /// are annexed.
    public static func rejoined(_ blocks: [DraftBlock]) -> [DraftBlock] {
        var rest = blocks.filter { !(words($0)?.hasPrefix("(Kèm theo ") ?? false) }
        return take(from: &rest).flatMap { annex -> [DraftBlock] in
            let line = [opening, annex.number, annex.title].filter { !$0.isEmpty }.joined(separator: " ")
            return [.paragraph(line: 0, .body, [DraftRun(line)])] + annex.blocks
        }
    }

    private static func head(_ block: DraftBlock) -> Annex? {
        guard let line = capitals(block), line.hasPrefix(opening) else { return nil }
        let rest = trimmedText(line.dropFirst(opening.count))
        guard rest.isEmpty || line.dropFirst(opening.count).first?.isWhitespace == true else { return nil }
        let words = rest.split(separator: " ", maxSplits: 1)
        guard let first = words.first else { return Annex(number: "", title: "", blocks: []) }
        let number = first.last.map { ".:".contains($0) } == true ? first.dropLast() : first
        let isNumber =
            number.allSatisfy { "IVXLC".contains($0) } || number.allSatisfy { $0.isASCII && $0.isNumber }
        guard isNumber, !number.isEmpty else { return Annex(number: "", title: String(rest), blocks: []) }
        return Annex(
            number: String(number), title: words.count > 1 ? String(trimmedText(words[1])) : "", blocks: [])
    }

    private static func words(_ block: DraftBlock) -> String? {
        guard case .paragraph(_, _, let runs) = block else { return nil }
        return String(trimmedText(runs.map(\.text).joined()[...]))
    }

    /// A line without small letters.
    private static func capitals(_ block: DraftBlock) -> String? {
        guard let line = words(block), line.contains(where: \.isLetter), line == line.uppercased() else { return nil }
        return line
    }
}
