// The built-in input method, and `vanthu compose`.

extension Phrase {
    package static let keyTyping = Phrase(vi: "Gõ tiếng Việt", en: "Vietnamese typing")
    package static func typingOn(_ method: String) -> Phrase {
        Phrase(
            vi: "Đã bật gõ tiếng Việt kiểu \(method). Tắt: Ctrl+G.",
            en: "Vietnamese typing is on, the \(method) way. Off: Ctrl+G.")
    }
    package static let typingOff = Phrase(
        vi: "Đã tắt gõ tiếng Việt. Bật lại: Ctrl+G.", en: "Vietnamese typing is off. On again: Ctrl+G.")
    package static let typingYielded = Phrase(
        vi: "Máy này đã có bộ gõ tiếng Việt khác, bộ gõ của chương trình tự tắt. Bật lại: Ctrl+G.",
        en: "Another input method types here, so the program's own went off. On again: Ctrl+G.")
    package static let typingOffSign = Phrase(vi: "[Gõ: tắt]", en: "[Typing: off]")

    private static let helpTones = Phrase(
        vi: "sắc, huyền, hỏi, ngã, nặng; gõ ngay hoặc cuối tiếng",
        en: "sắc, huyền, hỏi, ngã, nặng; at once or at the end of the syllable")
    private static func helpTwice(_ made: String) -> Phrase {
        Phrase(vi: "gõ lần nữa thì bỏ: \(made)", en: "once more takes it back: \(made)")
    }
    private static let helpNoTone = Phrase(vi: "bỏ dấu thanh", en: "takes the tone away")
    package static let helpTelex: [(String, Phrase)] = [
        ("aa ee oo dd", Phrase("â ê ô đ")),
        ("aw ow uw", Phrase(vi: "ă ơ ư; w một mình cũng là ư", en: "ă ơ ư; w alone is ư too")),
        ("s f r x j", helpTones), ("z", helpNoTone), ("ass", helpTwice("as")),
    ]
    package static let helpVNI: [(String, Phrase)] = [
        ("a6 e6 o6 d9", Phrase("â ê ô đ")), ("a8 o7 u7", Phrase("ă ơ ư")), ("1 2 3 4 5", helpTones),
        ("0", helpNoTone), ("a11", helpTwice("a1")),
    ]

    package static func composeMethodMissing(_ flag: String, values: String) -> Phrase {
        Phrase(
            vi: "Thiếu \(flag): \(values). Xem: vanthu help compose",
            en: "\(flag) is missing: \(values). See: vanthu help compose")
    }
    package static let inputUnreadable = Phrase(
        vi: "Không đọc được đầu vào chuẩn.", en: "Standard input cannot be read.")
    package static func inputNotText(line: Int) -> Phrase {
        Phrase(
            vi: "Dòng \(line) không phải chữ UTF-8. Đổi tệp sang UTF-8 rồi chạy lại.",
            en: "Line \(line) is not UTF-8 text. Convert it to UTF-8 and run again.")
    }
    package static func inputLineTooLong(line: Int) -> Phrase {
        Phrase(
            vi: "Dòng \(line) dài quá 1 MiB. Chia thành nhiều dòng rồi chạy lại.",
            en: "Line \(line) is longer than 1 MiB. Break it into several and run again.")
    }
}
