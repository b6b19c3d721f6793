import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let registerOutgoing = Subcommand(
        words: ["register", "outgoing"],
        options: CommandOption.outgoingFields + [
            .answers, .partial, .replaces, .key, .after, .reason, .reservation, .secret, .rows,
        ],
        meanings: outgoingMeanings,
        summary: Phrase(
            vi: "cấp số, đăng ký một văn bản đi đã ký", en: "register a signed outgoing document and give it a number")
    ) { (run) throws(Failure) in
        // The first question of every form: a state secret never enters, not even as far as opening the office.
        if run.arguments.has(.secret) { throw .said(.refused, .secretMark) }
        if run.arguments.has(.after) {
            for option in [CommandOption.reservation, .replaces] where run.arguments.has(option) {
                throw .usage(.optionsExclude(CommandOption.after.flag, option.flag))
            }
        }
        _ = try run.arguments.required(.type)
        if run.arguments.has(.rows) { return try run.registerRows() }
        _ = try run.arguments.required(.subject)
        let session = try run.session()
        guard let type = try run.outgoingType() else { return }
        var content = OutgoingContent(typeCode: type.code, symbolTail: "", subject: "")
        content.date = run.today
        try run.fill(&content, in: session)
        let help = try session.ask(
            PrepareOutgoing(typeCode: type.code, department: content.department, day: content.date ?? run.today))
        if content.symbolTail.isEmpty {
            guard let tail = help.symbolTail else {
                throw .said(.refused, .outSymbolWanted(flag: CommandOption.symbol.flag))
            }
            content.symbolTail = tail
        }
        let answers = try run.answers(in: session) ?? []
        let key = run.arguments.filled(.key) ?? Invocation.freshKey()
        // Asked before the number is spent; afterwards the document would find itself.
        let twins = try session.ask(FindOutgoingTwins(rows: [content], formKey: key))
        let registered = try run.register(content, key: key, answers: answers, help, session)
        guard !run.wantsJSON else { return run.write(registered.shape) }
        if registered.wasRepeat {
            run.say(.outRegisteredBefore(registered.symbol))
        } else {
            let year = content.date?.year ?? run.today.year
            let isThisYear = year == run.today.year
            let symbol = isThisYear ? registered.symbol : "\(registered.symbol)/\(registered.number.year)"
            run.say(run.arguments.has(.after) ? .outInsertedLate(symbol) : .outRegistered(symbol))
            if !isThisYear { run.note(.outYearDoubt(year)) }
        }
        guard !registered.wasRepeat else { return }
        run.note(twins, ofMany: false)
        // What an answer settles its handler says; here it is proposed.
        for answer in answers where !answer.isPartial {
            if let incoming = try session.ask(ShowIncoming(.key(answer.document)))?.document,
                incoming.handling?.state.isOpen == true
            {
                run.note(.outAnsweredOpen(incoming.number.shownWithYear))
            }
        }
    }

    static let correctOutgoing = Subcommand(
        words: ["correct", "outgoing"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        options: CommandOption.outgoingFields + [.answers, .partial, .reason, .void, .recall],
        meanings: outgoingMeanings,
        summary: Phrase(
            vi: "sửa thông tin đăng ký, hủy số hoặc thu hồi một văn bản đi",
            en: "correct an entry, void its number, or recall an outgoing document")
    ) { (run) throws(Failure) in
        let given = (CommandOption.outgoingFields + [.answers]).filter(run.arguments.has)
        let acts = [CommandOption.void, .recall].filter(run.arguments.has)
        if acts.count == 2 { throw .usage(.optionsExclude(acts[0].flag, acts[1].flag)) }
        if let act = acts.first, let field = given.first { throw .usage(.optionsExclude(act.flag, field.flag)) }
        guard !given.isEmpty || !acts.isEmpty else { throw .usage(.correctWhat) }
        let session = try run.session()
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        let reason = run.arguments.text(.reason) ?? ""
        let changed: ChangedOutgoing
        if let act = acts.first {
            changed = try session.perform(
                StepOutgoing(
                    document: document.id, seenVersion: document.version, step: act == .void ? .void : .recall,
                    reason: reason), at: run.writingTime)
        } else {
            var content = document.content
            if let type = try run.outgoingType() { content.typeCode = type.code }
            try run.fill(&content, in: session)
            changed = try session.perform(
                CorrectOutgoing(
                    document: document.id, seenVersion: document.version, content: content,
                    answers: try run.answers(in: session) ?? document.answers, reason: reason), at: run.writingTime)
        }
        run.tell(changed, session, acts.isEmpty ? .cliCorrected(number: changed.document.symbol) : nil)
    }

    static let issueOutgoing = Subcommand(
        words: ["issue", "outgoing"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        options: [.date, .way, .receivedBy],
        meanings: outgoingMeanings.merging(dated(.outFieldIssued)) { _, own in own },
        summary: Phrase(
            vi: "ghi việc phát hành một văn bản đi: ngày, phương thức gửi, người ký nhận",
            en: "record that a document was issued: day, way, who signed for it")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        var sent = OutgoingContent(typeCode: "", symbolTail: "", subject: "")
        try run.fill(&sent, in: session)
        let changed = try session.perform(
            StepOutgoing(
                document: document.id, seenVersion: document.version, step: .issue, day: sent.date, way: sent.way,
                receivedBy: sent.receivedBy), at: run.writingTime)
        run.tell(changed, session, nil)
    }

    static let settingsNumbering = Subcommand(
        words: ["settings", "numbering"],
        operands: [Phrase("common|by-type|own:quyet-dinh,…")], options: [.from, .since],
        summary: Phrase(
            vi: "cách đánh số văn bản đi; đổi cách thì cần --from 01/01 của năm bắt đầu",
            en: "how outgoing documents are numbered; a change wants --from, a 1 January")
    ) { (run) throws(Failure) in
        let session = try run.session()
        if let text = run.arguments.words.first {
            guard let grouping = NumberingPolicy.Grouping(code: text) else {
                throw .usage(
                    .usageBadValue("settings numbering", value: text, expected: "common, by-type, own:quyet-dinh,…"))
            }
            let from = try run.day(.from, direction: .future) ?? run.today
            let policy = NumberingPolicy(validFrom: from, grouping: grouping)
            let set = try session.perform(SetNumberingPolicy(policy: policy), at: run.writingTime)
            guard !run.wantsJSON else { return run.write(set.shape) }
            return run.say(.outNumberingSet(set.phrase, from: set.validFrom.shown))
        }
        let policies = try session.ask(ListNumbering())
        guard !run.wantsJSON else { return run.write(.array(policies.map(\.shape))) }
        if policies.isEmpty { return run.say(NumberingPolicy.usual.phrase) }
        for policy in policies { run.say(.outNumberingSet(policy.phrase, from: policy.validFrom.shown)) }
    }

    static let settingsReserveOutgoing = Subcommand(
        words: ["settings", "reserve-outgoing"], options: [.type, .recipientOfNumber, .until],
        summary: Phrase(
            vi: "giữ số đi tiếp theo của một tên loại đến một giờ", en: "keep the next outgoing number of a type")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.type)
        let holder = try run.arguments.required(.recipientOfNumber)
        let text = try run.arguments.required(.until)
        let session = try run.session()
        guard let type = try run.outgoingType() else { return }
        let kept = try session.perform(
            ReserveOutgoing(typeCode: type.code, holder: holder, expiresAt: try run.moment(text)), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(kept.shape) }
        run.say(.outReserved(kept.number.shown, until: kept.expiresAt.officeShown))
    }
}

extension Invocation {
    /// Registers under the next number, a kept one, or a letter after one given before.
    fileprivate func register(
        _ content: OutgoingContent, key: String, answers: [AnsweredDocument], _ help: OutgoingHelp, _ session: Session
    ) throws(Failure) -> OutgoingRegistered {
        if let after = try arguments.number(.after, in: 1...9_999_999) {
            return try session.perform(
                InsertLateOutgoing(
                    content: content, answers: answers, after: after, reason: arguments.text(.reason) ?? "",
                    formKey: key),
                at: writingTime)
        }
        var reservation: OutgoingReservationID?
        if let number = try arguments.number(.reservation, in: 1...9_999_999) {
            guard let kept = help.reservations.first(where: { $0.number.number == number }) else {
                throw .said(.notFound, .outReservationNotOpen(String(number)))
            }
            reservation = kept.id
        }
        var replaces: OutgoingID?
        if let text = arguments.filled(.replaces) { replaces = try outgoing(text, in: session).document.id }
        return try session.perform(
            RegisterOutgoing(
                content: content, answers: answers, replaces: replaces, formKey: key, reservation: reservation),
            at: writingTime)
    }

    /// What looks like papers that were registered before, as remarks on what was done all the same.
    func note(_ twins: [OutgoingTwin], ofMany isMany: Bool) {
        for twin in twins {
            let row = isMany ? twin.row : nil
            switch twin.of {
            case .registered(let symbol): note(.outTwinDoubt(row: row, symbol))
            case .row(let other): note(.outTwinRowDoubt(row: twin.row, other))
            }
        }
    }

    fileprivate func tell(_ changed: ChangedOutgoing, _ session: Session, _ said: Phrase?) {
        guard !wantsJSON else { return write(.object(changed.document.whole(session.facts))) }
        say(said ?? .outStepDone(changed.document.symbol, changed.document.state.phrase))
    }
}
