import Records

/// How much of a transfer, a case or a loan an actor sees.
///
/// Whoever sees every file sees them all; an administrator days and states without a word of what they are about; others what is their
/// own: who gives and the head of the department a transfer, who proposed it, decided it or sits in its council a case, who reads and who
/// asked a loan. A member of a council sees the lines of the list they are asked about, or they could not judge it (design §10).
struct ProcedureSight {
    let files: FileVisibility
    let people: Set<PersonID>
    let departments: [DepartmentID]
    let mayLend: Bool

    init(of actor: Actor) {
        files = FileVisibility(of: actor)
        let acting = actor.everyone
        people = Set(acting.map(\.id))
        departments = acting.filter { $0.roles.contains(.head) }.compactMap(\.department)
        mayLend = actor.may(.lendFiles)
    }

    func depth(of transfer: ArchiveTransfer) -> Visibility.Depth {
        if files.all || people.contains(transfer.giver) { return .whole }
        if let department = transfer.department, departments.contains(department) { return .whole }
        return rest
    }

    func depth(of disposal: DisposalCase) -> Visibility.Depth {
        if files.all || people.contains(disposal.proposer) { return .whole }
        if disposal.council.contains(where: { people.contains($0.person) }) { return .whole }
        return rest
    }

    func depth(of loan: FileLoan) -> Visibility.Depth {
        if files.all || people.contains(loan.askedBy) { return .whole }
        if case .person(let id) = loan.reader, people.contains(id) { return .whole }
        return rest
    }

    private var rest: Visibility.Depth { files.outerFieldsOfAll ? .outerFields : .nothing }

    /// A file of something that is seen in whole; without that as it is seen anywhere.
    func seen(_ id: RecordFileID, whole: Bool, _ reader: Reader) throws(OfficeError) -> RecordFile? {
        try reader.archive.file(id, whole ? .everything : files)
    }
}

extension ArchiveTransfer {
    /// What an administrator sees: days and states.
    var outerFields: ArchiveTransfer {
        var transfer = self
        transfer.title = ""
        transfer.condition = nil
        transfer.reason = nil
        return transfer
    }
}

extension DisposalCase {
    /// What an administrator sees: days, people and states.
    var outerFields: DisposalCase {
        var disposal = self
        disposal.title = ""
        disposal.explanation = nil
        disposal.appraisal = nil
        disposal.decision = nil
        for index in disposal.council.indices { disposal.council[index].words = nil }
        return disposal
    }
}

extension FileLoan {
    /// What an administrator sees: days, people and states.
    var outerFields: FileLoan {
        var loan = self
        loan.purpose = ""
        loan.reason = nil
        loan.condition = nil
        return loan
    }
}
