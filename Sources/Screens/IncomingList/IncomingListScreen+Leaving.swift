import Office
import Phrases
import Records
import Reports
import Text

// What goes out of a list: a table for spreadsheets, or a page to be printed.

extension IncomingListScreen {
    /// A list that is to go out, while it is asked how many documents of it bear a mark.
    struct PendingExport: Equatable, Sendable {
        let export: ListExport
        var waiting: [Ticket: Circulation] = [:]
        var marked: [MarkedCount] = []
        /// The first rows, where a page is made of them.
        var page: Ticket?

        func waits(for ticket: Ticket) -> Bool { waiting[ticket] != nil || page == ticket }
    }

    /// How many documents a page takes.
    static let mostPrinted = 500

    static func exportChooser() -> ChooserOverlay {
        ChooserOverlay(
            .export, title: .exportTitle,
            items: [
                .init(text: "columns", label: .exportColumns), .init(text: "all", label: .exportAll),
                .init(text: "page", label: .exportPage(.count(mostPrinted))),
            ])
    }

    static func begin(_ state: inout State, _ kind: String, in surroundings: inout Surroundings) -> [Step] {
        guard kind == "page" || surroundings.job == nil else { return [.say(.exportBusy, .warning)] }
        let export = ListExport(
            name: "\(surroundings.text(.exportFileName))-\(surroundings.today.iso)", filter: state.filter,
            order: state.order, columns: kind == "all" ? nil : surroundings.listColumns,
            language: surroundings.language)
        var pending = PendingExport(export: export)
        if kind == "page" {
            let ticket = surroundings.ticket()
            pending.page = ticket
            state.export = pending
            let query = ListIncoming(
                filter: state.filter, anchor: state.order.anchor(.start), limit: mostPrinted + 1)
            return [.effect(.ask(.incoming(query), ticket))]
        }
        var steps: [Step] = []
        for (circulation, filter) in state.filter.marked(on: .line) {
            let ticket = surroundings.ticket()
            pending.waiting[ticket] = circulation
            steps.append(.effect(.ask(.count(CountIncoming(filter: filter)), ticket)))
        }
        state.export = pending
        return steps.isEmpty ? leave(&state, in: surroundings) : steps
    }

    /// How many documents of the list bear a mark; the last answer asks the person, or lets the list go.
    static func takeMarkedCount(
        _ state: inout State, _ count: IncomingCount, _ ticket: Ticket, in surroundings: Surroundings
    ) -> [Step]? {
        guard let circulation = state.export?.waiting.removeValue(forKey: ticket) else { return nil }
        if count.value > 0 {
            state.export?.marked.append(
                MarkedCount(circulation: circulation, count: count.value, isCapped: count.isCapped))
        }
        guard let pending = state.export, pending.waiting.isEmpty else { return [] }
        guard !pending.marked.isEmpty else { return leave(&state, in: surroundings) }
        let total =
            state.count.map { $0.isCapped ? Phrase.documents(over: $0.value) : .documents($0.value) } ?? .listTitle
        let question = Phrase.exportQuestion(total, pending.marked.phrase)
        return [.raise(.question(QuestionOverlay(.export, question)))]
    }

    static func leave(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard let export = state.export?.export else { return [] }
        state.export = nil
        return surroundings.job == nil ? [.export(export)] : [.say(.exportBusy, .warning)]
    }

    // MARK: The page

    /// The first rows, as a page.
    static func takePage(
        _ state: inout State, _ rows: [IncomingRow], _ ticket: Ticket, in surroundings: Surroundings
    ) -> [Step]? {
        guard let pending = state.export, pending.page == ticket else { return nil }
        state.export = nil
        let documents = state.order.ordered(rows).prefix(mostPrinted).map(\.document)
        var notes: [Phrase] = []
        if rows.count > mostPrinted {
            let total = state.count.map { Phrase.count($0.value, orMore: $0.isCapped) } ?? Phrase("…")
            notes.append(.printedFirst(.count(mostPrinted), of: total))
        }
        let marked = MarkedCount.all(of: documents, on: .line)
        if !marked.isEmpty { notes.append(.printedMarked(marked.phrase)) }
        let page = page(
            documents, pending.export.columns ?? ListColumn.standard, title: title(state, surroundings), notes: notes,
            isMarked: !marked.isEmpty, in: surroundings)
        return [.openPage(page, name: pending.export.name)]
    }

    private static func page(
        _ documents: [IncomingDocument], _ columns: [ListColumn], title: String, notes: [Phrase], isMarked: Bool,
        in surroundings: Surroundings
    ) -> TextPage {
        let frame = ReportFrame(
            office: surroundings.facts.profile, title: .documentsTitle, period: Phrase(title),
            remark: .figuresOf(surroundings.today.shown), day: surroundings.today)
        let words = surroundings.listWords
        var shown = columns
        if isMarked, !shown.contains(.circulation) { shown.append(.circulation) }
        // What has no room on the paper is left out as on the screen.
        let sheet = TextPage.Sheet.landscape
        let texts = documents.map { document in shown.map { words.text($0, of: document) } }
        var widths = shown.indices.map { place in
            let column = shown[place]
            let widest = texts.reduce(cells(surroundings.text(column.heading(width: 10)))) { max($0, cells($1[place])) }
            return column.isNeverCut ? widest : min(widest, column == .subject ? 60 : 16)
        }
        func taken() -> Int { widths.reduce(1) { $0 + $1 + 3 } }
        if let subject = shown.firstIndex(of: .subject), taken() > sheet.columns {
            widths[subject] = max(24, widths[subject] - (taken() - sheet.columns))
        }
        var kept = Array(shown.indices)
        while taken() > sheet.columns,
            let place = kept.filter({ widths[$0] > 0 && shown[$0] != .circulation && shown[$0] != .number })
                .max(by: { shown[$0].rank < shown[$1].rank })
        {
            kept.removeAll { $0 == place }
            widths[place] = -3
        }
        return TextPage(
            sheet: sheet, head: frame.head(surroundings.language),
            columns: kept.map { place in
                .init(
                    surroundings.text(shown[place].heading(width: 10)), width: widths[place],
                    shown[place] == .number ? .right : .left)
            },
            rows: texts.map { row in .cells(kept.map { row[$0] }) },
            foot: notes.isEmpty ? [] : [.empty] + notes.map { .left(surroundings.text($0)) },
            pageWord: surroundings.text(.pageWord))
    }
}
