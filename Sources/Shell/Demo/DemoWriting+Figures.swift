import Office
import Records
import Store
import Text

/// What units report to the invented office: opened, entered, checked and closed quarter by quarter, in the time of the
/// documents around it.
struct DemoReporting {
    /// Quarters, the oldest first; the last is the newest that has ended.
    let quarters: [ReportingPeriod]
    let units: [DemoUnit]
    let ownCode: String
    /// How many quarters were opened.
    var opened = 0
    /// How many quarters are done.
    var done = 0
    /// Documents registered for returns alone.
    var letters = 0
    /// Whether the units stand in the directory.
    var isFounded = false
    /// Whether the newest quarter was looked through.
    var isFinished = false
    /// The documents that brought a return of the newest quarters: by unit and quarter.
    var carriers: [String: RegisterNumber] = [:]
    var figures: DemoFigures

    init(units: [DemoUnit], ownCode: String, quarters count: Int, seed: UInt64, today: Day) {
        self.units = units
        self.ownCode = ownCode
        var quarter = ReportingPeriod(of: today, kind: .quarter).previous
        var found = [quarter]
        while found.count < count {
            quarter = quarter.previous
            found.append(quarter)
        }
        quarters = found.reversed()
        figures = DemoFigures(seed: seed)
    }

    /// The return that a document of a unit in these weeks may be: quarter and subject.
    func carried(by unit: DemoUnit, on day: Day) -> (key: String, subject: String)? {
        guard
            let quarter = quarters.first(where: { quarter in
                let due = DemoFigures.dueDay(of: quarter)
                return day >= due.adding(days: -9) && day <= due.adding(days: 20)
            })
        else { return nil }
        let key = "\(unit.code) \(quarter.code)"
        guard carriers[key] == nil else { return nil }
        return (
            key, "báo cáo số liệu thực hiện Chỉ thị 02/CT-ĐCT quý \(romanNumeral(quarter.index)) năm \(quarter.year)"
        )
    }
}

extension DemoWriting {
    /// Reports of units that lie in the weeks of a return become that return; their numbers are remembered.
    mutating func carry(_ content: inout IncomingContent, _ number: RegisterNumber) {
        guard content.typeCode == "bao-cao",
            let unit = reporting.units.first(where: { $0.fields.name == content.issuer }),
            let carried = reporting.carried(by: unit, on: content.arrivedOn)
        else { return }
        content.subject = carried.subject
        content.way = .email
        reporting.carriers[carried.key] = number
    }

    /// Quarters that are opened near their end, and those whose three weeks of gathering are over by a moment.
    mutating func takeFigures(upTo moment: Instant) throws(Failure) {
        while reporting.done < reporting.quarters.count {
            let quarter = reporting.quarters[reporting.done]
            let isNewest = reporting.done == reporting.quarters.count - 1
            if reporting.opened == reporting.done {
                guard moment.officeDay >= DemoFigures.openDay(of: quarter) || moment >= now else { return }
                try foundUnits()
                try open(quarter)
                reporting.opened += 1
            }
            guard moment.officeDay >= DemoFigures.dueDay(of: quarter).adding(days: 20) || moment >= now else { return }
            try report(quarter, isNewest: isNewest)
            reporting.done += 1
        }
        if moment >= now, reporting.isFounded, !reporting.isFinished { try finishReporting() }
    }

    /// An office that gets nothing but returns: quarter by quarter in its own time, each return of the newest four quarters
    /// brought by a document of its own.
    mutating func reportAlone() throws(Failure) {
        guard demo.kind == .confederation else { return }
        for quarter in reporting.quarters {
            for day in [DemoFigures.openDay(of: quarter), DemoFigures.dueDay(of: quarter).adding(days: 20)] {
                let moment = min(Instant(startOf: day).adding(seconds: 9 * 3600), now)
                _ = try opened(at: moment)
                time = max(time ?? moment, moment)
                try openYear(min(day, now.officeDay).year)
                try takeFigures(upTo: moment)
            }
        }
    }

    private mutating func foundUnits() throws(Failure) {
        guard !reporting.isFounded else { return }
        reporting.isFounded = true
        try perform(SetOwnUnit(code: reporting.ownCode), by: owner)
        // Who follows must be known before.
        let ordered =
            reporting.units.filter { $0.fields.successor == nil }
            + reporting.units.filter { $0.fields.successor != nil }
        for unit in ordered { try perform(AddUnit(code: unit.code, fields: unit.fields), by: owner) }
        let first = reporting.quarters[0]
        for (subject, value) in [
            (ScoringSetting.Subject.target("6.4"), "25%"), (.target("5.2"), "20"), (.weight("1.3"), "2"),
            (.weight("2.5"), "2"),
        ] {
            try perform(SetScoring(subject: subject, value: value, since: first), by: owner)
        }
        // Task 1 and 5 are the office's to extend to units that the letter does not name.
        if reporting.units.contains(where: { UnitKind.lower.contains($0.fields.kind) }) {
            let kinds = UnitKind.allCases.filter { $0.reports && $0 != .base }.map(\.code).joined(separator: ",")
            try perform(SetScoring(subject: .addressed(.computers), value: kinds, since: first), by: owner)
        }
    }

    /// How many quarters lie between the one that is gathered and the newest.
    private var quartersAgo: Int { reporting.quarters.count - 1 - reporting.done }

    /// Asks the units for a quarter; statistics only in the newest two.
    private mutating func open(_ quarter: ReportingPeriod) throws(Failure) {
        let forms = [ShippedForms.sixTasks] + (quartersAgo < 2 ? [ShippedForms.statistics] : [])
        for form in forms {
            try perform(
                OpenPeriod(form: form.code, period: quarter, due: DemoFigures.dueDay(of: quarter)), by: owner)
        }
    }

    private mutating func report(_ quarter: ReportingPeriod, isNewest: Bool) throws(Failure) {
        let last = quarter.lastDay
        let ago = quartersAgo
        let standing = reporting.units.filter { $0.isValid(on: last) }
        var rows: [ImportReturns.Row] = []
        for unit in standing {
            guard let arrival = reporting.figures.arrival(unit, in: quarter, isNewest: isNewest),
                arrival <= now.officeDay
            else { continue }
            var figures: [String: EnteredFigure?] = [:]
            // A few send the figures of the quarter before once more.
            let isOld = reporting.figures.fate() < 4
            let asOf = min(isOld ? quarter.firstDay.adding(days: -8) : arrival.adding(days: -2), last)
            for (code, value) in reporting.figures.sixTasks(unit, quartersAgo: ago) {
                figures[code] = EnteredFigure(value, asOf: asOf)
            }
            // A return that says 1.1 alone is what gets sent back.
            if isNewest, reporting.figures.fate() < 4 { figures = figures.filter { $0.key.hasPrefix("1.") } }
            rows.append(
                .init(
                    unit: unit.code, figures: figures, receivedOn: arrival,
                    document: try carrier(of: unit, quarter, on: arrival)))
        }
        try perform(ImportReturns(form: ShippedForms.sixTasks.code, period: quarter, rows: rows), by: owner)
        if !isNewest {
            try perform(ClosePeriod(form: ShippedForms.sixTasks.code, period: quarter), by: owner)
        }
        if ago < 2 { try reportStatistics(quarter, standing) }
    }

    private mutating func reportStatistics(_ quarter: ReportingPeriod, _ standing: [DemoUnit]) throws(Failure) {
        var rows: [ImportReturns.Row] = []
        for unit in standing {
            guard let arrival = reporting.figures.arrival(unit, in: quarter, isNewest: true),
                arrival <= now.officeDay
            else { continue }
            var figures: [String: EnteredFigure?] = [:]
            for (code, value) in reporting.figures.statistics(unit) {
                figures[code] = EnteredFigure(value, asOf: min(arrival.adding(days: -2), quarter.lastDay))
            }
            rows.append(.init(unit: unit.code, figures: figures, receivedOn: arrival))
        }
        try perform(ImportReturns(form: ShippedForms.statistics.code, period: quarter, rows: rows), by: owner)
    }

    private mutating func carrier(
        of unit: DemoUnit, _ quarter: ReportingPeriod, on arrival: Day
    ) throws(Failure) -> DocumentID? {
        if demo.kind == .confederation { return try registered(unit, quarter, on: arrival) }
        guard let number = reporting.carriers["\(unit.code) \(quarter.code)"], let file else { return nil }
        guard let found = try find(number, file, owner), found.state == .registered else { return nil }
        return found.id
    }

    /// A document that brings a return, in the newest four quarters.
    private mutating func registered(
        _ unit: DemoUnit, _ quarter: ReportingPeriod, on arrival: Day
    ) throws(Failure) -> DocumentID? {
        guard reporting.quarters.count - reporting.done <= 4 else { return nil }
        reporting.letters += 1
        var content = IncomingContent(
            arrivedOn: arrival, issuer: unit.fields.name,
            symbol: .parse("\(reporting.letters % 90 + 3)/BC-\(unit.symbol)"),
            subject:
                "báo cáo số liệu thực hiện Chỉ thị 02/CT-ĐCT quý \(romanNumeral(quarter.index)) năm \(quarter.year)")
        content.typeCode = "bao-cao"
        content.date = arrival.adding(days: -2)
        content.way = reporting.letters % 7 == 0 ? .post : .email
        try openYear(arrival.year)
        return try perform(
            RegisterIncoming(content: content, formKey: "demo-return-\(reporting.letters)"), by: owner
        ).document
    }

    /// What is done with the newest quarter: looked through, accepted, sent back, reminded; questions, a confirmed lack.
    private mutating func finishReporting() throws(Failure) {
        reporting.isFinished = true
        for (kind, due) in [
            (ReportKind.week, DueRule.day(5)), (.month, .day(20)), (.quarter, .day(15)), (.halfYear, .day(10)),
            (.year, .day(25)), (.sixTasks, .after(days: 15)), (.documents, .afterWorking(days: 3)),
        ] {
            try perform(SetReportDuty(kind: kind, due: due), by: owner)
        }
        guard let quarter = reporting.quarters.last, let file else { return }
        let actor = Actor(person: people[owner])
        let today = now.officeDay
        let book = try asked { () throws(OfficeError) in
            try file.office.ask(AskReturns(period: quarter, today: today), by: actor)
        }
        let form = ShippedForms.sixTasks.code
        var owed: [ReturnID] = []
        for row in book.rows {
            let code = row.unit.code
            let found = row.figureReturn
            guard found.state == .received else {
                owed.append(found.id)
                continue
            }
            let entry = try asked { () throws(OfficeError) in
                try file.office.ask(AskReturnEntry(unit: code, form: form, period: quarter), by: actor)
            }
            if entry.facts.count < 8 {
                try perform(
                    StepReturn(
                        unit: code, form: form, period: quarter, step: .sendBack,
                        reason: "thiếu số liệu từ mục 2 đến mục 6"), by: owner)
                continue
            }
            let fate = reporting.figures.fate()
            if fate < 80 { try perform(StepReturn(unit: code, form: form, period: quarter, step: .check), by: owner) }
            if fate < 55 { try perform(StepReturn(unit: code, form: form, period: quarter, step: .accept), by: owner) }
        }
        if !owed.isEmpty { try perform(RecordReminders(returns: Array(owed.prefix(owed.count / 2 + 1))), by: owner) }
        try confirmLacks(quarter, book)
        try raiseQuestions(book)
    }

    private mutating func confirmLacks(_ quarter: ReportingPeriod, _ book: ReturnBook) throws(Failure) {
        let review = now.officeDay.adding(days: 210)
        let owing = Set(book.rows.filter { $0.figureReturn.state == .asked }.map(\.unit.code))
        let lacking = reporting.units.filter { $0.lacksConditions && $0.isValid(on: quarter.lastDay) }
        for unit in lacking where !owing.contains(unit.code) {
            do throws(Failure) {
                try perform(
                    ConfirmLack(
                        unit: unit.code, since: quarter, reason: "trụ sở dùng chung, chưa có phòng đặt máy chủ",
                        reviewOn: review), by: owner)
            } catch {
                // One that was sent back says nothing of its conditions yet.
                guard case .office(.refused(.lackNotReported)) = error else { throw error }
            }
        }
    }

    private mutating func raiseQuestions(_ book: ReturnBook) throws(Failure) {
        let today = now.officeDay
        let askers = book.rows.filter { $0.figureReturn.receivedOn != nil }.map(\.unit)
        guard !askers.isEmpty else { return }
        for (place, question) in DemoFigures.questions.enumerated() {
            let unit = askers[(place * 7 + 3) % askers.count]
            let raised = try perform(
                RaiseQuestion(
                    unit: unit.code, task: question.task, text: question.text,
                    raisedOn: today.adding(days: -4 * place - 3), formKey: "demo-question-\(place)"), by: owner)
            if place % 3 == 1 {
                try perform(
                    HandleQuestion(
                        question: raised.id,
                        step: .answer(
                            "Đã trả lời bằng văn bản, kèm hướng dẫn.", number: "\(40 + place)/LĐLĐ-VP",
                            on: today.adding(days: -2))), by: owner)
            } else if place % 3 == 2 {
                try perform(HandleQuestion(question: raised.id, step: .assign(people[owner].id)), by: owner)
            }
        }
        try perform(
            RaiseQuestion(
                unit: nil, task: .network, text: "Đề nghị cho biết mức kinh phí hỗ trợ thiết lập mạng LAN.",
                raisedOn: today.adding(days: -12), recipient: "tonghop@congdoanvn.org.vn",
                formKey: "demo-question-up"), by: owner)
    }
}
