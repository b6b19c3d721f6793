// Disposal on screens: the list of cases, one case with its files and council, its questions and forms.

extension Phrase {
    // MARK: The list

    package static let contextDisposals = Phrase(vi: "Hủy tài liệu", en: "Disposal")
    package static let disposalsTitle = Phrase(vi: "HỦY TÀI LIỆU HẾT GIÁ TRỊ", en: "DISPOSAL")
    package static func disposalCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) hồ sơ hủy", en: count.en == "1" ? "1 case" : "\(count.en) cases")
    }
    package static let disposalsNone = Phrase(
        vi: "Không có hồ sơ hủy nào. F2 đề nghị hủy, F4 xem cả những hồ sơ hủy đã xong.",
        en: "There is no case. F2 proposes files, F4 shows cases that are over too.")
    package static let disposalsNothingFound = Phrase(
        vi: "Không có hồ sơ hủy nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No case fits. Backspace takes away what is searched, Esc goes back.")
    package static let keyPropose = Phrase(vi: "Đề nghị hủy", en: "Propose disposal")
    package static let keyDisposals = Phrase(vi: "Hủy tài liệu", en: "Disposal")
    package static let whyOpenDisposals = Phrase(vi: "mở Hủy tài liệu trước", en: "open Disposal first")
    package static let whyOpenDisposal = Phrase(vi: "mở một hồ sơ hủy trước", en: "open a case first")

    // MARK: One case

    package static let contextDisposal = Phrase(vi: "Hồ sơ hủy", en: "Disposal case")
    package static func disposalTitle(_ number: String) -> Phrase {
        Phrase(vi: "HỒ SƠ HỦY SỐ \(number)", en: "DISPOSAL CASE \(number)")
    }
    package static let disposalNothingIn = Phrase(
        vi: "Danh mục không còn hồ sơ nào.", en: "There is no file in the list.")
    package static let disposalColumnExpired = Phrase(vi: "Hết hạn", en: "Expired")
    package static let disposalColumnRemark = Phrase(vi: "Lý do, ghi chú", en: "Ground, remark")
    package static func disposalToldProposer(_ name: String) -> Phrase {
        Phrase(vi: "\(name) đề nghị", en: "proposed by \(name)")
    }
    package static func disposalToldBarred(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) hồ sơ chưa hủy được", en: "\(count.en) may not be destroyed")
    }
    package static func disposalToldCouncil(_ members: Phrase) -> Phrase {
        Phrase(vi: "Hội đồng – \(members.vi)", en: "Council – \(members.en)")
    }
    package static func disposalSaid(_ opinion: Phrase, by names: String) -> Phrase {
        Phrase(vi: "\(opinion.inside.vi): \(names)", en: "\(opinion.inside.en): \(names)")
    }
    package static func disposalSeat(_ name: String, _ seat: Phrase) -> Phrase {
        Phrase(vi: "\(name) (\(seat.vi))", en: "\(name) (\(seat.en))")
    }
    package static func disposalToldDecision(_ decision: String, _ day: String, _ name: String) -> Phrase {
        Phrase(vi: "Quyết định \(decision) ngày \(day), \(name)", en: "Decision \(decision) of \(day), \(name)")
    }
    package static func disposalToldDestroyed(_ day: String, _ names: String) -> Phrase {
        Phrase(vi: "Hủy ngày \(day): \(names)", en: "Destroyed on \(day): \(names)")
    }
    package static func disposalToldBackups(_ count: Int) -> Phrase {
        Phrase(
            vi: "còn \(Phrase.count(count).vi) bản sao lưu giữ nội dung, biên bản nêu tên",
            en:
                "\(count == 1 ? "1 backup still holds" : "\(Phrase.count(count).en) backups still hold") the content, the minutes name \(count == 1 ? "it" : "them")"
        )
    }
    package static func disposalNext(_ step: Phrase, _ who: Phrase) -> Phrase {
        Phrase(vi: "Tiếp theo: \(step.inside.vi) (\(who.vi))", en: "Next: \(step.inside.en) (\(who.en))")
    }
    package static func disposalBackup(_ path: String, _ made: String, until: String?) -> Phrase {
        let end = until.map { (vi: ", giữ đến \($0)", en: ", kept until \($0)") } ?? (vi: "", en: "")
        return Phrase(vi: "\(path), lập \(made)\(end.vi)", en: "\(path), made on \(made)\(end.en)")
    }
    package static let disposalStepChange = Phrase(vi: "Sửa", en: "Correct")
    package static let disposalStepConvene = Phrase(vi: "Lập Hội đồng", en: "Form council")
    package static let disposalStepOpine = Phrase(vi: "Cho ý kiến", en: "Give opinion")
    package static let disposalStepConclude = Phrase(vi: "Kết luận", en: "Count votes")
    package static let disposalStepAppraise = Phrase(vi: "Ghi thẩm tra", en: "Appraisal")
    package static let disposalStepDecide = Phrase(vi: "Quyết định hủy", en: "Decide")
    package static let disposalStepDestroy = Phrase(vi: "Hủy, lập biên bản", en: "Destroy")
    package static let disposalStepRefuse = Phrase(vi: "Không hủy", en: "Refuse")
    package static let disposalStepSpare = Phrase(vi: "Giữ hồ sơ này", en: "Spare")
    package static func whyDisposalState(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "hồ sơ hủy \(state.inside.vi), chưa đến hoặc đã qua bước này",
            en: "no place for it: \(state.inside.en)")
    }
    package static let whyProposerDecides = Phrase(
        vi: "người đề nghị không quyết định", en: "who proposed it does not decide")
    package static let whyNoMember = Phrase(vi: "không có trong Hội đồng này", en: "not of this council")
    package static func whyOpinionsMissing(_ count: Int) -> Phrase {
        Phrase(
            vi: "còn \(count) thành viên chưa cho ý kiến",
            en: count == 1 ? "one member has not said" : "\(count) members have not said")
    }
    package static func whyNoMajority(agree: Int, refuse: Int) -> Phrase {
        Phrase(
            vi: "Hội đồng không đồng ý: \(agree) đồng ý, \(refuse) không",
            en: "the council does not agree: \(agree) for, \(refuse) against")
    }
    package static let whyNothingListed = Phrase(vi: "danh mục không còn hồ sơ nào", en: "the list is empty")
    package static let whySpared = Phrase(vi: "hồ sơ này đã được giữ lại", en: "this file is spared")
    package static func whyPaperNotYet(_ state: Phrase) -> Phrase {
        Phrase(vi: "\(state.inside.vi), chưa có giấy này", en: "there is none yet: \(state.inside.en)")
    }

    // MARK: Questions

    package static func spareQuestion(_ file: String) -> Phrase {
        Phrase(
            vi: "Đưa hồ sơ \(file) ra khỏi danh mục hủy? Hồ sơ được giữ lại.",
            en: "Take file \(file) off the list? It is kept.")
    }
    package static func concludeQuestion(agree: Int, of all: Int) -> Phrase {
        Phrase(
            vi: "Kết luận: \(agree)/\(all) thành viên đồng ý hủy. Chuyển sang thẩm tra?",
            en: "\(agree) of \(all) members agree. Go on to the appraisal?")
    }
    package static func refuseDisposalQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Không hủy theo hồ sơ hủy số \(number)? Tất cả hồ sơ trong danh mục được giữ lại.",
            en: "Refuse case \(number)? All of its files are kept.")
    }
    package static func destroyQuestion(_ count: Phrase, _ decision: String) -> Phrase {
        Phrase(
            vi:
                "Hủy \(count.vi) hồ sơ theo quyết định \(decision)? Tệp và bản soạn của các hồ sơ này mất hẳn, không lấy lại được. Mô tả, số trong sổ, mã băm và biên bản còn lại.",
            en:
                "Destroy \(count.en == "1" ? "1 file" : "\(count.en) files") by decision \(decision)? Their content is gone for good and cannot be brought back. Descriptions, register rows, hashes and the minutes remain."
        )
    }
    /// - Parameter texts: how many documents lost the text that was written in the program.
    package static func disposalDone(_ number: String, attachments: Int, texts: Int, backups: Int) -> Phrase {
        let content = Phrase.count(attachments)
        let written =
            texts > 0
            ? (vi: ", \(Phrase.count(texts).vi) bản soạn", en: " and \(Phrase.count(texts).en) texts")
            : (vi: "", en: "")
        let rest = backups > 0 ? disposalToldBackups(backups) : nil
        return Phrase(
            vi:
                "Đã hủy theo hồ sơ hủy số \(number), xóa nội dung \(content.vi) tệp\(written.vi)\(rest.map { "; \($0.vi)" } ?? ""). F8 in biên bản.",
            en:
                "Case \(number) is carried out, the content of \(content.en) attachments\(written.en) is gone\(rest.map { "; \($0.en)" } ?? ""). F8 prints the minutes."
        )
    }
    package static func opinionKept(_ number: String, _ opinion: Phrase) -> Phrase {
        Phrase(
            vi: "Đã ghi ý kiến về hồ sơ hủy số \(number): \(opinion.inside.vi).",
            en: "Your opinion on case \(number) is kept: \(opinion.inside.en).")
    }
    package static let paperDisposalList = Phrase(
        vi: "Danh mục tài liệu hết giá trị, thuyết minh", en: "List of what is proposed, with explanation")
    package static let paperCouncilMinutes = Phrase(vi: "Biên bản họp Hội đồng", en: "Minutes of the council")
    package static let paperDecision = Phrase(
        vi: "Quyết định hủy (chưa ký: dự thảo)", en: "Decision (a draft until signed)")
    package static let paperDestructionMinutes = Phrase(vi: "Biên bản hủy tài liệu", en: "Minutes of destruction")

    // MARK: The forms

    package static let archiveFormPropose = Phrase(vi: "Đề nghị hủy tài liệu", en: "Propose disposal")
    package static let archiveFormChangeDisposal = Phrase(vi: "Sửa hồ sơ hủy số", en: "Change case")
    package static let archiveFormAddToDisposal = Phrase(vi: "Thêm hồ sơ, hồ sơ hủy số", en: "Add files to case")
    package static let archiveFormConvene = Phrase(vi: "Lập Hội đồng, hồ sơ hủy số", en: "Council of case")
    package static let archiveFormOpinion = Phrase(vi: "Ý kiến, hồ sơ hủy số", en: "Opinion on case")
    package static let archiveFormAppraise = Phrase(vi: "Thẩm tra, hồ sơ hủy số", en: "Appraisal of case")
    package static let archiveFormDecide = Phrase(vi: "Quyết định, hồ sơ hủy số", en: "Decision on case")
    package static let archiveFormDestroy = Phrase(vi: "Hủy theo hồ sơ hủy số", en: "Destroy by case")
    package static let disposalFieldOpinion = Phrase(vi: "Ý kiến", en: "Opinion")
    package static let disposalFieldWords = Phrase(vi: "Nội dung ý kiến", en: "In words")
    package static let disposalFieldDecision = Phrase(vi: "Số quyết định", en: "Decision")
    package static let disposalFieldDay = Phrase(vi: "Ngày", en: "Day")
    package static let disposalFieldExecutors = Phrase(vi: "Người thực hiện", en: "Destroyed by")
    package static func disposalFormAbout(_ title: String, _ count: Phrase) -> Phrase {
        Phrase(
            vi: "\(title) · \(count.vi) hồ sơ", en: "\(title) · \(count.en == "1" ? "1 file" : "\(count.en) files")")
    }
    package static func disposalFormAppraisal(_ text: String) -> Phrase {
        Phrase(vi: "Thẩm tra: \(text)", en: "Appraisal: \(text)")
    }
    package static let hintOnePerson = Phrase(
        vi: "Tên người trong cơ quan. F4 chọn.", en: "A person of the office. F4 chooses.")
    package static let hintPeople = Phrase(
        vi: "Tên người trong cơ quan, cách nhau dấu \";\". F4 chọn.",
        en: "People of the office, \";\" between. F4 chooses.")
    package static let hintExecutors = Phrase(
        vi: "Ít nhất hai người, cách nhau dấu \";\". F4 chọn.", en: "Two people at least, \";\" between. F4 chooses.")
    package static let hintGround = Phrase(
        vi: "Để trống: hết thời hạn bảo quản.", en: "Empty: its period has run out.")
    package static let hintAppraisal = Phrase(
        vi: "Ý kiến, số, ngày văn bản thẩm tra.", en: "What was answered, with number and day of the paper.")
    package static let hintDecision = Phrase(
        vi: "Số, ký hiệu: 31/QĐ-LĐLĐ.", en: "Number and symbol: 31/QĐ-LĐLĐ.")
    package static let hintOpinionWords = Phrase(
        vi: "Không đồng ý thì phải ghi lý do.", en: "Who does not agree says why.")
}
