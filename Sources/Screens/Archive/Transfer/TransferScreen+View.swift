import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

extension TransferScreen.State {
    static var columns: (middle: Phrase, remark: Phrase) { (.treeColumnRetention, .transferColumnRemark) }
    static var nothing: Phrase { .transferNothingIn }

    func listed(_ line: TransferDetail.Line, _ surroundings: Surroundings) -> ListedFile {
        let back = returning[line.file.id]
        let remark =
            back.map { Phrase.transferToReturn($0) } ?? line.item.returned.map { .transferReturned($0) }
            ?? line.item.notes.map { Phrase($0) }
        let goesBack = back != nil || line.item.returned != nil
        return ListedFile(
            place: line.item.place, file: line.file, middle: surroundings.text(line.file.content.retention.phrase),
            remark: remark, style: goesBack ? .warning : .text, toldStyle: goesBack ? .warning : .faint)
    }

    /// What is told above the files.
    func head(_ detail: TransferDetail, _ surroundings: Surroundings) -> [(Phrase, Style)] {
        let transfer = detail.transfer
        let dot = " · "
        var head: [(Phrase, Style)] = [
            (Phrase(transfer.title), .text),
            (
                .list(
                    [
                        transfer.state.phrase, transfer.kind.phrase,
                        .treeFiles(.count(detail.lines.count { $0.item.returned == nil })),
                    ]
                        + transfer.toldAmount, separator: dot), .text
            ),
            (.list(transfer.toldParties(surroundings.facts), separator: dot), .faint),
        ]
        if let next = transfer.toldNext { head.append((next, .label)) }
        if let reason = transfer.reason { head.append((.fileBecause(reason), .warning)) }
        if let condition = transfer.condition { head.append((.transferToldCondition(condition), .faint)) }
        return head
    }

    /// All fields and the history.
    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [] }
        var lines = FieldLines(in: surroundings)
        let transfer = detail.transfer
        let facts = surroundings.facts
        func text(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        if !detail.isWhole { lines.add(.fieldState, text(.contentHidden), .warning) }
        lines.add(.fieldState, text(transfer.state.phrase))
        lines.add(.procedureColumnTitle, transfer.title)
        lines.add(.procedureFieldKind, text(transfer.kind.phrase))
        lines.add(.fileFieldDepartment, facts.departments.first { $0.id == transfer.department }?.name)
        lines.add(.fieldGiver, facts.name(of: .person(transfer.giver)))
        lines.add(.fieldGivenOn, transfer.givenOn?.shown)
        lines.add(.fieldTaker, transfer.taker.map { facts.name(of: .person($0)) })
        lines.add(.fieldReceiver, transfer.receiver)
        lines.add(.fieldTakenOn, transfer.takenOn?.shown)
        lines.add(.fieldBoxes, transfer.boxes.map { text(.count($0)) })
        lines.add(.fieldShelfLength, transfer.centimetres.map { TransferPapers.metres($0) })
        lines.add(.fieldFilesCondition, transfer.condition)
        lines.add(.fieldReason, transfer.reason)
        for line in detail.lines {
            let parts = [
                "\(line.item.place). \(line.file.name.description)", line.item.notes,
                line.item.returned.map { text(.transferReturned($0)) },
            ]
            lines.add(.fieldFiles, parts.compactMap(\.self).joined(separator: " · "))
        }
        lines.addHistory(detail.history)
        return lines.lines
    }
}
