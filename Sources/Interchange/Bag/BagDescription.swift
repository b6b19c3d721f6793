public import Records

/// What is told of files and their documents beside the payload, in the fields of Decree 30/2020, annex VI.
public struct BagDescription: Equatable, Sendable {
    /// The files, in the order of their paths in the archive.
    public var files: [DescribedFile]

    /// Puts a description together.
    public init(files: [DescribedFile] = []) { self.files = files }

    /// Where it lies in a bag: for programs, and for people twice.
    public enum File {
        public static let json = "metadata/ho-so.json"
        public static let filesCSV = "metadata/ho-so.csv"
        public static let documentsCSV = "metadata/van-ban.csv"
    }
}

/// A field of a file. The raw value is its name in the annex; dots stand for fields within a field.
public enum FileField: String, CaseIterable, Sendable, Hashable {
    case organization = "FileCode.OrganId"
    case year = "FileCode.FileCatalog"
    case notation = "FileCode.FileNotation"
    case title = "Title"
    case retention = "Maintenance"
    case rights = "Rights"
    case creator = "Creator"
    case language = "Language"
    case start = "StartDate"
    case end = "EndDate"
    case documents = "DocTotal"
    case pages = "PageTotal"
    case notes = "Description"

    /// How many characters the annex gives it; `nil` where it is a day.
    public var longest: Int? {
        switch self {
        case .organization: 13
        case .year, .documents, .pages: 4
        case .notation: 20
        case .title, .notes: 500
        case .retention, .rights, .creator: 30
        case .language: 50
        case .start, .end: nil
        }
    }
}

/// What is known of a file and the annex has no field for. The raw value is its name within "Vanthu", where other programs leave it alone.
public enum FileExtra: String, CaseIterable, Sendable, Hashable {
    case sheets = "Sheets"
    case closingNote = "ClosingNote"
    /// The rows of the retention schedule, "; " between them.
    case rules = "Rules"
    /// By the codes of the command line.
    case carrier = "Carrier"
    case matter = "Matter"
    case keywords = "Keywords"
    case condition = "Condition"
}

/// A field of a document in a file. The raw value is its name in the annex.
public enum DocumentField: String, CaseIterable, Sendable, Hashable {
    case ordinal = "DocOrdinal"
    case type = "TypeName"
    case number = "CodeNumber"
    case symbol = "CodeNotation"
    case issued = "IssuedDate"
    case issuer = "OrganName"
    case subject = "Subject"
    case language = "Language"
    case pages = "PageAmount"
    case notes = "Description"
    case signerPosition = "SignerInfo.Position"
    case signer = "SignerInfo.FullName"
    case urgency = "Priority"
    case copies = "IssuedAmount"
    case due = "DueDate"
    case arrived = "ArrivalDate"
    case arrivalNumber = "ArrivalNumber"
    case recipients = "ToPlaces"
    case handling = "TraceHeaderList"

    /// How many characters the annex gives it; `nil` where it is a day or without end.
    public var longest: Int? {
        switch self {
        case .ordinal, .pages, .copies: 3
        case .type: 100
        case .number: 11
        case .symbol, .language: 30
        case .issuer: 200
        case .subject, .notes: 500
        case .signerPosition: 100
        case .signer: 50
        case .urgency: 1
        case .arrivalNumber: 10
        case .recipients: 1000
        case .issued, .due, .arrived, .handling: nil
        }
    }
}

/// A file as it is described. Absent fields have no value; days are written 2026-11-28.
public struct DescribedFile: Equatable, Sendable {
    public var fields: [FileField: String]
    /// What the annex has no field for.
    public var extras: [FileExtra: String] = [:]
    /// The codes from the fonds down to the box, "P01/02/H0123", which the annex has no field for.
    public var place: String?
    /// What lies in it, in order.
    public var documents: [DescribedDocument]

    /// Puts one together.
    public init(_ fields: [FileField: String], place: String? = nil, documents: [DescribedDocument] = []) {
        self.fields = fields
        self.place = place
        self.documents = documents
    }

    /// Describes a file of the archive.
    /// - Parameters:
    ///   - organization: the office's own code.
    ///   - creator: the name of who made it.
    ///   - rights: how far it may go round, in words.
    ///   - retention: its period in words.
    public init(
        _ file: RecordFile, organization: String, creator: String?, rights: String, retention: String, place: String?,
        documents: [DescribedDocument]
    ) {
        let content = file.content
        var fields: [FileField: String] = [
            .organization: organization, .year: String(content.year), .notation: content.notation,
            .title: content.title, .retention: retention, .rights: rights, .language: "Tiếng Việt",
            .documents: String(documents.count),
        ]
        fields[.creator] = creator
        fields[.start] = content.startedOn?.iso
        fields[.end] = content.workEndedOn?.iso
        fields[.pages] = content.pages.map { String($0) }
        fields[.notes] = content.notes
        self.init(fields, place: place, documents: documents)
        extras = [.carrier: content.carrier.code, .matter: content.matter.code]
        extras[.sheets] = content.sheets.map { String($0) }
        extras[.closingNote] = content.closingNote
        extras[.rules] = content.rules.isEmpty ? nil : content.rules.joined(separator: "; ")
        extras[.keywords] = content.keywords
        extras[.condition] = content.condition
    }

    /// The fields that hold more than the annex gives them. They are kept whole: nothing is cut off.
    public var overlong: [FileField] {
        FileField.allCases.filter { field in
            field.longest.map { (fields[field]?.count ?? 0) > $0 } ?? false
        }
    }
}

/// A document of a file as it is described, with where its files lie in the payload.
public struct DescribedDocument: Equatable, Sendable {
    public var fields: [DocumentField: String]
    /// The sheets of the file on which it lies, "3-7", which the annex has no field for.
    public var sheets: String?
    /// Its files, the first one its text.
    public var payload: [BagPath]

    /// Puts one together.
    public init(_ fields: [DocumentField: String], payload: [BagPath] = []) {
        self.fields = fields
        self.payload = payload
    }

    /// The fields that hold more than the annex gives them.
    public var overlong: [DocumentField] {
        DocumentField.allCases.filter { field in
            field.longest.map { (fields[field]?.count ?? 0) > $0 } ?? false
        }
    }
}
