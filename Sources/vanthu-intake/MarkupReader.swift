import CExpat
import Interchange

/// What takes the elements of a part of XML as they come.
protocol MarkupTaker: AnyObject {
    /// An element begins; names without their prefixes.
    func begin(_ name: String, _ attributes: [String: String]) throws(IntakeRefusal)
    /// Characters within the innermost element, in pieces.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal)
    /// An element ends.
    func end(_ name: String) throws(IntakeRefusal)
}

/// Reads XML with expat. No document type is let in, so there are no entities and nothing outside is referred to.
final class MarkupReader {
    private let parser: XML_Parser
    private let taker: any MarkupTaker
    private var refusal: IntakeRefusal?
    private var depth = 0

    private static let mostAttributes = 64

    private init(_ taker: any MarkupTaker) throws(IntakeRefusal) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged }
        self.parser = parser
        self.taker = taker
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name, let attributes else { return }
                MarkupReader.of(data)?.begin(name, attributes)
            },
            { data, name in
                guard let name else { return }
                MarkupReader.of(data)?.end(name)
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text, count > 0 else { return }
            MarkupReader.of(data)?.characters(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            MarkupReader.of(data)?.stop(.hostile)
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a part; `false` when the archive has none of this name.
    static func read(_ name: String, of archive: Archive, _ taker: any MarkupTaker) throws(IntakeRefusal) -> Bool {
        let reader = try MarkupReader(taker)
        return try archive.read(name) { (piece, isLast) throws(IntakeRefusal) in try reader.feed(piece, isLast) }
    }

    private func feed(_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws(IntakeRefusal) {
        let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, start, Int32(piece.count), isLast ? 1 : 0)
        if let refusal { throw refusal }
        guard status == XML_STATUS_OK else { throw .damaged }
    }

    /// The reader that a handler works for. The parser lives within it, and was given it before the first byte.
    private static func of(_ data: UnsafeMutableRawPointer?) -> MarkupReader? {
        data.map { Unmanaged<MarkupReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private func stop(_ reason: IntakeRefusal) {
        guard refusal == nil else { return }
        refusal = reason
        XML_StopParser(parser, XML_Bool(0))
    }

    private func guarded(_ body: () throws(IntakeRefusal) -> Void) {
        guard refusal == nil else { return }
        do { try body() } catch { stop(error) }
    }

    private func begin(_ name: UnsafePointer<CChar>, _ raw: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        guarded { () throws(IntakeRefusal) in
            depth += 1
            guard depth <= IntakeLimits.depth else { throw .hostile }
            var attributes: [String: String] = [:]
            var at = 0
            while let key = raw[at], let value = raw[at + 1] {
                attributes[Self.local(key)] = String(cString: value)
                at += 2
                guard at <= 2 * Self.mostAttributes else { throw .hostile }
            }
            try taker.begin(Self.local(name), attributes)
        }
    }

    private func characters(_ text: UnsafePointer<CChar>, _ count: Int) {
        guarded { () throws(IntakeRefusal) in
            try text.withMemoryRebound(to: UInt8.self, capacity: count) { (bytes) throws(IntakeRefusal) in
                try taker.characters(UnsafeBufferPointer(start: bytes, count: count))
            }
        }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        guarded { () throws(IntakeRefusal) in
            depth -= 1
            try taker.end(Self.local(name))
        }
    }

    /// Some programs write every name with a prefix: "x:row".
    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let name = String(cString: name)
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }
}
