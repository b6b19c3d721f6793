public import Records

/// What the commands about report duties need of a store, inside their transaction.
public struct ReportLedger {
    /// All duties that were ever set.
    public var duties: () throws(OfficeError) -> [ReportDuty]
    /// Writes the duty of its kind and returns its key; the key in the value is ignored.
    public var put: (ReportDuty) throws(OfficeError) -> ReportDutyID

    /// A ledger over a store's own functions.
    public init(
        duties: @escaping () throws(OfficeError) -> [ReportDuty],
        put: @escaping (ReportDuty) throws(OfficeError) -> ReportDutyID
    ) {
        self.duties = duties
        self.put = put
    }
}

/// What the queries about reports need of a store.
public struct ReportReader {
    /// All duties that were ever set.
    public var duties: () throws(OfficeError) -> [ReportDuty]

    /// A reader over a store's own functions.
    public init(duties: @escaping () throws(OfficeError) -> [ReportDuty]) { self.duties = duties }
}
