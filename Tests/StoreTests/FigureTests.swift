import Office
import Records
import Store
import Testing

@Suite struct FigureTests {
    @Test func aCorrectionKeepsTheOldValueAndWhoEnteredIt() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45 1.2=42 1.3=30"))
        let clerk = try office.office.addPerson("lan", [.clerk])
        try office.perform(
            SetFact(
                unit: "a", code: "1.3", period: FigureOffice.period,
                figure: EnteredFigure(.count(36), asOf: FigureOffice.asOf, source: .said("điện thoại ngày 25/9")),
                reason: "đơn vị báo lại"), by: clerk)
        let history = try office.door.ask(
            AskFactHistory(unit: "a", form: "ct02", period: FigureOffice.period, code: "1.3"), by: office.office.owner)
        #expect(history.map(\.fact.value) == [.count(36), .count(30)])
        #expect(history.map(\.enteredBy) == ["lan", "Trần Văn Minh"])
        #expect(history.map(\.endedBy) == [nil, "lan"])
        #expect(history[0].fact.source == .said("điện thoại ngày 25/9"))
        #expect(try office.isSound)
    }

    @Test func theSameReturnAgainChangesNothing() throws {
        let office = try FigureOffice()
        let enter = office.enter("1.1=45 1.2=42 1.3=30")
        let first = try office.perform(enter)
        #expect(first.state == .received && first.receivedOn == FigureOffice.asOf)
        #expect(office.refusal(of: enter) == .nothingChanged)
        let again = ImportReturns(
            form: "ct02", period: FigureOffice.period,
            rows: [.init(unit: "a", figures: enter.figures, receivedOn: FigureOffice.asOf)])
        #expect(try office.perform(again) == ImportedReturns(entered: 0, unchanged: 1))
    }

    @Test(arguments: [
        ("1.1=40 1.2=42", Refusal.figures([.exceeds("1.2", 42, of: "1.1", 40)])),
        ("4.1=0", .figures([.needed("4.1a", because: "4.1")])),
        ("4.2=1 4.3t=9 4.3=5", .figures([.againstState("4.3", of: "4.2")])),
    ])
    func figuresThatCannotStandTogetherAreRefusedWhole(_ text: String, _ expected: Refusal) throws {
        let office = try FigureOffice()
        #expect(office.refusal(of: office.enter(text + " 2.3=7")) == expected)
        #expect(try office.row("a", of: office.board()).facts.isEmpty)
    }

    @Test func oneValueOfAnImportThatIsRefusedLeavesNothing() throws {
        let office = try FigureOffice()
        let good = FigureOffice.figures("1.1=45 1.2=42")
        let bad = FigureOffice.figures("1.1=4 1.2=42")
        let rows = [("a", good), ("n", bad)].map {
            ImportReturns.Row(unit: $0.0, figures: $0.1, receivedOn: FigureOffice.asOf)
        }
        #expect(
            office.refusal(of: ImportReturns(form: "ct02", period: FigureOffice.period, rows: rows))
                == .figures([.exceeds("1.2", 42, of: "1.1", 4)]))
        #expect(try office.board().rows.allSatisfy { $0.facts.isEmpty && $0.figureReturn?.state == .asked })
    }

    @Test func aReturnMovesByItsStatesAndAnAcceptedOneStands() throws {
        let office = try FigureOffice()
        func step(_ act: ReturnAct, _ reason: String? = nil) -> StepReturn {
            StepReturn(unit: "a", form: "ct02", period: FigureOffice.period, step: act, reason: reason)
        }
        #expect(office.refusal(of: step(.check)) == .returnStepNotAllowed(.check, .asked))
        try office.perform(office.enter("1.1=45 1.2=42"))
        #expect(office.refusal(of: step(.sendBack, " ")) == .reasonMissing)
        #expect(try office.perform(step(.sendBack, "thiếu mục 2")).reason == "thiếu mục 2")
        #expect(try office.perform(office.enter("2.1=40")).state == .received)
        try office.perform(step(.check))
        // What was looked through is to be looked at again when a value changes.
        #expect(try office.perform(office.enter("2.1=41", because: "đơn vị báo lại")).state == .received)
        try office.perform(step(.check))
        #expect(try office.perform(step(.accept)).state == .accepted)
        #expect(office.refusal(of: office.enter("2.1=42")) == .returnAccepted("LĐLĐ tỉnh A", FigureOffice.period))
        #expect(try office.perform(step(.reopen, "đơn vị xin sửa")).state == .received)
        #expect(try office.isSound)
    }

    @Test func whoMayNotIsToldSo() throws {
        let office = try FigureOffice()
        let archivist = try office.office.addPerson("an", [.archivist])
        let clerk = try office.office.addPerson("lan", [.clerk])
        let officer = try office.office.addPerson("binh", [.officer])
        #expect(office.refusal(of: office.enter("1.1=45"), by: archivist) == .notPermitted(.enterFigures))
        try office.perform(office.enter("1.1=45"), by: clerk)
        let step = StepReturn(unit: "a", form: "ct02", period: FigureOffice.period, step: .check)
        #expect(office.refusal(of: step, by: clerk) == .notPermitted(.checkReturns))
        try office.perform(step, by: officer)
        let accept = StepReturn(unit: "a", form: "ct02", period: FigureOffice.period, step: .accept)
        #expect(office.refusal(of: accept, by: officer) == .notPermitted(.acceptReturns))
    }

    @Test func aClosedPeriodIsWrittenNoMoreUntilItIsOpenedAgain() throws {
        let office = try FigureOffice()
        try office.perform(ClosePeriod(form: "ct02", period: FigureOffice.period))
        #expect(
            office.refusal(of: office.enter("1.1=45"))
                == .periodClosed(form: "ct02", FigureOffice.period, on: SampleOffice.today))
        let again = OpenPeriod(form: "ct02", period: FigureOffice.period, reason: "B nộp bổ sung")
        let opened = try office.perform(again)
        #expect(opened.asked == 0 && opened.period.isOpen)
        try office.perform(office.enter("1.1=45"))
        let next = FigureOffice.period.next
        #expect(office.refusal(of: office.enter("1.1=45", in: next)) == .periodNotOpen(form: "ct02", next))
        #expect(office.refusal(of: ClosePeriod(form: "ct02", period: next)) == .periodNotOpen(form: "ct02", next))
        #expect(office.refusal(of: OpenPeriod(form: "ct02", period: next.next)) == .periodNotOver(next.next))
    }

    @Test func unitsAreThoseOfThePeriodAndAMergedOneCarriesTheHistoryOfItsParts() throws {
        let office = try FigureOffice(opens: false)
        let before = try #require(ReportingPeriod(code: "2025-Q2"))
        let after = try #require(ReportingPeriod(code: "2025-Q3"))
        #expect(try office.perform(OpenPeriod(form: "ct02", period: before)).asked == 4)
        #expect(try office.perform(OpenPeriod(form: "ct02", period: after)).asked == 3)
        let day = try #require(Day(year: 2025, month: 6, day: 20))
        try office.perform(office.enter("1.1=20 1.2=20 1.3=10 1.4=4 1.5=4", of: "b1", in: before, asOf: day))
        try office.perform(office.enter("1.1=30 1.2=30 1.3=30 1.4=6 1.5=6", of: "b2", in: before, asOf: day))
        try office.perform(
            office.enter(
                "1.1=50 1.2=50 1.3=50 1.4=10 1.5=10", of: "b", in: after,
                asOf: try #require(Day(year: 2025, month: 9, day: 20))))
        #expect(
            office.refusal(of: office.enter("1.1=3", of: "b1", in: after)) == .unitNotAsked("LĐLĐ tỉnh B1", after))
        let row = try office.row("b", of: office.board(after))
        // (40/50 = 80 %, 10/10 = 100 %) : 2 = 90
        #expect(row.before?[.computers].score == 90 && row.assessment[.computers].score == 100)
        #expect(row.factsBefore["1.1"]?.value == .count(50))
    }

    @Test func theTrendOfTheBoardIsWhatEachPeriodsOwnBoardSays() throws {
        let office = try FigureOffice(opens: false)
        var chance = 3
        for code in ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"] {
            let period = try #require(ReportingPeriod(code: code))
            try office.perform(OpenPeriod(form: "ct02", period: period))
            for unit in try office.board(period).rows.map(\.unit.code) {
                chance = chance * 37 % 101
                try office.perform(
                    office.enter(
                        "1.1=50 1.2=50 1.3=\(chance % 50) 1.4=10 1.5=10 2.1=50 2.2=\(chance % 40) 2.3=9 2.4=4 2.5=1 "
                            + "3.1=1 3.2=2 3.5=10 4.1=1 4.2=1 4.3t=50 5.1=1 5.5=0 5.5b=0 6.4=\(chance % 30)",
                        of: unit, in: period, asOf: period.lastDay))
            }
        }
        let last = try #require(ReportingPeriod(code: "2026-Q1"))
        let board = try office.board(last)
        for row in board.rows {
            for (place, period) in board.trendPeriods.enumerated() {
                let own = try office.board(period).rows.first { $0.unit.code == row.unit.code }
                guard let own else { continue }
                #expect(row.trend[place] == own.assessment.total, "\(row.unit.code) \(period.code)")
            }
        }
    }

    @Test func aLackIsConfirmedOnlyWhereTheUnitSaysSoAndEndsItsJudgement() throws {
        let office = try FigureOffice()
        let review = SampleOffice.today.adding(days: 200)
        let confirm = ConfirmLack(unit: "a", since: FigureOffice.period, reason: "trụ sở tạm", reviewOn: review)
        #expect(office.refusal(of: confirm) == .lackNotReported("LĐLĐ tỉnh A"))
        var figures = FigureOffice.figures("4.1=0 4.2=0")
        figures["4.1a"] = EnteredFigure(.text("trụ sở tạm"), asOf: FigureOffice.asOf)
        try office.perform(
            EnterReturn(
                unit: "a", form: "ct02", period: FigureOffice.period, figures: figures, receivedOn: FigureOffice.asOf))
        #expect(try office.row("a", of: office.board()).assessment[.network].status == .behind)
        try office.perform(confirm)
        #expect(try office.row("a", of: office.board()).assessment[.network].status == .notApplicable)
        // Taken back from the next quarter on, it still tells of this one.
        try office.perform(EndLack(unit: "a"))
        #expect(try office.row("a", of: office.board()).assessment[.network].status == .notApplicable)
        try office.perform(confirm)
        try office.perform(EndLack(unit: "a", since: FigureOffice.period))
        let sheet = try office.door.ask(
            AskUnitSheet(unit: "a", period: FigureOffice.period.next, today: SampleOffice.today),
            by: office.office.owner)
        #expect(sheet.lack == nil)
    }

    @Test func whatAnInspectionKnowsWantsItsMinutes() throws {
        let office = try FigureOffice()
        func set(_ source: FactSource) -> SetFact {
            SetFact(
                unit: "a", code: "2.6", period: FigureOffice.period,
                figure: EnteredFigure(.count(0), asOf: FigureOffice.asOf, source: source))
        }
        #expect(office.refusal(of: set(.returned)) == .inspectionMissing("2.6"))
        try office.perform(set(.inspection("Biên bản số 05")))
        #expect(try office.row("a", of: office.board()).facts["2.6"]?.value == .count(0))
    }

    @Test func aSourceIsADocumentThatThePersonMaySee() throws {
        let office = try FigureOffice()
        let document = try office.office.register(office.office.content()).document
        let officer = try office.office.addPerson("binh", [.officer])
        func set(_ id: DocumentID) -> SetFact {
            SetFact(
                unit: "a", code: "1.1", period: FigureOffice.period,
                figure: EnteredFigure(.count(45), asOf: FigureOffice.asOf, source: .document(id)))
        }
        #expect(office.refusal(of: set(document), by: officer) == .noSuchRecord)
        #expect(office.refusal(of: set(DocumentID(99))) == .noSuchRecord)
        try office.perform(set(document))
        let sheet = try office.door.ask(
            AskUnitSheet(unit: "a", period: FigureOffice.period, today: SampleOffice.today), by: officer)
        // The number is told, the content is not theirs.
        #expect(sheet["1.1"]?.document?.isVisible == false && sheet.arrivals == nil)
    }

    @Test func anAdministratorAddsARowThatThenCounts() throws {
        let office = try FigureOffice()
        let row = Indicator(
            "1.9", task: .computers, "Số máy in dùng chung", "Printers", base: "1.4", direction: .up, origin: .office)
        try office.perform(AddIndicator(form: "ct02", row: row))
        #expect(office.refusal(of: AddIndicator(form: "ct02", row: row)) == .indicatorTaken("1.9"))
        let figures: [String: EnteredFigure?] = [
            "1.4": EnteredFigure(.count(4), asOf: FigureOffice.asOf),
            "1.9": EnteredFigure(.count(5), asOf: FigureOffice.asOf),
        ]
        let enter = EnterReturn(
            unit: "a", form: "ct02", period: FigureOffice.period, figures: figures, receivedOn: FigureOffice.asOf)
        #expect(office.refusal(of: enter) == .figures([.exceeds("1.9", 5, of: "1.4", 4)]))
        let board = try office.board()
        let codes = board.form.rows.filter { $0.task == .computers }.map(\.code)
        #expect(codes == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.9"])
        try office.perform(EndIndicator(code: "1.9", on: FigureOffice.period.firstDay.adding(days: -1)))
        #expect(try office.row("a", of: office.board()).assessment[.computers].lines.count == 5)
        #expect(try office.isSound)
    }

    @Test func whatTheOfficeSetsHoldsFromItsPeriodOn() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45 1.2=40 1.3=20 1.4=4 1.5=4"))
        #expect(try office.row("a", of: office.board()).assessment[.computers].score == 75)
        try office.perform(
            SetScoring(subject: .target("1.3"), value: "50%", since: FigureOffice.period))
        #expect(try office.row("a", of: office.board()).assessment[.computers].score == 100)
        let line = try #require(
            office.row("a", of: office.board()).assessment[.computers].lines.first { $0.indicator.code == "1.3" })
        #expect(line.target?.setBy == "Trần Văn Minh")
        try office.perform(SetScoring(subject: .target("1.3"), value: nil, since: FigureOffice.period))
        #expect(try office.row("a", of: office.board()).assessment[.computers].score == 75)
        try office.perform(SetScoring(subject: .target("1.3"), value: "50%", since: FigureOffice.period.next))
        #expect(try office.row("a", of: office.board()).assessment[.computers].score == 75)
        #expect(
            office.refusal(of: SetScoring(subject: .target("1.3"), value: "5", since: FigureOffice.period))
                == .settingMalformed("target:1.3"))
    }

    @Test func aValueThatSomebodyElseChangedMeanwhileIsNotWrittenOver() throws {
        let office = try FigureOffice()
        func set(_ count: Int, _ seen: SetFact.Seen) -> SetFact {
            SetFact(
                unit: "a", code: "1.1", period: FigureOffice.period,
                figure: EnteredFigure(.count(count), asOf: FigureOffice.asOf), seen: seen)
        }
        try office.perform(set(40, .nothing))
        guard case .changedMeanwhile? = office.refusal(of: set(41, .nothing)) else {
            Issue.record("what was not there when they looked was written over")
            return
        }
        let history = try office.door.ask(
            AskFactHistory(unit: "a", form: "ct02", period: FigureOffice.period, code: "1.1"), by: office.office.owner)
        let first = try #require(history.first?.fact.id)
        try office.perform(set(41, .fact(first)))
        guard case .changedMeanwhile? = office.refusal(of: set(42, .fact(first))) else {
            Issue.record("an older value was taken for the one that stands")
            return
        }
        try office.perform(set(42, .unlooked))
    }

    @Test func whatAClosedPeriodIsJudgedByStands() throws {
        let office = try FigureOffice()
        try office.perform(ClosePeriod(form: "ct02", period: FigureOffice.period))
        let set = SetScoring(subject: .weight("1.3"), value: "2", since: FigureOffice.period)
        #expect(office.refusal(of: set) == .settingInClosedPeriod(FigureOffice.period))
        try office.perform(SetScoring(subject: .weight("1.3"), value: "2", since: FigureOffice.period.next))
    }

    @Test func aTaskWithoutConditionsCountsNoRow() throws {
        let office = try FigureOffice()
        var figures = FigureOffice.figures("4.1=0 4.2=0 4.3t=20")
        figures["4.1a"] = EnteredFigure(.text("trụ sở tạm"), asOf: FigureOffice.asOf)
        try office.perform(
            EnterReturn(
                unit: "a", form: "ct02", period: FigureOffice.period, figures: figures, receivedOn: FigureOffice.asOf))
        try office.perform(
            ConfirmLack(
                unit: "a", since: FigureOffice.period, reason: "trụ sở tạm",
                reviewOn: SampleOffice.today.adding(days: 90)))
        let task = try office.row("a", of: office.board()).assessment[.network]
        #expect(task.status == .notApplicable && task.lines.allSatisfy { $0.weight == 0 })
        #expect(office.refusal(of: office.enter("4.2=2")) == .figures([.againstState("4.2", of: "4.1")]))
    }

    @Test func aQuestionIsWrittenOnceAndMovesByItsStates() throws {
        let office = try FigureOffice()
        let raise = RaiseQuestion(
            unit: "a", task: .software, text: "Hỏi về phần mềm", raisedOn: FigureOffice.asOf, formKey: "q")
        let question = try office.perform(raise)
        #expect(try office.perform(raise).id == question.id)
        func step(_ act: QuestionAct) -> HandleQuestion { HandleQuestion(question: question.id, step: act) }
        let officer = try office.office.addPerson("binh", [.officer])
        try office.perform(step(.assign(officer.person.id)))
        #expect(office.refusal(of: step(.answer(" ", number: nil, on: SampleOffice.today))) == .textMissing)
        try office.perform(step(.answer("Đã hướng dẫn", number: "12/VP", on: SampleOffice.today)))
        #expect(office.refusal(of: step(.assign(officer.person.id))) == .questionStepNotAllowed(.assign, .answered))
        try office.perform(step(.close(nil)))
        let listed = try office.door.ask(ListQuestions(), by: office.office.owner)
        #expect(listed.map(\.question.state) == [.closed] && listed.first?.assignee == "binh")
        let administrator = try office.office.addPerson("long", [.administrator])
        #expect(try office.door.ask(ListQuestions(), by: administrator).map(\.question.text) == [""])
        #expect(try office.isSound)
    }

    @Test func aLearnedNameBecomesTheUnitWithItsDocuments() throws {
        let office = try FigureOffice()
        let document = try office.office.register(
            office.office.content(issuer: "Công đoàn ngành M", on: FigureOffice.asOf) { $0.way = .email })
        try office.perform(AddUnit(code: "m", fields: UnitFields(name: "Công đoàn ngành M", kind: .industry)))
        let sheet = try office.door.ask(
            AskUnitSheet(unit: "m", period: FigureOffice.period, today: SampleOffice.today), by: office.office.owner)
        #expect(sheet.arrivals == UnitSheet.Arrivals(all: 1, electronic: 1))
        #expect(try office.office.document(document.document).issuerID == sheet.unit.id)
        #expect(
            office.refusal(of: AddUnit(code: "m", fields: UnitFields(name: "X", kind: .base))) == .unitCodeTaken("m"))
        #expect(
            office.refusal(
                of: ChangeUnit(
                    code: "m",
                    fields: UnitFields(
                        name: "Công đoàn ngành M", kind: .industry, validTo: SampleOffice.today, successor: "m")))
                == .unitMalformed("m"))
    }

    @Test func remindersAreCountedForWhatIsOwedOnly() throws {
        let office = try FigureOffice()
        try office.perform(office.enter("1.1=45"))
        let book = try office.door.ask(AskReturns(today: SampleOffice.today), by: office.office.owner)
        #expect(book.rows.map(\.figureReturn.isOwed) == [true, false, true])
        let reminded = try office.perform(RecordReminders(returns: book.rows.map(\.figureReturn.id)))
        #expect(reminded == 2)
        let after = try office.door.ask(AskReturns(today: SampleOffice.today), by: office.office.owner)
        #expect(after.rows.map(\.figureReturn.reminders) == [1, 0, 1])
    }

    @Test func `a letter that reminds of returns is recorded with its number, and not of those that came meanwhile`()
        throws
    {
        let office = try FigureOffice()
        let owner = office.office.owner
        func book() throws -> ReturnBook { try office.door.ask(AskReturns(today: SampleOffice.today), by: owner) }
        let addressees = try book().rows.map {
            MergeAddressee($0.unit.name, issuer: $0.unit.id, owes: [.figures($0.figureReturn.id)])
        }
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "đôn đốc")
        content.signer = "Trần Văn Sơn"
        var document = try #require(
            try office.perform(
                MergeDrafts(content: content, text: "x", addressees: addressees, isOne: true, formKey: "m")
            ).first)
        try office.perform(office.enter("1.1=45"))
        for step in [OutgoingStep.submit, .approve, .sign, .number] {
            document = try office.perform(
                StepOutgoing(document: document.id, seenVersion: document.version, step: step)
            ).document
        }
        #expect(try book().rows.map(\.figureReturn.reminders) == [1, 0, 1])
        #expect(try book().rows[0].figureReturn.remindedOn == SampleOffice.today)
    }
}
