// What is wrong in a typed search. The list below stays as it was.

extension Phrase {
    package static func searchBadDay(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là ngày. Danh sách bên dưới vẫn giữ nguyên.",
            en: "\"\(text)\" is no day. The list below stays.")
    }
    package static let searchUnclosedQuote = Phrase(
        vi: "Còn thiếu dấu \" đóng cụm từ.", en: "The closing \" is missing.")
    package static func searchEmptyField(_ field: String) -> Phrase {
        Phrase(
            vi: "Sau \"\(field):\" cần một giá trị, viết liền.", en: "\"\(field):\" needs a value, without a space.")
    }
    package static func searchBadYear(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là năm. Danh sách bên dưới vẫn giữ nguyên.",
            en: "\"\(text)\" is no year. The list below stays.")
    }
    package static func searchUnknownType(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa có loại văn bản \"\(text)\". Thử cv, bc, kh, \"báo cáo\".",
            en: "There is no type \"\(text)\". Try cv, bc, kh, \"báo cáo\".")
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
