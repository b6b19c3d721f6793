/// What F1 says about a field: what it means, how it may look, whether it must be filled, and the rule behind it.
public struct FieldHelp: Equatable, Sendable {
    /// Whether a field must be filled.
    public enum Need: Equatable, Sendable {
        case always
        case never
        /// In the cases that the sentence names.
        case sometimes(Phrase)
    }

    /// What belongs into it.
    public let meaning: Phrase
    /// As it may look.
    public let example: Phrase?
    /// Whether it must be filled.
    public let need: Need
    /// The rule, with its source and how sure that is (docs/domain.md).
    public let rule: Phrase?

    init(_ meaning: Phrase, example: Phrase? = nil, need: Need = .never, rule: Phrase? = nil) {
        self.meaning = meaning
        self.example = example
        self.need = need
        self.rule = rule
    }
}

extension FieldHelp.Need {
    /// In words.
    public var phrase: Phrase {
        switch self {
        case .always: Phrase(vi: "có", en: "yes")
        case .never: Phrase(vi: "không, để trống được", en: "no, it may stay empty")
        case .sometimes(let cases): cases
        }
    }
}

extension Phrase {
    package static let helpMeaning = Phrase(vi: "Ý nghĩa", en: "Meaning")
    package static let helpExample = Phrase(vi: "Ví dụ", en: "Example")
    package static let helpTyping = Phrase(vi: "Cách gõ", en: "Typing")
    package static let helpNeed = Phrase(vi: "Bắt buộc", en: "Required")
    package static let helpRule = Phrase(vi: "Căn cứ", en: "Rule")
    package static func helpField(_ name: Phrase) -> Phrase {
        Phrase(vi: "Ô \"\(name.vi)\"", en: "Field \"\(name.en)\"")
    }

    /// A column of the register of the decree's annex, which was read in a digest.
    static func annexColumn(_ number: Int, _ name: Phrase) -> Phrase {
        Phrase(
            vi: "Nghị định 30/2020/NĐ-CP, Phụ lục IV, cột (\(number)) \(name.vi) (theo bản tóm lược)",
            en: "Decree 30/2020/NĐ-CP, annex IV, column (\(number)) \(name.en) (by a digest)")
    }
    static func article(_ articles: Phrase, _ rule: Phrase) -> Phrase {
        Phrase(
            vi: "Nghị định 30/2020/NĐ-CP, Điều \(articles.vi): \(rule.vi)",
            en: "Decree 30/2020/NĐ-CP, article \(articles.en): \(rule.en)")
    }
    static func practice(_ rule: Phrase) -> Phrase {
        Phrase(vi: "Thông lệ văn thư: \(rule.vi)", en: "Office practice: \(rule.en)")
    }
    static func ours(_ rule: Phrase) -> Phrase {
        Phrase(vi: "Quy ước của chương trình: \(rule.vi)", en: "This program's own rule: \(rule.en)")
    }
}
