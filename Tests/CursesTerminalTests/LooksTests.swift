import TerminalKit
import Testing

@testable import CursesTerminal

@Test func `attributes and colours have the numbers of the C side`() {
    #expect(Attributes().cursesAttributes == 0)
    #expect(Attributes(bold: true, dim: true, underline: true, reverse: true).cursesAttributes == 15)
    #expect(Attributes(bold: true).cursesAttributes == 1)
    #expect(Attributes(dim: true).cursesAttributes == 2)
    #expect(Attributes(underline: true).cursesAttributes == 4)
    #expect(Attributes(reverse: true).cursesAttributes == 8)
    #expect(Attributes().cursesColour(in: .palette) == 0)
    let inked = Attributes(foreground: Ink(.red, bright: true, tone: 210))
    #expect(ColourDepth.allCases.map(inked.cursesColour) == [0, 2, 10, 211])
}
