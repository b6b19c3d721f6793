import Office
import Phrases
import Records
import TerminalKit

// What is begun from the list: a blank draft, or a report with the figures of its period in it.

extension OutgoingListScreen.State {
    mutating func askOwed(in surroundings: inout Surroundings) -> [Step] {
        guard owedTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        owedTicket = ticket
        return [.effect(.ask(.outgoing(.owed(AskReportDuties(today: surroundings.today))), ticket))]
    }

    /// A blank draft first, then the reports that press, then each kind of report of the days that it is usually of, then of others.
    func draftChooser(_ owed: [OwedReport], in surroundings: Surroundings) -> ChooserOverlay {
        let pressing = owed.filter(\.isPressing)
        let usual = ReportKind.allCases.compactMap { ReportReference($0, $0.usual(on: surroundings.today)) }
            .filter { report in !pressing.contains { $0.reference == report } }
        let items =
            [ChooserOverlay.Item(text: "blank", label: .draftBlankItem)]
            + pressing.map { owed in
                let label = Phrase.draftReportOwed(
                    owed.reference.kind.phrase, Phrase(owed.reference.span.written), due: owed.due.shown,
                    isLate: owed.standing == .late)
                let begun = owed.begunPhrase { surroundings.facts.name(of: .person($0)) }
                // One that is begun is gone on with.
                return ChooserOverlay.Item(
                    text: owed.begun.map { "open:\($0.id.value)" } ?? "report:\(owed.reference.canonical)",
                    label: begun.map { label.followed(by: $0, separator: " · ") } ?? label)
            }
            + usual.map { report in
                ChooserOverlay.Item(
                    text: "report:\(report.canonical)",
                    label: .draftReportItem(report.kind.phrase, Phrase(report.span.written)))
            }
            + ReportKind.allCases.map { kind in
                ChooserOverlay.Item(text: "period:\(kind.rawValue)", label: .draftReportOther(kind.phrase))
            }
        return ChooserOverlay(.outgoing(.newDraft), title: .draftNewTitle, items: items)
    }

    /// - Returns: `nil` when the answer is about something else.
    mutating func takeBeginning(_ answer: Answer, in surroundings: inout Surroundings) -> [Step]? {
        switch answer {
        case .chosen("blank", .outgoing(.newDraft)): return [.openOutgoing(.draft)]
        case .chosen(let text, .outgoing(.newDraft)):
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return [] }
            if parts[0] == "period" {
                guard let kind = ReportKind(rawValue: parts[1]) else { return [] }
                return [askPeriod(of: kind, in: surroundings)]
            }
            if parts[0] == "open" {
                return Int64(parts[1]).map { [.open(.outgoing(.document(.init(OutgoingID($0)))))] } ?? []
            }
            return ReportReference(canonical: parts[1]).map { begin($0, in: &surroundings) } ?? []
        case .entered(let text, .outgoing(.reportPeriod(let kind))):
            guard let span = PeriodShorthand.span(text, on: surroundings.today),
                let report = ReportReference(kind, span)
            else {
                return [
                    askPeriod(of: kind, text: text, in: surroundings),
                    .say(kind.phraseOfPeriod(text, on: surroundings.today), .fault),
                ]
            }
            return begin(report, in: &surroundings)
        case .confirmed(.outgoing(.openReport(let id))): return [.open(.outgoing(.document(.init(id))))]
        case .confirmed, .chosen, .entered, .filtered, .marked, .accepted: return nil
        }
    }

    /// - Parameter text: what was typed before and not understood.
    private func askPeriod(of kind: ReportKind, text: String = "", in surroundings: Surroundings) -> Step {
        let question = Phrase.draftPeriodQuestion(
            kind.phrase, example: kind.usual(on: surroundings.today).typed)
        return .raise(
            .question(
                QuestionOverlay(.outgoing(.reportPeriod(kind)), question, line: .draftPeriodLabel, text: text)))
    }

    /// Looks whether the report is there already before it is made.
    private mutating func begin(_ report: ReportReference, in surroundings: inout Surroundings) -> [Step] {
        guard beginning == nil else { return [] }
        self.report = report
        let ticket = surroundings.ticket()
        beginning = ticket
        return [.effect(.ask(.outgoing(.ofReport(ListOfReport(report))), ticket))]
    }

    mutating func takeOfReport(_ found: [OutgoingDocument], in surroundings: inout Surroundings) -> [Step] {
        beginning = nil
        guard let report else { return [] }
        // One that was recalled is made again.
        if let there = found.first(where: { $0.state != .recalled }) {
            let question = Phrase.draftReportThere(there.shortName, there.state.phrase)
            return [.raise(.question(QuestionOverlay(.outgoing(.openReport(there.id)), question)))]
        }
        let ticket = surroundings.ticket()
        beginning = ticket
        return [.effect(.ask(.outgoing(.compose(ComposeReport(report, today: surroundings.today))), ticket))]
    }

    mutating func begin(_ composed: ComposedReport, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        beginning = ticket
        let command = BeginDraft(
            content: composed.content, text: composed.text.text, origin: .composed, report: composed.reference,
            formKey: "report-\(composed.reference.canonical)-\(surroundings.now.milliseconds)")
        return [.effect(.perform(.outgoing(.begin(command)), ticket))]
    }

    mutating func begun(_ document: OutgoingDocument, in surroundings: Surroundings) -> [Step] {
        beginning = nil
        isMarkedStale = true
        let said = Phrase.draftBegun(document.shortName)
        return [
            .done(DoneDeed(at: surroundings.now, phrase: said)), .open(.outgoing(.document(.init(document.id)))),
            .openOutgoing(.text(document.id)), .say(said, .good),
        ]
    }
}
