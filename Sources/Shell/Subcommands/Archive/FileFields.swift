import Office
import Phrases
import Records

extension Invocation {
    /// The sheets that `--item-sheets` names, in order.
    func spans() throws(Failure) -> [SheetSpan?] {
        guard let text = arguments.filled(.itemSheets) else { return [] }
        var spans: [SheetSpan?] = []
        for part in text.split(separator: ";").map({ trimmed(String($0)) }) {
            guard part != "-" else {
                spans.append(nil)
                continue
            }
            guard let span = SheetSpan(part) else {
                throw .usage(
                    .usageBadValue(CommandOption.itemSheets.flag, value: part, expected: "\"1-4; 5; -\""))
            }
            spans.append(span)
        }
        return spans
    }

    /// The order and the sheets that the options name; what is not named stays.
    func arranging(_ detail: FileDetail) throws(Failure) -> ArrangeFile {
        var rows = detail.rows
        if let text = arguments.filled(.order) {
            let places = text.split { $0 == " " || $0 == "," || $0 == ";" }.map { Int($0) ?? 0 }
            guard places.count == rows.count, Set(places) == Set(rows.map(\.item.place)) else {
                throw .office(.refused(.archive(.orderIncomplete(detail.file.name.description))))
            }
            rows = places.compactMap { place in detail.rows.first { $0.item.place == place } }
        }
        let spans = try spans()
        guard spans.isEmpty || spans.count == rows.count else {
            throw .office(.refused(.archive(.orderIncomplete(detail.file.name.description))))
        }
        let order = rows.enumerated().map { place, row in
            ItemPlacing(
                row.item.id, sheets: spans.isEmpty ? row.item.sheets : spans[place], pages: row.item.pages,
                notes: row.item.notes)
        }
        return ArrangeFile(file: detail.file.id, seenVersion: detail.file.version, order: order)
    }

    /// Writes the fields that were given as options into a file. An empty text takes an optional field away.
    func fill(_ content: inout FileContent, in session: Session) throws(Failure) {
        func text(_ option: CommandOption, _ change: (String?) -> Void) {
            if let text = arguments.text(option) { change(text.isEmpty ? nil : text) }
        }
        if arguments.has(.title) { content.title = try arguments.required(.title) }
        if let period = try retention() { content.retention = period }
        if let rules = retentionRules() { content.rules = rules }
        if let name = arguments.text(.maker) {
            content.maker = name.isEmpty ? nil : try session.person(name).id
            if !arguments.has(.department) { content.department = nil }
        }
        if let name = arguments.text(.department) {
            if name.isEmpty {
                content.department = nil
            } else {
                guard case .department(let id) = try session.party(name) else {
                    throw .said(.notFound, .partyUnknown(name))
                }
                content.department = id
            }
        }
        if arguments.has(.begun) { content.startedOn = try day(.begun) }
        if arguments.has(.workEnded) { content.workEndedOn = try day(.workEnded) }
        if let matter = try choice(.matter, FileMatter.allCases, \.code) { content.matter = matter }
        if let carrier = try choice(.carrier, FileCarrier.allCases, \.code) { content.carrier = carrier }
        if let text = arguments.filled(.circulation) {
            guard let circulation = FieldWords.circulation(text) else {
                let codes = Circulation.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.circulation.flag, value: text, expected: codes))
            }
            content.circulation = circulation
        }
        if let sheets = try arguments.number(.sheets, in: 1...100_000) { content.sheets = sheets }
        if let pages = try arguments.number(.pages, in: 1...1_000_000) { content.pages = pages }
        text(.closingNote) { content.closingNote = $0 }
        text(.keywords) { content.keywords = $0 }
        text(.condition) { content.condition = $0 }
        text(.notes) { content.notes = $0 }
    }
}
