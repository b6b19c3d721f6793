// Copies of documents: sao y, sao lục, trích sao (Decree 30/2020, art. 25–27), their register and the sheet itself.

extension Phrase {
    // MARK: Forms and fields

    package static let copyWhole = Phrase(vi: "Sao y", en: "True copy")
    package static let copyOfCopy = Phrase(vi: "Sao lục", en: "Copy of a copy")
    package static let copyExtract = Phrase(vi: "Trích sao", en: "Extract")
    package static let copyFieldSource = Phrase(vi: "Văn bản được sao", en: "Copied document")
    package static let copyColumnForm = Phrase(vi: "Hình thức", en: "Form")
    package static let copyFieldForm = Phrase(vi: "Hình thức sao", en: "Form of copy")
    package static let copyFieldSymbol = Phrase(vi: "Số, ký hiệu bản sao", en: "Number of the copy")
    package static let copyFieldTail = Phrase(vi: "Ký hiệu bản sao", en: "Symbol of the copy")
    package static let copyFieldDate = Phrase(vi: "Ngày sao", en: "Copied on")
    package static let copyFieldPart = Phrase(vi: "Phần được trích", en: "Part extracted")
    package static let copyFieldCount = Phrase(vi: "Số lượng bản sao", en: "How many copies")
    package static let copyFieldAskedBy = Phrase(vi: "Người đề nghị sao", en: "Asked for by")
    package static let actMakeCopies = Phrase(vi: "sao văn bản", en: "copy documents")

    // MARK: Faults and refusals

    package static func copyMalformedSymbol(_ text: String, expected: String) -> Phrase {
        Phrase(
            vi: "Ký hiệu bản sao \"\(text)\" không đúng với hình thức sao. Ghi như \(expected).",
            en: "The symbol \"\(text)\" does not fit the form of the copy. Write it like \(expected).")
    }
    package static func copyPartOfWhole(_ form: Phrase) -> Phrase {
        Phrase(
            vi: "\(form.vi) là sao toàn bộ. Bỏ trống phần được trích, hoặc chọn trích sao.",
            en: "\(form.en) copies the whole. Leave the part empty, or choose the extract.")
    }
    package static func copyOfVoid(_ name: String) -> Phrase {
        Phrase(
            vi: "Số \(name) đã hủy, không có văn bản để sao.", en: "Number \(name) is void; there is nothing to copy.")
    }
    package static func copyOfRecalled(_ name: String) -> Phrase {
        Phrase(
            vi: "Văn bản \(name) đã thu hồi, không sao nữa.", en: "\(name) was recalled; it is not copied any more.")
    }
    package static func copyOfUnissued(_ name: String) -> Phrase {
        Phrase(
            vi: "Văn bản \(name) chưa phát hành. Phát hành rồi sao.",
            en: "\(name) has not been issued. Issue it first, then copy it.")
    }
    package static func copyOfTask(_ name: String) -> Phrase {
        Phrase(
            vi: "Số \(name) là việc giao, không có văn bản để sao.",
            en: "\(name) is work that no document brought; there is nothing to copy.")
    }
    package static func copyOfCirculation(_ name: String, _ circulation: Phrase) -> Phrase {
        Phrase(
            vi: "Văn bản \(name): \(circulation.inside.vi), không được sao. Đọc xong trả lại nơi gửi.",
            en: "\(name): \(circulation.inside.en); no copy of it is made. It is read and given back.")
    }
    package static func copyOfOwn(_ name: String) -> Phrase {
        Phrase(
            vi: "Sao lục là sao từ bản sao y; bản gốc của \(name) do cơ quan giữ. Chọn sao y hoặc trích sao.",
            en: "A sao lục is made of a sao y; of \(name) the office has the original. Choose sao y or trích sao.")
    }
    package static func copyOlder(_ name: String, _ day: String) -> Phrase {
        Phrase(
            vi: "Ngày sao trước ngày \(day) của văn bản \(name). Ghi từ \(day).",
            en: "The copy would be older than \(name) (\(day)). Write a day from \(day) on.")
    }
    package static func copyDayBeforeLast(_ day: String, last: String, on lastDay: String) -> Phrase {
        Phrase(
            vi:
                "Ngày \(day) trước ngày của bản sao số \(last) (\(lastDay)): số cấp theo thứ tự ngày. Ghi ngày từ \(lastDay).",
            en: "\(day) is before the day of copy number \(last) (\(lastDay)): numbers follow the days. "
                + "Write a day from \(lastDay) on.")
    }
    package static func copyFormKeyUsed(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Mã phiếu này đã dùng cho bản sao \(symbol). Dùng mã khác.",
            en: "The form's key was used for copy \(symbol). Use another.")
    }
    package static func copyIsVoid(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Bản sao \(symbol) đã hủy số, không sửa hay in nữa.",
            en: "Copy \(symbol) is void; it is neither corrected nor printed any more.")
    }
    package static func copyUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có bản sao \"\(name)\". Ghi như 01/SY-LĐLĐ/2026. Xem sổ: vanthu list copies.",
            en: "There is no copy \"\(name)\". Write 01/SY-LĐLĐ/2026. The register: vanthu list copies.")
    }
    package static func copyOfficeUnknown(flag: String) -> Phrase {
        Phrase(
            vi:
                "Chưa rõ ký hiệu của cơ quan. Ghi một lần: vanthu settings set \(flag) LĐLĐ, hoặc ghi cho bản sao này: \(flag) SY-LĐLĐ.",
            en:
                "The office's symbol is not known. Set it once: vanthu settings set \(flag) LĐLĐ, or give this copy's: \(flag) SY-LĐLĐ."
        )
    }
    package static func copySourceWanted(flag: String) -> Phrase {
        Phrase(
            vi: "Chưa rõ sao văn bản nào. Ghi số đến (12), số ký hiệu văn bản đi (15/BC-LĐLĐ), hoặc \(flag) \"…\".",
            en: "What is copied? Name an arrival number (12), an outgoing symbol (15/BC-LĐLĐ), or \(flag) \"…\".")
    }
    package static let copyBookNeedsAll = Phrase(
        vi: "Chỉ người xem được mọi văn bản mới in sổ bản sao: văn thư, Chánh Văn phòng, lãnh đạo.",
        en: "Only who sees every document prints the register of copies: clerk, chief of office, leadership.")

    // MARK: What was done

    package static func copyMade(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã cấp số bản sao \(symbol).", en: "Entered as copy \(symbol).")
    }
    package static func copyMadeBefore(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Phiếu này đã vào sổ: bản sao \(symbol). Không cấp thêm số.",
            en: "This form was entered before, as copy \(symbol). No other number was given.")
    }
    package static func copyCorrected(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã sửa bản sao \(symbol).", en: "Copy \(symbol) corrected.")
    }
    package static func copyVoided(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã hủy số bản sao \(symbol).", en: "Copy \(symbol) voided.")
    }
    package static func copyBearsMark(_ circulation: Phrase) -> Phrase {
        Phrase(
            vi:
                "Văn bản được sao có dấu \(circulation.vi.uppercased()): bản sao mang dấu ấy và chỉ dùng trong cơ quan.",
            en: "The document is marked: \(circulation.en). The copy bears the mark and stays in the office.")
    }

    // MARK: The register on paper

    package static let bookCopies = Phrase(vi: "SỔ ĐĂNG KÝ BẢN SAO VĂN BẢN", en: "REGISTER OF COPIES")
    package static func bookHoldsCopies(_ entries: Int, from: String, to: String) -> Phrase {
        Phrase(
            vi: "Sổ ghi \(Phrase.count(entries).vi) lần sao, từ số \(from) đến số \(to).",
            en: "It holds \(Phrase.count(entries).en) entries, numbers \(from) to \(to).")
    }
    package static func copyBookNothing(year: Int) -> Phrase {
        Phrase(
            vi: "Sổ bản sao năm \(year) chưa có số nào để in.", en: "The register of copies of \(year) is empty.")
    }

    // MARK: The sheet

    package static let copySheetWhole = Phrase(vi: "SAO Y", en: "TRUE COPY")
    package static let copySheetOfCopy = Phrase(vi: "SAO LỤC", en: "COPY OF A COPY")
    package static let copySheetExtract = Phrase(vi: "TRÍCH SAO", en: "EXTRACT")
    /// The text of what is copied stands on paper alone.
    package static func copyTextNotHeld(_ source: Phrase) -> Phrase {
        Phrase(
            vi: "Chương trình không giữ nội dung \(source.vi): chỉ có trang cuối của bản sao, đặt sau bản chụp.",
            en: "The text of \(source.en) is not kept here: this is the copy's last page alone, to be put behind it.")
    }
    /// The part that is extracted is not found in the text.
    package static func copyPartNotFound(_ part: String) -> Phrase {
        Phrase(
            vi: "Không thấy \"\(part)\" trong nội dung đã ký: chỉ có trang cuối của bản sao. Ghi như Điều 3, Mục II.",
            en: "\"\(part)\" is not in the signed text: this is the copy's last page alone. Write Điều 3, Mục II.")
    }
    package static func copySheetPart(_ part: String, of source: String) -> Phrase {
        Phrase(vi: "Trích \(part) của \(source).", en: "Extract: \(part) of \(source).")
    }
    /// "Công văn số 902/SNV-VL ngày 20/11/2026 của Sở Nội vụ", what is missing left out.
    package static func copiedDocument(
        _ type: Phrase, symbol: String, day: String?, issuer: String
    ) -> Phrase {
        let (viDay, enDay) = (day.map { " ngày \($0)" } ?? "", day.map { " of \($0)" } ?? "")
        let number = symbol.isEmpty ? "" : " số \(symbol)"
        let enNumber = symbol.isEmpty ? "" : " \(symbol)"
        return Phrase(
            vi: "\(type.vi)\(number)\(viDay)\(issuer.isEmpty ? "" : " của \(issuer)")",
            en: "\(type.en)\(enNumber)\(enDay)\(issuer.isEmpty ? "" : ", \(issuer)")")
    }
    package static let documentWord = Phrase(vi: "Văn bản", en: "Document")
}
