public import Office
public import Phrases
import Records

// What an entry of the journal changed, in words.

extension HistoryEntry {
    /// What was done, in words.
    public var phrase: Phrase {
        // The command is the other document's.
        changes.map(\.field) == ["replaced-by"] ? .journalReplaced : .journalCommand(command)
    }
}

extension FieldChange {
    /// "Trích yếu: cũ → mới".
    /// - Parameter isOutgoing: whether it is one of an outgoing document.
    public func sentence(_ language: Language, ofOutgoing isOutgoing: Bool = false) -> String {
        let label = Phrase.journalField(field, ofOutgoing: isOutgoing).in(language)
        let new = new.map { shown($0, language) }
        // What has nothing before it is told as it is.
        if old == nil, let new { return "\(label): \(new)" }
        // Without content, both are absent: only the field is named.
        guard old != nil || new != nil else { return label }
        let empty = Phrase.emptyValue.in(language)
        return "\(label): \(old.map { shown($0, language) } ?? empty) → \(new ?? empty)"
    }

    /// The journal's canonical text in the words of the screen.
    private func shown(_ text: String, _ language: Language) -> String {
        if let day = Day(iso: text) { return day.shown }
        if let word = procedureWord(field, text) { return word.in(language) }
        if field == "manner" { return SigningManner.allCases.first { $0.code == text }?.phrase.in(language) ?? text }
        if field == "draft-text" || field == "signed-text" { return Phrase.draftVersionShort(text).in(language) }
        if field == "report", let report = ReportReference(canonical: text) { return report.subject() }
        if field == "opinion" { return OpinionView.allCases.first { $0.code == text }?.phrase.in(language) ?? text }
        if field == CopyField.form.rawValue {
            return CopyForm.allCases.first { $0.code == text }?.phrase.in(language) ?? text
        }
        if let word = archiveWord(text) { return word.in(language) }
        if field == "act" { return Phrase.journalCommand(text).in(language) }
        if field == "settlement" { return Settlement.allCases.first { $0.code == text }?.phrase.in(language) ?? text }
        switch IncomingField(rawValue: field) {
        case .type: return typePhrase(text)?.in(language) ?? text
        case .urgency: return Urgency.allCases.first { $0.code == text }?.phrase.in(language) ?? text
        case .circulation: return Circulation.allCases.first { $0.code == text }?.phrase.in(language) ?? text
        case .way: return TransportWay.allCases.first { $0.code == text }?.phrase.in(language) ?? text
        case .arrived, .hour, .issuer, .sender, .symbol, .date, .subject, .signer, .recipient, .handedOver,
            .receivedBy, .notes, .pages, .copies, .deadline, .meetingDay, .meetingHour, .meetingPlace, .attendees,
            .senderAddress, .replyWanted, .replyDue, nil:
            return text
        }
    }

    /// The word of a stable name that the archive writes.
    private func archiveWord(_ text: String) -> Phrase? {
        switch field {
        case FileField.retention.rawValue: RetentionPeriod(code: text)?.phrase
        case FileField.carrier.rawValue: FileCarrier.allCases.first { $0.code == text }?.phrase
        case FileField.matter.rawValue: FileMatter.allCases.first { $0.code == text }?.phrase
        case "list-state": FilingListState.allCases.first { $0.code == text }?.phrase
        case "certainty": RuleCertainty.allCases.first { $0.code == text }?.phrase
        default: nil
        }
    }
}
