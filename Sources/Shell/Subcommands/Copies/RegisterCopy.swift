import Interchange
import Office
import Phrases
import Records
import Screens

extension CommandOption {
    /// The fields of a copy, in the order of the form.
    static let copyFields: [CommandOption] = [
        .form, .symbol, .date, .part, .recipient, .copies, .signer, .signerTitle, .manner, .askedBy, .circulation,
        .notes,
    ]
}

extension Subcommand {
    /// What options say of a copy.
    static let copyMeanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .form: (Phrase("sao-y|sao-luc|trich-sao"), .copyFieldForm),
        .symbol: (Phrase(vi: "KÝ-HIỆU", en: "SYMBOL"), .copyFieldTail),
        .date: (Phrase(vi: "NGÀY", en: "DAY"), .copyFieldDate), .copies: (Phrase("N"), .copyFieldCount),
    ]

    static let registerCopy = Subcommand(
        words: ["register", "copy"], operands: [Phrase(vi: "SỐ|SỐ-KÝ-HIỆU", en: "NUMBER|SYMBOL")],
        options: CommandOption.copyFields + [.unregistered, .key, .secret], meanings: copyMeanings,
        summary: Phrase(
            vi: "sao một văn bản đến hay văn bản đi và cấp số bản sao: sao y, sao lục, trích sao",
            en: "copy an incoming or outgoing document and number the copy: sao y, sao lục, trích sao")
    ) { (run) throws(Failure) in
        if run.arguments.has(.secret) { throw .said(.refused, .secretMark) }
        _ = try run.arguments.required(.form)
        let session = try run.session()
        let source = try run.copySource(run.arguments.words, in: session)
        let content = try run.copyContent(in: session)
        let made = try session.perform(
            MakeCopy(of: source, content: content, formKey: run.arguments.filled(.key) ?? Invocation.freshKey()),
            at: run.writingTime)
        guard !run.wantsJSON else { return run.write(made.shape) }
        run.say(made.wasRepeat ? .copyMadeBefore(made.symbol) : .copyMade(made.symbol))
        if CirculationRule.verdict(made.circulation, .copy) == .marked {
            run.note(.copyBearsMark(made.circulation.phrase))
        }
    }

    static let correctCopy = Subcommand(
        words: ["correct", "copy"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        options: CommandOption.copyFields + [.reason, .void], meanings: copyMeanings,
        summary: Phrase(
            vi: "sửa thông tin một bản sao hoặc hủy số của nó", en: "correct the entry of a copy, or void its number")
    ) { (run) throws(Failure) in
        let given = CommandOption.copyFields.filter(run.arguments.has)
        let isVoided = run.arguments.has(.void)
        if isVoided, let field = given.first {
            throw .usage(.optionsExclude(CommandOption.void.flag, field.flag))
        }
        guard isVoided || !given.isEmpty else { throw .usage(.correctWhat) }
        let session = try run.session()
        let copy = try run.copy(run.arguments.words[0], in: session).row.copy
        let reason = run.arguments.text(.reason) ?? ""
        let changed: DocumentCopy
        if isVoided {
            changed = try session.perform(
                VoidCopy(copy: copy.id, seenVersion: copy.version, reason: reason), at: run.writingTime)
        } else {
            var content = copy.content
            try run.fill(&content, in: session)
            // Another form has another symbol, of the same office.
            if content.form != copy.content.form, !run.arguments.has(.symbol) {
                let office = copy.content.symbolTail.drop { $0 != "-" }.dropFirst()
                content.symbolTail = content.form.symbolTail(office: String(office))
            }
            if content.form != .extract, !run.arguments.has(.part) { content.part = nil }
            changed = try session.perform(
                CorrectCopy(copy: copy.id, seenVersion: copy.version, content: content, reason: reason),
                at: run.writingTime)
        }
        guard !run.wantsJSON else { return run.write(.object(changed.listed)) }
        run.say(isVoided ? .copyVoided(changed.symbol) : .copyCorrected(changed.symbol))
    }
}

extension Invocation {
    /// What is written of a copy, with the symbol that its form has in this office.
    func copyContent(in session: Session) throws(Failure) -> CopyContent {
        var content = CopyContent(form: .whole, symbolTail: "")
        content.date = today
        try fill(&content, in: session)
        let help = try session.ask(PrepareCopy(day: content.date ?? today))
        if content.symbolTail.isEmpty {
            guard let office = help.office else {
                throw .said(.refused, .copyOfficeUnknown(flag: CommandOption.symbol.flag))
            }
            content.symbolTail = content.form.symbolTail(office: office)
        }
        return content
    }

    /// What is copied: a number of the incoming register, a symbol of the outgoing one, or words.
    func copySource(_ named: [String], in session: Session) throws(Failure) -> CopySource {
        let words = arguments.filled(.unregistered)
        guard let text = named.first else {
            guard let words else { throw .usage(.copySourceWanted(flag: CommandOption.unregistered.flag)) }
            return .paper(words)
        }
        if words != nil { throw .usage(.usageTooMany(text)) }
        // "15/BC-LĐLĐ" names a symbol and so an outgoing document; "15/2026" a number of the year.
        if OutgoingName(text, year: today.year)?.tailKey != nil {
            return .outgoing(try outgoing(text, in: session).document.id)
        }
        return .incoming(try document(text, in: session).document.id)
    }

    /// Writes the fields that were given as options into a copy. An empty text takes an optional field away.
    fileprivate func fill(_ content: inout CopyContent, in session: Session) throws(Failure) {
        func text(_ option: CommandOption, _ change: (String?) -> Void) {
            if let text = arguments.text(option) { change(text.isEmpty ? nil : text) }
        }
        if arguments.has(.form) {
            let text = try arguments.required(.form)
            guard let form = FieldWords.copyForm(text) else {
                let codes = CopyForm.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.form.flag, value: text, expected: codes))
            }
            content.form = form
        }
        if let tail = arguments.filled(.symbol) { content.symbolTail = tail }
        if arguments.has(.date) { content.date = try day(.date) }
        text(.part) { content.part = $0 }
        if let names = arguments.text(.recipient) {
            content.recipients = names.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        }
        if let count = try arguments.number(.copies, in: 1...100_000) { content.count = count }
        text(.signer) {
            content.signer = $0
            content.signerPerson = $0.flatMap { name in session.facts.person(named: name) }?.id
        }
        text(.signerTitle) { content.signerTitle = $0 }
        if let text = arguments.text(.manner) {
            guard let manner = FieldWords.manner(text) else {
                let codes = SigningManner.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.manner.flag, value: text, expected: codes))
            }
            content.manner = manner
        }
        text(.askedBy) { content.askedBy = $0 }
        if let text = arguments.filled(.circulation) {
            guard let circulation = FieldWords.circulation(text) else {
                let codes = Circulation.allCases.map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.circulation.flag, value: text, expected: codes))
            }
            content.circulation = circulation
        }
        text(.notes) { content.notes = $0 }
    }

    /// A copy by its name, to the depth that the person may see.
    func copy(_ text: String, in session: Session) throws(Failure) -> CopyDetail {
        guard let name = OutgoingName(text, year: today.year), let detail = try session.ask(ShowCopy(.name(name)))
        else { throw .office(.refused(.copy(.unknown(text)))) }
        return detail
    }
}

extension FieldWords {
    /// A form of copies: "sao-y", "SY", "trích sao".
    static func copyForm(_ text: String) -> CopyForm? {
        CopyForm.allCases.first {
            key($0.code) == key(text) || key($0.abbreviation) == key(text) || key($0.phrase.vi) == key(text)
        }
    }
}

extension Subcommand {
    /// Copies of documents and their register.
    static let copyCommands = [registerCopy, correctCopy, listCopies, showCopy, printCopy, printCopies]
}
