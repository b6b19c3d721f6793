import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form of a hold: what is not to be destroyed, why, until when.
enum HoldFormScreen {
    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        case scope, reason, until
    }

    struct State: ArchiveKept, FieldForm {
        /// What stands in the form before anything is typed.
        var scope: String?
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus = HoldFormScreen.Field.scope
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = false
        /// The branch, and then the file, that the name may mean.
        var nodeTicket: Ticket?
        var fileTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension HoldFormScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .scope: .hintHoldScope
        case .reason: .hintReason
        case .until: .hintHoldUntil
        }
    }

    var help: FieldHelp {
        switch self {
        case .scope: .holdScope
        case .reason: .holdReason
        case .until: .holdUntil
        }
    }

    var isDay: Bool { self == .until }
    var isAhead: Bool { self == .until }
    var isLong: Bool { self == .reason }
    var takesWords: Bool { self != .until }
    var holdsNames: Bool { false }
    var limit: Int { isDay ? FormField.dayLimit : TextField.usualLimit }
}

extension HoldFormScreen.State {
    init(_ scope: String?, formKey: String, in surroundings: Surroundings) {
        (self.scope, self.formKey) = (scope, formKey)
        changedAt = surroundings.now
        if scope != nil { focus = .reason }
    }

    var order: [HoldFormScreen.Field] { [.scope, .reason, .until] }
    var path: [HoldFormScreen.Field] { order }

    func label(_ field: HoldFormScreen.Field) -> Phrase {
        switch field {
        case .scope: .holdFieldScope
        case .reason: .fieldReason
        case .until: .holdFieldUntil
        }
    }

    func isChoice(_ field: HoldFormScreen.Field) -> Bool { false }
    func choices(_ field: HoldFormScreen.Field) -> [(code: String, phrase: Phrase)] { [] }
    func hasChooser(_ field: HoldFormScreen.Field) -> Bool { false }
    func offers(for text: String, in field: HoldFormScreen.Field, _ surroundings: Surroundings) -> [String] { [] }

    func fieldCells(_ field: HoldFormScreen.Field, room: Int) -> Int {
        switch field {
        case .scope: min(room, 34)
        case .until: min(room, 11)
        case .reason: room
        }
    }

    func echo(of field: HoldFormScreen.Field, _ surroundings: Surroundings) -> String? {
        dayEcho(of: field, surroundings)
    }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .archive(.form(action)) }
    func chooserPurpose(_ field: HoldFormScreen.Field) -> Purpose { .archive(.holdField(field)) }
    func editorTarget(_ field: HoldFormScreen.Field) -> LargeEditor.Target? { .holdReason }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(.contextHoldForm, leaving: hasTyped ? .keyPutAside : .keyBack, in: surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        guard drawHead(.holdFormTitle, on: &surface, in: surroundings) else { return }
        let lines = wrapped(surroundings.text(.holdExplained), width: surface.size.columns - 4, atMost: 2)
        for (place, line) in lines.enumerated() { surface.put(line, at: 2, row: 2 + place, style: .faint) }
        drawFields(from: 3 + lines.count, on: &surface, in: surroundings)
    }

    // MARK: How it is kept

    var draft: FormDraft { draft(.archive(FilingPurpose.hold(nil).code), called: scope) }

    mutating func forgetTickets() { (nodeTicket, fileTicket, saveTicket) = (nil, nil, nil) }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        initial = [.scope: scope ?? ""]
        fill()
        return []
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        return act(action, in: &surroundings)
    }

    // MARK: Saving

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, saveTicket == nil, nodeTicket == nil, fileTicket == nil else { return [] }
        faults = [:]
        _ = readDay(.until, in: surroundings)
        if written(.reason) == nil { faults[.reason] = .reasonMissing }
        if written(.scope) == nil { faults[.scope] = .missing(label(.scope)) }
        guard faults.isEmpty, let name = written(.scope) else { return showFault() }
        guard let path = ArchivePath(name) else { return findFile(name, in: &surroundings) }
        let ticket = surroundings.ticket()
        nodeTicket = ticket
        return [.effect(.ask(.archive(.node(FindNode(.path(path)))), ticket))]
    }

    private mutating func findFile(_ text: String, in surroundings: inout Surroundings) -> [Step] {
        guard let name = FileName(text, year: surroundings.today.year) else { return unknown(text) }
        let ticket = surroundings.ticket()
        fileTicket = ticket
        return [.effect(.ask(.archive(.file(ShowFile(.name(name, fonds: nil)))), ticket))]
    }

    private mutating func unknown(_ text: String) -> [Step] {
        faults[.scope] = .holdScopeUnknown(quoted(text))
        return showFault()
    }

    private mutating func hold(_ scope: ArchiveScope, in surroundings: inout Surroundings) -> [Step] {
        let until = readDay(.until, in: surroundings)
        guard faults.isEmpty, let reason = written(.reason) else { return showFault() }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.archive(.hold(PlaceHold(scope, reason: reason, until: until))), ticket))]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let name = written(.scope) ?? ""
        switch message {
        case .archive(.node(let node), let ticket):
            guard ticket == nodeTicket else { return nil }
            nodeTicket = nil
            guard let node else { return findFile(name, in: &surroundings) }
            return hold(.node(node.node.id), in: &surroundings)
        case .archive(.file(let detail), let ticket):
            guard ticket == fileTicket else { return nil }
            fileTicket = nil
            guard let detail, detail.isWhole else { return unknown(name) }
            return hold(.file(detail.file.id), in: &surroundings)
        case .archive(.held, let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let said = Phrase.holdSaid(name)
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket):
            guard [nodeTicket, fileTicket, saveTicket].contains(ticket) else { return nil }
            forgetTickets()
            if case .refused(.procedure(.holdBackwards)) = error {
                faults[.until] = sentence(for: error)
                return showFault()
            }
            return [.fail(error)]
        default: return nil
        }
    }
}
