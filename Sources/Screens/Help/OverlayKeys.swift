import Phrases
import TerminalKit

/// A key of what stands in front of a screen.
struct OverlayKey: Equatable, Sendable {
    let keys: [Key]
    let label: Phrase

    init(_ keys: [Key], _ label: Phrase) {
        self.keys = keys
        self.label = label
    }
}

extension Overlay {
    /// Its keys for F1. What is not moving about stands in its last line too.
    var keys: [OverlayKey] {
        let moving = [OverlayKey([.up, .down], .keyUpDown), OverlayKey([.pageUp, .pageDown], .keyPages)]
        let leave = OverlayKey([.escape], .keyLeave)
        switch self {
        case .help:
            return [
                OverlayKey([.enter], .keyRun), OverlayKey([.tab, .backTab], .keyNextTopic), leave,
                OverlayKey([.function(1)], .keyHelpOn),
            ] + moving
        case .palette: return [OverlayKey([.enter], .keyRun), leave] + moving
        case .chooser(let chooser):
            switch chooser.purpose {
            case .offerForm:
                return [
                    OverlayKey([.enter], .keyGoOnTyping), OverlayKey([.delete], .keyDrop),
                    OverlayKey([.control("n")], .keyNewForm), leave,
                ] + moving
            case .template:
                return [OverlayKey([.enter], .keyTake), OverlayKey([.delete], .keyDropTemplate), leave] + moving
            default: return [OverlayKey([.enter], .keyTake), leave] + moving
            }
        case .columns:
            return [
                OverlayKey([.character(" ")], .keyShowColumn),
                OverlayKey([.character("+"), .character("-")], .keyMoveColumn),
                OverlayKey([.function(5)], .keyStandardColumns), OverlayKey([.enter], .keyDone), leave,
            ] + moving
        case .filter(let filter) where filter.savedRow != nil:
            return [
                OverlayKey([.up, .down], .keyRow), OverlayKey([.enter], .keyUseFilter),
                OverlayKey([.control("e")], .keyRename), OverlayKey([.delete], .keyForget), leave,
            ]
        case .filter:
            return [
                OverlayKey([.up, .down], .keyRow), OverlayKey([.left, .right], .keyChange),
                OverlayKey([.enter], .keyFilter), OverlayKey([.function(2)], .keySaveFilter),
                OverlayKey([.delete], .keyClearAll), leave,
            ]
        case .compare(let compare):
            let back = OverlayKey([.escape], .keyBackToForm)
            switch compare.kind {
            case .newer: return [OverlayKey([.function(2)], .keyTakeNewer), back] + moving
            case .duplicate:
                return (compare.canAccept ? [OverlayKey([.function(2)], .keyPaper), back] : [back]) + moving
            }
        case .editor:
            return [OverlayKey([.function(2)], .keyEditorDone), OverlayKey([.escape], .keyEditorClose)]
        case .marks: return [OverlayKey([.character(" ")], .keyMark), OverlayKey([.enter], .keyTake), leave] + moving
        case .question(let question):
            switch question.purpose {
            case .quit: return [OverlayKey([.enter], .keyStay), OverlayKey([.control("q")], .keyQuit)]
            case .offerForm:
                return [
                    OverlayKey([.enter], .keyGoOnTyping), OverlayKey([.delete], .keyDrop),
                    OverlayKey([.control("n")], .keyNewForm), leave,
                ]
            default:
                if question.label == nil {
                    return [
                        OverlayKey([.character("c"), .character("y")], .keyYes),
                        OverlayKey([.enter, .character("k"), .character("n"), .escape], .keyNo),
                    ]
                }
                let done = [OverlayKey([.enter], .keyDone), leave]
                return question.purpose.takesPath ? [OverlayKey([.tab], .keyComplete)] + done : done
            }
        }
    }
}
