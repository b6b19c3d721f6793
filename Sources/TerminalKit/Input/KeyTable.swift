import Text

/// What one key, or several, does in a context.
public struct KeyBinding<Action> {
    /// The keys; the first one is shown in the footer.
    public var keys: [Key]
    /// What they do.
    public var action: Action
    /// What they do, in the person's language, short enough for the footer.
    public var label: String
    /// The heading in the help under which it stands.
    public var topic: String
    /// Importance in the footer, the greater the longer it stays; 0 is never in the footer.
    public var weight: Int
    /// Why it does nothing now, as a sentence; `nil` when it works.
    public var disabledReason: String?

    /// A line of a key table.
    public init(
        keys: [Key], action: Action, label: String, topic: String, weight: Int = 0, disabledReason: String? = nil
    ) {
        self.keys = keys
        self.action = action
        self.label = label
        self.topic = topic
        self.weight = weight
        self.disabledReason = disabledReason
    }
}

extension KeyBinding: Equatable where Action: Equatable {}
extension KeyBinding: Sendable where Action: Sendable {}

/// What a key means in a context.
public enum KeyLookup<Action> {
    /// Do this.
    case action(Action)
    /// The key is known; the sentence says why it does nothing now.
    case disabled(reason: String)
    /// The key means nothing here.
    case none
}

extension KeyLookup: Equatable where Action: Equatable {}
extension KeyLookup: Sendable where Action: Sendable {}

/// A key and what it does, as the footer shows them.
public struct FooterItem: Equatable, Sendable {
    /// "F2".
    public let keyName: String
    /// "Save".
    public let label: String
    /// Whether it does something now.
    public let isEnabled: Bool

    /// An item.
    public init(keyName: String, label: String, isEnabled: Bool = true) {
        self.keyName = keyName
        self.label = label
        self.isEnabled = isEnabled
    }

    /// Cells that it takes.
    var width: Int { cells(keyName) + 1 + cells(label) }
}

/// Every key of one context: footer, help and palette are made from it, so that they never say what is not so.
public struct KeyTable<Action> {
    /// The lines in the order of footer and help.
    public var bindings: [KeyBinding<Action>]

    /// A table.
    public init(_ bindings: [KeyBinding<Action>]) {
        self.bindings = bindings
    }

    /// What a key means. Alt with a digit is the twin of a function key unless the table names it itself.
    public func action(for key: Key) -> KeyLookup<Action> {
        guard let binding = binding(for: key) ?? key.twin.flatMap({ binding(for: $0) }) else { return .none }
        if let reason = binding.disabledReason { return .disabled(reason: reason) }
        return .action(binding.action)
    }

    private func binding(for key: Key) -> KeyBinding<Action>? {
        bindings.first { $0.keys.contains(key) }
    }

    /// What fits whole into a footer: in the table's order, the least important left out first.
    ///
    /// Of two with equal weight the later one goes first. There is a blank at the left edge and two between items.
    public func footer(width: Int, lineArt: LineArt = .unicode) -> [FooterItem] {
        var chosen: [(place: Int, item: FooterItem)] = []
        var room = width - 1
        let ranked = bindings.enumerated().filter { $0.element.weight > 0 && !$0.element.keys.isEmpty }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        for (place, binding) in ranked {
            guard let key = binding.keys.first else { continue }
            let item = FooterItem(
                keyName: Key.keyName(key, lineArt: lineArt), label: binding.label,
                isEnabled: binding.disabledReason == nil)
            let needed = item.width + (chosen.isEmpty ? 0 : footerGap)
            // A less important one may not take the place that a more important one did not fit into.
            guard needed <= room else { break }
            room -= needed
            chosen.append((place, item))
        }
        return chosen.sorted { $0.place < $1.place }.map(\.item)
    }
}

extension KeyTable: Equatable where Action: Equatable {}
extension KeyTable: Sendable where Action: Sendable {}

/// Blanks between two items of a footer.
let footerGap = 2
