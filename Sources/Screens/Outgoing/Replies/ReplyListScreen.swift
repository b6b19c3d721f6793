import Office
import Phrases
import Records
import TerminalKit

/// A list of answers to letters, read whole and narrowed by a line.
protocol ReplyListScreen: OutgoingScreenState {
    var list: FigureList { get }
    /// What text typed in it or among its rows does.
    static func typed(_ input: FieldInput) -> OutgoingAction
}

extension ReplyListScreen {
    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? { list.input(of: event).map { .outgoing(Self.typed($0)) } }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }
}

extension ReplyRow {
    /// Owed, in part, answered.
    var style: Style {
        switch standing {
        case .owed: daysLate > 0 ? .danger : .warning
        case .partial: .warning
        case .answered: .text
        }
    }
}
