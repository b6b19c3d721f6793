import Office
import Phrases
public import Records
import TerminalKit
import Text

/// A form as it is kept until it is saved: what was typed, field by field, by names that later programs keep.
public struct FormDraft: Equatable, Sendable {
    /// What the form is for.
    public enum Subject: Equatable, Sendable {
        /// A new document.
        case register
        /// A new document under a number that was kept.
        case reserved(Reservation)
        /// The entry of a document, as it stood in this version.
        case correct(DocumentID, version: Int, number: RegisterNumber)
        /// A new document after a number that was given.
        case insert(after: RegisterNumber)
    }

    /// The form's own key: saved again, it answers with the same number.
    public let formKey: String
    /// What the form is for.
    public let subject: Subject
    /// The texts that differ from a blank form, in a correction from the document's entry, by the fields' names.
    public var texts: [String: String]
    /// The name of the field in focus.
    public var focus: String
    /// When something was typed last.
    public var changedAt: Instant

    /// Puts a draft together.
    public init(formKey: String, subject: Subject, texts: [String: String], focus: String, changedAt: Instant) {
        self.formKey = formKey
        self.subject = subject
        self.texts = texts
        self.focus = focus
        self.changedAt = changedAt
    }

    /// The document whose entry is being corrected.
    var document: DocumentID? { if case .correct(let document, _, _) = subject { document } else { nil } }

    /// What it is about, in a few words: for offering it again.
    func summary(_ language: Language) -> String {
        func text(_ field: FormField) -> String { trim(texts[field.name] ?? "") }
        if case .correct(_, _, let number) = subject {
            return Phrase.draftCorrects(number: number.shownWithYear).in(language)
        }
        let parts = [text(.issuer), text(.symbol)].filter { !$0.isEmpty }
        let said = parts.isEmpty ? text(.subject) : parts.joined(separator: ", ")
        let what = said.isEmpty ? Phrase.formEmptyOne.in(language) : said
        guard case .insert(let after) = subject else { return what }
        return Phrase.draftInserts(after: after.shownWithYear).in(language) + ", " + what
    }

    /// Whether a form of this mode would be a second one for the same thing.
    func isSame(as mode: IncomingFormScreen.Mode) -> Bool {
        switch (subject, mode) {
        case (.correct(let id, _, _), .correct(let document)): id == document.id
        case (.reserved(let own), .register(let other)): own.id == other?.id
        case (.insert(let own), .insert(let other)): own == other
        case (.register, _), (.reserved, _), (.correct, _), (.insert, _): false
        }
    }
}

extension FormField {
    /// The name under which drafts and templates keep the field; it stays when fields are added or moved.
    var name: String { recorded?.rawValue ?? "form-\(self)" }
}

/// How far what stands in a form is kept.
struct FormKeeping: Equatable, Sendable {
    /// The state of the texts that was looked at last.
    var seen = 0
    /// Whether there is something to keep, and it may be kept.
    var isWorth = false
    /// The state of the texts that is kept.
    var kept: Int?
    /// When it was kept.
    var keptAt: Instant?
    /// Since when something is typed that is not kept.
    var unkeptSince: Instant?
    /// Texts of fields that only a later program has.
    var foreign: [String: String] = [:]
}

extension IncomingFormScreen.State {
    /// Changes with every change of a text, so that nobody need compare texts after each key.
    var stamp: Int { fields.reduce(0) { $0 + $1.revision } }

    /// Whether anything in it may be kept: nothing with a mark of state secrets is, wherever it stands (design §9).
    var mayBeKept: Bool {
        !isSecret && FormField.allCases.allSatisfy { $0.isChoice || !SecretMark.isMark(text($0)) }
    }

    /// What is kept of it.
    var draft: FormDraft {
        let subject: FormDraft.Subject
        var base = FormTexts()
        switch mode {
        case .register(nil): subject = .register
        case .register(let reservation?): subject = .reserved(reservation)
        case .correct(let document):
            subject = .correct(document.id, version: document.version, number: document.number)
            base = initial
        case .insert(let after): subject = .insert(after: after)
        }
        var kept = keeping.foreign
        for field in FormField.allCases where text(field) != base[field] { kept[field.name] = text(field) }
        return FormDraft(formKey: formKey, subject: subject, texts: kept, focus: focus.name, changedAt: changedAt)
    }

    /// The form as it was kept.
    /// - Parameter document: the newest entry of the document that is being corrected; what was not touched is taken from it.
    /// - Returns: `nil` when the document is missing.
    init?(_ draft: FormDraft, on document: IncomingDocument?, in surroundings: Surroundings) {
        let mode: IncomingFormScreen.Mode
        switch draft.subject {
        case .register: mode = .register(nil)
        case .reserved(let reservation): mode = .register(reservation)
        case .correct:
            guard let document else { return nil }
            mode = .correct(document)
        case .insert(let after): mode = .insert(after: after)
        }
        self.init(mode: mode, formKey: draft.formKey, in: surroundings)
        var rest = draft.texts
        let blank = FormTexts()
        for field in FormField.allCases {
            let kept = rest.removeValue(forKey: field.name)
            // In a blank form what was emptied on purpose stays empty; in a correction the entry shows through.
            if let text = kept ?? (isCorrection ? nil : blank[field]) { fields[field.rawValue] = TextField(text) }
        }
        keeping.foreign = rest
        focus = order.first { $0.name == draft.focus } ?? .secret
        changedAt = draft.changedAt
        // The fields are new: whether something stands in them is looked at once.
        keeping.seen = -1
        keeping.kept = stamp
        keeping.keptAt = draft.changedAt
    }
}

extension Surface {
    /// When the form was kept, at the right end of the message line where there is room beside what is said.
    mutating func drawKept(_ form: IncomingFormScreen.State, beside notice: Notice?, in surroundings: Surroundings) {
        guard let at = form.keeping.keptAt else { return }
        let said = surroundings.text(.draftKept(time: at.clockWithSeconds))
        let row = size.rows - 2
        guard let notice else { return rule(row: row, note: said) }
        let spoken = cells(surroundings.text(notice.phrase)) + 4
        guard spoken + cells(said) + 3 <= size.columns else { return }
        putRight(said, endingAt: size.columns - 1, row: row, style: .faint)
    }
}

extension Instant {
    /// The office's time of day with its seconds, "15:02:11".
    var clockWithSeconds: String {
        let second = officeTime.second
        return "\(clock):\(second < 10 ? "0" : "")\(second)"
    }
}
