import Office
import Phrases
import Records
import TerminalKit

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

    /// Types a text in place of what stands in the field.
    mutating func retype(_ text: String) {
        press(.control("u"))
        type(text)
    }
}
