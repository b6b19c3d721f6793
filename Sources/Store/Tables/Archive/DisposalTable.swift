import Office
import Records
import SQLite

extension Vault {
    /// A disposal case with its council and who destroyed.
    func disposal(_ id: DisposalID) throws(OfficeError) -> DisposalCase? {
        try disposals("SELECT * FROM disposal_case WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The case that a form made.
    func disposal(form key: String) throws(OfficeError) -> DisposalCase? {
        try disposals("SELECT * FROM disposal_case WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// Disposal cases, the newest first.
    func disposals(all: Bool, _ limit: Int) throws(OfficeError) -> [DisposalCase] {
        try disposals("SELECT * FROM disposal_case WHERE ?1 OR state < 5 ORDER BY id DESC LIMIT ?2") {
            (statement) throws(SQLiteError) in
            try statement.bind(1, all ? 1 : 0)
            try statement.bind(2, limit)
        }
    }

    /// The open case that a file stands in and was not spared from.
    func openDisposal(of file: RecordFileID) throws(OfficeError) -> DisposalID? {
        try key(
            """
            SELECT disposal_id FROM disposal_file JOIN disposal_case ON disposal_case.id = disposal_id
            WHERE file_id = ?1 AND spared IS NULL AND state < 5
            """, file.value, table: "disposal_file"
        ).map(DisposalID.init)
    }

    /// Adds a case.
    func add(_ disposal: DisposalCase, formKey: String) throws(OfficeError) -> DisposalID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO disposal_case (proposer_id, title, explanation, state, appraisal, decider_id, decision,
                    decided_on, method, destroyed_on, version, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """)
            var values = Binding(statement)
            try values.add(disposal.proposer.value)
            try Self.bind(disposal, to: &values)
            try values.add(formKey)
            try statement.run()
            return DisposalID(connection.lastInsertRowID)
        }
        touch(RecordKey(.disposalCase, id.value))
        try putPeople(of: disposal, id)
        return id
    }

    /// Writes a case with its council and who destroyed; who proposed it stays.
    func update(_ disposal: DisposalCase) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE disposal_case SET title = ?1, explanation = ?2, state = ?3, appraisal = ?4, decider_id = ?5,
                    decision = ?6, decided_on = ?7, method = ?8, destroyed_on = ?9, version = ?10
                WHERE id = ?11
                """)
            var values = Binding(statement)
            try Self.bind(disposal, to: &values)
            try values.add(disposal.id.value)
            try statement.run()
        }
        touch(RecordKey(.disposalCase, disposal.id.value))
        try putPeople(of: disposal, disposal.id)
    }

    private static func bind(_ disposal: DisposalCase, to values: inout Binding) throws(SQLiteError) {
        try values.add(disposal.title)
        try values.add(disposal.explanation)
        try values.add(disposal.state.rawValue)
        try values.add(disposal.appraisal)
        try values.add(disposal.decider?.value)
        try values.add(disposal.decision)
        try values.add(disposal.decidedOn?.iso)
        try values.add(disposal.method)
        try values.add(disposal.destroyedOn?.iso)
        try values.add(disposal.version)
    }

    private func disposals(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [DisposalCase] {
        var found = try rows(of: "disposal_case") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = DisposalID(try columns.int64())
                let (title, explanation) = (try columns.text(), try columns.textOrNil())
                let state = try columns.int(DisposalState.init(rawValue:))
                var disposal = DisposalCase(
                    id: id, title: title, explanation: explanation, state: state,
                    proposer: PersonID(try columns.int64()))
                disposal.appraisal = try columns.textOrNil()
                disposal.decider = try columns.int64OrNil().map(PersonID.init)
                disposal.decision = try columns.textOrNil()
                disposal.decidedOn = try columns.dayOrNil()
                disposal.method = try columns.textOrNil()
                disposal.destroyedOn = try columns.dayOrNil()
                disposal.version = try columns.int()
                return disposal
            }
        }
        for index in found.indices {
            found[index].council = try council(of: found[index].id)
            found[index].executors = try executors(of: found[index].id)
        }
        return found
    }

    // MARK: People of a case

    private func council(of id: DisposalID) throws(OfficeError) -> [CouncilMember] {
        try rows(of: "council_member") { () throws(RowError) in
            let statement = try prepared(
                "SELECT person_id, seat, agrees, words, said_at FROM council_member WHERE disposal_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return CouncilMember(
                    person: PersonID(try columns.int64()), seat: try columns.int(CouncilSeat.init(rawValue:)),
                    agrees: try columns.intOrNil().map { $0 == 1 }, words: try columns.textOrNil(),
                    at: try columns.int64OrNil().map(Instant.init(milliseconds:)))
            }
        }
    }

    private func executors(of id: DisposalID) throws(OfficeError) -> [PersonID] {
        try rows(of: "disposal_executor") { () throws(RowError) in
            let statement = try prepared("SELECT person_id FROM disposal_executor WHERE disposal_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in PersonID(try row.requiredInt64(0)) }
        }
    }

    private func putPeople(of disposal: DisposalCase, _ id: DisposalID) throws(OfficeError) {
        let before = try council(of: id)
        for member in disposal.council where !before.contains(member) {
            let key = try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    INSERT INTO council_member (disposal_id, person_id, seat, agrees, words, said_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    ON CONFLICT (disposal_id, person_id) DO UPDATE SET seat = excluded.seat, agrees = excluded.agrees,
                        words = excluded.words, said_at = excluded.said_at
                    RETURNING id
                    """)
                var values = Binding(statement)
                try values.add(id.value)
                try values.add(member.person.value)
                try values.add(member.seat.rawValue)
                try values.add(member.agrees.map { $0 ? 1 : 0 })
                try values.add(member.words)
                try values.add(member.at?.milliseconds)
                defer { statement.reset() }
                return try statement.step() ? statement.int64(0) : 0
            }
            touch(RecordKey(.councilMember, key))
        }
        let known = try executors(of: id)
        for person in disposal.executors where !known.contains(person) {
            let key = try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    "INSERT INTO disposal_executor (disposal_id, person_id) VALUES (?1, ?2)")
                try statement.bind(1, id.value)
                try statement.bind(2, person.value)
                try statement.run()
                return connection.lastInsertRowID
            }
            touch(RecordKey(.disposalExecutor, key))
        }
    }

    // MARK: Files of a case

    /// The files of a case in their order, the spared ones too.
    func disposalFiles(_ id: DisposalID) throws(OfficeError) -> [DisposalFile] {
        try rows(of: "disposal_file") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT file_id, place, ground, spared, documents, attachments, bytes, shared, coalesce(texts, 0),
                    coalesce(texts_kept, 0)
                FROM disposal_file WHERE disposal_id = ?1 ORDER BY place, id
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                var file = DisposalFile(file: RecordFileID(try columns.int64()), place: try columns.int())
                file.ground = try columns.textOrNil()
                file.spared = try columns.textOrNil()
                if let documents = try columns.intOrNil() {
                    file.destroyed = DestroyedContent(
                        documents: documents, attachments: try columns.int(), bytes: try columns.int(),
                        shared: try columns.int(), texts: try columns.int(), textsKept: try columns.int())
                }
                return file
            }
        }
    }

    /// Writes the files of a case.
    func put(_ files: [DisposalFile], into id: DisposalID) throws(OfficeError) {
        let before = try disposalFiles(id)
        for file in files where !before.contains(file) {
            let key = try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    INSERT INTO disposal_file (disposal_id, file_id, place, ground, spared, documents, attachments, bytes,
                        shared, texts, texts_kept)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                    ON CONFLICT (disposal_id, file_id) DO UPDATE SET place = excluded.place, ground = excluded.ground,
                        spared = excluded.spared, documents = excluded.documents, attachments = excluded.attachments,
                        bytes = excluded.bytes, shared = excluded.shared, texts = excluded.texts,
                        texts_kept = excluded.texts_kept
                    RETURNING id
                    """)
                var values = Binding(statement)
                try values.add(id.value)
                try values.add(file.file.value)
                try values.add(file.place)
                try values.add(file.ground)
                try values.add(file.spared)
                try values.add(file.destroyed?.documents)
                try values.add(file.destroyed?.attachments)
                try values.add(file.destroyed?.bytes)
                try values.add(file.destroyed?.shared)
                try values.add(file.destroyed?.texts)
                try values.add(file.destroyed?.textsKept)
                defer { statement.reset() }
                return try statement.step() ? statement.int64(0) : 0
            }
            touch(RecordKey(.disposalFile, key))
        }
    }
}
