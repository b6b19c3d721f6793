import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

// The forms of a transfer and of keeping back, and the files that they and a disposal name.

extension ArchiveFormScreen.State {
    /// Where the transfer goes that is written of.
    var transferKind: TransferKind {
        switch purpose {
        case .transfer(let kind, let files):
            files.isEmpty ? TransferKind.allCases.first { $0.code == text(.kind) } ?? kind : kind
        default: transfer?.transfer.kind ?? .current
        }
    }

    /// Whether it is about a transfer, keeping back or a disposal.
    var isOfProcedure: Bool {
        switch purpose {
        case .transfer, .changeTransfer, .addToTransfer, .keepBack: true
        case .propose, .changeDisposal, .addToDisposal, .convene, .opinion, .appraise, .decide, .destroy: true
        case .open, .correct, .add, .putIn, .close, .place, .node, .changeNode, .moveNode, .lend, .extendLoan: false
        }
    }

    func departments(_ surroundings: Surroundings) -> [Department] {
        surroundings.facts.departments.filter { $0.validTo.map { $0 >= surroundings.today } ?? true }
    }

    /// What stands in such a form before anything is typed.
    func beginnings(_ surroundings: Surroundings) -> [ArchiveFormScreen.Field: String] {
        switch purpose {
        case .transfer(let kind, _):
            let own = file == nil ? surroundings.actor.person.department : file?.content.department
            let department = departments(surroundings).first { $0.id == own }?.name ?? ""
            // One file is a transfer under its own title; of many the title says what they have in common.
            let title = details.count == 1 ? file?.content.title ?? "" : ""
            return [.kind: kind.code, .department: department, .title: title]
        case .changeTransfer:
            guard let transfer = transfer?.transfer else { return [:] }
            return [
                .title: transfer.title, .boxes: transfer.boxes.map(String.init) ?? "",
                .metres: transfer.centimetres.map { TransferPapers.metres($0) } ?? "",
                .condition: transfer.condition ?? "", .receiver: transfer.receiver ?? "",
            ]
        default: return disposalBeginnings(surroundings)
        }
    }

    /// What is told above the fields.
    func explainedTransfer(_ surroundings: Surroundings) -> [Phrase] {
        if let transfer {
            return [.disposalFormAbout(transfer.transfer.title, .count(transfer.lines.count))]
        }
        guard !details.isEmpty else { return [] }
        return details.count == 1
            ? [Phrase(file?.content.title ?? "")] : [.archiveFormFiles(.count(details.count), namesOfFiles)]
    }

    var namesOfFiles: String { details.map(\.file.name.description).joined(separator: ", ") }

    // MARK: Saving

    mutating func saveTransfer(in surroundings: inout Surroundings) -> [Step] {
        switch purpose {
        case .transfer(_, let files):
            let text = transferText()
            let department = transferKind == .current ? readDepartment(surroundings) : nil
            guard faults.isEmpty, let text else { return showFault() }
            guard let all = files.isEmpty ? readFiles(in: &surroundings) : .known(files) else { return showFault() }
            guard case .known(let files) = all else { return all.steps }
            let command = PrepareTransfer(
                transferKind, department: department, text: text, files: files, formKey: formKey)
            return send(.procedure(.prepare(command)), in: &surroundings)
        case .changeTransfer:
            guard let detail = transfer, let text = transferText() else { return showFault() }
            let command = ChangeTransfer(detail.transfer, text: text, files: detail.lines.map(\.item))
            return send(.procedure(.changeTransfer(command)), in: &surroundings)
        case .addToTransfer:
            guard let detail = transfer, let all = readFiles(in: &surroundings) else { return showFault() }
            guard case .known(let files) = all else { return all.steps }
            var items = detail.lines.map(\.item)
            for file in files where !items.contains(where: { $0.file == file }) {
                items.append(TransferItem(file: file, place: items.count + 1))
            }
            let command = ChangeTransfer(detail.transfer, text: TransferText(of: detail.transfer), files: items)
            return send(.procedure(.changeTransfer(command)), in: &surroundings)
        case .keepBack(let files):
            let until = readDay(.until, in: surroundings)
            if until == nil, faults[.until] == nil { faults[.until] = .keepUntilMissing }
            if written(.reason) == nil { faults[.reason] = .reasonMissing }
            guard faults.isEmpty, let until, let reason = written(.reason) else { return showFault() }
            let command = KeepBack(files, until: until, reason: reason, paper: written(.consent))
            return send(.procedure(.keepBack(command)), in: &surroundings)
        default: return []
        }
    }

    private mutating func transferText() -> TransferText? {
        guard let title = written(.title) else {
            faults[.title] = .missing(label(.title))
            return nil
        }
        var text = TransferText(title: title)
        text.boxes = number(.boxes)
        text.centimetres = readCentimetres()
        text.condition = written(.condition)
        text.receiver = order.contains(.receiver) ? written(.receiver) : nil
        return faults.isEmpty ? text : nil
    }

    /// "1,25" and "1.25" are a metre and a quarter.
    private mutating func readCentimetres() -> Int? {
        guard let text = written(.metres) else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let rest = parts.count == 2 ? parts[1] + String(repeating: "0", count: max(0, 2 - parts[1].count)) : "00"
        guard parts.count <= 2, let whole = Int(parts[0]), rest.count == 2, let centimetres = Int(rest),
            (0...100_000).contains(whole), centimetres >= 0, whole + centimetres > 0
        else {
            faults[.metres] = .metresNotUnderstood(quoted(text))
            return nil
        }
        return whole * 100 + centimetres
    }

    private mutating func readDepartment(_ surroundings: Surroundings) -> DepartmentID? {
        guard let name = written(.department) else { return nil }
        if let found = surroundings.facts.departments.first(where: { $0.name == name }) { return found.id }
        faults[.department] = .transferDepartmentUnknown(quoted(name))
        return nil
    }

    // MARK: Files by their names

    /// The files of a form: known, or asked for.
    enum Files {
        case known([RecordFileID])
        case asked([Step])

        var steps: [Step] { if case .asked(let steps) = self { steps } else { [] } }
    }

    /// The files that are named; asks for those that are not known yet.
    /// - Returns: `nil` where a name is none, or nothing is named: the field says so.
    mutating func readFiles(in surroundings: inout Surroundings) -> Files? {
        let names = names(.files)
        guard !names.isEmpty else {
            faults[.files] = .missing(label(.files))
            return nil
        }
        var steps: [Step] = []
        for text in names where named[text] == nil {
            guard let name = FileName(text, year: surroundings.today.year) else {
                faults[.files] = .fileNotationMalformed(quoted(text), limit: FileName.limit)
                return nil
            }
            let ticket = surroundings.ticket()
            namedTickets[ticket] = text
            steps.append(.effect(.ask(.archive(.file(ShowFile(.name(name, fonds: nil)))), ticket)))
        }
        guard steps.isEmpty else { return .asked(steps) }
        return .known(names.compactMap { named[$0]?.id })
    }

    /// Takes a file that was named; once all are known the form is saved.
    mutating func takeNamed(_ detail: FileDetail?, of name: String, in surroundings: inout Surroundings) -> [Step] {
        if let detail, detail.isWhole {
            named[name] = detail.file
        } else if faults[.files] == nil {
            faults[.files] = .archiveUnknownFile(name)
        }
        guard namedTickets.isEmpty else { return [] }
        return faults[.files] == nil ? save(thenNext: false, in: &surroundings) : showFault()
    }

    // MARK: Refusals

    /// The field that a refusal is about.
    static func field(of refusal: ProcedureRefusal) -> ArchiveFormScreen.Field? {
        switch refusal {
        case .loan(_, .notInArchive), .loan(_, .lentOut): .file
        case .loan(_, .tooMany), .readerMissing: .reader
        case .loan(_, .dueOutOfBounds): .due
        case .transfer(_, .otherDepartment): .department
        case .transfer, .noFile, .fileTwice, .disposalFile, .disposal(.empty): .files
        case .receiverMissing: .receiver
        case .keepBack(_, .outOfBounds), .keepBack(_, .tooLate): .until
        case .disposal(.councilIncomplete): .members
        case .disposal(.proposerChairs): .chair
        case .disposal(.wordsMissing): .words
        case .disposal(.oneExecutor): .executors
        case .disposal(.dayOutOfOrder), .dayOutOfOrder: .day
        default: nil
        }
    }

    /// What is said of a procedure's receipt.
    func receipt(_ answer: ProcedureAnswer) -> Phrase? {
        switch answer {
        case .transferred(let transfer): return transfer.said
        case .kept(let files):
            guard let first = files.first, let until = first.keptBackUntil?.shown else { return nil }
            return files.count == 1
                ? .fileKeptBack(first.name.description, until) : .filesKeptBack(.count(files.count), until)
        case .judged(let disposal):
            guard case .opinion = purpose else { return disposal.said }
            let agrees = text(.opinion) == CouncilMember.agreeing
            return .opinionKept(String(disposal.id.value), agrees ? .opinionAgrees : .opinionRefuses)
        case .destroyed(let done):
            return .disposalDone(
                String(done.disposal.id.value), attachments: done.attachments, texts: done.texts,
                backups: done.backups.count)
        case .transfers, .transfer, .keptBack, .disposals, .disposal, .released: return nil
        }
    }
}
