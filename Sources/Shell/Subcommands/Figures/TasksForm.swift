import Interchange
import Office
import Phrases
import Records
import Reports
import Screens
import Text

extension Subcommand {
    static let tasksForm = Subcommand(
        words: ["tasks", "form"], options: [.form, .period, .unit, .output, .shape],
        meanings: [
            .output: (Phrase(vi: "TỆP.(xlsx|csv|txt)", en: "FILE.(xlsx|csv|txt)"), CommandOption.output.purpose)
        ],
        summary: Phrase(
            vi: "biểu trống để gửi đơn vị: in ra, hoặc ghi tệp .xlsx, .csv, .txt",
            en: "a blank form for units: printed, or written as .xlsx, .csv or .txt")
    ) { (run) throws(Failure) in
        let shape = try run.shape()
        let kind = try run.arguments.filled(.output).map { (path) throws(Failure) in
            guard let kind = BlankFormFile.Kind(path: path) else { throw .usage(.figureOutputKind(path)) }
            return (path: path, kind: kind)
        }
        let session = try run.session()
        let setup = try session.ask(AskFigureSetup())
        let form = try run.figureForm(in: setup.book)
        let period = try run.reportingPeriod(of: form) ?? ReportingPeriod(of: run.today, kind: .quarter)
        let all = setup.returnUnits(of: form, in: period)
        var units = all
        if let wanted = run.arguments.filled(.unit) {
            guard !all.isEmpty else { throw .office(.refused(.noUnitsWatched)) }
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
            form, period, units: units, setup, office: session.facts.profile.name, run.language)
        guard let kind else {
            if run.wantsJSON { run.write(file.shape(units: all)) } else { run.output.raw(Array(file.text.utf8)) }
            return
        }
        let bytes = try file.bytes(
            kind.kind, shape, WorkbookFiles(programFolder: run.surroundings.programFolder))
        let path = try run.write(bytes, to: kind.path, in: session)
        if all.isEmpty { run.note(.figureNoUnits) }
        guard !run.wantsJSON else { return run.write(json(("path", json(path)), ("units", json(units.count)))) }
        run.say(.figureFormWritten(path: path, units: units.count))
    }
}

extension Invocation {
    /// The form that `--form` names; the six tasks' where nothing is said.
    /// - Parameter said: the code that a file says.
    func figureForm(in book: FormBook, said: String? = nil) throws(Failure) -> FigureForm {
        guard let code = arguments.filled(.form) ?? said else { return book.sixTasks }
        guard let form = book.forms.first(where: { $0.code.lowercased() == code.lowercased() }) else {
            throw .usage(.figureFormUnknown(code, known: book.forms.map(\.code).joined(separator: ", ")))
        }
        return form
    }

    /// The period that `--period` names; `nil` where nothing is said.
    func reportingPeriod(of form: FigureForm) throws(Failure) -> ReportingPeriod? {
        guard let text = arguments.filled(.period) else { return nil }
        guard let period = PeriodShorthand.period(text, on: today) else { throw .usage(.figurePeriodUnknown(text)) }
        guard form.periods.contains(period.kind) else {
            throw .said(.refused, .figurePeriodNotAsked(form.code, period.phrase))
        }
        return period
    }

    fileprivate func shape() throws(Failure) -> BlankForm.Shape {
        guard let text = arguments.filled(.shape) else { return .sheets }
        guard let shape = BlankForm.Shape(rawValue: text) else { throw .usage(.figureShapeUnknown(text)) }
        return shape
    }
}

extension FigureSetup {
    /// The units that send a form in for a period.
    func returnUnits(of form: FigureForm, in period: ReportingPeriod) -> [ReturnUnit] {
        units.standing(in: period).filter { form.levels.contains($0.kind) }
            .map { ReturnUnit(code: $0.code, name: $0.name, abbreviation: $0.abbreviation) }
    }

    /// By when a form is wanted: the day set where the period was opened, else the form's usual day.
    func due(_ form: FigureForm, _ period: ReportingPeriod) -> Day {
        periods[form.code]?.first { $0.period == period }?.due ?? form.dueDay(of: period)
    }
}

extension BlankFormFile {
    /// The form as JSON: its rows and who sends it in.
    fileprivate func shape(units: [ReturnUnit]) -> JSONValue {
        let rows = form.reported(in: period).map { row in
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
