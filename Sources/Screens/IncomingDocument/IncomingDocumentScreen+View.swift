import Office
import Phrases
import Records
import TerminalKit
import Text

extension IncomingDocumentScreen {
    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        let document = state.detail?.document.number
        let title = (document?.register ?? .incoming).title(number: document?.shownWithYear ?? "…")
        surface.drawTitleBar(
            surroundings.titled(title.in(language)), trailing: surroundings.whoAndWhen)
        surface.draw(
            lines(of: state, in: surroundings), from: state.top, labelWidth: labelWidth(surface.size.columns),
            in: surroundings)
    }

    private static func labelWidth(_ columns: Int) -> Int { columns >= 60 ? 18 : 16 }

    static func lines(of state: State, in surroundings: Surroundings) -> [FieldLine] {
        guard let detail = state.detail else {
            return [FieldLine(text: surroundings.text(.listLoading), style: .faint)]
        }
        let language = surroundings.language
        let document = detail.document
        let content = document.content
        var lines = FieldLines(labelWidth: labelWidth(surroundings.columns), in: surroundings)
        func add(_ label: Phrase, _ text: String?, _ style: Style = .text) { lines.add(label, text, style) }
        func add(_ field: IncomingField, _ text: String?, _ style: Style = .text) {
            guard let label = document.number.register.label(of: field) else { return }
            add(label, text, style)
        }
        if document.state == .void {
            add(.fieldState, Phrase.stateVoid.in(language), .warning)
            add(.fieldReason, document.voidReason, .warning)
        }
        let arrived = [day(content.arrivedOn, surroundings), content.arrivedAt?.shown].compactMap { $0 }
        add(.arrived, arrived.joined(separator: " · "))
        let isHidden = document.isOuterView
        add(
            .issuer, isHidden && content.issuer.isEmpty ? Phrase.hiddenValue.in(language) : content.issuer,
            isHidden && content.issuer.isEmpty ? .faint : .text)
        add(.fieldSender, content.sender)
        add(.fieldSymbol, content.symbol.raw)
        add(.fieldDate, content.date.map { day($0, surroundings) })
        add(.fieldType, typePhrase(content.typeCode)?.in(language))
        add(
            .subject, detail.isWhole ? content.subject : Phrase.contentHidden.in(language),
            detail.isWhole ? .text : .faint)
        // Where it stands is what most people open a document for.
        for line in handlingLines(detail, surroundings) { add(line.label, line.text, line.style) }
        for answer in detail.answers { add(.fieldAnsweredBy, answered(by: answer, document, surroundings), .good) }
        for reply in detail.repliesTo {
            let partial = reply.isPartial ? surroundings.text(.outPartial) : nil
            let parts = [reply.document.nameWithYear, reply.document.content.subject, partial].compactMap(\.self)
            add(.fieldReplyTo, parts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
        add(
            .fieldDeadline, deadline(document, surroundings),
            document.isOverdue(lastMissed: surroundings.lastMissed) ? .danger : .text)
        for file in detail.files { add(.fieldInFile, surroundings.text(file.toldLine)) }
        add(.fieldSigner, content.signer)
        add(.urgency, content.urgency.phrase.in(language), content.urgency == .normal ? .text : .warning)
        add(.circulation, content.circulation.phrase.in(language))
        var way = content.way.phrase.in(language)
        if content.way.isElectronic {
            let paper = document.paperArrivedOn.map { Phrase.paperCame($0.shown) } ?? .paperAwaited
            way += ", " + paper.in(language)
        }
        add(.way, way)
        add(.fieldPages, content.pages.map { Phrase.count($0).in(language) })
        add(.fieldCopies, content.copies.map { Phrase.count($0).in(language) })
        add(
            .fieldRecipient,
            content.recipient ?? (isHidden ? Phrase.hiddenValue : .standingUnrouted).in(language),
            content.recipient == nil ? .faint : .text)
        add(.fieldHandedOver, content.handedOverOn.map { day($0, surroundings) })
        add(.fieldReceivedBy, content.receivedBy)
        add(.fieldMeetingDay, meeting(content, surroundings))
        add(.fieldMeetingPlace, content.meetingPlace)
        add(.fieldAttendees, content.attendees)
        add(.fieldSenderAddress, content.senderAddress)
        add(.fieldReplyWanted, content.replyWanted)
        add(.fieldReplyDue, content.replyDue.map { day($0, surroundings) })
        add(.fieldNotes, content.notes)
        lines.addGap()
        lines.add(detail.history) { unsaid.contains($0.field) ? nil : $0.sentence(language) }
        return lines.lines
    }

    /// "15/BC-LĐLĐ/2026 · T6 20/11/2026 · trả lời một phần · Đã phát hành".
    private static func answered(
        by answer: OutgoingDocument, _ document: IncomingDocument, _ surroundings: Surroundings
    ) -> String {
        let isPartial = answer.answers.contains { $0.document == document.id && $0.isPartial }
        let parts = [
            answer.nameWithYear, answer.content.date.map { day($0, surroundings) },
            isPartial ? surroundings.text(.outPartial) : nil, surroundings.text(answer.state.phrase),
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private static func meeting(_ content: IncomingContent, _ surroundings: Surroundings) -> String? {
        let parts = [content.meetingOn.map { day($0, surroundings) }, content.meetingAt?.shown].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    static func day(_ day: Day, _ surroundings: Surroundings) -> String {
        "\(surroundings.text(day.weekday.phrase)) \(day.shown)"
    }

    /// Fields that the act itself tells.
    private static let unsaid: Set<String> = [
        "number", "state", "recipient", "recipient-department", "recipient-person", "undone",
    ]
}
