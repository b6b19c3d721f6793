import Office
public import Phrases
import Records
public import Reports
import TerminalKit
import Text

/// A page of text to be read, printed or saved: any report.
enum PageScreen {
    struct State: Equatable, Sendable {
        let content: Content
        /// What it is called.
        let title: String
        /// The file's name without its ending.
        let name: String
        /// The page in one piece.
        let lines: [String]
        var top = 0
        var left = 0
        var ticket: Ticket?

        init(_ page: TextPage, name: String) {
            content = .page(page)
            title = name
            self.name = name
            lines = page.lines
        }

        init(_ paper: Paper) {
            content = .paper(paper)
            title = paper.title
            name = paper.name
            lines = paper.lines
        }
    }

    /// What is shown: a page that is text, or a document of which the text is a preview.
    enum Content: Equatable, Sendable {
        case page(TextPage)
        case paper(Paper)
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end, left, right
        case print
        case save
        case back
    }
}

/// What is done with a page outside of the office.
public enum PaperWork: Equatable, Sendable {
    /// Write it into the person's drop folder.
    case save(name: String, text: String)
    /// Set a letter, and write it into the person's drop folder or print it.
    case letter(LetterContent, name: String, LetterFile)
    /// Hand it to the printer.
    case print(title: String, text: String, sheet: TextPage.Sheet)
    /// Set a document and write it into the person's drop folder.
    case savePaper(Paper)
    /// Set a document and hand it to the printer.
    case printPaper(Paper)
    /// Print on the printer of this name, which the person chose.
    indirect case printing(PaperWork, on: String)

    /// Whether it ends on paper, and no printer was chosen yet.
    public var asksForPrinter: Bool {
        switch self {
        case .print, .printPaper, .letter(_, _, .printer): true
        case .save, .savePaper, .letter, .printing: false
        }
    }
}

/// What is made of a letter outside of the office.
public enum LetterFile: String, CaseIterable, Equatable, Sendable {
    case pdf, docx, xlsx, txt
    /// On paper, by the printer that the machine uses.
    case printer
}

/// What became of it.
public enum PaperAnswer: Equatable, Sendable {
    /// Where the file is.
    case saved(path: String)
    case printed
    /// There are several printers, the one that the machine prefers first: the person says on which this is printed.
    case whichPrinter([String], PaperWork)
    case failed(PaperFault)
}

/// Why a page could not be saved or printed.
public enum PaperFault: Error, Equatable, Sendable {
    /// The folder is not there and cannot be made, or is somebody else's.
    case folder(path: String)
    /// The file cannot be written.
    case file(path: String)
    /// The program that prints is not installed.
    case noPrinterProgram
    /// It said no.
    case printer
    /// It was not set.
    case unset(Phrase)
}

extension PageScreen {
    private static func height(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 3) }

    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let height = height(surroundings)
        let width = state.lines.reduce(0) { max($0, cells($1)) }
        func scroll(_ lines: Int) { state.top = max(0, min(state.lines.count - height, state.top + lines)) }
        switch action {
        case .up: scroll(-1)
        case .down: scroll(1)
        case .pageUp: scroll(-height)
        case .pageDown: scroll(height)
        case .home: scroll(-state.lines.count)
        case .end: scroll(state.lines.count)
        case .left: state.left = max(0, state.left - 8)
        case .right: state.left = max(0, min(width - surroundings.columns, state.left + 8))
        case .print:
            switch state.content {
            case .page(let page): return send(.print(title: state.name, text: page.text, sheet: page.sheet))
            case .paper(let paper): return send(.printPaper(paper))
            }
        case .save:
            switch state.content {
            case .page(let page): return send(.save(name: state.name, text: page.text))
            case .paper(let paper): return send(.savePaper(paper))
            }
        case .back: return [.close]
        }
        return []

        func send(_ work: PaperWork) -> [Step] {
            let ticket = surroundings.ticket()
            state.ticket = ticket
            return [.effect(.paper(work, ticket))]
        }
    }

    static func update(_ state: inout State, _ message: Message) -> [Step]? {
        guard case .paper(let answer, let ticket) = message, ticket == state.ticket else { return nil }
        state.ticket = nil
        return [step(after: answer, saved: Phrase.pageSaved)]
    }

    /// What is done about an answer, on whichever screen.
    /// - Parameter saved: what is said of a file at a path.
    static func step(after answer: PaperAnswer, saved: (String) -> Phrase) -> Step {
        switch answer {
        case .saved(let path): .say(saved(path), .good)
        case .printed: .say(.pagePrinted, .good)
        case .failed(let fault): .say(sentence(for: fault), .fault)
        case .whichPrinter(let names, let work):
            .raise(
                .chooser(
                    ChooserOverlay(
                        .printer(work), title: .printerChoose,
                        items: names.map { ChooserOverlay.Item(text: $0, label: Phrase(cleaned($0))) })))
        }
    }

    private static func sentence(for fault: PaperFault) -> Phrase {
        switch fault {
        case .folder(let path): .pageFolder(path)
        case .file(let path): .pageFile(path)
        case .noPrinterProgram: .pageNoPrinterProgram
        case .printer: .pagePrinter
        case .unset(let said): said
        }
    }

    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextPage
        func key(_ keys: [Key], _ action: Action, _ label: Phrase, weight: Int = 0) -> Binding {
            surroundings.binding(keys, .page(action), label, topic, weight: weight)
        }
        return [
            key([.function(2)], .print, .keyPrint, weight: 90), key([.function(8)], .save, .keyPageSave, weight: 85),
            key([.up], .up, .keyUp), key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp),
            key([.pageDown, .character(" ")], .pageDown, .keyPageDown, weight: 50),
            key([.home], .home, .keyTop), key([.end], .end, .keyBottom),
            key([.left], .left, .keyPageLeft), key([.right], .right, .keyPageRight, weight: 45),
            key([.escape], .back, .keyBack, weight: 80),
        ]
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let height = height(surroundings)
        let top = max(0, min(state.lines.count - height, state.top))
        let last = min(state.lines.count, top + height)
        let position = Phrase.listPosition(row: .count(last), of: .count(state.lines.count))
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.pageTitle(state.title))), trailing: surroundings.text(position))
        for (row, line) in state.lines[top..<last].enumerated() {
            let shown = state.left == 0 ? line : String(line.dropFirst(state.left))
            surface.put(clipped(shown, to: surface.size.columns), at: 0, row: 1 + row, style: .text)
        }
        surface.focus = Position(column: 0, row: 1)
    }
}
