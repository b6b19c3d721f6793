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
        "attach-files": Phrase(vi: "thêm tệp", en: "added files"),
        "remove-attachment": Phrase(vi: "bỏ tệp ra", en: "took a file out"),
        "reserve-number": Phrase(vi: "giữ số", en: "reserved a number"),
        "void-reservation": Phrase(vi: "hủy số đang giữ", en: "voided a kept number"),
        "open-book": Phrase(vi: "mở sổ năm", en: "opened a book"),
        "close-book": Phrase(vi: "khóa sổ năm", en: "closed a book"),
        "add-person": Phrase(vi: "thêm người dùng", en: "added a person"),
        "change-person": Phrase(vi: "sửa người dùng", en: "changed a person"),
        "add-department": Phrase(vi: "thêm ban", en: "added a department"),
        "change-profile": Phrase(vi: "sửa thông tin cơ quan", en: "changed the office"),
        "propose-incoming": stepPropose.inside, "submit-incoming": stepSubmit.inside,
        "instruct-incoming": Phrase(vi: "ghi ý kiến chỉ đạo", en: "entered the instruction"),
        "route-incoming": Phrase(vi: "chuyển", en: "routed"),
        "assign-incoming": Phrase(vi: "phân công", en: "assigned"),
        "receive-incoming": Phrase(vi: "nhận", en: "received"),
        "start-incoming": Phrase(vi: "bắt đầu giải quyết", en: "took it in hand"),
        "note-incoming": Phrase(vi: "ghi chú giải quyết", en: "noted"),
        "ask-extension-incoming": Phrase(vi: "xin gia hạn", en: "asked for a later day"),
        "decide-extension-incoming": Phrase(vi: "quyết định gia hạn", en: "decided on the later day"),
        "complete-incoming": Phrase(vi: "hoàn thành", en: "completed"),
        "give-back-incoming": Phrase(vi: "trả lại Văn thư", en: "gave back to the clerk"),
        "send-back-incoming": Phrase(vi: "trả lại nơi gửi", en: "sent back to the sender"),
        "reopen-incoming": Phrase(vi: "mở lại", en: "reopened"),
        "give-task": Phrase(vi: "giao việc", en: "gave the task"),
        "record-absence": Phrase(vi: "ghi người vắng", en: "recorded an absence"),
        "end-absence": Phrase(vi: "kết thúc vắng", en: "ended an absence"),
        "undo-change": Phrase(vi: "hoàn tác", en: "took back"),
        "merge-issuers": Phrase(vi: "gộp cơ quan ban hành", en: "merged issuers"),
    ]

    private static let fields: [String: Phrase] = [
        "number": fieldNumber, "arrived": fieldArrived, "hour": fieldHour, "issuer": fieldIssuer,
        "sender": fieldSender, "symbol": fieldSymbol, "date": fieldDate, "type": fieldType, "subject": fieldSubject,
        "signer": fieldSigner, "recipient": fieldRecipient, "handed-over": fieldHandedOver,
        "received-by": fieldReceivedBy, "notes": fieldNotes, "urgency": fieldUrgency,
        "circulation": fieldCirculation, "way": fieldWay, "pages": fieldPages, "copies": fieldCopies,
        "deadline": fieldDeadline, "paper": fieldPaper, "state": fieldState, "reason": fieldReason,
        "leader": fieldLeader, "instruction": fieldInstruction, "proposal": fieldProposal, "lead": roleLead,
        "support": roleSupport, "information": roleInformation, "received": fieldReceived, "note": fieldNote,
        "extension": fieldExtension, "settlement": fieldSettlement, "result": fieldResult,
        "meeting-day": fieldMeetingDay, "meeting-hour": fieldMeetingHour, "meeting-place": fieldMeetingPlace,
        "attendees": fieldAttendees, "sender-address": fieldSenderAddress, "reply-wanted": fieldReplyWanted,
        "reply-due": fieldReplyDue, "register": fieldBook, "person": Phrase(vi: "Người vắng", en: "Away"),
        "deputy": Phrase(vi: "Người xử lý thay", en: "Acts for them"), "from": Phrase(vi: "Từ ngày", en: "From"),
        "to": Phrase(vi: "Đến ngày", en: "To"), "recipient-department": fieldRecipient,
        "recipient-person": fieldRecipient,
        "act": Phrase(vi: "Việc được hoàn tác", en: "What was taken back"),
        "attachment": fieldAttachment, "holder": fieldHolder, "expires": fieldExpires, "year": fieldYear,
        "name": fieldName,
        "closed": Phrase(vi: "Khóa sổ", en: "Closed"), "login": Phrase(vi: "Tên ngắn", en: "Short name"),
        "roles": Phrase(vi: "Quyền", en: "Roles"), "title": Phrase(vi: "Chức vụ", en: "Title"),
        "department": Phrase(vi: "Ban", en: "Department"), "active": Phrase(vi: "Đang làm việc", en: "Active"),
        "owner": Phrase(vi: "Chủ máy", en: "Owner"), "superior": Phrase(vi: "Cấp trên", en: "Superior body"),
        "place": Phrase(vi: "Địa danh", en: "Place"), "code": Phrase(vi: "Mã cơ quan", en: "Agency code"),
        "language": Phrase(vi: "Ngôn ngữ", en: "Language"), "merged-into": Phrase(vi: "Gộp vào", en: "Merged into"),
    ]
}
