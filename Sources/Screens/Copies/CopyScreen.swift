import Office
import Phrases
import Records
import Reports
import TerminalKit

/// One copy: what was copied, in which form, for whom, and its history.
enum CopyScreen {
    struct State: OutgoingScreenState, RecordState {
        let id: CopyID
        var detail: CopyDetail?
        var top = 0
        var ticket: Ticket?
        var changeTicket: Ticket?
        /// The text that is copied, asked for before it is printed.
        var textTicket: Ticket?
        var isStale = true

        init(_ id: CopyID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// Shows the sheet of the copy, to be printed.
        case print
        case correct
        case void
        case openSource
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }
}

extension CopyScreen.State {
    private var whyNot: Phrase? {
        guard let detail else { return .listLoading }
        if !detail.isWhole { return .whyContentHidden }
        return detail.row.copy.state == .void ? .whyVoid : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextCopy
        func key(
            _ keys: [Key], _ action: CopyScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.copy(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        var noSource: Phrase? = detail == nil ? .listLoading : nil
        if case .paper? = detail?.row.source { noSource = .whyPaperCopied }
        return [
            key([.function(2)], .print, .keyPrint, weight: 90, unless: whyNot),
            key([.enter, .control("d")], .openSource, .keyOpenDocument, weight: 68, unless: noSource),
            key([.control("e")], .correct, .keyCorrect, weight: 80, needs: .makeCopies, unless: whyNot),
            key([.delete], .void, .keyVoid, weight: 65, needs: .voidNumber, unless: whyNot),
        ]
            + readingKeys(
                topic, move: { .outgoing(.copy(.move($0))) }, refresh: .outgoing(.copy(.refresh)),
                back: .outgoing(.copy(.back)), in: surroundings)
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        ask(.outgoing(.copy(ShowCopy(.key(id)))), in: &surroundings)
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .copy(let action) = action else { return [] }
        switch action {
        case .move(let move): scroll(move, in: surroundings)
        case .print:
            guard let row = detail?.row else { return [] }
            if let refusal = CopySheet.refusal(of: row) { return [.say(refusal, .fault)] }
            guard case .outgoing(let document) = row.source else { return open(nil, in: surroundings) }
            let ticket = surroundings.ticket()
            textTicket = ticket
            return [.effect(.ask(.outgoing(.text(ShowDraftText(document.id))), ticket))]
        case .correct: return [.openOutgoing(.copy(.correct(id)))]
        case .void:
            guard let copy = detail?.row.copy else { return [] }
            let purpose = Purpose.outgoing(.voidCopy(version: copy.version))
            return [
                .raise(.question(QuestionOverlay(purpose, .copyVoidQuestion(copy.symbol), line: .reasonLabel)))
            ]
        case .openSource:
            switch detail?.row.source {
            case .incoming(let document)?: return [.open(.document(.init(document: document.id)))]
            case .outgoing(let document)?: return [.open(.outgoing(.document(.init(document.id))))]
            case .paper?, nil: return []
            }
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// Opens the copy as it goes on paper.
    private func open(_ text: String?, in surroundings: Surroundings) -> [Step] {
        guard let row = detail?.row else { return [] }
        let (sheet, remark) = CopySheet.whole(row, text: text, facts: surroundings.facts, today: surroundings.today)
        let isMarked = CirculationRule.verdict(row.circulation, .copy) == .marked
        var said: [Phrase] = isMarked ? [.copyBearsMark(row.circulation.phrase)] : []
        if let remark { said.append(remark) }
        guard let first = said.first else { return [.openPaper(Paper(sheet.tree))] }
        let whole = said.dropFirst().reduce(first) { $0.followed(by: $1, separator: " ") }
        return [.openPaper(Paper(sheet.tree)), .say(whole, .warning)]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .entered(let reason, .outgoing(.voidCopy(let version))) = answer else { return [] }
        let command = VoidCopy(copy: id, seenVersion: version, reason: reason)
        return perform(.outgoing(.voidCopy(command)), in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.copy(let detail), let ticket): return show(detail, ticket)
        case .outgoing(.text(let version), let ticket):
            guard ticket == textTicket else { return nil }
            textTicket = nil
            return open(version?.text, in: surroundings)
        case .outgoing(.copyChanged(let copy), let ticket):
            return changed(.copyVoided(copy.symbol), ticket, in: &surroundings)
        case .failed(let error, let ticket):
            guard ticket == textTicket else { return failed(error, ticket, in: &surroundings) }
            textTicket = nil
            return [.fail(error)]
        default: return nil
        }
    }

    // MARK: How it looks

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let name = detail.map { "\($0.row.copy.symbol)/\($0.row.copy.year)" } ?? "…"
        drawRecord(.copyTitle(name), on: &surface, in: surroundings)
    }

    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [FieldLine(text: surroundings.text(.listLoading), style: .faint)] }
        let (copy, content) = (detail.row.copy, detail.row.copy.content)
        let source = detail.row.source
        var lines = FieldLines(in: surroundings)
        if copy.state == .void {
            lines.add(.fieldState, surroundings.text(.stateVoid), .warning)
            lines.add(.fieldReason, copy.reason, .warning)
        }
        lines.add(.copyFieldForm, surroundings.text(content.form.phrase))
        lines.add(.copyFieldDate, content.date.map { IncomingDocumentScreen.day($0, surroundings) })
        let cited = source.cited(office: surroundings.facts.profile.name)
        lines.add(
            .copyFieldSource, detail.isWhole ? surroundings.text(cited) : surroundings.text(.contentHidden),
            detail.isWhole ? .text : .faint)
        if let label = source.nameLabel { lines.add(label, source.name) }
        lines.add(.fieldSubject, source.subject)
        lines.add(.copyFieldPart, content.part)
        lines.add(.copyFieldCount, content.count.map { surroundings.text(.count($0)) })
        lines.add(.outFieldRecipients, content.recipients.joined(separator: "; "))
        lines.addSigner(content.signer, content.signerTitle, content.manner)
        lines.add(.copyFieldAskedBy, content.askedBy)
        let circulation = detail.row.circulation
        lines.add(
            .fieldCirculation, surroundings.text(circulation.phrase), circulation == .open ? .text : .warning)
        lines.add(.fieldNotes, content.notes)
        lines.addHistory(detail.history)
        return lines.lines
    }
}
