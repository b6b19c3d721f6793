import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

/// A form to be sent out: to whom, for when, and in which kinds of file it can be written.
struct BlankFormFile {
    /// What kind of file.
    enum Kind: String, CaseIterable {
        case xlsx, csv, txt

        /// The kind that a path's ending says; `nil` for another.
        init?(path: String) {
            guard let dot = path.lastIndex(of: ".") else { return nil }
            self.init(rawValue: path[path.index(after: dot)...].lowercased())
        }
    }

    let form: FigureForm
    let period: ReportingPeriod
    /// To whom it goes; none for a form whose unit is filled in by hand.
    let units: [ReturnUnit]
    /// By when it is wanted.
    let due: Day
    /// To whom it comes back.
    let office: String
    let language: Language

    /// A form of a period, wanted by its own day.
    init(
        _ form: FigureForm, _ period: ReportingPeriod, units: [ReturnUnit], _ setup: FigureSetup, office: String,
        _ language: Language
    ) {
        self.form = form
        self.period = period
        self.units = units
        due = setup.due(form, period)
        self.office = office
        self.language = language
    }

    /// What stands below the title.
    var remarks: [Phrase] {
        [.figureFormBlanks, .figureFormDue(due.shown), .figureFormReturn(to: office, email: nil)]
    }

    /// The form for programs.
    var blank: BlankForm {
        let words = BlankForm.Words(
            isEnglish: language == .en,
            title: Phrase.figureFormTitle(form.phrase, period.phrase).in(language),
            remarks: remarks.map { $0.in(language) },
            manners: Dictionary(
                form.rows.map { ($0.code, form.manner(of: $0).in(language)) }, uniquingKeysWith: { first, _ in first }),
            yes: Phrase.figureYes.in(language), no: Phrase.figureNo.in(language),
            countRefusal: Phrase.figureCountRefusal.in(language),
            choiceRefusal: Phrase.figureChoiceRefusal.in(language))
        return BlankForm(form: form, units: units, period: period, words: words)
    }

    /// The form on paper, a page for each unit.
    var text: String {
        let page = FigureFormPage(form: form, period: period, remarks: remarks)
        let names: [String?] = units.isEmpty ? [nil] : units.map(\.name)
        return names.map { page.page(of: $0, language).text }.joined(separator: "\u{0C}")
    }

    /// The bytes of a file.
    func bytes(
        _ kind: Kind, _ shape: BlankForm.Shape, _ files: WorkbookFiles, _ control: WorkControl = .none
    ) throws(Failure) -> [UInt8] {
        if shape == .sheets, kind == .xlsx, units.count >= DrawnWorkbook.sheetLimit {
            throw .said(.refused, .figureTooManySheets(limit: DrawnWorkbook.sheetLimit - 1))
        }
        switch kind {
        case .txt: return Array(text.utf8)
        case .csv: return blank.csv(shape)
        case .xlsx:
            do { return try files.write(blank.workbook(shape), control) } catch {
                throw .said(error.code, error.phrase)
            }
        }
    }
}
