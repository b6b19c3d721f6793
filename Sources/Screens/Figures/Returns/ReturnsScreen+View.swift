import Office
import Phrases
import Records
import TerminalKit
import Text

extension ReturnsScreen {
    /// The rows above the list: title, form, counts, line, heads. A low window has no room for form and day.
    static func headRows(_ surroundings: Surroundings) -> Int { surroundings.rows < 16 ? 4 : 5 }

    /// How many returns are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - headRows(surroundings) - 2) }

    /// The columns beside the unit, from the right, in the order in which they go where it gets narrow.
    struct Columns: Equatable {
        let standing: Int
        let due: Int?
        let received: Int?
        let document: Int?
        let reminders: Int
        let unit: Int

        /// - Parameter hasDue: whether the returns are due on different days.
        init(_ width: Int, standingWidth: Int, hasDue: Bool) {
            let isWide = width >= 110
            unit = 3
            let remindersWidth = isWide ? 24 : width >= 60 ? 10 : 0
            let documentWidth = isWide ? 9 : width >= 72 ? 7 : 0
            let dayWidth = isWide ? 12 : width >= 66 ? 6 : 0
            var at = width - 1
            func column(_ width: Int) -> Int? {
                guard width > 0 else { return nil }
                at -= width
                return at
            }
            reminders = column(remindersWidth) ?? width
            document = column(documentWidth)
            received = column(dayWidth)
            due = column(isWide || hasDue ? dayWidth : 0)
            standing = column(standingWidth + 1) ?? at
        }
    }
}

extension ReturnsScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.returnsTitle)),
            trailing: book.map { surroundings.text($0.period.phrase) } ?? "")
        surface.focus = Position(column: 0, row: 1)
        guard let book else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let top = ReturnsScreen.headRows(surroundings)
        if top == 5 {
            surface.put(toWholeParts(surroundings.text(headline(book)), width: width - 2), at: 1, row: 1, style: .label)
        }
        let rows = rows(in: surroundings)
        let count = ReturnCount(book.rows.map(\.figureReturn), today: surroundings.today)
        // Why the return under the cursor stayed as it was goes before how many there are.
        let why = current(rows).flatMap { refusals[$0.figureReturn.id] }
        let said = surroundings.text(why ?? .returnCounts(count))
        surface.put(
            toWholeParts(why == nil ? said : "! " + said, width: width - 2), at: 1, row: top - 3,
            style: why == nil ? .text : .danger)
        surface.drawLine(list, note: filterNote(in: surroundings), row: top - 2, in: surroundings)
        guard !rows.isEmpty else {
            for (place, line) in surroundings.wrap(whyEmpty(book), width: width - 4).enumerated() {
                surface.put(line, at: 2, row: top + place, style: .faint)
            }
            return
        }
        draw(rows, from: top, on: &surface, in: surroundings)
    }

    private func headline(_ book: ReturnBook) -> Phrase {
        guard let standing = book.standing else { return book.form.phrase }
        let due = book.form.phrase.followed(by: .returnsDue(standing.due.shown), separator: " · ")
        return standing.closedOn.map { due.followed(by: .periodClosedOn($0.shown), separator: " · ") } ?? due
    }

    private func filterNote(in surroundings: Surroundings) -> String {
        let parts = [standing?.phrase, group?.phrase].compactMap(\.self)
        let marked: [Phrase] = marks.isEmpty ? [] : [.markedCount(.count(marks.count))]
        return surroundings.text(.list(parts + marked, separator: " · "))
    }

    private func whyEmpty(_ book: ReturnBook) -> Phrase {
        if !book.isWatching { return .noUnitsWatched }
        if book.standing == nil { return .returnsPeriodNotOpen(book.period.phrase) }
        return .returnsNothingFound
    }

    private func draw(
        _ rows: [StandingReturn], from top: Int, on surface: inout Surface, in surroundings: Surroundings
    ) {
        let width = surface.size.columns
        let today = surroundings.today
        let said = rows.map { surroundings.text($0.figureReturn.standing(on: today)) }
        let widest = max(10, said.reduce(0) { max($0, cells($1)) })
        let columns = ReturnsScreen.Columns(
            width, standingWidth: min(widest, max(10, width - 22)),
            hasDue: Set(rows.map(\.figureReturn.due)).count > 1)
        func head(_ phrase: Phrase, _ column: Int?, _ end: Int) {
            guard let column, column < width else { return }
            surface.put(
                clipped(surroundings.text(phrase), to: end - column - 1), at: column, row: top - 1, style: .label)
        }
        let unitEnd = columns.standing
        head(.returnColumnUnit, columns.unit, unitEnd)
        head(
            .fieldState, columns.standing,
            columns.due ?? columns.received ?? columns.document ?? columns.reminders)
        head(width >= 110 ? .returnColumnDue : .returnColumnDueShort, columns.due, columns.received ?? width)
        head(.returnColumnReceived, columns.received, columns.document ?? width)
        head(.fieldNumber, columns.document, columns.reminders)
        head(.returnColumnReminders, columns.reminders, width)
        let isWide = width >= 110
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(ReturnsScreen.page(surroundings)) {
            let line = top + place - list.top
            let found = row.figureReturn
            let style: Style = found.isOwed ? (today > found.due ? .danger : .warning) : .text
            if marks.contains(found.id) { surface.put("*", at: 1, row: line, style: .text) }
            surface.put(
                shortName(row.unit, width: unitEnd - columns.unit - 1), at: columns.unit, row: line, style: .text)
            let standingEnd = columns.due ?? columns.received ?? columns.document ?? columns.reminders
            surface.put(
                clipped(said[place], to: standingEnd - columns.standing - 1), at: columns.standing, row: line,
                style: style)
            func day(_ day: Day) -> String { isWide ? day.shown : dayAndMonth(day) }
            if let column = columns.due { surface.put(day(found.due), at: column, row: line, style: .text) }
            if let column = columns.received, let received = found.receivedOn {
                surface.put(day(received), at: column, row: line, style: .text)
            }
            if let column = columns.document, let document = row.document {
                surface.put(document.number.shown, at: column, row: line, style: .text)
            }
            if columns.reminders < width, found.reminders > 0 {
                let reminders: Phrase =
                    isWide
                    ? .reminders(found.reminders, last: found.remindedOn.map(dayAndMonth))
                    : .remindersShort(found.reminders, last: found.remindedOn.map(dayAndMonth))
                surface.put(surroundings.text(reminders), at: columns.reminders, row: line, style: .text)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
    }
}

extension Phrase {
    /// "Yêu cầu 51 · đã nộp 35 (đúng hạn 30, chậm 5) · còn 16 (quá hạn 12, trả lại 4)".
    static func returnCounts(_ count: ReturnCount) -> Phrase {
        let received = [(Phrase.returnsInTime, count.inTime), (.returnsLate, count.late)]
        let owed = [
            (Phrase.returnsOverdue, count.overdue), (.returnsSentBack, count.sentBack), (.returnsNotDue, count.notDue),
        ]
        func told(_ parts: [(Phrase, Int)]) -> Phrase? {
            let parts = parts.filter { $0.1 > 0 }
            return parts.isEmpty ? nil : .inBrackets(.list(parts.map { $0.0.followed(by: .count($0.1)) }))
        }
        func part(_ name: Phrase, _ number: Int, _ parts: [(Phrase, Int)]) -> Phrase {
            let head = name.followed(by: .count(number))
            return told(parts).map { head.followed(by: $0) } ?? head
        }
        return .list(
            [
                part(.returnsAsked, count.asked, []), part(.returnsIn, count.received, received),
                part(.returnsLeft, count.owed, owed),
            ], separator: " · ")
    }
}
