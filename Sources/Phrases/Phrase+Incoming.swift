// The list of incoming documents and the document's own screen.

extension Phrase {
    package static let listTitle = Phrase(vi: "VĂN BẢN ĐẾN", en: "INCOMING")
    package static let listTitleAllYears = Phrase(vi: "VĂN BẢN ĐẾN, MỌI NĂM", en: "INCOMING, ALL YEARS")
    package static func listTitle(year: Int) -> Phrase {
        Phrase(vi: "VĂN BẢN ĐẾN \(year)", en: "INCOMING \(year)")
    }
    package static func listTitle(of register: Phrase, year: Int?) -> Phrase {
        let tail = year.map { " \($0)" } ?? ""
        return Phrase(vi: register.vi.uppercased() + tail, en: register.en.uppercased() + tail)
    }
    package static func filterLeader(_ name: String) -> Phrase { Phrase(vi: "trình \(name)", en: "before \(name)") }
    package static func filterAwaits(_ names: String) -> Phrase {
        Phrase(vi: "chờ \(names) nhận", en: "to be received by \(names)")
    }
    package static func filterLeads(_ names: String) -> Phrase { Phrase(vi: "\(names) chủ trì", en: "led by \(names)") }
    package static func filterParties(_ names: String) -> Phrase { Phrase(vi: "có \(names)", en: "with \(names)") }
    package static func filterDue(from first: String?, to last: String?) -> Phrase {
        let low = first.map { Phrase(vi: " từ \($0)", en: " from \($0)") } ?? Phrase("")
        let high = last.map { Phrase(vi: " đến \($0)", en: " to \($0)") } ?? Phrase("")
        return Phrase(vi: "hạn\(low.vi)\(high.vi)", en: "due\(low.en)\(high.en)")
    }
    package static let timelinessOnTime = Phrase(vi: "xong đúng hạn", en: "done in time")
    package static let timelinessLate = Phrase(vi: "xong chậm", en: "done late")
    package static func listFilter(_ parts: Phrase) -> Phrase {
        Phrase(vi: " › lọc: \(parts.vi)", en: " › filter: \(parts.en)")
    }
    package static func listMarked(_ count: Phrase) -> Phrase {
        Phrase(vi: "chọn \(count.vi)", en: "\(count.en) marked")
    }
    package static let listSearchLabel = Phrase(vi: "Tìm:", en: "Search:")
    package static let listGoToLabel = Phrase(vi: "Tới số đến:", en: "Go to number:")
    package static let listSearchIdle = Phrase(
        vi: "(gõ chữ là tìm, gõ số là tới số đến)", en: "(letters search, digits go to a number)")
    package static let listSearchActive = Phrase(vi: "Esc về danh sách", en: "Esc to the rows")
    package static let listSearchKept = Phrase(vi: "Backspace khi trống: bỏ lọc", en: "empty + Backspace: no filter")
    package static let listGoToHint = Phrase(vi: "Enter tới, Esc thôi", en: "Enter goes, Esc leaves")
    package static let listAfterMistake = Phrase(
        vi: "Sửa câu tìm để xem danh sách.", en: "Correct the search to see the list.")
    package static let listNothingFound = Phrase(
        vi: "Không có văn bản nào khớp. Bớt từ, gõ không dấu, hoặc F4 bỏ lọc.",
        en: "Nothing matches. Use fewer words, leave out the marks, or F4 clears the filter.")
    /// Of a list that a number of the desk opens.
    package static let listNothingWaits = Phrase(
        vi: "Mục này không có văn bản nào chờ. Esc quay lại.", en: "Nothing waits here. Esc goes back.")
    package static let listEmpty = Phrase(
        vi: "Sổ chưa có văn bản nào. Ctrl+N đăng ký văn bản đến.",
        en: "The register is empty. Ctrl+N registers a document.")
    package static let listLoading = Phrase(vi: "Đang đọc sổ …", en: "Reading …")
    package static func listPosition(row: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "dòng \(row.vi) / \(total.vi)", en: "row \(row.en) of \(total.en)")
    }
    package static func listNoNumber(number: String) -> Phrase {
        Phrase(
            vi: "Không có số đến \(number). Danh sách giữ nguyên.", en: "There is no number \(number). The list stays.")
    }
    package static func filterFrom(_ day: String) -> Phrase { Phrase(vi: "từ \(day)", en: "from \(day)") }
    package static func filterTo(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "to \(day)") }
    package static func filterOn(_ day: String) -> Phrase { Phrase(vi: "ngày đến \(day)", en: "arrived \(day)") }

    package static let filterTitle = Phrase(vi: "LỌC VĂN BẢN ĐẾN", en: "FILTER")
    package static let filterStanding = Phrase(vi: "Tình trạng", en: "Standing")
    package static let filterOverdue = Phrase(vi: "Quá hạn", en: "Overdue")
    package static func filterSeveral(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) mục", en: "\(count.en) chosen")
    }
    package static let filterNotVoid = Phrase(vi: "không kể số đã hủy", en: "void numbers apart")
    package static let filterNotFollowed = Phrase(vi: "không theo dõi", en: "not followed")
    package static let filterNoDeadline = Phrase(vi: "không có hạn", en: "no deadline")
    package static let filterUrgent = Phrase(vi: "có mức độ khẩn", en: "urgent")
    package static let filterWithDeadline = Phrase(vi: "có hạn giải quyết", en: "with a deadline")
    package static let filterUnfollowedDeadline = Phrase(
        vi: "có hạn, không theo dõi giải quyết", en: "with a deadline, not followed")
    package static let filterNoTasks = Phrase(vi: "không kể việc giao", en: "without tasks")
    package static func filterOtherIssuers(_ count: Phrase) -> Phrase {
        Phrase(vi: "trừ \(count.vi) cơ quan", en: "without \(count.en) issuers")
    }
    package static func filterSettled(from first: String?, to last: String?) -> Phrase {
        let low = first.map { Phrase(vi: " từ \($0)", en: " from \($0)") } ?? Phrase("")
        let high = last.map { Phrase(vi: " đến \($0)", en: " to \($0)") } ?? Phrase("")
        return Phrase(vi: "giải quyết\(low.vi)\(high.vi)", en: "settled\(low.en)\(high.en)")
    }
    package static func filterSubmitted(to last: String?) -> Phrase {
        let high = last.map { Phrase(vi: " đến \($0)", en: " up to \($0)") } ?? Phrase("")
        return Phrase(vi: "đã trình\(high.vi)", en: "submitted\(high.en)")
    }
    package static let filterOneIssuer = Phrase(vi: "một cơ quan ban hành", en: "one issuer")
    package static let filterAllOpen = Phrase(vi: "chưa giải quyết", en: "open")
    package static let filterAllYears = Phrase(vi: "Mọi năm", en: "All years")

    package static let marksVoid = Phrase(vi: "Hủy số, chung một lý do", en: "Void, with one reason")
    package static let marksPaper = Phrase(vi: "Ghi nhận bản giấy đến hôm nay", en: "Paper copies arrived today")
    package static let marksClear = Phrase(vi: "Bỏ chọn", en: "Clear the marks")
    package static let marksNone = Phrase(
        vi: "Chưa chọn văn bản nào. Space chọn từng dòng, * chọn tất cả.",
        en: "Nothing is marked. Space marks a row, * marks all.")
    package static func marksDone(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Đã làm \(done.vi) / \(total.vi) văn bản.", en: "Done: \(done.en) of \(total.en).")
    }

    package static func voidQuestion(number: String) -> Phrase {
        Phrase(
            vi: "Hủy số đến \(number)? Số này không dùng lại và vẫn hiện trong sổ.",
            en: "Void number \(number)? It is never used again and stays in the register.")
    }
    package static func voidManyQuestion(count: Phrase, samples: String) -> Phrase {
        Phrase(
            vi: "Hủy \(count.vi) số (\(samples))? Các số này không dùng lại và vẫn hiện trong sổ.",
            en: "Void \(count.en) numbers (\(samples))? They are never used again and stay in the register.")
    }
    package static func paperManyQuestion(count: Phrase, samples: String) -> Phrase {
        Phrase(
            vi: "Ghi nhận bản giấy của \(count.vi) văn bản đến hôm nay? (\(samples))",
            en: "Record that the paper of \(count.en) documents arrived today? (\(samples))")
    }
    package static func voided(number: String) -> Phrase {
        Phrase(
            vi: "Đã hủy số đến \(number). Sổ vẫn giữ số và lý do.",
            en: "Number \(number) is void. The register keeps it with the reason.")
    }
    package static func paperQuestion(number: String) -> Phrase {
        Phrase(
            vi: "Bản giấy của số đến \(number) đã đến? Ngày đến của bản giấy:",
            en: "The paper of number \(number) has arrived? On which day:")
    }
    package static func paperRecorded(number: String) -> Phrase {
        Phrase(
            vi: "Đã ghi nhận bản giấy của số đến \(number), không lấy số mới.",
            en: "The paper of number \(number) is recorded; no new number was taken.")
    }

    package static func documentTitle(number: String) -> Phrase {
        Phrase(vi: "VĂN BẢN ĐẾN SỐ \(number)", en: "INCOMING NUMBER \(number)")
    }
    package static func petitionTitle(number: String) -> Phrase {
        Phrase(vi: "ĐƠN, THƯ SỐ \(number)", en: "PETITION NUMBER \(number)")
    }
    package static func givenTaskTitle(number: String) -> Phrase {
        Phrase(vi: "VIỆC ĐƯỢC GIAO SỐ \(number)", en: "TASK NUMBER \(number)")
    }
    package static let historyHeading = Phrase(vi: "QUÁ TRÌNH XỬ LÝ", en: "HISTORY")
    package static let contentHidden = Phrase(
        vi: "(nội dung không hiện theo quyền của người xem)", en: "(content is not shown to this role)")
    package static func historyActingFor(person: String, absent: String) -> Phrase {
        Phrase(vi: "\(person) (thay \(absent))", en: "\(person) (for \(absent))")
    }
    package static let emptyValue = Phrase(vi: "(trống)", en: "(empty)")
    package static func dateOn(_ day: String) -> Phrase { Phrase(vi: "ngày \(day)", en: "dated \(day)") }
    package static func paperCame(_ day: String) -> Phrase {
        Phrase(vi: "bản giấy đến \(day)", en: "paper came \(day)")
    }
    package static let paperAwaited = Phrase(vi: "chờ bản giấy", en: "paper awaited")
    package static func scrollMore(_ lines: Phrase) -> Phrase {
        Phrase(vi: "còn \(lines.vi) dòng, ↓ xem tiếp", en: "\(lines.en) more lines, ↓")
    }
}
