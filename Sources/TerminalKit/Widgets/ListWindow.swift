/// Which rows of a list are seen, and which one has the cursor.
///
/// It knows numbers only: the rows themselves, and loading more of them, are the screen's. The cursor is always a row
/// of the list and in view; an empty list has it at 0.
public struct ListWindow: Equatable, Sendable {
    /// The row with the cursor, counted from 0 over all rows.
    public private(set) var cursor = 0
    /// The first row in view.
    public private(set) var top = 0
    /// How many rows there are, as far as they are loaded.
    public private(set) var count: Int
    /// How many rows fit into view, at least 1.
    public private(set) var visible: Int

    /// A window at the first row.
    public init(count: Int = 0, visible: Int = 1) {
        self.count = max(0, count)
        self.visible = max(1, visible)
    }

    /// The rows in view.
    public var rows: Range<Int> { top..<min(count, top + visible) }
    /// Whether the cursor is on the last loaded row, so that more may be wanted.
    public var isAtEnd: Bool { cursor >= count - 1 }

    /// Tells how many rows are loaded; the cursor stays on its row as far as there is one.
    public mutating func setCount(_ count: Int) {
        self.count = max(0, count)
        settle()
    }

    /// Tells how many rows fit into view.
    public mutating func setVisible(_ rows: Int) {
        visible = max(1, rows)
        settle()
    }

    /// Puts the cursor on a row, or on the nearest one.
    public mutating func move(to row: Int) {
        cursor = row
        settle()
    }

    /// Moves the cursor by rows, up when negative.
    public mutating func move(by rows: Int) {
        let (row, overflows) = cursor.addingReportingOverflow(rows)
        move(to: overflows ? (rows < 0 ? 0 : count) : row)
    }

    /// One row up.
    public mutating func up() { move(by: -1) }
    /// One row down.
    public mutating func down() { move(by: 1) }
    /// The first row.
    public mutating func home() { move(to: 0) }
    /// The last loaded row.
    public mutating func end() { move(to: count - 1) }

    /// One view up; the cursor keeps its line on the screen where it can.
    public mutating func pageUp() {
        top -= visible
        move(by: -visible)
    }

    /// One view down; the cursor keeps its line on the screen where it can.
    public mutating func pageDown() {
        top += visible
        move(by: visible)
    }

    /// Rows were put before the first one: what is seen stays.
    public mutating func insertAtTop(_ rows: Int) {
        count += max(0, rows)
        cursor += max(0, rows)
        top += max(0, rows)
        settle()
    }

    /// Lets a key move the cursor.
    /// - Returns: whether the key was one that moves in a list.
    public mutating func apply(_ key: Key) -> Bool {
        switch key {
        case .up: up()
        case .down: down()
        case .home: home()
        case .end: end()
        case .pageUp: pageUp()
        case .pageDown: pageDown()
        case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .function,
            .control, .alt, .controlLeft, .controlRight, .controlHome, .controlEnd, .controlDelete, .controlBackspace,
            .altBackspace, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .shiftHome, .shiftEnd, .shiftControlLeft,
            .shiftControlRight, .shiftControlHome, .shiftControlEnd, .unknown:
            return false
        }
        return true
    }

    private mutating func settle() {
        cursor = min(max(0, cursor), max(0, count - 1))
        // No empty lines below the last row while rows above are out of view.
        top = min(max(0, top), max(0, count - visible))
        if cursor < top { top = cursor }
        if cursor >= top + visible { top = cursor - visible + 1 }
    }
}
