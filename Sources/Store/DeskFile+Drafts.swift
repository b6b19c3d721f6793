public import Office
public import Records
import SQLite

/// A form that is not saved yet, as the desk file keeps it.
public struct DraftRow: Equatable, Sendable {
    /// The form's own key.
    public let key: String
    /// What the form is for; a later program may know more kinds.
    public let kind: String
    /// When something was typed last.
    public let changedAt: Instant
    /// What was typed, in the caller's own words.
    public let body: String

    /// Puts a row together.
    public init(key: String, kind: String, changedAt: Instant, body: String) {
        self.key = key
        self.kind = kind
        self.changedAt = changedAt
        self.body = body
    }
}

/// What came of taking up a draft.
public enum DraftTaking: Equatable, Sendable {
    /// It is this program's now, as it stands in the file.
    case taken(DraftRow)
    /// Another program of the person has it open.
    case heldElsewhere
    /// It is not there: saved or dropped meanwhile, or never kept.
    case gone
}

extension DeskFile {
    /// Keeps a draft, in place of what was kept of it before.
    /// - Parameter isOpen: whether its form is open here, so that no other program may take it.
    /// - Returns: whether it was kept: newer text is never overwritten, nor what another program has open.
    public func keepDraft(_ draft: DraftRow, of person: String, isOpen: Bool) throws(StoreFault) -> Bool {
        do {
            return try connection.transaction { () throws(SQLiteError) in
                if let (found, holder) = try row(draft.key, of: person) {
                    guard isFree(holder), found.changedAt <= draft.changedAt else { return false }
                }
                let statement = try connection.prepare(
                    """
                    INSERT INTO draft (form_key, person, kind, changed_at, holder, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    ON CONFLICT (form_key) DO UPDATE
                    SET kind = excluded.kind, changed_at = excluded.changed_at, holder = excluded.holder,
                        body = excluded.body
                    WHERE person = excluded.person
                    """)
                try statement.bind(1, draft.key)
                try statement.bind(2, person)
                try statement.bind(3, draft.kind)
                try statement.bind(4, draft.changedAt.milliseconds)
                try statement.bind(5, isOpen ? presence?.place ?? 0 : 0)
                try statement.bind(6, draft.body)
                try statement.run()
                return connection.changes == 1
            }
        } catch { throw fault(error, path: path) }
    }

    /// A person's drafts that no other program has open, the latest last.
    public func drafts(of person: String) throws(StoreFault) -> [DraftRow] {
        do {
            let statement = try connection.prepare(
                """
                SELECT form_key, kind, changed_at, body, holder FROM draft WHERE person = ?1
                ORDER BY changed_at, form_key
                """)
            try statement.bind(1, person)
            var rows: [DraftRow] = []
            try statement.forEachRow { (row) throws(SQLiteError) in
                if isFree(row.int64(4)) { rows.append(draft(row)) }
            }
            return rows
        } catch { throw fault(error, path: path) }
    }

    /// Makes a draft this program's own, unless another one has it open.
    public func takeDraft(_ key: String, of person: String) throws(StoreFault) -> DraftTaking {
        do {
            return try connection.transaction { () throws(SQLiteError) in
                guard let (found, holder) = try row(key, of: person) else { return .gone }
                guard isFree(holder) else { return .heldElsewhere }
                let statement = try connection.prepare("UPDATE draft SET holder = ?2 WHERE form_key = ?1")
                try statement.bind(1, key)
                try statement.bind(2, presence?.place ?? 0)
                try statement.run()
                return .taken(found)
            }
        } catch { throw fault(error, path: path) }
    }

    /// Takes a draft out of the file, with its bytes.
    /// - Parameter withoutTrace: builds the file anew. Overwriting what is deleted does not reach the gaps that SQLite
    ///   leaves in a page when it moves rows between pages.
    public func dropDraft(_ key: String, of person: String, withoutTrace: Bool) throws(StoreFault) {
        do {
            let statement = try connection.prepare("DELETE FROM draft WHERE form_key = ?1 AND person = ?2")
            try statement.bind(1, key)
            try statement.bind(2, person)
            try statement.run()
            if withoutTrace { try connection.execute(script: "VACUUM") }
        } catch { throw fault(error, path: path) }
    }

    /// Changes when another program has written into the desk.
    public func dataVersion() throws(StoreFault) -> Int64 {
        do { return try connection.dataVersion } catch { throw fault(error, path: path) }
    }

    private func row(_ key: String, of person: String) throws(SQLiteError) -> (DraftRow, holder: Int64)? {
        let statement = try connection.prepare(
            "SELECT form_key, kind, changed_at, body, holder FROM draft WHERE form_key = ?1 AND person = ?2")
        try statement.bind(1, key)
        try statement.bind(2, person)
        defer { statement.reset() }
        return try statement.step() ? (draft(statement), statement.int64(4)) : nil
    }

    private func draft(_ row: Statement) -> DraftRow {
        DraftRow(
            key: row.text(0), kind: row.text(1), changedAt: Instant(milliseconds: row.int64(2)), body: row.text(3))
    }

    private func isFree(_ holder: Int64) -> Bool {
        guard holder != 0, let presence else { return true }
        return holder == presence.place || !presence.isTaken(holder)
    }
}

extension DeskFile {
    /// A person's own templates by name, in the caller's own words.
    public func templates(of person: String) throws(StoreFault) -> [(name: String, body: String)] {
        do {
            let statement = try connection.prepare("SELECT name, body FROM template WHERE person = ?1 ORDER BY name")
            try statement.bind(1, person)
            var rows: [(name: String, body: String)] = []
            try statement.forEachRow { (row) throws(SQLiteError) in rows.append((row.text(0), row.text(1))) }
            return rows
        } catch { throw fault(error, path: path) }
    }

    /// Keeps a template, in place of the one of the same name.
    public func keepTemplate(_ name: String, _ body: String, of person: String) throws(StoreFault) {
        do {
            let statement = try connection.prepare(
                """
                INSERT INTO template (person, name, body) VALUES (?1, ?2, ?3)
                ON CONFLICT (person, name) DO UPDATE SET body = excluded.body
                """)
            try statement.bind(1, person)
            try statement.bind(2, name)
            try statement.bind(3, body)
            try statement.run()
        } catch { throw fault(error, path: path) }
    }

    /// Takes a template away.
    public func dropTemplate(_ name: String, of person: String) throws(StoreFault) {
        do {
            let statement = try connection.prepare("DELETE FROM template WHERE person = ?1 AND name = ?2")
            try statement.bind(1, person)
            try statement.bind(2, name)
            try statement.run()
        } catch { throw fault(error, path: path) }
    }
}
