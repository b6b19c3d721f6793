// Leaving what stands in front of a screen, and the program for a while.

extension Phrase {
    package static let overlayHoldsText = Phrase(
        vi: "Dòng này còn chữ đang gõ. Enter để xong, hoặc Esc để bỏ, rồi bấm lại.",
        en: "Something is typed here. Enter finishes it, Esc drops it; then press the key again.")
    package static func overlayKeyNot(_ key: String) -> Phrase {
        Phrase(
            vi: "\(key) không dùng được ở đây. Esc để quay lại.", en: "\(key) does nothing here. Esc goes back.")
    }
    package static let whyNoShell = Phrase(
        vi: "không có dấu nhắc lệnh nào để quay về", en: "there is no shell to go back to")
    package static let suspendFailed = Phrase(
        vi: "Không tạm ra được vì không có dấu nhắc lệnh nào nhận lại. Ctrl+Q để thoát.",
        en: "There is no shell to go back to for a while. Ctrl+Q leaves the program.")
}
