import Office
import Phrases
import Records
import TerminalKit
import Text

extension IncomingFormScreen {
    /// A line of the form.
    enum Line: Equatable {
        case fields([FormField])
        /// A further row of a long text.
        case row(Int, FormField)
        /// What the program understood of the field above.
        case echo(String)
        case suggestion(Int)
        case fault(String)
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        surface.drawTitleBar(
            title(state, surroundings),
            trailing: "\(surroundings.text(surroundings.today.weekday.phrase)) \(surroundings.today.shown)")
        surface.rule(row: 1)
        let bottom = bottomLines(state, width: surface.size.columns, surroundings)
        let end = surface.size.rows - 2
        let bottomStart = max(3, end - bottom.count)
        let lines = lines(state, surroundings)
        let height = max(1, bottomStart - 2)
        let top = firstLine(lines, focus: state.focus, height: height)
        for (place, line) in lines.dropFirst(top).prefix(height).enumerated() {
            draw(line, state, row: 2 + place, on: &surface, surroundings)
        }
        if lines.count > top + height { surface.rule(row: 1, note: "↓") }
        for (place, line) in bottom.enumerated() where bottomStart + place < end {
            surface.put(line.0, at: 1, row: bottomStart + place, style: line.1)
        }
    }

    static func title(_ state: State, _ surroundings: Surroundings) -> String {
        let title: Phrase
        switch state.mode {
        case .register(let reservation):
            let note = reservation.map { Phrase.formReserved(number: $0.number.shown) } ?? .formNumberLater
            title = Phrase.formRegisterTitle.followed(by: note, separator: " · ")
        case .correct(let document): title = .formCorrectTitle(number: document.number.shownWithYear)
        case .insert(let after): title = .formInsertTitle(after: after.shownWithYear)
        }
        return surroundings.titled(surroundings.text(title))
    }

    // MARK: Lines

    static func lines(_ state: State, _ surroundings: Surroundings) -> [Line] {
        var lines: [Line] = []
        let width = surroundings.columns
        let shown = Set(state.order)
        for row in rows(width: width) {
            let fields = row.filter(shown.contains)
            guard !fields.isEmpty else { continue }
            lines.append(.fields(fields))
            let issuer = clean(state.text(.issuer))
            if fields == [.issuer], state.focus != .issuer, !issuer.isEmpty, !surroundings.issuers.contains(issuer) {
                lines.append(.echo(clipped(surroundings.text(.echoNewIssuer), to: width - valueColumn(width) - 2)))
            }
            if let field = fields.first, field.isLong {
                lines += (1..<max(1, shownRows(field, state, width: width))).map { .row($0, field) }
            }
            if fields.contains(state.focus) { lines += state.suggestions.indices.map { .suggestion($0) } }
            for field in fields {
                guard let fault = state.faults[field] else { continue }
                let text = "! " + surroundings.text(fault)
                lines += wrapped(text, width: max(10, width - valueColumn(width) - 1)).map { .fault($0) }
            }
        }
        return lines
    }

    /// The most rows of a long text in the form; the large editor has all.
    static let rowLimit = 3

    private static func shownRows(_ field: FormField, _ state: State, width: Int) -> Int {
        min(rowLimit, state.fields[field.rawValue].rowCount(columns: fieldWidth(field, width: width)))
    }

    /// Which fields stand side by side; one below the other where it is narrow.
    static func rows(width: Int) -> [[FormField]] {
        guard width >= 78 else { return FormField.allCases.map { [$0] } }
        return [
            [.secret, .arrived, .hour], [.issuer], [.symbol], [.date], [.type], [.subject],
            [.meetingDay, .meetingHour], [.meetingPlace], [.attendees], [.recipient], [.deadline],
            [.urgency, .circulation], [.way, .pages, .copies], [.book], [.sender], [.senderAddress], [.replyWanted],
            [.replyDue], [.replyTo], [.signer], [.handedOver, .receivedBy], [.notes], [.reason],
        ]
    }

    private static func firstLine(_ lines: [Line], focus: FormField, height: Int) -> Int {
        guard lines.count > height else { return 0 }
        let place = lines.firstIndex { if case .fields(let fields) = $0 { fields.contains(focus) } else { false } } ?? 0
        return max(0, min(lines.count - height, place - height / 3))
    }

    static func valueColumn(_ width: Int) -> Int { width >= 60 ? 20 : 19 }

    /// The cells inside a field's brackets.
    static func fieldWidth(_ field: FormField, width: Int) -> Int {
        let room = width - valueColumn(width) - 3
        switch field {
        case .secret: return 6
        // One cell more than a whole day, for the caret behind it.
        case .arrived, .date, .handedOver, .deadline, .meetingDay, .replyDue: return 11
        case .hour, .meetingHour: return 5
        case .book: return min(room, 15)
        case .pages, .copies: return 5
        case .symbol, .type: return min(room, width >= 78 ? 28 : 18)
        case .urgency: return min(room, 15)
        case .circulation: return min(room, 20)
        case .way: return min(room, 19)
        case .receivedBy: return width >= 78 ? 30 : room
        case .signer: return min(room, 40)
        case .issuer, .subject, .recipient, .sender, .notes, .reason, .meetingPlace, .attendees, .senderAddress,
            .replyWanted, .replyTo:
            return room
        }
    }

    // MARK: Drawing

    private static func draw(
        _ line: Line, _ state: State, row: Int, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        let column = valueColumn(width)
        switch line {
        case .echo(let text): surface.put(text, at: column + 1, row: row, style: .faint)
        case .row(let offset, let field):
            drawRow(offset, of: field, state, at: Position(column: column, row: row), on: &surface)
        case .fault(let text): surface.put(text, at: column, row: row, style: .danger)
        case .suggestion(let place):
            let isChosen = state.suggested == place
            let said = place == 0 ? state.helps.shorthand.map { "\($0.typed) → \($0.meant)" } : nil
            let text = clipped(said ?? state.suggestions[place], to: width - column - 4)
            surface.put(isChosen ? ">" : " ", at: column + 1, row: row, style: .text)
            surface.put(text, at: column + 3, row: row, style: .text)
            if isChosen { surface.highlight(row: row, column: column + 1, columns: width - column - 2) }
        case .fields(let fields):
            var place = column - 17
            if fields.contains(state.focus) { surface.put(">", at: place - 2, row: row, style: .text) }
            for (index, field) in fields.enumerated() {
                let label = surroundings.text(label(of: field, state))
                if index == 0 {
                    surface.put(clipped(label, to: 16), at: place, row: row, style: .label)
                    place = column
                } else {
                    place = surface.put(label, at: place + 2, row: row, style: .label) + 1
                }
                place = drawField(field, state, at: Position(column: place, row: row), on: &surface, surroundings)
            }
            if fields.count == 1, let echo = echo(of: fields[0], state, surroundings) {
                let room = width - place - 2
                if room >= 6 { surface.put(toWholeParts(echo.0, width: room), at: place + 1, row: row, style: echo.1) }
            }
        }
    }

    static func label(of field: FormField, _ state: State) -> Phrase {
        guard field == .reason else { return field.label }
        return state.isCorrection ? .formReason : .formInsertReason
    }

    /// - Returns: the column after the closing bracket.
    private static func drawField(
        _ field: FormField, _ state: State, at position: Position, on surface: inout Surface,
        _ surroundings: Surroundings
    ) -> Int {
        let width = fieldWidth(field, width: surface.size.columns)
        let isFocused = field == state.focus
        let hasRows = field.isLong && shownRows(field, state, width: surface.size.columns) > 1
        if hasRows {
            drawRow(0, of: field, state, at: position, on: &surface)
            return position.column + width + 2
        }
        surface.put("[", at: position.column, row: position.row, style: .faint)
        let inside = Position(column: position.column + 1, row: position.row)
        if field.isChoice {
            let code = state.text(field)
            let word = field.choices.first { $0.code == code }.map { surroundings.text($0.phrase) } ?? code
            let style: Style = isFocused ? .fieldFocused : .field
            surface.fill(Area(column: inside.column, row: inside.row, columns: width, rows: 1), style: style)
            surface.put(clipped(word, to: width), at: inside.column, row: inside.row, style: style)
            if isFocused { surface.cursor = inside }
        } else {
            let text = state.fields[field.rawValue]
            text.draw(into: &surface, column: inside.column, row: inside.row, columns: width, focused: isFocused)
            if field == .type, text.isEmpty, let type = recognised(state) {
                // What the symbol says; what is typed over it goes before.
                surface.put(clipped(type.nameVi, to: width), at: inside.column, row: inside.row, style: .faint)
            }
            if let proposal = proposal(for: field, state, surroundings) {
                // Greyed: it is the field's only when Enter accepts it.
                let said = ghost(of: proposal, width: width, isFocused, surroundings)
                surface.put(said, at: inside.column, row: inside.row, style: .faint)
            }
        }
        surface.put("]", at: inside.column + width, row: position.row, style: .faint)
        return inside.column + width + 1
    }

    /// One row of a long text. "<" and ">" beside it tell that there is more.
    private static func drawRow(
        _ offset: Int, of field: FormField, _ state: State, at position: Position, on surface: inout Surface
    ) {
        let width = fieldWidth(field, width: surface.size.columns)
        let rows = shownRows(field, state, width: surface.size.columns)
        let area = Area(column: position.column + 1, row: position.row - offset, columns: width, rows: rows)
        let more = state.fields[field.rawValue].drawRows(
            into: &surface, area: area, focused: field == state.focus, only: offset)
        let left = offset == 0 && more.above ? "<" : "["
        let right = offset == rows - 1 && more.below ? ">" : "]"
        surface.put(left, at: position.column, row: position.row, style: .faint)
        surface.put(right, at: area.endColumn, row: position.row, style: .faint)
    }

    /// Whether a field is wide enough to say inside of it where a proposal comes from.
    private static func holdsNote(_ width: Int) -> Bool { width >= 30 }

    /// A proposal inside its field: the text, where it comes from, and what takes it, as far as there is room.
    private static func ghost(
        of proposal: FormProposal, width: Int, _ isFocused: Bool, _ surroundings: Surroundings
    ) -> String {
        guard holdsNote(width) else { return clipped(proposal.text, to: width) }
        let note = surroundings.text(proposal.note)
        let room = width / 2 - 3
        let text = clipped(proposal.text, to: width - min(cells(note), room) - 3)
        let said = text + " · " + toWholeParts(note, width: room)
        let whole = said + surroundings.text(.proposalAccept)
        return isFocused && cells(whole) <= width ? whole : said
    }

    private static func recognised(_ state: State) -> DocumentType? {
        recognisedType(of: DocumentSymbol.parse(state.text(.symbol)), on: nil)
    }

    /// What the program understood of a field, at its right.
    private static func echo(
        of field: FormField, _ state: State, _ surroundings: Surroundings
    ) -> (String, Style)? {
        let text = state.text(field)
        if let proposal = proposal(for: field, state, surroundings) {
            let isSaidInside = holdsNote(fieldWidth(field, width: surroundings.columns))
            guard !isSaidInside else { return nil }
            let end = field == state.focus ? surroundings.text(.proposalAccept) : ""
            return (surroundings.text(proposal.note) + end, .faint)
        }
        guard !blank(text), state.faults[field] == nil else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        switch field {
        case .symbol:
            let symbol = DocumentSymbol.parse(text)
            if let type = recognisedType(of: symbol, on: reader.day(state.text(.date), .past)) {
                return (surroundings.text(.echoType(surroundings.text(type.phrase))), .good)
            }
            return (surroundings.text(.echoSymbolPlain), .warning)
        case .arrived, .date, .handedOver:
            guard let day = reader.day(text, .past) else { return nil }
            let relation: Phrase? =
                day == surroundings.today ? .today : surroundings.today - day == 1 ? .yesterday : nil
            let said = Phrase.echoDay(weekday: day.weekday.phrase, day: day.shown, relation: relation)
            return (surroundings.text(said), .faint)
        case .deadline, .meetingDay, .replyDue:
            guard let day = reader.day(text, .future) else { return nil }
            let left = surroundings.calendar.workingDays(from: surroundings.today, to: day)
            let said = Phrase.echoDay(
                weekday: day.weekday.phrase, day: day.shown, relation: left >= 0 ? .echoWorkingDays(left) : .echoPassed)
            let isProvisional = surroundings.facts.holidays.contains { $0.day.year == day.year && $0.provisional }
            let tail = isProvisional ? ", " + surroundings.text(.echoProvisional) : ""
            let isDoubtful = left < 0 || !surroundings.calendar.isWorkingDay(day)
            return (surroundings.text(said) + tail, isDoubtful ? .warning : .faint)
        case .type:
            return reader.type(text).map { ("= " + surroundings.text($0.phrase), .faint) }
        case .secret, .book, .hour, .issuer, .subject, .recipient, .urgency, .circulation, .way, .pages, .copies,
            .sender, .signer, .receivedBy, .notes, .reason, .meetingHour, .meetingPlace, .attendees, .senderAddress,
            .replyWanted, .replyTo:
            return nil
        }
    }

    /// Above the message line: what was just done, what may be a duplicate, what to look at again, and the hint.
    private static func bottomLines(
        _ state: State, width: Int, _ surroundings: Surroundings
    ) -> [(String, Style)] {
        var lines: [(String, Style)] = []
        func add(_ phrase: Phrase, _ style: Style, mark: String = "") {
            lines += wrapped(mark + surroundings.text(phrase), width: width - 2).prefix(2).map { ($0, style) }
        }
        if surroundings.rows >= 22, state.suspicions.isEmpty, state.warnings.isEmpty, let last = surroundings.done.first
        {
            let said = Phrase.formJustDone.followed(by: last.phrase)
            lines.append((clipped(surroundings.text(said), to: width - 2), .faint))
        }
        if !state.files.isEmpty {
            let names = state.files.prefix(2).map(\.name).joined(separator: ", ") + (state.files.count > 2 ? ", …" : "")
            let said = Phrase.formFiles(.attachmentsCount(.count(state.files.count)), names: names)
            lines.append((clipped(surroundings.text(said), to: width - 2), .label))
        }
        if case .insert(let after) = state.mode { add(.formInsertRule(number: after.shown), .label) }
        if let suspicion = state.suspicions.first { add(duplicate(suspicion), .warning, mark: "! ") }
        for warning in state.warnings { add(warning, .warning, mark: "! ") }
        if surroundings.rows >= 16 {
            lines.append((toWholeParts(surroundings.text(state.focus.hint), width: width - 2), .faint))
        }
        return lines
    }

    private static func duplicate(_ suspicion: DuplicateSuspicion) -> Phrase {
        let document = suspicion.document
        let number = document.number.shown
        let day = document.content.arrivedOn.shown
        switch suspicion.kind {
        case .sameSymbol where document.content.way.isElectronic && document.paperArrivedOn == nil:
            return .duplicateElectronic(number: number, way: document.content.way.phrase)
        case .sameSymbol: return .duplicateSame(number: number, day: day)
        case .nearSameSubject: return .duplicateNear(number: number, day: day)
        }
    }
}
