import Phrases
import TerminalKit

/// A line of a list that has headings among its lines.
protocol HeadedLine: Hashable, Sendable {
    /// Whether it stands above others, and the cursor never on it.
    var isHeading: Bool { get }
}

/// A list with headings that is read whole: the line under the cursor, and what of it is seen.
///
/// The headings of the lines at the top stay in sight while these scroll.
struct HeadedList<Line: HeadedLine>: Equatable, Sendable {
    /// The line under the cursor; `nil` until there are lines.
    var cursor: Line?
    /// The first line below the headings that stay.
    var top = 0

    mutating func move(_ move: ListMove, in lines: [Line], page: Int) {
        switch move {
        case .up: step(by: -1, lines, page)
        case .down: step(by: 1, lines, page)
        case .pageUp: step(by: -page, lines, page)
        case .pageDown: step(by: page, lines, page)
        case .home: step(by: -lines.count, lines, page)
        case .end: step(by: lines.count, lines, page)
        }
    }

    private mutating func step(by steps: Int, _ lines: [Line], _ page: Int) {
        let places = lines.filter { !$0.isHeading }
        guard !places.isEmpty else { return }
        let place = cursor.flatMap { places.firstIndex(of: $0) } ?? 0
        cursor = places[max(0, min(places.count - 1, place + steps))]
        show(in: lines, page: page)
    }

    /// After the lines have changed: the cursor stays on its line, else it goes to the first.
    mutating func settle(in lines: [Line], page: Int) {
        if cursor.map({ !lines.contains($0) }) ?? true { cursor = lines.first { !$0.isHeading } }
        show(in: lines, page: page)
    }

    /// Keeps the cursor in sight.
    mutating func show(in lines: [Line], page: Int) {
        if let cursor, let place = lines.firstIndex(of: cursor) {
            // The headings above the first line of a section are seen with it.
            var first = place
            while first > 0, lines[first - 1].isHeading, place - first + 1 < page { first -= 1 }
            if first < top { top = first }
            while place >= top + page - staying(above: top, lines, page).count { top += 1 }
        }
        top = max(0, min(top, lines.count - 1))
        while top > 0, top - 1 + page - staying(above: top - 1, lines, page).count >= lines.count { top -= 1 }
    }

    /// The headings of the section to which the line at a place belongs, where they are above it and out of sight.
    private func staying(above top: Int, _ lines: [Line], _ page: Int) -> ArraySlice<Line> {
        guard lines.indices.contains(top), !lines[top].isHeading,
            let last = lines[..<top].lastIndex(where: \.isHeading)
        else { return [] }
        var first = last
        // In a low window the one above the lines is enough.
        while first > 0, lines[first - 1].isHeading, page >= 10 { first -= 1 }
        return lines[first...last]
    }

    /// The lines as they are seen, the headings that stay first.
    func seen(of lines: [Line], page: Int) -> [Line] {
        // The window may have shrunk since the cursor moved.
        var shown = self
        shown.show(in: lines, page: page)
        let heads = staying(above: shown.top, lines, page)
        return Array(heads) + lines.dropFirst(shown.top).prefix(max(0, page - heads.count))
    }
}

extension Surroundings {
    /// The keys that move through such a list, read it anew and go back.
    func headedListKeys(
        topic: Phrase, move: (ListMove) -> FiguresAction, refresh: FiguresAction, back: FiguresAction
    ) -> [Binding] {
        let moves: [(Key, ListMove, Phrase)] = [
            (.up, .up, .keyUp), (.down, .down, .keyDown), (.pageUp, .pageUp, .keyPageUp),
            (.pageDown, .pageDown, .keyPageDown), (.home, .home, .keyTop), (.end, .end, .keyBottom),
        ]
        return [binding([.function(5)], .figures(refresh), .keyRefresh, topic, weight: 12)]
            + moves.map { key, way, label in binding([key], .figures(move(way)), label, topic) }
            + [binding([.escape], .figures(back), .keyBack, topic, weight: 70)]
    }
}

extension Surface {
    /// What is said of the line under the cursor, a paragraph each, its first one standing out.
    /// - Parameter end: the row behind the last one that it may take.
    mutating func drawParagraphs(_ paragraphs: [Phrase], from first: Int, to end: Int, in surroundings: Surroundings) {
        var row = first
        for (place, paragraph) in paragraphs.enumerated() where row < end {
            for text in wrapped(surroundings.text(paragraph), width: size.columns - 2, atMost: end - row) {
                put(text, at: 1, row: row, style: place == 0 ? .label : .text)
                row += 1
            }
        }
    }
}
