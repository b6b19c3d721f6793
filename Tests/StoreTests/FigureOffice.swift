import Office
import Records
import Store
import Testing

/// An office that watches a few units, with a period open, for the tests of figures.
final class FigureOffice {
    let office: SampleOffice
    var door: Office { office.file.office }
    static let period = ReportingPeriod(code: "2026-Q3") ?? ReportingPeriod(of: SampleOffice.today, kind: .quarter)
    static let asOf = Day(year: 2026, month: 9, day: 20) ?? SampleOffice.today

    init(opens: Bool = true) throws {
        office = try SampleOffice()
        try perform(SetOwnUnit(code: "thu"))
        let last = Day(year: 2025, month: 6, day: 30)
        let first = Day(year: 2025, month: 7, day: 1)
        let units: [(String, UnitFields)] = [
            ("a", UnitFields(name: "LĐLĐ tỉnh A", kind: .provincial)),
            ("b", UnitFields(name: "LĐLĐ tỉnh B", kind: .provincial, validFrom: first)),
            ("b1", UnitFields(name: "LĐLĐ tỉnh B1", kind: .provincial, validTo: last, successor: "b")),
            ("b2", UnitFields(name: "LĐLĐ tỉnh B2", kind: .provincial, validTo: last, successor: "b")),
            ("n", UnitFields(name: "Công đoàn ngành N", kind: .industry)),
        ]
        for (code, fields) in units { try perform(AddUnit(code: code, fields: fields)) }
        if opens { try perform(OpenPeriod(form: "ct02", period: Self.period)) }
    }

    @discardableResult
    func perform<C: Command>(_ command: C, by actor: Actor? = nil) throws -> C.Receipt {
        try door.perform(command, by: actor ?? office.owner, at: SampleOffice.now)
    }

    /// What a command is refused for.
    func refusal<C: Command>(of command: C, by actor: Actor? = nil) -> Refusal? {
        StoreTests.refusal { () throws(OfficeError) in
            try door.perform(command, by: actor ?? office.owner, at: SampleOffice.now)
        }
    }

    /// Figures as one writes them: "1.1=45 1.2=42".
    static func figures(_ text: String, asOf: Day = asOf) -> [String: EnteredFigure?] {
        var figures: [String: EnteredFigure?] = [:]
        for part in text.split(separator: " ") {
            let pair = part.split(separator: "=").map(String.init)
            guard pair.count == 2, let row = ShippedForms.all.compactMap({ $0.row(pair[0]) }).first,
                let value = FigureValue(canonical: pair[1], kind: row.kind)
            else {
                Issue.record("no figure: \(part)")
                continue
            }
            figures[pair[0]] = EnteredFigure(value, asOf: asOf)
        }
        return figures
    }

    func enter(
        _ text: String, of unit: String = "a", in period: ReportingPeriod = period, asOf: Day = asOf,
        because reason: String? = nil
    ) -> EnterReturn {
        EnterReturn(
            unit: unit, form: "ct02", period: period, figures: Self.figures(text, asOf: asOf), receivedOn: asOf,
            reason: reason)
    }

    func board(_ period: ReportingPeriod? = period, today: Day = SampleOffice.today) throws -> Board {
        try door.ask(AskBoard(period: period, today: today), by: office.owner)
    }

    func row(_ unit: String, of board: Board) throws -> BoardRow {
        try #require(board.rows.first { $0.unit.code == unit })
    }

    var isSound: Bool { get throws { try office.file.verify().findings.isEmpty } }
}
