public import Office
public import Phrases
public import Records

extension ReportKind {
    /// What it is called, within a sentence.
    public var phrase: Phrase {
        switch self {
        case .sixTasks: .reportKindSixTasks
        case .week: .reportKindWeek
        case .month: .reportKindMonth
        case .quarter: .reportKindQuarter
        case .halfYear: .reportKindHalfYear
        case .year: .reportKindYear
        case .documents: .reportKindDocuments
        case .adhoc: .reportKindAdhoc
        }
    }
}

extension DraftFault {
    /// What is wrong, in which line, and what to do.
    public var phrase: Phrase { .draftLine(line, kind.phrase) }
}

extension DraftFault.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .unknownLabel(let label): .draftUnknownLabel(label)
        case .emptyValue(let label): .draftEmptyValue(label)
        case .unknownValue(let label): .draftUnknownValue(label)
        case .unwritten: .draftUnwritten
        case .contradicts(let label, let here, let before, let line):
            .draftContradicts(label, here: here, before: before, line: line)
        case .unknownTable(let name): .draftUnknownTable(name)
        case .openTable(let name): .draftOpenTable(name)
        case .strayEnd: .draftStrayEnd
        case .foreignLine(let name): .draftForeignLine(name)
        case .openField(let name): .draftOpenField(name)
        }
    }
}

extension ReportFigure {
    /// What it counts, in one sentence.
    /// - Parameters:
    ///   - from: the first day that is counted.
    ///   - to: the last day that is counted.
    ///   - row: the row of a figures form that it is of.
    public func meaning(from: Day, to: Day, row: Indicator? = nil) -> Phrase {
        var what: Phrase
        switch source {
        case .incoming(let count): what = .meaningIncoming(count.rawValue)
        case .outgoing(let count): what = .meaningOutgoing(count.rawValue)
        case .board(.meanScore): what = .meaningScore
        case .board: what = Phrase(source.label).followed(by: .meaningBoard, separator: " – ")
        case .task(let task, _):
            what = Phrase(source.label).followed(by: .meaningTask(task.rawValue, task.phrase), separator: " – ")
        case .countedUntil: return .meaningCountedUntil
        case .row(let code):
            what = .meaningRow(code, row.map { Phrase(vi: $0.nameVi, en: $0.nameEn) } ?? Phrase(code))
        }
        if let variant = variant.phrase { what = what.followed(by: variant, separator: ", ") }
        return .figureCounts(what, from: from.shown, to: to.shown)
    }
}

extension ReportFigure.Variant {
    fileprivate var phrase: Phrase? {
        switch self {
        case .now: nil
        case .yearBefore: .variantYearBefore
        case .cumulative: .variantCumulative
        case .plan: .variantPlan
        case .estimate: .variantEstimate
        case .change: .variantChange
        }
    }
}

extension ReportKind {
    /// Why a text is no period of the kind: its year is not written, or it is another's.
    public func phraseOfPeriod(_ text: String, on today: Day) -> Phrase {
        let found = PeriodShorthand.candidates(text, on: today)
        if found.count == 2 { return .reportPeriodOfWhichYear(text, found[0].typed, found[1].typed) }
        return .reportPeriodNotOfKind(phrase, text, expected: typedExamples(on: today))
    }
}

extension ReportDuty {
    /// The duty in one line.
    public var phrase: Phrase {
        .reportDuty(
            kind.phrase, due: due.phrase(of: kind), to: recipients.joined(separator: "; "), symbol: symbolTail,
            ended: isEnded)
    }
}

extension DueRule {
    func phrase(of kind: ReportKind) -> Phrase {
        switch self {
        case .day(let day): kind == .week ? .dueOnWeekday(.weekdayShort(day)) : .dueOnDay(day)
        case .after(days: let days): .dueAfterDays(days)
        case .afterWorking(days: let days): .dueAfterWorkingDays(days)
        }
    }
}

extension OwedReport {
    /// Which report, and how it stands, in one line.
    /// - Parameter name: what a person is called.
    public func phrase(_ name: (PersonID) -> String) -> Phrase {
        let subject = reference.subject()
        let symbol = symbol ?? ""
        switch standing {
        case .done: return .owedReport(subject, .owedDone(symbol, on: sent?.shown ?? ""))
        case .doneLate: return .owedReport(subject, .owedDoneLate(symbol, on: sent?.shown ?? "", due: due.shown))
        case .late: return .owedReport(subject, begun(.owedLate(due: due.shown, days: today - due), name))
        case .due, .ahead: return .owedReport(subject, begun(.owedDue(due.shown, days: due - today), name))
        }
    }

    private func begun(_ standing: Phrase, _ name: (PersonID) -> String) -> Phrase {
        begunPhrase(name).map { standing.followed(by: $0, separator: ", ") } ?? standing
    }

    /// That it is begun: what it is, by whom, and where it stands; `nil` where it is not begun.
    public func begunPhrase(_ name: (PersonID) -> String) -> Phrase? {
        guard isBegun else { return nil }
        guard let begun else { return .owedBegun }
        let drafter = begun.content.drafter.map(name) ?? ""
        return .owedBegunBy(begun.shortName, drafter, begun.state.phrase)
    }
}

extension RefreshedText {
    /// What was brought up to date, and what stands as it was.
    public var phrase: Phrase {
        var parts: [Phrase] = []
        if figuresChanged > 0 || !tablesChanged.isEmpty {
            parts.append(.draftFiguresRefreshed(figuresChanged, tables: tablesChanged.count))
        }
        if !tablesKept.isEmpty { parts.append(.draftTablesKept(tablesKept)) }
        let unseen = figuresUnseen + tablesUnseen.count
        if unseen > 0 { parts.append(isPartlyHidden ? .draftFiguresNotSeen(unseen) : .draftFiguresNotKnown(unseen)) }
        guard let first = parts.first else { return .draftFiguresSame }
        return parts.dropFirst().reduce(first) { $0.followed(by: $1, separator: " ") }
    }
}

extension TableComparison {
    /// Where the table says something else than the registers, and that a person has written in it.
    public var phrases: [Phrase] {
        var told = changes.prefix(10).map { change in
            Phrase.draftTableLine(line, name).followed(
                by: .draftTableDiffers(change.row, change.column, change.written, now: change.now), separator: " ")
        }
        if changes.count > 10 { told.append(.draftTableMore(line, name, changes.count - 10)) }
        if isEdited, isChanged {
            told.append(.draftTableLine(line, name).followed(by: .draftTableKept, separator: " "))
        }
        return told
    }
}

extension ReturnedFigure {
    /// The figures that went out in a file and came back: first how many of what, then each that is not the same.
    public static func phrases(_ figures: [ReturnedFigure]) -> [Phrase] {
        func count(_ fate: Fate) -> Int { figures.count { $0.fate == fate } }
        let others = figures.compactMap { figure -> Phrase? in
            switch figure.fate {
            case .same, .added: nil
            case .changed: .returnedChanged(figure.label, sent: figure.sent ?? "", came: figure.came ?? "")
            case .lost: .returnedLost(figure.label, sent: figure.sent ?? "")
            }
        }
        return [.returnedFigures(same: count(.same), changed: count(.changed), lost: count(.lost))] + others
    }
}
