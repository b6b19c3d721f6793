// Why a transfer, a disposal, a loan or a hold does not go on.

extension Phrase {
    package static let procTransferUnknown = Phrase(
        vi: "Không có lần giao nộp này, hoặc anh chị không được xem.",
        en: "There is no such transfer, or you may not see it.")
    package static let procDisposalUnknown = Phrase(
        vi: "Không có hồ sơ hủy này, hoặc anh chị không được xem.",
        en: "There is no such disposal case, or you may not see it.")
    package static let procLoanUnknown = Phrase(
        vi: "Không có phiếu mượn này, hoặc anh chị không được xem.",
        en: "There is no such loan, or you may not see it.")
    package static let procHoldUnknown = Phrase(
        vi: "Không có lệnh tạm dừng hủy này, hoặc anh chị không được xem.",
        en: "There is no such hold, or you may not see it.")
    package static let procFormKeyUsed = Phrase(
        vi: "Mã phiếu này đã dùng cho việc khác. Dùng mã khác.",
        en: "The form's key was used for something else. Use another.")
    package static let procNoFile = Phrase(
        vi: "Chưa có hồ sơ nào trong danh mục. Ghi ít nhất một hồ sơ.", en: "The list has no file. Name at least one.")
    package static func procFileTwice(_ file: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) được ghi hai lần. Bỏ một lần.", en: "File \(file) is named twice. Take one away.")
    }
    package static func procFileNotListed(_ file: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) không có trong danh mục này.", en: "File \(file) is not in this list.")
    }
    package static func procFileState(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file): \(state.inside.vi), không làm được việc này.",
            en: "File \(file): \(state.inside.en); this cannot be done with it.")
    }
    package static func procTransferState(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "Lần giao nộp này: \(state.inside.vi). Không còn làm được việc này.",
            en: "This transfer: \(state.inside.en). That step has no place any more.")
    }
    package static func transferNotClosed(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file): \(state.inside.vi). Kết thúc hồ sơ rồi nộp lưu.",
            en: "File \(file): \(state.inside.en). Close it, then hand it over.")
    }
    package static func transferNotArchived(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file): \(state.inside.vi). Chỉ giao nộp hồ sơ đang ở Lưu trữ hiện hành.",
            en: "File \(file): \(state.inside.en). Only files in the current archive are handed on.")
    }
    package static func transferNotPermanent(_ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) không bảo quản vĩnh viễn. Lưu trữ lịch sử chỉ nhận hồ sơ vĩnh viễn.",
            en: "File \(file) is not kept permanently. The historical archive takes permanent files only.")
    }
    package static func transferOnLoan(_ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) đang cho mượn. Nhận trả rồi giao nộp.",
            en: "File \(file) is on loan. Take it back, then hand it over.")
    }
    package static func transferInOther(_ file: String, _ number: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) đang có trong lần giao nộp số \(number).",
            en: "File \(file) stands in transfer \(number).")
    }
    package static func transferInDisposal(_ file: String, _ number: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) đang có trong hồ sơ hủy số \(number).",
            en: "File \(file) stands in disposal case \(number).")
    }
    package static func transferOtherDepartment(_ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) của ban khác. Mỗi lần giao nộp là hồ sơ của một ban.",
            en: "File \(file) is another department's. A transfer has the files of one.")
    }
    package static let transferNotYours = Phrase(
        vi: "Lần giao nộp này do người khác lập. Chỉ người lập, trưởng ban và Lưu trữ làm tiếp được.",
        en:
            "Somebody else put this transfer together. Only they, the head of the department and the archive go on with it."
    )
    package static let transferReceiverMissing = Phrase(
        vi: "Chưa ghi cơ quan nhận. Ghi tên Lưu trữ lịch sử và người đại diện.",
        en: "The receiving body is missing. Name the historical archive and who signs for it.")
    package static func procDayOutOfOrder(from: String?, to: String) -> Phrase {
        guard let from else {
            return Phrase(vi: "Ngày này chưa đến. Ghi đến \(to).", en: "That day has not come. Write one up to \(to).")
        }
        if from == to { return Phrase(vi: "Chỉ ghi được ngày \(to).", en: "Only \(to) can be written.") }
        return Phrase(vi: "Ghi ngày từ \(from) đến \(to).", en: "Write a day from \(from) to \(to).")
    }
    package static func keepBackNotOwed(_ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) chưa đến hạn hoặc không phải nộp lưu, nên không cần giữ lại.",
            en: "File \(file) need not be handed over, so there is nothing to keep back.")
    }
    package static func keepBackBounds(_ file: String, after: String, atMost: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) đến hạn nộp \(after), giữ lại được đến \(atMost) là cùng (không quá 2 năm).",
            en: "File \(file) is due on \(after) and is kept back until \(atMost) at most (two years).")
    }
    package static func notKeptBack(_ file: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) không được giữ lại.", en: "File \(file) is not kept back.")
    }

    // MARK: Disposal

    package static func disposalWrongState(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ hủy này: \(state.inside.vi). Chưa đến hoặc đã qua bước này.",
            en: "This case: \(state.inside.en). That step has no place here.")
    }
    package static let disposalProposerDecides = Phrase(
        vi: "Người đề nghị hủy không quyết định hủy. Để người khác có thẩm quyền quyết định.",
        en: "Who proposed a disposal does not decide it. Let somebody else with that right decide.")
    package static let disposalCouncilIncomplete = Phrase(
        vi: "Hội đồng cần ít nhất 3 người khác nhau đang làm việc: một chủ tịch, một thư ký, ủy viên.",
        en: "A council has three different people at least: one chair, one secretary, members.")
    package static let disposalProposerChairs = Phrase(
        vi: "Người đề nghị hủy không làm chủ tịch Hội đồng. Chọn chủ tịch khác.",
        en: "Who proposed it does not chair the council. Choose another chair.")
    package static let disposalNoMember = Phrase(
        vi: "Anh chị không có trong Hội đồng này.", en: "You are no member of this council.")
    package static let disposalWordsMissing = Phrase(
        vi: "Không đồng ý thì ghi lý do.", en: "Say why you do not agree.")
    package static func disposalOpinionsMissing(_ count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) thành viên chưa cho ý kiến.",
            en: count == 1
                ? "One member has not said what they think." : "\(count) members have not said what they think.")
    }
    package static func disposalNoMajority(agree: Int, refuse: Int) -> Phrase {
        Phrase(
            vi: "Hội đồng không đồng ý: \(agree) đồng ý, \(refuse) không. Đưa hồ sơ ra hoặc thôi hủy.",
            en: "The council does not agree: \(agree) for it, \(refuse) against. Spare files, or refuse the case.")
    }
    package static let disposalEmpty = Phrase(
        vi: "Danh mục hủy không còn hồ sơ nào.", en: "There is no file in the list.")
    package static let disposalOneExecutor = Phrase(
        vi: "Ghi ít nhất hai người thực hiện hủy. Biên bản có từ hai người ký.",
        en: "Name two people at least who destroy it. The minutes are signed by two.")
    package static let disposalDayOutOfOrder = Phrase(
        vi: "Ngày hủy phải từ ngày quyết định đến hôm nay.", en: "The day lies between the decision and today.")
    package static let opinionNotOwn = Phrase(
        vi: "Mỗi thành viên tự cho ý kiến của mình.", en: "Each member gives their own opinion.")
    package static func barNotDue(_ file: String, _ day: String?) -> Phrase {
        guard let day else {
            return Phrase(
                vi: "Hồ sơ \(file) không có ngày hết thời hạn bảo quản, không hủy.",
                en: "File \(file) never falls due; it is not destroyed.")
        }
        return Phrase(
            vi: "Hồ sơ \(file) chưa hết thời hạn bảo quản. Đề nghị hủy được từ \(day).",
            en: "The period of file \(file) has not run out. It may be proposed from \(day) on.")
    }
    package static func barState(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file): \(state.inside.vi), không hủy được.",
            en: "File \(file): \(state.inside.en); it cannot be destroyed.")
    }
    package static func barHeld(_ file: String, _ reason: String, _ until: String?) -> Phrase {
        let why = reason.isEmpty ? "" : ": \(reason)"
        let end = until.map { (vi: " (đến \($0))", en: " (until \($0))") } ?? (vi: "", en: "")
        return Phrase(
            vi: "Hồ sơ \(file) đang tạm dừng hủy\(why)\(end.vi).", en: "File \(file) is held\(why)\(end.en).")
    }
    package static func barOnLoan(_ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) đang cho mượn. Nhận trả trước đã.", en: "File \(file) is on loan. Take it back first.")
    }
    package static func barOtherCase(_ file: String, _ number: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) đang có trong hồ sơ hủy số \(number).", en: "File \(file) stands in case \(number).")
    }
    package static func contentDestroyed(_ name: String, _ number: String) -> Phrase {
        Phrase(
            vi: "Nội dung của \(name) đã hủy theo hồ sơ hủy số \(number). Chỉ còn mô tả và mã băm.",
            en: "The content of \(name) was destroyed in case \(number). Its description and hash remain.")
    }

    // MARK: Loans and holds

    package static func loanNotInArchive(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file): \(state.inside.vi). Lưu trữ chỉ cho mượn hồ sơ đã nộp lưu.",
            en: "File \(file): \(state.inside.en). The archive lends what lies in it.")
    }
    package static func loanLentOut(_ file: String, _ until: String?) -> Phrase {
        let end = until.map { (vi: ", hạn trả \($0)", en: ", due back on \($0)") } ?? (vi: "", en: "")
        return Phrase(
            vi: "Hồ sơ \(file) đang có người mượn\(end.vi).", en: "Somebody else has file \(file)\(end.en).")
    }
    package static func loanTooMany(_ count: Int) -> Phrase {
        Phrase(
            vi: "Người đọc đang giữ \(count) hồ sơ. Trả bớt rồi mượn tiếp.",
            en: "The reader has \(count) files. Some come back first.")
    }
    package static func loanWrongState(_ file: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Phiếu mượn hồ sơ \(file): \(state.inside.vi). Không làm được việc này.",
            en: "The loan of file \(file): \(state.inside.en). That step has no place here.")
    }
    package static func loanDueBounds(from: String, to: String) -> Phrase {
        Phrase(vi: "Hạn trả từ \(from) đến \(to).", en: "The day of return lies between \(from) and \(to).")
    }
    package static let loanNotYours = Phrase(
        vi: "Chỉ người yêu cầu, người đọc hoặc Lưu trữ thôi mượn được.",
        en: "Only who asked, who reads or the archive gives a request up.")
    package static func loanNotInFile(_ file: String) -> Phrase {
        Phrase(vi: "Văn bản này không có trong hồ sơ \(file).", en: "The document does not lie in file \(file).")
    }
    package static let loanReaderMissing = Phrase(
        vi: "Chưa rõ ai đọc. Ghi một người của cơ quan đang làm việc, hoặc tên người ngoài.",
        en: "Who reads is not clear. Name a person of the office who works here, or somebody from outside.")
    package static let holdBackwards = Phrase(
        vi: "Ngày cuối tạm dừng hủy đã qua. Ghi từ hôm nay.", en: "The last day has passed. Write today or later.")
    package static func holdEnded(_ day: String) -> Phrase {
        Phrase(vi: "Đã thôi tạm dừng hủy từ \(day).", en: "The hold ended on \(day).")
    }
}
