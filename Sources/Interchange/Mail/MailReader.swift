import Text

extension MailMessage {
    /// Reads a message; what cannot be understood is left out, so there is always an answer. `nil` where the bytes have no header
    /// of mail at all.
    ///
    /// - Source: RFC 5322, RFC 2045–2047, RFC 2231.
    public static func read(_ bytes: [UInt8]) -> MailMessage? {
        var reader = MailReader()
        let (head, body) = MailReader.parted(bytes[...])
        guard head.contains(where: { ["from", "to", "subject", "date", "received", "mime-version"].contains($0.name) })
        else { return nil }
        for (name, shown) in [("from", "From"), ("to", "To"), ("cc", "Cc"), ("date", "Date"), ("subject", "Subject")] {
            for header in head where header.name == name {
                let value = MailWords.decoded(header.value)
                if !value.isEmpty { reader.message.headers.append((shown, value)) }
            }
        }
        reader.read(head, body, depth: 0)
        return reader.message
    }
}

private struct MailReader {
    var message = MailMessage(headers: [], texts: [], attached: [], isCut: false)
    private var parts = 0
    private var textBytes = 0

    typealias Header = (name: String, value: [UInt8])

    /// The headers of a part, unfolded, and what follows them.
    static func parted(_ bytes: ArraySlice<UInt8>) -> (head: [Header], body: ArraySlice<UInt8>) {
        var headers: [Header] = []
        var rest = bytes
        let limit = bytes.startIndex + MailLimits.headerBytes
        while let line = nextLine(&rest) {
            if line.isEmpty || line.startIndex > limit { break }
            if let first = line.first, first == 0x20 || first == 0x09 {
                if let last = headers.popLast() { headers.append((last.name, last.value + [0x20] + trimmed(line))) }
            } else if let colon = line.firstIndex(of: 0x3A) {
                let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                headers.append((name, trimmed(line[(colon + 1)...])))
            }
        }
        return (headers, rest)
    }

    mutating func read(_ head: [Header], _ body: ArraySlice<UInt8>, depth: Int) {
        parts += 1
        guard parts <= MailLimits.parts, depth <= MailLimits.depth else {
            message.isCut = true
            return
        }
        let type = MailField(head.first { $0.name == "content-type" }?.value ?? Array("text/plain".utf8))
        let place = MailField(head.first { $0.name == "content-disposition" }?.value ?? [])
        if type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"], !boundary.isEmpty {
            readParts(of: body, boundary, depth: depth, isChoice: type.value == "multipart/alternative")
            return
        }
        let way = head.first { $0.name == "content-transfer-encoding" }.map { MailField($0.value).value } ?? ""
        let content = MailCoding.decoded(body, way)
        if type.value == "message/rfc822" {
            let (inner, rest) = Self.parted(content[...])
            let subject = inner.first { $0.name == "subject" }.map { MailWords.decoded($0.value) } ?? ""
            if !subject.isEmpty { message.texts.append(subject) }
            read(inner, rest, depth: depth + 1)
            return
        }
        let name = place.parameters["filename"] ?? type.parameters["name"] ?? ""
        let isText = type.value.hasPrefix("text/") && place.value != "attachment"
        guard isText else {
            message.attached.append(
                .init(name: MailWords.decoded(Array(name.utf8)), type: type.value, bytes: content.count))
            return
        }
        guard textBytes + content.count <= MailLimits.textBytes else {
            message.isCut = true
            return
        }
        textBytes += content.count
        let text = Self.text(content, charset: type.parameters["charset"])
        let plain = type.value == "text/html" ? MarkupText.text(of: Array(text.utf8), kind: .html) : text
        if plain.contains(where: { !$0.isWhitespace }) { message.texts.append(plain) }
    }

    /// Of parts that say the same, the plain one is read, or the last.
    private mutating func readParts(of body: ArraySlice<UInt8>, _ boundary: String, depth: Int, isChoice: Bool) {
        var found: [([Header], ArraySlice<UInt8>)] = []
        for part in Self.split(body, boundary) {
            guard found.count < MailLimits.parts else {
                message.isCut = true
                break
            }
            found.append(Self.parted(part))
        }
        if isChoice {
            func isPlain(_ head: [Header]) -> Bool {
                head.first { $0.name == "content-type" }.map { MailField($0.value).value == "text/plain" } ?? true
            }
            // A plain part that only says that there is another one is no text.
            let filled = found.filter { $0.1.contains { $0 > 0x20 } }
            found = (filled.first { isPlain($0.0) } ?? found.last).map { [$0] } ?? []
        }
        for (head, part) in found { read(head, part, depth: depth + 1) }
    }

    /// What lies between the lines of a boundary; without an end, up to the end.
    private static func split(_ body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while let line = nextLine(&rest) {
            guard line.starts(with: mark) else { continue }
            let tail = line.dropFirst(mark.count)
            let isEnd = tail.starts(with: [0x2D, 0x2D])
            guard isEnd || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
            // The line end before a boundary belongs to it (RFC 2046, 5.1.1).
            if let start { parts.append(withoutLineEnd(body[start..<max(start, line.startIndex)])) }
            if isEnd { return parts }
            start = rest.startIndex
            if parts.count > MailLimits.parts { return parts }
        }
        if let start { parts.append(body[start...]) }
        return parts
    }

    private static func withoutLineEnd(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard part.last == 0x0A else { return part }
        let rest = part.dropLast()
        return rest.last == 0x0D ? rest.dropLast() : rest
    }

    private static func text(_ bytes: [UInt8], charset: String?) -> String {
        // What is named wrongly is common: UTF-8 that is said to be Latin, old fonts that are said to be Latin.
        guard let charset, let encoding = TextEncoding(label: charset), encoding != .windows1252,
            encoding != .utf8 || decodedUTF8(bytes) != nil
        else { return EncodingGuess.of(bytes).text }
        return encoding.decode(bytes)
    }

    private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        var line = rest[rest.startIndex..<end]
        rest = rest[(end < rest.endIndex ? end + 1 : end)...]
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return Array(rest)
    }
}

/// A header with parameters: "text/plain; charset=utf-8".
struct MailField {
    /// What stands first, small.
    let value: String
    /// The parameters by their small names, those in pieces (RFC 2231) put together.
    let parameters: [String: String]

    init(_ bytes: [UInt8]) {
        let pieces = Self.pieces(bytes)
        value = Self.plain(pieces.first ?? []).lowercased()
        var simple: [String: String] = [:]
        var parts: [String: [(Int, [UInt8])]] = [:]
        var charsets: [String: String] = [:]
        for piece in pieces.dropFirst().prefix(100) {
            guard let equals = piece.firstIndex(of: 0x3D) else { continue }
            var name = Self.plain(Array(piece[..<equals])).lowercased()
            let written = Self.unquoted(Array(piece[(equals + 1)...]))
            let isCoded = name.hasSuffix("*")
            if isCoded { name.removeLast() }
            let star = name.lastIndex(of: "*")
            let order = star.flatMap { Int(name[name.index(after: $0)...]) }
            if let star, order != nil { name = String(name[..<star]) }
            guard isCoded || order != nil else {
                if simple[name] == nil { simple[name] = EncodingGuess.of(written).text }
                continue
            }
            var value = written
            if isCoded, order ?? 0 == 0 {
                // "utf-8'vi'ten%20tep.pdf"
                let marks = value.indices.filter { value[$0] == 0x27 }
                if marks.count >= 2 {
                    charsets[name] = String(decoding: value[..<marks[0]], as: UTF8.self)
                    value = Array(value[(marks[1] + 1)...])
                }
            }
            parts[name, default: []].append((order ?? 0, isCoded ? MailCoding.percent(value) : value))
        }
        for (name, list) in parts {
            let bytes = list.sorted { $0.0 < $1.0 }.flatMap(\.1)
            let encoding = charsets[name].flatMap { TextEncoding(label: $0) }
            simple[name] = encoding.map { $0.decode(bytes) } ?? EncodingGuess.of(bytes).text
        }
        parameters = simple
    }

    /// The pieces between semicolons that stand in no quotes.
    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for byte in bytes {
            if isEscaped {
                isEscaped = false
            } else if byte == 0x5C, isQuoted {
                isEscaped = true
            } else if byte == 0x22 {
                isQuoted.toggle()
            } else if byte == 0x3B, !isQuoted {
                pieces.append([])
                continue
            }
            pieces[pieces.count - 1].append(byte)
        }
        return pieces
    }

    private static func plain(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }

    private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes.drop { $0 <= 0x20 }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        guard rest.first == 0x22, rest.last == 0x22, rest.count >= 2 else { return Array(rest) }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in rest.dropFirst().dropLast() {
            if byte == 0x5C, !isEscaped {
                isEscaped = true
                continue
            }
            isEscaped = false
            result.append(byte)
        }
        return result
    }
}
