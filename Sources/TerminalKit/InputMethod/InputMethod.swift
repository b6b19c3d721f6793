/// Types Vietnamese on a keyboard without an input method: a value between events and key tables.
///
/// It remembers the keys of the syllable that is being typed in the field in focus and turns a key into the rewriting
/// of the letters before the caret. It believes the field and not itself: when the letters there are not those that it
/// made, the next key begins a new syllable, so nothing is deleted that was not typed.
public struct InputMethod: Equatable, Sendable {
    /// How letters are made.
    public var method: TypingMethod { didSet { if method != oldValue { forget() } } }
    /// Where tones stand.
    public var tones: ToneStyle { didSet { if tones != oldValue { forget() } } }
    /// Whether it does anything.
    public var isOn: Bool { didSet { if !isOn { forget() } } }

    /// The keys of the syllable so far.
    private var keys = ""
    /// What they show, before the caret.
    private var shown: [Character] = []
    /// Whether the syllable stays as it is: after a Backspace that left letters which no keys show.
    private var isAsleep = false
    private var followsDigit = false

    /// A method with nothing typed.
    public init(method: TypingMethod = .telex, tones: ToneStyle = .old, isOn: Bool = false) {
        self.method = method
        self.tones = tones
        self.isOn = isOn
    }

    /// Turns an event into what it does to the field in focus.
    /// - Parameter field: what takes the event; `nil` where letters are not composed.
    public mutating func composed(_ event: Event, in field: (any ComposableText)?) -> Event {
        switch event {
        case .resized, .resumed, .wake, .idle: return event
        case .key, .text, .paste, .rewrite, .hangUp, .terminate: break
        }
        guard isOn, let field, case .key(let key) = event else {
            forget()
            return event
        }
        if !shown.isEmpty, !field.standsBehind(shown) { forget() }
        switch key {
        case .character(let character) where method.isKey(character, behindLetter: !shown.isEmpty):
            return composed(character, in: field)
        case .backspace where !shown.isEmpty:
            takeBack()
            return event
        default:
            forget()
            return event
        }
    }

    /// Ends the syllable: the next key begins a new one.
    public mutating func forget() {
        keys = ""
        shown = []
        isAsleep = false
        followsDigit = false
    }

    private mutating func composed(_ character: Character, in field: any ComposableText) -> Event {
        if shown.isEmpty { followsDigit = !field.hasSelection && field.characterBeforeCaret?.isNumber == true }
        isAsleep = isAsleep || keys.utf8.count >= Composition.mostKeys
        guard !isAsleep else {
            shown.append(character)
            return .key(.character(character))
        }
        keys.append(character)
        let text = Array(Composition(keys: keys, method: method, tones: tones, followsDigit: followsDigit).text)
        let common = zip(shown, text).prefix { $0 == $1 }.count
        let back = shown.count - common
        let new = String(text[common...])
        shown = text
        return back == 0 && new == String(character)
            ? .key(.character(character)) : .rewrite(back: back, text: new)
    }

    /// Backspace takes the last letter that is shown; the keys are then those of what is left.
    private mutating func takeBack() {
        shown.removeLast()
        guard !shown.isEmpty else { return forget() }
        keys = method.keys(showing: shown) ?? ""
        let text = Composition(keys: keys, method: method, tones: tones, followsDigit: followsDigit).text
        isAsleep = Array(text) != shown
    }
}
