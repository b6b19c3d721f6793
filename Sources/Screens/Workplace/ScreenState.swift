import Office
import Phrases
import Records
import TerminalKit

/// What a screen is to the workplace. What most of them are not stands below as it is then.
protocol ScreenState: Equatable, Sendable {
    /// Whether what it shows has changed since it was read.
    var isStale: Bool { get set }
    /// The keys of its own context.
    func keys(in surroundings: Surroundings) -> [Binding]
    /// Reads what it shows.
    mutating func load(in surroundings: inout Surroundings) -> [Step]
    /// What a person answered to a question that it raised.
    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step]
    /// - Returns: `nil` when the message is not for this screen.
    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]?
    /// Draws it.
    func draw(on surface: inout Surface, in surroundings: Surroundings)

    /// Whether signs are typed into a field or line now.
    var takesText: Bool { get }
    /// The field that takes what is typed; `nil` where none does.
    var focusedField: TextField? { get }
    /// The field whose letters are composed to Vietnamese; `nil` where none is.
    var composedField: TextField? { get }
    /// Whether letters typed in it come to a line.
    var hasLine: Bool { get }
    /// Whether something is typed on it that is neither saved nor kept.
    var hasUnsaved: Bool { get }
    /// What a key is before any table is asked.
    func direct(_ event: Event) -> WorkplaceAction?
    /// The field in focus, for help.
    func subject(in surroundings: Surroundings) -> HelpSubject?
    /// What can be typed in it.
    var notes: [HelpNotes] { get }
}

extension ScreenState {
    var takesText: Bool { false }
    var focusedField: TextField? { nil }
    var composedField: TextField? { focusedField }
    var hasLine: Bool { false }
    var hasUnsaved: Bool { false }
    func direct(_ event: Event) -> WorkplaceAction? { nil }
    func subject(in surroundings: Surroundings) -> HelpSubject? { nil }
    var notes: [HelpNotes] { [] }
    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] { [] }
}
