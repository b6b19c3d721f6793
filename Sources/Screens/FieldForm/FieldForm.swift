import Phrases
import Records
import TerminalKit
import Text

/// A field of a form whose fields stand below each other.
protocol FormRow: Hashable, Sendable {
    /// What may be typed in it.
    var hint: Phrase { get }
    /// What F1 says of it.
    var help: FieldHelp { get }
    /// Whether it takes a day.
    var isDay: Bool { get }
    /// Whether its days lie ahead: "23" is the next one.
    var isAhead: Bool { get }
    /// Whether it may take sentences: it is broken into rows, and opens in the large editor.
    var isLong: Bool { get }
    /// Whether Vietnamese is typed in it.
    var takesWords: Bool { get }
    /// Whether several names stand in it, with semicolons between.
    var holdsNames: Bool { get }
    /// The longest text that it takes, in characters.
    var limit: Int { get }
}

extension FormRow {
    var isAhead: Bool { false }
}

/// A form whose fields stand below each other: how one types, chooses and moves in it, and how it is drawn. Which fields it has and
/// what becomes of them is its own.
protocol FieldForm: ScreenState, Keepable {
    associatedtype Field: FormRow
    var fields: [Field: TextField] { get set }
    var focus: Field { get set }
    var faults: [Field: Phrase] { get set }
    var suggestions: [String] { get set }
    /// The suggestion that Enter takes.
    var suggested: Int? { get set }
    /// What stood in the fields before anything was typed.
    var initial: [Field: String] { get }
    /// Whether the fields have their beginnings.
    var isFilled: Bool { get set }
    /// When something was typed last.
    var changedAt: Instant { get set }
    /// The fields that it asks for, in order: Tab goes through all of them.
    var order: [Field] { get }
    /// Those that Enter goes to.
    var path: [Field] { get }
    func label(_ field: Field) -> Phrase
    /// Whether it takes one of a few words.
    func isChoice(_ field: Field) -> Bool
    /// The words of a choice, with the text that the form keeps for each.
    func choices(_ field: Field) -> [(code: String, phrase: Phrase)]
    /// Whether F4 opens a list.
    func hasChooser(_ field: Field) -> Bool
    /// What continues a text in a field, the best first.
    func offers(for text: String, in field: Field, _ surroundings: Surroundings) -> [String]
    /// Brings a field that is left into its full form, where it has one; days are brought into theirs for it.
    mutating func complete(_ field: Field, in surroundings: Surroundings)
    /// The cells inside a field's brackets.
    /// - Parameter room: how many there are.
    func fieldCells(_ field: Field, room: Int) -> Int
    /// How a field is understood, told behind it.
    func echo(of field: Field, _ surroundings: Surroundings) -> String?
    /// What must be known of a field, told below it.
    func remark(on field: Field, _ surroundings: Surroundings) -> (text: String, style: Style)?
    /// The field that asks for a mark of state secrets.
    var secretField: Field? { get }
    /// Whether Enter in the last field saves.
    var savesAtEnd: Bool { get }
    /// What the list of a field is opened for.
    func chooserPurpose(_ field: Field) -> Purpose
    /// What the list of a field offers.
    func chooserItems(_ field: Field, in surroundings: Surroundings) -> [ChooserOverlay.Item]
    /// The field as the large editor opens it.
    func editorTarget(_ field: Field) -> LargeEditor.Target?
    /// Follows what was typed or chosen in a field, where others depend on it.
    mutating func hasChanged(_ field: Field, in surroundings: Surroundings)
    /// Reads the fields, and saves what they say.
    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step]
    /// What a key among the fields does.
    static func action(_ action: FieldFormAction) -> WorkplaceAction
}

/// What a key does in such a form.
enum FieldFormAction: Equatable, Sendable {
    case typed(FieldInput)
    case next
    case nextOfAll, previousOfAll
    case up, down
    case change(by: Int)
    case lookUp
    case enlarge
    case save
    case saveNext
    case back

    var isMovement: Bool {
        switch self {
        case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .change: true
        case .lookUp, .enlarge, .save, .saveNext, .back: false
        }
    }
}

extension FieldForm {
    var path: [Field] { order }
    func remark(on field: Field, _ surroundings: Surroundings) -> (text: String, style: Style)? { nil }
    mutating func complete(_ field: Field, in surroundings: Surroundings) {}

    func text(_ field: Field) -> String { fields[field]?.text ?? "" }

    mutating func set(_ field: Field, to text: String) {
        if fields[field] == nil { fields[field] = TextField("", limit: field.limit) }
        if fields[field]?.text != text { fields[field]?.text = text }
    }

    var hasTyped: Bool { isFilled && order.contains { text($0) != initial[$0] ?? "" } }

    // MARK: As the workplace sees it

    var takesText: Bool { true }
    var focusedField: TextField? { isChoice(focus) ? nil : fields[focus] }
    var composedField: TextField? { focus.takesWords && !isChoice(focus) ? fields[focus] : nil }
    var hasLine: Bool { !isChoice(focus) }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        HelpSubject(label(focus), focus.help, typing: focus.hint)
    }

    func direct(_ event: Event) -> WorkplaceAction? {
        if isChoice(focus) {
            guard let typed = event.typed, typed != " " else { return nil }
            return Self.action(.typed(.text(typed)))
        }
        if event.typed != nil || event.isTextAtOnce { return event.fieldInput.map { Self.action(.typed($0)) } }
        if case .key(let key) = event, key.editsText { return Self.action(.typed(.key(key))) }
        return nil
    }

    /// Whether Enter has a field to go to, or saves: behind the last common field it only says what to do.
    private var goesOn: Bool {
        guard !savesAtEnd, suggestions.isEmpty else { return true }
        let order = order
        let place = order.firstIndex(of: focus) ?? 0
        return path.contains { (order.firstIndex(of: $0) ?? 0) > place }
    }

    /// The keys among the fields; how it is saved and left is the form's own.
    func fieldKeys(_ topic: Phrase, in surroundings: Surroundings) -> [Binding] {
        let hasList = hasChooser(focus)
        func key(
            _ keys: [Key], _ action: FieldFormAction, _ label: Phrase, weight: Int = 0, unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, Self.action(action), label, topic, weight: weight, unless: reason)
        }
        var bindings = [
            key([.enter], .next, .keyNextField, weight: goesOn ? 60 : 0),
            key([.function(4)], .lookUp, .keyLookUp, weight: hasList ? 70 : 0, unless: hasList ? nil : .whyNoChoice),
            key(
                [.control("o")], .enlarge, .keyEnlarge, weight: focus.isLong ? 55 : 0,
                unless: focus.isLong ? nil : .whyShortField),
            key([.tab], .nextOfAll, .keyNextOfAll), key([.backTab], .previousOfAll, .keyPreviousField),
            key([.up], .up, .keyUp), key([.down], .down, .keyDown),
        ]
        if isChoice(focus) {
            bindings += [
                key([.character(" "), .right], .change(by: 1), .keyChange), key([.left], .change(by: -1), .keyChange),
            ]
        }
        return bindings
    }
}
