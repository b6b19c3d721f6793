import Phrases

/// An option of the command line. One name means one thing, whatever the subcommand.
enum CommandOption: String, CaseIterable {
    // Everywhere.
    case office
    case actor = "as"
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
    // Registering and correcting.
    case key, after, reason, reservation, secret, void, paper
    // The office and its people.
    case name, code, superior, place, owner, login, title, roles, department, active, add, until
    case ownerName = "owner-name"
    case recipientOfNumber = "for"
    case scanFolder = "scan-folder"
    case everyone
    case fileLimit = "file-limit"
    // Lists, imports, demo.
    case year, limit, from, to, standing, documents, seed
    case dryRun = "dry-run"
    case skipBad = "skip-bad"

    /// As it is typed.
    var flag: String { "--\(rawValue)" }

    /// The options that belong to every subcommand.
    static let everywhere: [CommandOption] = [.office, .actor, .language, .json, .asOf, .trustClock, .noColor, .help]

    /// The fields of an incoming document, in the order of the form.
    static let fields: [CommandOption] = [
        .issuer, .symbol, .date, .type, .subject, .arrived, .hour, .urgency, .circulation, .way, .signer, .pages,
        .copies, .sender, .recipient, .handedOver, .receivedBy, .deadline, .notes,
    ]

    /// What the value is called in help; `nil` for an option that takes none.
    var value: Phrase? {
        switch self {
        case .json, .trustClock, .noColor, .help, .version, .secret, .void, .dryRun, .skipBad,
            .everyone:
            nil
        case .office: Phrase(vi: "TỆP", en: "FILE")
        case .actor, .login, .owner: Phrase(vi: "TÊN", en: "LOGIN")
        case .language: Phrase("vi|en")
        case .asOf, .date, .arrived, .deadline, .paper, .from, .to, .handedOver: Phrase(vi: "NGÀY", en: "DAY")
        case .hour: Phrase(vi: "GIỜ", en: "HH:MM")
        case .until: Phrase(vi: "\"NGÀY GIỜ\"", en: "\"DAY HH:MM\"")
        case .after, .reservation: Phrase(vi: "SỐ", en: "NUMBER")
        case .pages, .copies, .limit, .documents, .seed: Phrase("N")
        case .fileLimit: Phrase("MB")
        case .scanFolder: Phrase(vi: "THƯ-MỤC", en: "FOLDER")
        case .year: Phrase(vi: "NĂM", en: "YEAR")
        case .active: Phrase("yes|no")
        case .roles: Phrase("a,b")
        case .standing: Phrase(StandingWords.all.joined(separator: "|"))
        case .code, .key: Phrase(vi: "MÃ", en: "CODE")
        case .symbol: Phrase(vi: "KÝ-HIỆU", en: "SYMBOL")
        case .issuer, .type, .subject, .urgency, .circulation, .way, .signer, .sender, .recipient, .notes, .receivedBy,
            .reason, .name, .superior, .place, .ownerName, .title, .department, .add, .recipientOfNumber:
            Phrase(vi: "CHỮ", en: "TEXT")
        }
    }

    /// What it is for, one line of help.
    var purpose: Phrase {
        switch self {
        case .office: Phrase(vi: "tệp dữ liệu của cơ quan", en: "the office's file")
        case .actor: Phrase(vi: "làm việc với tên này", en: "act as this person")
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
        case .login: Phrase(vi: "tên ngắn, chữ thường không dấu", en: "short name, small letters without marks")
        case .title: Phrase(vi: "chức danh", en: "title")
        case .roles:
            Phrase(
                vi: "vai trò: clerk officer head chief leadership archivist administrator",
                en: "roles: clerk officer head chief leadership archivist administrator")
        case .department: Phrase(vi: "ban", en: "department")
        case .active: Phrase(vi: "còn làm việc ở đây hay không", en: "whether they still work here")
        case .add: Phrase(vi: "thêm ban có tên này", en: "add a department of this name")
        case .until: Phrase(vi: "giữ đến lúc nào", en: "until when")
        case .recipientOfNumber: Phrase(vi: "giữ cho ai", en: "for whom")
        case .scanFolder:
            Phrase(vi: "thư mục mà máy quét ghi tệp vào", en: "the folder that the scanner writes to")
        case .everyone:
            Phrase(vi: "cho cả cơ quan, không riêng mình", en: "for the whole office, not for oneself alone")
        case .fileLimit:
            Phrase(vi: "cỡ lớn nhất của một tệp đính kèm", en: "the largest size of an attached file")
        case .year: .fieldYear
        case .limit: Phrase(vi: "nhiều nhất bao nhiêu dòng", en: "at most so many rows")
        case .from: Phrase(vi: "đến từ ngày", en: "arrived from this day")
        case .to: Phrase(vi: "đến hết ngày", en: "arrived up to this day")
        case .standing: Phrase(vi: "tình trạng", en: "standing")
        case .documents: Phrase(vi: "bao nhiêu văn bản", en: "how many documents")
        case .seed: Phrase(vi: "cùng số này thì ra cùng dữ liệu", en: "the same seed makes the same data")
        case .dryRun: Phrase(vi: "chạy thử, không ghi gì", en: "write nothing")
        case .skipBad:
            Phrase(vi: "bỏ qua dòng cần sửa, nhập các dòng khác", en: "leave bad rows out and import the others")
        }
    }
}
