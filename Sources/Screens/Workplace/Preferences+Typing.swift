public import TerminalKit

/// The built-in typing method of a person: which one, and whether it is at work.
public struct Typing: Equatable, Sendable {
    /// The method chosen last.
    public var method: TypingMethod
    /// Whether it is at work.
    public var isOn: Bool

    /// A choice.
    public init(method: TypingMethod = .telex, isOn: Bool = false) {
        self.method = method
        self.isOn = isOn
    }

    /// Reads a kept choice; `nil` when it is none.
    public init?(_ text: String) {
        let isOff = text.hasPrefix(Self.offPrefix)
        guard let method = TypingMethod(rawValue: isOff ? String(text.dropFirst(Self.offPrefix.count)) : text) else {
            return nil
        }
        self.init(method: method, isOn: !isOff)
    }

    /// As it is kept: "telex", "vni", "off-telex", "off-vni".
    public var text: String { (isOn ? "" : Self.offPrefix) + method.rawValue }

    private static let offPrefix = "off-"
}

extension Preferences {
    /// The built-in typing method; off as long as nothing was chosen.
    public var typing: Typing {
        get { self[.typing].flatMap { Typing($0) } ?? Typing() }
        set { self[.typing] = newValue.text }
    }

    /// Where tones stand; the old style as long as nothing was chosen.
    public var toneStyle: ToneStyle {
        get { self[.toneStyle].flatMap { ToneStyle(rawValue: $0) } ?? .old }
        set { self[.toneStyle] = newValue.rawValue }
    }
}
