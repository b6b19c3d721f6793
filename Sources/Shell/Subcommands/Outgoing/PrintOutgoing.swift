import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens
import Store

extension Subcommand {
    static let printOutgoing = Subcommand(
        words: ["print", "register", "outgoing"], options: [.year, .from, .to, .output, .printer],
        meanings: Subcommand.numberSpan,
        summary: Phrase(
            vi:
                "sổ đăng ký văn bản đi để in và đóng quyển: bìa, mười cột, trang khóa sổ (mặc định: năm nay, in ra màn hình)",
            en: "the outgoing register to be printed and bound: cover, ten columns, closing (this year unless said)")
    ) { (run) throws(Failure) in
        let way = try run.wayOfBook()
        let year = try run.arguments.number(.year, in: 1900...2200) ?? run.today.year
        let from = try run.outgoingNumber(.from, year)
        let to = try run.outgoingNumber(.to, year)
        if let from, let to, to < from { throw .usage(.numbersBackwards(from: String(from), to: String(to))) }
        let session = try run.session()
        guard Visibility(of: session.actor).all else { throw .said(.notPermitted, .bookNeedsAll) }
        let all = try run.outgoing(of: year, in: session)
        let documents = all.filter { document in
            guard let number = document.number?.number else { return false }
            return number >= from ?? 1 && number <= to ?? .max
        }
        guard !documents.isEmpty else { throw .said(.notFound, .outBookNothing(year: year)) }
        guard documents.count <= DocumentLimits.rows else { throw .said(.refused, .documentTooLong) }
        try run.deliver(try run.book(documents, year, in: session).tree, way, documents: documents.count, in: session)
        var counts: [Circulation: Int] = [:]
        for circulation in documents.map(\.content.circulation)
        where CirculationRule.verdict(circulation, .line) == .marked { counts[circulation, default: 0] += 1 }
        run.note(counts)
    }
}

extension Invocation {
    /// The number of an option: "12", "12/2026".
    fileprivate func outgoingNumber(_ option: CommandOption, _ year: Int) throws(Failure) -> Int? {
        guard let text = arguments.filled(option) else { return nil }
        guard let name = OutgoingName(text, year: year), name.year == year else {
            throw .usage(.usageBadValue(option.flag, value: text, expected: "12"))
        }
        return name.number
    }

    /// The register of a year, the oldest first. A late insert stands behind the number that it follows.
    fileprivate func outgoing(of year: Int, in session: Session) throws(Failure) -> [OutgoingDocument] {
        var documents: [OutgoingDocument] = []
        var anchor = PageAnchor.newest
        while true {
            let rows = try session.ask(ListOutgoing(filter: .register(year: year), anchor: anchor, limit: 500))
            documents += rows.map(\.document)
            progress(
                documents.count, of: max(documents.count, documents.first?.number?.number ?? 0), Phrase.bookReading)
            guard let last = rows.last, rows.count == 500 else { break }
            anchor = .olderThan(last.place)
        }
        // Numbers follow the days in each series; across series the days and the order of writing decide.
        var days: [OutgoingNumber: Day] = [:]
        for document in documents {
            if let number = document.number, number.suffix.isEmpty { days[number] = document.content.date }
        }
        func key(_ place: Int, _ document: OutgoingDocument) -> (Day, Int, String, Int, String) {
            guard let number = document.number else { return (Day(number: 0), 0, "", place, "") }
            let followed = OutgoingNumber(series: number.series, year: number.year, number: number.number)
            let day = days[followed] ?? document.content.date ?? Day(number: 0)
            return (day, number.number, number.series, place, number.suffix)
        }
        return documents.reversed().enumerated().map { (key($0, $1), $1) }
            .sorted { left, right in
                let (a, b) = (left.0, right.0)
                return (a.0, a.2, a.1, a.4, a.3) < (b.0, b.2, b.1, b.4, b.3)
            }.map(\.1)
    }

    fileprivate func book(
        _ documents: [OutgoingDocument], _ year: Int, in session: Session
    ) throws(Failure) -> RegisterBook {
        var book = RegisterBook(
            office: session.facts.profile, year: year, printedOn: today,
            lines: .outgoing(documents.map { OutgoingLine($0) }))
        if let first = documents.first, let last = documents.last { book.numbers = (first.symbol, last.symbol) }
        let bySeries = Dictionary(grouping: documents.compactMap(\.number), by: \.series)
        book.gaps = bySeries.keys.sorted().flatMap { series in
            let numbers = (bySeries[series] ?? []).map(\.number).sorted()
            let name = DocumentTypes.byCode[series]?.nameVi
            return Self.gaps(numbers).map { gap in name.map { "\(gap) (\($0))" } ?? gap }
        }
        let days = documents.compactMap(\.content.date)
        if let first = days.min(), let last = days.max() { book.days = first...last }
        book.voidCount = documents.count { $0.state == .void }
        book.closedOn = session.facts.books.first { $0.register == .incoming && $0.year == year }?.closedOn
        let head = try asked { () throws(OfficeError) in try session.file.head() }
        book.journal = head.map { RegisterBook.JournalHead(entry: $0.sequence, hash: $0.hash) }
        return book
    }
}

extension OutgoingLine {
    /// A document as a line of the register. The words are those of the Vietnamese form.
    init(_ document: OutgoingDocument) {
        self.init()
        let content = document.content
        symbol = document.symbol
        date = content.date?.shown ?? ""
        let type = DocumentTypes.byCode[content.typeCode]?.nameVi ?? content.typeCode
        subject = "\(type): \(content.subject)"
        signer = content.signer ?? ""
        recipients = content.recipientsShown
        keeper = content.keeper ?? ""
        copies = content.copies.map(String.init) ?? ""
        handedOverOn = content.handedOverOn?.shown ?? ""
        receivedBy = content.receivedBy ?? ""
        notes = Self.notes(document)
    }

    /// What is void or recalled says why; what is not for everybody says so on every way out.
    private static func notes(_ document: OutgoingDocument) -> String {
        let content = document.content
        var notes: [String] = []
        if document.state == .void || document.state == .recalled {
            notes.append([document.state.phrase.vi, document.reason].compactMap(\.self).joined(separator: ": "))
        }
        if content.urgency != .normal { notes.append(content.urgency.phrase.vi) }
        if CirculationRule.verdict(content.circulation, .line) == .marked {
            notes.append(content.circulation.phrase.vi)
        }
        if let own = content.notes, !own.isEmpty { notes.append(own) }
        return notes.joined(separator: "; ")
    }
}
