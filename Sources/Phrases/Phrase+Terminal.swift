// What is said when there is no terminal to draw on.
extension Phrase {
    /// Standard input or output is no terminal.
    public static let terminalMissing = Phrase(
        vi: "Không có màn hình để mở chương trình. Chạy trong cửa sổ dòng lệnh, hoặc dùng một lệnh con: vanthu help.",
        en: "There is no terminal to open the program in. Run it in a terminal, or use a subcommand: vanthu help.")

    /// The value of TERM is not known here.
    public static func terminalUnknown(_ term: String) -> Phrase {
        Phrase(
            vi: "Máy này không biết loại màn hình \"\(term)\". Đặt TERM=xterm-256color rồi chạy lại.",
            en: "This machine does not know the terminal \"\(term)\". Set TERM=xterm-256color and run it again.")
    }

    /// No descriptors or memory are left for the screen.
    public static let terminalNoResources = Phrase(
        vi: "Máy không còn đủ tài nguyên để mở màn hình. Đóng bớt chương trình khác rồi chạy lại.",
        en: "The machine has no resources left for the screen. Close other programs and run it again.")
}
