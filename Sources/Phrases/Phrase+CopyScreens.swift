// The screens of copies, of many documents at once, and of the papers of a day.

extension Phrase {
    package static let contextCopies = Phrase(vi: "Sổ bản sao", en: "Register of copies")
    package static let contextCopy = Phrase(vi: "Một bản sao", en: "A copy")
    package static let contextCopyForm = Phrase(vi: "Phiếu sao văn bản", en: "Form of a copy")
    package static let contextGrid = Phrase(vi: "Nhập nhiều văn bản đi", en: "Many outgoing documents")
    package static let copiesRegister = Phrase(vi: "Sổ bản sao văn bản", en: "Register of copies")
    package static let keyCopyDocument = Phrase(vi: "Sao văn bản", en: "Copy it")
    package static let keyCopyPaper = Phrase(vi: "Sao giấy tờ", en: "Copy a paper")
    package static let keySlip = Phrase(vi: "Phiếu giải quyết", en: "Slip for handling")
    package static let keyStamp = Phrase(vi: "Dấu ĐẾN (nhãn)", en: "Arrival stamp (label)")
    package static let keyEnvelopes = Phrase(vi: "Bì văn bản", en: "Envelopes")
    package static let keyRegisterMany = Phrase(vi: "Nhập nhiều", en: "Many at once")

    package static let whyOpenCopies = Phrase(vi: "mở sổ bản sao trước", en: "open the register of copies first")
    package static let whyOpenCopy = Phrase(vi: "mở một bản sao trước", en: "open a copy first")
    package static let whyPaperCopied = Phrase(vi: "giấy tờ không có trong sổ", en: "the paper stands in no register")
    package static let whyNotIssued = Phrase(vi: "văn bản chưa phát hành", en: "the document has not been issued")
    package static let whyTaskOnly = Phrase(vi: "việc giao, không có văn bản", en: "a task has no document")
    package static let whyNotYet = Phrase(vi: "chưa sao được", en: "it cannot be copied yet")
    package static let whyNoAddressee = Phrase(vi: "không gửi ra ngoài cơ quan", en: "it goes to nobody outside")
    package static func whyCirculation(_ circulation: Phrase) -> Phrase {
        Phrase(vi: "văn bản \(circulation.inside.vi)", en: "the document is: \(circulation.inside.en)")
    }

    // MARK: The register

    package static func copyListTitle(year: Int) -> Phrase { Phrase(vi: "SỔ BẢN SAO \(year)", en: "COPIES \(year)") }
    package static let copyListTitleAllYears = Phrase(vi: "SỔ BẢN SAO, MỌI NĂM", en: "COPIES, ALL YEARS")
    package static func copyCount(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(Phrase.count(count).vi) lần sao", en: count == 1 ? "1 entry" : "\(Phrase.count(count).en) entries")
    }
    package static let copyFilterTitle = Phrase(vi: "LỌC BẢN SAO", en: "COPIES: FILTER")
    package static let copyListEmpty = Phrase(
        vi: "Chưa có bản sao nào. Mở một văn bản rồi F7 để sao, hoặc F2 để sao giấy tờ không có trong sổ.",
        en: "There is no copy yet. Open a document and press F7, or F2 for a paper that stands in no register.")

    // MARK: One copy

    package static func copyTitle(_ name: String) -> Phrase { Phrase(vi: "BẢN SAO \(name)", en: "COPY \(name)") }
    package static func copyVoidQuestion(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Hủy số bản sao \(symbol)? Số vẫn còn trong sổ với lý do, không cấp lại.",
            en: "Void copy \(symbol)? It stays in the register with the reason and is not given again.")
    }

    // MARK: The form

    package static let copyFormMake = Phrase(vi: "Sao văn bản", en: "Copy document")
    package static let copyFormCorrect = Phrase(vi: "Sửa bản sao", en: "Correct copy")
    package static let copyFormPaperTitle = Phrase(
        vi: "SAO GIẤY TỜ KHÔNG CÓ TRONG SỔ", en: "COPY A PAPER OF NO REGISTER")
    package static let hintCopyTail = Phrase(
        vi: "Phần sau số: SY-LĐLĐ, SL-LĐLĐ, TrS-LĐLĐ. Số do chương trình cấp khi lưu.",
        en: "What follows the number: SY-LĐLĐ, SL-LĐLĐ, TrS-LĐLĐ. The number is given on saving.")

    // MARK: Many at once

    package static let gridForm = Phrase(vi: "Đăng ký nhiều văn bản đi", en: "Register many")
    package static let gridTitle = Phrase(vi: "CẤP SỐ NHIỀU VĂN BẢN ĐI", en: "NUMBER MANY DOCUMENTS")
    package static func gridCount(_ count: Int) -> Phrase {
        Phrase(vi: "\(count) văn bản", en: count == 1 ? "1 document" : "\(count) documents")
    }
    package static let gridAsAbove = Phrase(vi: "(chung)", en: "(as all)")
    package static let hintGridSubject = Phrase(
        vi: "Trích yếu. Enter: dòng sau; dán nhiều dòng: nhiều văn bản; F2: cấp số.",
        en: "The subject. Enter: next row; paste lines: several rows; F2 numbers all.")
    package static let hintGridRecipients = Phrase(
        vi: "Nơi nhận riêng của dòng này; để trống thì theo nơi nhận chung.",
        en: "To whom this row goes; empty means to those of all.")
    package static let gridEndOfRows = Phrase(
        vi: "Dòng này còn trống. F2 hoặc Ctrl+S để cấp số.", en: "This row is empty. F2 or Ctrl+S gives the numbers.")
    package static func gridPasted(_ count: Int) -> Phrase {
        Phrase(vi: "Đã dán \(count) dòng.", en: count == 1 ? "1 row pasted." : "\(count) rows pasted.")
    }
    package static let gridNumbersTitle = Phrase(vi: "SỐ ĐÃ CẤP", en: "NUMBERS GIVEN")

    // MARK: Papers

    package static let placePaper = Phrase(vi: "Giấy tờ trong ngày", en: "Papers of the day")
    package static let paperHandOverIncoming = Phrase(
        vi: "Sổ chuyển giao văn bản đến hôm nay", en: "Hand-over sheet, incoming, today")
    package static let paperHandOverOutgoing = Phrase(
        vi: "Sổ chuyển giao văn bản đi hôm nay", en: "Hand-over sheet, outgoing, today")
    package static let paperSubmissions = Phrase(vi: "Danh mục trình ký", en: "List to submit")
    package static let keySubmissions = Phrase(vi: "Danh mục trình ký", en: "List to submit")
    package static let submissionsLeaderTitle = Phrase(vi: "TRÌNH AI", en: "BEFORE WHOM")
    package static let paperClosing = Phrase(vi: "Phiếu chốt sổ hôm nay", en: "Closing slip of today")
}
