import Phrases
public import TerminalKit

/// What is known of the terminal on which the screens are shown.
public struct Display: Equatable, Sendable {
    /// How many colours it has.
    public var depth: ColourDepth
    /// Whether colours are not wanted (`NO_COLOR`).
    public var isColourUnwanted: Bool
    /// Whether it counts widths otherwise than this program, so that lines drawn with signs are crooked.
    public var miscounts: Bool
    /// Whether a shell stands behind the program that can take it up again when it stops.
    public var hasShell: Bool

    /// A good terminal unless told.
    public init(
        depth: ColourDepth = .palette, isColourUnwanted: Bool = false, miscounts: Bool = false, hasShell: Bool = true
    ) {
        self.hasShell = hasShell
        self.depth = depth
        self.isColourUnwanted = isColourUnwanted
        self.miscounts = miscounts
    }

    /// Whether a theme with colours can be shown.
    var hasColours: Bool { !isColourUnwanted && depth != .none }
}

extension Surroundings {
    /// The theme that is shown: the person's own where the terminal can, else the one without colour.
    var theme: ThemeName {
        let chosen = preferences.theme
        return display.hasColours || !Theme.named(chosen).usesColour ? chosen : .mono
    }

    /// The characters for lines.
    var lineArt: LineArt {
        switch preferences.lines {
        case .auto: display.miscounts ? .ascii : .unicode
        case .unicode: .unicode
        case .ascii: .ascii
        }
    }
}

extension Workplace {
    /// The theme that whoever paints has to use now.
    public var theme: ThemeName { surroundings.theme }

    /// The characters for lines.
    var lineArt: LineArt { surroundings.lineArt }

    /// Learns that the terminal counts widths otherwise: lines become plain, and what is to be set is said.
    public mutating func learnMiscount() {
        guard !surroundings.display.miscounts else { return }
        surroundings.display.miscounts = true
        if surroundings.preferences.lines != .ascii { notice = Notice(.terminalMiscounts, .warning) }
    }
}
