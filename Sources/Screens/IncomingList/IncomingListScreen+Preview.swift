import Office
import Phrases
import Records
import TerminalKit
import Text

// Below the rows: what a person wants to see of a document before opening it.

extension IncomingListScreen {
    static func drawPreview(
        _ state: State, _ layout: Layout, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let language = surroundings.language
        let top = layout.first + layout.page
        var note = ""
        if let position = state.window.position {
            let total = state.count.map(\.phrase) ?? Phrase("…")
            note = Phrase.listPosition(row: .count(position), of: total).in(language)
        }
        surface.rule(row: top, note: note)
        guard let document = state.current else { return }
        let marker = MatchMarker(state.filter.search)
        let width = surface.size.columns - 2
        var lines: [(String, Style)] = [(clipped(headline(document, language), to: width), .label)]
        let subject = document.isOuterView ? surroundings.text(.contentHidden) : document.content.subject
        lines += wrapped(subject, width: width, atMost: layout.preview - 2).map { ($0, .text) }
        let rest = layout.preview - lines.count
        lines += wrapped(tail(document, surroundings), width: width, atMost: rest).map { ($0, .faint) }
        for (place, line) in lines.prefix(layout.preview).enumerated() {
            surface.put(line.0, at: 1, row: top + 1 + place, style: line.1)
            // The row under the cursor shows no matches of its own: its style covers them.
            for range in marker.ranges(in: line.0) {
                surface.setStyle(
                    .match,
                    over: Area(column: 1 + range.lowerBound, row: top + 1 + place, columns: range.count, rows: 1))
            }
        }
    }

    /// "Quyết định 1234/QĐ-TLĐ ngày 23/11/2026 · Tổng Liên đoàn Lao động Việt Nam".
    static func headline(_ document: IncomingDocument, _ language: Language) -> String {
        let content = document.content
        var first: [String] = []
        if let type = typePhrase(content.typeCode) { first.append(type.in(language)) }
        if !content.symbol.raw.isEmpty { first.append(content.symbol.raw) }
        if let date = content.date { first.append(Phrase.dateOn(date.shown).in(language)) }
        return [first.joined(separator: " "), content.issuer].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What else a person wants to see before opening it.
    private static func tail(_ document: IncomingDocument, _ surroundings: Surroundings) -> String {
        let language = surroundings.language
        let content = document.content
        var parts: [String] = []
        func add(_ label: Phrase, _ value: String?) {
            if let value, !value.isEmpty { parts.append("\(label.in(language)): \(value)") }
        }
        if document.state == .void {
            parts.append(Phrase.stateVoid.in(language))
            add(.fieldReason, document.voidReason)
        }
        // What somebody waits for an answer to comes before all else.
        if let handling = document.handling, document.state == .registered {
            if let request = handling.extensionRequest {
                let by = surroundings.facts.name(of: request.by)
                let asked = Phrase.extensionAsked(day: request.day.shown, by: by, reason: request.reason)
                parts.append(asked.in(language))
            }
            if handling.state == .givenBack { add(.fieldReason, handling.returnReason) }
        }
        if content.urgency != .normal { add(.fieldUrgency, content.urgency.phrase.in(language)) }
        if content.circulation != .open { parts.append(content.circulation.phrase.in(language)) }
        if let handling = document.handling, document.state == .registered {
            add(.fieldHandling, handling.state.phrase.in(language))
        }
        add(.fieldDeadline, content.deadline?.shown)
        if document.isOuterView {
            add(.fieldRecipient, Phrase.hiddenValue.in(language))
        } else if document.handling == nil || content.recipient != nil {
            add(.fieldRecipient, content.recipient ?? Phrase.standingUnrouted.in(language))
        }
        if let instruction = document.handling?.instruction { add(.fieldInstruction, instruction.text) }
        if let day = document.paperArrivedOn { parts.append(Phrase.paperCame(day.shown).in(language)) }
        return parts.joined(separator: " · ")
    }
}
