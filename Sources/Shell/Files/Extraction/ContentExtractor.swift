import Glibc
import Interchange
import Records

/// Takes the text out of a file's bytes, whatever they are: what reads foreign formats is another program with its hands tied.
///
/// It knows nothing of the office: who calls it has the bytes in a file without a name, and keeps what comes of it.
struct ContentExtractor {
    /// The folder of the running program, beside which its filters lie.
    let programFolder: String?
    /// Where programs are looked for; `nil` for the search path.
    var searchPath: String?

    /// The longest file that is read into this process, to be handed to the filter.
    static let longestBytes = IntakeLimits.bytes

    /// The text in a file.
    /// - Parameters:
    ///   - descriptor: the file, readable and at no matter what place.
    ///   - count: how many bytes it has.
    func text(
        of kind: ContentKind, in descriptor: Int32, count: Int, _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        let found: ExtractedText
        switch kind {
        case .text: found = try plain(.plain, descriptor, count, control)
        case .email: found = try plain(.mail, descriptor, count, control)
        case .html: found = try plain(.html, descriptor, count, control)
        case .xml: found = try plain(.xml, descriptor, count, control)
        case .docx: found = try packed(.word, descriptor, count, control)
        case .xlsx: found = try packed(.workbook, descriptor, count, control)
        case .odt, .ods: found = try packed(.openDocument, descriptor, count, control)
        case .pdf:
            let scans = ScanReader(searchPath: searchPath)
            found = try PDFReader(searchPath: searchPath, scans: scans).text(in: descriptor, count: count, control)
        case .png, .jpeg, .gif, .tiff, .webp:
            found = try ScanReader(searchPath: searchPath).text(ofPicture: descriptor, control)
        case .unknown: found = try oldText(descriptor, count, control)
        case .pptx, .zip, .oldOffice, .rtf: throw .kind(kind)
        }
        guard found.text.contains(where: { !$0.isWhitespace }) else { throw .noText }
        return found
    }

    /// Texts may be longer than is read: their beginning is text too.
    private func plain(
        _ source: TextSource, _ descriptor: Int32, _ count: Int, _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        let bytes = try Self.bytes(of: descriptor, min(count, Self.longestBytes))
        var found = try filtered(source, bytes, control)
        if count > bytes.count { found.isCut = true }
        return found
    }

    private func packed(
        _ source: TextSource, _ descriptor: Int32, _ count: Int, _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        guard count <= Self.longestBytes else { throw .tooLarge(limit: Self.longestBytes) }
        return try filtered(source, try Self.bytes(of: descriptor, count), control)
    }

    /// Text in an older encoding is of no known kind: it is taken where it is surely one.
    private func oldText(
        _ descriptor: Int32, _ count: Int, _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        let found: ExtractedText
        do throws(ExtractionFault) { found = try plain(.plain, descriptor, count, control) } catch {
            if case .intake = error { throw .kind(.unknown) }
            throw error
        }
        guard let encoding = found.encoding, encoding != .utf8, encoding != .windows1252, found.certainty != .doubtful
        else {
            throw .kind(.unknown)
        }
        return found
    }

    private func filtered(
        _ source: TextSource, _ bytes: [UInt8], _ control: WorkControl
    ) throws(ExtractionFault) -> ExtractedText {
        let filter = FilterProgram(name: .intake, folder: programFolder)
        if filter.path == nil {
            switch source {
            // These need no filter; without one they are read here.
            case .plain, .csv, .html, .xml, .mail:
                do throws(IntakeRefusal) { return try ExtractedText.of(bytes, source) } catch { throw .intake(error) }
            case .word, .workbook, .openDocument: throw .filter(.missing(.intake))
            }
        }
        let answer: (output: [UInt8], isDone: Bool)
        do throws(FilterFault) { answer = try filter.run(source.rawValue, bytes, control) } catch {
            throw error == .cancelled ? .cancelled : .filter(error)
        }
        switch try? TextAnswer(encoded: answer.output) {
        case .text(let found) where answer.isDone: return found
        case .refused(let refusal): throw .intake(refusal)
        case .text, nil: throw .filter(.stopped(.intake))
        }
    }

    /// The first bytes of a file.
    static func bytes(of descriptor: Int32, _ wanted: Int) throws(ExtractionFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: wanted)
        var count = 0
        while count < wanted {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, count)
            }
            guard read > 0 else { throw .unreadable }
            count += read
        }
        return bytes
    }
}
