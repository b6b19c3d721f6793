import Digest
public import Records

/// A file on its way into the office: bytes go in piece by piece, are hashed and laid down; at the end there is a
/// `StagedFile` that a command takes. Until then nothing refers to it.
public final class Staging {
    /// The length of every chunk but the last, 1 MiB.
    public static let chunk = 1 << 20

    private let port: StagingPort
    private let name: String
    private let limit: Int
    private let blob: BlobID
    private var buffer: [UInt8] = []
    private var chunks = 0
    private var sum = SHA256()
    private var sniffer = ContentSniffer()
    /// Bytes that went in so far.
    public private(set) var count = 0

    init(port: StagingPort, name: String, limit: Int, at now: Instant) throws(OfficeError) {
        self.port = port
        self.name = AttachmentRule.name(name)
        self.limit = limit
        blob = try port.open(now)
        buffer.reserveCapacity(Self.chunk)
    }

    /// Takes the next bytes, of any number.
    public func append(_ bytes: UnsafeRawBufferPointer) throws(OfficeError) {
        guard count + bytes.count <= limit else {
            throw .refused(.attachment(.tooLarge(name: name, limit: limit)))
        }
        count += bytes.count
        sum.update(bytes)
        sniffer.update(bytes)
        var rest = bytes
        while !rest.isEmpty {
            let part = min(rest.count, Self.chunk - buffer.count)
            buffer.append(contentsOf: rest[..<part])
            rest = UnsafeRawBufferPointer(rebasing: rest[part...])
            if buffer.count == Self.chunk { try writeChunk() }
        }
    }

    /// Lays down what is left and names the whole.
    public func finish(at now: Instant) throws(OfficeError) -> StagedFile {
        guard count > 0 else { throw .refused(.attachment(.empty(name: name))) }
        if AttachmentRule.isSecretName(name) { throw .refused(.attachment(.secretMark(name: name))) }
        if !buffer.isEmpty { try writeChunk() }
        var whole = SHA256()
        swap(&whole, &sum)
        let sha256 = whole.finish().hex
        let kept = try port.finish(blob, count, sha256, now)
        return StagedFile(blob: kept, name: name, kind: sniffer.kind, bytes: count, sha256: sha256)
    }

    /// Gives it up. What cannot be said to the office now is found by its age later.
    public func discard() { try? port.discard(blob) }

    private func writeChunk() throws(OfficeError) {
        try port.append(blob, chunks, buffer)
        chunks += 1
        buffer.removeAll(keepingCapacity: true)
    }
}

extension Office {
    /// Lets go of staged files that no document has: what turned out not to belong here is not kept for a day.
    public func forget(_ files: [StagedFile]) throws(OfficeError) {
        for file in files { try port.staging.discard(file.blob) }
    }

    /// Begins to take a file in.
    /// - Parameters:
    ///   - name: as it is called outside; it is cleaned.
    ///   - actor: who brings it: asked before a byte is written.
    ///   - limit: the longest file in bytes.
    public func stage(
        _ name: String, by actor: Actor, at now: Instant, limit: Int = AttachmentRule.limit
    ) throws(OfficeError) -> Staging {
        // Who drafts brings files for what he drafts; bytes that no document takes are gone after a day.
        let current = try currentActor(actor, on: now.officeDay)
        guard current.may(.attach) || current.may(.draftOutgoing) else { throw .refused(.notPermitted(.attach)) }
        return try Staging(port: port.staging, name: name, limit: limit, at: now)
    }
}
