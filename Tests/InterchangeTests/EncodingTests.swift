import Interchange
import Testing

@Suite struct EncodingTests {
    /// The 134 letters with marks, small and capital.
    static let letters: [Character] = {
        let small = Array(
            "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ")
        return small + small.map { Character($0.uppercased()) }
    }()

    /// The same as glibc's iconv writes them.
    static let tcvn = hex(
        "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbcccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9"
            + "fafbfcfdfeae8081828384a1afbabfc085a2c1c2c3c4868788898a8ba3c5cdd9da8c8d8e8f90919293949596a4dbe0f0ff97a598999a9b9c9d9e9f0102"
            + "a604050611121314151617a7")
    static let viscii = hex(
        "e0e4e3e1d5e5a2c6c7a1a3e2a5a6e7a4a7e8eba8e9a9eaabacadaaaeecefeeedb8f2f6f5f3f7f4b0b1b2afb5bdb6b7debefef9fcfbfaf8dfd7d8e6d1f1"
            + "cfd6dbfddcf0c0c4c3c180c58202058183c28586068487c8cb88c989ca8b8c8d8a8ecc9bcecd98d299a0d39ad49091928f93b49697b39594d99c9dda9e"
            + "bfbbbcffbab99f1419dd1ed0")
    static let windows1258 = hex(
        "e061d261dee161f2e3e3cce3d2e3dee3ece3f2e2e2cce2d2e2dee2ece2f2e865d265dee965f2eaeaccead2eadeeaeceaf269cc69d269deed69f26fcc6f"
            + "d26fdef36ff2f4f4ccf4d2f4def4ecf4f2f5f5ccf5d2f5def5ecf5f2f975d275defa75f2fdfdccfdd2fddefdecfdf279cc79d279de79ec79f2f0c041d2"
            + "41dec141f2c3c3ccc3d2c3dec3ecc3f2c2c2ccc2d2c2dec2ecc2f2c845d245dec945f2cacacccad2cadecaeccaf249cc49d249decd49f24fcc4fd24fde"
            + "d34ff2d4d4ccd4d2d4ded4ecd4f2d5d5ccd5d2d5ded5ecd5f2d955d255deda55f2ddddccddd2dddeddecddf259cc59d259de59ec59f2d0"
    )
    /// The same in VNI, as its bytes look in Windows-1252.
    static let vni =
        "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä "
        + "ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ AØ AÛ AÕ AÙ AÏ AÊ AÈ AÚ AÜ AÉ AË AÂ AÀ AÅ AÃ AÁ AÄ EØ EÛ EÕ EÙ EÏ "
        + "EÂ EÀ EÅ EÃ EÁ EÄ Ì Æ Ó Í Ò OØ OÛ OÕ OÙ OÏ OÂ OÀ OÅ OÃ OÁ OÄ Ô ÔØ ÔÛ ÔÕ ÔÙ ÔÏ UØ UÛ UÕ UÙ UÏ Ö ÖØ ÖÛ ÖÕ ÖÙ ÖÏ YØ YÛ YÕ YÙ Î Ñ"

    static func hex(_ digits: String) -> [UInt8] {
        stride(from: 0, to: digits.utf8.count, by: 2).compactMap { at in
            UInt8(digits.dropFirst(at).prefix(2), radix: 16)
        }
    }

    static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    private func written(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0, radix: 16) }.joined(separator: " ")
    }

    // MARK: Tables

    @Test func `every letter of the alphabet is read in VISCII, Windows-1258 and VNI`() {
        #expect(Self.letters.count == 134)
        #expect(Array(TextEncoding.viscii.decode(Self.viscii)) == Self.letters)
        #expect(Array(TextEncoding.windows1258.decode(Self.windows1258)) == Self.letters)
        #expect(TextEncoding.windows1258.decode(Self.windows1258).unicodeScalars.count == 134, "in normal form C")
        let vni = TextEncoding.vni.decode(Self.latin(Self.vni)).split(separator: " ")
        #expect(vni.map { Array($0) } == Self.letters.map { [$0] })
    }

    @Test func `every letter of the alphabet is read in TCVN3 within a word`() {
        for (letter, byte) in zip(Self.letters, Self.tcvn) {
            // A letter below 0xA0 is one where it makes a syllable.
            let word = TextEncoding.tcvn3.decode([0x54, byte, 0x4E])
            #expect(word == "T\(letter)N", "\(written([byte]))")
        }
    }

    @Test func `signs of Windows stay signs in TCVN3, toned capitals become letters`() {
        // “Tổng Liên đoàn” – 1975
        let quoted: [UInt8] = [0x93, 0x54, 0xE6, 0x6E, 0x67, 0x94, 0x20, 0x96, 0x20, 0x31]
        #expect(TextEncoding.tcvn3.decode(quoted) == "“Tổng” – 1")
        // HÒA in the capitals of VN1, and the same in quotes.
        #expect(TextEncoding.tcvn3.decode([0x48, 0x92, 0x41]) == "HÒA")
        #expect(TextEncoding.tcvn3.decode([0x93, 0x48, 0x92, 0x41, 0x94]) == "“HÒA”")
        #expect(TextEncoding.tcvn3.decode([0x0A, 0x09, 0x11]) == "\n\tỨ")
        #expect(TextEncoding.tcvn3.decode([0x61, 0x11, 0x62]) == "a\u{11}b", "a control that makes no word stays one")
    }

    @Test func `VNI takes marks of either case and leaves what is no mark`() {
        #expect(
            TextEncoding.vni.decode(Self.latin("Toång Lieân ñoaøn Lao ñoäng Vieät Nam"))
                == "Tổng Liên đoàn Lao động Việt Nam")
        #expect(TextEncoding.vni.decode(Self.latin("BAÙo caùo TÆNH UÛY, chuû nghóa")) == "BÁo cáo TỈNH ỦY, chủ nghĩa")
        #expect(TextEncoding.vni.decode(Self.latin("25 ù")) == "25 ù")
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("us-ascii", .utf8), ("iso-8859-1", .windows1252), ("Windows-1258", .windows1258),
        ("VISCII", .viscii), ("x-viet-tcvn", .tcvn3), ("TCVN5712-1", .tcvn3), ("x-viet-vni", .vni),
        ("utf-16le", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
    ]) func `names of character sets are known in any writing`(_ label: String, _ encoding: TextEncoding) {
        #expect(TextEncoding(label: label) == encoding)
        #expect(TextEncoding(label: "koi8-r") == nil)
    }

    // MARK: Recognition

    static let text =
        "Tổng Liên đoàn Lao động Việt Nam báo cáo kết quả thực hiện nhiệm vụ năm 1998, phương hướng nhiệm vụ năm 1999 của các cấp công đoàn.\n"
        + "Kính gửi: Liên đoàn Lao động các tỉnh, thành phố; công đoàn ngành nghề địa phương.\n"

    /// A text in an encoding by the tables above.
    static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        let vni = vni.split(separator: " ").map { latin(String($0)) }
        var pairs: [[UInt8]] = []
        var at = 0
        while at < windows1258.count {
            let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
            let length = at + 1 < windows1258.count && tones.contains(windows1258[at + 1]) ? 2 : 1
            pairs.append(Array(windows1258[at..<(at + length)]))
            at += length
        }
        return text.flatMap { character -> [UInt8] in
            guard let place = letters.firstIndex(of: character) else { return Array(String(character).utf8) }
            switch encoding {
            case .tcvn3: return [tcvn[place]]
            case .viscii: return [viscii[place]]
            case .vni: return vni[place]
            case .windows1258: return pairs[place]
            default: return Array(String(character).utf8)
            }
        }
    }

    @Test(arguments: TextEncoding.legacy) func `a text of an old encoding is recognised and converted`(
        _ encoding: TextEncoding
    ) {
        let guess = EncodingGuess.of(Self.encoded(Self.text, encoding))
        #expect(guess.encoding == encoding && guess.certainty == .certain)
        #expect(guess.text == Self.text)
        #expect(guess.preview(20) == "Tổng Liên đoàn Lao đ…")
    }

    @Test(arguments: TextEncoding.legacy) func `a few words are enough for a guess, and it says how sure it is`(
        _ encoding: TextEncoding
    ) {
        let guess = EncodingGuess.of(Self.encoded("Hồ sơ về tổ chức bộ máy", encoding))
        #expect(guess.encoding == encoding && guess.certainty != .certain)
        #expect(guess.text == "Hồ sơ về tổ chức bộ máy")
    }

    @Test func `Unicode is known in each of its forms`() {
        #expect(EncodingGuess.of(Array(Self.text.utf8)).encoding == .utf8)
        #expect(EncodingGuess.of([0xEF, 0xBB, 0xBF] + Array("Hồ sơ".utf8)).text == "Hồ sơ")
        var apart = ""
        for character in Self.text { apart += character == "ồ" ? "o\u{302}\u{300}" : String(character) }
        #expect(EncodingGuess.of(Array(apart.utf8)).text.unicodeScalars.elementsEqual(Self.text.unicodeScalars))
        let units = Array(Self.text.utf16)
        let low = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for (bytes, encoding) in [(low, TextEncoding.utf16LittleEndian), (high, .utf16BigEndian)] {
            let guess = EncodingGuess.of(bytes)
            #expect(guess.encoding == encoding && guess.text == Self.text)
        }
        #expect(EncodingGuess.of([0xFF, 0xFE] + low) == EncodingGuess(of: Self.text, .utf16LittleEndian))
    }

    @Test func `plain ASCII and nothing at all are UTF-8`() {
        for text in ["", "Bao cao so 12/BC-LDLD, 1998\r\n", "a,b;c\t1"] {
            let guess = EncodingGuess.of(Array(text.utf8))
            #expect(guess.encoding == .utf8 && guess.certainty == .certain && guess.text == text)
        }
    }

    @Test(arguments: [
        "Procès-verbal de la réunion générale : où être élu à l’étranger, ça va déjà.",
        "Une société à responsabilité limitée créée à Nîmes en août, très fière.", "Größe und Übermaß, schön für Köln.",
        "Español: mañana será un día más, según informó la señora Núñez.", "São João não é aqui, disse a avó à mãe.",
        "Sprøsmål om tilbod på blåbærsyltetøy", "été", "là", "à la carte", "© 2026 – 25 °C ± 2, 3 × 4 = 12 §5",
    ]) func `other languages are not taken for Vietnamese, in Latin-1 nor in UTF-8`(_ text: String) {
        #expect(EncodingGuess.of(Array(text.utf8)).text == text)
        #expect(EncodingGuess.mended(text) == nil)
        let western = text.replacing("’", with: "'").replacing("–", with: "-")
        let guess = EncodingGuess.of(Self.latin(western))
        #expect(guess.encoding == .windows1252 && guess.text == western)
        #expect(guess.certainty != .certain)
    }

    // MARK: Old fonts in files of Unicode

    @Test func `letters of an old font within Unicode are put right`() {
        let guess = EncodingGuess.mended("Tæng Liªn ®oµn Lao ®éng ViÖt Nam")
        #expect(guess?.text == "Tổng Liên đoàn Lao động Việt Nam" && guess?.encoding == .tcvn3)
        #expect(EncodingGuess.mended("Toång Lieân ñoaøn Lao ñoäng Vieät Nam")?.encoding == .vni)
        #expect(
            EncodingGuess.of(Array("Tæng Liªn ®oµn Lao ®éng ViÖt Nam".utf8)).text == "Tổng Liên đoàn Lao động Việt Nam")
    }

    @Test func `Vietnamese in Unicode stays as it is, even where all its letters are those of Latin-1`() {
        for text in [Self.text, "Hà Nam, Hà Giang: có và là", "Công văn số 12", "Bà Rà"] {
            #expect(EncodingGuess.mended(text) == nil)
        }
        #expect(OldFont.mended("Hà Nam", .tcvn3) == "Hà Nam")
        #expect(OldFont.mended("Hå s¬", .tcvn3) == "Hồ sơ")
        #expect(OldFont.mended("Hồ sơ", .tcvn3) == "Hồ sơ")
    }
}

extension EncodingGuess {
    fileprivate init(of text: String, _ encoding: TextEncoding) {
        self = EncodingGuess.of(
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(self.encoding == encoding && self.text == text && certainty == .certain)
    }
}
