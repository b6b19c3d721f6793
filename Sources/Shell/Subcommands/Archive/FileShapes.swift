import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension RecordFile {
    /// The members that lists print, by stable names.
    func listed(_ facts: OfficeFacts) -> [JSONValue.Member] {
        let shape = json(
            ("code", json(name.description)), ("title", json(isOuterView ? nil : content.title)),
            ("documents", json(documents)), ("retention", json(content.retention.code)), ("state", json(state.code)),
            ("year", json(content.year)), ("notation", json(content.notation)),
            ("maker", json(isOuterView ? nil : content.maker.flatMap { facts.login($0) })),
            ("department", json(facts.departments.first { $0.id == content.department }?.name)),
            ("begun", json(content.startedOn)), ("workEnded", json(content.workEndedOn)))
        // Only where it is so: null is "none" everywhere else.
        return (shape.object ?? []) + (isOuterView ? [JSONValue.Member("contentHidden", .bool(true))] : [])
    }

    /// All that is kept of it, by stable names.
    func whole(_ facts: OfficeFacts) -> [JSONValue.Member] {
        let next = ArchiveDuty.next(of: self)
        let more: [(String, JSONValue)] = [
            ("rules", .array(content.rules.map { json($0) })), ("matter", json(content.matter.code)),
            ("carrier", json(content.carrier.code)), ("circulation", json(content.circulation.code)),
            ("sheets", json(content.sheets)), ("pages", json(content.pages)),
            ("closingNote", json(content.closingNote)), ("keywords", json(content.keywords)),
            ("condition", json(content.condition)), ("notes", json(content.notes)), ("closed", json(closedOn)),
            ("archived", json(archivedOn)), ("keptBackUntil", json(keptBackUntil)), ("reason", json(reason)),
            ("duty", json(next?.duty.rawValue)), ("due", json(next?.day)), ("version", json(version)),
        ]
        return listed(facts) + more.map { JSONValue.Member($0.0, $0.1) }
    }

    /// One line of text: code, state, period, documents, title. Codes are never cut, text is.
    func line(width: Int, _ language: Language) -> String {
        var line = padded(cleaned(name.description), to: 18)
        line += "  " + padded(state.phrase.in(language), to: 12)
        line += "  " + padded(content.retention.phrase.in(language), to: 10)
        line += "  " + padded(String(documents), to: 4)
        let title = isOuterView ? Phrase.hiddenValue.in(language) : content.title
        return line + "  " + clipped(cleaned(title), to: max(width - cells(line) - 2, 16))
    }

    /// The headings of a list as a table.
    static let csvHeads: [String] = [
        Phrase.fileFieldNotation, .fileFieldYear, .fileFieldTitle, .fileFieldRetention, .fileFieldMaker,
        .fileFieldDepartment, .fileFieldStarted, .fileFieldEnded, .fileFieldDocuments, .fileFieldSheets, .fieldState,
        .fieldNotes,
    ].map(\.vi)

    func csvCells(_ facts: OfficeFacts) -> [String] {
        let hidden = isOuterView ? Phrase.hiddenMark.vi : nil
        return [
            content.notation, String(content.year), hidden ?? content.title, content.retention.phrase.vi,
            hidden ?? facts.people.first { $0.id == content.maker }?.name ?? "",
            facts.departments.first { $0.id == content.department }?.name ?? "", content.startedOn?.shown ?? "",
            content.workEndedOn?.shown ?? "", String(documents), content.sheets.map(String.init) ?? "",
            state.phrase.vi, hidden ?? content.notes ?? "",
        ].map { cleaned($0) }
    }
}

extension [RecordFile] {
    /// The files in which a document lies, as a member of JSON.
    var asMember: JSONValue.Member { JSONValue.Member("inFiles", .array(map { json($0.name.description) })) }
}

extension Invocation {
    /// Prints the files in which a document lies.
    func write(_ files: [RecordFile]) {
        for file in files {
            output.line("\(Phrase.fileWord.in(language)): \(file.name) \(file.content.title)")
        }
    }
}

extension FileItemRow {
    /// A line of the list of documents as JSON.
    func shape() -> JSONValue {
        let kind =
            switch item.source {
            case .incoming: "incoming"
            case .outgoing: "outgoing"
            case .loose: "loose"
            }
        return json(
            ("place", json(item.place)), ("kind", json(kind)), ("name", json(name)), ("symbol", json(symbol)),
            ("date", json(date)), ("title", json(title)), ("author", json(author)),
            ("sheets", json(item.sheets?.description)), ("pages", json(item.pages)), ("notes", json(item.notes)),
            ("takenOut", json(item.weeded)), ("attachments", isPaper ? json(attachments) : .null))
    }

    /// A line of text: place, sheets, number and symbol, day, title.
    func line(width: Int, _ language: Language) -> String {
        var line = padded(String(item.place), to: 4) + padded(item.sheets?.description ?? "", to: 8)
        line += padded(cleaned([symbol, name.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")), to: 24)
        line += "  " + padded(date?.shown ?? "", to: 10)
        let files = attachments > 0 ? Phrase.paperFiles(.count(attachments)).in(language) : ""
        return line + "  " + clipped(cleaned(title), to: max(width - cells(line) - 2 - cells(files), 16)) + files
    }
}

extension ArchiveNode {
    /// The members that lists print.
    func listed(path: String, files: Int?) -> JSONValue {
        json(
            ("level", json(level.code)), ("path", json(path)), ("code", json(code)),
            ("title", json(title.isEmpty ? nil : title)), ("shelf", json(shelf?.description)), ("notes", json(notes)),
            ("files", json(files)), ("version", json(version)))
    }
}

extension Invocation {
    /// A file by its name, "01.TCCB/2026" or with its fonds "P01:01.TCCB/2026", to the depth that the person may see.
    func file(_ text: String, in session: Session) throws(Failure) -> FileDetail {
        let parts = text.split(separator: ":", maxSplits: 1).map { trimmed(String($0)) }
        let fonds = parts.count == 2 ? parts[0] : nil
        guard let name = FileName(parts.last ?? text, year: today.year),
            let detail = try session.ask(ShowFile(.name(name, fonds: fonds)))
        else { throw .office(.refused(.archive(.unknownFile(text)))) }
        return detail
    }

    /// A fonds, series or box by its path.
    func node(_ text: String, in session: Session) throws(Failure) -> FoundNode {
        guard let path = ArchivePath(text), let found = try session.ask(FindNode(.path(path))) else {
            throw .office(.refused(.archive(.unknownNode(text))))
        }
        return found
    }

    /// The node that `--in` names.
    func branch(in session: Session) throws(Failure) -> FoundNode? {
        guard arguments.has(.within) else { return nil }
        return try node(try arguments.required(.within), in: session)
    }

    /// The period that `--retention` names.
    func retention() throws(Failure) -> RetentionPeriod? {
        guard let text = arguments.filled(.retention) else { return nil }
        guard let period = RetentionPeriod(code: text) ?? RetentionPeriod(written: text) else {
            throw .usage(
                .usageBadValue(
                    CommandOption.retention.flag, value: text, expected: Phrase.archivePeriodWords.in(language)))
        }
        return period
    }

    /// One of a few stable names.
    func choice<Value>(
        _ option: CommandOption, _ values: [Value], _ code: (Value) -> String
    ) throws(Failure) -> Value? {
        guard let text = arguments.filled(option) else { return nil }
        guard let found = values.first(where: { FieldWords.key(code($0)) == FieldWords.key(text) }) else {
            throw .usage(
                .usageBadValue(option.flag, value: text, expected: values.map(code).joined(separator: ", ")))
        }
        return found
    }

    /// The rows of the schedule that `--rules` names.
    func retentionRules() -> [String]? {
        arguments.text(.rules)?.split { $0 == ";" || $0 == "," || $0 == " " }.map(String.init)
    }
}
