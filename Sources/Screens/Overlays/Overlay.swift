import Office
import Phrases
import Records
import TerminalKit

/// What stands in front of a screen and takes the keys until it is answered or left.
enum Overlay: Equatable, Sendable {
    case help(HelpOverlay)
    case palette(PaletteOverlay)
    case question(QuestionOverlay)
    case chooser(ChooserOverlay)
    case filter(FilterOverlay)
    case compare(CompareOverlay)
    case marks(MarksOverlay)
    case editor(LargeEditor)
    case columns(ColumnsOverlay)

    /// Whether it is the large editor.
    var isEditor: Bool { if case .editor = self { true } else { false } }

    /// Whether it asks about quitting: there the quitting key is the answer.
    var isQuitQuestion: Bool {
        if case .question(let question) = self { question.purpose == .quit } else { false }
    }

    var isQuestion: Bool { if case .question = self { true } else { false } }

    var isHelp: Bool { if case .help = self { true } else { false } }
}

/// What a question or choice is for.
enum Purpose: Equatable, Sendable {
    /// Voiding the number of a document as the person saw it.
    case voidDocument(DocumentID, version: Int)
    case voidMarked
    case paperMarked
    /// Recording the paper of a document as the person saw it.
    case paper(DocumentID, version: Int)
    case openBook
    case reserveHolder
    case reserveUntil(holder: String)
    case voidReservation(ReservationID)
    case marks
    /// The columns of lists, their order, and what goes out of one.
    case columns
    case order
    case export
    /// Filters under a name.
    case savedFilter
    case filterName(IncomingFilter)
    case filterRename(String)
    case dropFilter(String)
    /// Putting a filter in the place of the one with its name.
    case filterReplace(String, IncomingFilter)
    /// Dropping a form that was put aside.
    case dropDraft(String)
    /// Submitting all documents of the round.
    case submitAll
    case field(FormField)
    /// Whether the paper has a mark of state secrets: then the form ends.
    case secret
    /// What is chosen on the screens of the six tasks.
    case board(BoardPurpose)
    /// On which printer something is printed.
    case printer(PaperWork)
    /// Which report.
    case report
    /// Of which days a report is.
    case reportPeriod
    case reportFrom
    case reportTo(from: Day)
    case stepField(StepField)
    /// A cell of the leader's round.
    case roundCell(RoundScreen.Cell)
    /// Whose word, and which documents of the round.
    case roundStage
    /// A step for the document under the cursor.
    case steps
    /// Choosing where files come from.
    case attachSource
    case attachDrop
    case attachPath
    /// Choosing where a copy of a file goes to.
    case saveTarget(AttachmentID)
    case savePath(AttachmentID)
    case removeAttachment(AttachmentID)
    /// The template that a form is filled from.
    case template
    /// What this form is called as a template.
    case templateName
    case dropTemplate(String)
    /// What the person chooses for themselves.
    case setting(SettingsScreen.Row)
    /// Undoing a registration: its number is voided.
    case undo(DocumentID, version: Int)
    /// Taking back what was done to several documents together.
    case undoMany
    /// A form was put aside: go on with it, or drop it.
    case offerForm
    /// Quitting although forms are put aside.
    case quit
    /// About units, their returns and questions.
    case units(UnitAsking)
    /// On a screen of units and their figures.
    case figures(FigureAsking)
    /// On a screen of outgoing documents.
    case outgoing(OutgoingAsking)
    /// On a screen of the archive.
    case archive(ArchiveAsking)
}

/// What came of an overlay, for the screen behind it.
enum Answer: Equatable, Sendable {
    case confirmed(Purpose)
    case entered(String, Purpose)
    case chosen(String, Purpose)
    case filtered(IncomingFilter)
    /// Several items of a list.
    case marked([String], Purpose)
    case accepted(CompareOverlay.Kind)
}

/// A question: yes or no with No as the default, or a line to be filled in.
struct QuestionOverlay: Equatable, Sendable {
    let purpose: Purpose
    let phrase: Phrase
    /// The label of the line; `nil` for yes or no.
    let label: Phrase?
    var field: TextField
    /// Whether the line was left empty once.
    var isEmptyRefused = false

    /// - Parameter isProposed: whether the text is only proposed: what is typed then takes its place.
    init(
        _ purpose: Purpose, _ phrase: Phrase, line label: Phrase? = nil, text: String = "", isProposed: Bool = false
    ) {
        self.purpose = purpose
        self.phrase = phrase
        self.label = label
        field = TextField(text)
        if isProposed { field.selectAll() }
    }
}

/// A list to choose from, narrowed by typing.
struct ChooserOverlay: Equatable, Sendable {
    struct Item: Equatable, Sendable {
        /// What is chosen.
        let text: String
        /// How it is shown.
        let label: Phrase
        /// Why it cannot be chosen.
        let disabled: Phrase?
        /// What typing looks in.
        let key: CompletionKey
        /// Whether it is a line above others that cannot be chosen.
        let isHeading: Bool

        /// A line above items that cannot be chosen, for the reason that it tells.
        init(heading: Phrase) {
            text = ""
            label = heading
            disabled = heading
            key = CompletionKey(name: "", abbreviation: nil)
            isHeading = true
        }

        init(text: String, label: Phrase, disabled: Phrase? = nil, abbreviation: String? = nil) {
            isHeading = false
            self.text = text
            self.label = label
            self.disabled = disabled
            key = CompletionKey(name: label.vi, abbreviation: abbreviation ?? label.en)
        }
    }

    let purpose: Purpose
    let title: Phrase
    let items: [Item]
    var field = TextField()
    /// Places of the items that fit what is typed, the best first.
    private(set) var shown: [Int]
    var cursor = 0

    init(_ purpose: Purpose, title: Phrase, items: [Item], current: String? = nil) {
        self.purpose = purpose
        self.title = title
        self.items = items
        shown = Array(items.indices)
        cursor = items.firstIndex { $0.text == current && !$0.isHeading } ?? items.firstIndex { !$0.isHeading } ?? 0
    }

    var current: Item? { shown.indices.contains(cursor) ? items[shown[cursor]] : nil }

    mutating func type(_ input: FieldInput) {
        guard field.take(input) else { return }
        cursor = 0
        guard !blank(field.text) else {
            shown = Array(items.indices)
            return
        }
        let query = CompletionQuery(field.text)
        // Of those that fit as well, one that has the words themselves comes before one that only begins with them.
        shown = items.indices.compactMap { place in
            items[place].key.rank(query).map { ($0, items[place].key.holds(query) ? 0 : 1, place) }
        }.sorted { $0 < $1 }.map(\.2)
    }

    /// Whether headings tell why what stands below them cannot be chosen.
    var isGrouped: Bool { items.contains(where: \.isHeading) }

    mutating func move(by rows: Int) {
        cursor = max(0, min(shown.count - 1, cursor + rows))
        guard current?.isHeading == true else { return }
        // A heading never stands last; at the top there is nothing above it.
        cursor += rows < 0 && cursor > 0 ? -1 : 1
    }
}

/// Two entries beside each other.
struct CompareOverlay: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// One in the register that may be the same as what is being entered.
        case duplicate(IncomingDocument)
        /// The document as somebody else has changed it meanwhile.
        case newer(IncomingDocument)
    }

    let kind: Kind
    let typed: FormTexts
    /// The first line that is seen.
    var top = 0

    init(_ kind: Kind, typed: FormTexts) {
        self.kind = kind
        self.typed = typed
    }

    var document: IncomingDocument {
        switch kind {
        case .duplicate(let document), .newer(let document): document
        }
    }

    /// Whether F2 does something: records the paper of an electronic document, or takes the newer version.
    var canAccept: Bool {
        switch kind {
        case .duplicate(let document):
            document.content.way.isElectronic && document.paperArrivedOn == nil && document.state == .registered
        case .newer: true
        }
    }
}
