import Office
import Phrases
import Records
import Reports
import TerminalKit

extension TransferScreen.State {
    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .transfer(let action) = action else { return [] }
        switch action {
        case .move(let move): self.move(move, in: surroundings)
        case .open: return openFile()
        case .main: return main.map { [raise($0, in: surroundings)] } ?? []
        case .steps:
            guard detail != nil else { return [] }
            let items = [ChooserOverlay.Item(text: TransferStep.drop.rawValue, label: .keyDropTransfer)]
            return [.raise(.chooser(ChooserOverlay(.archive(.steps), title: title, items: items)))]
        case .correct: return [.openArchive(.changeTransfer(id))]
        case .add: return [.openArchive(.addToTransfer(id))]
        case .remove: return remove(in: surroundings)
        case .notes:
            guard let row = current else { return [] }
            let question = Phrase.itemNotesQuestion(row.file.name.description)
            return [
                .raise(
                    .question(
                        QuestionOverlay(
                            .archive(.itemNotes(row.file.id)), question, line: .remarkLabel, text: row.item.notes ?? "")
                    ))
            ]
        case .paper:
            let items = TransferScreen.PaperKind.allCases.map {
                ChooserOverlay.Item(text: $0.rawValue, label: $0.phrase)
            }
            return [.raise(.chooser(ChooserOverlay(.archive(.paper), title: .keyPaperList, items: items)))]
        case .all: turn()
        case .refresh: return load(in: &surroundings)
        case .back:
            return leaveFields() ? [] : [.close]
        }
        return []
    }

    private mutating func remove(in surroundings: Surroundings) -> [Step] {
        guard let row = current, let transfer = detail?.transfer else { return [] }
        let name = row.file.name.description
        guard transfer.state == .given else {
            return [.raise(.question(QuestionOverlay(.archive(.takeOff(row.file.id)), .takeOffQuestion(name))))]
        }
        if returning.removeValue(forKey: row.file.id) != nil { return [keepReturning(in: surroundings)] }
        let purpose = Purpose.archive(.giveBack(row.file.id))
        return [.raise(.question(QuestionOverlay(purpose, .returnFileQuestion(name), line: .reasonLabel)))]
    }

    private func keepReturning(in surroundings: Surroundings) -> Step {
        var kept = ReturningFiles(surroundings.preferences[.returning])
        kept[id] = returning
        return .prefer(.returning, kept.text)
    }

    /// What is asked before a step.
    /// - Parameter text: what was typed before and not understood.
    private func raise(_ step: TransferStep, text: String? = nil, in surroundings: Surroundings) -> Step {
        let transfer = detail?.transfer
        let purpose = Purpose.archive(.transfer(step, version: transfer?.version ?? 0))
        let count = Phrase.count(rows.count - returning.count)
        let day = text ?? surroundings.today.shown
        let question: QuestionOverlay
        switch step {
        case .take:
            let returned = returning.isEmpty ? nil : Phrase.count(returning.count)
            question = QuestionOverlay(
                purpose, .takeTransferQuestion(count, returned: returned), line: .takenOnLabel, text: day)
        case .drop:
            question = QuestionOverlay(purpose, .dropTransferQuestion(String(id.value)), line: .reasonLabel)
        case .give, .change:
            question = QuestionOverlay(
                purpose, .giveTransferQuestion(count, transfer?.title ?? ""), line: .givenOnLabel, text: day)
        }
        return .raise(.question(question))
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard let detail else { return [] }
        switch answer {
        case .chosen(TransferStep.drop.rawValue, .archive(.steps)): return [raise(.drop, in: surroundings)]
        case .chosen(let code, .archive(.paper)):
            let papers = TransferPapers(detail, today: surroundings.today, facts: surroundings.facts)
            guard let paper = TransferScreen.PaperKind(rawValue: code) else { return [] }
            return [.openPaper(Paper(paper == .inventory ? papers.inventory : papers.minutes))]
        case .entered(let text, .archive(.transfer(let step, let version))):
            return perform(step, seen: version, text, in: &surroundings)
        case .entered(let reason, .archive(.giveBack(let file))):
            returning[file] = reason
            return [keepReturning(in: surroundings)]
        case .entered(let notes, .archive(.itemNotes(let file))):
            var items = detail.lines.map(\.item)
            for place in items.indices where items[place].file == file {
                items[place].notes = notes.isEmpty ? nil : notes
            }
            return change(items, in: &surroundings)
        case .confirmed(.archive(.takeOff(let file))):
            return change(detail.lines.map(\.item).filter { $0.file != file }, in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: break
        }
        return []
    }

    private mutating func perform(
        _ step: TransferStep, seen version: Int, _ text: String, in surroundings: inout Surroundings
    ) -> [Step] {
        guard var transfer = detail?.transfer else { return [] }
        // What somebody else changed while it was asked is refused by the office.
        transfer.version = version
        if step == .drop { return send(.drop(DropTransfer(transfer, reason: text)), in: &surroundings) }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        guard let day = reader.day(text, .past) else {
            return [raise(step, text: text, in: surroundings), .say(reader.fault(text), .fault)]
        }
        return send(
            step == .take
                ? .take(TakeTransfer(transfer, on: day, returned: returning)) : .give(GiveTransfer(transfer, on: day)),
            in: &surroundings)
    }

    private mutating func change(_ items: [TransferItem], in surroundings: inout Surroundings) -> [Step] {
        guard let transfer = detail?.transfer else { return [] }
        return send(
            .changeTransfer(ChangeTransfer(transfer, text: TransferText(of: transfer), files: items)), in: &surroundings
        )
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.procedure(.transfer(let found)), let ticket):
            let isFirst = detail == nil
            guard let steps = takeFound(found, ticket, in: surroundings) else { return nil }
            guard let found else { return steps }
            if isFirst { returning = ReturningFiles(surroundings.preferences[.returning])[id] }
            returning = returning.filter { file, _ in
                found.transfer.state == .given && found.lines.contains { $0.file.id == file }
            }
            return steps
        case .archive(.procedure(.transferred(let transfer)), let ticket):
            guard let steps = takeReceipt(transfer.said, ticket, in: &surroundings) else { return nil }
            guard transfer.state != .given, transfer.state != .prepared, !returning.isEmpty else { return steps }
            returning = [:]
            return [keepReturning(in: surroundings)] + steps
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }
}

extension ArchiveTransfer {
    /// What became of it.
    var said: Phrase { .transferSaid(String(id.value), state.phrase) }
}

extension TransferText {
    /// What is written of a transfer now.
    init(of transfer: ArchiveTransfer) {
        self.init(title: transfer.title)
        centimetres = transfer.centimetres
        boxes = transfer.boxes
        condition = transfer.condition
        receiver = transfer.receiver
    }
}
