import Office
import Phrases
import Records
import TerminalKit
import Text

// What every screen has beside its own: the line of messages, rules with notes, the row under the cursor.

extension Surface {
    /// The line above the footer: a sentence when there is one, else a rule. A long sentence grows upwards, since its
    /// end says what to do.
    mutating func drawNotice(_ notice: Notice?, in surroundings: Surroundings) {
        let last = size.rows - 2
        guard let notice else { return rule(row: last) }
        let style: Style =
            switch notice.tone {
            case .good: .good
            case .plain: .message
            case .warning: .warning
            case .fault: .danger
            }
        // A mark beside the meaning, so that no colour is needed to tell it.
        let mark = notice.tone == .warning || notice.tone == .fault ? "! " : ""
        let said = mark + surroundings.text(notice.phrase)
        let width = max(1, size.columns - 2)
        // In a low window the rows matter more than the end of what went well.
        let isMereNews = notice.tone == .good || notice.tone == .plain
        let lines =
            size.rows < 16 && isMereNews
            ? wrapped(said, width: width, atMost: 2)[...] : wrapped(said, width: width).suffix(max(1, last - 2))
        fill(Area(column: 0, row: last + 1 - lines.count, columns: size.columns, rows: lines.count), style: style)
        for (place, line) in lines.enumerated() {
            put(line, at: 1, row: last + 1 - lines.count + place, style: style)
        }
    }

    /// Text that ends at a column.
    mutating func putRight(_ text: String, endingAt column: Int, row: Int, style: Style) {
        put(text, at: column - cells(text), row: row, style: style)
    }

    /// A rule with a text near its right end: "──── dòng 1 / 214 ──".
    mutating func rule(row: Int, note: String) {
        rule(row: row)
        guard !note.isEmpty, cells(note) + 6 <= size.columns else { return }
        putRight(" \(note) ", endingAt: size.columns - 2, row: row, style: .faint)
    }

    /// A line of a list: the marker for the cursor at the left and its style over the width.
    mutating func highlight(row: Int, column: Int = 0, columns: Int) {
        setStyle(.cursorRow, over: Area(column: column, row: row, columns: columns, rows: 1))
    }
}

extension Surroundings {
    /// Who and when, for the right end of the title: "Nguyễn Thị Lan (văn thư) · T3 24/11/2026".
    var whoAndWhen: String {
        let person = actor.person
        // The owner of a machine of their own has all roles; none of them says anything then.
        let showsRole = columns >= 100 && person.roles.count <= 2
        let absent = actor.actingFor.map { ", " + text(.actingFor($0.name)) } ?? ""
        let role = showsRole ? Role.allCases.first { person.roles.contains($0) } : nil
        return
            "\(person.name)\(absent)\(role.map { " (\(text($0.phrase)))" } ?? "") · \(text(today.weekday.phrase)) \(today.shown)"
    }

    /// A title, behind "DỮ LIỆU THỬ" in an office whose data are invented: the front is never cut.
    func titled(_ title: String) -> String { facts.profile.isDemo ? text(.demoData) + " · " + title : title }
}

/// A day without its year, for columns: "24/11".
func dayAndMonth(_ day: Day) -> String { String(day.shown.prefix(5)) }

/// The text as at most so many lines; "…" at the end, behind a whole part or word, tells that there is more.
func wrapped(_ text: String, width: Int, atMost most: Int) -> [String] {
    let lines = wrapped(text, width: width)
    guard lines.count > most, most > 0 else { return Array(lines.prefix(max(0, most))) }
    return lines.prefix(most - 1) + [toWholeParts(lines[(most - 1)...].joined(separator: " "), width: width)]
}

extension Surroundings {
    /// A phrase broken into lines.
    func wrap(_ phrase: Phrase, width: Int) -> [String] { wrapped(text(phrase), width: width) }
}
