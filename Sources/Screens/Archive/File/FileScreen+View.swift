import Office
import Phrases
import Records
import TerminalKit
import Text

extension FileScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let name = detail?.file.name.description ?? "…"
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.fileTitle(name))),
            trailing: width >= 72 ? surroundings.whoAndWhen : "")
        guard let detail else {
            surface.rule(row: 1)
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        if showsAll || !detail.isWhole {
            let lines = lines(in: surroundings)
            return surface.draw(
                lines, from: scrolled, labelWidth: FieldLines.labelWidth(width), in: surroundings)
        }
        surface.rule(row: 1)
        let head = FileScreen.head(surroundings)
        for (place, line) in headLines(detail, surroundings).prefix(head).enumerated() {
            surface.put(clipped(line.0, to: width - 2), at: 1, row: 2 + place, style: line.1)
        }
        drawItems(from: 2 + head, on: &surface, in: surroundings)
    }

    /// What is told above the documents: the title, how it stands, where it lies, what comes next.
    private func headLines(_ detail: FileDetail, _ surroundings: Surroundings) -> [(String, Style)] {
        let file = detail.file
        let width = surroundings.columns - 2
        var lines = wrapped(file.content.title, width: width, atMost: surroundings.rows >= 20 ? 2 : 1).map {
            ($0, Style.text)
        }
        func add(_ parts: [Phrase], _ style: Style = .faint) {
            let said = surroundings.text(.list(parts.filter { !$0.vi.isEmpty }, separator: " · "))
            if !said.isEmpty { lines.append((toWholeParts(said, width: width), style)) }
        }
        let maker = file.content.maker.map { Phrase(surroundings.facts.name(of: .person($0))) } ?? Phrase("")
        add(
            [
                file.state.phrase, .fileKept(file.content.retention.phrase), maker,
                .treeDocuments(.count(file.documents)),
            ],
            file.state == .returned ? .warning : .text)
        add([
            Phrase(detail.path.description),
            file.state.isHere ? detail.shelf.map { .treeShelf($0.description) } ?? Phrase("") : Phrase(""),
        ])
        if let duty = detail.duty {
            let isLate = duty.day < surroundings.today && duty.duty != .dispose
            add([.fileNext(duty.duty.phrase, duty.day.shown)], isLate ? .danger : .faint)
        }
        if let reason = file.reason { add([.fileBecause(reason)], .warning) }
        add(standing(detail, surroundings), .warning)
        return lines
    }

    /// What it is in just now: a transfer, a case, somebody's hands, a hold.
    private func standing(_ detail: FileDetail, _ surroundings: Surroundings) -> [Phrase] {
        let standing = detail.standing
        var parts: [Phrase] = []
        if let id = standing.transfer { parts.append(.fileInTransfer(String(id.value))) }
        if let id = standing.disposal { parts.append(.fileInDisposal(String(id.value))) }
        if let loan = standing.loan {
            parts.append(.fileWithReader(surroundings.facts.readerName(loan.reader), due: loan.due?.shown))
        }
        if let hold = standing.holds.first(where: { $0.holds(on: surroundings.today) }) {
            parts.append(.fileHeld(until: hold.until?.shown))
        }
        return parts
    }

    private func drawItems(from row: Int, on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let symbol = 6
        let symbolWidth = width >= 60 ? 17 : 12
        let date = symbol + symbolWidth + 1
        let dateWidth = width >= 60 ? 11 : 6
        let title = date + dateWidth
        let sheets = width >= 72 ? width - 9 : width
        surface.put(surroundings.text(.itemColumnPlace), at: 2, row: row, style: .label)
        surface.put(surroundings.text(.itemColumnSymbol), at: symbol, row: row, style: .label)
        surface.put(clipped(surroundings.text(.itemColumnDate), to: dateWidth - 1), at: date, row: row, style: .label)
        surface.put(surroundings.text(.itemColumnTitle), at: title, row: row, style: .label)
        if sheets < width { surface.put(surroundings.text(.itemColumnSheets), at: sheets, row: row, style: .label) }
        surface.focus = Position(column: 0, row: row)
        guard !rows.isEmpty else {
            for (place, line) in surroundings.wrap(.fileNothingIn, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: row + 1 + place, style: .faint)
            }
            return
        }
        let page = FileScreen.page(surroundings)
        for (place, item) in rows.enumerated().dropFirst(top).prefix(page) {
            let line = row + 1 + place - top
            let style: Style = item.isOpen ? .warning : .text
            surface.putRight("\(item.item.place)", endingAt: 5, row: line, style: .text)
            surface.put(
                clipped(item.symbol ?? item.name ?? "", to: symbolWidth), at: symbol, row: line, style: .text)
            if let day = item.date {
                surface.put(dateWidth == 11 ? day.shown : dayAndMonth(day), at: date, row: line, style: .text)
            }
            let files = item.attachments > 0 ? surroundings.text(.paperFiles(.count(item.attachments))) : ""
            let told = toWholeWords(item.title, width: sheets - title - 1 - cells(files)) + files
            surface.put(told, at: title, row: line, style: style)
            if sheets < width {
                let told = item.item.sheets?.description ?? item.item.pages.map { "\($0) tr." } ?? ""
                surface.put(clipped(told, to: 8), at: sheets, row: line, style: .text)
            }
            if place == cursor { surface.drawCursor(row: line, isTyping: false) }
        }
        let left = rows.count - top - page
        if left > 0 {
            surface.putRight(
                surroundings.text(.scrollMore(.count(left))), endingAt: width - 1, row: surface.size.rows - 3,
                style: .faint)
        }
    }

    /// All fields, what was taken out, and the history.
    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [] }
        var lines = FieldLines(in: surroundings)
        let file = detail.file
        let content = file.content
        func text(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        lines.add(.fieldState, text(file.state.phrase))
        lines.add(.fileFieldTitle, content.title)
        lines.add(.fileFieldRetention, text(content.retention.phrase))
        lines.add(.fileFieldRules, content.rules.joined(separator: ", "))
        lines.add(.fileFieldMaker, content.maker.map { surroundings.facts.name(of: .person($0)) })
        lines.add(.fileFieldDepartment, content.department.map { surroundings.facts.name(of: .department($0)) })
        lines.add(.fileFieldStarted, content.startedOn?.shown)
        lines.add(.fileFieldEnded, content.workEndedOn?.shown)
        lines.add(.fileFieldMatter, content.matter == .general ? nil : text(content.matter.phrase))
        lines.add(.fileFieldCarrier, text(content.carrier.phrase))
        lines.add(.fieldCirculation, text(content.circulation.phrase))
        lines.add(.fileFieldSheets, content.sheets.map(String.init))
        lines.add(.fileFieldPages, content.pages.map(String.init))
        lines.add(.fileFieldClosingNote, content.closingNote)
        lines.add(.fileFieldKeywords, content.keywords)
        lines.add(.fileFieldCondition, content.condition)
        lines.add(.fieldNotes, content.notes)
        lines.add(.fileFieldPlace, detail.path.description)
        lines.add(.nodeFieldShelf, detail.shelf?.description)
        if let duty = detail.duty { lines.add(.fileFieldDuty, text(.fileNext(duty.duty.phrase, duty.day.shown))) }
        for fault in file.state.takesDocuments ? detail.faults(on: surroundings.today) : [] {
            lines.add(.fileLacks, text(lack(for: fault)), .warning)
        }
        for consent in consents { lines.add(.fieldKeptBack, line(of: consent, surroundings)) }
        for reading in readers { lines.add(.fileReaders, line(of: reading, surroundings)) }
        for row in detail.weeded {
            let told = [
                row.symbol ?? row.name, row.date?.shown, row.title, row.author,
                row.item.sheets.map { text(.fileSheetSpan($0.description)) }, row.item.weeded,
            ]
            lines.add(.fileWeededItem, told.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
        }
        lines.addHistory(detail.history)
        return lines.lines
    }
}
