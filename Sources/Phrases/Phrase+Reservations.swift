// Numbers kept back (giữ số).

extension Phrase {
    package static let reservationsTitle = Phrase(vi: "SỐ ĐẾN ĐANG GIỮ", en: "RESERVED NUMBERS")
    package static let reservationsEmpty = Phrase(
        vi: "Không có số nào đang giữ. F2 giữ số mới.", en: "No number is kept. F2 reserves one.")
    package static let reservationExpired = Phrase(vi: "quá hạn, chờ hủy số", en: "expired, to be voided")
    package static let reservedColumnSince = Phrase(vi: "Giữ từ", en: "Since")
    package static let reservedColumnUntil = Phrase(vi: "Đến", en: "Until")
    package static let reserveHolderQuestion = Phrase(
        vi: "Giữ số đến tiếp theo cho ai (ban, người)?", en: "Reserve the next number for whom?")
    package static let reserveHolderLabel = Phrase(vi: "Giữ cho:", en: "For:")
    package static func reserveUntilQuestion(holder: String) -> Phrase {
        Phrase(vi: "Giữ số cho \(holder) đến hết ngày nào?", en: "Reserve for \(holder) until the end of which day?")
    }
    package static let reserveUntilLabel = Phrase(vi: "Đến 17:00 ngày:", en: "Until 17:00 of:")
    package static func reserved(number: String, holder: String, time: String, day: String) -> Phrase {
        Phrase(
            vi: "Đã giữ số \(number) cho \(holder) đến \(time) ngày \(day). Hết hạn cần ghi hủy số.",
            en: "Number \(number) is kept for \(holder) until \(time), \(day). Void it when it lapses.")
    }
    package static func voidReservationQuestion(number: String, holder: String) -> Phrase {
        Phrase(
            vi: "Hủy số \(number) đang giữ cho \(holder)? Số này không dùng lại.",
            en: "Void number \(number) kept for \(holder)? It is never used again.")
    }
    package static func reservationVoided(number: String) -> Phrase {
        Phrase(vi: "Đã hủy số giữ \(number).", en: "The kept number \(number) is void.")
    }
    package static func reservedCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) số", en: "\(count.en) kept")
    }
}
