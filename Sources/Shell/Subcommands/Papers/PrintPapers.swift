import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens
import Store

extension Subcommand {
    static let printHandOver = Subcommand(
        words: ["print", "hand-over"], operands: [Phrase("incoming|outgoing")],
        options: [.date, .department, .output, .printer], meanings: dated(.fieldHandedOver),
        summary: Phrase(
            vi: "sổ chuyển giao văn bản của một ngày, có chỗ ký nhận (mặc định: văn bản đến, hôm nay)",
            en: "the hand-over sheet of a day, to be signed for (incoming documents, today unless said)")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let direction = run.arguments.words.first ?? "incoming"
        guard direction == "incoming" || direction == "outgoing" else {
            throw .usage(.usageBadValue("print hand-over", value: direction, expected: "incoming, outgoing"))
        }
        let day = try run.day(.date) ?? run.today
        let session = try run.session()
        var department: DepartmentID?
        if let text = run.arguments.filled(.department) {
            if direction == "outgoing" {
                throw .usage(.optionsExclude(CommandOption.department.flag, "outgoing"))
            }
            let all = session.facts.departments
            guard
                let found = all.first(where: { FieldWords.key($0.name) == FieldWords.key(text) || $0.code == text })
            else {
                throw .usage(
                    .usageBadValue(
                        CommandOption.department.flag, value: text,
                        expected: all.map(\.name).joined(separator: ", ")))
            }
            department = found.id
        }
        let handed = try session.ask(AskHandedOver(day: day))
        let sheet =
            direction == "incoming"
            ? HandOverSheet(incoming: handed.incoming, on: day, department: department, facts: session.facts)
            : HandOverSheet(outgoing: handed.outgoing, on: day, facts: session.facts)
        guard let sheet else { throw .said(.notFound, .handOverNothing(day.shown)) }
        try run.deliverPaper(sheet.tree, way, in: session)
    }

    static let printSlip = Subcommand(
        words: ["print", "slip"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        options: [.output, .printer],
        summary: Phrase(
            vi: "phiếu giải quyết văn bản đến: điều gì đã rõ thì ghi sẵn",
            en: "the slip for handling a document: what is known stands in it")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        let document = try run.wholeIncoming(in: session)
        try run.deliverPaper(HandlingSlip(document, on: run.today, facts: session.facts).tree, way, in: session)
    }

    static let printStamp = Subcommand(
        words: ["print", "stamp"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        options: [.output, .printer],
        summary: Phrase(
            vi: "dấu ĐẾN của một văn bản, 35 x 50 mm, in lên nhãn dán",
            en: "the arrival stamp of a document, 35 by 50 mm, as a label")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        let document = try run.wholeIncoming(in: session)
        try run.deliverPaper(ArrivalStamp(document, facts: session.facts).tree, way, in: session)
    }

    static let printEnvelope = Subcommand(
        words: ["print", "envelope"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        options: [.recipient, .size, .output, .printer],
        summary: Phrase(
            vi: "bì của một văn bản đi, mỗi nơi nhận một bì",
            en: "the envelopes of an outgoing document, one for each recipient")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        var size = Envelope.Size.middle
        if let text = run.arguments.filled(.size) {
            guard let found = Envelope.Size(code: text) else {
                let codes = Envelope.Size.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.size.flag, value: text, expected: codes))
            }
            size = found
        }
        let session = try run.session()
        let detail = try run.outgoing(run.arguments.words[0], in: session)
        guard detail.isWhole else { throw .said(.notPermitted, .contentHidden) }
        let document = detail.document
        if document.number == nil || document.state == .void {
            throw .said(.refused, .envelopeNone(document.shortName, document.state.phrase))
        }
        var addressees = document.addressees
        if let name = run.arguments.filled(.recipient) {
            let all = addressees
            addressees = all.filter { FieldWords.key($0) == FieldWords.key(name) }
            guard !addressees.isEmpty else {
                throw .said(.notFound, .envelopeNotOf(name, all.joined(separator: "; ")))
            }
        }
        guard let envelopes = Envelope.all(of: document, to: addressees, size: size, facts: session.facts) else {
            throw .said(.notFound, .noEnvelope(document.symbol))
        }
        try run.deliverPaper(envelopes, way, in: session)
    }

    static let printSubmissions = Subcommand(
        words: ["print", "submissions"], operands: [Phrase(vi: "LÃNH-ĐẠO", en: "LEADER")],
        options: [.output, .printer],
        summary: Phrase(
            vi: "danh mục trình ký: dự thảo chờ một lãnh đạo ký, văn bản đến chờ cho ý kiến",
            en: "the list to submit: drafts that wait for a leader's signature, incoming documents for a word")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        guard Visibility(of: session.actor).seesContent else { throw .said(.notPermitted, .contentHidden) }
        let leader = try run.leader(in: session)
        let waiting = try session.ask(AskSubmissions(leader: leader.id))
        let submitter = session.actor.person.id == leader.id ? "" : session.actor.person.name
        guard
            let sheet = SubmissionSheet(waiting, on: run.today, submitter: submitter, facts: session.facts)
        else { throw .said(.notFound, .submissionsNothing(leader.name)) }
        try run.deliverPaper(sheet.tree, way, in: session)
    }

    static let printClosing = Subcommand(
        words: ["print", "closing"], options: [.date, .output, .printer], meanings: dated(.closingDay),
        summary: Phrase(
            vi: "phiếu chốt sổ ngày: các số đã cấp và đầu nhật ký, để giữ ngoài máy (mặc định: hôm nay)",
            en: "the daily closing slip: numbers given and the journal's head, to be kept elsewhere (today unless said)"
        )
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let day = try run.day(.date) ?? run.today
        guard day <= run.today else { throw .said(.refused, .closingAhead(day.shown)) }
        let session = try run.session()
        let slip = ClosingSlip(try session.ask(AskDayNumbers(day: day)), on: day, facts: session.facts)
        try run.deliverPaper(slip.tree, way, in: session)
        if day == run.today { run.note(.closingBefore(day.shown)) }
    }
}

extension Envelope {
    /// The envelopes of a document, a page each; `nil` where it goes to nobody.
    fileprivate static func all(
        of document: OutgoingDocument, to addressees: [String], size: Size, facts: OfficeFacts
    ) -> DocumentTree? {
        tree(of: addressees.map { Envelope(document, to: $0, facts: facts) }, size)
    }
}

extension Invocation {
    /// The incoming document that is named first, if the person sees the whole of it.
    fileprivate func wholeIncoming(in session: Session) throws(Failure) -> IncomingDocument {
        let detail = try document(arguments.words[0], in: session)
        guard detail.isWhole else { throw .said(.notPermitted, .contentHidden) }
        return detail.document
    }

    /// Before whom: who is named, who asks and is one, or the only one.
    fileprivate func leader(in session: Session) throws(Failure) -> Person {
        let leaders = session.facts.people.filter { $0.isActive && $0.roles.contains(.leadership) }
        if let name = arguments.words.first {
            let found = try session.person(name)
            guard leaders.contains(found) else { throw .usage(.submissionsWhich(leaders.map(\.login))) }
            return found
        }
        if let own = session.actor.everyone.first(where: { $0.roles.contains(.leadership) }) { return own }
        guard let only = leaders.first else { throw .said(.notFound, .submissionsNoLeader) }
        guard leaders.count == 1 else { throw .usage(.submissionsWhich(leaders.map(\.login))) }
        return only
    }

    /// Makes a file of a paper, prints it or shows it as text.
    func deliverPaper(_ tree: DocumentTree, _ way: DocumentWay, in session: Session) throws(Failure) {
        guard case .file(let path, let kind) = way else {
            return try deliver(tree, way, documents: 1, in: session)
        }
        let bytes: [UInt8]
        do { bytes = try DocumentFiles(programFolder: surroundings.programFolder).bytes(tree, as: kind) } catch {
            throw .said(.refused, error.phrase)
        }
        let written = try write(bytes, to: path, in: session)
        guard !wantsJSON else { return write(json(("path", json(written)))) }
        say(.paperWritten(path: written))
    }
}

extension Subcommand {
    /// The papers of the registers.
    static let paperCommands = [printHandOver, printSlip, printStamp, printEnvelope, printSubmissions, printClosing]
}
