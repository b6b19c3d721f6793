/// A key, whatever bytes a terminal sends for it.
public enum Key: Hashable, Sendable {
    /// A printable grapheme in normal form C; the space bar too.
    case character(Character)
    /// Enter, also the one of the number pad.
    case enter
    /// Esc alone.
    case escape
    /// Tab.
    case tab
    /// Shift+Tab.
    case backTab
    /// Backspace, sent as 0x08 or as 0x7F.
    case backspace
    /// Delete forwards.
    case delete
    /// Insert.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// F1 is 1.
    case function(Int)
    /// Ctrl and a small letter or a sign.
    case control(Character)
    /// Alt and a character.
    case alt(Character)
    /// Ctrl+←.
    case controlLeft
    /// Ctrl+→.
    case controlRight
    /// Ctrl+Home.
    case controlHome
    /// Ctrl+End.
    case controlEnd
    /// Ctrl+Delete.
    case controlDelete
    /// Ctrl+Backspace, where a terminal sends it as a key of its own; many send 0x08, which is Backspace.
    case controlBackspace
    /// Alt+Backspace.
    case altBackspace
    /// Shift+↑.
    case shiftUp
    /// Shift+↓.
    case shiftDown
    /// Shift+←.
    case shiftLeft
    /// Shift+→.
    case shiftRight
    /// Shift+Home.
    case shiftHome
    /// Shift+End.
    case shiftEnd
    /// Shift+Ctrl+←.
    case shiftControlLeft
    /// Shift+Ctrl+→.
    case shiftControlRight
    /// Shift+Ctrl+Home.
    case shiftControlHome
    /// Shift+Ctrl+End.
    case shiftControlEnd
    /// A key or message of the terminal that has no meaning here. It is swallowed whole.
    case unknown
}

extension Key {
    /// A key's name as the footer, the help and the manual write it: "F2", "Ctrl+S", "PgUp".
    ///
    /// - Parameter lineArt: arrows are signs or, where those may be missing, words.
    public static func keyName(_ key: Key, lineArt: LineArt = .unicode) -> String {
        let hasSigns = lineArt == .unicode
        switch key {
        case .character(" "): return "Space"
        case .character(let character): return String(character)
        case .enter: return "Enter"
        case .escape: return "Esc"
        case .tab: return "Tab"
        case .backTab: return "Shift+Tab"
        case .backspace: return "Backspace"
        case .delete: return "Del"
        case .insert: return "Ins"
        case .up: return hasSigns ? "↑" : "Up"
        case .down: return hasSigns ? "↓" : "Down"
        case .left: return hasSigns ? "←" : "Left"
        case .right: return hasSigns ? "→" : "Right"
        case .home: return "Home"
        case .end: return "End"
        case .pageUp: return "PgUp"
        case .pageDown: return "PgDn"
        case .function(let number): return "F\(number)"
        case .control(let character): return "Ctrl+\(character.uppercased())"
        case .alt(let character): return "Alt+\(character.uppercased())"
        case .controlLeft: return hasSigns ? "Ctrl+←" : "Ctrl+Left"
        case .controlRight: return hasSigns ? "Ctrl+→" : "Ctrl+Right"
        case .controlHome: return "Ctrl+Home"
        case .controlEnd: return "Ctrl+End"
        case .controlDelete: return "Ctrl+Del"
        case .controlBackspace: return "Ctrl+Backspace"
        case .altBackspace: return "Alt+Backspace"
        case .shiftUp: return hasSigns ? "Shift+↑" : "Shift+Up"
        case .shiftDown: return hasSigns ? "Shift+↓" : "Shift+Down"
        case .shiftLeft: return hasSigns ? "Shift+←" : "Shift+Left"
        case .shiftRight: return hasSigns ? "Shift+→" : "Shift+Right"
        case .shiftHome: return "Shift+Home"
        case .shiftEnd: return "Shift+End"
        case .shiftControlLeft: return hasSigns ? "Shift+Ctrl+←" : "Shift+Ctrl+Left"
        case .shiftControlRight: return hasSigns ? "Shift+Ctrl+→" : "Shift+Ctrl+Right"
        case .shiftControlHome: return "Shift+Ctrl+Home"
        case .shiftControlEnd: return "Shift+Ctrl+End"
        case .unknown: return "?"
        }
    }

    /// The other way to give a function key: Alt+1 … Alt+9 are F1 … F9, Alt+0 is F10.
    ///
    /// One write of the terminal, so it costs no waiting as Esc and then a digit would.
    public var twin: Key? {
        guard case .alt(let character) = self, character.isASCII, let digit = character.wholeNumberValue else {
            return nil
        }
        return .function(digit == 0 ? 10 : digit)
    }

    /// The key without Shift or Ctrl, where those only matter to a text: a list that knows ↓ takes Shift+↓ for it.
    public var plain: Key? {
        switch self {
        case .shiftUp: .up
        case .shiftDown: .down
        case .shiftLeft: .left
        case .shiftRight: .right
        case .shiftHome, .controlHome, .shiftControlHome: .home
        case .shiftEnd, .controlEnd, .shiftControlEnd: .end
        case .shiftControlLeft: .controlLeft
        case .shiftControlRight: .controlRight
        case .controlDelete: .delete
        case .controlBackspace: .backspace
        default: nil
        }
    }
}
