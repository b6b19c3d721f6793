/// What is missing before a file can be closed, transferred, proposed for disposal or lent.
public enum FileFault: Hashable, Sendable {
    /// A field has to be filled: its name.
    case missing(FileField)
    /// Too long: the field and its greatest length.
    case tooLong(FileField, Int)
    /// What a field says bears a secret mark: it may not be written here.
    case secretMark(FileField)
    /// There is nothing in it.
    case empty
    /// Documents that lie on no sheet yet: how many.
    case sheetsNotNumbered(Int)
    /// Two documents lie on the same sheets, or out of order: the first place where it is so.
    case sheetsCross(Int)
    /// The sheets of the documents do not make up the number that is written.
    case sheetsDoNotAddUp(written: Int, counted: Int)
    /// The work ended before it began.
    case endsBeforeStart
    /// A day in the future.
    case dayAhead(FileField)
    /// Incoming documents in it on which somebody still works: how many.
    case unsettled(Int)
}

/// The fields of a file that a fault or a change names.
public enum FileField: String, CaseIterable, Sendable, Hashable {
    case notation = "file-notation"
    case year = "file-year"
    case title = "file-title"
    case retention
    case rules = "retention-rules"
    case maker = "file-maker"
    case department
    case startedOn = "work-begun"
    case workEndedOn = "work-ended"
    case matter = "file-matter"
    case carrier = "file-carrier"
    case circulation
    case sheets = "file-sheets"
    case pages
    case closingNote = "closing-note"
    case keywords
    case condition = "file-condition"
    case notes
}

/// When a file's description holds together, and when it may be closed.
public enum ClosingRule {
    /// What a description lacks or says wrongly, in the order of the form. Lengths as in Decree 30/2020, annex VI.
    public static func faults(of content: FileContent, today: Day) -> [FileFault] {
        var faults: [FileFault] = []
        if content.notation.isEmpty { faults.append(.missing(.notation)) }
        if content.notation.count > FileName.limit { faults.append(.tooLong(.notation, FileName.limit)) }
        if content.title.isEmpty { faults.append(.missing(.title)) }
        let limits: [(FileField, String?, Int)] = [
            (.title, content.title, 500), (.closingNote, content.closingNote, 500), (.keywords, content.keywords, 500),
            (.condition, content.condition, 200), (.notes, content.notes, FileContent.longestNotes),
        ]
        for (field, text, limit) in limits {
            guard let text else { continue }
            if text.count > limit { faults.append(.tooLong(field, limit)) }
            if SecretMark.isMark(text) { faults.append(.secretMark(field)) }
        }
        if let start = content.startedOn, start > today { faults.append(.dayAhead(.startedOn)) }
        if let end = content.workEndedOn {
            if end > today { faults.append(.dayAhead(.workEndedOn)) }
            if let start = content.startedOn, end < start { faults.append(.endsBeforeStart) }
        }
        return faults
    }

    /// What has to be mended before a file is closed (art. 29(4)): sheets are numbered from five years on, of a permanent file each
    /// document has its sheets in the list, the closing note is written always; nothing in it may still be worked on.
    public static func faults(
        closing content: FileContent, items: [FileItem], unsettled: Int, today: Day
    ) -> [FileFault] {
        var faults = self.faults(of: content, today: today)
        let present = items.present
        if present.isEmpty { faults.append(.empty) }
        if unsettled > 0 { faults.append(.unsettled(unsettled)) }
        if content.workEndedOn == nil { faults.append(.missing(.workEndedOn)) }
        if content.maker == nil { faults.append(.missing(.maker)) }
        if content.closingNote == nil { faults.append(.missing(.closingNote)) }
        if content.carrier.hasSheets, needsSheets(content.retention) {
            if content.sheets == nil { faults.append(.missing(.sheets)) }
            // A list that somebody has written whole agrees with the number, whether it had to be written or not.
            if needsList(content.retention) || !present.isEmpty && present.allSatisfy({ $0.sheets != nil }) {
                faults += sheetFaults(present, written: content.sheets)
            }
        }
        return faults
    }

    /// Whether sheets have to be numbered: from five years on.
    public static func needsSheets(_ period: RetentionPeriod) -> Bool { period.lasts(atLeast: 5) }

    /// Whether the list of documents has to be written: of permanent files.
    public static func needsList(_ period: RetentionPeriod) -> Bool { period == .permanent }

    private static func sheetFaults(_ items: [FileItem], written: Int?) -> [FileFault] {
        let without = items.count { $0.sheets == nil }
        if without > 0 { return [.sheetsNotNumbered(without)] }
        var last = 0
        for item in items {
            guard let sheets = item.sheets else { continue }
            // A sheet may bear the end of one document and the beginning of the next.
            if sheets.first < last { return [.sheetsCross(item.place)] }
            last = sheets.last
        }
        if let written, last != written { return [.sheetsDoNotAddUp(written: written, counted: last)] }
        return []
    }
}
