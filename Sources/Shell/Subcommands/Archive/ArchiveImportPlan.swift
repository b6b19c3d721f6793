import Digest
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// What an import into the archive will do: files that are new, those that it brought before, and what must be mended first.
/// Nothing is written while it is made.
struct ArchiveImportPlan {
    /// A file to be made.
    struct Row {
        /// Where a person finds it: a line of the list, a file of the package.
        let place: ReturnPlace
        /// What is written of it.
        var content: FileContent
        /// The box that the list names, below where the import goes.
        var box: String?
        /// Where the box stands.
        var shelf: ShelfMark?
        /// Where it comes to lie, or its box.
        var node: ArchiveNodeID
        /// The papers in it.
        var papers: [FileAddition] = []
        /// What of a package's payload belongs to each paper; empty of a list.
        var payload: [[BagPath]] = []
        let key: String
        var standing = Standing.fresh

        /// How many rows it writes, nearly: its papers and what is attached to them.
        var weight: Int { papers.count + payload.reduce(0) { $0 + $1.count } }
    }

    /// What becomes of a row.
    enum Standing: String {
        case fresh = "new"
        case before
        case refused = "bad"
    }

    /// One thing that keeps a row from being taken.
    struct Problem {
        let place: ReturnPlace
        let reason: Phrase
    }

    private(set) var rows: [Row] = []
    /// By place.
    private(set) var problems: [Problem] = []
    /// What a person should know although all can be taken.
    private(set) var remarks: [Phrase] = []
    /// Whether the list is in letters that nobody is sure of.
    var isDoubtful = false
    private var badPlaces: Set<ReturnPlace> = []

    /// Rows that can be taken.
    var fresh: [Row] { rows.filter { $0.standing == .fresh } }
    /// Rows that the same list brought before.
    var before: Int { rows.count { $0.standing == .before } }
    /// Rows and lines that need mending.
    var bad: Int { badPlaces.count }
    /// All rows and lines that are no remarks.
    var total: Int { rows.count { $0.standing != .refused } + badPlaces.count }

    mutating func remark(_ phrase: Phrase) { remarks.append(phrase) }

    mutating func reject(_ place: ReturnPlace, _ reason: Phrase) {
        problems.append(Problem(place: place, reason: reason))
        badPlaces.insert(ReturnPlace(sheet: place.sheet, row: place.row))
    }

    mutating func add(_ row: Row) {
        var row = row
        if badPlaces.contains(ReturnPlace(sheet: row.place.sheet, row: row.place.row)) { row.standing = .refused }
        rows.append(row)
    }

    /// Rows of one name, within the list.
    mutating func rejectTwins() {
        var seen: [String: Int] = [:]
        for (at, row) in rows.enumerated() where row.standing == .fresh {
            let key = FileName(notation: folded(row.content.notation), year: row.content.year).description
            guard let first = seen[key] else {
                seen[key] = row.place.row ?? at + 1
                continue
            }
            rows[at].standing = .refused
            reject(row.place, .inventoryNameTwice(row: first))
        }
    }

    /// Asks the office of every row what it would say, and writes nothing.
    mutating func ask(_ session: Session, at now: Instant) throws(Failure) {
        let asked = rows.indices.filter { rows[$0].standing == .fresh }
        for start in stride(from: 0, to: asked.count, by: 200) {
            let chunk = Array(asked[start..<min(start + 200, asked.count)])
            let answer = try session.perform(ImportFiles(chunk.map { rows[$0].imported() }, isTrial: true), at: now)
            for row in answer.before { rows[chunk[row]].standing = .before }
            for (row, refusal) in answer.refusals.sorted(by: { $0.key < $1.key }) {
                rows[chunk[row]].standing = .refused
                reject(rows[chunk[row]].place, Failure.office(.refused(refusal)).sentence ?? Phrase(""))
            }
        }
        problems.sort { ($0.place.sheet ?? "", $0.place.row ?? 0) < ($1.place.sheet ?? "", $1.place.row ?? 0) }
    }

    /// Tells how many files come with what can be taken, and how large they are.
    mutating func tellFiles(_ payload: [BagPath: BagPlanFile]) {
        let paths = fresh.flatMap { $0.payload.joined() }
        guard !paths.isEmpty else { return }
        remark(.bagFilesComing(paths.count, .size(paths.reduce(0) { $0 + (payload[$1]?.bytes ?? 0) })))
    }

    /// Puts the rows of a box where it lies.
    mutating func put(_ box: String, in node: ArchiveNodeID) {
        for at in rows.indices where rows[at].box == box { rows[at].node = node }
    }
}

extension ArchiveImportPlan.Row {
    /// As the office takes it.
    /// - Parameter scans: the staged files of each paper.
    func imported(_ scans: [[StagedFile]] = []) -> ImportedFile {
        ImportedFile(content: content, node: node, key: key, papers: papers, scans: scans)
    }
}

extension ArchiveImportPlan {
    /// What is taken where a list does not say it.
    struct Defaults {
        var retention: RetentionPeriod?
        var year: Int?
    }

    /// The plan of an old list.
    init(_ reading: InventoryReading, hash: String, into base: FoundNode, _ defaults: Defaults) {
        for problem in reading.problems {
            if problem.isRemark { remark(problem.phrase) } else { reject(problem.place, problem.reason) }
        }
        if let phrase = reading.encodingPhrase { remark(phrase) }
        isDoubtful = reading.certainty == .doubtful
        // Numbers that begin anew in each box bear the box's in front: a name stands once in a fonds.
        var boxes: [String: Set<String>] = [:]
        for row in reading.rows {
            let key = "\(folded(row.notation ?? ""))/\(Self.year(of: row, defaults) ?? 0)"
            boxes[key, default: []].insert(row.box ?? "")
        }
        let isNumberedByBox = boxes.values.contains { $0.count > 1 }
        if isNumberedByBox { remark(.inventoryBoxInName) }
        let takesBoxes = base.node.level != .box
        // What is wrong with the others has been told at its place.
        for row in reading.rows where row.isSound {
            guard var notation = row.notation else {
                reject(row.place, .missing(.inventoryNotation))
                continue
            }
            // "01.KT/2010" is a file's whole name, as this program writes it.
            let named = FileName(notation)
            let told = Self.year(of: row, defaults) ?? named?.year
            if let named, named.year == told { notation = named.notation }
            guard let year = told else {
                reject(row.place, .inventoryYearWanted)
                continue
            }
            guard let retention = row.retention ?? defaults.retention else {
                reject(row.place, .inventoryRetentionWanted)
                continue
            }
            let box = row.box?.replacing("/", with: "-")
            if base.node.level == .fonds, box == nil {
                reject(row.place, .inventoryBoxWanted(base.path.description))
                continue
            }
            var content = FileContent(
                notation: isNumberedByBox ? [box, notation].compactMap(\.self).joined(separator: "-") : notation,
                year: year, title: row.title, retention: retention)
            content.startedOn = row.span?.start.first
            content.workEndedOn = row.span?.end.last
            content.sheets = row.sheets.flatMap { $0 > 0 ? $0 : nil }
            content.pages = row.pages.flatMap { $0 > 0 ? $0 : nil }
            content.keywords = row.keywords
            let maker = row.maker.map { "\(Phrase.fileFieldMaker.vi): \($0)" }
            let notes = [row.notes, maker, row.sections.isEmpty ? nil : row.sections.joined(separator: " / ")]
            content.notes = notes.compactMap(\.self).joined(separator: "; ")
            if content.notes?.isEmpty == true { content.notes = nil }
            add(
                Row(
                    place: row.place, content: content, box: takesBoxes ? box : nil, shelf: row.shelf,
                    node: base.node.id,
                    key: rowKey(fileHash: "list:\(hash):\(row.place.sheet ?? "")", row: row.place.row ?? 0)))
        }
        rejectTwins()
    }

    private static func year(of row: InventoryRow, _ defaults: Defaults) -> Int? {
        row.year ?? row.span?.end.year ?? defaults.year
    }
}
