import Text

extension BagDescription {
    /// What stands first in the JSON file, so that a reader knows what it holds.
    private static let form = "vanthu-ho-so-1"

    /// The JSON file: fields within fields as the annex has them, all values texts.
    public var json: [UInt8] {
        let value = JSONValue.object([
            .init("Format", .string(Self.form)), .init("Source", "Nghị định 30/2020/NĐ-CP, Phụ lục VI"),
            .init("Files", .array(files.map(\.json))),
        ])
        var bytes: [UInt8] = []
        value.append(to: &bytes, pretty: true)
        return bytes + [0x0A]
    }

    /// The table of the files, with a byte order mark for older spreadsheets.
    public var filesCSV: [UInt8] {
        var writer = CSVWriter(byteOrderMark: true)
        writer.append(FileField.allCases.map(\.rawValue) + ["Place"] + FileExtra.allCases.map(\.rawValue))
        for file in files {
            writer.append(
                FileField.allCases.map { file.fields[$0] ?? "" } + [file.place ?? ""]
                    + FileExtra.allCases.map { file.extras[$0] ?? "" })
        }
        return writer.take()
    }

    /// The table of the documents: file, fields, paths in the payload.
    public var documentsCSV: [UInt8] {
        var writer = CSVWriter(byteOrderMark: true)
        let keys: [FileField] = [.organization, .year, .notation]
        writer.append(keys.map(\.rawValue) + DocumentField.allCases.map(\.rawValue) + ["Sheets", "Payload"])
        for file in files {
            for document in file.documents {
                writer.append(
                    keys.map { file.fields[$0] ?? "" } + DocumentField.allCases.map { document.fields[$0] ?? "" }
                        // No name in a bag of ours has this sign.
                        + [document.sheets ?? "", document.payload.map(\.text).joined(separator: "|")])
            }
        }
        return writer.take()
    }

    /// Reads the JSON file; what is wrong is told by its place, "Files[3].Title".
    public static func read(_ bytes: [UInt8]) throws(Fault) -> BagDescription {
        let value: JSONValue
        do {
            value = try JSONValue.decode(
                bytes, limits: JSONLimits(bytes: BagLimits.tagBytes, depth: 8, textBytes: 1 << 20, values: 3_000_000))
        } catch { throw .notJSON(error) }
        guard value["Format"]?.string == form else { throw .otherFormat }
        guard let list = value["Files"]?.array else { throw .wrong("Files") }
        var files: [DescribedFile] = []
        for (place, item) in list.enumerated() { files.append(try DescribedFile(json: item, "Files[\(place + 1)]")) }
        return BagDescription(files: files)
    }

    /// Why a description is not read.
    public enum Fault: Error, Hashable, Sendable {
        /// No JSON, or too much of it.
        case notJSON(JSONFault)
        /// JSON of something else.
        case otherFormat
        /// Something at a place is not what belongs there.
        case wrong(String)
    }
}

extension DescribedFile {
    fileprivate var json: JSONValue {
        var members = nested(FileField.allCases.compactMap { field in fields[field].map { (field.rawValue, $0) } })
        if let place { members.append(.init("Place", .string(place))) }
        let extras = FileExtra.allCases.compactMap { extra in
            self.extras[extra].map { JSONValue.Member(extra.rawValue, .string($0)) }
        }
        if !extras.isEmpty { members.append(.init("Vanthu", .object(extras))) }
        members.append(.init("Documents", .array(documents.map(\.json))))
        return .object(members)
    }

    fileprivate init(json value: JSONValue, _ place: String) throws(BagDescription.Fault) {
        var fields: [FileField: String] = [:]
        for field in FileField.allCases { fields[field] = try text(field.rawValue, of: value, place) }
        guard fields[.title]?.isEmpty == false else { throw .wrong("\(place).Title") }
        var documents: [DescribedDocument] = []
        guard let list = value["Documents"]?.array else { throw .wrong("\(place).Documents") }
        for (number, item) in list.enumerated() {
            documents.append(try DescribedDocument(json: item, "\(place).Documents[\(number + 1)]"))
        }
        self.init(fields, place: try text("Place", of: value, place), documents: documents)
        for extra in FileExtra.allCases { extras[extra] = try text("Vanthu.\(extra.rawValue)", of: value, place) }
    }
}

extension DescribedDocument {
    fileprivate var json: JSONValue {
        var members = nested(DocumentField.allCases.compactMap { field in fields[field].map { (field.rawValue, $0) } })
        if let sheets { members.append(.init("Vanthu", .object([.init("Sheets", .string(sheets))]))) }
        members.append(.init("Payload", .array(payload.map { .string($0.text) })))
        return .object(members)
    }

    fileprivate init(json value: JSONValue, _ place: String) throws(BagDescription.Fault) {
        var fields: [DocumentField: String] = [:]
        for field in DocumentField.allCases { fields[field] = try text(field.rawValue, of: value, place) }
        var payload: [BagPath] = []
        guard let list = value["Payload"]?.array else { throw .wrong("\(place).Payload") }
        for (number, item) in list.enumerated() {
            guard let written = item.string, let path = try? BagPath(written), path.isPayload else {
                throw .wrong("\(place).Payload[\(number + 1)]")
            }
            payload.append(path)
        }
        self.init(fields, payload: payload)
        sheets = try text("Vanthu.Sheets", of: value, place)
    }
}

/// Members of which those with a dot lie within an object of their own.
private func nested(_ values: [(String, String)]) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for (name, value) in values {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count == 2 else {
            members.append(.init(name, .string(value)))
            continue
        }
        let inner = JSONValue.Member(parts[1], .string(value))
        if let at = members.firstIndex(where: { $0.key == parts[0] }), let own = members[at].value.object {
            members[at] = .init(parts[0], .object(own + [inner]))
        } else {
            members.append(.init(parts[0], .object([inner])))
        }
    }
    return members
}

/// A text under a name with or without a dot; foreign texts are made clean here. `nil` where there is none.
private func text(_ name: String, of value: JSONValue, _ place: String) throws(BagDescription.Fault) -> String? {
    var found: JSONValue? = value
    for part in name.split(separator: ".") { found = found?[String(part)] }
    switch found {
    case nil, .null: return nil
    case .string(let text):
        let text = cleaned(text)
        return text.isEmpty ? nil : text
    case .integer(let number): return String(number)
    default: throw .wrong("\(place).\(name)")
    }
}
