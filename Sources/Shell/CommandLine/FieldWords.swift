import Office
import Records
import Text

/// The words that people and files use for the values of fields: codes, Vietnamese with or without marks, English.
enum FieldWords {
    /// A degree of urgency; `nil` when the word is none.
    static func urgency(_ text: String) -> Urgency? { urgencies[key(text)] }
    /// A circulation mark.
    static func circulation(_ text: String) -> Circulation? { circulations[key(text)] }
    /// A way of receiving or sending.
    static func way(_ text: String) -> TransportWay? { ways[key(text)] }
    /// A type of document by code, abbreviation or name.
    static func type(_ text: String) -> DocumentType? {
        DocumentTypes.byCode[text.lowercased()] ?? DocumentTypes.matching(name: text)
    }

    /// Small letters and digits without marks, one blank between words.
    static func key(_ text: String) -> String { words(text).map(\.folded).joined(separator: " ") }

    private static let urgencies = table(
        Urgency.allCases, code: \.code,
        [
            "normal": .normal, "urgent": .urgent, "very urgent": .veryUrgent, "express": .express, "hoa toc": .express,
            "timed express": .expressTimed, "express timed": .expressTimed, "khong": .normal, "binh thuong": .normal,
        ])
    private static let circulations = table(
        Circulation.allCases, code: \.code,
        [
            "open": .open, "normal": .open, "khong": .open, "binh thuong": .open, "internal": .internalOnly,
            "luu hanh noi bo": .internalOnly, "return": .returnAfterReading,
            "return after reading": .returnAfterReading,
            "xem xong tra lai": .returnAfterReading,
        ])
    private static let ways = table(
        TransportWay.allCases, code: \.code,
        [
            "post": .post, "mail": .post, "duong buu dien": .post, "hand": .hand, "by hand": .hand, "chuyen tay": .hand,
            "email": .email, "e mail": .email, "mail dien tu": .email, "hop thu dien tu": .email, "exchange": .exchange,
            "exchange system": .exchange, "lien thong": .exchange, "truc": .exchange, "may fax": .fax,
            "operations": .operations, "operations software": .operations, "software": .operations,
            "phan mem dieu hanh": .operations, "phan mem quan ly van ban": .operations,
        ])

    private static func table<Value>(
        _ values: [Value], code: KeyPath<Value, String>, _ others: [String: Value]
    ) -> [String: Value] {
        var table = others
        for value in values { table[key(value[keyPath: code])] = value }
        return table
    }
}

/// The names of `--standing`, the same as in the desk's JSON.
enum StandingWords {
    /// All of them.
    static let all = ["unrouted", "untyped", "void", "awaiting-paper", "awaiting-reply"]

    /// What a word names.
    static func standing(_ text: String) -> IncomingFilter.Standing? {
        switch FieldWords.key(text) {
        case "unrouted", "chua chuyen": .unrouted
        case "untyped", "chua ro loai": .untyped
        case "void", "da huy", "da huy so": .void
        case "awaiting paper", "awaitingpaper", "cho ban giay": .awaitingPaper
        case "awaiting reply", "awaitingreply", "cho tra loi": .awaitingReply
        default: nil
        }
    }
}

extension HandlingState {
    /// All stable names in a row.
    static func codes(_ separator: String) -> String { allCases.map(\.code).joined(separator: separator) }

    /// The states that a list of stable names names, parted by commas; the first word that is none.
    static func states(_ text: String) -> (states: [HandlingState], unknown: String?) {
        var states: [HandlingState] = []
        for word in text.split(separator: ",").map({ trimmed(String($0)) }) where !word.isEmpty {
            guard let state = allCases.first(where: { FieldWords.key($0.code) == FieldWords.key(word) }) else {
                return (states, word)
            }
            states.append(state)
        }
        return (states, states.isEmpty ? text : nil)
    }
}

/// The roles that a list of words names: codes or Vietnamese, parted by commas; `nil` when one is none.
func roles(_ text: String) -> Set<Role>? {
    var roles: Set<Role> = []
    for word in text.split(separator: ",") {
        guard let role = roleWords[FieldWords.key(String(word))] else { return nil }
        roles.insert(role)
    }
    return roles
}

private let roleWords: [String: Role] = {
    var words: [String: Role] = [
        "van thu": .clerk, "chuyen vien": .officer, "truong ban": .head, "chanh van phong": .chief,
        "thuong truc": .leadership, "luu tru": .archivist, "quan tri": .administrator,
    ]
    for role in Role.allCases { words[role.rawValue] = role }
    return words
}()
