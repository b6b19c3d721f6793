import Office
import Records
import Testing

@testable import Store

@Suite struct `Files of old stock that come in` {
    private func file(
        _ archive: SampleArchive, _ notation: String, _ title: String = "Báo cáo năm 1998", papers: [String] = []
    ) -> ImportedFile {
        ImportedFile(
            content: archive.content(notation, title, year: 1998), node: archive.box.id, key: "list:\(notation)",
            papers: papers.map { FileAddition(.loose(LoosePaper(title: $0))) })
    }

    @Test func `a trial says what would come of each row and writes nothing`() throws {
        let archive = try SampleArchive()
        try archive.open(archive.content("02", "Có rồi", year: 1998))
        let rows = [
            file(archive, "01"), file(archive, "02"), file(archive, "03", ""),
            file(archive, "04", papers: ["Biên bản", "Tối mật"]),
        ]
        let trial = try archive.perform(ImportFiles(rows, isTrial: true))
        #expect(trial.made == 1 && trial.before == [])
        #expect(trial.refusals[1] == .archive(.nameTaken("02/1998")))
        #expect(trial.refusals[2] == .archive(.content([.missing(.title)])))
        #expect(trial.refusals[3] == .archive(.paper(.secretMark)))
        #expect(try archive.ask(CountFiles(filter: FileFilter(year: 1998))).value == 1)
        // Without the trial one wrong row keeps all of them out.
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(ImportFiles(rows)) }
                == .archive(.nameTaken("02/1998")))
        #expect(try archive.ask(CountFiles(filter: FileFilter(year: 1998))).value == 1)
    }

    @Test func `files are in the archive at once with their papers, and the same rows again make nothing`() throws {
        let archive = try SampleArchive()
        let rows = [file(archive, "01", papers: ["Biên bản", "Danh sách"]), file(archive, "02", "Công văn trao đổi")]
        #expect(try archive.perform(ImportFiles(rows)) == ImportedFiles(made: 2))
        let found = try archive.ask(ShowFile(.name(FileName(notation: "01", year: 1998), fonds: nil)))
        let detail = try #require(found)
        #expect(detail.file.state == .archived && detail.file.archivedOn == SampleOffice.today)
        #expect(detail.file.content.maker == nil && detail.file.documents == 2)
        #expect(detail.rows.map(\.title) == ["Biên bản", "Danh sách"] && detail.rows.map(\.item.place) == [1, 2])
        #expect(detail.history.map(\.command) == [ImportFiles.name])
        #expect(try archive.perform(ImportFiles(rows)) == ImportedFiles(made: 0, before: [0, 1]))
        let more = try archive.perform(ImportFiles(rows + [file(archive, "03")]))
        #expect(more == ImportedFiles(made: 1, before: [0, 1]))
        #expect(try archive.ask(CountFiles(filter: FileFilter(year: 1998))).value == 3)
        #expect(try archive.verify() == [])
    }

    @Test func `only an archivist takes files over, and none into a fonds itself`() throws {
        let archive = try SampleArchive()
        let row = ImportedFile(content: archive.content("01", year: 1998), node: archive.fonds.id, key: "k")
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(ImportFiles([row])) }
                == .archive(.noFilesInFonds("P01")))
        let officer = try archive.office.addPerson("an", [.officer])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(ImportFiles([file(archive, "01")]), by: officer)
            } == .notPermitted(.arrangeArchive))
    }
}
