import Office
import Phrases
import Records
import TerminalKit
import Text

/// The letters that somebody has not answered, the earliest due first; the sums are of the letters that are shown.
enum UnansweredScreen {
    struct State: ReplyListScreen {
        var sheets: [ReplySheet]?
        var list = FigureList()
        var ticket: Ticket?
        var fileTicket: Ticket?
        /// A reminder on its way, and of how many.
        var changeTicket: Ticket?
        var reminding = 0
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case openLetter
        case remind
        case saveTable
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .openLetter, .remind, .saveTable, .refresh, .back: false
            }
        }
    }

    /// How many letters are seen, beside title, line, heads, sum, message and footer.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 7) }
}

extension UnansweredScreen.State {
    func shown() -> [ReplySheet] {
        (sheets ?? []).filter { sheet in
            let content = sheet.document.content
            return list.admits([sheet.document.symbol, content.subject, content.answerWanted ?? ""])
        }
    }

    func current(_ rows: [ReplySheet]) -> ReplySheet? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    static func typed(_ input: FieldInput) -> OutgoingAction { .unanswered(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextUnanswered
        let noRow: Phrase? = shown().isEmpty ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: UnansweredScreen.Action, _ label: Phrase, weight: Int, unless reason: Phrase?
        ) -> Binding {
            surroundings.binding(keys, .outgoing(.unanswered(action)), label, topic, weight: weight, unless: reason)
        }
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .remind, .keyRemind, weight: 75, unless: noRow),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: sheets == nil ? .listLoading : nil),
            key([.control("d")], .openLetter, .keyOpenDocument, weight: 45, unless: noRow),
        ]
            + surroundings.lineKeys(
                list, topic: topic, move: { .outgoing(.unanswered(.move($0))) },
                focusLine: .outgoing(.unanswered(.focusLine)), leaveLine: .outgoing(.unanswered(.leaveLine)),
                refresh: .outgoing(.unanswered(.refresh)), back: .outgoing(.unanswered(.back)))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.outgoing(.unanswered(ListUnanswered(today: surroundings.today))), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .unanswered(let action) = action else { return [] }
        let rows = shown()
        let page = UnansweredScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown().count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(rows).map { [.open(.outgoing(.replies(.init($0.document.id))))] } ?? []
        case .openLetter: return current(rows).map { [.open(.outgoing(.document(.init($0.document.id))))] } ?? []
        case .remind:
            guard let sheet = current(rows) else { return [] }
            return [.raise(.chooser(surroundings.remindChooser(sheet.owing)))]
        case .saveTable:
            let ticket = surroundings.ticket()
            fileTicket = ticket
            let name = "\(surroundings.text(.fileUnanswered))-\(surroundings.today.iso)"
            return [.effect(.files(.saveTable(name: name, rows: rows.unansweredTable(surroundings.language)), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let way, .outgoing(.remind)) = answer, let sheet = current(shown()) else { return [] }
        let names = sheet.rows.filter { $0.standing != .answered }.map(\.recipient.name)
        let id = sheet.document.id
        guard way == Surroundings.onlyRecord else {
            return [.openMerge(.letter(id), names: names, way: way)]
        }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        reminding = names.count
        return [.effect(.perform(.outgoing(.remind(RemindReplies(outgoing: id, recipients: names))), ticket))]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.unanswered(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = current(shown())?.document.id
            sheets = found
            let rows = shown()
            if let id, let place = rows.firstIndex(where: { $0.document.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: UnansweredScreen.page(surroundings))
            return []
        case .outgoing(.reminded, let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = Phrase.remindedToday(.count(reminding))
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .files(let answer, let ticket): return takeTable(answer, ticket, &fileTicket)
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            if ticket == changeTicket { changeTicket = nil } else { self.ticket = nil }
            return [.fail(error)]
        default: return nil
        }
    }
}
