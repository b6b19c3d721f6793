import Records

/// What one step does to a document: the entry's columns 7–9, its way, and what the journal is told.
struct HandlingStepping {
    let before: IncomingDocument
    let authority: HandlingAuthority
    let actor: Actor
    let people: [Person]
    let departments: [Department]
    let calendar: WorkCalendar
    let now: Instant
    private var content: IncomingContent
    private var handling: Handling
    private(set) var changes: [FieldChange] = []

    private var today: Day { now.officeDay }

    init(
        before: IncomingDocument, handling: Handling, next: HandlingState, authority: HandlingAuthority, actor: Actor,
        people: [Person], departments: [Department], calendar: WorkCalendar, now: Instant
    ) {
        self.before = before
        self.authority = authority
        self.actor = actor
        self.people = people
        self.departments = departments
        self.calendar = calendar
        self.now = now
        content = before.content
        self.handling = handling
        self.handling.state = next
        self.handling.version += 1
    }

    /// The document after the step. The entry's own version rises only when the entry changed.
    var after: IncomingDocument {
        var after = before
        after.content = content
        after.handling = handling
        if content != before.content { after.version += 1 }
        return after
    }

    mutating func take(_ step: HandlingStep) throws(OfficeError) {
        switch step {
        case .propose(let text, let lead, let deadline): try propose(text, lead, deadline)
        case .submit(let leader): try submit(to: leader)
        case .instruct(let leader, let text, let distribution, let deadline):
            try instruct(leader, text, distribution, deadline)
        case .route(let distribution, let deadline): try route(distribution, deadline)
        case .assign(let person): try assign(person)
        case .receive(let signer): try receive(signedBy: signer)
        case .start: break
        case .note(let text): note("note", try requireReason(text))
        case .askExtension(let day, let reason): try askExtension(day, try requireReason(reason))
        case .decideExtension(let day, let reason): try decideExtension(day, reason)
        case .complete(let settlement, let text):
            try complete(settlement, try text.map { (text) throws(OfficeError) in try withinLimit(trimmed(text)) })
        case .giveBack(let reason): giveBack(try requireReason(reason))
        case .sendBack(let reason):
            handling.returnReason = try requireReason(reason)
            note("reason", handling.returnReason)
        case .reopen(let reason):
            handling.returnReason = try requireReason(reason)
            handling.result = nil
            // What went for information alone has nobody who could finish it: it begins again with the clerk.
            if handling.state == .inHand, handling.lead == nil {
                handling.state = .registered
                takeBack()
            }
            note("reason", handling.returnReason)
        }
        let state = before.handling?.state ?? .registered
        if handling.state != state { changes.append(FieldChange("state", from: state.code, to: handling.state.code)) }
    }

    private mutating func note(_ field: String, _ new: String?, from old: String? = nil) {
        if new != old { changes.append(FieldChange(field, from: old, to: new)) }
    }

    // MARK: Before a leader

    private mutating func propose(_ text: String, _ lead: Party?, _ deadline: Day?) throws(OfficeError) {
        let text = try withinLimit(trimmed(text))
        guard !text.isEmpty || lead != nil else { throw .refused(.nobodyNamed) }
        if let lead { _ = try name(of: lead) }
        try requireNotPast(deadline)
        let old = handling.proposal
        handling.proposal = HandlingProposal(text: text, lead: lead, deadline: deadline, by: actor.person.id)
        note("proposal", text.isEmpty ? nil : text, from: old?.text)
        note("lead", try lead.map(name(of:)), from: try old?.lead.map(name(of:)))
        note("deadline", deadline?.iso, from: old?.deadline?.iso)
    }

    private mutating func submit(to leader: PersonID) throws(OfficeError) {
        let old = try handling.leader.map(name(ofPerson:))
        let name = try leaderNamed(leader)
        handling.leader = leader
        handling.submittedAt = now
        // Before another leader it waits for their word again.
        handling.instruction = nil
        changes.append(FieldChange("leader", from: old, to: name))
    }

    private mutating func instruct(
        _ leader: PersonID, _ text: String, _ distribution: Distribution, _ deadline: Day?
    ) throws(OfficeError) {
        let name = try leaderNamed(leader)
        let isOwn = actor.everyone.contains { $0.id == leader }
        let entersForOthers = actor.roles.contains { $0 == .clerk || $0 == .chief }
        guard isOwn || entersForOthers else { throw .refused(.notOwnWord(name)) }
        let text = try requireReason(text)
        try requireNotPast(deadline)
        handling.leader = leader
        handling.instruction = Instruction(
            text: text, leader: leader, at: now, enteredBy: leader == actor.person.id ? nil : actor.person.id)
        note("instruction", text, from: before.handling?.instruction?.text)
        note("leader", name)
        try distribute(distribution)
        setDeadline(deadline ?? content.deadline)
    }

    // MARK: With those who handle it

    private mutating func route(_ distribution: Distribution, _ deadline: Day?) throws(OfficeError) {
        try requireNotPast(deadline)
        let old = handling.assignments
        if !distribution.isEmpty { try distribute(distribution) }
        guard !handling.assignments.isEmpty else { throw .refused(.nobodyNamed) }
        // Who had it in the same part keeps their signature.
        if before.handling?.state.isWithHandlers == true {
            for place in handling.assignments.indices {
                let kept = old.first {
                    $0.party == handling.assignments[place].party && $0.role == handling.assignments[place].role
                }
                handling.assignments[place].receivedAt = kept?.receivedAt
                handling.assignments[place].receivedBy = kept?.receivedBy
            }
        }
        let isSameLead = handling.lead != nil && handling.lead == before.handling?.lead
        // A later day that was asked for stays asked for while the same ones lead, unless a new day is named.
        if !isSameLead || deadline != nil { handling.extensionRequest = nil }
        setDeadline(deadline ?? content.deadline ?? usualDeadline)
        let isAsBefore = handling.assignments == old && before.handling?.state.isWithHandlers == true
        guard !isAsBefore || content.deadline != before.content.deadline else { throw .refused(.nothingChanged) }
        handling.routedAt = now
        try writeReceiver()
        content.handedOverOn = today
        // Column 9 stays with the one whose signature stays.
        let isSigned = handling.assignments.first { handling.lead == nil || $0.role == .lead }?.receivedAt != nil
        if !isSigned || handling.lead != before.handling?.lead { content.receivedBy = nil }
        if distribution.isEmpty { try noteParties(from: []) }
        settleReceipts()
        // Whoever has it in hand keeps it so.
        if handling.state == .received, isSameLead, before.handling?.state == .inHand { handling.state = .inHand }
    }

    private mutating func assign(_ person: PersonID) throws(OfficeError) {
        guard let found = people.first(where: { $0.id == person }), found.mayBeHandler else {
            throw .refused(.unfitParty(people.first { $0.id == person }?.name ?? ""))
        }
        guard let lead = handling.lead, let department = department(of: lead), found.department == department else {
            throw .refused(.unfitParty(found.name))
        }
        let old = try name(of: lead)
        handling.assignments.removeAll { $0.role == .lead || $0.party == .person(person) }
        handling.assignments.insert(Assignment(role: .lead, party: .person(person)), at: 0)
        note("lead", found.name, from: old)
        try writeReceiver()
        content.receivedBy = nil
    }

    private mutating func receive(signedBy signer: PersonID?) throws(OfficeError) {
        let signs: [Party]
        let person: Person
        if let signer {
            guard actor.may(.recordReceipt) || signer == actor.person.id else {
                throw .refused(.notPermitted(.recordReceipt))
            }
            guard let found = people.first(where: { $0.id == signer && $0.isActive }) else {
                throw .refused(.unfitParty(""))
            }
            person = found
            // On paper whoever of the department is there signs for it.
            signs = [.person(signer)] + (found.department.map { [.department($0)] } ?? [])
        } else {
            person = actor.person
            let own = authority.ownParties
            signs = handling.awaited.contains(where: own.contains) ? own : authority.parties
        }
        var signed: [Party] = []
        for place in handling.assignments.indices {
            let assignment = handling.assignments[place]
            guard assignment.receivedAt == nil, signs.contains(assignment.party) else { continue }
            handling.assignments[place].receivedAt = now
            handling.assignments[place].receivedBy = person.id
            signed.append(assignment.party)
        }
        guard !signed.isEmpty else {
            throw .refused(handling.awaited.isEmpty ? .nothingChanged : .inOtherHands(.receive, before.number))
        }
        // Only the receipt of who leads is the register's column 9; with nobody in the lead, the first one.
        if handling.lead.map(signed.contains) ?? (content.receivedBy == nil) { content.receivedBy = person.name }
        note("received", person.name)
        handling.state = before.handling?.state ?? .routed
        settleReceipts()
    }

    /// Where the receipts bring a document that was just routed or signed for.
    private mutating func settleReceipts() {
        guard handling.state == .routed || handling.state == .received else { return }
        if handling.isForInformation {
            guard handling.awaited.isEmpty else { return }
            handling.state = .completed
            handling.result = result(.information, nil)
            note("settlement", Settlement.information.code)
        } else {
            let isReceived = handling.assignments.first { $0.role == .lead }?.receivedAt != nil
            handling.state = isReceived ? .received : .routed
        }
    }

    private mutating func askExtension(_ day: Day, _ reason: String) throws(OfficeError) {
        guard day > today, content.deadline.map({ day > $0 }) ?? true else { throw .refused(.notLater(day)) }
        handling.extensionRequest = ExtensionRequest(day: day, reason: reason, by: actor.person.id)
        note("extension", day.iso)
        note("reason", reason)
    }

    private mutating func decideExtension(_ day: Day?, _ reason: String?) throws(OfficeError) {
        guard handling.extensionRequest != nil else { throw .refused(.noExtensionAsked(before.number)) }
        if let day {
            try requireNotPast(day)
            setDeadline(day)
            if let reason = reason.map(trimmed), !reason.isEmpty { note("reason", reason) }
        } else {
            note("extension", "–", from: handling.extensionRequest?.day.iso)
            note("reason", try requireReason(reason ?? ""))
        }
        handling.extensionRequest = nil
    }

    private mutating func complete(_ settlement: Settlement, _ text: String?) throws(OfficeError) {
        let text = text.flatMap { $0.isEmpty ? nil : $0 }
        switch settlement {
        case .replied, .done: if text == nil { throw .refused(.resultMissing) }
        case .filed:
            // What was to be answered is not laid aside without a word.
            if text == nil, content.replyWanted != nil || content.replyDue != nil {
                throw .refused(.replyOwed(before.number))
            }
        case .information: throw .refused(.resultMissing)
        }
        handling.result = result(settlement, text)
        handling.extensionRequest = nil
        note("settlement", settlement.code)
        note("result", text)
    }

    /// The paper is back with the clerk, so the register's columns 7–9 are free again; who had it is in the journal.
    private mutating func giveBack(_ reason: String) {
        handling.returnReason = reason
        takeBack()
        note("reason", reason)
    }

    private mutating func takeBack() {
        handling.assignments = []
        handling.extensionRequest = nil
        content.recipient = nil
        content.recipientDepartment = nil
        content.recipientPerson = nil
        content.handedOverOn = nil
        content.receivedBy = nil
    }

    // MARK: Parts of steps

    private func result(_ settlement: Settlement, _ text: String?) -> HandlingResult {
        let missed = calendar.lastMissed(on: today)
        return HandlingResult(
            settlement: settlement, text: text, at: now, by: actor.person.id,
            isLate: content.deadline.map { $0 <= missed } ?? false)
    }

    private mutating func distribute(_ distribution: Distribution) throws(OfficeError) {
        let old = handling.assignments
        handling.assignments = distribution.assignments
        for assignment in handling.assignments { _ = try name(of: assignment.party, mustBeFit: true) }
        try noteParties(from: old)
    }

    private mutating func noteParties(from old: [Assignment]) throws(OfficeError) {
        for (role, field) in [(PartyRole.lead, "lead"), (.support, "support"), (.information, "information")] {
            let now = try names(handling.assignments.filter { $0.role == role })
            note(field, now, from: try names(old.filter { $0.role == role }))
        }
    }

    private func names(_ assignments: [Assignment]) throws(OfficeError) -> String? {
        var names: [String] = []
        for assignment in assignments { names.append(try name(of: assignment.party)) }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// Writes the register's column 7: who leads, or all who have it for information.
    private mutating func writeReceiver() throws(OfficeError) {
        let old = content.recipient
        if let lead = handling.lead {
            var name = try name(of: lead)
            if case .person = lead, let department = department(of: lead) {
                name = "\(try self.name(of: .department(department))), \(name)"
            }
            content.recipient = name
            content.recipientDepartment = department(of: lead)
            if case .person(let person) = lead {
                content.recipientPerson = person
            } else {
                content.recipientPerson = nil
            }
        } else {
            content.recipient = try names(handling.assignments)
            content.recipientDepartment = nil
            content.recipientPerson = nil
        }
        note("recipient", content.recipient, from: old)
    }

    private mutating func setDeadline(_ day: Day?) {
        guard day != content.deadline else { return }
        changes.append(FieldChange("deadline", from: content.deadline?.iso, to: day?.iso))
        content.deadline = day
    }

    /// An urgent document is not handed over without a day: the office's usage, where nobody named one.
    private var usualDeadline: Day? {
        guard handling.lead != nil else { return nil }
        return DeadlineRule.usual(
            for: content.urgency, arrived: content.arrivedOn, handedOver: today, calendar: calendar)
    }

    private func requireNotPast(_ day: Day?) throws(OfficeError) {
        if let day, day < today { throw .refused(.deadlineInPast(day)) }
    }

    private func leaderNamed(_ id: PersonID) throws(OfficeError) -> String {
        guard let person = people.first(where: { $0.id == id }) else { throw .refused(.noSuchRecord) }
        guard person.isActive, person.roles.contains(.leadership) else { throw .refused(.notALeader(person.name)) }
        return person.name
    }

    private func name(ofPerson id: PersonID) throws(OfficeError) -> String {
        guard let person = people.first(where: { $0.id == id }) else { throw .refused(.noSuchRecord) }
        return person.name
    }

    /// The name of a party; with `mustBeFit`, only one that can be given a document today.
    private func name(of party: Party, mustBeFit: Bool = false) throws(OfficeError) -> String {
        switch party {
        case .department(let id):
            guard let department = departments.first(where: { $0.id == id }) else { throw .refused(.noSuchRecord) }
            if mustBeFit, let end = department.validTo, end < today { throw .refused(.unfitParty(department.name)) }
            return department.name
        case .person(let id):
            guard let person = people.first(where: { $0.id == id }) else { throw .refused(.noSuchRecord) }
            if mustBeFit, !person.mayBeHandler { throw .refused(.unfitParty(person.name)) }
            return person.name
        }
    }

    private func name(of party: Party) throws(OfficeError) -> String { try name(of: party, mustBeFit: false) }

    private func department(of party: Party) -> DepartmentID? {
        switch party {
        case .department(let id): id
        case .person(let id): people.first { $0.id == id }?.department
        }
    }
}
