import Phrases
import Records
import TerminalKit

// Which columns of a list find room, and where they stand.

extension IncomingListScreen {
    /// The columns as they stand in a window. Numbers and days are never cut, text is; the subject keeps 24 cells.
    struct Columns: Equatable {
        struct Placed: Equatable {
            let column: ListColumn
            let start: Int
            let width: Int
        }

        /// The cells of the number.
        let number: Int
        /// The others from left to right.
        let placed: [Placed]
        /// Those that found no room, the most needed first.
        let leftOut: [ListColumn]
        /// The one that takes what the others leave: it says too that a number is void.
        let wide: ListColumn?

        /// Marks and number.
        var lead: Int { 2 + number }

        /// - Parameters:
        ///   - chosen: what the person wants to see, in order.
        ///   - width: of the window.
        ///   - number: the cells of the widest number.
        init(_ chosen: [ListColumn], width: Int, number: Int) {
            self.number = number
            var kept = chosen.filter { $0 != .number }
            var leftOut: [ListColumn] = []
            func taken() -> Int { kept.reduce(2 + number + 1) { $0 + $1.width(window: width) + 1 } }
            // Below a certain width the subject alone gets narrow.
            while taken() > width, let place = kept.indices.max(by: { kept[$0].rank < kept[$1].rank }),
                kept.count > 1, kept[place].rank > ListColumn.arrived.rank
            {
                leftOut.append(kept.remove(at: place))
            }
            let texts = kept.filter { !$0.isNeverCut }
            // A symbol is short: without a subject the issuer has more to say.
            let wide = [ListColumn.subject, .issuer].first(where: texts.contains) ?? texts.min { $0.rank < $1.rank }
            let spare = width - taken()
            var start = 2 + number + 1
            placed = kept.map { column in
                let cells = max(0, column.width(window: width) + (column == wide ? spare : 0))
                defer { start += cells + 1 }
                return Placed(column: column, start: start, width: cells)
            }
            self.leftOut = leftOut.sorted { $0.rank < $1.rank }
            self.wide = wide
        }

        func width(of column: ListColumn) -> Int { placed.first { $0.column == column }?.width ?? 0 }
    }
}

extension Surroundings {
    /// Whether the person sees the content of any document.
    var seesContent: Bool { Visibility(of: actor).seesContent }

    /// The columns that the person's lists show: nothing of content for whom it is hidden.
    var listColumns: [ListColumn] {
        let chosen = preferences.columns.columns
        return seesContent ? chosen : chosen.filter { !$0.isContent }
    }

    /// The words of cells in the person's language.
    var listWords: ListWords { ListWords(facts: facts, language: language, today: today, calendar: calendar) }
}
