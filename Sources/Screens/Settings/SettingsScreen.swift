import Office
import Phrases
import Records
import TerminalKit

/// Cài đặt: what a person chooses for themselves. Every change is shown and kept at once.
enum SettingsScreen {
    struct State: Equatable, Sendable {
        var row = Row.language
    }

    enum Row: String, CaseIterable, Equatable, Sendable {
        case language, theme, lines, typing, toneStyle, columns
    }

    enum Action: Equatable, Sendable {
        case up, down, top, bottom
        case previous, next
        case open
        case back
    }

    /// One of the values that a row can have.
    struct Choice: Equatable, Sendable {
        /// How it is kept.
        let code: String
        let label: Phrase
    }
}

extension SettingsScreen.Row {
    var label: Phrase {
        switch self {
        case .language: .settingLanguage
        case .theme: .settingTheme
        case .lines: .settingLines
        case .typing: .settingTyping
        case .toneStyle: .settingTone
        case .columns: .settingColumns
        }
    }

    /// The values in their order; none for a row that opens something of its own.
    var choices: [SettingsScreen.Choice] {
        switch self {
        case .language:
            [.init(code: "vi", label: Phrase("Tiếng Việt")), .init(code: "en", label: Phrase("English"))]
        case .theme: ThemeName.allCases.map { .init(code: $0.rawValue, label: .themeName($0.rawValue)) }
        case .lines: LineChoice.allCases.map { .init(code: $0.rawValue, label: .linesName($0.rawValue)) }
        case .typing:
            ["off-telex", "telex", "off-vni", "vni"].map { .init(code: $0, label: .typingName($0)) }
        case .toneStyle: ["old", "new"].map { .init(code: $0, label: .toneName($0)) }
        case .columns: []
        }
    }

    /// Under which name the choice is kept.
    fileprivate var preference: PreferenceName? {
        switch self {
        case .language: .language
        case .theme: .theme
        case .lines: .lines
        case .typing: .typing
        case .toneStyle: .toneStyle
        case .columns: nil
        }
    }

    /// The value now; the first one where nothing, or nothing readable, was chosen.
    func current(in surroundings: Surroundings) -> SettingsScreen.Choice? {
        let code =
            self == .language ? surroundings.language.rawValue : preference.flatMap { surroundings.preferences[$0] }
        return choices.first { $0.code == code } ?? choices.first
    }

    /// What the row under the cursor means, and what the terminal makes of it.
    func explanation(in surroundings: Surroundings) -> [Phrase] {
        let display = surroundings.display
        switch self {
        case .language: return [.settingLanguageHelp]
        case .theme:
            if display.isColourUnwanted { return [.settingThemeHelp, .settingThemeUnwanted] }
            return [
                .settingThemeHelp,
                display.depth == .none ? .settingThemeNone : .settingThemeDepth(display.depth.rawValue),
            ]
        case .lines: return [.settingLinesHelp, display.miscounts ? .settingLinesMiscounted : .settingLinesGood]
        case .typing: return [.settingTypingHelp]
        case .toneStyle: return [.settingToneHelp]
        case .columns: return [.settingColumnsHelp]
        }
    }
}

extension SettingsScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let rows = Row.allCases
        let place = rows.firstIndex(of: state.row) ?? 0
        switch action {
        case .up: state.row = rows[max(0, place - 1)]
        case .down: state.row = rows[min(rows.count - 1, place + 1)]
        case .top: state.row = rows[0]
        case .bottom: state.row = rows[rows.count - 1]
        case .previous: return turn(state.row, by: -1, in: surroundings)
        case .next: return turn(state.row, by: 1, in: surroundings)
        case .open: return open(state.row, in: surroundings)
        case .back: return [.close]
        }
        return []
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let code, .setting(let row)): choose(code, for: row, in: surroundings)
        case .marked(let codes, .columns): IncomingListScreen.keepColumns(codes, in: surroundings)
        default: []
        }
    }

    private static func turn(_ row: Row, by steps: Int, in surroundings: Surroundings) -> [Step] {
        let choices = row.choices
        guard !choices.isEmpty, let current = row.current(in: surroundings) else {
            return open(row, in: surroundings)
        }
        let place = (choices.firstIndex(of: current) ?? 0) + steps
        return choose(choices[(place + choices.count) % choices.count].code, for: row, in: surroundings)
    }

    private static func open(_ row: Row, in surroundings: Surroundings) -> [Step] {
        guard row != .columns else { return [.raise(.columns(ColumnsOverlay(in: surroundings)))] }
        let items = row.choices.map { ChooserOverlay.Item(text: $0.code, label: $0.label) }
        return [
            .raise(
                .chooser(
                    ChooserOverlay(
                        .setting(row), title: row.label, items: items, current: row.current(in: surroundings)?.code)))
        ]
    }

    private static func choose(_ code: String, for row: Row, in surroundings: Surroundings) -> [Step] {
        guard let name = row.preference, row.current(in: surroundings)?.code != code else { return [] }
        return name == .language ? [.switchLanguage] : [.prefer(name, code)]
    }

    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextSettings
        let noChoice: Phrase? = state.row.choices.isEmpty ? .whyNoChoice : nil
        return [
            surroundings.binding(
                [.right, .character(" ")], .settings(.next), .keyChange, topic, weight: 80, unless: noChoice),
            surroundings.binding([.left], .settings(.previous), .keyChangeBack, topic, weight: 50, unless: noChoice),
            surroundings.binding(
                [.enter, .function(4)], .settings(.open), noChoice == nil ? .keyLookUp : .keyOpen, topic, weight: 75),
            surroundings.binding([.up], .settings(.up), .keyUp, topic),
            surroundings.binding([.down], .settings(.down), .keyDown, topic),
            surroundings.binding([.home], .settings(.top), .keyTop, topic),
            surroundings.binding([.end], .settings(.bottom), .keyBottom, topic),
            surroundings.binding([.escape], .settings(.back), .keyBack, topic, weight: 70),
        ]
    }
}
