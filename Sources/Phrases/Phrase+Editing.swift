// Editing text: what the keys in a field do, the clipboard, and the large editor.

extension Phrase {
    package static let contextEditing = Phrase(vi: "Soạn chữ trong ô", en: "Editing text")
    package static let contextEditor = Phrase(vi: "Ô soạn rộng", en: "Large editor")

    package static let editLetters = Phrase(vi: "Sang chữ trước, chữ sau", en: "One character back, forward")
    package static let editRows = Phrase(vi: "Lên, xuống một dòng", en: "One row up, down")
    package static let editPages = Phrase(vi: "Lên, xuống một trang", en: "One page up, down")
    package static let editWords = Phrase(vi: "Sang từ trước, từ sau", en: "One word back, forward")
    package static let editRowEnds = Phrase(vi: "Về đầu, cuối dòng", en: "To the row's beginning, end")
    package static let editTextEnds = Phrase(vi: "Về đầu, cuối bài", en: "To the text's beginning, end")
    package static let editSelectLetters = Phrase(vi: "Chọn từng chữ", en: "Select by character")
    package static let editSelectRows = Phrase(vi: "Chọn từng dòng", en: "Select by row")
    package static let editSelectWords = Phrase(vi: "Chọn từng từ", en: "Select by word")
    package static let editSelectRowEnds = Phrase(
        vi: "Chọn tới đầu, cuối dòng", en: "Select to the row's beginning, end")
    package static let editSelectToTextStart = Phrase(
        vi: "Chọn tới đầu bài", en: "Select to the text's beginning")
    package static let editSelectToTextEnd = Phrase(vi: "Chọn tới cuối bài", en: "Select to the text's end")
    package static let editSelectAll = Phrase(vi: "Chọn cả ô", en: "Select all")
    package static let editDeleteLetters = Phrase(
        vi: "Xóa chữ trước, chữ sau con trỏ", en: "Delete the character before, after")
    package static let editDeleteWordBack = Phrase(vi: "Xóa từ trước con trỏ", en: "Delete the word before")
    package static let editDeleteWordOn = Phrase(vi: "Xóa từ sau con trỏ", en: "Delete the word after")
    package static let editClear = Phrase(vi: "Xóa cả ô", en: "Empty the field")
    package static let editNewLine = Phrase(vi: "Xuống dòng", en: "New line")
    package static let editUndo = Phrase(vi: "Hoàn tác chữ vừa gõ", en: "Undo typing")
    package static let editRedo = Phrase(vi: "Làm lại chữ vừa hoàn tác", en: "Redo typing")
    package static let editCopy = Phrase(vi: "Chép chữ đã chọn", en: "Copy what is selected")
    package static let editCut = Phrase(vi: "Cắt chữ đã chọn", en: "Cut what is selected")
    package static let editPaste = Phrase(vi: "Dán chữ đã chép", en: "Paste what was copied")

    package static func editCopied(_ count: Phrase) -> Phrase {
        Phrase(vi: "Đã chép \(count.vi) ký tự. Ctrl+V dán.", en: "\(count.en) characters copied. Ctrl+V pastes.")
    }
    package static let editNothingSelected = Phrase(
        vi: "Chưa chọn chữ nào. Giữ Shift và bấm mũi tên để chọn, hoặc Ctrl+A chọn cả ô.",
        en: "Nothing is selected. Hold Shift and press arrows to select, or Ctrl+A selects all.")
    package static let editNothingCopied = Phrase(
        vi: "Chưa chép gì trong chương trình. Chữ chép ở nơi khác thì dán bằng Shift+Insert hoặc chuột.",
        en: "Nothing was copied in the program. What was copied elsewhere is pasted by Shift+Insert or the mouse.")

    package static let keyEnlarge = Phrase(vi: "Soạn rộng", en: "Large editor")
    package static let whyShortField = Phrase(vi: "ô này chỉ ghi ngắn", en: "this field takes a short text only")
    package static let keyOpenDocument = Phrase(vi: "Xem văn bản", en: "Show the document")
    package static let keyEditorDone = Phrase(vi: "Xong", en: "Done")
    package static let keyEditorClose = Phrase(vi: "Đóng, giữ chữ", en: "Close, keep the text")
    package static func editorCount(_ count: Phrase, of limit: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) / \(limit.vi) ký tự", en: "\(count.en) of \(limit.en) characters")
    }
    package static let editorOneLine = Phrase(
        vi: "Ô này lưu liền một dòng: khi xong, chỗ xuống dòng thành dấu cách.",
        en: "This field is kept as one line: when done, line ends become blanks.")
    package static let editorOneLineShort = Phrase(
        vi: "Khi xong: xuống dòng thành dấu cách.", en: "When done, line ends become blanks.")
    package static let editorJoined = Phrase(
        vi: "Đã nối các dòng bằng dấu cách. Ctrl+Z trong ô trả lại như trước khi soạn.",
        en: "The lines were joined by blanks. Ctrl+Z in the field brings back what stood there.")
}
