/// The columns of a person's lists as they are kept: codes in order. A code of a newer program is kept and passed over.
public struct ColumnChoice: Equatable, Sendable {
    /// The codes, the number's among them or not.
    public let codes: [String]

    /// Codes as they are kept.
    public init(codes: [String]) { self.codes = codes }

    /// Columns in order.
    public init(_ columns: [ListColumn]) { codes = columns.map(\.rawValue) }

    /// What of it this program knows: the number always, and first; each once.
    public var columns: [ListColumn] {
        var found: [ListColumn] = [.number]
        for column in codes.compactMap(ListColumn.init(rawValue:)) where !found.contains(column) {
            found.append(column)
        }
        return found
    }

    /// Codes that only a newer program knows.
    public var unknown: [String] { codes.filter { ListColumn(rawValue: $0) == nil } }
}

/// The order of a list. The raw values are kept in desk files: they never change.
public enum ListOrder: String, CaseIterable, Sendable {
    /// By the day of arrival, the newest first.
    case newest
    /// By the day of arrival, the oldest first.
    case oldest
}

extension Preferences {
    /// The columns of lists and their order.
    public var columns: ColumnChoice {
        get {
            let codes = (self[.columns] ?? "").split(separator: ",").map(String.init)
            let choice = ColumnChoice(codes: codes)
            // What cannot be read counts as not chosen.
            return choice.columns.count > 1 ? choice : ColumnChoice(ListColumn.standard)
        }
        set { self[.columns] = newValue.codes.joined(separator: ",") }
    }

    /// The order of lists.
    public var order: ListOrder { self[.sorting].flatMap(ListOrder.init(rawValue:)) ?? .newest }

    /// The filters that the person keeps by name.
    public var savedFilters: SavedFilters {
        get { SavedFilters(text: self[.filters] ?? "") }
        set { self[.filters] = newValue.text }
    }
}
