/// The key of a row in one of the office's tables. Each kind has its own type, so that a person is never taken for a unit.
public protocol RecordID: Hashable, Sendable, Comparable {
    /// The row's key, positive.
    var value: Int64 { get }
    /// Wraps a key read from the store.
    init(_ value: Int64)
}

extension RecordID {
    /// Order of keys, which is the order of creation.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// The key of one human being; one record whatever the roles (design §10).
public struct PersonID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// The key of a department of the office (ban, văn phòng).
public struct DepartmentID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// The key of a body that issues documents: a unit of the union's directory or one learned as it was typed.
public struct IssuerID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// The key of a registered document.
public struct DocumentID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// The key of a number kept back for someone ("giữ số").
public struct ReservationID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}
