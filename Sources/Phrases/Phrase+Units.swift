// The directory of units that report here, and what the office sets for the reference score.

extension Phrase {
    package static let unitsTitle = Phrase(
        vi: "THỰC HIỆN CHỈ THỊ 02 · Các đơn vị báo cáo", en: "DIRECTIVE 02 · Units that report here")
    package static let contextUnits = Phrase(vi: "Các đơn vị báo cáo", en: "Units that report")
    package static func unitsCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) đơn vị", en: "\(count.en) units")
    }
    package static let unitsNothingFound = Phrase(
        vi: "Không có đơn vị nào khớp. Bớt chữ ở dòng lọc, hoặc F4 bỏ lọc.",
        en: "No unit fits. Type fewer words, or F4 clears the filter.")
    package static let unitsFilterTitle = Phrase(vi: "Lọc đơn vị", en: "Which units")
    package static let unitsStanding = Phrase(vi: "Đang hoạt động", en: "Those that stand")
    package static let unitsOfAllTimes = Phrase(vi: "Cả đơn vị đã kết thúc", en: "Those that ended too")
    package static let unitColumnDays = Phrase(vi: "Từ – đến", en: "From – to")
    package static let unitColumnSuccessorShort = Phrase(vi: "Kế tiếp", en: "Next")
    package static func unitEnded(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "until \(day)") }
    package static func unitFollowedBy(_ name: String) -> Phrase {
        Phrase(vi: "nay là \(name)", en: "followed by \(name)")
    }
    package static let unitUnsure = Phrase(vi: "? nguồn chưa chắc, kiểm tra lại", en: "? source unsure, check it")

    package static let unitWorkAdd = Phrase(vi: "Thêm đơn vị mới", en: "Add a unit")
    package static let unitWorkChange = Phrase(vi: "Sửa thông tin đơn vị", en: "Change it")
    package static let unitWorkMerge = Phrase(vi: "Sáp nhập vào đơn vị khác", en: "Merge it into another")
    package static let whyOpenUnits = Phrase(vi: "mở Các đơn vị báo cáo trước", en: "open the units first")

    package static let figureStepAddUnit = Phrase(vi: "Thêm đơn vị", en: "Add a unit")
    package static func figureStepChangeUnit(_ name: String) -> Phrase {
        Phrase(vi: "Sửa đơn vị: \(name)", en: "Change a unit: \(name)")
    }
    package static func figureStepMergeUnit(_ name: String) -> Phrase {
        Phrase(vi: "Sáp nhập: \(name)", en: "Merge: \(name)")
    }
    package static let mergeExplained = Phrase(
        vi:
            "Đơn vị này ngừng báo cáo sau ngày cuối; đơn vị kế tiếp báo cáo thay. Số liệu, văn bản, câu hỏi cũ giữ nguyên dưới tên cũ.",
        en:
            "The unit reports no more after its last day; the other reports in its place. Old figures, documents and questions stay under the old name."
    )
    package static let fieldUnitName = Phrase(vi: "Tên đơn vị", en: "Name")
    package static let fieldUnitCode = Phrase(vi: "Mã", en: "Code")
    package static let fieldAbbreviation = Phrase(vi: "Viết tắt", en: "Abbreviation")
    package static let fieldFirstDay = Phrase(vi: "Ngày đầu", en: "First day")
    package static let fieldLastDay = Phrase(vi: "Ngày cuối", en: "Last day")
    package static let fieldSuccessor = Phrase(vi: "Đơn vị kế tiếp", en: "Followed by")
    package static let hintUnitCode = Phrase(
        vi: "Chữ thường không dấu, số, gạch nối: ldld-ha-son · không đổi về sau",
        en: "Small letters without marks, digits, hyphens: ldld-ha-son · never changed later")
    package static let hintEmail = Phrase(
        vi: "Địa chỉ thư điện tử · để trống được", en: "E-mail address · may stay empty")
    package static let unitLastDayMissing = Phrase(
        vi: "Chưa có ngày cuối. Đơn vị có đơn vị kế tiếp thì phải có ngày cuối.",
        en: "The last day is missing. A unit that is followed by another has one.")
    package static func unitKept(_ name: String) -> Phrase {
        Phrase(vi: "Đã ghi đơn vị \(name).", en: "The unit \(name) is kept.")
    }
    package static func unitMerged(_ name: String, into other: String, last: String) -> Phrase {
        Phrase(
            vi: "Đã sáp nhập \(name) vào \(other), ngày cuối \(last).",
            en: "\(name) is merged into \(other), its last day is \(last).")
    }

    // MARK: Scoring

    package static let scoringTitle = Phrase(
        vi: "THỰC HIỆN CHỈ THỊ 02 · Chỉ tiêu, trọng số", en: "DIRECTIVE 02 · Targets and weights")
    package static let contextScoring = Phrase(vi: "Chỉ tiêu, trọng số", en: "Targets and weights")
    package static let scoringNothingFound = Phrase(
        vi: "Không có dòng nào khớp. Bớt chữ ở dòng lọc.", en: "No line fits. Type fewer words.")
    package static let keySetScoring = Phrase(vi: "Đặt", en: "Set")
    package static let whyOpenScoring = Phrase(vi: "mở Chỉ tiêu, trọng số trước", en: "open the targets first")
    package static let scoringColumnSubject = Phrase(vi: "Mục", en: "What")
    package static let scoringColumnWho = Phrase(vi: "Ai đặt, từ khi nào", en: "Who set it, since when")
    package static let scoringUnset = Phrase(vi: "chưa đặt", en: "not set")
    package static let scoringDefault = Phrase(vi: "mặc định", en: "default")
    package static let scoringAllGroups = Phrase(vi: "mọi nhóm", en: "all groups")
    package static func scoringPoints(_ points: String) -> Phrase {
        Phrase(vi: "\(points) điểm", en: "\(points) points")
    }
    package static func scoringSetBy(_ name: String, from: String, on day: String) -> Phrase {
        Phrase(vi: "từ \(from) · \(name), ngày \(day)", en: "from \(from) · \(name), on \(day)")
    }
    package static func scoringInsteadOfLetter(_ value: String) -> Phrase {
        Phrase(vi: "thay mức \(value) của văn bản hướng dẫn", en: "instead of the letter's \(value)")
    }
    package static func subjectTarget(_ row: String) -> Phrase { Phrase(vi: "Chỉ tiêu \(row)", en: "Target \(row)") }
    package static func subjectWeight(_ row: String) -> Phrase { Phrase(vi: "Trọng số \(row)", en: "Weight \(row)") }
    package static func subjectTaskWeight(_ task: Int) -> Phrase {
        Phrase(vi: "Trọng số nhiệm vụ \(task)", en: "Weight of task \(task)")
    }
    package static func subjectAddressed(_ task: Int) -> Phrase {
        Phrase(vi: "Đối tượng nhiệm vụ \(task)", en: "Whom task \(task) addresses")
    }
    package static let subjectBehindBelow = Phrase(vi: "Dưới mức này là chưa đạt", en: "Behind below")
    package static func figureStepScoring(_ subject: Phrase) -> Phrase {
        Phrase(vi: "Đặt: \(subject.vi)", en: "Set: \(subject.en)")
    }
    package static let scoringExplained = Phrase(
        vi: "Do cơ quan đặt, có hiệu lực từ kỳ ghi dưới đây; các kỳ trước giữ cách tính cũ. Để trống là thôi đặt.",
        en: "Set by the office, from the period below on; earlier periods keep theirs. Empty takes it back.")
    package static let letterTargetStands = Phrase(
        vi:
            "Văn bản hướng dẫn đã nêu mức phấn đấu 100%: mỗi cán bộ biết sử dụng máy tính đều được trang bị. Đặt mức khác là thay mức đó.",
        en:
            "The guidance letter itself says 100%: a computer for every officer who can use one. Another takes its place."
    )
    package static func overrideLetterQuestion(_ row: Phrase) -> Phrase {
        Phrase(
            vi: "Đặt mức khác cho \"\(row.vi)\"? Mức 100% của văn bản hướng dẫn không còn dùng từ kỳ này.",
            en: "Set another target for \"\(row.en)\"? The letter's 100% does not hold from this period on.")
    }
    package static let fieldScoringValue = Phrase(vi: "Giá trị", en: "Value")
    package static let fieldScoringGroups = Phrase(vi: "Nhóm đơn vị", en: "Groups")
    package static let fieldScoringSince = Phrase(vi: "Từ kỳ", en: "From period")
    package static let hintScoringValue = Phrase(
        vi: "Tỷ lệ như 80%, số đếm, hoặc điểm, trọng số từ 0 đến 100 · để trống là thôi đặt",
        en: "A share like 80%, a count, or points and weights from 0 to 100 · empty takes it back")
    package static let hintUnitGroups = Phrase(
        vi: "Tên nhóm, cách nhau bằng dấu chấm phẩy · F4 danh mục", en: "Groups with semicolons between · F4 the list")
    package static let hintPeriod = Phrase(
        vi: "quý 3/2026, 6 tháng đầu năm 2026, 2026 · F4 danh mục", en: "Q3/2026, H1/2026 or 2026 · F4 the list")
    package static func sincePeriod(_ period: Phrase) -> Phrase {
        Phrase(vi: "\(period.vi) trở đi", en: "\(period.en) and later")
    }
    package static func periodNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa hiểu kỳ \"\(text)\". Gõ quý 3/2026, 6 tháng đầu năm 2026 hoặc 2026.",
            en: "\"\(text)\" is no period. Type Q3/2026, H1/2026 or 2026.")
    }
    package static func unknownGroup(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có nhóm \"\(text)\". F4 chọn trong danh mục.", en: "There is no group \"\(text)\". F4 chooses.")
    }
    package static func scoringSet(_ subject: Phrase) -> Phrase {
        Phrase(vi: "Đã đặt: \(subject.inside.vi).", en: "Set: \(subject.inside.en).")
    }

    // MARK: The way there

    package static let placeDirective = Phrase(vi: "Chỉ thị 02", en: "Directive 02")
    package static let workIndicators = Phrase(vi: "Thêm, kết thúc dòng của biểu", en: "Add or end rows of a form")
    package static let workForms = Phrase(vi: "Thêm biểu số liệu", en: "Add a form of figures")
}
