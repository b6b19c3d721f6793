import Office
import Phrases
import Records

/// Reads what is typed on a line of the round: the step that it means, or what is wrong in which cell.
struct RoundReading {
    let act: HandlingAct
    let leader: PersonID?
    private let parties: PartyReader
    private let days: FieldReader
    /// The department that lays papers up: the chief's.
    private let office: DepartmentID?

    /// What a line says.
    struct Line: Equatable {
        var step: HandlingStep?
        /// What is wrong, by cell.
        var faults: [RoundScreen.Cell: Phrase] = [:]
        /// The note in full, where its code was typed.
        var note = ""
        var deadline: Day?

        /// The first thing that is wrong.
        func fault(except cell: RoundScreen.Cell? = nil) -> Phrase? {
            RoundScreen.Cell.allCases.first { $0 != cell && faults[$0] != nil }.flatMap { faults[$0] }
        }
    }

    init(_ act: HandlingAct, leader: PersonID?, in surroundings: Surroundings) {
        self.act = act
        self.leader = leader
        parties = PartyReader(facts: surroundings.facts, today: surroundings.today)
        days = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        office = surroundings.facts.people.first { $0.isActive && $0.roles.contains(.chief) }?.department
    }

    func line(_ row: RoundScreen.Row) -> Line {
        var line = Line()
        // The first one leads, those behind semicolons support.
        let read = parties.parties(row.text(.lead))
        if let unknown = read.unknown { line.faults[.lead] = parties.whyUnfit(unknown) }
        let lead = read.parties.first
        let dayText = row.text(.deadline)
        if !blank(dayText) {
            line.deadline = days.day(dayText, .future)
            if let day = line.deadline {
                if day < days.today { line.faults[.deadline] = .deadlineInPast(day.shown) }
            } else {
                line.faults[.deadline] = days.fault(dayText)
            }
        }
        let text = clean(row.text(.text))
        line.note = text
        if act == .instruct {
            let meant = StandardNote.meant(text)
            if let note = meant {
                line.note = note.filled(lead: lead.map(parties.name(of:)), day: line.deadline)
            }
            if text.isEmpty { line.faults[.text] = .roundNoNote }
            guard line.faults.isEmpty else { return line }
            guard let leader = row.document.handling?.leader ?? leader else {
                line.faults[.text] = .missing(.fieldLeader)
                return line
            }
            line.step = .instruct(
                leader: leader, text: line.note, to: distribution(read.parties, meant), deadline: line.deadline)
        } else {
            if read.parties.count > 1 { line.faults[.lead] = .roundOneLead }
            if text.isEmpty, lead == nil, line.faults.isEmpty { line.faults[.text] = .nobodyNamed }
            guard line.faults.isEmpty else { return line }
            line.step = .propose(text: text, lead: lead, deadline: line.deadline)
        }
        return line
    }

    /// The first leads and the others support; what is only laid up or sent on is for information.
    private func distribution(_ parties: [Party], _ note: StandardNote?) -> Distribution {
        guard let note, note.isForInformation else {
            return Distribution(lead: parties.first, support: Array(parties.dropFirst()))
        }
        if parties.isEmpty, note.isLaidUp, let office { return Distribution(information: [.department(office)]) }
        return Distribution(information: parties)
    }

    /// What the office proposes for a cell: shown where nothing is typed, taken by Enter.
    func proposed(_ cell: RoundScreen.Cell, for document: IncomingDocument) -> String {
        let proposal = document.handling?.proposal
        switch cell {
        case .lead: return proposal?.lead.map(parties.name(of:)) ?? ""
        case .deadline: return (proposal?.deadline ?? document.content.deadline)?.shown ?? ""
        case .text: return proposal?.text ?? ""
        }
    }
}

extension RoundScreen {
    /// Reads the lines of a screen; `nil` where nothing is written.
    static func reading(_ state: State, in surroundings: Surroundings) -> RoundReading? {
        state.writes(surroundings).map { RoundReading($0, leader: state.leaders.first, in: surroundings) }
    }
}
