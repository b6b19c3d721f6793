// Documents as files and on paper: what the command line says of them.

extension Phrase {
    package static func fontMissing(package: String) -> Phrase {
        Phrase(
            vi: "Máy này thiếu phông chữ có đủ chữ Việt (Times New Roman hoặc Tinos). Cài gói \(package) rồi thử lại.",
            en:
                "No font with all letters of Vietnamese (Times New Roman or Tinos) is installed. Install \(package), then try again."
        )
    }
    package static func letterMissing(_ letter: String, code: String, near: String, font: String) -> Phrase {
        Phrase(
            vi:
                "Phông \(font) không có chữ “\(letter)” (U+\(code)) trong “\(near)”. Thay chữ đó trong sổ, hoặc ghi ra tệp .docx, .xlsx, .txt.",
            en:
                "The font \(font) has no “\(letter)” (U+\(code)) as in “\(near)”. Replace it, or write .docx, .xlsx or .txt."
        )
    }
    package static let documentHasNoTable = Phrase(
        vi: "Văn bản này không có bảng nên không ghi được ra .xlsx. Dùng .pdf, .docx hoặc .txt.",
        en: "This document has no table for .xlsx. Use .pdf, .docx or .txt.")
    package static let documentTooLong = Phrase(
        vi: "Văn bản dài quá một tệp. Chia nhỏ bằng --from và --to.",
        en: "The document is too long for one file. Split it with --from and --to.")
    package static func documentKind(_ path: String) -> Phrase {
        Phrase(
            vi: "Không rõ kiểu tệp của \(path). Đặt tên tệp .pdf, .docx, .xlsx hoặc .txt.",
            en: "The kind of \(path) is unclear. Name the file .pdf, .docx, .xlsx or .txt.")
    }
    package static let printNoProgramHere = Phrase(
        vi: "Chưa in được: máy này chưa có chương trình lp. Cài gói cups-client, hoặc dùng --output để ghi ra tệp.",
        en: "Not printed: the program lp is missing. Install the package cups-client, or use --output.")
    package static let printRefusedHere = Phrase(
        vi: "Máy in chưa nhận. Xem các máy in bằng lệnh lpstat -p, hoặc dùng --output để ghi ra tệp.",
        en: "The printer did not take it. See lpstat -p for the printers, or use --output.")
    package static let printedHere = Phrase(vi: "Đã gửi tới máy in.", en: "Sent to the printer.")
    package static func bookWritten(path: String, documents: Int) -> Phrase {
        Phrase(
            vi: "Đã ghi sổ vào \(path): \(Phrase.count(documents).vi) văn bản.",
            en: "The register is in \(path): \(Phrase.documents(documents).en).")
    }
    package static let bookNeedsAll = Phrase(
        vi: "Sổ in ra phải đủ mọi dòng, nên chỉ văn thư, Chánh Văn phòng và Thường trực in được.",
        en: "A printed register has every line, so that only clerk, chief of office and leadership may print it.")
    package static func bookNothing(year: Int) -> Phrase {
        Phrase(
            vi: "Sổ năm \(year) không có văn bản nào trong các số này. Xem lại --year, --from, --to.",
            en: "The register of \(year) has no document of these numbers. Check --year, --from, --to.")
    }
    package static func bookReading(_ done: Phrase, _ total: Phrase) -> Phrase {
        Phrase(vi: "Đọc sổ: \(done.vi) / \(total.vi)", en: "Reading the register: \(done.en) of \(total.en)")
    }
    package static func numbersBackwards(from: String, to: String) -> Phrase {
        Phrase(
            vi: "Số cuối \(to) đứng trước số đầu \(from). Sửa --from hoặc --to.",
            en: "The last number, \(to), is before the first, \(from). Change --from or --to.")
    }
}
