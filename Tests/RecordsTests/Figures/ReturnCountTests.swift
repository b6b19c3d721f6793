import Records
import Testing

@Suite struct ReturnCountTests {
    private static let due = Day(year: 2026, month: 9, day: 30) ?? Day(number: 0)

    private static func one(_ state: ReturnState, received: Int? = nil) -> FigureReturn {
        FigureReturn(
            id: ReturnID(1), form: "ct02", period: ReportingPeriod(of: due, kind: .quarter), unit: IssuerID(1),
            state: state, due: due, receivedOn: received.map { due.adding(days: $0) })
    }

    @Test(
        arguments: [
            (ReturnState.asked, nil, 0, [0, 0, 0, 0, 1]), (.asked, nil, 1, [0, 0, 1, 0, 0]),
            (.received, 0, 5, [1, 0, 0, 0, 0]), (.received, 1, 5, [0, 1, 0, 0, 0]),
            (.checked, -3, 5, [1, 0, 0, 0, 0]), (.checked, 3, 5, [0, 1, 0, 0, 0]),
            (.accepted, 0, 5, [1, 0, 0, 0, 0]), (.accepted, 9, 9, [0, 1, 0, 0, 0]),
            (.sentBack, -3, 5, [0, 0, 0, 1, 0]), (.sentBack, 3, -1, [0, 0, 0, 1, 0]),
        ] as [(ReturnState, Int?, Int, [Int])])
    func `each return stands in one place`(_ row: (ReturnState, Int?, Int, [Int])) {
        let count = ReturnCount([Self.one(row.0, received: row.1)], today: Self.due.adding(days: row.2))
        #expect([count.inTime, count.late, count.overdue, count.sentBack, count.notDue] == row.3)
    }

    @Test func `what is in and what is owed add up to what was asked`() {
        let all = ReturnState.allCases.flatMap { state in
            [nil, -1, 0, 4].map { Self.one(state, received: $0) }
        }
        for day in -2...6 {
            let count = ReturnCount(all, today: Self.due.adding(days: day))
            #expect(count.received + count.owed == count.asked && count.asked == all.count)
            #expect(count.owed == all.count(where: \.isOwed))
        }
    }

    @Test func `days are owed from the day after the due day on, and only of what is owed`() {
        let asked = Self.one(.asked)
        #expect(asked.daysOwed(on: Self.due) == 0)
        #expect(asked.daysOwed(on: Self.due.adding(days: 55)) == 55)
        #expect(Self.one(.sentBack, received: -1).daysOwed(on: Self.due.adding(days: 2)) == 2)
        #expect(Self.one(.received, received: 3).daysOwed(on: Self.due.adding(days: 9)) == 0)
    }
}
