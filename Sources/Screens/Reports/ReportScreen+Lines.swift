import Office
import Phrases
import Records
import Reports

/// The lines of a report, whichever it is: headings, figures, documents.
extension ReportScreen {
    struct Line: Equatable, Sendable {
        let anchor: Anchor
        let kind: Kind

        enum Kind: Equatable, Sendable {
            case heading(Phrase, columns: [Phrase])
            case figures(Phrase, [Figure])
            /// A document of a list: who leads and how it stands are beside it.
            case document(IncomingDocument)
            /// An invitation: its hour and place are beside it.
            case meeting(IncomingDocument)
            case remark(Phrase)
        }

        /// What tells a line from the others, whatever the figures are.
        enum Anchor: Equatable, Sendable {
            case none
            case subject(StatisticsSection.Kind, StatisticsLine.Subject)
            case part(WeekPart.Kind)
            case document(DocumentID, WeekPart.Kind?)
        }

        /// What Enter opens.
        enum Target: Equatable, Sendable {
            case rows(IncomingFilter)
            case document(DocumentID)
        }

        var figures: [Figure] { if case .figures(_, let figures) = kind { figures } else { [] } }

        var leadsSomewhere: Bool {
            switch kind {
            case .figures, .document, .meeting: true
            case .heading, .remark: false
            }
        }

        func target(column: Int) -> Target? {
            switch kind {
            case .figures(_, let figures):
                figures.isEmpty ? nil : .rows(figures[min(column, figures.count - 1)].filter)
            case .document(let document), .meeting(let document): .document(document.id)
            case .heading, .remark: nil
            }
        }
    }
}

extension ReportScreen.State {
    typealias Line = ReportScreen.Line

    func current(_ lines: [Line]) -> Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }

    func lines(in surroundings: Surroundings) -> [Line] {
        func plain(_ kind: Line.Kind) -> Line { Line(anchor: .none, kind: kind) }
        switch content {
        case nil: return []
        case .statistics(let statistics)?:
            return statistics.sections.flatMap { section in
                let columns = section.kind == .handlers ? HandlerColumn.allCases.map(\.phrase) : []
                return [plain(.heading(section.kind.phrase, columns: columns))]
                    + section.lines.map {
                        Line(
                            anchor: .subject(section.kind, $0.subject),
                            kind: .figures($0.subject.phrase(surroundings.facts), $0.figures))
                    }
            }
        case .week(let week)?: return self.week(week)
        case .meetings(let documents)?:
            guard !documents.isEmpty else { return [plain(.remark(.reportNoMeetings))] }
            return meetings(documents)
        case .followUp(let documents, let isWhole)?:
            guard !documents.isEmpty else { return [plain(.remark(.reportNoRows))] }
            return documents.map { Line(anchor: .document($0.id, nil), kind: .document($0)) }
                + (isWhole ? [] : [plain(.remark(.reportFirstRows(.count(documents.count))))])
        }
    }

    private func week(_ week: WeekPage) -> [Line] {
        var lines: [Line] = []
        for part in week.parts {
            lines.append(Line(anchor: .part(part.kind), kind: .figures(part.kind.phrase, [part.figure])))
            lines += part.documents.map { Line(anchor: .document($0.id, part.kind), kind: .document($0)) }
            let more = part.figure.count - part.documents.count
            if part.kind.namesDocuments, more > 0 {
                lines.append(Line(anchor: .none, kind: .remark(.weekMore(.count(more)))))
            }
        }
        lines.append(Line(anchor: .none, kind: .heading(.weekMeetings, columns: [])))
        if week.meetings.isEmpty { lines.append(Line(anchor: .none, kind: .remark(.reportNone))) }
        return lines + meetings(week.meetings)
    }

    private func meetings(_ documents: [IncomingDocument]) -> [Line] {
        var lines: [Line] = []
        var day: Day?
        for document in documents {
            if let on = document.content.meetingOn, on != day {
                day = on
                let name = on.weekday.phrase.followed(by: Phrase(on.shown))
                lines.append(Line(anchor: .none, kind: .heading(name, columns: [])))
            }
            lines.append(Line(anchor: .document(document.id, nil), kind: .meeting(document)))
        }
        return lines
    }

    /// The report as it is printed.
    func page(in surroundings: Surroundings) -> TextPage? {
        let language = surroundings.language
        let pages = ReportPages(facts: surroundings.facts, language: language, today: surroundings.today)
        let (from, to) = period.days(surroundings.today)
        switch content {
        case nil: return nil
        case .statistics(let statistics)?: return pages.statistics(statistics).page(language)
        case .week(let week)?: return pages.week(week).page(language)
        case .meetings(let documents)?: return pages.meetings(documents, from: from, to: to).page(language)
        case .followUp(let documents, _)?: return pages.followUp(documents, from: from, to: to).page(language)
        }
    }

    /// How a file of it is called, without its ending.
    func fileName(in surroundings: Surroundings) -> String {
        let (from, to) = period.days(surroundings.today)
        return "\(surroundings.text(report.fileName))-\(from.iso)-\(to.iso)"
    }

    /// What is written into a file for spreadsheets.
    func table(in surroundings: Surroundings) -> [[String]]? {
        let language = surroundings.language
        let pages = ReportPages(facts: surroundings.facts, language: language, today: surroundings.today)
        let (from, to) = period.days(surroundings.today)
        switch content {
        case nil: return nil
        case .statistics(let statistics)?: return pages.statistics(statistics).table(language)
        case .week(let week)?: return pages.week(week).table(language)
        case .meetings(let documents)?: return pages.meetings(documents, from: from, to: to).table(language)
        case .followUp(let documents, _)?: return pages.followUp(documents, from: from, to: to).table(language)
        }
    }
}

extension ReportScreen.Report {
    /// How a file of it is called.
    var fileName: Phrase {
        switch self {
        case .statistics: .fileStatistics
        case .week: .fileWeek
        case .meetings: .fileMeetings
        case .followUp: .fileFollowUp
        }
    }
}
