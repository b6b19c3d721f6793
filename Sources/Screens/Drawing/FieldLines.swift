import Office
import Phrases
import Records
import TerminalKit
import Text

/// A line of a record as its screen shows it: a label with its text, or a heading alone.
struct FieldLine: Equatable {
    var label = ""
    var text = ""
    var style = Style.text
    var isHeading = false
}

/// The lines of a record, one field under the other, and its history from the journal.
struct FieldLines {
    var lines: [FieldLine] = []
    let labelWidth: Int
    private let surroundings: Surroundings
    private var width: Int { surroundings.columns - labelWidth - 3 }

    /// The room of the labels in a window of so many columns.
    static func labelWidth(_ columns: Int) -> Int { columns >= 60 ? 20 : 14 }

    init(labelWidth: Int? = nil, in surroundings: Surroundings) {
        self.labelWidth = labelWidth ?? Self.labelWidth(surroundings.columns)
        self.surroundings = surroundings
    }

    /// Adds a field; an empty one is left out.
    mutating func add(_ label: Phrase, _ text: String?, _ style: Style = .text) {
        guard let text, !text.isEmpty else { return }
        for (place, part) in wrapped(text, width: width).enumerated() {
            let label = place == 0 ? clipped(surroundings.text(label), to: labelWidth) : ""
            lines.append(FieldLine(label: label, text: part, style: style))
        }
    }

    /// Adds a history without the changes that the act itself tells: a number that was given, a state.
    /// - Parameter isOutgoing: whether it is that of an outgoing document.
    mutating func addHistory(_ history: [HistoryEntry], ofOutgoing isOutgoing: Bool = false) {
        let language = surroundings.language
        addGap()
        add(history) { change in
            change.field == "symbol" && change.old == nil || change.field == "state"
                ? nil : change.sentence(language, ofOutgoing: isOutgoing)
        }
    }

    /// Who signed, and in which manner, as the paper says it: "Trần Văn Sơn · TM. BAN THƯỜNG VỤ / CHỦ TỊCH".
    mutating func addSigner(_ name: String?, _ title: String?, _ manner: SigningManner) {
        let titled = manner.authority(title, office: surroundings.facts.profile.name).joined(separator: " / ")
        add(.fieldSigner, [name ?? "", titled].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    mutating func addGap() { lines.append(FieldLine()) }

    /// Adds who did what and when.
    /// - Parameter told: a change in words; `nil` where the act itself tells it.
    mutating func add(_ history: [HistoryEntry], told: (FieldChange) -> String?) {
        lines.append(FieldLine(text: surroundings.text(.historyHeading), isHeading: true))
        for entry in history {
            let who =
                entry.actingFor.map { surroundings.text(.historyActingFor(person: entry.person, absent: $0)) }
                ?? entry.person
            let said = "\(who): \(surroundings.text(entry.phrase))"
            for (place, part) in wrapped(said, width: width).enumerated() {
                lines.append(FieldLine(label: place == 0 ? when(entry.at) : "", text: part))
            }
            for said in entry.changes.compactMap(told) {
                for part in wrapped(said, width: width - 2) {
                    lines.append(FieldLine(text: "  " + part, style: .faint))
                }
            }
        }
    }

    /// "24/11/2026 15:02", without the year where the labels are narrow.
    private func when(_ at: Instant) -> String {
        labelWidth >= 18 ? at.officeShown : "\(dayAndMonth(at.officeDay)) \(at.clock)"
    }
}

extension Surface {
    /// The rows that are not the record's: title, rule, message, footer.
    static let recordChrome = 4

    /// Draws the lines from a first one on, under a rule that tells how many are left.
    mutating func draw(_ lines: [FieldLine], from top: Int, labelWidth: Int, in surroundings: Surroundings) {
        let height = max(1, size.rows - Self.recordChrome)
        let left = lines.count - top - height
        rule(row: 1, note: left > 0 ? surroundings.text(.scrollMore(.count(left))) : "")
        for (place, line) in lines.dropFirst(top).prefix(height).enumerated() {
            if line.isHeading {
                put(line.text, at: 1, row: 2 + place, style: .label)
            } else {
                put(line.label, at: 1, row: 2 + place, style: .label)
                put(line.text, at: labelWidth + 2, row: 2 + place, style: line.style)
            }
        }
        focus = Position(column: 0, row: 2)
    }
}

extension ListMove {
    /// The first line that is seen after a move through lines that no cursor stands in.
    func scrolled(from top: Int, of count: Int, in surroundings: Surroundings) -> Int {
        let page = max(1, surroundings.rows - Surface.recordChrome)
        let last = max(0, count - page)
        return switch self {
        case .up: max(0, top - 1)
        case .down: min(last, top + 1)
        case .pageUp: max(0, top - page)
        case .pageDown: min(last, top + page)
        case .home: 0
        case .end: last
        }
    }
}
