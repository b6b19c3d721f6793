import Office
import Phrases
import Records
import Reports
import TerminalKit

// What the palette lists: what the screen in front can do, every place to go to, every step, and what other screens do.

extension Workplace {
    /// The list of every action, as it stands now.
    func palette() -> PaletteOverlay {
        guard let top = stack.last else { return PaletteOverlay([], recent: []) }
        var here = Self.items(of: top, in: surroundings, lineArt: lineArt)
        if case .editor(let large) = overlays.last {
            let own = Self.items(in: surroundings, lineArt: lineArt) { large.table(in: $0).bindings }
            here = own + here.filter { item in !own.contains { $0.action == item.action } }
        }
        return PaletteOverlay(
            here + steps(top) + destinations(top) + elsewhere(besides: here) + settings() + commandWork,
            recent: recentActions)
    }

    /// The lines of a screen's table, each once; moving about needs no palette.
    private static func items(
        of screen: Screen, in surroundings: Surroundings, lineArt: LineArt
    ) -> [PaletteOverlay.Item] {
        items(in: surroundings, lineArt: lineArt) { screen.table(in: $0).bindings }
    }

    private static func items(
        in surroundings: Surroundings, lineArt: LineArt, _ bindings: (Surroundings) -> [Binding]
    ) -> [PaletteOverlay.Item] {
        let tables = [Language.vi, .en].map { language in
            var surroundings = surroundings
            surroundings.language = language
            return bindings(surroundings)
        }
        return zip(tables[0], tables[1]).compactMap { vi, en in
            guard !vi.action.isMovement else { return nil }
            let reason = vi.disabledReason.map { Phrase(vi: $0, en: en.disabledReason ?? $0) }
            return PaletteOverlay.Item(
                Phrase(vi: vi.label, en: en.label),
                keyName: vi.keys.first.map { Key.keyName($0, lineArt: lineArt) } ?? "", vi.action, unless: reason)
        }
    }

    /// What only the command line does, for those who may do it first.
    private var commandWork: [PaletteOverlay.Item] {
        CommandWork.allCases.map {
            PaletteOverlay.Item($0.phrase, .everywhere(.outside($0)), unless: $0.reason(in: surroundings))
        }
    }

    // MARK: Steps

    /// Every step, for the documents in front.
    private func steps(_ top: Screen) -> [PaletteOverlay.Item] {
        let documents = top.documents
        let possible = documents.isEmpty ? [] : StepChooser.items(for: documents, in: surroundings)
        return HandlingAct.allCases.map { act in
            let found = possible.first { StepChooser.act(of: $0.text) == act }
            return PaletteOverlay.Item(
                found?.label ?? act.phrase, place: .placeSteps, keyName: documents.isEmpty ? "" : "F2",
                .everywhere(.step(act)),
                unless: found == nil ? surroundings.whyNot(act.right) ?? .whyOpenDocument : found?.disabled)
        }
    }

    // MARK: Places to go to

    private func destinations(_ top: Screen) -> [PaletteOverlay.Item] {
        let table = top.table(in: surroundings).bindings
        var isDesk = false
        if case .desk = top { isDesk = true }
        let menu = DeskScreen.MenuItem.allCases.compactMap { item -> PaletteOverlay.Item? in
            // What has a key of its own on this screen is listed already.
            if let own = item.everywhere, table.contains(where: { $0.action == .everywhere(own) }) { return nil }
            return PaletteOverlay.Item(
                DeskScreen.label(of: item, surroundings), place: .placeDesk,
                keyName: item.digit.map { isDesk ? $0 : "F10 \($0)" } ?? "", .everywhere(.go(.menu(item))),
                unless: whyNot(item, from: top))
        }
        let reports = ReportScreen.Report.allCases.map { report in
            PaletteOverlay.Item(
                report.phrase, place: .placeReport, .everywhere(.go(.report(report))),
                unless: report.isFor(surroundings.actor)
                    ? nil
                    : surroundings.whyNot(.readStatistics) ?? surroundings.whyNot(.readRegister))
        }
        let waiting = DeskLine.Kind.allCases.filter { $0.concerns(surroundings.actor) }.map { kind in
            PaletteOverlay.Item(kind.phrase, place: .placeWaiting, .everywhere(.go(.waiting(kind))))
        }
        let figures = FigurePlace.allCases.map { place in
            PaletteOverlay.Item(
                place.phrase, place: .menuBoard, .everywhere(.go(.figures(place))),
                unless: surroundings.whyNot(.readFigures))
        }
        let copies = PaletteOverlay.Item(.copiesRegister, place: .contextOutgoing, .everywhere(.go(.copies)))
        let papers = DayPaperScreen.Kind.allCases.map { kind in
            PaletteOverlay.Item(
                kind.phrase, place: .placePaper, .everywhere(.go(.dayPaper(kind))), unless: kind.whyNot(surroundings))
        }
        let setup = SetupListScreen.Subject.allCases.map { subject in
            PaletteOverlay.Item(
                subject.phrase, place: .contextOutgoing, .everywhere(.go(.setup(subject))))
        }
        let due = PaletteOverlay.Item(.contextDueFiles, place: .contextTree, .everywhere(.go(.dueFiles)))
        let loans = PaletteOverlay.Item(.contextLoans, place: .contextTree, .everywhere(.go(.loans)))
        let procedures = ProcedureListScreen.Subject.allCases.map { subject in
            PaletteOverlay.Item(subject.phrase, place: .contextTree, .everywhere(.go(.procedures(subject))))
        }
        return menu + figures + reports + waiting + [copies, due, loans] + procedures + setup + papers
    }

    /// Every row of the settings, and each choice by its own words.
    private func settings() -> [PaletteOverlay.Item] {
        SettingsScreen.Row.allCases.flatMap { row in
            [PaletteOverlay.Item(row.label, place: .contextSettings, .everywhere(.go(.setting(row, choice: nil))))]
                + row.choices.map { choice in
                    PaletteOverlay.Item(
                        .settingChoice(row.label, choice.label), place: .contextSettings,
                        .everywhere(.go(.setting(row, choice: choice.code))), alias: .settingAlias(choice.code))
                }
        }
    }

    private func whyNot(_ item: DeskScreen.MenuItem, from top: Screen) -> Phrase? {
        switch item {
        case .register: surroundings.whyNot(.registerIncoming) ?? (isForm(top) ? .whyInForm : nil)
        case .reservations: surroundings.whyNot(.reserveNumber)
        case .openBook:
            surroundings.whyNot(.openBook)
                ?? (surroundings.isOpen(year: surroundings.today.year) ? .whyBookOpen : nil)
        case .board: surroundings.whyNot(.readFigures)
        case .round: surroundings.hasRound ? nil : .whyNoRound
        case .task: surroundings.whyNot(.giveTask)
        case .list, .outgoing, .archive, .reports, .settings, .quit: nil
        }
    }

    /// Goes to a line of the desk or a report; Esc leads back to where one was.
    mutating func go(to destination: Destination) -> [Effect] {
        switch destination {
        case .report(let report): return run([.open(.report(.init(report)))], at: stack.count - 1)
        case .figures(let place): return run([.open(.figures(place.screen))], at: stack.count - 1)
        case .copies:
            return run([.open(.outgoing(.copies(.init(year: surroundings.today.year))))], at: stack.count - 1)
        case .loans: return run([.open(.archive(.loans(.init())))], at: stack.count - 1)
        case .procedures(let subject):
            return run([.open(.archive(.procedures(.init(subject))))], at: stack.count - 1)
        case .dueFiles: return run([.open(.archive(.due(.init())))], at: stack.count - 1)
        case .setup(let subject): return run([.open(.outgoing(.setup(.init(subject))))], at: stack.count - 1)
        case .dayPaper(let kind): return run([.open(.outgoing(.dayPaper(.init(kind))))], at: stack.count - 1)
        case .setting(let row, _):
            if case .settings(var state) = stack.last {
                state.row = row
                stack[stack.count - 1] = .settings(state)
                return []
            }
            return run([.open(.settings(.init(row: row)))], at: stack.count - 1)
        case .waiting(let kind): return run(DeskScreen.open(kind, in: surroundings), at: stack.count - 1)
        case .menu(let item):
            // What asks something first is answered by the desk.
            if item == .openBook || item == .reports {
                let effects = everywhere(.desk)
                guard stack.count == 1 else { return effects }
                return effects + run(DeskScreen.run(item, in: surroundings), at: 0)
            }
            return run(DeskScreen.run(item, in: surroundings), at: stack.count - 1)
        }
    }

    // MARK: Other screens

    /// What other screens do, with what has to be opened for it.
    private func elsewhere(besides here: [PaletteOverlay.Item]) -> [PaletteOverlay.Item] {
        let refusals = Act.allCases.compactMap(surroundings.whyNot)
        var labels = Set(here.map(\.label))
        var found: [PaletteOverlay.Item] = []
        for sample in Screen.samples(in: surroundings) {
            let own = sample.screen.keys(in: surroundings).filter { binding in
                // Opening, leaving and reading anew are the same everywhere.
                ![.enter, .escape, .function(5)].contains(binding.keys.first ?? .enter)
            }
            for item in Self.items(of: sample.screen, in: surroundings, lineArt: lineArt)
            where own.contains(where: { $0.action == item.action }) && labels.insert(item.label).inserted {
                let refusal = item.reason.flatMap { reason in refusals.first { $0 == reason } }
                found.append(
                    PaletteOverlay.Item(
                        item.label, place: sample.place, keyName: item.keyName, item.action,
                        unless: refusal ?? sample.reason))
            }
        }
        return found
    }
}

extension DeskScreen.MenuItem {
    /// The key everywhere that does the same.
    fileprivate var everywhere: EverywhereAction? {
        switch self {
        case .register: .register
        case .settings: .settings
        case .quit: .quit
        case .list, .outgoing, .archive, .reservations, .openBook, .board, .round, .task, .reports: nil
        }
    }
}

extension Screen {
    /// A screen as it is before anything stands on it, with what is said where it is not in front.
    struct Sample {
        let screen: Screen
        let place: Phrase
        let reason: Phrase
    }

    /// One of each screen that has actions of its own.
    static func samples(in surroundings: Surroundings) -> [Sample] {
        let blank = IncomingContent(
            arrivedOn: surroundings.today, issuer: "", symbol: DocumentSymbol.parse(""), subject: "")
        let document = IncomingDocument(
            id: DocumentID(0), number: RegisterNumber(year: surroundings.today.year, number: 1), issuerID: IssuerID(0),
            content: blank, state: .registered, voidReason: nil, paperArrivedOn: nil, version: 1,
            registeredAt: surroundings.now, registeredBy: surroundings.actor.person.id, handling: nil)
        let quarter = ReportingPeriod(of: surroundings.today, kind: .quarter)
        let figures = DraftFiguresScreen.State(of: OutgoingID(0), in: quarter).map {
            Sample(
                screen: .outgoing(.figures($0)), place: .contextDraftFigures, reason: .whyOpenDraftFigures)
        }
        return (figures.map { [$0] } ?? []) + [
            Sample(
                screen: .list(.init(filter: IncomingFilter())), place: .contextList, reason: .whyOpenList),
            Sample(
                screen: .document(.init(document: document.id)), place: .contextDocument, reason: .whyOpenDocument),
            Sample(
                screen: .form(.init(mode: .register(nil), formKey: "", in: surroundings)), place: .contextForm,
                reason: .whyOpenForm),
            Sample(
                screen: .outgoing(.list(.init(year: nil))), place: .contextOutgoing, reason: .whyOpenOutgoing),
            Sample(
                screen: .outgoing(.document(.init(OutgoingID(0)))), place: .contextOutgoingDocument,
                reason: .whyOpenOutgoingDocument),
            Sample(
                screen: .outgoing(.form(.init(.register, formKey: "", in: surroundings))),
                place: .contextOutgoingForm, reason: .whyOpenOutgoing),
            Sample(
                screen: .outgoing(.text(.init(OutgoingID(0), formKey: "", in: surroundings))),
                place: .contextOutgoingText, reason: .whyOpenOutgoingText),
            Sample(
                screen: .outgoing(.step(.init(.ask, of: OutgoingID(0), formKey: "", in: surroundings))),
                place: .contextDraftStep, reason: .whyOpenDraftStep),
            Sample(
                screen: .outgoing(.replies(.init(OutgoingID(0)))), place: .contextReplies, reason: .whyOpenReplies),
            Sample(
                screen: .outgoing(.unanswered(.init())), place: .contextUnanswered, reason: .whyOpenUnanswered),
            Sample(
                screen: .outgoing(.many(.init(formKey: "", in: surroundings))), place: .contextGrid,
                reason: .whyOpenOutgoing),
            Sample(
                screen: .outgoing(.copies(.init(year: nil))), place: .contextCopies, reason: .whyOpenCopies),
            Sample(screen: .outgoing(.copy(.init(CopyID(0)))), place: .contextCopy, reason: .whyOpenCopy),
            Sample(
                screen: .outgoing(.copyForm(.init(.make(.paper), formKey: "", in: surroundings))),
                place: .contextCopyForm, reason: .whyOpenCopies),
            Sample(
                screen: .outgoing(
                    .merge(
                        .init(
                            .letter(OutgoingID(0)), names: [], way: MergeScreen.each, formKey: "", in: surroundings))),
                place: .contextMerge, reason: .whyOpenMerge),
            Sample(
                screen: .outgoing(.setup(.init(.groups))), place: .contextRecipientGroups,
                reason: .whyOpenRecipientGroups),
            Sample(
                screen: .outgoing(.setup(.init(.duties))), place: .contextReportDuties, reason: .whyOpenReportDuties),
            Sample(screen: .archive(.tree(.init())), place: .contextTree, reason: .whyOpenTree),
            Sample(screen: .archive(.file(.init(RecordFileID(0)))), place: .contextFile, reason: .whyOpenTree),
            Sample(screen: .archive(.due(.init())), place: .contextDueFiles, reason: .whyOpenTree),
            Sample(screen: .archive(.loans(.init())), place: .contextLoans, reason: .whyOpenLoans),
            Sample(
                screen: .archive(.procedures(.init(.transfers))), place: .contextTransfers,
                reason: .whyOpenTransfers),
            Sample(
                screen: .archive(.procedures(.init(.disposals))), place: .contextDisposals,
                reason: .whyOpenDisposals),
            Sample(
                screen: .archive(.transfer(.init(TransferID(0)))), place: .contextTransfer, reason: .whyOpenTransfer),
            Sample(
                screen: .archive(.disposal(.init(DisposalID(0)))), place: .contextDisposal, reason: .whyOpenDisposal),
            Sample(screen: .attachments(.init(of: document)), place: .contextAttachments, reason: .whyOpenFiles),
            Sample(screen: .round(.init(formKey: "", in: surroundings)), place: .contextRound, reason: .whyOpenRound),
            Sample(
                screen: .reservations(.init()), place: .contextReservations, reason: .whyOpenReservations),
            Sample(screen: .report(.init(.week)), place: .contextReports, reason: .whyOpenReport),
            Sample(screen: .figures(.board(.init())), place: .contextBoard, reason: .whyOpenBoard),
            Sample(
                screen: .figures(.task(.init(task: .computers, period: .init(of: surroundings.today, kind: .quarter)))),
                place: .contextTask, reason: .whyOpenBoard),
            Sample(screen: .figures(.changes(.init())), place: .contextChanges, reason: .whyOpenBoard),
            Sample(screen: .figures(.fields(.init())), place: .contextFields, reason: .whyOpenBoard),
            Sample(
                screen: .figures(.returns(.init())), place: .contextReturns, reason: .whyOpenReturns),
            Sample(
                screen: .figures(.questions(.init())), place: .contextQuestions, reason: .whyOpenQuestions),
            Sample(
                screen: .figures(.question(.init(QuestionID(0)))), place: .contextQuestion, reason: .whyOpenQuestion),
            Sample(screen: .figures(.units(.init())), place: .contextUnits, reason: .whyOpenUnits),
            Sample(screen: .figures(.scoring(.init())), place: .contextScoring, reason: .whyOpenScoring),
            Sample(
                screen: .page(.init(TextPage(pageWord: ""), name: "")), place: .contextPage, reason: .whyOpenReport),
            Sample(
                screen: .figures(.unit(.init(unit: "", period: quarter))), place: .contextUnit, reason: .whyOpenUnit),
            Sample(
                screen: .figures(.entry(.init(unit: "", form: "", period: quarter))), place: .contextEntry,
                reason: .whyOpenEntry),
        ]
    }

    /// The documents that a step would be taken with.
    var documents: [IncomingDocument] {
        switch self {
        case .list(let state): state.routable
        case .document(let state): state.detail.map { $0.isWhole ? [$0.document] : [] } ?? []
        case .round(let state): state.marks.isEmpty ? state.current.map { [$0.document] } ?? [] : state.marked
        case .desk, .form, .reservations, .step, .attachments, .text, .page, .report, .settings, .figures, .outgoing,
            .archive:
            []
        }
    }
}
