import Interchange
import Office
import Phrases
import Records
import Screens
import Store

extension Subcommand {
    static let disposalPropose = Subcommand(
        words: ["archive", "dispose", "propose"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        takesMany: true, options: [.title, .text, .key],
        meanings: [
            .title: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldCaseTitle),
            .text: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldExplanation),
        ],
        summary: Phrase(
            vi: "đề nghị hủy hồ sơ hết thời hạn: danh mục và thuyết minh",
            en: "propose files for disposal, with the explanation")
    ) { (run) throws(Failure) in
        let title = try run.arguments.required(.title)
        let session = try run.session()
        let files = try run.files(run.arguments.words, in: session)
        let made = try session.perform(
            ProposeDisposal(
                title: title, explanation: run.arguments.filled(.text), files: files.map(\.id), formKey: run.formKey),
            at: run.writingTime)
        run.tell(made, session)
    }

    static let disposalChange = Subcommand(
        words: ["archive", "dispose", "change"], operands: [caseOperand], required: 1,
        options: [.title, .text, .add, .reason],
        meanings: [
            .title: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldCaseTitle),
            .text: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldExplanation),
            .add: (
                Phrase(vi: "\"HỒ-SƠ; HỒ-SƠ\"", en: "\"FILE; FILE\""),
                Phrase(vi: "thêm những hồ sơ này", en: "add these files")
            ),
            .reason: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldGround),
        ],
        summary: Phrase(vi: "sửa danh mục đang đề nghị", en: "change a case that is being proposed")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        var adding: [RecordFileID: String?] = [:]
        for file in try run.files(.add, in: session) { adding[file.id] = .some(run.arguments.filled(.reason)) }
        let changed = try session.perform(
            ChangeDisposal(
                disposal, title: run.arguments.filled(.title) ?? disposal.title,
                explanation: run.arguments.text(.text) ?? disposal.explanation, adding: adding), at: run.writingTime)
        run.tell(changed, session)
    }

    static let disposalSpare = Subcommand(
        words: ["archive", "dispose", "spare"], operands: [caseOperand, Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 2,
        options: [.reason],
        summary: Phrase(
            vi: "đưa một hồ sơ ra khỏi danh mục hủy, ở bước nào cũng được", en: "spare a file, at any station")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        let file = try run.file(run.arguments.words[1], in: session).file
        let changed = try session.perform(
            SpareFile(file.id, in: disposal, reason: run.arguments.text(.reason) ?? ""), at: run.writingTime)
        run.tell(changed, session)
    }

    private static let convene = Subcommand(
        words: ["archive", "dispose", "council"], operands: [caseOperand], required: 1,
        options: [.chair, .secretary, .member],
        summary: Phrase(
            vi: "lập Hội đồng xác định giá trị tài liệu và trình danh mục",
            en: "form the council and lay the list before it")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        var members = [
            CouncilMember(person: try session.person(try run.arguments.required(.chair)).id, seat: .chair),
            CouncilMember(person: try session.person(try run.arguments.required(.secretary)).id, seat: .secretary),
        ]
        members += try run.people(.member, in: session).map { CouncilMember(person: $0, seat: .member) }
        run.tell(try session.perform(ConveneCouncil(for: disposal, members: members), at: run.writingTime), session)
    }

    private static let opinion = Subcommand(
        words: ["archive", "dispose", "opinion"], operands: [caseOperand, Phrase("agree|refuse")], required: 2,
        options: [.text],
        summary: Phrase(vi: "thành viên Hội đồng cho ý kiến", en: "say as a member of the council what one thinks")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        let word = run.arguments.words[1]
        guard word == "agree" || word == "refuse" else {
            throw .usage(.usageBadValue("archive dispose opinion", value: word, expected: "agree, refuse"))
        }
        let changed = try session.perform(
            GiveCouncilOpinion(on: disposal.id, agrees: word == "agree", words: run.arguments.filled(.text)),
            at: run.writingTime)
        run.tell(changed, session)
    }

    private static let conclude = Subcommand(
        words: ["archive", "dispose", "conclude"], operands: [caseOperand], required: 1,
        summary: Phrase(
            vi: "kết luận của Hội đồng: quá nửa đồng ý", en: "count the council's vote: more than half agree")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        run.tell(try session.perform(ConcludeCouncil(disposal), at: run.writingTime), session)
    }

    private static let appraise = Subcommand(
        words: ["archive", "dispose", "appraise"], operands: [caseOperand], required: 1, options: [.text],
        meanings: [.text: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldAppraisal)],
        summary: Phrase(vi: "ghi ý kiến thẩm tra của cấp trên", en: "record what the superior body's archive answered")
    ) { (run) throws(Failure) in
        let text = try run.arguments.required(.text)
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        run.tell(try session.perform(RecordAppraisal(text, of: disposal), at: run.writingTime), session)
    }

    private static let decide = Subcommand(
        words: ["archive", "dispose", "decide"], operands: [caseOperand], required: 1, options: [.decision, .date],
        meanings: procedureMeanings,
        summary: Phrase(
            vi: "lãnh đạo quyết định hủy; người đề nghị không quyết định",
            en: "the leader decides; who proposed it does not")
    ) { (run) throws(Failure) in
        let decision = try run.arguments.required(.decision)
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        let day = try run.day(.date) ?? run.today
        run.tell(
            try session.perform(DecideDisposal(disposal, decision: decision, on: day), at: run.writingTime), session)
    }

    private static let refuse = Subcommand(
        words: ["archive", "dispose", "refuse"], operands: [caseOperand], required: 1, options: [.reason],
        summary: Phrase(vi: "không cho hủy, hồ sơ được giữ lại", en: "refuse a case; its files are kept")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        let reason = run.arguments.text(.reason) ?? ""
        run.tell(try session.perform(RefuseDisposal(disposal, reason: reason), at: run.writingTime), session)
    }

    private static let carryOut = Subcommand(
        words: ["archive", "dispose", "carry-out"], operands: [caseOperand], required: 1,
        options: [.executors, .method, .date], meanings: procedureMeanings,
        summary: Phrase(
            vi: "hủy theo quyết định và lập biên bản; ít nhất hai người thực hiện",
            en: "destroy what was decided, with minutes; two people at least")
    ) { (run) throws(Failure) in
        guard let method = run.arguments.filled(.method) else {
            throw .usage(.usageMissingArgument(CommandOption.method.flag))
        }
        _ = try run.arguments.required(.executors)
        let session = try run.session()
        let disposal = try run.disposal(in: session).disposal
        let day = try run.day(.date) ?? run.today
        let executors = try run.people(.executors, in: session)
        let done = try session.perform(
            DestroyFiles(disposal, executors: executors, method: method, on: day), at: run.writingTime)
        let isClear = session.file.clearDestroyed()
        guard !run.wantsJSON else {
            return run.write(
                .object(
                    done.disposal.listed(nil, true, session.facts) + [
                        JSONValue.Member("attachmentsDestroyed", json(done.attachments)),
                        JSONValue.Member("textsDestroyed", json(done.texts)),
                        JSONValue.Member("backups", .array(done.backups.map(\.shape))),
                    ]))
        }
        run.say(
            .disposalCarriedOut(
                String(done.disposal.id.value), attachments: done.attachments, texts: done.texts))
        for backup in done.backups { run.say(backup.sentence) }
        if !isClear { run.note(.disposalNotYetClear) }
    }

    static let disposalSteps = [convene, opinion, conclude, appraise, decide, refuse, carryOut]
}

extension Invocation {
    fileprivate func tell(_ disposal: DisposalCase, _ session: Session) {
        wantsJSON
            ? write(.object(disposal.listed(nil, true, session.facts)))
            : say(.disposalSaid(String(disposal.id.value), disposal.state.phrase))
    }
}
