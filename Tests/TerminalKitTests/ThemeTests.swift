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

@Test func `line characters have an ASCII form`() {
    let art = LineArt.ascii
    #expect([art.horizontal, art.vertical, art.barDone, art.barLeft] == ["-", "|", "#", "."])
    #expect([art.topLeft, art.topRight, art.bottomLeft, art.bottomRight] == ["+", "+", "+", "+"])
}
