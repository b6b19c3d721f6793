// The printed registers and forms of Decree 30/2020, annex IV, and of the practice before it.

extension Phrase {
    package static let bookIncoming = Phrase(
        vi: "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", en: "REGISTER OF INCOMING DOCUMENTS")
    package static let bookOutgoing = Phrase(
        vi: "SỔ ĐĂNG KÝ VĂN BẢN ĐI", en: "REGISTER OF OUTGOING DOCUMENTS")
    package static func bookYear(_ year: Int) -> Phrase { Phrase(vi: "Năm: \(year)", en: "Year: \(year)") }
    package static func bookDays(from: String, to: String) -> Phrase {
        Phrase(vi: "Từ ngày \(from) đến ngày \(to)", en: "From \(from) to \(to)")
    }
    package static func bookNumbers(from: String, to: String) -> Phrase {
        Phrase(vi: "Từ số \(from) đến số \(to)", en: "Numbers \(from) to \(to)")
    }
    package static func bookVolume(_ volume: String) -> Phrase {
        Phrase(vi: "Quyển số: \(volume)", en: "Volume: \(volume)")
    }

    // MARK: Columns

    package static let columnArrivalDay = Phrase(vi: "Ngày đến", en: "Arrived")
    package static let columnArrivalNumber = Phrase(vi: "Số đến", en: "Number")
    package static let columnAuthor = Phrase(vi: "Tác giả", en: "Issuer")
    package static let columnDocumentSymbol = Phrase(vi: "Số, ký hiệu văn bản", en: "Number and symbol")
    package static let columnDocumentDay = Phrase(vi: "Ngày tháng văn bản", en: "Date of the document")
    package static let columnTypeAndSubject = Phrase(
        vi: "Tên loại và trích yếu nội dung", en: "Type and subject")
    package static let columnReceiver = Phrase(vi: "Đơn vị hoặc người nhận", en: "Department or person")
    package static let columnHandedOver = Phrase(vi: "Ngày chuyển", en: "Handed over")
    package static let columnSigned = Phrase(vi: "Ký nhận", en: "Received")
    package static let columnRemarks = Phrase(vi: "Ghi chú", en: "Notes")
    package static let columnOwnSymbol = Phrase(vi: "Số, ký hiệu văn bản", en: "Number and symbol")
    package static let columnOwnDay = Phrase(vi: "Ngày tháng văn bản", en: "Date")
    package static let columnSigner = Phrase(vi: "Người ký", en: "Signed by")
    package static let columnSentTo = Phrase(vi: "Nơi nhận văn bản", en: "Recipients")
    package static let columnKeptBy = Phrase(vi: "Đơn vị, người nhận bản lưu", en: "File copy kept by")
    package static let columnCopies = Phrase(vi: "Số lượng bản", en: "Copies")
    package static let columnPlaceTo = Phrase(vi: "Nơi nhận văn bản", en: "Recipient")

    // MARK: Opening and closing

    package static let bookOpening = Phrase(vi: "TRANG MỞ SỔ", en: "OPENING OF THE BOOK")
    package static func bookOpens(_ title: String, year: Int, office: String) -> Phrase {
        Phrase(
            vi: "\(title) năm \(year) của \(office).", en: "\(title) of \(year) of \(office).")
    }
    package static func bookHolds(documents: Int, from: String, to: String) -> Phrase {
        Phrase(
            vi: "Sổ ghi \(Phrase.count(documents).vi) văn bản, từ số \(from) đến số \(to).",
            en: "It holds \(Phrase.documents(documents).en), numbers \(from) to \(to).")
    }
    package static let bookIsEmpty = Phrase(
        vi: "Sổ chưa ghi văn bản nào trong các số này.", en: "It holds no document of these numbers.")
    package static func bookVoid(_ count: Int) -> Phrase {
        Phrase(
            vi: "Số đã hủy: \(Phrase.count(count).vi); dòng và lý do còn nguyên trong sổ.",
            en: "Void numbers: \(Phrase.count(count).en); their lines stand with the reason.")
    }
    package static func bookGaps(_ numbers: String) -> Phrase {
        Phrase(vi: "Số không có trong sổ: \(numbers).", en: "Numbers that are not in the book: \(numbers).")
    }
    package static let bookNoGaps = Phrase(vi: "Số liên tục, không có số trống.", en: "The numbers have no gap.")
    package static func bookPrinted(day: String) -> Phrase {
        Phrase(vi: "In từ sổ đăng ký điện tử ngày \(day).", en: "Printed from the electronic register on \(day).")
    }
    package static let bookPagesNumbered = Phrase(
        vi: "Các trang được đánh số liên tục; trang đầu ký, đóng dấu trước khi dùng.",
        en: "The pages are numbered; the first is signed and sealed before use.")
    package static let bookClosing = Phrase(vi: "TRANG KHÓA SỔ", en: "CLOSING OF THE BOOK")
    package static func bookClosedOn(_ day: String) -> Phrase {
        Phrase(vi: "Sổ khóa ngày \(day).", en: "The book was closed on \(day).")
    }
    package static let bookStillOpen = Phrase(
        vi: "Sổ chưa khóa ngày in.", en: "The book was open on the day of printing.")
    /// Before and behind the number of the last page.
    package static let bookPagesBefore = Phrase(vi: "Sổ gồm ", en: "The book has ")
    package static let bookPagesAfter = Phrase(vi: " trang, kể cả bìa.", en: " pages, the cover included.")
    package static func bookJournal(entry: Int64, hash: String) -> Phrase {
        Phrase(
            vi: "Đầu nhật ký: mục \(entry), SHA-256 \(hash).",
            en: "Head of the journal: entry \(entry), SHA-256 \(hash).")
    }
    package static let bookClerkSigns = Phrase(vi: "NGƯỜI LẬP SỔ", en: "KEPT BY")
    package static let bookChiefSigns = Phrase(vi: "CHÁNH VĂN PHÒNG", en: "CHIEF OF OFFICE")
    package static let sealHere = Phrase(vi: "(Ký, đóng dấu)", en: "(signature and seal)")
    package static func bookVoidNote(_ reason: String) -> Phrase {
        Phrase(vi: "Đã hủy số: \(reason)", en: "Void: \(reason)")
    }

    // MARK: Hand-over

    package static let handOverOutgoing = Phrase(
        vi: "SỔ CHUYỂN GIAO VĂN BẢN ĐI", en: "HAND-OVER OF OUTGOING DOCUMENTS")
    package static let handOverIncoming = Phrase(
        vi: "SỔ CHUYỂN GIAO VĂN BẢN ĐẾN", en: "HAND-OVER OF INCOMING DOCUMENTS")
    package static let handOverGiver = Phrase(vi: "NGƯỜI GIAO", en: "HANDED OVER BY")
    package static let handOverTaker = Phrase(vi: "NGƯỜI NHẬN", en: "RECEIVED BY")

    // MARK: Slip for handling

    package static let slipTitle = Phrase(vi: "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN", en: "SLIP FOR HANDLING A DOCUMENT")
    package static func slipDocument(_ document: String) -> Phrase {
        Phrase(vi: "Văn bản: \(document)", en: "Document: \(document)")
    }
    package static func slipNumber(_ number: String, day: String) -> Phrase {
        Phrase(vi: "Số đến: \(number); ngày đến: \(day)", en: "Number \(number), arrived on \(day)")
    }
    package static let slipLeader = Phrase(
        vi: "1. Ý kiến của lãnh đạo cơ quan, tổ chức", en: "1. Instruction of the leadership")
    package static let slipInstruction = Phrase(vi: "Ý kiến chỉ đạo", en: "Instruction")
    package static func bookOfYear(_ book: Phrase, _ year: Int) -> Phrase {
        Phrase(vi: "\(book.vi) năm \(year)", en: "\(book.en) of \(year)")
    }
    package static let slipLead = Phrase(
        vi: "Giao đơn vị, cá nhân chủ trì", en: "Who leads")
    package static let slipSupport = Phrase(
        vi: "Giao đơn vị, cá nhân tham gia phối hợp giải quyết (nếu có)", en: "Who supports")
    package static let slipDeadline = Phrase(
        vi: "Thời hạn giải quyết đối với mỗi đơn vị, cá nhân", en: "Deadline of each")
    package static let slipLeaderDay = Phrase(vi: "Ngày tháng cho ý kiến phân phối, giải quyết", en: "Day")
    package static let slipHead = Phrase(vi: "2. Ý kiến của lãnh đạo đơn vị", en: "2. Head of department")
    package static let slipPerson = Phrase(vi: "Giao cho cá nhân", en: "Person")
    package static let slipPersonDeadline = Phrase(
        vi: "Thời hạn giải quyết đối với cá nhân", en: "Deadline of the person")
    package static let slipHeadDay = Phrase(vi: "Ngày tháng cho ý kiến", en: "Day")
    package static let slipHandler = Phrase(
        vi: "3. Ý kiến đề xuất của người giải quyết", en: "3. Proposal of the handler")
    package static let slipProposal = Phrase(vi: "Ý kiến đề xuất giải quyết", en: "Proposal")
    package static let slipHandlerDay = Phrase(vi: "Ngày tháng đề xuất ý kiến", en: "Day")

    // MARK: Stamp and envelope

    package static let stampTitle = Phrase(vi: "ĐẾN", en: "ARRIVED")
    package static func stampNumber(_ number: String) -> Phrase { Phrase(vi: "Số: \(number)", en: "No.: \(number)") }
    package static func stampDay(_ day: String) -> Phrase { Phrase(vi: "Ngày: \(day)", en: "Day: \(day)") }
    package static func stampPassed(_ party: String) -> Phrase {
        Phrase(vi: "Chuyển: \(party)", en: "Passed to: \(party)")
    }
    package static func stampFile(_ file: String) -> Phrase {
        Phrase(vi: "Số và ký hiệu HS: \(file)", en: "File: \(file)")
    }
    package static func envelopeAddress(_ address: String) -> Phrase {
        Phrase(vi: "Địa chỉ: \(address)", en: "Address: \(address)")
    }
    package static func envelopePhone(_ phone: String) -> Phrase {
        Phrase(vi: "Điện thoại: \(phone)", en: "Telephone: \(phone)")
    }
    package static func envelopeEmail(_ email: String) -> Phrase {
        Phrase(vi: "Thư điện tử: \(email)", en: "E-mail: \(email)")
    }
    package static func envelopeNumbers(_ numbers: String) -> Phrase {
        Phrase(vi: "Số: \(numbers)", en: "No.: \(numbers)")
    }

    // MARK: Daily closing slip

    package static let closingTitle = Phrase(vi: "PHIẾU CHỐT SỔ NGÀY", en: "DAILY CLOSING SLIP")
    package static func closingDay(_ day: String) -> Phrase { Phrase(vi: "Ngày \(day)", en: "On \(day)") }
    package static let closingBook = Phrase(vi: "Sổ", en: "Register")
    package static let closingFrom = Phrase(vi: "Từ số", en: "From")
    package static let closingTo = Phrase(vi: "Đến số", en: "To")
    package static let closingCount = Phrase(vi: "Số văn bản", en: "Documents")
    package static let closingVoid = Phrase(vi: "Số hủy", en: "Void")
    package static let closingReason = Phrase(
        vi: "Giữ phiếu này ngoài máy: sau này đầu nhật ký chứng tỏ các mục trước đó không bị sửa.",
        en:
            "Keep this slip away from the machine: its head of the journal later proves that nothing before was changed."
    )
}
