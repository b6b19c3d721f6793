import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let draftList = Subcommand(
        words: ["draft", "list"], options: [.limit, .outgoingState],
        summary: Phrase(
            vi: "in các dự thảo chưa cấp số, mới nhất trước", en: "print the drafts without a number, newest first")
    ) { (run) throws(Failure) in
        try run.list(.drafts)
    }

    static let draftAsk = Subcommand(
        words: ["draft", "ask"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1,
        options: [.whose, .replyDue],
        summary: Phrase(
            vi: "lấy ý kiến các ban, người liên quan về dự thảo", en: "ask departments or people for opinions")
    ) { (run) throws(Failure) in
        let names = try run.arguments.required(.whose)
        let session = try run.session()
        try run.step(
            .askOpinions, in: session, day: try run.day(.replyDue, direction: .future),
            asked: try session.parties(names))
    }

    static let draftOpinion = Subcommand(
        words: ["draft", "opinion"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1,
        options: [.view, .text, .whose],
        summary: Phrase(vi: "cho ý kiến về một dự thảo được hỏi", en: "give the opinion that was asked for")
    ) { (run) throws(Failure) in
        let text = try run.arguments.required(.view)
        guard let view = OpinionView.allCases.first(where: { FieldWords.key($0.code) == FieldWords.key(text) }) else {
            throw .usage(
                .usageBadValue(
                    CommandOption.view.flag, value: text,
                    expected: OpinionView.allCases.map(\.code).joined(separator: ", ")))
        }
        let session = try run.session()
        let detail = try run.outgoing(run.arguments.words[0], in: session)
        let authority = DraftAuthority(actor: session.actor, people: session.facts.people)
        var open = detail.opinions.filter { $0.answer == nil }
        if let whose = run.arguments.filled(.whose) {
            let party = try session.party(whose)
            open = open.filter { $0.asked == party }
        } else if open.contains(where: { authority.isAsked($0.asked) }) {
            open = open.filter { authority.isAsked($0.asked) }
        }
        guard let asked = open.first else {
            throw .office(.refused(.outgoing(.notAsked(detail.document.shortName))))
        }
        guard open.count == 1 else { throw .usage(.draftWhose(flag: CommandOption.whose.flag)) }
        let said = try session.perform(
            GiveOpinion(opinion: asked.id, view: view, text: run.arguments.filled(.text)), at: run.writingTime)
        run.tell(said.document, session, .draftOpinionSaid(detail.document.shortName))
    }

    static let draftSubmit = step(
        .submit, "submit", Phrase(vi: "trình duyệt dự thảo", en: "submit a draft to be checked"))
    static let draftTakeBack = step(
        .takeBack, "take-back", Phrase(vi: "rút dự thảo về để sửa", en: "take a draft back to change it"))
    static let draftGiveBack = step(
        .giveBack, "give-back",
        Phrase(vi: "trả lại dự thảo để sửa, ghi lý do", en: "give a draft back with the reason"),
        options: [.reason])
    static let draftApprove = step(.approve, "approve", Phrase(vi: "duyệt dự thảo", en: "approve a draft"))
    static let draftSign = step(
        .sign, "sign", Phrase(vi: "ghi nhận dự thảo đã ký", en: "record that a draft is signed"))
    static let draftDrop = step(
        .drop, "drop", Phrase(vi: "thôi soạn, ghi lý do", en: "give a draft up, with the reason"), options: [.reason])

    static let draftNumber = Subcommand(
        words: ["draft", "number"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1, takesMany: true,
        options: [.date, .reservation], meanings: outgoingMeanings,
        summary: Phrase(
            vi: "cấp số, ngày cho văn bản đã ký; nhiều văn bản thì các số liền nhau",
            en: "give number and day to what is signed; several get numbers in a row")
    ) { (run) throws(Failure) in
        let session = try run.session()
        if run.arguments.words.count > 1 {
            if run.arguments.has(.reservation) { throw .said(.refused, .outReservationNotOpen("")) }
            var seen: [NumberDrafts.Seen] = []
            for word in run.arguments.words {
                seen.append(NumberDrafts.Seen(try run.outgoing(word, in: session).document))
            }
            let numbered = try session.perform(
                NumberDrafts(documents: seen, day: try run.day(.date)), at: run.writingTime)
            guard !run.wantsJSON else { return run.write(.array(numbered.map { json($0.nameWithYear) })) }
            return run.say(.draftsNumbered(numbered.first?.symbol ?? "", last: numbered.last?.symbol ?? ""))
        }
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        var reservation: OutgoingReservationID?
        if let number = try run.arguments.number(.reservation, in: 1...9_999_999) {
            let help = try session.ask(
                PrepareOutgoing(
                    typeCode: document.content.typeCode, department: document.content.department, day: run.today))
            guard let kept = help.reservations.first(where: { $0.number.number == number }) else {
                throw .said(.notFound, .outReservationNotOpen(String(number)))
            }
            reservation = kept.id
        }
        try run.step(.number, in: session, day: try run.day(.date), reservation: reservation)
    }

    private static func step(
        _ step: OutgoingStep, _ word: String, _ summary: Phrase, options: [CommandOption] = []
    ) -> Subcommand {
        Subcommand(
            words: ["draft", word], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1, options: options,
            summary: summary
        ) { (run) throws(Failure) in try run.step(step, in: try run.session()) }
    }
}

extension Invocation {
    /// One step of the draft that is named.
    fileprivate func step(
        _ step: OutgoingStep, in session: Session, day: Day? = nil, asked: [Party] = [],
        reservation: OutgoingReservationID? = nil
    ) throws(Failure) {
        let detail = try outgoing(arguments.words[0], in: session)
        let document = detail.document
        let changed = try session.perform(
            StepOutgoing(
                document: document.id, seenVersion: document.version, step: step, day: day,
                reason: arguments.text(.reason), asked: asked, reservation: reservation), at: writingTime)
        let name = DraftName.shown(document.id)
        let after = changed.document
        tell(
            after, session,
            step == .number
                ? .draftNumbered(name, after.symbolTold(on: today)) : .draftStepDone(name, after.state.phrase))
        let silent = detail.opinions.filter { $0.answer == nil }.map { session.facts.name(of: $0.asked) }
        if step == .submit, document.state == .opinions, !silent.isEmpty { note(.draftSubmittedUnheard(silent)) }
        if step == .submit, detail.openPlaces > 0 { note(.draftSubmittedOpen(detail.openPlaces)) }
    }
}
