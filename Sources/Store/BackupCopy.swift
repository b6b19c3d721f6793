import Digest
import Glibc
public import Office
import SQLite

/// What a backup or a restore made, after it was opened and checked.
public struct BackupReceipt: Equatable, Sendable {
    /// The file made.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// Documents in it.
    public let documents: Int
    /// Journal entries in it.
    public let entries: Int
    /// The journal's newest entry in it.
    public let head: JournalHead?
    /// SHA-256 of the whole file, 64 hexadecimal digits.
    public let sha256: String

    /// Puts a receipt together.
    public init(path: String, bytes: Int, documents: Int, entries: Int, head: JournalHead?, sha256: String) {
        self.path = path
        self.bytes = bytes
        self.documents = documents
        self.entries = entries
        self.head = head
        self.sha256 = sha256
    }
}

/// Why a backup or a restore was not kept.
public enum BackupFault: Error, Equatable, Sendable {
    /// The file could not be read or written.
    case store(StoreFault)
    /// The copy does not hold together; it was removed.
    case unsound([VerificationFinding])
}

extension OfficeFile {
    /// Copies the office into one new file while it is in use, opens the copy and checks it: SQLite's integrity, the
    /// journal with its rows, the counts.
    ///
    /// - Parameters:
    ///   - path: must not exist.
    ///   - progress: pages copied and in all.
    public func backUp(
        to path: String, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(BackupFault) -> BackupReceipt {
        try Self.copy(vault.connection, from: self.path, to: path, progress: progress)
    }

    /// Makes an office out of a backup, in a new file only; checks it before and after.
    public static func restore(
        _ backup: String, to path: String, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(BackupFault) -> BackupReceipt {
        let source: OfficeFile
        do throws(StoreFault) {
            guard let resolved = FileFacts.resolved(backup), FileFacts.kind(of: resolved) != .nothing else {
                throw StoreFault.missing(path: backup)
            }
            guard FileFacts.kind(of: resolved) == .plainFile else { throw StoreFault.notPlainFile(path: backup) }
            source = try OfficeFile.openBackup(resolved)
        } catch { throw .store(error) }
        defer { source.close() }
        try check(source)
        return try copy(source.vault.connection, from: backup, to: path, progress: progress)
    }

    private static func copy(
        _ connection: Connection, from source: String, to target: String, progress: (Int, Int) -> Void
    ) throws(BackupFault) -> BackupReceipt {
        guard let path = FileFacts.resolved(target) else {
            throw .store(.cannotOpen(path: target, detail: "no such folder"))
        }
        guard FileFacts.kind(of: path) == .nothing else { throw .store(.exists(path: target)) }
        do throws(SQLiteError) {
            try Backup.copy(from: connection, toPath: path) { step in
                progress(step.done, step.total)
                return true
            }
        } catch { throw .store(fault(error, path: error.code == .cantOpen ? target : source)) }
        do throws(BackupFault) {
            let copy: OfficeFile
            do throws(StoreFault) { copy = try openBackup(path) } catch { throw .store(error) }
            defer { copy.close() }
            let contents = try check(copy)
            // Read as plain bytes only when this process has no connection to it whose locks that would drop.
            copy.close()
            guard let sum = FileFacts.sha256(of: path) else {
                throw .store(.cannotOpen(path: target, detail: "cannot be read"))
            }
            return BackupReceipt(
                path: path, bytes: FileFacts.size(of: path), documents: contents.documents,
                entries: contents.report.entries, head: contents.report.head, sha256: sum)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Checks an office that nobody else uses and says what is in it.
    @discardableResult
    private static func check(
        _ file: OfficeFile
    ) throws(BackupFault) -> (documents: Int, report: VerificationReport) {
        let report: VerificationReport
        let problems: [String]
        let documents: Int
        do throws(OfficeError) {
            problems = try file.vault.stored { () throws(SQLiteError) in
                let dangling = try file.vault.connection.foreignKeyCheck().map { "\($0.table): \($0.parent)" }
                return try file.vault.connection.integrityCheck() + dangling
            }
            report = try file.verify()
            documents = try file.vault.total(year: nil)
        } catch {
            switch error {
            case .store(let fault): throw .store(fault)
            case .refused: throw .unsound([])
            }
        }
        let findings = problems.map { VerificationFinding.fileDamaged(detail: $0) } + report.findings
        guard findings.isEmpty else { throw .unsound(findings) }
        return (documents, report)
    }
}

extension FileFacts {
    /// SHA-256 of a file that no connection of this process has open.
    static func sha256(of path: String) -> String? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { Glibc.close(descriptor) }
        var sum = SHA256()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0 { return nil }
            if count == 0 { break }
            sum.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        return sum.finish().hex
    }
}
