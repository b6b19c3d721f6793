import Office
import Phrases
import Records
import TerminalKit
import Text

extension FigureStepScreen {
    /// A field of the form.
    enum Field: String, CaseIterable, Hashable, Sendable {
        case direction
        case unit
        case recipient
        case task
        case text
        case day
        case document
        case number
        case name
        case code
        case group
        case abbreviation
        case from
        case until
        case successor
        case email
        case value
        case groups
        case since
    }
}

extension FigureStepScreen.Field: FormRow {
    /// What may be typed in it.
    var hint: Phrase {
        switch self {
        case .direction, .task, .group: .hintChoice
        case .unit, .successor: .hintUnit
        case .recipient: .hintQuestionRecipient
        case .text, .name, .abbreviation, .number: .hintPlain
        case .day, .from, .until: .hintDay
        case .document: .hintDocumentNumber
        case .code: .hintUnitCode
        case .email: .hintEmail
        case .value: .hintScoringValue
        case .groups: .hintUnitGroups
        case .since: .hintPeriod
        }
    }

    /// What F1 says of it.
    var help: FieldHelp {
        switch self {
        case .direction: .questionDirection
        case .unit: .questionUnit
        case .recipient: .questionRecipient
        case .task: .questionTask
        case .text: .questionText
        case .day: .questionDay
        case .document: .questionDocument
        case .number: .questionAnswerNumber
        case .name: .unitName
        case .code: .unitCode
        case .group: .unitGroup
        case .abbreviation: .unitAbbreviation
        case .from: .unitFrom
        case .until: .unitUntil
        case .successor: .unitSuccessor
        case .email: .unitEmail
        case .value: .scoringValue
        case .groups: .scoringGroups
        case .since: .scoringSince
        }
    }

    /// Whether it takes a day.
    var isDay: Bool { self == .day || self == .from || self == .until }

    /// Whether it may take sentences: it is broken into rows, and opens in the large editor.
    var isLong: Bool { self == .text }

    /// Whether Vietnamese is typed in it.
    var takesWords: Bool {
        switch self {
        case .unit, .text, .name, .abbreviation, .successor, .groups, .number: true
        case .direction, .recipient, .task, .day, .document, .code, .group, .from, .until, .email, .value, .since: false
        }
    }

    var holdsNames: Bool { self == .groups }

    var limit: Int { isDay ? FormField.dayLimit : TextField.usualLimit }
}

extension FigureStepScreen.State {
    func label(_ field: FigureStepScreen.Field) -> Phrase {
        switch field {
        case .direction: return .fieldQuestionDirection
        case .unit: return .returnColumnUnit
        case .recipient: return .fieldQuestionRecipient
        case .task: return .fieldQuestionTask
        case .text: if case .answer = purpose { return .fieldAnswer } else { return .fieldQuestionText }
        case .day: if case .answer = purpose { return .fieldAnsweredOn } else { return .fieldRaisedOn }
        case .document: return .fieldSourceDocument
        case .number: return .fieldAnswerNumber
        case .name: return .fieldUnitName
        case .code: return .fieldUnitCode
        case .group: return .returnColumnGroup
        case .abbreviation: return .fieldAbbreviation
        case .from: return .fieldFirstDay
        case .until: return .fieldLastDay
        case .successor: return .fieldSuccessor
        case .email: return .reminderEmail
        case .value: return .fieldScoringValue
        case .groups: return .fieldScoringGroups
        case .since: return .fieldScoringSince
        }
    }

    /// The row of the six tasks whose target or weight is set.
    var indicator: Indicator? {
        switch purpose {
        case .scoring(.target(let code)), .scoring(.weight(let code)): setup?.book.sixTasks.row(code)
        case .question, .answer, .addUnit, .changeUnit, .mergeUnit, .scoring: nil
        }
    }

    /// Whether it takes one of a few words.
    func isChoice(_ field: FigureStepScreen.Field) -> Bool {
        switch field {
        case .direction, .task, .group: return true
        case .value:
            if case .scoring(.target) = purpose, case .state = indicator?.kind { return true }
            return false
        case .unit, .recipient, .text, .day, .document, .number, .name, .code, .abbreviation, .from, .until, .successor,
            .email, .groups, .since:
            return false
        }
    }

    /// The words of a choice, with the text that the form keeps for each.
    func choices(_ field: FigureStepScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .direction: return UnitQuestion.Direction.allCases.map { ($0.code, $0.phrase) }
        case .task:
            return [("", Phrase.taskNone)]
                + LetterTask.allCases.map {
                    ("\($0.rawValue)", Phrase("\($0.rawValue). ").followed(by: $0.phrase, separator: ""))
                }
        case .group: return UnitKind.allCases.filter(\.reports).map { ($0.code, $0.phrase) }
        case .value:
            guard case .state(let states)? = indicator?.kind else { return [] }
            return [("", Phrase.scoringUnset)]
                + states.enumerated().dropFirst().map { ("\($0)", Phrase(vi: $1.nameVi, en: $1.nameEn)) }
        case .unit, .recipient, .text, .day, .document, .number, .name, .code, .abbreviation, .from, .until, .successor,
            .email, .groups, .since:
            return []
        }
    }

    /// Whether F4 opens a list.
    func hasChooser(_ field: FigureStepScreen.Field) -> Bool {
        switch field {
        case .unit, .successor, .groups, .since: true
        case .direction, .task, .group, .value: isChoice(field)
        case .recipient, .text, .day, .document, .number, .name, .code, .abbreviation, .from, .until, .email: false
        }
    }

    // MARK: Units by name

    /// The units that can be named in a field: who asks, or who follows another.
    func units(for field: FigureStepScreen.Field) -> [Unit] {
        guard let setup else { return [] }
        switch purpose {
        case .changeUnit(let code), .mergeUnit(let code): return setup.units.units.filter { $0.code != code }
        case .question, .answer, .addUnit, .scoring: return setup.units.units
        }
    }

    /// The unit that a text means: by its name, its code, or a short form that fits it alone.
    func unit(_ text: String, for field: FigureStepScreen.Field) -> Unit? {
        let text = clean(text)
        let units = units(for: field)
        if let found = units.first(where: { $0.name == text || $0.code == text.lowercased() }) { return found }
        let fitting = matches(text, for: field, limit: 2)
        return fitting.count == 1 ? units.first { $0.name == fitting[0] } : nil
    }

    func matches(_ text: String, for field: FigureStepScreen.Field, limit: Int) -> [String] {
        let units = units(for: field)
        guard !blank(text) else { return units.prefix(limit).map(\.name) }
        let query = CompletionQuery(text)
        let found = units.enumerated().compactMap { place, unit in
            CompletionKey(name: unit.name, abbreviation: unit.abbreviation ?? unit.code).rank(query).map {
                (rank: $0, place: place, name: unit.name)
            }
        }
        return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit).map(\.name)
    }

    /// The kind of units that a name of a group means.
    static func kind(_ text: String) -> UnitKind? {
        let plain = folded(clean(text))
        return UnitKind.allCases.first { kind in
            kind.reports && [kind.code, folded(kind.phrase.vi), folded(kind.phrase.en)].contains(plain)
        }
    }
}
