/// A key as a terminal of the kind `xterm-256color` sends it.
public enum TerminalKey: Hashable, Sendable {
    /// Characters, as typed.
    case text(String)
    /// An arrow.
    case up, down, left, right
    /// Home, End, Page Up, Page Down.
    case home, end, pageUp, pageDown
    /// Insert, Delete.
    case insert, delete
    /// Enter, Tab, Shift+Tab, Escape, and Backspace as 0x7F.
    case enter, tab, backTab, escape, backspace
    /// F1 to F12.
    case function(Int)
    /// Ctrl with a letter.
    case control(Unicode.Scalar)
    /// Alt with a character.
    case alt(Unicode.Scalar)
    /// Text pasted, in brackets where the program asked for them.
    case paste(String)

    /// The bytes, which depend on what the program switched on.
    public func bytes(in modes: TerminalModes) -> [UInt8] {
        let arrow = modes.hasApplicationCursorKeys ? "\u{1B}O" : "\u{1B}["
        let sent: String
        switch self {
        case .text(let text): sent = text
        case .up: sent = arrow + "A"
        case .down: sent = arrow + "B"
        case .right: sent = arrow + "C"
        case .left: sent = arrow + "D"
        case .home: sent = arrow + "H"
        case .end: sent = arrow + "F"
        case .pageUp: sent = "\u{1B}[5~"
        case .pageDown: sent = "\u{1B}[6~"
        case .insert: sent = "\u{1B}[2~"
        case .delete: sent = "\u{1B}[3~"
        case .enter: sent = "\r"
        case .tab: sent = "\t"
        case .backTab: sent = "\u{1B}[Z"
        case .escape: sent = "\u{1B}"
        case .backspace: sent = "\u{7F}"
        case .function(let number): sent = Self.function(number)
        case .control(let letter): return [UInt8(truncatingIfNeeded: letter.value) & 0x1F]
        case .alt(let scalar): sent = "\u{1B}\(scalar)"
        case .paste(let text):
            sent = modes.bracketsPaste ? "\u{1B}[200~\(text)\u{1B}[201~" : text
        }
        return Array(sent.utf8)
    }

    private static func function(_ number: Int) -> String {
        let last = ["P", "Q", "R", "S"]
        let codes = [15, 17, 18, 19, 20, 21, 23, 24]
        if (1...4).contains(number) { return "\u{1B}O\(last[number - 1])" }
        precondition((5...12).contains(number), "terminals have F1 to F12")
        return "\u{1B}[\(codes[number - 5])~"
    }
}
