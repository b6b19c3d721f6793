import Interchange
import Office
import Phrases
import Records

extension Subcommand {
    static let correctIncoming = Subcommand(
        words: ["correct", "incoming"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        options: CommandOption.fields + [.replyTo, .reason, .void, .paper],
        summary: Phrase(
            vi: "sửa thông tin đăng ký, hủy số, hoặc ghi nhận bản giấy của một số đến",
            en: "correct an entry, void its number, or record the paper that followed")
    ) { (run) throws(Failure) in
        let given = CommandOption.fields.filter(run.arguments.has)
        let acts = [CommandOption.void, .paper, .replyTo].filter(run.arguments.has)
        if acts.count >= 2 { throw .usage(.optionsExclude(acts[0].flag, acts[1].flag)) }
        if let act = acts.first, let field = given.first { throw .usage(.optionsExclude(act.flag, field.flag)) }
        guard !given.isEmpty || !acts.isEmpty else { throw .usage(.correctWhat) }
        let session = try run.session()
        let document = try run.document(run.arguments.words[0], in: session).document
        let changed: ChangedDocument
        let said: Phrase
        if run.arguments.has(.void) {
            let reason = run.arguments.text(.reason) ?? ""
            changed = try session.perform(
                VoidIncoming(document: document.id, seenVersion: document.version, reason: reason), at: run.writingTime)
            said = .voided(number: document.number.shown)
        } else if run.arguments.has(.paper) {
            let arrived = try run.day(.paper) ?? run.today
            changed = try session.perform(
                RecordPaperCopy(document: document.id, seenVersion: document.version, arrivedOn: arrived),
                at: run.writingTime)
            said = .paperRecorded(number: document.number.shown)
        } else if run.arguments.has(.replyTo) {
            let linked = try session.perform(
                LinkReplies(document: document.id, repliesTo: run.repliesTo), at: run.writingTime)
            changed = ChangedDocument(document: linked)
            said = .replyLinked(document.number.shown)
        } else {
            var content = document.content
            try run.fill(&content, in: session)
            if run.arguments.has(.symbol), !run.arguments.has(.type) { content.takeTypeFromSymbol() }
            let command = CorrectIncoming(
                document: document.id, seenVersion: document.version, content: content,
                reason: run.arguments.text(.reason) ?? "")
            changed = try session.perform(command, at: run.writingTime)
            said = .cliCorrected(number: document.number.shown)
        }
        guard !run.wantsJSON else {
            return run.write(
                .object(changed.document.whole(session.facts, lastMissed: session.calendar.lastMissed(on: run.today))))
        }
        run.say(said)
    }
}

extension Invocation {
    /// A document by its number, to the depth that the person may see.
    func document(_ text: String, in session: Session) throws(Failure) -> IncomingDetail {
        let number = try number(text)
        guard let detail = try session.ask(ShowIncoming(.number(number))) else {
            throw .office(.refused(.noSuchNumber(number)))
        }
        return detail
    }
}
