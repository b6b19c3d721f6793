import Office
import Phrases
import Records
import TerminalKit

/// Everything that a key can do, by the context whose table names it.
enum WorkplaceAction: Equatable, Sendable {
    case everywhere(EverywhereAction)
    case desk(DeskScreen.Action)
    case list(IncomingListScreen.Action)
    case form(IncomingFormScreen.Action)
    case document(IncomingDocumentScreen.Action)
    case reservations(ReservationsScreen.Action)
    case step(StepScreen.Action)
    case attachments(AttachmentsScreen.Action)
    case report(ReportScreen.Action)
    case text(TextScreen.Action)
    case round(RoundScreen.Action)
    case page(PageScreen.Action)
    case editor(LargeEditor.Action)
    case settings(SettingsScreen.Action)
    case figures(FiguresAction)
    case outgoing(OutgoingAction)
    case archive(ArchiveAction)
}

/// What works on every screen.
enum EverywhereAction: Equatable, Sendable {
    case help
    case search
    case palette
    case desk
    case register
    case undo
    case quit
    case language
    case settings
    case typing
    case suspend
    /// To a line of the desk or a report, from wherever one is.
    case go(Destination)
    /// A step with the document or documents in front.
    case step(HandlingAct)
    /// Work of the command line, which is only named here.
    case outside(CommandWork)
    /// Edits the text in focus.
    case edit(EditCommand)
}

/// Where the list of every action leads.
enum Destination: Equatable, Sendable {
    case menu(DeskScreen.MenuItem)
    case waiting(DeskLine.Kind)
    case report(ReportScreen.Report)
    /// Changes, returns, fields, questions, units and settings of the directive.
    case figures(FigurePlace)
    /// The register of copies.
    case copies
    /// The groups of recipients, or the reports that are owed.
    case setup(SetupListScreen.Subject)
    /// What of files is due.
    case dueFiles
    /// Who asks for files, who has them.
    case loans
    /// The transfers of files, or the disposal cases.
    case procedures(ProcedureListScreen.Subject)
    /// A paper of today.
    case dayPaper(DayPaperScreen.Kind)
    /// A row of the settings; the choice only tells one way of finding it from the others.
    case setting(SettingsScreen.Row, choice: String?)
}

typealias Binding = KeyBinding<WorkplaceAction>

extension Key {
    /// What switches Vietnamese typing on and off, also with a line in front of the screen.
    static let typingSwitch: [Key] = [.control("g"), .alt("z")]

    var switchesTyping: Bool { Self.typingSwitch.contains(self) }
}

extension Surroundings {
    /// A line of a key table in the person's language.
    /// - Parameter act: what only some may do: the footer does not show it to others, the help says whose it is.
    func binding(
        _ keys: [Key], _ action: WorkplaceAction, _ label: Phrase, _ topic: Phrase, weight: Int = 0,
        needs act: Act? = nil, unless reason: Phrase? = nil
    ) -> Binding {
        let notPermitted = act.flatMap(whyNot)
        return Binding(
            keys: keys, action: action, label: text(label), topic: text(topic),
            weight: notPermitted == nil ? weight : 0, disabledReason: (notPermitted ?? reason).map(text))
    }

    /// The keys that are the same everywhere (design §11).
    /// - Parameter takesText: whether signs are typed into a field, so that they are no keys.
    func everywhere(inForm: Bool, onDesk: Bool, takesText: Bool = false) -> [Binding] {
        let topic = Phrase.contextEverywhere
        var bindings = [
            binding(
                [.function(1)] + (takesText ? [] : [.character("?")]), .everywhere(.help), .keyHelp, topic, weight: 67),
            binding([.function(3)], .everywhere(.search), .keySearch, topic, weight: onDesk ? 60 : 20),
            binding(
                [.function(9)] + (takesText ? [] : [.character(":")]), .everywhere(.palette), .keyPalette, topic,
                weight: 35),
            binding([.function(10)], .everywhere(.desk), .keyDesk, topic, weight: onDesk ? 0 : 10),
        ]
        if !inForm {
            // Who registers nothing goes on with what was put aside all the same.
            let goesOn = whyNot(.registerIncoming) != nil && hasAsides
            bindings.append(
                binding(
                    [.control("n")], .everywhere(.register), goesOn ? .keyGoOn : .keyRegister, topic,
                    weight: onDesk ? 70 : 15, needs: goesOn ? nil : .registerIncoming))
            // In a field or line it takes back what was typed.
            if !takesText { bindings.append(binding([.control("z")], .everywhere(.undo), .keyUndoLast, topic)) }
        }
        bindings += [
            binding([.control("q")], .everywhere(.quit), .keyQuit, topic, weight: onDesk ? 30 : 0),
            binding([], .everywhere(.settings), .keySettings, topic),
            binding(Key.typingSwitch, .everywhere(.typing), .keyTyping, topic, weight: inForm ? 8 : 0),
            binding([], .everywhere(.language), .keyLanguage, topic),
            binding(
                [], .everywhere(.suspend), .keySuspend, topic,
                unless: isSharedHost ? .whySharedHost : display.hasShell ? nil : .whyNoShell),
        ]
        return bindings
    }
}
