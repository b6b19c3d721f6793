/// What the keys typed for one syllable show.
///
/// The whole is worked out anew from all keys, so marks and tones may come in any order and place. The keys stay as
/// typed when they cannot make a Vietnamese syllable. A mark or tone typed twice is taken back and its key stands for
/// itself; what follows then is no longer composed.
public struct Composition: Equatable, Sendable {
    /// The most keys that are looked at; more are no syllable.
    public static let mostKeys = 24

    /// What is shown.
    public let text: String

    /// Composes the keys of one syllable: ASCII letters, for VNI digits behind them.
    /// - Parameter followsDigit: whether a digit stands right before it ("12a1"): then only đ is composed.
    public init(keys: String, method: TypingMethod, tones: ToneStyle, followsDigit: Bool = false) {
        let bytes = Array(keys.utf8)
        guard bytes.count <= Self.mostKeys, bytes.allSatisfy(Self.isKey) else {
            text = keys
            return
        }
        let abbreviated = { Abbreviation.text(bytes, method: method) ?? keys }
        guard !(followsDigit && method == .vni) else {
            text = abbreviated()
            return
        }
        let reading = Reading(bytes, method)
        if let undone = reading.undoneAt {
            var rest = bytes
            rest.remove(at: undone)
            // Taking back was needed only where the keys would have made a syllable: "tesst", but not "password".
            text =
                reading.isWhole && Reading(rest, method).isSyllable ? reading.text(tones) : abbreviated()
        } else {
            text = reading.isSyllable ? reading.text(tones) : abbreviated()
        }
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

/// The keys of a syllable, read one after the other.
private struct Reading {
    private(set) var letters: [VietnameseLetter] = []
    private(set) var tone = Tone.level
    /// The key that took a mark or tone back.
    private(set) var undoneAt: Int?
    /// It and what follows it, as typed.
    private var tail: [UInt8] = []
    /// Whether every key found its place.
    private(set) var isWhole = true

    init(_ keys: [UInt8], _ method: TypingMethod) {
        for (place, key) in keys.enumerated() where isWhole {
            if undoneAt != nil {
                tail.append(key)
            } else if !take(key, method) {
                undoneAt = place
                tail = [key]
            }
        }
    }

    /// Whether the keys made a syllable, nothing taken back.
    var isSyllable: Bool { undoneAt == nil && isWhole && Syllable(letters).takes(tone) }

    func text(_ style: ToneStyle) -> String {
        Syllable(letters).text(tone, style, isFollowed: !tail.isEmpty) + String(decoding: tail, as: UTF8.self)
    }

    /// - Returns: whether the key did something other than take back what it did before.
    private mutating func take(_ key: UInt8, _ method: TypingMethod) -> Bool {
        let sign = method.sign(of: key | 0x20)
        switch sign {
        case .tone, .noTone: break
        // Another tone may still mend "hofc". A letter cannot: that is a word like "export".
        default:
            guard tone.goesWithStop || !Syllable.endsInStop(letters) else {
                isWhole = false
                return true
            }
        }
        switch sign {
        case .plain: append(key)
        case .tone(let new):
            guard letters.contains(where: \.isVowel) else {
                append(key)
                break
            }
            guard tone != new else {
                tone = .level
                return false
            }
            tone = new
        case .noTone:
            if tone == .level { append(key) } else { tone = .level }
        case .hat(let base): return mark(.hat, key, on: base.map { [$0] } ?? Array("aeo".utf8))
        case .breve: return mark(.breve, key, on: Array("a".utf8))
        case .horn: return mark(.horn, key, on: Array("ou".utf8))
        case .hook: return hook(key)
        case .stroke: return stroke(key)
        }
        return true
    }

    private mutating func append(_ key: UInt8) {
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(key) {
            isWhole = false
            return
        }
        letters.append(VietnameseLetter(base: key | 0x20, isUpper: key & 0x20 == 0))
    }

    /// Puts a mark on the first of the letters with which a syllable comes of it.
    private mutating func put(_ mark: Mark, on bases: [UInt8]) -> Bool {
        for base in bases {
            for place in letters.indices where letters[place].base == base && letters[place].mark != mark {
                var marked = letters
                marked[place].mark = mark
                // ưô is none: the hat takes the horn before it away.
                if mark == .hat, place > 0, marked[place - 1].mark == .horn { marked[place - 1].mark = .none }
                // The horn on the o of uo is that of both.
                guard !(mark == .horn && base == UInt8(ascii: "u") && isHorned(place + 1)) else { continue }
                guard Syllable.canBe(marked) else { continue }
                letters = marked
                return true
            }
        }
        return false
    }

    private func isHorned(_ place: Int) -> Bool { letters.indices.contains(place) && letters[place].mark == .horn }

    /// - Returns: false when the mark stood there and was taken back.
    private mutating func mark(_ mark: Mark, _ key: UInt8, on bases: [UInt8]) -> Bool {
        if put(mark, on: bases) { return true }
        var wasMarked = false
        for place in letters.indices where letters[place].mark == mark && bases.contains(letters[place].base) {
            letters[place].mark = .none
            wasMarked = true
        }
        if !wasMarked { append(key) }
        return !wasMarked
    }

    private mutating func hook(_ key: UInt8) -> Bool {
        if put(.horn, on: letters.contains { $0.base == UInt8(ascii: "u") } ? Array("o".utf8) : [])
            || put(.breve, on: Array("a".utf8)) || put(.horn, on: Array("ou".utf8))
        {
            return true
        }
        if let lone = letters.firstIndex(where: \.isLone) {
            if lone == letters.count - 1 { letters.removeLast() } else { isWhole = false }
            return false
        }
        let marked = letters.indices.filter { letters[$0].mark == .breve || letters[$0].mark == .horn }
        if !marked.isEmpty {
            for place in marked { letters[place].mark = .none }
            return false
        }
        let alone = VietnameseLetter(
            base: UInt8(ascii: "u"), mark: .horn, isUpper: key & 0x20 == 0, isLone: true)
        let isFirstVowel = !letters.contains(where: \.isVowel) || letters.map(\.base) == Array("gi".utf8)
        if isFirstVowel, Syllable.canBe(letters + [alone]) {
            letters.append(alone)
        } else {
            append(key)
        }
        return true
    }

    private mutating func stroke(_ key: UInt8) -> Bool {
        guard let first = letters.first, first.base == UInt8(ascii: "d") else {
            append(key)
            return true
        }
        if first.mark == .stroke {
            letters[0].mark = .none
            return false
        }
        var marked = letters
        marked[0].mark = .stroke
        if Syllable.canBe(marked) { letters = marked } else { append(key) }
        return true
    }
}
