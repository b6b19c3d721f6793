import Text

/// The key of a fonds, series or box.
public struct ArchiveNodeID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A level above the file.
public enum ArchiveLevel: Int, CaseIterable, Sendable, Hashable {
    /// Phông lưu trữ.
    case fonds = 0
    /// Nhóm hồ sơ (mục lục, khối).
    case series = 1
    /// Hộp (cặp).
    case box = 2

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .fonds: "fonds"
        case .series: "series"
        case .box: "box"
        }
    }

    /// Reads a stable name.
    public init?(code: some StringProtocol) {
        guard let level = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = level
    }

    /// Whether such a node may lie in another: a fonds in none, a series in a fonds or a series, a box in a series or a fonds.
    public func fits(in parent: ArchiveLevel?) -> Bool {
        switch (self, parent) {
        case (.fonds, nil), (.series, .fonds?), (.series, .series?), (.box, .series?), (.box, .fonds?): true
        default: false
        }
    }
}

/// Where a box stands: kho – giá – tầng. Each part as the office names it.
public struct ShelfMark: Hashable, Sendable, CustomStringConvertible {
    /// Kho.
    public var store: String
    /// Giá.
    public var rack: String?
    /// Tầng.
    public var shelf: String?

    /// Puts one together.
    public init(store: String, rack: String? = nil, shelf: String? = nil) {
        self.store = store
        self.rack = rack
        self.shelf = shelf
    }

    /// Reads "Kho 1 - G02 - T3", with hyphens or slashes between the parts; one to three parts.
    public init?(_ text: String) {
        let parts = text[...].split { $0 == "-" || $0 == "–" || $0 == "/" }.map { String(trimmedText($0)) }.filter {
            !$0.isEmpty
        }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.count <= 30 }) else { return nil }
        self.init(
            store: parts[0], rack: parts.count > 1 ? parts[1] : nil, shelf: parts.count > 2 ? parts[2] : nil)
    }

    /// Its parts, the store first.
    private var parts: [String] { [store, rack, shelf].compactMap(\.self) }

    /// Whether it lies in a place that is told from its beginning on: "Kho 1" holds "Kho 1 - G02 - T3", "Kho" each store of that name;
    /// "Kho 1" is not "Kho 10".
    public func lies(in place: ShelfMark) -> Bool {
        let (own, told) = (parts.map(folded), place.parts.map(folded))
        guard told.count <= own.count, let last = told.last, own.prefix(told.count - 1) == told.dropLast() else {
            return false
        }
        let part = own[told.count - 1]
        return part == last || part.hasPrefix(last + " ")
    }

    /// "Kho 1 - G02 - T3".
    public var description: String { [store, rack, shelf].compactMap(\.self).joined(separator: " - ") }
}

/// A fonds, a series or a box: what files lie in.
public struct ArchiveNode: Equatable, Sendable {
    /// Its key.
    public let id: ArchiveNodeID
    /// What lies above it; `nil` of a fonds.
    public var parent: ArchiveNodeID?
    /// Its level.
    public let level: ArchiveLevel
    /// Its code, unique under what lies above it: "P01", "01", "H0123".
    public var code: String
    /// Its title.
    public var title: String
    /// Where it stands; what has none stands where what lies above it stands.
    public var shelf: ShelfMark?
    /// Its place among its siblings, from 1.
    public var place: Int
    /// History of a fonds, what a series is about, what a box is like.
    public var notes: String?
    /// Raised with every change, from 1.
    public var version: Int

    /// Puts a node together.
    public init(
        id: ArchiveNodeID, parent: ArchiveNodeID?, level: ArchiveLevel, code: String, title: String,
        shelf: ShelfMark? = nil, place: Int = 1, notes: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.parent = parent
        self.level = level
        self.code = code
        self.title = title
        self.shelf = shelf
        self.place = place
        self.notes = notes
        self.version = version
    }
}

/// The codes from the fonds down to a node or a file: "P01/02/H0123".
public struct ArchivePath: Hashable, Sendable, CustomStringConvertible {
    /// The codes, the fonds first.
    public let codes: [String]

    /// Puts a path together.
    public init(_ codes: [String]) { self.codes = codes }

    /// Reads "P01/02/H0123"; `nil` of an empty text or an empty part.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String(trimmedText($0)) }
        guard parts.allSatisfy({ !$0.isEmpty }), !parts.isEmpty, parts.count <= 12 else { return nil }
        codes = parts
    }

    /// "P01/02/H0123".
    public var description: String { codes.joined(separator: "/") }
}
