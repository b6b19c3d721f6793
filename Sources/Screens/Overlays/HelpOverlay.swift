import Office
import Phrases
import Records
import TerminalKit
import Text

/// F1: what the field in focus means, the keys of the context by topic, what can be typed. Typing searches it, Enter
/// runs the line.
struct HelpOverlay: Equatable, Sendable {
    enum Entry: Equatable, Sendable {
        case heading(String)
        /// What is told, with what it is told of.
        case fact(String, String)
        case action(Binding)
        /// A key of what stands behind the help.
        case key(OverlayKey)
    }

    private(set) var entries: [Entry] = []
    /// What typing looks in, by place in `entries`.
    private var haystacks: [String] = []
    private let language: Language
    var field = TextField()
    /// Places of the entries that are seen.
    private(set) var shown: [Int] = []
    /// The place in `shown`, never on a heading.
    private(set) var cursor = 0

    /// The help on a screen.
    init(on screen: Screen, in surroundings: Surroundings) {
        language = surroundings.language
        var other = surroundings
        other.language = language == .vi ? .en : .vi
        if let subject = screen.subject(in: surroundings) { add(subject) }
        let table = screen.table(in: surroundings).bindings
        let translated = screen.table(in: other).bindings
        let own = screen.keys(in: surroundings).count
        add(Array(table.prefix(own)), Array(translated.prefix(own)))
        addNotes(screen.notes + (screen.hasLine ? surroundings.typingNotes : []))
        add(Array(table.dropFirst(own)), Array(translated.dropFirst(own)))
        narrow()
    }

    /// The help on what stands in front of a screen.
    /// - Parameter subject: the field behind it.
    init(on overlay: Overlay, subject: HelpSubject? = nil, in surroundings: Surroundings) {
        language = surroundings.language
        if let subject = overlay.subject ?? subject { add(overlay.isEditor ? subject.inEditor : subject) }
        if case .editor(let large) = overlay {
            var other = surroundings
            other.language = language == .vi ? .en : .vi
            add(large.table(in: surroundings).bindings, large.table(in: other).bindings)
            narrow()
            return
        }
        add(.heading(Phrase.helpOverlayHeading.in(language)), "")
        for key in overlay.keys { add(.key(key), names(key.keys) + " " + key.label.vi + " " + key.label.en) }
        narrow()
    }

    private mutating func add(_ subject: HelpSubject) {
        add(.heading(Phrase.helpField(subject.name).in(language)), "")
        for (name, text) in subject.facts { add(fact: name.in(language), text) }
    }

    private mutating func add(_ bindings: [Binding], _ translated: [Binding]) {
        var topics: [String] = []
        for binding in bindings where !binding.keys.isEmpty && !topics.contains(binding.topic) {
            topics.append(binding.topic)
        }
        for topic in topics {
            add(.heading(topic), "")
            for (binding, other) in zip(bindings, translated) where binding.topic == topic && !binding.keys.isEmpty {
                add(.action(binding), names(binding.keys) + " " + binding.label + " " + other.label)
            }
        }
    }

    private mutating func addNotes(_ notes: [HelpNotes]) {
        for note in notes {
            add(.heading(note.heading.in(language)), "")
            for (name, text) in note.lines { add(fact: name, text) }
        }
    }

    private mutating func add(fact name: String, _ text: Phrase) {
        add(.fact(name, text.in(language)), "\(name) \(text.vi) \(text.en)")
    }

    private mutating func add(_ entry: Entry, _ haystack: String) {
        entries.append(entry)
        haystacks.append(folded(haystack))
    }

    private func names(_ keys: [Key]) -> String { keys.map { Key.keyName($0, lineArt: .ascii) }.joined(separator: " ") }
}

/// What can be typed in a context, as examples.
struct HelpNotes: Equatable, Sendable {
    let heading: Phrase
    let lines: [(String, Phrase)]

    static func == (left: HelpNotes, right: HelpNotes) -> Bool {
        left.heading == right.heading && left.lines.elementsEqual(right.lines, by: ==)
    }

    static let searching = HelpNotes(heading: .helpSearchHeading, lines: Phrase.helpSearch)
    static let searchingOutgoing = HelpNotes(heading: .helpSearchHeading, lines: Phrase.helpSearchOutgoing)
    static let searchingFiles = HelpNotes(heading: .helpSearchHeading, lines: Phrase.helpSearchFiles)
    static let searchingArchive = HelpNotes(heading: .helpSearchHeading, lines: Phrase.helpSearchArchive)
    static let entering = HelpNotes(heading: .helpEntryHeading, lines: Phrase.helpEntry)
    static let days = HelpNotes(heading: .helpDayHeading, lines: Phrase.helpDays)
    /// The usual notes of leaders by their codes.
    static let standardNotes = HelpNotes(
        heading: .standardNotesTitle,
        lines: StandardNote.all.map { ($0.code, Phrase($0.filled(lead: "…", day: nil))) })
}

extension Screen {
    /// What can be typed in it.
    var notes: [HelpNotes] {
        switch self {
        case .list: [.searching]
        case .form: [.entering, .days]
        case .step(let state):
            (state.order.contains(.deadline) ? [.days] : [])
                + (state.purpose.act == .instruct ? [.standardNotes] : [])
        case .round: [.standardNotes, .days]
        case .figures(let screen): screen.state.notes
        case .outgoing(let screen): screen.state.notes
        case .archive(let screen): screen.state.notes
        case .desk, .document, .reservations, .attachments, .text, .report, .page, .settings: []
        }
    }
}

// MARK: Searching and moving

extension HelpOverlay {
    /// How many lines are seen, headings not counted.
    var hits: Int { shown.count { !isHeading($0) } }

    var current: Entry? { shown.indices.contains(cursor) ? entries[shown[cursor]] : nil }

    private func isHeading(_ place: Int) -> Bool {
        if case .heading = entries[place] { true } else { false }
    }

    mutating func type(_ input: FieldInput) {
        guard field.take(input) else { return }
        narrow()
    }

    /// Finds what is typed, without marks, in both languages and in the names of keys.
    private mutating func narrow() {
        let wanted = folded(field.text).split(separator: " ")
        shown = []
        var heading: Int?
        for place in entries.indices {
            if isHeading(place) {
                heading = place
            } else if wanted.allSatisfy({ haystacks[place].contains($0) }) {
                if let heading { shown.append(heading) }
                heading = nil
                shown.append(place)
            }
        }
        cursor = shown.indices.first { !isHeading(shown[$0]) } ?? 0
    }

    mutating func move(by lines: Int) {
        let stops = shown.indices.filter { !isHeading(shown[$0]) }
        guard let last = stops.indices.last, let now = stops.firstIndex(of: cursor) else { return }
        cursor = stops[max(0, min(last, now + lines))]
    }

    /// Goes to the first line of another topic.
    mutating func moveTopic(by topics: Int) {
        let firsts = shown.indices.filter { isHeading(shown[$0]) }.map { $0 + 1 }
        guard !firsts.isEmpty else { return }
        let now = firsts.lastIndex { $0 <= cursor } ?? 0
        cursor = firsts[((now + topics) % firsts.count + firsts.count) % firsts.count]
    }

    /// Whether F1 leads from the page of the field to the keys.
    var goesOn: Bool {
        guard case .fact? = current else { return false }
        return shown.dropFirst(cursor).contains { place in
            switch entries[place] {
            case .action, .key: true
            case .heading, .fact: false
            }
        }
    }

    mutating func goToKeys() {
        let next = shown.indices.first { place in
            guard place > cursor else { return false }
            switch entries[shown[place]] {
            case .action, .key: return true
            case .heading, .fact: return false
            }
        }
        cursor = next ?? cursor
    }
}

// MARK: Drawing

extension HelpOverlay {
    private struct Line {
        var name = ""
        var text = ""
        var isHeading = false
        var isOff = false
        /// The place in `shown`.
        let place: Int
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let columns = min(76, surface.size.columns - 2)
        let limits = surface.area.inset(left: 1, top: 0, right: 1, bottom: 1)
        let box = limits.centered(Size(columns: columns, rows: limits.rows))
        let inside = surface.drawBox(box, title: surroundings.text(.helpTitle))
        let label = surroundings.text(.helpFind)
        let hits = surroundings.text(.helpHits(.count(self.hits)))
        let start = surface.put(
            clipped(label, to: inside.columns / 2), at: inside.column, row: inside.row, style: .label)
        surface.putRight(hits, endingAt: inside.endColumn, row: inside.row, style: .faint)
        let room = inside.endColumn - start - 2 - cells(hits)
        field.draw(into: &surface, column: start + 1, row: inside.row, columns: max(1, room), focused: true)
        let rows = inside.inset(top: 1)
        let names = nameColumns(in: inside.columns, lineArt: surface.lineArt)
        let lines = lines(columns: rows.columns - 2, names: names, lineArt: surface.lineArt)
        guard !lines.isEmpty else {
            surface.put(surroundings.text(.chooserNothing), at: rows.column, row: rows.row, style: .faint)
            surface.putHint(.helpHint, in: surroundings)
            return
        }
        let here = lines.firstIndex { $0.place == cursor } ?? 0
        let first = max(0, min(lines.count - rows.rows, here - rows.rows / 2))
        for (offset, line) in lines.dropFirst(first).prefix(rows.rows).enumerated() {
            let row = rows.row + offset
            let style: Style = line.isOff ? .keyDisabled : .overlay
            if line.isHeading {
                surface.put(clipped(line.text, to: rows.columns), at: rows.column, row: row, style: .label)
                continue
            }
            surface.put(
                clipped(line.name, to: names), at: rows.column + 2, row: row,
                style: line.isOff ? .keyDisabled : .keyName)
            surface.put(line.text, at: rows.column + 4 + names, row: row, style: style)
            if line.place == cursor {
                if first + offset == here { surface.put(">", at: rows.column, row: row, style: .overlay) }
                surface.highlight(row: row, column: rows.column, columns: rows.columns)
            }
        }
        surface.putHint(.helpHint, in: surroundings)
    }

    private func name(of entry: Entry, lineArt: LineArt) -> String {
        switch entry {
        case .heading: ""
        case .fact(let name, _): name
        case .action(let binding): binding.keys.map { Key.keyName($0, lineArt: lineArt) }.joined(separator: ", ")
        case .key(let key): key.keys.map { Key.keyName($0, lineArt: lineArt) }.joined(separator: ", ")
        }
    }

    private func nameColumns(in columns: Int, lineArt: LineArt) -> Int {
        let widest = entries.map { cells(name(of: $0, lineArt: lineArt)) }.max() ?? 0
        return min(widest, max(10, columns / 4))
    }

    private func lines(columns: Int, names: Int, lineArt: LineArt) -> [Line] {
        var lines: [Line] = []
        let room = max(8, columns - names - 2)
        for (place, entry) in shown.enumerated() {
            var name = name(of: entries[entry], lineArt: lineArt)
            var texts: [String] = []
            var isOff = false
            switch entries[entry] {
            case .heading(let text):
                if !lines.isEmpty { lines.append(Line(place: -1)) }
                lines.append(Line(text: text, isHeading: true, place: place))
                continue
            case .fact(_, let text): texts = wrapped(text, width: room)
            case .key(let key): texts = wrapped(key.label.in(language), width: room)
            case .action(let binding):
                isOff = binding.disabledReason != nil
                texts = wrapped(binding.label, width: room)
                if let reason = binding.disabledReason { texts += wrapped("(\(reason))", width: room) }
            }
            for text in texts {
                lines.append(Line(name: name, text: text, isOff: isOff, place: place))
                name = ""
            }
        }
        return lines
    }
}

extension Workplace {
    mutating func take(_ event: Event, _ help: HelpOverlay) -> [Effect] {
        var help = help
        switch event.asKey {
        case .escape:
            overlays.removeLast()
            return []
        case .function(1), .alt("1"):
            guard help.goesOn else {
                overlays.removeLast()
                return []
            }
            help.goToKeys()
        case .up: help.move(by: -1)
        case .down: help.move(by: 1)
        case .pageUp: help.move(by: -10)
        case .pageDown: help.move(by: 10)
        case .tab: help.moveTopic(by: 1)
        case .backTab: help.moveTopic(by: -1)
        case .enter: return run(help)
        default: event.fieldInput.map { help.type($0) }
        }
        overlays[overlays.count - 1] = .help(help)
        return []
    }

    private mutating func run(_ help: HelpOverlay) -> [Effect] {
        switch help.current {
        case .action(let binding)?:
            overlays.removeLast()
            if let reason = binding.disabledReason {
                notice = Notice(.actionDisabled(label: Phrase(binding.label), reason: Phrase(reason)), .warning)
                return []
            }
            return act(binding.action)
        case .key(let key)?:
            overlays.removeLast()
            guard let behind = overlays.last, let first = key.keys.first else { return [] }
            return take(.key(first), in: behind)
        case .heading?, .fact?, nil: return []
        }
    }
}
