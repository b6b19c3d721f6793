import TerminalKit
import Testing

@Test func `only a theme with colours asks for them`() {
    #expect(!Theme.mono.usesColour)
    #expect(!Theme.contrast.usesColour)
    #expect(Theme.standard.usesColour && Theme.light.usesColour && Theme.dark.usesColour)
}

@Test(arguments: [Theme.standard, .mono, .light, .dark, .contrast])
func `what needs telling apart is told apart without colour`(_ theme: Theme) {
    func look(_ style: Style) -> Attributes {
        var look = theme.attributes(for: style)
        look.foreground = nil
        return look
    }
    #expect(look(.danger) != look(.text))
    #expect(look(.danger) != look(.warning))
    #expect(look(.cursorRow) != look(.text))
    #expect(look(.marked) != look(.text))
    #expect(look(.fieldFocused) != look(.field))
    #expect(look(.match) != look(.text))
    #expect(look(.keyName) != look(.keyLabel))
    #expect(look(.keyDisabled) != look(.keyName))
}

@Test func `nothing is dim in the theme for weak eyes`() {
    #expect(Style.allCases.allSatisfy { !Theme.contrast.attributes(for: $0).dim })
}

@Test(arguments: ThemeName.allCases) func `each name has its theme`(_ name: ThemeName) {
    let themes: [ThemeName: Theme] = [
        .standard: .standard, .light: .light, .dark: .dark, .contrast: .contrast, .mono: .mono,
    ]
    #expect(Theme.named(name) == themes[name])
}

@Test(arguments: [
    (-1, ColourDepth.none), (0, .none), (2, .none), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen),
    (256, .palette), (1 << 24, .eight),
])
func `a terminal has the depth that its colours allow`(_ colours: Int, _ depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
}

@Test func `an ink is as good as the terminal`() {
    let ink = Ink(.red, bright: true, tone: 210)
    #expect(ColourDepth.allCases.map(ink.number) == [nil, 1, 9, 210])
    #expect(ColourDepth.allCases.map(Ink(.green, tone: 28).number) == [nil, 2, 2, 28])
}

/// How well letters in a tone of xterm's palette can be read on a grey ground (WCAG 2, 1.4.3).
private func contrast(_ tone: UInt8, on ground: (Double, Double, Double)) -> Double {
    func linear(_ value: Double) -> Double {
        let share = value / 255
        guard share > 0.03928 else { return share / 12.92 }
        // (share + 0.055) / 1.055 to the power of 2.4, without a library: x^2.4 = x^2 · x^0.4, x^0.4 by Newton's steps.
        let base = (share + 0.055) / 1.055
        var root = base
        for _ in 0..<60 { root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root) }
        return base * base * root
    }
    func luminance(_ colour: (Double, Double, Double)) -> Double {
        0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
    }
    let levels: [Double] = [0, 95, 135, 175, 215, 255]
    let place = Int(tone) - 16
    let letters = luminance((levels[place / 36], levels[place / 6 % 6], levels[place % 6]))
    let behind = luminance(ground)
    return (max(letters, behind) + 0.05) / (min(letters, behind) + 0.05)
}

@Test func `the tones of the palette can be read on their grounds`() {
    let (white, cream) = ((255.0, 255.0, 255.0), (253.0, 246.0, 227.0))
    let (black, dark) = ((0.0, 0.0, 0.0), (30.0, 30.0, 46.0))
    func tones(_ theme: Theme) -> [UInt8] {
        Style.allCases.compactMap { theme.attributes(for: $0).foreground?.tone }
    }
    #expect(abs(contrast(231, on: black) - 21) < 0.01)
    for tone in tones(.light) { #expect(contrast(tone, on: white) >= 4.5 && contrast(tone, on: cream) >= 4.5) }
    for tone in tones(.dark) { #expect(contrast(tone, on: black) >= 7 && contrast(tone, on: dark) >= 7) }
    // No tone reaches much more than 4.5 on both grounds; large or heavy letters need 3.
    for tone in tones(.standard) { #expect(contrast(tone, on: white) >= 3.8 && contrast(tone, on: black) >= 3.8) }
}

@Test func `line characters have an ASCII form`() {
    let art = LineArt.ascii
    #expect([art.horizontal, art.vertical, art.barDone, art.barLeft] == ["-", "|", "#", "."])
    #expect([art.topLeft, art.topRight, art.bottomLeft, art.bottomRight] == ["+", "+", "+", "+"])
}

@Test func `a surface in ASCII draws no signs, and letters as they are`() {
    var surface = Surface(size: Size(columns: 30, rows: 1), lineArt: .ascii)
    surface.put("Đoàn · ế… → ↑ ‹x› “số” ─│┌", at: 0, row: 0, style: .text)
    #expect(surface.text() == ["Đoàn - ế~ > ^ <x> \"số\" -|+"])
}

@Test func `a sentence in ASCII names the arrow keys`() {
    #expect(LineArt.ascii.spelled("↑ ↓ dòng · ← → đổi") == "Up Down dòng · Left Right đổi")
    #expect(LineArt.ascii.spelled("→ lấy, Ctrl+→ từng từ …") == "-> lấy, Ctrl+Right từng từ ...")
    #expect(LineArt.unicode.spelled("↑ …") == "↑ …")
}
