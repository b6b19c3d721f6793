import Interchange

/// Takes the text out of a file.
enum TextIntake {
    /// The text in bytes, or why there is none; `nil` are more bytes than are read.
    static func answer(_ bytes: [UInt8]?, _ source: TextSource) -> TextAnswer {
        guard let bytes else { return .refused(.tooManyBytes) }
        switch source {
        case .plain, .csv, .html, .xml, .mail:
            do throws(IntakeRefusal) { return .text(try ExtractedText.of(bytes, source)) } catch {
                return .refused(error)
            }
        case .word:
            switch WordIntake.answer(bytes) {
            case .text(let word): return .text(ExtractedText(word))
            case .refused(let refusal): return .refused(refusal)
            }
        case .workbook:
            switch WorkbookIntake.answer(bytes) {
            case .workbook(let workbook): return .text(ExtractedText(workbook))
            case .refused(let refusal): return .refused(refusal)
            }
        case .openDocument:
            if let refusal = Recognition.refusal(of: bytes) { return .refused(refusal) }
            do throws(IntakeRefusal) { return .text(try OpenDocumentIntake.text(in: try Archive(bytes))) } catch {
                return .refused(error)
            }
        }
    }
}

/// Reads texts and workbooks of OpenDocument (ISO/IEC 26300): the text alone.
enum OpenDocumentIntake {
    static func text(in archive: Archive) throws(IntakeRefusal) -> ExtractedText {
        guard archive.has("content.xml") else { throw .notText }
        // A locked file says so in its list of parts; its content is no XML.
        let list = OpenDocumentParts()
        if try MarkupReader.read("META-INF/manifest.xml", of: archive, list), list.isLocked { throw .encrypted }
        let reader = OpenDocumentReader()
        guard try MarkupReader.read("content.xml", of: archive, reader) else { throw .damaged }
        guard reader.isDocument else { throw .notText }
        return ExtractedText.mended(reader.lines)
    }
}

/// Whether a part is locked.
private final class OpenDocumentParts: MarkupTaker {
    private(set) var isLocked = false

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        if name == "encryption-data" { isLocked = true }
    }
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {}
    func end(_ name: String) throws(IntakeRefusal) {}
}

/// Paragraphs and headings as lines, cells of a row beside each other. What was struck out with tracked changes is left out.
private final class OpenDocumentReader: MarkupTaker {
    private(set) var lines: [String] = []
    private(set) var isDocument = false
    private var line: [UInt8] = []
    private var paragraphs = 0
    private var row: Int?
    private var skipped = 0
    private var textBytes = 0

    private static let leftOut: Set<String> = ["tracked-changes", "annotation", "tracked-change"]

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        if skipped > 0 || Self.leftOut.contains(name) {
            skipped += 1
            return
        }
        switch name {
        case "document-content": isDocument = true
        case "p", "h": paragraphs += 1
        case "table-row": if row == nil { row = 0 }
        case "table-cell":
            // Empty cells to the edge of the sheet are repeated thousands of times; one blank says as much.
            while row != nil, line.last == 0x20 { line.removeLast() }
            if row != nil, !line.isEmpty, line.last != 0x09 { try append([0x09]) }
        case "s":
            let count = min(attributes["c"].flatMap { Int($0) } ?? 1, 100)
            if paragraphs > 0 { try append(Array(repeating: 0x20, count: max(count, 1))) }
        case "tab": if paragraphs > 0 { try append([0x09]) }
        case "line-break": if paragraphs > 0 { try append([0x0A]) }
        default: return
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {
        guard paragraphs > 0, skipped == 0 else { return }
        try append(Array(bytes))
    }

    func end(_ name: String) throws(IntakeRefusal) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "p", "h":
            paragraphs -= 1
            if row == nil { close() } else if line.last != 0x09 { try append([0x20]) }
        case "table-row":
            row = nil
            close()
        default: return
        }
    }

    private func append(_ bytes: [UInt8]) throws(IntakeRefusal) {
        textBytes += bytes.count
        guard textBytes <= WordLimits.textBytes else { throw .tooMuchText }
        line += bytes
    }

    private func close() {
        while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
        if !line.isEmpty || lines.last?.isEmpty == false { lines.append(String(decoding: line, as: UTF8.self)) }
        line = []
    }
}
