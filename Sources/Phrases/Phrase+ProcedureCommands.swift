// What the command line says of transfers, disposal, loans, holds and backups.

extension Phrase {
    package static func caseNumberNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Không hiểu \"\(text)\". Ghi số như trong danh sách, ví dụ 3.",
            en: "\"\(text)\" is no number. Write it as the list does: 3.")
    }
    package static func transferSaid(_ number: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "Lần giao nộp số \(number): \(state.inside.vi).", en: "Transfer \(number): \(state.inside.en).")
    }
    package static func fileKeptBack(_ file: String, _ until: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) được giữ lại đến \(until).", en: "File \(file) is kept back until \(until).")
    }
    package static func fileKeptNoMore(_ file: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(file) không được giữ lại nữa.", en: "File \(file) is not kept back any more.")
    }
    package static func disposalSaid(_ number: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "Hồ sơ hủy số \(number): \(state.inside.vi).", en: "Case \(number): \(state.inside.en).")
    }
    package static func disposalCarriedOut(_ number: String, attachments: Int, texts: Int) -> Phrase {
        let more =
            texts > 0
            ? (
                vi: " và bản soạn của \(Phrase.count(texts).vi) văn bản đi",
                en: " and the texts of \(Phrase.count(texts).en) outgoing documents"
            ) : (vi: "", en: "")
        return Phrase(
            vi:
                "Đã hủy theo hồ sơ hủy số \(number), xóa nội dung \(Phrase.count(attachments).vi) tệp\(more.vi). In biên bản: vanthu print destruction-minutes \(number).",
            en:
                "Case \(number) is carried out; the content of \(Phrase.count(attachments).en) files\(more.en) is destroyed. Minutes: vanthu print destruction-minutes \(number)."
        )
    }
    package static let disposalNotYetClear = Phrase(
        vi: "Máy đang bận: phần còn lại của nội dung đã hủy được ghi đè khi rảnh.",
        en: "The office is busy: the rest of what was destroyed is overwritten when it rests.")
    package static func fileSpared(_ reason: String) -> Phrase {
        Phrase(vi: "Được giữ lại: \(reason)", en: "Spared: \(reason)")
    }
    /// - Parameter texts: how many documents lost the text that was written in the program.
    package static func attachmentsDestroyed(_ count: Int, shared: Int, texts: Int) -> Phrase {
        let written =
            texts > 0
            ? (vi: ", \(Phrase.count(texts).vi) bản soạn", en: " and \(Phrase.count(texts).en) texts")
            : (vi: "", en: "")
        let more =
            shared > 0
            ? (vi: ", giữ \(Phrase.count(shared).vi) tệp", en: ", \(Phrase.count(shared).en) kept") : (vi: "", en: "")
        return Phrase(
            vi: "Đã xóa nội dung \(Phrase.count(count).vi) tệp\(written.vi)\(more.vi)",
            en: "Content of \(Phrase.count(count).en) files\(written.en) destroyed\(more.en)")
    }
    package static func loanSaid(_ number: String, _ state: Phrase, due: String?) -> Phrase {
        let end = due.map { (vi: ", hạn trả \($0)", en: ", due back on \($0)") } ?? (vi: "", en: "")
        return Phrase(
            vi: "Phiếu mượn số \(number): \(state.inside.vi)\(end.vi).",
            en: "Loan \(number): \(state.inside.en)\(end.en).")
    }
    package static func loanLate(_ days: Int) -> Phrase {
        Phrase(vi: "quá hạn \(days) ngày", en: days == 1 ? "1 day late" : "\(days) days late")
    }
    package static let holdWhat = Phrase(
        vi: "Ghi một hồ sơ, hoặc --in với phông, nhóm, hộp.", en: "Name a file, or a fonds, series or box with --in.")
    package static func holdPlaced(_ number: String) -> Phrase {
        Phrase(vi: "Đã tạm dừng hủy (lệnh số \(number)).", en: "Disposal is stopped (hold \(number)).")
    }
    package static func heldUntil(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "until \(day)") }
    package static func backupGone(_ day: String) -> Phrase {
        Phrase(vi: "Đã xóa từ \(day).", en: "Gone since \(day).")
    }
    package static let papersNeedWhole = Phrase(
        vi: "Chỉ in được khi được xem toàn bộ nội dung.", en: "This is printed for who sees all of its content.")
    package static func papersNotYet(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "Chưa in được giấy này: \(state.inside.vi).",
            en: "This paper cannot be printed yet: \(state.inside.en).")
    }
    package static func filingListNone(_ year: Int) -> Phrase {
        Phrase(vi: "Chưa có danh mục hồ sơ năm \(year).", en: "There is no filing list of \(year).")
    }
    package static func transferFileUnlisted(_ name: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name) không có trong lần giao nộp này. Thêm bằng --add.",
            en: "File \(name) is not in this transfer. Add it with --add.")
    }
}
