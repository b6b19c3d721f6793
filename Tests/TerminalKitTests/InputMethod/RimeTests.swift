import TerminalKit
import Testing
import Text

/// A rime, and where its tone stands in the two styles, shown with sắc.
private struct Rime {
    let plain: String
    let old: String
    let new: String
}

/// Pairs made from the table of rimes: every class of initials, every rime, every tone, in several orders of keys.
@Suite struct RimeTests {
    private static let rimes: [Rime] = """
        a á|ac ác|ach ách|ai ái|am ám|an án|ang áng|anh ánh|ao áo|ap áp|at át|au áu|ay áy|ăc ắc|ăm ắm|ăn ắn|ăng ắng
        ăp ắp|ăt ắt|âc ấc|âm ấm|ân ấn|âng ấng|âp ấp|ât ất|âu ấu|ây ấy|e é|ec éc|em ém|en én|eng éng|eo éo|ep ép|et ét
        ê ế|êch ếch|êm ếm|ên ến|ênh ếnh|êp ếp|êt ết|êu ếu|i í|ia ía|ich ích|im ím|in ín|inh ính|ip íp|it ít|iu íu
        iêc iếc|iêm iếm|iên iến|iêng iếng|iêp iếp|iêt iết|iêu iếu|o ó|oc óc|oi ói|om óm|on ón|ong óng|op óp|ot ót
        oa óa oá|oac oác|oach oách|oai oái|oan oán|oang oáng|oanh oánh|oao oáo|oat oát|oay oáy|oăc oắc|oăn oắn|oăng oắng
        oăt oắt|oe óe oé|oen oén|oet oét|oeo oéo|ô ố|ôc ốc|ôi ối|ôm ốm|ôn ốn|ông ống|ôp ốp|ôt ốt|ơ ớ|ơi ới|ơm ớm|ơn ớn
        ơp ớp|ơt ớt|u ú|ua úa|uc úc|ui úi|um úm|un ún|ung úng|up úp|ut út|uân uấn|uât uất|uây uấy|uê uế|uên uến
        uôc uốc|uôi uối|uôm uốm|uôn uốn|uông uống|uôt uốt|uy úy uý|uya uýa|uych uých|uynh uýnh|uyt uýt|uyu uýu|uyên uyến
        uyêt uyết|ư ứ|ưa ứa|ưc ức|ưi ứi|ưng ứng|ưt ứt|ưu ứu|ươc ước|ươi ưới|ươm ướm|ươn ướn|ương ướng|ươp ướp|ươt ướt
        ươu ướu
        """.split { $0 == "|" || $0 == "\n" }.map { row in
            let parts = row.split(separator: " ").map(String.init)
            return Rime(plain: parts[0], old: parts[1], new: parts.last ?? "")
        }

    /// The tones' combining marks with their keys; sắc first.
    private static let tones: [(mark: Unicode.Scalar, telex: String, vni: String)] = [
        ("\u{301}", "s", "1"), ("\u{300}", "f", "2"), ("\u{309}", "r", "3"), ("\u{303}", "x", "4"),
        ("\u{323}", "j", "5"),
    ]

    private static let marks: [Character: (base: String, telex: String, vni: String)] = [
        "ă": ("a", "w", "8"), "â": ("a", "a", "6"), "ê": ("e", "e", "6"), "ô": ("o", "o", "6"), "ơ": ("o", "w", "7"),
        "ư": ("u", "w", "7"), "đ": ("d", "d", "9"),
    ]

    private static func initials(before rime: String) -> [String] {
        let first = rime.first ?? " "
        if first == "i" {
            return rime.hasPrefix("iê") ? ["b", "k", "th", "ngh", "đ"] : ["", "b", "k", "ngh", "đ", "tr"]
        }
        if first == "e" || first == "ê" { return ["", "b", "k", "gh", "ngh", "th", "đ"] }
        let onlyBehindVowel = rime.hasPrefix("u") && !rime.hasPrefix("uô")
        if "aăâ".contains(first) { return ["", "b", "c", "g", "ng", "qu", "gi", "th", "đ", "v"] }
        return onlyBehindVowel ? ["", "b", "c", "th", "đ", "kh"] : ["", "b", "c", "g", "ng", "gi", "tr", "đ"]
    }

    private static func withTone(_ toned: String, _ mark: Unicode.Scalar) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in toned.decomposedStringScalars { scalars.append(scalar == "\u{301}" ? mark : scalar) }
        return nfc(String(scalars))
    }

    private static func endsInStop(_ rime: String) -> Bool {
        rime.hasSuffix("c") || rime.hasSuffix("p") || rime.hasSuffix("t") || rime.hasSuffix("ch")
    }

    /// Keys in three orders: marks behind their letters and the tone last, the tone first of all that is no letter, and
    /// both behind the letters.
    private static func orders(_ syllable: String, tone: String, isVNI: Bool) -> [String] {
        var adjacent = ""
        var bases = ""
        var late: [String] = []
        for letter in syllable {
            guard let mark = marks[letter] else {
                adjacent.append(letter)
                bases.append(letter)
                continue
            }
            let key = isVNI ? mark.vni : mark.telex
            adjacent += mark.base + key
            bases += mark.base
            // One horn is that of both letters.
            if late.last != key || key == "d" { late.append(key) }
        }
        return [adjacent + tone, bases + tone + late.joined(), bases + late.joined() + tone]
    }

    private static func check(_ method: TypingMethod, _ style: ToneStyle) {
        for rime in rimes {
            for initial in initials(before: rime.plain) {
                let plain = initial + rime.plain
                for keys in orders(plain, tone: "", isVNI: method == .vni) {
                    let got = Composition(keys: keys, method: method, tones: style).text
                    #expect(isSame(got, plain), "\(keys)")
                }
                for (place, tone) in tones.enumerated() where place == 0 || place == 4 || !endsInStop(rime.plain) {
                    let expected = initial + withTone(style == .old ? rime.old : rime.new, tone.mark)
                    let key = method == .vni ? tone.vni : tone.telex
                    for keys in orders(plain, tone: key, isVNI: method == .vni) {
                        let got = Composition(keys: keys, method: method, tones: style).text
                        #expect(isSame(got, expected), "\(keys) made \(got), not \(expected)")
                    }
                }
            }
        }
    }

    @Test(arguments: TypingMethod.allCases, ToneStyle.allCases)
    func `every initial, rime and tone comes out in every order of keys`(_ method: TypingMethod, _ style: ToneStyle) {
        Self.check(method, style)
    }

    @Test func `before p, t, c and ch only sắc and nặng are made`() {
        for rime in Self.rimes where Self.endsInStop(rime.plain) {
            let word = Self.orders("b" + rime.plain, tone: "f", isVNI: false)[0]
            #expect(Composition(keys: word, method: .telex, tones: .old).text == word)
        }
    }
}

extension String {
    /// The scalars with the marks of toned letters by themselves.
    fileprivate var decomposedStringScalars: [Unicode.Scalar] {
        let toned: [(Unicode.Scalar, String)] = [
            ("á", "a\u{301}"), ("ắ", "ă\u{301}"), ("ấ", "â\u{301}"), ("é", "e\u{301}"), ("ế", "ê\u{301}"),
            ("í", "i\u{301}"), ("ó", "o\u{301}"), ("ố", "ô\u{301}"), ("ớ", "ơ\u{301}"), ("ú", "u\u{301}"),
            ("ứ", "ư\u{301}"), ("ý", "y\u{301}"),
        ]
        return unicodeScalars.flatMap { scalar in
            toned.first { $0.0 == scalar }.map { Array($0.1.unicodeScalars) } ?? [scalar]
        }
    }
}
