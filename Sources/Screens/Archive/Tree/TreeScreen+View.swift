import Office
import Phrases
import Records
import TerminalKit
import Text

extension TreeScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let counted = search == nil ? nil : count
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.treeTitle)),
            trailing: counted.map { surroundings.text(.treeFound($0.phrase)) } ?? "")
        drawLine(on: &surface, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        drawHeads(on: &surface, in: surroundings)
        guard !window.rows.isEmpty else {
            let said: Phrase =
                !hasLoaded ? .listLoading : search != nil ? .treeNothingFound : node == nil ? .treeEmpty : .levelEmpty
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: TreeScreen.first + place, style: .faint)
            }
            return
        }
        let page = TreeScreen.page(surroundings)
        for (place, row) in window.rows.enumerated().dropFirst(window.top).prefix(page) {
            let line = TreeScreen.first + place - window.top
            draw(row, at: line, on: &surface, in: surroundings)
            if place == window.cursor { surface.drawCursor(row: line, isTyping: isTyping) }
        }
        if let row = current {
            let lines = wrapped(surroundings.text(told(row, surroundings)), width: width - 2, atMost: 2)
            for (place, line) in lines.enumerated() {
                surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
            }
        }
    }

    /// Where one is: the path, or what is searched in it.
    private func drawLine(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let place = path.map(\.code).joined(separator: " / ")
        guard isTyping || !line.isEmpty else {
            let names = path.map { "\($0.code) \($0.title)" }.joined(separator: " › ")
            surface.put(
                clipped(names.isEmpty ? surroundings.text(.treeAllFonds) : names, to: width - 2), at: 1, row: 1,
                style: .label)
            return
        }
        let label = surroundings.text(place.isEmpty ? .treeSearchAll : .treeSearchIn(place))
        let start = surface.put(clipped(label, to: width / 2), at: 1, row: 1, style: .label) + 1
        line.draw(into: &surface, column: start, row: 1, columns: max(6, width - start - 2), focused: isTyping)
        if let mistake {
            surface.put(
                clipped("! " + surroundings.text(mistake), to: width - 2), at: 1, row: 2, style: .danger)
        }
    }

    private struct Columns {
        let title: Int
        let titleWidth: Int
        let right: Int
        let retention: Int?
        let maker: Int?
    }

    private func columns(_ width: Int) -> Columns {
        let codeWidth = width >= 60 ? 19 : 14
        let title = 3 + codeWidth
        let stateWidth = width >= 60 ? 15 : 0
        let right = width - stateWidth
        let retention = width >= 72 ? right - 11 : nil
        let maker = width >= 110 ? (retention ?? right) - 22 : nil
        let end = maker ?? retention ?? right
        return Columns(title: title, titleWidth: end - title - 1, right: right, retention: retention, maker: maker)
    }

    private func drawHeads(on surface: inout Surface, in surroundings: Surroundings) {
        guard mistake == nil else { return }
        let width = surface.size.columns
        let columns = columns(width)
        surface.put(surroundings.text(.treeColumnCode), at: 3, row: 2, style: .label)
        surface.put(surroundings.text(.nodeFieldTitle), at: columns.title, row: 2, style: .label)
        if let maker = columns.maker {
            surface.put(surroundings.text(.treeColumnMaker), at: maker, row: 2, style: .label)
        }
        if let retention = columns.retention {
            surface.put(surroundings.text(.treeColumnRetention), at: retention, row: 2, style: .label)
        }
        if columns.right < width {
            surface.put(surroundings.text(.treeColumnState), at: columns.right, row: 2, style: .label)
        }
    }

    private func draw(_ row: TreeRow, at line: Int, on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let columns = columns(width)
        func put(_ text: String, _ column: Int, _ room: Int, _ style: Style = .text) {
            surface.put(toWholeWords(text, width: room), at: column, row: line, style: style)
        }
        switch row.content {
        case .node(let found):
            let node = found.node
            put("\(surroundings.text(node.level.phrase)) \(node.code)", 3, columns.title - 4, .label)
            put(node.title, columns.title, columns.titleWidth)
            if let maker = columns.maker, let shelf = node.shelf { put(shelf.description, maker, 21, .faint) }
            if let files = found.files {
                let count = surroundings.text(.treeFiles(.count(files)))
                surface.putRight(count, endingAt: width - 1, row: line, style: .faint)
            }
        case .file(let file):
            if marks[file.id] != nil { surface.put("*", at: 1, row: line, style: .text) }
            let isGone = !file.state.isHere
            let style: Style = isGone ? .faint : .text
            put(file.name.description, 3, columns.title - 4, style)
            put(file.content.title, columns.title, columns.titleWidth, style)
            if let maker = columns.maker, let person = file.content.maker {
                put(surroundings.facts.name(of: .person(person)), maker, 21, style)
            }
            if let retention = columns.retention {
                put(surroundings.text(file.content.retention.phrase), retention, 10, style)
            }
            if columns.right < width {
                put(surroundings.text(file.state.phrase), columns.right, width - columns.right - 1, style)
            }
        }
    }

    /// All of the row under the cursor.
    private func told(_ row: TreeRow, _ surroundings: Surroundings) -> Phrase {
        switch row.content {
        case .node(let found):
            var parts = [Phrase(found.node.title)]
            if let shelf = found.node.shelf { parts.append(.treeShelf(shelf.description)) }
            if let totals = found.totals {
                parts += FileState.allCases.compactMap { state in
                    totals[state].flatMap { $0 == 0 ? nil : .treeOfState(state.phrase, .count($0)) }
                }
            }
            return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
        case .file(let file):
            var parts = [
                Phrase(file.content.title), .treeDocuments(.count(file.documents)), file.content.retention.phrase,
            ]
            if let next = ArchiveDuty.next(of: file) { parts.append(.fileNext(next.duty.phrase, next.day.shown)) }
            return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
        }
    }
}
