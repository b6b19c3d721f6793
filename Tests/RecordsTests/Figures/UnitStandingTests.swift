import Records
import Testing

@Suite struct UnitStandingTests {
    private static func outline(_ signs: String) -> UnitOutline {
        let statuses = signs.map { sign -> TaskStatus in
            switch sign {
            case "+": .met
            case "~": .underWay
            case "!": .behind
            case "o": .notApplicable
            case ".": .notAddressed
            default: .notReported
            }
        }
        return UnitOutline(statuses: statuses, scores: statuses.map { _ in nil }, total: nil)
    }

    @Test(arguments: [
        ("------", UnitStanding.silent), ("---o-.", .silent), ("+-----", .partial), ("!!!!!-", .partial),
        ("++++!+", .behind), ("+~+o!.", .behind), ("+++~++", .underWay), ("+++o++", .met), ("++++++", .met),
        ("...o..", .exempt), ("......", .exempt),
    ])
    func `a unit stands where its tasks put it`(_ signs: String, _ standing: UnitStanding) {
        #expect(UnitStanding(Self.outline(signs)) == standing)
    }

    @Test func `more reports never make a unit more silent, and every unit stands somewhere exactly once`() {
        let signs = Array("+~!o.-")
        var number = 0
        while number < 46_656 {
            var rest = number
            var text = ""
            for _ in 0..<6 {
                text.append(signs[rest % 6])
                rest /= 6
            }
            let standing = UnitStanding(Self.outline(text))
            #expect((standing == .silent || standing == .partial) == text.contains("-"), "\(text)")
            #expect(standing != .exempt || !text.contains { "+~!-".contains($0) }, "\(text)")
            number += 7
        }
    }
}
