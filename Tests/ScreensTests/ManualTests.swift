import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The manual's tables stand between marks and are written by this test; its prose is held to what the program has.
@Suite struct ManualTests {
    /// The states from which the table of a context is made, by the walk that leads there.
    private static let contexts: [(name: String, walks: [String])] = [
        ("desk", ["desk"]), ("list", ["rows", "marks"]), ("search-line", ["line"]), ("go-to", ["goTo"]),
        ("form", ["form 1", "form 0"]), ("document", ["document"]), ("step", ["step 0", "step 1", "task"]),
        ("round", ["round", "roundRows"]), ("round-cell", ["roundCell", "round"]), ("reservations", ["reservations"]),
        ("outgoing", ["outgoing"]), ("outgoing-document", ["outgoingDocument", "outgoingIssued"]),
        ("outgoing-form", ["outgoingForm"]), ("replies", ["outgoingReplies"]), ("unanswered", ["outgoingUnanswered"]),
        ("merge", ["merge"]), ("groups", ["groups"]), ("duties", ["duties"]), ("setup-form", ["dutyForm"]),
        ("tree", ["tree", "treeFiles"]), ("file", ["file"]), ("due-files", ["dueFiles"]),
        ("loans", ["loans"]), ("archive-search", ["archiveSearch found", "archiveSearch rows"]),
        ("transfers", ["transfers"]), ("transfer", ["transfer"]),
        ("disposals", ["disposals"]), ("disposal", ["disposal"]), ("filing-list", ["filing", "filing2025"]),
        ("holds", ["holds"]), ("file-form", ["fileForm"]), ("filing-form", ["filingForm", "holdForm"]),
        ("many", ["many"]), ("copies", ["copies"]), ("copy", ["copy"]),
        ("copy-form", ["copyForm"]),
        ("files", ["files"]), ("text", ["fileText"]), ("report", ["report"]), ("page", ["page"]),
        ("settings", ["nine"]), ("board", ["board"]), ("task", ["oneTask"]), ("changes", ["changes"]),
        ("draft-step", ["draftAsk", "draftOpinion", "draftNumber"]), ("outgoing-text", ["draftText", "reportText"]),
        ("draft-figures", ["reportFigures", "reportAllFigures"]),
        ("four-fields", ["fields"]),
        ("unit", ["unit"]), ("fact", ["fact"]), ("return", ["return"]), ("returns", ["returns", "returnMarks"]),
        ("returns-import", ["import"]),
        ("questions", ["questions"]),
        ("question", ["question"]), ("units", ["units"]), ("scoring", ["scoring"]), ("unit-form", ["unitForm"]),
    ]

    private static func text(_ language: Language, _ phrase: Phrase) -> String { phrase.in(language) }

    private static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
        func line(_ cells: [String]) -> String {
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        return [line(heads), "|" + String(repeating: "---|", count: heads.count)] + rows.map(line)
    }

    private static func heads(_ language: Language, _ second: Phrase) -> [String] {
        [Phrase(vi: "Phím", en: "Key"), second].map { $0.in(language) }
    }

    /// The keys of a context, of all roles together.
    private static func keys(_ name: String, _ language: Language) -> [String]? {
        var lines: [(keys: String, labels: [String])] = []
        func add(_ bindings: [Binding]) {
            for binding in bindings where !binding.keys.isEmpty {
                let keys = binding.keys.map { "`\(Key.keyName($0))`" }.joined(separator: ", ")
                if let place = lines.firstIndex(where: { $0.keys == keys }) {
                    if !lines[place].labels.contains(binding.label) { lines[place].labels.append(binding.label) }
                } else {
                    lines.append((keys, [binding.label]))
                }
            }
        }
        let states = KeyState.all.map { language == .vi ? $0 : $0.inEnglish }
        func found(_ walks: [String]) -> [KeyState] {
            states.filter { state in walks.contains { walk in state.walks.contains { $0.hasPrefix(walk) } } }
        }
        if name == "everywhere" {
            for state in found(["desk", "rows"]) {
                add(Array(state.table.bindings.dropFirst(state.top.keys(in: state.robot.workplace.surroundings).count)))
            }
        } else {
            guard let context = contexts.first(where: { $0.name == name }) else { return nil }
            for state in found(context.walks) where isContext(name, state.top) {
                add(state.top.keys(in: state.robot.workplace.surroundings))
            }
        }
        let rows = lines.map { [$0.keys, $0.labels.joined(separator: " / ")] }
        return table(heads(language, Phrase(vi: "Việc", en: "What it does")), rows)
    }

    /// Where a role cannot go, its walk ends on another screen.
    private static func isContext(_ name: String, _ screen: Screen) -> Bool {
        switch screen {
        case .desk: name == "desk"
        case .list(let state):
            state.focus == .rows ? name == "list" : state.focus == .line ? name == "search-line" : name == "go-to"
        case .form: name == "form"
        case .document: name == "document"
        case .step: name == "step"
        case .round(let state): name == (state.isTyping ? "round-cell" : "round")
        case .reservations: name == "reservations"
        case .attachments: name == "files"
        case .text: name == "text"
        case .report: name == "report"
        case .page: name == "page"
        case .settings: name == "settings"
        case .outgoing(let screen):
            switch screen {
            case .list: name == "outgoing"
            case .document: name == "outgoing-document"
            case .many: name == "many"
            case .copies: name == "copies"
            case .copy: name == "copy"
            case .copyForm: name == "copy-form"
            case .dayPaper: false
            case .form: name == "outgoing-form"
            case .step: name == "draft-step"
            case .text: name == "outgoing-text"
            case .figures: name == "draft-figures"
            case .replies: name == "replies"
            case .unanswered: name == "unanswered"
            case .merge: name == "merge"
            case .setup(let state): name == state.subject.rawValue
            case .setupForm: name == "setup-form"
            }
        case .archive(let screen):
            switch screen {
            case .tree: name == "tree"
            case .file: name == "file"
            case .due: name == "due-files"
            case .loans: name == "loans"
            case .filing: name == "filing-list"
            case .holds: name == "holds"
            case .filingForm, .holdForm: name == "filing-form"
            case .procedures(let state): name == state.subject.rawValue
            case .transfer: name == "transfer"
            case .disposal: name == "disposal"
            case .search: name == "archive-search"
            case .form: name == "file-form"
            }
        case .figures(let screen):
            switch screen {
            case .board: name == "board"
            case .fields: name == "four-fields"
            case .task: name == "task"
            case .changes: name == "changes"
            case .unit: name == "unit"
            case .fact: name == "fact"
            case .entry: name == "return"
            case .returns: name == "returns"
            case .importing: name == "returns-import"
            case .questions: name == "questions"
            case .question: name == "question"
            case .units: name == "units"
            case .scoring: name == "scoring"
            case .step: name == "unit-form"
            }
        }
    }

    private static func notes(_ notes: HelpNotes, _ language: Language) -> [String] {
        table(
            [Phrase(vi: "Gõ", en: "Typed"), Phrase(vi: "Nghĩa", en: "Meaning")].map { $0.in(language) },
            notes.lines.map { ["`\($0.0)`", $0.1.in(language)] })
    }

    private static func fields(_ language: Language) -> [String] {
        let heads = [Phrase(vi: "Ô", en: "Field"), .helpMeaning, .helpNeed, .helpRule]
        return table(
            heads.map { $0.in(language) },
            FormField.allCases.map { field in
                [field.label, field.help.meaning, field.help.need.phrase, field.help.rule ?? Phrase("")].map {
                    $0.in(language)
                }
            })
    }

    /// What stands between two marks; `nil` for a mark that nobody knows.
    private static func block(_ mark: String, _ language: Language) -> [String]? {
        if mark.hasPrefix("keys: ") { return keys(String(mark.dropFirst(6)), language) }
        switch mark {
        case "searching": return notes(.searching, language)
        case "days": return notes(.days, language)
        case "fast entry": return notes(.entering, language)
        case "standard notes": return notes(.standardNotes, language)
        case "fields": return fields(language)
        default: return nil
        }
    }

    /// A page with all that stands between marks made anew.
    private static func page(_ old: String, _ language: Language) -> String {
        var lines: [String] = []
        var isInside = false
        for line in old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == "<!-- end -->" { isInside = false }
            if !isInside { lines.append(line) }
            guard line.hasPrefix("<!-- "), line.hasSuffix(" -->"), line != "<!-- end -->" else { continue }
            let mark = String(line.dropFirst(5).dropLast(4))
            guard let block = block(mark, language) else {
                Issue.record("Nobody knows the mark “\(mark)”.")
                continue
            }
            lines += block
            isInside = true
        }
        return lines.joined(separator: "\n")
    }

    private static func pages(_ language: Language) throws -> [String] {
        try SourceTree.files(below: "docs/manual/\(language.rawValue)").filter { $0.hasSuffix(".md") }
    }

    @Test(arguments: Language.allCases) func `the tables of the manual are what the program has`(_ language: Language)
        throws
    {
        for path in try Self.pages(language) {
            try SourceTree.expect(path, is: Self.page(try SourceTree.text(path), language))
        }
    }

    @Test(arguments: Language.allCases) func `every context has its keys in the manual`(_ language: Language) throws {
        let whole = try Self.pages(language).map(SourceTree.text).joined()
        for context in Self.contexts where Self.keys(context.name, language)?.count ?? 0 > 2 {
            #expect(whole.contains("<!-- keys: \(context.name) -->"), "\(context.name)")
        }
        for mark in ["keys: everywhere", "searching", "days", "fast entry", "standard notes", "fields"] {
            #expect(whole.contains("<!-- \(mark) -->"), "\(mark)")
        }
    }

    @Test(arguments: Language.allCases) func `every line of the menu, report and step is told of`(_ language: Language)
        throws
    {
        let whole = try Self.pages(language).map(SourceTree.text).joined()
        let surroundings = KeyState.all[0].robot.workplace.surroundings
        for item in DeskScreen.MenuItem.allCases where item != .openBook {
            #expect(whole.contains(DeskScreen.label(of: item, surroundings).in(language)), "\(item)")
        }
        for report in ReportScreen.Report.allCases {
            #expect(whole.contains(report.phrase.in(language)), "\(report)")
        }
        for act in HandlingAct.allCases { #expect(whole.contains(act.phrase.in(language)), "\(act)") }
        for kind in Desk.kinds { #expect(whole.contains(kind.in(language)), "\(kind.vi)") }
    }

    @Test func `both languages have the same pages`() throws {
        func count(_ language: Language) throws -> Int { try Self.pages(language).count }
        #expect(try count(.vi) == count(.en))
    }
}

private enum Desk {
    /// What waits, by the words of the desk.
    static let kinds: [Phrase] = [
        .deskToSubmit, .deskGivenBack, .deskSubmitted, .deskToInstruct, .deskToRoute, .deskToReceive, .deskInHand,
        .deskExtensions, .deskOverdue, .deskDueSoon, .deskAwaitingReply, .deskArrivedToday, .deskUntyped, .deskVoid,
        .deskVoidOutgoing,
    ]
}
