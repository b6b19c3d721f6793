import Office
import Phrases
import Records

/// Something typed that was put aside, in this run or an earlier one.
struct Aside: Equatable, Sendable {
    var draft: FormDraft
    /// The screen itself with its caret and all that can be undone, when it was put aside in this run.
    var screen: Screen?
    /// Whether the desk file has it.
    var isKept: Bool

    /// Whether anything of it may be kept: what came from the file may.
    var mayBeKept: Bool { screen?.keepable?.mayBeKept ?? true }

    /// The document whose text it is.
    var unsavedText: OutgoingID? {
        guard case .outgoing(let code) = draft.subject, case .text(let id)? = OutgoingPurpose(code: code) else {
            return nil
        }
        return id
    }

    /// When something was typed last.
    var changedAt: Instant { draft.changedAt }

    /// What it is about, in a few words.
    func summary(_ language: Language) -> String { draft.summary(language) }

    /// When it was typed: the day where that is not today.
    func time(today: Day) -> String {
        let day = changedAt.officeDay
        return day == today
            ? changedAt.clock : "\(changedAt.clock) \(day.year == today.year ? dayAndMonth(day) : day.shown)"
    }
}

/// What is known of the drafts in the desk file, and what is on its way there.
struct DraftBook: Equatable, Sendable {
    /// Taking up a draft, or dropping it for good.
    struct Taking: Equatable, Sendable {
        enum Purpose: Equatable, Sendable {
            case open
            case drop
        }

        let purpose: Purpose
        let key: String
        let ticket: Ticket
        /// Its documents as they are now, as far as they are known.
        var documents: [IncomingDocument] = []
        /// Questions for those that are not.
        var awaited: Set<Ticket> = []
    }

    /// The keys of drafts that this program has in the file.
    var known: Set<String> = []
    var listTicket: Ticket?
    var taking: Taking?
    /// Which draft is being kept.
    var writing: [Ticket: String] = [:]
    /// After a failure nothing is tried before this moment.
    var pausedUntil: Instant?
    /// Whether the person was told that drafts cannot be kept.
    var isFaultSaid = false
    /// What is to be sent with the next effects.
    var outbox: [Effect] = []
    /// Since when the text in focus waits to be kept, where it is too long for the next letter to make a mark of secrets of
    /// it, or what the form began with.
    var longTextSince: Instant?

    /// How long after the first letter a draft is kept, in milliseconds: with the time for writing it within two seconds.
    static let delay: Int64 = 1_500
    /// How long nothing is tried after a failure, in milliseconds.
    static let pause: Int64 = 10_000
}

extension Screen {
    /// The document whose text is changed on it and not saved.
    var unsavedText: OutgoingID? {
        if case .outgoing(.text(let state)) = self, state.isDirty { state.id } else { nil }
    }
}
