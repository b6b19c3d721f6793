import Records

/// What a change took from a document, exactly as it was, so that the change can be taken back from the journal alone.
///
/// Each line is a `FieldChange` with the old value and no new one, under a name that begins with `before:`. People read
/// the other lines of the entry; these are for `UndoChange` and for whoever checks the journal. Values are ISO days,
/// codes, keys and milliseconds; the parts of a compound value are parted by tabs, its free text last.
enum StepTrace {
    static let prefix = "before:"

    /// The lines for what differs in the register's columns 7–9, the deadline and the way through the office.
    static func lines(from before: IncomingDocument, to after: IncomingDocument) -> [FieldChange] {
        var lines: [FieldChange] = []
        for field in ContentField.allCases {
            let old = field.text(of: before.content)
            if !same(old, field.text(of: after.content)) { lines.append(line(field.rawValue, old)) }
        }
        // A document that nobody followed cannot go back to that: the row of its way stays.
        guard let old = before.handling, let new = after.handling else { return before.handling == nil ? [] : lines }
        for field in WayField.allCases {
            let text = field.text(of: old)
            if !same(text, field.text(of: new)) { lines.append(line(field.rawValue, text)) }
        }
        return lines
    }

    /// The document with the old values of an entry; `nil` when the entry has none or they cannot be read.
    static func restored(_ changes: [FieldChange], in document: IncomingDocument) -> IncomingDocument? {
        var result = document
        var isTraced = false
        for change in changes where change.field.hasPrefix(prefix) {
            let name = String(change.field.dropFirst(prefix.count))
            if let field = ContentField(rawValue: name) {
                guard field.set(change.old, in: &result.content) else { return nil }
            } else if let field = WayField(rawValue: name), var handling = result.handling {
                guard field.set(change.old, in: &handling) else { return nil }
                result.handling = handling
            } else {
                return nil
            }
            isTraced = true
        }
        return isTraced ? result : nil
    }

    /// The lines that people read.
    static func readable(_ changes: [FieldChange]) -> [FieldChange] {
        changes.filter { !$0.field.hasPrefix(prefix) }
    }

    private static func line(_ name: String, _ old: String?) -> FieldChange {
        FieldChange(prefix + name, from: old, to: nil)
    }

    /// The register keeps bytes, so bytes decide.
    private static func same(_ left: String?, _ right: String?) -> Bool {
        left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
    }
}

/// The fields of an entry that steps write.
private enum ContentField: String, CaseIterable {
    case deadline
    case recipient
    case recipientDepartment = "recipient-department"
    case recipientPerson = "recipient-person"
    case handedOver = "handed-over"
    case receivedBy = "received-by"

    func text(of content: IncomingContent) -> String? {
        switch self {
        case .deadline: content.deadline?.iso
        case .recipient: content.recipient
        case .recipientDepartment: content.recipientDepartment.map { String($0.value) }
        case .recipientPerson: content.recipientPerson.map { String($0.value) }
        case .handedOver: content.handedOverOn?.iso
        case .receivedBy: content.receivedBy
        }
    }

    /// - Returns: whether the text was understood.
    func set(_ text: String?, in content: inout IncomingContent) -> Bool {
        switch self {
        case .deadline: return StepText.day(text, into: &content.deadline)
        case .recipient: content.recipient = text
        case .recipientDepartment:
            return StepText.key(text) { content.recipientDepartment = $0.map(DepartmentID.init) }
        case .recipientPerson: return StepText.key(text) { content.recipientPerson = $0.map(PersonID.init) }
        case .handedOver: return StepText.day(text, into: &content.handedOverOn)
        case .receivedBy: content.receivedBy = text
        }
        return true
    }
}

/// The fields of the way through the office.
private enum WayField: String, CaseIterable {
    case state
    case leader
    case submitted
    case proposal
    case instruction
    case assignments
    case routed
    case extensionRequest = "extension"
    case result
    case returnReason = "return-reason"

    func text(of handling: Handling) -> String? {
        switch self {
        case .state: handling.state.code
        case .leader: handling.leader.map { String($0.value) }
        case .submitted: handling.submittedAt.map { String($0.milliseconds) }
        case .proposal:
            handling.proposal.map {
                StepText.joined($0.lead.map(StepText.party), $0.deadline?.iso, String($0.by.value), $0.text)
            }
        case .instruction:
            handling.instruction.map {
                StepText.joined(
                    String($0.leader.value), String($0.at.milliseconds), $0.enteredBy.map { String($0.value) }, $0.text)
            }
        case .assignments:
            handling.assignments.map {
                StepText.joined(
                    String($0.role.rawValue), StepText.party($0.party), $0.receivedAt.map { String($0.milliseconds) },
                    $0.receivedBy.map { String($0.value) })
            }.joined(separator: "\n")
        case .routed: handling.routedAt.map { String($0.milliseconds) }
        case .extensionRequest:
            handling.extensionRequest.map { StepText.joined($0.day.iso, String($0.by.value), $0.reason) }
        case .result:
            handling.result.map {
                StepText.joined(
                    $0.settlement.code, String($0.at.milliseconds), String($0.by.value), $0.isLate ? "late" : nil,
                    $0.text == nil ? nil : "text", $0.text)
            }
        case .returnReason: handling.returnReason
        }
    }

    /// - Returns: whether the text was understood.
    func set(_ text: String?, in handling: inout Handling) -> Bool {
        switch self {
        case .state:
            guard let state = HandlingState.allCases.first(where: { $0.code == text }) else { return false }
            handling.state = state
        case .leader: return StepText.key(text) { handling.leader = $0.map(PersonID.init) }
        case .submitted: return StepText.instant(text, into: &handling.submittedAt)
        case .routed: return StepText.instant(text, into: &handling.routedAt)
        case .returnReason: handling.returnReason = text
        case .proposal, .instruction, .assignments, .extensionRequest, .result:
            return setCompound(text, in: &handling)
        }
        return true
    }

    private func setCompound(_ text: String?, in handling: inout Handling) -> Bool {
        switch self {
        case .proposal:
            handling.proposal = text.flatMap(StepText.proposal)
            return (handling.proposal == nil) == (text == nil)
        case .instruction:
            handling.instruction = text.flatMap(StepText.instruction)
            return (handling.instruction == nil) == (text == nil)
        case .extensionRequest:
            handling.extensionRequest = text.flatMap(StepText.extensionRequest)
            return (handling.extensionRequest == nil) == (text == nil)
        case .result:
            handling.result = text.flatMap(StepText.result)
            return (handling.result == nil) == (text == nil)
        case .assignments:
            let lines = (text ?? "").split(separator: "\n")
            handling.assignments = lines.compactMap(StepText.assignment)
            return handling.assignments.count == lines.count
        case .state, .leader, .submitted, .routed, .returnReason: return false
        }
    }
}

/// Values as the trace writes them.
private enum StepText {
    static func joined(_ parts: String?...) -> String { parts.map { $0 ?? "" }.joined(separator: "\t") }

    /// The parts of a compound value; the last one is all that is left.
    static func parts(_ text: String, _ count: Int) -> [String]? {
        let parts = text.split(separator: "\t", maxSplits: count - 1, omittingEmptySubsequences: false)
        return parts.count == count ? parts.map { String($0) } : nil
    }

    static func party(_ party: Party) -> String {
        switch party {
        case .department(let id): "d\(id.value)"
        case .person(let id): "p\(id.value)"
        }
    }

    static func party(of text: String) -> Party? {
        guard let id = Int64(text.dropFirst()) else { return nil }
        return text.hasPrefix("d") ? .department(DepartmentID(id)) : text.hasPrefix("p") ? .person(PersonID(id)) : nil
    }

    static func day(_ text: String?, into day: inout Day?) -> Bool {
        day = text.flatMap { Day(iso: $0) }
        return (day == nil) == (text == nil)
    }

    static func instant(_ text: String?, into instant: inout Instant?) -> Bool {
        instant = text.flatMap { Int64($0) }.map(Instant.init)
        return (instant == nil) == (text == nil)
    }

    static func key(_ text: String?, _ take: (Int64?) -> Void) -> Bool {
        let key = text.flatMap { Int64($0) }
        take(key)
        return (key == nil) == (text == nil)
    }

    static func person(_ text: String) -> PersonID? { Int64(text).map(PersonID.init) }

    static func proposal(_ text: String) -> HandlingProposal? {
        guard let parts = parts(text, 4), let by = person(parts[2]) else { return nil }
        let lead = party(of: parts[0])
        let deadline = Day(iso: parts[1])
        guard parts[0].isEmpty || lead != nil, parts[1].isEmpty || deadline != nil else { return nil }
        return HandlingProposal(text: parts[3], lead: lead, deadline: deadline, by: by)
    }

    static func instruction(_ text: String) -> Instruction? {
        guard let parts = parts(text, 4), let leader = person(parts[0]), let at = Int64(parts[1]) else { return nil }
        let enteredBy = person(parts[2])
        guard parts[2].isEmpty || enteredBy != nil else { return nil }
        return Instruction(text: parts[3], leader: leader, at: Instant(milliseconds: at), enteredBy: enteredBy)
    }

    static func assignment(_ text: Substring) -> Assignment? {
        guard let parts = parts(String(text), 4), let role = Int(parts[0]).flatMap(PartyRole.init),
            let party = party(of: parts[1])
        else { return nil }
        let receivedAt = Int64(parts[2]).map(Instant.init)
        let receivedBy = person(parts[3])
        guard parts[2].isEmpty || receivedAt != nil, parts[3].isEmpty || receivedBy != nil else { return nil }
        return Assignment(role: role, party: party, receivedAt: receivedAt, receivedBy: receivedBy)
    }

    static func extensionRequest(_ text: String) -> ExtensionRequest? {
        guard let parts = parts(text, 3), let day = Day(iso: parts[0]), let by = person(parts[1]) else { return nil }
        return ExtensionRequest(day: day, reason: parts[2], by: by)
    }

    static func result(_ text: String) -> HandlingResult? {
        guard let parts = parts(text, 6), let at = Int64(parts[1]), let by = person(parts[2]),
            let settlement = Settlement.allCases.first(where: { $0.code == parts[0] })
        else { return nil }
        return HandlingResult(
            settlement: settlement, text: parts[4].isEmpty ? nil : parts[5], at: Instant(milliseconds: at), by: by,
            isLate: !parts[3].isEmpty)
    }
}
