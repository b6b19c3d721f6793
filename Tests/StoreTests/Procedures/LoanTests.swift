import Office
import Records
import Testing

@testable import Store

/// Files lent and read in the room. Today is 24/11/2026.
@Suite struct LoanTests {
    private static let today = SampleOffice.today

    private func ask(
        _ sample: SampleProcedures, _ file: RecordFileID, for reader: Reading? = nil, _ manner: LoanManner = .takenOut,
        key: String = "l", by role: Role? = .archivist
    ) throws -> FileLoan {
        try sample.perform(
            AskForFile(
                file, reader: reader ?? .person(try sample.person(.officer)), purpose: "Tra cứu chế độ", manner: manner,
                formKey: key), role)
    }

    @Test func `slip, permission, handing out, a later day, return: each by its people`() throws {
        let sample = try SampleProcedures()
        let file = try sample.archived("01.TC")
        var loan = try ask(sample, file.id, by: .officer)
        #expect(loan.state == .asked && loan.askedOn == Self.today)
        #expect(try sample.refused(StepLoan(.permit, loan), .archivist) == .notPermitted(.permitLoan))
        #expect(
            try sample.procedure(StepLoan(.handOut, loan), .archivist) == .loan("01.TC/2010", .wrongState(.asked)))
        loan = try sample.perform(StepLoan(.permit, loan), .chief)
        #expect(try loan.decidedBy == sample.person(.chief))
        loan = try sample.perform(StepLoan(.handOut, loan), .archivist)
        #expect(loan.outOn == Self.today && loan.due == Self.today.adding(days: 14))
        #expect(
            try sample.refused(StepLoan(.extend, loan, due: Self.today.adding(days: 20)), .archivist) == .reasonMissing)
        loan = try sample.perform(
            StepLoan(.extend, loan, due: Self.today.adding(days: 20), words: "Chưa xong"), .archivist)
        #expect(loan.due == Self.today.adding(days: 20))
        loan = try sample.perform(StepLoan(.takeBack, loan, words: "Nguyên vẹn"), .archivist)
        #expect(loan.state == .returned && loan.returnedOn == Self.today && loan.condition == "Nguyên vẹn")
        let detail = try #require(try sample.ask(ShowLoan(loan.id)))
        #expect(
            detail.history.map(\.command) == [
                "ask-for-file", "loan-permit", "loan-hand-out", "loan-extend", "loan-take-back",
            ])
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `each step has its place in every state and its people`() throws {
        for state in LoanState.allCases {
            let sample = try SampleProcedures()
            let file = try sample.archived("01.TC")
            var loan = try ask(sample, file.id)
            if state == .refused { loan = try sample.perform(StepLoan(.refuse, loan, words: "Không"), .chief) }
            if state.rawValue >= 1, state != .refused { loan = try sample.perform(StepLoan(.permit, loan), .chief) }
            if state == .out || state == .returned { loan = try sample.perform(StepLoan(.handOut, loan), .archivist) }
            if state == .returned { loan = try sample.perform(StepLoan(.takeBack, loan), .archivist) }
            #expect(loan.state == state)
            for step in LoanStep.allCases {
                for role in Role.allCases {
                    guard !role.may(step.act) || LoanRule.next(state, step) == nil else { continue }
                    let expected: Refusal =
                        role.may(step.act)
                        ? .procedure(.loan("01.TC/2010", .wrongState(state))) : .notPermitted(step.act)
                    let found = try sample.refused(
                        StepLoan(step, loan, due: Self.today.adding(days: 3), words: "x"), role)
                    #expect(found == expected, "\(state) \(step) \(role)")
                }
            }
        }
    }

    @Test func `only what lies in the archive is lent, once at a time, ten files to a reader`() throws {
        let sample = try SampleProcedures()
        let closed = try sample.closed("99.TC")
        func obstacle(_ file: RecordFileID, key: String) throws -> LoanObstacle? {
            let command = AskForFile(
                file, reader: .outside(name: "Trần Hưng", from: "Công an tỉnh"), purpose: "x", manner: .inRoom,
                formKey: key)
            guard case .loan(_, let obstacle)? = try sample.procedure(command, .archivist) else { return nil }
            return obstacle
        }
        #expect(try obstacle(closed.id, key: "a") == .notInArchive(.closed))
        let reader = Reading.outside(name: "Trần Hưng", from: "Công an tỉnh")
        var loans: [FileLoan] = []
        for number in 1...10 {
            let file = try sample.archived("0\(number).TC", ended: "20\(number + 9)-06-30")
            let loan = try ask(sample, file.id, for: reader, .inRoom, key: "l\(number)")
            loans.append(try sample.perform(StepLoan(.permit, loan), .chief))
        }
        let next = try sample.archived("11.TC")
        #expect(try obstacle(next.id, key: "b") == .tooMany(10))
        #expect(try obstacle(loans[0].file, key: "c") == .lentOut(until: nil))
        var first = try sample.perform(StepLoan(.handOut, loans[0]), .archivist)
        #expect(first.due == Self.today, "what is read in the room comes back the same day")
        first = try sample.perform(StepLoan(.takeBack, first), .archivist)
        #expect(try ask(sample, next.id, for: reader, .inRoom, key: "d").state == .asked)
    }

    @Test func `two who ask wait, and only one gets it`() throws {
        let sample = try SampleProcedures()
        let file = try sample.archived("01.TC")
        let (first, second) = (
            try ask(sample, file.id, key: "1"),
            try ask(sample, file.id, for: .person(try sample.person(.clerk)), key: "2")
        )
        try sample.perform(StepLoan(.permit, first), .chief)
        #expect(
            try sample.procedure(StepLoan(.permit, second), .chief) == .loan("01.TC/2010", .lentOut(until: nil)))
    }

    @Test func `people ask for themselves and for what they see; the archive asks for anybody`() throws {
        let sample = try SampleProcedures()
        let file = try sample.archived("01.TC")
        let outside = AskForFile(
            file.id, reader: .outside(name: "Ai đó", from: nil), purpose: "x", manner: .inRoom, formKey: "o")
        #expect(try sample.refused(outside, .officer) == .notPermitted(.lendFiles))
        let other = AskForFile(
            file.id, reader: .person(try sample.person(.clerk)), purpose: "x", manner: .inRoom, formKey: "p")
        #expect(try sample.refused(other, .officer) == .notPermitted(.lendFiles))
        let stranger = try sample.office.addPerson("khac", [.officer])
        let own = AskForFile(
            file.id, reader: .person(stranger.person.id), purpose: "x", manner: .takenOut, formKey: "q")
        #expect(
            refusal { () throws(OfficeError) in
                try sample.office.file.office.perform(own, by: stranger, at: SampleOffice.now)
            } == .noSuchRecord)
        let loan = try sample.perform(own, .archivist)
        #expect(try sample.procedure(StepLoan(.withdraw, loan, words: "x"), .clerk) == .loan("01.TC/2010", .notYours))
        let given = try sample.office.file.office.perform(
            StepLoan(.withdraw, loan, words: "Không cần nữa"), by: stranger, at: SampleOffice.now)
        #expect(given.state == .refused && given.reason == "Không cần nữa")
    }

    @Test func `what had to come back is listed, the longest first`() throws {
        let sample = try SampleProcedures()
        let files = [
            try sample.archived("01.TC"), try sample.archived("02.TC"), try sample.archived("03.TC"),
        ]
        for (index, file) in files.enumerated() {
            var loan = try ask(sample, file.id, key: "l\(index)")
            loan = try sample.perform(StepLoan(.permit, loan), .chief)
            _ = try sample.perform(
                StepLoan(.handOut, loan, due: Self.today.adding(days: [2, 1, 9][index])), .archivist)
        }
        var filter = LoanFilter(limit: 10)
        filter.dueBefore = Self.today.adding(days: 5)
        let late = try sample.ask(ListLoans(filter), .archivist)
        #expect(late.map(\.file.content.notation) == ["02.TC", "01.TC"])
        #expect(late[0].loan.daysLate(on: Self.today.adding(days: 5)) == 4)
        #expect(
            try sample.procedure(
                StepLoan(.takeBack, late[0].loan, on: Self.today.adding(days: -1)), .archivist)
                == .loan("02.TC/2010", .dayOutOfOrder(from: Self.today, to: Self.today)))
    }

    @Test func `a copy for the reader is numbered in the register of copies and known to the file`() throws {
        let sample = try SampleProcedures()
        let (document, _) = try sample.incoming([], key: "k1")
        let (elsewhere, _) = try sample.incoming([], key: "k2")
        let paper = LoosePaper(symbol: "5/BB-ĐH", title: "Biên bản đại hội")
        let file = try sample.archived("01.TC", [.incoming(document), .loose(paper)])
        var loan = try ask(sample, file.id, for: .outside(name: "Trần Hưng", from: "Công an tỉnh"), .inRoom)
        var content = CopyContent(form: .whole, symbolTail: "SY-LĐLĐ")
        content.date = Self.today
        content.count = 1
        content.recipients = ["Trần Hưng"]
        content.signer = "Lê Quý Đảm"
        func copy(_ id: DocumentID, key: String) -> CopyForReader {
            CopyForReader(for: loan.id, of: .incoming(id), content: content, formKey: key)
        }
        #expect(
            try sample.procedure(copy(document, key: "c"), .archivist) == .loan("01.TC/2010", .wrongState(.asked)))
        loan = try sample.perform(StepLoan(.permit, loan), .chief)
        loan = try sample.perform(StepLoan(.handOut, loan), .archivist)
        #expect(try sample.procedure(copy(elsewhere, key: "c"), .archivist) == .loan("01.TC/2010", .notInFile))
        let made = try sample.perform(copy(document, key: "c"))
        #expect(made.number == 1)
        #expect(try sample.perform(copy(document, key: "c")).wasRepeat)
        // A paper in no register is named by its symbol or its title, and the copy goes to who reads.
        var own = content
        own.recipients = []
        for (name, key) in [("5/BB-ĐH", "p1"), ("Biên bản đại hội", "p2")] {
            try sample.perform(CopyForReader(for: loan.id, of: .paper(name), content: own, formKey: key), .archivist)
        }
        #expect(
            try sample.procedure(
                CopyForReader(for: loan.id, of: .paper("6/BB-ĐH"), content: own, formKey: "p3"), .archivist)
                == .loan("01.TC/2010", .notInFile))
        try sample.perform(StepLoan(.takeBack, loan), .archivist)
        let readings = try sample.ask(ListReaders(of: file.id))
        #expect(readings.count == 1)
        #expect(readings[0].copies.map(\.copy.symbol) == ["01/SY-LĐLĐ", "02/SY-LĐLĐ", "03/SY-LĐLĐ"])
        let copies = readings[0].copies.dropFirst().map(\.copy)
        #expect(copies.allSatisfy { $0.source == .paper("Biên bản đại hội") })
        #expect(copies.allSatisfy { $0.content.recipients == ["Trần Hưng, Công an tỉnh"] })
        #expect(readings[0].copies[0].copy.content.askedBy == "Trần Hưng, Công an tỉnh")
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the readers of a file are told to who sees it, and a loan to who reads`() throws {
        let sample = try SampleProcedures()
        let file = try sample.archived("01.TC")
        let stranger = try sample.office.addPerson("khac", [.officer])
        var loan = try ask(sample, file.id, for: .person(stranger.person.id))
        loan = try sample.perform(StepLoan(.permit, loan), .chief)
        loan = try sample.perform(StepLoan(.handOut, loan), .archivist)
        #expect(try sample.ask(ListReaders(of: file.id), .archivist).map(\.loan.id) == [loan.id])
        #expect(try sample.ask(ListReaders(of: file.id), .officer).count == 1, "the maker")
        #expect(try sample.ask(ListReaders(of: file.id), .administrator).isEmpty)
        #expect(try sample.archive.ask(ListReaders(of: file.id), by: stranger).isEmpty)
        #expect(try sample.archive.ask(ShowLoan(loan.id), by: stranger)?.row.isWhole == true, "their own loan")
        #expect(try sample.ask(ShowLoan(loan.id), .administrator)?.row.loan.purpose == "")
        #expect(try sample.ask(ShowLoan(loan.id), .head)?.row.isWhole == nil)
    }
}
