import Office
import Phrases
import Records

// What is shown, of which form and period, and the periods that are opened.

extension ReturnsScreen.State {
    private static let all = "all"

    func filterChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let today = surroundings.today
        let returns = book?.rows ?? []
        let standings = ReturnsScreen.Standing.allCases.map { standing in
            let count = returns.count { standing.holds($0.figureReturn, on: today) }
            return ChooserOverlay.Item(
                text: "standing:\(standing.rawValue)", label: standing.phrase.followed(by: .inBrackets(.count(count))))
        }
        let kinds = UnitKind.allCases.compactMap { kind -> ChooserOverlay.Item? in
            let count = returns.count { $0.unit.kind == kind }
            guard count > 0 else { return nil }
            return ChooserOverlay.Item(
                text: "group:\(kind.code)", label: kind.phrase.followed(by: .inBrackets(.count(count))))
        }
        let all = ChooserOverlay.Item(
            text: Self.all, label: Phrase.filterEverything.followed(by: .inBrackets(.count(returns.count))))
        return ChooserOverlay(
            .units(.returnFilter), title: .returnsFilterTitle,
            items: [all] + standings + (kinds.count > 1 ? kinds : []),
            current: standing.map { "standing:\($0.rawValue)" } ?? group.map { "group:\($0.code)" } ?? Self.all)
    }

    mutating func narrow(to text: String, in surroundings: inout Surroundings) -> [Step] {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("standing", let code?): standing = ReturnsScreen.Standing(rawValue: code)
        case ("group", let code?): group = UnitKind.allCases.first { $0.code == code }
        default: (standing, group) = (nil, nil)
        }
        list.cursor = 0
        list.settle(count: rows(in: surroundings).count, page: ReturnsScreen.page(surroundings))
        return []
    }

    // MARK: Form and period

    func periodChooser(_ setup: FigureSetup) -> ChooserOverlay {
        let items = setup.book.forms.flatMap { form in
            (setup.periods[form.code] ?? []).map { found -> ChooserOverlay.Item in
                // The form's name is long: in a narrow window it is cut, and no day is.
                let ended = found.closedOn.map { Phrase.periodClosedOn($0.shown) }
                let parts = [found.period.phrase, ended, form.phrase].compactMap(\.self)
                return ChooserOverlay.Item(
                    text: "\(form.code) \(found.period.code)", label: .list(parts, separator: " · "),
                    abbreviation: form.code)
            }
        }
        return ChooserOverlay(
            .units(.returnPeriod), title: .periodAndFormTitle, items: items,
            current: book.map { "\($0.form.code) \($0.period.code)" })
    }

    mutating func turn(to text: String, in surroundings: inout Surroundings) -> [Step] {
        guard let (form, period) = Self.named(text) else { return [] }
        self.form = form
        self.period = period
        marks = []
        refusals = [:]
        list.cursor = 0
        return load(in: &surroundings)
    }

    /// The form and period of a chosen line.
    private static func named(_ text: String) -> (String, ReportingPeriod)? {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let period = ReportingPeriod(code: parts[1]) else { return nil }
        return (parts[0], period)
    }

    // MARK: Opening a period

    /// Each form with the periods that could be opened: the running one and the one before it, by each length that the form
    /// knows.
    func openChooser(_ setup: FigureSetup, in surroundings: Surroundings) -> ChooserOverlay {
        let today = surroundings.today
        let items = setup.book.forms.flatMap { form -> [ChooserOverlay.Item] in
            let opened = setup.periods[form.code] ?? []
            let kinds = ReportingPeriod.Kind.allCases.filter(form.periods.contains)
            let periods = kinds.flatMap { kind -> [ReportingPeriod] in
                let running = ReportingPeriod(of: today, kind: kind)
                return [running, running.previous]
            }
            return periods.map { period in
                let isOpen = opened.contains { $0.period == period && $0.isOpen }
                return ChooserOverlay.Item(
                    text: "\(form.code) \(period.code)",
                    label: period.phrase.followed(by: form.phrase, separator: " · "),
                    disabled: isOpen ? .whyPeriodOpen : nil, abbreviation: form.code)
            }
        }
        let possible = items.filter { $0.disabled == nil } + items.filter { $0.disabled != nil }
        return ChooserOverlay(.units(.openPeriod), title: .openPeriodTitle, items: possible)
    }

    /// Asks why a closed period is opened again.
    func askWhyAgain(_ form: String, _ period: ReportingPeriod) -> [Step] {
        let question = Phrase.reopenPeriodQuestion(period.phrase, form: form)
        return [
            .raise(
                .question(QuestionOverlay(.units(.reopenPeriod(form: form, period)), question, line: .reasonLabel)))
        ]
    }

    /// Asks by when returns are due; the form's usual day is proposed.
    func askDue(of text: String, in surroundings: Surroundings) -> [Step] {
        guard let (code, period) = Self.named(text), let setup, let form = setup.book[code] else { return [] }
        // One that was opened before and can be opened is closed: its due day stands.
        guard setup.periods[code]?.contains(where: { $0.period == period }) != true else {
            return askWhyAgain(code, period)
        }
        let due = form.dueDay(of: period)
        let question = Phrase.openPeriodQuestion(period.phrase, form: form.phrase)
        return [
            .raise(
                .question(
                    QuestionOverlay(
                        .units(.periodDue(form: code, period)), question, line: .periodDueLabel, text: due.shown)))
        ]
    }
}
