/// How a cell looks. The ground is always the terminal's own, `reverse` excepted.
public struct Attributes: Hashable, Sendable {
    /// Brighter or heavier.
    public var bold: Bool
    /// Weaker; not every terminal can.
    public var dim: Bool
    /// A line below.
    public var underline: Bool
    /// Ground and letters change places.
    public var reverse: Bool
    /// The letters' colour; `nil` is the terminal's own.
    public var foreground: Ink?

    /// A look; all off unless told.
    public init(
        bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false,
        foreground: Ink? = nil
    ) {
        self.bold = bold
        self.dim = dim
        self.underline = underline
        self.reverse = reverse
        self.foreground = foreground
    }
}

/// The themes by the names under which a person's choice is kept.
public enum ThemeName: String, CaseIterable, Sendable {
    /// For any ground.
    case standard
    /// For a light ground.
    case light
    /// For a dark ground.
    case dark
    /// For weak eyes and bad screens.
    case contrast
    /// Without colour.
    case mono
}

/// What each meaning looks like. No meaning is told by colour alone: screens draw marks beside it.
public struct Theme: Equatable, Sendable {
    private let looks: [Attributes]

    /// Whether any meaning has a colour of its own.
    public let usesColour: Bool

    /// A theme from the look of every meaning.
    public init(_ look: (Style) -> Attributes) {
        looks = Style.allCases.map(look)
        usesColour = looks.contains { $0.foreground != nil }
    }

    /// The theme of a name.
    public static func named(_ name: ThemeName) -> Theme {
        switch name {
        case .standard: .standard
        case .light: .light
        case .dark: .dark
        case .contrast: .contrast
        case .mono: .mono
        }
    }

    /// The look of a meaning.
    public func attributes(for style: Style) -> Attributes {
        looks[Int(style.rawValue)]
    }

    /// For any ground: the terminal's own colours, weight, and four colours that stay readable on both.
    public static let standard = Theme { style in
        var look = plainLook(style)
        switch style {
        case .warning: look.foreground = Ink(.magenta, tone: 130)
        case .danger: look.foreground = Ink(.red, tone: 160)
        case .good: look.foreground = Ink(.green, tone: 28)
        case .match: look.foreground = Ink(.cyan, tone: 31)
        case .text, .title, .label, .faint, .rule, .field, .fieldFocused, .fieldDisabled, .cursorRow, .marked,
            .keyName, .keyLabel, .keyDisabled, .message, .overlay:
            break
        }
        return look
    }

    /// Without colour (`NO_COLOR`).
    public static let mono = Theme(plainLook)

    /// For dark letters on a light ground.
    public static let light = Theme { style in
        var look = plainLook(style)
        switch style {
        case .warning: look.foreground = Ink(.magenta, tone: 94)
        case .match: look.foreground = Ink(.magenta, tone: 90)
        case .danger: look.foreground = Ink(.red, tone: 124)
        case .good: look.foreground = Ink(.green, tone: 22)
        case .keyName, .marked: look.foreground = Ink(.blue, tone: 25)
        case .text, .title, .label, .faint, .rule, .field, .fieldFocused, .fieldDisabled, .cursorRow, .keyLabel,
            .keyDisabled, .message, .overlay:
            break
        }
        return look
    }

    /// For light letters on a dark ground.
    public static let dark = Theme { style in
        var look = plainLook(style)
        switch style {
        case .warning: look.foreground = Ink(.yellow, bright: true, tone: 214)
        case .marked: look.foreground = Ink(.yellow, bright: true, tone: 222)
        case .danger: look.foreground = Ink(.red, bright: true, tone: 210)
        case .good: look.foreground = Ink(.green, bright: true, tone: 114)
        case .match: look.foreground = Ink(.cyan, bright: true, tone: 117)
        case .keyName: look.foreground = Ink(.cyan, bright: true, tone: 80)
        case .text, .title, .label, .faint, .rule, .field, .fieldFocused, .fieldDisabled, .cursorRow, .keyLabel,
            .keyDisabled, .message, .overlay:
            break
        }
        return look
    }

    /// For weak eyes and bad screens: nothing is dim, everything with a meaning is heavy, and no colour is needed.
    public static let contrast = Theme { style in
        var look = plainLook(style)
        look.dim = false
        switch style {
        case .label, .cursorRow, .fieldFocused, .good: look.bold = true
        case .danger: look.reverse = true
        case .text, .title, .faint, .rule, .field, .fieldDisabled, .marked, .warning, .match, .keyName, .keyLabel,
            .keyDisabled, .message, .overlay:
            break
        }
        return look
    }
}

/// What all themes share: weight, line and reverse alone already tell the meanings apart.
private func plainLook(_ style: Style) -> Attributes {
    switch style {
    case .text, .label, .good, .keyLabel, .overlay: Attributes()
    case .title, .cursorRow, .fieldFocused: Attributes(reverse: true)
    case .faint, .rule, .fieldDisabled, .keyDisabled: Attributes(dim: true)
    case .field: Attributes(underline: true)
    case .marked, .warning, .keyName, .message: Attributes(bold: true)
    case .danger: Attributes(bold: true, underline: true)
    case .match: Attributes(bold: true, underline: true)
    }
}
