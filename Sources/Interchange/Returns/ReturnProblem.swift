public import Records

/// Where something stands in a file, as a person finds it.
public struct ReturnPlace: Hashable, Sendable {
    /// The sheet's name; `nil` in a CSV file.
    public let sheet: String?
    /// The row of the sheet or the line of the file, from 1; `nil` for the whole sheet.
    public let row: Int?
    /// The column, from 1; `nil` for the whole row.
    public let column: Int?

    /// A place.
    public init(sheet: String?, row: Int? = nil, column: Int? = nil) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// As a spreadsheet names the cell, "B7"; `nil` where it is no single cell.
    public var cell: String? {
        guard let row, let column else { return nil }
        return CellPlace(row: row, column: column).name
    }
}

/// One thing to be said of a file of returns, at its place.
public struct ReturnProblem: Hashable, Sendable {
    /// What is wrong, or worth knowing.
    public enum Kind: Hashable, Sendable {
        /// A line of a CSV file that cannot be read.
        case line(CSVProblem.Kind)
        /// Nothing in the sheet looks like a return.
        case sheetNotRead
        /// The sheet is hidden and was not read.
        case sheetHidden
        /// A heading or code that names no row of the form.
        case headingUnknown(String)
        /// A heading that fits several rows.
        case headingAmbiguous(String)
        /// A code beside the label of another row.
        case headingContradicts(code: String, label: String)
        /// A second column for one row of the form; the first is at the place named.
        case columnTwice(code: String, first: ReturnPlace)
        /// A second line for one row of the form.
        case rowTwice(code: String, first: ReturnPlace)
        /// Values without a unit.
        case unitMissing
        /// A unit that is not known.
        case unitUnknown(String)
        /// Several units are called so.
        case unitAmbiguous(String)
        /// The code of one unit with the name of another.
        case unitContradicts(code: String, name: String)
        /// A second return of one unit; the first is at the place named.
        case unitTwice(code: String, first: ReturnPlace)
        /// A line of sums, which is not read.
        case totalLine(String)
        /// No period.
        case periodMalformed(String)
        /// Another form than the one that is read.
        case otherForm(String)
        /// What stands in the cell is no value of its row.
        case value(code: String, FigureReadingFault, text: String)
        /// A value of a row that only an inspection knows, which no return can give; it is not read.
        case inspected(code: String)
        /// One cell over the places of several values.
        case mergedValue(code: String)
    }

    /// Where.
    public let place: ReturnPlace
    /// What.
    public let kind: Kind

    /// A problem at a place.
    public init(_ place: ReturnPlace, _ kind: Kind) {
        self.place = place
        self.kind = kind
    }

    /// Whether it only has to be known: nothing that belongs to a return was left out for it.
    public var isRemark: Bool {
        switch kind {
        case .sheetNotRead, .sheetHidden, .headingUnknown, .totalLine, .inspected: true
        case .line, .headingAmbiguous, .headingContradicts, .columnTwice, .rowTwice, .unitMissing, .unitUnknown,
            .unitAmbiguous, .unitContradicts, .unitTwice, .periodMalformed, .otherForm, .value, .mergedValue:
            false
        }
    }
}

/// The return of one unit as a file has it.
public struct ReadReturn: Equatable, Sendable {
    /// The unit.
    public let unit: String
    /// The period, where the file says one.
    public let period: ReportingPeriod?
    /// The values by the codes of their rows; what was not filled in is not there.
    public let values: [String: FigureValue]
    /// Where it begins.
    public let place: ReturnPlace
    /// Whether nothing that belongs to it was left out.
    public internal(set) var isSound: Bool

    /// Puts an entry together.
    public init(
        unit: String, period: ReportingPeriod?, values: [String: FigureValue], place: ReturnPlace, isSound: Bool
    ) {
        self.unit = unit
        self.period = period
        self.values = values
        self.place = place
        self.isSound = isSound
    }
}

/// All returns of a file, and all that is to be said of it.
public struct ReturnReading: Equatable, Sendable {
    /// The returns with at least one value, in the order of the file.
    public var entries: [ReadReturn] = []
    /// The units whose returns are there and empty.
    public var blankUnits: [String] = []
    /// The problems, in the order of the file.
    public var problems: [ReturnProblem] = []

    /// Nothing read.
    public init() {}

    /// Whether every return can be taken over as it stands.
    public var isSound: Bool { problems.allSatisfy(\.isRemark) }
}
