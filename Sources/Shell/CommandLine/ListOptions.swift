import Office
import Phrases
import Records
import Screens
import Store

// What narrows a list by the way of documents.

extension Invocation {
    /// The register of a list: the incoming one, unless `--register` says another or all.
    func registerOfList() throws(Failure) -> Register? {
        guard let text = arguments.filled(.register) else { return .incoming }
        switch FieldWords.key(text) {
        case "incoming", "van ban den": return .incoming
        case "petition", "don thu": return .petition
        case "task", "viec giao": return .task
        case "all", "tat ca": return nil
        default:
            throw .usage(
                .usageBadValue(
                    CommandOption.register.flag, value: text, expected: "incoming, petition, task, all"))
        }
    }

    /// The filter of `--saved`, which stands alone; `nil` without the option.
    func savedFilter() throws(Failure) -> IncomingFilter? {
        guard let name = arguments.filled(.saved) else { return nil }
        let others: [CommandOption] = [
            .year, .type, .from, .to, .standing, .register, .state, .lead, .with, .leader, .dueFrom, .dueTo, .overdue,
            .late, .onTime, .awaitingReply,
        ]
        if let other = others.first(where: arguments.has) {
            throw .usage(.optionsExclude(CommandOption.saved.flag, other.flag))
        }
        let session = try session()
        // A desk file that is not there has no filters.
        let desk = try? DeskFile(besideOffice: session.file.path)
        var kept = Preferences()
        kept[.filters] = try? desk?.preference(PreferenceName.filters.rawValue, of: session.actor.person.login)
        guard let saved = kept.savedFilters[name] else { throw .said(.notFound, .filterUnknown(name)) }
        guard let read = saved.read(today: today, calendar: session.calendar) else {
            throw .said(.badData, .filterNotRead(name))
        }
        return read.filter
    }

    /// The standing of `--standing` or `--awaiting-reply`.
    func standing() throws(Failure) -> IncomingFilter.Standing? {
        guard let text = arguments.filled(.standing) else {
            return arguments.has(.awaitingReply) ? .awaitingReply : nil
        }
        if arguments.has(.awaitingReply) {
            throw .usage(.optionsExclude(CommandOption.standing.flag, CommandOption.awaitingReply.flag))
        }
        guard let standing = StandingWords.standing(text) else {
            let expected = StandingWords.all.joined(separator: ", ")
            throw .usage(.usageBadValue(CommandOption.standing.flag, value: text, expected: expected))
        }
        return standing
    }

    /// States, deadlines and whether they were kept.
    func narrowToHandling(_ filter: inout IncomingFilter, in session: Session) throws(Failure) {
        if let text = arguments.text(.state) {
            let read = HandlingState.states(text)
            if let unknown = read.unknown {
                let expected = HandlingState.codes(", ")
                throw .usage(.usageBadValue(CommandOption.state.flag, value: unknown, expected: expected))
            }
            filter.states = read.states
        }
        if arguments.has(.late), arguments.has(.onTime) {
            throw .usage(.optionsExclude(CommandOption.late.flag, CommandOption.onTime.flag))
        }
        if arguments.has(.late) { filter.timeliness = .late }
        if arguments.has(.onTime) { filter.timeliness = .onTime }
        let (from, to) = (
            try day(.dueFrom, direction: .future), try day(.dueTo, direction: .future)
        )
        guard arguments.has(.overdue) else {
            if from != nil || to != nil { filter.due = DaySpan(from: from, to: to) }
            return
        }
        if to != nil { throw .usage(.optionsExclude(CommandOption.overdue.flag, CommandOption.dueTo.flag)) }
        filter.due = DaySpan(from: from, to: session.calendar.lastMissed(on: today))
    }

    /// Whoever does not see who has a document is told so: an empty list would say that nobody has any.
    func mayNarrowToParties(in session: Session) throws(Failure) {
        guard Visibility(of: session.actor).seesContent else { throw .said(.notPermitted, .whyPartiesHidden) }
    }

    /// Who leads, and who has it in any part.
    func narrowToParties(_ filter: inout IncomingFilter, in session: Session) throws(Failure) {
        if arguments.has(.lead) || arguments.has(.with) { try mayNarrowToParties(in: session) }
        if let text = arguments.filled(.lead) { filter.leads = try session.parties(text) }
        if let text = arguments.filled(.with) { filter.parties = try session.parties(text) }
    }
}
