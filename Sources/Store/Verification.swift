import Digest
public import Office
import Records
import SQLite

/// The newest entry of the journal: kept outside the machine, it proves later that nothing before it was changed.
public struct JournalHead: Equatable, Sendable {
    /// Its number.
    public let sequence: Int64
    /// Its hash, 64 hexadecimal digits.
    public let hash: String

    /// Puts a head together.
    public init(sequence: Int64, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }
}

/// Something that does not fit.
public enum VerificationFinding: Equatable, Sendable {
    /// An entry is missing before this one.
    case entryMissing(before: Int64, at: Int64)
    /// The entry does not continue the one before it: something was removed, inserted or put in another order.
    case chainBroken(sequence: Int64, at: Int64)
    /// The entry was changed after it was written.
    case entryAltered(sequence: Int64, at: Int64)
    /// The entry's own text cannot be read.
    case entryUnreadable(sequence: Int64)
    /// A row differs from what the journal sealed last.
    case rowAltered(RecordKey, sealedBy: Int64)
    /// A row that the journal knows nothing of.
    case rowUnsealed(RecordKey)
    /// A row that the journal sealed is gone.
    case rowMissing(RecordKey, sealedBy: Int64)
    /// The bytes of a file are not those that its row names.
    case attachmentAltered(attachment: Int64, name: String)
    /// A counter is not at the highest number that was given: numbers would be repeated, or were left out.
    case counterBehind(year: Int, counter: Int, highest: Int)
    /// A total is wrong.
    case totalWrong(name: String, kept: Int, counted: Int)
    /// The search index does not fit the documents.
    case searchIndexBroken(detail: String)
    /// SQLite's own check found something.
    case fileDamaged(detail: String)
}

/// What a verification saw.
public struct VerificationReport: Equatable, Sendable {
    /// Journal entries walked.
    public let entries: Int
    /// Rows compared.
    public let rows: Int
    /// What does not fit, at most a thousand; empty when all is well.
    public let findings: [VerificationFinding]
    /// The journal's newest entry.
    public let head: JournalHead?

    /// Puts a report together.
    public init(entries: Int, rows: Int, findings: [VerificationFinding], head: JournalHead?) {
        self.entries = entries
        self.rows = rows
        self.findings = findings
        self.head = head
    }
}

extension OfficeFile {
    /// The journal's newest entry; `nil` in an office without entries.
    public func head() throws(OfficeError) -> JournalHead? {
        let head = try vault.journalHead()
        return head.sequence == 0 ? nil : JournalHead(sequence: head.sequence, hash: SHA256Digest(head.hash)?.hex ?? "")
    }

    /// Walks the journal's chain and compares every row with the digest that sealed it last.
    ///
    /// One unchanging state of the file is read, so others may go on writing.
    /// - Parameter progress: entries and rows done so far, and in all.
    public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws(OfficeError) -> VerificationReport {
        let vault = vault
        return try vault.connection.readTransaction(failure: { .store(fault($0, path: vault.path)) }) {
            () throws(OfficeError) in
            var verifier = Verifier(vault: vault)
            try verifier.walkJournal(progress)
            try verifier.compareRows(progress)
            try verifier.checkAttachments(progress)
            try verifier.checkCounters()
            try verifier.checkSearch()
            return VerificationReport(
                entries: verifier.entries, rows: verifier.rows, findings: verifier.findings, head: try head())
        }
    }
}

/// One walk over a journal and its rows.
struct Verifier {
    let vault: Vault
    var entries = 0
    var rows = 0
    var findings: [VerificationFinding] = []
    /// Digests by kind; row `id` has its 32 bytes at `id * 32`, and the entry that sealed it in `sealers`.
    private var digests: [RecordKind: [UInt8]] = [:]
    private var sealers: [RecordKind: [Int64]] = [:]
    private var total = 0

    /// Findings beyond these say nothing new.
    private static let most = 1000
    private static let progressStep = 20_000

    init(vault: Vault) { self.vault = vault }

    mutating func note(_ finding: VerificationFinding) {
        if findings.count < Self.most { findings.append(finding) }
    }

    mutating func walkJournal(_ progress: (Int, Int) -> Void) throws(OfficeError) {
        total = Int(
            clamping: try vault.journalHead().sequence.multipliedReportingOverflow(by: 2).partialValue.magnitude)
        var expected: Int64 = 1
        var hash = JournalHash.none
        var buffer: [UInt8] = []
        let statement = try vault.stored { () throws(SQLiteError) in
            try vault.connection.prepare(
                """
                SELECT sequence, at, person_id, person, acting_for, command, subject_kind, subject_id, change, sealed,
                    previous, hash
                FROM journal ORDER BY sequence
                """)
        }
        let path = vault.path
        try statement.forEachRow(failure: { OfficeError.store(fault($0, path: path)) }) { (row) throws(OfficeError) in
            entries += 1
            if entries % Self.progressStep == 0 { progress(entries, total) }
            let sequence = row.int64(0)
            let at = row.int64(1)
            if sequence != expected { note(.entryMissing(before: sequence, at: at)) }
            expected = sequence &+ 1
            let previous = row.bytes(10)
            let stored = row.bytes(11)
            if previous != hash { note(.chainBroken(sequence: sequence, at: at)) }
            Self.canonical(row, into: &buffer)
            if SHA256.digest(of: buffer).bytes != stored { note(.entryAltered(sequence: sequence, at: at)) }
            hash = stored
            if case .text(let sealed) = row.borrowedColumn(9) {
                if !keepSeals(sealed, sequence) { note(.entryUnreadable(sequence: sequence)) }
            } else {
                note(.entryUnreadable(sequence: sequence))
            }
        }
    }

    /// The canonical bytes of an entry straight from its columns; the same as `JournalEntry.hash`.
    private static func canonical(_ row: Statement, into buffer: inout [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        for index in 0...10 {
            let value = row.borrowedColumn(index)
            if case .null = value { buffer.append(UInt8(ascii: "n")) } else { RowSeal.append(value, to: &buffer) }
        }
    }

    /// Remembers the digests of an entry: lines of kind, key and 64 hexadecimal digits parted by tabs.
    private mutating func keepSeals(_ text: UnsafeBufferPointer<UInt8>, _ sequence: Int64) -> Bool {
        var start = 0
        while start < text.count {
            guard let kindEnd = text[start...].firstIndex(of: 0x09),
                let idEnd = text[(kindEnd + 1)...].firstIndex(of: 0x09), idEnd + 65 < text.count,
                text[idEnd + 65] == 0x0A,
                let kind = RecordKind(rawValue: String(decoding: text[start..<kindEnd], as: UTF8.self)),
                let id = Self.decimal(text[(kindEnd + 1)..<idEnd]), id > 0, id < 1 << 40
            else { return false }
            guard keep(kind, id, text[(idEnd + 1)..<(idEnd + 65)], sequence) else { return false }
            start = idEnd + 66
        }
        return true
    }

    private mutating func keep(
        _ kind: RecordKind, _ id: Int, _ hex: Slice<UnsafeBufferPointer<UInt8>>, _ sequence: Int64
    ) -> Bool {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var high: UInt8?
        for character in hex {
            let digit: UInt8
            switch character {
            case 0x30...0x39: digit = character - 0x30
            case 0x61...0x66: digit = character - 0x57
            default: return false
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        // Keys are given in order, so a key far beyond the entries is no key of ours.
        guard id <= (entries + 1) * 4096 else { return false }
        let end = (id + 1) * 32
        var known = digests.removeValue(forKey: kind) ?? []
        if known.count < end {
            known.append(contentsOf: repeatElement(0, count: max(end, known.count * 2) - known.count))
        }
        known.replaceSubrange((id * 32)..<end, with: bytes)
        digests[kind] = known
        var entries = sealers.removeValue(forKey: kind) ?? []
        if entries.count <= id {
            entries.append(contentsOf: repeatElement(0, count: max(id + 1, entries.count * 2) - entries.count))
        }
        entries[id] = sequence
        sealers[kind] = entries
        return true
    }

    private static func decimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        guard !text.isEmpty, text.count <= 15 else { return nil }
        for character in text {
            guard (0x30...0x39).contains(character) else { return nil }
            value = value * 10 + Int(character - 0x30)
        }
        return value
    }

    mutating func compareRows(_ progress: (Int, Int) -> Void) throws(OfficeError) {
        for kind in RecordKind.allCases { try compareRows(of: kind, progress) }
    }

    private mutating func compareRows(of kind: RecordKind, _ progress: (Int, Int) -> Void) throws(OfficeError) {
        let digests = digests[kind] ?? []
        var sealers = sealers[kind] ?? []
        defer {
            for (id, sequence) in sealers.enumerated() where sequence != 0 {
                note(.rowMissing(RecordKey(kind, Int64(id)), sealedBy: sequence))
            }
        }
        // A backup of an older schema has not all tables.
        guard try vault.hasTable(kind.rawValue) else { return }
        let knowsDestroyedTexts = try vault.hasTable(RecordKind.destroyedText.rawValue)
        let statement = try vault.stored { () throws(SQLiteError) in
            try vault.connection.prepare(
                kind == .draftVersion && knowsDestroyedTexts ? DraftVersionSeal.table : RowSeal.tableSQL(of: kind))
        }
        let columns = RowSeal.Columns(of: statement, table: kind.rawValue)
        var buffer: [UInt8] = []
        let path = vault.path
        try statement.forEachRow(failure: { OfficeError.store(fault($0, path: path)) }) { (row) throws(OfficeError) in
            rows += 1
            if rows % Self.progressStep == 0 { progress(entries + rows, total) }
            let id = Int(row.int64(0))
            guard sealers.indices.contains(id), sealers[id] != 0 else {
                note(.rowUnsealed(RecordKey(kind, Int64(id))))
                return
            }
            RowSeal.canonical(row, columns, into: &buffer)
            let isSame = SHA256.digest(of: buffer).withUnsafeBytes { digest in
                digests[(id * 32)..<(id * 32 + 32)].elementsEqual(digest)
            }
            if !isSame { note(.rowAltered(RecordKey(kind, Int64(id)), sealedBy: sealers[id])) }
            sealers[id] = 0
        }
    }

    mutating func checkAttachments(_ progress: (Int, Int) -> Void) throws(OfficeError) {
        for finding in try vault.alteredAttachments(progress: { progress(entries + rows, total) }) { note(finding) }
    }

    mutating func checkCounters() throws(OfficeError) {
        for register in Register.allCases { try checkCounters(of: register) }
        try checkOutgoing()
        try checkCopies()
        try checkArchive()
    }

    private mutating func checkCounters(of register: Register) throws(OfficeError) {
        let highest = try vault.rows(of: "incoming_document") { () throws(RowError) in
            let statement = try vault.prepared(
                """
                SELECT year,
                    max(max(number), coalesce((SELECT max(number) FROM reservation
                        WHERE register = ?1 AND reservation.year = found.year), 0)),
                    count(*),
                    coalesce((SELECT last FROM counter WHERE register = ?1 AND counter.year = found.year), 0),
                    coalesce((SELECT value FROM total WHERE name = ?1 || ':' || found.year), 0)
                FROM incoming_document AS found WHERE coalesce(register, 'incoming') = ?1 GROUP BY year ORDER BY year
                """)
            do throws(SQLiteError) { try statement.bind(1, register.rawValue) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                (
                    year: try row.requiredInt(0), highest: try row.requiredInt(1), count: try row.requiredInt(2),
                    counter: try row.requiredInt(3), total: try row.requiredInt(4)
                )
            }
        }
        var sum = 0
        for found in highest {
            sum += found.count
            if found.counter != found.highest {
                note(.counterBehind(year: found.year, counter: found.counter, highest: found.highest))
            }
            if found.total != found.count {
                let name = Vault.totalName(register, found.year)
                note(.totalWrong(name: name, kept: found.total, counted: found.count))
            }
        }
        let kept = try vault.total(register, year: nil)
        if kept != sum { note(.totalWrong(name: Vault.totalName(register, nil), kept: kept, counted: sum)) }
    }

    /// The index holds exactly one entry for each document, at its place.
    mutating func checkSearch() throws(OfficeError) {
        let odd = try vault.rows(of: "search_entry") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT count(*) FROM incoming_document AS document
                WHERE NOT EXISTS (SELECT 1 FROM search_entry
                    WHERE search_entry.place = document.place AND search_entry.id = document.id
                        AND kind = CASE coalesce(document.register, '')
                            WHEN '' THEN 1 WHEN 'petition' THEN 2 ELSE 3 END)
                UNION ALL SELECT (SELECT count(*) FROM search_entry WHERE kind < 4)
                    - (SELECT count(*) FROM incoming_document)
                """
            ).rows { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        if odd.contains(where: { $0 != 0 }) {
            note(.searchIndexBroken(detail: odd.map(String.init).joined(separator: ", ")))
        }
    }
}
