import Office
import Records
import Testing

@testable import Store

/// Files handed to the current archive and on to the historical one. Today is 24/11/2026.
@Suite struct TransferTests {
    private static let today = SampleOffice.today

    @Test func `both parties confirm, and the files lie in the archive`() throws {
        let sample = try SampleProcedures()
        let files = [try sample.closed("01.TC"), try sample.closed("02.TC")]
        var transfer = try sample.prepare(files.map(\.id), .officer)
        #expect(transfer.state == .prepared)
        #expect(try files.map { try sample.state($0.id) } == [.closed, .closed])
        transfer = try sample.perform(GiveTransfer(transfer, on: Self.today.adding(days: -2)), .officer)
        #expect(try files.map { try sample.state($0.id) } == [.submitted, .submitted])
        transfer = try sample.perform(TakeTransfer(transfer, on: Self.today.adding(days: -1)), .archivist)
        #expect(try files.map { try sample.state($0.id) } == [.archived, .archived])
        #expect(try sample.file(files[0].id).archivedOn == Self.today.adding(days: -1))
        #expect(try transfer.taker == sample.person(.archivist))
        let detail = try #require(try sample.ask(ShowTransfer(transfer.id)))
        #expect(detail.lines.map(\.file.content.notation) == ["01.TC", "02.TC"])
        #expect(detail.history.map(\.command) == ["prepare-transfer", "give-transfer", "take-transfer"])
        let history = try sample.archive.detail(files[0].id).history.map(\.command)
        #expect(history.suffix(2) == ["give-transfer", "take-transfer"], "the file's own history tells it too")
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what is not as it should be goes back with its reason`() throws {
        let sample = try SampleProcedures()
        let files = [try sample.closed("01.TC"), try sample.closed("02.TC")]
        var transfer = try sample.prepare(files.map(\.id))
        transfer = try sample.perform(GiveTransfer(transfer, on: Self.today))
        #expect(
            try sample.refused(TakeTransfer(transfer, on: Self.today, returned: [files[0].id: " "]), .archivist)
                == .reasonMissing)
        let other = try sample.closed("03.TC")
        #expect(
            try sample.procedure(TakeTransfer(transfer, on: Self.today, returned: [other.id: "x"]), .archivist)
                == .fileNotListed("03.TC/2010"))
        try sample.perform(
            TakeTransfer(transfer, on: Self.today, returned: [files[1].id: "Chưa đánh số tờ"]), .archivist)
        #expect(try sample.state(files[0].id) == .archived)
        let back = try sample.file(files[1].id)
        #expect(back.state == .returned && back.reason == "Chưa đánh số tờ")
        let lines = try #require(try sample.ask(ShowTransfer(transfer.id))).lines
        #expect(lines.map(\.item.returned) == [nil, "Chưa đánh số tờ"])
    }

    @Test func `each step has its place, its people and its days`() throws {
        let sample = try SampleProcedures()
        let file = try sample.closed("01.TC")
        var transfer = try sample.prepare([file.id], .officer)
        #expect(try sample.procedure(TakeTransfer(transfer, on: Self.today), .archivist) == .transferState(.prepared))
        // Another officer, though every officer may keep files.
        #expect(try sample.procedure(GiveTransfer(transfer, on: Self.today), .clerk) == .transferNotYours)
        #expect(try sample.refused(GiveTransfer(transfer, on: Self.today), .administrator) == .notPermitted(.keepFiles))
        #expect(
            try sample.procedure(GiveTransfer(transfer, on: Self.today.adding(days: 1)), .officer)
                == .dayOutOfOrder(from: Day(iso: "2010-06-30"), to: Self.today))
        transfer = try sample.perform(GiveTransfer(transfer, on: Self.today), .head)
        #expect(try sample.refused(TakeTransfer(transfer, on: Self.today), .officer) == .notPermitted(.receiveFiles))
        #expect(
            try sample.procedure(TakeTransfer(transfer, on: Self.today.adding(days: -1)), .archivist)
                == .dayOutOfOrder(from: Self.today, to: Self.today))
        #expect(try sample.procedure(GiveTransfer(transfer, on: Self.today), .officer) == .transferState(.given))
        let stale = transfer
        transfer = try sample.perform(TakeTransfer(transfer, on: Self.today), .archivist)
        #expect(try sample.procedure(DropTransfer(transfer, reason: "nhầm"), .officer) == .transferState(.taken))
        guard case .changedMeanwhile? = try sample.refused(TakeTransfer(stale, on: Self.today), .archivist) else {
            Issue.record("a version that nobody has any more was taken")
            return
        }
    }

    @Test func `nothing goes before its work had ended, nor on before the archive had it`() throws {
        let sample = try SampleProcedures()
        let file = try sample.closed("01.TC", ended: "2025-12-31")
        let transfer = try sample.prepare([file.id], .officer)
        let early = try #require(Day(iso: "2025-12-30"))
        #expect(
            try sample.procedure(GiveTransfer(transfer, on: early), .officer)
                == .dayOutOfOrder(from: Day(iso: "2025-12-31"), to: Self.today))
        #expect(try sample.ask(ListTransfers(limit: 5)).first?.files == 1)
        let given = try sample.perform(GiveTransfer(transfer, on: early.adding(days: 1)), .officer)
        try sample.perform(TakeTransfer(given, on: Self.today, returned: [file.id: "thiếu"]), .archivist)
        #expect(try sample.ask(ListTransfers(all: true, limit: 5)).first?.files == 0, "what went back is not in it")
        let kept = try sample.archived("02.TC", retention: .permanent)
        var text = TransferText(title: "Vĩnh viễn")
        text.receiver = "Lưu trữ lịch sử tỉnh"
        let onward = try sample.perform(
            PrepareTransfer(.historical, text: text, files: [kept.id], formKey: "onward"), .archivist)
        // It came into the archive on the day on which it was written: since when it lay there nobody knows.
        let early2010 = try #require(Day(iso: "2010-06-29"))
        #expect(
            try sample.procedure(GiveTransfer(onward, on: early2010), .archivist)
                == .dayOutOfOrder(from: Day(iso: "2010-06-30"), to: Self.today))
        // Handed in later than written, it is not handed on before.
        let late = try sample.closed("03.TC", retention: .permanent)
        let tomorrow = SampleOffice.now.adding(seconds: 86_400)
        var coming = try sample.prepare([late.id], key: "late")
        coming = try sample.office.file.office.perform(
            GiveTransfer(coming, on: Self.today.adding(days: 1)), by: sample.office.owner, at: tomorrow)
        _ = try sample.office.file.office.perform(
            TakeTransfer(coming, on: Self.today.adding(days: 1)), by: sample.office.owner, at: tomorrow)
        let further = try sample.office.file.office.perform(
            PrepareTransfer(.historical, text: text, files: [late.id], formKey: "further"), by: sample.office.owner,
            at: tomorrow)
        #expect(
            refusal { () throws(OfficeError) in
                try sample.office.file.office.perform(
                    GiveTransfer(further, on: Self.today), by: sample.office.owner, at: tomorrow)
            } == .procedure(.dayOutOfOrder(from: Self.today.adding(days: 1), to: Self.today.adding(days: 1))))
    }

    @Test func `a transfer that is given up sets its files free`() throws {
        let sample = try SampleProcedures()
        let file = try sample.closed("01.TC")
        var transfer = try sample.prepare([file.id])
        #expect(
            try sample.procedure(
                PrepareTransfer(.current, text: TransferText(title: "Lần hai"), files: [file.id], formKey: "u"))
                == .transfer("01.TC/2010", .inOtherTransfer(transfer.id)))
        transfer = try sample.perform(GiveTransfer(transfer, on: Self.today))
        transfer = try sample.perform(DropTransfer(transfer, reason: "Kho chưa nhận"))
        #expect(transfer.state == .dropped && transfer.reason == "Kho chưa nhận")
        #expect(try sample.state(file.id) == .closed)
        #expect(try sample.prepare([file.id], key: "again").state == .prepared)
        #expect(try sample.ask(ListTransfers(limit: 10)).count == 1)
        #expect(try sample.ask(ListTransfers(all: true, limit: 10)).count == 2)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a form sent twice makes one transfer, and a list names each file once`() throws {
        let sample = try SampleProcedures()
        let file = try sample.closed("01.TC")
        let first = try sample.prepare([file.id])
        #expect(try sample.prepare([file.id]).id == first.id)
        #expect(
            try sample.procedure(
                PrepareTransfer(
                    .current, text: TransferText(title: "x"), files: [file.id, file.id], formKey: "twice"))
                == .fileTwice("01.TC/2010"))
        #expect(
            try sample.procedure(
                PrepareTransfer(.current, text: TransferText(title: "x"), files: [], formKey: "none")) == .noFile)
        #expect(
            try sample.refused(
                PrepareTransfer(.current, text: TransferText(title: " "), files: [file.id], formKey: "blank"))
                == .textMissing)
    }

    @Test func `files come in, go out and change places while it is put together`() throws {
        let sample = try SampleProcedures()
        let files = [try sample.closed("01.TC"), try sample.closed("02.TC"), try sample.closed("03.TC")]
        var transfer = try sample.prepare([files[0].id, files[1].id])
        let items = [
            TransferItem(file: files[2].id, place: 1, notes: "Thiếu bìa"), TransferItem(file: files[0].id, place: 2),
        ]
        var text = TransferText(title: "Hồ sơ năm 2010")
        text.boxes = 2
        text.centimetres = 125
        let changed = ChangeTransfer(transfer, text: text, files: items)
        transfer = try sample.perform(changed)
        let lines = try #require(try sample.ask(ShowTransfer(transfer.id))).lines
        #expect(lines.map(\.file.content.notation) == ["03.TC", "01.TC"])
        #expect(lines[0].item.notes == "Thiếu bìa" && transfer.boxes == 2)
        #expect(
            try sample.refused(ChangeTransfer(transfer, text: text, files: items)) == .nothingChanged)
        // What was taken out is free.
        #expect(try sample.prepare([files[1].id], key: "free").state == .prepared)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `only what is permanent goes on to the historical archive, named and taken`() throws {
        let sample = try SampleProcedures()
        let (short, kept) = (
            try sample.archived("01.TC"), try sample.archived("02.TC", retention: .permanent)
        )
        func prepare(_ files: [RecordFileID], _ role: Role = .archivist) -> PrepareTransfer {
            PrepareTransfer(
                .historical, text: TransferText(title: "Hồ sơ vĩnh viễn"), files: files, formKey: "h\(role)")
        }
        #expect(try sample.procedure(prepare([short.id]), .archivist) == .transfer("01.TC/2010", .notPermanent))
        #expect(try sample.refused(prepare([kept.id]), .officer) == .notPermitted(.receiveFiles))
        var transfer = try sample.perform(prepare([kept.id]), .archivist)
        #expect(try sample.procedure(GiveTransfer(transfer, on: Self.today), .archivist) == .receiverMissing)
        var text = TransferText(title: "Hồ sơ vĩnh viễn")
        text.receiver = "Lưu trữ lịch sử tỉnh, bà Lý Thị Thu"
        transfer = try sample.perform(
            ChangeTransfer(transfer, text: text, files: [TransferItem(file: kept.id, place: 1)]), .archivist)
        transfer = try sample.perform(GiveTransfer(transfer, on: Self.today), .archivist)
        #expect(try sample.state(kept.id) == .archived, "it lies here until it is taken")
        var loan = try sample.perform(
            AskForFile(
                kept.id, reader: .person(try sample.person(.officer)), purpose: "x", manner: .inRoom, formKey: "l"),
            .archivist)
        loan = try sample.perform(StepLoan(.permit, loan), .chief)
        #expect(
            try sample.procedure(TakeTransfer(transfer, on: Self.today), .archivist) == .transfer("02.TC/2010", .onLoan)
        )
        try sample.perform(StepLoan(.withdraw, loan, words: "Đọc sau"), .archivist)
        try sample.perform(TakeTransfer(transfer, on: Self.today), .archivist)
        #expect(try sample.state(kept.id) == .handedOver)
    }

    @Test func `a file is kept back with consent, two years at most, and comes in then`() throws {
        let sample = try SampleProcedures()
        // Ended 31/12/2025 under the law of 2024: due on 31/12/2026, kept back until 31/12/2028 at most.
        let file = try sample.closed("01.TC", ended: "2025-12-31")
        func keep(_ day: String) throws -> KeepBack {
            KeepBack([file.id], until: try #require(Day(iso: day)), reason: "Đang dùng", paper: "12/CV")
        }
        #expect(try sample.refused(keep("2027-06-30"), .officer) == .notPermitted(.consentToKeepBack))
        let bounds = KeepBackObstacle.outOfBounds(
            after: try #require(Day(iso: "2026-12-31")), atMost: try #require(Day(iso: "2028-12-31")))
        #expect(try sample.procedure(keep("2026-12-31"), .chief) == .keepBack("01.TC/2025", bounds))
        #expect(try sample.procedure(keep("2029-01-01"), .chief) == .keepBack("01.TC/2025", bounds))
        let kept = try sample.perform(keep("2028-12-31"), .chief)
        #expect(kept[0].keptBackUntil == Day(iso: "2028-12-31"))
        #expect(try sample.ask(ListDueProcedures(.transfer, on: bounds.day, limit: 10)).isEmpty)
        try sample.perform(EndKeepBack(file.id, reason: "Xong việc"), .leadership)
        #expect(try sample.file(file.id).keptBackUntil == nil)
        #expect(
            try sample.procedure(EndKeepBack(file.id, reason: "lần nữa"), .chief) == .notKeptBack("01.TC/2025"))
        #expect(try sample.ask(ListDueProcedures(.transfer, on: bounds.day, limit: 10)).count == 1)
        let consents = try sample.ask(ListKeptBack(of: file.id))
        #expect(consents.count == 1 && consents[0].endReason == "Xong việc" && consents[0].paper == "12/CV")
        // Nothing is kept back until a day that has passed, and why a file was given back stays said.
        let old = try sample.closed("03.TC", ended: "2021-12-31")
        let passed = try #require(Day(iso: "2024-12-31"))
        #expect(
            try sample.procedure(KeepBack([old.id], until: passed, reason: "x"), .chief)
                == .keepBack("03.TC/2021", .tooLate(try #require(ArchiveDeadline.lastKeptBack(of: old.content)))))
        let returned = try sample.closed("04.TC", ended: "2025-12-31")
        let transfer = try sample.prepare([returned.id], .officer, key: "back")
        let given = try sample.perform(GiveTransfer(transfer, on: Self.today), .officer)
        try sample.perform(TakeTransfer(given, on: Self.today, returned: [returned.id: "thiếu tờ 3"]), .archivist)
        try sample.perform(
            KeepBack([returned.id], until: try #require(Day(iso: "2027-12-31")), reason: "Đang dùng"), .chief)
        #expect(try sample.file(returned.id).reason == "thiếu tờ 3")
        // What need not be handed over is not kept back.
        let short = try sample.closed("02.TC", retention: .years(3), ended: "2025-12-31")
        #expect(
            try sample.procedure(
                KeepBack([short.id], until: try #require(Day(iso: "2027-06-30")), reason: "x"), .chief)
                == .keepBack("02.TC/2025", .notOwed))
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what is due is read page by page, of one maker or of all, with what bars each`() throws {
        let sample = try SampleProcedures()
        let files = try ["01.TC", "02.TC", "03.TC"].map { try sample.closed($0, ended: "2025-12-31") }
        _ = try sample.prepare([files[1].id])
        let filter = DueFilter(.transfer, maker: try sample.person(.officer))
        let page = try sample.ask(ListDueProcedures(filter, on: Self.today, limit: 2))
        #expect(page.map(\.file.id) == [files[0].id, files[1].id])
        #expect(page.map(\.transferBar) == [nil, .inOtherTransfer(TransferID(1))])
        let last = try #require(page.last)
        let rest = try sample.ask(
            ListDueProcedures(
                filter, on: Self.today, after: DueAnchor(day: last.day, file: last.file.id), limit: 2))
        #expect(rest.map(\.file.id) == [files[2].id])
        let others = DueFilter(.transfer, maker: try sample.person(.clerk))
        #expect(try sample.ask(ListDueProcedures(others, on: Self.today, limit: 2)).isEmpty)
        // Nothing bars what is only to be closed.
        let open = try sample.ask(ListDueProcedures(DueFilter(.close), on: Self.today, limit: 9))
        #expect(open.allSatisfy { $0.transferBar == nil && $0.disposalBar == nil })
    }

    @Test func `who sees a transfer, whole or from outside`() throws {
        let sample = try SampleProcedures()
        let transfer = try sample.prepare([try sample.closed("01.TC").id])
        let table: [Role: Bool?] = [
            .clerk: true, .officer: nil, .head: true, .chief: true, .leadership: true, .archivist: true,
            .administrator: false,
        ]
        for (role, isWhole) in table {
            let detail = try sample.ask(ShowTransfer(transfer.id), role)
            #expect(detail?.isWhole == isWhole, "\(role)")
            #expect(try sample.ask(ListTransfers(limit: 10), role).map(\.isWhole).first == isWhole, "\(role)")
            if isWhole == false {
                #expect(detail?.transfer.title == "" && detail?.lines.first?.file.content.title == "")
            }
        }
    }
}

extension KeepBackObstacle {
    /// The day on which the file is due.
    fileprivate var day: Day {
        if case .outOfBounds(let day, _) = self { day } else { Day(number: 0) }
    }
}
