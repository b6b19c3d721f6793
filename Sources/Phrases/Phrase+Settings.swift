// The screen of what a person chooses for themselves.

extension Phrase {
    package static let settingsTitle = Phrase(vi: "CÀI ĐẶT", en: "SETTINGS")
    package static let contextSettings = Phrase(vi: "Cài đặt", en: "Settings")
    package static let keySettings = Phrase(vi: "Cài đặt", en: "Settings")
    package static let keyChangeBack = Phrase(vi: "Đổi ngược", en: "Change back")
    // In both languages, so that whoever has the wrong one finds the way.
    package static let menuSettings = Phrase(vi: "Cài đặt · Settings", en: "Settings · Cài đặt")
    package static let menuSettingsHint = Phrase(
        vi: "English, màu, gõ tiếng Việt", en: "tiếng Việt, colours, typing")

    package static let settingLanguage = Phrase(vi: "Ngôn ngữ", en: "Language")
    package static let settingTheme = Phrase(vi: "Bảng màu", en: "Colours")
    package static let settingLines = Phrase(vi: "Đường kẻ", en: "Lines")
    package static let settingTyping = Phrase(vi: "Gõ tiếng Việt", en: "Vietnamese")
    package static let settingTone = Phrase(vi: "Vị trí dấu", en: "Tone marks")
    package static let settingColumns = Phrase(vi: "Cột danh sách", en: "List columns")
    package static let settingColumnsValue = Phrase(vi: "Enter mở", en: "Enter opens")

    /// A theme by the name under which it is kept.
    package static func themeName(_ code: String) -> Phrase {
        switch code {
        case "light": Phrase(vi: "nền sáng", en: "light ground")
        case "dark": Phrase(vi: "nền tối", en: "dark ground")
        case "contrast": Phrase(vi: "tương phản cao", en: "high contrast")
        case "mono": Phrase(vi: "không màu", en: "no colours")
        default: Phrase(vi: "thường (nền nào cũng được)", en: "standard (any ground)")
        }
    }

    /// A choice of lines by the name under which it is kept.
    package static func linesName(_ code: String) -> Phrase {
        switch code {
        case "unicode": Phrase(vi: "Unicode: ─ │ … ↑ ↓", en: "Unicode: ─ │ … ↑ ↓")
        case "ascii": Phrase(vi: "ASCII: - | + ...", en: "ASCII: - | + ...")
        default: Phrase(vi: "tự nhận", en: "automatic")
        }
    }

    /// A way of typing by the name under which it is kept.
    package static func typingName(_ code: String) -> Phrase {
        switch code {
        case "telex": Phrase(vi: "Telex", en: "Telex")
        case "vni": Phrase(vi: "VNI", en: "VNI")
        case "off-vni": Phrase(vi: "tắt (Ctrl+G bật VNI)", en: "off (Ctrl+G: VNI)")
        default: Phrase(vi: "tắt (Ctrl+G bật Telex)", en: "off (Ctrl+G: Telex)")
        }
    }

    /// Where the tone mark stands, by the name under which it is kept.
    package static func toneName(_ code: String) -> Phrase {
        code == "new"
            ? Phrase(vi: "kiểu mới: hoà, thuỷ", en: "new style: hoà, thuỷ")
            : Phrase(vi: "kiểu cũ: hòa, thủy", en: "old style: hòa, thủy")
    }

    package static let settingLanguageHelp = Phrase(
        vi: "Ngôn ngữ của màn hình, riêng cho người đang dùng. Nội dung văn bản không đổi.",
        en: "The language of the screens, for this person alone. What documents contain does not change.")
    package static let settingThemeHelp = Phrase(
        vi: "Chọn theo nền của cửa sổ. Quá hạn, sắp hạn luôn có dấu ! hoặc ~ bên cạnh, không chỉ dựa vào màu.",
        en: "Choose by the ground of the window. Late and near always have a ! or ~ beside, never colour alone.")
    package static let settingThemeUnwanted = Phrase(
        vi: "Biến NO_COLOR đang đặt nên không dùng màu. Bỏ biến đó rồi mở lại để thấy màu.",
        en: "NO_COLOR is set, so there are no colours. Remove it and start again to see them.")
    package static let settingThemeNone = Phrase(
        vi: "Màn hình này không có màu. Đặt TERM=xterm-256color nếu cửa sổ có màu.",
        en: "This terminal has no colours. Set TERM=xterm-256color if the window has some.")
    /// How many colours the terminal has.
    package static func settingThemeDepth(_ count: Int) -> Phrase {
        Phrase(vi: "Màn hình này dùng được \(count) màu.", en: "This terminal has \(count) colours.")
    }
    package static let settingLinesHelp = Phrase(
        vi: "Tự nhận: lúc mở chương trình, máy thử vài chữ và đường kẻ; nếu màn hình đếm sai độ rộng thì dùng ASCII.",
        en: "Automatic: a few letters and lines are tried at the start; where the terminal counts them wrongly, ASCII.")
    package static let settingLinesGood = Phrase(
        vi: "Màn hình này đếm đúng.", en: "This terminal counts rightly.")
    package static let settingLinesMiscounted = Phrase(
        vi: "Màn hình này đếm sai: đặt bộ chữ UTF-8, bỏ chọn \"Treat CJK ambiguous characters as wide\".",
        en: "This terminal counts wrongly: set UTF-8, and \"Treat CJK ambiguous characters as wide\" off.")
    package static let settingTypingHelp = Phrase(
        vi: "Bộ gõ có sẵn, dùng khi máy không có UniKey. Máy đã có bộ gõ thì để tắt. Ctrl+G bật, tắt ở mọi ô nhập.",
        en: "Built-in typing, for machines without an input method; leave it off otherwise. Ctrl+G in any field.")
    package static let settingToneHelp = Phrase(
        vi: "Dấu thanh đặt ở đâu khi gõ bằng bộ gõ có sẵn. Tìm kiếm coi hòa và hoà là một.",
        en: "Where the built-in typing puts the tone mark. Searching takes hòa and hoà for the same.")
    package static let settingColumnsHelp = Phrase(
        vi: "Chọn cột, thứ tự cột của sổ văn bản đến, giữ riêng cho từng người.",
        en: "Which columns the register of incoming documents shows, in which order, for each person.")
    package static let settingsSample = Phrase(vi: "mẫu", en: "sample")
    package static let sampleText = Phrase(vi: "Chữ thường", en: "Plain text")
    package static let sampleFaint = Phrase(vi: "ghi chú mờ", en: "faint note")
    package static let sampleLabel = Phrase(vi: "Tên ô", en: "Label")
    package static let sampleField = Phrase(vi: "[ô nhập   ]", en: "[a field   ]")
    package static let sampleFocused = Phrase(vi: "[ô đang gõ ]", en: "[being typed]")
    package static let sampleCursor = Phrase(vi: "> dòng đang đứng", en: "> current row")
    package static let sampleMarked = Phrase(vi: "* đã chọn", en: "* marked")
    package static let sampleMatch = Phrase(vi: "chữ tìm thấy", en: "found words")
    package static let sampleWarning = Phrase(vi: "~ sắp đến hạn", en: "~ due soon")
    package static let sampleDanger = Phrase(vi: "! quá hạn", en: "! late")
    package static let sampleGood = Phrase(vi: "Đã lưu.", en: "Saved.")
    package static let sampleDisabled = Phrase(vi: "(chưa dùng được)", en: "(not now)")

    package static let terminalMiscounts = Phrase(
        vi:
            "Màn hình đếm sai độ rộng chữ, đã chuyển đường kẻ sang ASCII. Đặt bộ chữ UTF-8; trong PuTTY bỏ chọn \"Treat CJK ambiguous characters as wide\" (Window, Translation), rồi mở lại.",
        en:
            "The terminal miscounts widths, so lines are ASCII now. Set UTF-8; in PuTTY switch \"Treat CJK ambiguous characters as wide\" off (Window, Translation), and start again."
    )
}
