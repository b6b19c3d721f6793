import Office
import Records
import SQLite

/// What statistics count, read in one pass over the days of a period: a year of fifty thousand documents is a few reads by
/// key for each, never a question for each figure.
extension Vault {
    /// Hands over what is counted of every document that arrived on these days and may be seen.
    func traits(
        _ from: Day, _ to: Day, _ lastMissed: Day, _ visibility: Visibility, _ visit: (IncomingTraits) -> Void
    ) throws(OfficeError) {
        guard from <= to, let match = try match(IncomingFilter(), visibility) else { return }
        try rows(of: "incoming_document") { () throws(RowError) in
            let statement: Statement
            switch match {
            case .all:
                statement = try prepared(
                    """
                    SELECT d.register, d.type_code, coalesce(i.merged_into, i.id), d.urgency, d.way, d.state, h.state,
                        CASE WHEN d.deadline IS NULL THEN 0
                            WHEN h.settled_at IS NULL THEN 1 + (d.deadline <= ?3)
                            ELSE 1 + h.is_late END,
                        a.department_id, a.person_id
                    FROM search_entry AS e
                    JOIN incoming_document AS d ON d.id = e.id
                    JOIN issuer AS i ON i.id = d.issuer_id
                    LEFT JOIN handling AS h ON h.id = d.id
                    LEFT JOIN assignment AS a ON a.document_id = d.id AND a.is_ended = 0 AND a.role = 0
                    WHERE e.place BETWEEN ?1 AND ?2 AND e.kind < 4 AND ?4 IS NULL
                    """)
            case .words:
                statement = try prepared(
                    """
                    SELECT d.register, d.type_code, coalesce(i.merged_into, i.id), d.urgency, d.way, d.state, h.state,
                        CASE WHEN d.deadline IS NULL THEN 0
                            WHEN h.settled_at IS NULL THEN 1 + (d.deadline <= ?3)
                            ELSE 1 + h.is_late END,
                        a.department_id, a.person_id
                    FROM (SELECT rowid AS place FROM search_text
                        WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2) AS found
                    JOIN search_entry AS e ON e.place = found.place
                    JOIN incoming_document AS d ON d.id = e.id
                    JOIN issuer AS i ON i.id = d.issuer_id
                    LEFT JOIN handling AS h ON h.id = d.id
                    LEFT JOIN assignment AS a ON a.document_id = d.id AND a.is_ended = 0 AND a.role = 0
                    """)
            }
            do throws(SQLiteError) {
                try statement.bind(1, Self.firstPlace(of: from))
                try statement.bind(2, Self.firstPlace(of: to) + Self.placesPerDay - 1)
                try statement.bind(3, lastMissed.iso)
                switch match {
                case .all: try statement.bindNull(4)
                case .words(let words): try statement.bind(4, words)
                }
            } catch { throw .sqlite(error) }
            _ = try statement.rows { row throws(DecodingFault) in visit(try Self.traits(row)) }
        }
    }

    /// Documents of a filter by deadline.
    func byDeadline(
        _ filter: IncomingFilter, _ visibility: Visibility, _ limit: Int
    ) throws(OfficeError) -> [IncomingDocument] {
        guard let match = try match(filter, visibility) else { return [] }
        let span = Self.span(of: filter)
        guard !span.isEmpty else { return [] }
        let documents: [IncomingDocument]
        switch match {
        case .all:
            documents = try incoming(
                """
                SELECT d.* FROM search_entry AS e JOIN incoming_document AS d ON d.id = e.id
                WHERE e.place BETWEEN ?1 AND ?2 AND ((?4 = 0 AND e.kind < 4) OR e.kind = ?4)
                ORDER BY d.deadline IS NULL, d.deadline, e.place LIMIT ?3
                """
            ) { (statement) throws(SQLiteError) in try bind(span, limit, match, filter.register, to: statement) }
        case .words:
            documents = try incoming(
                """
                SELECT d.* FROM (SELECT rowid AS place FROM search_text
                    WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2) AS found
                JOIN search_entry AS e ON e.place = found.place JOIN incoming_document AS d ON d.id = e.id
                ORDER BY d.deadline IS NULL, d.deadline, e.place LIMIT ?3
                """
            ) { (statement) throws(SQLiteError) in try bind(span, limit, match, filter.register, to: statement) }
        }
        return try seen(documents, by: visibility)
    }

    private func bind(
        _ span: PlaceSpan, _ limit: Int, _ match: SearchMatch, _ register: Register?, to statement: Statement
    ) throws(SQLiteError) {
        try statement.bind(1, span.first)
        try statement.bind(2, span.last)
        try statement.bind(3, limit)
        try bind(match, register, to: statement)
    }

    private static func traits(_ row: Statement) throws(DecodingFault) -> IncomingTraits {
        var columns = Columns(row)
        let register: Register
        switch try columns.textOrNil() {
        case nil: register = .incoming
        case let name?:
            guard let named = Register(rawValue: name) else { throw row.unacceptable(0) }
            register = named
        }
        let type = try columns.textOrNil()
        let issuer = IssuerID(try columns.int64())
        let urgency = try columns.int(Urgency.init(rawValue:))
        let way = try columns.int(TransportWay.init(rawValue:))
        let state = try columns.int(RegistrationState.init(rawValue:))
        let handling = try columns.intOrNil(HandlingState.init(rawValue:))
        let deadline = try columns.int(IncomingTraits.Deadline.init(rawValue:))
        return IncomingTraits(
            register: register, typeCode: type, issuer: issuer, urgency: urgency, way: way,
            isVoid: state == .void, handling: handling, deadline: deadline, lead: try columns.partyOrNil())
    }
}
