import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingFormScreen.State {
    func fieldCells(_ field: OutgoingFormScreen.Field, room: Int) -> Int {
        switch field {
        case .date, .handedOver, .answerDue: min(room, 11)
        case .secret, .copies: min(room, 8)
        case .symbol, .urgency, .circulation, .way, .manner: min(room, 24)
        case .type, .signer, .department, .answers: min(room, 44)
        case .subject, .signerTitle, .answerWanted, .recipients, .copiesTo, .keeper, .receivedBy, .notes, .reason: room
        }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let title: Phrase =
            switch purpose {
            case .register: .outFormRegisterTitle
            case .draft: .draftFormNewTitle
            case .correct, .issue, .redraft, .step, .text, .many, .copy:
                .outFormTitle(purpose.phrase, detail?.document.nameWithYear ?? "…")
            }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)), trailing: width >= 72 ? surroundings.whoAndWhen : "")
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        guard isFilled else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        drawFields(from: 2, on: &surface, in: surroundings)
    }

    func echo(of field: OutgoingFormScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .symbol, purpose == .register {
            return help.map { surroundings.text(.outNextNumber($0.next.shown)) }
        }
        guard field.isDay, !blank(text(field)), faults[field] == nil else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return reader.day(text(field), field.isAhead ? .future : .past).map {
            "\(surroundings.text($0.weekday.phrase)) \($0.shown)"
        }
    }
}
