import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let workGive = Subcommand(
        words: ["work", "give"], options: [.title, .source] + CommandOption.distribution + [.key],
        summary: Phrase(
            vi: "giao việc không có văn bản, có số riêng (V1, V2 …)",
            en: "give a task that no document brought, numbered V1, V2 …")
    ) { (run) throws(Failure) in
        let title = try run.arguments.required(.title)
        let source = try run.arguments.required(.source)
        _ = try run.arguments.required(.lead)
        let session = try run.session()
        let distribution = try run.distribution(in: session)
        let given = try session.perform(
            GiveTask(
                title: title, source: source, distribution: distribution, deadline: try run.deadline(),
                formKey: run.arguments.filled(.key) ?? Invocation.freshKey()),
            at: run.writingTime)
        guard !run.wantsJSON else { return run.write(given.number.shape) }
        let receivers = distribution.assignments.map { session.facts.name(of: $0.party) }
        run.say(.taskGiven(number: given.number.shown, to: receivers.joined(separator: "; ")))
    }

    static let workList = Subcommand(
        words: ["work", "list"], options: [.lead, .with, .overdue, .limit],
        summary: Phrase(vi: "việc giao còn mở, gần hạn trước", en: "open tasks, the nearest deadline first")
    ) { (run) throws(Failure) in
        let limit = try run.arguments.number(.limit, in: 1...100_000_000) ?? Int.max
        let session = try run.session()
        var filter = IncomingFilter(register: .task)
        filter.states = HandlingState.allCases.filter(\.isOpen)
        try run.narrowToParties(&filter, in: session)
        if run.arguments.has(.overdue) { filter.due = .missed(on: run.today, by: session.calendar) }
        var tasks: [IncomingDocument] = []
        try run.forEachRow(of: filter, limit: Int.max, in: session) { (document) throws(Failure) in
            if document.state == .registered { tasks.append(document) }
        }
        // What has no deadline comes last, in the order of the numbers.
        let far = Day(year: 2200, month: 12, day: 31) ?? run.today
        tasks.sort { ($0.content.deadline ?? far, $0.number) < ($1.content.deadline ?? far, $1.number) }
        let shown = tasks.prefix(limit)
        guard !run.wantsJSON else {
            return run.write(
                .array(shown.map { $0.listed(session.facts, lastMissed: session.calendar.lastMissed(on: run.today)) }))
        }
        for task in shown { run.output.line(run.line(of: task, in: session)) }
        if shown.isEmpty { run.output.remark(Phrase.noTasks.in(run.language)) }
    }
}

extension Invocation {
    /// "V12/2026  30/11/2026  còn 2 ngày   Ban Tài chính   Lập dự toán".
    fileprivate func line(of task: IncomingDocument, in session: Session) -> String {
        let left = remaining(task, today: today, calendar: session.calendar)
        let lead = task.handling?.lead.map(session.facts.name(of:)) ?? ""
        let parts = [
            padded(cleaned(task.number.shownWithYear), to: 9), padded(task.content.deadline?.shown ?? "", to: 10),
            padded(left?.in(language) ?? "", to: 12), padded(clipped(cleaned(lead), to: 20), to: 20),
        ]
        let line = parts.joined(separator: "  ")
        return line + "  " + clipped(cleaned(task.content.subject), to: max(surroundings.width - cells(line) - 2, 16))
    }
}
