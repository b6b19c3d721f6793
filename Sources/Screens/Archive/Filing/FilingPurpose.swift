import Phrases
import Records

/// What is filled in about a filing list or a hold.
enum FilingPurpose: Equatable, Sendable {
    /// What a row of a filing list is.
    enum Kind: String, CaseIterable, Sendable {
        case file, large, small

        var phrase: Phrase {
            switch self {
            case .file: .filingRowFile
            case .large: .filingRowLarge
            case .small: .filingRowSmall
            }
        }
    }

    /// A row of a year's list; one that is not there yet has no key, and perhaps a place.
    case row(Int, FilingEntryID?, Kind, at: Int? = nil)
    /// A hold, with what it is to stop where that is known.
    case hold(String?)
}

extension FilingPurpose {
    /// Stable name in drafts: "row/2026/12/file", "row/2026/-/large", "hold".
    var code: String {
        switch self {
        case .row(let year, let id, let kind, _): "row/\(year)/\(id.map { "\($0.value)" } ?? "-")/\(kind.rawValue)"
        case .hold: "hold"
        }
    }

    /// Reads the stable name.
    init?(code: String) {
        let parts = code.split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case ("hold", 1): self = .hold(nil)
        case ("row", 4):
            guard let year = Int(parts[1]), let kind = Kind(rawValue: parts[3]),
                parts[2] == "-" || Int64(parts[2]) != nil
            else { return nil }
            self = .row(year, Int64(parts[2]).map { FilingEntryID($0) }, kind)
        default: return nil
        }
    }
}
