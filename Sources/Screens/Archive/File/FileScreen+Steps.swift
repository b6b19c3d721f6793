import Office
import Phrases
import Records
import TerminalKit

// What is done with a file next: its own steps, and the forms by which it goes to an archive, is kept back or proposed for disposal.

extension FileScreen {
    /// Something that can be done with a file next.
    enum Next: Equatable, Sendable {
        case step(StepFile.Step)
        /// Into a transfer to the current archive.
        case handIn
        /// Into one to the historical archive.
        case handOver
        case propose
        case keepBack
        case endKeepBack
        /// What it is in already.
        case toTransfer(TransferID)
        case toDisposal(DisposalID)

        var code: String {
            switch self {
            case .step(let step): step.rawValue
            case .handIn: "hand-in"
            case .handOver: "hand-over"
            case .propose: "propose"
            case .keepBack: "keep-back"
            case .endKeepBack: "end-keep-back"
            case .toTransfer: "to-transfer"
            case .toDisposal: "to-disposal"
            }
        }

        var phrase: Phrase {
            switch self {
            case .step(let step): step.step.phrase
            case .handIn: .keyHandIn
            case .handOver: .keyHandOver
            case .propose: .keyPropose
            case .keepBack: .keyKeepBack
            case .endKeepBack: .keyKeepBackNoMore
            case .toTransfer(let id): .keyToTransfer(String(id.value))
            case .toDisposal(let id): .keyToDisposal(String(id.value))
            }
        }
    }
}

extension FileScreen.State {
    /// What the person may do with it now, the usual first: back to its maker only after what leads on.
    func next(_ surroundings: Surroundings) -> [FileScreen.Next] {
        guard let file = detail?.file, detail?.isWhole == true else { return [] }
        let actor = surroundings.actor
        let mayKeep = FileAuthority(actor).mayKeep(file)
        func has(_ step: FileStep, _ act: Act) -> Bool {
            FileStepRule.next(file.state, step) != nil && actor.may(act)
        }
        func own(_ step: StepFile.Step) -> Bool {
            has(step.step, step.step.act) && (step == .giveBack || mayKeep)
        }
        let duty = ArchiveDuty.next(of: file)
        let isExpired = duty.map { $0.duty == .dispose && $0.day <= surroundings.today } ?? false
        var found: [FileScreen.Next] = []
        // A file that is in one of these goes on there.
        if let id = detail?.standing.transfer { return [.toTransfer(id)] }
        if let id = detail?.standing.disposal { return [.toDisposal(id)] }
        if own(.close) { found.append(.step(.close)) }
        if isExpired, has(.destroy, ProposeDisposal.act) { found.append(.propose) }
        if has(.submit, PrepareTransfer.act), mayKeep { found.append(.handIn) }
        if has(.handOver, TransferStep.change.act(.historical)), file.content.retention == .permanent {
            found.append(.handOver)
        }
        if has(.keepBack, KeepBack.act), ArchiveDeadline.transfer(of: file.content) != nil { found.append(.keepBack) }
        if file.keptBackUntil != nil, actor.may(EndKeepBack.act) { found.append(.endKeepBack) }
        return found + [StepFile.Step.reopen, .giveBack].filter(own).map { .step($0) }
    }

    /// Opens the form of what is done next, or asks for its reason.
    func take(_ next: FileScreen.Next) -> [Step] {
        guard let file = detail?.file else { return [] }
        let name = file.name.description
        switch next {
        case .handIn: return [.openArchive(.transfer(.current, [id]))]
        case .handOver: return [.openArchive(.transfer(.historical, [id]))]
        case .propose: return [.openArchive(.propose([id]))]
        case .toTransfer(let id): return [.open(.archive(.transfer(.init(id))))]
        case .toDisposal(let id): return [.open(.archive(.disposal(.init(id))))]
        case .keepBack: return [.openArchive(.keepBack([id]))]
        case .endKeepBack:
            let question = QuestionOverlay(.archive(.endKeepBack), .endKeepBackQuestion(name), line: .reasonLabel)
            return [.raise(.question(question))]
        case .step(let step):
            guard step.step.wantsReason else { return [.openArchive(.close(id))] }
            let question = Phrase.fileReasonQuestion(step.step.phrase, name)
            return [.raise(.question(QuestionOverlay(.archive(.reason(step)), question, line: .reasonLabel)))]
        }
    }
}
