/// What a program switched on or off in its terminal.
public struct TerminalModes: Hashable, Sendable {
    /// The cursor is shown (`?25`).
    public var showsCursor = true
    /// The alternate screen is on (`?1049`, `?1047`, `?47`).
    public var isAlternateScreen = false
    /// Pasted text comes in brackets (`?2004`).
    public var bracketsPaste = false
    /// The arrow keys send `ESC O` (`?1`).
    public var hasApplicationCursorKeys = false
    /// The keypad sends its own sequences (`ESC =`).
    public var hasApplicationKeypad = false
    /// Characters wrap at the right border (`?7`).
    public var wraps = true
    /// Characters push what follows to the right (`4`).
    public var inserts = false
    /// Rows count from the scrolling region (`?6`).
    public var countsFromRegion = false
    /// Some mouse reporting is on (`?9`, `?1000`, `?1002`, `?1003`).
    public var reportsMouse = false
    /// Focus is reported (`?1004`).
    public var reportsFocus = false

    /// What a terminal starts with.
    public init() {}
}

/// The screen of a terminal of the kind `xterm-256color`, drawn from the bytes a program writes.
///
/// It knows what terminfo lists for that kind and curses sends; what it does not know it passes over whole.
public struct TerminalEmulator: Sendable {
    /// The height in lines.
    public private(set) var rows: Int
    /// The width in columns.
    public private(set) var columns: Int
    /// What is switched on.
    public internal(set) var modes = TerminalModes()
    /// How often the bell rang.
    public internal(set) var bells = 0
    /// What the terminal answers to the program's questions; whoever sends it empties it.
    public var answers: [UInt8] = []

    var grid: TerminalGrid
    var mainGrid: TerminalGrid?
    var pen = TerminalPen()
    var savedPen = TerminalPen()
    var savedMainPen = TerminalPen()
    var region: ClosedRange<Int>
    var tabs: Set<Int>
    var lastCharacter: Unicode.Scalar?
    private var parser = EscapeParser()
    private let width: @Sendable (Unicode.Scalar) -> Int

    /// A blank screen.
    ///
    /// - Parameter width: the columns a character takes; a real terminal's by default.
    public init(
        rows: Int = 24, columns: Int = 80, width: @escaping @Sendable (Unicode.Scalar) -> Int = terminalWidth(of:)
    ) {
        self.rows = max(1, rows)
        self.columns = max(1, columns)
        self.width = width
        grid = TerminalGrid(rows: self.rows, columns: self.columns)
        region = 0...self.rows - 1
        tabs = Self.usualTabs(self.columns)
    }

    /// Draws what the bytes say; they may end anywhere, within a character too.
    public mutating func feed(_ bytes: [UInt8]) {
        var commands: [TerminalCommand] = []
        for byte in bytes {
            parser.take(byte) { commands.append($0) }
            for command in commands { obey(command) }
            commands.removeAll(keepingCapacity: true)
        }
    }

    /// Draws what the text says.
    public mutating func feed(_ text: String) {
        feed(Array(text.utf8))
    }

    /// The lines of the screen, without the blanks at their ends.
    public var lines: [String] { (0..<rows).map(grid.line) }

    /// The lines joined, without the empty ones at the end.
    public var text: String {
        var lines = lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// A place of the screen, both counted from 0.
    public func cell(_ row: Int, _ column: Int) -> TerminalCell { grid[row, column] }

    /// Where the cursor stands, counted from 0.
    public var cursor: (row: Int, column: Int) { (pen.row, pen.column) }

    /// Whether the alternate screen is shown.
    public var isAlternateScreen: Bool { modes.isAlternateScreen }

    /// Gives the screen another size, as when a window is dragged.
    public mutating func resize(rows: Int, columns: Int) {
        let height = max(1, rows)
        let width = max(1, columns)
        grid.resize(rows: height, columns: width, cursorRow: pen.row)
        mainGrid?.resize(rows: height, columns: width, cursorRow: min(savedMainPen.row, self.rows - 1))
        self.rows = height
        self.columns = width
        region = 0...height - 1
        tabs = Self.usualTabs(width)
        pen.row = min(pen.row, height - 1)
        pen.column = min(pen.column, width - 1)
        pen.wrapsNext = false
    }

    static func usualTabs(_ columns: Int) -> Set<Int> { Set(stride(from: 8, to: columns, by: 8)) }

    private mutating func obey(_ command: TerminalCommand) {
        switch command {
        case .character(let scalar): put(scalar)
        case .control(let byte): obeyControl(byte)
        case .escape(let intermediates, let final): obeyEscape(intermediates, final)
        case .sequence(let sequence): obeySequence(sequence)
        }
    }

    /// Writes a character at the cursor.
    mutating func put(_ scalar: Unicode.Scalar) {
        let scalar = pen.drawsLines ? LineDrawing.character(scalar) : scalar
        let width = min(width(scalar), 2)
        guard width > 0 else {
            combine(scalar)
            return
        }
        lastCharacter = scalar
        if pen.wrapsNext || width > columns - pen.column, modes.wraps, width <= columns {
            pen.column = 0
            lineFeed()
        }
        pen.wrapsNext = false
        if width > columns - pen.column { return }
        if modes.inserts { grid.insertCells(width, row: pen.row, at: pen.column, blank) }
        let cell = TerminalCell(text: String(Character(scalar)), style: pen.style, width: width)
        grid.put(cell, row: pen.row, column: pen.column)
        if pen.column + width < columns {
            pen.column += width
        } else {
            // The cursor waits on the last column; only the next character wraps.
            pen.column = columns - 1
            pen.wrapsNext = modes.wraps
        }
    }

    private mutating func combine(_ scalar: Unicode.Scalar) {
        var column = pen.wrapsNext ? pen.column : pen.column - 1
        guard column >= 0 else { return }
        if grid[pen.row, column].width == 0, column > 0 { column -= 1 }
        // A stack of marks without end must not fill the memory.
        guard grid[pen.row, column].text.utf8.count < 64 else { return }
        grid[pen.row, column].text.unicodeScalars.append(scalar)
    }

    /// What an erased cell becomes: it keeps the background (`bce`).
    var blank: TerminalCell {
        var style = CellStyle()
        style.background = pen.style.background
        return TerminalCell(style: style)
    }
}

/// The cursor with what DECSC saves along with it.
struct TerminalPen: Hashable, Sendable {
    var row = 0
    var column = 0
    /// The last column has been written and the next character goes to the next line.
    var wrapsNext = false
    var style = CellStyle()
    var countsFromRegion = false
    /// Whether G0 and G1 are the line drawing set.
    var lineSets = [false, false]
    var shift = 0

    var drawsLines: Bool { lineSets[shift] }
}

/// The special graphic characters of the VT100, which curses calls ACS.
enum LineDrawing {
    static func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar { table[scalar] ?? scalar }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = [
        "+": "→", ",": "←", "-": "↑", ".": "↓", "0": "█", "`": "◆", "a": "▒", "f": "°", "g": "±", "h": "▒", "i": "␋",
        "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "o": "⎺", "p": "⎻", "q": "─", "r": "⎼", "s": "⎽", "t": "├",
        "u": "┤", "v": "┴", "w": "┬", "x": "│", "y": "≤", "z": "≥", "{": "π", "|": "≠", "}": "£", "~": "·",
    ]
}
