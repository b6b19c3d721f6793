import Office
import Phrases
import Records
import TerminalKit

extension FourFieldsScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        return [.effect(.ask(.figures(.fields(AskFourFields(period: period, today: surroundings.today))), asked))]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .fields(let action) = action else { return [] }
        switch action {
        case .move(let move): list.move(move, in: lines, page: page(surroundings))
        case .left: column = FourFieldsScreen.Field(rawValue: column.rawValue - 1) ?? column
        case .right: column = FourFieldsScreen.Field(rawValue: column.rawValue + 1) ?? column
        case .open: return target.map { [.open($0)] } ?? []
        case .choosePeriod:
            guard let fields else { return [] }
            return [periodChooser(.period, title: .boardPeriodTitle, fields.periods, current: fields.period)]
        case .saveTable:
            guard let fields else { return [] }
            let ticket = surroundings.ticket()
            fileTicket = ticket
            let name = "ct02-\(fields.period.code.lowercased())-fields"
            return [.effect(.files(.saveTable(name: name, rows: table(fields, in: surroundings)), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 3 - said(surroundings)) }

    /// Lines that explain what is under the cursor.
    func said(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 4 : 1 }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let text, .board(.period)) = answer, let chosen = ReportingPeriod(code: text) else {
            return []
        }
        period = chosen
        return load(in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if case .figures(.fields(let found), let answered) = message, answered == ticket {
            ticket = nil
            fields = found
            list.settle(in: lines, page: page(surroundings))
            return []
        }
        if case .files(let answer, let answered) = message, answered == fileTicket {
            guard let said = answer.tableSaid else { return [] }
            fileTicket = nil
            return [said]
        }
        if case .failed(let error, let answered) = message, answered == ticket {
            ticket = nil
            return [.fail(error)]
        }
        return nil
    }

    /// The units with every column in full words.
    private func table(_ fields: FourFields, in surroundings: Surroundings) -> [[String]] {
        func head(_ field: Phrase, _ column: Phrase) -> String {
            surroundings.text(field.followed(by: column, separator: ": "))
        }
        let heads =
            [surroundings.text(.csvUnitCode), surroundings.text(.csvUnit)]
            + [Phrase.columnMust, .columnSent, .columnInTime].map { head(.fieldInformation, $0) }
            + TaskStatus.allCases.map { head(.fieldIT, $0.phrase) } + [head(.fieldIT, .headTotal)]
            + [Phrase.columnMust, .columnIn, .columnSentBack].map { head(.fieldStatisticsName, $0) }
        return [heads]
            + fields.rows.map { row in
                let tally = FourFieldsScreen.Tally([row])
                let numbers =
                    [tally.must, tally.sent, tally.inTime] + TaskStatus.allCases.map { tally.statuses[$0] ?? 0 }
                return [row.unit.code, row.unit.name] + numbers.map(String.init)
                    + [row.outline.total.map(String.init) ?? ""]
                    + [tally.forms, tally.formsIn, tally.formsBack].map(String.init)
            }
    }
}
