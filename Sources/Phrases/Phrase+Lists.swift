// What belongs to every list: columns, order, saved filters, what goes out of it, and the progress of jobs.

extension Phrase {
    package static let keyColumns = Phrase(vi: "Cột", en: "Columns")
    package static let keySort = Phrase(vi: "Sắp xếp", en: "Sort")
    package static let keyExport = Phrase(vi: "Ghi ra tệp, in", en: "Save, print")
    package static let keyTopOfList = Phrase(vi: "Đầu danh sách", en: "Top of the list")
    package static let keyEndOfList = Phrase(vi: "Cuối danh sách", en: "End of the list")
    package static let keyStopJob = Phrase(vi: "Dừng việc đang chạy", en: "Stop the job")
    package static let whyNoJob = Phrase(vi: "không có việc nào đang chạy", en: "no job is running")

    package static let columnDated = Phrase(vi: "Ngày VB", en: "Dated")
    package static let columnDeadline = Phrase(vi: "Hạn", en: "Deadline")
    package static let columnStateShort = Phrase(vi: "Tình trạng", en: "State")
    package static let columnType = Phrase(vi: "Loại", en: "Type")
    package static let columnLeader = Phrase(vi: "Lãnh đạo", en: "Leader")
    package static let columnCirculation = Phrase(vi: "Lưu hành", en: "Circulation")
    package static let columnWay = Phrase(vi: "Đường đến", en: "Way")

    // Columns.
    package static let columnsTitle = Phrase(vi: "CỘT CỦA DANH SÁCH", en: "COLUMNS OF THE LIST")
    package static let columnsHint = Phrase(
        vi: "Enter xong · Space hiện, ẩn · + - lên, xuống · F5 như ban đầu · Esc thôi",
        en: "Enter done · Space shows, hides · + - up, down · F5 standard · Esc leaves")
    package static let columnAlways = Phrase(vi: "luôn ở đầu", en: "always first")
    package static let columnNoRoom = Phrase(vi: "cửa sổ này không đủ chỗ", en: "no room in this window")
    package static let columnHidden = Phrase(vi: "không hiện theo quyền", en: "not shown to this role")
    package static let columnsKept = Phrase(
        vi: "Đã nhớ cột của danh sách cho người này.", en: "The columns are remembered for this person.")
    package static func columnsKept(without missing: Phrase) -> Phrase {
        Phrase(
            vi: "Đã nhớ cột. Cửa sổ hẹp nên chưa hiện: \(missing.vi).",
            en: "Remembered. This window has no room for: \(missing.en).")
    }

    package static let keyShowColumn = Phrase(vi: "Hiện, ẩn", en: "Show, hide")
    package static let keyMoveColumn = Phrase(vi: "Chuyển lên, chuyển xuống", en: "Move up, move down")
    package static let keyStandardColumns = Phrase(vi: "Như ban đầu", en: "As at first")
    package static let keyUseFilter = Phrase(vi: "Dùng bộ lọc này", en: "Use this filter")
    package static let keySaveFilter = Phrase(vi: "Lưu bộ lọc", en: "Save the filter")
    package static let keyRename = Phrase(vi: "Đổi tên", en: "Rename")
    package static let keyForget = Phrase(vi: "Xóa bộ lọc đã lưu", en: "Forget the saved filter")

    // Order.
    package static let sortTitle = Phrase(vi: "SẮP XẾP DANH SÁCH", en: "ORDER OF THE LIST")
    package static let sortNewest = Phrase(vi: "Ngày đến, mới nhất trước", en: "Arrival, newest first")
    package static let sortOldest = Phrase(vi: "Ngày đến, cũ nhất trước", en: "Arrival, oldest first")
    package static let sortDeadline = Phrase(vi: "Hạn giải quyết", en: "Deadline")
    package static let sortIssuer = Phrase(vi: "Cơ quan ban hành", en: "Issuer")
    package static let sortState = Phrase(vi: "Tình trạng giải quyết", en: "State of handling")
    package static let whyNoOrderDeadline = Phrase(
        vi: "sổ không xếp theo hạn; F4 lọc theo hạn", en: "no index; F4 filters by deadline")
    package static let whyNoOrderIssuer = Phrase(
        vi: "sổ không xếp theo cơ quan; gõ cq: để tìm", en: "no index; type from: to search")
    package static let whyNoOrderState = Phrase(
        vi: "sổ không xếp theo tình trạng; F4 lọc", en: "no index; F4 filters by state")
    package static func sorted(_ order: Phrase) -> Phrase {
        Phrase(
            vi: "Danh sách xếp theo: \(order.inside.vi). Đã nhớ cho người này.",
            en: "The order is now: \(order.inside.en). Remembered for this person.")
    }

    // Saved filters.
    package static let filterSaveHint = Phrase(
        vi: "Enter lọc · ← → đổi · F2 lưu bộ lọc · Delete bỏ hết · ↑ ↓ dòng · Esc thôi",
        en: "Enter filter · ← → change · F2 save it · Delete clear · ↑ ↓ row · Esc leave")
    package static let filterSavedHint = Phrase(
        vi: "Enter dùng bộ lọc này · Ctrl+E đổi tên · Delete xóa · ↓ tự lọc · Esc thôi",
        en: "Enter uses this filter · Ctrl+E renames · Delete forgets it · ↓ by hand · Esc leave")
    package static let filterSavedHeading = Phrase(vi: "Bộ lọc đã lưu", en: "Saved filters")
    package static let filterUnread = Phrase(vi: "bản này không hiểu hết", en: "not understood by this version")
    package static let filterNameQuestion = Phrase(
        vi: "Lưu bộ lọc này, kể cả chữ đang tìm, với tên:", en: "Save this filter, with the words searched for, as:")
    package static func filterRenameQuestion(_ name: String) -> Phrase {
        Phrase(vi: "Tên mới của bộ lọc \"\(name)\":", en: "A new name for the filter \"\(name)\":")
    }
    package static let filterNameLabel = Phrase(vi: "Tên:", en: "Name:")
    package static let filterNameNeeded = Phrase(vi: "Ghi một tên, hoặc Esc thôi.", en: "Write a name, or Esc leaves.")
    package static func filterDropQuestion(_ name: String) -> Phrase {
        Phrase(
            vi: "Xóa bộ lọc đã lưu \"\(name)\"? Văn bản trong sổ không đổi.",
            en: "Forget the saved filter \"\(name)\"? No document changes.")
    }
    package static func filterSaved(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã lưu bộ lọc \"\(name)\". F4 để dùng lại.", en: "The filter \"\(name)\" is saved. F4 uses it again.")
    }
    package static func filterRenamed(_ name: String) -> Phrase {
        Phrase(vi: "Bộ lọc nay tên là \"\(name)\".", en: "The filter is now called \"\(name)\".")
    }
    package static func filterDropped(_ name: String) -> Phrase {
        Phrase(vi: "Đã xóa bộ lọc \"\(name)\".", en: "The filter \"\(name)\" is forgotten.")
    }
    package static func filterNotRead(_ name: String) -> Phrase {
        Phrase(
            vi: "Bản này chưa hiểu hết bộ lọc \"\(name)\" nên không dùng. Bộ lọc vẫn giữ nguyên.",
            en: "This version does not understand the filter \"\(name)\". It is kept as it is.")
    }
    package static func filtersFull(_ most: Int) -> Phrase {
        Phrase(
            vi: "Đã có \(most) bộ lọc. Xóa bớt (F4, Delete) rồi lưu lại.",
            en: "There are \(most) saved filters. Forget one (F4, Delete), then save again.")
    }
    package static func filterUnknown(_ name: String) -> Phrase {
        Phrase(vi: "không có bộ lọc đã lưu nào tên \"\(name)\"", en: "there is no saved filter \"\(name)\"")
    }

    // Marks.
    package static func marksOfTotal(_ count: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi:
                "Đã chọn \(count.vi) dòng đang có, chưa phải cả \(total.vi) văn bản. F4 lọc bớt để chọn đủ.",
            en: "The \(count.en) rows at hand are marked, not all \(total.en) documents. F4 filters to mark them all.")
    }

    // What goes out of a list.
    package static let exportTitle = Phrase(vi: "ĐƯA DANH SÁCH RA NGOÀI", en: "SAVE OR PRINT THE LIST")
    package static let exportColumns = Phrase(vi: "Tệp CSV, các cột đang hiện", en: "CSV file, the columns shown")
    package static let exportAll = Phrase(vi: "Tệp CSV, đủ các cột của sổ", en: "CSV file, all fields of the register")
    package static func exportPage(_ most: Phrase) -> Phrase {
        Phrase(vi: "Xem để in (đến \(most.vi) văn bản)", en: "Look at it and print (up to \(most.en) documents)")
    }
    package static func exportQuestion(_ total: Phrase, _ marked: Phrase) -> Phrase {
        Phrase(
            vi:
                "Ghi \(total.vi) ra tệp, trong đó có \(marked.vi)? Tệp ghi rõ phạm vi lưu hành của từng văn bản và chỉ dùng trong cơ quan.",
            en:
                "Save \(total.en), among them \(marked.en)? The file names the circulation of each and is for use in the office."
        )
    }
    package static func markedCount(_ count: Phrase, _ circulation: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) văn bản \(circulation.inside.vi)", en: "\(count.en) \"\(circulation.en)\"")
    }
    package static let lookingInFiles = Phrase(
        vi: "Đang tìm tiếp trong nội dung tệp…", en: "Still looking inside files…")
    package static let exportBegun = Phrase(
        vi: "Đang ghi danh sách ra tệp … Esc dừng.", en: "Saving the list … Esc stops.")
    package static let exportBusy = Phrase(
        vi: "Đang ghi một danh sách khác. Đợi xong, hoặc Esc dừng.",
        en: "Another list is being saved. Wait, or Esc stops it.")
    package static func exportProgress(_ progress: Phrase) -> Phrase {
        Phrase(vi: "Đang ghi \(progress.vi). Esc dừng.", en: "Saving \(progress.en). Esc stops.")
    }
    package static func exportDone(_ count: Phrase, path: String, marked: Phrase?) -> Phrase {
        let among = marked.map { Phrase(vi: ", trong đó có \($0.vi)", en: ", among them \($0.en)") } ?? Phrase("")
        return Phrase(vi: "Đã ghi \(count.vi)\(among.vi): \(path)", en: "Saved \(count.en)\(among.en): \(path)")
    }
    package static func exportStopped(_ done: Phrase) -> Phrase {
        Phrase(
            vi: "Đã dừng khi ghi được \(done.vi). Tệp dở đã xóa, sổ không đổi.",
            en: "Stopped after \(done.en). The unfinished file is removed; the register is as it was.")
    }
    package static let exportFileName = Phrase(vi: "danh-sach-van-ban", en: "documents")
    package static func printedFirst(_ shown: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi: "Chỉ có \(shown.vi) văn bản đầu của \(total.vi). F8 trong danh sách ghi đủ ra tệp CSV.",
            en: "Only the first \(shown.en) of \(total.en). F8 in the list saves all as CSV.")
    }
    package static func printedMarked(_ marked: Phrase) -> Phrase {
        Phrase(
            vi: "Trong đó có \(marked.vi): chỉ dùng trong cơ quan.",
            en: "Among them \(marked.en): for use in the office.")
    }
    package static func copyRefused(_ circulation: Phrase) -> Phrase {
        Phrase(
            vi:
                "Văn bản \(circulation.inside.vi): không chép tệp ra ngoài. Xem trong chương trình, trong Tệp đính kèm (Ctrl+T).",
            en:
                "The document is marked \"\(circulation.en)\": no copy goes out. Read it in the program, under Files (Ctrl+T)."
        )
    }
    package static func copyMarked(_ circulation: Phrase) -> Phrase {
        Phrase(
            vi: "Văn bản \(circulation.inside.vi): chỉ dùng trong cơ quan.",
            en: "The document is marked \"\(circulation.en)\": for use in the office.")
    }

    // Jobs.
    package static func jobAmount(_ done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "\(done.vi) / \(total.vi)", en: "\(done.en) / \(total.en)")
    }
    package static let jobAlmostDone = Phrase(vi: "sắp xong", en: "almost done")
    package static let jobSecondsFew = Phrase(vi: "còn vài giây", en: "a few seconds left")
    package static func jobSeconds(_ seconds: Int) -> Phrase {
        Phrase(vi: "còn khoảng \(seconds) giây", en: "about \(seconds) seconds left")
    }
    package static func jobMinutes(_ minutes: Int) -> Phrase {
        Phrase(vi: "còn khoảng \(minutes) phút", en: "about \(minutes) minutes left")
    }
    package static func filesProgress(_ progress: Phrase) -> Phrase {
        Phrase(vi: "Đang chép \(progress.vi). Esc dừng.", en: "Copying \(progress.en). Esc stops.")
    }
    package static func filesStopped(_ progress: Phrase) -> Phrase {
        Phrase(
            vi: "Đã dừng ở \(progress.vi). Phần dở đã bỏ, chưa thêm tệp nào.",
            en: "Stopped at \(progress.en). What was unfinished is dropped; no file was added.")
    }
}
