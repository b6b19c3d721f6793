import Interchange
import Office
import Phrases
import Records

extension Subcommand {
    static let settingsReserve = Subcommand(
        words: ["settings", "reserve"], options: [.recipientOfNumber, .until],
        summary: Phrase(
            vi: "giữ số đến tiếp theo cho ai đó đến một giờ", en: "keep the next number for someone until an hour")
    ) { (run) throws(Failure) in
        let holder = try run.arguments.required(.recipientOfNumber)
        let text = try run.arguments.required(.until)
        let session = try run.session()
        let expiresAt = try run.moment(text)
        let kept = try session.perform(ReserveNumber(holder: holder, expiresAt: expiresAt), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(kept.shape) }
        run.say(
            .reserved(
                number: kept.number.shown, holder: kept.holder, time: kept.expiresAt.shownTime,
                day: kept.expiresAt.officeDay.shown))
    }

    static let settingsReservations = Subcommand(
        words: ["settings", "reservations"], summary: Phrase(vi: "các số đang giữ", en: "the numbers kept")
    ) { (run) throws(Failure) in
        // Void numbers stay in sight with their reason; used ones are documents of the register.
        let kept = try run.session().ask(ListReservations(all: true)).filter { $0.state != .used }
        guard !run.wantsJSON else { return run.write(.array(kept.map(\.shape))) }
        for reservation in kept {
            let lapsed: String
            if let reason = reservation.voidReason {
                lapsed = " · \(Phrase.stateVoid.in(run.language)): \(reason)"
            } else {
                lapsed = reservation.expiresAt <= run.now ? " · \(Phrase.reservationExpired.in(run.language))" : ""
            }
            let number = padded(reservation.number.shownWithYear, to: 12)
            run.output.line("\(number)\(reservation.expiresAt.officeShown)  \(reservation.holder)\(lapsed)")
        }
        if kept.isEmpty { run.output.remark(Phrase.noReservations.in(run.language)) }
    }

    static let settingsVoidReservation = Subcommand(
        words: ["settings", "void-reservation"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        options: [.reason], summary: Phrase(vi: "hủy một số đang giữ", en: "void a kept number")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let number = try run.number(run.arguments.words[0])
        guard let kept = try session.ask(ListReservations()).first(where: { $0.number == number }) else {
            throw .said(.notFound, .noReservation(number.shownWithYear))
        }
        let reason = run.arguments.text(.reason) ?? ""
        let voided = try session.perform(VoidReservation(reservation: kept.id, reason: reason), at: run.writingTime)
        if run.wantsJSON { run.write(voided.shape) } else { run.say(.reservationVoided(number: number.shown)) }
    }
}

extension Invocation {
    /// Prints a kept or void number in place of a document.
    func write(_ reservation: Reservation) {
        guard !wantsJSON else { return write(reservation.shape) }
        let state = reservation.voidReason.map { "\(Phrase.stateVoid.in(language)): \($0)" }
        let until = "\(reservation.holder), \(reservation.expiresAt.officeShown)"
        output.line("\(padded(reservation.number.shownWithYear, to: 12))\(until)\(state.map { " · \($0)" } ?? "")")
    }

    /// "26/11 17:00", or a day alone for the end of work at 17:00.
    func moment(_ text: String) throws(Failure) -> Instant {
        let parts = text.split(separator: " ")
        let hour = parts.count == 2 ? HourMinute(parts[1]) : HourMinute(hour: 17, minute: 0)
        guard (1...2).contains(parts.count), let hour, let calendar = opened?.calendar else {
            throw .usage(.usageBadValue(CommandOption.until.flag, value: text, expected: "\"26/11 17:00\""))
        }
        let day = try Shell.day(
            String(parts[0]), of: .until, today: today, calendar: calendar, direction: .future)
        return Instant(officeDay: day, at: hour)
    }
}

extension Instant {
    /// The hour of a moment in the office.
    fileprivate var shownTime: String {
        HourMinute(hour: officeTime.hour, minute: officeTime.minute)?.shown ?? ""
    }

    /// A time of day of the office, UTC+07:00.
    init(officeDay day: Day, at time: HourMinute) {
        let epoch = Instant(milliseconds: 0)
        let ofEpoch = epoch.officeTime.hour * 3600
        let seconds = (day - epoch.officeDay) * 86_400 + time.hour * 3600 + time.minute * 60 - ofEpoch
        self = epoch.adding(seconds: seconds)
    }
}

extension Reservation {
    fileprivate var shape: JSONValue {
        let state =
            switch state {
            case .open: "open"
            case .used: "used"
            case .void: "void"
            }
        return json(
            ("number", json(number.number)), ("suffix", number.suffix.isEmpty ? .null : json(number.suffix)),
            ("year", json(number.year)), ("holder", json(holder)), ("reservedOn", json(reservedOn)),
            ("expiresAt", json(expiresAt.isoUTC)), ("state", json(state)), ("voidReason", json(voidReason)))
    }
}
