import CFileSystem
import Digest
import Glibc
import Interchange
import Phrases
import Records
import Text

/// One thing that keeps a row from being taken over, where a person finds it in the file.
struct ImportProblem: Equatable {
    /// The line of the file.
    let line: Int
    /// The column's heading as it stands there; `nil` for the whole row.
    let column: String?
    /// What is wrong.
    let reason: Phrase
}

/// A row that can be taken over.
struct ImportRow {
    /// Its line in the file.
    let line: Int
    /// The row below the heading, from 1.
    let place: Int
    /// What is written of the document.
    let content: IncomingContent
    /// The number that the file gives.
    let number: RegisterNumber?
}

/// A register in a file, read whole: what can be taken over, and what must be mended first.
struct ImportFile {
    /// Rows below the heading; blank ones do not count.
    private(set) var rowCount = 0
    /// Rows without a problem.
    var rows: [ImportRow] = []
    /// Rows with one or more.
    private(set) var badCount = 0
    /// All problems, by line.
    private(set) var problems: [ImportProblem] = []
    /// Headings that name no column of the register.
    private(set) var unusedHeadings: [String] = []
    /// Symbols kept as they stand because they were not understood.
    private(set) var unparsedSymbols = 0
    /// The file's hash, the first half of the keys of its rows.
    let hash: String

    /// Reads a file.
    /// - Throws: `.badData` where the file as a whole is no register.
    init(_ bytes: [UInt8], today: Day, people: [Person], departments: [Department]) throws(Failure) {
        hash = String(SHA256.digest(of: bytes).hex.prefix(32))
        var csv = CSVReader()
        csv.feed(bytes)
        csv.finish()
        let reader = try Self.reader(&csv, today: today, people: people, departments: departments)
        unusedHeadings = reader.unusedHeadings
        var place = 0
        var latest: CSVProblem?
        while let item = csv.next() {
            switch item {
            case .heading: continue
            case .row(let row):
                latest = nil
                place += 1
                guard !row.isBlank else { continue }
                rowCount += 1
                read(row, place: place, reader)
            case .problem(let problem):
                // A row gives all its problems together, from left to right.
                if latest?.line != problem.line || (latest?.column ?? 0) >= problem.column {
                    place += 1
                    rowCount += 1
                    badCount += 1
                }
                latest = problem
                let heading = problem.kind.isOfWholeRow ? nil : reader.heading(at: problem.column - 1)
                problems.append(ImportProblem(line: problem.line, column: heading, reason: problem.kind.reason))
            }
        }
    }

    /// The key of a row: the same row of the same file is registered once.
    func key(of row: ImportRow) -> String { rowKey(fileHash: hash, row: row.place) }

    /// Takes rows out that turn out not to fit the register.
    mutating func reject(_ rejected: [Int: ImportProblem]) {
        guard !rejected.isEmpty else { return }
        badCount += rejected.count
        problems += rejected.values
        problems.sort { ($0.line, $0.column ?? "") < ($1.line, $1.column ?? "") }
        rows = rows.filter { rejected[$0.place] == nil }
    }

    private mutating func read(_ row: CSVRow, place: Int, _ reader: ImportRowReader) {
        switch reader.read(row) {
        case .success(let content, let number):
            if content.symbol.form == .unparsed, !content.symbol.raw.isEmpty { unparsedSymbols += 1 }
            rows.append(ImportRow(line: row.line, place: place, content: content, number: number))
        case .failure(let found):
            badCount += 1
            problems += found
        }
    }

    private static func reader(
        _ csv: inout CSVReader, today: Day, people: [Person], departments: [Department]
    ) throws(Failure) -> ImportRowReader {
        guard let first = csv.next() else { throw .said(.badData, .importNoHeader) }
        switch first {
        case .heading(let row):
            let headings = RegisterHeadings(row.fields)
            if let missing = headings.missing.first {
                let known = headings.columns.contains { $0 != nil }
                throw .said(.badData, known ? .importColumnMissing(missing.headings[0]) : .importNoHeader)
            }
            if let double = headings.duplicates.first {
                throw .said(.badData, .importColumnTwice(cleaned(row.fields[double.columns[0] - 1])))
            }
            return ImportRowReader(
                headings: headings, fields: row.fields, today: today, people: people, departments: departments)
        case .problem(let problem) where problem.kind == .malformedUTF8 || problem.kind == .nulByte:
            throw .said(.badData, .importNotText(line: problem.line))
        case .problem, .row:
            throw .said(.badData, .importNoHeader)
        }
    }
}

extension CSVProblem.Kind {
    fileprivate var isOfWholeRow: Bool {
        switch self {
        case .wrongFieldCount, .tooManyFields, .rowTooLong, .emptyFile: true
        case .malformedUTF8, .unclosedQuote, .textAfterQuote, .fieldTooLong, .nulByte: false
        }
    }

    /// What is said of it.
    var reason: Phrase {
        switch self {
        case .malformedUTF8: .importNotUTF8
        case .unclosedQuote: .importUnclosedQuote
        case .textAfterQuote: .importTextAfterQuote
        case .wrongFieldCount(let expected, let found): .importCells(found: found, expected: expected)
        case .fieldTooLong: .importFieldTooLong
        case .nulByte: .importNotUTF8
        case .tooManyFields, .rowTooLong: .importFieldTooLong
        case .emptyFile: .importEmpty
        }
    }
}

extension Invocation {
    /// The largest file that is read, in MiB: a million rows of a register have a quarter of it.
    private static let largest = 1024

    /// The bytes of a file, or of standard input for "-".
    func file(_ path: String) throws(Failure) -> [UInt8] {
        if path == "-" {
            guard let bytes = surroundings.standardInput() else {
                throw .said(.notFound, .fileUnreadable(path: "-", detail: "stdin"))
            }
            return bytes
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = errno
            guard reason != ENOENT else { throw .said(.notFound, .fileGone(path: path)) }
            throw .said(.notFound, .fileUnreadable(path: path, detail: String(cString: strerror(reason))))
        }
        defer { Glibc.close(descriptor) }
        var facts = stat()
        if fstat(descriptor, &facts) == 0, facts.st_size > Self.largest << 20 {
            throw .said(.badData, .importTooLarge(limit: .count(Self.largest)))
        }
        guard let bytes = readAll(descriptor: descriptor) else {
            throw .said(.notFound, .fileUnreadable(path: path, detail: String(cString: strerror(errno))))
        }
        return bytes
    }
}
