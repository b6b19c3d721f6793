// A file of returns on the screen, before and after it is entered, and blank forms that go out.

extension Phrase {
    package static let contextReturnsImport = Phrase(vi: "Nhập phiếu từ tệp", en: "Returns from a file")
    package static func importTitle(_ file: String) -> Phrase {
        Phrase(vi: "NHẬP PHIẾU TỪ TỆP · \(file)", en: "RETURNS FROM A FILE · \(file)")
    }
    package static let keyImportFile = Phrase(vi: "Nhập từ tệp", en: "From a file")
    package static let keyImportReturns = Phrase(vi: "Ghi vào sổ", en: "Enter all")
    package static let keyBlankForms = Phrase(vi: "Biểu trống", en: "Blank forms")

    // MARK: Choosing the file

    package static let importSourceTitle = Phrase(vi: "NHẬP PHIẾU TỪ TỆP Ở ĐÂU", en: "TAKE RETURNS FROM")
    package static let importDocuments = Phrase(vi: "Văn bản đến mới nhất", en: "The newest documents")
    package static let importNoDocuments = Phrase(
        vi: "Sổ chưa có văn bản đến nào được xem.", en: "The register has no document that may be seen.")

    package static let importDocumentHint = Phrase(
        vi: "Số đến của văn bản kèm phiếu: 12, hoặc 12/2026 · để trống được · F4 chọn",
        en: "The number of the document that brought it: 12, or 12/2026 · may stay empty · F4 lists")

    // MARK: Reading it

    package static let returnsReadingBegun = Phrase(vi: "Đang đọc tệp … Esc dừng.", en: "Reading the file … Esc stops.")
    package static func returnsReading(_ progress: Phrase) -> Phrase {
        Phrase(vi: "Đang đối chiếu \(progress.vi). Esc dừng.", en: "Comparing \(progress.en). Esc stops.")
    }
    package static let returnsReadingStopped = Phrase(
        vi: "Đã dừng, chưa ghi gì.", en: "Stopped; nothing was written.")
    package static let returnsRead = Phrase(
        vi: "Đã đọc xong tệp, chưa ghi gì.", en: "The file is read; nothing is written yet.")
    package static let returnsNotRead = Phrase(
        vi: "Chưa đọc được tệp, chưa ghi gì.", en: "The file is not read; nothing is written.")
    package static let importReadAgain = Phrase(
        vi: "F5 đọc lại tệp, Esc quay lại.", en: "F5 reads it again, Esc leaves.")
    package static let whyFileNotRead = Phrase(vi: "chưa đọc được tệp", en: "the file is not read")
    package static let whyFileFaulty = Phrase(vi: "tệp còn chỗ cần sửa", en: "the file needs mending")
    package static let whyFileNothingNew = Phrase(vi: "tệp không có gì mới", en: "the file has nothing new")

    // MARK: What it would do

    package static func importCounts(
        returns: Int, figures: Int, replaced: Int, same: Int, blank: Int, remarks: Int
    ) -> Phrase {
        var parts: [Phrase] = []
        func add(_ number: Int, _ vi: (String) -> String, _ en: (String) -> String) {
            guard number > 0 else { return }
            let number = count(number)
            parts.append(Phrase(vi: vi(number.vi), en: en(number.en)))
        }
        let returns = count(returns), figures = count(figures)
        let head = Phrase(
            vi: "Sẽ ghi \(returns.vi) phiếu, \(figures.vi) số liệu",
            en: "Enters \(returns.en) returns, \(figures.en) figures")
        let others = count(replaced)
        parts.append(
            replaced > 0
                ? head.followed(by: Phrase(vi: "(thay \(others.vi))", en: "(\(others.en) replaced)")) : head)
        add(same, { "như đã có \($0)" }, { "\($0) as before" })
        add(blank, { "để trống \($0)" }, { "\($0) blank" })
        add(remarks, { "lưu ý \($0)" }, { "remarks: \($0)" })
        return list(parts, separator: " · ")
    }
    package static let importNotWritten = Phrase(
        vi: "Chưa ghi gì. Xem lại, ghi số văn bản kèm phiếu nếu có, rồi F2 ghi tất cả.",
        en: "Nothing is written yet. Name the document that brought it, then F2 enters all.")
    package static let importNothingNew = Phrase(
        vi: "Không có gì mới để ghi. Esc quay lại.", en: "There is nothing new to enter. Esc leaves.")
    package static func importRefused(_ problems: Int) -> Phrase {
        let problems = count(problems)
        return Phrase(
            vi: "Có \(problems.vi) chỗ cần sửa nên chưa ghi gì. Sửa trong tệp, chép lại vào chỗ cũ, rồi F5 đọc lại.",
            en: "\(problems.en) places need mending, so nothing is written. Mend the file, put it back, then F5.")
    }
    package static func importItem(_ unit: String, figures: Int, replaced: Int, isReceived: Bool) -> Phrase {
        let figures = count(figures)
        var parts = [Phrase(vi: "\(unit) · \(figures.vi) số liệu", en: "\(unit) · \(figures.en) figures")]
        if isReceived { parts.append(Phrase(vi: "phiếu đã nhận", en: "already in")) }
        if replaced > 0 {
            let replaced = count(replaced)
            parts.append(Phrase(vi: "thay \(replaced.vi):", en: "\(replaced.en) replaced:"))
        }
        return list(parts)
    }
    package static func importSame(_ units: [String]) -> Phrase {
        let units = units.joined(separator: "; ")
        return Phrase(vi: "Như đã có, không ghi lại: \(units)", en: "As they stand, not entered again: \(units)")
    }
    package static func importBlank(_ units: [String]) -> Phrase {
        let units = units.joined(separator: "; ")
        return Phrase(vi: "Để trống, không tính là đã nộp: \(units)", en: "Left blank, count as not in: \(units)")
    }
    package static let importRemarks = Phrase(vi: "Lưu ý", en: "Remarks")

    /// - Parameter same: returns that said what stood already.
    package static func returnsImported(
        _ period: Phrase, returns: Int, figures: Int, replaced: Int, same: Int
    ) -> Phrase {
        let returns = count(returns), figures = count(figures)
        var parts = [
            Phrase(
                vi: "Đã nhập \(returns.vi) phiếu \(period.inside.vi): \(figures.vi) số liệu",
                en: "\(returns.en) returns for \(period.inside.en) entered: \(figures.en) figures")
        ]
        if replaced > 0 {
            let replaced = count(replaced)
            parts.append(Phrase(vi: "thay \(replaced.vi)", en: "\(replaced.en) replaced"))
        }
        if same > 0 {
            let same = count(same)
            parts.append(Phrase(vi: "\(same.vi) phiếu như đã có", en: "\(same.en) returns as they stood"))
        }
        let said = list(parts)
        return Phrase(vi: said.vi + ".", en: said.en + ".")
    }

    // MARK: Blank forms

    package static let blankFormTitle = Phrase(vi: "GHI BIỂU TRỐNG RA TỆP", en: "WRITE A BLANK FORM")
    package static func blankFormAll(_ units: Phrase) -> Phrase {
        Phrase(vi: "tất cả \(units.vi) đơn vị", en: "all \(units.en) units")
    }
    package static func blankFormMarked(_ units: Phrase) -> Phrase {
        Phrase(vi: "\(units.vi) đơn vị đã chọn", en: "the \(units.en) marked units")
    }
    package static let blankFormSheets = Phrase(vi: "Excel, mỗi đơn vị một trang", en: "Excel, a sheet for each")
    package static let blankFormLines = Phrase(vi: "Excel, mỗi đơn vị một dòng", en: "Excel, a line for each")
    package static let blankFormCSV = Phrase(vi: "CSV, mỗi đơn vị một dòng", en: "CSV, a line for each")
    package static let blankFormText = Phrase(vi: "Văn bản để in, điền tay", en: "Text for the pen")
    package static let fileBlankForm = Phrase(vi: "bieu-trong", en: "blank-form")
    package static let blankFormBegun = Phrase(
        vi: "Đang ghi biểu trống … Esc dừng.", en: "Writing the form … Esc stops.")
    package static func blankFormWritten(_ path: String) -> Phrase {
        Phrase(vi: "Đã ghi biểu trống vào \(path).", en: "The blank form is in \(path).")
    }
}
