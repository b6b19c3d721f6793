import Records
import Testing

/// State × step × role of files, transfers, loans and disposals: what the tables do not name has no place.
@Suite struct ArchiveStateTests {
    @Test func `a file's steps lead where the law leads them`() {
        let table: [FileState: [FileStep: FileState]] = [
            .open: [.close: .closed],
            .closed: [.reopen: .open, .submit: .submitted, .keepBack: .closed, .destroy: .destroyed],
            .submitted: [.withdraw: .closed, .giveBack: .returned, .receive: .archived],
            .returned: [.close: .closed, .keepBack: .returned],
            .archived: [.handOver: .handedOver, .destroy: .destroyed],
            .handedOver: [:], .destroyed: [:],
        ]
        for state in FileState.allCases {
            for step in FileStep.allCases {
                #expect(FileStepRule.next(state, step) == table[state]?[step], "\(state) \(step)")
            }
        }
    }

    @Test func `each step of a file is the act of its people`() {
        let table: [FileStep: Set<Role>] = [
            .close: [.clerk, .officer, .head, .chief, .leadership, .archivist],
            .reopen: [.clerk, .officer, .head, .chief, .leadership, .archivist],
            .submit: [.clerk, .officer, .head, .chief, .leadership, .archivist],
            .withdraw: [.clerk, .officer, .head, .chief, .leadership, .archivist],
            .giveBack: [.archivist], .receive: [.archivist], .handOver: [.archivist], .destroy: [.archivist],
            .keepBack: [.chief, .leadership],
        ]
        for step in FileStep.allCases { #expect(Set(Role.allowed(step.act)) == table[step], "\(step)") }
    }

    @Test func `a transfer is given and then taken`() {
        let table: [TransferState: [TransferStep: TransferState]] = [
            .prepared: [.change: .prepared, .give: .given, .drop: .dropped], .given: [.take: .taken, .drop: .dropped],
            .taken: [:], .dropped: [:],
        ]
        for state in TransferState.allCases {
            for step in TransferStep.allCases { #expect(TransferRule.next(state, step) == table[state]?[step]) }
        }
        #expect(Role.allowed(TransferStep.take.act(.current)) == [.archivist])
        #expect(Role.allowed(TransferStep.give.act(.historical)) == [.archivist])
        #expect(Role.officer.may(TransferStep.give.act(.current)))
    }

    @Test func `a loan is asked for, permitted, handed out and taken back`() {
        let table: [LoanState: [LoanStep: LoanState]] = [
            .asked: [.permit: .permitted, .refuse: .refused, .withdraw: .refused],
            .permitted: [.handOut: .out, .withdraw: .refused], .out: [.extend: .out, .takeBack: .returned],
            .returned: [:], .refused: [:],
        ]
        for state in LoanState.allCases {
            for step in LoanStep.allCases {
                #expect(LoanRule.next(state, step) == table[state]?[step], "\(state) \(step)")
            }
        }
        #expect(LoanState.allCases.filter(\.binds) == [.permitted, .out])
    }

    @Test func `a loan is late from the day after its last`() throws {
        let day = try #require(Day(iso: "2026-11-30"))
        var loan = FileLoan(
            id: LoanID(1), file: RecordFileID(1), reader: .outside(name: "Lê Thị Hoa", from: nil),
            purpose: "nghiên cứu",
            manner: .takenOut, state: .out, askedOn: day.adding(days: -20), askedBy: PersonID(1))
        loan.due = day
        #expect(loan.daysLate(on: day) == 0)
        #expect(loan.daysLate(on: day.adding(days: 3)) == 3)
        loan.state = .returned
        #expect(loan.daysLate(on: day.adding(days: 3)) == 0)
    }

    @Test func `a disposal goes through every station and ends nowhere else`() {
        let table: [DisposalState: [DisposalStep: DisposalState]] = [
            .proposed: [.change: .proposed, .convene: .council, .refuse: .refused, .spare: .proposed],
            .council: [.opine: .council, .conclude: .appraisal, .refuse: .refused, .spare: .council],
            .appraisal: [.appraise: .appraised, .refuse: .refused, .spare: .appraisal],
            .appraised: [.decide: .decided, .refuse: .refused, .spare: .appraised],
            .decided: [.destroy: .destroyed, .refuse: .refused, .spare: .decided], .destroyed: [:], .refused: [:],
        ]
        for state in DisposalState.allCases {
            for step in DisposalStep.allCases {
                #expect(DisposalRule.next(state, step) == table[state]?[step], "\(state) \(step)")
            }
        }
    }

    @Test func `each step of a disposal is the act of its people`() {
        let table: [DisposalStep: Set<Role>] = [
            .change: [.archivist], .convene: [.chief, .leadership],
            .opine: [.clerk, .officer, .head, .chief, .leadership, .archivist], .conclude: [.chief, .leadership],
            .appraise: [.archivist], .decide: [.leadership], .destroy: [.archivist], .refuse: [.chief, .leadership],
            .spare: [.archivist],
        ]
        for step in DisposalStep.allCases { #expect(Set(Role.allowed(step.act)) == table[step], "\(step)") }
    }
}
