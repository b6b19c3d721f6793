// Transfers on screens: the list, one transfer with its files, its questions and forms.

extension Phrase {
    // MARK: The list

    package static let contextTransfers = Phrase(vi: "Nộp lưu hồ sơ", en: "Transfers")
    package static let transfersTitle = Phrase(vi: "NỘP LƯU HỒ SƠ", en: "TRANSFERS")
    package static func transferCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) lần giao nộp", en: count.en == "1" ? "1 transfer" : "\(count.en) transfers")
    }
    package static let procedureShowMine = Phrase(vi: "Chờ tôi", en: "Waiting for me")
    package static let procedureShowOpen = Phrase(vi: "Chưa xong", en: "Not done")
    package static let transfersNone = Phrase(
        vi: "Không có lần giao nộp nào. F2 lập một lần giao nộp, F4 xem cả những lần đã xong.",
        en: "There is no transfer. F2 begins one, F4 shows those that are done too.")
    package static let transfersNothingFound = Phrase(
        vi: "Không có lần giao nộp nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No transfer fits. Backspace takes away what is searched, Esc goes back.")
    package static let procedureColumnNumber = Phrase(vi: "Số", en: "No.")
    package static let procedureColumnTitle = Phrase(vi: "Tên khối tài liệu", en: "Records")
    package static let keyPrepareTransfer = Phrase(vi: "Lập nộp lưu", en: "New transfer")
    package static let keyTransfers = Phrase(vi: "Nộp lưu hồ sơ", en: "Transfers")
    package static let whyOpenTransfers = Phrase(vi: "mở Nộp lưu hồ sơ trước", en: "open the transfers first")
    package static let whyOpenTransfer = Phrase(vi: "mở một lần giao nộp trước", en: "open a transfer first")

    // MARK: One transfer

    package static let contextTransfer = Phrase(vi: "Lần giao nộp", en: "Transfer")
    package static func transferTitle(_ number: String) -> Phrase {
        Phrase(vi: "LẦN GIAO NỘP SỐ \(number)", en: "TRANSFER \(number)")
    }
    package static let transferNothingIn = Phrase(
        vi: "Danh sách không còn hồ sơ nào. F7 thêm hồ sơ.", en: "There is no file in it. F7 adds some.")
    package static let transferColumnRemark = Phrase(vi: "Ghi chú", en: "Remark")
    package static func transferToldBoxes(_ count: Int) -> Phrase {
        Phrase(vi: "\(Phrase.count(count).vi) hộp", en: count == 1 ? "1 box" : "\(Phrase.count(count).en) boxes")
    }
    package static func transferToldMetres(_ metres: String) -> Phrase {
        Phrase(vi: "\(metres) mét giá", en: "\(metres.replacing(",", with: ".")) m")
    }
    package static func transferToldGiver(_ who: String) -> Phrase {
        Phrase(vi: "Bên giao: \(who)", en: "From \(who)")
    }
    package static func transferToldTaker(_ who: String) -> Phrase {
        Phrase(vi: "Bên nhận: \(who)", en: "To \(who)")
    }
    package static func transferToldCondition(_ condition: String) -> Phrase {
        Phrase(vi: "Tình trạng tài liệu: \(condition)", en: "Condition: \(condition)")
    }
    package static let transferNextGive = Phrase(
        vi: "Tiếp theo: bên giao xác nhận mục lục và biên bản", en: "Next: who gives confirms list and minutes")
    package static let transferNextTake = Phrase(
        vi: "Tiếp theo: Lưu trữ nhận, hồ sơ chưa đạt thì trả lại",
        en: "Next: the archive takes it, or gives files back")
    package static let transferNextHistorical = Phrase(
        vi: "Tiếp theo: ghi khi Lưu trữ lịch sử đã nhận", en: "Next: told when the historical archive has taken it")
    package static func transferToReturn(_ reason: String) -> Phrase {
        Phrase(vi: "sẽ trả lại: \(reason)", en: "to be given back: \(reason)")
    }
    package static func transferReturned(_ reason: String) -> Phrase {
        Phrase(vi: "trả lại: \(reason)", en: "given back: \(reason)")
    }
    package static let keyGiveTransfer = Phrase(vi: "Giao", en: "Give")
    package static let keyTakeTransfer = Phrase(vi: "Nhận", en: "Take")
    package static let keyDropTransfer = Phrase(vi: "Thôi giao nộp", en: "Give up")
    package static let keyAddFiles = Phrase(vi: "Thêm hồ sơ", en: "Add files")
    package static let keyTakeOffFile = Phrase(vi: "Bỏ ra", en: "Take off")
    package static let keyReturnFile = Phrase(vi: "Trả lại", en: "Give back")
    package static let keyReturnNoMore = Phrase(vi: "Thôi trả lại", en: "Not back")
    package static let keyItemNotes = Phrase(vi: "Ghi chú", en: "Remark")
    package static let keyAllOfProcedure = Phrase(vi: "Mọi thông tin, quá trình", en: "All fields")
    package static let keyFilesOfProcedure = Phrase(vi: "Danh sách hồ sơ", en: "Files")
    package static func whyTransferFixed(_ state: Phrase) -> Phrase {
        Phrase(vi: "lần giao nộp \(state.inside.vi), không sửa nữa", en: "the transfer is fixed: \(state.inside.en)")
    }
    package static func whyNoTransferStep(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "lần giao nộp \(state.inside.vi), không còn bước nào", en: "the transfer is done: \(state.inside.en)")
    }
    package static let whyOthersTransfer = Phrase(
        vi: "người khác lập; người ấy, trưởng ban và Lưu trữ làm tiếp",
        en: "another's; they, their head and the archive go on with it")

    package static let keepUntilMissing = Phrase(
        vi: "Chưa ghi giữ lại đến ngày nào. Ghi ngày rồi lưu lại.",
        en: "The day until which it is kept back is missing. Write it, then save again.")
    package static func keepBackTooLate(_ file: String, _ last: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) chỉ được giữ lại đến \(last), nay đã quá. Nộp lưu.",
            en: "File \(file) could be kept back until \(last) only, which is past. Hand it in.")
    }
    package static func fileInTransfer(_ number: String) -> Phrase {
        Phrase(vi: "Trong lần giao nộp số \(number)", en: "In transfer \(number)")
    }
    package static func fileInDisposal(_ number: String) -> Phrase {
        Phrase(vi: "Trong hồ sơ hủy số \(number)", en: "In disposal case \(number)")
    }
    package static func fileWithReader(_ name: String, due: String?) -> Phrase {
        let (vi, en) = due.map { (", hạn trả \($0)", ", due back \($0)") } ?? ("", "")
        return Phrase(vi: "\(name) đang giữ\(vi)", en: "With \(name)\(en)")
    }
    package static func fileHeld(until day: String?) -> Phrase {
        let (vi, en) = day.map { (" đến \($0)", " until \($0)") } ?? ("", "")
        return Phrase(vi: "Tạm dừng hủy\(vi)", en: "On hold\(en)")
    }
    package static func keyToTransfer(_ number: String) -> Phrase {
        Phrase(vi: "Lần giao nộp \(number)", en: "Transfer \(number)")
    }
    package static func keyToDisposal(_ number: String) -> Phrase {
        Phrase(vi: "Hồ sơ hủy \(number)", en: "Case \(number)")
    }
    package static func otherWrote(_ text: String) -> Phrase {
        guard !text.isEmpty else {
            return Phrase(vi: "Người khác vừa xóa trống.", en: "Somebody else has just emptied it.")
        }
        return Phrase(vi: "Người khác vừa ghi: \(text)", en: "Somebody else has just written: \(text)")
    }
    package static func procedureOvertaken(by name: String, time: String, isForm: Bool) -> Phrase {
        let name = name.isEmpty ? Phrase(vi: "Người khác", en: "Somebody") : Phrase(name)
        guard isForm else {
            return Phrase(
                vi: "\(name.vi) vừa thay đổi (\(time)). Chưa ghi gì: xem lại rồi làm lại.",
                en: "\(name.en) has just changed it (\(time)). Nothing was written: look again, then repeat.")
        }
        return Phrase(
            vi: "\(name.vi) vừa thay đổi (\(time)). Nội dung đã gõ còn đây: xem lại rồi F2 lưu.",
            en: "\(name.en) has just changed it (\(time)). What was typed is here: look again, then F2 saves.")
    }

    // MARK: Questions

    package static func giveTransferQuestion(_ count: Phrase, _ title: String) -> Phrase {
        Phrase(
            vi: "Giao nộp \(count.vi) hồ sơ \"\(title)\"? Từ đây danh sách không sửa nữa, chờ bên nhận.",
            en:
                "Give \(count.en == "1" ? "1 file" : "\(count.en) files") of \"\(title)\"? The list is fixed from here on and waits for who takes."
        )
    }
    package static func takeTransferQuestion(_ count: Phrase, returned: Phrase?) -> Phrase {
        let files = count.en == "1" ? "1 file" : "\(count.en) files"
        guard let returned else { return Phrase(vi: "Nhận \(count.vi) hồ sơ?", en: "Take \(files)?") }
        return Phrase(
            vi: "Nhận \(count.vi) hồ sơ, trả lại \(returned.vi) hồ sơ?",
            en: "Take \(files) and give \(returned.en) back?")
    }
    package static let givenOnLabel = Phrase(vi: "Ngày giao:", en: "Given on:")
    package static let takenOnLabel = Phrase(vi: "Ngày nhận:", en: "Taken on:")
    package static let remarkLabel = Phrase(vi: "Ghi chú:", en: "Remark:")
    package static func dropTransferQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Thôi lần giao nộp số \(number)? Các hồ sơ trở lại như trước.",
            en: "Give transfer \(number) up? Its files are free again.")
    }
    package static func takeOffQuestion(_ file: String) -> Phrase {
        Phrase(vi: "Bỏ hồ sơ \(file) ra khỏi danh sách giao nộp?", en: "Take file \(file) off the list?")
    }
    package static func returnFileQuestion(_ file: String) -> Phrase {
        Phrase(
            vi: "Trả lại hồ sơ \(file)? Hồ sơ được trả khi bấm F2 nhận cả lần giao nộp.",
            en: "Give file \(file) back? It goes back when the transfer is taken with F2.")
    }
    package static func itemNotesQuestion(_ file: String) -> Phrase {
        Phrase(
            vi: "Ghi chú của hồ sơ \(file) trong mục lục? Để trống: bỏ ghi chú.",
            en: "The remark on file \(file) in the list? Empty: none.")
    }
    package static let paperTransferInventory = Phrase(
        vi: "Mục lục hồ sơ, tài liệu nộp lưu (2 bản)", en: "Inventory (two copies)")
    package static let paperTransferMinutes = Phrase(
        vi: "Biên bản giao nhận hồ sơ, tài liệu (2 bản)", en: "Minutes of the transfer (two copies)")

    // MARK: From a file, from what is due

    package static let keyHandIn = Phrase(vi: "Nộp lưu", en: "Hand in")
    package static let keyHandOver = Phrase(vi: "Giao Lưu trữ lịch sử", en: "Hand over")
    package static let keyKeepBack = Phrase(vi: "Giữ lại", en: "Keep back")
    package static let keyKeepBackNoMore = Phrase(vi: "Thôi giữ lại", en: "Keep no more")
    package static func endKeepBackQuestion(_ file: String) -> Phrase {
        Phrase(
            vi: "Thôi cho giữ lại hồ sơ \(file)? Hồ sơ lại đến hạn nộp lưu.",
            en: "Keep file \(file) back no more? It is due again.")
    }
    package static let whyNotToKeepBack = Phrase(
        vi: "chỉ hồ sơ chờ nộp lưu mới giữ lại được", en: "only what is to be handed in is kept back")
    package static func filesBarred(_ count: Phrase, first: Phrase) -> Phrase {
        Phrase(
            vi: "\(count.vi) hồ sơ chưa đưa vào. \(first.vi)",
            en: "\(count.en == "1" ? "1 file is" : "\(count.en) files are") left out. \(first.en)")
    }
    package static func filesKeptBack(_ count: Phrase, _ until: String) -> Phrase {
        Phrase(
            vi: "\(count.vi) hồ sơ được giữ lại đến \(until).",
            en: "\(count.en == "1" ? "1 file is" : "\(count.en) files are") kept back until \(until).")
    }
    package static func keptBackTold(_ name: String, _ day: String) -> Phrase {
        Phrase(vi: "\(name) đồng ý \(day)", en: "consented by \(name) on \(day)")
    }
    package static func keptBackEnded(_ day: String) -> Phrase {
        Phrase(vi: "thôi từ \(day)", en: "ended on \(day)")
    }

    // MARK: The forms

    package static let archiveFormTransfer = Phrase(vi: "Lập hồ sơ nộp lưu", en: "New transfer")
    package static let archiveFormHandOver = Phrase(vi: "Giao nộp Lưu trữ lịch sử", en: "To the historical archive")
    package static let archiveFormChangeTransfer = Phrase(vi: "Sửa lần giao nộp", en: "Change transfer")
    package static let archiveFormAddToTransfer = Phrase(vi: "Thêm hồ sơ, lần giao nộp", en: "Add files to transfer")
    package static let archiveFormKeepBack = Phrase(vi: "Cho giữ lại hồ sơ", en: "Keep back files")
    package static let procedureFieldKind = Phrase(vi: "Nơi nộp", en: "Goes to")
    package static let procedureFieldCondition = Phrase(vi: "Tình trạng", en: "Condition")
    package static func archiveFormFiles(_ count: Phrase, _ names: String) -> Phrase {
        Phrase(vi: "\(count.vi) hồ sơ: \(names)", en: "\(count.en == "1" ? "1 file" : "\(count.en) files"): \(names)")
    }
    package static let hintFileNames = Phrase(
        vi: "Số, ký hiệu và năm, cách nhau dấu \";\": 01.TCCB/2025; 02.TCCB/2025.",
        en: "Codes and years, \";\" between: 01.TCCB/2025; 02.TCCB/2025.")
    package static let hintDepartmentName = Phrase(
        vi: "Ban giao nộp; mỗi lần giao nộp là hồ sơ của một ban.", en: "Whose files; a transfer has those of one.")
    package static let hintMetres = Phrase(vi: "Mét: 1,25.", en: "Metres: 1.25.")
    package static let hintReceiver = Phrase(
        vi: "Tên Lưu trữ lịch sử và người đại diện; phải có trước khi giao.",
        en: "The historical archive and who signs for it; needed before it is given.")
    package static let hintKeepUntil = Phrase(
        vi: "Ngày cuối, không quá 2 năm sau hạn nộp.", en: "The last day, two years after it was due at most.")
    package static func metresNotUnderstood(_ text: String) -> Phrase {
        Phrase(vi: "Không hiểu số mét \(text). Gõ như 2 hoặc 1,25.", en: "\(text) is no length. Type 2 or 1.25.")
    }
    package static func transferDepartmentUnknown(_ text: String) -> Phrase {
        Phrase(vi: "Không có ban nào tên \(text). F4 chọn.", en: "There is no department \(text). F4 chooses.")
    }
}
