public import Records

/// The filing list of a year.
public struct ShowFilingList: Query {
    /// The year.
    public let year: Int

    /// Asks for a list.
    public init(year: Int) { self.year = year }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FilingListDetail? {
        guard let list = try reader.archive.list(year) else { return nil }
        // Who sees no content sees which files there are to be, and no word of what they are about.
        let visibility = FileVisibility(of: actor)
        let seesContent = visibility.all || !visibility.people.isEmpty || !visibility.departments.isEmpty
        let entries = try reader.archive.entries(year).filter { !$0.isEnded }.map { entry in
            guard !seesContent else { return entry }
            var outer = entry
            outer.title = ""
            outer.notes = nil
            return outer
        }
        return FilingListDetail(list: list, entries: entries)
    }
}

/// A filing list with its rows.
public struct FilingListDetail: Equatable, Sendable {
    /// The list.
    public let list: FilingList
    /// Its rows in their order, without those taken out.
    public let entries: [FilingEntry]

    /// Puts one together.
    public init(list: FilingList, entries: [FilingEntry]) {
        self.list = list
        self.entries = entries
    }

    /// The row of a notation.
    public func entry(_ notation: String) -> FilingEntry? {
        entries.first { entry in
            guard case .file(let plan) = entry.row else { return false }
            return plan.notation == notation
        }
    }
}

/// The office's retention schedule, with the rows of all times.
public struct ShowRetention: Query {
    /// Asks for the schedule.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> RetentionSchedule {
        RetentionSchedule(try reader.archive.rules())
    }
}

/// What is known beforehand of a file to be opened.
public struct PrepareFile: Query {
    /// The year of its list.
    public let year: Int
    /// Its notation, where it is known.
    public let notation: String?

    /// Asks for help.
    public init(year: Int, notation: String? = nil) {
        self.year = year
        self.notation = notation
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FileHelp {
        let entries = try reader.archive.entries(year).filter { !$0.isEnded }
        let own = notation.flatMap { wanted in
            entries.first { entry in
                guard case .file(let plan) = entry.row else { return false }
                return plan.notation == wanted
            }
        }
        var content: FileContent?
        if let own, case .file(let plan) = own.row {
            var found = FileContent(
                notation: plan.notation, year: year, title: own.title, retention: plan.retention)
            found.rules = plan.rules
            found.maker = plan.maker
            found.department = plan.department
            content = found
        }
        // Where there is but one place for files, nobody needs to name it.
        let fonds = try reader.archive.nodes(nil, nil, 2)
        var only: ArchiveNode?
        if fonds.count == 1 {
            let series = try reader.archive.nodes(fonds[0].id, nil, 2)
            if series.count == 1 { only = series[0] }
        }
        return FileHelp(content: content, node: only)
    }
}

/// What is known beforehand of a file.
public struct FileHelp: Equatable, Sendable {
    /// What the filing list says of it.
    public let content: FileContent?
    /// Where files lie, if there is but one such place.
    public let node: ArchiveNode?

    /// Puts one together.
    public init(content: FileContent?, node: ArchiveNode?) {
        self.content = content
        self.node = node
    }
}
