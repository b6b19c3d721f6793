public import Records

/// A document of the invented office, with what happens to it after its registration.
public struct DemoDocument: Sendable {
    /// What is written of it. The keys of its recipient are left empty: only the office gives keys.
    public var content: IncomingContent
    /// When it is registered: in office hours of the arrival day, or early on the next working day. Never falls from
    /// one document to the next.
    public var registeredAt: Instant
    /// Who registers it, as an index of `DemoOffice.people`.
    public var clerk: Int
    /// Why its number is void; `nil` for nearly all.
    public var voidReason: String?
    /// When the paper followed the electronic copy.
    public var paperArrivedOn: Day?
    /// The department that it is given to, as an index of `DemoOffice.departments`.
    public var recipientDepartmentIndex: Int?
    /// The person that it is given to, as an index of `DemoOffice.people`.
    public var recipientPersonIndex: Int?
}
