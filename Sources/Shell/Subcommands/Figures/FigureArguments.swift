import Interchange
import Office
import Phrases
import Records
import Screens
import Text

// What subcommands about figures take: periods, units, rows and their values.

extension Invocation {
    /// The period that `--period` or a word names; `nil` when none is given.
    func reportingPeriod(_ option: CommandOption = .period) throws(Failure) -> ReportingPeriod? {
        guard let text = arguments.text(option), !text.isEmpty else { return nil }
        return try reportingPeriod(text, of: option.flag)
    }

    /// A period as it is typed: "quý 3/2026", "6 tháng đầu năm 2026", 2026-Q3, 2026.
    func reportingPeriod(_ text: String, of name: String) throws(Failure) -> ReportingPeriod {
        guard let period = PeriodShorthand.period(text, on: today) else {
            throw .usage(.usageBadValue(name, value: text, expected: "quý 3/2026, 6 tháng đầu năm 2026, 2026"))
        }
        return period
    }

    /// A task by its number.
    func letterTask(_ text: String, of name: String) throws(Failure) -> LetterTask {
        guard let number = Int(text), let task = LetterTask(rawValue: number) else {
            throw .usage(.usageBadValue(name, value: text, expected: "1–6"))
        }
        return task
    }

    /// The form that `--form` names; the six tasks without it.
    func formCode() -> String { arguments.filled(.form) ?? ShippedForms.sixTasks.code }
}

extension Session {
    /// A unit by its code, its abbreviation or its name, with or without marks.
    func unit(_ text: String, in tree: UnitTree, on day: Day? = nil) throws(Failure) -> Unit {
        if let unit = tree[code: text] { return unit }
        let wanted = folded(text)
        let named = tree.units.filter { unit in
            folded(unit.name) == wanted || folded(unit.shortName) == wanted
                || unit.abbreviation.map { folded($0) == wanted } == true
        }
        // A name that two units bore, one after another, means the one of that day.
        if let day, let unit = named.first(where: { $0.isValid(on: day) }) { return unit }
        guard let unit = named.first else { throw .office(.refused(.unknownUnit(text))) }
        return unit
    }

    /// The document that a number means, as a source.
    func source(_ number: RegisterNumber) throws(Failure) -> DocumentID {
        guard let found = try ask(ShowIncoming(.number(number))), found.isWhole else {
            throw .office(.refused(.sourceUnknown(number.shownWithYear)))
        }
        return found.document.id
    }
}

extension Invocation {
    /// Where a value comes from: `--source` names a document or says it in words, `--inspection` the minutes, `--registers` the
    /// office's own books; without any it is the unit's return, where that has come.
    func factSource(of unit: Unit, _ period: ReportingPeriod, in session: Session) throws(Failure) -> FactSource {
        let given = [CommandOption.source, .inspection, .registers].filter(arguments.has)
        guard given.count <= 1 else { throw .usage(.optionsExclude(given[0].flag, given[1].flag)) }
        if arguments.has(.registers) { return .registers }
        if arguments.has(.inspection) { return .inspection(try arguments.required(.inspection)) }
        guard arguments.has(.source) else {
            let entry = try session.ask(
                AskReturnEntry(unit: unit.code, form: ShippedForms.sixTasks.code, period: period))
            // What has not come is no source.
            let isIn = entry.figureReturn.map { !$0.figureReturn.isOwed } ?? false
            return isIn ? .returned : .said(Phrase.sourceUntold.in(language))
        }
        let text = try arguments.required(.source)
        guard let number = RegisterNumber(text, year: today.year) else { return .said(text) }
        return .document(try session.source(number))
    }

    /// A count without the points or blanks between its groups of three; anything else as it stands, "5.5" too.
    private static func ungrouped(_ text: String) -> String {
        for separator: Character in [".", " "] {
            let groups = text.split(separator: separator, omittingEmptySubsequences: false)
            if groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) {
                return groups.joined()
            }
        }
        return text
    }

    /// A value as it is typed for a row: a count, a state by its name or place, yes or no, words. "-" is none.
    func figure(_ text: String, for row: Indicator) throws(Failure) -> FigureValue? {
        if text == "-" { return nil }
        let wanted = folded(text)
        switch row.kind {
        case .count:
            if let value = FigureValue(canonical: Self.ungrouped(text), kind: row.kind) { return value }
            throw .usage(.usageBadValue(row.code, value: text, expected: "0–\(FigureValue.largestCount)"))
        case .state(let states):
            let place = states.firstIndex { folded($0.nameVi) == wanted || folded($0.nameEn) == wanted }
            if let place { return .state(place) }
            if let value = FigureValue(canonical: text, kind: row.kind) { return value }
            let names = states.enumerated().map { "\($0) \($1.nameVi)" }.joined(separator: ", ")
            throw .usage(.usageBadValue(row.code, value: text, expected: names))
        case .yesNo:
            switch wanted {
            case "co", "yes", "x", "1": return .yes(true)
            case "khong", "no", "0": return .yes(false)
            default: throw .usage(.usageBadValue(row.code, value: text, expected: "có, không"))
            }
        case .text:
            guard !text.isEmpty else { throw .usage(.usageMissingArgument(row.code)) }
            return .text(text)
        }
    }
}
