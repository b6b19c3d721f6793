import Office
import Records
import TestSupport
import Testing

@testable import Store

/// What becomes of texts and their words when their files are destroyed. Today is 24/11/2026.
@Suite struct DestroyedTextTests {
    /// A word that nothing else in the file can hold.
    private static let word = "qzxwvkjhgf"

    @Test func `neither text nor index holds words of what was destroyed`() throws {
        let sample = try SampleProcedures()
        let (document, files) = try sample.incoming([Array("một".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let blob = try #require(try sample.attachment(files[0])).blob
        // Enough others that the index has many parts.
        for number in 0..<40 {
            let (_, others) = try sample.incoming([Array("khác \(number)".utf8)], key: "o\(number)")
            try sample.office.keep(
                "biên bản số \(number) về việc khác", try #require(try sample.attachment(others[0])).blob)
            if number == 20 { try sample.office.keep("trước \(Self.word) sau, thỏa ước", blob) }
        }
        sample.office.file.settle()
        #expect(try Self.holds(sample, Self.word))
        #expect(try sample.office.search(Self.word) != [])
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        #expect(try sample.office.search(Self.word) == [], "from the decision on nobody finds it")
        #expect(sample.office.file.clearDestroyed())
        #expect(try !Self.holds(sample, Self.word))
        #expect(try sample.office.search(Self.word) == [])
        #expect(try sample.office.search("biên bản số 7 ") == ["9"])
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a text that another kept document shares stays with it`() throws {
        let sample = try SampleProcedures()
        let same = Array("cùng một nội dung".utf8)
        let (first, files) = try sample.incoming([same], key: "k1")
        _ = try sample.incoming([same], key: "k2")
        try sample.office.keep("thỏa ước \(Self.word)", try #require(try sample.attachment(files[0])).blob)
        #expect(try sample.office.search(Self.word) == ["2", "1"])
        let gone = try sample.archived("01.TC", [.incoming(first)])
        _ = try sample.bring(try sample.propose([gone]), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        sample.office.file.settle()
        #expect(try sample.office.search(Self.word) == ["2"])
        #expect(try Self.holds(sample, Self.word))
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a text that comes after its file was destroyed is not kept`() throws {
        let sample = try SampleProcedures()
        let (document, files) = try sample.incoming([Array("một".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let blob = try #require(try sample.attachment(files[0])).blob
        #expect(try sample.office.file.office.texts.claim(blob, SampleOffice.now))
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        try sample.office.keep("trước \(Self.word) sau", blob)
        #expect(sample.office.file.clearDestroyed())
        #expect(try !Self.holds(sample, Self.word))
        #expect(try sample.office.file.office.texts.waiting(nil, 10, SampleOffice.now).isEmpty)
    }

    /// Whether the office's file or its log holds a word; the index writes what a word has in common with the one before once.
    private static func holds(_ sample: SampleProcedures, _ word: String) throws -> Bool {
        let needle = Array(word.utf8.dropFirst(2))
        return try [sample.office.path, sample.office.path + "-wal"].contains { path in
            let bytes = try readAll(path)
            var start = bytes.startIndex
            while let found = bytes[start...].firstIndex(of: needle[0]) {
                if bytes[found...].starts(with: needle) { return true }
                start = found + 1
            }
            return false
        }
    }
}
