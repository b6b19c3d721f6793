import Office
import Phrases
import Records
import TerminalKit
import Text

/// The register of copies, read whole and narrowed as one types.
enum CopyListScreen {
    struct State: OutgoingScreenState {
        var filter: CopyFilter
        var list = FigureList()
        var rows: [CopyRow] = []
        var ticket: Ticket?
        var isMarkedStale = false
        var hasLoaded = false

        init(year: Int?) { filter = CopyFilter(year: year) }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        /// Copies a paper that stands in no register.
        case copyPaper
        case chooseFilter
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .copyPaper, .chooseFilter, .refresh, .back: false
            }
        }
    }

    /// The first row of the list on the screen.
    static let first = 4
    /// How many copies are read: an office makes some hundreds a year.
    static let most = 2000

    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - first - 2) }
}

extension CopyListScreen.State {
    var isStale: Bool {
        get { isMarkedStale || (!hasLoaded && ticket == nil) }
        set { isMarkedStale = newValue }
    }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var composedField: TextField? { list.line }
    var hasLine: Bool { true }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    func direct(_ event: Event) -> WorkplaceAction? { list.input(of: event).map { .outgoing(.copies(.typed($0))) } }

    /// What a copy is found by.
    private func texts(_ row: CopyRow, _ surroundings: Surroundings) -> [String] {
        [
            row.copy.symbol, row.copy.content.form.phrase.in(surroundings.language), row.source.name,
            row.source.cited(office: surroundings.facts.profile.name).in(surroundings.language), row.source.subject,
            row.copy.content.part ?? "", row.copy.content.recipients.joined(separator: " "),
            row.copy.content.askedBy ?? "", row.copy.content.signer ?? "",
        ]
    }

    func shown(in surroundings: Surroundings) -> [CopyRow] {
        list.isNarrowed ? rows.filter { list.admits(texts($0, surroundings)) } : rows
    }

    func current(in surroundings: Surroundings) -> CopyRow? {
        let shown = shown(in: surroundings)
        return shown.indices.contains(list.cursor) ? shown[list.cursor] : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextCopies
        let noRow: Phrase? = current(in: surroundings) == nil ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: CopyListScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.copies(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let bindings = [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .copyPaper, .keyCopyPaper, weight: 78, needs: .makeCopies),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key(list.isTyping ? [] : [.home], .move(.home), .keyTopOfList),
            key(list.isTyping ? [] : [.end], .move(.end), .keyEndOfList),
            key([.function(5)], .refresh, .keyRefresh),
        ]
        return bindings
            + (list.isTyping
                ? [key([.escape], .leaveLine, .keyRows, weight: 70)]
                : [
                    key([.character("/")], .focusLine, .contextSearchLine),
                    key([.escape], .back, .keyBack, weight: 45),
                ])
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isMarkedStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let query = ListCopies(filter: filter, limit: CopyListScreen.most)
        return [.effect(.ask(.outgoing(.copies(query)), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .copies(let action) = action else { return [] }
        switch action {
        case .move(let move):
            list.isTyping = false
            let count = shown(in: surroundings).count
            list.move(move, count: count, page: CopyListScreen.page(surroundings))
        case .typed(let input): list.type(input)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open:
            return current(in: surroundings).map { [.open(.outgoing(.copy(.init($0.copy.id))))] } ?? []
        case .copyPaper: return [.openOutgoing(.copy(.make(.paper)))]
        case .chooseFilter: return [.raise(.chooser(chooser(in: surroundings)))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private func chooser(in surroundings: Surroundings) -> ChooserOverlay {
        let years = Set(surroundings.facts.books.map(\.year) + [surroundings.today.year]).sorted(by: >)
        let items =
            [ChooserOverlay.Item(text: "form:", label: .filterEverything)]
            + CopyForm.allCases.map { ChooserOverlay.Item(text: "form:\($0.code)", label: $0.phrase) }
            + years.map { ChooserOverlay.Item(text: "year:\($0)", label: .copyListTitle(year: $0)) }
            + [ChooserOverlay.Item(text: "year:", label: .filterAllYears)]
        let current = filter.form.map { "form:\($0.code)" } ?? "form:"
        return ChooserOverlay(.outgoing(.filter), title: .copyFilterTitle, items: items, current: current)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let text, .outgoing(.filter)) = answer else { return [] }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.first == "year" {
            filter.year = parts.last.flatMap { Int($0) }
        } else {
            filter.form = CopyForm.allCases.first { $0.code == parts.last }
        }
        list.cursor = 0
        return load(in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.copies(let rows), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            hasLoaded = true
            let kept = current(in: surroundings)?.copy.id
            self.rows = rows
            let shown = shown(in: surroundings)
            if let kept, let place = shown.firstIndex(where: { $0.copy.id == kept }) { list.cursor = place }
            list.settle(count: shown.count, page: CopyListScreen.page(surroundings))
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            hasLoaded = true
            return [.fail(error)]
        default: return nil
        }
    }
}

extension CopyListScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let shown = shown(in: surroundings)
        let title = filter.year.map { Phrase.copyListTitle(year: $0) } ?? .copyListTitleAllYears
        let narrowed = filter.form.map { title.followed(by: .listFilter($0.phrase), separator: "") } ?? title
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(narrowed)),
            trailing: hasLoaded ? surroundings.text(.copyCount(shown.count)) : "")
        surface.drawLine(list, note: "", row: 2, in: surroundings)
        if !list.isTyping { surface.focus = Position(column: 0, row: CopyListScreen.first) }
        guard !shown.isEmpty else {
            let said: Phrase =
                !hasLoaded ? .listLoading : list.isNarrowed || filter.form != nil ? .listNothingFound : .copyListEmpty
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: CopyListScreen.first + place, style: .faint)
            }
            return
        }
        let showsYear = filter.year == nil
        let symbolWidth = min(max(12, shown.map { cells($0.copy.symbol) }.max() ?? 0), max(12, width / 4))
        let day = 2 + symbolWidth + 1
        let form = day + (showsYear ? 10 : 5) + 1
        let formWidth = min(
            CopyForm.allCases.map { cells(surroundings.text($0.phrase)) }.max() ?? 9, max(9, width / 5))
        let source = form + formWidth + 1
        let recipientsWidth = width >= 80 ? max(16, width / 5) : 0
        let sourceWidth = width - source - (recipientsWidth > 0 ? recipientsWidth + 1 : 0)
        let heads: [(Phrase, Int, Int)] = [
            (.outFieldSymbol, 2, symbolWidth), (.columnArrived, day, form - day - 1),
            (.copyColumnForm, form, formWidth),
            (.copyFieldSource, source, sourceWidth),
        ]
        for (head, start, room) in heads {
            surface.put(clipped(surroundings.text(head), to: room), at: start, row: 3, style: .label)
        }
        if recipientsWidth > 0 {
            surface.put(
                clipped(surroundings.text(.outFieldRecipients), to: recipientsWidth), at: width - recipientsWidth,
                row: 3,
                style: .label)
        }
        let office = surroundings.facts.profile.name
        for line in 0..<CopyListScreen.page(surroundings) where shown.indices.contains(list.top + line) {
            let (row, found) = (CopyListScreen.first + line, shown[list.top + line])
            let copy = found.copy
            let style: Style = copy.state == .void ? .faint : .text
            surface.put(copy.symbol, at: 2, row: row, style: style)
            let date = copy.content.date.map { showsYear ? $0.shown : dayAndMonth($0) } ?? ""
            surface.put(date, at: day, row: row, style: style)
            surface.put(
                clipped(surroundings.text(copy.content.form.phrase), to: formWidth), at: form, row: row, style: style)
            var what = found.source.cited(office: office).in(surroundings.language)
            if let part = copy.content.part { what = "\(part) · \(what)" }
            if copy.isOuterView { what = surroundings.text(.contentHidden) }
            if copy.state == .void { what = "[\(surroundings.text(.stateVoid))] \(what)" }
            surface.put(toWholeWords(what, width: sourceWidth), at: source, row: row, style: style)
            if recipientsWidth > 0 {
                surface.put(
                    toWholeWords(copy.content.recipients.joined(separator: "; "), width: recipientsWidth),
                    at: width - recipientsWidth, row: row, style: style)
            }
            if list.top + line == list.cursor { surface.drawCursor(row: row, isTyping: list.isTyping) }
        }
    }
}
