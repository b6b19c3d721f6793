import Office
import Phrases
import Records
import TerminalKit
import Text

extension FactEditor {
    /// The rows that it takes: one for each field, what is wrong, and what can be typed.
    func height(in surroundings: Surroundings) -> Int {
        let width = surroundings.columns
        let said = faultLines(width, surroundings).values.reduce(0) { $0 + $1.count }
        return 2 + order.count + said
    }

    /// Draws it over the last rows of the screen's body.
    /// - Parameters:
    ///   - row: the first row.
    ///   - end: the row behind the last.
    func draw(on surface: inout Surface, row first: Int, end: Int, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.fill(Area(column: 0, row: first, columns: width, rows: end - first))
        surface.rule(row: first)
        let name = Phrase("\(row.code) ").followed(by: row.phrase, separator: "")
        surface.put(" \(clipped(surroundings.text(name), to: width - 6)) ", at: 2, row: first, style: .label)
        var line = first + 1
        let faults = faultLines(width, surroundings)
        // Where rows are few those around the field in focus are seen.
        let lines = order.reduce(0) { $0 + 1 + (faults[$1]?.count ?? 0) }
        var skipped = max(0, lines - (end - line - 1))
        let ahead = order.prefix { $0 != focus }.count
        skipped = min(skipped, ahead)
        for field in order.dropFirst(skipped) where line < end - 1 {
            let isFocused = field == focus
            if isFocused { surface.put(">", at: 1, row: line, style: .text) }
            surface.put(clipped(surroundings.text(label(field)), to: 15), at: 3, row: line, style: .label)
            drawField(field, on: &surface, row: line, surroundings)
            line += 1
            for said in faults[field] ?? [] where line < end - 1 {
                surface.put(said.0, at: Self.column, row: line, style: said.1)
                line += 1
            }
        }
        surface.put(toWholeParts(surroundings.text(hint), width: width - 2), at: 1, row: end - 1, style: .faint)
    }

    /// The column of the fields.
    private static let column = 19

    private func drawField(_ field: Field, on surface: inout Surface, row line: Int, _ surroundings: Surroundings) {
        let isFocused = field == focus
        let width = surface.size.columns
        let room = max(6, width - Self.column - 2)
        let columns: Int =
            switch field {
            case .asOf: 11
            case .value: row.kind == .text ? room : min(room, row.kind == .count ? 14 : 28)
            case .source: min(room, 34)
            case .reference: source == .document ? 11 : room
            case .reason: room
            }
        surface.put("[", at: Self.column - 1, row: line, style: .faint)
        if field == .source {
            let style: Style = isFocused ? .fieldFocused : .field
            surface.fill(Area(column: Self.column, row: line, columns: columns, rows: 1), style: style)
            surface.put(
                clipped(surroundings.text(source.phrase), to: columns), at: Self.column, row: line, style: style)
            if isFocused { surface.cursor = Position(column: Self.column, row: line) }
        } else {
            (fields[field] ?? TextField()).draw(
                into: &surface, column: Self.column, row: line, columns: columns, focused: isFocused)
        }
        let end = surface.put("]", at: Self.column + columns, row: line, style: .faint)
        if let echo = echo(field, surroundings) {
            surface.put(toWholeParts(echo, width: width - end - 2), at: end + 1, row: line, style: .faint)
        }
    }

    /// What the text of a field means, beside it.
    private func echo(_ field: Field, _ surroundings: Surroundings) -> String? {
        switch field {
        case .value:
            guard case .value(let value) = FigureReading.read(text(.value), for: row), row.kind != .text else {
                return nil
            }
            let shown = surroundings.text(row.shown(value))
            let old = standing.map { surroundings.text(.figureWas(row.shown($0.fact.value))) }
            return [shown == text(.value) ? nil : shown, old].compactMap(\.self).joined(separator: " · ")
        case .reference:
            return document.map { "\($0.content.issuer) · \($0.content.subject)" }
        case .source, .asOf, .reason: return nil
        }
    }

    func label(_ field: Field) -> Phrase {
        switch field {
        case .value: .enteredValue
        case .source: .enteredSource
        case .reference:
            switch source {
            case .document: .enteredDocument
            case .inspection: .enteredMinutes
            case .said, .returned, .registers: .enteredWords
            }
        case .asOf: .enteredDay
        case .reason: .enteredReason
        }
    }

    private var hint: Phrase {
        switch focus {
        case .value: FigureReading.choices(of: row)
        case .source: .figureSourceHint
        case .reference: source == .document ? .hintNumber : .figureWordsHint
        case .asOf: .hintDay
        case .reason: .figureReasonHint
        }
    }

    /// What is wrong under each field, broken into lines; of the value also what is doubtful while it is typed.
    private func faultLines(_ width: Int, _ surroundings: Surroundings) -> [Field: [(String, Style)]] {
        let room = max(10, width - Self.column - 1)
        var lines: [Field: [(String, Style)]] = [:]
        for (field, fault) in faults {
            lines[field] = wrapped("! " + surroundings.text(fault), width: room).map { ($0, .danger) }
        }
        if faults[.value] == nil {
            for finding in findings {
                let said = wrapped("! " + surroundings.text(sentence(for: finding, in: form, key: "F2")), width: room)
                lines[.value, default: []] += said.map { ($0, finding.isDoubt ? .warning : .danger) }
            }
        }
        return lines
    }

    /// The field in focus, for help.
    var subject: HelpSubject {
        switch focus {
        case .value: HelpSubject(.enteredValue, .figureValue, typing: FigureReading.choices(of: row))
        case .source: HelpSubject(.enteredSource, .figureSource, typing: .figureSourceHint)
        case .reference: HelpSubject(label(.reference), .figureReference)
        case .asOf: HelpSubject(.enteredDay, .figureDay, typing: .hintDay)
        case .reason: HelpSubject(.enteredReason, .figureReason)
        }
    }

    /// The keys while it is open; the screen puts its own action around each.
    func keys(
        in surroundings: Surroundings, topic: Phrase, _ action: (Action) -> WorkplaceAction
    ) -> [Binding] {
        var bindings = [
            surroundings.binding([.function(2), .control("s")], action(.save), .keySaveFigure, topic, weight: 90),
            surroundings.binding([.enter], action(.next), .keyNextField, topic, weight: 60),
            surroundings.binding(
                [.function(4)], action(.lookUp), .keyLookUp, topic, weight: hasChooser ? 70 : 0,
                unless: hasChooser ? nil : .whyNoChoice),
            surroundings.binding(
                [.control("o")], action(.enlarge), .keyEnlarge, topic, weight: isLong ? 55 : 0,
                unless: isLong ? nil : .whyShortField),
            surroundings.binding([.tab, .down], action(.nextOfAll), .keyNextOfAll, topic),
            surroundings.binding([.backTab, .up], action(.previousOfAll), .keyPreviousField, topic),
        ]
        if focus == .source {
            bindings += [
                surroundings.binding([.character(" "), .right], action(.change(by: 1)), .keyChange, topic),
                surroundings.binding([.left], action(.change(by: -1)), .keyChange, topic),
            ]
        }
        bindings.append(
            surroundings.binding([.escape], action(.leave), hasTyped ? .keyPutAside : .keyBack, topic, weight: 80))
        return bindings
    }

    /// What is typed into it.
    func direct(_ event: Event) -> Action? {
        if focus == .source {
            guard let typed = event.typed, typed != " " else { return nil }
            return .typed(.text(typed))
        }
        if event.typed != nil || event.isTextAtOnce { return event.fieldInput.map { .typed($0) } }
        if case .key(let key) = event, key.editsText, ![.up, .down].contains(key) { return .typed(.key(key)) }
        return nil
    }
}
