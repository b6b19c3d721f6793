import Office
import Phrases
import Records

extension Subcommand {
    static let registerIncoming = Subcommand(
        words: ["register", "incoming"],
        options: CommandOption.fields + [.replyTo, .register, .key, .after, .reason, .reservation, .secret],
        summary: Phrase(
            vi: "đăng ký một văn bản đến và cấp số", en: "register an incoming document and give it a number")
    ) { (run) throws(Failure) in
        // The first question of every form: a state secret never enters, not even as far as opening the office.
        if run.arguments.has(.secret) { throw .said(.refused, .secretMark) }
        if run.arguments.has(.after), run.arguments.has(.reservation) {
            throw .usage(.optionsExclude(CommandOption.after.flag, CommandOption.reservation.flag))
        }
        let book = try run.book() ?? .incoming
        if book != .incoming {
            for option in [CommandOption.after, .reservation] where run.arguments.has(option) {
                throw .usage(.optionsExclude(option.flag, CommandOption.register.flag))
            }
        }
        _ = try run.arguments.required(.issuer)
        _ = try run.arguments.required(.subject)
        let session = try run.session()
        var content = IncomingContent(
            arrivedOn: run.today, issuer: "", symbol: DocumentSymbol.parse(""), subject: "")
        try run.fill(&content, in: session)
        content.takeTypeFromSymbol()
        // Asked before the number is spent; afterwards the document would find itself.
        let suspicions = try session.ask(
            FindDuplicates(
                issuer: content.issuer, symbol: content.symbol,
                year: content.date?.year ?? content.arrivedOn.year, subject: content.subject))
        let registration = try run.register(content, in: book, session)
        if run.wantsJSON {
            run.write(registration.number.shape)
        } else if registration.wasRepeat {
            run.say(.cliRegisteredBefore(number: run.told(registration.number)))
        } else if run.arguments.has(.after) {
            run.say(.insertedLate(number: run.told(registration.number), day: content.arrivedOn.shown))
        } else {
            run.say(.registered(number: run.told(registration.number)))
        }
        guard !registration.wasRepeat else { return }
        for doubt in RegistrationRule.doubts(of: content, today: run.today) { run.note(doubt.remark) }
        if run.repliesTo.isEmpty {
            let proposal = ProposeReplies(issuer: content.issuer, text: content.subject, day: content.arrivedOn)
            for letter in try session.ask(proposal) {
                run.note(.cliReplyCited(letter.symbol, flag: CommandOption.replyTo.flag))
            }
        }
        for suspicion in suspicions {
            run.note(suspicion.remark)
            let other = suspicion.document
            if other.content.way.isElectronic, other.paperArrivedOn == nil, !content.way.isElectronic {
                run.note(.suspectElectronic(number: other.number.shownWithYear))
            }
        }
    }
}

extension Invocation {
    /// Registers under the next number, a kept one, or a letter after one given before.
    fileprivate func register(
        _ content: IncomingContent, in book: Register, _ session: Session
    ) throws(Failure) -> Registration {
        let key = arguments.filled(.key) ?? Self.freshKey()
        if let text = arguments.text(.after) {
            return try session.perform(
                InsertLateIncoming(
                    content: content, after: try number(text), reason: arguments.text(.reason) ?? "", formKey: key,
                    repliesTo: repliesTo),
                at: writingTime)
        }
        var reservation: ReservationID?
        if let text = arguments.text(.reservation) {
            let number = try number(text)
            guard let kept = try session.ask(ListReservations()).first(where: { $0.number == number }) else {
                throw .said(.notFound, .noReservation(number.shownWithYear))
            }
            reservation = kept.id
        }
        return try session.perform(
            RegisterIncoming(
                content: content, formKey: key, reservation: reservation, register: book, repliesTo: repliesTo),
            at: writingTime)
    }

    /// The letters of ours that `--reply-to` names.
    var repliesTo: [NamedAnswer] { NamedAnswer.all(in: arguments.text(.replyTo) ?? "") }

    /// A number as it is told: with its year where that is not this one, so that a mistyped day is seen at once.
    fileprivate func told(_ number: RegisterNumber) -> String {
        number.year == today.year ? number.shown : number.shownWithYear
    }

    /// The book that `--register` names for a new entry: tasks have a command of their own.
    fileprivate func book() throws(Failure) -> Register? {
        guard let text = arguments.filled(.register) else { return nil }
        switch FieldWords.key(text) {
        case "incoming", "van ban den": return .incoming
        case "petition", "don thu": return .petition
        default:
            throw .usage(
                .usageBadValue(CommandOption.register.flag, value: text, expected: "incoming, petition"))
        }
    }

    /// A key that no other form has.
    static func freshKey() -> String {
        var generator = SystemRandomNumberGenerator()
        return "cli:" + String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
    }
}

extension ContentDoubt {
    /// The doubt as a remark on what was done all the same.
    var remark: Phrase {
        switch self {
        case .dateAfterArrival(let date, let arrived): .doubtDate(date.shown, arrived: arrived.shown)
        case .old(let date): .doubtOldDate(date.shown)
        case .symbolNotParsed(let text): .doubtUnparsed(text)
        case .arrivalLongAgo(let day): .arrivalLongAgo(day.shown)
        case .hourMissing: .doubtHourMissing
        case .deadlinePassed(let day): .doubtDeadlinePassed(day.shown)
        }
    }
}

extension DuplicateSuspicion {
    /// The suspicion as a remark.
    var remark: Phrase {
        let number = document.number.shownWithYear
        let day = document.content.arrivedOn.shown
        return switch kind {
        case .sameSymbol: .suspectSame(number: number, day: day)
        case .nearSameSubject: .suspectNear(number: number, day: day)
        }
    }
}
