/// What is different between two versions of a text, line by line.
public enum DraftComparison {
    /// A line of the comparison.
    public enum Line: Equatable, Sendable {
        /// In both.
        case same(String)
        /// In the older one only.
        case removed(String)
        /// In the newer one only.
        case added(String)
    }

    /// All lines of both, what was taken out before what came in its place.
    public static func lines(from old: String, to new: String) -> [Line] {
        let before = split(old)
        let after = split(new)
        let change = after.difference(from: before)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for step in change {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if left < before.count, removed.contains(left) {
                lines.append(.removed(before[left]))
                left += 1
            } else if right < after.count, added.contains(right) {
                lines.append(.added(after[right]))
                right += 1
            } else {
                lines.append(.same(after[right]))
                left += 1
                right += 1
            }
        }
        return lines
    }

    private static func split(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
