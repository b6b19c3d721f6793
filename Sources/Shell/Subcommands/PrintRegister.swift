import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens
import Store

extension Subcommand {
    static let printIncoming = Subcommand(
        words: ["print", "register", "incoming"], options: [.year, .from, .to, .output, .printer],
        meanings: Subcommand.numberSpan,
        summary: Phrase(
            vi:
                "sổ đăng ký văn bản đến để in và đóng quyển: bìa, mười cột, trang khóa sổ (mặc định: năm nay, in ra màn hình)",
            en: "the incoming register to be printed and bound: cover, ten columns, closing (this year unless said)")
    ) { (run) throws(Failure) in
        let way = try run.wayOfBook()
        let year = try run.arguments.number(.year, in: 1900...2200) ?? run.today.year
        let from = try run.registerNumber(.from, year)
        let to = try run.registerNumber(.to, year)
        if let from, let to, to < from { throw .usage(.numbersBackwards(from: from.shown, to: to.shown)) }
        let session = try run.session()
        guard Visibility(of: session.actor).all else { throw .said(.notPermitted, .bookNeedsAll) }
        let documents = try run.incoming(year, from, to, in: session)
        guard !documents.isEmpty else { throw .said(.notFound, .bookNothing(year: year)) }
        let book = try run.book(documents, year, in: session)
        try run.deliver(book.tree, way, documents: documents.count, in: session)
        run.note(documents)
    }
}

/// Where a document goes.
enum DocumentWay: Equatable {
    /// Into a file; the kind follows from its name.
    case file(path: String, DocumentFiles.Kind)
    /// To a printer; `nil` for the one that the machine prefers.
    case printer(String?)
    /// To standard output, as text.
    case screen
}

extension Invocation {
    /// Where `--output` or `--printer` send a document.
    func wayOut() throws(Failure) -> DocumentWay {
        let (path, printer) = (arguments.filled(.output), arguments.filled(.printer))
        switch (path, printer) {
        case (nil, nil): return .screen
        case (nil, let printer?): return .printer(printer == "-" ? nil : printer)
        case (let path?, nil):
            guard let kind = DocumentFiles.Kind(path: path) else { throw .usage(.documentKind(path)) }
            return .file(path: path, kind)
        case (_?, _?): throw .usage(.optionsExclude(CommandOption.output.flag, CommandOption.printer.flag))
        }
    }

    /// The same for a register, of which pages alone are made.
    func wayOfBook() throws(Failure) -> DocumentWay {
        let way = try wayOut()
        if wantsJSON, way == .screen { throw .usage(.usageJSONWantsFile) }
        return way
    }

    /// Makes a file of a document or prints it, and says so.
    func deliver(_ tree: DocumentTree, _ way: DocumentWay, documents: Int, in session: Session) throws(Failure) {
        try deliver(tree, way, shape: [JSONValue.Member("documents", json(documents))], in: session) { path in
            .bookWritten(path: path, documents: documents)
        }
    }

    /// Makes a file of a document or prints it, and says so.
    /// - Parameters:
    ///   - shape: what JSON says beside the path.
    ///   - written: what is said of a file at a path.
    func deliver(
        _ tree: DocumentTree, _ way: DocumentWay, shape: [JSONValue.Member], in session: Session,
        written: (String) -> Phrase
    ) throws(Failure) {
        let files = DocumentFiles(programFolder: surroundings.programFolder)
        func bytes(_ kind: DocumentFiles.Kind) throws(Failure) -> [UInt8] {
            do { return try files.bytes(tree, as: kind) } catch { throw .said(.refused, error.phrase) }
        }
        switch way {
        case .screen: output.raw(try bytes(.txt))
        case .printer(let name):
            let file = try bytes(.pdf)
            do { try Printer(name: name).print(file, title: tree.title, options: ["-o", "media=A4"]) } catch {
                throw .said(.refused, error == .noPrinterProgram ? .printNoProgramHere : .printRefusedHere)
            }
            say(.printedHere)
        case .file(let path, let kind):
            let place = try write(try bytes(kind), to: path, in: session)
            guard !wantsJSON else { return write(.object([JSONValue.Member("path", json(place))] + shape)) }
            say(written(place))
        }
    }

    /// Writes a new file where the person may.
    /// - Returns: where it is.
    func write(_ bytes: [UInt8], to path: String, in session: Session) throws(Failure) -> String {
        let worker = fileWorker(session)
        do { return try NewFile(places: worker.places).write(bytes, to: path) } catch { throw Failure(error) }
    }

    /// A number of the register, "12" or "12a".
    fileprivate func registerNumber(_ option: CommandOption, _ year: Int) throws(Failure) -> RegisterNumber? {
        guard let text = arguments.filled(option) else { return nil }
        guard let number = RegisterNumber(text, year: year), number.register == .incoming, number.year == year else {
            throw .usage(.usageBadValue(option.flag, value: text, expected: "12, 12a"))
        }
        return number
    }

    /// The documents of a book between two numbers, in the order of the numbers.
    fileprivate func incoming(
        _ year: Int, _ from: RegisterNumber?, _ to: RegisterNumber?, in session: Session
    ) throws(Failure) -> [IncomingDocument] {
        var filter = IncomingFilter(year: year)
        filter.register = .incoming
        var documents: [IncomingDocument] = []
        // The newest comes first, and its number says about how many there are.
        var (read, total) = (0, 0)
        try forEachRow(of: filter, limit: .max, in: session) { (document) throws(Failure) in
            let number = document.number
            read += 1
            total = max(total, number.number, read)
            if read.isMultiple(of: 500) { progress(read, of: total, Phrase.bookReading) }
            guard number.register == .incoming, number.year == year else { return }
            if let from, number < from { return }
            // A number takes its late inserts with it: --to 12 ends behind 12b.
            if let to, number.number > to.number || !to.suffix.isEmpty && number > to { return }
            documents.append(document)
        }
        guard documents.count <= DocumentLimits.rows else { throw .said(.refused, .documentTooLong) }
        return documents.sorted { $0.number < $1.number }
    }

    fileprivate func book(_ documents: [IncomingDocument], _ year: Int, in session: Session) throws(Failure)
        -> RegisterBook
    {
        var book = RegisterBook(
            office: session.facts.profile, year: year, printedOn: today,
            lines: .incoming(documents.map { IncomingLine($0, session.facts) }))
        if let first = documents.first?.number, let last = documents.last?.number {
            book.numbers = (first.shown, last.shown)
            book.gaps = Self.gaps(documents.map(\.number.number))
        }
        let days = documents.map(\.content.arrivedOn)
        if let first = days.min(), let last = days.max() { book.days = first...last }
        book.voidCount = documents.count { $0.state == .void }
        book.closedOn = session.facts.books.first { $0.register == .incoming && $0.year == year }?.closedOn
        let head = try asked { () throws(OfficeError) in try session.file.head() }
        book.journal = head.map { RegisterBook.JournalHead(entry: $0.sequence, hash: $0.hash) }
        return book
    }

    /// What is missing between the first and the last of ordered numbers: "4", "7–9".
    static func gaps(_ numbers: [Int]) -> [String] {
        zip(numbers, numbers.dropFirst()).compactMap { before, after in
            switch after - before {
            case ...1: nil
            case 2: String(before + 1)
            default: "\(before + 1)–\(after - 1)"
            }
        }
    }

    /// Says how many lines of what was printed are for use in the office.
    fileprivate func note(_ documents: [IncomingDocument]) {
        var counts: [Circulation: Int] = [:]
        for document in documents { count(document, into: &counts) }
        note(counts)
    }
}

extension IncomingLine {
    /// A document as a line of the register. The words are those of the Vietnamese form.
    init(_ document: IncomingDocument, _ facts: OfficeFacts) {
        self.init()
        let content = document.content
        arrivedOn = content.arrivedOn.shown
        if let hour = content.arrivedAt, content.urgency.needsHour { arrivedOn += "\n\(hour.shown)" }
        number = document.number.shown
        issuer = content.issuer
        symbol = content.symbol.raw
        date = content.date?.shown ?? ""
        let type = content.typeCode.map { DocumentTypes.byCode[$0]?.nameVi ?? $0 }
        subject = [type, content.subject].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
        receiver = content.recipient ?? document.parties.map(facts.name(of:)).joined(separator: "; ")
        handedOverOn = (content.handedOverOn ?? document.handling?.routedAt?.officeDay)?.shown ?? ""
        receivedBy = content.receivedBy ?? ""
        notes = Self.notes(document)
    }

    /// What is void says why; what is not for everybody says so on every way out.
    private static func notes(_ document: IncomingDocument) -> String {
        let content = document.content
        var notes: [String] = []
        if document.state == .void { notes.append(Phrase.bookVoidNote(document.voidReason ?? "").vi) }
        if content.urgency != .normal { notes.append(content.urgency.phrase.vi) }
        if CirculationRule.verdict(content.circulation, .line) == .marked {
            notes.append(content.circulation.phrase.vi)
        }
        if let own = content.notes, !own.isEmpty { notes.append(own) }
        return notes.joined(separator: "; ")
    }
}
