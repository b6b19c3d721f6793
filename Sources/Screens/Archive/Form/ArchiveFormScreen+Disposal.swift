import Office
import Phrases
import Records
import TerminalKit
import Text

// The forms of a disposal: proposed, changed, its council, an opinion, the appraisal, the decision, the destruction.

extension CouncilMember {
    /// The texts that a form keeps for an opinion.
    static let agreeing = "agree"
    static let refusing = "refuse"
}

extension ArchiveFormScreen.State {
    /// Those who may sit in a council.
    func judges(_ surroundings: Surroundings) -> [Person] {
        surroundings.facts.people.filter { person in
            person.isActive && person.roles.contains { $0.may(.giveDisposalOpinion) }
        }
    }

    /// What stands in such a form before anything is typed.
    func disposalBeginnings(_ surroundings: Surroundings) -> [ArchiveFormScreen.Field: String] {
        guard let disposal = disposal?.disposal else { return [:] }
        switch purpose {
        case .changeDisposal: return [.title: disposal.title, .explanation: disposal.explanation ?? ""]
        // The archivist who proposed it keeps the minutes, and may not chair it.
        case .convene: return [.secretary: surroundings.facts.name(of: .person(disposal.proposer))]
        case .opinion:
            let own = disposal.council.first { $0.person == surroundings.actor.person.id }
            return [
                .opinion: own?.agrees == false ? CouncilMember.refusing : CouncilMember.agreeing,
                .words: own?.words ?? "",
            ]
        case .decide, .destroy: return [.day: surroundings.today.shown]
        default: return [:]
        }
    }

    /// What is told above the fields.
    func explainedDisposal(_ surroundings: Surroundings) -> [Phrase] {
        guard let detail = disposal else {
            return details.isEmpty
                ? []
                : details.count == 1
                    ? [Phrase(file?.content.title ?? "")] : [.archiveFormFiles(.count(details.count), namesOfFiles)]
        }
        let disposal = detail.disposal
        let listed = detail.lines.filter { $0.item.spared == nil }
        var said: [Phrase] = [.disposalFormAbout(disposal.title, .count(listed.count))]
        switch purpose {
        case .opinion:
            if let explanation = disposal.explanation { said.append(Phrase(explanation)) }
            if let council = disposal.toldCouncil(surroundings.facts) { said.append(council) }
        case .decide:
            if let council = disposal.toldCouncil(surroundings.facts) { said.append(council) }
            if let appraisal = disposal.appraisal { said.append(.disposalFormAppraisal(appraisal)) }
        case .destroy: said += disposal.toldStations(surroundings.facts)
        case .changeDisposal, .addToDisposal, .convene, .appraise, .propose: break
        // None of these is about a case.
        case .open, .correct, .add, .putIn, .close, .place, .node, .changeNode, .moveNode, .lend, .extendLoan,
            .transfer,
            .changeTransfer, .addToTransfer, .keepBack:
            break
        }
        if case .decide = purpose, let bar = firstBar(listed) { said.append(bar) }
        if case .destroy = purpose, let bar = firstBar(listed) { said.append(bar) }
        return said
    }

    /// What stands against the first file that may not be destroyed today.
    private func firstBar(_ lines: [DisposalDetail.Line]) -> Phrase? {
        lines.first { $0.bar != nil }.flatMap { line in line.bar.map { sentence(for: $0, line.file.name.description) } }
    }

    // MARK: Saving

    mutating func saveDisposal(in surroundings: inout Surroundings) -> [Step] {
        if case .propose(let files) = purpose { return propose(files, in: &surroundings) }
        guard let disposal = disposal?.disposal else { return [] }
        switch purpose {
        case .changeDisposal:
            guard let title = require(.title) else { return showFault() }
            let command = ChangeDisposal(disposal, title: title, explanation: written(.explanation))
            return send(.procedure(.changeDisposal(command)), in: &surroundings)
        case .addToDisposal:
            guard let all = readFiles(in: &surroundings) else { return showFault() }
            guard case .known(let files) = all else { return all.steps }
            let ground = written(.ground)
            let adding = Dictionary(files.map { ($0, ground) }, uniquingKeysWith: { first, _ in first })
            let command = ChangeDisposal(
                disposal, title: disposal.title, explanation: disposal.explanation, adding: adding)
            return send(.procedure(.changeDisposal(command)), in: &surroundings)
        case .convene: return convene(disposal, in: &surroundings)
        case .opinion:
            let agrees = text(.opinion) == CouncilMember.agreeing
            if !agrees, written(.words) == nil { faults[.words] = .disposalWordsMissing }
            guard faults.isEmpty else { return showFault() }
            let command = GiveCouncilOpinion(on: disposal.id, agrees: agrees, words: written(.words))
            return send(.procedure(.opine(command)), in: &surroundings)
        case .appraise:
            guard let text = require(.appraisal) else { return showFault() }
            return send(.procedure(.appraise(RecordAppraisal(text, of: disposal))), in: &surroundings)
        case .decide:
            let decision = require(.decision)
            let day = requireDay(in: surroundings)
            if let day, day > surroundings.today {
                faults[.day] = .procDayOutOfOrder(from: nil, to: surroundings.today.shown)
            }
            guard faults.isEmpty, let decision, let day else { return showFault() }
            let command = DecideDisposal(disposal, decision: decision, on: day)
            return send(.procedure(.decide(command)), in: &surroundings)
        case .destroy: return askToDestroy(disposal, in: surroundings)
        default: return []
        }
    }

    private mutating func propose(_ files: [RecordFileID], in surroundings: inout Surroundings) -> [Step] {
        guard let title = require(.title) else { return showFault() }
        guard let all = files.isEmpty ? readFiles(in: &surroundings) : .known(files) else { return showFault() }
        guard case .known(let files) = all else { return all.steps }
        let command = ProposeDisposal(
            title: title, explanation: written(.explanation), files: files, formKey: formKey)
        return send(.procedure(.propose(command)), in: &surroundings)
    }

    private mutating func convene(_ disposal: DisposalCase, in surroundings: inout Surroundings) -> [Step] {
        var members: [CouncilMember] = []
        for (field, seat) in [(ArchiveFormScreen.Field.chair, CouncilSeat.chair), (.secretary, .secretary)] {
            guard let name = require(field) else { continue }
            members += people([name], in: field, surroundings).map { CouncilMember(person: $0, seat: seat) }
        }
        members += people(names(.members), in: .members, surroundings).map { CouncilMember(person: $0, seat: .member) }
        guard faults.isEmpty else { return showFault() }
        return send(.procedure(.convene(ConveneCouncil(for: disposal, members: members))), in: &surroundings)
    }

    private mutating func askToDestroy(_ disposal: DisposalCase, in surroundings: Surroundings) -> [Step] {
        _ = require(.executors)
        let executors = people(names(.executors), in: .executors, surroundings)
        if faults[.executors] == nil, Set(executors).count < 2 { faults[.executors] = .disposalOneExecutor }
        let method = require(.method)
        let day = requireDay(in: surroundings)
        guard faults.isEmpty, let method, let day else { return showFault() }
        doomed = DestroyFiles(disposal, executors: executors, method: method, on: day)
        let count = self.disposal?.lines.count { $0.item.spared == nil } ?? 0
        let question = Phrase.destroyQuestion(.count(count), disposal.decision ?? "")
        return [.raise(.question(QuestionOverlay(.archive(.destroy), question)))]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .confirmed(.archive(.destroy)) = answer else { return takeChoice(answer, in: &surroundings) }
        guard saveTicket == nil, let command = doomed else { return [] }
        doomed = nil
        return send(.procedure(.destroy(command)), in: &surroundings)
    }

    // MARK: What the texts mean

    /// The text of a field that must say something.
    private mutating func require(_ field: ArchiveFormScreen.Field) -> String? {
        if let text = written(field) { return text }
        faults[field] = .missing(label(field))
        return nil
    }

    private mutating func requireDay(in surroundings: Surroundings) -> Day? {
        if let day = readDay(.day, in: surroundings) { return day }
        if faults[.day] == nil { faults[.day] = .missing(label(.day)) }
        return nil
    }

    /// The people of these names; one who is nobody here is noted under the field.
    private mutating func people(
        _ names: [String], in field: ArchiveFormScreen.Field, _ surroundings: Surroundings
    ) -> [PersonID] {
        names.compactMap { name in
            if let person = surroundings.person(named: name) { return person }
            faults[field] = .nobodyCalled(quoted(name))
            return nil
        }
    }
}
