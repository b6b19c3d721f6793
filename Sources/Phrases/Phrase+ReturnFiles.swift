// What is said of a file of returns.

extension Phrase {
    // MARK: Why a workbook is not read

    package static let workbookEmpty = Phrase(vi: "Tệp rỗng.", en: "The file is empty.")
    package static let workbookOldExcel = Phrase(
        vi: "Tệp .xls cũ chưa đọc được. Mở bằng Excel, chọn \"Lưu thành\" .xlsx rồi nhập lại.",
        en: "Old .xls files cannot be read. Open it in Excel, save it as .xlsx, then import again.")
    package static let workbookEncrypted = Phrase(
        vi: "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu rồi nhập lại.",
        en: "The file has a password. Take it off in Excel, save the file, then import again.")
    package static let workbookOpenDocument = Phrase(
        vi: "Tệp OpenDocument (.ods) chưa đọc được. Lưu thành .xlsx hoặc .csv rồi nhập lại.",
        en: "OpenDocument files (.ods) cannot be read. Save it as .xlsx or .csv, then import again.")
    package static let workbookBinary = Phrase(
        vi: "Tệp .xlsb chưa đọc được. Mở bằng Excel, chọn \"Lưu thành\" .xlsx rồi nhập lại.",
        en: "Files .xlsb cannot be read. Open it in Excel, save it as .xlsx, then import again.")
    package static let workbookPlainText = Phrase(
        vi: "Tệp là văn bản thường, không phải .xlsx. Nếu là bảng CSV, đổi tên thành .csv rồi nhập lại.",
        en: "The file is plain text, not .xlsx. If it is CSV, name it .csv, then import again.")
    package static let workbookNone = Phrase(
        vi: "Tệp không phải bảng tính .xlsx. Chọn đúng tệp rồi nhập lại.",
        en: "The file is no .xlsx workbook. Choose the right file, then import again.")
    package static let workbookDamaged = Phrase(
        vi: "Tệp .xlsx bị hỏng hoặc thiếu. Xin đơn vị gửi lại, hoặc mở bằng Excel, lưu lại rồi nhập.",
        en: "The .xlsx file is damaged or cut off. Ask the unit for it again, or save it anew in Excel.")
    package static let workbookHostile = Phrase(
        vi: "Tệp .xlsx có nội dung không an toàn nên không đọc. Xin đơn vị lập lại từ biểu mẫu trống.",
        en: "The .xlsx file holds unsafe content and is not read. Ask the unit to fill in a blank form anew.")
    package static let workbookNoSheets = Phrase(
        vi: "Tệp .xlsx không có số liệu nào.", en: "The .xlsx file has nothing in its sheets.")
    package static func workbookTooLarge(_ what: Phrase) -> Phrase {
        Phrase(
            vi: "Tệp .xlsx lớn quá: \(what.vi). Chia nhỏ tệp rồi nhập.",
            en: "The .xlsx file is too large: \(what.en). Split it, then import.")
    }
    package static func workbookBytes(_ megabytes: Int) -> Phrase {
        Phrase(vi: "hơn \(megabytes) MB", en: "more than \(megabytes) MB")
    }
    package static func workbookParts(_ limit: Int) -> Phrase {
        let limit = count(limit)
        return Phrase(vi: "hơn \(limit.vi) thành phần", en: "more than \(limit.en) parts")
    }
    package static func workbookSheets(_ limit: Int) -> Phrase {
        let limit = count(limit)
        return Phrase(vi: "hơn \(limit.vi) trang tính", en: "more than \(limit.en) sheets")
    }
    package static func workbookRows(_ limit: Int) -> Phrase {
        let limit = count(limit)
        return Phrase(vi: "hơn \(limit.vi) dòng", en: "more than \(limit.en) rows")
    }
    package static func workbookColumns(_ limit: Int) -> Phrase {
        let limit = count(limit)
        return Phrase(vi: "hơn \(limit.vi) cột", en: "more than \(limit.en) columns")
    }
    package static let workbookText = Phrase(vi: "quá nhiều chữ", en: "too much text")

    // MARK: Where

    /// A place as it is named within a sentence; empty for the whole file.
    package static func returnsPlace(sheet: String?, cell: String?, row: Int?) -> Phrase {
        let vi = [sheet.map { "trang \"\($0)\"" }, cell.map { "ô \($0)" } ?? row.map { "dòng \($0)" }]
        let en = [sheet.map { "sheet \"\($0)\"" }, cell.map { "cell \($0)" } ?? row.map { "line \($0)" }]
        return Phrase(
            vi: vi.compactMap(\.self).joined(separator: ", "), en: en.compactMap(\.self).joined(separator: ", "))
    }
    package static func returnsAt(_ place: Phrase, _ problem: Phrase) -> Phrase {
        place.vi.isEmpty ? problem.atStart : place.atStart.followed(by: problem, separator: ": ")
    }

    // MARK: What

    package static let returnsSheetNotRead = Phrase(
        vi: "không có số liệu của biểu này, đã bỏ qua.", en: "has nothing of this form and was passed over.")
    package static let returnsSheetHidden = Phrase(
        vi: "trang ẩn, không đọc.", en: "is hidden and was not read.")
    package static func returnsHeadingUnknown(_ text: String) -> Phrase {
        Phrase(vi: "\"\(text)\" không phải dòng nào của biểu.", en: "\"\(text)\" is no row of the form.")
    }
    package static func returnsHeadingAmbiguous(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" là tên của nhiều dòng. Ghi thêm mã số.",
            en: "\"\(text)\" names several rows. Add the code.")
    }
    package static func returnsHeadingContradicts(code: String, label: String) -> Phrase {
        Phrase(
            vi: "mã \(code) nhưng tên của dòng \(label). Sửa mã hoặc tên cho khớp.",
            en: "code \(code) with the name of row \(label). Make them agree.")
    }
    package static func returnsColumnTwice(code: String, first: Phrase) -> Phrase {
        Phrase(
            vi: "cột thứ hai của dòng \(code), cột đầu ở \(first.vi). Giữ một cột.",
            en: "a second column for row \(code), the first is at \(first.en). Keep one.")
    }
    package static func returnsRowTwice(code: String, first: Phrase) -> Phrase {
        Phrase(
            vi: "\(code) có hai lần, lần đầu ở \(first.vi). Giữ một dòng.",
            en: "\(code) is there twice, the first time at \(first.en). Keep one.")
    }
    package static let returnsUnitMissing = Phrase(
        vi: "có số liệu mà không ghi đơn vị. Ghi mã hoặc tên đơn vị.",
        en: "has values but no unit. Write the unit's code or name.")
    package static func returnsUnitUnknown(_ text: String, similar: [String]) -> Phrase {
        let hint = similar.joined(separator: ", ")
        guard !similar.isEmpty else {
            return Phrase(
                vi: "chưa có đơn vị \"\(text)\". Sửa theo mã hoặc tên trong danh mục.",
                en: "there is no unit \"\(text)\". Write its code or name as in the directory.")
        }
        return Phrase(
            vi: "chưa có đơn vị \"\(text)\". Gần giống: \(hint).", en: "there is no unit \"\(text)\". Similar: \(hint)."
        )
    }
    package static func returnsUnitAmbiguous(_ text: String) -> Phrase {
        Phrase(
            vi: "có nhiều đơn vị tên \"\(text)\". Ghi mã đơn vị.",
            en: "several units are called \"\(text)\". Write the unit's code.")
    }
    package static func returnsUnitContradicts(code: String, name: String) -> Phrase {
        Phrase(
            vi: "mã \"\(code)\" và tên \"\(name)\" là của hai đơn vị khác nhau. Sửa cho khớp.",
            en: "code \"\(code)\" and name \"\(name)\" are of two units. Make them agree.")
    }
    package static func returnsUnitTwice(code: String, first: Phrase) -> Phrase {
        Phrase(
            vi: "đơn vị \(code) có hai phiếu, phiếu đầu ở \(first.vi). Giữ một phiếu.",
            en: "unit \(code) has two returns, the first at \(first.en). Keep one.")
    }
    package static func returnsTotalLine(_ text: String) -> Phrase {
        Phrase(
            vi: "dòng \"\(text)\" không đọc; tổng do chương trình tính.",
            en: "\"\(text)\" is not read; sums are computed.")
    }
    package static func returnsPeriodMalformed(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là kỳ báo cáo. Ghi như 2026-Q3 hoặc Quý III/2026.",
            en: "\"\(text)\" is no period. Write it like 2026-Q3.")
    }
    package static func returnsOtherForm(_ text: String) -> Phrase {
        Phrase(vi: "là biểu \"\(text)\", không phải biểu đang nhập.", en: "is form \"\(text)\", not the one imported.")
    }
    package static func returnsInspected(_ code: String) -> Phrase {
        Phrase(
            vi: "dòng \(code) chỉ ghi theo biên bản kiểm tra, không nhận từ phiếu của đơn vị.",
            en: "row \(code) is known by inspections alone and is not taken from a return.")
    }
    package static func returnsMerged(_ code: String) -> Phrase {
        Phrase(
            vi: "ô gộp che số liệu của nhiều chỗ (dòng \(code)). Bỏ gộp ô rồi ghi từng số.",
            en: "a merged cell covers several values (row \(code)). Take it apart and write each.")
    }
    package static func returnsValue(code: String, text: String, _ fault: Phrase) -> Phrase {
        guard !text.isEmpty else { return Phrase(vi: "\(code): \(fault.vi)", en: "\(code): \(fault.en)") }
        return Phrase(vi: "\(code): \"\(text)\" \(fault.vi)", en: "\(code): \"\(text)\" \(fault.en)")
    }
    package static let returnsNotACount = Phrase(
        vi: "không phải là số. Ghi số nguyên từ 0, hoặc để trống.",
        en: "is no number. Write a whole number from 0, or leave it empty.")
    package static let returnsNegative = Phrase(vi: "nhỏ hơn 0.", en: "is below 0.")
    package static let returnsNotWhole = Phrase(vi: "không phải số nguyên.", en: "is no whole number.")
    package static let returnsUnclearComma = Phrase(
        vi: "có dấu phẩy, không rõ là phần nghìn hay phần lẻ. Ghi liền, không dấu.",
        en: "has a comma that may part thousands or a fraction. Write the digits alone.")
    package static let returnsTooLarge = Phrase(vi: "lớn quá mức tin được.", en: "is larger than can be believed.")
    package static func returnsNotAState(_ choices: String) -> Phrase {
        Phrase(vi: "chưa hiểu. Ghi một trong: \(choices).", en: "was not understood. Write one of: \(choices).")
    }
    package static let returnsStateContradicts = Phrase(
        vi: "có số và tên không khớp nhau.", en: "has a number and a name that do not agree.")
    package static let returnsNotYesOrNo = Phrase(
        vi: "chưa hiểu. Ghi Có hoặc Không.", en: "was not understood. Write Yes or No.")
    package static func returnsTooLong(_ limit: Int) -> Phrase {
        let limit = count(limit)
        return Phrase(vi: "dài quá \(limit.vi) chữ cái.", en: "is longer than \(limit.en) characters.")
    }
    package static let returnsDay = Phrase(
        vi: "là ngày tháng do bảng tính tự đổi. Định dạng ô là Văn bản rồi ghi lại.",
        en: "is a day that the spreadsheet made of it. Format the cell as text and write it again.")
    package static let returnsFault = Phrase(vi: "là lỗi của công thức.", en: "is an error of a formula.")
    package static let returnsUncalculated = Phrase(
        vi: "là công thức chưa có kết quả. Mở bằng Excel, lưu lại rồi nhập.",
        en: "is a formula without a result. Open the file in Excel, save it, then import.")

    // MARK: The import

    package static let returnsPeriodNeeded = Phrase(
        vi: "Tệp không ghi một kỳ báo cáo duy nhất. Thêm --period, ví dụ --period 2026-Q3.",
        en: "The file does not say one period. Add --period, such as --period 2026-Q3.")
    package static func returnsOtherPeriod(_ own: Phrase, wanted: Phrase) -> Phrase {
        Phrase(
            vi: "phiếu của \(own.inside.vi), không phải \(wanted.inside.vi).",
            en: "a return for \(own.inside.en), not for \(wanted.inside.en).")
    }
    package static func returnsNothingRead(_ form: String) -> Phrase {
        Phrase(
            vi:
                "Chưa nhận ra đơn vị và dòng nào của biểu \(form) trong tệp. Ghi mã dòng (1.1, 1.2 …) ở đầu cột, như biểu trống (F7 ở Ai chưa báo cáo, hoặc vanthu tasks form).",
            en:
                "No unit and row of the form \(form) was found in the file. Head the columns with the rows' codes (1.1, 1.2 …), as in a blank form (F7 at who has not reported, or vanthu tasks form)."
        )
    }
    package static func returnsRefused(bad: Int) -> Phrase {
        let bad = count(bad)
        return Phrase(
            vi: "Có \(bad.vi) chỗ cần sửa nên chưa ghi gì. Sửa trong tệp, hoặc chạy lại với --skip-bad.",
            en: "\(bad.en) places need mending, so nothing was written. Mend the file, or use --skip-bad.")
    }
    package static func returnsDryRun(returns: Int, good: Int, same: Int, bad: Int) -> Phrase {
        let returns = count(returns), good = count(good), same = count(same), bad = count(bad)
        return Phrase(
            vi:
                "Chạy thử: \(returns.vi) phiếu, nhận được \(good.vi), như đã có \(same.vi), cần sửa \(bad.vi). Chưa ghi gì.",
            en:
                "Dry run: \(returns.en) returns, \(good.en) can be taken, \(same.en) as they stand, \(bad.en) need mending. Nothing was written."
        )
    }
    package static func returnsDone(_ period: Phrase, written: Int, same: Int, skipped: Int) -> Phrase {
        let written = count(written), same = count(same), skipped = count(skipped)
        return Phrase(
            vi: "Đã nhập \(period.inside.vi): \(written.vi) phiếu, như đã có \(same.vi), bỏ qua \(skipped.vi).",
            en: "\(period.en): \(written.en) returns entered, \(same.en) as they stood, \(skipped.en) skipped.")
    }
    /// Which figures of returns already received become others.
    package static func returnsReplacement(figures: Phrase, returns: Phrase, units: Phrase) -> Phrase {
        Phrase(
            vi: "\(figures.vi) số liệu đang dùng của \(returns.vi) phiếu đã nhận: \(units.vi)",
            en: "\(figures.en) standing figures of \(returns.en) returns already in: \(units.en)")
    }
    package static func returnsWouldReplace(_ what: Phrase, isUnexplained: Bool) -> Phrase {
        let end =
            isUnexplained ? Phrase(vi: ". Khi ghi cần --reason.", en: ". Writing it wants --reason.") : Phrase(".")
        return Phrase(vi: "Sẽ thay \(what.vi)", en: "It would replace \(what.en)").followed(by: end, separator: "")
    }
    package static func returnsReplaced(_ what: Phrase) -> Phrase {
        Phrase(vi: "Đã thay \(what.vi).", en: "Replaced \(what.en).")
    }
    package static func returnsReplaceUnexplained(_ what: Phrase) -> Phrase {
        Phrase(
            vi: "Tệp thay \(what.vi). Chưa ghi gì: nêu lý do sửa bằng --reason.",
            en: "The file replaces \(what.en). Nothing was written: say why with --reason.")
    }
    package static func returnsBlank(_ units: Int) -> Phrase {
        let units = count(units)
        return Phrase(
            vi: "\(units.vi) đơn vị chưa điền số liệu nào, không tính là đã nộp.",
            en: "\(units.en) units filled nothing in and count as not in.")
    }
}
