import CZip
import Interchange

/// A packed file in memory, of which parts are read by name, each once, within the limits of all.
final class Archive {
    private let archive: OpaquePointer
    private let bytes: UnsafeMutableRawBufferPointer
    private var parts: [String: UInt64] = [:]
    private var unpacked = 0
    private var taken: Set<String> = []
    /// The elements of all parts so far.
    var elements = 0

    /// Opens it and looks through its list of parts.
    init(_ content: [UInt8]) throws(IntakeRefusal) {
        bytes = .allocate(byteCount: content.count, alignment: 16)
        bytes.copyBytes(from: content)
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
            bytes.deallocate()
            throw .damaged
        }
        guard let opened = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .damaged
        }
        archive = opened
        try list()
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    private func list() throws(IntakeRefusal) {
        let count = zip_get_num_entries(archive, 0)
        guard count > 0 else { throw .damaged }
        guard count <= IntakeLimits.parts else { throw .tooManyParts }
        for index in 0..<UInt64(count) {
            guard let raw = zip_get_name(archive, index, UInt32(ZIP_FL_ENC_RAW)) else { throw .damaged }
            let name = Self.key(String(cString: raw))
            // Two parts of one name: programs would differ in which of them they read.
            guard parts.updateValue(index, forKey: name) == nil else { throw .hostile }
        }
    }

    /// Names of parts are the same in capitals and small letters (ECMA-376 part 2).
    private static func key(_ name: String) -> String {
        String(
            decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    }

    /// Whether there is a part of this name.
    func has(_ name: String) -> Bool { parts[Self.key(name)] != nil }

    /// Hands the unpacked bytes of a part over in pieces; `false` when there is no such part.
    /// - Parameter take: gets each piece, and whether it is the last, which may be empty.
    func read(
        _ name: String, _ take: (UnsafeRawBufferPointer, Bool) throws(IntakeRefusal) -> Void
    ) throws(IntakeRefusal) -> Bool {
        let name = Self.key(name)
        guard let index = parts[name] else { return false }
        // What refers to one part many times would have it unpacked many times.
        guard taken.insert(name).inserted else { throw .hostile }
        var facts = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &facts) == 0 else { throw .damaged }
        guard facts.encryption_method == 0 else { throw .encrypted }
        guard facts.size <= UInt64(IntakeLimits.unpackedBytes) else { throw .tooManyBytes }
        guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
        defer { zip_fclose(file) }
        let size = 1 << 16
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        let packed = Int(min(facts.comp_size, UInt64(bytes.count)))
        var own = 0
        while true {
            // At the end the checksum is compared; a wrong one is an error here.
            let count = Int(zip_fread(file, buffer, UInt64(size)))
            guard count >= 0 else { throw .damaged }
            own += count
            unpacked += count
            guard unpacked <= IntakeLimits.unpackedBytes, own <= (1 << 20) + packed * IntakeLimits.ratio else {
                throw .tooManyBytes
            }
            try take(UnsafeRawBufferPointer(start: buffer, count: count), count == 0)
            if count == 0 { break }
        }
        guard own == Int(facts.size) else { throw .damaged }
        return true
    }
}
