import Phrases
import TerminalKit
import Text

// The built-in input method: which field it types in, its switch, and the sign that shows how it stands.

extension Workplace {
    /// The field that takes what is typed now; `nil` where letters choose, or where days, numbers, hours and paths stand.
    var composedField: (any ComposableText)? {
        guard let overlay = overlays.last else { return stack.last?.composedField }
        switch overlay {
        case .palette(let palette): return palette.field
        case .chooser(let chooser): return chooser.field
        case .question(let question):
            return question.label != nil && question.purpose.takesWords ? question.field : nil
        case .help(let help): return help.field
        case .editor(let large): return large.editor
        case .filter, .compare, .marks, .columns: return nil
        }
    }

    /// Whether text can be typed here, so that the method's sign is shown.
    private var hasLine: Bool {
        switch overlays.last {
        case .palette, .chooser, .help, .editor: true
        case .question(let question): question.label != nil
        case .filter, .compare, .marks, .columns: false
        case nil: stack.last?.hasLine ?? false
        }
    }

    /// Takes the preferences of the person up: at the start and after they changed.
    mutating func followTypingPreferences() {
        let typing = surroundings.preferences.typing
        inputMethod.method = typing.method
        inputMethod.isOn = typing.isOn
        inputMethod.tones = surroundings.preferences.toneStyle
        if typing.isOn { surroundings.showsTyping = true }
    }

    /// Ctrl+G: off, or the method chosen last.
    mutating func switchTyping() -> [Effect] {
        var typing = surroundings.preferences.typing
        typing.isOn = !inputMethod.isOn
        let effects = prefer(.typing, typing.text)
        surroundings.showsTyping = true
        notice = Notice(typing.isOn ? .typingOn(typing.method.name) : .typingOff)
        return effects
    }

    /// A Vietnamese letter came from outside while ours is at work: another input method types here, and two spoil
    /// each other's letters.
    mutating func yieldTyping(to event: Event) {
        guard inputMethod.isOn, let typed = event.typed, typed.contains(where: Self.isForeign) else { return }
        inputMethod.isOn = false
        notice = Notice(.typingYielded, .warning)
    }

    /// Whether no plain keyboard sends it: a letter beyond ASCII, or a mark for the letter before it.
    private static func isForeign(_ character: Character) -> Bool {
        guard !character.isASCII else { return false }
        return character.isLetter
            || character.unicodeScalars.first?.properties.canonicalCombiningClass != .notReordered
    }

    /// "Ctrl+G [Telex]" at the right end of the last line, over whatever stands there.
    func drawTyping(on surface: inout Surface) {
        guard let sign = typingSign else { return }
        let width = typingSignWidth
        let row = surface.size.rows - 1
        let column = surface.size.columns - width
        surface.fill(Area(column: column, row: row, columns: width, rows: 1), style: .keyLabel)
        let next = surface.put(sign.key, at: column + 1, row: row, style: .keyName)
        surface.put(sign.state, at: next, row: row, style: inputMethod.isOn ? .keyName : .keyLabel)
    }

    /// How the method stands, where one can type. Nothing for those who never had it on.
    private var typingSign: (key: String, state: String)? {
        guard surroundings.showsTyping, hasLine else { return nil }
        let state = inputMethod.isOn ? "[\(inputMethod.method.name)]" : surroundings.text(.typingOffSign)
        // What an overlay says of its keys needs the room.
        let hasRoom = overlays.isEmpty && surroundings.columns >= 80
        return (hasRoom ? Key.keyName(Key.typingSwitch[0]) + " " : "", state)
    }

    /// The footer of a table: a key that the sign shows is not shown twice.
    func footer(of table: KeyTable<WorkplaceAction>, width: Int) -> [FooterItem] {
        var table = table
        if typingSign != nil { table.bindings.removeAll { $0.action == .everywhere(.typing) } }
        return table.footer(width: width - typingSignWidth, lineArt: lineArt)
    }

    /// The cells that the sign takes from the footer.
    var typingSignWidth: Int { typingSign.map { cells($0.key) + cells($0.state) + 2 } ?? 0 }
}

extension Surroundings {
    /// The keys of the method, for those who use it.
    var typingNotes: [HelpNotes] {
        guard showsTyping else { return [] }
        let method = preferences.typing.method
        let heading = Phrase.keyTyping.followed(by: Phrase(method.name), separator: ": ")
        return [HelpNotes(heading: heading, lines: method == .telex ? Phrase.helpTelex : Phrase.helpVNI)]
    }
}

extension Screen {
    /// The field whose letters are composed.
    fileprivate var composedField: TextField? {
        switch self {
        case .list(let state): state.focus == .goTo ? nil : state.line
        case .form(let state): state.focus.takesWords ? state.fields[state.focus.rawValue] : nil
        case .step(let state): state.focus.takesWords ? state.fields[state.focus] : nil
        case .round(let state):
            // Among the rows a letter begins the first cell of the line.
            state.isTyping && state.cell == .deadline
                ? nil : state.current?.fields[state.isTyping ? state.cell : .lead] ?? TextField()
        case .figures(let screen): screen.state.composedField
        case .outgoing(let screen): screen.state.composedField
        case .archive(let screen): screen.state.composedField
        case .desk, .document, .reservations, .attachments, .text, .report, .page, .settings: nil
        }
    }

    /// Whether letters typed in it come to a line.
    var hasLine: Bool {
        switch self {
        case .list, .form, .step, .round: true
        case .figures(let screen): screen.state.hasLine
        case .outgoing(let screen): screen.state.hasLine
        case .archive(let screen): screen.state.hasLine
        case .desk, .document, .reservations, .attachments, .text, .report, .page, .settings: false
        }
    }
}

extension FormField {
    /// Whether Vietnamese is typed in it, and no choice, day, hour or number.
    var takesWords: Bool {
        switch self {
        case .issuer, .symbol, .type, .subject, .meetingPlace, .attendees, .recipient, .sender, .senderAddress,
            .replyWanted, .replyTo, .signer, .receivedBy, .notes, .reason:
            true
        case .secret, .arrived, .hour, .date, .meetingDay, .meetingHour, .deadline, .urgency, .circulation, .way,
            .pages, .copies, .book, .replyDue, .handedOver:
            false
        }
    }
}

extension StepField {
    /// Whether Vietnamese is typed in it.
    var takesWords: Bool { !isChoice && self != .deadline }
}

extension Purpose {
    /// Whether the line takes words, and no day, number or path.
    fileprivate var takesWords: Bool {
        switch self {
        case .reserveUntil, .reportPeriod, .reportFrom, .reportTo, .attachPath, .savePath, .openBook: false
        case .units(let asking): asking.takesWords
        case .figures(let asking): asking.takesWords
        case .outgoing(let asking): asking.takesWords
        case .archive(let asking): asking.takesWords
        case .voidDocument, .voidMarked, .paperMarked, .paper, .reserveHolder, .voidReservation, .marks, .field,
            .board, .printer, .report, .stepField, .roundCell, .roundStage, .steps, .attachSource, .attachDrop,
            .saveTarget,
            .removeAttachment, .template, .templateName, .dropTemplate, .undo, .undoMany, .secret, .offerForm, .quit,
            .setting,
            .columns, .order, .export,
            .savedFilter, .filterName, .filterRename, .dropFilter, .filterReplace, .dropDraft, .submitAll:
            true
        }
    }
}
