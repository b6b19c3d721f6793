import Office
import Phrases
import Records
import TerminalKit

/// What the office sets for its letters and reports, as a list: the groups of recipients, or the reports that it owes.
enum SetupListScreen {
    /// Which of the two.
    enum Subject: String, CaseIterable, Equatable, Sendable {
        /// The groups of recipients: the office's own, and those of the directory.
        case groups
        /// The reports that come again and again.
        case duties
    }

    /// A line of the list.
    enum Row: Equatable, Sendable {
        case group(RecipientGroup)
        /// A kind of report with what the office owes of it; `nil` where it owes none.
        case duty(ReportKind, ReportDuty?)
    }

    struct State: ReplyListScreen {
        let subject: Subject
        var rows: [Row]?
        var list = FigureList()
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// A new group.
        case make
        /// The members of a group.
        case change
        /// By when a report is owed, and to whom.
        case set
        case end
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .make, .change, .set, .end, .refresh, .back: false
            }
        }
    }

    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 4 : 1 }

    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6 - told(surroundings)) }
}

extension SetupListScreen.Subject {
    var phrase: Phrase {
        switch self {
        case .groups: .contextRecipientGroups
        case .duties: .contextReportDuties
        }
    }

    /// What one may do who sets it.
    var act: Act {
        switch self {
        case .groups: SetRecipientGroup.act
        case .duties: SetReportDuty.act
        }
    }
}

extension SetupListScreen.Row {
    /// Its name, which tells it from the others.
    var name: Phrase {
        switch self {
        case .group(let group): Phrase(group.name)
        case .duty(let kind, _): kind.phrase
        }
    }

    /// What the office owes of a kind now.
    var standing: ReportDuty? {
        if case .duty(_, let duty?) = self, !duty.isEnded { duty } else { nil }
    }
}

extension SetupListScreen.State {
    init(_ subject: SetupListScreen.Subject) { self.subject = subject }

    func shown(in surroundings: Surroundings) -> [SetupListScreen.Row] {
        (rows ?? []).filter { row in
            switch row {
            case .group(let group): list.admits([group.name] + group.members.map(\.name))
            case .duty(_, let duty): list.admits([surroundings.text(row.name)] + (duty?.recipients ?? []))
            }
        }
    }

    func current(_ rows: [SetupListScreen.Row]) -> SetupListScreen.Row? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    static func typed(_ input: FieldInput) -> OutgoingAction { .setup(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = subject.phrase
        let row = current(shown(in: surroundings))
        func key(
            _ keys: [Key], _ action: SetupListScreen.Action, _ label: Phrase, weight: Int, unless reason: Phrase?
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.setup(action)), label, topic, weight: weight, needs: subject.act, unless: reason)
        }
        let loading: Phrase? = rows == nil ? .whyLoading : nil
        let own: [Binding] =
            switch subject {
            case .groups:
                [
                    key([.enter, .control("e")], .change, .keyCorrect, weight: 80, unless: whyNotOwn(row)),
                    key([.function(2)], .make, .keyMakeGroup, weight: 78, unless: loading),
                ] + (list.isTyping ? [] : [key([.delete], .end, .keyEndUse, weight: 50, unless: whyNotOwn(row))])
            case .duties:
                [
                    key(
                        [.enter, .function(2)], .set, .keySetScoring, weight: 80, unless: row == nil ? .whyNoRow : nil)
                ]
                    + (list.isTyping
                        ? []
                        : [
                            key(
                                [.delete], .end, .keyEndUse, weight: 50,
                                unless: row?.standing == nil ? .whyNoDuty : nil)
                        ])
            }
        return own
            + surroundings.lineKeys(
                list, topic: topic, move: { .outgoing(.setup(.move($0))) },
                focusLine: .outgoing(.setup(.focusLine)), leaveLine: .outgoing(.setup(.leaveLine)),
                refresh: .outgoing(.setup(.refresh)), back: .outgoing(.setup(.back)))
    }

    private func whyNotOwn(_ row: SetupListScreen.Row?) -> Phrase? {
        guard case .group(let group)? = row else { return .whyNoRow }
        return group.isOwn ? nil : .whyGroupOfDirectory
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let question: OutgoingQuestion =
            switch subject {
            case .groups: .groups(ListRecipientGroups(today: surroundings.today))
            case .duties: .duties(ListReportDuties())
            }
        return [.effect(.ask(.outgoing(question), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .setup(let action) = action else { return [] }
        let rows = shown(in: surroundings)
        let page = SetupListScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .make: return [.openOutgoing(.setup(.group(nil)))]
        case .change:
            guard case .group(let group)? = current(rows) else { return [] }
            return [.openOutgoing(.setup(.group(group.name)))]
        case .set:
            guard case .duty(let kind, _)? = current(rows) else { return [] }
            return [.openOutgoing(.setup(.duty(kind)))]
        case .end:
            guard let row = current(rows) else { return [] }
            let question: Phrase = subject == .groups ? .endGroupQuestion(row.name) : .endDutyQuestion(row.name)
            return [.raise(.question(QuestionOverlay(.outgoing(.endUse), question)))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .confirmed(.outgoing(.endUse)) = answer, changeTicket == nil,
            let row = current(shown(in: surroundings))
        else { return [] }
        let deed: OutgoingDeed =
            switch row {
            case .group(let group): .setGroup(SetRecipientGroup(name: group.name, members: []))
            case .duty(let kind, _): .setDuty(SetReportDuty(kind: kind, ends: true))
            }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.groups(let groups), let ticket):
            guard ticket == self.ticket else { return nil }
            put(groups.map { .group($0) }, in: surroundings)
            return []
        case .outgoing(.duties(let duties), let ticket):
            guard ticket == self.ticket else { return nil }
            let kinds = ReportKind.allCases.filter(\.recurs)
            put(kinds.map { kind in .duty(kind, duties.first { $0.kind == kind }) }, in: surroundings)
            return []
        case .outgoing(.groupSet(let group), let ticket):
            guard ticket == changeTicket else { return nil }
            return ended(.recipientGroupEnded(group.name), in: &surroundings)
        case .outgoing(.dutySet(let duty), let ticket):
            guard ticket == changeTicket else { return nil }
            return ended(duty.phrase.atStart, in: &surroundings)
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            if ticket == changeTicket { changeTicket = nil } else { self.ticket = nil }
            return [.fail(error)]
        default: return nil
        }
    }

    /// The rows as the office has them now; the cursor stays with its own.
    private mutating func put(_ found: [SetupListScreen.Row], in surroundings: Surroundings) {
        ticket = nil
        let name = current(shown(in: surroundings))?.name
        rows = found
        let rows = shown(in: surroundings)
        if let name, let place = rows.firstIndex(where: { $0.name == name }) { list.cursor = place }
        list.settle(count: rows.count, page: SetupListScreen.page(surroundings))
    }

    private mutating func ended(_ said: Phrase, in surroundings: inout Surroundings) -> [Step] {
        changeTicket = nil
        return [.done(DoneDeed(at: surroundings.now, phrase: said)), .refreshFacts] + load(in: &surroundings)
            + [.say(said, .good)]
    }
}
