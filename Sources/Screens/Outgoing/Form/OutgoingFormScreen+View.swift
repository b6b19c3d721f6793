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
        case .type, .signer, .department, .answers, .replaces: min(room, 44)
        case .subject, .signerTitle, .answerWanted, .recipients, .copiesTo, .keeper, .receivedBy, .notes, .reason: room
        }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let title: Phrase =
            switch purpose {
            case .register: .outFormRegisterTitle
            case .draft: .draftFormNewTitle
            case .correct, .issue, .redraft, .step, .text, .many, .copy, .merge, .setup:
                .outFormTitle(purpose.phrase, detail?.document.nameWithYear ?? "…")
            }
        guard drawHead(title, on: &surface, in: surroundings) else { return }
        drawFields(from: 2, on: &surface, in: surroundings)
    }

    func echo(of field: OutgoingFormScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .symbol, purpose == .register {
            return help.map { surroundings.nextNumber($0, on: asked?.day) }
        }
        return dayEcho(of: field, surroundings)
    }
}
