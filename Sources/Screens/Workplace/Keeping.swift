/// What the screens want kept beside the office: drafts and templates, which are no records. Whether it can be kept or
/// not, the work goes on. The answer comes as a `Kept` with the same ticket.
public enum Keeping: Equatable, Sendable {
    /// The person's drafts that no other program has open, and their templates.
    case list(Ticket)
    /// Keep a draft; `isOpen` when its form is in front of the person, so that no other program may take it.
    case keepDraft(FormDraft, isOpen: Bool, Ticket)
    /// Make a draft this program's own and read it.
    case takeDraft(String, Ticket)
    /// Take a draft away at once; `withoutTrace` where not a byte of it may stay in the file.
    case dropDraft(String, withoutTrace: Bool, Ticket)
    /// Keep a template, in place of the one of the same name.
    case keepTemplate(FormTemplate, Ticket)
    /// Take a template away.
    case dropTemplate(String, Ticket)
}

/// What came of it.
public enum Kept: Equatable, Sendable {
    case listed([FormDraft], [FormTemplate])
    case done
    /// The draft that was taken; `nil` when the file does not have it.
    case taken(FormDraft?)
    /// Another program of the same person has it open, or has kept newer text.
    case heldElsewhere
    /// The file cannot be read or written now.
    case failed
}
