// What is wrong in a typed search. The list below is that of the words understood before.

extension Phrase {
    /// What the other register has of the words, and the key that goes there.
    package static func searchOutgoingToo(_ count: Int, orMore: Bool) -> Phrase {
        Phrase(vi: "văn bản đi: \(count)\(orMore ? "+" : "") (F3)", en: "outgoing: \(count)\(orMore ? "+" : "") (F3)")
    }
    package static func searchIncomingToo(_ count: Int, orMore: Bool) -> Phrase {
        Phrase(
            vi: "văn bản đến: \(count)\(orMore ? "+" : "") (F3)", en: "incoming: \(count)\(orMore ? "+" : "") (F3)")
    }
    package static func searchElsewhere(_ count: Int, orMore: Bool, option: String) -> Phrase {
        let told = "\(count)\(orMore ? "+" : "")"
        return Phrase(
            vi: "Sổ văn bản đi có \(told) văn bản khớp. Xem: thêm \(option) outgoing.",
            en: "The outgoing register has \(told) that match. Add \(option) outgoing.")
    }
    package static func searchBadDay(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là ngày. Danh sách chưa lọc theo ngày này.",
            en: "\"\(text)\" is no day. The list is not narrowed by it.")
    }
    package static let searchUnclosedQuote = Phrase(
        vi: "Còn thiếu dấu \" đóng cụm từ.", en: "The closing \" is missing.")
    package static func searchEmptyField(_ field: String) -> Phrase {
        Phrase(
            vi: "Sau \"\(field):\" cần một giá trị, viết liền.", en: "\"\(field):\" needs a value, without a space.")
    }
    package static func searchBadYear(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là năm. Danh sách chưa lọc theo năm này.",
            en: "\"\(text)\" is no year. The list is not narrowed by it.")
    }
    package static func searchUnknownType(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa có loại văn bản \"\(text)\". Gõ chữ tắt (gm, bc) hoặc loai:\"giấy mời\".",
            en: "There is no type \"\(text)\". Type gm, bc or type:\"giấy mời\".")
    }
    package static func searchUnknownUrgency(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải mức độ khẩn. Có: thường, khẩn, thượng-khẩn, hỏa-tốc.",
            en: "\"\(text)\" is no urgency. There are: normal, urgent, veryurgent, express.")
    }
    package static let searchLonelyExclusion = Phrase(
        vi: "Chỉ có từ loại trừ. Thêm ít nhất một từ cần tìm.", en: "Only words to leave out. Add one to find.")
    package static func searchFieldNotExcludable(_ field: String) -> Phrase {
        Phrase(vi: "Không loại trừ được \"\(field):\".", en: "\"\(field):\" cannot be left out.")
    }
    package static let searchTooLong = Phrase(
        vi: "Câu tìm dài quá, phần cuối chưa dùng đến.", en: "The search is too long; its end was not read.")
}

extension Phrase {
    package static let helpSearchHeading = Phrase(vi: "Cách tìm", en: "How to search")
    /// Examples of what can be typed into the search line.
    package static let helpSearch: [(String, Phrase)] = [
        ("dai hoi", Phrase(vi: "không dấu: tìm mọi cách bỏ dấu", en: "without marks: finds all spellings")),
        ("đại hội", Phrase(vi: "có dấu: tìm đúng chữ có dấu", en: "with marks: finds exactly these")),
        ("\"tháng công nhân\"", Phrase(vi: "các chữ đi liền nhau", en: "words beside each other")),
        ("báo cáo -quý", Phrase(vi: "bỏ văn bản có chữ sau dấu trừ", en: "leaves out what has the word")),
        ("so:1235", Phrase(vi: "số, ký hiệu", en: "symbol (no:)")),
        ("cq:snv", Phrase(vi: "cơ quan ban hành", en: "issuer (from:)")),
        ("loai:bc", Phrase(vi: "loại văn bản", en: "type (type:)")),
        ("tu:1/10 den:31/10", Phrase(vi: "ngày đến từ, đến", en: "arrived after, before (after: before:)")),
        ("khan:hoatoc", Phrase(vi: "mức độ khẩn", en: "urgency (urgency:)")),
        ("nguoi:hoa", Phrase(vi: "người ký, nơi nhận", en: "signer, recipient (person:)")),
        ("nam:2025", Phrase(vi: "năm của sổ", en: "year of the book (year:)")),
        ("noi-dung:chi", Phrase(vi: "chỉ trong chữ của tệp", en: "in texts of files alone (content:)")),
    ]
    /// The same for the outgoing register, where some words mean other fields.
    package static let helpSearchOutgoing: [(String, Phrase)] =
        [("15 · 15a", Phrase(vi: "chỉ số: tới văn bản mang số đó", en: "a number alone: what bears it"))]
        + helpSearch.map { example, meaning in
            switch example {
            case "so:1235": ("so:15/bc", meaning)
            case "cq:snv": ("cq:snv", Phrase(vi: "nơi nhận", en: "recipient (from:)"))
            case "tu:1/10 den:31/10":
                (example, Phrase(vi: "ngày văn bản từ, đến", en: "dated after, before (after: before:)"))
            case "nguoi:hoa": (example, Phrase(vi: "người ký, người nhận bản lưu", en: "signer, keeper (person:)"))
            default: (example, meaning)
            }
        }
    package static let helpSearchFiles: [(String, Phrase)] = [
        ("đại hội", Phrase(vi: "có cả hai từ, có dấu khớp đúng dấu", en: "both words, with their marks")),
        ("dai hoi", Phrase(vi: "không dấu khớp mọi dấu", en: "without marks any marks")),
        ("\"kế hoạch năm\"", Phrase(vi: "cả cụm từ", en: "the phrase")),
        ("đại hội -sơ kết", Phrase(vi: "bỏ hồ sơ có từ này", en: "not those with this word")),
        ("so:01.TCCB", Phrase(vi: "số, ký hiệu hồ sơ", en: "code (no:)")),
        ("nguoi:lan", Phrase(vi: "người lập", en: "maker (person:)")),
        ("nam:2025", Phrase(vi: "năm của danh mục", en: "year of the list (year:)")),
    ]
    package static let helpSearchArchive: [(String, Phrase)] =
        helpSearchFiles.filter { $0.0 != "nguoi:lan" } + [
            ("cq:snv", Phrase(vi: "cơ quan ban hành văn bản", en: "issuer of documents (from:)")),
            ("hs:01.TCCB", Phrase(vi: "văn bản trong hồ sơ này", en: "documents of this file (file:)")),
            ("noi-dung:chi", Phrase(vi: "chỉ trong chữ của tệp", en: "in texts of files alone (content:)")),
        ]
    package static let helpDayHeading = Phrase(vi: "Gõ ngày", en: "Typing a day")
    /// Examples of what can be typed into a field of a day.
    package static let helpDays: [(String, Phrase)] = [
        (".", Phrase(vi: "hôm nay", en: "today")), ("-1", Phrase(vi: "hôm qua", en: "yesterday")),
        ("23", Phrase(vi: "ngày 23 gần nhất", en: "the nearest 23rd")),
        ("23/11", Phrase(vi: "ngày 23 tháng 11", en: "23 November")),
        ("231126", Phrase(vi: "ngày 23/11/2026", en: "23/11/2026")),
        ("+5", Phrase(vi: "sau năm ngày làm việc", en: "five working days ahead")),
    ]
}
