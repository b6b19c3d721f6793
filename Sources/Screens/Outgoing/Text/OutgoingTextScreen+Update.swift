import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingTextScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        detailTicket = ticket
        let textTicket = surroundings.ticket()
        self.textTicket = textTicket
        return [
            .effect(.ask(.outgoing(.show(ShowOutgoing(.key(id)))), ticket)),
            .effect(.ask(.outgoing(.text(ShowDraftText(id))), textTicket)),
        ]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .text(let action) = action else { return [] }
        switch action {
        case .move(let move): top = move.scrolled(from: top, of: view.lines.count, in: surroundings)
        case .aside(let cells): left = max(0, min(view.widest - surroundings.columns + 2, left + cells))
        case .write: return write(in: surroundings)
        case .save: return save(in: &surroundings)
        case .changes: return show(.changes, in: &surroundings)
        case .paper: return show(.paper, in: &surroundings)
        case .last: return showLast(in: &surroundings)
        case .figures:
            guard let document = detail?.document, let report else { return [] }
            return [.open(.outgoing(.figures(.init(document, report: report, text: written.text))))]
        case .refreshFigures: return ask(for: .refresh, in: &surroundings)
        case .insertFigure:
            guard report != nil else { return [.say(.whyNoReport, .warning)] }
            return ask(for: .insert, in: &surroundings)
        case .takeWord: return [.raise(.chooser(FileSources.wordChooser(in: surroundings)))]
        case .refresh: return load(in: &surroundings)
        // What is seen in its place gives way to the text first.
        case .back where shows != .text: return show(shows, in: &surroundings)
        case .back: return isDirty ? [.putAside] : [.close]
        }
        return []
    }

    /// Opens the editor where the caret was left.
    private mutating func write(in surroundings: Surroundings) -> [Step] {
        guard isFilled else { return [] }
        shows = .text
        isWriting = true
        let title = Phrase.draftTextTitle(detail?.document.shortName ?? "")
        let editor = written.editor(in: LargeEditor.textArea(surroundings.size).size)
        return [.raise(.editor(LargeEditor(editor, target: .outgoingText, title: title, in: surroundings)))]
    }

    // MARK: Saving

    private mutating func save(in surroundings: inout Surroundings) -> [Step] {
        guard let detail, isDirty, saveTicket == nil else { return [] }
        if let newest, newest.number > base {
            let question = Phrase.draftOverNewer(newest.number, by: surroundings.facts.name(of: .person(newest.madeBy)))
            return [.raise(.question(QuestionOverlay(.outgoing(.saveOver(newest.number)), question)))]
        }
        return send(detail, in: &surroundings)
    }

    private mutating func send(_ detail: OutgoingDetail, in surroundings: inout Surroundings) -> [Step] {
        let text = written.text
        if DraftRule.carriesSecretMark(text) { return [.say(.secretMark, .fault)] }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        savingRevision = written.revision
        let command = SaveDraft(
            document: id, seenVersion: detail.document.version, text: text, origin: origin)
        return [.effect(.perform(.outgoing(.save(command)), ticket))]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .confirmed(.outgoing(.saveOver(let number))):
            base = max(base, number)
            guard let detail, isDirty else { return [] }
            return send(detail, in: &surroundings)
        case .chosen(let text, .outgoing(.figure)): return [.typeText(text)]
        case .chosen(let source, .outgoing(.wordSource)):
            guard source == FileSources.drop else {
                return [.raise(.question(QuestionOverlay(.outgoing(.wordPath), .pathQuestion, line: .pathLabel)))]
            }
            return read(.listDropFolder, in: &surroundings)
        case .chosen(let name, .outgoing(.wordDrop)): return read(.readWord(.dropped(name)), in: &surroundings)
        case .entered(let path, .outgoing(.wordPath)): return read(.readWord(.path(path)), in: &surroundings)
        case .confirmed, .chosen, .entered, .filtered, .marked, .accepted: return []
        }
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.shown(let detail), let ticket):
            guard ticket == detailTicket else { return nil }
            detailTicket = nil
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            self.detail = detail
            return begin(in: &surroundings)
        case .outgoing(.text(let version), let ticket):
            if ticket == beforeTicket {
                beforeTicket = nil
                before = version
                return lookAgain(in: &surroundings)
            }
            guard ticket == textTicket else { return nil }
            textTicket = nil
            return fill(with: version, in: &surroundings)
        case .outgoing(.figures(let answers), let ticket):
            guard ticket == figuresTicket else { return nil }
            figuresTicket = nil
            return take(answers, in: &surroundings)
        case .outgoing(.last(let last), let ticket):
            guard ticket == lastTicket else { return nil }
            lastTicket = nil
            guard let last else { return [.say(.draftNoLastReport, .warning)] }
            self.last = last
            return show(.last, in: &surroundings)
        case .files(let answer, let ticket):
            guard ticket == wordTicket else { return nil }
            return take(answer, in: &surroundings)
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            savedRevision = savingRevision
            // What was kept beside the office is no longer wanted.
            keeping.seen = -1
            base = (newest?.number ?? 0) + 1
            let said = Phrase.draftSaved(changed.document.shortName, version: base)
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }

    private mutating func failed(
        _ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings
    ) -> [Step]? {
        if ticket == saveTicket {
            saveTicket = nil
            // A text that only differs by blanks at the ends of lines is the one that is there.
            if case .refused(.nothingChanged) = error {
                savedRevision = written.revision
                keeping.seen = -1
                return [.say(.draftSameText)]
            }
            // What somebody else saved meanwhile is read; what is typed here stays.
            if case .refused(.changedMeanwhile) = error {
                return load(in: &surroundings) + [.say(stepSentence(for: error), .fault)]
            }
            return [.fail(error)]
        }
        guard [detailTicket, textTicket, beforeTicket, figuresTicket, lastTicket, wordTicket].contains(ticket) else {
            return nil
        }
        let isLost = detail == nil || ticket == textTicket && !isFilled
        forgetTickets()
        return isLost ? [.close, .fail(error)] : [.fail(error)]
    }

    private mutating func fill(with version: DraftVersion?, in surroundings: inout Surroundings) -> [Step] {
        newest = version
        // What is being written is never taken away: a newer version of somebody else's is asked about when it is saved.
        if !isFilled || (!isDirty && !isWriting && version?.number ?? 0 > base) {
            written = WrittenText(version?.text ?? "", limit: DraftRule.longestText)
            savedRevision = written.revision
            base = version?.number ?? 0
            isFilled = true
        } else if let version, version.number > base, version.text == DraftRule.kept(written.text) {
            // What was put aside has been saved.
            savedRevision = written.revision
            base = version.number
        }
        before = nil
        return begin(in: &surroundings) + lookAgain(in: &surroundings)
    }

    /// Where nothing is written yet, writing begins at once.
    private mutating func begin(in surroundings: inout Surroundings) -> [Step] {
        guard detail != nil, textTicket == nil, isFilled, newest == nil, written.isEmpty, !hasBegun,
            whyNotWritten(surroundings) == nil
        else { return [] }
        hasBegun = true
        return write(in: surroundings)
    }

    // MARK: What is seen

    /// Breaks the text anew: after it changed, and for another width.
    mutating func lookAgain(in surroundings: inout Surroundings) -> [Step] {
        let width = max(1, surroundings.columns - 2)
        left = 0
        switch shows {
        case .text:
            // What the office has needs no putting together out of the editor's letters.
            let isSaved = written.revision == savedRevision && newest?.number == base
            view = TextView(isSaved ? newest?.text ?? "" : written.text, width: width)
            top = max(0, min(top, view.lines.count - OutgoingTextScreen.page(surroundings)))
            return []
        case .paper:
            view = TextView(rows: paper(in: surroundings), width: width)
            top = 0
            return []
        case .last:
            view = TextView(last?.text ?? "", width: width)
            top = 0
            return []
        case .changes: break
        }
        // What is not saved yet is compared with what is; else the newest with the one before it.
        if isDirty {
            view = TextView(DraftComparison.lines(from: newest?.text ?? "", to: written.text), width: width)
        } else if let before, let newest {
            view = TextView(DraftComparison.lines(from: before.text, to: newest.text), width: width)
        } else if let newest, newest.number > 1, beforeTicket == nil {
            let ticket = surroundings.ticket()
            beforeTicket = ticket
            let query = ShowDraftText(id, number: newest.number - 1)
            return [.effect(.ask(.outgoing(.text(query)), ticket))]
        }
        // A change deep in a long text is what was asked for.
        let first = view.lines.firstIndex { $0.mark != .same } ?? 0
        top = max(0, min(first - 3, view.lines.count - OutgoingTextScreen.page(surroundings)))
        return []
    }

    /// After a change of size.
    mutating func reflow(in surroundings: inout Surroundings) -> [Step] {
        guard view.width != max(1, surroundings.columns - 2) else { return [] }
        let share = view.lines.isEmpty ? 0 : Double(top) / Double(view.lines.count)
        let steps = lookAgain(in: &surroundings)
        top = Int(share * Double(view.lines.count))
        return steps
    }

    /// What the editor in front has.
    mutating func mirror(_ editor: TextEditor, at now: Instant) {
        let isChanged = written.revision != editor.revision
        if isChanged { (isOnlyRefreshed, isFromWord) = (false, false) }
        written.editor = editor
        if isChanged { changedAt = now }
    }

    /// The editor in front is left.
    mutating func stopWriting(in surroundings: inout Surroundings) {
        isWriting = false
        _ = lookAgain(in: &surroundings)
    }
}
