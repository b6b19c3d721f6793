// What the subcommands of the archive say of what they did.
extension Phrase {
    package static func archiveOpened(_ name: String) -> Phrase {
        Phrase(vi: "Đã mở hồ sơ \(name).", en: "Opened file \(name).")
    }
    package static func archiveOpenedBefore(_ name: String) -> Phrase {
        Phrase(vi: "Hồ sơ \(name) đã mở trước đó.", en: "File \(name) was opened before.")
    }
    package static func archiveAdded(_ count: Int, _ name: String, already: Int) -> Phrase {
        Phrase(
            vi: "Đã đưa \(count) văn bản vào hồ sơ \(name)." + (already > 0 ? " Đã có sẵn: \(already)." : ""),
            en: "Put \(count) into file \(name)." + (already > 0 ? " There already: \(already)." : ""))
    }
    package static func archiveCorrected(_ name: String) -> Phrase {
        Phrase(vi: "Đã sửa hồ sơ \(name).", en: "Corrected file \(name).")
    }
    package static func archiveStepped(_ step: Phrase, _ name: String, state: Phrase) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name): \(step.inside.vi) xong, \(state.inside.vi).",
            en: "File \(name): \(step.inside.en), done; now \(state.inside.en).")
    }
    package static func archivePlaced(_ count: Int, _ path: String) -> Phrase {
        Phrase(vi: "Đã chuyển \(count) hồ sơ vào \(path).", en: "Moved \(count) files to \(path).")
    }
    package static func archiveNodeMade(_ level: Phrase, _ path: String) -> Phrase {
        Phrase(vi: "Đã lập \(level.inside.vi) \(path).", en: "Made \(level.inside.en) \(path).")
    }
    package static func archiveNodeChanged(_ path: String) -> Phrase {
        Phrase(vi: "Đã sửa \(path).", en: "Changed \(path).")
    }
    package static func archiveNodeMoved(_ path: String) -> Phrase {
        Phrase(vi: "Nay là \(path).", en: "It is \(path) now.")
    }
    package static func archiveListProposed(year: Int, rows: Int) -> Phrase {
        Phrase(
            vi: "Đã lập danh mục hồ sơ năm \(year): \(rows) dòng theo năm trước.",
            en: "Began the filing list of \(year) with \(rows) rows of the year before.")
    }
    package static func archiveListSet(year: Int, rows: Int) -> Phrase {
        Phrase(vi: "Danh mục hồ sơ năm \(year) có \(rows) dòng.", en: "The filing list of \(year) has \(rows) rows.")
    }
    package static func archiveListIsApproved(year: Int) -> Phrase {
        Phrase(vi: "Đã phê duyệt danh mục hồ sơ năm \(year).", en: "Approved the filing list of \(year).")
    }
    package static func archiveListHead(year: Int, state: Phrase) -> Phrase {
        Phrase(vi: "Danh mục hồ sơ năm \(year) · \(state.inside.vi)", en: "Filing list of \(year) · \(state.inside.en)")
    }
    package static func archiveRuleSet(_ code: String, day: String) -> Phrase {
        Phrase(vi: "Dòng \(code) có hiệu lực từ \(day).", en: "Row \(code) holds from \(day).")
    }
    package static func archiveRulesShipped(_ count: Int) -> Phrase {
        Phrase(
            vi: "Đã lấy \(count) dòng vào bảng thời hạn bảo quản. Dòng \"đề xuất\" cần cơ quan quyết định.",
            en: "Brought \(count) rows into the retention schedule. Rows that are proposed want the office's decision.")
    }
    package static let archiveNoRules = Phrase(
        vi: "Bảng thời hạn bảo quản còn trống. Lấy bảng có sẵn: vanthu settings retention --shipped.",
        en: "The retention schedule is empty. Bring in what comes along: vanthu settings retention --shipped.")
    package static func archiveFiles(_ count: Int) -> Phrase {
        Phrase(vi: "\(count) hồ sơ", en: count == 1 ? "1 file" : "\(count) files")
    }
    package static func archiveDueBy(_ day: String) -> Phrase { Phrase(vi: "hạn \(day)", en: "by \(day)") }
    package static func archiveDueFrom(_ day: String) -> Phrase { Phrase(vi: "từ \(day)", en: "from \(day)") }
    package static func archiveListRowUnknown(_ row: String, year: Int) -> Phrase {
        Phrase(
            vi: "Danh mục năm \(year) không có dòng \(row). Xem vanthu archive list \(year).",
            en: "The list of \(year) has no row \(row). See vanthu archive list \(year).")
    }
    package static func archiveItemUnknown(_ place: String, _ name: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(name) không có văn bản thứ \(place).", en: "File \(name) has no document \(place).")
    }
    package static let archivePeriodWords = Phrase(
        vi: "vĩnh viễn, 20 năm, lâu dài, tạm thời", en: "permanent, 20 years, long, temporary")
    package static let archiveWhere = Phrase(
        vi: "Hồ sơ nằm ở đâu: ghi --in PHÔNG/NHÓM hoặc PHÔNG/NHÓM/HỘP.",
        en: "Say where the file lies: --in FONDS/SERIES or FONDS/SERIES/BOX.")
    package static let archiveAddWhat = Phrase(
        vi: "Đưa gì vào hồ sơ: ghi số đến, số ký hiệu văn bản đi, hoặc --loose.",
        en: "Say what is put in: numbers of incoming documents, symbols of outgoing ones, or --loose.")
}
