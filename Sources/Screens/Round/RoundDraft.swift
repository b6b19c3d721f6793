import Office
import Phrases
import Records
import TerminalKit

// The round's lines that are not saved, as they are kept: each text by its document and cell.

extension RoundScreen {
    /// Where a kept text belongs.
    struct DraftPlace: Equatable, Sendable {
        let document: DocumentID
        let cell: Cell
        /// Whether the document stood in the list that was in front, not in that of another stage or leader.
        let isHere: Bool

        /// The name under which drafts keep the text.
        var name: String { "\(isHere ? "here" : "else"):\(document.value):\(cell)" }

        init(_ document: DocumentID, _ cell: Cell, isHere: Bool) {
            self.document = document
            self.cell = cell
            self.isHere = isHere
        }

        /// - Returns: `nil` when only a later program knows the name.
        init?(name: String) {
            let parts = name.split(separator: ":").map(String.init)
            guard parts.count == 3, parts[0] == "here" || parts[0] == "else", let id = Int64(parts[1]), id > 0,
                let cell = Cell.allCases.first(where: { "\($0)" == parts[2] })
            else { return nil }
            self.init(DocumentID(id), cell, isHere: parts[0] == "here")
        }
    }
}

extension RoundScreen.State {
    private var touched: [(row: RoundScreen.Row, isHere: Bool)] {
        rows.lazy.filter(\.isTouched).map { ($0, true) } + elsewhere.values.lazy.filter(\.isTouched).map { ($0, false) }
    }

    /// Lines come and go with what the office has: the texts themselves make it, in whatever order they stand.
    var stamp: Int {
        touched.reduce(0) { sum, line in
            var hasher = Hasher()
            hasher.combine(line.row.document.id)
            for cell in RoundScreen.Cell.allCases { hasher.combine(line.row.text(cell)) }
            return sum &+ hasher.finalize()
        }
    }

    var hasTyped: Bool { unsaved > 0 }

    var mayBeKept: Bool {
        touched.allSatisfy { line in line.row.fields.values.allSatisfy { !SecretMark.isMark($0.text) } }
    }

    var draft: FormDraft {
        var kept = keeping.foreign
        for (row, isHere) in touched {
            for cell in RoundScreen.Cell.allCases where !row.text(cell).isEmpty {
                kept[RoundScreen.DraftPlace(row.document.id, cell, isHere: isHere).name] = row.text(cell)
            }
        }
        let focus = current.map { RoundScreen.DraftPlace($0.document.id, cell, isHere: true).name }
        return FormDraft(
            formKey: formKey, subject: .round(stage: stage.rawValue, leaders: leaders), texts: kept,
            focus: focus ?? "", changedAt: changedAt)
    }

    /// The round as it was kept. The list itself is read when it stands there.
    /// - Parameter documents: those that something was typed to, as they are now.
    /// - Returns: `nil` when it is no round.
    init?(_ draft: FormDraft, on documents: [IncomingDocument], in surroundings: Surroundings) {
        guard case .round(let name, let leaders) = draft.subject else { return nil }
        self.init(formKey: draft.formKey, in: surroundings)
        if let stage = RoundScreen.Stage(rawValue: name) {
            self.stage = stage
            self.leaders = leaders
            isTyping = writes(surroundings) != nil && stage != .toSubmit
        }
        var rest: [String: String] = [:]
        var lines: [DocumentID: RoundScreen.Row] = [:]
        var here: Set<DocumentID> = []
        for (name, text) in draft.texts {
            guard let place = RoundScreen.DraftPlace(name: name),
                let document = documents.first(where: { $0.id == place.document })
            else {
                rest[name] = text
                continue
            }
            lines[document.id, default: RoundScreen.Row(document: document)].fields[place.cell] = TextField(text)
            if place.isHere { here.insert(document.id) }
        }
        rows = lines.values.filter { here.contains($0.document.id) }
            .sorted { $0.document.number < $1.document.number }
        elsewhere = lines.filter { !here.contains($0.key) }
        if let place = RoundScreen.DraftPlace(name: draft.focus),
            let row = rows.firstIndex(where: { $0.document.id == place.document })
        {
            self.place = row
            cell = place.cell
        }
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}

extension FormDraft {
    /// The documents of the round that something was typed to.
    var roundDocuments: [DocumentID] {
        guard case .round = subject else { return [] }
        let lines = texts.filter { !blank($0.value) }.keys.compactMap { RoundScreen.DraftPlace(name: $0)?.document }
        return Set(lines).sorted { $0.value < $1.value }
    }
}
