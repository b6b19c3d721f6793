// The words of outgoing documents: fields, states, steps, and what a rule about them says when it says no.

extension Phrase {
    // MARK: Fields

    package static let outFieldSymbol = Phrase(vi: "Số, ký hiệu", en: "Number and symbol")
    package static let outFieldTail = Phrase(vi: "Ký hiệu", en: "Symbol")
    package static let outFieldDate = Phrase(vi: "Ngày tháng", en: "Date")
    package static let outFieldSignerTitle = Phrase(vi: "Chức vụ người ký", en: "Signer's title")
    package static let outFieldManner = Phrase(vi: "Thẩm quyền ký", en: "Signed")
    package static let outFieldRecipients = Phrase(vi: "Nơi nhận", en: "Recipients")
    package static let outFieldCopiesTo = Phrase(vi: "Nơi nhận để biết", en: "Copies to")
    package static let outFieldKeeper = Phrase(vi: "Người nhận bản lưu", en: "Kept by")
    package static let outFieldCopies = Phrase(vi: "Số lượng bản", en: "Copies")
    package static let outFieldDepartment = Phrase(vi: "Đơn vị soạn", en: "Drafted in")
    package static let outFieldDrafter = Phrase(vi: "Người soạn", en: "Drafted by")
    package static let outFieldWay = Phrase(vi: "Phương thức gửi", en: "Sent by")
    package static let outFieldAnswerWanted = Phrase(vi: "Yêu cầu trả lời", en: "Answer asked for")
    package static let outFieldAnswerDue = Phrase(vi: "Hạn trả lời", en: "Answer due")
    package static let outFieldAnswers = Phrase(vi: "Trả lời văn bản đến", en: "Answers")
    package static let outFieldReplaces = Phrase(vi: "Thay thế", en: "Replaces")
    package static let outFieldReplacedBy = Phrase(vi: "Được thay thế bởi", en: "Replaced by")
    package static let outFieldIssued = Phrase(vi: "Ngày phát hành", en: "Issued on")
    package static let outFieldBegun = Phrase(vi: "Lập dự thảo", en: "Draft begun")
    package static let outFieldNumbered = Phrase(vi: "Cấp số", en: "Numbered")
    package static let outPartial = Phrase(vi: "trả lời một phần", en: "in part")

    // MARK: Signing

    package static let mannerOwn = Phrase(vi: "Ký trực tiếp", en: "Own right")
    package static let mannerCollective = Phrase(vi: "TM. (thay mặt tập thể)", en: "TM. (for the body)")
    package static let mannerDeputy = Phrase(vi: "KT. (ký thay)", en: "KT. (for the head)")
    package static let mannerByOrder = Phrase(vi: "TL. (thừa lệnh)", en: "TL. (by order)")
    package static let mannerAuthorised = Phrase(vi: "TUQ. (thừa ủy quyền)", en: "TUQ. (authorised)")
    package static let mannerActing = Phrase(vi: "Q. (quyền)", en: "Q. (acting)")

    // MARK: States and steps

    package static let outDrafting = Phrase(vi: "Đang soạn", en: "Drafting")
    package static let outGivenBack = Phrase(vi: "Bị trả lại", en: "Given back")
    package static let outOpinions = Phrase(vi: "Đang lấy ý kiến", en: "Opinions asked")
    package static let outChecking = Phrase(vi: "Chờ duyệt", en: "To be checked")
    package static let outApproved = Phrase(vi: "Chờ ký", en: "To be signed")
    package static let outSigned = Phrase(vi: "Chờ cấp số", en: "To be numbered")
    package static let outNumbered = Phrase(vi: "Chờ phát hành", en: "To be issued")
    package static let outIssued = Phrase(vi: "Đã phát hành", en: "Issued")
    package static let outRecalled = Phrase(vi: "Đã thu hồi", en: "Recalled")
    package static let outVoid = Phrase(vi: "Đã hủy số", en: "Number void")
    package static let outDropped = Phrase(vi: "Thôi soạn", en: "Given up")

    package static let outStepOpinions = Phrase(vi: "Lấy ý kiến", en: "Ask for opinions")
    package static let outStepSubmit = Phrase(vi: "Trình duyệt", en: "Submit")
    package static let outStepGiveBack = Phrase(vi: "Trả lại để sửa", en: "Give back")
    package static let outStepApprove = Phrase(vi: "Duyệt", en: "Approve")
    package static let outStepSign = Phrase(vi: "Ghi nhận đã ký", en: "Record the signature")
    package static let outStepNumber = Phrase(vi: "Cấp số", en: "Give the number")
    package static let outStepIssue = Phrase(vi: "Phát hành", en: "Issue")
    package static let outStepRecall = Phrase(vi: "Thu hồi", en: "Recall")
    package static let outStepVoid = Phrase(vi: "Hủy số", en: "Void the number")
    package static let outStepDrop = Phrase(vi: "Thôi soạn", en: "Give up")

    // MARK: Acts

    package static let actRegisterOutgoing = Phrase(vi: "cấp số, đăng ký văn bản đi", en: "register outgoing documents")
    package static let actCorrectOutgoing = Phrase(vi: "sửa sổ văn bản đi", en: "correct the outgoing register")
    package static let actIssueOutgoing = Phrase(vi: "phát hành văn bản đi", en: "issue documents")
    package static let actRecallOutgoing = Phrase(vi: "thu hồi văn bản đi", en: "recall documents")
    package static let actManageNumbering = Phrase(
        vi: "quyết định cách đánh số văn bản đi", en: "decide on the numbering")

    // MARK: Refusals

    package static func outDayBeforeLast(_ day: String, last: String, on lastDay: String) -> Phrase {
        Phrase(
            vi: "Ngày \(day) trước ngày của số \(last) (\(lastDay)): số cấp theo thứ tự ngày. Ghi ngày từ \(lastDay), "
                + "hoặc nhờ Chánh Văn phòng chèn số.",
            en: "\(day) is before the day of number \(last) (\(lastDay)): numbers follow the days. Write a day from "
                + "\(lastDay) on, or let the chief of office insert it late.")
    }
    package static func outDayOutOfOrder(_ day: String, from: String?, to: String?) -> Phrase {
        let span = Phrase(
            vi: [from.map { "từ \($0)" }, to.map { "đến \($0)" }].compactMap(\.self).joined(separator: " "),
            en: [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self).joined(separator: " "))
        return Phrase(
            vi: "Ngày \(day) làm sai thứ tự số. Số này ghi được ngày \(span.vi).",
            en: "\(day) breaks the order of the numbers. This number may bear a day \(span.en).")
    }
    package static func outBookFixed(year: Int) -> Phrase {
        Phrase(
            vi: "Số này thuộc sổ năm \(year); ngày phải trong sổ đó.",
            en: "The number belongs to the book of \(year); the day must be within it.")
    }
    package static func outSeriesFixed(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Tên loại này có hệ thống số riêng, \(symbol) không mang theo được. Hủy số rồi đăng ký lại.",
            en: "That type has numbers of its own; \(symbol) cannot go with it. Void it and register again.")
    }
    package static func outFormKeyUsed(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Mã phiếu này đã dùng cho văn bản \(symbol). Dùng mã khác.",
            en: "The form's key was used for \(symbol). Use another.")
    }
    package static func outReservationNotOpen(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Số giữ \(symbol) đã dùng, đã hủy, hết hạn hoặc thuộc loại khác. Bỏ trống để lấy số tiếp theo.",
            en: "The kept number \(symbol) is used, void, lapsed or of another type. Leave it empty for the next one.")
    }
    package static func outNumberNotGiven(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Số \(symbol) chưa cấp, không chèn sau nó được.",
            en: "Number \(symbol) has not been given; nothing can follow it.")
    }
    package static func outSuffixesUsedUp(_ symbol: String) -> Phrase {
        Phrase(vi: "Sau số \(symbol) đã chèn hết chữ a–z.", en: "All letters after \(symbol) are used.")
    }
    package static func outStepNotAllowed(_ step: Phrase, _ symbol: String, state: Phrase, next: [Phrase]) -> Phrase {
        let after = Phrase.list(next.map(\.inside), separator: ", ")
        let tail =
            next.isEmpty
            ? Phrase(vi: "Không còn bước nào của bạn.", en: "No step of yours is left.")
            : Phrase(vi: "Làm được: \(after.vi).", en: "Possible: \(after.en).")
        return Phrase(
            vi: "\(symbol): \(state.inside.vi), không \(step.inside.vi) được. \(tail.vi)",
            en: "\(symbol): \(state.inside.en); cannot \(step.inside.en). \(tail.en)")
    }
    package static func outEnded(_ symbol: String, state: Phrase) -> Phrase {
        Phrase(
            vi: "\(symbol): \(state.inside.vi), không sửa nữa.",
            en: "\(symbol): \(state.inside.en); not corrected any more.")
    }
    package static func outReplacedBefore(_ old: String, by other: String) -> Phrase {
        Phrase(
            vi: "\(old) đã được \(other) thay thế. Thay thế \(other), hoặc hủy \(other) trước.",
            en: "\(old) is replaced by \(other). Replace \(other), or make it void first.")
    }
    package static func outIssuedBeforeDate(_ day: String) -> Phrase {
        Phrase(
            vi: "Ngày phát hành trước ngày văn bản (\(day)). Ghi từ \(day).",
            en: "Issued before the document's date (\(day)). Write a day from \(day) on.")
    }
    package static func outAnswersLater(_ number: String, _ dated: String, reply day: String) -> Phrase {
        Phrase(
            vi:
                "Văn bản đến \(number) đề ngày \(dated), sau ngày trả lời (\(day)). Kiểm tra số đến, hoặc ghi ngày từ \(dated).",
            en:
                "Incoming \(number) is dated \(dated), after this reply (\(day)). Check its number, or write a day from \(dated) on."
        )
    }
    package static func outPolicyMidway(_ day: String, newest: String) -> Phrase {
        Phrase(
            vi:
                "Cách đánh số mới từ \(day) làm số lặp lại: đã cấp số đến ngày \(newest). Cho áp dụng từ 01/01 năm sau.",
            en: "Numbering anew from \(day) would repeat numbers: they are given up to \(newest). Begin on 1 January.")
    }
    package static func outUnknownType(_ code: String) -> Phrase {
        Phrase(
            vi: "Không có tên loại \"\(code)\", hoặc không còn dùng vào ngày đó.",
            en: "There is no type \"\(code)\", or not on that day any more.")
    }
    package static func outUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có văn bản đi \"\(name)\". Ghi như 15/BC-LĐLĐ/2026. Xem sổ: vanthu list outgoing.",
            en: "There is no outgoing document \"\(name)\". Write 15/BC-LĐLĐ/2026. The register: vanthu list outgoing.")
    }
    package static func outAmbiguous(_ name: String, _ symbols: [String]) -> Phrase {
        Phrase(
            vi: "Có nhiều văn bản số \(name): \(symbols.joined(separator: ", ")). Ghi cả ký hiệu.",
            en: "Several documents have number \(name): \(symbols.joined(separator: ", ")). Name the symbol.")
    }
    package static func outMalformedSymbol(_ text: String) -> Phrase {
        Phrase(
            vi: "Ký hiệu \"\(text)\" không đúng. Ghi phần sau số, như BC-LĐLĐ.",
            en: "The symbol \"\(text)\" is not well-formed. Write what follows the number, as BC-LĐLĐ.")
    }
    package static func outDateInFuture(_ day: String) -> Phrase {
        Phrase(vi: "Ngày \(day) chưa đến.", en: "\(day) has not come yet.")
    }
    package static func outAnswerBeforeDate(_ day: String) -> Phrase {
        Phrase(
            vi: "Hạn trả lời \(day) trước ngày văn bản.",
            en: "The answer is due on \(day), before the document's own date.")
    }

    // MARK: Command line

    package static func outRegistered(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã cấp số \(symbol).", en: "Registered as \(symbol).")
    }
    package static func outRegisteredBefore(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Phiếu này đã đăng ký: số \(symbol). Không cấp thêm số.",
            en: "This form was registered before, as \(symbol). No other number was given.")
    }
    package static func outInsertedLate(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã chèn số \(symbol).", en: "Inserted late as \(symbol).")
    }
    package static func outAnsweredOpen(_ number: String) -> Phrase {
        Phrase(
            vi:
                "Văn bản đến số \(number) còn mở. Trả lời xong thì hoàn thành: vanthu settle done \(number) --result replied.",
            en: "Incoming \(number) is still open. When it is answered: vanthu settle done \(number) --result replied.")
    }
    package static func outSymbolWanted(flag: String) -> Phrase {
        Phrase(
            vi:
                "Chưa rõ ký hiệu của cơ quan. Ghi \(flag) LĐLĐ một lần: vanthu settings set \(flag) LĐLĐ, hoặc ghi ký hiệu cho "
                + "văn bản này: \(flag) BC-LĐLĐ.",
            en:
                "The office's symbol is not known. Set it once: vanthu settings set \(flag) LĐLĐ, or give this document's: "
                + "\(flag) BC-LĐLĐ.")
    }
    package static func outStepDone(_ symbol: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "\(symbol): \(state.inside.vi).", en: "\(symbol): \(state.inside.en).")
    }
    package static func outReserved(_ symbol: String, until: String) -> Phrase {
        Phrase(vi: "Đã giữ số \(symbol) đến \(until).", en: "Number \(symbol) is kept until \(until).")
    }
    package static func outNumberingSet(_ policy: Phrase, from day: String) -> Phrase {
        Phrase(vi: "Từ \(day): \(policy.inside.vi).", en: "From \(day): \(policy.inside.en).")
    }
    package static func outBookNothing(year: Int) -> Phrase {
        Phrase(
            vi: "Sổ văn bản đi năm \(year) chưa có số nào để in.",
            en: "The outgoing register of \(year) has nothing to print.")
    }
    package static let numberingCommon = Phrase(vi: "Một hệ thống số chung", en: "One series of numbers")
    package static let numberingByType = Phrase(vi: "Mỗi tên loại một hệ thống số", en: "A series for each type")
    package static func numberingOwn(_ types: [Phrase]) -> Phrase {
        let names = Phrase.list(types, separator: ", ")
        return Phrase(
            vi: "Hệ thống số riêng cho \(names.vi); còn lại chung một hệ thống",
            en: "Own series for \(names.en); the others share one")
    }
    package static func numberingByTerm(_ grouping: Phrase, from day: String) -> Phrase {
        Phrase(
            vi: "\(grouping.vi), theo nhiệm kỳ từ \(day)", en: "\(grouping.en), by the term from \(day)")
    }
}
