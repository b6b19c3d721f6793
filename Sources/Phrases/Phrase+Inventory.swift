// Old lists of files that come in: what is said of them, row by row.
extension Phrase {
    package static let inventoryNoHeading = Phrase(
        vi: "không thấy dòng tiêu đề cột. Cần ít nhất tiêu đề hồ sơ và một cột khác, như hộp số hoặc hồ sơ số.",
        en: "no row names the columns. At least the title and one other, such as box or number, are needed.")
    package static let inventorySheetNotRead = Phrase(
        vi: "trang tính ẩn hoặc không có dòng tiêu đề cột, không đọc.",
        en: "the sheet is hidden or names no columns and is not read.")
    package static func inventoryHeadingUnknown(_ text: String) -> Phrase {
        Phrase(vi: "cột “\(text)” không rõ là gì, không đọc.", en: "the column “\(text)” is not known and not read.")
    }
    package static func inventoryHeadingTwice(_ column: Phrase) -> Phrase {
        Phrase(vi: "hai cột cùng nghĩa: \(column.vi).", en: "two columns mean the same: \(column.en).")
    }
    package static let inventoryNoTitle = Phrase(
        vi: "dòng có số liệu mà thiếu tiêu đề hồ sơ.", en: "the row has values and no title.")
    package static func inventorySpanBad(_ text: String) -> Phrase {
        Phrase(
            vi: "thời gian “\(text)” không hiểu được. Ghi như 12/5/1990 - 3/1991 hoặc 1990-1995.",
            en: "the dates “\(text)” are not understood. Write 12/5/1990 - 3/1991 or 1990-1995.")
    }
    package static let inventorySpanBackwards = Phrase(
        vi: "ngày kết thúc trước ngày bắt đầu.", en: "the end lies before the start.")
    package static func inventoryRetentionBad(_ text: String) -> Phrase {
        Phrase(
            vi: "thời hạn “\(text)” không hiểu được. Ghi Vĩnh viễn, Lâu dài, Tạm thời hoặc số năm.",
            en: "the period “\(text)” is not understood. Write permanent, long, temporary or a number of years.")
    }
    package static func inventoryNumberBad(_ column: Phrase, _ text: String) -> Phrase {
        Phrase(
            vi: "\(column.vi) “\(text)” không phải số dùng được.", en: "\(column.en) “\(text)” is no number that fits.")
    }
    package static func inventoryTooLong(_ column: Phrase, limit: Int) -> Phrase {
        Phrase(
            vi: "\(column.vi) dài quá \(limit) ký tự.", en: "\(column.en) is longer than \(limit) characters.")
    }
    package static let inventoryNoValue = Phrase(
        vi: "ô là công thức chưa tính hoặc báo lỗi.", en: "the cell is a formula without result, or a fault.")
    package static func inventoryTwice(row: Int) -> Phrase {
        Phrase(vi: "trùng hộp, số hồ sơ và năm với dòng \(row).", en: "box, number and year are those of row \(row).")
    }
    package static func inventoryRowLeftOut(_ text: String) -> Phrase {
        Phrase(vi: "“\(text)” không phải hồ sơ, bỏ qua.", en: "“\(text)” is no file and is passed over.")
    }
    package static func inventoryTooManyRows(_ most: Int) -> Phrase {
        Phrase(vi: "quá \(most) dòng. Chia nhỏ tệp.", en: "more than \(most) rows. Split the file.")
    }
    /// What the letters of a file were taken for.
    package static func inventoryEncoding(_ name: String, sure: Bool, preview: String) -> Phrase {
        Phrase(
            vi: "Bảng mã \(sure ? "" : "có lẽ là ")\(name). Thử đọc: \(preview)",
            en: "The letters are \(sure ? "" : "perhaps ")\(name). They read: \(preview)")
    }

    package static let inventoryOrdinal = Phrase(vi: "số thứ tự", en: "ordinal")
    package static let inventoryBox = Phrase(vi: "hộp số", en: "box")
    package static let inventoryNotation = Phrase(vi: "số, ký hiệu hồ sơ", en: "number of the file")
    package static let inventoryFieldTitle = Phrase(vi: "tiêu đề hồ sơ", en: "title")
    package static let inventorySpan = Phrase(vi: "thời gian tài liệu", en: "dates")
    package static let inventoryStart = Phrase(vi: "ngày bắt đầu", en: "start")
    package static let inventoryEnd = Phrase(vi: "ngày kết thúc", en: "end")
    package static let inventoryYear = Phrase(vi: "năm", en: "year")
    package static let inventoryRetention = Phrase(vi: "thời hạn bảo quản", en: "period of keeping")
    package static let inventorySheets = Phrase(vi: "số tờ", en: "sheets")
    package static let inventoryPages = Phrase(vi: "số trang", en: "pages")
    package static let inventoryShelf = Phrase(vi: "kho, giá", en: "shelf")
    package static let inventoryMaker = Phrase(vi: "người lập", en: "maker")
    package static let inventoryKeywords = Phrase(vi: "từ khóa", en: "keywords")
    package static let inventoryNotes = Phrase(vi: "ghi chú", en: "notes")
}
