import Office
import Phrases
import Records
import TerminalKit
import Text

extension IncomingDocumentScreen {
    /// The rows that are not the document's: title, rule, message, footer.
    static let chromeRows = 4

    /// A line of the document as it is drawn.
    struct Line: Equatable {
        var label = ""
        var text = ""
        var style = Style.text
        var isHeading = false
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        let document = state.detail?.document.number
        let title = (document?.register ?? .incoming).title(number: document?.shownWithYear ?? "…")
        surface.drawTitleBar(
            surroundings.titled(title.in(language)), trailing: surroundings.whoAndWhen)
        surface.rule(row: 1)
        let lines = lines(of: state, in: surroundings)
        let height = max(1, surface.size.rows - chromeRows)
        let labels = labelWidth(surface.size.columns)
        for (place, line) in lines.dropFirst(state.top).prefix(height).enumerated() {
            let row = 2 + place
            if line.isHeading {
                surface.put(line.text, at: 1, row: row, style: .label)
                continue
            }
            surface.put(line.label, at: 1, row: row, style: .label)
            surface.put(line.text, at: labels + 2, row: row, style: line.style)
        }
        let left = lines.count - state.top - height
        if left > 0 {
            surface.rule(row: 1, note: Phrase.scrollMore(.count(left)).in(language))
        }
        surface.focus = Position(column: 0, row: 2)
    }

    private static func labelWidth(_ columns: Int) -> Int { columns >= 60 ? 18 : 16 }

    static func lines(of state: State, in surroundings: Surroundings) -> [Line] {
        guard let detail = state.detail else { return [Line(text: surroundings.text(.listLoading), style: .faint)] }
        return fields(detail, surroundings) + [Line()] + history(detail, surroundings)
    }

    private static func fields(_ detail: IncomingDetail, _ surroundings: Surroundings) -> [Line] {
        let language = surroundings.language
        let width = surroundings.columns - labelWidth(surroundings.columns) - 3
        let document = detail.document
        let content = document.content
        var lines: [Line] = []
        func add(_ label: Phrase, _ text: String?, _ style: Style = .text) {
            guard let text, !text.isEmpty else { return }
            for (place, part) in wrapped(text, width: width).enumerated() {
                let label = place == 0 ? clipped(label.in(language), to: labelWidth(surroundings.columns)) : ""
                lines.append(Line(label: label, text: part, style: style))
            }
        }
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
        add(
            .fieldDeadline, deadline(document, surroundings),
            document.isOverdue(lastMissed: surroundings.lastMissed) ? .danger : .text)
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
        return lines
    }

    private static func meeting(_ content: IncomingContent, _ surroundings: Surroundings) -> String? {
        let parts = [content.meetingOn.map { day($0, surroundings) }, content.meetingAt?.shown].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    static func day(_ day: Day, _ surroundings: Surroundings) -> String {
        "\(surroundings.text(day.weekday.phrase)) \(day.shown)"
    }

    private static func history(_ detail: IncomingDetail, _ surroundings: Surroundings) -> [Line] {
        let language = surroundings.language
        let width = surroundings.columns - labelWidth(surroundings.columns) - 3
        var lines = [Line(text: surroundings.text(.historyHeading), isHeading: true)]
        for entry in detail.history {
            let who =
                entry.actingFor.map { Phrase.historyActingFor(person: entry.person, absent: $0).in(language) }
                ?? entry.person
            let what = Phrase.journalCommand(entry.command).in(language)
            let head = wrapped("\(who): \(what)", width: width)
            for (place, part) in head.enumerated() {
                lines.append(Line(label: place == 0 ? when(entry.at, surroundings) : "", text: part))
            }
            for change in entry.changes where !unsaid.contains(change.field) {
                for part in wrapped(change.sentence(language), width: width - 2) {
                    lines.append(Line(text: "  " + part, style: .faint))
                }
            }
        }
        return lines
    }

    /// Fields that the act itself tells.
    private static let unsaid: Set<String> = [
        "number", "state", "recipient", "recipient-department", "recipient-person", "undone",
    ]

    /// "24/11/2026 15:02", without the year where the labels are narrow.
    static func when(_ at: Instant, _ surroundings: Surroundings) -> String {
        labelWidth(surroundings.columns) >= 18 ? at.officeShown : "\(dayAndMonth(at.officeDay)) \(at.clock)"
    }
}
