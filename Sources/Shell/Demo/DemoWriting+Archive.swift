import Office
import Records
import Store

// The archive of the invented office: arranged, filled and closed through the same commands as by people.
extension DemoWriting {
    /// How many years of old files stand in boxes.
    private static let oldYears = 5
    /// How many documents a file of these years holds at most.
    private static let mostDocuments = 14

    /// Writes the fonds, the filing lists of last year and this one, files with documents, and old files in boxes.
    mutating func keepArchive() throws(Failure) {
        time = now
        let archivist = index("an")
        _ = try perform(ShipRetention(), by: archivist)
        let fonds = try perform(
            MakeNode(
                .fonds, below: nil,
                content: NodeContent(
                    code: DemoArchive.fonds.code, title: DemoArchive.fonds.title,
                    shelf: ShelfMark(DemoArchive.fonds.shelf))), by: archivist
        ).node
        let year = now.officeDay.year
        try writeLists(year, by: archivist)
        var box = 0
        for (rack, series) in DemoArchive.series.enumerated() {
            let node = try perform(
                MakeNode(.series, below: fonds.id, content: NodeContent(code: series.code, title: series.title)),
                by: archivist
            ).node
            var boxes: [ArchiveNodeID] = []
            for shelf in 0..<series.boxes {
                box += 1
                let code = "H" + String(repeating: "0", count: 4 - String(box).count) + String(box)
                let content = NodeContent(
                    code: code, title: "\(series.title), hộp \(shelf + 1)",
                    shelf: ShelfMark("\(DemoArchive.fonds.shelf) - G0\(rack + 1) - T\(shelf + 1)"))
                boxes.append(try perform(MakeNode(.box, below: node.id, content: content), by: archivist).node.id)
            }
            for back in stride(from: Self.oldYears, to: 1, by: -1) {
                for (place, heading) in series.files.enumerated() {
                    let old = boxes[(back + place) % boxes.count]
                    try keepOldFile(heading, series, place, year - back, in: old, by: archivist)
                }
            }
            for (place, heading) in series.files.enumerated() {
                try keepFile(heading, series, place, year - 1, in: node.id, isClosed: place % 2 == 0)
                try keepFile(heading, series, place, year, in: node.id, isClosed: false)
            }
        }
    }

    private func writeLists(_ year: Int, by archivist: Int) throws(Failure) {
        var list = try perform(ProposeFilingList(year: year - 1), by: archivist).list
        func add(_ row: FilingRow, _ title: String, _ abbreviation: String? = nil) throws(Failure) {
            list = try perform(
                SetFilingEntry(
                    seenVersion: list.version,
                    entry: FilingEntry(
                        id: FilingEntryID(0), year: year - 1, place: 0, row: row, title: title,
                        abbreviation: abbreviation)), by: archivist
            ).list
        }
        for series in DemoArchive.series {
            try add(.heading(depth: 1), series.title, series.abbreviation)
            for (place, heading) in series.files.enumerated() {
                let plan = FilingPlan(
                    notation: Self.notation(series, place), retention: heading.retention, rules: [heading.rule],
                    maker: people[index(heading.maker)].id)
                try add(.file(plan), "\(heading.title) năm \(year - 1)")
            }
        }
        let chief = index("hung")
        _ = try perform(ApproveFilingList(year: year - 1, seenVersion: list.version), by: chief)
        list = try perform(ProposeFilingList(year: year), by: archivist).list
        _ = try perform(ApproveFilingList(year: year, seenVersion: list.version), by: chief)
    }

    private static func notation(_ series: DemoArchive.Series, _ place: Int) -> String {
        "0\(place + 1).\(series.abbreviation)"
    }

    private func content(
        _ heading: DemoArchive.Heading, _ series: DemoArchive.Series, _ place: Int, _ year: Int
    ) -> FileContent {
        var content = FileContent(
            notation: Self.notation(series, place), year: year, title: "\(heading.title) năm \(year)",
            retention: heading.retention)
        content.rules = [heading.rule]
        content.startedOn = Day(year: year, month: 1, day: 5 + place)
        return content
    }

    /// A file of last year or this one, with documents of the incoming register.
    private func keepFile(
        _ heading: DemoArchive.Heading, _ series: DemoArchive.Series, _ place: Int, _ year: Int,
        in node: ArchiveNodeID, isClosed: Bool
    ) throws(Failure) {
        var content = content(heading, series, place, year)
        content.maker = people[index(heading.maker)].id
        // On the first days of a year the work may not have begun.
        if let start = content.startedOn, start > now.officeDay { content.startedOn = now.officeDay }
        let opened = try perform(
            OpenFile(content: content, in: node, formKey: "demo:file:\(series.code):\(place):\(year)"), by: owner)
        var sheet = 0
        var additions: [FileAddition] = []
        for document in try documents(heading.words, year, settled: isClosed) {
            let pages = max(document.content.pages ?? 1, 1)
            additions.append(
                FileAddition(.incoming(document.id), sheets: SheetSpan(sheet + 1, sheet + pages)))
            sheet += pages
        }
        if isClosed || additions.isEmpty {
            let paper = LoosePaper(
                date: Day(year: year, month: 1, day: 15), title: "Kế hoạch lập hồ sơ \(heading.title)",
                author: demo.profile.name)
            additions.append(FileAddition(.loose(paper), sheets: SheetSpan(sheet + 1, sheet + 2)))
            sheet += 2
        }
        let filled = try perform(PutInFile(file: opened.file.id, additions), by: owner).file
        guard isClosed, let end = Day(year: year, month: 12, day: 25) else { return }
        _ = try close(filled, sheets: sheet, on: end, by: owner)
    }

    /// A file of earlier years, as the archivist lists old stock: papers that stand in no register here.
    private func keepOldFile(
        _ heading: DemoArchive.Heading, _ series: DemoArchive.Series, _ place: Int, _ year: Int,
        in box: ArchiveNodeID, by archivist: Int
    ) throws(Failure) {
        let opened = try perform(
            OpenFile(
                content: content(heading, series, place, year), in: box,
                formKey: "demo:file:\(series.code):\(place):\(year)"), by: archivist)
        var sheet = 0
        var additions: [FileAddition] = []
        for (number, paper) in DemoArchive.papers.enumerated() {
            let span = SheetSpan(sheet + 1, sheet + paper.sheets)
            sheet += paper.sheets
            let loose = LoosePaper(
                symbol: "\(number * 7 + place + 3)/\(paper.symbol)",
                date: Day(year: year, month: 2 * number + 1, day: 10 + place),
                title: "\(paper.title): \(heading.title.prefix(1).lowercased())\(heading.title.dropFirst())",
                author: demo.profile.name)
            additions.append(FileAddition(.loose(loose), sheets: span))
        }
        let filled = try perform(PutInFile(file: opened.file.id, additions), by: archivist).file
        guard let end = Day(year: year, month: 12, day: 20) else { return }
        let closed = try close(filled, sheets: sheet, on: end, by: archivist)
        // Now and then one is opened again.
        guard place == 1, year == now.officeDay.year - 2 else { return }
        let reopen = StepFile(
            file: closed.id, seenVersion: closed.version, step: .reopen, reason: "Bổ sung phụ lục còn thiếu")
        _ = try perform(reopen, by: archivist)
    }

    private func close(
        _ file: RecordFile, sheets: Int, on end: Day, by person: Int
    ) throws(Failure) -> RecordFile {
        let ending = FileEnding(
            workEndedOn: end,
            closingNote: "Hồ sơ gồm \(file.documents) văn bản, \(sheets) tờ, đánh số từ 1 đến \(sheets).",
            sheets: sheets)
        return try perform(
            StepFile(file: file.id, seenVersion: file.version, step: .close, ending: ending), by: person
        ).file
    }

    /// Documents of a year that speak of something, the oldest first.
    private func documents(_ words: String, _ year: Int, settled: Bool) throws(Failure) -> [IncomingDocument] {
        guard let file else { return [] }
        var filter = IncomingFilter(year: year)
        filter.register = .incoming
        filter.search = SearchQuery.parse(words + " ", today: now.officeDay).0
        let query = ListIncoming(filter: filter, anchor: .oldest, limit: 3 * Self.mostDocuments)
        let actor = Actor(person: people[owner])
        let found = try asked { () throws(OfficeError) in try file.office.ask(query, by: actor) }.map(\.document)
        let fit = found.filter { document in
            document.state == .registered && !(settled && document.handling?.state.isOpen == true)
        }
        return Array(fit.prefix(Self.mostDocuments)).sorted { $0.number < $1.number }
    }
}
