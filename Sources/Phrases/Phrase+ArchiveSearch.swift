// Searching the archive by titles, fields and the text inside files, and taking that text out.

extension Phrase {
    package static let contextArchiveSearch = Phrase(vi: "Tìm trong kho lưu trữ", en: "Search of the archive")
    package static let archiveSearchTitle = Phrase(vi: "TÌM TRONG KHO LƯU TRỮ", en: "SEARCH OF THE ARCHIVE")
    package static let archiveSearchLabel = Phrase(vi: "Tìm:", en: "Search:")
    package static let archiveSearchAll = Phrase(
        vi: "Mọi phông, mọi thời gian, mọi thời hạn bảo quản", en: "All fonds, all times, all retention")
    package static func archiveSearchIn(_ path: String) -> Phrase { Phrase(vi: "trong \(path)", en: "in \(path)") }
    package static func archiveSearchAt(_ shelf: String) -> Phrase { Phrase(vi: "để ở \(shelf)", en: "at \(shelf)") }
    package static func archiveSearchFrom(_ day: String) -> Phrase { Phrase(vi: "từ \(day)", en: "from \(day)") }
    package static func archiveSearchTo(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "to \(day)") }
    package static func archiveSearchFiles(_ count: Phrase) -> Phrase {
        Phrase(vi: "Hồ sơ: \(count.vi)", en: "Files: \(count.en)")
    }
    package static func archiveSearchDocuments(_ count: Phrase) -> Phrase {
        Phrase(vi: "Văn bản trong hồ sơ: \(count.vi)", en: "Documents in files: \(count.en)")
    }
    package static let archiveSearchWhat = Phrase(
        vi:
            "Gõ chữ có trong tên hồ sơ, trích yếu hoặc trong nội dung tệp; F4 thu hẹp theo phông, thời gian, thời hạn, "
            + "nơi để. Chỉ có điều kiện cũng tìm được.",
        en:
            "Type words of titles, subjects or texts of files; F4 narrows by fonds, time, retention, place. Conditions "
            + "alone will do.")
    package static let archiveSearchNothing = Phrase(
        vi: "Không có gì khớp. Bớt chữ, bỏ dấu, hoặc F4 bỏ bớt điều kiện.",
        en: "Nothing fits. Fewer words, no marks, or F4 to drop a condition.")
    package static let archiveSearchNoFiles = Phrase(
        vi: "Không có hồ sơ nào khớp. F7 xem văn bản trong hồ sơ.", en: "No file fits. F7 shows documents in files.")
    package static let archiveSearchNoDocuments = Phrase(
        vi: "Không có văn bản nào trong hồ sơ khớp. F7 xem hồ sơ.", en: "No document fits. F7 shows files.")
    package static let archiveSearchMore = Phrase(
        vi: "Đã xem hết phần đầu, chưa thấy; PgDn tìm tiếp.", en: "Nothing in the newest part; PgDn searches on.")
    package static let columnShelf = Phrase(vi: "Nơi để", en: "Place")

    // MARK: Keys

    package static let keySavedSearches = Phrase(vi: "Tìm đã lưu", en: "Saved searches")
    package static let keyFilesDocuments = Phrase(vi: "Hồ sơ / văn bản", en: "Files / documents")
    package static let whyNoDocumentRow = Phrase(
        vi: "chỉ dùng ở danh sách văn bản (F7)", en: "in the list of documents only (F7)")
    package static let whyDocumentUnseen = Phrase(
        vi: "văn bản này không gửi đến người đang dùng", en: "this document was not routed to who is at work")
    package static let whyOpenArchiveSearch = Phrase(
        vi: "mở Tìm trong kho lưu trữ trước", en: "open the search of the archive first")
    package static let whyNothingFound = Phrase(vi: "chưa tìm thấy gì", en: "nothing is found")

    // MARK: Narrowing

    package static let narrowTitle = Phrase(vi: "Thu hẹp", en: "Narrow the search")
    package static func narrowChoice(_ label: Phrase, _ value: Phrase) -> Phrase {
        Phrase(vi: "\(label.vi): \(value.vi)", en: "\(label.en): \(value.en)")
    }
    package static let narrowBranch = Phrase(vi: "Phông, nhóm, hộp", en: "Fonds, series, box")
    package static let narrowFrom = Phrase(vi: "Từ ngày", en: "From day")
    package static let narrowTo = Phrase(vi: "Đến ngày", en: "To day")
    package static let narrowRetention = Phrase(vi: "Thời hạn bảo quản", en: "Retention")
    package static let narrowState = Phrase(vi: "Tình trạng", en: "State")
    package static let narrowShelf = Phrase(vi: "Nơi để (kho - giá - tầng)", en: "Place (store - rack - shelf)")
    package static let narrowShelfQuestion = Phrase(
        vi: "Chỉ tìm hồ sơ để ở đâu? Gõ kho, hoặc kho - giá, hoặc kho - giá - tầng; gõ - để tìm mọi nơi.",
        en: "Only files that stand where? Type store, or store - rack, or store - rack - shelf; - for all.")
    package static let narrowClear = Phrase(vi: "Bỏ mọi điều kiện", en: "Drop all conditions")
    package static let narrowBranchQuestion = Phrase(
        vi: "Chỉ tìm trong phông, nhóm hoặc hộp nào? Gõ - để tìm mọi nơi.",
        en: "Search only in which fonds, series or box? - for all.")
    package static let narrowBranchLabel = Phrase(vi: "Nơi:", en: "Place:")
    package static let narrowFromQuestion = Phrase(
        vi: "Từ ngày nào? Gõ năm cũng được, - để bỏ.", en: "From which day? A year will do, - for any.")
    package static let narrowToQuestion = Phrase(
        vi: "Đến ngày nào? Gõ năm cũng được, - để bỏ.", en: "To which day? A year will do, - for any.")
    package static let narrowDayLabel = Phrase(vi: "Ngày:", en: "Day:")
    package static let narrowDaysReversed = Phrase(
        vi: "Ngày đầu sau ngày cuối. Sửa một trong hai.", en: "The first day is after the last. Correct one of them.")
    package static func narrowBadDay(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải ngày, cũng không phải năm.", en: "\"\(text)\" is neither a day nor a year.")
    }

    // MARK: Saved searches

    package static let savedSearchesTitle = Phrase(vi: "Tìm đã lưu", en: "Saved searches")
    package static let saveSearch = Phrase(vi: "Lưu lần tìm này…", en: "Keep this search…")
    package static let dropSearch = Phrase(vi: "Xóa một lần tìm đã lưu…", en: "Drop a saved search…")
    package static let saveSearchQuestion = Phrase(
        vi: "Lưu lần tìm này dưới tên nào? Tên đã có thì ghi thay.",
        en: "Keep this search under which name? One of that name is replaced.")
    package static let saveSearchLabel = Phrase(vi: "Tên:", en: "Name:")
    package static let dropSearchTitle = Phrase(vi: "Xóa lần tìm đã lưu", en: "Drop a saved search")
    package static func dropSearchQuestion(_ name: String) -> Phrase {
        Phrase(vi: "Xóa lần tìm \"\(name)\"?", en: "Drop the search \"\(name)\"?")
    }
    package static func searchSaved(_ name: String) -> Phrase {
        Phrase(vi: "Đã lưu lần tìm \"\(name)\".", en: "Kept the search \"\(name)\".")
    }
    package static func searchDropped(_ name: String) -> Phrase {
        Phrase(vi: "Đã xóa lần tìm \"\(name)\".", en: "Dropped the search \"\(name)\".")
    }
    package static func searchNotRead(_ name: String) -> Phrase {
        Phrase(
            vi: "Lần tìm \"\(name)\" có điều kiện không còn dùng được; lưu lại dưới tên ấy.",
            en: "The search \"\(name)\" asks for what is not there any more; keep it anew under that name.")
    }
    package static let searchNothingToSave = Phrase(
        vi: "chưa gõ chữ nào, chưa có điều kiện nào", en: "nothing is typed and no condition is set")
    package static let searchMostSaved = Phrase(
        vi: "Đã lưu đủ 40 lần tìm. Xóa bớt một lần tìm trước.", en: "Forty searches are kept. Drop one first.")

    // MARK: The result

    package static let foundExportTitle = Phrase(vi: "Đưa kết quả ra", en: "Take the result out")
    package static let foundExportCSV = Phrase(vi: "Tệp CSV cho bảng tính", en: "A CSV file for spreadsheets")
    package static let foundExportXLSX = Phrase(vi: "Tệp Excel (XLSX)", en: "An Excel file (XLSX)")
    package static func foundExportPage(_ count: Phrase) -> Phrase {
        Phrase(vi: "Mục lục để in (\(count.vi) dòng đầu)", en: "A list to print (the first \(count.en))")
    }
    package static let foundFileName = Phrase(vi: "tim-trong-kho", en: "archive-search")
    package static func foundAbout(_ words: String) -> Phrase {
        Phrase(vi: "Kết quả tìm: \(words)", en: "Found by: \(words)")
    }
    package static let foundEverything = Phrase(vi: "tất cả hồ sơ", en: "all files")
    package static let foundPaperTitle = Phrase(
        vi: "DANH MỤC VĂN BẢN TÌM THẤY TRONG HỒ SƠ", en: "DOCUMENTS FOUND IN FILES")
    package static let foundColumnSentence = Phrase(vi: "Câu có chữ tìm", en: "Sentence")
    package static let foundColumnAttachment = Phrase(vi: "Tệp", en: "Attachment")
    package static func foundCount(_ count: Int) -> Phrase {
        Phrase(vi: "Gồm \(count) văn bản.", en: "\(count) documents.")
    }
    package static func foundFirst(_ count: Phrase) -> Phrase {
        Phrase(vi: "Chỉ in \(count.vi) dòng đầu.", en: "The first \(count.en) only.")
    }
    package static func foundProgress(_ amount: Phrase) -> Phrase {
        Phrase(vi: "Đang ghi kết quả: \(amount.vi)", en: "Writing the result: \(amount.en)")
    }
    package static func foundSaved(_ count: Phrase, path: String) -> Phrase {
        Phrase(vi: "Đã ghi \(count.vi) dòng vào \(path).", en: "Wrote \(count.en) rows to \(path).")
    }

    // MARK: Texts of files

    package static let textWaiting = Phrase(vi: "chữ trong tệp: chờ đọc", en: "text: waits to be read")
    package static let textDone = Phrase(vi: "chữ trong tệp: tìm được", en: "text: is found by the search")
    package static let textScanned = Phrase(
        vi: "chữ trong tệp: nhận dạng từ ảnh, có thể sai", en: "text: read from a picture, letters may be wrong")
    package static func textConverted(_ encoding: String) -> Phrase {
        Phrase(vi: "chuyển từ \(encoding)", en: "converted from \(encoding)")
    }
    package static let textDoubtful = Phrase(vi: "chưa chắc, nên xem lại", en: "not sure, to be looked at")
    package static let textKeptPart = Phrase(
        vi: "chỉ tìm được phần đầu (100 KB chữ)", en: "only the first 100 KB of text are found")
    package static func textFailed(_ reason: Phrase) -> Phrase {
        Phrase(vi: "chưa đọc được chữ: \(reason.vi)", en: "text not read: \(reason.en)")
    }
    package static func textNone(_ reason: Phrase) -> Phrase {
        Phrase(vi: "không tìm theo chữ: \(reason.vi)", en: "not found by text: \(reason.en)")
    }
    package static let keyReadAgain = Phrase(vi: "Đọc chữ lại", en: "Read text again")
    package static let whyNotFailed = Phrase(
        vi: "chỉ dùng cho tệp chưa đọc được chữ", en: "for files whose text could not be read")
    package static func textWillBeRead(_ name: String) -> Phrase {
        Phrase(
            vi: "Sẽ đọc lại chữ trong tệp \(name) khi máy rảnh.",
            en: "The text of \(name) will be read again when the machine is idle.")
    }

    // MARK: The command line

    package static func extractSaid(_ document: String, _ name: String, _ said: Phrase) -> Phrase {
        Phrase(vi: "\(document) · \(name): \(said.vi)", en: "\(document) · \(name): \(said.en)")
    }
    package static func extractDone(_ done: Int, failed: Int, nothing: Int) -> Phrase {
        Phrase(
            vi: "Đã lấy chữ \(done) tệp. Chưa lấy được: \(failed). Không có chữ: \(nothing).",
            en: "Took the text of \(done) files. Failed: \(failed). Without text: \(nothing).")
    }
    package static let extractNothingWaits = Phrase(
        vi: "Không còn tệp nào chờ lấy chữ.", en: "No file waits for its text to be taken.")
    package static func extractStillWaiting(_ count: Phrase) -> Phrase {
        Phrase(vi: "Còn chờ: \(count.vi) tệp.", en: "Still waiting: \(count.en).")
    }
    package static func extractProgress(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Lấy chữ: \(done.vi)/\(total.vi) tệp", en: "Taking text: \(done.en) of \(total.en) files")
    }
    package static let extractNoneFailed = Phrase(
        vi: "Không có tệp nào lấy chữ không được.", en: "No file failed to give its text.")
    package static func extractRetried(_ count: Int) -> Phrase {
        Phrase(vi: "Làm lại \(count) tệp trước đó chưa lấy được.", en: "Trying \(count) again that failed.")
    }
}

extension FieldHelp {
    package static let archiveSearchLine = FieldHelp(
        Phrase(
            vi:
                "Tìm trong tên và ghi chú hồ sơ, trích yếu, số ký hiệu, và chữ trong tệp đính kèm. noi-dung: chỉ tìm trong tệp.",
            en:
                "Searches titles and notes of files, subjects, symbols and the texts of attachments; content: these alone."
        ),
        example: Phrase("quy che chi tieu noi-dung:\"định mức\""))
    package static let narrowBranch = FieldHelp(
        Phrase(
            vi: "Mã phông, nhóm, hộp nối bằng dấu /. Gõ - để tìm mọi nơi.",
            en: "Codes of fonds, series and box with / between. - for all."),
        example: Phrase("P01/02/H0123"))
    package static let narrowShelf = FieldHelp(
        Phrase(
            vi:
                "Kho, giá, tầng, từ đầu trở đi: Kho 1 là mọi giá của kho đó. Hồ sơ để ở nơi của hộp, nhóm hoặc phông chứa nó.",
            en:
                "Store, rack, shelf from the beginning: Kho 1 is every rack there. Files stand where their box, series or "
                + "fonds does."),
        example: Phrase("Kho 1 - G02"))
    package static let narrowDay = FieldHelp(
        Phrase(
            vi: "Thời gian của tài liệu: ngày bắt đầu của hồ sơ, ngày đến hoặc ngày ban hành của văn bản.",
            en: "The time of records: when a file began, when a document came or was issued."),
        example: Phrase("2019"))
    package static let savedSearchName = FieldHelp(
        Phrase(
            vi: "Tên để gọi lại lần tìm này; mỗi người có danh sách riêng.",
            en: "The name under which the search comes back; each person has their own."),
        example: Phrase("Quy chế chi tiêu trước 2020"), need: .always)
}
