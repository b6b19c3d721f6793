import Interchange
import Text

/// The lists of a document: what stands before each of their lines.
final class WordLists: MarkupTaker {
    private struct Level {
        var format = "decimal"
        var text = "%1."
        var start = 1
    }

    private var levels: [String: [Int: Level]] = [:]
    private var kinds: [String: String] = [:]
    private var counts: [String: [Int: Int]] = [:]
    private var kind: String?
    private var list: String?
    private var level: Int?

    /// The most kinds of lists, and the most levels of one.
    private static let most = 5000

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        switch name {
        case "abstractNum":
            guard levels.count < Self.most else { throw .hostile }
            kind = attributes["abstractNumId"]
        case "num":
            guard kinds.count < Self.most else { throw .hostile }
            list = attributes["numId"]
        case "abstractNumId": if let list { kinds[list] = attributes["val"] }
        case "lvl":
            level = attributes["ilvl"].flatMap { Int($0) }
            change { _ in }
        case "numFmt": if let format = attributes["val"] { change { $0.format = format } }
        case "lvlText": if let text = attributes["val"] { change { $0.text = String(text.prefix(40)) } }
        case "start": if let start = attributes["val"].flatMap({ Int($0) }) { change { $0.start = start } }
        default: return
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {}

    func end(_ name: String) throws(IntakeRefusal) {
        switch name {
        case "abstractNum": kind = nil
        case "num": list = nil
        case "lvl": level = nil
        default: return
        }
    }

    private func change(_ body: (inout Level) -> Void) {
        guard let kind, let level, (0..<16).contains(level) else { return }
        body(&levels[kind, default: [:]][level, default: Level()])
    }

    /// What stands before the next line of a list: "- " for signs, else its number.
    func marker(_ list: String, level: Int) -> String? {
        guard let kind = kinds[list], let look = levels[kind]?[level] else { return nil }
        if look.format == "bullet" { return level == 0 ? "- " : "+ " }
        if look.format == "none" { return nil }
        let count = counts[list, default: [:]][level].map { $0 + 1 } ?? look.start
        counts[list, default: [:]][level] = count
        for deeper in level + 1..<16 { counts[list]?[deeper] = nil }
        var text = look.text
        for above in 0...level {
            let shown = levels[kind]?[above] ?? Level()
            let number = counts[list]?[above] ?? shown.start
            text = text.replacing("%\(above + 1)", with: Self.number(number, shown.format))
        }
        return text.isEmpty ? nil : text + " "
    }

    private static func number(_ value: Int, _ format: String) -> String {
        switch format {
        case "upperRoman": romanNumeral(value)
        case "lowerRoman": romanNumeral(value).lowercased()
        case "lowerLetter": letter(value)
        case "upperLetter": letter(value).uppercased()
        default: String(value)
        }
    }

    private static func letter(_ value: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return value >= 1 ? String(letters[(value - 1) % 26]) : String(value)
    }
}
