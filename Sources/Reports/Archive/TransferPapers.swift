public import DocumentModel
import Phrases
public import Records

/// The papers of a transfer: inventory and minutes, two copies of each (Decree 30/2020, art. 30(3), annex V and its sample of minutes).
public struct TransferPapers: Equatable, Sendable {
    /// Whose office it is.
    public var office: OfficeProfile
    /// The day on the papers.
    public var day: Day
    /// Tên khối tài liệu.
    public var title: String
    /// The department or archive that gives, and the body that takes.
    public var giver: String
    /// Who signs for it, with their title.
    public var giverPerson: (name: String, title: String)
    /// The archive that takes.
    public var taker: String
    /// Who signs for it, with their title; empty where it is open.
    public var takerPerson: (name: String, title: String)
    /// The files.
    public var lines: [ArchiveLine]
    /// Số hộp.
    public var boxes: Int?
    /// Mét giá, in centimetres.
    public var centimetres: Int?
    /// Tình trạng tài liệu.
    public var condition: String
    /// The years of the filing lists in which the files stand, in order; the year of the papers where there is none.
    public var listYears: [Int] = []
    /// The files that were given back to be completed.
    public var returned: [String] = []

    /// Puts the papers together.
    public init(
        office: OfficeProfile, day: Day, title: String, giver: String, giverPerson: (name: String, title: String),
        taker: String?, takerPerson: (name: String, title: String), lines: [ArchiveLine], boxes: Int?,
        centimetres: Int?, condition: String
    ) {
        self.office = office
        self.day = day
        self.title = title
        self.giver = giver
        self.giverPerson = giverPerson
        self.taker = taker ?? ArchivePaper.currentArchive(on: day)
        self.takerPerson = takerPerson
        self.lines = lines
        self.boxes = boxes
        self.centimetres = centimetres
        self.condition = condition
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.inventory == right.inventory && left.minutes == right.minutes
    }

    /// Mục lục hồ sơ, tài liệu nộp lưu: A4 across, two copies.
    public var inventory: DocumentTree {
        twice(Phrase.inventoryTitle.vi, setup: .landscape) { inventoryBlocks }
    }

    /// Biên bản giao nhận hồ sơ, tài liệu: A4, two copies.
    public var minutes: DocumentTree {
        twice("\(Phrase.transferMinutesTitle.vi) \(Phrase.transferMinutesAbout.inside.vi)", setup: PageSetup()) {
            minutesBlocks
        }
    }

    private func twice(_ name: String, setup: PageSetup, _ blocks: () -> [DocumentBlock]) -> DocumentTree {
        // Each copy is a paper of its own: numbers that ran on from one to the other would mislead.
        var setup = setup
        setup.numbering = .none
        var all: [DocumentBlock] = []
        for (index, whose) in [Phrase.copyOfGiver, .copyOfTaker].enumerated() {
            if index > 0 { all.append(.pageBreak) }
            all += blocks() + [.text(.note, whose.vi)]
        }
        return DocumentTree(title: "\(name) \(day.iso)", setup: setup, blocks: all)
    }

    private var inventoryBlocks: [DocumentBlock] {
        let table = ArchivePaper.table(
            [
                TableColumn(12, .centre), TableColumn(30), TableColumn(96), TableColumn(38, .centre),
                TableColumn(24, .centre), TableColumn(22, .centre), TableColumn(35),
            ],
            [
                Phrase.paperNumber.vi, Phrase.paperFileCode.vi, Phrase.paperFileTitle.vi, Phrase.paperFileTime.vi,
                ArchivePaper.retention(on: day), Phrase.paperSheets.vi, Phrase.paperNotes.vi,
            ],
            lines.enumerated().map { index, line in
                ["\(index + 1)", line.code, line.title, line.time, line.retention.written, line.extent, line.notes]
            })
        return ArchivePaper.heading(office, on: day, title: .inventoryTitle, about: [giver, title]) + [
            table, .space(2), .text(.left, Phrase.inventoryCount(lines.count).vi),
            ArchivePaper.signatures([(.inventoryGiver, giverPerson.name)]),
        ]
    }

    private var minutesBlocks: [DocumentBlock] {
        func line(_ phrase: Phrase) -> DocumentBlock { .text(.body, phrase.vi) }
        func party(_ word: Phrase, _ body: String, _ person: (name: String, title: String)) -> [DocumentBlock] {
            [.text(.section, "\(word.vi): \(body)"), line(.transferPartyPerson(person.name, person.title))]
        }
        let paper = lines.count { $0.carrier.hasSheets }
        var blocks = ArchivePaper.heading(
            office, on: day, title: .transferMinutesTitle, about: [Phrase.transferMinutesAbout.vi])
        blocks += [
            .text(.basis, Phrase.transferBasisDecree.vi),
            .text(.basis, Phrase.transferBasisList(listYears.isEmpty ? [day.year] : listYears).vi),
        ]
        blocks += party(.transferGiverParty, giver, giverPerson) + party(.transferTakerParty, taker, takerPerson)
        blocks += [
            line(.transferAgree), line(.transferLineTitle(title)),
            line(.transferLineTime(ArchivePaper.time(of: lines))), line(.transferLineAmount),
            line(.transferPaperFiles(paper)),
        ]
        if let boxes { blocks.append(line(.transferBoxes(String(boxes)))) }
        if let centimetres { blocks.append(line(.transferMetres(Self.metres(centimetres)))) }
        blocks.append(line(.transferElectronic(lines.count { $0.carrier != .paper })))
        blocks += [line(.transferLineCondition(condition.isEmpty ? "…" : condition)), line(.transferLineList)]
        if !returned.isEmpty { blocks.append(line(.transferLineReturned(returned.joined(separator: "; ")))) }
        blocks += [
            line(.transferTwoCopies),
            ArchivePaper.signatures([
                (.transferGiverSigns, giverPerson.name), (.transferTakerSigns, takerPerson.name),
            ]),
        ]
        return blocks
    }

    /// "1,25": metres with two places, without zeros at the end.
    public static func metres(_ centimetres: Int) -> String {
        let (whole, rest) = (centimetres / 100, centimetres % 100)
        guard rest > 0 else { return String(whole) }
        return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
}
