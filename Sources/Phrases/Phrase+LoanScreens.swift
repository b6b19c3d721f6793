// The loan desk: slips that wait, files that are out, who has read a file.

extension Phrase {
    package static let contextLoans = Phrase(vi: "Mượn, đọc hồ sơ", en: "Loans")
    package static let loanDeskTitle = Phrase(vi: "MƯỢN, ĐỌC HỒ SƠ", en: "LOANS AND READINGS")
    package static func loanCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) phiếu", en: count.en == "1" ? "1 slip" : "\(count.en) slips")
    }
    package static let loanShowOpen = Phrase(vi: "Chưa trả", en: "Not done")
    package static let loanShowOverdue = Phrase(vi: "Quá hạn trả", en: "Too long out")
    package static let loanShowAll = Phrase(vi: "Tất cả", en: "All")
    package static let loansNone = Phrase(
        vi: "Không có phiếu nào. F7 lập phiếu mượn hoặc đọc tại chỗ, F4 xem các phiếu khác.",
        en: "There is no slip. F7 writes one for a loan or a reading, F4 shows others.")
    package static let loansNothingFound = Phrase(
        vi: "Không có phiếu nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No slip fits. Backspace takes away what is searched, Esc goes back.")

    // MARK: Keys

    package static let keyPermitLoan = Phrase(vi: "Duyệt", en: "Permit")
    package static let keyHandOut = Phrase(vi: "Giao hồ sơ", en: "Hand out")
    package static let keyTakeBack = Phrase(vi: "Nhận trả", en: "Take back")
    package static let keyRefuseLoan = Phrase(vi: "Không duyệt", en: "Refuse")
    package static let keyWithdrawLoan = Phrase(vi: "Thôi mượn", en: "Give up")
    package static let keyExtendLoan = Phrase(vi: "Gia hạn", en: "Lengthen")
    package static let keyNewLoan = Phrase(vi: "Lập phiếu mượn", en: "New slip")
    package static let keyLendFile = Phrase(vi: "Mượn, đọc", en: "Lend")
    package static let keyCopyForReader = Phrase(vi: "Sao cho người đọc", en: "Copy for reader")
    package static func copyForReaderTitle(_ file: String) -> Phrase {
        Phrase(vi: "Sao gì trong hồ sơ \(file)?", en: "Copy what of file \(file)?")
    }
    package static let whyLoanBindsNot = Phrase(
        vi: "phiếu chưa duyệt, hoặc hồ sơ đã trả", en: "it is not permitted, or the file is back")
    package static let whyNoDocuments = Phrase(
        vi: "Hồ sơ này chưa có văn bản nào.", en: "There is no document in this file.")
    package static let keyLoans = Phrase(vi: "Mượn, đọc hồ sơ", en: "Loans")
    package static func whyNoLoanStep(_ state: Phrase) -> Phrase {
        Phrase(vi: "phiếu \(state.inside.vi), không còn bước nào", en: "the slip is done: \(state.inside.en)")
    }
    package static let whyNotOut = Phrase(vi: "hồ sơ chưa giao cho ai", en: "the file is not out")
    package static let whyNotWaiting = Phrase(
        vi: "chỉ phiếu chưa giao hồ sơ mới thôi được", en: "the file was handed out")
    package static func whyNotLent(_ state: Phrase) -> Phrase {
        Phrase(
            vi: "hồ sơ \(state.inside.vi), không nằm trong lưu trữ", en: "not in the archive: \(state.inside.en)")
    }
    package static let whyOpenLoans = Phrase(vi: "mở Mượn, đọc hồ sơ trước", en: "open the loans first")

    // MARK: Questions

    package static func permitLoanQuestion(_ reader: String, _ file: String, _ manner: Phrase) -> Phrase {
        Phrase(
            vi: "Duyệt cho \(reader) \(manner.inside.vi) hồ sơ \(file)?",
            en: "Permit file \(file) to \(reader) (\(manner.inside.en))?")
    }
    package static func handOutQuestion(_ reader: String, _ file: String) -> Phrase {
        Phrase(vi: "Giao hồ sơ \(file) cho \(reader)?", en: "Hand file \(file) out to \(reader)?")
    }
    package static func takeBackQuestion(_ reader: String, _ file: String) -> Phrase {
        Phrase(vi: "Nhận hồ sơ \(file) do \(reader) trả?", en: "Take file \(file) back from \(reader)?")
    }
    package static func refuseLoanQuestion(_ reader: String, _ file: String, _ manner: Phrase) -> Phrase {
        Phrase(
            vi: "Không duyệt cho \(reader) \(manner.inside.vi) hồ sơ \(file)?", en: "Refuse file \(file) to \(reader)?")
    }
    package static func withdrawLoanQuestion(_ file: String) -> Phrase {
        Phrase(vi: "Thôi mượn hồ sơ \(file)?", en: "Give up the request for file \(file)?")
    }
    package static let loanDueLabel = Phrase(vi: "Hạn trả:", en: "Due back:")
    package static let loanConditionLabel = Phrase(vi: "Tình trạng:", en: "Condition:")
    package static let loanUnharmed = Phrase(vi: "nguyên vẹn, đủ số tờ", en: "unharmed, all sheets there")

    // MARK: What is told of one

    package static func loanToldReader(_ reader: String, _ manner: Phrase) -> Phrase {
        Phrase(vi: "\(reader), \(manner.inside.vi)", en: "\(reader), \(manner.inside.en)")
    }
    package static func loanToldPurpose(_ purpose: String) -> Phrase {
        Phrase(vi: "để \(purpose)", en: "for: \(purpose)")
    }
    package static func loanToldAsked(_ day: String) -> Phrase {
        Phrase(vi: "yêu cầu \(day)", en: "asked for on \(day)")
    }
    package static func loanToldPermitted(_ name: String) -> Phrase {
        Phrase(vi: "\(name) duyệt", en: "permitted by \(name)")
    }
    package static func loanToldRefused(_ name: String) -> Phrase {
        Phrase(vi: "\(name) không duyệt", en: "refused by \(name)")
    }
    package static func loanToldOut(_ day: String) -> Phrase { Phrase(vi: "giao \(day)", en: "out on \(day)") }
    package static func loanToldBack(_ day: String) -> Phrase { Phrase(vi: "trả \(day)", en: "back on \(day)") }
    package static let fileReaders = Phrase(vi: "Ai đã đọc", en: "Read by")

    // MARK: The form

    package static let archiveFormLend = Phrase(vi: "Phiếu mượn, đọc hồ sơ", en: "Loan of file")
    package static let archiveFormExtend = Phrase(vi: "Gia hạn mượn hồ sơ", en: "Lengthen loan of file")
    package static let hintLoanFile = Phrase(
        vi: "Số, ký hiệu hồ sơ và năm: 01.TCCB/2026.", en: "Code and year of the file: 01.TCCB/2026.")
    package static let hintLoanReader = Phrase(
        vi: "Tên người trong cơ quan; người ngoài thì \"Họ tên, nơi công tác\".",
        en: "A person of the office; from outside \"name, body\".")
    package static let hintLoanDue = Phrase(
        vi: "Để trống: mượn về 14 ngày, đọc tại chỗ trả trong ngày.",
        en: "Empty: 14 days for a loan, the same day for a reading.")
    package static let loanReaderOwn = Phrase(vi: "người của cơ quan", en: "of the office")
    package static let loanReaderOutside = Phrase(vi: "người ngoài cơ quan", en: "from outside")
    package static func loanExtending(_ reader: String, _ due: String) -> Phrase {
        Phrase(vi: "\(reader) mượn, hạn trả \(due).", en: "\(reader) has it until \(due).")
    }
}
