import Digest
import Office
import Records
import SQLite

/// Versions of texts, and opinions on drafts.
extension Vault {
    // MARK: Versions

    /// A version of a document's text by its number, or the newest.
    func draftVersion(of id: OutgoingID, number: Int? = nil) throws(OfficeError) -> DraftVersion? {
        try rows(of: "draft_version") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT v.id, outgoing_id, number, CASE WHEN gone.id IS NULL THEN text ELSE '' END, origin, made_at, made_by,
                    coalesce(v.sha256, gone.sha256), disposal_id
                FROM draft_version AS v LEFT JOIN destroyed_text AS gone ON gone.id = v.id
                WHERE outgoing_id = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number DESC LIMIT 1
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(id.value)
                try values.add(number)
            } catch { throw .sqlite(error) }
            return try statement.row(Self.draftVersion)
        }
    }

    /// All versions of a document's text, the newest first, without the texts.
    func draftVersions(of id: OutgoingID) throws(OfficeError) -> [DraftVersion] {
        try rows(of: "draft_version") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT v.id, outgoing_id, number, '', origin, made_at, made_by, coalesce(v.sha256, gone.sha256), disposal_id
                FROM draft_version AS v LEFT JOIN destroyed_text AS gone ON gone.id = v.id
                WHERE outgoing_id = ?1 ORDER BY number DESC
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows(Self.draftVersion)
        }
    }

    /// Adds a version.
    func add(_ version: DraftVersion) throws(OfficeError) -> DraftVersionID {
        if known.indexedTexts[version.document] == nil {
            let held = try indexedText(of: version.document)
            known.indexedTexts.updateValue(held, forKey: version.document)
        }
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO draft_version (outgoing_id, number, text, origin, made_at, made_by, sha256)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            var values = Binding(statement)
            try values.add(version.document.value)
            try values.add(version.number)
            try values.add(version.text)
            try values.add(version.origin.rawValue)
            try values.add(version.madeAt.milliseconds)
            try values.add(version.madeBy.value)
            try values.add(SHA256.digest(of: Array(version.text.utf8)).hex)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.draftVersion, id))
        return DraftVersionID(id)
    }

    private static func draftVersion(_ row: Statement) throws(DecodingFault) -> DraftVersion {
        var columns = Columns(row)
        return DraftVersion(
            id: DraftVersionID(try columns.int64()), document: OutgoingID(try columns.int64()),
            number: try columns.int(), text: try columns.text(),
            origin: try columns.int(DraftOrigin.init(rawValue:)),
            madeAt: Instant(milliseconds: try columns.int64()), madeBy: PersonID(try columns.int64()),
            sha256: try columns.textOrNil(), destroyedIn: try columns.int64OrNil().map(DisposalID.init))
    }

    // MARK: Opinions

    /// All opinions that were asked for on a document.
    func draftOpinions(of id: OutgoingID) throws(OfficeError) -> [DraftOpinion] {
        try rows(of: "draft_opinion") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM draft_opinion WHERE outgoing_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows(Self.draftOpinion)
        }
    }

    /// One opinion.
    func draftOpinion(_ id: DraftOpinionID) throws(OfficeError) -> DraftOpinion? {
        try rows(of: "draft_opinion") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM draft_opinion WHERE id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.draftOpinion)
        }
    }

    /// Adds an opinion that is asked for.
    func add(_ opinion: DraftOpinion) throws(OfficeError) -> DraftOpinionID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO draft_opinion (outgoing_id, version, department_id, person_id, asked_at, asked_by, due)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            var values = Binding(statement)
            try values.add(opinion.document.value)
            try values.add(opinion.version)
            try values.add(opinion.asked.department?.value)
            try values.add(opinion.asked.person?.value)
            try values.add(opinion.askedAt.milliseconds)
            try values.add(opinion.askedBy.value)
            try values.add(opinion.due?.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.draftOpinion, id))
        return DraftOpinionID(id)
    }

    /// Writes what was said.
    func update(_ opinion: DraftOpinion) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "UPDATE draft_opinion SET view = ?1, text = ?2, answered_at = ?3, answered_by = ?4 WHERE id = ?5")
            var values = Binding(statement)
            try values.add(opinion.answer?.view.rawValue)
            try values.add(opinion.answer?.text)
            try values.add(opinion.answer?.at.milliseconds)
            try values.add(opinion.answer?.by.value)
            try values.add(opinion.id.value)
            try statement.run()
        }
        touch(RecordKey(.draftOpinion, opinion.id.value))
    }

    private static func draftOpinion(_ row: Statement) throws(DecodingFault) -> DraftOpinion {
        var columns = Columns(row)
        let id = DraftOpinionID(try columns.int64())
        let document = OutgoingID(try columns.int64())
        let version = try columns.int()
        let department = try columns.int64OrNil().map(DepartmentID.init)
        let person = try columns.int64OrNil().map(PersonID.init)
        guard let asked = department.map(Party.department) ?? person.map(Party.person) else {
            throw row.unacceptable(columns.index)
        }
        let askedAt = Instant(milliseconds: try columns.int64())
        let askedBy = PersonID(try columns.int64())
        let due = try columns.dayOrNil()
        let view = try columns.intOrNil()
        let text = try columns.textOrNil()
        let at = try columns.int64OrNil().map(Instant.init(milliseconds:))
        let by = try columns.int64OrNil().map(PersonID.init)
        var answer: DraftOpinion.Answer?
        if let view, let at, let by {
            guard let view = OpinionView(rawValue: view) else { throw row.unacceptable(columns.index) }
            answer = DraftOpinion.Answer(view: view, text: text, at: at, by: by)
        }
        return DraftOpinion(
            id: id, document: document, version: version, asked: asked, askedAt: askedAt, askedBy: askedBy, due: due,
            answer: answer)
    }
}
