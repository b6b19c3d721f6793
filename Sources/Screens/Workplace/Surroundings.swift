import Office
import Phrases
import Records
import Reports
import TerminalKit

/// What every screen may look at while it changes or draws itself.
struct Surroundings: Equatable, Sendable {
    var language: Language
    var actor: Actor
    var facts: OfficeFacts
    var issuers: IssuerBook
    var now: Instant
    var columns: Int
    var rows: Int
    /// Counts up; every question gets the next ticket.
    var lastTicket = 0
    /// The texts of the form that was saved last: "như trước".
    var previousForm: FormTexts?
    /// The person's own templates, by name.
    var templates: [FormTemplate] = []
    /// What this person did lately, newest first, for the desk and for undoing.
    var done: [DoneDeed] = []
    /// Whether others share the host: nothing may open a shell then (design §10).
    var isSharedHost: Bool
    /// Whether there is a desktop on which a copy of a file can be opened.
    var hasDisplay = false

    /// What the person chose for themselves.
    var preferences = Preferences()
    /// What was copied inside the program.
    var clipboard = ""
    /// Whether the sign of the built-in input method is shown: on a bare console, and once it was on.
    var showsTyping = false
    /// The cells at the right end of the last line that this sign takes.
    var signWidth = 0
    /// Whether something typed was put aside.
    var hasAsides = false
    /// The documents of whose text something stands put aside that is no version yet.
    var unsavedTexts: Set<OutgoingID> = []
    /// What is known of the terminal.
    var display = Display()
    /// A list that is being written into a file.
    var job: RunningJob?

    /// The calendar that deadlines count in.
    private(set) var calendar: WorkCalendar

    init(
        language: Language, actor: Actor, facts: OfficeFacts, issuers: IssuerBook, now: Instant, columns: Int,
        rows: Int, isSharedHost: Bool
    ) {
        self.language = language
        self.actor = actor
        self.facts = facts
        self.issuers = issuers
        self.now = now
        self.columns = columns
        self.rows = rows
        self.isSharedHost = isSharedHost
        calendar = WorkCalendar(holidays: facts.holidays)
    }

    var today: Day { now.officeDay }
    /// How far ahead a deadline is; of a rest day, how it is called and until when the deadline runs.
    func relation(of deadline: Day) -> Phrase? {
        let left = calendar.workingDays(from: today, to: deadline)
        guard left >= 0 else { return nil }
        guard !calendar.isWorkingDay(deadline) else { return .echoWorkingDays(left) }
        let holiday = facts.holidays.first { $0.day == deadline && !$0.kind.isWorking }
        let name = holiday.map { Phrase(vi: $0.nameVi, en: $0.nameEn) } ?? .echoRestDay
        return .echoRuns(name, until: dayAndMonth(calendar.adding(workingDays: 1, to: deadline)))
    }
    /// The last day whose deadlines are missed today.
    var lastMissed: Day { calendar.lastMissed(on: today) }

    mutating func ticket() -> Ticket {
        lastTicket += 1
        return Ticket(number: lastTicket)
    }

    mutating func replace(_ facts: OfficeFacts) {
        self.facts = facts
        calendar = WorkCalendar(holidays: facts.holidays)
    }

    /// Whose desk stands here, and when.
    var deskPlace: DeskPlace {
        DeskPlace(actor: actor, people: facts.people, calendar: calendar, today: today)
    }

    /// Whether the book of a year is open.
    func isOpen(year: Int) -> Bool {
        facts.books.contains { $0.register == .incoming && $0.year == year && $0.closedOn == nil }
    }

    /// Why the person may not do an act; `nil` when they may.
    func whyNot(_ act: Act) -> Phrase? {
        actor.may(act) ? nil : .whyNotPermitted(.orList(Role.allowed(act).map(\.phrase)))
    }

    func text(_ phrase: Phrase) -> String { lineArt.spelled(phrase.in(language)) }
}

/// Something that this person did, as the desk tells it.
struct DoneDeed: Equatable, Sendable {
    let at: Instant
    let phrase: Phrase
    /// The documents that it changed together: they are taken back together.
    let documents: [DocumentID]
    /// Whether it took another one back.
    let isUndo: Bool

    init(at: Instant, phrase: Phrase, documents: [DocumentID] = [], isUndo: Bool = false) {
        self.isUndo = isUndo
        self.at = at
        self.phrase = phrase
        self.documents = documents
    }
}

/// What a screen's update asks of the workplace around it.
enum Step: Equatable, Sendable {
    case effect(Effect)
    /// Puts a screen on top.
    case open(Screen)
    /// Takes the screen away.
    case close
    /// Takes the form away and keeps it to go on later.
    case putAside
    /// Says something in the message line.
    case say(Notice)
    /// Shows something in front of the screen.
    case raise(Overlay)
    /// Tells the screen that is in front now what came of the one before.
    case answer(Answer)
    /// Remembers a deed for the desk; lists below are read again.
    case done(DoneDeed)
    /// Registers: offers the form put aside first.
    case register
    /// Opens the entry of a document for correction.
    case correct(IncomingDocument)
    /// Opens a form that inserts a document late after a number.
    case insert(after: RegisterNumber)
    /// Fills in a step for documents, or takes it at once where nothing is asked.
    case openStep(HandlingAct, [IncomingDocument])
    /// Takes a step with documents.
    case takeStep(HandlingStep, [IncomingDocument])
    /// Fills in a step with what is known of it already.
    case fillStep(HandlingAct, [IncomingDocument], [StepField: String])
    /// Takes with each document its own steps.
    case takeSteps([StepTask])
    /// Opens the leader's round, with what was typed there and not saved.
    case openRound
    /// Takes the round away and keeps what is typed.
    case closeRound
    /// Shows a page of text.
    case openPage(TextPage, name: String)
    /// Shows a paper before it is printed or written.
    case openPaper(Paper)
    /// Gives work that no document brought.
    case giveTask
    /// Opens the form of a question, a unit or a setting, with what is known of it already.
    case openFigureStep(FigureStepScreen.Purpose, [FigureStepScreen.Field: String])
    /// Opens the form of an outgoing document, or the one that was put aside.
    case openOutgoing(OutgoingPurpose)
    /// Opens a form of the archive, or goes on with the one that was put aside.
    case openArchive(ArchivePurpose)
    /// Opens the form of a row of the filing list or of a hold, or goes on with the one that was put aside.
    case openFiling(FilingPurpose)
    /// Opens the text of a reminder to those of these names, one letter to each or one to all.
    case openMerge(MergeScreen.Origin, names: [String], way: String)
    /// Types a text where the editor's caret stands.
    case typeText(String)
    /// Opens a form that uses a kept number.
    case useReserved(Reservation)
    /// Opens the list with its search line in focus.
    case search
    /// The facts of the office have changed.
    case refreshFacts
    /// The issuers have changed.
    case refreshIssuers
    /// Forgets what was typed in this form.
    case rememberForm(FormTexts)
    /// Begins a new blank form in place of this one.
    case nextForm
    /// The same for an outgoing document, of the same type.
    case nextOutgoing(type: String)
    case switchLanguage
    /// Writes a list into a file while the person goes on working.
    case export(ListExport)
    /// Stops that.
    case stopJob
    /// Remembers a choice of the person.
    case prefer(PreferenceName, String)
    case undoLast
}

/// A sentence in the message line.
struct Notice: Equatable, Sendable {
    /// How it is meant.
    enum Tone: Equatable, Sendable {
        case good
        case plain
        case warning
        case fault
    }

    let phrase: Phrase
    let tone: Tone
    /// Whether it only tells how far a job is: the next such sentence takes its place.
    let isOfJob: Bool
    /// Whether it only tells that more is being looked for.
    let isOfLook: Bool

    init(_ phrase: Phrase, _ tone: Tone = .plain, ofJob isOfJob: Bool = false, ofLook isOfLook: Bool = false) {
        self.phrase = phrase
        self.tone = tone
        self.isOfJob = isOfJob
        self.isOfLook = isOfLook
    }
}

extension Step {
    static func say(_ phrase: Phrase, _ tone: Notice.Tone = .plain) -> Step { .say(Notice(phrase, tone)) }
    static func fail(_ error: OfficeError) -> Step { .say(Notice(sentence(for: error), .fault)) }
}
