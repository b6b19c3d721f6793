public import Phrases
public import Records

extension ReportingPeriod {
    /// In words: "Quý III/2026".
    var spelled: Phrase {
        switch kind {
        case .quarter: .periodQuarter(index, year: year)
        case .half: .periodHalf(index, year: year)
        case .year: .periodYear(year)
        }
    }
}

extension FigureForm {
    /// How a row is filled in: what it takes, and what must hold between it and others.
    public func manner(of row: Indicator) -> Phrase {
        var parts: [Phrase] = []
        switch row.kind {
        case .count: parts.append(.figureCount)
        case .text: parts.append(.figureWords)
        case .yesNo: parts.append(.figureYesNo)
        case .state(let states):
            parts.append(
                .figureOneOf(states.enumerated().map { .figureChoice($0, Phrase(vi: $1.nameVi, en: $1.nameEn)) }))
        }
        for check in checks {
            switch check {
            case .atMost(row.code, let whole): parts.append(.figureAtMost(whole))
            case .onlyWhen(row.code, let other, let least):
                if let state = state(other, least) { parts.append(.figureOnlyWhen(other, state)) }
            case .neededBelow(row.code, let other, let limit):
                if let state = state(other, limit - 1) { parts.append(.figureNeededWhen(other, state)) }
            case .atMost, .onlyWhen, .neededBelow: continue
            }
        }
        return .list(parts, separator: "; ")
    }

    private func state(_ code: String, _ place: Int) -> Phrase? {
        guard case .state(let states)? = self.row(code)?.kind, states.indices.contains(place) else { return nil }
        return Phrase(vi: states[place].nameVi, en: states[place].nameEn)
    }
}

/// A blank form on paper: to be filled in with the pen, or in a text editor.
public struct FigureFormPage: Sendable {
    private let form: FigureForm
    private let period: ReportingPeriod?
    private let remarks: [Phrase]

    /// A page of a form.
    /// - Parameter remarks: what stands below the title: by when, where to.
    public init(form: FigureForm, period: ReportingPeriod?, remarks: [Phrase]) {
        self.form = form
        self.period = period
        self.remarks = remarks
    }

    /// The page for a unit; without one, its name is left to be filled in.
    public func page(of unit: String?, _ language: Language) -> TextPage {
        let dots = String(repeating: ".", count: 40)
        var head: [TextPage.Line] = [
            .left(Phrase.figureUnit(unit ?? dots).in(language)), .empty,
            .centre((language == .vi ? form.nameVi : form.nameEn).uppercased()),
        ]
        if let period { head.append(.centre(period.spelled.in(language))) }
        head.append(.empty)
        head += remarks.map { .left($0.in(language)) }
        let codes = [Phrase.figureFormCode(form.code), period.map { .figurePeriodCode($0.code) }].compactMap(\.self)
        head += [.left(Phrase.list(codes, separator: " · ").in(language)), .empty]
        let rows = form.reported(in: period)
        return TextPage(
            head: head,
            columns: [
                .init(Phrase.figureCode.in(language), width: 5),
                .init(Phrase.figureIndicator.in(language), width: 27),
                .init(Phrase.figureValue.in(language), width: 11, .pen),
                .init(Phrase.figureManner.in(language), width: 20),
            ],
            rows: rows.map { row in
                .cells([
                    row.code, language == .vi ? row.nameVi : row.nameEn, "", form.manner(of: row).in(language),
                ])
            },
            leastRowLines: 2,
            foot: [
                .empty, .pair(Phrase.figureMaker.in(language), Phrase.figureSigner.in(language)), .empty, .empty,
                .empty,
            ],
            pageWord: Phrase.pageWord.in(language))
    }
}
