import Office
import Phrases
import Records
import Screens

// Before a leader, and to those who handle it.

extension Subcommand {
    static let numbers = Phrase(vi: "SỐ", en: "NUMBER")

    static let routeSubmit = Subcommand(
        words: ["route", "submit"], operands: [numbers], required: 1, takesMany: true, options: [.leader],
        summary: Phrase(vi: "trình người cho ý kiến", en: "lay documents before a leader")
    ) { (run) throws(Failure) in
        let leader = try run.arguments.required(.leader)
        try run.take(.submit) { (session) throws(Failure) in .submit(leader: try session.person(leader).id) }
    }

    static let routePropose = Subcommand(
        words: ["route", "propose"], operands: [numbers], required: 1, takesMany: true,
        options: [.text, .lead, .deadline],
        summary: Phrase(vi: "ghi đề xuất của Văn phòng bên văn bản", en: "put the office's proposal beside documents")
    ) { (run) throws(Failure) in
        guard run.arguments.filled(.text) != nil || run.arguments.filled(.lead) != nil else {
            throw .usage(.usageMissingArgument(CommandOption.text.flag))
        }
        try run.take(.propose) { (session) throws(Failure) in
            .propose(
                text: run.arguments.text(.text) ?? "", lead: try run.distribution(in: session).lead,
                deadline: try run.deadline())
        }
    }

    static let routeInstruct = Subcommand(
        words: ["route", "instruct"], operands: [numbers], required: 1, takesMany: true,
        options: [.leader, .text] + CommandOption.distribution,
        summary: Phrase(
            vi: "ghi ý kiến chỉ đạo; --text viết hoặc mã bút phê mẫu (tm, dy, lu …)",
            en: "enter a leader's word; --text in words or a usual note's code (tm, dy, lu …)")
    ) { (run) throws(Failure) in
        let leader = run.arguments.filled(.leader)
        let text = try run.arguments.required(.text)
        try run.take(.instruct) { (session) throws(Failure) in
            let distribution = try run.distribution(in: session)
            let deadline = try run.deadline()
            // Two letters are a code that was mistyped, not a leader's word.
            if text.count <= 2, StandardNote.coded(text) == nil {
                throw .usage(.noSuchNote(text, codes: StandardNote.all.map(\.code).joined(separator: ", ")))
            }
            let note = StandardNote.coded(text)?
                .filled(lead: distribution.lead.map(session.facts.name(of:)), day: deadline)
            return .instruct(
                leader: try run.leader(leader, in: session), text: note ?? text, to: distribution, deadline: deadline)
        }
    }

    static let routeTo = Subcommand(
        words: ["route", "to"], operands: [numbers], required: 1, takesMany: true, options: CommandOption.distribution,
        summary: Phrase(
            vi: "chuyển cho nơi xử lý; không nêu ai thì theo ý kiến chỉ đạo",
            en: "hand documents to those who handle them; as the leader said where nobody is named")
    ) { (run) throws(Failure) in
        try run.take(.route) { (session) throws(Failure) in
            .route(to: try run.distribution(in: session), deadline: try run.deadline())
        }
    }

    static let routeAssign = Subcommand(
        words: ["route", "assign"], operands: [numbers], required: 1, takesMany: true, options: [.person],
        summary: Phrase(vi: "phân công người trong ban chủ trì", en: "give documents to one person of the department")
    ) { (run) throws(Failure) in
        let person = try run.arguments.required(.person)
        try run.take(.assign) { (session) throws(Failure) in .assign(try session.person(person).id) }
    }

    static let routeSendBack = Subcommand(
        words: ["route", "send-back"], operands: [numbers], required: 1, takesMany: true, options: [.reason],
        summary: Phrase(vi: "trả lại nơi gửi, cần --reason", en: "send documents back to the sender, wants --reason")
    ) { (run) throws(Failure) in
        try run.take(.sendBack) { (_) throws(Failure) in .sendBack(reason: run.arguments.text(.reason) ?? "") }
    }
}

extension Invocation {
    /// The leader that is named; without a name the one who asks, or for whom they act.
    fileprivate func leader(_ named: String?, in session: Session) throws(Failure) -> PersonID {
        if let named { return try session.person(named).id }
        if let own = session.actor.everyone.first(where: { $0.roles.contains(.leadership) }) { return own.id }
        _ = try arguments.required(.leader)
        return session.actor.person.id
    }
}
