import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

extension OutgoingGridScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        return prepare(in: &surroundings)
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        let before = focus
        var steps = take(action, in: &surroundings)
        if before != focus { steps += prepare(in: &surroundings) }
        return steps
    }

    private mutating func take(_ action: FieldFormAction, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .typed(.paste(let text)):
            guard case .subject(let row) = focus, text.contains(where: \.isNewline) else { break }
            changedAt = surroundings.now
            return paste(text, at: row, in: surroundings)
        case .next:
            changedAt = surroundings.now
            return next(in: surroundings)
        case .up: return upOrDown(by: -1, in: surroundings)
        case .down: return upOrDown(by: 1, in: surroundings)
        case .typed, .nextOfAll, .previousOfAll, .change, .lookUp, .enlarge, .save, .saveNext, .back: break
        }
        return act(action, in: &surroundings)
    }

    // MARK: Rows

    /// Enter: through the common fields, then from subject to subject; behind the last one a row begins.
    private mutating func next(in surroundings: Surroundings) -> [Step] {
        guard let row = focus.row else {
            if !goOn(in: surroundings) { move(to: .subject(0), in: surroundings) }
            return []
        }
        takeSuggestion()
        if row == rowCount - 1 {
            guard !blank(text(.subject(row))) else { return [.say(.gridEndOfRows)] }
            guard rowCount < RegisterOutgoingMany.most else {
                return [.say(.outTooManyRows(limit: RegisterOutgoingMany.most), .warning)]
            }
            rowCount += 1
            fill()
        }
        move(to: .subject(row + 1), in: surroundings)
        return []
    }

    /// Among rows up and down stay in the column.
    private mutating func upOrDown(by steps: Int, in surroundings: Surroundings) -> [Step] {
        changedAt = surroundings.now
        guard suggestions.isEmpty, let row = focus.row, (0..<rowCount).contains(row + steps) else {
            if suggestions.isEmpty, focus.row == rowCount - 1, steps > 0 { return [] }
            if suggestions.isEmpty, focus.row == 0, steps < 0 {
                move(to: .common(.copies), in: surroundings)
            } else {
                step(by: steps, in: surroundings)
            }
            return []
        }
        if case .subject = focus {
            move(to: .subject(row + steps), in: surroundings)
        } else {
            move(to: .recipients(row + steps), in: surroundings)
        }
        return []
    }

    /// Each line of what is pasted becomes a row; what stands behind a tab is to whom it goes.
    private mutating func paste(_ text: String, at row: Int, in surroundings: Surroundings) -> [Step] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !blank($0) }
        var place = row
        var taken = 0
        for line in lines {
            guard place < RegisterOutgoingMany.most else { break }
            // A line never goes over what stands in a row.
            if !blank(self.text(.subject(place))) {
                place += 1
                if place < rowCount { makeRoom(at: place) }
            }
            rowCount = max(rowCount, place + 1)
            fill()
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map {
                clean(String($0))
            }
            set(.subject(place), to: parts.first ?? "")
            if parts.count > 1 { set(.recipients(place), to: parts[1]) }
            taken += 1
        }
        if rowCount < RegisterOutgoingMany.most, !blank(self.text(.subject(rowCount - 1))) {
            rowCount += 1
            fill()
        }
        move(to: .subject(min(place + 1, rowCount - 1)), in: surroundings)
        return taken < lines.count
            ? [.say(.outTooManyRows(limit: RegisterOutgoingMany.most), .warning)] : [.say(.gridPasted(taken))]
    }

    /// Moves the rows from a place on down by one, where that one is not empty.
    private mutating func makeRoom(at place: Int) {
        guard !blank(text(.subject(place))), rowCount < RegisterOutgoingMany.most else { return }
        rowCount += 1
        fill()
        for row in stride(from: rowCount - 1, to: place, by: -1) {
            set(.subject(row), to: text(.subject(row - 1)))
            set(.recipients(row), to: text(.recipients(row - 1)))
        }
        set(.subject(place), to: "")
        set(.recipients(place), to: "")
    }

    // MARK: Choosing

    func chooserItems(_ field: OutgoingGridScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .common(.type), .common(.signer):
            OutgoingFormScreen.State(.register, formKey: "", in: surroundings)
                .chooserItems(field.alike, in: surroundings)
        case .common(.recipients), .common(.copiesTo), .recipients:
            surroundings.issuers.mostUsed(limit: 500).map { .init(text: $0, label: Phrase($0)) }
        case .common, .subject: choiceItems(field)
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if answer == .confirmed(.outgoing(.registerAnyway)) {
            let rows = read(in: surroundings)
            return faults.isEmpty && saveTicket == nil ? send(rows, in: &surroundings) : showFault()
        }
        let steps = takeChoice(answer, in: &surroundings)
        if case .chosen = answer { return steps + prepare(in: &surroundings) }
        return steps
    }

    // MARK: What the office proposes

    private mutating func prepare(in surroundings: inout Surroundings) -> [Step] {
        guard let type else { return [] }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let day = reader.day(text(.common(.date)), .past) ?? surroundings.today
        let query = PrepareOutgoing(typeCode: type.code, day: day)
        guard query != asked else { return [] }
        asked = query
        let ticket = surroundings.ticket()
        helpTicket = ticket
        return [.effect(.ask(.outgoing(.prepare(query)), ticket))]
    }

    /// Puts what is proposed where nothing else was typed.
    private mutating func propose(_ help: OutgoingHelp) {
        let before = self.help
        func put(_ common: OutgoingGridScreen.Common, _ text: String?, after proposed: String?) {
            let field = OutgoingGridScreen.Field.common(common)
            guard blank(self.text(field)) || self.text(field) == proposed else { return }
            set(field, to: text ?? "")
            // What is proposed is not typed: leaving with it loses nothing.
            initial[field] = text ?? ""
        }
        put(.symbol, help.symbolTail, after: before?.symbolTail)
        if help.signer != nil {
            put(.signer, help.signer, after: before?.signer)
            put(.signerTitle, help.signerTitle, after: before?.signerTitle)
            let usual = (before?.manner ?? .own).code
            if let manner = help.manner { put(.manner, manner.code, after: usual) }
        }
        self.help = help
    }

    // MARK: Saving

    /// The rows in which something is written, in order.
    private var written: [Int] {
        (0..<rowCount).filter { !blank(text(.subject($0))) || !blank(text(.recipients($0))) }
    }

    private func recipients(_ field: OutgoingGridScreen.Field, isCopy: Bool = false) -> [Recipient] {
        names(field).map { Recipient($0, isCopy: isCopy) }
    }

    /// What is common to all; what is wrong in it is noted.
    private mutating func common(in surroundings: Surroundings) -> OutgoingContent {
        var content = OutgoingContent(
            typeCode: type?.code ?? "", symbolTail: clean(text(.common(.symbol))), subject: "")
        if type == nil {
            faults[.common(.type)] =
                blank(text(.common(.type)))
                ? .missing(.fieldType) : .typeNotKnown(quoted(text(.common(.type))))
        }
        if content.symbolTail.isEmpty { faults[.common(.symbol)] = .missing(.outFieldTail) }
        content.date =
            blank(text(.common(.date))) ? surroundings.today : readDay(.common(.date), in: surroundings)
        content.signer = written(.common(.signer))
        content.signerPerson = surroundings.person(named: content.signer)
        content.signerTitle = written(.common(.signerTitle))
        content.manner = SigningManner.allCases.first { $0.code == text(.common(.manner)) } ?? .own
        content.keeper = written(.common(.keeper))
        content.copies = readCount(.common(.copies))
        return content
    }

    /// The rows as documents; what is wrong in them is noted.
    private mutating func read(in surroundings: Surroundings) -> [OutgoingContent] {
        faults = [:]
        let common = common(in: surroundings)
        var rows: [OutgoingContent] = []
        for row in written {
            var content = common
            content.subject = clean(text(.subject(row)))
            let own = recipients(.recipients(row))
            content.recipients =
                (own.isEmpty ? recipients(.common(.recipients)) : own)
                + recipients(.common(.copiesTo), isCopy: true)
            for fault in OutgoingRegistration.faults(of: content, today: surroundings.today) {
                note(fault, row: row, hasOwn: !own.isEmpty)
            }
            rows.append(content)
        }
        if rows.isEmpty { faults[.subject(0)] = .missing(.fieldSubject) }
        return rows
    }

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard saveTicket == nil, twinsTicket == nil else { return [] }
        let rows = read(in: surroundings)
        guard faults.isEmpty else { return showFault() }
        let ticket = surroundings.ticket()
        twinsTicket = ticket
        return [.effect(.ask(.outgoing(.twins(FindOutgoingTwins(rows: rows, formKey: formKey))), ticket))]
    }

    /// Asks about papers that look like others; where none does they are registered.
    private mutating func take(_ twins: [OutgoingTwin], in surroundings: inout Surroundings) -> [Step] {
        twinsTicket = nil
        let rows = read(in: surroundings)
        guard faults.isEmpty else { return showFault() }
        var doubts = twins.map { twin in
            // The row on the form: empty ones between are no papers.
            OutgoingTwin(row: formRow(twin.row), of: twin.of.mapped(formRow)).doubt(ofMany: true)
        }
        if let year = rows.first?.date?.year, year != surroundings.today.year {
            doubts.insert(.outYearDoubt(year), at: 0)
        }
        guard !doubts.isEmpty else { return send(rows, in: &surroundings) }
        return [.raise(.question(QuestionOverlay(.outgoing(.registerAnyway), .outRegisterAnyway(doubts))))]
    }

    /// The row of the form in which a paper stands, both counted from 1.
    private func formRow(_ paper: Int) -> Int {
        let written = written
        return written.indices.contains(paper - 1) ? written[paper - 1] + 1 : paper
    }

    private mutating func send(_ rows: [OutgoingContent], in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        saveTicket = ticket
        let command = RegisterOutgoingMany(rows: rows, formKey: formKey)
        return [.effect(.perform(.outgoing(.registerMany(command)), ticket))]
    }

    private mutating func note(_ fault: OutgoingFault, row: Int, hasOwn: Bool) {
        let field: OutgoingGridScreen.Field
        switch fault.field {
        case .subject: field = .subject(row)
        case .recipients: field = hasOwn ? .recipients(row) : .common(.recipients)
        default: field = OutgoingGridScreen.Common(rawValue: fault.field.rawValue).map { .common($0) } ?? .subject(row)
        }
        if faults[field] == nil { faults[field] = sentence(for: fault) }
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.prepared(let help), let ticket):
            guard ticket == helpTicket else { return nil }
            helpTicket = nil
            propose(help)
            return []
        case .outgoing(.twins(let twins), let ticket):
            guard ticket == twinsTicket else { return nil }
            return take(twins, in: &surroundings)
        case .outgoing(.registeredMany(let receipts), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            return registered(receipts, in: surroundings)
        case .failed(let error, let ticket):
            if ticket == helpTicket {
                helpTicket = nil
                asked = nil
                return [.fail(error)]
            }
            if ticket == twinsTicket {
                twinsTicket = nil
                return [.fail(error)]
            }
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            return refused(error)
        default: return nil
        }
    }

    private mutating func refused(_ error: OfficeError) -> [Step] {
        guard case .refused(.outgoing(.inRow(let place, let refusal))) = error, written.indices.contains(place - 1)
        else { return [.fail(error)] }
        switch refusal {
        case .dayBeforeLast, .dayOutOfOrder, .bookFixed: faults[.common(.date)] = sentence(for: refusal)
        default: faults[.subject(written[place - 1])] = sentence(for: error)
        }
        return showFault()
    }

    /// The list of the numbers that were given, to be written on the papers.
    private func registered(_ receipts: [OutgoingRegistered], in surroundings: Surroundings) -> [Step] {
        guard let first = receipts.first, let last = receipts.last else { return [.close] }
        let said: Phrase =
            first.wasRepeat
            ? .outRegisteredManyBefore(first: first.symbol, last: last.symbol)
            : .outRegisteredMany(receipts.count, first: first.symbol, last: last.symbol)
        let rows = zip(receipts, written).map { receipt, row -> TextPage.Row in
            let own = text(.recipients(row))
            let recipients = blank(own) ? text(.common(.recipients)) : own
            return .cells([receipt.symbol, clean(text(.subject(row))), clean(recipients)])
        }
        let page = TextPage(
            head: [
                .centre(surroundings.text(.gridNumbersTitle)),
                .centre([clean(text(.common(.type))), text(.common(.date))].joined(separator: ", ")), .empty,
            ],
            columns: [
                TextPage.Column(surroundings.text(.outFieldSymbol), width: 14),
                TextPage.Column(surroundings.text(.fieldSubject), width: 34),
                TextPage.Column(surroundings.text(.outFieldRecipients), width: 18),
            ], rows: Array(rows), pageWord: surroundings.text(.pageWord))
        return [
            .done(DoneDeed(at: surroundings.now, phrase: said)), .close,
            .openPage(page, name: surroundings.text(.gridNumbersTitle)), .say(said, .good),
        ]
    }
}
