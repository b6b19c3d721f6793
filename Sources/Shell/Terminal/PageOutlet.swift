import DocumentModel
import Glibc
import Records
import Reports
import Screens
import Text

/// Takes pages of text out of the office: into the person's drop folder, or to the printer.
struct PageOutlet: Sendable {
    /// The office's file.
    let office: String
    /// Whose drop folder it is.
    let login: String
    /// The folder of the running program, where the filter is.
    var programFolder: String?
    /// What is printed on where no printer was chosen.
    var printer = Printer()

    func run(_ work: PaperWork) -> PaperAnswer {
        if work.asksForPrinter {
            let printers = printer.installed()
            if printers.count > 1 { return .whichPrinter(printers, work) }
        }
        return run(work, on: printer)
    }

    private func run(_ work: PaperWork, on printer: Printer) -> PaperAnswer {
        do throws(PaperFault) {
            switch work {
            case .printing(let work, let name): return run(work, on: Printer(name: name, path: printer.path))
            case .save(let name, let text):
                return .saved(path: cleaned(try save(text, as: name)))
            case .letter(let content, let name, let file):
                return try set(content, as: name, file, on: printer)
            case .print(let title, let text, let sheet):
                try print(text, title: title, sheet, on: printer)
                return .printed
            case .savePaper(let paper):
                return .saved(path: cleaned(try save(try bytes(paper), as: paper.name, ending: "pdf")))
            case .printPaper(let paper):
                try printer.print(try bytes(paper), title: paper.title, options: ["-o", "media=A4"])
                return .printed
            }
        } catch { return .failed(error) }
    }

    // MARK: The drop folder

    /// Writes a new file of plain text.
    func save(_ text: String, as name: String) throws(PaperFault) -> String {
        try save(Array(text.utf8), as: name, ending: "txt")
    }

    /// Writes a new file; one that is there is never written over, the next free name is taken.
    /// - Returns: its path.
    func save(_ bytes: [UInt8], as name: String, ending: String) throws(PaperFault) -> String {
        let places = FilePlaces(office: office, login: login)
        let shown = places.dropFolder
        guard let own = try? places.openDropFolder() else { throw .folder(path: shown) }
        let name = Self.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(name).\(ending)" : "\(name)-\(count).\(ending)"
            let descriptor = openat(own.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw .file(path: "\(shown)/\(file)") }
            let isWritten = FileOutlet.writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
            let isClosed = close(descriptor) == 0
            guard isWritten, isClosed else {
                unlinkat(own.descriptor, file, 0)
                throw .file(path: "\(shown)/\(file)")
            }
            return "\(shown)/\(file)"
        }
        throw .file(path: "\(shown)/\(name).\(ending)")
    }

    /// A name in which nothing leads elsewhere.
    static func fileName(_ name: String) -> String {
        let kept = cleaned(name).filter { $0 != "/" && $0 != "\0" }.drop { $0 == "." }
        return kept.isEmpty ? "vanthu" : String(kept.prefix(100))
    }

    /// A document as it stands on paper.
    private func bytes(_ paper: Paper) throws(PaperFault) -> [UInt8] {
        do { return try DocumentFiles(programFolder: programFolder).bytes(paper.tree, as: .pdf) } catch {
            throw .unset(error.phrase)
        }
    }

    // MARK: Letters

    private func set(
        _ content: LetterContent, as name: String, _ file: LetterFile, on printer: Printer
    ) throws(PaperFault) -> PaperAnswer {
        let tree = Letter.tree(content)
        let kind: DocumentFiles.Kind =
            switch file {
            case .pdf, .printer: .pdf
            case .docx: .docx
            case .xlsx: .xlsx
            case .txt: .txt
            }
        let bytes: [UInt8]
        do { bytes = try DocumentFiles(programFolder: programFolder).bytes(tree, as: kind) } catch {
            throw .unset(error.phrase)
        }
        guard file != .printer else {
            try printer.print(bytes, title: tree.title, options: ["-o", "media=A4"])
            return .printed
        }
        return .saved(path: cleaned(try save(bytes, as: name, ending: kind.rawValue)))
    }

    // MARK: The printer

    private func print(
        _ text: String, title: String, _ sheet: TextPage.Sheet, on printer: Printer
    ) throws(PaperFault) {
        let options = ["-o", "media=A4", "-o", "cpi=10", "-o", "lpi=6"]
        try printer.print(
            Array(text.utf8), title: title, options: sheet == .landscape ? options + ["-o", "landscape"] : options)
    }
}
