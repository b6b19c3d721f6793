import Records
import Testing

@Suite struct CirculationRuleTests {
    private static let table:
        [(WayOut, open: CirculationRule.Verdict, CirculationRule.Verdict, CirculationRule.Verdict)] = [
            (.line, .allowed, .marked, .marked), (.reading, .allowed, .allowed, .allowed),
            (.copy, .allowed, .marked, .refused), (.mail, .allowed, .refused, .refused),
            (.encryptedMail, .allowed, .marked, .refused), (.exchange, .allowed, .refused, .refused),
        ]

    @Test func `each circulation leaves by its ways and no others`() {
        #expect(Set(Self.table.map(\.0)) == Set(WayOut.allCases))
        for (way, open, inside, returned) in Self.table {
            #expect(CirculationRule.verdict(.open, way) == open, "\(way)")
            #expect(CirculationRule.verdict(.internalOnly, way) == inside, "\(way)")
            #expect(CirculationRule.verdict(.returnAfterReading, way) == returned, "\(way)")
        }
        #expect(CirculationRule.marked(on: .line) == [.internalOnly, .returnAfterReading])
    }
}
