public import Records

/// Says what one was asked about a draft; who registers papers enters an opinion that came on paper.
public struct GiveOpinion: Command {
    public static let act = Act.giveOpinion
    public static let name = "give-opinion"

    /// Which opinion was asked for.
    public let opinion: DraftOpinionID
    /// Agrees or not.
    public let view: OpinionView
    /// In words; wanted unless one agrees.
    public let text: String?

    /// Gives an opinion.
    public init(opinion: DraftOpinionID, view: OpinionView, text: String? = nil) {
        self.opinion = opinion
        self.view = view
        self.text = text
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        guard var opinion = try ledger.outgoing.drafts.opinion(opinion),
            let document = try ledger.outgoing.document(opinion.document)
        else { throw .refused(.noSuchRecord) }
        let authority = DraftAuthority(actor: actor, people: try ledger.people())
        guard authority.mayAnswer(opinion.asked) else { throw .refused(.outgoing(.notAsked(document.shortName))) }
        guard document.state == .opinions else {
            throw .refused(.outgoing(.opinionsClosed(document.shortName, document.state)))
        }
        // What was said stays said: who thinks again says so to the drafter, or is asked again.
        guard opinion.answer == nil else { throw .refused(.outgoing(.notAsked(document.shortName))) }
        let words = try text.map { (text) throws(OfficeError) in try withinLimit(trimmed(text)) }
        if view.wantsText, words?.isEmpty ?? true { throw .refused(.reasonMissing) }
        if let words, DraftRule.carriesSecretMark(words) { throw .refused(.outgoing(.secretText)) }
        opinion.answer = DraftOpinion.Answer(
            view: view, text: words.flatMap { $0.isEmpty ? nil : $0 }, at: now, by: actor.person.id)
        try ledger.outgoing.drafts.updateOpinion(opinion)
        var after = document
        if let place = after.awaited.firstIndex(of: opinion.asked) { after.awaited.remove(at: place) }
        // The document's own version stays: nobody who is writing its text is stopped by an opinion.
        try ledger.outgoing.update(document, after)
        let changes = [
            FieldChange("asked", from: nil, to: try partyName(opinion.asked, in: ledger)),
            FieldChange("opinion", from: nil, to: view.code),
            FieldChange("note", from: nil, to: opinion.answer?.text),
        ].filter { $0.new != nil }
        return .recorded(
            ChangedOutgoing(document: after),
            [JournalNote(subject: RecordKey(.outgoing, document.id.value), changes: changes)])
    }
}

/// A party as the journal names it.
func partyName(_ party: Party, in ledger: Ledger) throws(OfficeError) -> String {
    switch party {
    case .person(let id): try ledger.person(id)?.name ?? "\(id.value)"
    case .department(let id): try ledger.departments().first { $0.id == id }?.name ?? "\(id.value)"
    }
}
