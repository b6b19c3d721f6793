import Glibc
import Office
import Records
import Screens

/// Opens a private copy of a file with the desktop's own program. What the file is decides the copy's ending, not its name,
/// so that nothing is started that only looks like a document.
struct DesktopOpener {
    let outlet: FileOutlet

    /// Whether there is a desktop to open something on.
    static var hasDisplay: Bool {
        for name in ["DISPLAY", "WAYLAND_DISPLAY"] {
            if let value = getenv(name), value.pointee != 0 { return true }
        }
        return false
    }

    /// Opens a copy.
    /// - Returns: the copy's folder, to be removed when the program ends, and the file's name.
    func open(
        _ id: AttachmentID, _ control: WorkControl
    ) throws(FileRefusal) -> (folder: String, name: String) {
        let attachment = try outlet.attachment(id)
        guard let ending = Self.ending(of: attachment) else { throw .kindNotOpened(attachment.kind) }
        guard let opener = ChildProgram.find("xdg-open") else {
            throw .programMissing(program: "xdg-open", package: "xdg-utils")
        }
        var template = Array("\(TextExtraction.temporaryFolder)/vanthu-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .notWritten(path: TextExtraction.temporaryFolder) }
        let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(FileRefusal) {
            guard let folder = OpenFolder(path: path) else { throw .notWritten(path: path) }
            let plain = FileOutlet.fileName(attachment.name)
            let name = plain.dropLast(AttachmentRule.ending(of: plain).count) + ending
            try outlet.write(attachment, as: String(name), in: folder, control)
            guard ChildProgram.open(opener, "\(path)/\(name)") else { throw .openerFailed(name: attachment.name) }
            return (path, attachment.name)
        } catch {
            Self.remove(path)
            throw error
        }
    }

    /// The ending of the copy; `nil` for what is not opened: archives, mail and markup can start something, and what is
    /// not recognised can be anything.
    private static func ending(of attachment: Attachment) -> String? {
        switch attachment.kind {
        case .html, .xml, .email, .zip, .unknown: nil
        case .oldOffice:
            [".doc", ".xls", ".ppt"].first { $0 == AttachmentRule.ending(of: attachment.name).lowercased() }
        case .pdf, .png, .jpeg, .gif, .tiff, .webp, .docx, .xlsx, .pptx, .odt, .ods, .rtf, .text:
            attachment.kind.ending
        }
    }

    /// Removes the folder of a copy.
    static func remove(_ path: String) {
        if let folder = OpenFolder(path: path) {
            for name in folder.names() { unlinkat(folder.descriptor, name, 0) }
        }
        rmdir(path)
    }
}
