import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

/// Reports composed of the registers' and the units' figures, one subcommand for each kind.
extension Subcommand {
    static let composedReports: [Subcommand] = ReportKind.allCases.map { kind in
        Subcommand(
            words: ["report", kind.rawValue],
            options: [.period] + (kind.isOfUnits ? [.unit] : []) + [.output, .printer, .draft],
            meanings: [.period: (Phrase(vi: "KỲ", en: "PERIOD"), .reportPeriodsTaken)],
            summary: .reportSummary(kind.phrase)
        ) { (run) throws(Failure) in
            let way = try run.wayOut()
            let session = try run.session()
            let reference = try run.reference(kind, in: session)
            let report = try session.ask(ComposeReport(reference, today: run.today))
            if run.arguments.has(.draft) { return try run.begin(report, in: session) }
            if way == .screen, run.wantsJSON { return run.write(report.shape) }
            let tree = Letter.tree(
                LetterContent(
                    report.document(at: run.now), text: report.text, office: session.facts.profile, year: run.today.year
                ))
            try run.deliver(
                tree, way, shape: [JSONValue.Member("report", json(reference.canonical))], in: session
            ) { .reportWritten(path: $0) }
            run.noteOpenPlaces(of: report)
        }
    }
}

extension Invocation {
    /// The report that `--period` and `--unit` mean; the kind's usual days where nothing is said.
    func reference(_ kind: ReportKind, in session: Session) throws(Failure) -> ReportReference {
        let usual = kind.usual(on: today)
        let text = arguments.filled(.period)
        var unit: String?
        if let name = arguments.filled(.unit) {
            unit = try session.unit(name, in: try session.ask(AskUnits())).code
        }
        let span = text.map { ReportSpan(code: $0) } ?? usual
        guard let span, let reference = ReportReference(kind, span, unit: unit) else {
            throw .usage(.reportPeriodNotOfKind(kind.phrase, text ?? "", expected: kind.spans(on: today)))
        }
        return reference
    }

    /// Begins a report as a draft of the outgoing register.
    fileprivate func begin(_ report: ComposedReport, in session: Session) throws(Failure) {
        let begun = try session.perform(
            BeginDraft(
                content: report.content, text: report.text.text, origin: .composed, report: report.reference,
                formKey: Self.freshKey()), at: writingTime)
        tell(begun.document, session, .draftBegun(DraftName.shown(begun.document.id)))
        noteOpenPlaces(of: report)
    }

    /// Says what of a report only a person can fill in.
    fileprivate func noteOpenPlaces(of report: ComposedReport) {
        let open = report.text.faults(labels: report.answers.labels, tables: report.answers.tableNames)
        let unwritten = open.count { $0.kind == .unwritten }
        let unknown = open.count { $0.isPardonable } - unwritten
        if unknown + unwritten > 0 { note(.reportOpenPlaces(unknown: unknown, unwritten: unwritten)) }
    }
}

extension ReportKind {
    /// How its periods are typed.
    fileprivate func spans(on today: Day) -> String {
        let year = today.year
        switch self {
        case .sixTasks: return "\(year)-Q3, \(year)-H1, \(year)"
        case .week: return "\(year)-W48"
        case .month: return "\(year)-11"
        case .quarter: return "\(year)-Q3"
        case .halfYear: return "\(year)-H1"
        case .year: return "\(year)"
        case .documents, .adhoc: return "\(year)-Q3, \(year)-11, \(year)-W48, \(year)-11-01..\(year)-11-15"
        }
    }
}

extension ComposedReport {
    /// The report as an outgoing document that nobody has begun yet.
    fileprivate func document(at now: Instant) -> OutgoingDocument {
        OutgoingDocument(
            id: OutgoingID(0), number: nil, content: content, state: .drafting, createdAt: now,
            createdBy: content.drafter ?? PersonID(0))
    }

    /// The figures as JSON.
    fileprivate var shape: JSONValue {
        json(
            ("report", json(reference.canonical)), ("subject", json(content.subject)), ("text", json(text.text)),
            (
                "figures",
                .array(
                    answers.figures.map { found in
                        json(
                            ("label", json(found.figure.label)),
                            ("value", found.value == FigureMark.unknownValue ? .null : json(found.value)),
                            ("from", json(found.from)), ("to", json(found.to)))
                    })
            ),
            (
                "tables",
                .object(
                    answers.tables.sorted { $0.key < $1.key }.map { name, rows in
                        JSONValue.Member(name, .array(rows.map { .array($0.map { json($0) }) }))
                    })
            ))
    }
}
