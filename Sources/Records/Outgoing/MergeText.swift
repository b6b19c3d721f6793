/// A field of a text that goes to many units: each letter has its own value in its place.
public enum MergeField: String, CaseIterable, Sendable, Hashable {
    /// The unit that the letter goes to.
    case unit = "Tên đơn vị"
    /// By when it was asked.
    case due = "Hạn"
    /// The letter that asked.
    case symbol = "Số ký hiệu"
    /// What it still owes.
    case owed = "Còn thiếu"

    /// As it stands in a text: "{Tên đơn vị}".
    public var mark: String { "{\(rawValue)}" }
}

/// One of those that a merged text goes to.
public struct MergeAddressee: Equatable, Sendable {
    /// As the letter names it.
    public let name: String
    /// The values of the fields; its name is one without being said.
    public let values: [MergeField: String]

    /// Puts one together.
    public init(_ name: String, values: [MergeField: String] = [:]) {
        self.name = name
        self.values = values.merging([.unit: name]) { own, _ in own }
    }
}

/// A text with fields in it.
public enum MergeText {
    /// The text for one addressee; a field without a value is left as it is, so that it is seen.
    public static func filled(_ text: String, for addressee: MergeAddressee) -> String {
        MergeField.allCases.reduce(text) { text, field in
            addressee.values[field].map { text.replacing(field.mark, with: $0) } ?? text
        }
    }

    /// The fields of a text.
    public static func fields(in text: String) -> Set<MergeField> {
        Set(MergeField.allCases.filter { text.contains($0.mark) })
    }

    /// The text of one letter to all of them: what is the same for all stands in it, the units' own values are named together.
    public static func filled(_ text: String, forAll addressees: [MergeAddressee]) -> String {
        MergeField.allCases.reduce(text) { text, field in
            var values: [String] = []
            for value in addressees.compactMap({ $0.values[field] }) where !values.contains(value) {
                values.append(value)
            }
            return values.isEmpty ? text : text.replacing(field.mark, with: values.joined(separator: "; "))
        }
    }
}
