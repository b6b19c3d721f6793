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
}
