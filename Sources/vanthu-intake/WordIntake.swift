import Interchange

/// Reads a document of a word processor, Office Open XML (ECMA-376), from its bytes.
enum WordIntake {
    /// What is in bytes, or why they are not read; `nil` are more bytes than are read.
    static func answer(_ bytes: [UInt8]?) -> WordAnswer {
        guard let bytes else { return .refused(.tooManyBytes) }
        if let refusal = Recognition.refusal(of: bytes) { return .refused(refusal) }
        do throws(IntakeRefusal) { return .text(try text(in: try Archive(bytes))) } catch { return .refused(error) }
    }

    private static func text(in archive: Archive) throws(IntakeRefusal) -> WordText {
        guard let part = try Relations.of("", in: archive).first("officeDocument") else {
            throw archive.has("content.xml") && archive.has("mimetype") ? .openDocument : .notWorkbook
        }
        guard !archive.has("xl/workbook.xml"), !archive.has("ppt/presentation.xml") else { throw .notWorkbook }
        let relations = try Relations.of(part, in: archive)
        let lists = WordLists()
        if let part = relations.first("numbering"), try !MarkupReader.read(part, of: archive, lists) { throw .damaged }
        let reader = WordReader(lists)
        guard try MarkupReader.read(part, of: archive, reader) else { throw .damaged }
        guard reader.isDocument else { throw .notWorkbook }
        return WordText(blocks: reader.blocks)
    }
}
