import Office
import Records
import Store

// The ways of the newest documents: each step through the door, by the person whose step it is.

/// Whom a followed document goes to, as places in the demo's lists.
struct DemoRoute {
    let department: Int?
    let person: Int?
}

extension DemoWriting {
    /// The document as it lies on the clerk's desk: nobody has it yet.
    static func fresh(_ content: IncomingContent, seenAt moment: Instant) -> IncomingContent {
        var content = content
        content.recipient = nil
        content.handedOverOn = nil
        content.receivedBy = nil
        if content.typeCode == "giay-moi" {
            let calendar = WorkCalendar(holidays: HolidayTable.shipped)
            let days = 2 + content.subject.utf8.count % 5
            content.meetingOn = calendar.adding(workingDays: days, to: content.arrivedOn)
            content.meetingAt = HourMinute(hour: days.isMultiple(of: 2) ? 8 : 14, minute: 0)
            content.meetingPlace = days.isMultiple(of: 2) ? "Hội trường tầng 2" : "Phòng họp trực tuyến"
        }
        return content
    }

    mutating func remember(_ new: [DemoStep], _ document: DemoDocument) {
        guard let number = new.first?.number else { return }
        routes[number] = DemoRoute(department: document.recipientDepartmentIndex, person: document.recipientPersonIndex)
        steps += new
        steps.sort { $0.due < $1.due }
    }

    /// Takes all steps that are due by a moment. A step that the office refuses was overtaken by another one.
    mutating func takeSteps(upTo moment: Instant) throws(Failure) {
        while let step = steps.first, step.due <= moment {
            steps.removeFirst()
            guard let file, let found = try find(step.number, file, owner) else { continue }
            time = max(time ?? step.due, step.due)
            do throws(Failure) {
                try take(step, found)
            } catch {
                guard case .office(.refused) = error else { throw error }
                steps.removeAll { $0.number == step.number }
            }
        }
    }

    private func take(_ step: DemoStep, _ document: IncomingDocument) throws(Failure) {
        let handling = document.handling
        let clerk = index("lan")
        let chief = index("hung")
        // Two of three documents go to the chairman, the others to his first deputy.
        let leader = index(document.number.number.isMultiple(of: 3) ? "nga" : "son")
        let lead = self.lead(of: document)
        let handler = handler(of: handling?.lead ?? lead)
        let doing: HandlingStep
        let by: Int
        switch step.kind {
        case .propose:
            doing = .propose(text: "", lead: lead, deadline: document.content.deadline)
            by = chief
        case .submit:
            doing = .submit(leader: people[leader].id)
            by = clerk
        case .instruct(let note, let byClerk):
            let isForAll = note.code == "sg"
            let distribution =
                isForAll
                ? Distribution(information: departments.prefix(2).map(Party.department))
                : Distribution(lead: lead, support: document.number.number.isMultiple(of: 4) ? [other(than: lead)] : [])
            let text = note.filled(lead: name(of: lead), day: document.content.deadline)
            doing = .instruct(
                leader: people[leader].id, text: text, to: distribution,
                deadline: document.content.deadline.flatMap { $0 >= step.due.officeDay ? $0 : nil })
            by = byClerk ? clerk : leader
        case .route:
            doing = .route(to: Distribution(), deadline: nil)
            by = clerk
        case .receive:
            try receive(document, with: clerk)
            return
        case .start:
            doing = .start
            by = handler
        case .note(let text):
            doing = .note(text)
            by = handler
        case .askExtension:
            let later = WorkCalendar(holidays: HolidayTable.shipped)
                .adding(workingDays: 5, to: max(document.content.deadline ?? step.due.officeDay, step.due.officeDay))
            doing = .askExtension(to: later, reason: "Chờ số liệu của các đơn vị.")
            by = handler
        case .grantExtension:
            doing = .decideExtension(granted: handling?.extensionRequest?.day, reason: nil)
            by = chief
        case .complete(let settlement, let text):
            doing = .complete(settlement, text: settlement == .filed ? nil : text)
            by = handler
        case .giveBack(let reason):
            doing = .giveBack(reason: reason)
            by = handler
        }
        try perform(
            HandleIncoming(document: document.id, seenVersion: handling?.version ?? 0, step: doing), by: by)
    }

    /// All who have it sign with the clerk, the lead in person; where nobody leads, the last signature closes it.
    private func receive(_ document: IncomingDocument, with clerk: Int) throws(Failure) {
        for party in document.handling?.awaited ?? [] {
            guard let now = try current(document), now.handling?.awaited.contains(party) == true else { continue }
            let signer = handler(of: party)
            let isLead = now.handling?.lead == party
            let step = HandlingStep.receive(signedBy: isLead ? nil : people[signer].id)
            try perform(
                HandleIncoming(document: now.id, seenVersion: now.handling?.version ?? 0, step: step),
                by: isLead ? signer : clerk)
        }
    }

    private func current(_ document: IncomingDocument) throws(Failure) -> IncomingDocument? {
        guard let file else { return nil }
        return try find(document.number, file, owner)
    }

    func index(_ login: String) -> Int { people.firstIndex { $0.login == login } ?? owner }

    private func lead(of document: IncomingDocument) -> Party {
        let route = routes[document.number]
        if let person = route?.person { return .person(people[person].id) }
        if let department = route?.department { return .department(departments[department]) }
        return .department(departments[0])
    }

    private func other(than lead: Party) -> Party {
        let first = Party.department(departments[0])
        return lead == first && departments.count > 1 ? .department(departments[1]) : first
    }

    private func name(of party: Party) -> String {
        switch party {
        case .department(let id):
            demo.departments.indices.first { departments[$0] == id }.map { demo.departments[$0].name } ?? ""
        case .person(let id): people.first { $0.id == id }?.name ?? ""
        }
    }

    /// Who signs for a party: the person, or the head of the department.
    private func handler(of party: Party) -> Int {
        switch party {
        case .person(let id): people.firstIndex { $0.id == id } ?? owner
        case .department(let id):
            people.firstIndex { $0.roles.contains(.head) && !$0.isOwner && $0.department == id } ?? index("hung")
        }
    }
}
