import Office
import Phrases
import Records
import TerminalKit

/// A line of a procedure's list: a file with what is noted beside it.
protocol ProcedureLine: Equatable, Sendable {
    var file: RecordFile { get }
}

/// A transfer or a disposal case as the office shows it.
protocol ProcedureDetail: Equatable, Sendable {
    associatedtype Line: ProcedureLine
    var lines: [Line] { get }
    var isWhole: Bool { get }
}

extension TransferDetail.Line: ProcedureLine {}
extension TransferDetail: ProcedureDetail {}
extension DisposalDetail.Line: ProcedureLine {}
extension DisposalDetail: ProcedureDetail {}

/// A screen of one procedure: what is told of it, its files under that, and what comes next. Which steps it has is its own.
protocol ProcedureScreenState: ArchiveScreenState {
    associatedtype Detail: ProcedureDetail
    /// `nil` until the office has answered.
    var detail: Detail? { get set }
    var list: ListedFiles { get set }
    /// The answer that is waited for.
    var ticket: Ticket? { get set }
    /// The receipt that is waited for.
    var changeTicket: Ticket? { get set }
    /// What it is called.
    var title: Phrase { get }
    /// What reads it.
    func question(on today: Day) -> ProcedureQuestion
    /// Why it is not shown where it is not there, or not seen.
    static var unknown: ProcedureRefusal { get }
    /// What is told above the files.
    func head(_ detail: Detail, _ surroundings: Surroundings) -> [(Phrase, Style)]
    /// A file as it is drawn.
    func listed(_ line: Detail.Line, _ surroundings: Surroundings) -> ListedFile
    /// What stands over the columns beside code and title.
    static var columns: (middle: Phrase, remark: Phrase) { get }
    /// What is said where no file is listed.
    static var nothing: Phrase { get }
    /// All fields and the history.
    func lines(in surroundings: Surroundings) -> [FieldLine]
}

extension ProcedureScreenState {
    var rows: [Detail.Line] { detail?.lines ?? [] }
    var current: Detail.Line? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    // MARK: Keys

    /// Why nothing is done with a file; `nil` where one is under the cursor.
    var noRow: Phrase? { list.showsAll || current == nil ? .whyNoRow : nil }
    /// Why it has no paper and no other fields.
    var noPaper: Phrase? { detail == nil ? .whyLoading : detail?.isWhole == false ? .whyContentHidden : nil }

    /// The keys behind those of its steps: all fields, moving, reading anew, leaving.
    func listKeys(
        _ topic: Phrase, all: WorkplaceAction, move: (ListMove) -> WorkplaceAction, refresh: WorkplaceAction,
        back: WorkplaceAction, in surroundings: Surroundings
    ) -> [Binding] {
        let moves: [(Key, ListMove, Phrase)] = [
            (.up, .up, .keyUp), (.down, .down, .keyDown), (.pageUp, .pageUp, .keyPageUp),
            (.pageDown, .pageDown, .keyPageDown), (.home, .home, .keyTop), (.end, .end, .keyBottom),
        ]
        return [
            surroundings.binding(
                [.control("b")], all, list.showsAll ? .keyFilesOfProcedure : .keyAllOfProcedure, topic,
                weight: noPaper == nil ? 45 : 0, unless: noPaper)
        ] + moves.map { surroundings.binding([$0.0], move($0.1), $0.2, topic) } + [
            surroundings.binding([.function(5)], refresh, .keyRefresh, topic),
            surroundings.binding([.escape], back, .keyBack, topic, weight: 75),
        ]
    }

    // MARK: What the keys do

    mutating func move(_ move: ListMove, in surroundings: Surroundings) {
        let lines = list.showsAll ? self.lines(in: surroundings).count : 0
        list.move(move, count: rows.count, lines: lines, in: surroundings)
    }

    func openFile() -> [Step] { current.map { [.open(.archive(.file(.init($0.file.id))))] } ?? [] }

    /// Turns between the files and all fields.
    mutating func turn() {
        list.showsAll.toggle()
        list.scrolled = 0
    }

    /// Goes from all fields back to the files.
    /// - Returns: whether there were files to go back to.
    mutating func leaveFields() -> Bool {
        guard list.showsAll, detail?.isWhole == true else { return false }
        list.showsAll = false
        return true
    }

    // MARK: The office

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.archive(.procedure(question(on: surroundings.today))), ticket))]
    }

    mutating func send(_ deed: ProcedureDeed, in surroundings: inout Surroundings) -> [Step] {
        guard changeTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.archive(.procedure(deed)), ticket))]
    }

    /// - Returns: `nil` when another screen asked.
    mutating func takeFound(_ found: Detail?, _ ticket: Ticket, in surroundings: Surroundings) -> [Step]? {
        guard ticket == self.ticket else { return nil }
        self.ticket = nil
        guard let found else { return [.close, .fail(.refused(.procedure(Self.unknown)))] }
        let file = current?.file.id
        detail = found
        if !found.isWhole { list.showsAll = true }
        if let file, let place = found.lines.firstIndex(where: { $0.file.id == file }) { list.cursor = place }
        list.settle(count: rows.count, in: surroundings)
        return []
    }

    /// - Returns: `nil` when another screen did it.
    mutating func takeReceipt(_ said: Phrase, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]? {
        guard ticket == changeTicket else { return nil }
        changeTicket = nil
        return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
    }

    /// What another did meanwhile is read anew.
    /// - Returns: `nil` when another screen asked.
    mutating func failed(_ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]? {
        if ticket == changeTicket {
            changeTicket = nil
            return load(in: &surroundings) + [.say(error.overtaken(isForm: false), .fault)]
        }
        guard ticket == self.ticket else { return nil }
        self.ticket = nil
        return [.fail(error)]
    }

    // MARK: Drawing

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)), trailing: width >= 72 ? surroundings.whoAndWhen : "")
        guard let detail else {
            surface.rule(row: 1)
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        if list.showsAll || !detail.isWhole {
            return surface.draw(
                lines(in: surroundings), from: list.scrolled, labelWidth: FieldLines.labelWidth(width),
                in: surroundings)
        }
        surface.draw(
            list, head: head(detail, surroundings), rows: rows.map { listed($0, surroundings) }, columns: Self.columns,
            nothing: Self.nothing, in: surroundings)
    }
}
