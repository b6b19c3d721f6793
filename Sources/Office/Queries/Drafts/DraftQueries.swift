public import Records

/// A version of a document's text. What was destroyed is refused.
public struct ShowDraftText: Query {
    /// Which document.
    public let document: OutgoingID
    /// Which version; the newest where it is `nil`.
    public let number: Int?

    /// Asks for a text.
    public init(_ document: OutgoingID, number: Int? = nil) {
        self.document = document
        self.number = number
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> DraftVersion? {
        guard let found = try reader.outgoing.document(document, Visibility(of: actor)), !found.isOuterView else {
            return nil
        }
        let version = try reader.outgoing.drafts.version(document, number)
        if let disposal = version?.destroyedIn {
            let name = found.number.map { "\(found.symbol)/\($0.year)" } ?? found.shortName
            throw .procedure(.destroyed(name, disposal))
        }
        return version
    }
}

/// The documents that are a report already, drafts among them, the newest first.
public struct ListOfReport: Query {
    /// Which report.
    public let report: ReportReference

    /// Asks for them.
    public init(_ report: ReportReference) { self.report = report }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [OutgoingDocument] {
        try reader.outgoing.ofReport(report, Visibility(of: actor))
    }
}

/// The text of the report of the period before, for whoever writes this one.
public struct ShowPastReport: Query {
    /// The report that is written.
    public let report: ReportReference

    /// How many periods back it is looked for.
    public static let reach = 4

    /// Asks for it.
    public init(before report: ReportReference) { self.report = report }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> PastReport? {
        var report = report
        for _ in 0..<Self.reach {
            report = report.previous
            for document in try reader.outgoing.ofReport(report, Visibility(of: actor)) where !document.isOuterView {
                if let version = try reader.outgoing.drafts.version(document.id, nil), version.destroyedIn == nil {
                    return PastReport(document: document, report: report, text: version.text)
                }
            }
        }
        return nil
    }
}

/// A report of an earlier period.
public struct PastReport: Equatable, Sendable {
    /// The document.
    public let document: OutgoingDocument
    /// Which report it is.
    public let report: ReportReference
    /// Its newest text.
    public let text: String

    /// Puts one together.
    public init(document: OutgoingDocument, report: ReportReference, text: String) {
        self.document = document
        self.report = report
        self.text = text
    }

    /// "15/BC-LĐLĐ · 2026-Q2".
    public var name: String { "\(document.shortName) · \(report.span.code)" }
}

extension Actor {
    /// For whom this actor gives opinions: themselves, the departments that they head.
    var opinionParties: [Party] {
        everyone.map { .person($0.id) }
            + everyone.filter { $0.roles.contains(.head) }.compactMap(\.department).map(Party.department)
    }
}
