import Records
import Testing

@Suite struct ContentKindTests {
    /// A ZIP of stored entries; only names matter.
    static func zip(_ entries: [(name: String, content: String)], comment: Int = 0) -> [UInt8] {
        func bytes(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let (name, content) = (Array(entry.name.utf8), Array(entry.content.utf8))
            let sizes = bytes(0, 4) + bytes(content.count, 4) + bytes(content.count, 4) + bytes(name.count, 2)
            directory += [0x50, 0x4B, 1, 2] + bytes(20, 2) + bytes(20, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 4)
            directory += sizes + bytes(0, 2) + bytes(0, 2) + bytes(0, 8) + bytes(file.count, 4) + name
            file += [0x50, 0x4B, 3, 4] + bytes(20, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 4) + sizes + bytes(0, 2)
            file += name + content
        }
        let start = file.count
        file += directory + [0x50, 0x4B, 5, 6] + bytes(0, 4) + bytes(entries.count, 2) + bytes(entries.count, 2)
        return file + bytes(directory.count, 4) + bytes(start, 4) + bytes(comment, 2)
            + [UInt8](repeating: 0x20, count: comment)
    }

    static let types = ("[Content_Types].xml", "<Types/>")

    static let samples: [(ContentKind, [UInt8])] = [
        (.pdf, Array("%PDF-1.7\n".utf8)), (.pdf, Array("\n\n%PDF-1.4".utf8)),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0]),
        (.gif, Array("GIF89a..".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0, 8, 0]), (.tiff, [0x4D, 0x4D, 0, 0x2A, 0]),
        (.webp, Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WEBPVP8 ".utf8)),
        (.docx, zip([types, ("word/document.xml", "<w/>")])), (.xlsx, zip([types, ("xl/workbook.xml", "")])),
        (.pptx, zip([types, ("ppt/presentation.xml", "")], comment: 300)),
        (.odt, zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")])),
        (.ods, zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])),
        (.zip, zip([("a.txt", "word/document.xml")])), (.zip, zip([("word/document.xml", "")])), (.zip, zip([])),
        (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.rtf, Array("{\\rtf1 a}".utf8)),
        (.text, Array("Kính gửi: Ban Tổ chức\n".utf8)), (.html, Array("\u{FEFF} <!DOCTYPE HTML><p>".utf8)),
        (.xml, Array("<?xml version='1.0'?><a/>".utf8)), (.html, Array("<?xml version='1.0'?><html/>".utf8)),
        (.email, Array("From: a@b.vn\r\nTo: c@d.vn\r\nX-A: b\r\n c\r\nSubject: mời họp\r\n\r\nbody".utf8)),
        (.text, Array("Kính gửi: ai\nSubject: không phải thư".utf8)), (.unknown, [0x4D, 0x5A, 0x90, 0]),
        (.unknown, Array("a".utf8) + [0xFF, 0xFE]), (.unknown, []),
    ]

    @Test(arguments: samples) func `content tells the kind`(_ kind: ContentKind, _ bytes: [UInt8]) {
        #expect(ContentSniffer.kind(of: bytes) == kind)
    }

    @Test func `a document longer than what is looked at is told by its last bytes`() {
        let filler = String(repeating: "x", count: 200_000)
        #expect(ContentSniffer.kind(of: Self.zip([Self.types, ("a", filler), ("word/document.xml", "")])) == .docx)
        let text = String(repeating: "Liên đoàn Lao động ", count: 20_000)
        #expect(ContentSniffer.kind(of: Array(text.utf8)) == .text)
        #expect(ContentSniffer.kind(of: Array(text.utf8) + [0]) == .unknown)
    }

    @Test func `pieces of any size tell the same as the whole`() {
        for (kind, bytes) in Self.samples {
            var sniffer = ContentSniffer()
            for byte in bytes { [byte].withUnsafeBytes { sniffer.update($0) } }
            #expect(sniffer.kind == kind)
        }
    }

    @Test func `no damaged archive is read beyond its end`() {
        let whole = Self.zip([Self.types, ("word/document.xml", "<w/>")])
        for length in whole.indices { _ = ContentSniffer.kind(of: Array(whole[..<length])) }
        for place in whole.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var damaged = whole
                damaged[place] = value
                _ = ContentSniffer.kind(of: damaged)
            }
        }
    }
}
