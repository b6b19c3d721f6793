// Taking the text out of files, for the search and for reading.
extension Phrase {
    package static func ocrLanguageMissing(package: String) -> Phrase {
        Phrase(
            vi: "tesseract chưa có tiếng Việt. Cài gói \(package) rồi làm lại.",
            en: "tesseract has no Vietnamese. Install the package \(package), then try again.")
    }
    package static func extractionStopped(_ program: String) -> Phrase {
        Phrase(
            vi: "\(program) dừng giữa chừng, chưa lấy được chữ. Làm lại; nếu vẫn thế thì tệp có thể hỏng.",
            en:
                "\(program) ended before it was done and no text was taken. Try again; if it stays so the file may be damaged."
        )
    }
    package static func extractionLate(_ program: String) -> Phrase {
        Phrase(
            vi: "\(program) chạy quá lâu nên bị dừng, chưa lấy được chữ. Làm lại khi máy rảnh.",
            en: "\(program) took too long and was ended, no text was taken. Try again when the machine is idle.")
    }
    package static let extractionLocked = Phrase(
        vi: "Tệp có mật khẩu, không lấy được chữ. Bỏ mật khẩu rồi đính lại.",
        en: "The file has a password and gives no text. Take the password off and attach it again.")
    package static let extractionDamaged = Phrase(
        vi: "Tệp hỏng hoặc bị cắt, không lấy được chữ.", en: "The file is damaged or cut off and gives no text.")
    package static let extractionHostile = Phrase(
        vi: "Tệp có thứ chỉ dùng để gây hại nên không đọc.",
        en: "The file holds what is only used to do harm and is not read.")
    package static func extractionTooLarge(_ size: Phrase) -> Phrase {
        Phrase(
            vi: "Tệp lớn hơn mức lấy chữ (\(size.vi)).", en: "The file is larger than text is taken from (\(size.en)).")
    }
    package static let extractionTooMuch = Phrase(
        vi: "Tệp mở ra lớn quá mức lấy chữ.", en: "Unpacked, the file is larger than text is taken from.")
    package static let extractionNothing = Phrase(
        vi: "Tệp không có chữ nào.", en: "The file holds no text.")
    package static let extractionUnreadable = Phrase(
        vi: "Không đọc được tệp để lấy chữ. Làm lại.", en: "The file could not be read for its text. Try again.")
    package static func extractionKind(_ kind: Phrase) -> Phrase {
        Phrase(vi: "Loại tệp này (\(kind.vi)) không lấy chữ được.", en: "This kind (\(kind.en)) gives no text.")
    }
}
