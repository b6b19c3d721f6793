import Interchange
import Records
import Screens
import Store

/// Drafts and templates as the desk file keeps them: JSON, so that a later program may add to it.
enum DraftCodec {
    /// The form of the text; one of a later form is left in the file and not offered.
    private static let form: Int64 = 1

    static func row(_ draft: FormDraft) -> DraftRow {
        var members: [JSONValue.Member] = [.init("form", .integer(form))]
        let kind: String
        switch draft.subject {
        case .register: kind = "register"
        case .reserved(let reservation):
            kind = "reserved"
            members.append(.init("reservation", json(reservation)))
        case .correct(let document, let version, let number):
            kind = "correct"
            members += [
                .init("document", .integer(document.value)), .init("version", .integer(Int64(version))),
                .init("number", .string(number.shownWithYear)),
            ]
        case .insert(let after):
            kind = "insert"
            members.append(.init("after", .string(after.shownWithYear)))
        case .step(let act, let documents):
            kind = "step"
            members += [.init("act", .string(act.rawValue)), .init("documents", .array(documents.map(json)))]
        case .task: kind = "task"
        case .round(let stage, let leaders):
            kind = "round"
            members += [
                .init("stage", .string(stage)), .init("leaders", .array(leaders.map { .integer($0.value) })),
            ]
        case .figures(let purpose):
            kind = "figures"
            members.append(.init("purpose", .string(purpose)))
        case .figure(let unit, let name, let form, let period, let row):
            kind = "figure"
            members += self.members(unit, name, form, period) + [.init("row", .string(row))]
        case .outgoing(let purpose):
            kind = "outgoing"
            members.append(.init("purpose", .string(purpose)))
        case .archive(let purpose):
            kind = "archive"
            members.append(.init("purpose", .string(purpose)))
        case .figureReturn(let unit, let name, let form, let period):
            kind = "return"
            members += self.members(unit, name, form, period)
        }
        members += [.init("focus", .string(draft.focus)), .init("texts", json(draft.texts))]
        return DraftRow(
            key: draft.formKey, kind: kind, changedAt: draft.changedAt, body: JSONValue.object(members).encoded())
    }

    /// - Returns: `nil` when this program cannot read it.
    static func draft(_ row: DraftRow) -> FormDraft? {
        guard let value = value(row.body), let focus = value["focus"]?.string, let texts = texts(value["texts"]),
            let subject = subject(row.kind, value)
        else { return nil }
        return FormDraft(
            formKey: row.key, subject: subject, texts: texts, focus: focus, changedAt: row.changedAt)
    }

    static func body(_ template: FormTemplate) -> String {
        JSONValue.object([.init("form", .integer(form)), .init("texts", json(template.texts))]).encoded()
    }

    /// - Returns: `nil` when this program cannot read it.
    static func template(name: String, body: String) -> FormTemplate? {
        texts(value(body)?["texts"]).map { FormTemplate(name: name, texts: $0) }
    }

    private static func value(_ body: String) -> JSONValue? {
        guard let value = try? JSONValue.decode(Array(body.utf8)), value["form"]?.integer == form else { return nil }
        return value
    }

    private static func subject(_ kind: String, _ value: JSONValue) -> FormDraft.Subject? {
        func number(_ name: String) -> RegisterNumber? { value[name]?.string.flatMap { RegisterNumber($0) } }
        switch kind {
        case "register": return .register
        case "reserved": return reservation(value["reservation"]).map { .reserved($0) }
        case "correct":
            guard let document = value["document"]?.integer, document > 0, let version = value["version"]?.integer,
                let number = number("number")
            else { return nil }
            return .correct(DocumentID(document), version: Int(version), number: number)
        case "insert": return number("after").map { .insert(after: $0) }
        case "step":
            guard let act = value["act"]?.string.flatMap({ HandlingAct(rawValue: $0) }),
                let documents = value["documents"]?.array?.map(document), !documents.isEmpty,
                documents.allSatisfy({ $0 != nil })
            else { return nil }
            return .step(act, documents.compactMap(\.self))
        case "task": return .task
        case "round":
            guard let stage = value["stage"]?.string, let leaders = value["leaders"]?.array?.map(\.integer),
                leaders.allSatisfy({ ($0 ?? 0) > 0 })
            else { return nil }
            return .round(stage: stage, leaders: leaders.compactMap(\.self).map { PersonID($0) })
        case "figures": return value["purpose"]?.string.map { .figures($0) }
        case "outgoing": return value["purpose"]?.string.map { .outgoing($0) }
        case "archive": return value["purpose"]?.string.map { .archive($0) }
        case "figure", "return":
            guard let unit = value["unit"]?.string, let name = value["name"]?.string, let form = value["of"]?.string,
                let period = value["period"]?.string.flatMap({ ReportingPeriod(code: $0) })
            else { return nil }
            guard kind == "figure" else { return .figureReturn(unit: unit, name: name, form: form, period: period) }
            return value["row"]?.string.map { .figure(unit: unit, name: name, form: form, period: period, row: $0) }
        default: return nil
        }
    }

    private static func members(
        _ unit: String, _ name: String, _ form: String, _ period: ReportingPeriod
    ) -> [JSONValue.Member] {
        [
            .init("unit", .string(unit)), .init("name", .string(name)), .init("of", .string(form)),
            .init("period", .string(period.code)),
        ]
    }

    private static func json(_ document: FormDraft.Document) -> JSONValue {
        .object([
            .init("document", .integer(document.id.value)), .init("number", .string(document.number.shownWithYear)),
            .init("version", .integer(Int64(document.version))),
        ])
    }

    private static func document(_ value: JSONValue) -> FormDraft.Document? {
        guard let id = value["document"]?.integer, id > 0, let version = value["version"]?.integer,
            let number = value["number"]?.string.flatMap({ RegisterNumber($0) })
        else { return nil }
        return FormDraft.Document(id: DocumentID(id), number: number, version: Int(version))
    }

    private static func json(_ texts: [String: String]) -> JSONValue {
        .object(texts.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private static func texts(_ value: JSONValue?) -> [String: String]? {
        guard let members = value?.object else { return nil }
        var texts: [String: String] = [:]
        for member in members {
            guard let text = member.value.string else { return nil }
            texts[member.key] = text
        }
        return texts
    }

    private static func json(_ reservation: Reservation) -> JSONValue {
        .object([
            .init("id", .integer(reservation.id.value)),
            .init("register", .string(reservation.number.register.rawValue)),
            .init("number", .string(reservation.number.shownWithYear)), .init("holder", .string(reservation.holder)),
            .init("reservedOn", .string(reservation.reservedOn.iso)),
            .init("expiresAt", .integer(reservation.expiresAt.milliseconds)),
        ])
    }

    private static func reservation(_ value: JSONValue?) -> Reservation? {
        guard let value, let id = value["id"]?.integer, id > 0,
            let number = value["number"]?.string.flatMap({ RegisterNumber($0) }),
            let holder = value["holder"]?.string, let day = value["reservedOn"]?.string.flatMap({ Day(iso: $0) }),
            let expiresAt = value["expiresAt"]?.integer
        else { return nil }
        return Reservation(
            id: ReservationID(id), number: number, holder: holder, reservedOn: day,
            expiresAt: Instant(milliseconds: expiresAt))
    }
}
