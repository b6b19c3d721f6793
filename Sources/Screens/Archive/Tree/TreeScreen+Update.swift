import Office
import Phrases
import Records
import TerminalKit

extension TreeScreen.State {
    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .tree(let action) = action else { return [] }
        switch action {
        case .move(let move): return self.move(move, in: &surroundings)
        case .typed(let input): return type(input, in: &surroundings)
        case .focusLine: isTyping = true
        case .leaveLine: isTyping = false
        case .open:
            switch current?.content {
            case .node(let row)?: return enter(row.node.id, in: &surroundings)
            case .file(let file)?: return [.open(.archive(.file(.init(file.id))))]
            case nil: break
            }
        case .up: return goUp(in: &surroundings)
        case .back: return node == nil && search == nil ? [.close] : goUp(in: &surroundings)
        case .openFile: return node.map { [.openArchive(.open($0))] } ?? []
        case .make: return chooseLevel()
        case .correct:
            switch current?.content {
            case .node(let row)?: return [.openArchive(.changeNode(row.node.id))]
            case .file(let file)?: return [.openArchive(.correct(file.id))]
            case nil: break
            }
        case .place:
            if !marks.isEmpty { return [.openArchive(.place(marks.keys.sorted { $0.value < $1.value }))] }
            switch current?.content {
            case .node(let row)?:
                guard row.node.level != .fonds else { return [.say(.archiveFondsStays, .fault)] }
                return [.openArchive(.moveNode(row.node.id))]
            case .file(let file)?: return [.openArchive(.place([file.id]))]
            case nil: break
            }
        case .mark:
            if let file = current?.file {
                if marks.removeValue(forKey: file.id) == nil { marks[file.id] = file }
            }
            return move(.down, in: &surroundings)
        case .due: return [.open(.archive(.due(.init())))]
        case .loans: return [.open(.archive(.loans(.init())))]
        case .transfers: return [.open(.archive(.procedures(.init(.transfers))))]
        case .disposals: return [.open(.archive(.procedures(.init(.disposals))))]
        case .refresh: return load(in: &surroundings)
        }
        return []
    }

    // MARK: Levels

    private mutating func enter(_ id: ArchiveNodeID, in surroundings: inout Surroundings) -> [Step] {
        node = id
        return showLevel(keeping: nil, from: .start, in: &surroundings)
    }

    /// From what was found to the level, from a level to the one above it with the cursor on what was left.
    private mutating func goUp(in surroundings: inout Surroundings) -> [Step] {
        if search != nil || !line.isEmpty {
            line = TextField()
            return showLevel(keeping: nil, from: .start, in: &surroundings)
        }
        guard let left = above, node != nil else { return [] }
        node = left.parent
        path.removeLast()
        let row = TreeRow(NodeRow(node: left, totals: nil))
        return showLevel(keeping: .init(row: row.key, line: nil), from: .from(row.place), in: &surroundings)
    }

    private mutating func showLevel(
        keeping kept: RowWindow<TreeRow>.Kept?, from anchor: ListAnchor, in surroundings: inout Surroundings
    ) -> [Step] {
        search = nil
        mistake = nil
        isTyping = false
        count = nil
        countTicket = nil
        return [ask(from: anchor, isFirst: true, keeping: kept, in: &surroundings)]
    }

    private func chooseLevel() -> [Step] {
        let levels = ArchiveLevel.allCases.filter { $0.fits(in: above?.level) }
        guard levels.count > 1 else { return levels.first.map { [.openArchive(.node(node, $0))] } ?? [] }
        let items = levels.map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) }
        return [.raise(.chooser(ChooserOverlay(.archive(.make), title: .keyMakeNode, items: items)))]
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let code, .archive(.make)) = answer, let level = ArchiveLevel(code: code) else { return [] }
        return [.openArchive(.node(node, level))]
    }

    // MARK: Moving

    private mutating func move(_ move: ListMove, in surroundings: inout Surroundings) -> [Step] {
        let page = TreeScreen.page(surroundings)
        // Whoever walks the rows has done with typing.
        isTyping = false
        switch move {
        case .up: window.move(by: -1)
        case .down: window.move(by: 1)
        case .pageUp: window.move(by: -page)
        case .pageDown: window.move(by: page)
        case .home:
            guard window.reachesStart else { return [ask(from: .start, isFirst: true, in: &surroundings)] }
            window.moveToFirst()
        case .end:
            guard window.reachesEnd else { return [ask(from: .end, isFirst: true, in: &surroundings)] }
            window.moveToLast()
        }
        window.show(page: page)
        return fetchMore(in: &surroundings)
    }

    private mutating func fetchMore(in surroundings: inout Surroundings) -> [Step] {
        guard fetch == nil, let anchor = window.wanted(page: TreeScreen.page(surroundings)) else { return [] }
        return [ask(from: anchor, isFirst: false, in: &surroundings)]
    }

    // MARK: Reading

    /// Reads the level, or what is found in it, and stays on the row under the cursor.
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isMarkedStale = false
        let kept = window.kept(withLine: true)
        var anchor = ListAnchor.start
        if kept != nil, !window.reachesStart, let first = window.rows.first { anchor = .from(first.place) }
        return [ask(from: anchor, isFirst: true, keeping: kept, in: &surroundings)] + askCount(in: &surroundings)
    }

    private mutating func askCount(in surroundings: inout Surroundings) -> [Step] {
        guard search != nil else { return [] }
        let ticket = surroundings.ticket()
        countTicket = ticket
        return [.effect(.ask(.archive(.count(CountFiles(filter: filter))), ticket))]
    }

    private var filter: FileFilter {
        var filter = FileFilter()
        filter.branch = node
        filter.search = search
        return filter
    }

    private mutating func ask(
        from anchor: ListAnchor, isFirst: Bool, keeping: RowWindow<TreeRow>.Kept? = nil,
        in surroundings: inout Surroundings
    ) -> Step {
        let limit = RowWindow<TreeRow>.chunk(page: TreeScreen.page(surroundings))
        let ticket = surroundings.ticket()
        fetch = RowFetch(anchor: anchor, limit: limit, ticket: ticket, isFirst: isFirst, keeping: keeping)
        let question: ArchiveQuestion =
            search == nil
            ? .tree(ListArchive(below: node, anchor: treeAnchor(anchor), limit: limit))
            : .files(ListFiles(filter: filter, anchor: ListOrder.newest.anchor(anchor), limit: limit))
        return .effect(.ask(.archive(question), ticket))
    }

    /// Where a page of a level begins, by the place of a row.
    private func treeAnchor(_ anchor: ListAnchor) -> TreeAnchor {
        switch anchor {
        case .start: return .first
        case .end: return .last
        case .after(let place):
            guard TreeRow.isNode(place) else { return .afterFile(Int(place)) }
            return window.rows.last { $0.place == place }?.node.map { .afterNode(NodeAnchor(after: $0.node)) } ?? .first
        case .before(let place): return TreeRow.isNode(place) ? .first : .beforeFile(Int(place))
        case .from(let place): return TreeRow.isNode(place) ? .first : .afterFile(Int(place) - 1)
        }
    }

    private mutating func take(_ rows: [TreeRow], of found: RowFetch<TreeRow>, in surroundings: inout Surroundings)
        -> [Step]
    {
        fetch = nil
        hasLoaded = true
        // What is above the files of a level is its nodes: they come with the first page.
        if case .before = found.anchor, search == nil, rows.count < found.limit, above != nil {
            let kept = window.kept(withLine: false)
            return [ask(from: .start, isFirst: true, keeping: kept, in: &surroundings)]
        }
        // A level that begins with nodes was read from its start whatever was asked for.
        var found = found
        if case .from(let place) = found.anchor, TreeRow.isNode(place) {
            found = RowFetch(
                anchor: .start, limit: found.limit, ticket: found.ticket, isFirst: true, keeping: found.keeping)
        }
        window.take(rows, of: found, total: nil)
        window.show(page: TreeScreen.page(surroundings))
        for file in rows.compactMap(\.file) where marks[file.id] != nil { marks[file.id] = file }
        return fetchMore(in: &surroundings)
    }

    // MARK: Typing

    private mutating func type(_ input: FieldInput, in surroundings: inout Surroundings) -> [Step] {
        isTyping = true
        guard line.take(input) else { return [] }
        let reading = SearchReading(line.text, in: surroundings)
        mistake = reading.mistake
        guard reading.query != search else { return [] }
        search = reading.query
        guard search != nil else { return [ask(from: .start, isFirst: true, in: &surroundings)] }
        return [ask(from: .start, isFirst: true, in: &surroundings)] + askCount(in: &surroundings)
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.tree(let page), let ticket):
            guard let fetch, ticket == fetch.ticket else { return nil }
            path = page.line
            return take(page.nodes.map(TreeRow.init) + page.files.map { TreeRow($0) }, of: fetch, in: &surroundings)
        case .archive(.files(let rows), let ticket):
            guard let fetch, ticket == fetch.ticket else { return nil }
            return take(rows.map { TreeRow($0) }, of: fetch, in: &surroundings)
        case .archive(.count(let count), let ticket):
            guard ticket == countTicket else { return nil }
            countTicket = nil
            self.count = count
            return []
        case .failed(let error, let ticket):
            guard ticket == fetch?.ticket || ticket == countTicket else { return nil }
            if ticket == countTicket { countTicket = nil } else { (fetch, hasLoaded) = (nil, true) }
            return [.fail(error)]
        default: return nil
        }
    }
}
