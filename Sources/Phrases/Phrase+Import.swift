// Taking an older register over from a file.

extension Phrase {
    package static func importDryRun(rows: Int, good: Int, bad: Int) -> Phrase {
        let rows = count(rows), good = count(good), bad = count(bad)
        return Phrase(
            vi: "Chạy thử: \(rows.vi) dòng, nhận được \(good.vi), cần sửa \(bad.vi). Chưa ghi gì vào sổ.",
            en: "Dry run: \(rows.en) rows, \(good.en) can be taken, \(bad.en) need mending. Nothing was written.")
    }
    package static func importDone(rows: Int, registered: Int, before: Int, skipped: Int) -> Phrase {
        let rows = count(rows), registered = count(registered), before = count(before), skipped = count(skipped)
        return Phrase(
            vi:
                "Đã nhập: \(rows.vi) dòng, ghi mới \(registered.vi), đã có từ trước \(before.vi), bỏ qua \(skipped.vi).",
            en:
                "Imported: \(rows.en) rows, \(registered.en) registered, \(before.en) there before, \(skipped.en) skipped."
        )
    }
    package static func importRefused(bad: Int) -> Phrase {
        let bad = count(bad)
        return Phrase(
            vi: "Có \(bad.vi) dòng cần sửa nên chưa ghi gì. Sửa trong tệp, hoặc chạy lại với --skip-bad.",
            en: "\(bad.en) rows need mending, so nothing was written. Mend the file, or use --skip-bad.")
    }
    package static func importProgress(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Đang nhập: \(done.vi) / \(total.vi)", en: "Importing: \(done.en) / \(total.en)")
    }
    package static func importRow(line: Int, column: String?, problem: Phrase) -> Phrase {
        guard let column else {
            return Phrase(vi: "Dòng \(line): \(problem.vi)", en: "Line \(line): \(problem.en)")
        }
        return Phrase(
            vi: "Dòng \(line), cột \"\(column)\": \(problem.vi)",
            en: "Line \(line), column \"\(column)\": \(problem.en)")
    }
    package static let importNoHeader = Phrase(
        vi: "Dòng đầu của tệp phải là tên các cột của sổ (Ngày đến, Tác giả, Số ký hiệu, Trích yếu …).",
        en: "The first line must name the register's columns (Ngày đến, Tác giả, Số ký hiệu, Trích yếu …).")
    package static func importColumnMissing(_ name: String) -> Phrase {
        Phrase(vi: "Thiếu cột \"\(name)\".", en: "The column \"\(name)\" is missing.")
    }
    package static func importColumnUnknown(_ name: String) -> Phrase {
        Phrase(vi: "Cột \"\(name)\" không dùng đến.", en: "The column \"\(name)\" is not used.")
    }
    package static func importColumnTwice(_ name: String) -> Phrase {
        Phrase(vi: "Cột \"\(name)\" có hai lần.", en: "The column \"\(name)\" is there twice.")
    }
    package static func importBadDay(_ text: String) -> Phrase {
        Phrase(
            vi: "\(text) không có thật. Sửa trong tệp rồi nhập lại.",
            en: "\(text) is no day. Mend it in the file, then import again.")
    }
    package static func importBadNumber(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là số. Sửa trong tệp rồi nhập lại.",
            en: "\"\(text)\" is no number. Mend it in the file, then import again.")
    }
    package static func importBadWord(_ text: String) -> Phrase {
        Phrase(
            vi: "chưa hiểu \"\(text)\". Sửa trong tệp rồi nhập lại.",
            en: "\"\(text)\" was not understood. Mend it in the file, then import again.")
    }
    package static let importEmpty = Phrase(vi: "để trống.", en: "is empty.")
    package static let importSecret = Phrase(
        vi: "có dấu mật: không nhập trên máy nối mạng, ghi Sổ bí mật nhà nước đến (giấy).",
        en: "secret mark: not on a networked computer, use the paper register of state secrets.")
    package static func importCells(found: Int, expected: Int) -> Phrase {
        Phrase(vi: "có \(found) ô, cần \(expected).", en: "has \(found) cells, needs \(expected).")
    }
    package static func importGaps(year: Int, ranges: String) -> Phrase {
        Phrase(vi: "Số bỏ trống năm \(year): \(ranges)", en: "Numbers not used in \(year): \(ranges)")
    }
    package static func importDuplicate(line: Int, other: Int) -> Phrase {
        Phrase(
            vi: "Dòng \(line) nghi trùng dòng \(other): cùng cơ quan, cùng số.",
            en: "Line \(line) may be line \(other) again: same issuer, same symbol.")
    }
    package static func importDuplicateOfRegister(line: Int, number: String) -> Phrase {
        Phrase(
            vi: "Dòng \(line) nghi trùng số đến \(number): cùng cơ quan, cùng số.",
            en: "Line \(line) may be number \(number) again: same issuer, same symbol.")
    }
    package static func importUnparsedSymbols(_ number: Int) -> Phrase {
        let number = count(number)
        return Phrase(
            vi: "Chưa nhận ra \(number.vi) ký hiệu; vẫn giữ nguyên như trong tệp.",
            en: "\(number.en) symbols were not understood and are kept as they stand.")
    }
    package static func importBooksOpened(_ years: String) -> Phrase {
        Phrase(vi: "Đã mở sổ năm: \(years)", en: "Books opened: \(years)")
    }
    package static func importTooLarge(limit: Phrase) -> Phrase {
        Phrase(
            vi: "Tệp lớn quá \(limit.vi) MB. Chia nhỏ tệp rồi nhập.",
            en: "The file is larger than \(limit.en) MB. Split it.")
    }
    package static func importNotText(line: Int) -> Phrase {
        Phrase(
            vi: "Dòng \(line) không phải chữ UTF-8. Mở bằng bảng tính, lưu thành CSV UTF-8 rồi nhập lại.",
            en: "Line \(line) is not UTF-8 text. Save the file as CSV UTF-8, then import again.")
    }
}
