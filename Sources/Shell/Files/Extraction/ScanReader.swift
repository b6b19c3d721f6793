import CFileSystem
import Glibc
import Interchange

/// The text in pictures, by tesseract with its Vietnamese.
struct ScanReader {
    let searchPath: String?

    /// The Debian package of the program, and that of its Vietnamese.
    static let package = "tesseract-ocr"
    static let languagePackage = "tesseract-ocr-vie"
    /// The most pages of one file: a page takes two to three seconds.
    static let pages = 60
    /// Dots to an inch: enough for print of the size of letters, a quarter of the bytes of 400.
    private static let dots = 200
    /// The most bytes of the picture of a page: A3 in grey, and more.
    private static let picture = 64 << 20

    /// The text in a picture.
    func text(ofPicture descriptor: Int32, _ control: WorkControl) throws(ExtractionFault) -> ExtractedText {
        try checkLanguage(control)
        var found = ExtractedText(text: try recognised(descriptor, control)).shortened()
        found.isScanned = true
        return found
    }

    /// The text in the pages of a PDF that has none of its own.
    func text(
        ofPages count: Int, in descriptor: Int32, _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        try checkLanguage(control)
        var pages: [String] = []
        var isCut = count > Self.pages
        for page in 1...min(count, Self.pages) {
            control.progress(page - 1, min(count, Self.pages))
            let arguments = ["-r", "\(Self.dots)", "-gray", "-f", "\(page)", "-l", "\(page)", "-"]
            let drawn = try ExtractionRun.run(
                "pdftoppm", PDFReader.package, arguments, descriptor, .init(seconds: 30, output: Self.picture),
                searchPath, control)
            // A page that cannot be drawn, or is the size of a wall, keeps no other from being read.
            guard drawn.code == 0, !drawn.isCut, !drawn.output.isEmpty else {
                isCut = true
                continue
            }
            let memory = vt_memory_file()
            guard memory >= 0 else { throw .unreadable }
            defer { close(memory) }
            guard FileOutlet.writeAll(drawn.output, to: memory) else { throw .unreadable }
            pages.append(try recognised(memory, control))
        }
        var found = ExtractedText(text: pages.joined(separator: "\n\n")).shortened()
        found.isCut = found.isCut || isCut
        found.isScanned = true
        return found
    }

    /// What tesseract reads. Mode 6, one block of text, keeps the lines at the end of a page, which its own choice of layout loses
    /// (feasibility 8).
    private func recognised(_ descriptor: Int32, _ control: WorkControl) throws(ExtractionFault) -> String {
        let result = try ExtractionRun.run(
            "tesseract", Self.package, ["stdin", "stdout", "-l", "vie", "--psm", "6"], descriptor,
            .init(seconds: 60, output: 4 << 20), searchPath, control)
        guard result.code == 0 || result.isCut else { throw .damaged }
        return String(decoding: result.output, as: UTF8.self)
    }

    private func checkLanguage(_ control: WorkControl) throws(ExtractionFault) {
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard nothing >= 0 else { throw .unreadable }
        defer { close(nothing) }
        let result = try ExtractionRun.run(
            "tesseract", Self.package, ["--list-langs"], nothing, .init(seconds: 10, output: 64 << 10), searchPath,
            control)
        let languages = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
        guard languages.contains("vie") else { throw .languageMissing(package: Self.languagePackage) }
    }
}
