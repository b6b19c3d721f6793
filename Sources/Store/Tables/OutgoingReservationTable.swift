import Office
import Records
import SQLite

extension Vault {
    /// A kept number by key.
    func outgoingReservation(_ id: OutgoingReservationID) throws(OfficeError) -> OutgoingReservation? {
        try rows(of: "outgoing_reservation") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, series, year, number, holder, reserved_on, expires_at, state, void_reason, outgoing_id
                FROM outgoing_reservation WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.outgoingReservation)
        }
    }

    /// Kept numbers that are open, the earliest end first; or all that were ever kept.
    func outgoingReservations(all: Bool) throws(OfficeError) -> [OutgoingReservation] {
        try rows(of: "outgoing_reservation") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, series, year, number, holder, reserved_on, expires_at, state, void_reason, outgoing_id
                FROM outgoing_reservation WHERE state = 0 OR ?1 ORDER BY state, expires_at, id
                """)
            do throws(SQLiteError) { try statement.bind(1, all ? 1 : 0) } catch { throw .sqlite(error) }
            return try statement.rows(Self.outgoingReservation)
        }
    }

    /// Adds a kept number.
    func add(_ kept: OutgoingReservation) throws(OfficeError) -> OutgoingReservationID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO outgoing_reservation (series, year, number, holder, reserved_on, expires_at, state)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            var values = Binding(statement)
            try values.add(kept.number.series)
            try values.add(kept.number.year)
            try values.add(kept.number.number)
            try values.add(kept.holder)
            try values.add(kept.reservedOn.iso)
            try values.add(kept.expiresAt.milliseconds)
            try values.add(kept.state.rawValue)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.outgoingReservation, id))
        return OutgoingReservationID(id)
    }

    /// Writes a kept number.
    func update(_ kept: OutgoingReservation) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE outgoing_reservation SET holder = ?1, expires_at = ?2, state = ?3, void_reason = ?4, outgoing_id = ?5
                WHERE id = ?6
                """)
            var values = Binding(statement)
            try values.add(kept.holder)
            try values.add(kept.expiresAt.milliseconds)
            try values.add(kept.state.rawValue)
            try values.add(kept.voidReason)
            try values.add(kept.document?.value)
            try values.add(kept.id.value)
            try statement.run()
        }
        touch(RecordKey(.outgoingReservation, kept.id.value))
    }

    private static func outgoingReservation(_ row: Statement) throws(DecodingFault) -> OutgoingReservation {
        var columns = Columns(row)
        let id = OutgoingReservationID(try columns.int64())
        let number = OutgoingNumber(series: try columns.text(), year: try columns.int(), number: try columns.int())
        return OutgoingReservation(
            id: id, number: number, holder: try columns.text(), reservedOn: try columns.day(),
            expiresAt: Instant(milliseconds: try columns.int64()),
            state: try columns.int(ReservationState.init(rawValue:)), voidReason: try columns.textOrNil(),
            document: try columns.int64OrNil().map(OutgoingID.init))
    }
}
