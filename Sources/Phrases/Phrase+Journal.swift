// Names of commands and fields as the journal keeps them, in words.

extension Phrase {
    /// A command of the journal by its stable name; the name itself when it is not known here.
    package static func journalCommand(_ name: String) -> Phrase { commands[name] ?? Phrase(name) }

    /// A field of the journal by its stable name; the name itself when it is not known here.
    package static func journalField(_ name: String) -> Phrase { fields[name] ?? Phrase(name) }

    private static let commands: [String: Phrase] = [
        "found-office": Phrase(vi: "lập tệp dữ liệu", en: "founded the office"),
        "register-incoming": Phrase(vi: "đăng ký", en: "registered"),
        "correct-incoming": Phrase(vi: "sửa thông tin đăng ký", en: "corrected"),
        "void-incoming": Phrase(vi: "hủy số", en: "voided"),
        "record-paper-copy": Phrase(vi: "ghi nhận bản giấy", en: "recorded the paper"),
        "insert-late-incoming": Phrase(vi: "chèn số", en: "inserted late"),
        "import-incoming": Phrase(vi: "nhập từ tệp", en: "imported"),
        "reserve-number": Phrase(vi: "giữ số", en: "reserved a number"),
        "void-reservation": Phrase(vi: "hủy số đang giữ", en: "voided a kept number"),
        "open-book": Phrase(vi: "mở sổ năm", en: "opened a book"),
        "close-book": Phrase(vi: "khóa sổ năm", en: "closed a book"),
        "add-person": Phrase(vi: "thêm người dùng", en: "added a person"),
        "change-person": Phrase(vi: "sửa người dùng", en: "changed a person"),
        "add-department": Phrase(vi: "thêm ban", en: "added a department"),
        "change-profile": Phrase(vi: "sửa thông tin cơ quan", en: "changed the office"),
        "merge-issuers": Phrase(vi: "gộp cơ quan ban hành", en: "merged issuers"),
    ]

    private static let fields: [String: Phrase] = [
        "number": fieldNumber, "arrived": fieldArrived, "hour": fieldHour, "issuer": fieldIssuer,
        "sender": fieldSender, "symbol": fieldSymbol, "date": fieldDate, "type": fieldType, "subject": fieldSubject,
        "signer": fieldSigner, "recipient": fieldRecipient, "handed-over": fieldHandedOver,
        "received-by": fieldReceivedBy, "notes": fieldNotes, "urgency": fieldUrgency,
        "circulation": fieldCirculation, "way": fieldWay, "pages": fieldPages, "copies": fieldCopies,
        "deadline": fieldDeadline, "paper": fieldPaper, "state": fieldState, "reason": fieldReason,
        "holder": fieldHolder, "expires": fieldExpires, "year": fieldYear, "name": fieldName,
        "closed": Phrase(vi: "Khóa sổ", en: "Closed"), "login": Phrase(vi: "Tên ngắn", en: "Short name"),
        "roles": Phrase(vi: "Quyền", en: "Roles"), "title": Phrase(vi: "Chức vụ", en: "Title"),
        "department": Phrase(vi: "Ban", en: "Department"), "active": Phrase(vi: "Đang làm việc", en: "Active"),
        "owner": Phrase(vi: "Chủ máy", en: "Owner"), "superior": Phrase(vi: "Cấp trên", en: "Superior body"),
        "place": Phrase(vi: "Địa danh", en: "Place"), "code": Phrase(vi: "Mã cơ quan", en: "Agency code"),
        "language": Phrase(vi: "Ngôn ngữ", en: "Language"), "merged-into": Phrase(vi: "Gộp vào", en: "Merged into"),
    ]
}
