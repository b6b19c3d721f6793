import Phrases
import Records
import Reports

/// An option of the command line. One name means one thing, whatever the subcommand.
enum CommandOption: String, CaseIterable {
    // Everywhere.
    case office
    case actor = "as"
    case actingFor = "acting-for"
    case language = "lang"
    case json
    case asOf = "as-of"
    case trustClock = "trust-clock"
    case noColor = "no-color"
    case help
    case version
    // Fields of an incoming document.
    case issuer, symbol, date, type, subject, arrived, hour, urgency, circulation, way, signer, pages, copies
    case sender, recipient, deadline, notes
    case handedOver = "handed-over"
    case receivedBy = "received-by"
    case meetingDay = "meeting-day"
    case meetingHour = "meeting-hour"
    case meetingPlace = "meeting-place"
    case attendees
    case senderAddress = "sender-address"
    case replyWanted = "reply-wanted"
    case replyDue = "reply-due"
    // Registering and correcting.
    case key, after, reason, reservation, secret, void, paper, register
    // Outgoing documents.
    case signerTitle = "signer-title"
    case copiesTo = "copies-to"
    case outgoingState = "stage"
    case body, view
    case whose = "of"
    case manner, keeper, drafter, answers, partial, replaces, recall
    case replyTo = "reply-to"
    // Copies.
    case part, unregistered
    // Many at once; papers.
    case rows, size
    case askedBy = "asked-by"
    case owing, one
    // The steps of a document, and tasks.
    case leader, lead, support, information, text, person, refuse, result, source
    case signedBy = "signed-by"
    // The office and its people.
    case name, code, superior, place, owner, login, title, roles, department, active, add, until
    case deputy
    case ownerName = "owner-name"
    case lastNumber = "last-number"
    case recipientOfNumber = "for"
    case scanFolder = "scan-folder"
    case everyone
    case fileLimit = "file-limit"
    // Lists, imports, demo.
    case year, limit, from, to, standing, documents, seed, state, with, overdue, late, csv, saved
    case dueFrom = "due-from"
    case dueTo = "due-to"
    case onTime = "on-time"
    case awaitingReply = "awaiting-reply"
    // Forms of figures.
    case form, period, unit, output, shape, printer
    case dryRun = "dry-run"
    case skipBad = "skip-bad"
    // Units, figures, questions.
    case since, task, due, inspection, registers, end, group, abbreviation, successor, email
    case figureDay = "figure-day"
    case kind, base, direction, inspected
    case nameEn = "name-en"
    case profile
    // Trying the input method.
    case method, tone
    // Files and the archive.
    case within = "in"
    case retention, rules, maker, begun, carrier, matter, sheets, keywords, condition, shelf, order, loose, author,
        level
    case shipped, certainty, depth
    case workEnded = "work-ended"
    case closingNote = "closing-note"
    case itemSheets = "item-sheets"
    case takeOut = "take-out"
    case encoding
    // Transfers, disposal, loans and holds.
    case receiver, boxes, historical, all, remove, returned, consent, chair, secretary, member, decision,
        purposeOfLoan = "purpose",
        reader, outside, executors
    case shelfLength = "shelf-length"
    // Printing drafts.
    case incomplete, draft, another
    // Texts inside files.
    case list
    case again = "repeat"

    /// As it is typed.
    var flag: String { "--\(rawValue)" }

    /// The options that belong to every subcommand.
    static let everywhere: [CommandOption] = [
        .office, .actor, .actingFor, .language, .json, .asOf, .trustClock, .noColor, .help,
    ]

    /// The fields of an incoming document, in the order of the form.
    static let fields: [CommandOption] = [
        .issuer, .symbol, .date, .type, .subject, .arrived, .hour, .urgency, .circulation, .way, .signer, .pages,
        .copies, .sender, .recipient, .handedOver, .receivedBy, .deadline, .notes,
        .meetingDay, .meetingHour, .meetingPlace, .attendees, .senderAddress, .replyWanted, .replyDue,
    ]

    /// Whom a document is given to, and by when.
    static let distribution: [CommandOption] = [.lead, .support, .information, .deadline]

    /// What the value is called in help; `nil` for an option that takes none.
    var value: Phrase? {
        switch self {
        case .json, .trustClock, .noColor, .help, .version, .secret, .void, .dryRun, .skipBad, .everyone, .refuse,
            .overdue, .late, .onTime, .awaitingReply, .csv, .registers, .end, .inspected, .partial, .recall,
            .incomplete, .draft, .another, .one, .shipped, .historical, .all, .list, .again:
            nil
        case .office, .body: Phrase(vi: "TỆP", en: "FILE")
        case .view: Phrase(OpinionView.allCases.map(\.code).joined(separator: "|"))
        case .actor, .actingFor, .login, .owner, .deputy: Phrase(vi: "TÊN", en: "LOGIN")
        case .language: Phrase("vi|en")
        case .method: Phrase("telex|vni")
        case .tone: Phrase("old|new")
        case .asOf, .date, .arrived, .deadline, .paper, .from, .to, .handedOver, .meetingDay, .replyDue, .dueFrom,
            .dueTo, .due, .figureDay, .begun, .workEnded:
            Phrase(vi: "NGÀY", en: "DAY")
        case .period, .since: Phrase(vi: "KỲ", en: "PERIOD")
        case .unit: Phrase(vi: "ĐƠN-VỊ", en: "UNIT")
        case .task: Phrase("1–6")
        case .kind: Phrase("count|yes-no|text|state:…")
        case .direction: Phrase("up|down|context")
        case .profile: Phrase("province|confederation")
        case .form, .successor, .base, .group: Phrase(vi: "MÃ", en: "CODE")
        case .hour, .meetingHour: Phrase(vi: "GIỜ", en: "HH:MM")
        case .until: Phrase(vi: "\"NGÀY [GIỜ]\"", en: "\"DAY [HH:MM]\"")
        case .leader, .person, .signedBy, .drafter, .maker, .chair, .secretary, .reader:
            Phrase(vi: "NGƯỜI", en: "PERSON")
        case .lead: Phrase(vi: "BAN|NGƯỜI", en: "DEPARTMENT|PERSON")
        case .support, .information, .with, .whose: Phrase(vi: "\"BAN; NGƯỜI\"", en: "\"A; B\"")
        case .copiesTo: Phrase(vi: "\"NƠI NHẬN; NƠI NHẬN\"", en: "\"A; B\"")
        case .answers: Phrase(vi: "\"SỐ ĐẾN; SỐ ĐẾN\"", en: "\"NUMBER; NUMBER\"")
        case .replaces, .owing: Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")
        case .replyTo: Phrase(vi: "\"SỐ-KÝ-HIỆU; SỐ-KÝ-HIỆU\"", en: "\"SYMBOL; SYMBOL\"")
        case .outgoingState: Phrase("a,b")
        case .manner: Phrase(SigningManner.allCases.map(\.code).joined(separator: "|"))
        case .register: Phrase("incoming|petition|task|all")
        case .within: Phrase(vi: "PHÔNG/NHÓM/HỘP", en: "FONDS/SERIES/BOX")
        case .retention: Phrase(vi: "\"VĨNH VIỄN\"|\"20 NĂM\"", en: "permanent|20")
        case .rules: Phrase(vi: "\"MÃ; MÃ\"", en: "\"CODE; CODE\"")
        case .carrier: Phrase(FileCarrier.allCases.map(\.code).joined(separator: "|"))
        case .matter: Phrase(FileMatter.allCases.map(\.code).joined(separator: "|"))
        case .level: Phrase(ArchiveLevel.allCases.map(\.code).joined(separator: "|"))
        case .certainty: Phrase(RuleCertainty.allCases.map(\.code).joined(separator: "|"))
        case .order: Phrase("\"3 1 2\"")
        case .member, .executors: Phrase(vi: "\"NGƯỜI; NGƯỜI\"", en: "\"A; B\"")
        case .remove: Phrase(vi: "\"HỒ-SƠ; HỒ-SƠ\"", en: "\"FILE; FILE\"")
        case .returned: Phrase(vi: "\"HỒ-SƠ: LÝ DO; …\"", en: "\"FILE: WHY; …\"")
        case .itemSheets: Phrase("\"1-4; 5; 6-7\"")
        case .encoding: Phrase("utf-8|tcvn3|vni|viscii|windows-1258")
        case .depth: Phrase("1|2")
        case .result: Phrase("replied|filed|done")
        case .state: Phrase("a,b")
        case .after, .reservation: Phrase(vi: "SỐ", en: "NUMBER")
        case .pages, .copies, .limit, .documents, .seed, .lastNumber, .sheets, .takeOut, .boxes, .shelfLength:
            Phrase("N")
        case .fileLimit: Phrase("MB")
        case .scanFolder: Phrase(vi: "THƯ-MỤC", en: "FOLDER")
        case .year: Phrase(vi: "NĂM", en: "YEAR")
        case .active: Phrase("yes|no")
        case .roles: Phrase("a,b")
        case .output: Phrase(vi: "TỆP.(pdf|docx|xlsx|txt)", en: "FILE.(pdf|docx|xlsx|txt)")
        case .printer: Phrase(vi: "MÁY-IN", en: "PRINTER")
        case .shape: Phrase("sheets|lines")
        case .rows: Phrase(vi: "TỆP.csv", en: "FILE.csv")
        case .size: Phrase(Envelope.Size.allCases.map(\.code).joined(separator: "|"))
        case .standing: Phrase(StandingWords.all.joined(separator: "|"))
        case .code, .key: Phrase(vi: "MÃ", en: "CODE")
        case .symbol: Phrase(vi: "KÝ-HIỆU", en: "SYMBOL")
        case .issuer, .type, .subject, .urgency, .circulation, .way, .signer, .sender, .recipient, .notes, .receivedBy,
            .reason, .name, .saved, .superior, .place, .ownerName, .title, .department, .add, .recipientOfNumber,
            .meetingPlace,
            .attendees, .senderAddress, .replyWanted, .text, .source, .inspection, .abbreviation, .email, .nameEn,
            .signerTitle, .keeper, .part, .unregistered, .askedBy, .keywords, .condition, .shelf, .loose, .author,
            .closingNote, .receiver, .consent, .decision, .purposeOfLoan, .outside:
            Phrase(vi: "CHỮ", en: "TEXT")
        }
    }

    /// What it is for, one line of help.
    var purpose: Phrase {
        switch self {
        case .office: Phrase(vi: "tệp dữ liệu của cơ quan", en: "the office's file")
        case .actor: Phrase(vi: "làm việc với tên này", en: "act as this person")
        case .actingFor:
            Phrase(vi: "xử lý thay người vắng này", en: "act for this absent person, where several are away")
        case .language: Phrase(vi: "ngôn ngữ", en: "language")
        case .json: Phrase(vi: "in JSON, cho chương trình khác đọc", en: "print JSON, for other programs")
        case .trustClock:
            Phrase(vi: "ghi dù đồng hồ chậm hơn nhật ký", en: "write although the clock is behind the journal")
        case .asOf: Phrase(vi: "lấy ngày này làm hôm nay", en: "the day that counts as today")
        case .noColor: Phrase(vi: "không tô màu (dòng lệnh vốn không tô)", en: "no colours (there are none here)")
        case .help: Phrase(vi: "hướng dẫn", en: "help")
        case .version: Phrase(vi: "phiên bản", en: "version")
        case .issuer: .fieldIssuer
        case .symbol: .fieldSymbol
        case .date: .fieldDate
        case .type:
            Phrase(vi: "Loại văn bản: mã, chữ viết tắt hoặc tên", en: "Type: code, abbreviation or name")
        case .subject: .fieldSubject
        case .arrived: .fieldArrived
        case .hour: .fieldHour
        case .urgency:
            Phrase(
                vi: "Mức độ khẩn: thuong, khan, thuong-khan, hoa-toc",
                en: "Urgency: normal, urgent, very-urgent, express")
        case .circulation:
            Phrase(
                vi: "Phạm vi lưu hành: thuong, noi-bo, xem-xong-tra-lai",
                en: "Circulation: open, internal, return-after-reading")
        case .way:
            Phrase(
                vi: "Phương thức nhận: buu-dien, truc-tiep, thu-dien-tu, truc-lien-thong, fax, phan-mem",
                en: "Way: post, hand, email, exchange, fax, operations")
        case .signer: .fieldSigner
        case .pages: .fieldPages
        case .copies: .fieldCopies
        case .sender: Phrase(vi: "Nơi gửi, khi khác cơ quan ban hành", en: "Sender, where it is not the issuer")
        case .recipient: .fieldRecipient
        case .deadline: .fieldDeadline
        case .notes: .fieldNotes
        case .handedOver: .fieldHandedOver
        case .receivedBy: .fieldReceivedBy
        case .meetingDay: .fieldMeetingDay
        case .meetingHour: .fieldMeetingHour
        case .meetingPlace: .fieldMeetingPlace
        case .attendees: .fieldAttendees
        case .senderAddress: .fieldSenderAddress
        case .replyWanted: .fieldReplyWanted
        case .replyDue: .fieldReplyDue
        case .signerTitle: .outFieldSignerTitle
        case .copiesTo:
            Phrase(vi: "nơi nhận để biết, cách nhau bằng dấu chấm phẩy", en: "who gets a copy, with semicolons")
        case .outgoingState:
            Phrase(
                vi: "trạng thái: \(OutgoingState.allCases.map(\.code).joined(separator: ", "))",
                en: "states: \(OutgoingState.allCases.map(\.code).joined(separator: ", "))")
        case .manner: Phrase(vi: "thẩm quyền ký", en: "by what right it is signed")
        case .keeper: .outFieldKeeper
        case .body:
            Phrase(
                vi: "nội dung văn bản, đọc từ tệp này; - là đầu vào chuẩn", en: "the text, from this file; - is stdin")
        case .view: Phrase(vi: "ý kiến", en: "the opinion")
        case .whose:
            Phrase(vi: "ý kiến của ban, người nào, cách nhau bằng dấu chấm phẩy", en: "whose opinion, with semicolons")
        case .drafter: .outFieldDrafter
        case .answers: Phrase(vi: "trả lời các văn bản đến này", en: "the incoming documents that it answers")
        case .replyTo:
            Phrase(
                vi: "văn bản đi mà nơi gửi trả lời: 15/LĐLĐ-VP; thêm \"một phần\" nếu còn nợ",
                en: "our letters that it replies to: 15/LĐLĐ-VP; with \"in part\" when more is owed")
        case .owing:
            Phrase(vi: "những nơi chưa trả lời văn bản này", en: "those who have not answered this letter")
        case .one: Phrase(vi: "một văn bản, một số, gửi tất cả", en: "one letter with one number to all of them")
        case .partial: Phrase(vi: "mới trả lời một phần", en: "answered in part only")
        case .replaces: Phrase(vi: "thay thế văn bản đi này", en: "replaces this outgoing document")
        case .recall:
            Phrase(vi: "thu hồi văn bản đã phát hành, cần --reason", en: "recall what was issued, wants --reason")
        case .part: Phrase(vi: "trích sao phần nào: \"Điều 3\"", en: "which part an extract copies")
        case .rows:
            Phrase(
                vi:
                    "nhiều văn bản một lần, mỗi dòng một trích yếu (cột Trích yếu, Nơi nhận …), cấp số tất cả hoặc không",
                en: "many documents at once, a subject in each line (columns Trích yếu, Nơi nhận …), all or none")
        case .size: Phrase(vi: "cỡ bì, mm", en: "size of the envelope, mm")
        case .unregistered:
            Phrase(vi: "giấy tờ không có trong sổ, ghi bằng lời", en: "a paper that stands in no register, in words")
        case .askedBy: .copyFieldAskedBy
        case .leader: Phrase(vi: "người cho ý kiến", en: "the leader")
        case .lead: Phrase(vi: "chủ trì: tên hoặc mã ban, tên hoặc tên ngắn của người", en: "who leads")
        case .support: Phrase(vi: "phối hợp, cách nhau bằng dấu chấm phẩy", en: "who supports, parted by semicolons")
        case .information:
            Phrase(vi: "nhận để biết, cách nhau bằng dấu chấm phẩy", en: "who gets it for information, with semicolons")
        case .text: Phrase(vi: "nội dung", en: "in words")
        case .person: Phrase(vi: "người được giao", en: "who does it")
        case .signedBy: Phrase(vi: "ai đã ký nhận bản giấy", en: "who signed for the paper")
        case .refuse: Phrase(vi: "không cho gia hạn, cần --reason", en: "refuse the later day, wants --reason")
        case .result:
            Phrase(
                vi: "replied trả lời bằng văn bản, filed lưu, done đã thực hiện", en: "in what way it was settled")
        case .source: Phrase(vi: "việc từ đâu: cuộc họp, điện thoại …", en: "where it comes from: a meeting, a call …")
        case .register: Phrase(vi: "sổ: văn bản đến, đơn thư, việc giao", en: "the book: documents, petitions, tasks")
        case .key:
            Phrase(
                vi: "mã của lần nhập: gọi lại cùng mã thì được đúng số cũ",
                en: "key of the form: the same key again returns the same number")
        case .after:
            Phrase(
                vi: "chèn sau số này (thành 12a), cần --reason",
                en: "insert late after this number (12a), wants --reason")
        case .reason: .fieldReason
        case .reservation: Phrase(vi: "dùng số đang giữ này", en: "use this reserved number")
        case .secret: Phrase(vi: "văn bản có dấu mật", en: "the document has a secret mark")
        case .void: Phrase(vi: "hủy số, cần --reason", en: "void the number, wants --reason")
        case .paper: Phrase(vi: "bản giấy đến ngày này", en: "the paper copy came on this day")
        case .name: .fieldName
        case .code: Phrase(vi: "mã", en: "code")
        case .superior: Phrase(vi: "cơ quan cấp trên", en: "superior body")
        case .place: Phrase(vi: "địa danh", en: "place")
        case .owner: Phrase(vi: "tên đăng nhập của chủ máy", en: "short name of the owner of the machine")
        case .ownerName: Phrase(vi: "họ tên của chủ máy", en: "full name of the owner of the machine")
        case .lastNumber:
            Phrase(vi: "số đến cuối cùng đã ghi năm nay ở nơi khác", en: "the last number given this year elsewhere")
        case .login: Phrase(vi: "tên ngắn, chữ thường không dấu", en: "short name, small letters without marks")
        case .title: Phrase(vi: "chức danh của người, hoặc tên việc", en: "a person's title, or what a task is")
        case .roles:
            Phrase(
                vi: "vai trò: clerk officer head chief leadership archivist administrator",
                en: "roles: clerk officer head chief leadership archivist administrator")
        case .department: Phrase(vi: "ban", en: "department")
        case .active: Phrase(vi: "còn làm việc ở đây hay không", en: "whether they still work here")
        case .add: Phrase(vi: "thêm ban có tên này", en: "add a department of this name")
        case .until: Phrase(vi: "đến khi nào", en: "until when")
        case .deputy: Phrase(vi: "ai xử lý thay", en: "who acts for them")
        case .recipientOfNumber: Phrase(vi: "giữ cho ai", en: "for whom")
        case .scanFolder:
            Phrase(vi: "thư mục mà máy quét ghi tệp vào", en: "the folder that the scanner writes to")
        case .everyone:
            Phrase(vi: "cho cả cơ quan, không riêng mình", en: "for the whole office, not for oneself alone")
        case .fileLimit:
            Phrase(vi: "cỡ lớn nhất của một tệp đính kèm", en: "the largest size of an attached file")
        case .year: .fieldYear
        case .limit: Phrase(vi: "nhiều nhất bao nhiêu dòng", en: "at most so many rows")
        case .from:
            Phrase(
                vi: "từ ngày (văn bản đến, nghỉ), từ số (in sổ)",
                en: "from this day, or this number of a printed register")
        case .to: Phrase(vi: "đến hết ngày, hết số", en: "up to this day or number")
        case .standing: Phrase(vi: "tình trạng", en: "standing")
        case .state:
            Phrase(
                vi: "trạng thái: \(HandlingState.codes(", "))", en: "states of handling: \(HandlingState.codes(", "))")
        case .with: Phrase(vi: "có một trong những nơi này tham gia", en: "with one of these in any part")
        case .dueFrom: Phrase(vi: "còn mở, hạn từ ngày", en: "open and due from this day")
        case .dueTo: Phrase(vi: "còn mở, hạn đến hết ngày", en: "open and due up to this day")
        case .overdue: Phrase(vi: "quá hạn", en: "past the deadline")
        case .late: Phrase(vi: "đã xong, chậm hạn", en: "settled late")
        case .onTime: Phrase(vi: "đã xong, đúng hạn", en: "settled in time")
        case .awaitingReply: Phrase(vi: "chờ văn bản trả lời", en: "asks for a reply that has not gone out")
        case .csv: Phrase(vi: "in CSV cho bảng tính", en: "print CSV for spreadsheets")
        case .saved:
            Phrase(vi: "bộ lọc đã lưu trong chương trình (F4, F2)", en: "a filter saved in the program (F4, F2)")
        case .documents: Phrase(vi: "bao nhiêu văn bản", en: "how many documents")
        case .seed: Phrase(vi: "cùng số này thì ra cùng dữ liệu", en: "the same seed makes the same data")
        case .output: Phrase(vi: "ghi ra tệp này, không ghi đè", en: "write this file, never over another")
        case .printer:
            Phrase(vi: "in ra máy in này; - là máy in mặc định", en: "print on this printer; - is the default one")
        case .shape:
            Phrase(
                vi: "mỗi đơn vị một trang (sheets) hay một dòng (lines)",
                en: "a sheet for each unit (sheets) or a line (lines)")
        case .dryRun: Phrase(vi: "chạy thử, không ghi gì", en: "write nothing")
        case .period:
            Phrase(
                vi: "kỳ: \"quý 3/2026\", \"6 tháng đầu năm 2026\", 2026, 2026-Q3",
                en: "period: Q3/2026, \"first half 2026\", 2026, 2026-Q3")
        case .since: Phrase(vi: "từ kỳ này, hoặc so với kỳ này", en: "from this period on, or compared with it")
        case .unit: Phrase(vi: "đơn vị: mã, tên hoặc chữ viết tắt", en: "unit: code, name or abbreviation")
        case .task: Phrase(vi: "nhiệm vụ của văn bản hướng dẫn", en: "task of the guidance letter")
        case .form:
            Phrase(
                vi: "biểu: ct02 (mặc định), tk, hoặc biểu cơ quan đã thêm",
                en: "form: ct02 (the default), tk, or one of the office's own")
        case .due: Phrase(vi: "hạn nộp", en: "the day by which returns are due")
        case .inspection:
            Phrase(vi: "nguồn là biên bản kiểm tra: số, ngày", en: "the source is the minutes of an inspection")
        case .registers: Phrase(vi: "nguồn là sổ của cơ quan", en: "the source is the office's own registers")
        case .end: Phrase(vi: "thôi xác nhận", en: "take it back")
        case .group:
            Phrase(
                vi: "nhóm: tinh-thanh, nganh, tong-cong-ty, huyen, nganh-dia-phuong, khu-cong-nghiep, xa-phuong, co-so",
                en: "group: tinh-thanh, nganh, tong-cong-ty, huyen, nganh-dia-phuong, khu-cong-nghiep, xa-phuong, co-so"
            )
        case .abbreviation: Phrase(vi: "chữ viết tắt", en: "abbreviation")
        case .successor: Phrase(vi: "mã đơn vị kế tiếp khi sáp nhập", en: "code of the unit that follows it")
        case .email: Phrase(vi: "địa chỉ thư điện tử", en: "e-mail address")
        case .figureDay:
            Phrase(
                vi: "số liệu của ngày nào (mặc định: ngày cuối kỳ)",
                en: "of which day the figure is (the period's last)")
        case .kind: Phrase(vi: "loại giá trị của dòng", en: "what the row holds")
        case .base: Phrase(vi: "dòng là mẫu số", en: "the row of which it is a part")
        case .direction:
            Phrase(
                vi: "up càng nhiều càng tốt, down càng ít càng tốt, context để đối chiếu",
                en: "up more is better, down less is better, context neither")
        case .profile:
            Phrase(
                vi: "cơ quan nào: province (cần --documents), confederation",
                en: "which office: province (wants --documents), confederation")
        case .inspected: Phrase(vi: "chỉ biết khi kiểm tra", en: "known by an inspection only")
        case .nameEn: Phrase(vi: "tên tiếng Anh", en: "name in English")
        case .within:
            Phrase(vi: "trong phông, nhóm, hộp nào: P01/02/H0123", en: "in which fonds, series or box: P01/02/H0123")
        case .retention: Phrase(vi: "thời hạn bảo quản", en: "how long it is kept")
        case .rules: Phrase(vi: "theo những dòng nào của bảng thời hạn", en: "by which rows of the retention schedule")
        case .maker: Phrase(vi: "người lập hồ sơ", en: "who makes the file")
        case .begun: Phrase(vi: "ngày bắt đầu", en: "when the work began")
        case .workEnded: Phrase(vi: "ngày công việc kết thúc", en: "when the work ended")
        case .carrier: Phrase(vi: "vật mang tin", en: "what it is made of")
        case .matter: Phrase(vi: "loại công việc", en: "what kind of work it is about")
        case .sheets: Phrase(vi: "số tờ", en: "how many sheets")
        case .closingNote: Phrase(vi: "chứng từ kết thúc", en: "the closing note")
        case .keywords: Phrase(vi: "từ khóa", en: "keywords")
        case .condition: Phrase(vi: "tình trạng vật lý", en: "physical condition")
        case .shelf: Phrase(vi: "vị trí: \"Kho 1 - G02 - T3\"", en: "where it stands: \"Kho 1 - G02 - T3\"")
        case .order:
            Phrase(vi: "thứ tự mới, ghi theo số thứ tự đang có", en: "the new order, by the places that they have now")
        case .itemSheets:
            Phrase(
                vi: "số tờ của từng văn bản theo thứ tự; \"-\" là chưa đánh",
                en: "the sheets of each document in order; \"-\" for none")
        case .takeOut:
            Phrase(vi: "loại văn bản thứ N khỏi hồ sơ, cần --reason", en: "take the Nth document out, wants --reason")
        case .loose: Phrase(vi: "giấy tờ rời: tên loại và trích yếu", en: "a loose paper: what it is about")
        case .author: Phrase(vi: "tác giả của giấy tờ rời", en: "who wrote the loose paper")
        case .level: Phrase(vi: "cấp: phông, nhóm, hộp", en: "the level")
        case .shipped: Phrase(vi: "lấy bảng có sẵn trong chương trình", en: "bring in the rows that come along")
        case .certainty: Phrase(vi: "chắc đến đâu: đã đọc, nguồn thứ hai, đề xuất", en: "how sure the row is")
        case .depth: Phrase(vi: "đề mục lớn (1) hay nhỏ (2)", en: "a large heading (1) or a small one (2)")
        case .receiver: .fieldReceiver
        case .boxes: .fieldBoxes
        case .shelfLength: Phrase(vi: "dài giá, xăng-ti-mét", en: "shelf length in centimetres")
        case .historical: Phrase(vi: "giao nộp vào Lưu trữ lịch sử", en: "to the historical archive")
        case .all: Phrase(vi: "cả những việc đã xong", en: "those that are over too")
        case .list:
            Phrase(vi: "chỉ liệt kê những tệp chưa lấy được chữ", en: "only list what failed")
        case .again: Phrase(vi: "làm lại cả những tệp chưa lấy được", en: "try again what failed, too")
        case .remove: Phrase(vi: "bỏ những hồ sơ này ra", en: "take these files out")
        case .returned:
            Phrase(vi: "hồ sơ không nhận, trả lại để hoàn thiện", en: "files that are given back, with the reasons")
        case .consent: .fieldPaperOfConsent
        case .chair: Phrase(vi: "chủ tịch Hội đồng", en: "who chairs the council")
        case .secretary: Phrase(vi: "thư ký Hội đồng", en: "who writes its minutes")
        case .member: Phrase(vi: "các ủy viên Hội đồng", en: "its other members")
        case .decision: Phrase(vi: "số, ký hiệu quyết định hủy", en: "number and symbol of the decision")
        case .purposeOfLoan: .fieldPurpose
        case .reader: Phrase(vi: "người đọc thuộc cơ quan", en: "who reads, of the office")
        case .outside:
            Phrase(vi: "người đọc ngoài cơ quan: \"tên, nơi công tác\"", en: "who reads, from outside: \"name, body\"")
        case .executors: .fieldExecutors
        case .incomplete: .optionIncomplete
        case .draft: .optionDraft
        case .another: .optionAnother
        case .method: Phrase(vi: "kiểu gõ", en: "the way of typing")
        case .tone:
            Phrase(
                vi: "kiểu bỏ dấu: old hòa, thủy (mặc định), new hoà, thuỷ",
                en: "where tones stand: old hòa, thủy (the default), new hoà, thuỷ")
        case .encoding:
            Phrase(
                vi: "bảng mã của tệp CSV, khi máy đoán sai",
                en: "the letters of a CSV file, where they are guessed wrong")
        case .skipBad:
            Phrase(vi: "bỏ qua dòng cần sửa, nhập các dòng khác", en: "leave bad rows out and import the others")
        }
    }
}
