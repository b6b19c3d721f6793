import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

// What the text of a report has from the registers, how it will stand on paper, and what came before it.

extension OutgoingTextScreen.State {
    /// Shows it so, or the text again.
    mutating func show(_ wanted: OutgoingTextScreen.Shows, in surroundings: inout Surroundings) -> [Step] {
        shows = shows == wanted ? .text : wanted
        let steps = lookAgain(in: &surroundings)
        guard shows == .paper else { return steps }
        // What would keep it from being printed is told with it.
        if report != nil { return steps + ask(for: .check, in: &surroundings) }
        return steps + tell(DraftText(written.text).faults(labels: [], tables: []))
    }

    private func tell(_ faults: [DraftFault]) -> [Step] {
        guard let first = faults.first(where: { !$0.isPardonable }) ?? faults.first else { return [] }
        return [.say(first.phrase, first.isPardonable ? .warning : .fault)]
    }

    /// The letter as lines of text.
    func paper(in surroundings: Surroundings) -> [String] {
        guard let document = detail?.document else { return [] }
        let content = surroundings.letter(document, text: written.text)
        return DocumentText.lines(Letter.tree(content), width: max(20, min(surroundings.columns - 2, 90)))
    }

    // MARK: Figures

    mutating func ask(
        for purpose: OutgoingTextScreen.FiguresFor, in surroundings: inout Surroundings
    ) -> [Step] {
        guard let report, figuresTicket == nil else { return [] }
        figuresFor = purpose
        let ticket = surroundings.ticket()
        figuresTicket = ticket
        return [.effect(.ask(.outgoing(.figures(AskFigures(report, today: surroundings.today))), ticket))]
    }

    mutating func take(_ answers: ReportAnswers, in surroundings: inout Surroundings) -> [Step] {
        switch figuresFor {
        case .check:
            let faults = DraftText(written.text).faults(labels: answers.labels, tables: answers.tableNames)
            return tell(faults)
        case .insert:
            let items = answers.figures.map { found in
                let mark = "{\(found.figure.label): \(found.value)}"
                return ChooserOverlay.Item(text: mark, label: Phrase("\(found.figure.label): \(found.value)"))
            }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.figure), title: .draftFiguresChooser, items: items)))]
        case .refresh: return refresh(with: answers, in: &surroundings)
        }
    }

    /// Puts the figures as they are now into the text; what a person wrote stays as it is.
    private mutating func refresh(with answers: ReportAnswers, in surroundings: inout Surroundings) -> [Step] {
        let before = DraftText(written.text)
        let fresh = answers.refreshed(before)
        let after = fresh.text
        guard after != before else { return [.say(fresh.phrase, fresh.tone)] }
        let isClean = !isDirty || isOnlyRefreshed
        let caret = written.editor.caretOffset
        written.editor.selectAll()
        written.editor.paste(after.text)
        written.editor.caretOffset = min(caret, written.editor.count)
        isOnlyRefreshed = isClean
        changedAt = surroundings.now
        shows = .text
        return lookAgain(in: &surroundings) + [.say(fresh.phrase, fresh.tone)]
    }

    /// Where the text that is saved came from.
    var origin: DraftOrigin { isOnlyRefreshed ? .refreshed : isFromWord ? .word : .typed }

    // MARK: The period before

    mutating func showLast(in surroundings: inout Surroundings) -> [Step] {
        guard shows != .last, last == nil else { return show(.last, in: &surroundings) }
        guard let report, lastTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        lastTicket = ticket
        return [.effect(.ask(.outgoing(.last(ShowPastReport(before: report))), ticket))]
    }

    // MARK: From a word processor

    mutating func read(_ work: FileWork, in surroundings: inout Surroundings) -> [Step] {
        guard wordTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        wordTicket = ticket
        return [.effect(.files(work, ticket))]
    }

    mutating func take(_ answer: FileAnswer, in surroundings: inout Surroundings) -> [Step] {
        if case .progress = answer { return [] }
        wordTicket = nil
        switch answer {
        case .dropFolder(let path, let files): return [FileSources.wordStep(for: files, in: path)]
        case .word(let text): return take(word: text, in: &surroundings)
        case .refused(let refusal): return [.say(sentence(for: refusal), .fault)]
        case .progress, .staged, .completed, .text, .saved, .savedList, .opened, .returnsRead, .forgotten: return []
        }
    }

    /// The text as the word processor has it, with what became of the figures; it is not saved yet.
    private mutating func take(word text: String, in surroundings: inout Surroundings) -> [Step] {
        let sent = DraftText(written.text)
        let came = DraftText(text).sealed(as: sent)
        guard came != sent else { return [.say(.draftSameText)] }
        let fates = sent.returned(as: came)
        let changed = fates.count { $0.fate == .changed }
        let lost = fates.count { $0.fate == .lost }
        let tables = sent.tablesChanged(in: came).count
        written.editor.selectAll()
        written.editor.paste(came.text)
        written.editor.caretOffset = 0
        isFromWord = true
        isOnlyRefreshed = false
        changedAt = surroundings.now
        shows = .changes
        let said: Phrase = .draftTakenFromWord(changed: changed, lost: lost, tables: tables)
        return lookAgain(in: &surroundings) + [.say(said, changed + lost + tables > 0 ? .warning : .good)]
    }
}

extension Surroundings {
    /// What a letter says, for setting it on paper.
    func letter(_ document: OutgoingDocument, text: String) -> LetterContent {
        LetterContent(document, text: text, facts: facts, today: today)
    }
}

extension RefreshedText {
    /// Whether something in the text could not be brought up to date.
    fileprivate var tone: Notice.Tone {
        tablesKept.isEmpty && figuresUnseen == 0 && tablesUnseen.isEmpty ? .good : .warning
    }
}
