/// Which report a draft is: its kind, its days, and the unit where it is about one.
///
/// Stands beside the draft, so that its figures can be asked again, last period's text is found and the desk knows that the
/// report is made.
public struct ReportReference: Hashable, Sendable {
    /// The kind.
    public let kind: ReportKind
    /// The days that it is of.
    public let span: ReportSpan
    /// The code of the unit that it is about; `nil` for the whole.
    public let unit: String?

    /// Puts a reference together; `nil` where reports of the kind are not of such days, or not of one unit.
    public init?(_ kind: ReportKind, _ span: ReportSpan, unit: String? = nil) {
        guard kind.takes(span), unit == nil || kind.isOfUnits, unit?.isEmpty != true else { return nil }
        self.kind = kind
        self.span = span
        self.unit = unit
    }

    /// Reads "quarter/2026-Q3", "six-tasks/2026-Q3/ldld-ha-noi".
    public init?(canonical text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, let kind = ReportKind(rawValue: String(parts[0])),
            let span = ReportSpan(code: parts[1]), span.code == parts[1]
        else { return nil }
        self.init(kind, span, unit: parts.count > 2 ? String(parts[2]) : nil)
    }

    /// The canonical text, as it is stored and exchanged.
    public var canonical: String { "\(kind.rawValue)/\(span.code)" + (unit.map { "/\($0)" } ?? "") }

    /// The report of the same kind before it.
    public var previous: ReportReference { ReportReference(kind, span.previous, unit) }

    private init(_ kind: ReportKind, _ span: ReportSpan, _ unit: String?) {
        self.kind = kind
        self.span = span
        self.unit = unit
    }
}
