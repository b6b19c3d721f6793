import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Invocation {
    /// Prints a register with its handling as CSV: the columns that an import knows, then what became of each document.
    func writeCSV(_ filter: IncomingFilter, in session: Session) throws(Failure) {
        var writer = CSVWriter(byteOrderMark: true)
        let limit = try limit()
        var counts: [Circulation: Int] = [:]
        writer.append(RegisterTable.headings)
        try forEachRow(of: filter, limit: limit, in: session) { (document) throws(Failure) in
            writer.append(RegisterTable.cells(document, session.facts))
            count(document, into: &counts)
            output.raw(writer.take())
        }
        // The heading stands where nothing was found too.
        output.raw(writer.take())
        note(counts)
    }

    /// Counts a document that goes out only with its mark.
    func count(_ document: IncomingDocument, into counts: inout [Circulation: Int]) {
        let circulation = document.content.circulation
        if CirculationRule.verdict(circulation, .line) == .marked { counts[circulation, default: 0] += 1 }
    }

    /// Says beside the table how many documents in it are for use in the office.
    func note(_ counts: [Circulation: Int]) {
        let marked = Circulation.allCases.compactMap { circulation in
            counts[circulation].map { MarkedCount(circulation: circulation, count: $0) }
        }
        if !marked.isEmpty { note(.printedMarked(marked.phrase)) }
    }
}

/// A register with its handling as rows of texts: the columns that an import knows, then what became of each document.
enum RegisterTable {
    /// The words are those of the Vietnamese form.
    static var headings: [String] {
        RegisterColumn.allCases.map { $0.headings[0] } + HandlingColumn.allCases.map(\.phrase.vi)
    }

    static func cells(_ document: IncomingDocument, _ facts: OfficeFacts) -> [String] {
        var register = RegisterColumn.allCases.map { document.text(of: $0) }
        var handling = HandlingColumn.allCases.map { document.text(of: $0, facts) }
        if document.isOuterView {
            // What is hidden is not empty.
            let mark = Phrase.hiddenMark.vi
            for (place, column) in RegisterColumn.allCases.enumerated()
            where column.isContent || column == .issuer && document.content.issuer.isEmpty {
                register[place] = mark
            }
            for (place, column) in HandlingColumn.allCases.enumerated() where column.isContent {
                handling[place] = mark
            }
        }
        return (register + handling).map { cleaned($0 ?? "") }
    }
}

/// The columns behind those of the register. The words are those of the Vietnamese form, as the register's own are.
private enum HandlingColumn: CaseIterable {
    case state, leader, instruction, lead, support, information, receivedAt, settlement, result, settledOn, meetingDay,
        meetingHour, meetingPlace, attendees, senderAddress, replyWanted, replyDue, void

    var phrase: Phrase {
        switch self {
        case .state: .columnState
        case .leader: .fieldLeader
        case .instruction: .fieldInstruction
        case .lead: .columnLead
        case .support: .columnSupport
        case .information: .columnInformation
        case .receivedAt: .columnReceivedAt
        case .settlement: .fieldSettlement
        case .result: .fieldResult
        case .settledOn: .columnSettledOn
        case .meetingDay: .fieldMeetingDay
        case .meetingHour: .fieldMeetingHour
        case .meetingPlace: .fieldMeetingPlace
        case .attendees: .fieldAttendees
        case .senderAddress: .fieldSenderAddress
        case .replyWanted: .fieldReplyWanted
        case .replyDue: .fieldReplyDue
        case .void: .columnVoid
        }
    }
}

extension RegisterColumn {
    /// Whether an outer view leaves it out.
    fileprivate var isContent: Bool {
        switch self {
        case .sender, .subject, .signer, .recipient, .receivedBy, .notes: true
        case .arrivalDay, .arrivalNumber, .arrivalHour, .issuer, .symbol, .documentDay, .documentType, .handedOverDay,
            .urgency, .circulation, .way, .pages, .copies, .deadline:
            false
        }
    }
}

extension HandlingColumn {
    /// Whether an outer view leaves it out.
    fileprivate var isContent: Bool {
        switch self {
        case .leader, .instruction, .lead, .support, .information, .receivedAt, .settlement, .result, .settledOn,
            .meetingPlace, .attendees, .senderAddress, .replyWanted, .void:
            true
        case .state, .meetingDay, .meetingHour, .replyDue: false
        }
    }
}

extension IncomingDocument {
    fileprivate func text(of column: RegisterColumn) -> String? {
        switch column {
        case .arrivalDay: content.arrivedOn.shown
        case .arrivalNumber: number.shown
        case .arrivalHour: content.arrivedAt?.shown
        case .issuer: content.issuer
        case .sender: content.sender
        case .symbol: content.symbol.raw
        case .documentDay: content.date?.shown
        case .documentType: content.typeCode.map { DocumentTypes.byCode[$0]?.nameVi ?? $0 }
        case .subject: content.subject
        case .signer: content.signer
        case .recipient: content.recipient
        case .handedOverDay: content.handedOverOn?.shown
        case .receivedBy: content.receivedBy
        case .notes: content.notes
        case .urgency: content.urgency.phrase.vi
        case .circulation: content.circulation.phrase.vi
        case .way: content.way.phrase.vi
        case .pages: content.pages.map(String.init)
        case .copies: content.copies.map(String.init)
        case .deadline: content.deadline?.shown
        }
    }

    fileprivate func text(of column: HandlingColumn, _ facts: OfficeFacts) -> String? {
        func parties(_ role: PartyRole) -> String? {
            handling?.parties(role).map(facts.name(of:)).joined(separator: "; ")
        }
        return switch column {
        case .state: state == .void ? Phrase.stateVoid.vi : handling?.state.phrase.vi
        case .leader: (handling?.instruction?.leader ?? handling?.leader).map(facts.name(of:))
        case .instruction: handling?.instruction?.text
        case .lead: parties(.lead)
        case .support: parties(.support)
        case .information: parties(.information)
        case .receivedAt: handling?.assignments.first { $0.role == .lead }?.receivedAt?.officeShown
        case .settlement: handling?.result?.settlement.phrase.vi
        case .result: handling?.result?.text
        case .settledOn: handling?.result?.at.officeDay.shown
        case .meetingDay: content.meetingOn?.shown
        case .meetingHour: content.meetingAt?.shown
        case .meetingPlace: content.meetingPlace
        case .attendees: content.attendees
        case .senderAddress: content.senderAddress
        case .replyWanted: content.replyWanted
        case .replyDue: content.replyDue?.shown
        case .void: voidReason
        }
    }
}
