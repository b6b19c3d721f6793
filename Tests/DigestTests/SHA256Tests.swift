import Digest
import Testing

@Suite struct SHA256Tests {
    /// Examples of FIPS 180-4 (NIST, "Secure Hash Standard – example values") and the empty message.
    static let examples: [(text: String, hex: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]

    @Test(arguments: examples)
    func `the published examples come out`(_ example: (text: String, hex: String)) {
        #expect(SHA256.digest(of: example.text).hex == example.hex)
        #expect(SHA256.digest(of: Array(example.text.utf8)).hex == example.hex)
    }

    @Test func `a million letters in uneven pieces come out as published`() {
        var sum = SHA256()
        let pieces = [1, 63, 64, 65, 127, 680]
        for _ in 0..<1_000 {
            for piece in pieces { sum.update([UInt8](repeating: UInt8(ascii: "a"), count: piece)) }
        }
        #expect(sum.finish().hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `text counts as its UTF-8 and is not normalised`() {
        #expect(SHA256.digest(of: "hòa") == SHA256.digest(of: [0x68, 0xC3, 0xB2, 0x61]))
        #expect(SHA256.digest(of: "ho\u{300}a") != SHA256.digest(of: "h\u{F2}a"))
    }

    @Test func `bytes and digits read back as the same digest`() throws {
        let digest = SHA256.digest(of: "abc")
        #expect(digest.bytes.count == 32)
        #expect(digest.bytes.prefix(3) == [0xBA, 0x78, 0x16])
        #expect(SHA256Digest(digest.bytes) == digest)
        #expect(SHA256Digest(hex: digest.hex) == digest)
        #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
        #expect("\(digest)" == digest.hex)
        #expect(Set([digest, SHA256.digest(of: "abc"), SHA256.digest(of: "abd")]).count == 2)
    }

    @Test func `anything but 32 bytes is no digest`() {
        #expect(SHA256Digest([]) == nil)
        #expect(SHA256Digest([UInt8](repeating: 0, count: 31)) == nil)
        #expect(SHA256Digest([UInt8](repeating: 0, count: 33)) == nil)
    }

    @Test(arguments: [
        "", "ba78", String(repeating: "g", count: 64), String(repeating: "a", count: 63),
        String(repeating: "a", count: 65), String(repeating: "ạ", count: 64),
    ])
    func `anything but 64 hexadecimal digits is no digest`(_ hex: String) {
        #expect(SHA256Digest(hex: hex) == nil)
    }
}
