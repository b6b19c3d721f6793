import Office
import Records
import SQLite

extension Vault {
    /// A number kept back in an incoming register, by key.
    func reservation(_ id: ReservationID) throws(OfficeError) -> Reservation? {
        try kept(Reservation.self, "SELECT * FROM reservation WHERE id = ?1", Self.registerNumber) {
            (statement) throws(SQLiteError) in try statement.bind(1, id.value)
        }.first
    }

    /// The reservation of a number.
    func reservation(_ register: Register, _ number: RegisterNumber) throws(OfficeError) -> Reservation? {
        guard number.suffix.isEmpty else { return nil }
        return try kept(
            Reservation.self, "SELECT * FROM reservation WHERE register = ?1 AND year = ?2 AND number = ?3",
            Self.registerNumber
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, register.rawValue)
            try statement.bind(2, number.year)
            try statement.bind(3, number.number)
        }.first
    }

    /// Kept numbers that are open, the earliest end first; or all that were ever kept.
    func reservations(all: Bool) throws(OfficeError) -> [Reservation] {
        try kept(
            Reservation.self, "SELECT * FROM reservation WHERE state = 0 OR ?1 ORDER BY state, expires_at, id",
            Self.registerNumber
        ) { (statement) throws(SQLiteError) in try statement.bind(1, all ? 1 : 0) }
    }

    /// Adds a reservation.
    func add(_ reservation: Reservation) throws(OfficeError) -> ReservationID {
        let number = reservation.number
        return try insert(
            reservation, number.register.rawValue, number.year, number.number, kind: .reservation,
            """
            INSERT INTO reservation (register, year, number, holder, reserved_on, expires_at, state)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
    }

    /// Writes a reservation.
    func update(_ reservation: Reservation) throws(OfficeError) {
        try write(
            reservation, kind: .reservation,
            """
            UPDATE reservation SET holder = ?1, expires_at = ?2, state = ?3, void_reason = ?4, document_id = ?5
            WHERE id = ?6
            """)
    }

    /// A number kept back in the outgoing register, by key.
    func outgoingReservation(_ id: OutgoingReservationID) throws(OfficeError) -> OutgoingReservation? {
        try kept(OutgoingReservation.self, "SELECT * FROM outgoing_reservation WHERE id = ?1", Self.outgoingNumber) {
            (statement) throws(SQLiteError) in try statement.bind(1, id.value)
        }.first
    }

    /// Kept numbers of the outgoing register that are open, the earliest end first; or all that were ever kept.
    func outgoingReservations(all: Bool) throws(OfficeError) -> [OutgoingReservation] {
        try kept(
            OutgoingReservation.self,
            "SELECT * FROM outgoing_reservation WHERE state = 0 OR ?1 ORDER BY state, expires_at, id",
            Self.outgoingNumber
        ) { (statement) throws(SQLiteError) in try statement.bind(1, all ? 1 : 0) }
    }

    /// Adds a kept number of the outgoing register.
    func add(_ reservation: OutgoingReservation) throws(OfficeError) -> OutgoingReservationID {
        let number = reservation.number
        return try insert(
            reservation, number.series, number.year, number.number, kind: .outgoingReservation,
            """
            INSERT INTO outgoing_reservation (series, year, number, holder, reserved_on, expires_at, state)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
    }

    /// Writes a kept number of the outgoing register.
    func update(_ reservation: OutgoingReservation) throws(OfficeError) {
        try write(
            reservation, kind: .outgoingReservation,
            """
            UPDATE outgoing_reservation SET holder = ?1, expires_at = ?2, state = ?3, void_reason = ?4, outgoing_id = ?5
            WHERE id = ?6
            """)
    }

    private static func registerNumber(_ run: String, _ year: Int, _ number: Int) -> RegisterNumber? {
        Register(rawValue: run).map { RegisterNumber($0, year: year, number: number) }
    }

    private static func outgoingNumber(_ run: String, _ year: Int, _ number: Int) -> OutgoingNumber? {
        OutgoingNumber(series: run, year: year, number: number)
    }

    // Both tables are frozen as they are and have the same columns in the same order: the register or series second, the document last.

    private func kept<Key: RecordID, Number, Document: RecordID>(
        _ kind: KeptNumber<Key, Number, Document>.Type, _ sql: StaticString,
        _ numbered: (String, Int, Int) -> Number?, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [KeptNumber<Key, Number, Document>] {
        try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = Key(try columns.int64())
                let run = try columns.text()
                guard let number = numbered(run, try columns.int(), try columns.int()) else {
                    throw row.unacceptable(1)
                }
                return KeptNumber(
                    id: id, number: number, holder: try columns.text(), reservedOn: try columns.day(),
                    expiresAt: Instant(milliseconds: try columns.int64()),
                    state: try columns.int(ReservationState.init(rawValue:)), voidReason: try columns.textOrNil(),
                    document: try columns.int64OrNil().map { Document($0) })
            }
        }
    }

    private func insert<Key: RecordID, Number, Document>(
        _ kept: KeptNumber<Key, Number, Document>, _ run: String, _ year: Int, _ number: Int, kind: RecordKind,
        _ sql: StaticString
    ) throws(OfficeError) -> Key {
        let id = try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(run)
                try values.add(year)
                try values.add(number)
                try values.add(kept.holder)
                try values.add(kept.reservedOn.iso)
                try values.add(kept.expiresAt.milliseconds)
                try values.add(kept.state.rawValue)
                try statement.run()
            } catch { throw .sqlite(error) }
            return connection.lastInsertRowID
        }
        touch(RecordKey(kind, id))
        return Key(id)
    }

    private func write<Key: RecordID, Number, Document: RecordID>(
        _ kept: KeptNumber<Key, Number, Document>, kind: RecordKind, _ sql: StaticString
    ) throws(OfficeError) {
        try rows(of: "reservation") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(kept.holder)
                try values.add(kept.expiresAt.milliseconds)
                try values.add(kept.state.rawValue)
                try values.add(kept.voidReason)
                try values.add(kept.document?.value)
                try values.add(kept.id.value)
                try statement.run()
            } catch { throw .sqlite(error) }
        }
        touch(RecordKey(kind, kept.id.value))
    }
}
