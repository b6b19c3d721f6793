import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let filingListShow = Subcommand(
        words: ["archive", "list"], operands: [.fieldYear],
        summary: Phrase(
            vi: "danh mục hồ sơ của một năm (mặc định: năm nay)", en: "the filing list of a year (this year)")
    ) { (run) throws(Failure) in
        let year = try run.listYear(required: false)
        let session = try run.session()
        guard let detail = try session.ask(ShowFilingList(year: year)) else {
            throw .said(.notFound, .archiveNoList(year: year))
        }
        if run.wantsJSON { return run.write(detail.shape(session.facts)) }
        run.say(.archiveListHead(year: year, state: detail.list.state.phrase))
        let ordinals = FilingRule.ordinals(of: detail.entries)
        for (entry, ordinal) in zip(detail.entries, ordinals) {
            run.output.line(entry.line(ordinal, session.facts, width: run.surroundings.width, run.language))
        }
    }

    static let filingListPropose = Subcommand(
        words: ["archive", "list", "propose"], operands: [.fieldYear], required: 1,
        summary: Phrase(
            vi: "lập danh mục hồ sơ của một năm theo danh mục năm trước",
            en: "begin the filing list of a year with the rows of the year before")
    ) { (run) throws(Failure) in
        let year = try run.listYear(required: true)
        let changed = try run.session().perform(ProposeFilingList(year: year), at: run.writingTime)
        if run.wantsJSON {
            run.write(changed.shape)
        } else {
            run.say(.archiveListProposed(year: year, rows: changed.rows))
        }
    }

    static let filingListApprove = Subcommand(
        words: ["archive", "list", "approve"], operands: [.fieldYear], required: 1,
        summary: Phrase(vi: "phê duyệt danh mục hồ sơ của một năm", en: "approve the filing list of a year")
    ) { (run) throws(Failure) in
        let year = try run.listYear(required: true)
        let session = try run.session()
        guard let detail = try session.ask(ShowFilingList(year: year)) else {
            throw .office(.refused(.archive(.noList(year: year))))
        }
        let changed = try session.perform(
            ApproveFilingList(year: year, seenVersion: detail.list.version), at: run.writingTime)
        if run.wantsJSON { run.write(changed.shape) } else { run.say(.archiveListIsApproved(year: year)) }
    }

    static let filingListSet = Subcommand(
        words: ["archive", "list", "set"],
        operands: [.fieldYear, Phrase(vi: "SỐ-KÝ-HIỆU", en: "CODE")], required: 1,
        options: [.title, .retention, .rules, .maker, .department, .notes, .depth, .abbreviation, .place, .end],
        meanings: [
            .title: (Phrase(vi: "CHỮ", en: "TEXT"), .fileFieldTitle),
            .place: (Phrase("N"), Phrase(vi: "đứng thứ mấy trong danh mục", en: "its place in the list")),
            .end: (Phrase(""), Phrase(vi: "bỏ dòng này", en: "take the row out")),
        ],
        summary: Phrase(
            vi: "thêm hoặc sửa một dòng của danh mục hồ sơ; không ghi số ký hiệu thì là đề mục",
            en: "add or change a row of a filing list; without a code, a heading")
    ) { (run) throws(Failure) in
        let year = try run.listYear(required: true)
        let session = try run.session()
        guard let detail = try session.ask(ShowFilingList(year: year)) else {
            throw .office(.refused(.archive(.noList(year: year))))
        }
        let entry = try run.entry(of: detail, year: year, in: session)
        let changed = try session.perform(
            SetFilingEntry(seenVersion: detail.list.version, entry: entry), at: run.writingTime)
        if run.wantsJSON { run.write(changed.shape) } else { run.say(.archiveListSet(year: year, rows: changed.rows)) }
    }
}

extension Invocation {
    /// The year that the first word names, or this one.
    fileprivate func listYear(required: Bool) throws(Failure) -> Int {
        guard let text = arguments.words.first else { return today.year }
        guard let year = Int(text), (1900...2200).contains(year) else {
            throw .usage(.usageBadValue(Phrase.fieldYear.in(language), value: text, expected: "\(today.year)"))
        }
        return year
    }

    /// The row that words and options describe: one that stands in the list, or a new one.
    fileprivate func entry(
        of detail: FilingListDetail, year: Int, in session: Session
    ) throws(Failure) -> FilingEntry {
        let place = try arguments.number(.place, in: 1...10_000)
        guard arguments.words.count > 1 else {
            // A heading is told by its place where it stands already.
            if let old = detail.entries.first(where: { $0.place == place }), case .heading = old.row {
                return try filled(old)
            }
            let depth = try arguments.number(.depth, in: 1...2) ?? 1
            var entry = FilingEntry(
                id: FilingEntryID(0), year: year, place: place ?? 0, row: .heading(depth: depth),
                title: try arguments.required(.title))
            entry.abbreviation = arguments.filled(.abbreviation)
            return entry
        }
        let notation = arguments.words[1]
        var plan: FilingPlan
        var entry: FilingEntry
        if let old = detail.entry(notation), case .file(let known) = old.row {
            (plan, entry) = (known, try filled(old))
            if let place { entry.place = place }
        } else {
            if arguments.has(.end) { throw .said(.notFound, .archiveListRowUnknown(notation, year: year)) }
            _ = try arguments.required(.retention)
            plan = FilingPlan(notation: notation, retention: .permanent)
            entry = FilingEntry(
                id: FilingEntryID(0), year: year, place: place ?? 0, row: .file(plan),
                title: try arguments.required(.title), notes: arguments.filled(.notes))
        }
        if let period = try retention() { plan.retention = period }
        if let rules = retentionRules() { plan.rules = rules }
        if let name = arguments.text(.maker) {
            plan.maker = name.isEmpty ? nil : try session.person(name).id
            plan.department = nil
        }
        if let name = arguments.filled(.department) {
            guard case .department(let id) = try session.party(name) else {
                throw .said(.notFound, .partyUnknown(name))
            }
            plan.department = id
        }
        entry.row = .file(plan)
        return entry
    }

    private func filled(_ old: FilingEntry) throws(Failure) -> FilingEntry {
        var entry = old
        if arguments.has(.title) { entry.title = try arguments.required(.title) }
        if let text = arguments.text(.notes) { entry.notes = text.isEmpty ? nil : text }
        if let text = arguments.text(.abbreviation) { entry.abbreviation = text.isEmpty ? nil : text }
        if arguments.has(.end) { entry.isEnded = true }
        return entry
    }
}

extension FilingEntry {
    /// A line of text: number or code, title, period, maker.
    fileprivate func line(
        _ ordinal: String, _ facts: OfficeFacts, width: Int, _ language: Language
    ) -> String {
        let hidden = title.isEmpty ? Phrase.hiddenValue.in(language) : title
        switch row {
        case .heading(let depth):
            let short = abbreviation.map { " (\($0))" } ?? ""
            return clipped(cleaned((depth > 1 ? "  " : "") + "\(ordinal). \(hidden)\(short)"), to: max(width, 20))
        case .file(let plan):
            var line = "    " + padded(cleaned(plan.notation), to: 14)
            line += padded(plan.retention.phrase.in(language), to: 12)
            let maker =
                facts.people.first { $0.id == plan.maker }?.name
                ?? facts.departments.first { $0.id == plan.department }?.name
            let what = [hidden, maker].compactMap(\.self).joined(separator: " · ")
            return line + clipped(cleaned(what), to: max(width - cells(line), 16))
        }
    }

    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        var (depth, plan): (Int?, FilingPlan?)
        switch row {
        case .heading(let own): depth = own
        case .file(let own): plan = own
        }
        return json(
            ("place", json(place)), ("heading", json(depth)), ("code", json(plan?.notation)),
            ("title", json(title.isEmpty ? nil : title)), ("abbreviation", json(abbreviation)),
            ("retention", json(plan?.retention.code)), ("rules", .array((plan?.rules ?? []).map { json($0) })),
            ("maker", json(plan?.maker.flatMap { facts.login($0) })),
            ("department", json(facts.departments.first { $0.id == plan?.department }?.name)), ("notes", json(notes)))
    }
}

extension FilingListDetail {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("year", json(list.year)), ("state", json(list.state.code)), ("approvedOn", json(list.approvedOn)),
            ("approvedBy", json(list.approvedBy.flatMap { facts.login($0) })), ("version", json(list.version)),
            ("rows", .array(entries.map { $0.shape(facts) })))
    }
}

extension ChangedFilingList {
    fileprivate var shape: JSONValue {
        json(
            ("year", json(list.year)), ("state", json(list.state.code)), ("rows", json(rows)),
            ("version", json(list.version)))
    }
}
