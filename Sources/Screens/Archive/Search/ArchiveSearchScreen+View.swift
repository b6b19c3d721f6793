import Office
import Phrases
import Records
import TerminalKit
import Text

extension ArchiveSearchScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(surroundings.titled(surroundings.text(.archiveSearchTitle)))
        let start = surface.put(surroundings.text(.archiveSearchLabel), at: 1, row: 1, style: .label) + 1
        line.draw(into: &surface, column: start, row: 1, columns: max(6, width - start - 2), focused: isTyping)
        if !isTyping { surface.focus = Position(column: 0, row: 1) }
        if let mistake {
            surface.put(clipped("! " + surroundings.text(mistake), to: width - 2), at: 1, row: 2, style: .danger)
        } else {
            surface.put(clipped(surroundings.text(criteria.phrase), to: width - 2), at: 1, row: 2, style: .label)
        }
        guard isAsking else { return put(.archiveSearchWhat, on: &surface, surroundings) }
        drawParts(on: &surface, in: surroundings)
        let page = ArchiveSearchScreen.page(surroundings)
        switch part {
        case .files:
            guard !files.rows.isEmpty else { return put(nothing(surroundings), on: &surface, surroundings) }
            for (place, row) in files.rows.enumerated().dropFirst(files.top).prefix(page) {
                let line = ArchiveSearchScreen.first + place - files.top
                draw(row, at: line, on: &surface, surroundings)
                if place == files.cursor { surface.drawCursor(row: line, isTyping: isTyping) }
            }
        case .documents:
            guard !documents.rows.isEmpty else { return put(nothing(surroundings), on: &surface, surroundings) }
            for (place, row) in documents.rows.enumerated().dropFirst(documents.top).prefix(page) {
                let line = ArchiveSearchScreen.first + place - documents.top
                draw(row, at: line, on: &surface, surroundings)
                if place == documents.cursor { surface.drawCursor(row: line, isTyping: isTyping) }
            }
        }
        drawTold(on: &surface, in: surroundings)
    }

    private func put(_ phrase: Phrase, on surface: inout Surface, _ surroundings: Surroundings) {
        for (place, text) in surroundings.wrap(phrase, width: surface.size.columns - 4).enumerated() {
            surface.put(text, at: 2, row: ArchiveSearchScreen.first + 1 + place, style: .faint)
        }
    }

    private func nothing(_ surroundings: Surroundings) -> Phrase {
        let hasLoaded = part == .files ? files.hasLoaded : documents.hasLoaded
        if !hasLoaded { return .listLoading }
        if part == .documents, documents.next != nil { return .archiveSearchMore }
        switch part {
        case .files: return documents.rows.isEmpty ? .archiveSearchNothing : .archiveSearchNoFiles
        case .documents: return files.rows.isEmpty ? .archiveSearchNothing : .archiveSearchNoDocuments
        }
    }

    /// The two parts of the result with how much each has; the one that is shown stands out.
    private func drawParts(on surface: inout Surface, in surroundings: Surroundings) {
        let found = Phrase.count(documents.rows.count, orMore: documents.next != nil)
        let parts: [(ArchiveSearchScreen.Part, Phrase)] = [
            (.files, .archiveSearchFiles(count?.phrase ?? Phrase("…"))),
            (.documents, .archiveSearchDocuments(documents.hasLoaded ? found : Phrase("…"))),
        ]
        var column = 1
        for (part, phrase) in parts {
            let text = " \(surroundings.text(phrase)) "
            let room = surface.size.columns - column - 1
            guard room > 4 else { break }
            surface.put(clipped(text, to: room), at: column, row: 3, style: part == self.part ? .title : .faint)
            column += cells(text) + 1
        }
    }

    // MARK: Rows

    private func draw(_ row: FoundFile, at line: Int, on surface: inout Surface, _ surroundings: Surroundings) {
        let width = surface.size.columns
        let file = row.file
        let style: Style = file.state.isHere ? .text : .faint
        let code = width >= 60 ? 19 : 14
        let shelf = width >= 100 ? width - 26 : width
        let state = width >= 60 ? shelf - 15 : shelf
        let retention = width >= 72 ? state - 11 : state
        surface.put(toWholeWords(file.name.description, width: code - 1), at: 3, row: line, style: style)
        let title = file.isOuterView ? surroundings.text(.hiddenValue) : file.content.title
        surface.put(
            toWholeWords(title, width: retention - 3 - code - 1), at: 3 + code, row: line, style: style)
        if retention < state {
            surface.put(
                toWholeWords(surroundings.text(file.content.retention.phrase), width: 10), at: retention, row: line,
                style: style)
        }
        if state < shelf {
            surface.put(
                toWholeWords(surroundings.text(file.state.phrase), width: 14), at: state, row: line, style: style)
        }
        if shelf < width {
            surface.put(
                clipped(row.shelf?.description ?? row.path.description, to: 25), at: shelf, row: line, style: .faint)
        }
    }

    private func draw(_ row: FiledRow, at line: Int, on surface: inout Surface, _ surroundings: Surroundings) {
        let width = surface.size.columns
        let style: Style = row.file.state.isHere ? .text : .faint
        let code = width >= 60 ? 15 : 12
        let symbol = width >= 60 ? 18 : 0
        let day = width >= 72 ? width - 12 : width
        surface.put(toWholeWords(row.file.name.description, width: code - 1), at: 3, row: line, style: style)
        if symbol > 0 {
            surface.put(clipped(row.symbol, to: symbol - 1), at: 3 + code, row: line, style: style)
        }
        surface.put(
            toWholeWords(row.title, width: day - 3 - code - symbol - 1), at: 3 + code + symbol, row: line, style: style)
        if day < width, let date = row.date { surface.put(date.shown, at: day, row: line, style: style) }
    }

    // MARK: All of the row under the cursor

    private func drawTold(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let most = ArchiveSearchScreen.told(surroundings)
        var row = surface.size.rows - 2 - most
        if most > 1 {
            surface.rule(row: row)
            row += 1
        }
        let end = surface.size.rows - 2
        func put(_ phrase: Phrase, atMost lines: Int, _ style: Style = .faint) {
            guard row < end else { return }
            for text in wrapped(surroundings.text(phrase), width: width - 2, atMost: min(lines, end - row)) {
                surface.put(text, at: 1, row: row, style: style)
                row += 1
            }
        }
        if let file = files.current, part == .files {
            put(
                .list(
                    [
                        Phrase(file.file.isOuterView ? surroundings.text(.hiddenValue) : file.file.content.title),
                        .treeDocuments(.count(file.file.documents)), file.file.content.retention.phrase,
                        Phrase(place(file.path, file.shelf)),
                    ], separator: " · "), atMost: 3)
        }
        guard let document = currentDocument else { return }
        let file = [place(document.path, document.shelf), document.file.content.title]
        let about = [document.title, document.author].compactMap(\.self)
        let hit = sentence.flatMap { $0.attachment == document.attachment ? $0.hit : nil }
        // Where there is room for one line, the sentence is it.
        if most > 1 || document.attachmentName == nil {
            put(Phrase(file.joined(separator: " · ")), atMost: 1)
            put(Phrase(about.joined(separator: " · ")), atMost: document.attachmentName == nil ? 3 : 1)
        }
        if let name = document.attachmentName { put(Phrase("\(name): \(hit?.text ?? "")"), atMost: 2, .text) }
    }

    private func place(_ path: ArchivePath, _ shelf: ShelfMark?) -> String {
        [path.description, shelf?.description].compactMap(\.self).joined(separator: ", ")
    }
}
