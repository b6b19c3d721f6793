// What the registration form offers, proposes and fills in.

extension Phrase {
    package static let proposalAsBefore = Phrase(vi: "như văn bản trước", en: "as before")
    package static func proposalUsual(count: Int, total: Int) -> Phrase {
        Phrase(vi: "theo lệ \(count)/\(total)", en: "usual, \(count) of \(total)")
    }
    package static let proposalByUrgency = Phrase(
        vi: "theo mức độ khẩn (lệ cơ quan)", en: "by urgency (office's usage)")
    package static let proposalAccept = Phrase(vi: ", Enter nhận", en: ", Enter accepts")
    package static func deadlineProposed(day: String) -> Phrase {
        Phrase(
            vi: "Văn bản khẩn: đề xuất hạn \(day) theo lệ cơ quan. Enter ở ô Hạn giải quyết để nhận.",
            en: "Urgent: \(day) is proposed as the deadline. Enter in its field accepts it.")
    }
    package static func issuerBySymbol(_ name: String) -> Phrase {
        Phrase(vi: "Cơ quan ban hành lấy theo ký hiệu: \(name).", en: "The issuer is taken from the symbol: \(name).")
    }
    package static func citationRead(fields: Phrase) -> Phrase {
        Phrase(
            vi: "Đã tách dòng trích dẫn: \(fields.vi). Ctrl+Z trong từng ô để lấy lại.",
            en: "Read from the line: \(fields.en). Ctrl+Z in a field takes it back.")
    }
    package static func citationReadPartly(fields: Phrase, rest: String, field: Phrase) -> Phrase {
        Phrase(
            vi: "Đã tách: \(fields.vi). Chưa hiểu \"\(rest)\", để lại ở ô \(field.vi).",
            en: "Read: \(fields.en). Not understood, left under \(field.en): \"\(rest)\".")
    }
    package static let hintNotes = Phrase(
        vi: "F4 viết đủ chữ gõ tắt (bcdk, cdcs). Enter ô sau.",
        en: "F4 writes a typed abbreviation out (bcdk, cdcs). Enter next field.")
    package static let whyNoShorthand = Phrase(
        vi: "trước con trỏ không có chữ gõ tắt", en: "no abbreviation stands before the caret")
    package static let helpEntryHeading = Phrase(vi: "Nhập nhanh", en: "Fast entry")
    /// What fills a field with fewer keys.
    package static let helpEntry: [(String, Phrase)] = [
        ("→", Phrase(vi: "nhận cả trích yếu gợi ý", en: "take the whole suggested subject")),
        ("Ctrl+→", Phrase(vi: "nhận thêm một từ", en: "take one more word of it")),
        ("1235/q", Phrase(vi: "Enter nhận ký hiệu hay dùng", en: "Enter takes the usual symbol")),
        ("bcdk", Phrase(vi: "F4 viết thành \"báo cáo định kỳ\"", en: "F4 writes \"báo cáo định kỳ\"")),
        ("933/QĐ-TLĐ ngày … của … về việc …", Phrase(vi: "điền các ô", en: "fills the fields")),
    ]
}
