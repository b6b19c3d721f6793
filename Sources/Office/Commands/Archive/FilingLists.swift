public import Records

/// What changing a filing list gives back.
public struct ChangedFilingList: Equatable, Sendable {
    /// The list as it is now.
    public let list: FilingList
    /// How many rows stand in it.
    public let rows: Int

    /// Puts a receipt together.
    public init(list: FilingList, rows: Int) {
        self.list = list
        self.rows = rows
    }
}

/// Begins the filing list of a year with the rows of the year before; without one, an empty list (Decree 30/2020, art. 28).
public struct ProposeFilingList: Command {
    public static let act = Act.manageFilingList
    public static let name = "propose-filing-list"

    /// The year of the new list.
    public let year: Int

    /// Asks for a list.
    public init(year: Int) { self.year = year }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFilingList> {
        guard try ledger.archive.schedule.list(year) == nil else { throw .refused(.archive(.listBegun(year: year))) }
        guard abs(year - now.officeDay.year) <= 1 else { throw .refused(.archive(.rowMalformed(String(year)))) }
        let active = Set(try ledger.people().filter(\.isActive).map(\.id))
        let proposed = FilingRule.proposal(from: try ledger.archive.schedule.entries(year - 1), to: year) {
            active.contains($0)
        }
        let list = FilingList(year: year)
        let id = try ledger.archive.schedule.putList(list)
        for entry in proposed { _ = try ledger.archive.schedule.putEntry(entry) }
        return .recorded(
            ChangedFilingList(list: list, rows: proposed.count),
            [
                JournalNote(
                    subject: RecordKey(.filingList, id),
                    changes: [
                        FieldChange("list-year", from: nil, to: String(year)),
                        FieldChange("rows", from: nil, to: String(proposed.count)),
                    ])
            ])
    }
}

/// Adds a row to a filing list, changes one or takes one out. A list that is approved takes rows that are new, and keeps the others.
public struct SetFilingEntry: Command {
    public static let act = Act.manageFilingList
    public static let name = "set-filing-entry"

    /// The version of the list that the person saw.
    public let seenVersion: Int
    /// The row; a key of 0 adds one, and a place of 0 puts it at the end.
    public let entry: FilingEntry

    /// Asks for a row.
    public init(seenVersion: Int, entry: FilingEntry) {
        self.seenVersion = seenVersion
        self.entry = entry
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFilingList> {
        let schedule = ledger.archive.schedule
        guard var list = try schedule.list(entry.year) else { throw .refused(.archive(.noList(year: entry.year))) }
        let id = try schedule.putList(list)
        try require(seenVersion, of: RecordKey(.filingList, id), toBe: list.version, since: now, in: ledger)
        let entries = try schedule.entries(entry.year)
        let old = entries.first { $0.id == entry.id }
        guard entry.id.value == 0 || old != nil else { throw .refused(.noSuchRecord) }
        if old != nil, list.state == .approved { throw .refused(.archive(.listApproved(year: entry.year))) }
        var row = try checked(among: entries, on: now.officeDay, in: ledger)
        // What approval asks of all rows is asked of one that comes afterwards.
        if list.state == .approved, case .file(let plan) = row.row, plan.maker == nil, plan.department == nil {
            throw .refused(.archive(.makersMissing(1, year: entry.year)))
        }
        let present = entries.filter { !$0.isEnded && $0.id != entry.id }
        let last = present.map(\.place).max() ?? 0
        if row.place < 1 || row.place > last + 1 { row.place = old?.place ?? last + 1 }
        guard row != old else { throw .refused(.nothingChanged) }
        if row.place != old?.place, present.contains(where: { $0.place == row.place }) {
            for var later in present where later.place >= row.place {
                later.place += 1
                _ = try schedule.putEntry(later)
            }
        }
        let key = try schedule.putEntry(row)
        let changes = try named(Self.changes(from: old, to: row), in: ledger)
        list.version += 1
        _ = try schedule.putList(list)
        var count = present.count
        if !row.isEnded { count += 1 }
        return .recorded(
            ChangedFilingList(list: list, rows: count),
            [
                JournalNote(subject: RecordKey(.filingList, id), changes: changes),
                JournalNote(subject: RecordKey(.filingEntry, key.value), changes: changes),
            ])
    }

    private func checked(
        among entries: [FilingEntry], on today: Day, in ledger: Ledger
    ) throws(OfficeError) -> FilingEntry {
        var row = entry
        row.title = trimmed(entry.title)
        row.abbreviation = entry.abbreviation.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
        row.notes = entry.notes.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
        guard !row.title.isEmpty, row.title.count <= 500, !SecretMark.isMark(row.title) else {
            throw .refused(.archive(.rowMalformed(row.title)))
        }
        guard case .file(var plan) = row.row else {
            if case .heading(let depth) = row.row, !(1...2).contains(depth) {
                throw .refused(.archive(.rowMalformed(row.title)))
            }
            return row
        }
        plan.notation = trimmed(plan.notation)
        guard !plan.notation.isEmpty, plan.notation.count <= FileName.limit else {
            throw .refused(.archive(.rowMalformed(row.title)))
        }
        let isTaken = entries.contains { other in
            guard other.id != entry.id, !other.isEnded, case .file(let own) = other.row else { return false }
            return own.notation == plan.notation
        }
        guard !isTaken || row.isEnded else { throw .refused(.archive(.notationTaken(plan.notation))) }
        if let maker = plan.maker {
            guard let person = try ledger.person(maker), person.isActive else {
                throw .refused(.unfitParty(String(maker.value)))
            }
            if plan.department == nil { plan.department = person.department }
        }
        var content = FileContent(
            notation: plan.notation, year: row.year, title: row.title, retention: plan.retention)
        content.rules = plan.rules
        try requireRules(content, on: today, in: ledger)
        row.row = .file(plan)
        return row
    }

    private static func changes(from old: FilingEntry?, to new: FilingEntry) -> [FieldChange] {
        func texts(_ entry: FilingEntry?) -> [String: String] {
            guard let entry else { return [:] }
            var texts = ["list-row": entry.title, "place": String(entry.place)]
            if case .file(let plan) = entry.row {
                texts[FileField.notation.rawValue] = plan.notation
                texts[FileField.retention.rawValue] = plan.retention.code
                texts[FileField.maker.rawValue] = plan.maker.map { String($0.value) }
            }
            texts["abbreviation"] = entry.abbreviation
            texts["notes"] = entry.notes
            if entry.isEnded { texts["ended"] = "1" }
            return texts
        }
        let (before, after) = (texts(old), texts(new))
        return Set(before.keys).union(after.keys).sorted().compactMap { field in
            before[field] == after[field] ? nil : FieldChange(field, from: before[field], to: after[field])
        }
    }
}

/// Approves the filing list of a year: from then on it is the ground on which files are opened.
public struct ApproveFilingList: Command {
    public static let act = Act.approveFilingList
    public static let name = "approve-filing-list"

    /// The year.
    public let year: Int
    /// The version that the person saw.
    public let seenVersion: Int

    /// Asks for approval.
    public init(year: Int, seenVersion: Int) {
        self.year = year
        self.seenVersion = seenVersion
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFilingList> {
        let schedule = ledger.archive.schedule
        guard var list = try schedule.list(year) else { throw .refused(.archive(.noList(year: year))) }
        guard list.state == .drafted else { throw .refused(.archive(.listApproved(year: year))) }
        let entries = try schedule.entries(year).filter { !$0.isEnded }
        let plans = entries.compactMap { entry -> FilingPlan? in
            if case .file(let plan) = entry.row { plan } else { nil }
        }
        guard !plans.isEmpty else { throw .refused(.archive(.listEmpty(year: year))) }
        let nameless = plans.count { $0.maker == nil && $0.department == nil }
        guard nameless == 0 else { throw .refused(.archive(.makersMissing(nameless, year: year))) }
        let seen = list.version
        list.state = .approved
        list.approvedOn = now.officeDay
        list.approvedBy = actor.everyone.first { person in person.roles.contains { $0.may(Self.act) } }?.id
        list.version += 1
        let id = try schedule.putList(list)
        try require(seenVersion, of: RecordKey(.filingList, id), toBe: seen, since: now, in: ledger)
        return .recorded(
            ChangedFilingList(list: list, rows: entries.count),
            [
                JournalNote(
                    subject: RecordKey(.filingList, id),
                    changes: [
                        FieldChange(
                            "list-state", from: FilingListState.drafted.code, to: FilingListState.approved.code)
                    ])
            ])
    }
}
