import Interchange
import Phrases
import Records
import Screens
import Store
import Text

/// One run of the program: its arguments, where it writes, its language and clock, and the office once it is open.
final class Invocation {
    /// The arguments behind the subcommand's words.
    let arguments: Arguments
    /// What comes from outside.
    let surroundings: Surroundings
    /// Where it writes.
    let output: Output
    /// The language: `--lang`, or Vietnamese until an office says otherwise.
    var language: Language
    /// The office, once it is open.
    var opened: Session?
    /// What the terminal program ended with, where it ran.
    var terminalExit: Int32?
    /// The office that the first start made or opened in this run.
    var firstMade: String?
    /// The job whose progress is shown.
    private var job: JobProgress?
    /// How far `--as-of` moves the clock.
    private let shift: Int

    /// Begins a run.
    init(
        _ arguments: Arguments, surroundings: Surroundings, output: Output, language: Language
    ) throws(Failure) {
        self.arguments = arguments
        self.surroundings = surroundings
        self.output = output
        self.language = language
        guard let text = arguments.text(.asOf) else {
            shift = 0
            return
        }
        let today = surroundings.clock().officeDay
        let calendar = WorkCalendar(holidays: HolidayTable.shipped)
        shift = try Shell.day(text, of: .asOf, today: today, calendar: calendar) - today
    }

    /// The time; under `--as-of` the same time of that day.
    var now: Instant { surroundings.clock().adding(seconds: shift * 86_400) }
    /// The time of what is written: always the clock's own, so that `--as-of` never puts an entry of the journal into
    /// another day.
    var writingTime: Instant { surroundings.clock() }
    /// The day that counts as today.
    var today: Day { now.officeDay }
    /// How many seconds `--as-of` moves what the terminal program takes for today.
    var shiftSeconds: Int { shift * 86_400 }

    /// Whether JSON is wanted.
    var wantsJSON: Bool { arguments.has(.json) }

    /// Prints a line in the person's language.
    func say(_ phrase: Phrase) { output.line(phrase.in(language)) }

    /// Prints a JSON text and a line end.
    func write(_ value: JSONValue) {
        var bytes: [UInt8] = []
        value.append(to: &bytes)
        bytes.append(0x0A)
        output.raw(bytes)
    }

    /// Says something that a person should know although all was done.
    func note(_ phrase: Phrase) {
        output.remark("\(Phrase.remark.in(language)): \(phrase.in(language))")
    }

    /// Shows how far something is and how long it may still take, where somebody looks on.
    /// - Parameter words: the sentence around the amounts.
    func progress(_ done: Int, of total: Int, _ words: (Phrase, Phrase) -> Phrase) {
        guard surroundings.showsProgress else { return }
        let now = surroundings.clock()
        let job = job ?? JobProgress(startedAt: now)
        self.job = job
        guard job.isWorthSaying(at: now) else { return }
        let said = words(.count(done), .count(total))
        let rest = job.rest(done: done, of: total, at: now)
        output.progress((rest.map { said.followed(by: $0, separator: " · ") } ?? said).in(language))
    }

    /// Writes the log back where something was written, and closes the office.
    func close() {
        guard let opened else { return }
        if opened.hasWritten { opened.file.settle(at: writingTime) }
        opened.file.close()
    }
}

/// A text as a member of JSON: cleaned like all that is printed.
func json(_ text: String?) -> JSONValue { text.map { .string(cleaned($0)) } ?? .null }
/// A day as a member of JSON.
func json(_ day: Day?) -> JSONValue { day.map { .string($0.iso) } ?? .null }
/// A number as a member of JSON.
func json(_ number: Int?) -> JSONValue { number.map { .integer(Int64($0)) } ?? .null }
/// An object of JSON with its members in order.
func json(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
}
