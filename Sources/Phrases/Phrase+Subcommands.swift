// Sentences of the command line alone.

extension Phrase {
    package static func optionWithoutValue(_ flag: String) -> Phrase {
        Phrase(vi: "Tùy chọn \(flag) không đi với giá trị.", en: "The option \(flag) takes no value.")
    }
    package static func optionElsewhere(_ flag: String, command: String) -> Phrase {
        Phrase(
            vi: "Tùy chọn \(flag) không dùng với \"\(command)\". Xem: vanthu help \(command)",
            en: "The option \(flag) does not go with \"\(command)\". See: vanthu help \(command)")
    }
    package static func missingOperand(_ name: Phrase) -> Phrase {
        Phrase(vi: "Thiếu \(name.vi). Xem: vanthu help", en: "\(name.en) is missing. See: vanthu help")
    }
    package static func optionsExclude(_ first: String, _ second: String) -> Phrase {
        Phrase(vi: "Không dùng \(first) cùng với \(second).", en: "\(first) and \(second) exclude each other.")
    }
    package static func commandIncomplete(_ name: String, continuations: String) -> Phrase {
        Phrase(
            vi: "Lệnh \"\(name)\" còn thiếu: \(continuations). Xem: vanthu help",
            en: "The command \"\(name)\" wants one of: \(continuations). See: vanthu help")
    }
    package static func dayNotUnderstood(_ flag: String, _ text: String) -> Phrase {
        Phrase(
            vi:
                "Chưa hiểu ngày \"\(text)\" của \(flag). Gõ 23, 23/11, 23/11/2026, 2026-11-23, hoặc dấu chấm cho hôm nay.",
            en:
                "The day \"\(text)\" of \(flag) was not understood. Write 23, 23/11, 23/11/2026, 2026-11-23, or a dot for today."
        )
    }
    package static func registerNumberNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa hiểu số \"\(text)\". Gõ 12, 12a, 12/2026; đơn thư Đ12, việc giao V12.",
            en: "The number \"\(text)\" was not understood. Write 12, 12a, 12/2026; Đ12 for petitions, V12 for tasks.")
    }
    package static let argumentsNotText = Phrase(
        vi: "Dòng lệnh có chữ không phải UTF-8. Đặt cửa sổ dòng lệnh về UTF-8 rồi gõ lại.",
        en: "The command line is not UTF-8 text. Set the terminal to UTF-8 and type it again.")
    package static let noHome = Phrase(
        vi: "Chưa biết tệp dữ liệu ở đâu: không có biến HOME. Chỉ tệp bằng --office.",
        en: "Where the office file is cannot be told: HOME is not set. Name it with --office.")
    package static func officeMissing(path: String) -> Phrase { .fileMissing(path: path) }
    package static func notTheOwner(path: String) -> Phrase {
        Phrase(
            vi: "Tệp \(path) thuộc tài khoản khác, chưa biết ai đang dùng. Chạy với --as TÊN.",
            en: "\(path) belongs to another account, so it is not known who you are. Run it with --as LOGIN.")
    }
    package static func personInactive(_ login: String) -> Phrase {
        Phrase(
            vi: "\"\(login)\" không còn làm việc ở cơ quan này. Chạy với --as của người khác.",
            en: "\"\(login)\" does not work here any more. Run it with --as of another person.")
    }
    package static func personUnknown(_ login: String) -> Phrase {
        Phrase(
            vi: "Không có người dùng \"\(login)\" trong cơ quan này. Xem tên: vanthu user list",
            en: "Nobody called \"\(login)\" works in this office. For the names: vanthu user list")
    }
    package static func folderNotMade(_ path: String) -> Phrase {
        Phrase(
            vi: "Không tạo được thư mục \(path). Kiểm tra đường dẫn và quyền.",
            en: "The folder \(path) cannot be made. Check the path and the rights.")
    }
    package static let outputFailed = Phrase(
        vi: "Không ghi được kết quả ra ngoài. Kiểm tra chỗ trống trên đĩa.",
        en: "The output could not be written. Check the free space on the disk.")
    package static func copyUnsound(_ first: Phrase) -> Phrase {
        Phrase(
            vi: "Bản sao không khớp nên đã bỏ: \(first.vi) Kiểm tra tệp gốc bằng vanthu verify.",
            en: "The copy does not hold together and was removed: \(first.en) Check the original with vanthu verify.")
    }

    // Refusals whose sentence on screens names a key.
    package static func bookNotOpenHere(year: Int) -> Phrase {
        Phrase(
            vi: "Sổ năm \(year) chưa mở. Mở bằng: vanthu settings open-year \(year), hoặc sửa ngày đến.",
            en:
                "The book of \(year) is not open. Open it with: vanthu settings open-year \(year), or correct the arrival."
        )
    }
    package static func changedMeanwhileHere(by name: String, time: String) -> Phrase {
        Phrase(
            vi: "\(name) vừa sửa văn bản này (\(time)). Chưa ghi gì. Xem lại rồi chạy lại lệnh.",
            en:
                "\(name) has just changed this document (\(time)). Nothing was written. Look at it, then run the command again."
        )
    }
    package static let noSuchRecordHere = Phrase(
        vi: "Không tìm thấy mục này. Kiểm tra lại số hoặc tên.",
        en: "There is no such record. Check the number or the name.")
    package static func searchBadDayHere(_ text: String) -> Phrase {
        Phrase(vi: "\"\(text)\" không phải là ngày. Sửa câu tìm.", en: "\"\(text)\" is no day. Correct the search.")
    }
    package static func searchBadYearHere(_ text: String) -> Phrase {
        Phrase(vi: "\"\(text)\" không phải là năm. Sửa câu tìm.", en: "\"\(text)\" is no year. Correct the search.")
    }
    package static let diskFullHere = Phrase(
        vi: "Ổ đĩa đầy, chưa ghi gì. Dọn chỗ trống rồi chạy lại lệnh.",
        en: "The disk is full; nothing was written. Make room, then run the command again.")
    package static let fileBusyHere = Phrase(
        vi: "Tệp dữ liệu đang bận, chưa ghi gì. Chạy lại lệnh sau vài giây.",
        en: "The office file is busy; nothing was written. Run the command again in a moment.")

    // Registering and correcting.
    package static let remark = Phrase(vi: "lưu ý", en: "note")
    package static func registered(number: String) -> Phrase {
        Phrase(
            vi: "Đã cấp số đến \(number). Ghi số này vào dấu ĐẾN.",
            en: "Number \(number) was given. Write it into the arrival stamp.")
    }
    package static func insertedLate(number: String, day: String) -> Phrase {
        Phrase(
            vi: "Đã chèn số \(number) vào ngày \(day). Sổ in sẽ ghi rõ.",
            en: "Number \(number) was inserted on \(day). The printed register will say so.")
    }
    package static func cliCorrected(number: String) -> Phrase {
        Phrase(vi: "Đã sửa số đến \(number).", en: "Number \(number) is corrected.")
    }
    package static func doubtDate(_ day: String, arrived: String) -> Phrase {
        Phrase(
            vi: "ngày văn bản \(day) sau ngày đến \(arrived).",
            en: "the document is dated \(day), after it arrived on \(arrived).")
    }
    package static func doubtOldDate(_ day: String) -> Phrase {
        Phrase(vi: "văn bản ngày \(day), đã hơn 60 ngày.", en: "the document of \(day) is more than 60 days old.")
    }
    package static func doubtUnparsed(_ text: String) -> Phrase {
        Phrase(
            vi: "chưa nhận ra ký hiệu \"\(text)\". Vẫn lưu; chọn loại văn bản bằng --type.",
            en: "the symbol \"\(text)\" was not understood. It is kept; give the type with --type.")
    }
    package static let doubtHourMissing = Phrase(
        vi: "văn bản khẩn từ Thượng khẩn trở lên cần giờ đến (--hour).",
        en: "a very urgent document wants its hour of arrival (--hour).")
    package static func suspectSame(number: String, day: String) -> Phrase {
        Phrase(
            vi: "nghi trùng số đến \(number) ngày \(day): cùng cơ quan, cùng số.",
            en: "may be number \(number) of \(day) again: same issuer, same symbol.")
    }
    package static func suspectNear(number: String, day: String) -> Phrase {
        Phrase(
            vi: "nghi trùng số đến \(number) ngày \(day): cùng cơ quan, trích yếu gần giống.",
            en: "may be number \(number) of \(day) again: same issuer, nearly the same subject.")
    }
    package static func suspectElectronic(number: String) -> Phrase {
        Phrase(
            vi:
                "số đến \(number) là bản điện tử. Nếu đây là bản giấy của nó: vanthu correct incoming \(number) --paper NGÀY.",
            en:
                "number \(number) came electronically. If this is its paper: vanthu correct incoming \(number) --paper DAY."
        )
    }
    package static func noReservation(_ number: String) -> Phrase {
        Phrase(
            vi: "Không có số \(number) đang giữ. Xem: vanthu settings reservations",
            en: "Number \(number) is not kept. See: vanthu settings reservations")
    }

    // Files.
    package static func fileGone(path: String) -> Phrase {
        Phrase(vi: "Không có tệp \(path). Kiểm tra lại đường dẫn.", en: "There is no file \(path). Check the path.")
    }
    package static func importStopped(registered: Int, reason: Phrase) -> Phrase {
        let done = Phrase.count(registered)
        return Phrase(
            vi: "Nhập dừng giữa chừng, đã ghi \(done.vi) dòng: \(reason.vi) Chạy lại lệnh để nhập tiếp, không trùng.",
            en:
                "The import stopped after \(done.en) rows: \(reason.en) Run it again to go on; nothing is registered twice."
        )
    }

    // What verify finds beyond the journal.
    package static func verifyEntryUnreadable(sequence: String) -> Phrase {
        Phrase(vi: "Mục nhật ký \(sequence) không đọc được.", en: "Journal entry \(sequence) cannot be read.")
    }
    package static func verifyCounterBehind(year: Int, counter: Int, highest: Int) -> Phrase {
        Phrase(
            vi: "Bộ đếm số năm \(year) là \(counter), khác với số lớn nhất đã cấp \(highest).",
            en: "The counter of \(year) is \(counter), not the highest number given, \(highest).")
    }
    package static func verifyTotalWrong(name: String, kept: Int, counted: Int) -> Phrase {
        Phrase(
            vi: "Tổng \(name) ghi \(kept), đếm được \(counted).",
            en: "The total \(name) says \(kept), counted \(counted).")
    }
    package static func verifySearchBroken(_ detail: String) -> Phrase {
        Phrase(
            vi: "Danh mục tìm kiếm không khớp với sổ (\(detail)).",
            en: "The search index does not fit the register (\(detail)).")
    }
    package static func verifyFindings(_ count: Int) -> Phrase {
        Phrase(
            vi: "Có \(count) chỗ không khớp. Chưa thay đổi gì. Giữ nguyên tệp, báo quản trị.",
            en: "\(count) things do not fit. Nothing was changed. Keep the file as it is and tell the administrator.")
    }
    package static func verifyProgress(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Đang kiểm tra: \(done.vi) / \(total.vi)", en: "Verifying: \(done.en) / \(total.en)")
    }
    package static func copyProgress(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Đang sao chép: \(done.vi) / \(total.vi)", en: "Copying: \(done.en) / \(total.en)")
    }
    package static func journalHead(sequence: Int64, hash: String) -> Phrase {
        Phrase(vi: "Mục cuối của nhật ký: \(sequence) \(hash)", en: "Head of the journal: \(sequence) \(hash)")
    }
    package static let doctorSchema = Phrase(vi: "Phiên bản tệp", en: "Schema")
    package static let doctorPlace = Phrase(vi: "Ổ đĩa", en: "Disk")
    package static let doctorLocalDisk = Phrase(vi: "trên máy này", en: "of this machine")
    package static let doctorJournal = Phrase(vi: "Nhật ký", en: "Journal")
    package static let deskTotal = Phrase(vi: "Tất cả các năm", en: "All years")
    package static func ownerIs(login: String) -> Phrase {
        Phrase(vi: "Chủ máy: \(login), có mọi quyền.", en: "Owner of the machine: \(login), with all roles.")
    }
    package static let correctWhat = Phrase(
        vi:
            "Chưa biết sửa gì. Cho biết bằng tùy chọn, như --subject, --void hoặc --paper. Xem: vanthu help correct incoming",
        en:
            "What to correct is not said. Give an option such as --subject, --void or --paper. See: vanthu help correct incoming"
    )

    // People and settings.
    package static let noRole = Phrase(vi: "không có vai trò", en: "no role")
    package static let inactive = Phrase(vi: "không còn làm việc", en: "not working here any more")
    package static func personAdded(_ login: String) -> Phrase {
        Phrase(vi: "Đã thêm người dùng \(login).", en: "\(login) was added.")
    }
    package static func personChanged(_ login: String) -> Phrase {
        Phrase(vi: "Đã sửa người dùng \(login).", en: "\(login) was changed.")
    }
    package static func departmentUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có ban \"\(name)\". Xem: vanthu settings departments",
            en: "There is no department \"\(name)\". See: vanthu settings departments")
    }
    package static func issuerUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Chưa có cơ quan ban hành \"\(name)\". Viết đúng như trong sổ.",
            en: "There is no issuer \"\(name)\". Write it as the register does.")
    }
    package static func issuersMerged(_ from: String, into: String) -> Phrase {
        Phrase(vi: "Đã gộp \"\(from)\" vào \"\(into)\".", en: "\"\(from)\" is merged into \"\(into)\".")
    }
    package static let profileChanged = Phrase(vi: "Đã sửa thông tin cơ quan.", en: "The office's fields are changed.")
    package static func bookIsOpen(year: Int) -> Phrase {
        Phrase(vi: "Sổ năm \(year): đang mở.", en: "The book of \(year) is open.")
    }
    package static func bookClosedOn(year: Int, _ day: String) -> Phrase {
        Phrase(vi: "Sổ năm \(year): đã khóa ngày \(day).", en: "The book of \(year) was closed on \(day).")
    }
    package static let noReservations = Phrase(vi: "Không có số nào đang giữ.", en: "No number is kept.")

    // What an import finds.
    package static let importNotUTF8 = Phrase(
        vi: "không phải chữ UTF-8. Lưu tệp thành CSV UTF-8 rồi nhập lại.",
        en: "is not UTF-8 text. Save the file as CSV UTF-8, then import again.")
    package static let importUnclosedQuote = Phrase(
        vi: "mở dấu nháy kép mà không đóng. Sửa trong tệp rồi nhập lại.",
        en: "opens a quotation mark and does not close it. Mend it in the file, then import again.")
    package static let importTextAfterQuote = Phrase(
        vi: "có chữ sau dấu nháy kép đóng. Sửa trong tệp rồi nhập lại.",
        en: "has text after the closing quotation mark. Mend it in the file, then import again.")
    package static let importFieldTooLong = Phrase(
        vi: "dài quá mức. Kiểm tra dấu nháy kép và dấu phân cách.",
        en: "is far too long. Check quotation marks and separators.")
    package static func importNumberTwice(_ number: String, line: Int) -> Phrase {
        Phrase(
            vi: "số đến \(number) đã có ở dòng \(line). Sửa trong tệp rồi nhập lại.",
            en: "number \(number) stands on line \(line) already. Mend it in the file, then import again.")
    }
    package static func importMoreProblems(_ rest: Int) -> Phrase {
        let rest = Phrase.count(rest)
        return Phrase(vi: "… và \(rest.vi) chỗ khác.", en: "… and \(rest.en) more.")
    }
    package static func importBefore(_ rows: Int) -> Phrase {
        let rows = Phrase.count(rows)
        return Phrase(vi: "Đã có từ trước: \(rows.vi) dòng.", en: "There before: \(rows.en) rows.")
    }
    package static func importDuplicates(_ count: Int) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(vi: "có \(count.vi) dòng nghi trùng.", en: "\(count.en) rows may be duplicates.")
    }
}
