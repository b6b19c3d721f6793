import Digest
import Interchange
import Phrases
import Records

/// A file of returns: a workbook, or a CSV file taken apart into one.
struct ReturnsFile {
    /// The digest of the file, so that the same file is known again.
    let hash: String
    /// Its cells.
    let workbook: Workbook
    /// The lines of a CSV file that cannot be read.
    let lines: [ReturnProblem]

    /// Takes a file apart.
    /// - Parameter name: what the file is called; its ending says whether it is a workbook, its first bytes where it has
    ///   none.
    /// - Throws: `.badData` where the file as a whole is none, `.refused` where the filter is missing.
    init(
        _ bytes: [UInt8], name: String, _ files: WorkbookFiles, _ control: WorkControl = .none
    ) throws(Failure) {
        hash = String(SHA256.digest(of: bytes).hex.prefix(32))
        guard Self.isWorkbook(bytes, name) else {
            (workbook, lines) = CSVGrid.read(bytes)
            return
        }
        lines = []
        do throws(WorkbookFiles.Fault) { workbook = try files.read(bytes, control) } catch {
            throw .said(error.code, error.phrase)
        }
    }

    /// The returns in it.
    /// - Parameters:
    ///   - units: the units that may be in it.
    ///   - period: whose rows are read; all of the form without one.
    func reading(of form: FigureForm, units: [ReturnUnit], period: ReportingPeriod?) -> ReturnReading {
        ReturnReader(form: form, units: units, period: period).read(workbook, lines: lines)
    }

    /// Whether a file is taken for a workbook.
    static func isWorkbook(_ bytes: [UInt8], _ name: String) -> Bool {
        let ending = name.lowercased()
        if ending.hasSuffix(".xlsx") || ending.hasSuffix(".xlsm") || ending.hasSuffix(".xls") { return true }
        // A workbook under another name is one all the same; the filter says what it makes of it.
        return bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}

extension ReturnProblem {
    /// What is said, with the place where a person finds it.
    /// - Parameter units: among which similar names are looked for.
    func phrase(_ form: FigureForm, among units: [ReturnUnit], _ language: Language) -> Phrase {
        .returnsAt(place.shown, reason(form, units, language))
    }

    /// What is said, without the place.
    func reason(_ form: FigureForm, _ units: [ReturnUnit], _ language: Language) -> Phrase {
        switch kind {
        case .line(let kind): kind.reason
        case .sheetNotRead: .returnsSheetNotRead
        case .sheetHidden: .returnsSheetHidden
        case .headingUnknown(let text): .returnsHeadingUnknown(text)
        case .headingAmbiguous(let text): .returnsHeadingAmbiguous(text)
        case .headingContradicts(let code, let label): .returnsHeadingContradicts(code: code, label: label)
        case .columnTwice(let code, let first): .returnsColumnTwice(code: code, first: first.shown)
        case .rowTwice(let code, let first): .returnsRowTwice(code: code, first: first.shown)
        case .unitMissing: .returnsUnitMissing
        case .unitUnknown(let text):
            .returnsUnitUnknown(text, similar: ReturnUnit.similar(to: text, among: units).map(\.name))
        case .unitAmbiguous(let text): .returnsUnitAmbiguous(text)
        case .unitContradicts(let code, let name): .returnsUnitContradicts(code: code, name: name)
        case .unitTwice(let code, let first): .returnsUnitTwice(code: code, first: first.shown)
        case .totalLine(let text): .returnsTotalLine(text)
        case .periodMalformed(let text): .returnsPeriodMalformed(text)
        case .otherForm(let text): .returnsOtherForm(text)
        case .value(let code, let fault, let text):
            .returnsValue(code: code, text: text, fault.phrase(form.row(code), language))
        case .inspected(let code): .returnsInspected(code)
        case .mergedValue(let code): .returnsMerged(code)
        }
    }
}

extension ReturnPlace {
    /// In words: "ô B7".
    var shown: Phrase { .returnsPlace(sheet: sheet, cell: cell, row: row) }
}

extension FigureReadingFault {
    fileprivate func phrase(_ row: Indicator?, _ language: Language) -> Phrase {
        switch self {
        case .notACount: return .returnsNotACount
        case .negative: return .returnsNegative
        case .notWhole: return .returnsNotWhole
        case .unclearComma: return .returnsUnclearComma
        case .tooLarge: return .returnsTooLarge
        case .notAState:
            guard case .state(let states)? = row?.kind else { return .returnsNotAState("") }
            let names = states.enumerated().map { "\($0) = \(language == .vi ? $1.nameVi : $1.nameEn)" }
            return .returnsNotAState(names.joined(separator: "; "))
        case .stateContradicts: return .returnsStateContradicts
        case .notYesOrNo: return .returnsNotYesOrNo
        case .tooLong: return .returnsTooLong(FigureReading.longestWords)
        case .day: return .returnsDay
        case .fault: return .returnsFault
        case .uncalculated: return .returnsUncalculated
        }
    }
}
