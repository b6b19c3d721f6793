/// What a key does to a text. Fields, the editor, the help and the manual read the keys here and nowhere else.
public enum EditCommand: CaseIterable, Hashable, Sendable {
    case left, right, up, down, pageUp, pageDown
    case wordLeft, wordRight
    /// The beginning of the row, or of the whole text of a field.
    case start
    /// The end of the row, or of the whole text of a field.
    case end
    case textStart, textEnd
    case selectLeft, selectRight, selectUp, selectDown
    case selectWordLeft, selectWordRight
    case selectToStart, selectToEnd
    case selectToTextStart, selectToTextEnd
    case selectAll
    case deleteBackward, deleteForward
    case deleteWordBackward, deleteWordForward
    /// Empties a field.
    case clear
    case newLine
    case undo, redo
    case copy, cut, paste

    /// The keys, the one that is named first.
    public var keys: [Key] {
        switch self {
        case .left: [.left]
        case .right: [.right]
        case .up: [.up]
        case .down: [.down]
        case .pageUp: [.pageUp]
        case .pageDown: [.pageDown]
        case .wordLeft: [.controlLeft]
        case .wordRight: [.controlRight]
        case .start: [.home]
        case .end: [.end]
        case .textStart: [.controlHome]
        case .textEnd: [.controlEnd]
        case .selectLeft: [.shiftLeft]
        case .selectRight: [.shiftRight]
        case .selectUp: [.shiftUp]
        case .selectDown: [.shiftDown]
        case .selectWordLeft: [.shiftControlLeft]
        case .selectWordRight: [.shiftControlRight]
        case .selectToStart: [.shiftHome]
        case .selectToEnd: [.shiftEnd]
        case .selectToTextStart: [.shiftControlHome]
        case .selectToTextEnd: [.shiftControlEnd]
        case .selectAll: [.control("a")]
        case .deleteBackward: [.backspace]
        case .deleteForward: [.delete]
        case .deleteWordBackward: [.altBackspace, .controlBackspace]
        case .deleteWordForward: [.controlDelete]
        case .clear: [.control("u")]
        case .newLine: [.enter]
        case .undo: [.control("z")]
        case .redo: [.control("y")]
        case .copy: [.control("c")]
        case .cut: [.control("x")]
        case .paste: [.control("v")]
        }
    }

    /// Whether a field knows it. Rows and pages are the screen's, Enter too.
    public var isForFields: Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown, .newLine: false
        default: true
        }
    }

    /// Whether the editor of several lines knows it. One key that empties a long text is too much.
    public var isForEditors: Bool { self != .clear }

    /// What a key does in a field; `nil` where it is not the field's.
    public static func inField(_ key: Key) -> EditCommand? { byKey[key].flatMap { $0.isForFields ? $0 : nil } }

    /// What a key does in the editor; `nil` where it is not the editor's.
    public static func inEditor(_ key: Key) -> EditCommand? { byKey[key].flatMap { $0.isForEditors ? $0 : nil } }

    private static let byKey: [Key: EditCommand] = {
        var table: [Key: EditCommand] = [:]
        for command in allCases {
            for key in command.keys { table[key] = command }
        }
        return table
    }()
}
