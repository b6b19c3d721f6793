import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let showIncoming = Subcommand(
        words: ["show", "incoming"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        summary: Phrase(vi: "in một văn bản đến với quá trình xử lý", en: "print one document with its history")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let number = try run.number(run.arguments.words[0])
        if try session.ask(ShowIncoming(.number(number))) == nil,
            let kept = try session.ask(ListReservations(all: true)).first(where: { $0.number == number })
        {
            // A kept or void number has no document, and still has its place in the register.
            return run.write(kept)
        }
        let detail = try run.document(run.arguments.words[0], in: session)
        if run.wantsJSON {
            let history = JSONValue.array(detail.history.map(\.shape))
            let members = detail.document.whole(session.facts, lastMissed: session.calendar.lastMissed(on: run.today))
            run.write(
                .object(
                    members + detail.links + [detail.files.asMember, JSONValue.Member("history", history)]))
        } else {
            run.write(detail, session)
            run.write(detail.files)
        }
    }
}

extension IncomingDetail {
    /// The outgoing documents that it is linked with, as members of JSON.
    fileprivate var links: [JSONValue.Member] {
        let replies = repliesTo.map {
            json(("symbol", json($0.document.nameWithYear)), ("partial", .bool($0.isPartial)))
        }
        return [
            JSONValue.Member("answeredBy", .array(answers.map { json($0.nameWithYear) })),
            JSONValue.Member("repliesTo", .array(replies)),
        ]
    }
}

extension HistoryEntry {
    /// The entry as JSON.
    var shape: JSONValue {
        let changes = changes.map { change in
            json(("field", json(change.field)), ("old", json(change.old)), ("new", json(change.new)))
        }
        return json(
            ("sequence", .integer(sequence)), ("at", json(at.isoUTC)), ("person", json(person)),
            ("actingFor", json(actingFor)), ("command", json(command)), ("changes", .array(changes)))
    }
}

extension Invocation {
    fileprivate func write(_ detail: IncomingDetail, _ session: Session) {
        let document = detail.document
        let register = document.number.register
        say(register.title(number: document.number.shownWithYear))
        var rows: [(Phrase, String?)] = IncomingField.allCases.compactMap { field in
            register.label(of: field).map { ($0, document.content.shown(field, language)) }
        }
        rows.append((.fieldPaper, document.paperArrivedOn?.shown))
        rows.append((.fieldState, (document.state == .void ? Phrase.stateVoid : .stateRegistered).in(language)))
        rows.append((.fieldReason, document.voidReason))
        let registrar = session.facts.people.first { $0.id == document.registeredBy }?.name
        let registered = [document.registeredAt.officeShown, registrar].compactMap(\.self).joined(separator: ", ")
        rows.append((.fieldRegistered, registered))
        rows += handlingRows(of: document, session)
        rows += detail.answers.map { (.fieldAnsweredBy, $0.nameWithYear) }
        rows += detail.repliesTo.map { reply in
            let partial = reply.isPartial ? " (\(Phrase.outPartial.in(language)))" : ""
            return (.fieldReplyTo, reply.document.nameWithYear + partial)
        }
        writeRows(rows)
        if !detail.isWhole { say(.contentHidden) }
        writeHistory(detail.history, isWhole: detail.isWhole)
    }

    /// Labelled values, those that are absent left out.
    func writeRows(_ rows: [(Phrase, String?)]) {
        let width = rows.map { cells($0.0.in(language)) }.max() ?? 0
        for (label, value) in rows {
            guard let value, !value.isEmpty else { continue }
            writeWrapped(label: padded(label.in(language), to: width), value)
        }
    }

    /// A record's journal, oldest first.
    func writeHistory(_ history: [HistoryEntry], isWhole: Bool, ofOutgoing isOutgoing: Bool = false) {
        output.line("")
        say(.historyHeading)
        for entry in history {
            let person =
                entry.actingFor.map { Phrase.historyActingFor(person: entry.person, absent: $0) }
                ?? Phrase(entry.person)
            output.line(
                "\(entry.at.officeShown)  \(person.in(language)): \(entry.phrase.in(language))")
            // The act itself says what became of the number.
            for change in entry.changes where change.field != "state" && change.field != "undone" {
                let label = Phrase.journalField(change.field, ofOutgoing: isOutgoing).in(language)
                output.line("    " + (isWhole ? change.sentence(language, ofOutgoing: isOutgoing) : label))
            }
        }
    }

    private func writeWrapped(label: String, _ value: String) {
        let indent = cells(label) + 4
        let lines = wrapped(cleaned(value), width: max(surroundings.width - indent, 20))
        for (index, line) in lines.enumerated() {
            output.line(index == 0 ? "  \(label)  \(line)" : String(repeating: " ", count: indent) + line)
        }
    }
}

extension IncomingContent {
    /// A field's value as people read it.
    fileprivate func shown(_ field: IncomingField, _ language: Language) -> String? {
        switch field {
        case .arrived: arrivedOn.shown
        case .date: date?.shown
        case .handedOver: handedOverOn?.shown
        case .deadline: deadline?.shown
        case .meetingDay: meetingOn?.shown
        case .replyDue: replyDue?.shown
        case .type: typeCode.map { DocumentTypes.byCode[$0]?.phrase.in(language) ?? $0 }
        case .urgency: urgency.phrase.in(language)
        case .circulation: circulation.phrase.in(language)
        case .way: way.phrase.in(language)
        case .hour, .issuer, .sender, .symbol, .subject, .signer, .recipient, .receivedBy, .notes, .pages, .copies,
            .meetingHour, .meetingPlace, .attendees, .senderAddress, .replyWanted:
            text(of: field)
        }
    }
}
