// Many documents registered at once, and the papers of a day: hand-over sheets, slips, stamps, envelopes.

extension Phrase {
    package static func outInRow(_ row: Int, _ sentence: Phrase) -> Phrase {
        Phrase(
            vi: "Dòng \(row): \(sentence.vi) Chưa cấp số cho dòng nào.",
            en: "Row \(row): \(sentence.en) No row was registered.")
    }
    package static func outTooManyRows(limit: Int) -> Phrase {
        Phrase(
            vi: "Mỗi lần cấp số nhiều nhất \(limit) văn bản. Chia thành nhiều lần.",
            en: "At most \(limit) documents are registered at once. Do it in parts.")
    }
    package static func outRegisteredMany(_ count: Int, first: String, last: String) -> Phrase {
        Phrase(
            vi: "Đã cấp \(Phrase.count(count).vi) số: từ \(first) đến \(last).",
            en: "\(Phrase.count(count).en) numbers given: \(first) to \(last).")
    }
    package static func outRegisteredManyBefore(first: String, last: String) -> Phrase {
        Phrase(
            vi: "Phiếu này đã đăng ký: từ \(first) đến \(last). Không cấp thêm số.",
            en: "This form was registered before: \(first) to \(last). No other number was given.")
    }
    package static func rowsNoSubject(_ heading: String) -> Phrase {
        Phrase(
            vi: "Tệp thiếu cột \"\(heading)\". Dòng đầu ghi tên cột: Trích yếu, Nơi nhận, …",
            en: "The file lacks the column \"\(heading)\". Its first line names the columns: Trích yếu, Nơi nhận, …")
    }
    package static func rowsUnknownColumn(_ heading: String) -> Phrase {
        Phrase(
            vi:
                "Cột \"\(heading)\" không dùng được. Các cột: Trích yếu, Nơi nhận, Nơi nhận để biết, Số lượng bản, Ghi chú.",
            en:
                "The column \"\(heading)\" is not known. Columns: Trích yếu, Nơi nhận, Nơi nhận để biết, Số lượng bản, Ghi chú."
        )
    }
    package static func rowsBadLine(_ line: Int, _ reason: Phrase) -> Phrase {
        Phrase(vi: "Dòng \(line) của tệp: \(reason.vi)", en: "Line \(line) of the file: \(reason.en)")
    }
    package static func rowsRefusedLine(_ line: Int, _ reason: Phrase) -> Phrase {
        Phrase(
            vi: "Dòng \(line) của tệp: \(reason.vi) Chưa cấp số cho dòng nào.",
            en: "Line \(line) of the file: \(reason.en) No row was registered.")
    }
    package static let rowsEmpty = Phrase(
        vi: "Tệp không có dòng nào để đăng ký.", en: "The file has no row to register.")

    // MARK: Papers

    package static let bookPetitions = Phrase(vi: "SỔ ĐĂNG KÝ ĐƠN, THƯ", en: "REGISTER OF LETTERS")
    package static let bookTasks = Phrase(vi: "SỔ VIỆC GIAO", en: "REGISTER OF TASKS")
    package static func bookOfSeries(_ book: Phrase, _ series: Phrase) -> Phrase {
        Phrase(vi: "\(book.vi) (\(series.inside.vi))", en: "\(book.en) (\(series.inside.en))")
    }
    package static func paperWritten(path: String) -> Phrase {
        Phrase(vi: "Đã ghi \(path).", en: "Written: \(path).")
    }
    package static let submissionsTitle = Phrase(vi: "DANH MỤC TRÌNH KÝ", en: "LIST TO SUBMIT")
    package static func submissionsDrafts(_ count: Int) -> Phrase {
        Phrase(vi: "Dự thảo trình ký (\(count))", en: "Drafts to be signed (\(count))")
    }
    package static func submissionsIncoming(_ count: Int) -> Phrase {
        Phrase(vi: "Văn bản đến xin ý kiến (\(count))", en: "Incoming documents for a word (\(count))")
    }
    package static let submissionsDraft = Phrase(vi: "Dự thảo", en: "Draft")
    package static let submissionsPen = Phrase(vi: "Ký, ý kiến", en: "Signature, remarks")
    package static func submissionsNothing(_ leader: String) -> Phrase {
        Phrase(
            vi: "Không có gì chờ \(leader) ký hay cho ý kiến.", en: "Nothing waits for \(leader)'s signature or word.")
    }
    package static let submissionsNoLeader = Phrase(
        vi: "Cơ quan chưa có người thuộc Thường trực để trình.", en: "The office has no leader to submit to.")
    package static func submissionsWhich(_ logins: [String]) -> Phrase {
        Phrase(
            vi: "Trình ai: ghi tên đăng nhập (\(logins.joined(separator: ", "))).",
            en: "Before whom: name a login (\(logins.joined(separator: ", "))).")
    }
    package static func handOverNothing(_ day: String) -> Phrase {
        Phrase(vi: "Ngày \(day) không chuyển giao văn bản nào.", en: "Nothing was handed over on \(day).")
    }
    package static func envelopeNone(_ symbol: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "\(symbol): \(state.inside.vi), không có gì để gửi nên không in bì.",
            en: "\(symbol): \(state.inside.en); there is nothing to send, so no envelope is printed.")
    }
    package static let closingDay = Phrase(vi: "Ngày chốt sổ", en: "The day that is closed")
    package static func closingBefore(_ day: String) -> Phrase {
        Phrase(
            vi: "Ngày \(day) chưa hết: phiếu chốt sổ ghi đến lúc này.",
            en: "\(day) is not over: the slip tells of it up to now.")
    }
    package static func closingAhead(_ day: String) -> Phrase {
        Phrase(vi: "Ngày \(day) chưa đến, không chốt sổ được.", en: "\(day) has not come; there is nothing to close.")
    }
    package static func noEnvelope(_ symbol: String) -> Phrase {
        Phrase(vi: "\(symbol) không có nơi nhận nào ngoài cơ quan.", en: "\(symbol) goes to nobody outside the office.")
    }
    package static func envelopeNotOf(_ name: String, _ recipients: String) -> Phrase {
        Phrase(
            vi: "\"\(name)\" không có trong nơi nhận. Nơi nhận: \(recipients).",
            en: "\"\(name)\" is no recipient. Recipients: \(recipients).")
    }
}

extension Phrase {
    package static func copiesNote(_ copies: Int) -> Phrase {
        Phrase(vi: copies < 10 ? "0\(copies) bản" : "\(copies) bản", en: copies == 1 ? "1 copy" : "\(copies) copies")
    }
}
