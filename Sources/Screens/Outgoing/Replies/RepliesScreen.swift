import Office
import Phrases
import Records
import TerminalKit

/// Who of those that a letter asks has answered it, by what, how late, and when it was reminded.
enum RepliesScreen {
    struct State: ReplyListScreen {
        let id: OutgoingID
        var sheet: ReplySheet?
        var list = FigureList()
        /// Only those that stand so.
        var only: Only?
        var ticket: Ticket?
        var fileTicket: Ticket?
        /// A reminder on its way.
        var changeTicket: Ticket?
        var isStale = true

        init(_ id: OutgoingID) { self.id = id }
    }

    /// Which recipients are shown.
    enum Only: Equatable, Sendable {
        case standing(ReplyStanding)
        case late
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case openLetter
        case remind
        case chooseFilter
        case saveTable
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .openLetter, .remind, .chooseFilter, .saveTable, .refresh, .back: false
            }
        }
    }

    /// How many recipients are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6) }
}

extension RepliesScreen.State {
    /// One line: a recipient, or a reply of a body that the letter does not name.
    enum Line: Equatable {
        case asked(ReplyRow)
        case other(IncomingReply)

        /// What came, the newest first opened.
        var document: DocumentID? {
            switch self {
            case .asked(let row): row.replies.last?.document
            case .other(let reply): reply.document
            }
        }
    }

    func shown(in surroundings: Surroundings) -> [Line] {
        guard let sheet else { return [] }
        let rows = sheet.rows.filter { row in
            let fits: Bool
            switch only {
            case nil: fits = true
            case .standing(let standing): fits = row.standing == standing
            case .late: fits = row.standing != .answered && row.daysLate > 0
            }
            return fits
                && list.admits([
                    row.recipient.name, surroundings.text(row.standing.phrase),
                    row.replies.map(\.number.shown).joined(separator: " "),
                ])
        }
        let others = only == nil ? sheet.others.filter { list.admits([$0.issuerName, $0.number.shown]) } : []
        return rows.map(Line.asked) + others.map(Line.other)
    }

    func current(_ lines: [Line]) -> Line? { lines.indices.contains(list.cursor) ? lines[list.cursor] : nil }

    static func typed(_ input: FieldInput) -> OutgoingAction { .replies(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextReplies
        let lines = shown(in: surroundings)
        func key(
            _ keys: [Key], _ action: RepliesScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.replies(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let noReply: Phrase? = lines.isEmpty ? .whyNoRow : current(lines)?.document == nil ? .whyNoReply : nil
        let noSheet: Phrase? = sheet == nil ? .listLoading : nil
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noReply),
            key(
                [.function(2)], .remind, .keyRemind, weight: 75,
                unless: noSheet ?? (owing(in: surroundings).isEmpty ? .whyAllAnswered : nil)),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65, unless: noSheet),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: noSheet),
            key([.control("d")], .openLetter, .keyOpenDocument, weight: 45),
        ]
            + surroundings.lineKeys(
                list, topic: topic, move: { .outgoing(.replies(.move($0))) },
                focusLine: .outgoing(.replies(.focusLine)),
                leaveLine: .outgoing(.replies(.leaveLine)), refresh: .outgoing(.replies(.refresh)),
                back: .outgoing(.replies(.back)))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.outgoing(.replies(AskReplies(to: id, today: surroundings.today))), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .replies(let action) = action else { return [] }
        let lines = shown(in: surroundings)
        let page = RepliesScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: lines.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(lines)?.document.map { [.open(.document(.init(document: $0)))] } ?? []
        case .openLetter: return [.open(.outgoing(.document(.init(id))))]
        case .remind:
            return [.raise(.chooser(surroundings.remindChooser(owing(in: surroundings).count)))]
        case .chooseFilter: return [.raise(.chooser(filterChooser))]
        case .saveTable:
            guard let sheet else { return [] }
            let ticket = surroundings.ticket()
            fileTicket = ticket
            let symbol = sheet.document.nameWithYear.replacing("/", with: "-")
            let name = "\(surroundings.text(.fileReplies))-\(symbol)"
            return [.effect(.files(.saveTable(name: name, rows: sheet.table(surroundings.language)), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private var filterChooser: ChooserOverlay {
        let rows = sheet?.rows ?? []
        func item(_ text: String, _ label: Phrase, _ count: Int) -> ChooserOverlay.Item {
            .init(text: text, label: label.followed(by: .inBrackets(.count(count))))
        }
        let items =
            [item("all", .filterEverything, rows.count)]
            + ReplyStanding.allCases.map { item($0.code, $0.phrase, sheet?.count($0) ?? 0) }
            + [item("late", .replyLate, sheet?.late ?? 0)]
        let current: String
        switch only {
        case nil: current = "all"
        case .standing(let standing): current = standing.code
        case .late: current = "late"
        }
        return ChooserOverlay(.outgoing(.replyFilter), title: .repliesFilterTitle, items: items, current: current)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if case .chosen(let way, .outgoing(.remind)) = answer { return remind(way, in: &surroundings) }
        guard case .chosen(let text, .outgoing(.replyFilter)) = answer else { return [] }
        only =
            text == "late"
            ? .late : ReplyStanding.allCases.first { $0.code == text }.map { RepliesScreen.Only.standing($0) }
        list.cursor = 0
        list.settle(count: shown(in: surroundings).count, page: RepliesScreen.page(surroundings))
        return []
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.replies(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            guard let found else { return [.close, .fail(.refused(.noSuchRecord))] }
            sheet = found
            list.settle(count: shown(in: surroundings).count, page: RepliesScreen.page(surroundings))
            return []
        case .outgoing(.reminded, let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = Phrase.remindedToday(.count(owing(in: surroundings).count))
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

extension RepliesScreen.State {
    /// Those that are shown and owe something.
    func owing(in surroundings: Surroundings) -> [String] {
        shown(in: surroundings).compactMap { line in
            guard case .asked(let row) = line, row.standing != .answered else { return nil }
            return row.recipient.name
        }
    }

    /// The text of the reminder to be looked over, or only that they were reminded.
    private mutating func remind(_ way: String, in surroundings: inout Surroundings) -> [Step] {
        guard sheet != nil, changeTicket == nil else { return [] }
        let names = owing(in: surroundings)
        guard way == Surroundings.onlyRecord else {
            return [.openMerge(.letter(id), names: names, way: way)]
        }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.outgoing(.remind(RemindReplies(outgoing: id, recipients: names))), ticket))]
    }
}

extension Surroundings {
    /// The way of a reminder that makes no letter.
    static let onlyRecord = "record"

    /// How those who owe something are reminded.
    func remindChooser(_ count: Int) -> ChooserOverlay {
        let drafting = whyNot(.draftOutgoing)
        let items = [
            ChooserOverlay.Item(text: MergeScreen.each, label: .remindEach, disabled: drafting),
            .init(text: MergeScreen.one, label: .remindOne, disabled: drafting),
            .init(text: Self.onlyRecord, label: .remindRecord, disabled: whyNot(.remindUnits)),
        ]
        return ChooserOverlay(.outgoing(.remind), title: .remindTitle(.count(count)), items: items)
    }
}

/// What became of a table that is written to a file.
/// - Returns: `nil` when another screen writes it.
func takeTable(_ answer: FileAnswer, _ ticket: Ticket, _ awaited: inout Ticket?) -> [Step]? {
    guard ticket == awaited else { return nil }
    if case .progress = answer { return [] }
    awaited = nil
    switch answer {
    case .saved(let path, _): return [.say(.fileSaved(path: path), .good)]
    case .refused(let refusal): return [.say(sentence(for: refusal), .fault)]
    default: return []
    }
}
