// The words of a return that is filled in.

extension Phrase {
    package static let contextEntry = Phrase(vi: "Nhập phiếu số liệu", en: "A return")
    package static let whyOpenEntry = Phrase(
        vi: "mở một đơn vị trước, rồi F7", en: "open a unit first, then F7")
    package static func entryTitle(_ form: String, _ unit: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "PHIẾU \(form) · \(unit) · \(period.vi)", en: "RETURN \(form) · \(unit) · \(period.en)")
    }
    package static func entryFilled(_ filled: Phrase, of all: Phrase) -> Phrase {
        Phrase(vi: "\(filled.vi)/\(all.vi) dòng", en: "\(filled.en)/\(all.en) rows")
    }
    package static let entryNow = Phrase(vi: "Kỳ này", en: "Now")
    package static let entryBefore = Phrase(vi: "Kỳ trước", en: "Before")
    package static let returnReceivedOn = Phrase(vi: "Ngày nhận", en: "Received")
    package static let returnAsOf = Phrase(vi: "Tính đến", en: "As of")
    package static let entryDocumentHint = Phrase(
        vi: "Số đến của văn bản kèm phiếu · F4 chọn trong văn bản của đơn vị",
        en: "The number of the document that brought it · F4 lists those of the unit")
    package static let entryOldHint = Phrase(
        vi: "Số liệu kỳ trước. Enter xác nhận là của kỳ này, hoặc gõ giá trị mới.",
        en: "A figure of an earlier period. Enter confirms it for this one, or type the new value.")
    package static func entryReadOnly(_ reason: Phrase) -> Phrase {
        Phrase(vi: "Chỉ xem: \(reason.vi).", en: "Read only: \(reason.en).")
    }
    package static let entryReopens = Phrase(
        vi: "F2 mở lại để sửa, ghi lý do.", en: "F2 opens it again, with a reason.")
    package static func entryReopenedBy(_ roles: Phrase) -> Phrase {
        Phrase(vi: "\(roles.atStart.vi) mở lại được.", en: "\(roles.atStart.en) may open it again.")
    }
    package static let entryPeriodReopens = Phrase(
        vi: "Chánh Văn phòng mở lại kỳ: F9, gõ \"mở lại kỳ\".",
        en: "The chief of office opens the period again: F9, type \"open the period\".")
    package static let keyReopenReturn = Phrase(vi: "Mở lại phiếu", en: "Reopen")
    package static let keyCopyForward = Phrase(vi: "Như kỳ trước", en: "As last period")
    package static let keyConfirmAll = Phrase(vi: "Xác nhận hết", en: "Confirm all")
    package static let whyNothingBefore = Phrase(
        vi: "kỳ trước chưa có số liệu", en: "the last period has no figures")
    package static let whyNothingOld = Phrase(
        vi: "không có số liệu cũ chờ xác nhận", en: "no old figure waits to be confirmed")
    package static func entryCopied(_ count: Phrase, _ period: Phrase) -> Phrase {
        Phrase(
            vi:
                "Đã chép \(count.vi) dòng của \(period.inside.vi), còn ghi là số liệu cũ. Enter xác nhận từng dòng, F8 tất cả.",
            en: "\(count.en) rows copied from \(period.inside.en), marked as old. Enter confirms one, F8 all.")
    }
    package static let entryNothingCopied = Phrase(
        vi: "Không có dòng trống nào mà kỳ trước có số liệu.", en: "No empty row has a figure in the last period.")
    package static func entryConfirmed(_ count: Phrase, day: String) -> Phrase {
        Phrase(
            vi: "Đã xác nhận \(count.vi) dòng là số liệu tính đến \(day). F2 lưu.",
            en: "\(count.en) rows confirmed as of \(day). F2 saves.")
    }
    package static let entryLastRow = Phrase(
        vi: "Đã hết các dòng. F2 lưu phiếu.", en: "That was the last row. F2 saves the return.")
    package static let entryNothing = Phrase(
        vi: "Chưa nhập số liệu nào mới. Nhập ít nhất một dòng, hoặc Esc.",
        en: "Nothing new is entered. Fill in a row, or Esc.")
    package static func entryJumps(_ count: Phrase, key: String) -> Phrase {
        Phrase(
            vi: "\(count.vi) dòng đổi hơn một nửa so với kỳ trước. \(key) lần nữa nếu đúng.",
            en:
                "\(count.en == "1" ? "1 row" : "\(count.en) rows") changed by more than half. \(key) again if that is right."
        )
    }
    package static let entryNoDocuments = Phrase(
        vi: "Sổ chưa có văn bản nào của đơn vị này.", en: "The register has no document of this unit.")
    package static func entrySaved(_ unit: String, _ period: Phrase, rows: Phrase, of all: Phrase) -> Phrase {
        Phrase(
            vi: "Đã ghi phiếu \(period.inside.vi) của \(unit): \(rows.vi)/\(all.vi) dòng có số liệu.",
            en: "Return of \(unit) for \(period.inside.en) saved: \(rows.en) of \(all.en) rows filled.")
    }
    package static func doneReturn(_ unit: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "Nhập phiếu \(period.inside.vi), \(unit)", en: "Return for \(period.inside.en), \(unit)")
    }
    package static func entryOvertaken(by name: String, time: String) -> Phrase {
        Phrase(
            vi:
                "\(name) vừa sửa phiếu này (\(time)). Phần đang nhập còn nguyên, các dòng khác đã đọc lại. F2 lần nữa để lưu.",
            en:
                "\(name) has just changed this return (\(time)). What you typed stays, the other rows are read anew. F2 again saves."
        )
    }
    package static func entryConflicts(by name: String, time: String, _ count: Phrase) -> Phrase {
        Phrase(
            vi:
                "\(name) vừa sửa phiếu này (\(time)); \(count.vi) chỗ khác số đang gõ, ghi ngay dưới. Phần đang gõ còn nguyên; F2 lần nữa để lưu.",
            en:
                "\(name) has just changed this return (\(time)); \(count.en) differ from what you typed, shown below each. What you typed stays; F2 again saves it."
        )
    }
    package static func entryConflict(by name: String, time: String, wrote: String, typed: String) -> Phrase {
        let written =
            wrote.isEmpty
            ? Phrase(vi: "đã rút số liệu", en: "withdrew it") : Phrase(vi: "đã ghi \(wrote)", en: "wrote \(wrote)")
        let own = typed.isEmpty ? Phrase(vi: "để trống", en: "nothing") : Phrase(typed)
        return Phrase(
            vi: "\(name) \(written.vi) (\(time)); đang gõ: \(own.vi).",
            en: "\(name) \(written.en) (\(time)); typed here: \(own.en).")
    }
    package static let figurePutAside = Phrase(
        vi: "Đã cất số liệu nhập dở. F2 ở dòng đó, hoặc Ctrl+N, để nhập tiếp.",
        en: "The figure is put aside. F2 on its row, or Ctrl+N, to go on.")
    package static func figureOvertaken(by name: String, time: String) -> Phrase {
        Phrase(
            vi:
                "\(name) vừa sửa số liệu này (\(time)), số đó ghi bên ô Giá trị. Phần đang gõ còn nguyên; F2 lần nữa để lưu.",
            en:
                "\(name) has just changed this figure (\(time)): theirs stands beside the value. What you typed stays; F2 again saves it."
        )
    }
    package static func draftFigure(_ row: String, _ unit: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "Số liệu \(row) \(period.inside.vi), \(unit)", en: "Figure \(row) \(period.inside.en), \(unit)")
    }
    package static let entryPutAside = Phrase(
        vi: "Đã cất phiếu nhập dở. Mở lại phiếu, hoặc Ctrl+N, để nhập tiếp.",
        en: "The return is put aside. Open it again, or Ctrl+N, to go on.")
    package static func draftReturn(_ form: String, _ unit: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "Phiếu \(form) \(period.inside.vi), \(unit)", en: "Return \(form) \(period.inside.en), \(unit)")
    }
}
