import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let draftMerge = Subcommand(
        words: ["draft", "merge"],
        options: [
            .type, .symbol, .subject, .signer, .signerTitle, .manner, .recipient, .copiesTo, .body, .owing, .form,
            .period, .one, .incomplete, .key,
        ],
        summary: Phrase(
            vi:
                "lập dự thảo cùng một nội dung cho nhiều đơn vị; với --owing hoặc --period là đôn đốc nơi chưa trả lời, chưa báo cáo. Ô thay bằng giá trị từng nơi: \(mergeFields)",
            en:
                "begin drafts of one text for many units; with --owing or --period they remind who has not answered or reported. Fields become each unit's own: \(mergeFields)"
        )
    ) { (run) throws(Failure) in
        let session = try run.session()
        let reminder = try run.reminder(in: session)
        if reminder == nil {
            _ = try run.arguments.required(.type)
            _ = try run.arguments.required(.subject)
            _ = try run.arguments.required(.body)
        }
        let type = run.arguments.has(.type) ? try run.outgoingType()?.code : "cong-van"
        guard let type else { return }
        var content = OutgoingContent(
            typeCode: type, symbolTail: "", subject: reminder?.proposal.subject ?? "")
        try run.fill(&content, in: session)
        let groups = try session.ask(ListRecipientGroups(today: run.today))
        let named = RecipientGroup.opened(content.recipients.filter { !$0.isCopy }, by: groups)
        var addressees = named.map { MergeAddressee($0.name, issuer: $0.issuer) }
        if let reminder {
            // Who is named beside it narrows whom it goes to.
            let names = Set(named.map { folded($0.name) })
            addressees = reminder.addressees.filter { names.isEmpty || names.contains(folded($0.name)) }
            guard !addressees.isEmpty else { throw .said(.refused, .mergeNobody) }
        } else {
            _ = try run.arguments.required(.recipient)
        }
        addressees = try session.ask(CompleteAddressees(addressees))
        let text = try run.body() ?? reminder?.proposal.text ?? ""
        let isOne = run.arguments.has(.one)
        let leavesOpen = run.arguments.has(.incomplete)
        let faults = MergeText.faults(subject: content.subject, text: text, for: addressees, isOne: isOne)
        if !leavesOpen, faults.allSatisfy(\.isPardonable), let first = faults.first {
            throw .said(.refused, .mergeOpenFlag(first.phrase, flag: CommandOption.incomplete.flag))
        }
        let drafts = try session.perform(
            MergeDrafts(
                content: content, text: text, addressees: addressees, isOne: isOne, leavesOpen: leavesOpen,
                formKey: run.arguments.filled(.key) ?? Invocation.freshKey()), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(.array(drafts.map { json(DraftName.shown($0.id)) })) }
        for draft in drafts {
            run.output.line("\(padded(DraftName.shown(draft.id), to: 8))\(cleaned(draft.content.recipientsShown))")
        }
        run.say(.draftsMerged(.count(drafts.count)))
    }

    private static let mergeFields = MergeField.allCases.map(\.mark).joined(separator: ", ")
}

extension Invocation {
    /// What `--owing` or `--form` and `--period` remind of; `nil` where none is given.
    fileprivate func reminder(
        in session: Session
    ) throws(Failure) -> (addressees: [MergeAddressee], proposal: ReminderProposal)? {
        let (office, isOne) = (session.facts.profile, arguments.has(.one))
        if let letter = arguments.filled(.owing) {
            let asking = try outgoing(letter, in: session).document
            guard let sheet = try session.ask(AskReplies(to: asking.id, today: today)) else {
                throw .said(.notPermitted, .contentHidden)
            }
            let addressees = sheet.owingAddressees
            guard !addressees.isEmpty else { throw .said(.refused, .repliesAllAnswered(asking.symbol)) }
            return (addressees, sheet.reminder(from: office.name, isOne: isOne))
        }
        guard arguments.has(.form) || arguments.has(.period) else { return nil }
        let book = try session.ask(AskReturns(form: formCode(), period: try reportingPeriod(), today: today))
        let addressees = book.addressees(of: book.rows, on: today)
        guard !addressees.isEmpty else { throw .said(.refused, .mergeNobody) }
        let email = office.unitCode.flatMap { UnitDirectory.byCode[$0]?.email }
        return (
            addressees,
            book.reminder(from: office.name, address: email, to: addressees, isOne: isOne, today: today)
        )
    }
}
