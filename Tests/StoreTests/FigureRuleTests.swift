import Office
import Records
import SQLite
import Store
import Testing

/// What the office does not let happen to figures, periods, units and questions without a word.
@Suite struct FigureRuleTests {
    private static let period = FigureOffice.period

    private func step(_ act: ReturnAct, _ reason: String? = nil) -> StepReturn {
        StepReturn(unit: "a", form: "ct02", period: Self.period, step: act, reason: reason)
    }

    private func history(_ office: FigureOffice, _ code: String) throws -> [SourcedFact] {
        try office.door.ask(
            AskFactHistory(unit: "a", form: "ct02", period: Self.period, code: code), by: office.office.owner)
    }

    /// Whether the newest entry about a kind of record tells a reason.
    private func journal(_ office: FigureOffice, of table: String, tells reason: String) throws -> Bool {
        let connection = try Connection(path: office.office.path)
        let statement = try connection.prepare(
            "SELECT change FROM journal WHERE subject_kind = ?1 ORDER BY sequence DESC LIMIT 1")
        try statement.bind(1, table)
        let change = try statement.row { $0.text(0) }
        return change?.contains("reason\t\\N\t\(reason)\n") ?? false
    }

    // MARK: Corrections

    @Test func `a value of a received return is replaced with a reason only, and its history tells it`() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45 1.2=42"))
        let refused = Refusal.correctionUnexplained("LĐLĐ tỉnh A", Self.period, rows: ["1.1", "1.2"])
        #expect(office.refusal(of: office.enter("1.1=46 1.2=41 1.3=30")) == refused)
        #expect(office.refusal(of: office.enter("1.1=46 1.2=41", because: "  ")) == refused)
        #expect(try history(office, "1.3").isEmpty)
        try office.perform(office.enter("1.1=46 1.2=42 1.3=30", because: "đơn vị báo lại"))
        #expect(try history(office, "1.1").map { $0.fact.ended?.why } == [nil, "đơn vị báo lại"])
        #expect(try history(office, "1.2").map(\.fact.value) == [.count(42)])
        #expect(try journal(office, of: "figure_return", tells: "đơn vị báo lại"))
        #expect(try office.isSound)
    }

    @Test func `taking a value of a received return away wants a reason too, however it is entered`() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45 1.2=42"))
        try office.perform(step(.check))
        let none: [String: EnteredFigure?] = ["1.2": nil]
        let refused = Refusal.correctionUnexplained("LĐLĐ tỉnh A", Self.period, rows: ["1.2"])
        let whole = EnterReturn(
            unit: "a", form: "ct02", period: Self.period, figures: none, receivedOn: FigureOffice.asOf)
        #expect(office.refusal(of: whole) == refused)
        #expect(office.refusal(of: SetFact(unit: "a", code: "1.2", period: Self.period, figure: nil)) == refused)
        let rows = [ImportReturns.Row(unit: "a", figures: none, receivedOn: FigureOffice.asOf)]
        #expect(office.refusal(of: ImportReturns(form: "ct02", period: Self.period, rows: rows)) == refused)
        try office.perform(
            ImportReturns(form: "ct02", period: Self.period, rows: rows, reason: "công văn 12 ngày 01/10"))
        #expect(try history(office, "1.2").map { $0.fact.ended?.why } == ["công văn 12 ngày 01/10"])
    }

    @Test func `the same values of another day, and the first of a row, are no correction`() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45"))
        try office.perform(office.enter("1.1=45 1.2=42", asOf: FigureOffice.asOf.adding(days: 1)))
        #expect(try history(office, "1.1").map { $0.fact.ended?.why } == [nil, nil])
        #expect(try history(office, "1.1").count == 2)
    }

    @Test func `what was sent back is mended with the reason for which it was sent back`() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45"))
        try office.perform(step(.sendBack, "thiếu cán bộ mới"))
        try office.perform(office.enter("1.1=47"))
        #expect(try history(office, "1.1").map { $0.fact.ended?.why } == [nil, "thiếu cán bộ mới"])
    }

    @Test func `a reason that is a mark of state secrets does not enter`() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45"))
        #expect(office.refusal(of: office.enter("1.1=46", because: "Tối mật")) == .secretMark)
    }

    // MARK: Periods

    @Test func `a closed period is opened again with a reason, which the journal keeps`() throws {
        let office = try FigureOffice()
        try office.perform(ClosePeriod(form: "ct02", period: Self.period))
        #expect(office.refusal(of: OpenPeriod(form: "ct02", period: Self.period)) == .reasonMissing)
        try office.perform(OpenPeriod(form: "ct02", period: Self.period, reason: "hai đơn vị nộp bổ sung"))
        #expect(try journal(office, of: "figure_period", tells: "hai đơn vị nộp bổ sung"))
    }

    @Test(arguments: ["2009-Q4", "2009", "1998-H1"])
    func `the six tasks are not asked for before their directive`(_ code: String) throws {
        let office = try FigureOffice(opens: false)
        let period = try #require(ReportingPeriod(code: code))
        let since = try #require(Day(year: 2010, month: 1, day: 1))
        #expect(
            office.refusal(of: OpenPeriod(form: "ct02", period: period))
                == .periodBeforeForm(form: "ct02", period, since: since))
        let first = try #require(ReportingPeriod(code: "2010-Q1"))
        #expect(office.refusal(of: OpenPeriod(form: "ct02", period: first)) == nil)
        // Statistics were kept before.
        #expect(office.refusal(of: OpenPeriod(form: "tk", period: period)) == nil)
    }

    @Test func `no form is asked for a period that has not begun`() throws {
        let office = try FigureOffice(opens: false)
        for code in ["2027-Q1", "2028", "2062-H2"] {
            let period = try #require(ReportingPeriod(code: code))
            for form in ["ct02", "tk"] {
                #expect(office.refusal(of: OpenPeriod(form: form, period: period)) == .periodNotOver(period))
            }
        }
    }

    @Test func `days overdue end with the day on which the period was closed`() throws {
        let office = try FigureOffice()
        let late = SampleOffice.today.adding(days: 90)
        func owed(on today: Day) throws -> FigureReturn {
            let book = try office.door.ask(AskReturns(period: Self.period, today: today), by: office.office.owner)
            return try #require(book.rows.first { $0.unit.code == "a" }?.figureReturn)
        }
        let open = try owed(on: late)
        #expect(open.timing(on: late) == .overdue(late - open.due))
        try office.perform(ClosePeriod(form: "ct02", period: Self.period))
        let closed = try owed(on: late)
        #expect(closed.closedOn == SampleOffice.today)
        #expect(closed.timing(on: late) == .overdue(SampleOffice.today - closed.due))
        #expect(closed.daysOwed(on: late) == SampleOffice.today - closed.due)
        let row = try office.row("a", of: office.board(today: late))
        #expect(row.figureReturn?.daysOwed(on: late) == SampleOffice.today - closed.due)
        try office.perform(OpenPeriod(form: "ct02", period: Self.period, reason: "B nộp bổ sung"))
        #expect(try owed(on: late).daysOwed(on: late) == late - open.due)
    }

    // MARK: Units and questions

    @Test func `two units that stand at one time do not bear one name`() throws {
        let office = try FigureOffice()
        func add(_ name: String, from: Day? = nil, to: Day? = nil) -> AddUnit {
            AddUnit(
                code: "x", fields: UnitFields(name: name, kind: .provincial, validFrom: from, validTo: to))
        }
        #expect(office.refusal(of: add("ldld tinh a")) == .unitNameTaken("LĐLĐ tỉnh A", code: "a"))
        // One that ended bears no name any more.
        let last = try #require(Day(year: 2025, month: 6, day: 30))
        #expect(office.refusal(of: add("LĐLĐ tỉnh B1", to: last)) == .unitNameTaken("LĐLĐ tỉnh B1", code: "b1"))
        try office.perform(add("LĐLĐ tỉnh B1", from: last.adding(days: 1)))
        let same = UnitFields(name: "LĐLĐ tỉnh A", kind: .provincial)
        #expect(office.refusal(of: ChangeUnit(code: "x", fields: same)) == .unitNameTaken("LĐLĐ tỉnh A", code: "a"))
        var own = same
        own.email = "a@example.vn"
        #expect(office.refusal(of: ChangeUnit(code: "a", fields: own)) == nil)
    }

    @Test func `a unit does not leave, enter or change its group in a closed period`() throws {
        let office = try FigureOffice()
        func fields(_ change: (inout UnitFields) -> Void) -> UnitFields {
            var fields = UnitFields(name: "LĐLĐ tỉnh A", kind: .provincial)
            change(&fields)
            return fields
        }
        let before = Self.period.lastDay.adding(days: -1)
        let changes: [(inout UnitFields) -> Void] = [
            { $0.validTo = before }, { $0.validFrom = Self.period.lastDay.adding(days: 1) }, { $0.kind = .industry },
        ]
        try office.perform(ClosePeriod(form: "ct02", period: Self.period))
        for change in changes {
            #expect(
                office.refusal(of: ChangeUnit(code: "a", fields: fields(change)))
                    == .unitInClosedPeriod("LĐLĐ tỉnh A", Self.period))
        }
        // What comes after it, and what no sum rests on, may change.
        #expect(office.refusal(of: ChangeUnit(code: "a", fields: fields { $0.validTo = Self.period.lastDay })) == nil)
        try office.perform(OpenPeriod(form: "ct02", period: Self.period, reason: "sửa"))
        #expect(office.refusal(of: ChangeUnit(code: "a", fields: fields(changes[0]))) == nil)
    }

    @Test func `a question without an answer is closed with a reason only`() throws {
        let office = try FigureOffice()
        let asked = try office.perform(
            RaiseQuestion(
                unit: "a", task: .software, text: "Hỏi về phần mềm", raisedOn: FigureOffice.asOf, formKey: "q"))
        func close(_ reason: String?) -> HandleQuestion { HandleQuestion(question: asked.id, step: .close(reason)) }
        #expect(office.refusal(of: close(nil)) == .reasonMissing)
        #expect(try office.perform(close("đơn vị rút câu hỏi")).state == .closed)
        #expect(try journal(office, of: "unit_question", tells: "đơn vị rút câu hỏi"))
        try office.perform(HandleQuestion(question: asked.id, step: .reopen("đơn vị hỏi lại")))
        try office.perform(
            HandleQuestion(question: asked.id, step: .answer("Đã rõ", number: nil, on: SampleOffice.today)))
        #expect(try office.perform(close(nil)).state == .closed)
    }

    // MARK: Merged units

    @Test func `before a merger the sheet of the present unit tells what each of its parts gave`() throws {
        let office = try FigureOffice(opens: false)
        let before = try #require(ReportingPeriod(code: "2025-Q2"))
        let day = try #require(Day(year: 2025, month: 6, day: 20))
        try office.perform(OpenPeriod(form: "ct02", period: before))
        try office.perform(office.enter("1.1=20 1.2=18", of: "b1", in: before, asOf: day))
        try office.perform(office.enter("1.1=30", of: "b2", in: before, asOf: day))
        func sheet(_ unit: String, _ period: ReportingPeriod) throws -> UnitSheet {
            try office.door.ask(
                AskUnitSheet(unit: unit, period: period, today: SampleOffice.today), by: office.office.owner)
        }
        let merged = try sheet("b", before)
        #expect(merged.parts.map(\.unit.code) == ["b1", "b2"])
        #expect(merged.parts.map { $0["1.1"]?.fact.value } == [.count(20), .count(30)])
        #expect(merged.parts.map { $0["1.2"]?.fact.value } == [.count(18), nil])
        #expect(merged.parts.map { $0.figureReturn?.state } == [.received, .received])
        #expect(merged.assessment[.computers].lines.first { $0.indicator.code == "1.1" }?.fact?.value == .count(50))
        // The ended unit has its own sheet of the time when it stood, and none that is made up.
        let ended = try sheet("b1", before)
        #expect(ended.parts.isEmpty && ended["1.1"]?.fact.value == .count(20))
        #expect(ended.successor?.code == "b")
        #expect(try sheet("b", before.next).parts.isEmpty)
        #expect(try sheet("b1", before.next).parts.isEmpty)
    }
}
