import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Robot {
    /// Puts a screen in front, as another one would.
    mutating func open(_ screen: FiguresScreen) {
        let effects = workplace.settled(workplace.run([.open(.figures(screen))], at: workplace.stack.count - 1))
        serve(workplace.following(effects, withoutTrace: true))
    }

    /// A person in front of a unit of the world of figures.
    static func atUnit(
        _ unit: String = "dong-van", task: LetterTask? = nil, person: Person = Fixture.chief, language: Language = .vi,
        columns: Int = 80, rows: Int = 24, period: ReportingPeriod = FigureWorld.period
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        robot.open(.unit(.init(unit: unit, period: period, task: task)))
        return robot
    }

    /// A person in front of the return of a unit.
    static func atReturn(
        _ unit: String = "nganh-a", form: String = "ct02", person: Person = Fixture.chief, language: Language = .vi,
        columns: Int = 80, rows: Int = 24, period: ReportingPeriod = FigureWorld.period
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        robot.open(.entry(.init(unit: unit, form: form, period: period)))
        return robot
    }

    /// Opens a place of the list of every action.
    mutating func go(to place: FigurePlace) {
        let effects = workplace.go(to: .figures(place))
        serve(workplace.settled(effects))
    }

    /// An act of the screen of returns that has no key.
    mutating func act(_ action: ReturnsScreen.Action) {
        let effects = workplace.act(.figures(.returns(action)))
        serve(workplace.settled(effects))
    }

    var unit: UnitScreen.State? {
        if case .figures(.unit(let state))? = workplace.stack.last { state } else { nil }
    }

    var fact: FactScreen.State? {
        if case .figures(.fact(let state))? = workplace.stack.last { state } else { nil }
    }

    var filledIn: ReturnEntryScreen.State? { workplace.stack.last?.entry }

    /// All that stands on the screen as one text, however it is broken into lines.
    var said: String {
        workplace.view().text().joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    /// The commands about figures that were given, in order.
    var figureDeeds: [FigureDeed] {
        deeds.compactMap { if case .figures(let deed) = $0 { deed } else { nil } }
    }

    /// Another person saves a row of the return of nganh-a meanwhile.
    func saveElsewhere(_ code: String, _ count: Int) {
        let figures: [String: EnteredFigure?] = [
            code: EnteredFigure(.count(count), asOf: FigureWorld.period.lastDay)
        ]
        let other = EnterReturn(
            unit: "nganh-a", form: "ct02", period: FigureWorld.period, figures: figures, receivedOn: Fixture.today,
            reason: "đính chính")
        do { try self.figures.world().perform(other, on: "2026-11-24") } catch { Issue.record("\(error)") }
    }

    /// Types a text in place of what stands in the field.
    mutating func retype(_ text: String) {
        press(.control("u"))
        type(text)
    }
}
