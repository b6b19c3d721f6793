import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingDocumentScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let name = detail.map { $0.document.nameWithYear } ?? "…"
        drawRecord(isDraft ? .draftTitle(name) : .outDocumentTitle(name), on: &surface, in: surroundings)
    }

    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [FieldLine(text: surroundings.text(.listLoading), style: .faint)] }
        let document = detail.document
        let content = document.content
        var lines = FieldLines(in: surroundings)
        func day(_ day: Day?) -> String? { day.map { IncomingDocumentScreen.day($0, surroundings) } }
        lines.add(
            .fieldState, surroundings.text(document.standing),
            document.state == .issued ? .good : .warning)
        lines.add(.fieldReason, document.reason, .warning)
        lines.add(.outFieldDate, day(content.date))
        lines.add(.fieldType, typePhrase(content.typeCode).map(surroundings.text))
        lines.add(
            .fieldSubject, detail.isWhole ? content.subject : surroundings.text(.contentHidden),
            detail.isWhole ? .text : .faint)
        lines.addSigner(content.signer, content.signerTitle, content.manner)
        lines.add(.outFieldRecipients, names(content, isCopy: false))
        lines.add(.outFieldCopiesTo, names(content, isCopy: true))
        lines.add(.outFieldKeeper, content.keeper)
        lines.add(.outFieldCopies, content.copies.map { surroundings.text(.count($0)) })
        lines.add(.fieldPages, content.pages.map { surroundings.text(.count($0)) })
        lines.add(.outFieldIssued, day(document.issuedOn))
        lines.add(.outFieldWay, content.way.map { surroundings.text($0.phrase) })
        lines.add(.fieldReceivedBy, content.receivedBy)
        for answer in detail.answered {
            let incoming = answer.document
            let state = incoming.handling.map { surroundings.text($0.state.phrase) }
            let partial = answer.isPartial ? surroundings.text(.outPartial) : nil
            let parts = [incoming.number.shownWithYear, incoming.content.symbol.raw, state, partial].compactMap(\.self)
            lines.add(.outFieldAnswers, parts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
        for file in detail.files { lines.add(.fieldInFile, surroundings.text(file.toldLine)) }
        if let version = detail.versions.first {
            lines.add(.draftText, surroundings.text(version.line(surroundings.facts)))
        }
        if surroundings.unsavedTexts.contains(id) {
            let isOpen = DraftRule.isTextOpen(in: document.state)
            lines.add(.draftUnsavedField, surroundings.text(isOpen ? .draftUnsavedOpen : .draftTextLeft), .warning)
        }
        for opinion in detail.opinions {
            let style: Style =
                switch opinion.answer?.view {
                case .agrees: .text
                case .remarks, .disagrees: .warning
                case nil: .faint
                }
            lines.add(.draftOpinion, surroundings.text(opinion.line(surroundings.facts)), style)
        }
        lines.add(.outFieldReplaces, detail.replaced?.nameWithYear)
        for other in detail.replacements { lines.add(.outFieldReplacedBy, other.nameWithYear, .warning) }
        lines.add(.outFieldAnswerWanted, content.answerWanted)
        lines.add(.outFieldAnswerDue, day(content.answerDue))
        lines.add(
            .fieldUrgency, surroundings.text(content.urgency.phrase), content.urgency == .normal ? .text : .warning)
        lines.add(.fieldCirculation, surroundings.text(content.circulation.phrase))
        lines.add(
            .outFieldDepartment,
            content.department.flatMap { id in surroundings.facts.departments.first { $0.id == id }?.name })
        lines.add(.outFieldDrafter, content.drafter.map { surroundings.facts.name(of: .person($0)) })
        lines.add(.fieldNotes, content.notes)
        lines.addHistory(detail.history, ofOutgoing: true)
        return lines.lines
    }

    private func names(_ content: OutgoingContent, isCopy: Bool) -> String? {
        let names = RecipientGroup.shown(content.recipients.filter { $0.isCopy == isCopy })
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }
}
