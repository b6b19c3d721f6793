// The papers of the archive: inventory and minutes of a transfer, the papers of a disposal, the loan slip, the filing list, the finding aid.
// Terms that the Law on Archives 2024 renames are those of the law.

extension Phrase {
    // MARK: Columns

    package static let paperNumber = Phrase(vi: "STT", en: "No.")
    package static let paperFileCode = Phrase(vi: "Số, ký hiệu hồ sơ", en: "File code")
    package static let paperFileTitle = Phrase(vi: "Tiêu đề hồ sơ", en: "Title of the file")
    package static let paperFileTime = Phrase(vi: "Thời gian tài liệu", en: "Dates")
    package static let paperRetention = Phrase(vi: "Thời hạn lưu trữ", en: "Kept for")
    package static let paperSheets = Phrase(vi: "Số tờ/trang", en: "Sheets")
    package static let paperNotes = Phrase(vi: "Ghi chú", en: "Remarks")
    package static let paperBox = Phrase(vi: "Hộp (cặp) số", en: "Box")
    package static let paperMaker = Phrase(vi: "Đơn vị, người lập hồ sơ", en: "Made by")
    package static let paperHeadingTitle = Phrase(vi: "Tên đề mục và tiêu đề hồ sơ", en: "Headings and titles")
    package static let paperExpired = Phrase(vi: "Hết hạn từ", en: "Ran out on")
    package static let paperGround = Phrase(vi: "Lý do hủy", en: "Ground")
    package static let paperGroundExpired = Phrase(vi: "Hết thời hạn lưu trữ", en: "The period has run out")
    package static let paperShelf = Phrase(vi: "Kho – giá – tầng", en: "Shelf")
    package static func paperKept(_ years: String) -> Phrase { Phrase(vi: "\(years) năm", en: "\(years) years") }
    package static let paperPermanent = Phrase(vi: "Vĩnh viễn", en: "Permanent")
    package static let paperLong = Phrase(vi: "Lâu dài", en: "Long")
    package static let paperTemporary = Phrase(vi: "Tạm thời", en: "Temporary")
    package static func paperSheetCount(_ count: Int) -> Phrase { Phrase(vi: "\(count) tờ", en: "\(count) sheets") }
    package static func paperPageCount(_ count: Int) -> Phrase { Phrase(vi: "\(count) trang", en: "\(count) pages") }

    // MARK: Transfer

    package static let inventoryTitle = Phrase(
        vi: "MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU", en: "INVENTORY OF FILES HANDED OVER")
    package static func inventoryCount(_ files: Int) -> Phrase {
        Phrase(
            vi: "Mục lục này gồm \(Phrase.count(files).vi) hồ sơ (đơn vị bảo quản).",
            en: "This inventory has \(Phrase.count(files).en) files.")
    }
    package static let inventoryGiver = Phrase(vi: "NGƯỜI LẬP", en: "WRITTEN BY")
    package static let transferMinutesTitle = Phrase(vi: "BIÊN BẢN", en: "MINUTES")
    package static let transferMinutesAbout = Phrase(
        vi: "Về việc giao nhận hồ sơ, tài liệu", en: "of the handing over of files")
    package static let transferBasisDecree = Phrase(
        vi:
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        en: "On the ground of Decree 30/2020/NĐ-CP of 05/3/2020 on clerical work;")
    package static func transferBasisList(_ years: [Int]) -> Phrase {
        let told =
            years.count > 3 ? "\(years[0]) - \(years[years.count - 1])" : years.map(String.init).joined(separator: ", ")
        let word = years.count > 1 ? "các năm" : "năm"
        return Phrase(
            vi: "Căn cứ Danh mục hồ sơ \(word) \(told) và kế hoạch thu thập tài liệu, chúng tôi gồm:",
            en: "on the ground of the filing list of \(told) and the plan of collecting, we:")
    }
    package static let transferGiverParty = Phrase(vi: "BÊN GIAO", en: "WHO GIVES")
    package static let transferTakerParty = Phrase(vi: "BÊN NHẬN", en: "WHO TAKES")
    package static func transferPartyPerson(_ name: String, _ title: String) -> Phrase {
        let end = title.isEmpty ? "" : ", \(title)"
        return Phrase(vi: "Ông (bà): \(name)\(end)", en: "\(name)\(end)")
    }
    package static let transferAgree = Phrase(
        vi: "Thống nhất lập biên bản giao nhận hồ sơ, tài liệu với những nội dung như sau:",
        en: "agree on these minutes of the handing over:")
    package static func transferLineTitle(_ title: String) -> Phrase {
        Phrase(vi: "1. Tên khối tài liệu giao nộp: \(title)", en: "1. Title of the records: \(title)")
    }
    package static func transferLineTime(_ time: String) -> Phrase {
        Phrase(vi: "2. Thời gian của tài liệu: \(time)", en: "2. Dates of the records: \(time)")
    }
    package static let transferLineAmount = Phrase(vi: "3. Số lượng tài liệu:", en: "3. Amount:")
    package static func transferPaperFiles(_ files: Int) -> Phrase {
        Phrase(
            vi: "- Tài liệu giấy: tổng số hồ sơ (đơn vị bảo quản): \(Phrase.count(files).vi)",
            en: "- On paper: files: \(Phrase.count(files).en)")
    }
    package static func transferBoxes(_ boxes: String) -> Phrase {
        Phrase(vi: "- Tổng số hộp (cặp): \(boxes)", en: "- Boxes: \(boxes)")
    }
    package static func transferMetres(_ metres: String) -> Phrase {
        Phrase(vi: "- Quy ra mét giá: \(metres) mét", en: "- Shelf metres: \(metres)")
    }
    package static func transferElectronic(_ files: Int) -> Phrase {
        Phrase(
            vi: "- Tài liệu điện tử: tổng số hồ sơ: \(Phrase.count(files).vi)",
            en: "- Electronic: files: \(Phrase.count(files).en)")
    }
    package static func transferLineCondition(_ condition: String) -> Phrase {
        Phrase(
            vi: "4. Tình trạng tài liệu giao nộp: \(condition)", en: "4. Condition of the records: \(condition)")
    }
    package static let transferLineList = Phrase(
        vi: "5. Mục lục hồ sơ, tài liệu nộp lưu kèm theo.", en: "5. The inventory is attached.")
    package static func transferLineReturned(_ files: String) -> Phrase {
        Phrase(
            vi: "6. Hồ sơ trả lại để hoàn thiện: \(files)", en: "6. Files given back to be completed: \(files)")
    }
    package static let transferTwoCopies = Phrase(
        vi: "Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản.",
        en: "These minutes are made in two copies; who gives keeps one, who takes the other.")
    package static let transferGiverSigns = Phrase(vi: "ĐẠI DIỆN BÊN GIAO", en: "FOR WHO GIVES")
    package static let transferTakerSigns = Phrase(vi: "ĐẠI DIỆN BÊN NHẬN", en: "FOR WHO TAKES")
    package static let copyOfGiver = Phrase(vi: "Bản của bên giao", en: "Copy of who gives")
    package static let copyOfTaker = Phrase(vi: "Bản của bên nhận", en: "Copy of who takes")
    package static let currentArchive = Phrase(vi: "Lưu trữ hiện hành", en: "Current archive")

    // MARK: Disposal

    package static let disposalListTitle = Phrase(
        vi: "DANH MỤC HỒ SƠ, TÀI LIỆU HẾT GIÁ TRỊ ĐỀ NGHỊ HỦY", en: "LIST OF FILES PROPOSED FOR DISPOSAL")
    package static func disposalOf(_ title: String) -> Phrase {
        Phrase(vi: "Khối tài liệu: \(title)", en: "Records: \(title)")
    }
    package static func disposalCount(_ files: Int) -> Phrase {
        Phrase(
            vi: "Danh mục này gồm \(Phrase.count(files).vi) hồ sơ (đơn vị bảo quản).",
            en: "This list has \(Phrase.count(files).en) files.")
    }
    package static let disposalExplanation = Phrase(vi: "Thuyết minh", en: "Explanation")
    package static let disposalProposerSigns = Phrase(vi: "NGƯỜI LẬP DANH MỤC", en: "WRITTEN BY")
    package static let councilTitle = Phrase(vi: "BIÊN BẢN HỌP", en: "MINUTES OF THE MEETING")
    package static let councilAbout = Phrase(
        vi: "Hội đồng xác định giá trị tài liệu", en: "of the appraisal council")
    package static let councilBasis = Phrase(
        vi: "Căn cứ Luật Lưu trữ và danh mục hồ sơ, tài liệu hết giá trị đề nghị hủy, Hội đồng gồm:",
        en: "On the ground of the Law on Archives and of the list of files proposed for disposal, the council:")
    package static let councilOpinions = Phrase(vi: "Ý kiến của các thành viên", en: "What the members think")
    package static func councilResult(agree: Int, all: Int) -> Phrase {
        Phrase(
            vi: "Kết quả: \(agree) trong \(all) thành viên đồng ý hủy.", en: "Result: \(agree) of \(all) members agree."
        )
    }
    package static func councilMatter(_ files: Int, _ title: String) -> Phrase {
        Phrase(
            vi: "Hội đồng đã xem xét \(Phrase.count(files).vi) hồ sơ của khối tài liệu: \(title).",
            en: "The council looked at \(Phrase.count(files).en) files of the records: \(title).")
    }
    package static let decisionTitle = Phrase(vi: "QUYẾT ĐỊNH", en: "DECISION")
    package static let decisionAbout = Phrase(
        vi: "Về việc hủy tài liệu hết giá trị", en: "on the destruction of records")
    package static let decisionBasisLaw = Phrase(
        vi: "Căn cứ Luật Lưu trữ;", en: "On the ground of the Law on Archives;")
    package static let decisionBasisCouncil = Phrase(
        vi: "Căn cứ biên bản họp Hội đồng xác định giá trị tài liệu;",
        en: "on the ground of the minutes of the appraisal council;")
    package static func decisionBasisAppraisal(_ words: String) -> Phrase {
        Phrase(vi: "Căn cứ ý kiến thẩm tra: \(words);", en: "on the ground of the appraisal: \(words);")
    }
    package static let decisionDecides = Phrase(vi: "QUYẾT ĐỊNH:", en: "DECIDES:")
    package static func decisionFirst(_ files: Int, _ title: String) -> Phrase {
        Phrase(
            vi:
                "Điều 1. Hủy \(Phrase.count(files).vi) hồ sơ hết giá trị của khối tài liệu: \(title) (danh mục kèm theo).",
            en: "1. To destroy \(Phrase.count(files).en) files of the records: \(title) (list attached).")
    }
    package static let decisionSecond = Phrase(
        vi:
            "Điều 2. Lưu trữ tổ chức hủy theo đúng quy định, có ít nhất hai người thực hiện, lập biên bản và lưu hồ sơ hủy ít nhất 20 năm.",
        en:
            "2. The archive destroys them by the rules, two people at least, with minutes; the papers are kept for 20 years at least."
    )
    package static let decisionThird = Phrase(
        vi: "Điều 3. Văn phòng, Lưu trữ và các ban có liên quan thi hành quyết định này.",
        en: "3. The office, the archive and the departments concerned carry this out.")
    package static let destructionTitle = Phrase(vi: "BIÊN BẢN", en: "MINUTES")
    package static let destructionAbout = Phrase(
        vi: "Về việc hủy tài liệu hết giá trị", en: "of the destruction of records")
    package static func destructionBasis(_ decision: String, _ day: String) -> Phrase {
        Phrase(
            vi: "Căn cứ Quyết định số \(decision) ngày \(day), chúng tôi gồm:",
            en: "On the ground of decision \(decision) of \(day), we:")
    }
    package static func destructionDone(_ files: Int, _ title: String, _ day: String) -> Phrase {
        Phrase(
            vi: "Ngày \(day) đã hủy \(Phrase.count(files).vi) hồ sơ của khối tài liệu: \(title).",
            en: "On \(day) \(Phrase.count(files).en) files of the records were destroyed: \(title).")
    }
    package static func destructionMethod(_ method: String) -> Phrase {
        Phrase(vi: "Cách hủy: \(method)", en: "Method: \(method)")
    }
    package static func destructionContent(_ attachments: Int, _ bytes: String) -> Phrase {
        Phrase(
            vi:
                "Nội dung điện tử đã xóa: \(Phrase.count(attachments).vi) tệp (\(bytes) byte). Mô tả hồ sơ, sổ đăng ký, mã băm của tệp và biên bản này được giữ lại.",
            en:
                "Electronic content destroyed: \(Phrase.count(attachments).en) files (\(bytes) bytes). Descriptions, registers, hashes and these minutes remain."
        )
    }
    package static func destructionTexts(_ documents: Int) -> Phrase {
        Phrase(
            vi:
                "Nội dung soạn trong phần mềm đã xóa: mọi bản của \(Phrase.count(documents).vi) văn bản đi. Dòng trong sổ, người soạn, ngày và mã băm của từng bản được giữ lại.",
            en:
                "Texts written in the program that were destroyed: all versions of \(Phrase.count(documents).en) outgoing documents. Their lines in the register, authors, days and the hash of each version remain."
        )
    }
    package static func destructionTextsShared(_ count: Int) -> Phrase {
        Phrase(
            vi:
                "Nội dung soạn trong phần mềm của \(Phrase.count(count).vi) văn bản còn được giữ vì văn bản nằm trong hồ sơ khác chưa hủy.",
            en:
                "The texts of \(Phrase.count(count).en) documents stay, because these lie in other files that are kept."
        )
    }
    package static func destructionShared(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(Phrase.count(count).vi) tệp còn được giữ vì nằm trong hồ sơ, văn bản khác chưa hủy.",
            en: "\(Phrase.count(count).en) attachments stay, because other files or documents that are kept have them.")
    }
    package static let destructionNoBackup = Phrase(
        vi: "Không có bản sao lưu nào trong sổ còn giữ nội dung đã hủy.",
        en: "No backup in the list holds what was destroyed.")
    package static let destructionBackups = Phrase(
        vi: "Các bản sao lưu sau đây còn giữ nội dung đã hủy:", en: "These backups still hold what was destroyed:")
    package static func destructionBackup(_ path: String, made: String, until: String?) -> Phrase {
        let end =
            until.map { (vi: "giữ đến \($0)", en: "kept until \($0)") }
            ?? (vi: "chưa định ngày xóa", en: "no day set for its end")
        return Phrase(vi: "- \(path), lập \(made), \(end.vi)", en: "- \(path), made \(made), \(end.en)")
    }
    package static let destructionSigns = Phrase(vi: "NGƯỜI THỰC HIỆN", en: "DESTROYED BY")
    package static let destructionWitness = Phrase(vi: "NGƯỜI CHỨNG KIẾN", en: "WITNESS")

    // MARK: Loans, filing list, finding aid

    package static let loanSlipTitle = Phrase(
        vi: "PHIẾU YÊU CẦU SỬ DỤNG HỒ SƠ, TÀI LIỆU", en: "SLIP FOR THE USE OF A FILE")
    package static func loanSlipNumber(_ number: String) -> Phrase { Phrase(vi: "Số: \(number)", en: "No. \(number)") }
    package static let loanReaderSigns = Phrase(vi: "NGƯỜI YÊU CẦU", en: "ASKED BY")
    package static let loanPermitSigns = Phrase(vi: "NGƯỜI CHO PHÉP", en: "PERMITTED BY")
    package static let loanLenderSigns = Phrase(vi: "NGƯỜI GIAO HỒ SƠ", en: "HANDED OUT BY")
    package static func slipLine(_ label: Phrase, _ text: String) -> Phrase {
        Phrase(vi: "\(label.vi): \(text)", en: "\(label.en): \(text)")
    }
    package static let filingListTitle = Phrase(vi: "DANH MỤC HỒ SƠ", en: "FILING LIST")
    package static func filingListYear(_ year: Int) -> Phrase { Phrase(vi: "Năm \(year)", en: "of \(year)") }
    package static func filingListCount(_ files: Int) -> Phrase {
        Phrase(
            vi: "Danh mục này có \(Phrase.count(files).vi) hồ sơ.", en: "This list has \(Phrase.count(files).en) files."
        )
    }
    package static let filingApproves = Phrase(vi: "NGƯỜI PHÊ DUYỆT", en: "APPROVED BY")
    package static let filingWrites = Phrase(vi: "NGƯỜI LẬP", en: "WRITTEN BY")
    package static let findingAidTitle = Phrase(vi: "MỤC LỤC HỒ SƠ", en: "FINDING AID")
    package static func findingAidOf(_ path: String, _ title: String) -> Phrase { Phrase("\(path): \(title)") }
    package static let destroyedMark = Phrase(vi: "Đã hủy", en: "Destroyed")
    package static let handedOverMark = Phrase(vi: "Đã giao Lưu trữ lịch sử", en: "Handed to the historical archive")
}

extension Phrase {
    // Before the Law on Archives 2024.
    package static let paperRetention2011 = Phrase(vi: "Thời hạn bảo quản", en: "Kept for")
    package static let paperGroundExpired2011 = Phrase(vi: "Hết thời hạn bảo quản", en: "The period has run out")
    package static let currentArchive2011 = Phrase(vi: "Lưu trữ cơ quan", en: "Current archive")
}

extension Phrase {
    package static let decisionRecipients = Phrase(vi: "Như Điều 3", en: "As in 3")
}

extension Phrase {
    package static let disposalListDestroyed = Phrase(
        vi: "DANH MỤC HỒ SƠ, TÀI LIỆU ĐÃ HỦY", en: "LIST OF WHAT WAS DESTROYED")
}
