import Interchange
import Office
import Phrases
import Records
import Screens

// Returns as files, for the screens: the work itself is the command line's.

extension FileWorker {
    /// Reads a file of returns and holds it against the office.
    func readReturns(_ request: ReturnsRequest, _ control: WorkControl) throws(FileRefusal) -> ReturnsPlan {
        // Said before a large file is read.
        guard actor.may(.enterFigures) else { throw .office(.refused(.notPermitted(.enterFigures))) }
        let outside = try places.open(request.source)
        let bytes = try outside.readAll(control)
        return try worked(control) { () throws(Failure) in
            let file = try ReturnsFile(bytes, name: outside.name, workbooks, control)
            let setup = try asking(AskFigureSetup())
            let form = try setup.form(request.form)
            let intake = try ReturnsIntake(
                form: form, period: request.period, setup, today: clock().officeDay, request.language)
            return try intake.plan(file, control) { (question) throws(Failure) in try asking(question) }
        }
    }

    /// Writes a blank form into the drop folder.
    /// - Returns: where it is.
    func writeBlankForm(_ request: BlankFormRequest, _ control: WorkControl) throws(FileRefusal) -> String {
        let (kind, shape) = request.kind.file
        let bytes = try worked(control) { () throws(Failure) in
            let setup = try asking(AskFigureSetup())
            let form = try setup.form(request.form)
            let all = setup.returnUnits(of: form, in: request.period)
            let units = request.units.map { codes in all.filter { codes.contains($0.code) } } ?? all
            guard !units.isEmpty else { throw .office(.refused(.noUnitsWatched)) }
            let file = BlankFormFile(
                form, request.period, units: units, setup, office: try asking(AskOffice()).profile.name,
                request.language)
            return try file.bytes(kind, shape, workbooks, control)
        }
        if control.isCancelled() { throw .cancelled }
        let file = try places.newDroppedFile(request.name, kind.rawValue)
        return try file.finish { FileOutlet.writeAll(bytes, to: file.descriptor) }
    }

    private func asking<Q: Query>(_ query: Q) throws(Failure) -> Q.Answer {
        try asked { () throws(OfficeError) in try office.ask(query, by: actor, on: clock().officeDay) }
    }

    /// Runs what the command line does, too; what was stopped is not told as a fault.
    private func worked<T>(_ control: WorkControl, _ body: () throws(Failure) -> T) throws(FileRefusal) -> T {
        do throws(Failure) { return try body() } catch {
            if control.isCancelled() { throw .cancelled }
            if case .office(let refusal) = error { throw .office(refusal) }
            throw .unfit(error.sentence ?? .filesCancelled)
        }
    }
}

extension FigureSetup {
    fileprivate func form(_ code: String) throws(Failure) -> FigureForm {
        guard let form = book[code] else { throw .office(.refused(.unknownForm(code))) }
        return form
    }
}

extension BlankFormRequest.Kind {
    /// The kind of file, and how units stand in it.
    fileprivate var file: (BlankFormFile.Kind, BlankForm.Shape) {
        switch self {
        case .sheets: (.xlsx, .sheets)
        case .lines: (.xlsx, .lines)
        case .csv: (.csv, .lines)
        case .text: (.txt, .sheets)
        }
    }
}
