import Office
import Phrases
import Records
import TerminalKit
import Text

/// What a list is narrowed by.
struct FilterOverlay: Equatable, Sendable {
    enum Row: Int, CaseIterable, Equatable, Sendable {
        case year, register, state, due, lead, type, urgency, circulation, standing
    }

    /// The deadlines that are asked for, by name.
    enum Due: CaseIterable, Equatable, Sendable {
        case overdue, today, thisWeek, nextWeek

        /// Kept in saved filters: never changed.
        var code: String {
            switch self {
            case .overdue: "overdue"
            case .today: "today"
            case .thisWeek: "this-week"
            case .nextWeek: "next-week"
            }
        }

        /// The days, all those of open documents.
        func days(_ today: Day, _ calendar: WorkCalendar) -> DaySpan {
            let monday = today.monday
            return switch self {
            case .overdue: .missed(on: today, by: calendar)
            case .today: DaySpan(from: today, to: today)
            case .thisWeek: DaySpan(from: monday, to: monday.adding(days: 6))
            case .nextWeek: DaySpan(from: monday.adding(days: 7), to: monday.adding(days: 13))
            }
        }

        var phrase: Phrase {
            switch self {
            case .overdue: .filterOverdue
            case .today: .today
            case .thisWeek: .periodThisWeek
            case .nextWeek: .periodNextWeek
            }
        }
    }

    var filter: IncomingFilter
    var row = Row.year
    /// The filters that the person keeps, with what each means today.
    private(set) var saved: [Saved]
    /// The saved filter that the cursor stands on; `nil` on a row of one's own.
    var savedRow: Int?

    struct Saved: Equatable, Sendable {
        let name: String
        let isUnderstood: Bool
    }
    private let years: [Int]
    /// Whether the person sees who has a document.
    private let seesParties: Bool
    private let today: Day
    private let calendar: WorkCalendar
    /// Departments with all their people, then people, by name.
    private let leads: [(name: String, parties: [Party])]

    init(_ filter: IncomingFilter, in surroundings: Surroundings) {
        let facts = surroundings.facts
        self.filter = filter
        seesParties = surroundings.seesContent
        today = surroundings.today
        calendar = surroundings.calendar
        years = facts.books.filter { $0.register == .incoming }.map(\.year)
        let departments = facts.departments.map { department in
            (
                department.name,
                [Party.department(department.id)]
                    + facts.people.filter { $0.department == department.id }.map { Party.person($0.id) }
            )
        }
        saved = Self.saved(in: surroundings)
        savedRow = saved.isEmpty ? nil : 0
        leads = departments + facts.people.filter(\.mayBeHandler).map { ($0.name, [Party.person($0.id)]) }
    }

    private static func saved(in surroundings: Surroundings) -> [Saved] {
        surroundings.preferences.savedFilters.all.map {
            Saved(
                name: $0.name,
                isUnderstood: $0.read(today: surroundings.today, calendar: surroundings.calendar) != nil)
        }
    }

    /// Takes in the saved filters as they are now; the cursor stays among them.
    mutating func reread(in surroundings: Surroundings) {
        saved = Self.saved(in: surroundings)
        savedRow = saved.isEmpty ? nil : savedRow.map { min($0, saved.count - 1) }
    }

    static func == (left: FilterOverlay, right: FilterOverlay) -> Bool {
        left.filter == right.filter && left.row == right.row && left.saved == right.saved
            && left.savedRow == right.savedRow && left.today == right.today
            && left.years == right.years && left.leads.map(\.parties) == right.leads.map(\.parties)
    }

    mutating func move(by rows: Int) {
        let place = (savedRow ?? saved.count + row.rawValue) + rows
        let inside = max(0, min(saved.count + Row.allCases.count - 1, place))
        savedRow = inside < saved.count ? inside : nil
        row = Row(rawValue: max(0, inside - saved.count)) ?? row
    }

    mutating func change(by steps: Int) {
        guard savedRow == nil else { return }
        func turned<Value: Equatable>(_ value: Value?, _ values: [Value]) -> Value? {
            let all: [Value?] = [nil] + values.map { $0 }
            let place = (all.firstIndex { $0 == value } ?? 0) + steps
            return all[(place % all.count + all.count) % all.count]
        }
        switch row {
        case .year: filter.year = turned(filter.year, years)
        case .register: filter.register = turned(filter.register, Register.allCases)
        case .state:
            let state = turned(filter.states.count == 1 ? filter.states.first : nil, HandlingState.allCases)
            filter.states = state.map { [$0] } ?? []
        case .due: filter.due = turned(filter.due, Due.allCases.map { $0.days(today, calendar) })
        case .lead where !seesParties: break
        case .lead:
            filter.leads = turned(filter.leads.isEmpty ? nil : filter.leads, leads.map(\.parties)) ?? []
        case .type: filter.typeCode = turned(filter.typeCode, DocumentTypes.all.map(\.code))
        case .urgency: filter.urgency = turned(filter.urgency, Urgency.allCases)
        case .circulation: filter.circulation = turned(filter.circulation, Circulation.allCases)
        case .standing: filter.standing = turned(filter.standing, IncomingFilter.Standing.allCases)
        }
    }

    mutating func clear() { filter = IncomingFilter(year: filter.year) }

    /// The value of a row in words.
    func value(of row: Row) -> Phrase {
        switch row {
        case .year: filter.year.map { Phrase(String($0)) } ?? .filterAllYears
        case .register: filter.register?.phrase ?? .any
        case .state:
            filter.states.isEmpty
                ? .any
                : filter.states.count == 1 ? filter.states[0].phrase : .filterSeveral(.count(filter.states.count))
        case .due:
            filter.due.map { due in
                Due.allCases.first { $0.days(today, calendar) == due }?.phrase
                    ?? .filterDue(from: due.from?.shown, to: due.to?.shown)
            } ?? .any
        case .lead where !seesParties: .hiddenValue
        case .lead:
            filter.leads.isEmpty
                ? .any
                : leads.first { $0.parties == filter.leads }.map { Phrase($0.name) }
                    ?? .filterSeveral(.count(filter.leads.count))
        case .type: typePhrase(filter.typeCode) ?? .any
        case .urgency: filter.urgency?.phrase ?? .any
        case .circulation: filter.circulation?.phrase ?? .any
        case .standing: filter.standing?.phrase ?? .any
        }
    }

    static func label(of row: Row) -> Phrase {
        switch row {
        case .year: .fieldYear
        case .register: .fieldBook
        case .state: .fieldHandling
        case .due: .fieldDeadline
        case .lead: .roleLead
        case .type: .fieldType
        case .urgency: .fieldUrgency
        case .circulation: .fieldCirculation
        case .standing: .filterStanding
        }
    }
}

extension FilterOverlay {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = min(56, surface.size.columns - 4)
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        // A heading over the saved ones, a rule behind them.
        let own = saved.isEmpty ? 0 : saved.count + 2
        let inside = surface.drawBox(
            limits.centered(Size(columns: width, rows: own + Row.allCases.count + 2)),
            title: surroundings.text(.filterTitle))
        let cursor = savedRow.map { $0 + 1 } ?? own + row.rawValue
        let first = max(0, min(cursor - inside.rows / 2, own + Row.allCases.count - inside.rows))
        for line in 0..<inside.rows {
            let place = first + line
            guard place < own + Row.allCases.count else { break }
            drawRow(place, own, at: inside.row + line, inside, on: &surface, surroundings)
            if place == cursor {
                surface.put(">", at: inside.column, row: inside.row + line, style: .overlay)
                surface.highlight(row: inside.row + line, column: inside.column, columns: inside.columns)
                surface.focus = Position(column: inside.column, row: inside.row + line)
            }
        }
        surface.putHint(savedRow == nil ? .filterSaveHint : .filterSavedHint, in: surroundings)
    }

    private func drawRow(
        _ place: Int, _ own: Int, at line: Int, _ inside: Area, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        if place >= own, let row = Row(rawValue: place - own) {
            surface.put(surroundings.text(Self.label(of: row)), at: inside.column + 2, row: line, style: .label)
            let value = "‹ \(surroundings.text(self.value(of: row))) ›"
            surface.put(clipped(value, to: inside.columns - 21), at: inside.column + 21, row: line, style: .overlay)
        } else if place == 0 {
            surface.put(surroundings.text(.filterSavedHeading), at: inside.column, row: line, style: .label)
        } else if saved.indices.contains(place - 1) {
            let filter = saved[place - 1]
            let note = filter.isUnderstood ? "" : " (\(surroundings.text(.filterUnread)))"
            surface.put(
                clipped(filter.name + note, to: inside.columns - 2), at: inside.column + 2, row: line,
                style: filter.isUnderstood ? .overlay : .keyDisabled)
        } else {
            surface.put(
                String(repeating: surface.lineArt.horizontal, count: inside.columns), at: inside.column, row: line,
                style: .faint)
        }
    }
}

extension Workplace {
    mutating func take(_ event: Event, _ filter: FilterOverlay) -> [Effect] {
        var filter = filter
        let saved = filter.savedRow.map { filter.saved[$0].name }
        switch (event.asKey, saved) {
        case (.escape, _), (.function(4), _):
            overlays.removeLast()
            return []
        case (.up, _), (.backTab, _): filter.move(by: -1)
        case (.down, _), (.tab, _): filter.move(by: 1)
        case (.left, _): filter.change(by: -1)
        case (.right, _), (.character(" "), _): filter.change(by: 1)
        case (.enter, let name?): return answer(.chosen(name, .savedFilter))
        case (.enter, nil): return answer(.filtered(filter.filter))
        case (.delete, let name?):
            return ask(QuestionOverlay(.dropFilter(name), .filterDropQuestion(name)))
        case (.control("e"), let name?):
            return ask(
                QuestionOverlay(
                    .filterRename(name), .filterRenameQuestion(name), line: .filterNameLabel, text: name))
        case (.delete, nil), (.backspace, nil): filter.clear()
        case (.function(2), nil):
            return ask(QuestionOverlay(.filterName(filter.filter), .filterNameQuestion, line: .filterNameLabel))
        default: return []
        }
        overlays[overlays.count - 1] = .filter(filter)
        return []
    }

    /// A question in front of the filter: what it is answered goes to the list.
    private mutating func ask(_ question: QuestionOverlay) -> [Effect] {
        overlays.append(.question(question))
        return []
    }

    /// After an answer about a saved filter: the filter in front knows the saved ones as they are now, or goes where the
    /// new one is kept.
    mutating func settleFilter(after answer: Answer) {
        switch answer {
        case .entered(_, .filterRename), .confirmed(.dropFilter):
            guard case .filter(var filter) = overlays.last else { return }
            filter.reread(in: surroundings)
            overlays[overlays.count - 1] = .filter(filter)
        case .confirmed(.filterReplace):
            overlays.removeAll { overlay in
                if case .question(let question) = overlay { return question.purpose.isFilterName }
                if case .filter = overlay { return true }
                return false
            }
        case .entered(_, .filterName):
            guard case .filter = overlays.last else { return }
            overlays.removeLast()
        default: break
        }
    }
}

extension Purpose {
    /// Whether the line is a name.
    var takesName: Bool {
        switch self {
        case .filterName, .filterRename: true
        case .templateName: true
        default: false
        }
    }

    var isFilterName: Bool { if case .filterName = self { true } else { false } }

    /// Whether an empty line is an answer: it takes back what stood there.
    var mayBeEmpty: Bool {
        switch self {
        case .outgoing(.replyTo), .archive(.itemNotes): true
        default: false
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .voidDocument, .voidMarked, .voidReservation, .undo, .removeAttachment: true
        case .units(let asking): asking.takesReason
        case .figures(let asking): asking.takesReason
        case .outgoing(let asking): asking.takesReason
        case .archive(let asking): asking.takesReason
        default: false
        }
    }
}
