import Glibc
import Interchange
import Office
import Records
import Store

/// Lays the payload of a bag that was looked through down in the office, file by file in chunks, before the papers that it belongs to are
/// made. What no paper takes, because the work was stopped, goes after a day.
struct BagStaging {
    let session: Session
    let folder: BagFolder
    /// The payload as it was read, by path.
    let payload: [BagPath: BagPlanFile]
    /// The longest file that the office takes.
    let limit: Int
    let clock: () -> Instant

    /// Lays down the files of one paper.
    func stage(_ paths: [BagPath]) throws(Failure) -> [StagedFile] {
        var staged: [StagedFile] = []
        for path in paths { staged.append(try stage(path)) }
        return staged
    }

    private func stage(_ path: BagPath) throws(Failure) -> StagedFile {
        // What was sound when it was looked through must be so still.
        guard let known = payload[path], let opened = folder.open(path) else { throw Failure(BagFault.altered(path)) }
        defer { close(opened) }
        let staged: StagedFile?
        do throws(OfficeError) {
            let staging = try session.file.office.stage(
                path.parts.last ?? path.text, by: session.actor, at: clock(), limit: limit)
            do throws(OfficeError) { staged = try fill(staging, from: opened) } catch {
                staging.discard()
                throw error
            }
            if staged == nil { staging.discard() }
        } catch { throw .office(error) }
        guard let staged else { throw Failure(BagFault.altered(path)) }
        guard staged.sha256 == known.sha256 else {
            try? session.file.office.forget([staged])
            throw Failure(BagFault.altered(path))
        }
        return staged
    }

    /// - Returns: `nil` where the file cannot be read to its end.
    private func fill(_ staging: Staging, from opened: Int32) throws(OfficeError) -> StagedFile? {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Staging.chunk, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(opened, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            try staging.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        return try staging.finish(at: clock())
    }
}

/// A file of a bag's payload as it was looked through.
struct BagPlanFile: Equatable {
    /// Its length.
    let bytes: Int
    /// Its SHA-256 in small hexadecimal digits.
    let sha256: String
}
