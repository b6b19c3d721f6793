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
        /// A step for documents.
        case step(HandlingAct, [Document])
        /// Work that no document brought.
        case task
        /// Lines of the leader's round: which of its lists was in front, and whose.
        case round(stage: String, leaders: [PersonID])
        /// A question, a unit or a setting, by the stable name of what is filled in.
        case figures(String)
        /// One figure of a unit, by the unit's code and name and the row.
        case figure(unit: String, name: String, form: String, period: ReportingPeriod, row: String)
        /// The return of a unit, by the unit's code and name.
        case figureReturn(unit: String, name: String, form: String, period: ReportingPeriod)
        /// An outgoing document, by the stable name of what is done with it.
        case outgoing(String)
        /// A form of the archive, by the stable name of what is done in it.
        case archive(String)
    }

    /// A document of a step, as it stood when the step was filled in.
    public struct Document: Equatable, Sendable {
        /// Which one.
        public let id: DocumentID
        /// Its number.
        public let number: RegisterNumber
        /// How often it was handled.
        public let version: Int

        /// Names a document.
        public init(id: DocumentID, number: RegisterNumber, version: Int) {
            self.id = id
            self.number = number
            self.version = version
        }
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

    /// The documents that are read anew before it is opened again.
    var documents: [DocumentID] {
        switch subject {
        case .correct(let document, _, _): [document]
        case .step(_, let documents): documents.map(\.id)
        case .round: roundDocuments
        case .register, .reserved, .insert, .task, .figures, .figure, .figureReturn, .outgoing, .archive: []
        }
    }

    /// Whether it is the leader's round.
    var isRound: Bool { if case .round = subject { true } else { false } }

    /// What it is about, in a few words: for offering it again.
    func summary(_ language: Language) -> String {
        func text(_ field: FormField) -> String { trim(texts[field.name] ?? "") }
        switch subject {
        case .correct(_, _, let number): return Phrase.draftCorrects(number: number.shownWithYear).in(language)
        case .step(let act, let documents): return Self.summary(act, documents).in(language)
        case .task:
            return Phrase.draftTask(title: trim(texts[StepField.title.name] ?? "")).in(language)
        case .round: return Phrase.draftRound(lines: roundDocuments.count).in(language)
        case .figures(let code):
            let what = FigureStepScreen.Purpose(code: code)?.phrase.in(language) ?? code
            let words = trim(
                texts[FigureStepScreen.Field.text.rawValue] ?? texts[FigureStepScreen.Field.name.rawValue] ?? "")
            return words.isEmpty ? what : "\(what): \(words)"
        case .figure(_, let name, _, let period, let row):
            return Phrase.draftFigure(row, name, period.phrase).in(language)
        case .figureReturn(_, let name, let form, let period):
            return Phrase.draftReturn(form, name, period.phrase).in(language)
        case .outgoing(let code):
            let what = OutgoingPurpose(code: code)?.phrase.in(language) ?? code
            let subject = trim(texts[OutgoingFormScreen.Field.subject.rawValue] ?? texts["symbol"] ?? "")
            return subject.isEmpty ? what : "\(what): \(clipped(subject, to: Self.told))"
        case .archive(let code):
            let what = ArchivePurpose(code: code)?.phrase.in(language) ?? code
            let title = trim(texts[ArchiveFormScreen.Field.title.rawValue] ?? "")
            return title.isEmpty ? what : "\(what): \(clipped(title, to: Self.told))"
        case .register, .reserved, .insert: break
        }
        let parts = [text(.issuer), text(.symbol)].filter { !$0.isEmpty }
        let said = parts.isEmpty ? text(.subject) : parts.joined(separator: ", ")
        let what = said.isEmpty ? Phrase.formEmptyOne.in(language) : said
        guard case .insert(let after) = subject else { return what }
        return Phrase.draftInserts(after: after.shownWithYear).in(language) + ", " + what
    }

    /// The same in a list of all kinds of forms: what would be a bare name says whose form it is.
    func listed(_ language: Language) -> String {
        switch subject {
        case .register, .reserved: "\(Phrase.draftOfIncoming.in(language)): \(summary(language))"
        default: summary(language)
        }
    }

    /// So many cells of a text tell which form it is.
    private static let told = 60

    private static func summary(_ act: HandlingAct, _ documents: [Document]) -> Phrase {
        guard documents.count == 1, let number = documents.first?.number.shown else {
            return .draftSteps(act.phrase, documents: .documents(documents.count))
        }
        return .draftStep(act.phrase, number: number)
    }

    /// Whether it is this step for these documents.
    func isSame(as act: HandlingAct, _ documents: [IncomingDocument]) -> Bool {
        guard case .step(act, let own) = subject else { return false }
        return Set(own.map(\.id)) == Set(documents.map(\.id))
    }

    /// Whether a form of this mode would be a second one for the same thing.
    func isSame(as mode: IncomingFormScreen.Mode) -> Bool {
        switch (subject, mode) {
        case (.correct(let id, _, _), .correct(let document)): id == document.id
        case (.reserved(let own), .register(let other)): own.id == other?.id
        case (.insert(let own), .insert(let other)): own == other
        case (.register, _), (.reserved, _), (.correct, _), (.insert, _), (.step, _), (.task, _), (.round, _),
            (.figures, _), (.figure, _), (.figureReturn, _), (.outgoing, _), (.archive, _):
            false
        }
    }
}

extension FormField {
    /// The name under which drafts and templates keep the field; it stays when fields are added or moved.
    var name: String { recorded?.rawValue ?? "form-\(self)" }
}

extension FormDraft.Document {
    init(_ document: IncomingDocument) {
        self.init(id: document.id, number: document.number, version: document.handling?.version ?? 0)
    }
}

extension IncomingFormScreen.State {
    var stamp: Int { fields.reduce(0) { $0 + $1.revision } }

    var mayBeKept: Bool {
        !isSecret && FormField.allCases.allSatisfy { $0.isChoice || !SecretMark.isMark(text($0)) }
    }

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
        case .step, .task, .round, .figures, .figure, .figureReturn, .outgoing, .archive: return nil
        }
        self.init(mode: mode, formKey: draft.formKey, in: surroundings)
        var rest = draft.texts
        let blank = FormTexts()
        for field in FormField.allCases {
            let kept = rest.removeValue(forKey: field.name)
            // In a blank form what was emptied on purpose stays empty; in a correction the entry shows through.
            if let text = kept ?? (isCorrection ? nil : blank[field]) {
                fields[field.rawValue] = TextField(text, limit: field.limit)
            }
        }
        focus = order.first { $0.name == draft.focus } ?? .secret
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}

extension Surface {
    /// When what is typed was kept, at the right end of the message line where there is room beside what is said.
    mutating func drawKept(_ form: any Keepable, beside notice: Notice?, in surroundings: Surroundings) {
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
