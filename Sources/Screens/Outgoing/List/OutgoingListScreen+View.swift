import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingListScreen.State {
    /// Where the columns stand. The number is never cut: it begins the symbol.
    private struct Columns {
        let symbol: Int
        let day: Int
        let dayWidth: Int
        let subject: Int
        let subjectWidth: Int
        /// `nil` where there is no room.
        var recipients: Int?
        var recipientsWidth = 0
        var state: Int?
        var stateWidth = 0

        init(symbols: [String], showsYear: Bool, isOfDrafts: Bool, width: Int) {
            symbol = min(max(14, symbols.map(cells).max() ?? 0), max(14, width / 4))
            day = 2 + symbol + 1
            dayWidth = showsYear ? 10 : 5
            subject = day + dayWidth + 1
            var end = width
            if width >= 72 {
                stateWidth = isOfDrafts ? 16 : 13
                state = end - stateWidth
                end -= stateWidth + 1
            }
            // Whose draft it is says more than to whom it will go.
            if isOfDrafts ? width >= 110 : width >= 80 {
                recipientsWidth = isOfDrafts ? 20 : width >= 110 ? 36 : 15
                recipients = end - recipientsWidth
                end -= recipientsWidth + 1
            }
            subjectWidth = end - subject
        }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let marked = marks.isEmpty ? nil : surroundings.text(.listMarked(.count(marks.count)))
        let count = self.count.map { surroundings.text(.documents($0.value, orMore: $0.isCapped)) }
        let other = self.other.flatMap { found in
            found.value == 0
                ? nil : surroundings.text(.searchIncomingToo(found.value, orMore: found.isCapped))
        }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: [marked, count, other].compactMap(\.self).joined(separator: " · "))
        surface.rule(row: 2, note: surroundings.understood(filter.search, of: searched))
        surface.drawSearchLine(
            line, isFocused: isTyping, label: .listSearchLabel,
            hint: filter.number != nil
                ? .outListNumber : isTyping ? .listSearchActive : isNarrowed ? .listSearchKept : .outListSearchIdle,
            mistake: mistake,
            in: surroundings)
        if !isTyping { surface.focus = Position(column: 0, row: OutgoingListScreen.first) }
        guard !window.rows.isEmpty else {
            for (place, line) in surroundings.wrap(nothing(surroundings), width: width - 4).enumerated() {
                surface.put(line, at: 2, row: OutgoingListScreen.first + place, style: .faint)
            }
            return
        }
        let columns = Columns(
            symbols: window.rows.map(\.document.listName), showsYear: filter.year == nil && !isOfDrafts,
            isOfDrafts: isOfDrafts, width: width)
        drawHead(columns, on: &surface, surroundings)
        drawRows(columns, on: &surface, surroundings)
    }

    private func drawHead(_ columns: Columns, on surface: inout Surface, _ surroundings: Surroundings) {
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 3, style: .label)
        }
        head(.outFieldSymbol, 2, columns.symbol)
        head(.columnArrived, columns.day, columns.dayWidth)
        head(.fieldSubject, columns.subject, columns.subjectWidth)
        if let start = columns.recipients {
            head(isOfDrafts ? .outFieldDrafter : .outFieldRecipients, start, columns.recipientsWidth)
        }
        if let start = columns.state { head(.fieldState, start, columns.stateWidth) }
    }

    private func drawRows(_ columns: Columns, on surface: inout Surface, _ surroundings: Surroundings) {
        let marker = MatchMarker(filter.search)
        for line in 0..<OutgoingListScreen.page(surroundings) {
            let place = window.top + line
            guard window.rows.indices.contains(place) else { break }
            let document = window.rows[place].document
            let row = OutgoingListScreen.first + line
            let isEnded = document.state == .void || document.state == .recalled
            func cell(_ text: String, _ start: Int, _ width: Int, isWords: Bool = true) {
                let shown = isWords ? toWholeWords(text, width: width) : clipped(text, to: width)
                surface.put(shown, at: start, row: row, style: isEnded ? .faint : .text)
                guard !isEnded, !marker.isEmpty else { return }
                let end = cells(shown)
                for range in marker.ranges(in: text) where range.lowerBound < end {
                    let found = min(range.upperBound, end) - range.lowerBound
                    surface.setStyle(
                        .match, over: Area(column: start + range.lowerBound, row: row, columns: found, rows: 1))
                }
            }
            if marks[document.id] != nil { surface.put("*", at: 1, row: row, style: .text) }
            cell(document.listName, 2, columns.symbol, isWords: false)
            let own = document.content.date ?? document.createdAt.officeDay
            let day = columns.dayWidth == 10 ? own.shown : dayAndMonth(own)
            surface.put(day, at: columns.day, row: row, style: isEnded ? .faint : .text)
            var (start, room) = (columns.subject, columns.subjectWidth)
            if document.content.urgency != .normal {
                surface.put("!", at: start, row: row, style: .warning)
                (start, room) = (start + 2, room - 2)
            }
            let isHidden = document.isOuterView
            cell(isHidden ? surroundings.text(.contentHidden) : document.content.subject, start, room)
            if let start = columns.recipients {
                let drafter = document.content.drafter.map { surroundings.facts.name(of: .person($0)) }
                cell(
                    isOfDrafts ? drafter ?? "" : document.content.recipientsShown, start, columns.recipientsWidth)
            }
            if let start = columns.state {
                let style: Style =
                    isEnded
                    ? .faint
                    : document.isGivenBack || document.state == .numbered || document.state == .signed
                        ? .warning : .text
                surface.put(
                    clipped(surroundings.text(document.standing), to: columns.stateWidth), at: start, row: row,
                    style: style)
            }
            guard place == window.cursor else { continue }
            surface.put(">", at: 0, row: row, style: .text)
            surface.highlight(row: row, columns: 2 + columns.symbol)
            if !isTyping { surface.focus = Position(column: 0, row: row) }
        }
    }

    private var title: Phrase {
        let title: Phrase =
            isOfDrafts ? .outListTitleDrafts : filter.year.map { .outListTitle(year: $0) } ?? .outListTitleAllYears
        var parts: [Phrase] = filter.states.count == 1 ? filter.states.map(\.phrase) : []
        if let type = typePhrase(filter.typeCode) { parts.append(type) }
        return parts.isEmpty ? title : title.followed(by: .listFilter(.list(parts)), separator: "")
    }

    private func nothing(_ surroundings: Surroundings) -> Phrase {
        if !hasLoaded { return .listLoading }
        if mistake != nil { return .listAfterMistake }
        // "0 or more": the texts inside files are still looked through.
        if count == IncomingCount(value: 0, isCapped: true) { return .lookingInFiles }
        if isNarrowed { return .listNothingFound }
        if surroundings.actor.may(.registerOutgoing) { return .outListEmpty }
        return surroundings.actor.may(.draftOutgoing) ? .outListEmptyForReader : .outListEmptyToRead
    }
}
