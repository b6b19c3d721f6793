import Office
import Records
import SQLite

extension Vault {
    /// All questions, the newest first.
    func questions() throws(OfficeError) -> [UnitQuestion] {
        try rows(of: "unit_question") { () throws(RowError) in
            try prepared(
                """
                SELECT id, direction, unit_id, task, text, raised_on, document_id, recipient, assignee_id, state,
                    answer, answer_number, answered_on, closed_on, version
                FROM unit_question ORDER BY raised_on DESC, id DESC
                """
            ).rows(Self.question)
        }
    }

    /// A question.
    func question(_ id: QuestionID) throws(OfficeError) -> UnitQuestion? {
        try rows(of: "unit_question") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, direction, unit_id, task, text, raised_on, document_id, recipient, assignee_id, state,
                    answer, answer_number, answered_on, closed_on, version
                FROM unit_question WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.question)
        }
    }

    /// The question that a form made before.
    func question(form key: String) throws(OfficeError) -> UnitQuestion? {
        try rows(of: "unit_question") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, direction, unit_id, task, text, raised_on, document_id, recipient, assignee_id, state,
                    answer, answer_number, answered_on, closed_on, version
                FROM unit_question WHERE form_key = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, key) } catch { throw .sqlite(error) }
            return try statement.row(Self.question)
        }
    }

    private static func question(_ row: Statement) throws(DecodingFault) -> UnitQuestion {
        var columns = Columns(row)
        let id = QuestionID(try columns.int64())
        let direction = try columns.int { UnitQuestion.Direction(rawValue: $0) }
        let unit = try columns.int64OrNil().map(IssuerID.init)
        let taskNumber = try columns.intOrNil()
        let task = taskNumber.flatMap(LetterTask.init)
        if taskNumber != nil, task == nil { throw row.unacceptable(3) }
        return UnitQuestion(
            id: id, direction: direction, unit: unit, task: task, text: try columns.text(),
            raisedOn: try columns.day(), document: try columns.int64OrNil().map(DocumentID.init),
            recipient: try columns.textOrNil(), assignee: try columns.int64OrNil().map(PersonID.init),
            state: try columns.int { UnitQuestion.State(rawValue: $0) }, answer: try columns.textOrNil(),
            answerNumber: try columns.textOrNil(), answeredOn: try columns.dayOrNil(),
            closedOn: try columns.dayOrNil(), version: try columns.int())
    }

    /// Adds a question under its form's key.
    func add(_ question: UnitQuestion, formKey: String) throws(OfficeError) -> QuestionID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO unit_question (direction, unit_id, text, raised_on, document_id, recipient, form_key, task,
                    assignee_id, state, answer, answer_number, answered_on, closed_on, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                """)
            var values = Binding(statement)
            try values.add(question.direction.rawValue)
            try values.add(question.unit?.value)
            try values.add(question.text)
            try values.add(question.raisedOn.iso)
            try values.add(question.document?.value)
            try values.add(question.recipient)
            try values.add(formKey)
            try Self.bind(question, to: &values)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.question, id))
        return QuestionID(id)
    }

    /// Writes a question: what became of it.
    func update(_ question: UnitQuestion) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE unit_question SET task = ?1, assignee_id = ?2, state = ?3, answer = ?4, answer_number = ?5,
                    answered_on = ?6, closed_on = ?7, version = ?8
                WHERE id = ?9
                """)
            var values = Binding(statement)
            try Self.bind(question, to: &values)
            try values.add(question.id.value)
            try statement.run()
        }
        touch(RecordKey(.question, question.id.value))
    }

    private static func bind(_ question: UnitQuestion, to values: inout Binding) throws(SQLiteError) {
        try values.add(question.task?.rawValue)
        try values.add(question.assignee?.value)
        try values.add(question.state.rawValue)
        try values.add(question.answer)
        try values.add(question.answerNumber)
        try values.add(question.answeredOn?.iso)
        try values.add(question.closedOn?.iso)
        try values.add(question.version)
    }

    // MARK: Confirmed lacks of conditions

    /// All confirmed lacks; of one unit where it is named.
    func lacks(of unit: IssuerID? = nil) throws(OfficeError) -> [ConfirmedLack] {
        try rows(of: "lack_of_conditions") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, unit_id, reason, confirmed_by, confirmed_on, holds_from, review_on, document_id, ended_on
                FROM lack_of_conditions WHERE ?1 IS NULL OR unit_id = ?1 ORDER BY id
                """)
            do throws(SQLiteError) { try statement.bind(1, unit?.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return ConfirmedLack(
                    id: LackID(try columns.int64()), unit: IssuerID(try columns.int64()), reason: try columns.text(),
                    confirmedBy: PersonID(try columns.int64()), confirmedOn: try columns.day(),
                    holdsFrom: try columns.day(), reviewOn: try columns.day(),
                    document: try columns.int64OrNil().map(DocumentID.init), endedOn: try columns.dayOrNil())
            }
        }
    }

    /// Adds a confirmed lack.
    func add(_ lack: ConfirmedLack) throws(OfficeError) -> LackID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO lack_of_conditions (unit_id, reason, confirmed_by, confirmed_on, holds_from, review_on,
                    document_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            var values = Binding(statement)
            try values.add(lack.unit.value)
            try values.add(lack.reason)
            try values.add(lack.confirmedBy.value)
            try values.add(lack.confirmedOn.iso)
            try values.add(lack.holdsFrom.iso)
            try values.add(lack.reviewOn.iso)
            try values.add(lack.document?.value)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.lack, id))
        return LackID(id)
    }

    /// Writes the end of a confirmed lack.
    func endLack(_ id: LackID, on day: Day) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE lack_of_conditions SET ended_on = ?1 WHERE id = ?2")
            try statement.bind(1, day.iso)
            try statement.bind(2, id.value)
            try statement.run()
        }
        touch(RecordKey(.lack, id.value))
    }
}
