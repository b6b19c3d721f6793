import Office
import Phrases
import Records
import Reports

// Several documents at once: those that are signed get their numbers in a row.

extension OutgoingListScreen.State {
    private static let number = "number"
    private static let putIn = "put-in"
    private static let clear = "clear"

    /// The marked ones in the order in which they were begun, which is that of their numbers; without marks the one under the cursor.
    var chosen: [OutgoingDocument] {
        marks.isEmpty ? current.map { [$0] } ?? [] : marks.values.sorted { $0.id.value < $1.id.value }
    }

    /// Why the chosen documents go into no file; `nil` where they may.
    var whyNotFiled: Phrase? {
        let chosen = chosen
        if chosen.isEmpty { return .whyNoRow }
        if let other = chosen.first(where: { !$0.mayBeFiled }) {
            return marks.isEmpty
                ? .whyOutState(other.state.phrase) : .whyMarkedNotFiled(other.listName, other.state.phrase)
        }
        return chosen.contains(where: \.isOuterView) ? .whyContentHidden : nil
    }

    mutating func mark(in surroundings: Surroundings) {
        guard let document = current else { return }
        if marks.removeValue(forKey: document.id) == nil { marks[document.id] = document }
    }

    /// Marks what waits for a number among the rows that are read, or takes these marks away.
    mutating func markToNumber() -> [Step] {
        let waiting = window.rows.map(\.document).filter { $0.state == .signed }
        guard !waiting.isEmpty else { return [.say(.nothingToNumber)] }
        if waiting.allSatisfy({ marks[$0.id] != nil }) {
            for document in waiting { marks[document.id] = nil }
            return []
        }
        for document in waiting { marks[document.id] = document }
        return [.say(.listMarked(.count(marks.count)).atStart)]
    }

    func chooseAct(in surroundings: Surroundings) -> [Step] {
        let waiting = chosen.filter { $0.state == .signed }
        let why: Phrase? =
            surroundings.whyNot(.registerOutgoing) ?? (waiting.isEmpty ? .whyNothingToNumber : nil)
        var items = [
            ChooserOverlay.Item(
                text: Self.number, label: .numberMarked(.count(waiting.count), of: .count(chosen.count)), disabled: why),
            ChooserOverlay.Item(
                text: Self.putIn, label: .keyPutInFile, disabled: surroundings.whyNot(.keepFiles) ?? whyNotFiled),
        ]
        if !marks.isEmpty { items.append(.init(text: Self.clear, label: .marksClear)) }
        return [
            .raise(
                .chooser(
                    ChooserOverlay(.outgoing(.marks), title: .numberMarkedTitle(.count(chosen.count)), items: items)))
        ]
    }

    mutating func act(_ text: String, in surroundings: inout Surroundings) -> [Step] {
        if text == Self.putIn { return take(.list(.putInFile), in: &surroundings) }
        guard text == Self.number else {
            marks = [:]
            return []
        }
        // The answers of a batch that is on its way would be taken for those of the next one.
        guard batch == nil else { return [] }
        var batch = OutgoingListScreen.Batch()
        var steps: [Step] = []
        for document in chosen {
            guard document.state == .signed else {
                batch.refused.append((document, .whyOutState(document.state.phrase)))
                continue
            }
            let ticket = surroundings.ticket()
            batch.pending[ticket] = document
            let command = StepOutgoing(document: document.id, seenVersion: document.version, step: .number)
            steps.append(.effect(.perform(.outgoing(.step(command)), ticket)))
        }
        self.batch = batch
        return steps
    }

    /// - Returns: `nil` when the message answers something else.
    mutating func takeBatch(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        guard var batch, let document = batch.pending.removeValue(forKey: message.ticket) else { return nil }
        switch message {
        case .outgoing(.changed(let changed), _):
            batch.numbered.append(changed.document)
            marks[document.id] = nil
        case .failed(let error, _): batch.refused.append((document, stepSentence(for: error)))
        default: return nil
        }
        guard batch.pending.isEmpty else {
            self.batch = batch
            return []
        }
        self.batch = nil
        var steps: [Step] = []
        let said: Phrase = .numberedSome(.count(batch.numbered.count), of: .count(batch.total))
        if !batch.numbered.isEmpty { steps.append(.done(DoneDeed(at: surroundings.now, phrase: said))) }
        steps += load(in: &surroundings)
        if batch.total > 1 {
            steps.append(.openPage(page(of: batch, in: surroundings), name: surroundings.text(.gridNumbersTitle)))
        }
        guard let first = batch.refused.first else { return steps + [.say(said, .good)] }
        let reason = Phrase(first.document.listName).followed(by: first.reason, separator: ": ")
        return steps + [.say(said.followed(by: reason), batch.numbered.isEmpty ? .fault : .warning)]
    }

    /// Which document got which number, and why others got none.
    private func page(of batch: OutgoingListScreen.Batch, in surroundings: Surroundings) -> TextPage {
        let numbered = batch.numbered.map { document in
            TextPage.Row.cells([document.symbol, document.content.subject, document.content.recipientsShown])
        }
        let refused = batch.refused.map { document, reason in
            TextPage.Row.cells([document.listName, document.content.subject, surroundings.text(reason)])
        }
        return TextPage(
            head: [.centre(surroundings.text(.gridNumbersTitle)), .centre(surroundings.today.shown), .empty],
            columns: [
                TextPage.Column(surroundings.text(.outFieldSymbol), width: 14),
                TextPage.Column(surroundings.text(.fieldSubject), width: 30),
                TextPage.Column(surroundings.text(refused.isEmpty ? .outFieldRecipients : .numberedWhom), width: 22),
            ], rows: numbered + refused, pageWord: surroundings.text(.pageWord))
    }
}

extension OutgoingListScreen.Batch {
    /// How many documents were chosen.
    fileprivate var total: Int { pending.count + numbered.count + refused.count }
}
