import Text

/// An outgoing document that an incoming one answers.
public struct OutgoingReply: Equatable, Sendable {
    /// Which.
    public let outgoing: OutgoingID
    /// Whether something of what was asked for is still owed.
    public let isPartial: Bool

    /// Puts one together.
    public init(_ outgoing: OutgoingID, isPartial: Bool = false) {
        self.outgoing = outgoing
        self.isPartial = isPartial
    }
}

/// A document named in a field of answers: "12", "15/LĐLĐ-VP/2026", with "một phần" behind it where something is still owed.
public struct NamedAnswer: Equatable, Sendable {
    /// The document as it was typed.
    public let name: String
    /// Whether it is answered in part.
    public let isPartial: Bool

    /// Puts one together.
    public init(_ name: String, isPartial: Bool = false) {
        self.name = name
        self.isPartial = isPartial
    }

    /// As it is typed in such a field.
    public var typed: String { isPartial ? "\(name) một phần" : name }

    /// The names in a text, parted by semicolons or commas; each once.
    public static func all(in text: String) -> [NamedAnswer] {
        var found: [NamedAnswer] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            var words = part.split(whereSeparator: \.isWhitespace).map(String.init)
            var isPartial = false
            for mark in marks where words.count > mark.count && words.suffix(mark.count).map(plain) == mark {
                isPartial = true
                words.removeLast(mark.count)
                break
            }
            let name = words.joined(separator: " ")
            if !name.isEmpty, !found.contains(where: { $0.name == name }) {
                found.append(NamedAnswer(name, isPartial: isPartial))
            }
        }
        return found
    }

    /// The way to say "in part", the longest first.
    private static let marks = [["mot", "phan"], ["1", "phan"], ["in", "part"], ["mp"], ["part"], ["partly"]]

    private static func plain(_ word: String) -> String { folded(word).filter { $0 != "(" && $0 != ")" } }
}

/// A symbol of ours that a text cites: "trả lời Công văn số 15/LĐLĐ-VP ngày 05/11/2026".
public enum CitedSymbols {
    /// What looks like number and symbol in a text, in order, each once.
    public static func all(in text: String) -> [String] {
        var found: [String] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) }) {
            var name = String(word)
            while let last = name.last, ".:\"”".contains(last) { name.removeLast() }
            guard let slash = name.firstIndex(of: "/"), name.first?.isNumber == true else { continue }
            // "5/3/2026" is a day, "12/2026" a number without a symbol: letters must follow.
            let tail = name[name.index(after: slash)...]
            guard tail.first?.isLetter == true, OutgoingName(name, year: 2000) != nil, !found.contains(name) else {
                continue
            }
            found.append(name)
        }
        return found
    }
}

/// How a recipient stands who was asked for an answer.
public enum ReplyStanding: Int, CaseIterable, Sendable, Hashable {
    /// Chưa trả lời.
    case owed = 0
    /// Đã trả lời một phần.
    case partial = 1
    /// Đã trả lời.
    case answered = 2

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .owed: "chua-tra-loi"
        case .partial: "mot-phan"
        case .answered: "da-tra-loi"
        }
    }
}

/// That recipients of a letter were reminded of the answer that they owe.
public struct ReplyReminder: Equatable, Sendable {
    /// On which day.
    public let day: Day
    /// Whom, as the letter names them.
    public let recipients: [Recipient]

    /// Puts one together.
    public init(day: Day, recipients: [Recipient]) {
        self.day = day
        self.recipients = recipients
    }
}
