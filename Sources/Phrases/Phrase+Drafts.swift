// Forms that are kept until they are saved, and templates.

extension Phrase {
    package static func draftKept(time: String) -> Phrase {
        Phrase(vi: "Bản nhập đã giữ lúc \(time)", en: "Kept at \(time)")
    }
    package static let draftsNotKept = Phrase(
        vi: "Chưa giữ được bản nhập dở: không ghi được tệp cạnh sổ. Phần đang nhập còn nguyên; lưu sớm, báo quản trị.",
        en:
            "Unsaved forms cannot be kept: the file beside the office cannot be written. Nothing typed is lost; save soon and tell the administrator."
    )
    package static let draftHeldElsewhere = Phrase(
        vi: "Bản này đang mở ở cửa sổ khác của cùng người. Nhập tiếp ở đó.",
        en: "This form is open in another window of the same person. Go on with it there.")
    package static let draftOnNewer = Phrase(
        vi: "Đang nhập tiếp bản đã cất. Văn bản đã được sửa từ đó; ô chưa đụng đến lấy theo bản mới.",
        en: "Going on with the form put aside. The entry was changed since; fields you left alone show the new one.")
    package static func draftCorrects(number: String) -> Phrase {
        Phrase(vi: "sửa số đến \(number)", en: "correcting number \(number)")
    }
    /// What an incoming form is called in a list of all kinds of forms.
    package static let draftOfIncoming = Phrase(vi: "Văn bản đến", en: "Incoming")
    package static func draftInserts(after number: String) -> Phrase {
        Phrase(vi: "chèn sau số \(number)", en: "inserting after number \(number)")
    }
    package static func draftStep(_ step: Phrase, number: String) -> Phrase {
        Phrase(vi: "\(step.vi), số \(number)", en: "\(step.en), number \(number)")
    }
    package static func draftSteps(_ step: Phrase, documents: Phrase) -> Phrase {
        Phrase(vi: "\(step.vi), \(documents.vi)", en: "\(step.en), \(documents.en)")
    }
    package static func draftTask(title: String) -> Phrase {
        title.isEmpty ? menuTask : Phrase(vi: "\(menuTask.vi): \(title)", en: "\(menuTask.en): \(title)")
    }
    package static func draftRound(lines: Int) -> Phrase {
        Phrase(
            vi: "\(contextRound.vi): \(lines) dòng chưa lưu",
            en: "\(contextRound.en): \(lines == 1 ? "1 line" : "\(lines) lines") not saved")
    }
    package static let draftMovedOn = Phrase(
        vi: "Đang nhập tiếp bản đã cất. Văn bản đã được xử lý tiếp từ đó: xem lại rồi F2 lưu.",
        en: "Going on with the form put aside. The document was moved on since: look again, then F2 saves.")
    package static func draftFewer(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đang nhập tiếp bản đã cất. \(count.vi) văn bản không còn xem được nên không làm cùng.",
            en: "Going on with the form put aside. \(count.en) of its documents cannot be seen any more and stay out.")
    }
    package static let keyGoOn = Phrase(vi: "Nhập tiếp", en: "Go on")
    package static func draftsMore(count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) bản nhập dở khác. Ctrl+N chọn.",
            en: "\(count) more \(count == 1 ? "form is" : "forms are") put aside. Ctrl+N chooses.")
    }
    package static let draftChooserTitle = Phrase(vi: "BẢN NHẬP DỞ", en: "UNSAVED FORMS")
    package static let draftBlank = Phrase(vi: "Bản mới", en: "A new form")
    package static let draftChooserHint = Phrase(
        vi: "Enter nhập tiếp · Delete bỏ · Ctrl+N bản mới · gõ để lọc · Esc thôi",
        en: "Enter goes on · Delete drops it · Ctrl+N new · type to filter · Esc leaves")
    package static func quitLosingForms(count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) bản nhập dở, thoát là mất. Enter ở lại, Ctrl+Q thoát.",
            en:
                "\(count == 1 ? "1 form is" : "\(count) forms are") not saved and would be lost. Enter stays, Ctrl+Q quits."
        )
    }
}

extension Phrase {
    package static let keyTemplate = Phrase(vi: "Mẫu", en: "Template")
    package static let templateChooserTitle = Phrase(vi: "CHỌN MẪU", en: "CHOOSE A TEMPLATE")
    package static let templateChooserHint = Phrase(
        vi: "Enter nhận · gõ để lọc · Delete bỏ mẫu của mình · ↑ ↓ · Esc thôi",
        en: "Enter takes · type to filter · Delete drops one of yours · ↑ ↓ · Esc leaves")
    package static let templateInvitation = Phrase(vi: "Giấy mời họp", en: "Invitation to a meeting")
    package static let templateReport = Phrase(vi: "Báo cáo định kỳ", en: "Periodic report")
    package static let templatePetition = Phrase(vi: "Đơn thư", en: "Petition or letter")
    package static let templateComments = Phrase(vi: "Công văn đề nghị góp ý", en: "Letter asking for comments")
    package static let templateTelegram = Phrase(vi: "Công điện (hỏa tốc)", en: "Telegram (express)")
    package static func templateOwn(name: String) -> Phrase { Phrase(vi: "\(name) (của mình)", en: "\(name) (yours)") }
    package static let templateSave = Phrase(vi: "Lưu bản đang nhập thành mẫu…", en: "Keep this form as a template…")
    package static let templateNameQuestion = Phrase(
        vi: "Mẫu giữ cơ quan, loại, trích yếu, nơi nhận và các lựa chọn; không giữ số và ngày.",
        en: "A template keeps issuer, type, subject, recipient and choices; no number and no day.")
    package static let templateNameLabel = Phrase(vi: "Tên mẫu:", en: "Name:")
    package static let templateEmpty = Phrase(
        vi: "Chưa có gì để làm mẫu. Nhập cơ quan, loại hoặc trích yếu trước.",
        en: "There is nothing to keep yet. Enter an issuer, a type or a subject first.")
    package static func templateNothing(name: Phrase) -> Phrase {
        Phrase(
            vi: "Mẫu \"\(name.vi)\" không điền thêm ô nào: các ô đã có chữ.",
            en: "\"\(name.en)\" filled nothing: the fields hold something already.")
    }
    package static func templateFilled(name: Phrase, fields: Int) -> Phrase {
        Phrase(
            vi: "Đã điền \(fields) ô theo mẫu \"\(name.vi)\".",
            en: "Filled \(fields == 1 ? "1 field" : "\(fields) fields") from \"\(name.en)\".")
    }
    package static func templateSaved(name: String) -> Phrase {
        Phrase(vi: "Đã lưu mẫu \"\(name)\". F7 dùng lại.", en: "\"\(name)\" is kept. F7 uses it.")
    }
    package static func templateDropQuestion(name: String) -> Phrase {
        Phrase(vi: "Bỏ mẫu \"\(name)\"?", en: "Drop the template \"\(name)\"?")
    }
    package static func templateDropped(name: String) -> Phrase {
        Phrase(vi: "Đã bỏ mẫu \"\(name)\".", en: "The template \"\(name)\" was dropped.")
    }
}
