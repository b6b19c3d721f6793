import Office
import Phrases
import Records
import Reports
import TerminalKit

extension DisposalScreen.State {
    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .disposal(let action) = action else { return [] }
        switch action {
        case .move(let move): self.move(move, in: surroundings)
        case .open: return openFile()
        case .main: return main(surroundings).map { take($0, in: surroundings) } ?? []
        case .steps:
            let items = others(surroundings).map { step in
                ChooserOverlay.Item(
                    text: step.rawValue, label: step.phrase, disabled: whyNot(step, surroundings))
            }
            return [.raise(.chooser(ChooserOverlay(.archive(.steps), title: title, items: items)))]
        case .correct: return [.openArchive(.changeDisposal(id))]
        case .add: return [.openArchive(.addToDisposal(id))]
        case .spare:
            guard let file = current?.file else { return [] }
            let question = Phrase.spareQuestion(file.name.description)
            return [.raise(.question(QuestionOverlay(.archive(.spare(file.id)), question, line: .reasonLabel)))]
        case .paper:
            guard let disposal = detail?.disposal else { return [] }
            let items = DisposalScreen.PaperKind.allCases.map { kind in
                ChooserOverlay.Item(
                    text: kind.rawValue, label: kind.phrase,
                    disabled: kind.exists(of: disposal) ? nil : .whyPaperNotYet(disposal.state.phrase))
            }
            return [.raise(.chooser(ChooserOverlay(.archive(.paper), title: .keyPaperList, items: items)))]
        case .all: turn()
        case .refresh: return load(in: &surroundings)
        case .back: return leaveFields() ? [] : [.close]
        }
        return []
    }

    /// Opens the form of a step, or asks about it.
    private func take(_ step: DisposalStep, in surroundings: Surroundings) -> [Step] {
        guard let disposal = detail?.disposal else { return [] }
        let purpose = Purpose.archive(.disposal(step, version: disposal.version))
        switch step {
        case .change, .spare: return []
        case .convene: return [.openArchive(.convene(id))]
        case .opine: return [.openArchive(.opinion(id))]
        case .appraise: return [.openArchive(.appraise(id))]
        case .decide: return [.openArchive(.decide(id))]
        case .destroy: return [.openArchive(.destroy(id))]
        case .conclude:
            let agree = disposal.council.count { $0.agrees == true }
            let question = Phrase.concludeQuestion(agree: agree, of: disposal.council.count)
            return [.raise(.question(QuestionOverlay(purpose, question)))]
        case .refuse:
            let question = Phrase.refuseDisposalQuestion(String(id.value))
            return [.raise(.question(QuestionOverlay(purpose, question, line: .reasonLabel)))]
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard let detail else { return [] }
        var disposal = detail.disposal
        switch answer {
        case .chosen(let code, .archive(.steps)):
            guard let step = DisposalStep(rawValue: code) else { return [] }
            return take(step, in: surroundings)
        case .chosen(let code, .archive(.paper)):
            guard let kind = DisposalScreen.PaperKind(rawValue: code), kind.exists(of: disposal) else { return [] }
            return paper(kind, detail, in: surroundings)
        // What somebody else changed while it was asked is refused by the office.
        case .confirmed(.archive(.disposal(.conclude, let version))):
            disposal.version = version
            return send(.conclude(ConcludeCouncil(disposal)), in: &surroundings)
        case .entered(let reason, .archive(.disposal(.refuse, let version))):
            disposal.version = version
            return send(.refuse(RefuseDisposal(disposal, reason: reason)), in: &surroundings)
        case .entered(let reason, .archive(.spare(let file))):
            return send(.spare(SpareFile(file, in: disposal, reason: reason)), in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    private func paper(
        _ kind: DisposalScreen.PaperKind, _ detail: DisposalDetail, in surroundings: Surroundings
    ) -> [Step] {
        let facts = surroundings.facts
        let day = kind == .decision ? detail.disposal.decidedOn ?? surroundings.today : surroundings.today
        let papers = DisposalPapers(detail, today: day, facts: facts)
        switch kind {
        case .list: return [.openPaper(Paper(papers.list))]
        case .council: return [.openPaper(Paper(papers.council))]
        case .decision: return [.openPaper(Paper(papers.order))]
        case .minutes:
            return DestructionMinutes(detail, facts: facts).map { [.openPaper(Paper($0.tree))] } ?? []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.procedure(.disposal(let found)), let ticket):
            return takeFound(found, ticket, in: surroundings)
        case .archive(.procedure(.judged(let disposal)), let ticket):
            return takeReceipt(disposal.said, ticket, in: &surroundings)
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }
}

extension DisposalCase {
    /// What became of it.
    var said: Phrase { .disposalSaid(String(id.value), state.phrase) }
}
