import Text

/// Reads a citation: first the subject is set apart, by its marker or its quotes; in what is left, the head, stand the
/// symbol and the day; what is still left is the issuer, or is not understood.
struct CitationParser {
    private var head: [CitationToken]
    private var subject: [CitationToken] = []
    /// Whether a marker or quotes told where the subject is.
    private var isSubjectMarked = false

    init(_ text: String) {
        head = cleaned(text).split(whereSeparator: \.isWhitespace).map { CitationToken(String($0)) }
    }

    mutating func citation() -> Citation? {
        guard head.count > 1, setSubjectApart(), let symbol = takeSymbol() else { return nil }
        let date = takeDate()
        let understood = takeIssuer(hasDate: date != nil)
        guard let understood else { return nil }
        let text = Self.text(subject)
        guard date != nil || understood.issuer != nil || !text.isEmpty else { return nil }
        return Citation(
            symbol: symbol.symbol, type: symbol.type, date: date, issuer: understood.issuer,
            subject: text.isEmpty ? nil : text, rest: understood.rest)
    }

    // MARK: The subject

    /// - Returns: whether it is sure where the subject ends.
    private mutating func setSubjectApart() -> Bool {
        guard let marker = head.indices.first(where: { markerLength(at: $0) > 0 }) else {
            setQuotedApart()
            return true
        }
        var start = marker
        // "V/v về việc": the marker is often doubled.
        while start < head.count, markerLength(at: start) > 0 || head[start].bare.isEmpty {
            start += max(1, markerLength(at: start))
        }
        isSubjectMarked = true
        var end = head.count
        if start < end, head[start].opensQuote, let close = closing(from: start), endsSubject(at: close) {
            end = close + 1
        } else if symbolPlace(in: head[..<marker]) == nil {
            // The subject comes first: it ends where a symbol's words begin that something separates from it. The
            // subject itself may name other documents.
            guard let first = separatedHead(from: start) else { return false }
            end = first
        }
        guard start < end else { return false }
        subject = Array(head[start..<end])
        head.replaceSubrange(marker..<end, with: [.cut])
        return true
    }

    private mutating func setQuotedApart() {
        guard let symbol = symbolPlace(in: head[...]),
            let start = head.indices.first(where: { $0 >= symbol.end && head[$0].opensQuote }),
            let end = closing(from: start), end > start
        else { return }
        isSubjectMarked = true
        subject = Array(head[start...end])
        head.replaceSubrange(start...end, with: [.cut])
    }

    /// Where the words of the first symbol begin that a comma, a hyphen or a bracket sets apart.
    private func separatedHead(from start: Int) -> Int? {
        var from = start
        while let place = symbolPlace(in: head[from...]) {
            let first = headStart(before: place.start)
            if first > start, head[first - 1].separates || head[first].opensBracket { return first }
            from = place.end
        }
        return nil
    }

    /// Whether a closing quote ends the subject: a day or an issuer follows, or a comma. Else more of it may follow.
    private func endsSubject(at close: Int) -> Bool {
        guard close + 1 < head.count else { return true }
        return head[close].separates || ["ngay", "cua", "so"].contains(head[close + 1].folded)
    }

    private func closing(from start: Int) -> Int? {
        // The last one: quotes may stand inside of quotes.
        head.indices.last { $0 >= start && head[$0].closesQuote }
    }

    /// How many tokens at a place are "về việc", "V/v" or "về"; 0 when none.
    private func markerLength(at place: Int) -> Int {
        let token = head[place]
        if token.folded == "v/v" { return 1 }
        if token.folded == "ve", place + 1 < head.count, head[place + 1].folded == "viec" { return 2 }
        return exact(token.bare) == "về" ? 1 : 0
    }

    private static func text(_ tokens: [CitationToken]) -> String {
        var text = Substring(tokens.map(\.text).joined(separator: " "))
        while let last = text.last, ".;,:".contains(last) { text.removeLast() }
        for (open, close) in [("\"", "\""), ("“", "”"), ("«", "»"), ("'", "'"), ("‘", "’")] {
            let inner = text.dropFirst().dropLast()
            // Quotes around a part of the subject belong to it.
            if text.count > 2, text.hasPrefix(open), text.hasSuffix(close), !inner.contains(open),
                !inner.contains(close)
            {
                text = inner
            }
        }
        while let first = text.first, "-–:".contains(first) || first == " " { text.removeFirst() }
        return trimmedBlanks(String(text))
    }

    // MARK: The symbol

    private mutating func takeSymbol() -> (symbol: DocumentSymbol, type: DocumentType?)? {
        guard let place = symbolPlace(in: head[...]) else { return nil }
        let first = headStart(before: place.start)
        var type: DocumentType?
        if first < place.start { type = named(head[first..<place.start].filter { $0.folded != "so" }) }
        head.replaceSubrange(first..<place.end, with: [.cut])
        return (place.symbol, type)
    }

    /// The first token that is a symbol, with those that blanks tore off it.
    private func symbolPlace(
        in tokens: ArraySlice<CitationToken>
    ) -> (start: Int, end: Int, symbol: DocumentSymbol)? {
        for start in tokens.indices where tokens[start].bare.first.map({ $0.isASCII && $0.isNumber }) == true {
            var text = tokens[start].bare
            var end = start + 1
            while end < tokens.endIndex, !tokens[end - 1].separates {
                let next = tokens[end].bare
                let hangs = text.hasSuffix("/") || text.hasSuffix("-") || next.hasPrefix("/")
                // A hyphen between blanks belongs to it only before another code.
                let joins =
                    ["-", "–"].contains(tokens[end].text) && end + 1 < tokens.endIndex
                    && Self.isCode(tokens[end + 1].bare)
                if joins {
                    text += "-" + tokens[end + 1].bare
                    end += 2
                } else {
                    guard hangs, !next.isEmpty else { break }
                    text += next
                    end += 1
                }
            }
            guard text.contains(where: \.isLetter), text.contains("/") || text.contains("-") else { continue }
            let symbol = DocumentSymbol.parse(text)
            switch symbol.form {
            case .named, .letter, .party, .yeared, .old: return (start, end, symbol)
            case .unnumbered, .unparsed: continue
            }
        }
        return nil
    }

    private static func isCode(_ text: String) -> Bool {
        text.count <= 8 && text == text.uppercased() && text.contains(where: \.isLetter)
    }

    /// Where "Công văn số" before a symbol begins.
    private func headStart(before symbol: Int) -> Int {
        var start = symbol
        if start > 0, head[start - 1].folded == "so" { start -= 1 }
        for length in stride(from: min(4, start), through: 1, by: -1)
        where named(Array(head[start - length..<start])) != nil {
            return start - length
        }
        return start
    }

    /// The type whose name the tokens are, wholly.
    private func named(_ tokens: [CitationToken]) -> DocumentType? {
        guard !tokens.isEmpty, tokens.dropLast().allSatisfy({ !$0.separates }) else { return nil }
        let name = tokens.map(\.bare).joined(separator: " ")
        guard let type = DocumentTypes.matching(name: name) else { return nil }
        let isName = ([type.nameVi] + type.otherNames).contains { folded($0) == folded(name) }
        let isShort = ([type.abbreviation].compactMap(\.self) + type.otherAbbreviations).contains(name)
        return isName || isShort ? type : nil
    }

    // MARK: The day

    private mutating func takeDate() -> String? {
        for place in head.indices {
            let isMarked = head[place].folded == "ngay"
            guard let found = CitationDate(head[(isMarked ? place + 1 : place)...], isMarked: isMarked) else {
                continue
            }
            var start = place
            // "ký ngày", "đề ngày", "ban hành ngày".
            if isMarked, start > 0, ["ky", "de"].contains(head[start - 1].folded) { start -= 1 }
            if isMarked, start > 1, head[start - 2].folded == "ban", head[start - 1].folded == "hanh" { start -= 2 }
            head.replaceSubrange(start..<found.end, with: [.cut])
            return found.text
        }
        return nil
    }

    // MARK: The issuer

    /// - Returns: `nil` when something before the symbol was not understood: then the line is no citation.
    private mutating func takeIssuer(hasDate: Bool) -> (issuer: String?, rest: String)? {
        var segments = segments()
        // "Căn cứ", "Theo" begin a citation; they say nothing of the document.
        if let first = segments.first, first.isFirst, ["can cu", "theo"].contains(first.folded) {
            segments.removeFirst()
        }
        var issuer: String?
        let named = segments.firstIndex { $0.isOf } ?? segments.firstIndex { IssuerHeads.begin($0.folded) }
        if let named {
            issuer = segments[named].text
            segments.remove(at: named)
            // After issuer, symbol and day only the subject is left to be said.
            if !isSubjectMarked, hasDate, named < segments.count, segments[named].looksLikeSubject {
                subject = segments[named...].flatMap(\.tokens)
                segments.removeSubrange(named...)
            }
        }
        if segments.contains(where: \.isFirst) { return nil }
        return (issuer, segments.map(\.text).joined(separator: " "))
    }

    /// What is left of the head, cut where parts were taken out, at commas and before "của".
    private func segments() -> [CitationSegment] {
        var segments: [CitationSegment] = []
        var current = CitationSegment()
        current.isFirst = true
        func close() {
            if !current.text.isEmpty { segments.append(current) }
            current = CitationSegment()
        }
        for token in head {
            if token.isCut {
                close()
                continue
            }
            if token.folded == "cua", !current.isOf {
                close()
                current.isOf = true
                continue
            }
            if token.bare.isEmpty {
                // A hyphen or a comma for itself.
                if !current.isOf || !isSubjectMarked { close() }
                continue
            }
            current.tokens.append(token)
            // "Sở Văn hóa, Thể thao và Du lịch": before a marked subject the whole is the issuer.
            if token.separates, !(current.isOf && isSubjectMarked) { close() }
        }
        close()
        return segments
    }
}

/// A word of a citation as it stands, and without what hangs on it.
struct CitationToken: Equatable {
    let text: String
    /// Without quotes, brackets, commas and points at its ends.
    let bare: String
    /// `bare` in small letters without marks.
    let folded: String
    /// Stands for parts that were taken out.
    let isCut: Bool

    static let cut = CitationToken("", isCut: true)

    init(_ text: String, isCut: Bool = false) {
        self.text = text
        self.isCut = isCut
        var part = Substring(text)
        while let first = part.first, Self.hanging.contains(first) || part.count == 1 && "-–".contains(first) {
            part.removeFirst()
        }
        while let last = part.last, Self.hanging.contains(last) { part.removeLast() }
        bare = String(part)
        folded = Text.folded(bare)
    }

    private static let hanging: Set<Character> = [
        ",", ";", ":", ".", "(", ")", "[", "]", "\"", "'", "“", "”", "‘", "’", "«", "»",
    ]

    /// Whether a new part begins after it.
    var separates: Bool { text.last.map { ",;)-–.:".contains($0) } == true && !text.hasSuffix("/") }
    var opensBracket: Bool { text.hasPrefix("(") || text.hasPrefix("[") }
    var opensQuote: Bool { text.first.map { "\"“«‘'".contains($0) } == true }
    var closesQuote: Bool {
        var part = Substring(text)
        while let last = part.last, ",;:.)".contains(last) { part.removeLast() }
        return part.last.map { "\"”»’'".contains($0) } == true
    }
}

/// Words of the head between two parts.
struct CitationSegment {
    var tokens: [CitationToken] = []
    /// Whether "của" stood before it.
    var isOf = false
    /// Whether the line begins with it.
    var isFirst = false

    var text: String {
        var text = Substring(tokens.map(\.text).joined(separator: " "))
        while let first = text.first, " ,;:.()\"“”".contains(first) { text.removeFirst() }
        while let last = text.last, " ,;:.(\"“”-–".contains(last) { text.removeLast() }
        // A closing bracket stays where its opening one does.
        if text.last == ")", !text.contains("(") { text.removeLast() }
        return String(text)
    }
    var folded: String { Text.folded(text) }

    /// A subject begins with a small letter, or with what a document is called.
    var looksLikeSubject: Bool {
        guard tokens.count > 1, let first = tokens[0].bare.first else { return false }
        if first.isLowercase { return true }
        return tokens[0].folded != "don"
            && DocumentTypes.matching(name: tokens.prefix(3).map(\.bare).joined(separator: " ")) != nil
    }
}

/// How the names of bodies begin; a subject that begins alike ("hội nghị") is no name.
enum IssuerHeads {
    static func begin(_ folded: String) -> Bool {
        guard !others.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) else { return false }
        return heads.contains { folded == $0 || folded.hasPrefix($0 + " ") }
    }

    private static let heads = [
        "tinh uy", "thanh uy", "huyen uy", "dang uy", "ban", "uy ban", "ubnd", "ubmttq", "hdnd", "hoi dong", "so", "bo",
        "van phong", "vp", "tong lien doan", "lien doan", "ldld", "cong doan", "hoi", "mat tran", "tinh doan",
        "thanh doan", "trung uong", "cong ty", "tong cong ty", "tap doan", "bao hiem xa hoi", "bhxh", "kho bac",
        "ngan hang", "cuc", "chi cuc", "tong cuc", "thue", "vien", "truong", "toa an", "cong an", "thanh tra",
        "so y te",
        "trung tam", "chinh phu", "thu tuong", "quoc hoi", "bao", "dai", "doanh nghiep", "bql", "benh vien", "phong",
        "dang bo", "chi bo", "doan khoi", "lien hiep",
    ]
    private static let others = [
        "hoi nghi", "hoi thao", "hoi dam", "ban hanh", "bao cao", "bo sung", "bo tri", "so ket", "so lieu", "bao dam",
        "bo nhiem", "truong hop", "phong chong", "phong trao",
    ]
}
