import Interchange
import Office
import Phrases
import Records

extension Subcommand {
    static let settingsShow = Subcommand(
        words: ["settings", "show"], summary: Phrase(vi: "thông tin cơ quan và các sổ", en: "the office and its books")
    ) { (run) throws(Failure) in
        let facts = try run.session().facts
        guard !run.wantsJSON else { return run.write(facts.shape) }
        let profile = facts.profile
        let rows: [(Phrase, String?)] = [
            (Phrase(vi: "Tên cơ quan", en: "Name"), profile.name), (Phrase(vi: "Mã", en: "Code"), profile.code),
            (Phrase(vi: "Cơ quan cấp trên", en: "Superior body"), profile.superior),
            (Phrase(vi: "Địa danh", en: "Place"), profile.place),
            (Phrase(vi: "Ký hiệu", en: "Symbol"), profile.symbol ?? OutgoingSymbol.office(named: profile.name)),
            (Phrase(vi: "Ngôn ngữ", en: "Language"), profile.language),
        ]
        for (label, value) in rows {
            let name = padded(label.in(run.language), to: 18)
            run.output.line("\(name)\(value ?? Phrase.emptyValue.in(run.language))")
        }
        for book in facts.books {
            run.say(book.closedOn.map { .bookClosedOn(year: book.year, $0.shown) } ?? .bookIsOpen(year: book.year))
        }
    }

    static let settingsSet = Subcommand(
        words: ["settings", "set"],
        options: [.name, .code, .superior, .place, .symbol, .scanFolder, .everyone, .fileLimit],
        summary: Phrase(
            vi: "sửa thông tin cơ quan; --lang đổi ngôn ngữ của cơ quan",
            en: "change the office's fields; --lang sets its language")
    ) { (run) throws(Failure) in
        let session = try run.session()
        if try run.keepFileSettings(session), !run.changesProfile { return }
        var profile = session.facts.profile
        if let name = run.arguments.text(.name) { profile.name = name }
        if let code = run.arguments.filled(.code) { profile.code = code }
        if run.arguments.has(.superior) { profile.superior = run.arguments.filled(.superior) }
        if run.arguments.has(.place) { profile.place = run.arguments.filled(.place) }
        if run.arguments.has(.symbol) {
            profile.symbol = run.arguments.filled(.symbol)
            if let symbol = profile.symbol, !OutgoingSymbol.isWellFormed(symbol) {
                throw .office(.refused(.outgoing(.content([.malformedSymbol(symbol)]))))
            }
        }
        if let language = run.arguments.text(.language) { profile.language = language }
        guard profile.code.count <= 35 else {
            throw .usage(.usageBadValue(CommandOption.code.flag, value: profile.code, expected: "≤ 35"))
        }
        _ = try session.perform(ChangeProfile(profile: profile), at: run.writingTime)
        if run.wantsJSON { run.write(profile.shape) } else { run.say(.profileChanged) }
    }

    static let settingsOpenYear = Subcommand(
        words: ["settings", "open-year"], operands: [.fieldYear], required: 1,
        summary: Phrase(vi: "mở sổ của một năm", en: "open the book of a year")
    ) { (run) throws(Failure) in
        let year = try run.yearOperand()
        let book = try run.session().perform(OpenBook(year: year), at: run.writingTime)
        if run.wantsJSON { run.write(book.shape) } else { run.say(.bookIsOpen(year: year)) }
    }

    static let settingsCloseYear = Subcommand(
        words: ["settings", "close-year"], operands: [.fieldYear], required: 1,
        summary: Phrase(vi: "khóa sổ của một năm", en: "close the book of a year")
    ) { (run) throws(Failure) in
        let year = try run.yearOperand()
        let book = try run.session().perform(CloseBook(year: year), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(book.shape) }
        run.say(.bookClosedOn(year: year, run.today.shown))
    }

    static let settingsDepartments = Subcommand(
        words: ["settings", "departments"], options: [.add, .code],
        summary: Phrase(vi: "các ban; --add thêm một ban", en: "the departments; --add adds one")
    ) { (run) throws(Failure) in
        let session = try run.session()
        var departments = session.facts.departments
        if let name = run.arguments.text(.add) {
            let department = Department(id: DepartmentID(0), name: name, code: run.arguments.filled(.code))
            _ = try session.perform(AddDepartment(department: department), at: run.writingTime)
            departments = try session.ask(AskOffice()).departments
        }
        guard !run.wantsJSON else { return run.write(.array(departments.map(\.shape))) }
        for department in departments {
            run.output.line("\(padded(department.code ?? "", to: 8))\(department.name)")
        }
    }

    static let settingsMergeIssuers = Subcommand(
        words: ["settings", "merge-issuers"],
        operands: [Phrase(vi: "TÊN-BỎ", en: "FROM"), Phrase(vi: "TÊN-GIỮ", en: "INTO")], required: 2,
        summary: Phrase(vi: "gộp hai cách viết của một cơ quan ban hành", en: "say that two spellings are one issuer")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let issuers = try session.ask(ListIssuers())
        func issuer(_ text: String) throws(Failure) -> Issuer {
            // As written first: two spellings may differ in marks alone.
            let found =
                issuers.first { Array($0.name.utf8) == Array(text.utf8) }
                ?? issuers.first { FieldWords.key($0.name) == FieldWords.key(text) }
            guard let found else { throw .said(.notFound, .issuerUnknown(text)) }
            return found
        }
        let (from, into) = (try issuer(run.arguments.words[0]), try issuer(run.arguments.words[1]))
        _ = try session.perform(MergeIssuers(from: from.id, into: into.id), at: run.writingTime)
        if run.wantsJSON {
            run.write(json(("from", json(from.name)), ("into", json(into.name))))
        } else {
            run.say(.issuersMerged(from.name, into: into.name))
        }
    }
}

extension Invocation {
    /// Whether a field of the office itself is to be changed.
    fileprivate var changesProfile: Bool {
        [CommandOption.name, .code, .superior, .place, .symbol, .language].contains(where: arguments.has)
    }

    private static let years = 1900...2200

    fileprivate func yearOperand() throws(Failure) -> Int {
        guard let year = Int(arguments.words[0]), Self.years.contains(year) else {
            throw .usage(
                .usageBadValue(Phrase.fieldYear.in(language), value: arguments.words[0], expected: "\(today.year)"))
        }
        return year
    }
}

extension OfficeProfile {
    fileprivate var shape: JSONValue {
        json(
            ("name", json(name)), ("code", json(code)), ("superior", json(superior)), ("place", json(place)),
            ("language", json(language)), ("demo", .bool(isDemo)))
    }
}

extension YearBook {
    fileprivate var shape: JSONValue {
        json(("year", json(year)), ("openedOn", json(openedOn)), ("closedOn", json(closedOn)))
    }
}

extension Department {
    fileprivate var shape: JSONValue { json(("name", json(name)), ("code", json(code))) }
}

extension OfficeFacts {
    fileprivate var shape: JSONValue {
        .object((profile.shape.object ?? []) + [JSONValue.Member("books", .array(books.map(\.shape)))])
    }
}
