import Glibc
import Interchange
import Office
import Records
import Screens
import Text

/// The text in a file of a document, where there is a way to it. What reads foreign formats is another program with its
/// hands tied; this process reads nothing but text.
struct TextExtraction {
    let outlet: FileOutlet

    /// The most of a text that is shown, in bytes of UTF-8.
    static let longest = 400_000
    /// The folder of the running program.
    var programFolder: String?

    /// The text in a file.
    func text(of id: AttachmentID, _ control: WorkControl) throws(FileRefusal) -> AttachmentText {
        let attachment = try outlet.attachment(id)
        let copy = try copy(of: attachment, control)
        defer { close(copy) }
        let found: ExtractedText
        do throws(ExtractionFault) {
            found = try ContentExtractor(programFolder: programFolder).text(
                of: attachment.kind, in: copy, count: attachment.bytes, control)
        } catch { throw FileRefusal(error, name: attachment.name) }
        let short = Self.shortened(found.text)
        let text = cleaned(short.text, keepingNewlines: true)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .noText(name: attachment.name) }
        return AttachmentText(name: attachment.name, text: text, isCut: found.isCut || short.isCut)
    }

    private static func shortened(_ text: String) -> (text: String, isCut: Bool) {
        guard text.utf8.count > longest else { return (text, false) }
        return (String(decoding: text.utf8.prefix(longest), as: UTF8.self), true)
    }

    /// The bytes of a file in one without a name, which goes with its descriptor.
    private func copy(of attachment: Attachment, _ control: WorkControl) throws(FileRefusal) -> Int32 {
        var template = Array("\(Self.temporaryFolder)/vanthu-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw .notWritten(path: Self.temporaryFolder)
        }
        unlink(template)
        do throws(FileRefusal) { try outlet.copy(attachment, to: descriptor, control) } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Where files without a name lie: the person's own folder of the session, or that of all.
    static var temporaryFolder: String {
        for name in ["XDG_RUNTIME_DIR", "TMPDIR"] as [String] {
            if let value = getenv(name), value.pointee == 0x2F { return String(cString: value) }
        }
        return "/tmp"
    }
}
