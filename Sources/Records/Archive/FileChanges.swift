/// A field of a file before and after, as the journal writes it.
public struct FileFieldChange: Equatable, Sendable {
    /// Which field.
    public let field: FileField
    /// Before; `nil` when absent.
    public let old: String?
    /// After; `nil` when absent.
    public let new: String?
}

extension FileContent {
    /// A field as the journal writes it: days as ISO, people and departments by their keys, the rest by stable names.
    public func text(of field: FileField) -> String? {
        switch field {
        case .notation: notation
        case .year: String(year)
        case .title: title
        case .retention: retention.code
        case .rules: rules.isEmpty ? nil : rules.joined(separator: " ")
        case .maker: maker.map { String($0.value) }
        case .department: department.map { String($0.value) }
        case .startedOn: startedOn?.iso
        case .workEndedOn: workEndedOn?.iso
        case .matter: matter.code
        case .carrier: carrier.code
        case .circulation: circulation.code
        case .sheets: sheets.map(String.init)
        case .pages: pages.map(String.init)
        case .closingNote: closingNote
        case .keywords: keywords
        case .condition: condition
        case .notes: notes
        }
    }

    /// What differs, in the order of the form.
    public func differences(to other: FileContent) -> [FileFieldChange] {
        FileField.allCases.compactMap { field in
            let (old, new) = (text(of: field), other.text(of: field))
            return old == new ? nil : FileFieldChange(field: field, old: old, new: new)
        }
    }
}
