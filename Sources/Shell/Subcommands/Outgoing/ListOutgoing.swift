import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let listOutgoing = Subcommand(
        words: ["list", "outgoing"],
        options: [.year, .limit, .type, .from, .to, .recipient, .outgoingState, .csv],
        summary: Phrase(vi: "in sổ văn bản đi, mới nhất trước", en: "print the outgoing register, newest first")
    ) { (run) throws(Failure) in
        try run.requireOneShape()
        var filter = OutgoingFilter.register(year: try run.arguments.number(.year, in: 1900...2200))
        filter.from = try run.day(.from)
        filter.to = try run.day(.to)
        filter.typeCode = try run.outgoingType()?.code
        try run.narrow(&filter)
        let session = try run.session()
        if let text = run.arguments.filled(.recipient) {
            guard
                let issuer = try session.ask(ListIssuers()).first(where: {
                    FieldWords.key($0.name) == FieldWords.key(text)
                })
            else { throw .said(.notFound, .issuerUnknown(text)) }
            filter.recipient = issuer.id
        }
        if run.arguments.has(.csv) { return try run.writeCSV(filter, in: session) }
        try run.write(filter, in: session)
    }

    static let showOutgoing = Subcommand(
        words: ["show", "outgoing"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        summary: Phrase(
            vi: "in một văn bản đi với quá trình xử lý: 15/BC-LĐLĐ/2026",
            en: "print one outgoing document: 15/BC-LĐLĐ/2026")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.outgoing(run.arguments.words[0], in: session)
        let files = try session.ask(ListAttachments(of: .outgoing(detail.document.id)))
        if run.wantsJSON {
            let history = JSONValue.array(detail.history.map(\.shape))
            let people = session.facts.people
            run.write(
                .object(
                    detail.document.whole(session.facts) + detail.links(session.facts) + [
                        JSONValue.Member("attachments", .array(files.map { $0.shape(people) })),
                        detail.files.asMember, JSONValue.Member("history", history),
                    ]))
        } else {
            run.write(detail, files, session)
            run.write(detail.files)
        }
    }
}

extension Invocation {
    /// The documents of a filter, narrowed by `--stage`.
    func list(_ filter: OutgoingFilter) throws(Failure) {
        var filter = filter
        try narrow(&filter)
        try write(filter, in: try session())
    }

    /// Narrows a filter to the states that `--stage` names.
    fileprivate func narrow(_ filter: inout OutgoingFilter) throws(Failure) {
        guard let text = arguments.filled(.outgoingState) else { return }
        let found = OutgoingState.states(text)
        if let unknown = found.unknown {
            throw .usage(
                .usageBadValue(
                    CommandOption.outgoingState.flag, value: unknown,
                    expected: OutgoingState.allCases.map(\.code).joined(separator: ", ")))
        }
        filter.states = found.states
    }

    /// Refuses to print both JSON and CSV.
    func requireOneShape() throws(Failure) {
        if arguments.has(.csv), wantsJSON {
            throw .usage(.optionsExclude(CommandOption.csv.flag, CommandOption.json.flag))
        }
    }

    /// Hands over the documents of a filter, page by page; stops when nobody reads any more.
    /// - Returns: how many there were.
    @discardableResult
    func forEachRow(
        of filter: OutgoingFilter, in session: Session, _ body: (OutgoingDocument) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        let limit = try limit()
        var left = limit
        var anchor = PageAnchor.newest
        while left > 0, output.delivery == .written {
            let rows = try session.ask(ListOutgoing(filter: filter, anchor: anchor, limit: min(left, 500)))
            for row in rows { try body(row.document) }
            left -= rows.count
            guard let last = rows.last, rows.count == 500 else { break }
            anchor = .olderThan(last.place)
        }
        return limit - left
    }

    /// Prints the documents of a filter as lines or JSON.
    fileprivate func write(_ filter: OutgoingFilter, in session: Session) throws(Failure) {
        if wantsJSON { output.raw([UInt8(ascii: "[")]) }
        var isFirst = true
        let printed = try forEachRow(of: filter, in: session) { (document) throws(Failure) in
            guard wantsJSON else { return output.line(document.line(width: surroundings.width, language)) }
            var bytes: [UInt8] = isFirst ? [] : [UInt8(ascii: ",")]
            isFirst = false
            bytes.append(0x0A)
            document.listed(session.facts).append(to: &bytes)
            output.raw(bytes)
        }
        if wantsJSON { output.raw(Array((printed > 0 ? "\n]\n" : "]\n").utf8)) }
        if printed == 0, !wantsJSON { output.remark(Phrase.cliNothingFound.in(language)) }
    }

    /// Prints the documents of a filter as CSV: the columns of the register and what the office adds. The words are those of the
    /// Vietnamese form.
    fileprivate func writeCSV(_ filter: OutgoingFilter, in session: Session) throws(Failure) {
        var writer = CSVWriter(byteOrderMark: true)
        var counts: [Circulation: Int] = [:]
        writer.append(OutgoingDocument.csvHeads)
        try forEachRow(of: filter, in: session) { (document) throws(Failure) in
            writer.append(document.csvCells(session.facts))
            let circulation = document.content.circulation
            if CirculationRule.verdict(circulation, .line) == .marked { counts[circulation, default: 0] += 1 }
            output.raw(writer.take())
        }
        // The heading stands where nothing was found too.
        output.raw(writer.take())
        note(counts)
    }

    fileprivate func write(_ detail: OutgoingDetail, _ files: [Attachment], _ session: Session) {
        let document = detail.document
        let content = document.content
        output.line(document.nameWithYear)
        var rows: [(Phrase, String?)] = [
            (.fieldState, document.standing.in(language)), (.fieldReason, document.reason),
        ]
        for field in OutgoingField.allCases where field != .symbol {
            rows.append((field.phrase, content.shown(field, session.facts, language)))
        }
        let answered = detail.answered.map {
            $0.document.number.shownWithYear + ($0.isPartial ? " (\(Phrase.outPartial.in(language)))" : "")
        }
        rows.append((.outFieldAnswers, answered.joined(separator: ", ")))
        rows.append((.outFieldReplaces, detail.replaced?.symbol))
        rows.append((.outFieldReplacedBy, detail.replacements.map(\.symbol).joined(separator: ", ")))
        // A draft that was begun here is numbered later: the history tells both.
        let entered = detail.numbered
        let begun = entered == nil ? Phrase.fieldRegistered : .outFieldBegun
        let creator = session.facts.people.first { $0.id == document.createdBy }?.name
        rows.append((begun, [document.createdAt.officeShown, creator].compactMap(\.self).joined(separator: ", ")))
        rows.append(
            (.outFieldNumbered, entered.map { [$0.at.officeShown, $0.person].joined(separator: ", ") }))
        if let version = detail.versions.first {
            rows.append((.draftText, version.line(session.facts).in(language)))
        }
        for opinion in detail.opinions { rows.append((.draftOpinion, opinion.line(session.facts).in(language))) }
        writeRows(rows)
        if !detail.isWhole { say(.contentHidden) }
        if !files.isEmpty {
            output.line(Phrase.contextAttachments.in(language))
            write(files)
        }
        writeHistory(detail.history, isWhole: detail.isWhole, ofOutgoing: true)
    }
}

extension OutgoingDetail {
    /// What it is linked with, as members of JSON.
    fileprivate func links(_ facts: OfficeFacts) -> [JSONValue.Member] {
        let answers = answered.map {
            json(("number", json($0.document.number.shownWithYear)), ("partial", .bool($0.isPartial)))
        }
        return [
            JSONValue.Member("answers", .array(answers)), JSONValue.Member("replaces", json(replaced?.symbol)),
            JSONValue.Member("replacedBy", .array(replacements.map { json($0.symbol) })),
            JSONValue.Member("textVersion", json(versions.first?.number)),
            JSONValue.Member("textSHA256", json(versions.first?.sha256)),
            JSONValue.Member("textDestroyedIn", versions.first?.destroyedIn.map { .integer($0.value) } ?? .null),
            JSONValue.Member("opinions", .array(opinions.map { $0.shape(facts) })),
        ]
    }
}

extension DraftOpinion {
    /// Its members by stable names.
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("asked", json(facts.name(of: asked))), ("askedAt", json(askedAt.isoUTC)), ("due", json(due)),
            ("view", json(answer?.view.code)), ("text", json(answer?.text)), ("answeredAt", json(answer?.at.isoUTC)),
            ("answeredBy", json(answer.flatMap { facts.login($0.by) })))
    }
}
