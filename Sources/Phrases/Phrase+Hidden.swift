// What a person may not see, or may not do: said as such, so that hidden never looks like missing.

extension Phrase {
    /// In place of a value.
    package static let hiddenValue = Phrase(vi: "(không hiện theo quyền)", en: "(not shown to this role)")
    /// In place of a value where many stand below each other.
    package static let hiddenMark = Phrase("–")
    package static let whyContentHidden = Phrase(
        vi: "chỉ văn thư, lãnh đạo và người được giao xem được nội dung",
        en: "only the clerk, the leaders and its handlers see the content")
    package static let whyPartiesHidden = Phrase(
        vi: "người được giao, người cho ý kiến không hiện với quyền này; hỏi văn thư",
        en: "who has a document is not shown to this role; ask the clerk")
    package static func searchFieldHidden(_ field: String) -> Phrase {
        Phrase(
            vi: "\"\(field):\" không tìm được với quyền này. Tìm theo số, ký hiệu, cơ quan, loại, ngày.",
            en: "\"\(field):\" is not open to this role. Search by symbol, issuer, type and days.")
    }

    package static let listEmptyForReader = Phrase(
        vi: "Sổ chưa có văn bản nào. Văn thư đăng ký văn bản đến.",
        en: "The register is empty. The clerk registers documents.")
    package static let listEmptyForHandler = Phrase(
        vi: "Chưa có văn bản nào được chuyển đến người này. Sổ chỉ hiện văn bản đã chuyển đến người xem.",
        en: "Nothing has been routed to this person. The register shows only what was routed to who looks at it.")
    package static let listNothingFoundOuter = Phrase(
        vi: "Không có văn bản nào khớp. Với quyền này chỉ tìm trong số, ký hiệu và cơ quan ban hành.",
        en: "Nothing matches. This role searches symbols and issuers only.")
    package static let listNothingFoundForHandler = Phrase(
        vi: "Không có văn bản nào khớp trong số đã chuyển đến người này. Bớt từ, gõ không dấu, hoặc F4 bỏ lọc.",
        en: "Nothing matches of what was routed to this person. Use fewer words, no marks, or F4 clears the filter.")
    package static let menuReportsOwnHint = Phrase(vi: "lịch họp, sổ theo dõi", en: "meetings, follow-up book")
}

// Work that has no screen: the list of every action names the command.

extension Phrase {
    package static func atCommandLine(_ command: String) -> Phrase {
        Phrase(vi: "chạy ở dấu nhắc lệnh: vanthu \(command)", en: "at the shell: vanthu \(command)")
    }
    package static let workPeople = Phrase(vi: "Người dùng: thêm, sửa, khóa", en: "Users: add, change, lock")
    package static let workAbsences = Phrase(vi: "Người vắng, người làm thay", en: "Absences and deputies")
    package static let workOffice = Phrase(vi: "Tên, thông tin cơ quan", en: "The office's name and particulars")
    package static let workDepartments = Phrase(vi: "Danh mục ban, đơn vị", en: "Departments")
    package static let workIssuers = Phrase(
        vi: "Danh mục cơ quan ban hành: gộp tên trùng", en: "Issuers: merge doubles")
    package static let workCloseYear = Phrase(vi: "Khóa sổ năm", en: "Close a year's book")
    package static let workBackup = Phrase(vi: "Sao lưu", en: "Back up")
    package static let workRestore = Phrase(vi: "Phục hồi từ bản sao lưu", en: "Restore from a backup")
    package static let workVerify = Phrase(vi: "Kiểm tra sổ và nhật ký", en: "Verify the register and journal")
    package static let workImport = Phrase(vi: "Nhập sổ cũ từ tệp CSV", en: "Import a register from CSV")
}

// How a typed search was understood.

extension Phrase {
    package static func searchNoWords(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không có chữ hoặc số nào để tìm. Gõ ít nhất một chữ hoặc một số.",
            en: "\"\(text)\" has no letter or digit to find. Type at least one.")
    }
    /// The days of a search in full.
    package static func searchDays(from first: String?, to last: String?) -> Phrase {
        let parts = [first.map(Phrase.filterFrom), last.map(Phrase.filterTo)].compactMap(\.self)
        return Phrase(vi: parts.map(\.vi).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
    }
    package static func searchNoField(_ name: String) -> Phrase {
        Phrase(
            vi: "\"\(name):\" không phải trường tìm, đang tìm như chữ",
            en: "\"\(name):\" is no field, searched as a word")
    }
}
