import Office
import Phrases
import Records
import TerminalKit

@testable import Screens

/// Every screen and what stands in front of it, as every role meets them: what is true of keys is tried on all of them.
struct KeyState: CustomStringConvertible {
    let login: String
    /// The walks that end here: where a role cannot go, they end where others do.
    var walks: [String]
    let robot: Robot

    var description: String {
        "\(login) \(walks[0])" + (robot.workplace.surroundings.language == .en ? " en" : "")
    }

    var top: Screen { robot.workplace.stack[robot.workplace.stack.count - 1] }
    var table: KeyTable<WorkplaceAction> { top.table(in: robot.workplace.surroundings) }

    static let people: [Person] =
        [Fixture.clerk, Fixture.chief, Fixture.officer, Fixture.leader]
        + [Role.head, .archivist, .administrator].enumerated().map { place, role in
            Person(
                id: PersonID(Int64(20 + place)), login: role.rawValue, name: "Người \(place)",
                department: DepartmentID(2), roles: [role])
        }

    /// The keys from the desk to each state; where a role cannot go, it stays where it is.
    private static let walks: [(name: String, keys: [Key])] = {
        let two: [Key] = [.character("2")]
        let document = two + [.down, .down, .enter]
        var walks: [(String, [Key])] = [
            ("desk", []), ("counts", [.tab]), ("rows", two), ("marks", two + [.character(" "), .character(" ")]),
            ("actOnMarks", two + [.character(" "), .character(";")]), ("line", two + [.character("b")]),
            ("goTo", two + [.character("1")]), ("filter", two + [.function(4)]), ("search", [.function(3)]),
            ("columns", two + [.function(6), .down, .character("-")]), ("order", two + [.function(7)]),
            ("export", two + [.function(8)]),
            ("document", document), ("steps", document + [.function(2)]), ("files", document + [.control("t")]),
            ("fileSources", document + [.control("t"), .function(2)]),
            ("filePath", document + [.control("t"), .function(2), .down, .down, .enter]),
            ("fileText", document + [.control("t"), .enter]),
            ("takeOut", document + [.control("t"), .delete]),
            ("void", document + [.delete]), ("correct", document + [.control("e")]),
            ("insert", document + [.insert]), ("reservations", went(to: "giu so")),
            ("reserve", went(to: "giu so") + [.function(2)]), ("book", [.up, .enter]),
            ("round", [.character("6")]), ("roundRows", [.character("6"), .escape]),
            ("roundCell", [.character("6"), .enter]), ("roundStages", [.character("6"), .escape, .function(4)]),
            ("roundPage", [.character("6"), .function(8)]), ("task", [.character("7")]),
            ("reports", [.character("8")]), ("report", [.character("8"), .enter]),
            ("period", [.character("8"), .enter, .function(4)]), ("page", [.character("8"), .enter, .function(2)]),
            ("board", [.character("5")]), ("boardLine", [.character("5"), .character("b")]),
            ("boardHeads", [.character("5"), .up, .right]), ("boardFilter", [.character("5"), .function(4)]),
            ("boardPeriod", [.character("5"), .function(6)]), ("boardOrder", [.character("5"), .function(7)]),
            ("oneTask", [.character("5"), .up, .right, .enter]), ("changes", [.character("5"), .control("b")]),
            ("changesSince", [.character("5"), .control("b"), .function(6)]),
            ("fields", [.character("5"), .control("l")]),
            ("editor", [.control("n"), .enter, .tab, .tab, .tab, .tab, .character("a"), .control("o")]),
            ("nine", [.character("9")]), ("help", [.function(1)]), ("palette", [.function(9)]),
            ("quit", [.control("n"), .enter, .character("a"), .control("q")]),
            ("offer", [.control("n"), .enter, .character("a"), .escape, .control("n")]),
            ("template", [.control("n"), .enter, .function(7)]),
        ]
        let outgoing: [Key] = [.character("3")]
        let drafts = outgoing + [.function(4), .down, .enter]
        let report = drafts + [.end, .enter]
        walks += [
            ("outgoing", outgoing), ("outgoingLine", outgoing + [.character("b")]),
            ("outgoingFilter", outgoing + [.function(4)]), ("outgoingDocument", outgoing + [.enter]),
            ("outgoingForm", outgoing + [.function(2)]), ("outgoingForm type", outgoing + [.function(2), .tab]),
            ("outgoingForm recipients", outgoing + [.function(2)] + Array(repeating: .tab, count: 8)),
            ("outgoingForm manner", outgoing + [.function(2)] + Array(repeating: .tab, count: 7)),
            ("outgoingForm types", outgoing + [.function(2), .tab, .function(4)]),
            ("outgoingForm issue", outgoing + [.enter, .function(2)]),
            ("outgoingForm correct", outgoing + [.enter, .control("e")]),
            ("draftDocument", drafts + [.enter]), ("draftText", drafts + [.enter, .control("o")]),
            ("draftTextChanges", drafts + [.enter, .control("o"), .function(8)]),
            ("draftEditor", drafts + [.enter, .control("o"), .function(2)]),
            ("draftSteps", drafts + [.enter, .function(4)]),
            ("draftNew", outgoing + [.function(7)]),
            ("draftOutput", drafts + [.enter, .function(8)]),
            ("reportText", report + [.control("o")]), ("reportPaper", report + [.control("o"), .function(6)]),
            ("reportLast", report + [.control("o"), .function(7)]),
            ("reportEditor", report + [.control("o"), .function(2)]),
            ("reportInsert", report + [.control("o"), .function(2), .function(4)]),
            ("reportFigures", report + [.control("o"), .function(4)]),
            ("reportAllFigures", report + [.control("o"), .function(4), .function(6)]),
            ("wordSource", drafts + [.enter, .control("o"), .control("t")]),
            ("draftAsk", drafts + [.enter, .function(4), .down, .enter]),
            ("draftForm", outgoing + [.function(7), .enter]),
            ("draftFields", drafts + [.enter, .control("e")]),
            ("draftOpinion", drafts + [.down, .enter, .function(4), .down, .enter]),
            ("draftNumber", drafts + [.down, .down, .enter, .function(2)]),
            ("outgoingUnanswered", outgoing + [.control("p")]),
            ("outgoingReplies", outgoing + [.control("p"), .enter]),
            ("outgoingReplyFilter", outgoing + [.control("p"), .enter, .function(4)]),
            ("unansweredRemind", outgoing + [.control("p"), .function(2)]),
            ("merge", outgoing + [.control("p"), .enter, .function(2), .enter]),
            ("merge subject", outgoing + [.control("p"), .enter, .function(2), .enter, .up, .up]),
            ("merge sent", outgoing + [.control("p"), .enter, .function(2), .down, .enter, .function(6)]),
            ("mergeEditor", outgoing + [.control("p"), .enter, .function(2), .enter, .enter]),
            ("mergeMark", outgoing + [.control("p"), .enter, .function(2), .enter, .enter, .function(4)]),
            ("outgoingFiles", outgoing + [.enter, .control("t")]),
            ("many", outgoing + [.function(6)]), ("many type", outgoing + [.function(6), .tab]),
            ("many rows", outgoing + [.function(6)] + Array(repeating: .tab, count: 11)),
            ("many recipients", outgoing + [.function(6)] + Array(repeating: .tab, count: 12)),
            ("copyForm make", document + [.function(7)]), ("copyForm form", document + [.function(7), .tab]),
            ("copyForm recipients", document + [.function(7), .tab, .tab]),
            ("copyForm outgoing", outgoing + [.down, .enter, .function(7)]),
            ("slip", document + [.function(6)]), ("envelopes", outgoing + [.down, .enter, .function(6)]),
            ("outgoingIssued", outgoing + [.down, .enter]), ("outgoingVoid", outgoing + [.enter, .delete]),
        ]
        let copies = went(to: "so ban sao van ban")
        let tree = [Key.character("4")]
        let level = tree + [.enter, .enter, .enter]
        let filing = tree + [.control("l"), .enter]
        let holds = tree + [.control("l"), .end, .enter]
        let due = tree + [.control("p"), .function(4), .end]
        let transfers = tree + [.control("l"), .down, .down, .enter]
        let disposals = tree + [.control("l"), .down, .down, .down, .enter]
        walks += [
            ("tree", tree), ("treeFiles", level), ("treeLine", tree + [.character("b")]),
            ("treeMake", tree + [.enter, .function(7)]),
            ("putIn", two + [.control("l")]), ("putInMarks", two + [.character(" "), .control("l")]),
            ("putInDocument", document + [.control("l")]), ("outgoingPutIn", outgoing + [.down, .control("l")]),
            ("putInFiles", two + [.control("l"), .function(4)]),
            ("file", level + [.enter]), ("fileAll", level + [.enter, .control("b")]),
            ("fileForm", level + [.function(2)]), ("fileAdd", level + [.enter, .function(7)]),
            ("dueFiles", tree + [.control("p")]), ("dueLine", tree + [.control("p"), .character("b")]),
            ("dueDuty", tree + [.control("p"), .function(4)]),
            ("archiveSearch", tree + [.function(3)]),
            ("archiveSearch found", tree + [.function(3), .character("b"), .down]),
            ("archiveSearch rows", tree + [.function(3), .character("b"), .escape]),
            ("archiveSearchNarrow", tree + [.function(3), .function(4)]),
            ("archiveSearchBranch", tree + [.function(3), .function(4), .enter]),
            ("archiveSearchState", tree + [.function(3), .function(4), .down, .down, .down, .down, .enter]),
            ("archiveSearchSaved", tree + [.function(3), .character("b"), .function(6)]),
            ("archiveSearchName", tree + [.function(3), .character("b"), .function(6), .enter]),
            ("archiveSearchExport", tree + [.function(3), .character("h"), .down, .function(8)]),
            ("loans", tree + [.control("k")]), ("loansLine", tree + [.control("k"), .character("b")]),
            ("loans out", tree + [.control("k"), .down]), ("loansShow", tree + [.control("k"), .function(4)]),
            ("loanAsked", tree + [.control("k"), .end, .function(2)]),
            ("loans asked", tree + [.control("k"), .end]),
            ("loanHandOut", tree + [.control("k"), .function(2)]),
            ("loanRefuse", tree + [.control("k"), .end, .delete]),
            ("loanTakeBack", tree + [.control("k"), .down, .function(2)]),
            ("dueFiles hand in", due + [.up, .up, .enter]), ("dueFiles hand over", due + [.up, .enter]),
            ("dueFiles dispose", due + [.enter]),
            ("transfers", transfers), ("transfersLine", transfers + [.character("b")]),
            ("transfersShow", transfers + [.function(4)]),
            ("transfer", transfers + [.enter]), ("transfer given", transfers + [.down, .enter]),
            ("transferAll", transfers + [.enter, .control("b")]), ("transferGive", transfers + [.enter, .function(2)]),
            ("transferTake", transfers + [.down, .enter, .function(2)]),
            ("transferOff", transfers + [.enter, .delete]), ("transferBack", transfers + [.down, .enter, .delete]),
            ("transferNotes", transfers + [.enter, .function(6)]),
            ("transferPaper", transfers + [.enter, .function(8)]),
            ("transferSteps", transfers + [.enter, .function(4)]),
            ("disposals", disposals), ("disposalsShow", disposals + [.function(4)]),
            ("disposal", disposals + [.enter]), ("disposal appraised", disposals + [.down, .enter]),
            ("disposal appraisal", disposals + [.down, .down, .enter]),
            ("disposal proposed", disposals + [.end, .up, .enter]), ("disposal council", disposals + [.end, .enter]),
            ("disposalAll", disposals + [.enter, .control("b")]), ("disposalSpare", disposals + [.enter, .delete]),
            ("disposalSteps", disposals + [.end, .enter, .function(4)]),
            ("disposalPaper", disposals + [.enter, .function(8)]),
            ("fileForm convene", disposals + [.end, .up, .enter, .function(2)]),
            ("fileForm decide", disposals + [.down, .enter, .function(2)]),
            ("fileForm destroy", disposals + [.enter, .function(2)]),
            ("fileForm opinion", disposals + [.end, .enter, .function(2)]),
            ("fileForm transfer", transfers + [.function(2)]),
            ("fileForm kind", transfers + [.function(2), .tab]),
            ("fileForm propose", disposals + [.function(2)]),
            ("fileForm loan", tree + [.control("k"), .function(7)]),
            ("fileForm manner", tree + [.control("k"), .function(7), .tab, .tab, .tab]),
            ("fileForm extend", tree + [.control("k"), .down, .function(6)]),
            ("treeOrder", level + [.function(6)]), ("archiveDesks", tree + [.control("l")]), ("filing", filing),
            ("filingLine", filing + [.character("b")]),
            ("filing2025", filing + [.function(4), .down, .down, .enter]), ("filingYear", filing + [.function(4)]),
            ("filingRow", filing + [.function(7)]), ("filingForm", filing + [.function(7), .enter]),
            ("filingForm heading", filing + [.enter]), ("filingEnd", filing + [.delete]),
            ("filingApprove", filing + [.function(2)]),
            ("holds", holds), ("holdsLine", holds + [.character("b")]), ("holdForm", holds + [.function(7)]),
            ("holdEnd", holds + [.function(2)]),
        ]
        let groups = went(to: "nhom noi nhan")
        let duties = went(to: "bao cao phai gui")
        walks += [
            ("groups", groups), ("group", groups + [.function(2)]), ("groupsLine", groups + [.character("b")]),
            ("duties", duties), ("dutyForm", duties + [.enter]), ("dutyEnd", duties + [.delete]),
        ]
        walks += [
            ("copies", copies), ("copiesLine", copies + [.character("b")]), ("copiesFilter", copies + [.function(4)]),
            ("copy", copies + [.enter]), ("copyVoid", copies + [.enter, .delete]),
            ("copySheet", copies + [.enter, .function(2)]), ("copyOfDocument", copies + [.down, .enter]),
            ("copyForm correct", copies + [.enter, .control("e")]), ("copyForm paper", copies + [.function(2)]),
            ("copyForm source", copies + [.function(2), .tab, .tab]),
        ]
        let returns = went(to: "ai chua bao cao")
        let questions = went(to: "cau hoi, vuong mac")
        let units = went(to: "cac don vi bao cao")
        let scoring = went(to: "chi tieu, trong so")
        walks += [
            ("returns", returns), ("returnMarks", returns + [.character("*")]),
            ("returnLine", returns + [.character("b")]),
            ("returnFilter", returns + [.function(4)]), ("returnPeriods", returns + [.function(6)]),
            ("returnSteps", returns + [.character(";")]), ("importSource", returns + [.control("t")]),
            ("importPath", returns + [.control("t"), .down, .enter]), ("blankForm", returns + [.function(7)]),
            ("reminders", returns + [.function(2)]),
            ("questions", questions), ("questionFilter", questions + [.function(4)]),
            ("question", questions + [.enter]), ("questionSteps", questions + [.down, .enter, .function(2)]),
            ("unitForm question", questions + [.function(2)]),
            ("unitForm unit", questions + [.function(2), .tab]),
            ("unitForm text", questions + [.function(2), .tab, .tab, .tab]),
            ("units", units), ("unitWork", units + [.function(2)]), ("unitFilter", units + [.function(4)]),
            ("unitForm change", units + [.control("e")]),
            ("scoring", scoring), ("unitForm scoring", scoring + [.enter]),
            ("unitForm groups", scoring + [.down, .enter, .function(4)]),
        ]
        for place in 0..<FormField.allCases.count {
            walks.append(("form \(place)", [.control("n")] + Array(repeating: .tab, count: place)))
        }
        for act in 0..<6 { walks.append(("step \(act)", document + [.function(2)] + down(act) + [.enter])) }
        for act in 0..<4 {
            walks.append(
                ("step of the third \(act)", two + down(5) + [.enter, .function(2)] + down(act) + [.enter, .tab]))
        }
        return walks
    }()

    /// The keys to a place of the list of every action.
    static func went(to place: String) -> [Key] { [.function(9)] + place.map { .character($0) } + [.enter] }

    /// The screens of figures, and the keys from each.
    private static let figureWalks: [(name: String, screen: FiguresScreen, keys: [Key])] = {
        let period = FigureWorld.period
        let unit = FiguresScreen.unit(.init(unit: "dong-van", period: period))
        let fact = FiguresScreen.fact(.init(unit: "dong-van", form: "ct02", period: period, code: "1.3"))
        let entry = FiguresScreen.entry(.init(unit: "nganh-a", form: "ct02", period: period))
        let importing = FiguresScreen.importing(
            .init(
                source: .dropped("quy3.xlsx"), form: ShippedForms.sixTasks, period: period,
                in: Robot(person: Fixture.clerk).workplace.surroundings))
        return [
            ("unit", unit, []), ("unit line", unit, [.character("m")]), ("unit figure", unit, [.function(2)]),
            ("unit source", unit, [.function(2), .tab]), ("unit work", unit, [.function(4)]),
            ("unit period", unit, [.function(6)]), ("unit values", unit, [.function(8)]),
            ("fact", fact, []), ("fact figure", fact, [.function(2)]),
            ("import", importing, []), ("import day", importing, [.tab]),
            ("import document", importing, [.function(4)]),
            ("return accepted", .entry(.init(unit: "tct-y", form: "ct02", period: period)), []),
            ("return", entry, []), ("return row", entry, [.tab, .tab]), ("return copied", entry, [.function(6)]),
        ]
    }()

    private static func down(_ rows: Int) -> [Key] { Array(repeating: .down, count: rows) }

    /// One office of units for all: what the walks do there, they do not write.
    private nonisolated(unsafe) static let world = LazyWorld()
    private nonisolated(unsafe) static let outgoing = LazyOutgoing()
    private nonisolated(unsafe) static let archive = LazyArchive()

    /// All of them in Vietnamese, at 80 by 24; made once and only read.
    nonisolated(unsafe) static let all: [KeyState] = people.flatMap { person in
        let all = walks.map { walk in
            var robot = Robot(
                person: person, facts: Fixture.facts(others: people.filter { $0.id.value >= 20 }),
                figures: world)
            robot.attachments = Fixture.attachments
            robot.outgoing = outgoing
            robot.archive = archive
            if walk.name == "fileText" {
                robot.fileAnswers = [.text(AttachmentText(name: "a", text: "b", isCut: false))]
            }
            for key in walk.keys { robot.press(key) }
            robot.workplace.surroundings.language = .vi
            return KeyState(login: person.login, walks: [walk.name], robot: robot)
        }
        let ofFigures = figureWalks.map { walk in
            var robot = Robot(person: person, facts: Fixture.facts(others: people.filter { $0.id.value >= 20 }))
            robot.figures = world
            robot.fileAnswers = [.returnsRead(ReturnsImportTests.plan())]
            robot.open(walk.screen)
            for key in walk.keys { robot.press(key) }
            return KeyState(login: person.login, walks: [walk.name], robot: robot)
        }
        return distinct(all + ofFigures)
    }

    /// Each state once, with all walks that lead to it.
    private static func distinct(_ states: [KeyState]) -> [KeyState] {
        var kept: [KeyState] = []
        for state in states {
            let workplace = state.robot.workplace
            let same = kept.firstIndex {
                $0.robot.workplace.overlays == workplace.overlays && $0.robot.workplace.stack == workplace.stack
            }
            if let same { kept[same].walks += state.walks } else { kept.append(state) }
        }
        return kept
    }

    /// The same state in the other language.
    var inEnglish: KeyState {
        var robot = robot
        robot.workplace.surroundings.language = .en
        return KeyState(login: login, walks: walks, robot: robot)
    }
}
