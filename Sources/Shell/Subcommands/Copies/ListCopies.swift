import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let listCopies = Subcommand(
        words: ["list", "copies"], options: [.year, .limit, .form, .csv],
        summary: Phrase(vi: "in sổ bản sao, mới nhất trước", en: "print the register of copies, newest first")
    ) { (run) throws(Failure) in
        if run.arguments.has(.csv), run.wantsJSON {
            throw .usage(.optionsExclude(CommandOption.csv.flag, CommandOption.json.flag))
        }
        var filter = CopyFilter(year: try run.arguments.number(.year, in: 1900...2200))
        if let text = run.arguments.filled(.form) {
            guard let form = FieldWords.copyForm(text) else {
                let codes = CopyForm.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.form.flag, value: text, expected: codes))
            }
            filter.form = form
        }
        let session = try run.session()
        let rows = try session.ask(ListCopies(filter: filter, limit: try run.limit()))
        let office = session.facts.profile.name
        if run.wantsJSON {
            return run.write(.array(rows.map { .object($0.listed(office: office)) }))
        }
        if run.arguments.has(.csv) {
            var writer = CSVWriter(byteOrderMark: true)
            writer.append(CopyLineWords.headings)
            for row in rows { writer.append(CopyLineWords.cells(row, office: office).map { cleaned($0) }) }
            return run.output.raw(writer.take())
        }
        for row in rows { run.output.line(row.line(width: run.surroundings.width, office: office, run.language)) }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let showCopy = Subcommand(
        words: ["show", "copy"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        summary: Phrase(
            vi: "in một bản sao với quá trình của nó: 01/SY-LĐLĐ/2026", en: "print one copy: 01/SY-LĐLĐ/2026")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.copy(run.arguments.words[0], in: session)
        let office = session.facts.profile.name
        if run.wantsJSON {
            let history = JSONValue.array(detail.history.map(\.shape))
            return run.write(
                .object(detail.row.listed(office: office) + [JSONValue.Member("history", history)]))
        }
        run.write(detail, session)
    }
}

extension Invocation {
    fileprivate func write(_ detail: CopyDetail, _ session: Session) {
        let copy = detail.row.copy
        let content = copy.content
        output.line("\(copy.symbol)/\(copy.year)")
        let source = detail.row.source
        let state: Phrase = copy.state == .void ? .stateVoid : .stateRegistered
        let creator = session.facts.people.first { $0.id == copy.createdBy }?.name
        let entered = [copy.createdAt.officeShown, creator].compactMap(\.self).joined(separator: ", ")
        writeRows([
            (.fieldState, state.in(language)), (.fieldReason, copy.reason),
            (.copyFieldForm, content.form.phrase.in(language)), (.copyFieldDate, content.date?.shown),
            (.copyFieldSource, source.cited(office: session.facts.profile.name).in(language)),
            (source.nameLabel ?? .fieldNumber, source.nameLabel == nil ? nil : source.name),
            (.fieldSubject, source.subject),
            (.copyFieldPart, content.part), (.copyFieldCount, content.count.map(String.init)),
            (.outFieldRecipients, content.recipients.joined(separator: "; ")), (.fieldSigner, content.signer),
            (.outFieldSignerTitle, content.signerTitle), (.outFieldManner, content.manner.phrase.in(language)),
            (.copyFieldAskedBy, content.askedBy),
            (.fieldCirculation, detail.row.circulation.phrase.in(language)), (.fieldNotes, content.notes),
            (.fieldRegistered, entered),
        ])
        if !detail.isWhole { say(.contentHidden) }
        writeHistory(detail.history, isWhole: detail.isWhole)
    }
}

extension DocumentCopy {
    /// Its own members of JSON, by stable names.
    var listed: [JSONValue.Member] {
        let members: [(String, JSONValue)] = [
            ("kind", "copy"), ("number", json(number)), ("year", json(year)), ("symbol", json(symbol)),
            ("form", json(content.form.code)), ("date", json(content.date)), ("part", json(content.part)),
            ("count", json(content.count)), ("recipients", .array(content.recipients.map { json($0) })),
            ("signer", json(content.signer)), ("signerTitle", json(content.signerTitle)),
            ("manner", json(content.manner.code)), ("askedBy", json(content.askedBy)),
            ("notes", json(content.notes)), ("state", json(state == .void ? "void" : "registered")),
            ("reason", json(reason)), ("version", json(version)),
        ]
        return members.map { JSONValue.Member($0.0, $0.1) }
    }
}

extension CopyRow {
    /// The members that lists print.
    func listed(office: String) -> [JSONValue.Member] {
        let kind: String
        switch source {
        case .incoming: kind = "incoming"
        case .outgoing: kind = "outgoing"
        case .paper: kind = "paper"
        }
        let what = json(
            ("kind", json(kind)), ("name", json(source.name)), ("cited", json(source.cited(office: office).vi)),
            ("subject", json(source.subject.isEmpty ? nil : source.subject)))
        let members =
            copy.listed + [
                JSONValue.Member("circulation", json(circulation.code)), JSONValue.Member("source", what),
            ]
        return copy.isOuterView ? members + [JSONValue.Member("contentHidden", .bool(true))] : members
    }

    /// One line of text: symbol, day, form, what was copied.
    func line(width: Int, office: String, _ language: Language) -> String {
        var line = padded(cleaned(copy.symbol), to: 14) + "  " + (copy.content.date?.shown ?? "          ")
        line += "  " + padded(copy.content.form.phrase.in(language), to: 9)
        var what = [source.cited(office: office).in(language), source.subject].filter { !$0.isEmpty }
            .joined(separator: ": ")
        if copy.isOuterView { what = Phrase.hiddenValue.in(language) }
        if let part = copy.content.part { what = "\(part) · \(what)" }
        if copy.state == .void { what = "[\(Phrase.stateVoid.in(language))] \(what)" }
        return line + "  " + clipped(cleaned(what), to: max(width - cells(line) - 2, 16))
    }
}

extension CopyMade {
    /// The receipt as JSON.
    var shape: JSONValue {
        json(
            ("number", json(number)), ("year", json(year)), ("symbol", json(symbol)),
            ("circulation", json(circulation.code)))
    }
}

/// The register of copies as rows of texts.
enum CopyLineWords {
    /// The words are those of the Vietnamese form.
    static var headings: [String] {
        let words: [Phrase] = [
            .copyFieldSymbol, .copyFieldDate, .copyFieldForm, .copyFieldSource, .fieldSubject, .copyFieldPart,
            .columnSigner, .columnSentTo, .columnCopies, .copyFieldAskedBy, .fieldCirculation, .columnRemarks,
            .columnVoid,
        ]
        return words.map(\.vi)
    }

    static func cells(_ row: CopyRow, office: String) -> [String] {
        let content = row.copy.content
        let hidden = row.copy.isOuterView ? Phrase.hiddenMark.vi : nil
        return [
            "\(row.copy.symbol)/\(row.copy.year)", content.date?.shown ?? "", content.form.phrase.vi,
            hidden ?? row.source.cited(office: office).vi, hidden ?? row.source.subject,
            hidden ?? content.part ?? "", hidden ?? content.signer ?? "",
            hidden ?? content.recipients.joined(separator: "; "), content.count.map(String.init) ?? "",
            hidden ?? content.askedBy ?? "", row.circulation.phrase.vi, hidden ?? content.notes ?? "",
            hidden ?? row.copy.reason ?? "",
        ]
    }
}
