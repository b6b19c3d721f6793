import Office
import Records
import SQLite

extension Vault {
    /// The way of a document; `nil` where nobody followed it.
    func handling(of id: DocumentID) throws(OfficeError) -> Handling? {
        let found = try rows(of: "handling") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM handling WHERE id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.handling)
        }
        guard var handling = found else { return nil }
        handling.assignments = try assignments(of: id).map(\.assignment)
        return handling
    }

    /// Writes the way of a document and who has it.
    /// - Parameter before: as it stands in the file; `nil` for none.
    func write(_ handling: Handling, of id: DocumentID, before: Handling?) throws(OfficeError) {
        if before.map({ Self.isSameRow($0, handling) }) != true { try writeRow(handling, of: id, isNew: before == nil) }
        if before?.assignments ?? [] != handling.assignments { try write(handling.assignments, of: id) }
    }

    private static func isSameRow(_ left: Handling, _ right: Handling) -> Bool {
        var left = left
        left.assignments = right.assignments
        return left == right
    }

    private func writeRow(_ handling: Handling, of id: DocumentID, isNew: Bool) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                isNew
                    ? """
                    INSERT INTO handling (state, version, leader_id, submitted_at, proposal, proposed_department_id,
                        proposed_person_id, proposed_deadline, proposed_by, instruction, instructed_by, instructed_at,
                        entered_by, routed_at, extension_day, extension_reason, extension_by, settlement, result,
                        settled_at, settled_by, is_late, return_reason, id)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                        ?21, ?22, ?23, ?24)
                    """
                    : """
                    UPDATE handling SET state = ?1, version = ?2, leader_id = ?3, submitted_at = ?4, proposal = ?5,
                        proposed_department_id = ?6, proposed_person_id = ?7, proposed_deadline = ?8,
                        proposed_by = ?9, instruction = ?10, instructed_by = ?11, instructed_at = ?12,
                        entered_by = ?13, routed_at = ?14, extension_day = ?15, extension_reason = ?16,
                        extension_by = ?17, settlement = ?18, result = ?19, settled_at = ?20, settled_by = ?21,
                        is_late = ?22, return_reason = ?23
                    WHERE id = ?24
                    """)
            var values = Binding(statement)
            try values.add(handling.state.rawValue)
            try values.add(handling.version)
            try values.add(handling.leader?.value)
            try values.add(handling.submittedAt?.milliseconds)
            let proposal = handling.proposal
            try values.add(proposal?.text)
            try values.add(proposal?.lead?.department?.value)
            try values.add(proposal?.lead?.person?.value)
            try values.add(proposal?.deadline?.iso)
            try values.add(proposal?.by.value)
            try values.add(handling.instruction?.text)
            try values.add(handling.instruction?.leader.value)
            try values.add(handling.instruction?.at.milliseconds)
            try values.add(handling.instruction?.enteredBy?.value)
            try values.add(handling.routedAt?.milliseconds)
            try values.add(handling.extensionRequest?.day.iso)
            try values.add(handling.extensionRequest?.reason)
            try values.add(handling.extensionRequest?.by.value)
            try values.add(handling.result?.settlement.rawValue)
            try values.add(handling.result?.text)
            try values.add(handling.result?.at.milliseconds)
            try values.add(handling.result?.by.value)
            try values.add(handling.result.map { $0.isLate ? 1 : 0 })
            try values.add(handling.returnReason)
            try values.add(id.value)
            try statement.run()
        }
        touch(RecordKey(.handling, id.value))
    }

    private static func handling(_ row: Statement) throws(DecodingFault) -> Handling {
        var columns = Columns(row)
        columns.skip()
        var handling = Handling(
            state: try columns.int(HandlingState.init(rawValue:)), version: try columns.int())
        handling.leader = try columns.int64OrNil().map(PersonID.init)
        handling.submittedAt = try columns.instantOrNil()
        let proposal = try columns.textOrNil()
        let lead = try columns.partyOrNil()
        let deadline = try columns.dayOrNil()
        if let by = try columns.int64OrNil() {
            handling.proposal = HandlingProposal(
                text: proposal ?? "", lead: lead, deadline: deadline, by: PersonID(by))
        }
        let instruction = try columns.textOrNil()
        let leader = try columns.int64OrNil().map(PersonID.init)
        let at = try columns.instantOrNil()
        let enteredBy = try columns.int64OrNil().map(PersonID.init)
        if let instruction, let leader, let at {
            handling.instruction = Instruction(text: instruction, leader: leader, at: at, enteredBy: enteredBy)
        }
        handling.routedAt = try columns.instantOrNil()
        let day = try columns.dayOrNil()
        let reason = try columns.textOrNil()
        let asker = try columns.int64OrNil().map(PersonID.init)
        if let day, let reason, let asker {
            handling.extensionRequest = ExtensionRequest(day: day, reason: reason, by: asker)
        }
        let settlement = try columns.intOrNil { Settlement(rawValue: $0) }
        let result = try columns.textOrNil()
        let settledAt = try columns.instantOrNil()
        let settledBy = try columns.int64OrNil().map(PersonID.init)
        let isLate = try columns.intOrNil()
        if let settlement, let settledAt, let settledBy, let isLate {
            handling.result = HandlingResult(
                settlement: settlement, text: result, at: settledAt, by: settledBy, isLate: isLate == 1)
        }
        handling.returnReason = try columns.textOrNil()
        return handling
    }

    // MARK: Who has it

    private func assignments(of id: DocumentID) throws(OfficeError) -> [(key: Int64, assignment: Assignment)] {
        try rows(of: "assignment") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, role, department_id, person_id, received_at, received_by FROM assignment
                WHERE document_id = ?1 AND is_ended = 0 ORDER BY position, id
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let key = try columns.int64()
                let role = try columns.int(PartyRole.init(rawValue:))
                guard let party = try columns.partyOrNil() else { throw row.unacceptable(2) }
                return (
                    key,
                    Assignment(
                        role: role, party: party, receivedAt: try columns.instantOrNil(),
                        receivedBy: try columns.int64OrNil().map(PersonID.init))
                )
            }
        }
    }

    /// Rows of parties that stay are written over, those of parties that went are ended, never deleted.
    private func write(_ wanted: [Assignment], of id: DocumentID) throws(OfficeError) {
        var left = try assignments(of: id)
        for (position, assignment) in wanted.enumerated() {
            let place = left.firstIndex {
                $0.assignment.party == assignment.party && $0.assignment.role == assignment.role
            }
            if let place {
                let kept = left.remove(at: place)
                try stored { () throws(SQLiteError) in
                    let statement = try connection.prepare(
                        "UPDATE assignment SET position = ?1, received_at = ?2, received_by = ?3 WHERE id = ?4")
                    var values = Binding(statement)
                    try values.add(position)
                    try values.add(assignment.receivedAt?.milliseconds)
                    try values.add(assignment.receivedBy?.value)
                    try values.add(kept.key)
                    try statement.run()
                }
                touch(RecordKey(.assignment, kept.key))
            } else {
                let key = try stored { () throws(SQLiteError) in
                    let statement = try connection.prepare(
                        """
                        INSERT INTO assignment (document_id, position, role, department_id, person_id, received_at,
                            received_by, is_ended)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)
                        """)
                    var values = Binding(statement)
                    try values.add(id.value)
                    try values.add(position)
                    try values.add(assignment.role.rawValue)
                    try values.add(assignment.party.department?.value)
                    try values.add(assignment.party.person?.value)
                    try values.add(assignment.receivedAt?.milliseconds)
                    try values.add(assignment.receivedBy?.value)
                    try statement.run()
                    return connection.lastInsertRowID
                }
                touch(RecordKey(.assignment, key))
            }
        }
        for gone in left {
            try stored { () throws(SQLiteError) in
                let statement = try connection.prepare("UPDATE assignment SET is_ended = 1 WHERE id = ?1")
                try statement.bind(1, gone.key)
                try statement.run()
            }
            touch(RecordKey(.assignment, gone.key))
        }
    }
}

extension Party {
    /// The department, where it is one.
    var department: DepartmentID? { if case .department(let id) = self { id } else { nil } }
    /// The person, where it is one.
    var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}

extension Columns {
    /// A time, `nil` for NULL.
    mutating func instantOrNil() throws(DecodingFault) -> Instant? {
        try int64OrNil().map(Instant.init(milliseconds:))
    }

    /// A department or a person in two columns beside each other; `nil` where both are NULL.
    mutating func partyOrNil() throws(DecodingFault) -> Party? {
        let department = try int64OrNil().map(DepartmentID.init)
        let person = try int64OrNil().map(PersonID.init)
        return person.map(Party.person) ?? department.map(Party.department)
    }

    /// A value made from an integer, `nil` for NULL; a fault when it cannot be made.
    mutating func intOrNil<T>(_ make: (Int) -> T?) throws(DecodingFault) -> T? {
        guard let number = try intOrNil() else { return nil }
        guard let value = make(number) else { throw row.unacceptable(index) }
        return value
    }
}
