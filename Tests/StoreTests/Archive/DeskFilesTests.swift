import Office
import Records
import Testing

@testable import Store

/// What the desk tells of files and loans: each number is as long as the list behind it.
@Suite struct DeskFilesTests {
    private func lines(_ archive: SampleArchive, _ actor: Actor) throws -> [DeskLine.Kind: Int] {
        let desk = try archive.ask(AskDesk(today: SampleOffice.today), by: actor)
        return Dictionary(uniqueKeysWithValues: desk.lines.map { ($0.kind, $0.count.value) })
    }

    @Test func `who makes files hears which of them to close soon, and nobody else does`() throws {
        let archive = try SampleArchive()
        let lan = try archive.office.addPerson("lan", [.officer])
        let mai = try archive.office.addPerson("mai", [.officer])
        #expect(try lines(archive, lan)[.filesToClose] == nil)
        for number in 1...3 {
            // One whose day is far off.
            let year = number == 3 ? 2026 : 2025
            try archive.open(archive.content("0\(number).TCCB", year: year) { $0.maker = lan.person.id })
        }
        #expect(try lines(archive, lan)[.filesToClose] == 2)
        #expect(try lines(archive, mai)[.filesToClose] == nil)
        let place = DeskPlace(
            actor: lan, people: [], calendar: WorkCalendar(holidays: []), today: SampleOffice.today)
        let filter = try #require(DeskLine.Kind.filesToClose.files(at: place))
        #expect(try archive.ask(ListDueFiles(filter, limit: 9), by: lan).count == 2)
        #expect(try archive.ask(CountDueFiles(filter, cap: 1), by: lan) == IncomingCount(value: 1, isCapped: true))
    }

    @Test func `a request for a file stands on the desk of who permits it, then of who hands it out`() throws {
        let archive = try SampleArchive()
        let son = try archive.office.addPerson("son", [.leadership])
        let luu = try archive.office.addPerson("luu", [.archivist])
        let lan = try archive.office.addPerson("lan", [.officer])
        var content = archive.content(year: 2024) {
            $0.workEndedOn = Day(year: 2024, month: 6, day: 1)
            $0.closingNote = "Hết."
            $0.sheets = 1
        }
        content.maker = luu.person.id
        let file = try archive.open(content)
        let paper = FileAddition(.loose(LoosePaper(title: "Biên bản")), sheets: SheetSpan(1, 1))
        let filled = try archive.perform(PutInFile(file: file.id, [paper])).file
        _ = try archive.perform(StepFile(file: file.id, seenVersion: filled.version, step: .close))
        let transfer = try archive.perform(
            PrepareTransfer(.current, text: TransferText(title: "Hồ sơ 2024"), files: [file.id], formKey: "t"))
        #expect(try lines(archive, luu)[.filesTransferred] == 1)
        #expect(try lines(archive, lan)[.filesTransferred] == nil)
        let given = try archive.perform(GiveTransfer(transfer, on: SampleOffice.today))
        #expect(try lines(archive, luu)[.filesTransferred] == 1)
        _ = try archive.perform(TakeTransfer(given, on: SampleOffice.today))
        #expect(try lines(archive, luu)[.filesTransferred] == nil)
        let loan = try archive.perform(
            AskForFile(file.id, reader: .person(lan.person.id), purpose: "đối chiếu", manner: .takenOut, formKey: "l"),
            by: luu)
        #expect(try lines(archive, son)[.loansAsked] == 1)
        #expect(try lines(archive, luu)[.loansAsked] == nil)
        _ = try archive.perform(StepLoan(.permit, loan), by: son)
        #expect(try lines(archive, son)[.loansAsked] == nil)
        #expect(try lines(archive, luu)[.loansPermitted] == 1)
        #expect(try lines(archive, luu)[.loansOverdue] == nil)
    }
}
