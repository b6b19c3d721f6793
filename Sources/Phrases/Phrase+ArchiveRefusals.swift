// What the rules of the archive say when they say no: first what is the matter, then what to do.
extension Phrase {
    package static let archiveUnseen = Phrase(
        vi: "Không có hồ sơ hay văn bản này, hoặc chưa được xem.",
        en: "No such file or document, or none that you may see.")
    package static func archiveUnknownNode(_ path: String) -> Phrase {
        Phrase(
            vi: "Không có phông, nhóm hay hộp \"\(path)\". Ghi mã từ phông xuống: P01/02/H0123.",
            en: "There is no fonds, series or box \"\(path)\". Write the codes from the fonds down: P01/02/H0123.")
    }
    package static func archiveUnknownFile(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có hồ sơ \"\(name)\", hoặc chưa được xem. Ghi số, ký hiệu và năm: 01.TCCB/2026.",
            en: "There is no file \"\(name)\", or none that you may see. Write code and year: 01.TCCB/2026.")
    }
    package static func archiveAmbiguous(_ name: String, fonds: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name) có ở nhiều phông: \(fonds). Ghi thêm phông.",
            en: "File \(name) stands in several fonds: \(fonds). Name the fonds too.")
    }
    package static func archiveNameTaken(_ name: String) -> Phrase {
        Phrase(
            vi: "Phông này đã có hồ sơ \(name). Ghi số, ký hiệu khác.",
            en: "The fonds has a file \(name) already. Give it another code.")
    }
    package static func archiveCannotClose(_ name: String, _ fault: Phrase) -> Phrase {
        Phrase(
            vi: "Chưa kết thúc được hồ sơ \(name). \(fault.vi)", en: "File \(name) cannot be closed yet. \(fault.en)")
    }
    package static func archiveStepNotAllowed(
        _ step: Phrase, _ name: String, state: Phrase, next: [Phrase]
    ) -> Phrase {
        let (vi, en) = (next.map(\.inside.vi).joined(separator: ", "), next.map(\.inside.en).joined(separator: ", "))
        return Phrase(
            vi: "Hồ sơ \(name): \(state.inside.vi), không \(step.inside.vi) được."
                + (next.isEmpty ? "" : " Làm được: \(vi)."),
            en: "File \(name) is \(state.inside.en): \(step.inside.en) has no place."
                + (next.isEmpty ? "" : " Possible: \(en)."))
    }
    package static func archiveNotYours(_ name: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name) do người khác lập. Nhờ người lập, trưởng ban hoặc lưu trữ.",
            en: "File \(name) is made by somebody else. Ask its maker, the head of the department or the archivist.")
    }
    package static func archiveFixed(_ name: String, state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name): \(state.inside.vi), nội dung giữ nguyên. Mở lại hồ sơ trước khi sửa.",
            en: "File \(name) is \(state.inside.en): what it holds stays. Open it again before changing it.")
    }
    package static func archiveNotFiled(_ name: String) -> Phrase {
        Phrase(
            vi: "Văn bản \(name) là dự thảo hoặc đã hủy số, chưa đưa vào hồ sơ. Chọn văn bản có số.",
            en: "\(name) is a draft or void: it goes into no file. Choose documents with their number.")
    }
    package static func archiveInAlready(_ name: String) -> Phrase {
        Phrase(
            vi: "Các văn bản này đã nằm trong hồ sơ \(name).", en: "All of these lie in file \(name) already.")
    }
    package static func archiveTooMany(limit: Int) -> Phrase {
        Phrase(vi: "Mỗi lần nhiều nhất \(limit). Chia làm nhiều lần.", en: "At most \(limit) at once. Do it in parts.")
    }
    package static func archiveOrderIncomplete(_ name: String) -> Phrase {
        Phrase(
            vi: "Thứ tự phải nêu đủ văn bản trong hồ sơ \(name), mỗi văn bản một lần.",
            en: "The order must name all that lies in file \(name), each once.")
    }
    package static let archivePaperTitle = Phrase(
        vi: "Chưa có trích yếu của giấy tờ rời. Nhập trích yếu.", en: "The loose paper has no title. Write one.")
    package static func archiveNodeCodeTaken(_ code: String) -> Phrase {
        Phrase(vi: "Mã \(code) đã có ở cấp này. Ghi mã khác.", en: "Code \(code) is taken there. Choose another.")
    }
    package static func archiveNodeMalformed(_ code: String) -> Phrase {
        Phrase(
            vi: "Mã \"\(code)\" hoặc tên chưa hợp lệ: cần cả hai, mã ngắn và không có dấu \"/\".",
            en: "Code \"\(code)\" or title will not do: both are needed, the code short and without \"/\".")
    }
    package static func archiveNodeMisplaced(_ level: Phrase) -> Phrase {
        Phrase(
            vi:
                "\(level.vi) không nằm ở chỗ này. Phông ở trên cùng, nhóm trong phông hoặc nhóm, hộp trong nhóm hoặc phông.",
            en:
                "\(level.en) does not lie there. A fonds lies on top, a series in a fonds or series, a box in a series or fonds."
        )
    }
    package static func archiveOtherFonds(_ path: String) -> Phrase {
        Phrase(
            vi: "\(path) chỉ chuyển trong phông của nó: các phông không lẫn vào nhau. Chọn chỗ khác trong phông.",
            en: "\(path) moves inside its own fonds only: fonds are not mixed. Choose another place in it.")
    }
    package static func archiveNodeInItself(_ path: String) -> Phrase {
        Phrase(vi: "\(path) không thể nằm trong chính nó.", en: "\(path) cannot lie in itself.")
    }
    package static func archiveTooDeep(limit: Int) -> Phrase {
        Phrase(vi: "Nhiều nhất \(limit) cấp.", en: "At most \(limit) levels.")
    }
    package static func archiveNoFilesInFonds(_ code: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ nằm trong nhóm hoặc hộp, không nằm ngay trong phông \(code). Ghi thêm mã nhóm: \(code)/01.",
            en: "Files lie in series and boxes, not in fonds \(code) itself. Add the code of a series: \(code)/01.")
    }
    package static func archiveUnknownRule(_ code: String) -> Phrase {
        Phrase(
            vi: "Bảng thời hạn bảo quản không có dòng \(code). Xem vanthu settings retention.",
            en: "The retention schedule has no row \(code). See vanthu settings retention.")
    }
    package static func archiveShorterThanRules(_ period: Phrase, needed: Phrase) -> Phrase {
        Phrase(
            vi: "Thời hạn \(period.inside.vi) ngắn hơn bảng thời hạn: \(needed.inside.vi). Ghi ít nhất như bảng.",
            en: "\(period.en) is shorter than the schedule says: \(needed.inside.en). Keep it at least as long.")
    }
    package static func archiveNoList(year: Int) -> Phrase {
        Phrase(
            vi: "Chưa có danh mục hồ sơ năm \(year). Lập danh mục trước.",
            en: "There is no filing list of \(year). Begin it first.")
    }
    package static func archiveListBegun(year: Int) -> Phrase {
        Phrase(vi: "Danh mục hồ sơ năm \(year) đã lập.", en: "The filing list of \(year) has been begun.")
    }
    package static func archiveListApproved(year: Int) -> Phrase {
        Phrase(
            vi: "Danh mục hồ sơ năm \(year) đã phê duyệt: chỉ thêm dòng, không sửa dòng cũ.",
            en: "The filing list of \(year) is approved: rows are added to it, none is changed.")
    }
    package static func archiveMakersMissing(_ count: Int, year: Int) -> Phrase {
        Phrase(
            vi: "Danh mục năm \(year) còn \(count) hồ sơ chưa có người lập. Ghi người lập rồi phê duyệt.",
            en: "\(count) rows of the list of \(year) name no maker. Name them, then approve it.")
    }
    package static func archiveListEmpty(year: Int) -> Phrase {
        Phrase(vi: "Danh mục hồ sơ năm \(year) chưa có hồ sơ nào.", en: "The filing list of \(year) is empty.")
    }
    package static func archiveNotationTaken(_ notation: String) -> Phrase {
        Phrase(
            vi: "Danh mục đã có hồ sơ \(notation). Ghi số, ký hiệu khác.",
            en: "The list has a file \(notation) already. Give it another code.")
    }
    package static func archiveRowMalformed(_ text: String) -> Phrase {
        Phrase(
            vi: "Dòng \"\(text)\" chưa hợp lệ. Kiểm tra mã, tên, thời hạn và ngày.",
            en: "Row \"\(text)\" will not do. Look at code, title, period and days.")
    }
    package static func archiveRulesOverlap(_ code: String) -> Phrase {
        Phrase(
            vi: "Dòng \(code) đã có hiệu lực trong những ngày này. Ghi ngày bắt đầu sau dòng đó.",
            en: "Another row \(code) holds on these days. Begin after it.")
    }
    package static func archiveFormKeyUsed(_ name: String) -> Phrase {
        Phrase(
            vi: "Mã phiếu này đã dùng cho hồ sơ \(name). Dùng mã khác.",
            en: "The form's key was used for file \(name). Use another.")
    }

    // MARK: What a file lacks

    package static let fileEmpty = Phrase(
        vi: "Hồ sơ chưa có văn bản nào. Đưa văn bản vào trước.", en: "There is nothing in it. Put documents in first.")
    /// What stands beside "Còn thiếu", where nothing is being saved.
    package static func fileWithout(_ field: Phrase) -> Phrase {
        Phrase(vi: "Chưa có \(field.inside.vi).", en: "No \(field.inside.en) yet.")
    }
    package static func fileSheetsMissing(_ count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) văn bản chưa đánh số tờ. Đánh số tờ đủ.",
            en: (count == 1 ? "1 document lies" : "\(count) documents lie") + " on no sheet yet. Number the sheets.")
    }
    package static func fileSheetsCross(_ place: Int) -> Phrase {
        Phrase(
            vi: "Số tờ của văn bản thứ \(place) không theo thứ tự. Sửa số tờ hoặc thứ tự.",
            en: "The sheets of document \(place) are out of order. Mend sheets or order.")
    }
    package static func fileSheetsDiffer(written: Int, counted: Int) -> Phrase {
        Phrase(
            vi: "Ghi \(written) tờ, mục lục văn bản đến tờ \(counted). Sửa cho khớp.",
            en: "\(written) sheets are written, and the list of documents ends at sheet \(counted). Make them agree.")
    }
    package static let fileEndsBeforeStart = Phrase(
        vi: "Ngày kết thúc trước ngày bắt đầu. Sửa lại một trong hai ngày.",
        en: "The work ended before it began. Mend one of the days.")
    package static func fileDayAhead(_ field: Phrase) -> Phrase {
        Phrase(vi: "\(field.vi) sau ngày hôm nay. Sửa lại.", en: "\(field.en) lies after today. Mend it.")
    }
    package static func fileUnsettled(_ count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) văn bản đến trong hồ sơ chưa giải quyết xong.",
            en: "Somebody still works on \(count) incoming documents in it.")
    }
}
