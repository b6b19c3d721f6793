/// The names in a ZIP as far as both of its ends tell them, to tell office documents from other archives. Nothing is
/// unpacked, and no length in it is trusted beyond the bytes at hand.
struct ZIPNames {
    private let names: [[UInt8]]
    private let declared: String

    /// - Parameters:
    ///   - head: its first bytes.
    ///   - tail: its last bytes.
    ///   - count: its length.
    init(head: [UInt8], tail: [UInt8], count: Int) {
        names = Self.directory(tail, count: count) ?? Self.localNames(head)
        declared = Self.mimetype(head)
    }

    var kind: ContentKind {
        switch declared {
        case "application/vnd.oasis.opendocument.text": return .odt
        case "application/vnd.oasis.opendocument.spreadsheet": return .ods
        default: break
        }
        func holds(_ name: String) -> Bool { names.contains(Array(name.utf8)) }
        guard holds("[Content_Types].xml") else { return .zip }
        if holds("word/document.xml") { return .docx }
        if holds("xl/workbook.xml") { return .xlsx }
        return holds("ppt/presentation.xml") ? .pptx : .zip
    }

    /// The names of the central directory, where it lies in the last bytes.
    private static func directory(_ tail: [UInt8], count: Int) -> [[UInt8]]? {
        guard tail.count >= 22 else { return nil }
        // The end record is followed by a comment at most.
        guard
            let end = tail.indices.dropLast(21).reversed().first(where: {
                tail[$0] == 0x50 && tail[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
            })
        else { return nil }
        var place = Self.number(tail, end + 16, 4) - (count - tail.count)
        guard place >= 0, place <= end else { return nil }
        var names: [[UInt8]] = []
        while place + 46 <= end, tail[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
            let name = Self.number(tail, place + 28, 2)
            guard place + 46 + name <= end else { break }
            names.append(Array(tail[(place + 46)..<(place + 46 + name)]))
            place += 46 + name + Self.number(tail, place + 30, 2) + Self.number(tail, place + 32, 2)
        }
        return names
    }

    /// The names in front of the entries in the first bytes.
    private static func localNames(_ head: [UInt8]) -> [[UInt8]] {
        var names: [[UInt8]] = []
        for place in head.indices.dropLast(30) where head[place] == 0x50 {
            guard head[place...].starts(with: [0x50, 0x4B, 0x03, 0x04]) else { continue }
            let length = number(head, place + 26, 2)
            guard place + 30 + length <= head.count else { continue }
            names.append(Array(head[(place + 30)..<(place + 30 + length)]))
        }
        return names
    }

    /// What an OpenDocument says it is: its first entry is "mimetype", stored as it is.
    private static func mimetype(_ head: [UInt8]) -> String {
        guard head.count > 38, number(head, 8, 2) == 0, number(head, 26, 2) == 8,
            head[30..<38].elementsEqual("mimetype".utf8)
        else { return "" }
        let start = 38 + number(head, 28, 2)
        let end = start + number(head, 18, 4)
        guard start <= end, end <= head.count, end - start <= 100 else { return "" }
        return String(decoding: head[start..<end], as: UTF8.self)
    }

    /// A number of so many bytes, the lowest first.
    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
