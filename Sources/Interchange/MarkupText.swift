/// The text in markup with its tags taken off: HTML, XML, and the documents inside DOCX and OpenDocument.
///
/// Nothing is expanded but the five entities and numbers, nothing is fetched, and a DOCTYPE is passed over, so no input can
/// grow. It reads forward once; what is malformed is text.
public enum MarkupText {
    /// What the markup is.
    public enum Kind: Sendable {
        /// HTML: scripts and styles are left out, blocks end lines.
        case html
        /// Any XML: each element's text on its own line.
        case xml
        /// `word/document.xml` of a DOCX.
        case word
        /// `content.xml` of an ODT or ODS.
        case openDocument
    }

    /// The text of markup, of several lines; not cleaned.
    public static func text(of bytes: [UInt8], kind: Kind) -> String {
        var reader = Reader(bytes: bytes, kind: kind)
        reader.run()
        return String(decoding: reader.output, as: UTF8.self)
    }

    private struct Reader {
        let bytes: [UInt8]
        let kind: Kind
        var output: [UInt8] = []
        var place = 0
        /// Whether blanks are waiting to be one blank.
        var hasBlank = false
        /// How many "<" had no end: after some, no further end is looked for, so that no input is read again and again.
        var openTags = 0

        mutating func run() {
            while place < bytes.count {
                switch bytes[place] {
                case UInt8(ascii: "<"): markup()
                case UInt8(ascii: "&"): entity()
                default:
                    character(bytes[place])
                    place += 1
                }
            }
            while let last = output.last, last == 0x0A || last == 0x20 { output.removeLast() }
        }

        private mutating func character(_ byte: UInt8) {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                hasBlank = true
                return
            }
            if hasBlank, let last = output.last, last != 0x0A { output.append(0x20) }
            hasBlank = false
            output.append(byte)
        }

        private mutating func lineEnd() {
            hasBlank = false
            // Two at most, so that empty paragraphs do not fill the screen.
            if output.isEmpty || output.suffix(2) == [0x0A, 0x0A] { return }
            output.append(0x0A)
        }

        private mutating func markup() {
            if starts("<!--") { return skip(past: "-->") }
            if starts("<![CDATA[") { return cdata() }
            if starts("<?") { return skip(past: "?>") }
            if starts("<!") { return skip(past: ">") }
            guard openTags < 100, let end = tagEnd() else {
                openTags += 1
                character(bytes[place])
                place += 1
                return
            }
            let inside = bytes[(place + 1)..<end]
            place = end + 1
            let isClosing = inside.first == UInt8(ascii: "/")
            let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix {
                $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
            }
            element(String(decoding: name, as: UTF8.self).lowercased(), isClosing: isClosing)
        }

        private mutating func element(_ name: String, isClosing: Bool) {
            switch kind {
            case .html:
                if !isClosing, name == "script" || name == "style" { return skip(past: "</\(name)") }
                if name == "br" || name == "tr" || (Self.blocks.contains(name) && isClosing) { lineEnd() }
                if name == "td" || name == "th" { hasBlank = true }
            case .xml: if isClosing { lineEnd() }
            case .word:
                if name == "w:br" || name == "w:cr" || (name == "w:p" && isClosing) { lineEnd() }
                if name == "w:tab" || (name == "w:tc" && isClosing) { hasBlank = true }
                // What was deleted, and the code of fields, is no text of the document.
                if !isClosing, name == "w:deltext" || name == "w:instrtext" { skip(past: "</" + name) }
            case .openDocument:
                if name == "text:line-break" || (isClosing && ["text:p", "text:h", "table:table-row"].contains(name)) {
                    lineEnd()
                }
                if name == "text:tab" || name == "text:s" || name == "table:table-cell" { hasBlank = true }
            }
        }

        private static let blocks: Set<String> = [
            "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "title", "section", "blockquote",
            "pre",
        ]

        /// The end of a tag, quotes passed over; `nil` when there is none within what a tag may be long.
        private func tagEnd() -> Int? {
            guard place + 1 < bytes.count else { return nil }
            let next = bytes[place + 1]
            guard next == UInt8(ascii: "/") || next > 0x40 else { return nil }
            var quote: UInt8?
            for at in (place + 1)..<min(bytes.count, place + 65_536) {
                let byte = bytes[at]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    return at
                }
            }
            return nil
        }

        private mutating func cdata() {
            place += 9
            while place < bytes.count, !starts("]]>") {
                character(bytes[place])
                place += 1
            }
            place = min(bytes.count, place + 3)
        }

        private mutating func entity() {
            let rest = bytes[(place + 1)...].prefix(12)
            guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.scalar(String(decoding: rest[..<end], as: UTF8.self))
            else {
                character(bytes[place])
                place += 1
                return
            }
            place = end + 1
            if scalar == " " { hasBlank = true } else { for byte in String(scalar).utf8 { character(byte) } }
        }

        private static func scalar(_ name: String) -> Unicode.Scalar? {
            switch name {
            case "amp": return "&"
            case "lt": return "<"
            case "gt": return ">"
            case "quot": return "\""
            case "apos": return "'"
            case "nbsp": return " "
            default: break
            }
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
            let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap(Unicode.Scalar.init)
        }

        private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

        /// Goes behind the next place of a text, letters of either case; to the end where there is none.
        private mutating func skip(past text: String) {
            let wanted = Array(text.utf8)
            while place < bytes.count {
                let here = bytes[place...].prefix(wanted.count)
                if here.count == wanted.count, zip(here, wanted).allSatisfy({ Self.small($0) == $1 }) {
                    place += wanted.count
                    if text.hasPrefix("</") {
                        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
                        place = min(bytes.count, place + 1)
                    }
                    return
                }
                place += 1
            }
        }

        private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
    }
}
