import Interchange

/// Reads a workbook of Office Open XML (ECMA-376) from its bytes.
enum WorkbookIntake {
    /// What is in bytes, or why they are not read; `nil` are more bytes than are read.
    static func answer(_ bytes: [UInt8]?) -> IntakeAnswer {
        guard let bytes else { return .refused(.tooManyBytes) }
        if let refusal = Recognition.refusal(of: bytes) { return .refused(refusal) }
        do throws(IntakeRefusal) { return .workbook(try workbook(in: try Archive(bytes))) } catch {
            return .refused(error)
        }
    }

    private static func workbook(in archive: Archive) throws(IntakeRefusal) -> Workbook {
        guard let part = try Relations.of("", in: archive).first("officeDocument") else {
            throw archive.has("content.xml") && archive.has("mimetype") ? .openDocument : .notWorkbook
        }
        if part.hasSuffix(".bin") { throw .binaryWorkbook }
        // The same relation leads to the text of a letter and to the slides of a talk.
        if archive.has("word/document.xml") || archive.has("ppt/presentation.xml") { throw .notWorkbook }
        let list = SheetList()
        guard try MarkupReader.read(part, of: archive, list) else { throw .damaged }
        let relations = try Relations.of(part, in: archive)
        let texts = SharedTexts()
        if let part = relations.first("sharedStrings"), try !MarkupReader.read(part, of: archive, texts) {
            throw .damaged
        }
        let looks = CellLooks()
        if let part = relations.first("styles"), try !MarkupReader.read(part, of: archive, looks) { throw .damaged }
        let budget = SheetReader.Budget()
        var sheets: [WorkbookSheet] = []
        for entry in list.entries {
            guard let relation = relations.byID[entry.relation] else { throw .damaged }
            // Sheets of charts and dialogues have no cells.
            guard relation.kind == "worksheet" else { continue }
            let reader = SheetReader(texts: texts.texts, looks: looks, budget: budget)
            guard try MarkupReader.read(relation.target, of: archive, reader) else { throw .damaged }
            sheets.append(
                WorkbookSheet(name: entry.name, isHidden: entry.isHidden, rows: reader.rows, merges: reader.merges))
        }
        guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .noSheets }
        return Workbook(sheets: sheets)
    }
}
