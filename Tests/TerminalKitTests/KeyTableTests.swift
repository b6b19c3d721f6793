import TerminalKit
import Testing

private enum Command: Equatable, Sendable {
    case help, save, find, open, leave, print
}

private let table = KeyTable<Command>([
    KeyBinding(keys: [.function(1)], action: .help, label: "Trợ giúp", topic: "Chung", weight: 1),
    KeyBinding(keys: [.function(2), .control("s")], action: .save, label: "Lưu", topic: "Phiếu", weight: 9),
    KeyBinding(keys: [.function(3)], action: .find, label: "Tìm", topic: "Chung", weight: 5),
    KeyBinding(keys: [.enter], action: .open, label: "Mở", topic: "Phiếu", weight: 7),
    KeyBinding(
        keys: [.function(10), .alt("9")], action: .print, label: "In", topic: "Phiếu",
        disabledReason: "Chưa có máy in."),
    KeyBinding(keys: [.escape], action: .leave, label: "Lui", topic: "Chung", weight: 8),
])

private func shown(_ width: Int) -> [String] { table.footer(width: width).map { "\($0.keyName) \($0.label)" } }

@Test func `a key is looked up with its twins`() {
    #expect(table.action(for: .function(2)) == .action(.save))
    #expect(table.action(for: .control("s")) == .action(.save))
    #expect(table.action(for: .alt("2")) == .action(.save))
    #expect(table.action(for: .alt("0")) == .disabled(reason: "Chưa có máy in."))
    #expect(table.action(for: .alt("x")) == .none)
    #expect(table.action(for: .alt("4")) == .none)
    #expect(table.action(for: .character("2")) == .none)
}

@Test func `a twin that the table names itself is not a function key`() {
    let own = KeyTable<Command>([
        KeyBinding(keys: [.function(9)], action: .help, label: "", topic: ""),
        KeyBinding(keys: [.alt("9")], action: .find, label: "", topic: ""),
    ])
    #expect(own.action(for: .alt("9")) == .action(.find))
    #expect(own.action(for: .function(9)) == .action(.help))
}

@Test func `Alt with a foreign digit is no twin`() {
    #expect(Key.alt("٣").twin == nil)
    #expect(Key.alt("1").twin == .function(1))
    #expect(Key.alt("0").twin == .function(10))
    #expect(Key.function(1).twin == nil)
}

@Test func `the footer keeps the table's order and drops the least important first`() {
    #expect(shown(80) == ["F1 Trợ giúp", "F2 Lưu", "F3 Tìm", "Enter Mở", "Esc Lui"])
    // 1 + 11 + 2 + 6 + 2 + 6 + 2 + 8 + 2 + 7
    #expect(shown(47).count == 5)
    #expect(shown(46) == ["F2 Lưu", "F3 Tìm", "Enter Mở", "Esc Lui"])
    #expect(shown(33) == ["F2 Lưu", "Enter Mở", "Esc Lui"])
    #expect(shown(16) == ["F2 Lưu", "Esc Lui"])
    #expect(shown(15) == ["F2 Lưu"])
    #expect(shown(6) == [])
    #expect(shown(0) == [])
}

@Test func `a disabled key is in the footer as such`() {
    let one = KeyTable<Command>([
        KeyBinding(keys: [.up], action: .open, label: "Lên", topic: "", weight: 1, disabledReason: "Hết.")
    ])
    #expect(one.footer(width: 20) == [FooterItem(keyName: "↑", label: "Lên", isEnabled: false)])
    #expect(one.footer(width: 20, lineArt: .ascii).first?.keyName == "Up")
}

@Test(arguments: [
    (Key.function(2), "F2"), (.enter, "Enter"), (.control("s"), "Ctrl+S"), (.escape, "Esc"),
    (.character(" "), "Space"), (.pageUp, "PgUp"), (.character("?"), "?"), (.alt("1"), "Alt+1"),
    (.backTab, "Shift+Tab"), (.delete, "Del"), (.controlLeft, "Ctrl+←"),
])
func `keys have the names that people know`(_ key: Key, _ name: String) {
    #expect(Key.keyName(key) == name)
}
