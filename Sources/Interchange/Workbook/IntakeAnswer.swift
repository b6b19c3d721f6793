/// What `vanthu-intake` says of bytes that should be a workbook.
public enum IntakeAnswer: Equatable, Sendable {
    /// What is in it.
    case workbook(Workbook)
    /// Why it is not read.
    case refused(IntakeRefusal)
}

/// Why a workbook is not read. The raw value is its name between the programs.
public enum IntakeRefusal: String, CaseIterable, Error, Hashable, Sendable {
    /// There are no bytes.
    case empty = "empty"
    /// The old form of Excel's workbooks, before 2007.
    case oldExcel = "old-excel"
    /// Locked with a password.
    case encrypted = "encrypted"
    /// An OpenDocument workbook.
    case openDocument = "open-document"
    /// Excel's binary workbook, .xlsb.
    case binaryWorkbook = "binary-workbook"
    /// Plain text, such as CSV under a wrong name.
    case plainText = "plain-text"
    /// No text at all, where text was asked for.
    case notText = "not-text"
    /// Something else.
    case notWorkbook = "not-a-workbook"
    /// A part is missing, cut off, or not as its checksum says.
    case damaged = "damaged"
    /// It holds what no workbook needs and what is used to do harm: document types, entities, parts twice.
    case hostile = "hostile"
    /// It has no sheet with cells.
    case noSheets = "no-sheets"
    /// More bytes, packed or unpacked, than is read.
    case tooManyBytes = "too-many-bytes"
    /// More parts than a workbook needs.
    case tooManyParts = "too-many-parts"
    /// More sheets than is read.
    case tooManySheets = "too-many-sheets"
    /// A sheet has more rows than is read.
    case tooManyRows = "too-many-rows"
    /// A sheet has more columns than is read.
    case tooManyColumns = "too-many-columns"
    /// A cell, or all cells together, hold more text than is read.
    case tooMuchText = "too-much-text"
}

/// How much a workbook may hold.
public enum IntakeLimits {
    /// The most bytes of the file.
    public static let bytes = 32 << 20
    /// The most parts in the file.
    public static let parts = 1000
    /// The most bytes of all parts that are read, unpacked.
    public static let unpackedBytes = 200 << 20
    /// How many times as long a part may become when it is unpacked, beyond its first MiB.
    public static let ratio = 200
    /// The most sheets.
    public static let sheets = 500
    /// The most rows of a sheet that hold something; and the last row that may.
    public static let rows = 100_000
    /// The last column that may hold something.
    public static let columns = 1024
    /// The most cells of all sheets, the empty ones before those that hold something counted too.
    public static let cells = 400_000
    /// The most elements of all parts that are read: cells without anything cost time alone.
    public static let elements = 3_000_000
    /// The most bytes of a cell: what Excel takes is 32,767 characters.
    public static let cellBytes = 128 << 10
    /// The most bytes of all cells.
    public static let textBytes = 24 << 20
    /// The most elements inside one another.
    public static let depth = 64
}
