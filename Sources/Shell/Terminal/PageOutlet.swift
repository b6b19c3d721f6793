import Glibc
import Records
import Reports
import Screens
import Text

/// Takes pages of text out of the office: into the person's drop folder, or to the printer.
struct PageOutlet {
    /// The office's file.
    let office: String
    /// Whose drop folder it is.
    let login: String

    func run(_ work: PaperWork) -> PaperAnswer {
        do throws(PaperFault) {
            switch work {
            case .save(let name, let text): return .saved(path: cleaned(try save(text, as: name)))
            case .print(let title, let text, let sheet):
                try print(text, title: title, sheet)
                return .printed
            }
        } catch { return .failed(error) }
    }

    // MARK: The drop folder

    /// Writes a new file; one that is there is never written over, the next free name is taken.
    /// - Returns: its path.
    func save(_ text: String, as name: String) throws(PaperFault) -> String {
        let places = FilePlaces(office: office, login: login)
        let shown = places.dropFolder
        guard let own = try? places.openDropFolder() else { throw .folder(path: shown) }
        let name = Self.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(name).txt" : "\(name)-\(count).txt"
            let descriptor = openat(own.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw .file(path: "\(shown)/\(file)") }
            let isWritten = FileOutlet.writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
            let isClosed = close(descriptor) == 0
            guard isWritten, isClosed else {
                unlinkat(own.descriptor, file, 0)
                throw .file(path: "\(shown)/\(file)")
            }
            return "\(shown)/\(file)"
        }
        throw .file(path: "\(shown)/\(name).txt")
    }

    /// A name in which nothing leads elsewhere.
    static func fileName(_ name: String) -> String {
        let kept = cleaned(name).filter { $0 != "/" && $0 != "\0" }.drop { $0 == "." }
        return kept.isEmpty ? "vanthu" : String(kept.prefix(100))
    }

    // MARK: The printer

    private func print(_ text: String, title: String, _ sheet: TextPage.Sheet) throws(PaperFault) {
        let options = ["-o", "media=A4", "-o", "cpi=10", "-o", "lpi=6"]
        try Printer().print(
            Array(text.utf8), title: title, options: sheet == .landscape ? options + ["-o", "landscape"] : options)
    }
}
