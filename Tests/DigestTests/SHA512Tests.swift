import Digest
import Testing

@Suite struct SHA512Tests {
    /// Examples of FIPS 180-4 and the empty message.
    static let examples: [(text: String, hex: String)] = [
        (
            "",
            "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
                + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
        ),
        (
            "abc",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
    ]

    @Test(arguments: examples)
    func `the published examples come out`(_ example: (text: String, hex: String)) {
        #expect(SHA512.digest(of: example.text).hex == example.hex)
        #expect(SHA512.digest(of: Array(example.text.utf8)).hex == example.hex)
    }

    @Test func `pieces count as one message`() {
        var sum = SHA512()
        sum.update("a")
        sum.update([UInt8]())
        [UInt8(ascii: "b"), UInt8(ascii: "c")].withUnsafeBytes { sum.update($0) }
        #expect(sum.finish() == SHA512.digest(of: "abc"))
    }

    @Test func `bytes and digits read back as the same digest`() {
        let digest = SHA512.digest(of: "abc")
        #expect(SHA512Digest(digest.bytes) == digest)
        #expect(SHA512Digest(hex: digest.hex) == digest)
        #expect(SHA512Digest(digest.bytes.dropLast()) == nil)
        #expect(SHA512Digest(hex: "ab") == nil)
    }
}
