import Office
import Phrases
import Records

@testable import Screens

extension Fixture {
    /// A small office's month: each figure another number, so that one in another's place is seen.
    static func statistics(_ query: AskStatistics) -> IncomingStatistics {
        func line(_ subject: StatisticsLine.Subject, _ counts: Int...) -> StatisticsLine {
            StatisticsLine(
                subject: subject,
                figures: counts.enumerated().map { place, count in
                    var filter = IncomingFilter()
                    filter.from = query.from
                    filter.to = query.to
                    if case .department(let id) = subject { filter.leads = [.department(id)] }
                    if case .outcome(.overdue) = subject { filter.due = DaySpan(to: today.adding(days: -1)) }
                    if place == 5 { filter.due = DaySpan(to: today.adding(days: -1)) }
                    return Figure(count: count, filter: filter)
                })
        }
        return IncomingStatistics(
            from: query.from, to: query.to, today: query.today,
            sections: [
                StatisticsSection(
                    kind: .registers,
                    lines: [
                        line(.arrived, 1362), line(.register(.incoming), 1313), line(.register(.petition), 31),
                        line(.register(.task), 18), line(.void, 2),
                    ]),
                StatisticsSection(
                    kind: .outcomes,
                    lines: [
                        line(.outcome(.doneInTime), 852), line(.outcome(.doneLate), 37),
                        line(.outcome(.openInTime), 65), line(.outcome(.overdue), 9), line(.outcome(.sentBack), 0),
                    ]),
                StatisticsSection(
                    kind: .types,
                    lines: [line(.type("cong-van"), 702), line(.type("bao-cao"), 204), line(.type(nil), 6)]
                ),
                StatisticsSection(
                    kind: .issuers,
                    lines: [
                        line(.issuer(IssuerID(3), name: "Công đoàn các khu công nghiệp Lam Giang"), 88),
                        line(.otherIssuers(count: 140), 512),
                    ]),
                StatisticsSection(
                    kind: .handlers,
                    lines: [
                        line(.department(DepartmentID(2)), 120, 95, 60, 7, 25, 4),
                        line(.handler(.person(officer.id)), 41, 30, 22, 3, 11, 2),
                        line(.department(DepartmentID(3)), 77, 70, 51, 0, 7, 0),
                    ]),
            ])
    }

    static func week(_ query: AskWeek) -> WeekPage {
        let counts: [WeekPart.Kind: (Int, [Int])] = [
            .arrivedIncoming: (38, []), .arrivedPetitions: (2, []), .givenTasks: (3, []), .done: (31, []),
            .doneLate: (4, []), .overdue: (42, [1528]), .dueThisWeek: (1, [1527]), .dueNextWeek: (1, [1530]),
            .openTasks: (0, []), .givenBack: (0, []), .waiting: (1, [1532]),
        ]
        return WeekPage(
            monday: query.day.monday, today: query.today,
            parts: WeekPart.Kind.allCases.map { kind in
                let (count, numbers) = counts[kind] ?? (0, [])
                var filter = IncomingFilter()
                if kind == .overdue { filter.due = DaySpan(to: today.adding(days: -1)) }
                return WeekPart(
                    kind: kind, figure: Figure(count: count, filter: filter), documents: numbers.map(document))
            }, meetings: meetings)
    }

    static let meetings: [IncomingDocument] = [(1519, 8, 0, 30), (1510, 14, 0, 30), (1501, 9, 2, 0)].map {
        number, hour, later, minute in
        var invitation = document(number)
        invitation.content.meetingOn = day(2026, 12, 1).adding(days: later)
        invitation.content.meetingAt = HourMinute(hour: hour, minute: minute)
        invitation.content.meetingPlace = "Hội trường tầng 2"
        invitation.content.attendees = "Lò Quang Sơn, Trần Văn Hùng"
        return invitation
    }
}
