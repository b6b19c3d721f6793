import Office
import Phrases
import Records

// In the hands of those who handle it, until it is settled.

extension Subcommand {
    static let settleReceive = Subcommand(
        words: ["settle", "receive"], operands: [numbers], required: 1, takesMany: true, options: [.signedBy],
        summary: Phrase(
            vi: "nhận; Văn thư ghi người ký nhận bản giấy bằng --signed-by",
            en: "sign for documents; the clerk says who signed with --signed-by")
    ) { (run) throws(Failure) in
        try run.take(.receive) { (session) throws(Failure) in
            guard let signer = run.arguments.filled(.signedBy) else { return .receive(signedBy: nil) }
            return .receive(signedBy: try session.person(signer).id)
        }
    }

    static let settleStart = Subcommand(
        words: ["settle", "start"], operands: [numbers], required: 1, takesMany: true,
        summary: Phrase(vi: "bắt đầu giải quyết", en: "take documents in hand")
    ) { (run) throws(Failure) in
        try run.take(.start) { (_) throws(Failure) in .start }
    }

    static let settleNote = Subcommand(
        words: ["settle", "note"], operands: [numbers], required: 1, takesMany: true, options: [.text],
        summary: Phrase(vi: "ghi chú việc đang giải quyết", en: "note what happened meanwhile")
    ) { (run) throws(Failure) in
        let text = try run.arguments.required(.text)
        try run.take(.note) { (_) throws(Failure) in .note(text) }
    }

    static let settleExtend = Subcommand(
        words: ["settle", "extend"], operands: [numbers], required: 1, takesMany: true, options: [.until, .reason],
        summary: Phrase(vi: "xin gia hạn, cần --reason", en: "ask for a later day, wants --reason")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.until)
        guard let day = try run.day(.until, direction: .future) else { return }
        try run.take(.askExtension) { (_) throws(Failure) in
            .askExtension(to: day, reason: run.arguments.text(.reason) ?? "")
        }
    }

    static let settleGrant = Subcommand(
        words: ["settle", "grant"], operands: [numbers], required: 1, takesMany: true,
        options: [.until, .refuse, .reason],
        summary: Phrase(
            vi: "cho gia hạn đến ngày --until, hoặc --refuse với --reason",
            en: "grant a later day with --until, or --refuse it with --reason")
    ) { (run) throws(Failure) in
        if run.arguments.has(.until), run.arguments.has(.refuse) {
            throw .usage(.optionsExclude(CommandOption.until.flag, CommandOption.refuse.flag))
        }
        var granted: Day?
        if !run.arguments.has(.refuse) {
            _ = try run.arguments.required(.until)
            granted = try run.day(.until, direction: .future)
        }
        try run.take(.decideExtension) { (_) throws(Failure) in
            .decideExtension(granted: granted, reason: run.arguments.text(.reason))
        }
    }

    static let settleDone = Subcommand(
        words: ["settle", "done"], operands: [numbers], required: 1, takesMany: true, options: [.result, .text],
        summary: Phrase(
            vi: "hoàn thành; --text là số văn bản trả lời hoặc việc đã làm",
            en: "complete documents; --text is the reply's number or what was done")
    ) { (run) throws(Failure) in
        let word = try run.arguments.required(.result)
        let ways = [Settlement.replied, .filed, .done]
        guard let settlement = ways.first(where: { $0.code == word }) else {
            let expected = ways.map(\.code).joined(separator: ", ")
            throw .usage(.usageBadValue(CommandOption.result.flag, value: word, expected: expected))
        }
        try run.take(.complete) { (_) throws(Failure) in .complete(settlement, text: run.arguments.text(.text)) }
    }

    static let settleGiveBack = Subcommand(
        words: ["settle", "give-back"], operands: [numbers], required: 1, takesMany: true, options: [.reason],
        summary: Phrase(vi: "trả lại Văn thư, cần --reason", en: "give documents back to the clerk, wants --reason")
    ) { (run) throws(Failure) in
        try run.take(.giveBack) { (_) throws(Failure) in .giveBack(reason: run.arguments.text(.reason) ?? "") }
    }

    static let settleReopen = Subcommand(
        words: ["settle", "reopen"], operands: [numbers], required: 1, takesMany: true, options: [.reason],
        summary: Phrase(vi: "mở lại, cần --reason", en: "open documents again, wants --reason")
    ) { (run) throws(Failure) in
        try run.take(.reopen) { (_) throws(Failure) in .reopen(reason: run.arguments.text(.reason) ?? "") }
    }
}
