import Office
import Phrases
import Records
import TerminalKit
import Text

extension DisposalScreen.State {
    static var columns: (middle: Phrase, remark: Phrase) { (.disposalColumnExpired, .disposalColumnRemark) }
    static var nothing: Phrase { .disposalNothingIn }

    func listed(_ line: DisposalDetail.Line, _ surroundings: Surroundings) -> ListedFile {
        let content = line.file.content
        let expired = content.workEndedOn.flatMap { content.retention.dueForDisposal(workEnded: $0) }
        var file = ListedFile(place: line.item.place, file: line.file, middle: expired?.shown ?? "")
        if let reason = line.item.spared {
            file.remark = .fileSpared(reason)
            file.style = .faint
        } else if let bar = line.bar {
            file.remark = sentence(for: bar, line.file.name.description)
            (file.style, file.toldStyle) = (.warning, .warning)
        } else if let gone = line.item.destroyed {
            file.remark = .attachmentsDestroyed(gone.attachments, shared: gone.shared, texts: gone.texts)
        } else {
            file.remark = line.item.ground.map { Phrase($0) }
        }
        return file
    }

    /// What is told above the files.
    func head(_ detail: DisposalDetail, _ surroundings: Surroundings) -> [(Phrase, Style)] {
        let disposal = detail.disposal
        let facts = surroundings.facts
        let dot = " · "
        let kept = rows.filter { $0.item.spared == nil }
        let barred = kept.count { $0.bar != nil }
        var state = [
            disposal.state.phrase, Phrase.treeFiles(.count(kept.count)),
            .disposalToldProposer(facts.name(of: .person(disposal.proposer))),
        ]
        if barred > 0 { state.append(.disposalToldBarred(.count(barred))) }
        var head: [(Phrase, Style)] = [
            (Phrase(disposal.title), .text), (.list(state, separator: dot), barred > 0 ? .warning : .text),
        ]
        if let next = disposal.toldNext(facts) { head.append((next, .label)) }
        let stations = disposal.toldStations(facts)
        if !stations.isEmpty {
            head.append((.list(stations, separator: dot), disposal.state == .refused ? .warning : .text))
        }
        if let council = disposal.toldCouncil(facts) { head.append((council, .faint)) }
        if !detail.backups.isEmpty { head.append((.disposalToldBackups(detail.backups.count).atStart, .warning)) }
        if let appraisal = disposal.appraisal { head.append((.disposalFormAppraisal(appraisal), .faint)) }
        if let explanation = disposal.explanation { head.append((Phrase(explanation), .faint)) }
        return head
    }

    /// All fields, the council with its opinions, and the history.
    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [] }
        var lines = FieldLines(in: surroundings)
        let disposal = detail.disposal
        let facts = surroundings.facts
        func text(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        if !detail.isWhole { lines.add(.fieldState, text(.contentHidden), .warning) }
        lines.add(.fieldState, text(disposal.state.phrase))
        lines.add(.procedureColumnTitle, disposal.title)
        lines.add(.fieldExplanation, disposal.explanation)
        lines.add(.fieldProposer, facts.name(of: .person(disposal.proposer)))
        for member in disposal.council {
            let name = text(.disposalSeat(facts.name(of: .person(member.person)), member.seat.phrase))
            let said = [name, text(member.opinion.inside), member.words].compactMap(\.self)
            lines.add(.fieldCouncil, said.joined(separator: " · "), member.agrees == false ? .warning : .text)
        }
        lines.add(.fieldAppraisal, disposal.appraisal)
        lines.add(disposal.state == .refused ? .fieldReason : .fieldDecision, disposal.decision)
        lines.add(.fieldDecider, disposal.decider.map { facts.name(of: .person($0)) })
        lines.add(.fieldDecidedOn, disposal.decidedOn?.shown)
        lines.add(
            .disposalFieldExecutors, disposal.executors.map { facts.name(of: .person($0)) }.joined(separator: ", "))
        lines.add(.fieldMethod, disposal.method)
        lines.add(.fieldDestroyedOn, disposal.destroyedOn?.shown)
        for backup in detail.backups {
            let told = Phrase.disposalBackup(
                backup.path, backup.madeAt.officeDay.shown, until: backup.keepUntil?.shown)
            lines.add(.fieldNamedBackups, text(told), .warning)
        }
        for line in detail.lines {
            let file = listed(line, surroundings)
            let parts = [
                "\(file.place). \(file.file.name.description)", file.middle, file.remark.map(text) ?? "",
            ]
            lines.add(.fieldFiles, parts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
        lines.addHistory(detail.history)
        return lines.lines
    }
}
