import TerminalKit
import Testing

private func window(cursor: Int, top: Int = 0, count: Int = 100, visible: Int = 10) -> ListWindow {
    var result = ListWindow(count: count, visible: visible)
    result.move(to: top + visible - 1)
    result.move(to: cursor)
    return result
}

@Test(arguments: [
    (Key.down, 9, 0, 10, 1), (.down, 4, 0, 5, 0), (.down, 99, 90, 99, 90), (.up, 0, 0, 0, 0), (.up, 20, 20, 19, 19),
    (.pageDown, 3, 0, 13, 10), (.pageDown, 85, 80, 95, 90), (.pageDown, 95, 90, 99, 90), (.pageUp, 13, 10, 3, 0),
    (.pageUp, 5, 3, 0, 0), (.home, 55, 50, 0, 0), (.end, 5, 0, 99, 90),
])
func `keys move the cursor and keep it in view`(
    _ key: Key, _ cursor: Int, _ top: Int, _ newCursor: Int, _ newTop: Int
) {
    var list = window(cursor: cursor, top: top)
    #expect(list.cursor == cursor && list.top == top)
    #expect(list.apply(key) == true)
    #expect(list.cursor == newCursor)
    #expect(list.top == newTop)
    #expect(list.rows.contains(list.cursor))
}

@Test func `other keys are left to the screen`() {
    var list = window(cursor: 5)
    for key in [Key.enter, .character("a"), .left, .escape, .function(3)] { #expect(list.apply(key) == false) }
    #expect(list == window(cursor: 5))
}

@Test func `an empty list has no rows and takes every key`() {
    var list = ListWindow(count: 0, visible: 10)
    for key in [Key.up, .down, .pageUp, .pageDown, .home, .end] { #expect(list.apply(key) == true) }
    #expect(list.cursor == 0 && list.top == 0)
    #expect(list.rows.isEmpty)
    #expect(list.isAtEnd)
}

@Test func `a list that shrinks or a view that changes keeps the cursor on a row in view`() {
    var list = window(cursor: 95, top: 90)
    list.setVisible(3)
    #expect(list.rows == 93..<96)
    list.setCount(20)
    #expect(list.cursor == 19)
    #expect(list.rows == 17..<20)
    list.setVisible(50)
    #expect(list.rows == 0..<20)
    list.setVisible(0)
    #expect(list.rows == 19..<20)
    list.setCount(-4)
    #expect(list.rows.isEmpty)
}

@Test func `rows put before the first one leave the view as it is`() {
    var list = window(cursor: 5, top: 2)
    list.insertAtTop(40)
    #expect(list.cursor == 45)
    #expect(list.top == 42)
    #expect(list.count == 140)
}

@Test func `absurd numbers are the nearest row`() {
    var list = window(cursor: 5)
    list.move(by: .max)
    #expect(list.cursor == 99)
    list.move(by: .min)
    #expect(list.cursor == 0)
    list.move(to: .max)
    #expect(list.cursor == 99)
}
