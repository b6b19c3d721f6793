import CExpat
import Glibc
import Interchange

/// What takes the elements of a part of XML as they come.
protocol MarkupTaker: AnyObject {
    /// An element begins; names without their prefixes.
    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal)
    /// Characters within the innermost element, in pieces.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal)
    /// An element ends.
    func end(_ name: String) throws(IntakeRefusal)
}

/// The attributes of an element, without their prefixes. They live as long as the call that hands them over; most are
/// never asked for, and a sheet has millions.
struct MarkupAttributes {
    private let raw: UnsafeMutablePointer<UnsafePointer<CChar>?>

    private static let most = 64

    fileprivate init(_ raw: UnsafeMutablePointer<UnsafePointer<CChar>?>) throws(IntakeRefusal) {
        self.raw = raw
        var at = 0
        while raw[at] != nil {
            at += 2
            guard at <= 2 * Self.most else { throw .hostile }
        }
    }

    /// The value of an attribute.
    subscript(name: StaticString) -> String? {
        var at = 0
        while let key = raw[at], let value = raw[at + 1] {
            let local = strrchr(key, 0x3A).map { UnsafePointer($0 + 1) } ?? key
            let isWanted = name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
                strcmp(local, $0) == 0
            }
            if isWanted { return String(cString: value) }
            at += 2
        }
        return nil
    }
}

/// Reads XML with expat. No document type is let in, so there are no entities and nothing outside is referred to.
final class MarkupReader {
    private let parser: XML_Parser
    private let taker: any MarkupTaker
    private let archive: Archive
    private var refusal: IntakeRefusal?
    private var depth = 0

    private init(_ taker: any MarkupTaker, _ archive: Archive) throws(IntakeRefusal) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged }
        self.parser = parser
        self.taker = taker
        self.archive = archive
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
        let reader = try MarkupReader(taker, archive)
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
            archive.elements += 1
            guard archive.elements <= IntakeLimits.elements else { throw .tooMuchText }
            depth += 1
            guard depth <= IntakeLimits.depth else { throw .hostile }
            try taker.begin(Self.local(name), MarkupAttributes(raw))
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
        String(cString: strrchr(name, 0x3A).map { UnsafePointer($0 + 1) } ?? name)
    }
}
