import Office
import Phrases
import Records
import TerminalKit
import Text

extension MergeScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        originTicket = ticket
        switch origin {
        case .letter(let id):
            return [.effect(.ask(.outgoing(.replies(AskReplies(to: id, today: surroundings.today))), ticket))]
        case .returns(let form, let period):
            let question = AskReturns(form: form, period: period, today: surroundings.today)
            return [.effect(.ask(.figures(.returns(question)), ticket))]
        }
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .merge(.asSent):
            showsAsSent.toggle()
            top = 0
            look(in: surroundings)
        case .merge(.scroll(let move)):
            let most = max(0, view.lines.count - textRows(surroundings))
            top = max(0, min(most, top + (move == .pageUp ? -1 : 1) * max(1, textRows(surroundings) - 1)))
        case .merge(.insertField):
            let items = MergeField.allCases.map { ChooserOverlay.Item(text: $0.mark, label: Phrase($0.mark)) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.mergeMark), title: .mergeFieldTitle, items: items)))]
        case .form(let action): return take(action, in: &surroundings)
        default: break
        }
        return []
    }

    private mutating func take(_ action: FieldFormAction, in surroundings: inout Surroundings) -> [Step] {
        if focus == .body {
            switch action {
            case .typed(let input):
                guard case .text(let typed) = input else { return [] }
                return write(in: surroundings) + [.typeText(typed)]
            case .next, .enlarge: return write(in: surroundings)
            default: break
            }
        }
        let way = text(.way)
        let steps = act(action, in: &surroundings)
        if text(.way) != way { propose(in: surroundings) }
        return steps
    }

    func chooserPurpose(_ field: MergeScreen.Field) -> Purpose { .outgoing(.mergeField(field)) }

    func chooserItems(_ field: MergeScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        guard field == .copiesTo else { return choiceItems(field) }
        return surroundings.issuers.mostUsed(limit: 500).map { .init(text: $0, label: Phrase($0)) }
    }

    /// Opens the editor of the text.
    private mutating func write(in surroundings: Surroundings) -> [Step] {
        guard isFilled else { return [] }
        focus = .body
        showsAsSent = false
        return [.raise(.editor(LargeEditor(editor, target: .mergeText, title: .mergeText, in: surroundings)))]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .outgoing(.mergeMark)): return [.typeText(text)]
        case .confirmed(.outgoing(.mergeOpen)): return make(leavesOpen: true, in: &surroundings)
        default:
            let way = text(.way)
            let steps = takeChoice(answer, in: &surroundings)
            if text(.way) != way { propose(in: surroundings) }
            return steps
        }
    }

    // MARK: Making the drafts

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        make(leavesOpen: false, in: &surroundings)
    }

    private mutating func make(leavesOpen: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard let addressees, saveTicket == nil else { return [] }
        faults = [:]
        let subject = clean(text(.subject))
        if subject.isEmpty { faults[.subject] = .missing(.fieldSubject) }
        if blank(editor.text) { faults[.body] = .missing(.mergeText) }
        if DraftRule.carriesSecretMark(editor.text) { return [.say(.secretMark, .fault)] }
        let found = self.found
        for fault in found where !fault.isPardonable { note(fault) }
        guard faults.isEmpty else { return showFault() }
        if !leavesOpen, let open = found.first {
            return [.raise(.question(QuestionOverlay(.outgoing(.mergeOpen), .mergeOpenQuestion(open.phrase))))]
        }
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "", subject: subject)
        content.recipients = names(.copiesTo).map { Recipient($0, isCopy: true) }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        let command = MergeDrafts(
            content: content, text: editor.text, addressees: addressees, isOne: isOne, leavesOpen: leavesOpen,
            formKey: formKey)
        return [.effect(.perform(.outgoing(.merge(command)), ticket))]
    }

    /// What is wrong with the text as it stands.
    var found: [MergeFault] {
        MergeText.faults(subject: text(.subject), text: editor.text, for: addressees ?? [], isOne: isOne)
    }

    private mutating func note(_ fault: MergeFault) {
        let place: MergePlace =
            switch fault {
            case .unknown(_, let place), .notAlone(let place), .empty(_, let place, _): place
            }
        let field: MergeScreen.Field = place == .subject ? .subject : .body
        if faults[field] == nil { faults[field] = fault.phrase }
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.replies(let sheet), let ticket):
            guard ticket == originTicket else { return nil }
            guard let sheet else { return [.close, .fail(.refused(.noSuchRecord))] }
            let office = surroundings.facts.profile.name
            for way in [MergeScreen.each, MergeScreen.one] {
                proposals[way] = sheet.reminder(from: office, isOne: way == MergeScreen.one)
            }
            return complete(sheet.owingAddressees, in: &surroundings)
        case .figures(.returns(let book), let ticket):
            guard ticket == originTicket else { return nil }
            let found = book.addressees(of: book.rows, on: surroundings.today)
            let mine = found.filter { names.contains($0.name) }
            for way in [MergeScreen.each, MergeScreen.one] {
                proposals[way] = book.reminder(
                    from: surroundings.facts.profile.name, address: surroundings.officeAddress, to: mine,
                    isOne: way == MergeScreen.one, today: surroundings.today)
            }
            return complete(found, in: &surroundings)
        case .outgoing(.addressees(let found), let ticket):
            guard ticket == addresseesTicket else { return nil }
            addresseesTicket = nil
            let isFirst = addressees == nil
            addressees = found
            if isFirst { begin(in: surroundings) }
            look(in: surroundings)
            return []
        case .outgoing(.merged(let drafts), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let said = Phrase.draftsMerged(.count(drafts.count))
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket):
            guard [originTicket, addresseesTicket, saveTicket].contains(ticket) else { return nil }
            forgetTickets()
            return addressees == nil ? [.close, .fail(error)] : [.fail(error)]
        default: return nil
        }
    }

    /// Asks what the directory knows of those who still owe something.
    private mutating func complete(_ found: [MergeAddressee], in surroundings: inout Surroundings) -> [Step] {
        originTicket = nil
        let mine = found.filter { names.contains($0.name) }
        guard !mine.isEmpty else { return [.close, .say(.mergeNobody)] }
        let ticket = surroundings.ticket()
        addresseesTicket = ticket
        return [.effect(.ask(.outgoing(.addressees(CompleteAddressees(mine))), ticket))]
    }

    /// Puts in what is proposed, where nothing was kept of an earlier run.
    private mutating func begin(in surroundings: Surroundings) {
        guard let proposal = proposals[text(.way)] else { return }
        initial = [.way: text(.way), .subject: proposal.subject]
        fill()
        if !isKept { editor = TextEditor(proposal.text, limit: DraftRule.longestText) }
    }

    /// The other way has another proposal; what a person wrote stays.
    private mutating func propose(in surroundings: Surroundings) {
        guard let proposal = proposals[text(.way)] else { return }
        if !isTextChanged {
            editor = TextEditor(proposal.text, limit: DraftRule.longestText)
            initial[.way] = text(.way)
        }
        top = 0
        look(in: surroundings)
    }

    // MARK: What is seen

    /// Breaks the text anew.
    mutating func look(in surroundings: Surroundings) {
        var text = editor.text
        if showsAsSent, let addressees, let first = addressees.first {
            text = isOne ? MergeText.filled(text, forAll: addressees) : MergeText.filled(text, for: first)
        }
        view = TextView(text, width: max(1, surroundings.columns - 2))
        top = max(0, min(top, view.lines.count - textRows(surroundings)))
    }

    /// After a change of size.
    mutating func reflow(in surroundings: inout Surroundings) -> [Step] {
        look(in: surroundings)
        return []
    }

    /// What the editor in front has.
    mutating func mirror(_ editor: TextEditor, at now: Instant) {
        if self.editor.revision != editor.revision {
            changedAt = now
            faults[.body] = nil
        }
        self.editor = editor
    }

    /// The editor in front is left.
    mutating func stopWriting(in surroundings: Surroundings) { look(in: surroundings) }
}
