// Words for the values that documents and people carry.

extension Phrase {
    package static let yes = Phrase(vi: "Có", en: "Yes")
    package static let no = Phrase(vi: "Không", en: "No")
    package static let none = Phrase(vi: "không có", en: "none")
    package static let unknownType = Phrase(vi: "chưa rõ loại", en: "type unknown")
    package static let any = Phrase(vi: "Tất cả", en: "All")

    package static let urgencyNormal = Phrase(vi: "Thường", en: "Normal")
    package static let urgencyUrgent = Phrase(vi: "Khẩn", en: "Urgent")
    package static let urgencyVeryUrgent = Phrase(vi: "Thượng khẩn", en: "Very urgent")
    package static let urgencyExpress = Phrase(vi: "Hỏa tốc", en: "Express")
    package static let urgencyExpressTimed = Phrase(vi: "Hỏa tốc hẹn giờ", en: "Express, timed")

    package static let circulationOpen = Phrase(vi: "Thường", en: "Open")
    package static let circulationInternal = Phrase(vi: "Lưu hành nội bộ", en: "Internal")
    package static let circulationReturn = Phrase(vi: "Xem xong trả lại", en: "Return after reading")

    package static let wayPost = Phrase(vi: "Bưu điện", en: "Post")
    package static let wayHand = Phrase(vi: "Trực tiếp", en: "By hand")
    package static let wayEmail = Phrase(vi: "Thư điện tử", en: "E-mail")
    package static let wayExchange = Phrase(vi: "Trục liên thông", en: "Exchange system")
    package static let wayFax = Phrase(vi: "Fax", en: "Fax")
    package static let wayOperations = Phrase(vi: "Phần mềm điều hành", en: "Operations software")

    package static let roleClerk = Phrase(vi: "văn thư", en: "clerk")
    package static let roleOfficer = Phrase(vi: "chuyên viên", en: "officer")
    package static let roleHead = Phrase(vi: "trưởng ban", en: "head of department")
    package static let roleChief = Phrase(vi: "Chánh Văn phòng", en: "chief of office")
    package static let roleLeadership = Phrase(vi: "Thường trực", en: "leadership")
    package static let roleArchivist = Phrase(vi: "lưu trữ", en: "archivist")
    package static let roleAdministrator = Phrase(vi: "quản trị", en: "administrator")

    package static let actRegisterIncoming = Phrase(vi: "đăng ký văn bản đến", en: "register incoming documents")
    package static let actCorrectIncoming = Phrase(vi: "sửa thông tin đăng ký", en: "correct an entry")
    package static let actVoidNumber = Phrase(vi: "hủy số", en: "void a number")
    package static let actReserveNumber = Phrase(vi: "giữ số", en: "reserve a number")
    package static let actInsertLate = Phrase(vi: "chèn số", en: "insert late")
    package static let actRecordPaperCopy = Phrase(vi: "ghi nhận bản giấy", en: "record the paper copy")
    package static let actOpenBook = Phrase(vi: "mở sổ năm", en: "open a year's book")
    package static let actCloseBook = Phrase(vi: "khóa sổ năm", en: "close a year's book")
    package static let actImportRegister = Phrase(vi: "nhập sổ từ tệp", en: "import a register")
    package static let actMergeIssuers = Phrase(vi: "gộp cơ quan ban hành", en: "merge issuers")
    package static let actManagePeople = Phrase(vi: "quản lý người dùng", en: "manage people")
    package static let actManageOffice = Phrase(vi: "sửa thông tin cơ quan", en: "change the office's details")
    package static let actBackUp = Phrase(vi: "sao lưu", en: "back up")
    package static let actReadRegister = Phrase(vi: "xem sổ văn bản đến", en: "read the register")

    package static let stateVoid = Phrase(vi: "Đã hủy số", en: "Void")
    package static let stateRegistered = Phrase(vi: "Đã đăng ký", en: "Registered")

    package static let standingUnrouted = Phrase(vi: "chưa chuyển", en: "not routed")
    package static let standingUntyped = Phrase(vi: "chưa rõ loại", en: "type unknown")
    package static let standingVoid = Phrase(vi: "đã hủy số", en: "void")
    package static let standingAwaitingPaper = Phrase(vi: "chờ bản giấy", en: "awaiting paper")

    package static let demoData = Phrase(vi: "DỮ LIỆU THỬ", en: "DEMO DATA")
    package static let programName = Phrase(vi: "VĂN THƯ", en: "VĂN THƯ")
}
