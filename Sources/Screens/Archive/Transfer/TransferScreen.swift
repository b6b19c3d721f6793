import Office
import Phrases
import Records
import TerminalKit

/// One transfer: who gives and who takes, its files with remarks, and what comes next.
enum TransferScreen {
    struct State: ProcedureScreenState {
        let id: TransferID
        var detail: TransferDetail?
        var list = ListedFiles()
        /// Why files go back when it is taken; kept for the person until then.
        var returning: [RecordFileID: String] = [:]
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true

        init(_ id: TransferID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// The file under the cursor.
        case open
        /// Gives it, or takes it.
        case main
        case steps
        case correct
        /// Puts files in.
        case add
        /// Takes a file off the list; where it is to be taken, notes why it goes back.
        case remove
        /// What is noted beside a file.
        case notes
        case paper
        case all
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }

    /// Its papers.
    enum PaperKind: String, CaseIterable {
        case inventory, minutes

        var phrase: Phrase { self == .inventory ? .paperTransferInventory : .paperTransferMinutes }
    }
}

extension TransferScreen.State {
    var title: Phrase { .transferTitle(String(id.value)) }
    func question(on today: Day) -> ProcedureQuestion { .transfer(ShowTransfer(id)) }
    static var unknown: ProcedureRefusal { .unknownTransfer }

    /// The step that leads on from here.
    var main: TransferStep? {
        switch detail?.transfer.state {
        case .prepared?: .give
        case .given?: .take
        case .taken?, .dropped?, nil: nil
        }
    }

    /// Why a step cannot be taken; `nil` where it can.
    func whyNot(_ step: TransferStep, _ surroundings: Surroundings) -> Phrase? {
        guard let detail else { return .whyLoading }
        guard detail.isWhole else { return .whyContentHidden }
        let transfer = detail.transfer
        guard TransferRule.next(transfer.state, step) != nil else {
            return step == .change
                ? .whyTransferFixed(transfer.state.phrase) : .whyNoTransferStep(transfer.state.phrase)
        }
        if let reason = surroundings.whyNot(step.act(transfer.kind)) { return reason }
        return step == .take || TransferRule.mayGoOn(with: transfer, surroundings.actor) ? nil : .whyOthersTransfer
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextTransfer
        func key(
            _ keys: [Key], _ action: TransferScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            // What cannot be done now is not in the footer.
            surroundings.binding(
                keys, .archive(.transfer(action)), label, topic, weight: reason == nil ? weight : 0, unless: reason)
        }
        let fixed = whyNot(.change, surroundings)
        let isGiven = detail?.transfer.state == .given
        let isMarked = current.map { returning[$0.file.id] != nil } ?? false
        return [
            key([.enter], .open, .keyOpen, weight: 70, unless: noRow),
            key(
                [.function(2)], .main, main == .take ? .keyTakeTransfer : .keyGiveTransfer, weight: 80,
                unless: whyNot(main ?? .give, surroundings)),
            key(
                [.function(4)], .steps, .keyOtherSteps, weight: 40,
                unless: whyNot(.drop, surroundings).map { $0 == .whyLoading ? $0 : .whyNoOtherStep }),
            key([.control("e")], .correct, .keyCorrect, weight: 60, unless: fixed),
            key([.function(7)], .add, .keyAddFiles, weight: 66, unless: fixed),
            key([.function(6)], .notes, .keyItemNotes, weight: 35, unless: noRow ?? fixed),
            key(
                [.delete], .remove,
                isGiven ? isMarked ? .keyReturnNoMore : .keyReturnFile : .keyTakeOffFile, weight: 64,
                unless: noRow ?? whyNot(isGiven ? .take : .change, surroundings)),
            key([.function(8)], .paper, .keyPaperList, weight: 68, unless: noPaper),
        ]
            + listKeys(
                topic, all: .archive(.transfer(.all)), move: { .archive(.transfer(.move($0))) },
                refresh: .archive(.transfer(.refresh)), back: .archive(.transfer(.back)), in: surroundings)
    }
}
