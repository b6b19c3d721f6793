/// One group of a symbol between slashes and hyphens, with the mark before it.
struct SymbolGroup {
    /// The slash or hyphen before it; the first group has none.
    let opener: Character?
    /// Its letters, as typed but with single blanks.
    let text: String

    /// Splits what follows the number; `nil` when it cannot be part of a symbol.
    static func split(_ text: Substring) -> [SymbolGroup]? {
        var groups: [SymbolGroup] = []
        var opener: Character?
        var current = ""
        func close() -> Bool {
            let words = current.split(separator: " ")
            current = ""
            guard !words.isEmpty else { return true }
            let joined = words.joined(separator: " ")
            guard words.count <= 3, joined.utf8.count <= 40, joined.contains(where: { $0.isLetter || $0.isNumber })
            else { return false }
            groups.append(SymbolGroup(opener: groups.isEmpty ? nil : opener, text: joined))
            return true
        }
        for character in text {
            switch character {
            case "/", "-":
                guard close() else { return nil }
                opener = character
            case " ", "&", ".", ",", "(", ")", "+", "_": current.append(character)
            default:
                guard character.isLetter || character.isNumber else { return nil }
                current.append(character)
            }
        }
        guard close(), groups.count <= 14 else { return nil }
        return groups
    }
}

/// What the groups of a symbol mean.
struct SymbolLayout {
    var number: Int?
    var suffix: String?
    var year: Int?
    var type: String?
    var issuer: String?
    var department: String?

    init(number: Int?, suffix: String?) {
        self.number = number
        self.suffix = suffix
    }

    /// Reads the groups after the number or year.
    /// - Parameters:
    ///   - opener: what stood after the number: slash, hyphen, blank, something else, or nothing.
    ///   - leadingType: the type, when its name stood before the number.
    mutating func read(_ groups: [SymbolGroup], after opener: Character?, leadingType: String?) -> SymbolForm {
        guard opener != "?" else { return .unparsed }
        guard let first = groups.first else {
            type = leadingType
            return year != nil ? .yeared : leadingType != nil ? .old : .unparsed
        }
        let form = opener == "-" ? readHyphen(first, groups) : readSlash(first, groups, spaced: opener == " ")
        guard type == nil, let leadingType else { return form }
        type = leadingType
        return form == .letter && leadingType != "CV" ? .named : form
    }

    /// "933/QĐ-TLĐ", "4133/TLĐ-ToC", "248/LĐ-QĐ", "24/2000/QH10"; after a blank also "15 TT/KH-NV-TC".
    private mutating func readSlash(_ first: SymbolGroup, _ groups: [SymbolGroup], spaced: Bool) -> SymbolForm {
        let others = Array(groups.dropFirst())
        if let found = Self.leading(first.text, others) {
            type = found.type
            if let embedded = found.issuer {
                setBody([embedded] + others.map(\.text))
            } else {
                setBody(others.map(\.text))
            }
            if year != nil { return .yeared }
            if spaced { return .old }
            return found.type == "CV" ? .letter : .named
        }
        if let last = others.last, let old = Self.trailing(last.text) {
            type = old
            setBody([first.text] + others.dropLast().map(\.text))
            return year != nil ? .yeared : .old
        }
        setBody(groups.map(\.text))
        guard first.text.first?.isLetter == true else { return .unparsed }
        return year != nil ? .yeared : spaced ? .old : .letter
    }

    /// "45-KH/TU", "119-CP", "309-QĐ", "738-KHKT/QĐ", "12-BC-CĐKCN".
    private mutating func readHyphen(_ first: SymbolGroup, _ groups: [SymbolGroup]) -> SymbolForm {
        let others = Array(groups.dropFirst())
        if let found = Self.leading(first.text, others), found.issuer == nil {
            type = found.type
            // Behind a Sắc lệnh stands the number of the law that it brought, "L/004", no issuer.
            if found.type != "SL" { setBody(others.map(\.text)) }
            guard let opener = others.first?.opener else { return .old }
            guard opener == "/" else { return .named }
            return Self.isOfParty(found.type, issuer: others[0].text) ? .party : .old
        }
        if let last = others.last, let old = Self.trailing(last.text) {
            type = old
            setBody([first.text] + others.dropLast().map(\.text))
            return .old
        }
        setBody(groups.map(\.text))
        return first.text.first?.isLetter == true ? .old : .unparsed
    }

    /// The type at the head of the groups. "CĐ" alone, or before a department, is a union's letter; "BC CĐKCN" has
    /// lost its hyphen.
    private static func leading(_ text: String, _ others: [SymbolGroup]) -> (type: String, issuer: String?)? {
        if let type = DocumentTypes.canonicalAbbreviation(text) {
            if type == "CĐ" {
                guard let next = others.first, !departments.contains(next.text.uppercased()) else { return nil }
            }
            return (type, nil)
        }
        guard let blank = text.firstIndex(of: " "),
            let type = DocumentTypes.canonicalAbbreviation(String(text[..<blank])), type != "CĐ"
        else { return nil }
        return (type, String(text[text.index(after: blank)...]))
    }

    /// A type at the end, as ministries wrote it before 1997. Only what no department is called.
    private static func trailing(_ text: String) -> String? {
        guard let type = DocumentTypes.canonicalAbbreviation(text) else { return nil }
        return ["QĐ", "NĐ", "TTLB", "TTLT", "TTLN"].contains(type) ? type : nil
    }

    /// Codes of departments in letters of unions (domain practice, not a rule).
    private static let departments: Set<String> = [
        "VP", "TOC", "TG", "CSPL", "TC", "UBKT", "NC", "TOKT", "QHLĐ", "TGNC", "TCKT", "CSLĐ", "TH", "HC", "KT",
    ]

    private static let partyTypes: Set<String> = [
        "NQ", "QĐ", "CT", "KL", "QC", "QyĐ", "TB", "HD", "BC", "TTr", "KH", "CTr", "ĐA", "PA", "CV", "GM", "BB", "QĐNS",
        "GGT", "TT", "TC",
    ]

    /// "82-TC/TCT" is a ministry's of old, "82-TC/TU" the Party's.
    private static func isOfParty(_ type: String, issuer: String) -> Bool {
        guard partyTypes.contains(type) else { return false }
        guard type == "TC" || type == "TT" else { return true }
        let issuer = issuer.uppercased()
        return issuer == "TW" || issuer.hasSuffix("TU") || issuer.hasSuffix("ĐU") || issuer.hasSuffix("HU")
    }

    private mutating func setBody(_ parts: [String]) {
        let codes = parts.map(Self.capitals)
        guard let first = codes.first else { return }
        if type.map(Self.jointTypes.contains) == true {
            issuer = codes.joined(separator: "-")
            return
        }
        if codes.count == 1, first.hasSuffix(")"), let bracket = first.firstIndex(of: "("), bracket > first.startIndex {
            // "BCA(X13)": the department stands in brackets.
            issuer = String(first[..<bracket])
            department = String(first[first.index(after: bracket)...].dropLast())
            return
        }
        issuer = first
        if codes.count > 1 { department = codes.dropFirst().joined(separator: "-") }
    }

    private static let jointTypes: Set<String> = ["TTLT", "NQLT", "TTLB", "TTLN"]

    /// A code typed without a single capital is meant in capitals.
    private static func capitals(_ code: String) -> String {
        code.contains(where: \.isUppercase) ? code : code.uppercased()
    }
}
