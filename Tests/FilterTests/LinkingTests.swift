import Glibc
import TestSupport
import Testing

/// Which libraries a program asks the loader for, read from its file (ELF, 64 bits, little end first).
struct LinkedLibraries {
    let names: [String]

    init(of path: String) throws {
        let file = open(path, O_RDONLY)
        try #require(file >= 0)
        defer { close(file) }
        var facts = stat()
        try #require(fstat(file, &facts) == 0)
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        try #require(count == bytes.count && bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]))
        func number(_ place: Int, _ width: Int) -> Int {
            (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        let table = number(0x28, 8)
        let sections = (0..<number(0x3C, 2)).map { table + $0 * number(0x3A, 2) }
        let dynamic = try #require(sections.first { number($0 + 4, 4) == 6 })
        let texts = number(sections[number(dynamic + 0x28, 4)] + 0x18, 8)
        let start = number(dynamic + 0x18, 8)
        names = stride(from: start, to: start + number(dynamic + 0x20, 8), by: 16)
            .filter { number($0, 8) == 1 }.map { entry in
                String(decoding: bytes[(texts + number(entry + 8, 8))...].prefix { $0 != 0 }, as: UTF8.self)
            }
    }
}

@Suite struct LinkingTests {
    /// What every program has: the language's own and the C library.
    private func own(_ path: String) throws -> Set<String> {
        let common = ["libc", "libm", "libdl", "libpthread", "libutil", "libstdc++", "libgcc_s", "ld-linux-x86-64"]
        return Set(
            try LinkedLibraries(of: path).names.map { String($0.prefix { $0 != "." }) }
                .filter { !$0.hasPrefix("libswift") && !common.contains($0) && !$0.hasPrefix("ld-linux") })
    }

    @Test func `the program links the screen, the database and the hashes, and nothing that reads foreign formats`()
        throws
    {
        let libraries = try own(BuiltPrograms.path("vanthu"))
        #expect(libraries.isSubset(of: ["libncursesw", "libtinfo", "libsqlite3", "libmd"]), "\(libraries)")
        #expect(libraries.isSuperset(of: ["libncursesw", "libsqlite3", "libmd"]))
    }

    @Test func `each filter links its own libraries alone`() throws {
        #expect(try own(BuiltPrograms.path("vanthu-intake")) == ["libzip", "libexpat"])
        let typeset = try own(BuiltPrograms.path("vanthu-typeset"))
        let glib: Set = ["libgobject-2", "libglib-2", "libharfbuzz"]
        #expect(
            typeset.subtracting(glib)
                == ["libxlsxwriter", "libzip", "libpangocairo-1", "libpango-1", "libcairo"])
    }
}
