import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

extension TransferScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.transferTitle(String(id.value)))),
            trailing: width >= 72 ? surroundings.whoAndWhen : "")
        guard let detail else {
            surface.rule(row: 1)
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        if list.showsAll || !detail.isWhole {
            return surface.draw(
                lines(in: surroundings), from: list.scrolled, labelWidth: FieldLines.labelWidth(width),
                in: surroundings)
        }
        let rows = rows.map { line in
            let back = returning[line.file.id]
            let remark =
                back.map { Phrase.transferToReturn($0) } ?? line.item.returned.map { .transferReturned($0) }
                ?? line.item.notes.map { Phrase($0) }
            let goesBack = back != nil || line.item.returned != nil
            return ListedFile(
                place: line.item.place, file: line.file, middle: surroundings.text(line.file.content.retention.phrase),
                remark: remark, style: goesBack ? .warning : .text, toldStyle: goesBack ? .warning : .faint)
        }
        surface.draw(
            list, head: head(detail, surroundings), rows: rows,
            columns: (.treeColumnRetention, .transferColumnRemark), nothing: .transferNothingIn, in: surroundings)
    }

    /// What is told above the files.
    private func head(_ detail: TransferDetail, _ surroundings: Surroundings) -> [(Phrase, Style)] {
        let transfer = detail.transfer
        let dot = " · "
        var head: [(Phrase, Style)] = [
            (Phrase(transfer.title), .text),
            (
                .list(
                    [transfer.state.phrase, transfer.kind.phrase, .treeFiles(.count(detail.lines.count))]
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
