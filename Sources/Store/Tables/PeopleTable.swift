import Office
import Records
import SQLite
import Text

extension Vault {
    /// A person by key.
    func person(_ id: PersonID) throws(OfficeError) -> Person? {
        try rows(of: "person") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, login, name, title, department_id, roles, is_owner, is_active FROM person WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.person)
        }
    }

    /// A person by short name.
    func person(login: String) throws(OfficeError) -> Person? {
        try rows(of: "person") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, login, name, title, department_id, roles, is_owner, is_active FROM person WHERE login = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, login) } catch { throw .sqlite(error) }
            return try statement.row(Self.person)
        }
    }

    /// Everybody, in Vietnamese order of names.
    func people() throws(OfficeError) -> [Person] {
        try rows(of: "person") { () throws(RowError) in
            try prepared(
                """
                SELECT id, login, name, title, department_id, roles, is_owner, is_active FROM person
                ORDER BY sort_key, id
                """
            ).rows(Self.person)
        }
    }

    /// Adds a person.
    func add(_ person: Person) throws(OfficeError) -> PersonID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO person (login, name, sort_key, title, department_id, roles, is_owner, is_active)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """)
            try Self.bind(person, to: statement)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.person, id))
        return PersonID(id)
    }

    /// Writes a person.
    func update(_ person: Person) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE person SET login = ?1, name = ?2, sort_key = ?3, title = ?4, department_id = ?5, roles = ?6,
                    is_owner = ?7, is_active = ?8
                WHERE id = ?9
                """)
            try Self.bind(person, to: statement)
            try statement.bind(9, person.id.value)
            try statement.run()
        }
        touch(RecordKey(.person, person.id.value))
    }

    /// All departments, in order of creation.
    func departments() throws(OfficeError) -> [Department] {
        try rows(of: "department") { () throws(RowError) in
            try prepared("SELECT id, name, code, valid_from, valid_to FROM department ORDER BY id").rows {
                row throws(DecodingFault) in
                var columns = Columns(row)
                return Department(
                    id: DepartmentID(try columns.int64()), name: try columns.text(), code: try columns.textOrNil(),
                    validFrom: try columns.dayOrNil(), validTo: try columns.dayOrNil())
            }
        }
    }

    /// Adds a department.
    func add(_ department: Department) throws(OfficeError) -> DepartmentID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO department (name, code, valid_from, valid_to) VALUES (?1, ?2, ?3, ?4)")
            var values = Binding(statement)
            try values.add(department.name)
            try values.add(department.code)
            try values.add(department.validFrom?.iso)
            try values.add(department.validTo?.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.department, id))
        return DepartmentID(id)
    }

    private static func bind(_ person: Person, to statement: Statement) throws(SQLiteError) {
        var values = Binding(statement)
        try values.add(person.login)
        try values.add(person.name)
        try values.add(collationKey(person.name))
        try values.add(person.title)
        try values.add(person.department?.value)
        try values.add(person.rolesText)
        try values.add(person.isOwner)
        try values.add(person.isActive)
    }

    private static func person(_ row: Statement) throws(DecodingFault) -> Person {
        var columns = Columns(row)
        let id = PersonID(try columns.int64())
        let login = try columns.text()
        let name = try columns.text()
        let title = try columns.textOrNil()
        let department = try columns.int64OrNil().map(DepartmentID.init)
        var roles: Set<Role> = []
        let words = try columns.text { text -> [Role]? in
            let parts = text.split(separator: ",").map { Role(rawValue: String($0)) }
            return parts.contains(nil) ? nil : parts.compactMap(\.self)
        }
        roles.formUnion(words)
        return Person(
            id: id, login: login, name: name, title: title, department: department, roles: roles,
            isOwner: try columns.bool(), isActive: try columns.bool())
    }
}

extension Columns {
    /// A day, `nil` for NULL.
    mutating func dayOrNil() throws(DecodingFault) -> Day? {
        try textOrNil { Day(iso: $0) }
    }

    /// A day.
    mutating func day() throws(DecodingFault) -> Day {
        try text { Day(iso: $0) }
    }
}
