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
    /// The most pages of a PDF.
    private static let pages = 200
    /// The longest file whose bytes are read here.
    private static let longestPlain = 8 << 20

    /// The text in a file.
    func text(of id: AttachmentID, _ control: WorkControl) throws(FileRefusal) -> AttachmentText {
        let attachment = try outlet.attachment(id)
        let found: (text: String, isCut: Bool)
        switch attachment.kind {
        case .text, .email: found = try plain(attachment, control)
        case .html: found = try marked(attachment, .html, control)
        case .xml: found = try marked(attachment, .xml, control)
        case .pdf:
            let arguments = ["-enc", "UTF-8", "-nopgbrk", "-layout", "-l", "\(Self.pages)", "-q", "-", "-"]
            let output = try output(of: "pdftotext", arguments, package: "poppler-utils", attachment, control)
            found = (String(decoding: output.bytes, as: UTF8.self), output.isCut)
        case .docx: found = try member("word/document.xml", .word, attachment, control)
        case .odt, .ods: found = try member("content.xml", .openDocument, attachment, control)
        case .png, .jpeg, .gif, .tiff, .webp, .xlsx, .pptx, .zip, .oldOffice, .rtf, .unknown:
            throw .kindNotShown(attachment.kind)
        }
        let short = Self.shortened(found.text)
        let text = cleaned(short.text, keepingNewlines: true)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .noText(name: attachment.name) }
        return AttachmentText(name: attachment.name, text: text, isCut: found.isCut || short.isCut)
    }

    private static func shortened(_ text: String) -> (text: String, isCut: Bool) {
        guard text.utf8.count > longest else { return (text, false) }
        return (String(decoding: text.utf8.prefix(longest), as: UTF8.self), true)
    }

    private func plain(
        _ attachment: Attachment, _ control: WorkControl
    ) throws(FileRefusal) -> (text: String, isCut: Bool) {
        let (bytes, isCut) = try read(attachment, control)
        return (String(decoding: bytes, as: UTF8.self), isCut)
    }

    private func marked(
        _ attachment: Attachment, _ kind: MarkupText.Kind, _ control: WorkControl
    ) throws(FileRefusal) -> (text: String, isCut: Bool) {
        let (bytes, isCut) = try read(attachment, control)
        return (MarkupText.text(of: bytes, kind: kind), isCut)
    }

    private func read(
        _ attachment: Attachment, _ control: WorkControl
    ) throws(FileRefusal) -> (bytes: [UInt8], isCut: Bool) {
        let copy = try copy(of: attachment, control)
        defer { close(copy) }
        var bytes = [UInt8](repeating: 0, count: min(attachment.bytes, Self.longestPlain))
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(copy, buffer.baseAddress.map { $0 + count }, buffer.count - count, count)
            }
            guard read > 0 else { throw .unreadable(name: attachment.name) }
            count += read
        }
        return (bytes, attachment.bytes > bytes.count)
    }

    /// The text of one member of a ZIP. Its name is ours, so nothing in the archive says where anything is written.
    private func member(
        _ name: String, _ kind: MarkupText.Kind, _ attachment: Attachment, _ control: WorkControl
    ) throws(FileRefusal) -> (text: String, isCut: Bool) {
        let output = try output(
            of: "unzip", ["-p", "/proc/self/fd/0", name], package: "unzip", attachment, control)
        return (MarkupText.text(of: output.bytes, kind: kind), output.isCut)
    }

    private func output(
        of program: String, _ arguments: [String], package: String, _ attachment: Attachment, _ control: WorkControl
    ) throws(FileRefusal) -> (bytes: [UInt8], isCut: Bool) {
        guard let path = ChildProgram.find(program) else { throw .programMissing(program: program, package: package) }
        let copy = try copy(of: attachment, control)
        defer { close(copy) }
        lseek(copy, 0, SEEK_SET)
        let result = ChildProgram.run(path, arguments, input: copy, control)
        if control.isCancelled() { throw .cancelled }
        guard let result, result.code == 0 || result.isCut else { throw .noText(name: attachment.name) }
        return (result.output, result.isCut)
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
