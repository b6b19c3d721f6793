import Office
import Records
import SQLite
import Testing

@testable import Store

@Suite struct `Files and what lies in them` {
    @Test func `the same form opens the same file again, and a name stands once in a fonds`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        let again = try archive.perform(
            OpenFile(
                content: archive.content(), in: archive.box.id, formKey: "file-01.TCCB-2026-\(archive.box.id.value)"))
        #expect(again.wasRepeat && again.file.id == file.id)
        #expect(
            refusal { () throws(OfficeError) in try archive.open(archive.content("01.tccb"), in: archive.series.id) }
                == .archive(.nameTaken("01.tccb/2026")))
        try archive.open(archive.content(year: 2025))
        let fonds = try archive.node(.fonds, below: nil, "P02")
        #expect(
            refusal { () throws(OfficeError) in try archive.open(archive.content(), in: fonds.id) }
                == .archive(.noFilesInFonds("P02")))
        let series = try archive.node(.series, below: fonds.id, "01")
        try archive.open(archive.content(), in: series.id)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.office.file.office.ask(
                    ShowFile(.name(FileName(notation: "01.TCCB", year: 2026), fonds: nil)), by: archive.office.owner)
            } == .archive(.ambiguous("01.TCCB/2026", ["P01", "P02"])))
        let found = try archive.ask(ShowFile(.name(FileName(notation: "01.TCCB", year: 2026), fonds: "P02")))
        #expect(found?.path.description == "P02/01")
        #expect(try archive.verify() == [])
    }

    @Test func `documents of both registers and loose papers are put in in one step, each once`() throws {
        let archive = try SampleArchive()
        let office = archive.office
        let file = try archive.open(archive.content())
        let incoming = try office.register(office.content { $0.circulation = .internalOnly }).document
        let paper = LoosePaper(
            symbol: "01/BB", date: SampleArchive.today, title: " Biên bản họp góp ý ", author: "Ban Tổ chức")
        let filled = try archive.perform(
            PutInFile(file: file.id, [FileAddition(.incoming(incoming)), FileAddition(.loose(paper))]))
        #expect(filled.added == 2 && filled.already == 0 && filled.file.documents == 2)
        // As narrow as the narrowest of what lies in it.
        #expect(filled.file.content.circulation == .internalOnly)
        let detail = try archive.detail(file.id)
        #expect(detail.rows.map(\.name) == ["1/2026", nil])
        #expect(detail.rows.map(\.title).last == "Biên bản họp góp ý")
        #expect(detail.rows.map(\.item.place) == [1, 2])
        #expect(detail.history.map(\.command) == [OpenFile.name, PutInFile.name])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(incoming))]))
            } == .archive(.inFileAlready("01.TCCB/2026")))
        #expect(try archive.ask(ListFilesOf(.incoming(incoming))).map(\.id) == [file.id])
        #expect(try archive.verify() == [])
    }

    @Test func `a document in a file is found by the file's code in its register, until it is taken out`() throws {
        let archive = try SampleArchive()
        let office = archive.office
        let file = try archive.open(archive.content())
        let first = try office.register(office.content())
        try office.register(office.content("giấy mời họp", symbol: "14/GM"))
        _ = try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(first.document))]))
        #expect(try office.search("hs:01.TCCB/2026 ") == ["1"])
        #expect(try office.search("hs:01.tccb ") == ["1"])
        #expect(try office.search("hs:02.TCCB ") == [])
        // A correction of the document or of the file's code leaves it there.
        var content = archive.content("09.TCCB")
        content.maker = file.content.maker
        let seen = try archive.detail(file.id).file
        _ = try archive.perform(CorrectFile(file: file.id, seenVersion: seen.version, content: content))
        #expect(try office.search("hs:09.TCCB ") == ["1"])
        let item = try #require(try archive.detail(file.id).rows.first?.item)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(WeedItem(file: file.id, item: item.id, reason: " "))
            } == .reasonMissing)
        let weeded = try archive.perform(WeedItem(file: file.id, item: item.id, reason: "bản thừa"))
        #expect(weeded.file.documents == 0)
        #expect(try office.search("hs:09.TCCB ") == [])
        #expect(try archive.detail(file.id).weeded.map(\.item.weeded) == ["bản thừa"])
        // It may be put in again.
        _ = try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(first.document))]))
        #expect(try office.search("hs:09.TCCB ") == ["1"])
        #expect(try office.search("công đoàn ") == ["1"])
        #expect(try archive.verify() == [])
    }

    @Test func `an outgoing document lies in a file once it has its number`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        var content = OutgoingContent(
            typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "báo cáo quy hoạch cán bộ")
        content.date = SampleOffice.today
        content.signer = "Trần Văn Minh"
        content.recipients = [Recipient("Tổng Liên đoàn")]
        content.copies = 3
        content.pages = 2
        let made = try archive.perform(RegisterOutgoing(content: content, formKey: "out-1"))
        _ = try archive.perform(PutInFile(file: file.id, [FileAddition(.outgoing(made.document))]))
        var filter = OutgoingFilter.register()
        filter.search = SearchQuery.parse("hs:01.TCCB ", today: SampleOffice.today).0
        #expect(try archive.ask(ListOutgoing(filter: filter, limit: 5)).map(\.document.id) == [made.document])
        let draft = try archive.perform(BeginDraft(content: content, formKey: "draft-1"))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(PutInFile(file: file.id, [FileAddition(.outgoing(draft.document.id))]))
            } != nil)
        #expect(try archive.verify() == [])
    }

    @Test func `an order names all that lies in the file, with its sheets`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        let papers = ["một", "hai", "ba"].map { FileAddition(.loose(LoosePaper(title: $0))) }
        _ = try archive.perform(PutInFile(file: file.id, papers))
        let before = try archive.detail(file.id)
        let ids = before.rows.map(\.item.id)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    ArrangeFile(file: file.id, seenVersion: before.file.version, order: [ItemPlacing(ids[0])]))
            } == .archive(.orderIncomplete("01.TCCB/2026")))
        let order = [
            ItemPlacing(ids[2], sheets: SheetSpan("1-4")), ItemPlacing(ids[0], sheets: SheetSpan("5")),
            ItemPlacing(ids[1], sheets: SheetSpan("6-7"), notes: "bản sao"),
        ]
        _ = try archive.perform(ArrangeFile(file: file.id, seenVersion: before.file.version, order: order))
        let after = try archive.detail(file.id)
        #expect(after.rows.map(\.title) == ["ba", "một", "hai"])
        #expect(after.rows.map { $0.item.sheets?.description } == ["1-4", "5", "6-7"])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(ArrangeFile(file: file.id, seenVersion: after.file.version, order: order))
            } == .nothingChanged)
        #expect(try archive.verify() == [])
    }

    @Test func `a loose paper is found by the file, and none bears a secret mark`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        _ = try archive.perform(
            PutInFile(file: file.id, [FileAddition(.loose(LoosePaper(title: "Biên bản kiểm phiếu")))]))
        #expect(try archive.search("kiểm phiếu") == ["01.TCCB"])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(PutInFile(file: file.id, [FileAddition(.loose(LoosePaper(title: "Tối mật")))]))
            } == .archive(.paper(.secretMark)))
        let item = try #require(try archive.detail(file.id).rows.first?.item)
        _ = try archive.perform(WeedItem(file: file.id, item: item.id, reason: "để nhầm"))
        #expect(try archive.search("kiểm phiếu") == [])
    }

    @Test func `a file is closed when nothing is missing, opened again with a reason, and its duty follows`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        let end = try #require(Day(year: 2026, month: 11, day: 20))
        let ending = FileEnding(workEndedOn: end, closingNote: "Hồ sơ gồm 01 văn bản, 12 tờ.", sheets: 12)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(StepFile(file: file.id, seenVersion: 1, step: .close, ending: ending))
            } == .archive(.closing("01.TCCB/2026", [.empty])))
        let paper = FileAddition(.loose(LoosePaper(title: "Biên bản")))
        let filled = try archive.perform(PutInFile(file: file.id, [paper])).file
        #expect(try archive.ask(ListDueFiles(DueFilter(.close), limit: 5)).map(\.day.iso) == ["2026-12-31"])
        let closed = try archive.perform(
            StepFile(file: file.id, seenVersion: filled.version, step: .close, ending: ending)
        ).file
        #expect(closed.state == .closed && closed.closedOn == SampleArchive.today && closed.content.sheets == 12)
        #expect(try archive.ask(ListDueFiles(DueFilter(.close), limit: 5)).isEmpty)
        #expect(try archive.ask(ListDueFiles(DueFilter(.transfer), limit: 5)).map(\.day.iso) == ["2027-12-31"])
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(PutInFile(file: file.id, [paper])) }
                == .archive(.fixed("01.TCCB/2026", .closed)))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(StepFile(file: file.id, seenVersion: closed.version, step: .reopen))
            } == .reasonMissing)
        let open = try archive.perform(
            StepFile(file: file.id, seenVersion: closed.version, step: .reopen, reason: "thiếu một văn bản")
        ).file
        #expect(open.state == .open && open.reason == "thiếu một văn bản" && open.closedOn == nil)
        #expect(
            try archive.detail(file.id).history.map(\.command)
                == [OpenFile.name, PutInFile.name, "close-file", "reopen-file"])
        #expect(try archive.verify() == [])
    }

    @Test func `a document on which somebody works keeps its file open`() throws {
        let archive = try SampleArchive()
        let office = archive.office
        let file = try archive.open(archive.content(retention: .years(3)))
        let incoming = try office.register(office.content())
        let filled = try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(incoming.document))])).file
        let isOpen = try office.document(incoming.document).handling?.state.isOpen == true
        let ending = FileEnding(workEndedOn: SampleArchive.today, closingNote: "Hết.")
        let said = refusal { () throws(OfficeError) in
            try archive.perform(StepFile(file: file.id, seenVersion: filled.version, step: .close, ending: ending))
        }
        #expect(said == (isOpen ? .archive(.closing("01.TCCB/2026", [.unsettled(1)])) : nil))
    }

    @Test func `a file is kept by its maker, the head of the department and who answers for all of them`() throws {
        let archive = try SampleArchive()
        let office = archive.office
        let department = try archive.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")))
        let lan = try office.addPerson("lan", [.officer], department: department)
        let hung = try office.addPerson("hung", [.head], department: department)
        let mai = try office.addPerson("mai", [.officer])
        let luu = try office.addPerson("luu", [.archivist])
        let file = try archive.open(archive.content { $0.maker = lan.person.id })
        #expect(file.content.department == department)
        let paper = FileAddition(.loose(LoosePaper(title: "Biên bản")))
        for keeper in [lan, hung, luu] {
            #expect(
                refusal { () throws(OfficeError) in try archive.perform(PutInFile(file: file.id, [paper]), by: keeper) }
                    == nil)
        }
        // Who sees nothing of it hears of nothing.
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(PutInFile(file: file.id, [paper]), by: mai) }
                == .archive(.unseen))
        let clerk = try office.addPerson("vanthu", [.clerk])
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(PutInFile(file: file.id, [paper]), by: clerk) }
                == .archive(.notYours("01.TCCB/2026")))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.open(archive.content("07.TCCB") { $0.maker = lan.person.id }, by: mai)
            } == .archive(.notYours("07.TCCB/2026")))
        #expect(try archive.ask(ListDueFiles(DueFilter(.close), limit: 5), by: lan).count == 1)
        #expect(try archive.ask(ListDueFiles(DueFilter(.close), limit: 5), by: hung).count == 1)
        #expect(try archive.ask(ListDueFiles(DueFilter(.close), limit: 5), by: mai).isEmpty)
        let own = try archive.ask(ListDueFiles(DueFilter(.close, maker: lan.person.id), limit: 5), by: luu)
        #expect(own.map(\.file.id) == [file.id])
    }

    @Test func `a correction is taken back although the document lies in a file since, which itself stands`() throws {
        let archive = try SampleArchive()
        let office = archive.office
        let file = try archive.open(archive.content())
        let document = try office.register(office.content()).document
        var content = try office.document(document).content
        content.subject = "gõ nhầm"
        _ = try archive.perform(
            CorrectIncoming(document: document, seenVersion: 1, content: content, reason: "sửa"))
        _ = try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(document))]))
        let own = try archive.ask(AskUndoable(today: SampleOffice.today))
        #expect(own.filter { $0.command == PutInFile.name }.allSatisfy { $0.way == .stands })
        let correction = try #require(own.first { $0.command == CorrectIncoming.name })
        let back = try archive.perform(UndoChange(document: document, entry: correction.entry))
        #expect(back.document.content.subject != "gõ nhầm")
        #expect(try office.search("hs:01.TCCB ") == ["1"])
        #expect(try archive.verify() == [])
    }

    @Test func `what was changed meanwhile is not overwritten`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        var content = file.content
        content.title = "Hồ sơ quy hoạch"
        _ = try archive.perform(CorrectFile(file: file.id, seenVersion: 1, content: content))
        content.title = "Hồ sơ khác"
        let said = refusal { () throws(OfficeError) in
            try archive.perform(CorrectFile(file: file.id, seenVersion: 1, content: content))
        }
        if case .changedMeanwhile = said {} else { Issue.record("\(String(describing: said))") }
    }

    @Test func `a row that was altered behind the program's back is named`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        _ = try archive.perform(
            PutInFile(file: file.id, [FileAddition(.loose(LoosePaper(title: "Biên bản")))]))
        let connection = try Connection(path: archive.office.path)
        try registerSearch(on: connection)
        try connection.execute(
            script: """
                UPDATE record_file SET title = 'Khác' WHERE id = \(file.id.value);
                UPDATE file_item SET title = 'Khác'; UPDATE archive_total SET files = files + 1;
                UPDATE archive_path SET path = '/9/' WHERE node_id = \(archive.box.id.value);
                UPDATE file_due SET day = '2020-01-01';
                """)
        try connection.close()
        let findings = try archive.verify()
        func altered(_ kind: RecordKind) -> Bool {
            findings.contains { finding in
                guard case .rowAltered(let key, _) = finding else { return false }
                return key.kind == kind
            }
        }
        #expect(altered(.recordFile) && altered(.fileItem))
        #expect(findings.contains { if case .totalWrong = $0 { true } else { false } })
        #expect(findings.contains(.searchIndexBroken(detail: "archive_path \(archive.box.id.value)")))
        #expect(findings.contains(.searchIndexBroken(detail: "file_due \(file.id.value)")))
    }
}
