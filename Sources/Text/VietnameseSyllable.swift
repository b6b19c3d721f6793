/// What Vietnamese syllables are made of, and whether a word is one.
///
/// Every syllable is one of the initials and one of the rimes with at most one tone, so most words of other languages and most
/// words read by the wrong table of letters are told from Vietnamese ones without a dictionary.
public enum VietnameseSyllable {
    /// All rimes, with their marks, without tones.
    public static let rimes: [String] = """
        a ac ach ai am an ang anh ao ap at au ay
        ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu
        i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oc oi om on ong op ot ooc oong
        oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oem oen oeng oeo oet
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
        u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu
        uôc uôi uôm uôn uông uôp uôt uơ uơn
        uy uya uych uynh uyn uyp uyt uyu uyên uyêt
        ư ưa ưc ưi ưm ưn ưng ưp ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        y ya ych yên ynh yn yp yt yu yêm yêng yêp yêt yêu
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// The initials; *qu* and *gi* are whole ones.
    public static let initials: [String] = """
        b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Rimes of names from the Central Highlands, written so and not otherwise: *Đắk, Lắk, Krông*.
    private static let highland: Set<String> = ["ăk", "ôk", "ok", "ak", "êk"]

    /// Whether a word, in capitals or small letters, is a syllable as Vietnamese writes it.
    public static func isOne(_ word: String) -> Bool {
        guard word.utf8.count <= 24 else { return false }
        var letters: [Unicode.Scalar] = []
        var tone: UInt32 = 0
        for scalar in decomposed(word.lowercased()).unicodeScalars {
            switch scalar.value {
            case 0x300, 0x301, 0x303, 0x309, 0x323:
                guard tone == 0, !letters.isEmpty else { return false }
                tone = scalar.value
            default: letters.append(scalar)
            }
        }
        let plain = nfc(text(letters[...]))
        let scalars = Array(plain.unicodeScalars)
        guard !scalars.isEmpty, scalars.count <= 7 else { return false }
        // The longest initial that leaves a rime; "gì" is g with i, "già" is gi with a.
        for length in stride(from: min(3, scalars.count - 1), through: 0, by: -1) {
            let initial = text(scalars[..<length])
            guard length == 0 || initialSet.contains(initial) else { continue }
            let rime = text(scalars[length...])
            guard rimeSet.contains(rime) || highland.contains(rime), goTogether(initial, rime) else { continue }
            return bears(rime, tone)
        }
        return false
    }

    private static let rimeSet = Set(rimes)
    private static let initialSet = Set(initials)

    /// *c, g, ng* are written *k, gh, ngh* before e, ê, i and y (*g* before i stays).
    private static func goTogether(_ initial: String, _ rime: String) -> Bool {
        let isFront = rime.unicodeScalars.first.map { ["e", "ê", "i", "y"].contains($0) } ?? false
        switch initial {
        case "c": return !isFront
        case "g", "ng": return !isFront || rime.hasPrefix("i")
        case "gh", "ngh", "k": return isFront
        case "q": return false
        default: return true
        }
    }

    /// What ends in c, ch, p or t bears sắc or nặng, and no other tone; in the Highlands' names it bears any.
    private static func bears(_ rime: String, _ tone: UInt32) -> Bool {
        guard ["c", "ch", "p", "t"].contains(where: rime.hasSuffix) else { return true }
        return tone == 0x301 || tone == 0x323
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
