import Office
import Records
import SQLite
import Text

extension Vault {
    /// What two spellings of one name share: case, tone placement and blanks do not count.
    static func nameKey(_ name: String) -> String {
        exact(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The issuer that a name means: of several, the one that exists today, then the newest; merges are followed.
    func issuer(named name: String) throws(OfficeError) -> Issuer? {
        if let issuer = known.issuers[name] { return issuer }
        let found = try readIssuer(named: name)
        if let found, connection.isInTransaction { known.issuers[name] = found }
        return found
    }

    private func readIssuer(named name: String) throws(OfficeError) -> Issuer? {
        let found = try rows(of: "issuer") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, name, abbreviation, unit_code, kind, valid_from, valid_to, successor_code, parent_code,
                    is_unsure, source, email, merged_into
                FROM issuer WHERE name_key = ?1
                ORDER BY merged_into IS NOT NULL, valid_to IS NOT NULL, id DESC LIMIT 1
                """)
            do throws(SQLiteError) { try statement.bind(1, Self.nameKey(name)) } catch { throw .sqlite(error) }
            return try statement.row(Self.issuer)
        }
        guard let target = found?.mergedInto else { return found }
        return try issuer(target)
    }

    /// An issuer by key.
    func issuer(_ id: IssuerID) throws(OfficeError) -> Issuer? {
        try rows(of: "issuer") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, name, abbreviation, unit_code, kind, valid_from, valid_to, successor_code, parent_code,
                    is_unsure, source, email, merged_into
                FROM issuer WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.issuer)
        }
    }

    /// All that are not merged away, in Vietnamese order.
    func issuers() throws(OfficeError) -> [Issuer] {
        try rows(of: "issuer") { () throws(RowError) in
            try prepared(
                """
                SELECT id, name, abbreviation, unit_code, kind, valid_from, valid_to, successor_code, parent_code,
                    is_unsure, source, email, merged_into
                FROM issuer WHERE merged_into IS NULL ORDER BY sort_key, id
                """
            ).rows(Self.issuer)
        }
    }

    /// All rows that are units of the directory, in Vietnamese order.
    func units() throws(OfficeError) -> [Issuer] {
        try rows(of: "issuer") { () throws(RowError) in
            try prepared(
                """
                SELECT id, name, abbreviation, unit_code, kind, valid_from, valid_to, successor_code, parent_code,
                    is_unsure, source, email, merged_into
                FROM issuer WHERE unit_code IS NOT NULL ORDER BY sort_key, id
                """
            ).rows(Self.issuer)
        }
    }

    /// The row of a unit's code.
    func unit(_ code: String) throws(OfficeError) -> Issuer? {
        try rows(of: "issuer") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, name, abbreviation, unit_code, kind, valid_from, valid_to, successor_code, parent_code,
                    is_unsure, source, email, merged_into
                FROM issuer WHERE unit_code = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, code) } catch { throw .sqlite(error) }
            return try statement.row(Self.issuer)
        }
    }

    /// Every spelling that an issuer stands for, itself first.
    func spellings(of id: IssuerID) throws(OfficeError) -> [IssuerID] {
        let merged = try rows(of: "issuer") { () throws(RowError) in
            let statement = try prepared("SELECT id FROM issuer WHERE merged_into = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in IssuerID(try row.requiredInt64(0)) }
        }
        return [id] + merged
    }

    /// Adds an issuer.
    func add(_ issuer: Issuer) throws(OfficeError) -> IssuerID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO issuer (name, name_key, sort_key, abbreviation, unit_code, kind, valid_from, valid_to,
                    successor_code, parent_code, is_unsure, source, email, merged_into)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                """)
            try Self.bind(issuer, to: statement)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.issuer, id))
        return IssuerID(id)
    }

    /// Writes an issuer.
    func update(_ issuer: Issuer) throws(OfficeError) {
        known.issuers = [:]
        issuerInitials = nil
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE issuer SET name = ?1, name_key = ?2, sort_key = ?3, abbreviation = ?4, unit_code = ?5, kind = ?6,
                    valid_from = ?7, valid_to = ?8, successor_code = ?9, parent_code = ?10, is_unsure = ?11,
                    source = ?12, email = ?13, merged_into = ?14
                WHERE id = ?15
                """)
            try Self.bind(issuer, to: statement)
            try statement.bind(15, issuer.id.value)
            try statement.run()
        }
        touch(RecordKey(.issuer, issuer.id.value))
    }

    private static func bind(_ issuer: Issuer, to statement: Statement) throws(SQLiteError) {
        var values = Binding(statement)
        try values.add(issuer.name)
        try values.add(nameKey(issuer.name))
        try values.add(collationKey(issuer.name))
        try values.add(issuer.abbreviation)
        try values.add(issuer.unitCode)
        try values.add(issuer.kind.code)
        try values.add(issuer.validFrom?.iso)
        try values.add(issuer.validTo?.iso)
        try values.add(issuer.successorCode)
        try values.add(issuer.parentCode)
        try values.add(issuer.isUnsure)
        try values.add(issuer.source)
        try values.add(issuer.email)
        try values.add(issuer.mergedInto?.value)
    }

    private static func issuer(_ row: Statement) throws(DecodingFault) -> Issuer {
        var columns = Columns(row)
        let id = IssuerID(try columns.int64())
        let name = try columns.text()
        let abbreviation = try columns.textOrNil()
        let unitCode = try columns.textOrNil()
        let kind = try columns.text { code in UnitKind.allCases.first { $0.code == code } }
        var issuer = Issuer(id: id, name: name, kind: kind)
        issuer.abbreviation = abbreviation
        issuer.unitCode = unitCode
        issuer.validFrom = try columns.dayOrNil()
        issuer.validTo = try columns.dayOrNil()
        issuer.successorCode = try columns.textOrNil()
        issuer.parentCode = try columns.textOrNil()
        issuer.isUnsure = try columns.bool()
        issuer.source = try columns.textOrNil()
        issuer.email = try columns.textOrNil()
        issuer.mergedInto = try columns.int64OrNil().map(IssuerID.init)
        return issuer
    }
}
