public import Records

/// What waits for a person, as numbers that lead to their lists.
public struct AskDesk: Query {
    /// The day that counts as today.
    public let today: Day

    /// How many drafts of one person are looked at for what was given back.
    private static let mostLookedAt = 200

    /// Asks for the desk of a day.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Desk {
        let place = DeskPlace(
            actor: actor, people: try reader.people(), calendar: WorkCalendar(holidays: try reader.holidays()),
            today: today)
        var lines: [DeskLine] = []
        for kind in DeskLine.Kind.allCases where kind.concerns(actor) {
            let count: IncomingCount
            var (begun, givenBack) = (0, 0)
            if let filter = kind.outgoing(at: place) {
                count = try CountOutgoing(filter: filter).answer(from: reader, for: actor)
                // Only who has drafts to do with hears of them.
                if count.value == 0 { continue }
                if kind == .draftsOwn {
                    let own = ListOutgoing(filter: filter, limit: Self.mostLookedAt)
                    givenBack = try own.answer(from: reader, for: actor).count(where: \.document.isGivenBack)
                }
            } else if let filter = kind.filter(at: place) {
                count = try CountIncoming(filter: filter).answer(from: reader, for: actor)
            } else if let files = kind.files(at: place) {
                count = try CountDueFiles(files).answer(from: reader, for: actor)
                if count.value == 0 { continue }
            } else if let loans = kind.loans(at: place) {
                count = IncomingCount(
                    value: try ListLoans(loans).answer(from: reader, for: actor).count, isCapped: false)
                if count.value == 0 { continue }
            } else if kind == .filesTransferred || kind == .filesJudged {
                let waiting = try CountProcedures(kind == .filesTransferred).answer(from: reader, for: actor)
                if waiting == 0 { continue }
                count = IncomingCount(value: waiting, isCapped: false)
            } else if kind == .reportsDue {
                let owed = try AskReportDuties(today: today).answer(from: reader, for: actor).filter(\.isPressing)
                if owed.isEmpty { continue }
                count = IncomingCount(value: owed.count, isCapped: false)
                begun = owed.count(where: \.isBegun)
            } else if kind == .unanswered {
                let letters = try CountUnanswered(today: today).answer(from: reader, for: actor)
                count = IncomingCount(value: letters, isCapped: false)
            } else {
                count = IncomingCount(value: try reader.reservations(false).count, isCapped: false)
            }
            lines.append(DeskLine(kind: kind, count: count, begun: begun, givenBack: givenBack))
        }
        let total = Visibility(of: actor).all ? try reader.incomingTotal(.incoming, nil) : nil
        let books = try reader.books()
        return Desk(
            today: today, lines: lines, total: total,
            isYearOpen: books.contains { $0.register == .incoming && $0.year == today.year && $0.closedOn == nil })
    }
}

/// The desk of a person.
public struct Desk: Equatable, Sendable {
    /// Its day.
    public let today: Day
    /// The numbers.
    public let lines: [DeskLine]
    /// All documents ever registered; `nil` for a person who may not see all.
    public let total: Int?
    /// Whether this year's book is open.
    public let isYearOpen: Bool

    /// Puts a desk together.
    public init(today: Day, lines: [DeskLine], total: Int?, isYearOpen: Bool) {
        self.today = today
        self.lines = lines
        self.total = total
        self.isYearOpen = isYearOpen
    }
}

/// Whose desk it is, and when: what the lists behind its numbers follow from.
public struct DeskPlace: Sendable {
    /// Who sits at it, and for whom.
    public let actor: Actor
    /// Everybody.
    public let people: [Person]
    /// Working days.
    public let calendar: WorkCalendar
    /// The day that counts as today.
    public let today: Day

    /// How many working days ahead a deadline is near.
    public static let soon = 2

    /// Puts a place together.
    public init(actor: Actor, people: [Person], calendar: WorkCalendar, today: Day) {
        self.actor = actor
        self.people = people
        self.calendar = calendar
        self.today = today
    }

    /// Those whose work is counted: nobody in particular for who follows the whole office.
    var leads: [Party] {
        followsAll ? [] : HandlingAuthority(actor: actor, people: people).parties
    }

    /// Whether the desk's deadlines are those of the whole office.
    var followsAll: Bool {
        actor.roles.contains { $0 == .clerk || $0 == .chief || $0 == .leadership }
    }
}
