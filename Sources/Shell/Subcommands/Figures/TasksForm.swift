import Interchange
import Office
import Phrases
import Records
import Reports
import Text

extension Subcommand {
    static let tasksForm = Subcommand(
        words: ["tasks", "form"], options: [.form, .period, .unit, .output, .shape],
        summary: Phrase(
            vi: "biểu trống để gửi đơn vị: in ra, hoặc ghi tệp .xlsx, .csv, .txt",
            en: "a blank form for units: printed, or written as .xlsx, .csv or .txt")
    ) { (run) throws(Failure) in
        let form = try run.figureForm()
        let period = try run.reportingPeriod(of: form)
        let shape = try run.shape()
        let kind = try run.arguments.filled(.output).map { (path) throws(Failure) in
            guard let kind = BlankFormFile.Kind(path: path) else { throw .usage(.figureOutputKind(path)) }
            return (path: path, kind: kind)
        }
        let session = try run.session()
        let all = try session.returnUnits(of: form, in: period)
        var units = all
        if let wanted = run.arguments.filled(.unit) {
            guard let unit = ReturnUnit.find(wanted, among: all) else {
                let similar = ReturnUnit.similar(to: wanted, among: all).map(\.name)
                throw .said(.notFound, .figureUnitUnknown(wanted, similar: similar))
            }
            units = [unit]
        } else if kind == nil {
            // On paper, one page that serves all.
            units = []
        }
        let file = BlankFormFile(
            form: form, period: period, units: units, due: form.dueDay(of: period),
            office: session.facts.profile.name, language: run.language)
        guard let kind else {
            if run.wantsJSON { run.write(file.shape(units: all)) } else { run.output.raw(Array(file.text.utf8)) }
            return
        }
        let bytes = try file.bytes(
            kind.kind, shape, WorkbookFiles(programFolder: run.surroundings.programFolder))
        let path = try run.write(bytes, to: kind.path, in: session)
        guard !run.wantsJSON else { return run.write(json(("path", json(path)), ("units", json(units.count)))) }
        run.say(.figureFormWritten(path: path, units: units.count))
    }
}

extension Invocation {
    /// The form that `--form` names; the six tasks' where nothing is said.
    func figureForm() throws(Failure) -> FigureForm {
        guard let code = arguments.filled(.form) else { return ShippedForms.sixTasks }
        guard let form = ShippedForms.all.first(where: { $0.code == code.lowercased() }) else {
            let known = ShippedForms.all.map(\.code).joined(separator: ", ")
            throw .usage(.figureFormUnknown(code, known: known))
        }
        return form
    }

    /// The period that `--period` names; the quarter of today where nothing is said.
    func reportingPeriod(of form: FigureForm) throws(Failure) -> ReportingPeriod {
        var period = ReportingPeriod(of: today, kind: .quarter)
        if let text = arguments.filled(.period) {
            guard let named = PeriodReading.period(text) else { throw .usage(.figurePeriodUnknown(text)) }
            period = named
        }
        guard form.periods.contains(period.kind) else {
            throw .said(.refused, .figurePeriodNotAsked(form.code, period.spelled))
        }
        return period
    }

    fileprivate func shape() throws(Failure) -> BlankForm.Shape {
        guard let text = arguments.filled(.shape) else { return .sheets }
        guard let shape = BlankForm.Shape(rawValue: text) else { throw .usage(.figureShapeUnknown(text)) }
        return shape
    }

    fileprivate func write(_ bytes: [UInt8], to path: String, in session: Session) throws(Failure) -> String {
        let worker = fileWorker(session)
        do { return try NewFile(places: worker.places).write(bytes, to: path) } catch { throw Failure(error) }
    }
}

extension Session {
    /// The units that send a form in for a period: those of the directory that stand on its last day.
    func returnUnits(of form: FigureForm, in period: ReportingPeriod) throws(Failure) -> [ReturnUnit] {
        let issuers = try ask(ListIssuers())
        return issuers.filter { issuer in
            // Whatever else writes letters has the kind "other" too.
            guard issuer.kind != .other, form.levels.contains(issuer.kind), issuer.unitCode != nil else { return false }
            let day = period.lastDay
            return (issuer.validFrom ?? day) <= day && (issuer.validTo ?? day) >= day
        }.compactMap { issuer in
            issuer.unitCode.map { ReturnUnit(code: $0, name: issuer.name, abbreviation: issuer.abbreviation) }
        }
    }
}

extension BlankFormFile {
    /// The form as JSON: its rows and who sends it in.
    fileprivate func shape(units: [ReturnUnit]) -> JSONValue {
        let rows = form.rows.filter { $0.isValid(in: period) }.map { row in
            json(
                ("code", json(row.code)), ("name", json(language == .vi ? row.nameVi : row.nameEn)),
                ("manner", json(form.manner(of: row).in(language))))
        }
        return json(
            ("form", json(form.code)), ("period", json(period.code)), ("due", json(due)),
            ("rows", .array(rows)),
            ("units", .array(units.map { json(("code", json($0.code)), ("name", json($0.name))) })))
    }
}
