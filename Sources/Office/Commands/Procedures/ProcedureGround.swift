import Records

// What the commands about transfers, disposal, loans and holds do alike.

extension OfficeError {
    /// A rule of the procedures that said no.
    static func procedure(_ refusal: ProcedureRefusal) -> OfficeError { .refused(.procedure(refusal)) }
}

/// A text for a record: without blanks at both ends, not too long, without a mark of state secrets; `nil` where nothing is left.
func recordText(_ text: String?) throws(OfficeError) -> String? {
    guard let text else { return nil }
    let clean = trimmed(text)
    guard !clean.isEmpty else { return nil }
    let checked = try withinLimit(clean)
    guard !SecretMark.isMark(checked) else { throw .refused(.secretMark) }
    return checked
}

/// A text that must say something.
func requireText(_ text: String) throws(OfficeError) -> String {
    guard let text = try recordText(text) else { throw .refused(.textMissing) }
    return text
}

/// A reason for a record.
func requireRecordReason(_ text: String) throws(OfficeError) -> String {
    guard let reason = try recordText(text) else { throw .refused(.reasonMissing) }
    return reason
}

/// The files that somebody names, each once, all of them seen in whole.
func wholeFiles(
    _ files: [RecordFileID], in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> [RecordFile] {
    var found: [RecordFile] = []
    for id in files {
        let file = try wholeFile(id, in: ledger, by: actor)
        if found.contains(where: { $0.id == id }) { throw .procedure(.fileTwice(file.name.description)) }
        found.append(file)
    }
    return found
}

/// A file that somebody sees in whole: who sees its outside does nothing with it.
func wholeFile(_ id: RecordFileID, in ledger: Ledger, by actor: Actor) throws(OfficeError) -> RecordFile {
    guard let file = try ledger.archive.file(id), FileVisibility(of: actor).depth(of: file) == .whole else {
        throw .refused(.noSuchRecord)
    }
    return file
}

/// The file of a procedure, whoever sees it.
func listedFile(_ id: RecordFileID, in ledger: Ledger) throws(OfficeError) -> RecordFile {
    guard let file = try ledger.archive.file(id) else { throw .refused(.noSuchRecord) }
    return file
}

/// Refuses a day after today or before another.
func require(_ day: Day, from first: Day?, to today: Day) throws(OfficeError) {
    guard day <= today, first.map({ $0 <= day }) ?? true else {
        throw .procedure(.dayOutOfOrder(from: first, to: today))
    }
}

/// Takes a file one step further and says so in its own history.
func take(
    _ file: RecordFile, through step: FileStep, on day: Day, reason: String? = nil, in ledger: Ledger
) throws(OfficeError) -> JournalNote {
    guard let next = FileStepRule.next(file.state, step) else {
        throw .procedure(.fileState(file.name.description, file.state))
    }
    var after = file
    after.state = next
    after.reason = reason
    after.version += 1
    if step == .receive {
        after.archivedOn = day
        after.keptBackUntil = nil
    }
    try ledger.archive.updateFile(file, after)
    var changes = [
        FieldChange("file-state", from: file.state.code, to: next.code),
        FieldChange("on-day", from: nil, to: day.iso),
    ]
    if let reason { changes.append(FieldChange("reason", from: nil, to: reason)) }
    return JournalNote(subject: RecordKey(.recordFile, file.id.value), changes: changes)
}

extension FieldChange {
    /// The changes of texts by their stable names, those alone that differ.
    static func differing(_ fields: [(String, String?, String?)]) -> [FieldChange] {
        fields.compactMap { $0.1 == $0.2 ? nil : FieldChange($0.0, from: $0.1, to: $0.2) }
    }
}
