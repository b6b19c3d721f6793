import Office
import Records
import Store
import Testing

@Suite struct OutgoingTests: OutgoingSamples {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test func `every field comes back as it was written, recipients with their rows of the directory`() throws {
        let office = try SampleOffice()
        let unit = try #require(UnitDirectory.all.first)
        let written = content {
            $0.recipients = [
                Recipient(unit.nameVi), Recipient("Ông A; bà B", isCopy: false), Recipient("Lưu VT", isCopy: true),
            ]
            $0.signerPerson = office.owner.person.id
            $0.signerTitle = "CHỦ TỊCH"
            $0.manner = .collective
            $0.keeper = "Ban Tổ chức"
            $0.copies = 12
            $0.handedOverOn = SampleOffice.today
            $0.receivedBy = "Bưu cục 1"
            $0.notes = "gửi kèm phụ lục"
            $0.pages = 4
            $0.urgency = .urgent
            $0.circulation = .internalOnly
            $0.drafter = office.owner.person.id
            $0.way = .email
            $0.answerWanted = "báo cáo"
            $0.answerDue = SampleOffice.today.adding(days: 9)
        }
        let made = try register(office, written)
        let found = try document(office, made.document)
        var expected = written
        expected.recipients[0].issuer = found.content.recipients[0].issuer
        #expect(found.content == expected && found.content.recipients[0].issuer != nil)
        // Handed over when it was registered: nothing waits for it any more.
        #expect(found.state == .issued && found.issuedOn == SampleOffice.today && made.symbol == "01/BC-LĐLĐ")
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `the same form again returns the same number, and another document under its key is refused`() throws {
        let office = try SampleOffice()
        let first = try register(office, content(), key: "k")
        let again = try register(office, content(), key: "k")
        #expect(again.wasRepeat && again.symbol == first.symbol)
        #expect(
            refused { () throws(OfficeError) in try register(office, content("ke-hoach", "KH-LĐLĐ", "khác"), key: "k") }
                == .formKeyUsed("01/BC-LĐLĐ"))
        #expect(try register(office, content(), key: "l").number.number == 2)
    }

    @Test func `numbers follow the days, and a refused day spends none`() throws {
        let office = try SampleOffice()
        let today = SampleOffice.today
        _ = try register(office, content(on: today.adding(days: -3)))
        _ = try register(office, content("ke-hoach", "KH-LĐLĐ", "kế hoạch", on: today))
        #expect(
            refused { () throws(OfficeError) in try register(office, content(on: today.adding(days: -1))) }
                == .dayBeforeLast(today.adding(days: -1), last: "02", on: today))
        #expect(try register(office, content("thong-bao", "TB-LĐLĐ", "thông báo")).symbol == "03/TB-LĐLĐ")
        // Who may, inserts it late; the register prints it behind the number it follows.
        let late = try office.file.office.perform(
            InsertLateOutgoing(
                content: content(on: today.adding(days: -1)), after: 1, reason: "quên vào sổ", formKey: "late"),
            by: office.owner, at: SampleOffice.now)
        #expect(late.symbol == "01a/BC-LĐLĐ")
        #expect(
            refused { () throws(OfficeError) in
                try office.file.office.perform(
                    InsertLateOutgoing(content: content(), after: 9, reason: "x", formKey: "l2"), by: office.owner,
                    at: SampleOffice.now)
            } == .numberNotGiven("09/BC-LĐLĐ"))
        #expect(try register(office, content("chi-thi", "CT-LĐLĐ", "chỉ thị")).number.number == 4)
    }

    @Test func `each type has its own numbers where the office decided so, from the year on`() throws {
        let office = try SampleOffice()
        let newYear = try #require(Instant(isoUTC: "2027-01-04T02:00:00.000Z"))
        func set(_ grouping: NumberingPolicy.Grouping, from iso: String) throws(OfficeError) -> NumberingPolicy {
            try office.file.office.perform(
                SetNumberingPolicy(
                    policy: NumberingPolicy(validFrom: Day(iso: iso) ?? Day(number: 0), grouping: grouping)),
                by: office.owner, at: SampleOffice.now)
        }
        _ = try register(office, content())
        let midway = refused { () throws(OfficeError) in try set(.byType, from: "2026-12-01") }
        #expect(midway == .policyMidway(try day("2026-12-01"), newest: SampleOffice.today))
        #expect(
            refused { () throws(OfficeError) in try set(.ownTypes(["khong-co"]), from: "2027-01-01") }
                == .unknownType("khong-co"))
        _ = try set(.ownTypes(["quyet-dinh"]), from: "2027-01-01")
        #expect(try register(office, content("quyet-dinh", "QĐ-LĐLĐ", "quyết định cũ")).symbol == "02/QĐ-LĐLĐ")
        _ = try office.file.office.perform(OpenBook(year: 2027), by: office.owner, at: newYear)
        let first = try day("2027-01-04")
        let symbols = try [
            content("quyet-dinh", "QĐ-LĐLĐ", "a", on: first), content("bao-cao", "BC-LĐLĐ", "b", on: first),
            content("quyet-dinh", "QĐ-LĐLĐ", "c", on: first), content("ke-hoach", "KH-LĐLĐ", "d", on: first),
        ].map { try register(office, $0, at: newYear).symbol }
        #expect(symbols == ["01/QĐ-LĐLĐ", "01/BC-LĐLĐ", "02/QĐ-LĐLĐ", "02/KH-LĐLĐ"])
        // "1/2027" is two documents now; with the symbol it is one.
        let name = try #require(OutgoingName("1/2027", year: 2027))
        #expect(
            refused { () throws(OfficeError) in try office.file.office.ask(ShowOutgoing(.name(name)), by: office.owner)
            }
                == .ambiguous("1/2027", ["01/QĐ-LĐLĐ", "01/BC-LĐLĐ"]))
        let whole = try #require(OutgoingName("1/bc-ldld/2027", year: 2027))
        #expect(
            try office.file.office.ask(ShowOutgoing(.name(whole)), by: office.owner)?.document.content.subject == "b")
    }

    @Test func `a kept number is used once, in its own series and between the days around it`() throws {
        let office = try SampleOffice()
        let later = SampleOffice.now.adding(seconds: 3600)
        let kept = try office.file.office.perform(
            ReserveOutgoing(typeCode: "quyet-dinh", holder: "Ban Tổ chức", expiresAt: later), by: office.owner,
            at: SampleOffice.now)
        #expect(kept.number.shown == "01")
        #expect(try register(office, content()).number.number == 2)
        let early = content("quyet-dinh", "QĐ-LĐLĐ", "sớm", on: SampleOffice.today.adding(days: -1))
        #expect(try register(office, early, kept: kept.id).symbol == "01/QĐ-LĐLĐ")
        #expect(
            refused { () throws(OfficeError) in
                try register(office, content("quyet-dinh", "QĐ-LĐLĐ", "nữa"), kept: kept.id)
            } == .reservationNotOpen("01/QĐ-LĐLĐ"))
        let second = try office.file.office.perform(
            ReserveOutgoing(typeCode: "bao-cao", holder: "Ban", expiresAt: later), by: office.owner,
            at: SampleOffice.now)
        let gone = try office.file.office.perform(
            VoidOutgoingReservation(reservation: second.id, reason: "không ban hành"), by: office.owner,
            at: SampleOffice.now)
        #expect(gone.state == .void && gone.number.number == 3)
        #expect(try register(office, content("ke-hoach", "KH-LĐLĐ", "sau")).number.number == 4)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `what has gone out is recalled, what has not is void, and neither is corrected again`() throws {
        let office = try SampleOffice()
        let made = try register(office, content())
        func step(_ step: OutgoingStep, _ version: Int, reason: String? = "sai") throws(OfficeError) -> OutgoingDocument
        {
            try office.file.office.perform(
                StepOutgoing(document: made.document, seenVersion: version, step: step, reason: reason),
                by: office.owner,
                at: SampleOffice.now
            ).document
        }
        #expect(
            refused { () throws(OfficeError) in try step(.recall, 1) }
                == .stepNotAllowed(.recall, "01/BC-LĐLĐ", .numbered, allowed: [.issue, .void]))
        #expect(try step(.issue, 1).content.handedOverOn == SampleOffice.today)
        #expect(refusal { () throws(OfficeError) in try step(.recall, 2, reason: " ") } == .reasonMissing)
        #expect(
            refusal { () throws(OfficeError) in try step(.recall, 1) }
                == .changedMeanwhile(by: "Trần Văn Minh", at: SampleOffice.now))
        #expect(try step(.recall, 2).reason == "sai")
        #expect(
            refused { () throws(OfficeError) in
                try office.file.office.perform(
                    CorrectOutgoing(
                        document: made.document, seenVersion: 3, content: content(), answers: [], reason: "x"),
                    by: office.owner, at: SampleOffice.now)
            } == .ended("01/BC-LĐLĐ", .recalled))
        let other = try register(office, content("ke-hoach", "KH-LĐLĐ", "hủy"))
        let void = try office.file.office.perform(
            StepOutgoing(document: other.document, seenVersion: 1, step: .void, reason: "ký nhầm"), by: office.owner,
            at: SampleOffice.now)
        #expect(void.document.state == .void && void.document.number?.number == 2)
        #expect(try register(office, content("thong-bao", "TB-LĐLĐ", "sau")).number.number == 3)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a correction keeps the number, its book, its series and the order of the days`() throws {
        let office = try SampleOffice()
        let today = SampleOffice.today
        _ = try register(office, content(on: today.adding(days: -4)))
        let made = try register(office, content("ke-hoach", "KH-LĐLĐ", "kế hoạch", on: today.adding(days: -2)))
        _ = try register(office, content("thong-bao", "TB-LĐLĐ", "thông báo", on: today))
        func correct(_ content: OutgoingContent, _ version: Int) throws(OfficeError) -> OutgoingDocument {
            try office.file.office.perform(
                CorrectOutgoing(
                    document: made.document, seenVersion: version, content: content, answers: [], reason: "gõ sai"),
                by: office.owner, at: SampleOffice.now
            ).document
        }
        #expect(
            refused { () throws(OfficeError) in
                try correct(content("ke-hoach", "KH-LĐLĐ", "kế hoạch", on: today.adding(days: -5)), 1)
            } == .dayOutOfOrder(today.adding(days: -5), from: today.adding(days: -4), to: today))
        let after = try correct(content("ke-hoach", "KH-LĐLĐ", "kế hoạch năm 2027", on: today.adding(days: -1)), 1)
        #expect(after.number?.number == 2 && after.version == 2)
        let detail = try #require(try office.file.office.ask(ShowOutgoing(.key(made.document)), by: office.owner))
        #expect(detail.history.last?.changes.map(\.field) == ["date", "subject", "reason"])
        #expect(refusal { () throws(OfficeError) in try correct(after.content, 2) } == .nothingChanged)
    }

    private func answers(_ office: SampleOffice, to document: DocumentID) throws -> [OutgoingDocument] {
        try #require(try office.file.office.ask(ShowIncoming(.key(document)), by: office.owner)).answers
    }

    @Test func `an answer is linked both ways and can be taken back`() throws {
        let office = try SampleOffice()
        let incoming = try office.register(office.content())
        let made = try register(office, content(), answers: [AnsweredDocument(incoming.document, isPartial: true)])
        let detail = try #require(try office.file.office.ask(ShowOutgoing(.key(made.document)), by: office.owner))
        #expect(detail.answered.map(\.document.id) == [incoming.document] && detail.answered[0].isPartial)
        #expect(
            try answers(office, to: incoming.document).map(\.id) == [made.document]
        )
        let after = try office.file.office.perform(
            CorrectOutgoing(document: made.document, seenVersion: 1, content: content(), answers: [], reason: "nhầm"),
            by: office.owner, at: SampleOffice.now)
        #expect(after.document.answers.isEmpty)
        #expect(try answers(office, to: incoming.document).isEmpty)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a reply is not older than the letter that it answers, whichever way it gets its day`() throws {
        let office = try SampleOffice()
        var letter = office.content()
        let dated = try #require(Day(iso: "2026-11-23"))
        let earlier = try #require(Day(iso: "2026-11-20"))
        letter.date = dated
        let incoming = try office.register(letter)
        let answer = [AnsweredDocument(incoming.document)]
        let refused = Refusal.outgoing(.answersLater(incoming.number.shownWithYear, dated, reply: earlier))
        #expect(
            refusal { () throws(OfficeError) in try register(office, content { $0.date = earlier }, answers: answer) }
                == refused)
        // No number was spent, and its own day or later is right.
        let made = try register(office, content { $0.date = dated }, answers: answer)
        #expect(made.symbol == "01/BC-LĐLĐ")
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    CorrectOutgoing(
                        document: made.document, seenVersion: 1, content: content { $0.date = earlier },
                        answers: answer, reason: "gõ sai"), by: office.owner, at: SampleOffice.now)
            } == refused)
        let draft = try office.file.office.perform(
            BeginDraft(content: content { $0.subject = "trả lời" }, answers: answer, formKey: "d"), by: office.owner,
            at: SampleOffice.now
        ).document
        for step in [OutgoingStep.submit, .sign] {
            let seen = try #require(try office.file.office.ask(ShowOutgoing(.key(draft.id)), by: office.owner))
            _ = try office.file.office.perform(
                StepOutgoing(document: draft.id, seenVersion: seen.document.version, step: step), by: office.owner,
                at: SampleOffice.now)
        }
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    StepOutgoing(document: draft.id, seenVersion: 3, step: .number, day: earlier), by: office.owner,
                    at: SampleOffice.now)
            } == refused)
    }
}
