import Office
import Records
import SQLite

extension Vault {
    /// A reservation by key.
    func reservation(_ id: ReservationID) throws(OfficeError) -> Reservation? {
        try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, register, year, number, holder, reserved_on, expires_at, state, void_reason, document_id
                FROM reservation WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.reservation)
        }
    }

    /// The reservation of a number.
    func reservation(_ register: Register, _ number: RegisterNumber) throws(OfficeError) -> Reservation? {
        guard number.suffix.isEmpty else { return nil }
        return try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, register, year, number, holder, reserved_on, expires_at, state, void_reason, document_id
                FROM reservation WHERE register = ?1 AND year = ?2 AND number = ?3
                """)
            do throws(SQLiteError) {
                try statement.bind(1, register.rawValue)
                try statement.bind(2, number.year)
                try statement.bind(3, number.number)
            } catch { throw .sqlite(error) }
            return try statement.row(Self.reservation)
        }
    }

    /// Kept numbers that are open, the earliest end first; or all that were ever kept.
    func reservations(all: Bool) throws(OfficeError) -> [Reservation] {
        try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, register, year, number, holder, reserved_on, expires_at, state, void_reason, document_id
                FROM reservation WHERE state = 0 OR ?1 ORDER BY state, expires_at, id
                """)
            do throws(SQLiteError) { try statement.bind(1, all ? 1 : 0) } catch { throw .sqlite(error) }
            return try statement.rows(Self.reservation)
        }
    }

    /// Adds a reservation.
    func add(_ reservation: Reservation) throws(OfficeError) -> ReservationID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO reservation (register, year, number, holder, reserved_on, expires_at, state)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            var values = Binding(statement)
            try values.add(reservation.register.rawValue)
            try values.add(reservation.number.year)
            try values.add(reservation.number.number)
            try values.add(reservation.holder)
            try values.add(reservation.reservedOn.iso)
            try values.add(reservation.expiresAt.milliseconds)
            try values.add(reservation.state.rawValue)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.reservation, id))
        return ReservationID(id)
    }

    /// Writes a reservation.
    func update(_ reservation: Reservation) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE reservation SET holder = ?1, expires_at = ?2, state = ?3, void_reason = ?4, document_id = ?5
                WHERE id = ?6
                """)
            var values = Binding(statement)
            try values.add(reservation.holder)
            try values.add(reservation.expiresAt.milliseconds)
            try values.add(reservation.state.rawValue)
            try values.add(reservation.voidReason)
            try values.add(reservation.document?.value)
            try values.add(reservation.id.value)
            try statement.run()
        }
        touch(RecordKey(.reservation, reservation.id.value))
    }

    private static func reservation(_ row: Statement) throws(DecodingFault) -> Reservation {
        var columns = Columns(row)
        let id = ReservationID(try columns.int64())
        let register = try columns.text(Register.init(rawValue:))
        let number = RegisterNumber(year: try columns.int(), number: try columns.int())
        return Reservation(
            id: id, register: register, number: number, holder: try columns.text(), reservedOn: try columns.day(),
            expiresAt: Instant(milliseconds: try columns.int64()),
            state: try columns.int(ReservationState.init(rawValue:)),
            voidReason: try columns.textOrNil(), document: try columns.int64OrNil().map(DocumentID.init))
    }
}
