import Office
import Records
import SQLite
import Text

extension Vault {
    /// The groups of recipients that the office made and uses, in Vietnamese order.
    func recipientGroups() throws(OfficeError) -> [RecipientGroup] {
        let groups = try rows(of: "recipient_group") { () throws(RowError) in
            try prepared("SELECT name, members FROM recipient_group WHERE is_ended = 0").rows {
                row throws(DecodingFault) in
                var columns = Columns(row)
                return RecipientGroup(
                    try columns.text(), members: try columns.text { OutgoingRowReader.recipients($0) }, isOwn: true)
            }
        }
        return groups.map { (collationKey($0.name), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    /// Writes a group under its name, or ends it.
    func put(_ group: RecipientGroup, isEnded: Bool) throws(OfficeError) -> Int64 {
        let id = try rows(of: "recipient_group") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO recipient_group (name, name_key, members, is_ended) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (name_key)
                    DO UPDATE SET name = excluded.name, members = excluded.members, is_ended = excluded.is_ended
                RETURNING id
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(group.name)
                try values.add(RecipientGroup.key(group.name))
                try values.add(OutgoingRowReader.line(group.members))
                try values.add(isEnded)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        guard let id else { throw .store(.failed(detail: "recipient_group: no row returned")) }
        touch(RecordKey(.recipientGroup, id))
        return id
    }
}
