import Glibc
import Interchange

/// The text of a PDF by pdftotext; of one without text, its pages as pictures.
struct PDFReader {
    let searchPath: String?
    let scans: ScanReader

    /// The Debian package of the programs.
    static let package = "poppler-utils"
    /// The most pages whose text is taken.
    private static let pages = 2000
    /// The most bytes of text.
    private static let output = 16 << 20

    func text(in descriptor: Int32, count: Int, _ control: WorkControl) throws(ExtractionFault) -> ExtractedText {
        let arguments = ["-enc", "UTF-8", "-nopgbrk", "-layout", "-l", "\(Self.pages)", "-q", "-", "-"]
        let result = try ExtractionRun.run(
            "pdftotext", Self.package, arguments, descriptor, .init(seconds: 60, output: Self.output), searchPath,
            control)
        guard result.code == 0 || result.isCut else {
            throw try isLocked(descriptor, count) ? .locked : .damaged
        }
        let text = String(decoding: result.output, as: UTF8.self)
        if text.contains(where: { !$0.isWhitespace }) {
            // Fonts of old Vietnamese say that their letters are Latin.
            var found = ExtractedText.mended(
                text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })
            found.isCut = found.isCut || result.isCut
            return found
        }
        let pages = try pageCount(descriptor, control)
        return try scans.text(ofPages: pages, in: descriptor, control)
    }

    /// How many pages there are, as pdfinfo says: "Pages:           3".
    private func pageCount(_ descriptor: Int32, _ control: WorkControl) throws(ExtractionFault) -> Int {
        let result = try ExtractionRun.run(
            "pdfinfo", Self.package, ["-"], descriptor, .init(seconds: 20, output: 64 << 10), searchPath, control)
        let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("Pages:") }),
            let pages = Int(line.dropFirst(6).filter { !$0.isWhitespace }), pages > 0
        else { throw .damaged }
        return pages
    }

    /// Whether a PDF that could not be opened says that it is encrypted, in its last bytes or its first.
    private func isLocked(_ descriptor: Int32, _ count: Int) throws(ExtractionFault) -> Bool {
        let window = 1 << 16
        var bytes = try ContentExtractor.bytes(of: descriptor, min(count, window))
        if count > window {
            var tail = [UInt8](repeating: 0, count: window)
            let read = tail.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, count - window) }
            if read > 0 { bytes += tail[..<read] }
        }
        return String(decoding: bytes, as: UTF8.self).contains("/Encrypt")
    }
}

/// A run of another program for its text.
enum ExtractionRun {
    /// Runs it on a file and takes what it writes.
    static func run(
        _ program: String, _ package: String, _ arguments: [String], _ descriptor: Int32, _ limits: ChildProgram.Limits,
        _ searchPath: String?, _ control: WorkControl
    ) throws(ExtractionFault) -> ChildProgram.Result {
        let path = searchPath.map { ChildProgram.find(program, in: $0) } ?? ChildProgram.find(program)
        guard let path else { throw .programMissing(program: program, package: package) }
        lseek(descriptor, 0, SEEK_SET)
        guard let result = ChildProgram.run(path, arguments, input: descriptor, limits: limits, control) else {
            throw .stopped(program: program)
        }
        if control.isCancelled() { throw .cancelled }
        if result.isLate { throw .late(program: program) }
        guard result.code != nil || result.isCut else { throw .stopped(program: program) }
        return result
    }
}
