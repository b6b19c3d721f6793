import Phrases
import TerminalKit
import Text

// F1 at the first start: what the question means, an example, and every key.

extension FirstStart {
    /// Its lines: what is explained, then keys with what they do.
    private var helpLines: [(key: String, text: String)] {
        let width = size.columns - 4
        var lines = wrapped(said(help), width: width).map { ("", $0) }
        if let example {
            lines.append(("", ""))
            lines += wrapped(said(example), width: width).map { ("", $0) }
        }
        lines += [("", ""), ("", said(.firstHelpKeys))]
        let names = keys.bindings.map { binding in
            binding.keys.map { Key.keyName($0, lineArt: display.miscounts ? .ascii : .unicode) }.joined(separator: " ")
        }
        lines += zip(names, keys.bindings.map(\.label)).map { ($0, $1) }
        return lines + [("Ctrl+L", Phrase.keyLanguage.in(language))]
    }

    private var example: Phrase? {
        switch page {
        case .office: .firstOfficeExample
        case .identity: .firstIdentityExample
        case .person: .firstPersonExample
        case .sharing: .firstSharingExample
        case .numbers: .firstNumberExample
        case .typing: .firstTypingExample
        case .welcome, .summary, .working: nil
        }
    }

    private var helpRows: Int { size.rows - 4 }

    mutating func takeHelp(_ event: Event) {
        let last = max(0, helpLines.count - helpRows)
        guard let line = helpLine else { return }
        switch event.asKey {
        case .down: helpLine = min(last, line + 1)
        case .up: helpLine = max(0, line - 1)
        case .pageDown: helpLine = min(last, line + helpRows)
        case .pageUp: helpLine = max(0, line - helpRows)
        case .end: helpLine = last
        case .home: helpLine = 0
        case .escape, .enter, .function(1), .alt("1"): helpLine = nil
        default: break
        }
    }

    func drawHelp(from first: Int, on surface: inout Surface) {
        surface.put(said(title), at: 2, row: 2, style: .label)
        let names = helpLines.map { cells($0.key) }.max() ?? 0
        for (place, line) in helpLines.dropFirst(first).prefix(helpRows).enumerated() {
            let row = 3 + place
            if line.key.isEmpty {
                surface.put(line.text, at: 2, row: row, style: .text)
            } else {
                surface.put(line.key, at: 2, row: row, style: .keyName)
                surface.put(clipped(line.text, to: size.columns - names - 6), at: names + 4, row: row, style: .text)
            }
        }
        surface.focus = Position(column: 2, row: 2)
        let lineArt: LineArt = display.miscounts ? .ascii : .unicode
        let bindings = [
            KeyBinding(keys: [.escape], action: page, label: Phrase.keyLeave.in(language), topic: "", weight: 80),
            KeyBinding(keys: [.down], action: page, label: Phrase.keyDown.in(language), topic: "", weight: 50),
            KeyBinding(keys: [.up], action: page, label: Phrase.keyUp.in(language), topic: "", weight: 50),
        ]
        surface.rule(row: size.rows - 2)
        surface.drawFooter(
            KeyTable(helpLines.count > helpRows ? bindings : [bindings[0]]).footer(
                width: size.columns, lineArt: lineArt),
            row: size.rows - 1)
    }
}
