import Phrases
import Records
import TerminalKit
import Text

/// A long field opened over the whole screen. What is typed goes into the field at once, so that it is kept, undone and
/// saved like anything typed there; leaving loses nothing.
struct LargeEditor: Equatable, Sendable {
    /// The field.
    enum Target: Equatable, Sendable {
        case field(FormField)
        case stepField(StepField)
        /// The note on a document of the leader's round.
        case roundNote(IncomingDocument)
        /// A text about a unit.
        case figureField(FigureStepScreen.Field)
        /// A text of an outgoing document.
        case outgoingField(OutgoingFormScreen.Field)
        /// A text of a copy.
        case copyField(CopyFormScreen.Field)
        /// A text of the figure that is entered.
        case figure(FactEditor.Field)
        /// A row of a return.
        case returnRow(String)
        /// The text of an outgoing document: the one that keeps its lines.
        case outgoingText
        /// The text that goes to many, which keeps its lines too.
        case mergeText
        /// An opinion on a draft.
        case draftOpinion
        /// A text of a file.
        case archiveField(ArchiveFormScreen.Field)
        /// A text of a row of the filing list.
        case filingField(FilingFormScreen.Field)
        /// Why something is held.
        case holdReason
        /// The members of a group of recipients.
        case setupMembers
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        /// To the next place that is left for a person's own words.
        case nextPlace
        /// Back to the field.
        case done

        var isMovement: Bool { if case .typed = self { true } else { false } }
    }

    let target: Target
    let title: Phrase
    var editor: TextEditor
    /// The state of the text that the field has.
    var handedOver = 0

    init(_ field: TextField, target: Target, title: Phrase, in surroundings: Surroundings) {
        self.target = target
        self.title = title
        editor = TextEditor(field.text, limit: field.limit, size: Self.textArea(surroundings.size).size)
        editor.caretOffset = field.caret
        handedOver = editor.revision
    }

    /// A text that has an editor of its own, with all that can be undone in it.
    init(_ editor: TextEditor, target: Target, title: Phrase, in surroundings: Surroundings) {
        self.target = target
        self.title = title
        self.editor = editor
        self.editor.resize(to: Self.textArea(surroundings.size).size)
        handedOver = editor.revision
    }

    /// Whether line ends stay line ends.
    var keepsLines: Bool { target == .outgoingText || target == .mergeText }

    /// Where the text stands.
    static func textArea(_ size: Size) -> Area {
        Area(column: 1, row: 2, columns: max(1, size.columns - 3), rows: max(1, size.rows - 5))
    }

    mutating func take(_ input: FieldInput) {
        switch input {
        case .key(let key): _ = editor.apply(key)
        case .text(let text): for character in text { _ = editor.apply(.character(character)) }
        case .rewrite(let back, let text): editor.rewrite(back: back, text: text)
        case .paste(let text): editor.paste(text)
        }
    }

    /// What to say when something did not fit; each cut is said once.
    mutating func takeCut() -> Notice? {
        guard editor.wasCut else { return nil }
        editor.wasCut = false
        return Notice(.fieldFull(limit: .count(editor.limit)), .warning)
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextEditor
        let own: [Binding] =
            switch target {
            case .outgoingText:
                [
                    surroundings.binding(
                        [.control("s")], .outgoing(.text(.save)), .keySaveVersion, topic, weight: 95),
                    surroundings.binding(
                        [.function(4)], .outgoing(.text(.insertFigure)), .keyInsertFigure, topic, weight: 60),
                    surroundings.binding([.function(3)], .editor(.nextPlace), .keyNextPlace, topic, weight: 70),
                    surroundings.binding(
                        [.function(8)], .outgoing(.text(.changes)), .keyChangedText, topic, weight: 25),
                ]
            case .mergeText:
                [
                    surroundings.binding(
                        [.function(4)], .outgoing(.merge(.insertField)), .keyInsertField, topic, weight: 60)
                ]
            default: []
            }
        return own + [
            surroundings.binding([.function(2)], .editor(.done), .keyEditorDone, topic, weight: 90),
            surroundings.binding([.escape], .editor(.done), .keyEditorClose, topic, weight: 80),
        ]
    }

    func table(in surroundings: Surroundings) -> KeyTable<WorkplaceAction> {
        var editing = surroundings.editingKeys(inEditor: true)
        for place in editing.indices where !editing[place].action.isMovement {
            editing[place].weight = editing[place].action == .everywhere(.edit(.undo)) ? 30 : 20
        }
        return KeyTable(keys(in: surroundings) + editing + surroundings.everywhereInEditor)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let area = Self.textArea(surface.size)
        let bottom = area.endRow
        surface.fill(Area(column: 0, row: 0, columns: surface.size.columns, rows: bottom + 1))
        surface.drawTitleBar(surroundings.titled(surroundings.text(title)), trailing: surroundings.whoAndWhen)
        surface.rule(
            row: 1, note: surroundings.text(.editorCount(.count(editor.count), of: .count(editor.limit))))
        editor.draw(into: &surface, area: area, focused: true)
        // Where the eye rests when something comes in front.
        surface.focus = surface.cursor
        let isUnicode = surface.lineArt == .unicode
        if editor.hasMoreAbove {
            surface.put(isUnicode ? "↑" : "^", at: area.endColumn + 1, row: area.row, style: .faint)
        }
        if editor.hasMoreBelow {
            surface.put(isUnicode ? "↓" : "v", at: area.endColumn + 1, row: area.endRow - 1, style: .faint)
        }
        let long = surroundings.text(keepsLines ? .editorForms : .editorOneLine)
        let short = surroundings.text(keepsLines ? .editorFormsShort : .editorOneLineShort)
        let hint = cells(long) <= surface.size.columns - 2 ? long : short
        surface.put(clipped(hint, to: surface.size.columns - 2), at: 1, row: bottom, style: .faint)
        let footer = table(in: surroundings).footer(
            width: surface.size.columns - surroundings.signWidth, lineArt: surface.lineArt)
        surface.drawFooter(footer, row: surface.size.rows - 1)
    }

    /// The text as the record keeps it: line ends, with the blanks around them, become one blank each.
    /// - Returns: the text, and the caret's place in it.
    static func joined(_ text: String, caret: Int) -> (text: String, caret: Int) {
        guard text.contains("\n") else { return (text, caret) }
        let characters = Array(text)
        var joined: [Character] = []
        var newCaret: Int?
        var place = 0
        while place < characters.count {
            if place >= caret, newCaret == nil { newCaret = joined.count }
            guard characters[place] == " " || characters[place] == "\n" else {
                joined.append(characters[place])
                place += 1
                continue
            }
            let end = characters[place...].firstIndex { $0 != " " && $0 != "\n" } ?? characters.count
            let run = characters[place..<end]
            let start = joined.count
            joined += run.contains("\n") ? [" "] : Array(run)
            if newCaret == nil, caret < end { newCaret = min(start + caret - place, joined.count) }
            place = end
        }
        return (String(joined), newCaret ?? joined.count)
    }
}

extension Surroundings {
    var size: Size { Size(columns: columns, rows: rows) }

    /// What of the keys that work everywhere works in the large editor.
    var everywhereInEditor: [Binding] {
        let topic = Phrase.contextEverywhere
        return [
            binding([.function(1)], .everywhere(.help), .keyHelp, topic, weight: 40),
            binding([.function(9)], .everywhere(.palette), .keyPalette, topic, weight: 35),
            binding([.control("q")], .everywhere(.quit), .keyQuit, topic),
        ]
    }
}
