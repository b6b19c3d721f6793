public import Office
public import Phrases
public import Records
public import Reports

extension CopySheet {
    /// Why a copy is not printed; `nil` where it may be. The document may have been marked since the copy was entered.
    public static func refusal(of row: CopyRow) -> Phrase? {
        if row.copy.state == .void { return .copyIsVoid(row.copy.symbol) }
        return CopyRule.obstacle(row.circulation).map { sentence(for: $0, row.source.name) }
    }

    /// The sheet of a copy.
    public init(_ row: CopyRow, office: OfficeProfile) {
        let copy = row.copy
        self.init(
            office: office, form: copy.content.form, symbol: copy.symbol,
            day: copy.content.date ?? copy.createdAt.officeDay, source: row.source.cited(office: office.name).vi)
        part = copy.content.part
        recipients = copy.content.recipients
        manner = copy.content.manner
        signerTitle = copy.content.signerTitle ?? ""
        signer = copy.content.signer ?? ""
        if CirculationRule.verdict(row.circulation, .copy) == .marked { circulation = row.circulation.phrase.vi }
    }
}

extension CopySheet {
    /// The sheet of a copy with the text of what was copied, and what must be said of it.
    /// - Parameter text: the newest text of the document, where it is one of ours and has one.
    public static func whole(
        _ row: CopyRow, text: String?, facts: OfficeFacts, today: Day
    ) -> (sheet: CopySheet, remark: Phrase?) {
        var sheet = CopySheet(row, office: facts.profile)
        guard case .outgoing(let document) = row.source, let text, !text.isEmpty else {
            return (sheet, .copyTextNotHeld(row.source.cited(office: facts.profile.name).inside))
        }
        let letter = LetterContent(document, text: text, facts: facts, today: today)
        let isFound = sheet.take(letter, DraftText(text))
        return (sheet, isFound ? nil : .copyPartNotFound(row.copy.content.part ?? ""))
    }
}

extension LetterContent {
    /// What a letter says, for setting it on paper.
    public init(_ document: OutgoingDocument, text: String, facts: OfficeFacts, today: Day) {
        let content = document.content
        self.init(
            document, text: DraftText(text), office: facts.profile, year: today.year,
            urgency: content.urgency == .normal ? nil : content.urgency.phrase,
            circulation: content.circulation == .open ? nil : content.circulation.phrase)
        // The file copies are the clerk's and that of the department that drafted it.
        let code = facts.departments.first { $0.id == content.department }?.code
        if content.keeper == nil, let code, !code.isEmpty { keeper += ", \(code)" }
    }
}

extension CopyLine {
    /// A copy as a line of the register. The words are those of the Vietnamese form.
    public init(_ row: CopyRow, office: String) {
        self.init()
        let (copy, content) = (row.copy, row.copy.content)
        symbol = copy.symbol
        date = content.date?.shown ?? ""
        form = content.form.phrase.vi
        source = [row.source.cited(office: office).vi, row.source.subject].filter { !$0.isEmpty }
            .joined(separator: ": ")
        if let part = content.part { source = Phrase.copySheetPart(part, of: source).vi }
        signer = content.signer ?? ""
        recipients = content.recipients.joined(separator: "; ")
        count = content.count.map(String.init) ?? ""
        askedBy = content.askedBy ?? ""
        var notes: [String] = []
        if copy.state == .void { notes.append(Phrase.bookVoidNote(copy.reason ?? "").vi) }
        if CirculationRule.verdict(row.circulation, .line) == .marked { notes.append(row.circulation.phrase.vi) }
        if let own = content.notes { notes.append(own) }
        self.notes = notes.joined(separator: "; ")
    }
}
