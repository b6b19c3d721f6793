import Digest
import Glibc
import Office
import Records
import Screens
import Text

/// Copies a file of a document to the outside: never over anything that is there, for its owner alone, and only when its
/// bytes fit their checksum.
struct FileOutlet {
    let office: Office
    let actor: Actor
    let places: FilePlaces
    /// The day that counts as today: who acts for somebody does so between two days.
    let today: Day

    /// The file with this key.
    func attachment(_ id: AttachmentID) throws(FileRefusal) -> Attachment {
        let found: Attachment?
        do throws(OfficeError) { found = try office.ask(ShowAttachment(id), by: actor, on: today) } catch {
            throw .office(error)
        }
        guard let found else { throw .office(.refused(.noSuchRecord)) }
        return found
    }

    /// The circulation of the document that a file belongs to, or of the archive's file that its paper lies in; refuses where no copy of it may stay outside.
    func mayCopy(_ id: AttachmentID) throws(FileRefusal) -> Circulation {
        let owner = try attachment(id).owner
        let found: Circulation?
        do throws(OfficeError) {
            switch owner {
            case .incoming(let id):
                found = try office.ask(ShowIncoming(.key(id)), by: actor, on: today)?.document.content.circulation
            case .outgoing(let id):
                found = try office.ask(ShowOutgoing(.key(id)), by: actor, on: today)?.document.content.circulation
            case .paper(let id):
                found = try office.ask(ShowPaper(id), by: actor, on: today)?.file.content.circulation
            }
        } catch { throw .office(error) }
        guard let circulation = found else { throw .office(.refused(.noSuchRecord)) }
        guard CirculationRule.verdict(circulation, .copy) != .refused else { throw .circulation(circulation) }
        return circulation
    }

    /// Copies a file to where the person wants it.
    /// - Returns: where it is.
    func save(_ id: AttachmentID, to target: FileTarget, _ control: WorkControl) throws(FileRefusal) -> String {
        let attachment = try attachment(id)
        let safe = Self.fileName(attachment.name)
        switch target {
        case .dropFolder:
            let folder = try places.openDropFolder()
            for count in 1...999 {
                let name = count == 1 ? safe : Self.numbered(safe, count)
                do throws(FileRefusal) {
                    try write(attachment, as: name, in: folder, control)
                    return "\(places.dropFolder)/\(name)"
                } catch {
                    guard case .exists = error else { throw error }
                }
            }
            throw .exists(path: safe)
        case .path(let path):
            guard !places.isShared else { throw .notWritten(path: cleaned(path)) }
            if let folder = OpenFolder(path: places.expanded(path)) {
                try write(attachment, as: safe, in: folder, control)
                return path.hasSuffix("/") ? path + safe : "\(path)/\(safe)"
            }
            let (folder, name) = try places.place(of: path)
            try write(attachment, as: name, in: folder, control)
            return path
        }
    }

    /// Writes the bytes of a file as a new one.
    func write(
        _ attachment: Attachment, as name: String, in folder: OpenFolder, _ control: WorkControl
    ) throws(FileRefusal) {
        let made = openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard made >= 0 else {
            throw errno == EEXIST ? .exists(path: cleaned(name)) : .notWritten(path: cleaned(name))
        }
        do throws(FileRefusal) {
            defer { close(made) }
            try copy(attachment, to: made, control)
            guard fsync(made) == 0 else { throw .notWritten(path: cleaned(name)) }
        } catch {
            unlinkat(folder.descriptor, name, 0)
            throw error
        }
    }

    /// Writes the bytes of a file to a descriptor, and says so when they are not those that came in.
    func copy(_ attachment: Attachment, to descriptor: Int32, _ control: WorkControl) throws(FileRefusal) {
        var sum = SHA256()
        var count = 0
        while let piece = try piece(count / Staging.chunk, of: attachment) {
            if control.isCancelled() { throw .cancelled }
            sum.update(piece)
            count += piece.count
            guard Self.writeAll(piece, to: descriptor) else { throw .notWritten(path: attachment.name) }
            control.progress(count, attachment.bytes)
            if piece.count < Staging.chunk { break }
        }
        guard count == attachment.bytes, sum.finish().hex == attachment.sha256 else {
            throw .damaged(name: attachment.name)
        }
    }

    private func piece(_ place: Int, of attachment: Attachment) throws(FileRefusal) -> [UInt8]? {
        do throws(OfficeError) {
            return try office.ask(ReadAttachment(attachment.id, piece: place), by: actor, on: today)
        } catch { throw .office(error) }
    }

    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// A name for the eye as one that a file may have: not hidden, no option, no shorter than one letter.
    static func fileName(_ name: String) -> String {
        let plain = AttachmentRule.name(name)
        return plain.hasPrefix(".") || plain.hasPrefix("-") || plain.hasPrefix("~") ? "_" + plain.dropFirst() : plain
    }

    private static func numbered(_ name: String, _ count: Int) -> String {
        let ending = AttachmentRule.ending(of: name)
        return "\(name.dropLast(ending.count)) (\(count))\(ending)"
    }
}
