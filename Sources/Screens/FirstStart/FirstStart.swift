public import Phrases
public import Records
public import TerminalKit
import Text

/// The first start on a machine without an office: make one by six answers, try the demo, or leave. Pure: nothing is
/// made before `handle` asks for it.
public struct FirstStart: Equatable, Sendable {
    /// What is to be done outside.
    public enum Request: Equatable, Sendable {
        /// Make this office and open it.
        case found(Founding)
        /// Make the demo, or open the one that is there.
        case demo
        /// Stop making the demo.
        case stop
        case leave
        case beep
    }

    /// Everything that the answers say.
    public struct Founding: Equatable, Sendable {
        public let profile: OfficeProfile
        public let owner: Person
        /// The last number of this year that was given before; 0 when none.
        public let lastNumber: Int
        /// The built-in typing, as preferences keep it.
        public let typing: String
    }

    enum Page: Int, CaseIterable, Equatable, Sendable {
        case welcome, typing, office, identity, person, sharing, numbers, summary, working
    }

    enum Field: CaseIterable, Hashable, Sendable {
        case typing, name, code, place, superior, owner, login, sharing, lastNumber
    }

    enum Choice: Int, CaseIterable, Equatable, Sendable {
        case make = 1
        case demo = 2
        case leave = 0
    }

    var page = Page.welcome
    var choice = Choice.make
    var focus = Field.typing
    var texts: [Field: TextField]
    var typing: String
    /// Vietnamese from the keys of a plain keyboard, as the first answer has it.
    var inputMethod = InputMethod()
    var isShared = false
    /// The proposal of the directory under the cursor; none while the text counts as typed.
    var suggestion: Int?
    /// The answer under the cursor of the summary.
    var answer = Field.typing
    /// What the name proposed for an answer; what the person typed differs from it.
    var proposed: [Field: String] = [:]
    /// The name for which the directory's own was put forward; it is not put forward again.
    var offeredFor: String?
    /// The first line of the help that is shown; `nil` while it is not.
    var helpLine: Int?
    /// Whether an answer is changed from the summary, so that Enter goes back there.
    var isChanging = false
    var problem: Phrase?
    var isLeaving = false
    var done = 0
    var total = 0
    var language: Language
    var size: Size
    let today: Day
    let path: String
    let demoPath: String
    let hasDemo: Bool
    let units: [UnitRecord]
    var display: Display

    /// A first start.
    /// - Parameters:
    ///   - path: where the office will be.
    ///   - demoPath: where the demo will be, never the same.
    ///   - hasDemo: whether it is there.
    ///   - login: what the account of the machine proposes.
    ///   - isBareConsole: whether no input method can stand between keyboard and program, so that ours is proposed.
    public init(
        path: String, demoPath: String, hasDemo: Bool, login: String, language: Language, size: Size, today: Day,
        display: Display = Display(), isBareConsole: Bool = false
    ) {
        self.path = path
        self.demoPath = demoPath
        self.hasDemo = hasDemo
        self.language = language
        self.size = size
        self.today = today
        self.display = display
        // In Vietnamese order, as the forms offer them.
        units = UnitDirectory.valid(on: today).map { ($0, collationKey($0.nameVi)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        inputMethod.isOn = isBareConsole
        typing = Typing(isOn: isBareConsole).text
        texts = [
            .name: TextField(), .code: TextField(), .place: TextField(), .superior: TextField(), .owner: TextField(),
            .login: TextField(login), .lastNumber: TextField("0"),
        ]
    }

    /// The theme to paint with.
    public var theme: ThemeName { display.hasColours ? .standard : .mono }

    /// The language now.
    public var spoken: Language { language }

    /// Learns that the terminal counts widths otherwise.
    public mutating func learnMiscount() { display.miscounts = true }

    /// Says why what was asked for could not be done.
    public mutating func refuse(_ reason: Phrase) {
        if page == .working { page = .welcome }
        problem = reason
    }

    /// Shows how far the demo is.
    public mutating func show(done: Int, of total: Int) {
        page = .working
        self.done = done
        self.total = total
    }

    func text(_ field: Field) -> String { clean(texts[field]?.text ?? "") }
}

extension FirstStart.Page {
    /// The fields that are asked for together.
    var fields: [FirstStart.Field] {
        switch self {
        case .welcome, .summary, .working: []
        case .typing: [.typing]
        case .office: [.name]
        case .identity: [.code, .place, .superior]
        case .person: [.owner, .login]
        case .sharing: [.sharing]
        case .numbers: [.lastNumber]
        }
    }
}

extension FirstStart.Field {
    /// Whether Vietnamese is typed in it.
    var takesWords: Bool {
        switch self {
        case .name, .code, .place, .superior, .owner: true
        case .typing, .login, .sharing, .lastNumber: false
        }
    }

    var page: FirstStart.Page {
        FirstStart.Page.allCases.first { $0.fields.contains(self) } ?? .typing
    }

    var label: Phrase {
        switch self {
        case .typing: .firstTyping
        case .name: .firstName
        case .code: .firstCode
        case .place: .firstPlace
        case .superior: .firstSuperior
        case .owner: .firstOwner
        case .login: .firstLogin
        case .sharing: .firstSharing
        case .lastNumber: .firstLastNumber
        }
    }

    /// The most characters of an answer: one that is longer is no name but a slip of the hand.
    var longest: Int {
        switch self {
        case .name, .superior: 200
        case .place, .owner: 100
        case .code: 35
        case .login: 32
        case .typing, .sharing, .lastNumber: .max
        }
    }

    /// Whether it is chosen, not typed.
    var isChoice: Bool { self == .typing || self == .sharing }
}
