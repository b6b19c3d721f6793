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
            .type, .symbol, .subject, .signer, .signerTitle, .manner, .recipient, .copiesTo, .body, .owing, .one, .key,
        ],
        summary: Phrase(
            vi:
                "lập dự thảo cùng một nội dung cho nhiều đơn vị; {Tên đơn vị}, {Hạn}, {Số ký hiệu}, {Còn thiếu} thay bằng giá trị từng nơi",
            en:
                "begin drafts of one text for many units; {Tên đơn vị}, {Hạn}, {Số ký hiệu}, {Còn thiếu} become each unit's own"
        )
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.type)
        _ = try run.arguments.required(.subject)
        _ = try run.arguments.required(.body)
        let session = try run.session()
        guard let type = try run.outgoingType() else { return }
        var content = OutgoingContent(typeCode: type.code, symbolTail: "", subject: "")
        try run.fill(&content, in: session)
        var addressees: [MergeAddressee] = []
        if let letter = run.arguments.filled(.owing) {
            let asking = try run.outgoing(letter, in: session).document
            guard let sheet = try session.ask(AskReplies(to: asking.id, today: run.today)) else {
                throw .said(.notPermitted, .contentHidden)
            }
            addressees = sheet.owingAddressees
            guard !addressees.isEmpty else { throw .said(.refused, .repliesAllAnswered(asking.symbol)) }
        } else {
            _ = try run.arguments.required(.recipient)
            let groups = try session.ask(ListRecipientGroups(today: run.today))
            let recipients = RecipientGroup.opened(content.recipients.filter { !$0.isCopy }, by: groups)
            addressees = recipients.map { MergeAddressee($0.name) }
        }
        let drafts = try session.perform(
            MergeDrafts(
                content: content, text: try run.body() ?? "", addressees: addressees, isOne: run.arguments.has(.one),
                formKey: run.arguments.filled(.key) ?? Invocation.freshKey()), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(.array(drafts.map { json(DraftName.shown($0.id)) })) }
        for draft in drafts {
            run.output.line("\(padded(DraftName.shown(draft.id), to: 8))\(cleaned(draft.content.recipientsShown))")
        }
        run.say(.draftsMerged(.count(drafts.count)))
    }
}
