// Reports that are composed of figures, the text of drafts, and what keeps a text from being printed.

extension Phrase {
    // MARK: Kinds of reports

    package static let reportKindSixTasks = Phrase(
        vi: "báo cáo thực hiện sáu nhiệm vụ (Chỉ thị 02)", en: "the report on the six tasks of Directive 02")
    package static let reportKindWeek = Phrase(vi: "báo cáo tuần", en: "the weekly report")
    package static let reportKindMonth = Phrase(vi: "báo cáo tháng", en: "the monthly report")
    package static let reportKindQuarter = Phrase(vi: "báo cáo quý", en: "the quarterly report")
    package static let reportKindHalfYear = Phrase(vi: "báo cáo sáu tháng", en: "the half-year report")
    package static let reportKindYear = Phrase(vi: "báo cáo năm", en: "the yearly report")
    package static let reportKindDocuments = Phrase(
        vi: "báo cáo thống kê văn bản đến, văn bản đi", en: "statistics of incoming and outgoing documents")
    package static let reportKindAdhoc = Phrase(vi: "báo cáo đột xuất, chuyên đề", en: "an ad hoc report")
    package static func reportSummary(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "\(kind.vi) đã điền số liệu, in ra hoặc ghi tệp .pdf, .docx, .xlsx, .txt",
            en: "\(kind.en) with its figures, printed or written as .pdf, .docx, .xlsx or .txt")
    }

    // MARK: The command line

    package static func reportPeriodNotOfKind(_ kind: Phrase, _ text: String, expected: String) -> Phrase {
        Phrase(
            vi: "\(kind.vi): kỳ \"\(text)\" không dùng được. Gõ \(expected).",
            en: "\(kind.en): the period \"\(text)\" does not fit. Type \(expected).")
    }
    package static func reportPeriodOfWhichYear(_ text: String, _ before: String, _ ahead: String) -> Phrase {
        Phrase(
            vi: "Kỳ \"\(text)\" của năm nào? Gõ cả năm: \(before) hoặc \(ahead).",
            en: "The period \"\(text)\" of which year? Type the year too: \(before) or \(ahead).")
    }
    package static func reportWritten(path: String) -> Phrase {
        Phrase(vi: "Đã ghi báo cáo vào \(path).", en: "The report is in \(path).")
    }
    package static func letterWritten(path: String) -> Phrase {
        Phrase(vi: "Đã ghi văn bản vào \(path).", en: "The document is in \(path).")
    }
    /// What is open in a report that was just made.
    package static func reportOpenPlaces(unknown: Int, unwritten: Int) -> Phrase {
        var vi: [String] = []
        var en: [String] = []
        if unknown > 0 {
            vi.append("\(unknown) số liệu chưa có (?)")
            en.append(unknown == 1 ? "1 figure is not known (?)" : "\(unknown) figures are not known (?)")
        }
        if unwritten > 0 {
            vi.append("\(unwritten) chỗ chờ viết lời ([…])")
            en.append(unwritten == 1 ? "1 place waits for words ([…])" : "\(unwritten) places wait for words ([…])")
        }
        return Phrase(vi: "còn \(vi.joined(separator: ", ")).", en: "\(en.joined(separator: ", ")).")
    }
    package static func letterWithoutText(_ symbol: String) -> Phrase {
        Phrase(
            vi:
                "\(symbol) chưa có bản dự thảo trong chương trình nên chưa in được nội dung. Xem bản quét ở tệp đính kèm.",
            en: "\(symbol) has no text in the program to be printed. See the scan among its files.")
    }
    package static func letterOnPaperOnly(_ circulation: Phrase) -> Phrase {
        Phrase(
            vi: "Văn bản ghi \"\(circulation.vi)\": chỉ in ra giấy, không ghi ra tệp.",
            en:
                "The document is marked \"\(circulation.en)\": it is printed on paper, no copy of it is kept as a file."
        )
    }
    package static func printIncompleteHint(flag: String) -> Phrase {
        Phrase(vi: "Để in như vậy: thêm \(flag).", en: "To print it so, add \(flag).")
    }
    package static let optionIncomplete = Phrase(
        vi: "in dù còn số liệu chưa có (?) hoặc chỗ chờ viết ([…])",
        en: "print although figures are not known (?) or places wait for words ([…])")
    package static let reportPeriodsTaken = Phrase(
        vi:
            "kỳ: \"quý 3/2026\", \"6 tháng đầu năm 2026\", 2026, 11/2026, \"tuần 48\", 01/11/2026-20/11/2026 tùy loại báo cáo",
        en:
            "\"Q3/2026\", \"first half 2026\", 2026, 11/2026, \"week 48\" or 01/11/2026-20/11/2026, as the kind has it")
    package static func reportBegunAlready(_ name: String, _ state: Phrase, flag: String) -> Phrase {
        Phrase(
            vi: "Báo cáo này đã có: \(name), \(state.inside.vi). Soạn tiếp bản đó, hoặc thêm \(flag) để lập bản khác.",
            en: "This report is there: \(name), \(state.inside.en). Go on with it, or add \(flag) for another.")
    }
    package static let optionAnother = Phrase(
        vi: "lập bản khác dù báo cáo này đã có", en: "begin another although this report is there")
    package static let optionDraft = Phrase(vi: "lập thành dự thảo để viết tiếp", en: "begin it as a draft to write on")
    package static let draftFiguresSummary = Phrase(
        vi: "số liệu trong dự thảo báo cáo bên số liệu hiện nay",
        en: "the figures of a report's draft beside those of now")
    package static let draftRefreshSummary = Phrase(
        vi: "cập nhật số liệu và bảng của dự thảo báo cáo thành bản mới; lời văn giữ nguyên",
        en: "a new version of a report's draft with the figures of now; words stay")
    package static func draftNoReport(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) không phải báo cáo có số liệu. Lập bằng: vanthu report … --draft",
            en: "\(name) is no report with figures. Begin one with: vanthu report … --draft")
    }
    package static func draftFigureChanged(_ line: Int, _ label: String, now: String, written: String) -> Phrase {
        Phrase(
            vi: "Dòng \(line), \(label): nay là \(now) (khi viết: \(written)).",
            en: "Line \(line), \(label): \(now) now (written: \(written)).")
    }
    package static let draftFiguresSame = Phrase(vi: "Mọi số liệu vẫn đúng.", en: "All figures are as they are now.")
    package static let printDocumentSummary = Phrase(
        vi: "in một văn bản đi theo thể thức, từ nội dung mới nhất: 15/BC-LĐLĐ/2026, DT12",
        en: "print an outgoing document in its form, with its newest text: 15/BC-LĐLĐ/2026, DT12")

    // MARK: Reports that are owed

    package static let actManageReports = Phrase(vi: "đặt báo cáo phải gửi", en: "set the reports that are owed")
    package static func reportNotOwed(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "\(kind.vi) làm khi có yêu cầu, không đặt hạn định kỳ.",
            en: "\(kind.en) is made when it is asked for and has no day of its own.")
    }
    package static func reportDueMissing(_ kind: Phrase) -> Phrase {
        Phrase(
            vi:
                "Chưa rõ hạn gửi của \(kind.vi). Gõ --due 20 (ngày 20 của tháng cuối kỳ), +5 (5 ngày sau kỳ) hoặc +5w (5 ngày làm việc sau kỳ); báo cáo tuần: 1 đến 7 là thứ Hai đến Chủ nhật.",
            en:
                "When is \(kind.en) due? Type --due 20 (the 20th of the last month), +5 (5 days after the period) or +5w (5 working days after it); for weeks 1 to 7 are Monday to Sunday."
        )
    }
    package static let reportDutySummary = Phrase(
        vi: "báo cáo định kỳ cơ quan phải gửi: hạn (--due), nơi nhận (--to), ký hiệu (--symbol), thôi gửi (--end)",
        en: "the reports that the office owes: by when (--due), to whom (--to), symbol (--symbol), no more (--end)")
    package static let reportDueSummary = Phrase(
        vi: "báo cáo đến hạn, quá hạn, đã gửi", en: "reports that are due, late or sent")
    package static let reportNoDuties = Phrase(
        vi: "Chưa đặt báo cáo định kỳ nào. Đặt bằng: vanthu settings report quarter --due 20",
        en: "No reports are set. Set one with: vanthu settings report quarter --due 20")
    package static func reportDuty(_ kind: Phrase, due: Phrase, to: String, symbol: String?, ended: Bool) -> Phrase {
        let sign = symbol.map { " · \($0)" } ?? ""
        return Phrase(
            vi: "\(kind.vi): \(ended ? "thôi gửi" : due.vi)\(to.isEmpty ? "" : " · \(to)")\(sign)",
            en: "\(kind.en): \(ended ? "owed no more" : due.en)\(to.isEmpty ? "" : " · \(to)")\(sign)")
    }
    package static func dueOnDay(_ day: Int) -> Phrase {
        Phrase(vi: "ngày \(day) của tháng cuối kỳ", en: "day \(day) of the period's last month")
    }
    package static func dueOnWeekday(_ day: Phrase) -> Phrase {
        Phrase(vi: "\(day.vi) hằng tuần", en: "\(day.en), weekly")
    }
    package static func dueAfterDays(_ days: Int) -> Phrase {
        Phrase(vi: "\(days) ngày sau kỳ", en: days == 1 ? "1 day after the period" : "\(days) days after the period")
    }
    package static func dueAfterWorkingDays(_ days: Int) -> Phrase {
        Phrase(
            vi: "\(days) ngày làm việc sau kỳ",
            en: days == 1 ? "1 working day after the period" : "\(days) working days after the period")
    }
    package static func owedReport(_ subject: String, _ standing: Phrase) -> Phrase {
        Phrase(vi: "\(subject): \(standing.vi)", en: "\(subject): \(standing.en)")
    }
    package static func owedDone(_ symbol: String, on day: String) -> Phrase {
        Phrase(vi: "đã gửi \(symbol) ngày \(day)", en: "sent as \(symbol) on \(day)")
    }
    package static func owedDoneLate(_ symbol: String, on day: String, due: String) -> Phrase {
        Phrase(vi: "gửi chậm, \(symbol) ngày \(day) (hạn \(due))", en: "sent late as \(symbol) on \(day) (due \(due))")
    }
    package static func owedLate(due: String, days: Int) -> Phrase {
        Phrase(vi: "hạn \(due), quá \(days) ngày", en: "due \(due), \(days == 1 ? "1 day" : "\(days) days") late")
    }
    package static func owedDue(_ due: String, days: Int) -> Phrase {
        days == 0
            ? Phrase(vi: "đến hạn hôm nay, \(due)", en: "due today, \(due)")
            : Phrase(vi: "hạn \(due), còn \(days) ngày", en: "due \(due), \(days == 1 ? "1 day" : "\(days) days") left")
    }
    package static let owedBegun = Phrase(vi: "đã lập dự thảo", en: "begun")
    package static func owedBegunBy(_ name: String, _ drafter: String, _ state: Phrase) -> Phrase {
        let who = drafter.isEmpty ? "" : " (\(drafter))"
        return Phrase(
            vi: "đã có \(name)\(who), \(state.inside.vi)", en: "begun as \(name)\(who), \(state.inside.en)")
    }
    package static func deskBegun(_ count: Phrase, begun: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi), đã lập \(begun.vi)", en: "\(count.en), \(begun.en) begun")
    }

    // MARK: Documents of word processors

    package static let wordEmpty = Phrase(vi: "Tệp rỗng, không có byte nào.", en: "The file is empty.")
    package static let wordNothing = Phrase(
        vi: "Tệp không có chữ nào giữa đầu thư và chữ ký. Kiểm tra lại đúng tệp.",
        en: "Nothing is written between the head and the signature. See whether it is the right file.")
    package static let wordEncrypted = Phrase(
        vi: "Tệp Word có mật khẩu. Bỏ mật khẩu, lưu lại rồi nhận lại.",
        en: "The document has a password. Take it away, save, and take it in again.")
    package static let wordNone = Phrase(
        vi: "Không phải tệp .docx. Mở bằng Word hoặc LibreOffice, chọn \"Lưu thành\" .docx rồi nhận lại.",
        en: "This is no .docx. Open it with Word or LibreOffice, save it as .docx, and take it in again.")
    package static let wordDamaged = Phrase(
        vi: "Tệp .docx hỏng hoặc bị cắt ngắn. Xin lại tệp từ người gửi.",
        en: "The .docx is damaged or cut off. Ask the sender for it again.")
    package static let wordHostile = Phrase(
        vi: "Tệp .docx có cấu tạo bất thường, thường chỉ thấy ở tệp gây hại, nên không đọc.",
        en: "The .docx is built as harmful files are, so it is not read.")
    package static let wordTooLarge = Phrase(
        vi: "Tệp .docx dài quá mức đọc được. Bớt ảnh, hoặc chia thành nhiều văn bản.",
        en: "The .docx is longer than is read. Take pictures out, or split it.")
    package static func returnedTableChanged(_ name: String) -> Phrase {
        Phrase(vi: "Bảng \(name) bị sửa hoặc bị mất.", en: "The table \(name) was changed or lost.")
    }
    package static func returnedFigures(same: Int, changed: Int, lost: Int) -> Phrase {
        Phrase(
            vi: "Số liệu so với khi xuất: \(same) giữ nguyên, \(changed) đã đổi, \(lost) đã mất.",
            en: "Figures against what went out: \(same) the same, \(changed) changed, \(lost) lost.")
    }
    package static func returnedChanged(_ label: String, sent: String, came: String) -> Phrase {
        Phrase(
            vi: "\(label): khi xuất \(sent), nay \(came).", en: "\(label): went out as \(sent), came back as \(came).")
    }
    package static func returnedLost(_ label: String, sent: String) -> Phrase {
        Phrase(
            vi: "\(label): khi xuất \(sent), nay không còn là số liệu.",
            en: "\(label): went out as \(sent), is no figure any more.")
    }

    // MARK: Faults of a text

    package static func draftLine(_ line: Int, _ fault: Phrase) -> Phrase {
        Phrase(vi: "Dòng \(line): \(fault.vi)", en: "Line \(line): \(fault.en)")
    }
    package static func draftUnknownLabel(_ label: String) -> Phrase {
        Phrase(
            vi: "không có số liệu nào tên \"\(label)\". Sửa tên, hoặc bỏ dấu ngoặc nhọn.",
            en: "no figure is called \"\(label)\". Correct the name or take the braces away.")
    }
    package static func draftEmptyValue(_ label: String) -> Phrase {
        Phrase(
            vi: "số liệu \"\(label)\" chưa có giá trị. Cập nhật số liệu, hoặc ghi ? nếu chưa có.",
            en: "the figure \"\(label)\" has no value. Refresh the figures, or write ? where there is none.")
    }
    package static func draftUnknownValue(_ label: String) -> Phrase {
        Phrase(
            vi: "số liệu \"\(label)\" chưa có (?). Điền vào khi đã biết.",
            en: "the figure \"\(label)\" is not known (?). Fill it in once it is.")
    }
    package static let draftUnwritten = Phrase(
        vi: "chỗ này chờ viết lời ([…]). Viết vào hoặc xóa đi.",
        en: "this place waits for words ([…]). Write them or delete it.")
    package static func draftContradicts(_ label: String, here: String, before: String, line: Int) -> Phrase {
        Phrase(
            vi: "số liệu \"\(label)\" ở đây là \(here), ở dòng \(line) là \(before). Cập nhật số liệu.",
            en: "the figure \"\(label)\" is \(here) here and \(before) in line \(line). Refresh the figures.")
    }
    package static func draftUnknownTable(_ name: String) -> Phrase {
        Phrase(
            vi: "không có bảng nào tên \"\(name)\". Sửa tên, hoặc bỏ hai dòng {bảng: …} và {hết bảng}.",
            en: "no table is called \"\(name)\". Correct the name or take both lines in braces away.")
    }
    package static func draftOpenTable(_ name: String) -> Phrase {
        Phrase(
            vi: "bảng \"\(name)\" chưa có dòng {hết bảng}. Thêm vào sau dòng cuối của bảng.",
            en: "the table \"\(name)\" has no line {hết bảng}. Add it below the table's last row.")
    }
    package static let draftStrayEnd = Phrase(
        vi: "{hết bảng} mà không có {bảng: …} ở trên. Xóa dòng này.",
        en: "{hết bảng} without {bảng: …} above. Delete this line.")
    package static func draftForeignLine(_ name: String) -> Phrase {
        Phrase(
            vi: "dòng này nằm trong bảng \"\(name)\" và sẽ mất khi cập nhật số liệu. Đưa ra ngoài bảng.",
            en: "this line stands within the table \"\(name)\" and would be lost by refreshing. Move it out.")
    }

    package static func draftOpenField(_ name: String) -> Phrase {
        Phrase(
            vi: "ô {\(name)} chưa có giá trị. Viết vào chỗ đó hoặc xóa đi.",
            en: "the field {\(name)} has no value. Write something there or take it out.")
    }

    // MARK: What a figure counts

    package static func figureCounts(_ what: Phrase, from: String, to: String) -> Phrase {
        Phrase(vi: "\(what.vi), từ \(from) đến \(to).", en: "\(what.en), \(from) to \(to).")
    }
    package static let variantYearBefore = Phrase(vi: "cùng kỳ năm trước", en: "the same days a year before")
    package static let variantCumulative = Phrase(vi: "lũy kế từ 01/01", en: "since the first of January")
    package static let variantPlan = Phrase(vi: "mức phấn đấu đã đặt", en: "what it is to reach")
    package static let variantEstimate = Phrase(
        vi: "ước cả kỳ theo số ngày đã qua", en: "estimated for all days by those that have passed")
    package static let variantChange = Phrase(vi: "tăng, giảm so với kỳ trước", en: "against the period before")
    package static func meaningIncoming(_ what: String) -> Phrase {
        switch what {
        case "arrived":
            Phrase(
                vi: "Văn bản đã vào sổ văn bản đến, không kể số đã hủy",
                en: "Entries of the incoming register, void numbers apart")
        case "petitions":
            Phrase(
                vi: "Đơn, thư đã vào sổ riêng hoặc vào sổ văn bản đến với loại Đơn, thư, không kể số đã hủy",
                en: "Petitions, in a book of their own or of that type among the documents, void numbers apart")
        case "urgent": Phrase(vi: "Văn bản đến có mức độ khẩn", en: "Incoming documents with a mark of urgency")
        case "withDeadline":
            Phrase(
                vi: "Văn bản đến có hạn giải quyết, xong hay chưa",
                en: "Incoming documents with a deadline, settled or not")
        case "inTime":
            Phrase(vi: "Văn bản đến có hạn, đã giải quyết đúng hạn", en: "Incoming documents settled by their deadline")
        case "late":
            Phrase(
                vi: "Văn bản đến có hạn, đã giải quyết sau hạn", en: "Incoming documents settled after their deadline")
        case "overdue":
            Phrase(
                vi: "Văn bản đến trong kỳ đã quá hạn mà chưa xong, tính đến hôm nay",
                en: "Incoming documents past their deadline and open today")
        case "openInTime":
            Phrase(
                vi: "Văn bản đến trong kỳ đang giải quyết, chưa quá hạn, tính đến hôm nay",
                en: "Incoming documents open today whose deadline is not past")
        case "unfollowed":
            Phrase(
                vi: "Văn bản đến có hạn mà chương trình không theo dõi việc giải quyết",
                en: "Incoming documents with a deadline that nobody follows in the program")
        case "open":
            Phrase(vi: "Văn bản đến trong kỳ đang giải quyết, tính đến hôm nay", en: "Incoming documents open today")
        default:
            Phrase(
                vi: "Phần đã giải quyết đúng hạn trong số đã giải quyết có hạn và số quá hạn chưa xong",
                en: "Settled in time, of those settled with a deadline and those overdue")
        }
    }
    package static func meaningOutgoing(_ what: String) -> Phrase {
        switch what {
        case "registered":
            Phrase(
                vi: "Văn bản đi đã cấp số, không kể số đã hủy", en: "Outgoing documents numbered, void numbers apart")
        case "electronic":
            Phrase(
                vi: "Văn bản đi gửi bằng thư điện tử, trục liên thông, phần mềm (không kể fax)",
                en: "Outgoing documents sent over the network (not by fax)")
        case "shareElectronic":
            Phrase(
                vi: "Văn bản đi gửi qua mạng trên số văn bản đi trong kỳ",
                en: "Outgoing documents sent over the network, of all that went out")
        case "recalled": Phrase(vi: "Văn bản đi đã thu hồi", en: "Outgoing documents recalled")
        default:
            Phrase(
                vi: "Văn bản đi thuộc loại này đã cấp số, không kể số đã hủy",
                en: "Outgoing documents of this type numbered, void numbers apart")
        }
    }
    package static let meaningCountedUntil = Phrase(
        vi: "Ngày cuối cùng được tính: hôm nay, hoặc ngày cuối của kỳ",
        en: "The last day that is counted: today, or the last of the period")
    package static let meaningBoard = Phrase(
        vi: "Đơn vị trên bảng theo dõi Chỉ thị 02 của kỳ", en: "Units on the period's board of Directive 02")
    package static let meaningScore = Phrase(
        vi: "Điểm tham khảo, bình quân các đơn vị tính được điểm",
        en: "Reference score, the mean of the units that have one")
    package static func meaningTask(_ number: Int, _ task: Phrase) -> Phrase {
        Phrase(vi: "Nhiệm vụ \(number): \(task.vi)", en: "Task \(number): \(task.en)")
    }
    package static func meaningRow(_ code: String, _ name: Phrase) -> Phrase {
        Phrase(
            vi: "Chỉ tiêu \(code): \(name.vi), cộng các đơn vị đã báo cáo",
            en: "Row \(code): \(name.en), over the units that reported it")
    }
}
