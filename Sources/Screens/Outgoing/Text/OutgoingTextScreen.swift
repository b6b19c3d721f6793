import Office
import Phrases
import Records
import TerminalKit
import Text

/// The text of an outgoing document: read, compared with the version before, and while it is a draft written in the large editor.
enum OutgoingTextScreen {
    struct State: OutgoingKept {
        let id: OutgoingID
        /// The key under which what is written is kept beside the office.
        var formKey: String
        var detail: OutgoingDetail?
        /// The newest version in the office.
        var newest: DraftVersion?
        /// The version from which writing began; 0 for none.
        var base = 0
        /// What is written.
        var written: WrittenText
        /// The state of the editor that stands in the office.
        var savedRevision: Int
        /// Whether the editor has the office's text, or what was kept of an earlier run.
        var isFilled = false
        /// What is seen: the text, or what is new in it, broken into lines for the width.
        var view = TextView()
        var top = 0
        /// How far what is wider than the screen is moved to the left.
        var left = 0
        var shows = Shows.text
        /// The version before, for showing what is new.
        var before: DraftVersion?
        /// The text of the report of the period before.
        var last: PastReport?
        /// The figures of the report, asked for what is done with them.
        var figuresTicket: Ticket?
        var figuresFor = FiguresFor.refresh
        var lastTicket: Ticket?
        /// Whether nothing was typed since the figures of the newest version were refreshed.
        var isOnlyRefreshed = false
        /// Whether the text came from a word processor and was not typed on.
        var isFromWord = false
        /// The file of a word processor that is read.
        var wordTicket: Ticket?
        var detailTicket: Ticket?
        var textTicket: Ticket?
        var beforeTicket: Ticket?
        var saveTicket: Ticket?
        /// The state of the editor that is on its way to the office.
        var savingRevision = 0
        /// Whether the editor stands in front.
        var isWriting = false
        /// Whether the editor was opened by itself, where nothing was written yet.
        var hasBegun = false
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }

    /// What is seen of the text.
    enum Shows: Equatable, Sendable {
        /// The text as it is written.
        case text
        /// What is new in it.
        case changes
        /// The letter as it will stand on paper.
        case paper
        /// The text of the period before.
        case last
    }

    /// What figures were asked for.
    enum FiguresFor: Equatable, Sendable {
        /// To stand in the text in place of those that it has.
        case refresh
        /// To be chosen from while one writes.
        case insert
        /// To tell what of them keeps the letter from being printed.
        case check
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// What is wider than the screen is moved by so many cells.
        case aside(Int)
        case write
        case save
        case changes
        case paper
        case last
        case figures
        /// Puts the figures as they are now into the text.
        case refreshFigures
        /// Offers figures while one writes.
        case insertFigure
        /// Takes in what was edited in a word processor.
        case takeWord
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .aside: true
            case .write, .save, .changes, .paper, .last, .figures, .refreshFigures, .insertFigure, .takeWord, .refresh,
                .back:
                false
            }
        }
    }

    /// The rows that are no text: title, rule, message, footer.
    static let chromeRows = 4

    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - chromeRows) }
}

extension OutgoingTextScreen.State {
    init(_ id: OutgoingID, formKey: String, in surroundings: Surroundings) {
        self.id = id
        self.formKey = formKey
        written = WrittenText("", limit: DraftRule.longestText)
        savedRevision = written.revision
        changedAt = surroundings.now
    }

    /// The text as it was kept.
    init(_ draft: FormDraft, of id: OutgoingID, in surroundings: Surroundings) {
        self.init(id, formKey: draft.formKey, in: surroundings)
        base = draft.texts["version"].flatMap(Int.init) ?? 0
        written = WrittenText(draft.texts["text"] ?? "", limit: DraftRule.longestText)
        savedRevision = -1
        isFilled = true
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: [:])
    }

    /// Which report it is, where it is one.
    var report: ReportReference? { detail?.document.report }

    /// Whether something is written that no version has.
    var isDirty: Bool { isFilled && written.revision != savedRevision }

    /// Why the text cannot be changed; `nil` where it can.
    func whyNotWritten(_ surroundings: Surroundings) -> Phrase? {
        guard let document = detail?.document else { return .listLoading }
        guard DraftRule.isTextOpen(in: document.state) else { return .whyOutState(document.state.phrase) }
        let authority = DraftAuthority(actor: surroundings.actor, people: surroundings.facts.people)
        let may = document.state == .checking ? authority.mayCheck(document) : authority.mayWrite(document)
        return may ? nil : .whyDraftOfOther
    }

    /// Whether a table is wider than the screen.
    func isWide(_ surroundings: Surroundings) -> Bool { view.widest > surroundings.columns - 2 }

    // MARK: How it is kept

    var stamp: Int { written.revision }
    var hasTyped: Bool { isDirty }
    var mayBeKept: Bool {
        !written.editor.shortLines(upTo: SecretMark.longest).contains { SecretMark.isMark($0) }
    }

    var draft: FormDraft {
        FormDraft(
            formKey: formKey, subject: .outgoing(OutgoingPurpose.text(id).code),
            texts: ["text": written.text, "version": String(base), "symbol": detail?.document.shortName ?? ""],
            focus: "text", changedAt: changedAt)
    }

    mutating func forgetTickets() {
        (detailTicket, textTicket, beforeTicket, saveTicket) = (nil, nil, nil, nil)
        (figuresTicket, lastTicket, wordTicket) = (nil, nil, nil)
    }

    // MARK: Keys

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextOutgoingText
        func key(
            _ keys: [Key], _ action: OutgoingTextScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .outgoing(.text(action)), label, topic, weight: weight, unless: reason)
        }
        let why = whyNotWritten(surroundings)
        let noReport: Phrase? = report == nil ? .whyNoReport : nil
        let noVersion: Phrase? = (newest?.number ?? 0) < (isDirty ? 1 : 2) ? .whyNoOlderVersion : nil
        return [
            key([.function(2)], .write, .draftWrites, weight: why == nil ? 90 : 0, unless: why),
            key(
                [.control("s")], .save, .keySaveVersion, weight: isDirty ? 85 : 0,
                unless: why ?? (isDirty ? nil : .whyTextUnchanged)),
            key(
                [.function(6)], .paper, shows == .paper ? .keyWholeText : .keyOnPaper, weight: 65,
                unless: isFilled ? nil : .listLoading),
            key([.function(4)], .figures, .keyFigures, weight: report == nil ? 0 : 62, unless: noReport),
            key(
                [.function(5)], report == nil ? .refresh : .refreshFigures,
                report == nil ? .keyRefresh : .keyRefreshFigures, weight: report == nil ? 15 : 61,
                unless: report == nil ? nil : shows == .last ? .whyShowsPast : why),
            key(
                [.function(7)], .last, shows == .last ? .keyWholeText : .keyLastReport, weight: report == nil ? 0 : 50,
                unless: noReport),
            key(
                [.function(8)], .changes, shows == .changes ? .keyWholeText : .keyChangedText,
                weight: noVersion == nil ? 55 : 0, unless: noVersion),
            key([.control("t")], .takeWord, .keyTakeWord, weight: why == nil ? 25 : 0, unless: why),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp),
            key([.pageDown, .character(" ")], .move(.pageDown), .keyPageDown, weight: 30),
            key([.home], .move(.home), .keyTop), key([.end], .move(.end), .keyBottom),
            key([.left], .aside(-8), .keyPageLeft, unless: isWide(surroundings) ? nil : .whyAllSeen),
            key([.right], .aside(8), .keyPageRight, unless: isWide(surroundings) ? nil : .whyAllSeen),
            key(
                [.escape], .back, isDirty && shows == .text ? .keyPutAside : .keyBack, weight: 70),
        ]
    }
}
