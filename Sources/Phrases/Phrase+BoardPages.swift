// One task across the units, what changed, and the four fields of the directive.

extension Phrase {
    // MARK: One task

    package static let contextTask = Phrase(vi: "Một nhiệm vụ", en: "One task")
    package static func taskTitle(_ number: Int, _ head: Phrase) -> Phrase {
        Phrase(vi: "NHIỆM VỤ \(number) · \(head.vi)", en: "TASK \(number) · \(head.en)")
    }
    package static let taskStatuses = Phrase(vi: "TÌNH TRẠNG", en: "HOW THE UNITS STAND")
    package static let taskBands = Phrase(vi: "MỨC ĐIỂM", en: "SCORES")
    package static let taskSums = Phrase(vi: "CỘNG CÁC DÒNG", en: "SUMS OF THE ROWS")
    package static func taskUnits(_ order: Phrase) -> Phrase {
        Phrase(vi: "CÁC ĐƠN VỊ · Sắp (F7): \(order.inside.vi)", en: "UNITS · Order (F7): \(order.inside.en)")
    }
    package static let headScore = Phrase(vi: "Điểm", en: "Score")
    package static func taskBand(_ low: Int, _ high: Int) -> Phrase { Phrase("\(low)–\(high)") }
    package static func taskNarrowed(_ count: Phrase, _ by: Phrase) -> Phrase {
        Phrase(
            vi: "CÁC ĐƠN VỊ · \(by.vi): \(count.vi) (Esc bỏ lọc)", en: "UNITS · \(by.en): \(count.en) (Esc shows all)")
    }
    package static func narrowedReported(_ code: String) -> Phrase {
        Phrase(vi: "có báo cáo dòng \(code)", en: "row \(code) reported")
    }
    package static func narrowedState(_ code: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "dòng \(code) là \"\(state.vi)\"", en: "row \(code) is \"\(state.en)\"")
    }
    package static let keyPreviousTask = Phrase(vi: "Nhiệm vụ trước", en: "Task before")
    package static let keyNextTask = Phrase(vi: "Nhiệm vụ sau", en: "Next task")
    package static let taskNobody = Phrase(vi: "Không có đơn vị nào.", en: "No unit.")

    // MARK: Changes

    package static let contextChanges = Phrase(vi: "Thay đổi giữa hai kỳ", en: "Changes between periods")
    package static func changesHeading(_ period: Phrase, since: Phrase) -> Phrase {
        Phrase(
            vi: "THAY ĐỔI · \(period.vi) so với \(since.inside.vi)",
            en: "CHANGES · \(period.en) against \(since.inside.en)")
    }
    package static let changeFell = Phrase(vi: "Giảm", en: "Fell")
    package static let changeLost = Phrase(vi: "Không còn số liệu", en: "No longer known")
    package static let changeOther = Phrase(vi: "Đổi tình trạng", en: "Other status")
    package static let changeLearned = Phrase(vi: "Mới có số liệu", en: "Came to be known")
    package static let changeRose = Phrase(vi: "Tăng", en: "Rose")
    package static let changeFigures = Phrase(vi: "Chỉ đổi số liệu", en: "Figures alone")
    /// The same where they are counted in one line.
    package static let changeLostShort = Phrase(vi: "mất số liệu", en: "unknown now")
    package static let changeOtherShort = Phrase(vi: "đổi khác", en: "other")
    package static let changeLearnedShort = Phrase(vi: "mới có số liệu", en: "known now")
    package static let changeFiguresShort = Phrase(vi: "chỉ đổi số", en: "figures")
    package static let changesElse = Phrase(vi: "khác", en: "other")
    /// "4/8 đơn vị, 20/48 nhiệm vụ: giảm 6, tăng 1": a task of a unit is counted once.
    package static func changesCounted(units: Phrase, of allUnits: Phrase, tasks: Phrase, of allTasks: Phrase) -> Phrase
    {
        Phrase(
            vi: "\(units.vi)/\(allUnits.vi) đơn vị, \(tasks.vi)/\(allTasks.vi) nhiệm vụ",
            en: "\(units.en) of \(allUnits.en) units, \(tasks.en) of \(allTasks.en) tasks")
    }
    package static func changesNone(_ period: Phrase, since: Phrase) -> Phrase {
        Phrase(
            vi: "Không có thay đổi giữa \(since.inside.vi) và \(period.inside.vi). F6 chọn kỳ khác để so.",
            en: "Nothing changed between \(since.inside.en) and \(period.inside.en). F6 chooses another period.")
    }
    package static let headTask = Phrase(vi: "Nhiệm vụ", en: "Task")
    package static let headFromTo = Phrase(vi: "Trước → nay", en: "Then → now")
    package static let headRows = Phrase(vi: "Dòng đổi", en: "Rows")
    package static func valueFromTo(_ code: String, _ old: Phrase, _ new: Phrase) -> Phrase {
        Phrase(vi: "\(code) \(old.vi) → \(new.vi)", en: "\(code) \(old.en) → \(new.en)")
    }
    package static func mergedFrom(_ names: [String], on day: String) -> Phrase {
        Phrase(
            vi: "Gộp từ \(names.joined(separator: ", ")) ngày \(day): số liệu kỳ trước là cộng của các đơn vị đó.",
            en: "Merged from \(names.joined(separator: ", ")) on \(day): the earlier figures are theirs together.")
    }
    package static let csvWay = Phrase(vi: "Thay đổi", en: "Change")
    package static let csvBefore = Phrase(vi: "Trước", en: "Before")
    package static let csvAfter = Phrase(vi: "Nay", en: "Now")
    package static let csvPoints = Phrase(vi: "Điểm ±", en: "Points ±")

    // MARK: The four fields

    package static let contextFields = Phrase(vi: "Bốn lĩnh vực", en: "Four fields")
    package static let fieldsTitle = Phrase(vi: "BỐN LĨNH VỰC CỦA CHỈ THỊ 02", en: "FOUR FIELDS OF DIRECTIVE 02")
    package static let fieldInformation = Phrase(vi: "Thông tin, báo cáo", en: "Information, reports")
    package static let fieldIT = Phrase(vi: "Ứng dụng CNTT", en: "IT")
    package static let fieldStatisticsName = Phrase(vi: "Thống kê", en: "Statistics")
    package static let fieldInformationShort = Phrase(vi: "Báo cáo", en: "Reports")
    package static let fieldITShort = Phrase(vi: "CNTT", en: "IT")
    package static let fieldStatisticsShort = Phrase(vi: "TK", en: "Stat.")
    package static let fieldRecords = Phrase(vi: "Văn thư, lưu trữ", en: "Clerical work, archives")
    package static let fieldsOwn = Phrase(
        vi: "CƠ QUAN NÀY · Văn thư, lưu trữ", en: "THIS OFFICE · Clerical work, archives")
    package static let fieldsUnits = Phrase(vi: "CÁC ĐƠN VỊ", en: "THE UNITS")
    package static let fieldsWithDeadline = Phrase(
        vi: "Văn bản đến có hạn giải quyết", en: "Incoming documents with a deadline")
    package static let fieldsFiles = Phrase(
        vi: "Hồ sơ phải lập · đã lập", en: "Files to be made · made")
    package static let fieldsTransfers = Phrase(
        vi: "Đến hạn nộp lưu · đã nộp lưu", en: "Due for the archive · transferred")
    package static let fieldsNoData = Phrase(vi: "chưa có số liệu", en: "not known")
    package static let fieldsNoDataWhy = Phrase(
        vi: "Chương trình chưa quản lý hồ sơ và nộp lưu, nên chưa có số liệu để đếm.",
        en: "The program does not keep files and transfers yet, so there is nothing to count.")
    package static let whySumOfLines = Phrase(vi: "cộng của các dòng dưới", en: "the sum of the lines below")
    package static let fieldsSumHint = Phrase(
        vi: "Văn bản đến trong kỳ có hạn giải quyết: cộng của bốn dòng dưới.",
        en: "What arrived in the period and has a deadline: the sum of the four lines below.")
    package static let fieldsOutcomeHint = Phrase(
        vi: "Văn bản đến trong kỳ; Enter mở đúng các văn bản được đếm.",
        en: "What arrived in the period; Enter opens exactly the documents counted.")
    package static let fieldsNotSeen = Phrase(
        vi: "Số của sổ văn bản đến chỉ hiện với người xem được cả sổ.",
        en: "The register's figures are shown to those who may see the whole register.")
    package static func fieldsDays(from: String, to: String) -> Phrase {
        Phrase(vi: "từ \(from) đến \(to)", en: "\(from) to \(to)")
    }
    /// Out of which records figures come.
    package static let fieldsOrigin = Phrase(vi: "Nguồn số liệu", en: "Counted in")
    package static let originIncomingRegister = Phrase(vi: "sổ văn bản đến", en: "incoming register")
    package static let originReturnRegister = Phrase(vi: "sổ nộp phiếu", en: "returns' book")
    package static let originReturnRegisterShort = Phrase(vi: "sổ phiếu", en: "book")
    package static let originSixTasks = Phrase(vi: "phiếu của đơn vị", en: "units' returns")
    package static let originSixTasksShort = Phrase(vi: "phiếu", en: "returns")
    package static let fieldsOpensUnit = Phrase(vi: "Enter mở đơn vị", en: "Enter opens the unit")
    package static let fieldsOpensReturns = Phrase(vi: "Enter mở các phiếu của đơn vị", en: "Enter opens its returns")
    package static let fieldsOpensTasks = Phrase(vi: "Enter mở từng dòng số liệu", en: "Enter opens its figures")
    package static let fieldsOpensStatistics = Phrase(vi: "Enter mở biểu thống kê", en: "Enter opens its statistics")
    package static let fieldsOpensBoard = Phrase(vi: "Enter mở bảng sáu nhiệm vụ", en: "Enter opens the board")
    package static let fieldsOpensBook = Phrase(vi: "Enter mở danh sách nộp phiếu", en: "Enter lists the returns")
    package static let columnMust = Phrase(vi: "phải", en: "due")
    package static let columnSent = Phrase(vi: "gửi", en: "in")
    package static let columnInTime = Phrase(vi: "đ.hạn", en: "time")
    package static let columnIn = Phrase(vi: "nộp", en: "in")
    package static let columnSentBack = Phrase(vi: "trả", en: "back")
    package static let fieldsUnitArchive = Phrase(
        vi: "Văn thư, lưu trữ của đơn vị: chưa có số liệu", en: "The unit's clerical work and archives: not known")
}
