import Text

/// Reads a typed search from left to right, one part at a time.
struct SearchParser {
    private let characters: [Character]
    private let isCut: Bool
    private let today: Day
    private var place = 0
    private var query = SearchQuery()
    private var faults: [SearchFault] = []
    /// The days as they were written: the last day is understood by the first, whichever was written first.
    private var days: (from: WrittenDay?, to: WrittenDay?) = (nil, nil)
    /// Where the terms to be left out stand.
    private var exclusions: [Int] = []

    init(_ text: String, today: Day) {
        // Composing within a grapheme moves no position; only what is read is normalised.
        let head = text.prefix(SearchQuery.longestText)
        isCut = head.endIndex != text.endIndex
        characters = Array(nfc(String(head)))
        self.today = today
    }

    func parsed() -> (SearchQuery, [SearchFault]) {
        var parser = self
        parser.readAll()
        return (parser.query, parser.faults)
    }

    private mutating func readAll() {
        while skipBlanks(), readPart() {}
        if isCut { fault(.tooLong, at: characters.count) }
        readDays()
        if !exclusions.isEmpty, query.terms.allSatisfy(\.negated) {
            query.terms = []
            fault(.lonelyExclusion, at: exclusions[0])
        }
        // Signs alone would find everything.
        if faults.isEmpty, query.isEmpty, let start = characters.firstIndex(where: { !$0.isWhitespace }) {
            fault(.noWords(trimmedBlanks(String(characters))), at: start)
        }
        faults.sort { $0.position < $1.position }
    }

    /// Reads one part; `false` when no more may be read.
    private mutating func readPart() -> Bool {
        let start = place
        var negated = false
        while place < characters.count, characters[place] == "-" {
            negated = true
            place += 1
        }
        if let name = fieldName() {
            place += name.typed.count + 1
            return readField(name.field, typed: name.typed, negated: negated, at: start)
        }
        return readTerms(field: nil, negated: negated, at: start)
    }

    private mutating func skipBlanks() -> Bool {
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        return place < characters.count
    }

    /// The field whose name and colon stand here.
    private func fieldName() -> (field: QueryField, typed: String)? {
        var end = place
        while end < characters.count, end - place <= QueryField.longestName,
            characters[end].isLetter || characters[end] == "-" && end > place
        {
            end += 1
        }
        guard end > place, end < characters.count, characters[end] == ":" else { return nil }
        let typed = String(characters[place..<end])
        return QueryField.named(typed).map { ($0, typed) }
    }

    /// A value up to the next blank or closing quote; `isOpen` when more of it may be typed yet.
    private mutating func takeValue() -> (text: String, isQuoted: Bool, isOpen: Bool) {
        guard place < characters.count else { return ("", false, true) }
        if Self.quotes.contains(characters[place]) {
            let opening = place
            place += 1
            let start = place
            while place < characters.count, !Self.quotes.contains(characters[place]) { place += 1 }
            let text = String(characters[start..<place])
            guard place < characters.count else {
                fault(.unclosedQuote, at: opening)
                return (text, true, true)
            }
            place += 1
            return (text, true, false)
        }
        let start = place
        while place < characters.count, !characters[place].isWhitespace, !Self.quotes.contains(characters[place]) {
            place += 1
        }
        // A full text ends where it was cut, so its last word is not finished either.
        return (String(characters[start..<place]), false, place == characters.count)
    }

    private static let quotes: Set<Character> = ["\"", "“", "”"]

    /// Reads words or a phrase as terms.
    private mutating func readTerms(field: SearchField?, negated: Bool, at start: Int) -> Bool {
        let (text, isQuoted, isOpen) = takeValue()
        // A colon of no known field parts words that need not stand beside each other.
        let pieces = isQuoted || field != nil ? [Substring(text)] : text.split(separator: ":")
        for (index, piece) in pieces.enumerated() {
            let isLast = isOpen && index == pieces.count - 1 && !negated && piece.last.map(Self.isWordCharacter) == true
            let found = words(String(piece))
            let words = found.enumerated().map { place, word in
                let goesOn = isLast && place == found.count - 1
                let exact = word.hasMarks && !goesOn
                return SearchTermWord(exact ? word.exact : word.folded, exact: exact, prefix: goesOn)
            }
            guard let first = words.first else { continue }
            guard query.terms.count < SearchQuery.mostTerms else {
                fault(.tooLong, at: start)
                return false
            }
            let match: Term.Match =
                words.count == 1 ? .word(first.text, exact: first.exact, prefix: first.prefix) : .phrase(words)
            query.terms.append(Term(match, negated: negated, field: field))
            if negated { exclusions.append(start) }
        }
        return true
    }

    private static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private mutating func readField(_ field: QueryField, typed: String, negated: Bool, at start: Int) -> Bool {
        let valueStart = place
        if place >= characters.count || characters[place].isWhitespace {
            fault(.emptyField(typed), at: start)
            return true
        }
        if let searched = field.searched(negated: negated) {
            let termsBefore = query.terms.count
            guard readTerms(field: searched, negated: negated, at: start) else { return false }
            if query.terms.count == termsBefore { fault(.emptyField(typed), at: start) }
            return true
        }
        let (written, _, _) = takeValue()
        let value = trimmedBlanks(written)
        if value.isEmpty {
            fault(.emptyField(typed), at: start)
        } else if negated {
            fault(.fieldNotExcludable(typed), at: start)
        } else {
            setFilter(field, value, at: valueStart)
        }
        return true
    }

    private mutating func setFilter(_ field: QueryField, _ value: String, at position: Int) {
        switch field {
        case .symbol, .issuer, .content: break
        case .person: query.person = value
        case .file: query.fileCode = value
        case .type:
            guard let type = DocumentTypes.matching(name: value) else {
                return fault(.unknownType(value), at: position)
            }
            if !query.typeCodes.contains(type.code) { query.typeCodes.append(type.code) }
        case .from, .to:
            let written = WrittenDay(text: value, position: position)
            guard written.day(today: today, .past) != nil else { return fault(.badDay(value), at: position) }
            if field == .from { days.from = written } else { days.to = written }
        case .urgency:
            guard let urgency = QueryField.urgency(value) else { return fault(.unknownUrgency(value), at: position) }
            query.urgency = urgency
        case .year:
            guard let year = QueryField.year(value) else { return fault(.badYear(value), at: position) }
            query.year = year
        }
    }

    private mutating func readDays() {
        query.from = days.from?.day(today: today, .past)
        guard let to = days.to else { return }
        query.to = to.lastDay(today: today, from: query.from, isFromWhole: days.from?.isWhole ?? true)
    }

    private mutating func fault(_ kind: SearchFault.Kind, at position: Int) {
        faults.append(SearchFault(position: position, kind: kind))
    }
}

/// The fields of a typed search.
enum QueryField: Sendable {
    case symbol, issuer, type, from, to, urgency, person, file, year, content

    static let longestName = 8

    /// The field of a name, with or without marks, in either language.
    static func named(_ typed: String) -> QueryField? { names[folded(typed)] }

    private static let names: [String: QueryField] = [
        "so": .symbol, "no": .symbol, "cq": .issuer, "from": .issuer, "loai": .type, "type": .type,
        "tu": .from, "after": .from, "den": .to, "before": .to, "khan": .urgency, "urgency": .urgency,
        "nguoi": .person, "person": .person, "hs": .file, "file": .file, "nam": .year, "year": .year,
        "noi-dung": .content, "noidung": .content, "content": .content,
    ]

    /// The part of a document whose words are looked for; `nil` for what is a filter. A person or file can be left
    /// out only as words.
    func searched(negated: Bool) -> SearchField? {
        switch self {
        case .symbol: .symbol
        case .issuer: .issuer
        case .person: negated ? .signer : nil
        case .file: negated ? .file : nil
        // What a file holds beside its found part is not known, so nothing is left out by it.
        case .content: negated ? nil : .content
        case .type, .from, .to, .urgency, .year: nil
        }
    }

    /// "khẩn", "thuong-khan", "hoatoc", "urgent", "2".
    static func urgency(_ value: String) -> Int? {
        urgencies[folded(value).filter { $0 != " " && $0 != "-" }]
    }

    private static let urgencies: [String: Int] = [
        "thuong": 0, "normal": 0, "0": 0, "khan": 1, "urgent": 1, "1": 1, "thuongkhan": 2, "veryurgent": 2, "2": 2,
        "hoatoc": 3, "express": 3, "3": 3, "hoatochengio": 4, "expresstimed": 4, "4": 4,
    ]

    /// "2026" or "26".
    static func year(_ value: String) -> Int? {
        guard value.utf8.allSatisfy({ asciiDigit($0) != nil }), let number = Int(value) else { return nil }
        switch value.utf8.count {
        case 2: return DayShorthand.fullYear(number)
        case 4: return (1900...2200).contains(number) ? number : nil
        default: return nil
        }
    }
}
