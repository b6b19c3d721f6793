import Office
import Phrases
import Records
import TerminalKit

/// The register of questions and problems: what units ask, and what this office sends up.
enum QuestionsScreen {
    struct State: FigureListScreen {
        /// Only those of a unit, by its code; `nil` for all.
        var unit: String?
        var rows: [StandingQuestion]?
        /// The units that have asked anything, for the filter.
        var list = FigureList()
        var direction: UnitQuestion.Direction?
        /// Only those that wait for an answer.
        var isWaiting = false
        var ticket: Ticket?
        var isStale = true

        init(unit: String? = nil) { self.unit = unit }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case raise
        case chooseFilter
        case openDocument
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .raise, .chooseFilter, .openDocument, .refresh, .back: false
            }
        }
    }

    /// How many questions are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6) }
}

extension QuestionsScreen.State {
    func shown(in surroundings: Surroundings) -> [StandingQuestion] {
        (rows ?? []).filter { row in
            let question = row.question
            guard direction == nil || question.direction == direction, !isWaiting || question.isWaiting else {
                return false
            }
            guard unit == nil || row.unit?.code == unit else { return false }
            return list.admits([
                "\(question.id.value)", row.unit?.name ?? surroundings.text(.questionSent), question.text,
                question.answer ?? "", question.answerNumber ?? "", row.assignee ?? "",
                row.document?.number.shown ?? "",
            ])
        }
    }

    func current(_ rows: [StandingQuestion]) -> StandingQuestion? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    static func typed(_ input: FieldInput) -> FiguresAction { .questions(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextQuestions
        let rows = shown(in: surroundings)
        let noRow: Phrase? = rows.isEmpty ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: QuestionsScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.questions(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .raise, .keyRaiseQuestion, weight: 78, needs: .handleQuestions),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65),
            key(
                [.control("d")], .openDocument, .keyOpenDocument, weight: 40,
                unless: noRow ?? current(rows)?.document.whyNotOpened),
        ]
            + surroundings.listKeys(
                list, topic: topic, move: { .questions(.move($0)) }, focusLine: .questions(.focusLine),
                leaveLine: .questions(.leaveLine), refresh: .questions(.refresh), back: .questions(.back))
    }
}

extension QuestionsScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.figures(.questions(ListQuestions())), ticket))]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .questions(let action) = action else { return [] }
        let rows = shown(in: surroundings)
        let page = QuestionsScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(rows).map { [.open(.figures(.question(.init($0.question.id))))] } ?? []
        case .raise:
            let name = unit.flatMap { code in self.rows?.first { $0.unit?.code == code }?.unit?.name ?? code }
            return [.openFigureStep(.question, name.map { [.unit: $0] } ?? [:])]
        case .chooseFilter: return [.raise(.chooser(filterChooser))]
        case .openDocument:
            return current(rows)?.document.map { [.open(.document(.init(document: $0.id)))] } ?? []
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private var filterChooser: ChooserOverlay {
        let all = rows ?? []
        func item(_ text: String, _ label: Phrase, _ count: Int) -> ChooserOverlay.Item {
            .init(text: text, label: label.followed(by: .inBrackets(.count(count))))
        }
        var units: [Unit] = []
        for unit in all.compactMap(\.unit) where !units.contains(unit) { units.append(unit) }
        let items =
            [
                item("all", .filterEverything, all.count),
                item("waiting", .questionsWaiting, all.count { $0.question.isWaiting }),
            ]
            + UnitQuestion.Direction.allCases.map { direction in
                item(
                    "direction:\(direction.code)", direction.phrase, all.count { $0.question.direction == direction })
            }
            + units.map { unit in item("unit:\(unit.code)", Phrase(unit.name), all.count { $0.unit == unit }) }
        let current =
            unit.map { "unit:\($0)" } ?? direction.map { "direction:\($0.code)" } ?? (isWaiting ? "waiting" : "all")
        return ChooserOverlay(
            .units(.questionFilter), title: .questionsFilterTitle, items: items, current: current)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let text, .units(.questionFilter)) = answer else { return [] }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("waiting", _): isWaiting = true
        case ("direction", let code?): direction = UnitQuestion.Direction.allCases.first { $0.code == code }
        case ("unit", let code?): unit = code
        default: (direction, unit, isWaiting) = (nil, nil, false)
        }
        list.cursor = 0
        list.settle(count: shown(in: surroundings).count, page: QuestionsScreen.page(surroundings))
        return []
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.questions(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = current(shown(in: surroundings))?.question.id
            rows = found
            let rows = shown(in: surroundings)
            if let id, let place = rows.firstIndex(where: { $0.question.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: QuestionsScreen.page(surroundings))
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}
