import Phrases
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Any size, any keys, on every screen: nothing traps, and what is drawn fits the terminal.
@Suite struct StormTests {
    private static let keys: [Event] = {
        let plain: [Key] = [
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .enter, .enter, .tab,
            .backTab,
            .escape, .backspace, .control("n"), .control("s"), .control("z"), .control("e"), .control("t"),
            .control("u"), .controlLeft, .controlRight, .alt("3"), .unknown, .character("c"), .character("ế"),
            .character("9"), .character("/"), .character(":"), .character("*"), .character(" "), .character(";"),
            .character("😀"),
        ]
        return plain.map { .key($0) } + (1...12).map { .key(.function($0)) } + [
            .paste("dán\nhai dòng"), .text("ưở"), .resumed, .idle,
        ]
    }()

    @Test(arguments: AnyScene.all) func `a storm of sizes and keys over each screen`(_ scene: AnyScene) {
        var chance = Chance(seed: 20_261_127 &+ UInt64(AnyScene.all.firstIndex(of: scene) ?? 0))
        var robot = scene.robot(language: .vi, columns: 80, rows: 24)
        for step in 0..<36 {
            if chance.next(below: 3) == 0 {
                // Small ones are where it breaks; the greatest is seldom enough.
                let isLarge = chance.next(below: 30) == 0
                let size = Size(
                    columns: 1 + chance.next(below: isLarge ? 500 : 90),
                    rows: 1 + chance.next(below: isLarge ? 200 : 30))
                robot.handle(.resized(size))
            } else {
                robot.handle(Self.keys[chance.next(below: Self.keys.count)])
            }
            if step == 18 { robot.workplace.surroundings.preferences[.lines] = "ascii" }
            let surface = robot.workplace.view()
            let size = Size(
                columns: robot.workplace.surroundings.columns, rows: robot.workplace.surroundings.rows)
            #expect(surface.size == size)
            for place in [surface.cursor, surface.focus].compactMap(\.self) {
                #expect(place.column >= 0 && place.row >= 0, "\(scene) at step \(step)")
            }
        }
    }

    @Test(arguments: AnyScene.all) func `each screen at the edges of sizes`(_ scene: AnyScene) {
        var robot = scene.robot(language: .vi, columns: 80, rows: 24)
        let edges = [(1, 1), (2, 3), (39, 12), (40, 11), (40, 12), (41, 13), (500, 1), (1, 200), (80, 24)]
        for (columns, rows) in edges {
            let size = Size(columns: columns, rows: rows)
            robot.handle(.resized(size))
            #expect(robot.workplace.view().size == size)
        }
    }

    @Test(arguments: [Scene.desk, .list, .formFilled, .document, .roundLeader, .reportStatistics])
    func `the greatest size holds each kind of screen`(_ scene: Scene) {
        let size = Size(columns: 500, rows: 200)
        var robot = scene.robot(language: .vi, columns: 80, rows: 24)
        robot.handle(.resized(size))
        #expect(robot.workplace.view().size == size)
    }

    @Test func `a storm over the first start`() {
        var chance = Chance(seed: 7)
        var person = FirstStartTests.Newcomer()
        for _ in 0..<400 {
            if chance.next(below: 4) == 0 {
                let size = Size(columns: 1 + chance.next(below: 140), rows: 1 + chance.next(below: 50))
                _ = person.start.handle(.resized(size))
            } else {
                _ = person.start.handle(Self.keys[chance.next(below: Self.keys.count)])
            }
            #expect(person.start.view().size == person.start.size)
        }
    }
}
