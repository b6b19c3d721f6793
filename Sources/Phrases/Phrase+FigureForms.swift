// Forms of figures that are sent out, and returns that come back as files.

extension Phrase {
    // MARK: How a row is filled in

    package static let figureCount = Phrase(vi: "Số, từ 0", en: "A number from 0")
    package static let figureWords = Phrase(vi: "Ghi bằng chữ", en: "In words")
    package static let figureYesNo = Phrase(vi: "Có hoặc Không", en: "Yes or No")
    package static let figureYes = Phrase(vi: "Có", en: "Yes")
    package static let figureNo = Phrase(vi: "Không", en: "No")
    package static func figureOneOf(_ choices: [Phrase]) -> Phrase {
        let choices = list(choices, separator: "; ")
        return Phrase(vi: "Ghi một trong: \(choices.vi)", en: "One of: \(choices.en)")
    }
    package static func figureChoice(_ place: Int, _ name: Phrase) -> Phrase {
        Phrase(vi: "\(place) = \(name.vi)", en: "\(place) = \(name.en)")
    }
    package static func figureAtMost(_ code: String) -> Phrase {
        Phrase(vi: "không lớn hơn dòng \(code)", en: "not more than row \(code)")
    }
    package static func figureOnlyWhen(_ code: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "chỉ khi dòng \(code) là \"\(state.vi)\"", en: "only when row \(code) is \"\(state.en)\"")
    }
    package static func figureNeededWhen(_ code: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "cần ghi khi dòng \(code) là \"\(state.vi)\"", en: "needed when row \(code) is \"\(state.en)\"")
    }

    // MARK: The form

    package static func figureFormTitle(_ form: Phrase, _ period: Phrase?) -> Phrase {
        guard let period else { return form }
        return Phrase(vi: "\(form.vi) – \(period.inside.vi)", en: "\(form.en) – \(period.inside.en)")
    }
    package static let figureFormBlanks = Phrase(
        vi: "Chưa có số liệu thì để trống, không ghi 0. Không sửa mã số và tên các dòng, các cột.",
        en: "Leave empty what is not known; do not write 0. Do not change codes and names of rows and columns.")
    package static func figureFormDue(_ day: String) -> Phrase {
        Phrase(vi: "Hạn nộp: \(day).", en: "Due: \(day).")
    }
    package static func figureFormReturn(to office: String, email: String?) -> Phrase {
        guard let email else {
            return Phrase(vi: "Điền xong gửi về \(office).", en: "Send it back to \(office) when it is filled in.")
        }
        return Phrase(
            vi: "Điền xong gửi về \(office), \(email).",
            en: "Send it back to \(office), \(email), when it is filled in."
        )
    }
    package static let figureCountRefusal = Phrase(
        vi: "Dòng này chỉ nhận số nguyên từ 0. Chưa có số liệu thì để trống.",
        en: "This row takes whole numbers from 0. Leave it empty where nothing is known.")
    package static let figureChoiceRefusal = Phrase(
        vi: "Chọn một mục trong danh sách, hoặc để trống.", en: "Choose from the list, or leave it empty.")
    package static let figureCode = Phrase(vi: "Mã số", en: "Code")
    package static let figureIndicator = Phrase(vi: "Chỉ tiêu", en: "Indicator")
    package static let figureValue = Phrase(vi: "Số liệu", en: "Value")
    package static let figureManner = Phrase(vi: "Cách ghi", en: "How to fill in")
    package static func figureUnit(_ name: String) -> Phrase { Phrase(vi: "Đơn vị: \(name)", en: "Unit: \(name)") }
    package static func figureFormCode(_ code: String) -> Phrase {
        Phrase(vi: "Mã biểu: \(code)", en: "Form: \(code)")
    }
    package static func figurePeriodCode(_ code: String) -> Phrase {
        Phrase(vi: "Kỳ báo cáo: \(code)", en: "Period: \(code)")
    }
    package static let figureMaker = Phrase(vi: "NGƯỜI LẬP BIỂU", en: "MADE OUT BY")
    package static let figureSigner = Phrase(vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF THE UNIT")

    // MARK: The command

    package static func figureFormUnknown(_ code: String, known: String) -> Phrase {
        Phrase(
            vi: "Không có biểu \"\(code)\". Các biểu có: \(known).",
            en: "There is no form \"\(code)\". Known: \(known).")
    }
    package static func figurePeriodUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là kỳ báo cáo. Ghi như quý 3/2026, 6 tháng đầu năm 2026 hoặc 2026.",
            en: "\"\(text)\" is no period. Write Q3/2026, H1/2026 or 2026.")
    }
    package static func figurePeriodNotAsked(_ form: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Biểu \(form) không có kỳ \(period.inside.vi). Chọn kỳ khác bằng --period.",
            en: "Form \(form) is not asked for \(period.inside.en). Choose another --period.")
    }
    package static func figureUnitUnknown(_ text: String, similar: [String]) -> Phrase {
        let hint = similar.joined(separator: ", ")
        guard !similar.isEmpty else {
            return Phrase(
                vi: "Không có đơn vị \"\(text)\" trong kỳ này. Ghi mã, tên hoặc tên viết tắt của đơn vị.",
                en: "There is no unit \"\(text)\" in this period. Give its code, name or abbreviation.")
        }
        return Phrase(
            vi: "Không có đơn vị \"\(text)\" trong kỳ này. Gần giống: \(hint).",
            en: "There is no unit \"\(text)\" in this period. Similar: \(hint).")
    }
    package static func figureOutputKind(_ path: String) -> Phrase {
        Phrase(
            vi: "Không rõ ghi \"\(path)\" thành tệp gì. Đặt tên tệp kết thúc bằng .xlsx, .csv hoặc .txt.",
            en: "It is not clear what file \"\(path)\" is to be. Let its name end in .xlsx, .csv or .txt.")
    }
    package static func figureShapeUnknown(_ text: String) -> Phrase {
        Phrase(
            vi:
                "\"\(text)\" không phải là cách xếp. Ghi sheets (mỗi đơn vị một trang) hoặc lines (mỗi đơn vị một dòng).",
            en: "\"\(text)\" is no shape. Write sheets (a sheet for each unit) or lines (a line for each unit).")
    }
    package static func figureFormWritten(path: String, units: Int) -> Phrase {
        guard units > 0 else { return Phrase(vi: "Đã ghi \(path).", en: "Wrote \(path).") }
        let units = count(units)
        return Phrase(vi: "Đã ghi \(path), \(units.vi) đơn vị.", en: "Wrote \(path), \(units.en) units.")
    }
    package static let figureNoUnits = Phrase(
        vi: "chưa có đơn vị nào trong danh mục cho kỳ này; tên đơn vị trong biểu để trống.",
        en: "the directory has no units for this period; the unit's name is left open in the form.")
    package static func figureTooManySheets(limit: Int) -> Phrase {
        Phrase(
            vi: "Nhiều hơn \(limit) đơn vị thì không để mỗi đơn vị một trang được. Dùng --shape lines.",
            en: "More than \(limit) units do not fit with a sheet for each. Use --shape lines.")
    }

    // MARK: Filters

    package static func filterMissing(_ program: String) -> Phrase {
        Phrase(
            vi: "Thiếu chương trình \(program) đi cùng vanthu. Cài lại vanthu cho đủ rồi thử lại.",
            en: "The program \(program), which comes with vanthu, is missing. Install vanthu whole, then try again.")
    }
    package static func filterLibraryMissing(_ program: String, packages: String) -> Phrase {
        Phrase(
            vi: "Chương trình \(program) không chạy được vì thiếu gói \(packages). Cài gói đó rồi thử lại.",
            en: "The program \(program) does not run because \(packages) is missing. Install it, then try again.")
    }
    package static func filterFailed(_ program: String) -> Phrase {
        Phrase(
            vi: "Chương trình \(program) dừng giữa chừng. Thử lại; nếu vẫn vậy, dùng tệp CSV.",
            en: "The program \(program) stopped before it was done. Try again; if it stays so, use a CSV file.")
    }
    package static func filterTooLong(_ program: String) -> Phrase {
        Phrase(
            vi: "Chương trình \(program) làm quá lâu nên đã dừng. Chia nhỏ tệp, hoặc dùng tệp CSV.",
            en: "The program \(program) took too long and was stopped. Split the file, or use CSV.")
    }
}
