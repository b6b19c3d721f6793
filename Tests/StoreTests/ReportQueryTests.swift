import Office
import Records
import Store
import Testing

@Suite struct ReportQueryTests {
    private static let today = SampleOffice.today

    private func reference(_ text: String) throws -> ReportReference {
        try #require(ReportReference(canonical: text))
    }

    private func answers(
        _ text: String, _ office: SampleOffice, by actor: Actor? = nil, today: Day = today
    ) throws -> ReportAnswers {
        try office.file.office.ask(AskFigures(reference(text), today: today), by: actor ?? office.owner)
    }

    private func number(
        _ office: SampleOffice, _ type: String, _ tail: String, on day: String, by way: TransportWay = .email
    ) throws {
        var content = OutgoingContent(typeCode: type, symbolTail: tail, subject: "kết quả \(day)")
        content.date = Day(iso: day)
        content.signer = "Trần Văn Sơn"
        content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        content.way = way
        _ = try office.file.office.perform(
            RegisterOutgoing(content: content, answers: [], formKey: "\(type) \(day)"), by: office.owner,
            at: SampleOffice.now)
    }

    @Test func `counts of the registers are those of the days, and what was not kept here is not known`() throws {
        let office = try SampleOffice()
        for day in ["2026-11-02", "2026-11-20", "2026-11-24"] {
            try office.register(
                office.content("việc \(day)", on: try #require(Day(iso: day))) {
                    if day == "2026-11-20" { $0.urgency = .urgent }
                })
        }
        try number(office, "bao-cao", "BC-LĐLĐ", on: "2026-11-05")
        try number(office, "quyet-dinh", "QĐ-LĐLĐ", on: "2026-11-06", by: .operations)
        try number(office, "thong-bao", "TB-LĐLĐ", on: "2026-11-09", by: .fax)
        let values = try answers("month/2026-11", office).values
        #expect(values["Văn bản đến trong kỳ"] == "3")
        #expect(values["Văn bản đến khẩn"] == "1")
        // Three in 24 of 30 days.
        #expect(values["Văn bản đến trong kỳ, ước"] == "4")
        #expect(values["Văn bản đi trong kỳ"] == "3")
        #expect(values["Quyết định đã ban hành"] == "1")
        // A fax goes over no network.
        #expect(values["Văn bản đi gửi qua mạng"] == "2")
        #expect(values["Tỷ lệ văn bản đi gửi qua mạng"] == "66,7%")
        #expect(values["Tỷ lệ văn bản đi gửi qua mạng, lũy kế"] == nil)
        // What was before the year of the first number stands elsewhere, and is never zero; a month that runs is held against none.
        for label in [
            "Văn bản đến trong kỳ, cùng kỳ năm trước", "Văn bản đến trong kỳ, tăng giảm",
            "Văn bản đi trong kỳ, cùng kỳ năm trước",
        ] { #expect(values[label] == "?", "\(label)") }
        let later = try answers("week/2026-W48", office).values
        #expect(later["Văn bản đến trong kỳ"] == "1" && later["Văn bản đến trong kỳ, lũy kế"] == "3")
        let types = try #require(try answers("documents/2026-11", office).tables["Văn bản đến theo loại"])
        #expect(types == [["TT", "Loại văn bản", "Số văn bản"], ["1", "Báo cáo", "3"], ["", "Cộng", "3"]])
    }

    @Test
    func `a book that begins with its first number is whole, and a period that is over is held against the one before`()
        throws
    {
        let office = try SampleOffice()
        for day in ["2026-01-05", "2026-09-01", "2026-10-01", "2026-10-02"] {
            try office.register(office.content("việc \(day)", on: try #require(Day(iso: day))))
        }
        let values = try answers("month/2026-10", office).values
        #expect(values["Văn bản đến trong kỳ"] == "2" && values["Văn bản đến trong kỳ, tăng giảm"] == "+1")
        #expect(values["Văn bản đến trong kỳ, lũy kế"] == "4" && values["Văn bản đến trong kỳ, ước"] == "2")
        #expect(values["Văn bản đến trong kỳ, cùng kỳ năm trước"] == "?")
        // What has not begun has no figures.
        #expect(try answers("month/2026-12", office).values["Văn bản đến trong kỳ"] == "?")
    }

    @Test func `a part of the register is no figure: who does not see all sees none`() throws {
        let office = try SampleOffice()
        try office.register(office.content("việc"))
        let officer = try office.addPerson("hoa", [.officer])
        #expect(try answers("month/2026-11", office, by: officer).values["Văn bản đến trong kỳ"] == "?")
        let clerk = try office.addPerson("lan", [.clerk])
        #expect(try answers("month/2026-11", office, by: clerk).values["Văn bản đến trong kỳ"] == "1")
    }

    @Test func `the six tasks are told with who is missing, and changes over who reported twice`() throws {
        let figures = try FigureOffice()
        let before = try #require(ReportingPeriod(code: "2026-Q2"))
        try figures.perform(OpenPeriod(form: "ct02", period: before))
        let early = try #require(Day(iso: "2026-06-20"))
        try figures.perform(figures.enter("1.1=40 1.2=40 1.3=20 1.4=2 1.5=1", in: before, asOf: early))
        try figures.perform(figures.enter("1.1=30 1.2=30 1.3=30", of: "n", in: before, asOf: early))
        try figures.perform(figures.enter("1.1=40 1.2=40 1.3=30 1.4=2 1.5=1"))
        let found = try answers("six-tasks/2026-Q3", figures.office)
        let values = found.values
        #expect(values["Số đơn vị theo dõi"] == "3" && values["Số đơn vị chưa báo cáo"] == "2")
        #expect(values["Chỉ tiêu 1.3"] == "30")
        #expect(values["Chỉ tiêu 1.3, tăng giảm"] == "+10", "a unit that has not reported is no loss")
        #expect(values["Chỉ tiêu 1.3, cùng kỳ năm trước"] == "?")
        #expect(values["Chỉ tiêu 1.3, kế hoạch"] == "100%")
        let missing = try #require(found.tables["Đơn vị chưa báo cáo"])
        #expect(missing.dropFirst().map { $0[1] } == ["Công đoàn ngành N", "LĐLĐ tỉnh B"])
        let units = try #require(found.tables["Kết quả theo đơn vị"])
        #expect(units.contains { $0 == ["Liên đoàn Lao động tỉnh, thành phố"] })
        let one = try answers("six-tasks/2026-Q3/a", figures.office)
        #expect(one.values["Chỉ tiêu 1.3"] == "30")
        #expect(one.values["Kết quả nhiệm vụ 2"] == "Chưa báo cáo")
        let nobody = try #require(ReportReference(.sixTasks, .period(before), unit: "x"))
        let said = refusal { () throws(OfficeError) in
            try figures.door.ask(AskFigures(nobody, today: Self.today), by: figures.office.owner)
        }
        #expect(said == .unknownUnit("x"))
    }

    @Test func `a report is begun with its figures, compared and refreshed without a person's words`() throws {
        let office = try SampleOffice()
        try office.register(office.content("việc"))
        let reference = try reference("month/2026-11")
        let report = try office.file.office.ask(ComposeReport(reference, today: Self.today), by: office.owner)
        #expect(report.content.typeCode == "bao-cao" && report.content.symbolTail == "BC-LĐLĐ")
        #expect(report.content.recipients.map(\.name) == ["Tổng Liên đoàn Lao động Việt Nam"])
        #expect(report.text.text.contains("{Văn bản đến trong kỳ: 1}"))
        let own = DraftText(report.text.text.replacing("[…]", with: "Lời của **người soạn**."))
        try office.register(office.content("việc nữa"))
        let changed = try office.file.office.ask(CompareFigures(own, reference, today: Self.today), by: office.owner)
        #expect(changed.figures.filter(\.isChanged).map(\.label).contains("Văn bản đến trong kỳ"))
        let fresh = try office.file.office.ask(RefreshFigures(own, reference, today: Self.today), by: office.owner)
        #expect(
            fresh.text.text.contains("{Văn bản đến trong kỳ: 2}") && fresh.text.text.contains("Lời của **người soạn**.")
        )
        let again = try office.file.office.ask(
            CompareFigures(fresh.text, reference, today: Self.today), by: office.owner)
        #expect(again.figures.allSatisfy { !$0.isChanged } && again.tables.allSatisfy { !$0.isChanged })
    }
}

@Suite struct ReportDutyCommandTests {
    @Test func `a duty is set, changed, ended and begun again, each sealed in the journal`() throws {
        let office = try SampleOffice()
        func set(
            _ kind: ReportKind, _ due: String?, to: [String]? = nil, ends: Bool = false, by actor: Actor? = nil
        ) throws(OfficeError) -> ReportDuty {
            try office.file.office.perform(
                SetReportDuty(kind: kind, due: due.flatMap { DueRule(code: $0) }, recipients: to, ends: ends),
                by: actor ?? office.owner, at: SampleOffice.now)
        }
        _ = try set(.quarter, "20", to: [" Tỉnh ủy ", ""])
        let changed = try set(.quarter, "+5w")
        #expect(changed.recipients == ["Tỉnh ủy"] && changed.since == SampleOffice.today)
        #expect(try set(.quarter, nil, ends: true).isEnded)
        #expect(try !set(.quarter, nil).isEnded)
        #expect(try office.file.office.ask(ListReportDuties(), by: office.owner).map(\.kind) == [.quarter])
        #expect(refusal { () throws(OfficeError) in try set(.adhoc, "20") } == .reportNotOwed(.adhoc))
        #expect(refusal { () throws(OfficeError) in try set(.month, nil) } == .reportDueMissing(.month))
        #expect(refusal { () throws(OfficeError) in try set(.week, "8") } == .reportDueMissing(.week))
        #expect(refusal { () throws(OfficeError) in try set(.month, "20", ends: true) } == .noSuchRecord)
        let clerk = try office.addPerson("lan", [.clerk])
        #expect(
            refusal { () throws(OfficeError) in try set(.month, "20", by: clerk) } == .notPermitted(.manageReports))
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `what is owed is late, due or ahead, and goes to whom it was set`() throws {
        let office = try SampleOffice()
        for (kind, due) in [(ReportKind.month, "20"), (.week, "5"), (.year, "+30")] {
            _ = try office.file.office.perform(
                SetReportDuty(
                    kind: kind, due: DueRule(code: due), recipients: ["Tỉnh ủy Lam Giang"], symbolTail: "BC-VP"),
                by: office.owner, at: SampleOffice.now)
        }
        let owed = try office.file.office.ask(AskReportDuties(today: SampleOffice.today), by: office.owner)
        #expect(owed.map(\.reference.canonical) == ["month/2026-11", "week/2026-W48", "year/2026"])
        #expect(owed.map(\.standing) == [.late, .due, .ahead])
        let reference = try #require(ReportReference(canonical: "month/2026-11"))
        let report = try office.file.office.ask(
            ComposeReport(reference, today: SampleOffice.today), by: office.owner)
        #expect(report.content.recipients.map(\.name) == ["Tỉnh ủy Lam Giang"] && report.content.symbolTail == "BC-VP")
        #expect(try office.file.office.ask(LastReport(before: reference), by: office.owner) == nil)
    }

    @Test func `a report that is begun is told as begun, to who may see it with its draft, until it is given up`()
        throws
    {
        let office = try SampleOffice()
        _ = try office.file.office.perform(
            SetReportDuty(kind: .month, due: DueRule(code: "20")), by: office.owner, at: SampleOffice.now)
        let reference = try #require(ReportReference(canonical: "month/2026-11"))
        func owed(by actor: Actor) throws -> OwedReport? {
            try office.file.office.ask(AskReportDuties(today: SampleOffice.today), by: actor).first {
                $0.reference == reference
            }
        }
        #expect(try owed(by: office.owner)?.isBegun == false)
        let content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-VP", subject: "tháng 11")
        let draft = try office.file.office.perform(
            BeginDraft(content: content, report: reference, formKey: "r"), by: office.owner, at: SampleOffice.now
        ).document
        #expect(try owed(by: office.owner)?.begun?.id == draft.id)
        let other = try office.addPerson("nam", [.officer])
        #expect(try owed(by: other)?.isBegun == true && owed(by: other)?.begun == nil)
        let desk = try office.file.office.ask(AskDesk(today: SampleOffice.today), by: office.owner)
        #expect(desk.lines.first { $0.kind == .reportsDue }?.begun == 1)
        _ = try office.file.office.perform(
            StepOutgoing(document: draft.id, seenVersion: draft.version, step: .drop, reason: "nhầm"),
            by: office.owner, at: SampleOffice.now)
        #expect(try owed(by: office.owner)?.isBegun == false)
    }
}
