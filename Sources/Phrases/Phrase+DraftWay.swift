// The way of a draft: texts and their versions, opinions, checking, signature.

extension Phrase {
    // MARK: Acts and steps

    package static let actDraftOutgoing = Phrase(vi: "soạn thảo văn bản đi", en: "draft documents")
    package static let actGiveOpinion = Phrase(vi: "cho ý kiến dự thảo", en: "give opinions on drafts")
    package static let actCheckDraft = Phrase(vi: "duyệt dự thảo", en: "check drafts")
    package static let actSignOutgoing = Phrase(vi: "ghi nhận chữ ký văn bản đi", en: "record signatures")
    package static let outStepTakeBack = Phrase(vi: "Rút lại để sửa", en: "Take back")
    package static let draftWrites = Phrase(vi: "Soạn", en: "Write")

    // MARK: Versions and opinions

    package static func draftName(_ name: String) -> Phrase { Phrase(vi: "Dự thảo \(name)", en: "Draft \(name)") }
    package static let draftField = Phrase(vi: "Dự thảo", en: "Draft")
    package static let draftText = Phrase(vi: "Nội dung", en: "Text")
    package static let draftOpinion = Phrase(vi: "Ý kiến", en: "Opinion")
    package static let draftAsked = Phrase(vi: "Hỏi ý kiến", en: "Asked")
    package static let draftOpinionDue = Phrase(vi: "Hạn cho ý kiến", en: "Opinion due")
    package static let draftSignedText = Phrase(vi: "Bản được ký", en: "Version signed")
    package static let originTyped = Phrase(vi: "soạn trong chương trình", en: "written here")
    package static let originWord = Phrase(vi: "nhận từ Word", en: "from Word")
    package static let originComposed = Phrase(vi: "lập sẵn với số liệu", en: "composed with figures")
    package static let originRefreshed = Phrase(vi: "cập nhật số liệu", en: "figures refreshed")
    package static let originMerged = Phrase(vi: "trộn thư", en: "mail merge")
    package static let viewAgrees = Phrase(vi: "Nhất trí", en: "Agrees")
    package static let viewRemarks = Phrase(vi: "Có ý kiến bổ sung", en: "Has remarks")
    package static let viewDisagrees = Phrase(vi: "Không nhất trí", en: "Disagrees")
    package static func draftVersionShort(_ number: String) -> Phrase {
        Phrase(vi: "bản \(number)", en: "version \(number)")
    }
    package static func draftVersion(_ number: Int, origin: Phrase, by person: String, at time: String) -> Phrase {
        Phrase(
            vi: "bản \(number) · \(origin.vi) · \(person), \(time)",
            en: "version \(number) · \(origin.en) · \(person), \(time)")
    }
    /// Behind the line of a version whose text a disposal destroyed.
    package static func draftVersionDestroyed(_ version: Phrase, disposal: String) -> Phrase {
        Phrase(
            vi: "\(version.vi) · nội dung đã hủy, hồ sơ hủy số \(disposal)",
            en: "\(version.en) · text destroyed in case \(disposal)")
    }
    package static func draftOpinionGiven(_ asked: String, _ view: Phrase, text: String?) -> Phrase {
        let words = text.map { ": \($0)" } ?? ""
        return Phrase(vi: "\(asked): \(view.inside.vi)\(words)", en: "\(asked): \(view.inside.en)\(words)")
    }
    package static func draftOpinionAwaited(_ asked: String, due: String?) -> Phrase {
        Phrase(
            vi: "\(asked): chưa có ý kiến" + (due.map { ", hạn \($0)" } ?? ""),
            en: "\(asked): awaited" + (due.map { ", due \($0)" } ?? ""))
    }

    // MARK: Refusals

    package static func draftNotYours(_ step: Phrase?, _ symbol: String) -> Phrase {
        let what = step?.inside ?? Phrase(vi: "sửa", en: "change it")
        return Phrase(
            vi:
                "Dự thảo \(symbol) của người khác: \(what.vi) là việc của người soạn, trưởng ban đó, Chánh Văn phòng hoặc "
                + "Thường trực.",
            en:
                "The draft \(symbol) is another's: to \(what.en) is for its drafter, the head of that department, the chief "
                + "of office or a leader.")
    }
    /// - Parameter returns: whether it may still be given back.
    package static func draftTextFixed(_ symbol: String, state: Phrase, returns: Bool) -> Phrase {
        returns
            ? Phrase(
                vi: "\(symbol): \(state.inside.vi), nội dung không sửa nữa. Trả lại để sửa trước.",
                en: "\(symbol): \(state.inside.en); its text is fixed. Give it back first.")
            : Phrase(
                vi: "\(symbol): \(state.inside.vi), nội dung không sửa nữa. Cần sửa thì lập văn bản khác thay thế.",
                en: "\(symbol): \(state.inside.en); its text is fixed. Draft another document to replace it.")
    }
    package static func draftTextTooLong(limit: Phrase) -> Phrase {
        Phrase(vi: "Nội dung dài quá \(limit.vi) ký tự. Chia ra.", en: "The text has more than \(limit.en) characters.")
    }
    package static func draftNotAsked(_ symbol: String) -> Phrase {
        Phrase(
            vi: "\(symbol): không có ý kiến nào đang chờ người này. Hỏi lại người soạn.",
            en: "\(symbol): no opinion of this person is awaited. Ask the drafter.")
    }
    package static func draftUnfitToAsk(_ name: String) -> Phrase {
        Phrase(
            vi: "Không hỏi ý kiến \"\(name)\" được: không phải ban hoặc người giải quyết văn bản.",
            en: "\"\(name)\" cannot be asked: neither a department nor a person who handles documents.")
    }

    // MARK: Command line

    package static func draftUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có dự thảo \"\(name)\". Ghi như DT12. Xem: vanthu draft list.",
            en: "There is no draft \"\(name)\". Write DT12. See: vanthu draft list.")
    }
    package static func draftBegun(_ name: String) -> Phrase {
        Phrase(vi: "Đã lập dự thảo \(name).", en: "Draft \(name) is begun.")
    }
    package static func draftSaved(_ name: String, version: Int?) -> Phrase {
        let text = version.map { Phrase(vi: ", nội dung bản \($0)", en: ", text version \($0)") } ?? Phrase("")
        return Phrase(vi: "Đã lưu dự thảo \(name)\(text.vi).", en: "Draft \(name) is saved\(text.en).")
    }
    package static func draftStepDone(_ name: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "Dự thảo \(name): \(state.inside.vi).", en: "Draft \(name): \(state.inside.en).")
    }
    package static func draftNumbered(_ name: String, _ symbol: String) -> Phrase {
        Phrase(vi: "Dự thảo \(name) đã cấp số \(symbol).", en: "Draft \(name) is numbered \(symbol).")
    }
    package static let keyMarkToNumber = Phrase(vi: "Chọn văn bản chờ số", en: "Mark what waits for a number")
    package static let nothingToNumber = Phrase(
        vi: "Trong danh sách không có văn bản nào chờ cấp số.", en: "Nothing in the list waits for a number.")
    package static let whyNothingToNumber = Phrase(
        vi: "không có văn bản nào đã ký, chờ cấp số", en: "none is signed and waits for a number")
    package static func numberMarkedTitle(_ count: Phrase) -> Phrase {
        Phrase(vi: "VĂN BẢN ĐÃ CHỌN: \(count.vi)", en: "MARKED: \(count.en)")
    }
    package static func numberMarked(_ waiting: Phrase, of count: Phrase) -> Phrase {
        Phrase(
            vi: "Cấp số liền nhau cho \(waiting.vi)/\(count.vi) văn bản, ngày hôm nay",
            en: "Give numbers in a row, of today, to \(waiting.en) of \(count.en)")
    }
    package static func numberedSome(_ done: Phrase, of count: Phrase) -> Phrase {
        Phrase(vi: "Đã cấp số \(done.vi)/\(count.vi) văn bản.", en: "Numbers are given to \(done.en) of \(count.en).")
    }
    package static let numberedWhom = Phrase(vi: "Nơi nhận / vì sao không", en: "Recipients / why not")
    package static func draftOpinionSaid(_ name: String) -> Phrase {
        Phrase(vi: "Đã ghi ý kiến về dự thảo \(name).", en: "The opinion on draft \(name) is recorded.")
    }
    package static func draftNoText(_ name: String) -> Phrase {
        Phrase(
            vi: "Dự thảo \(name) chưa có nội dung. Ghi vào: vanthu draft write \(name) --body TỆP.",
            en: "Draft \(name) has no text yet. Write it: vanthu draft write \(name) --body FILE.")
    }
    package static func draftNoVersion(_ name: String, _ number: Int) -> Phrase {
        Phrase(vi: "\(name) không có bản \(number).", en: "\(name) has no version \(number).")
    }
    package static let draftNotText = Phrase(
        vi: "Tệp nội dung không phải văn bản UTF-8.", en: "The file with the text is not UTF-8.")
    package static let draftWriteWhat = Phrase(
        vi: "Chưa ghi gì để lưu: --body TỆP hoặc một trường của văn bản.",
        en: "Nothing to save: give --body FILE or a field.")
    package static func draftWhose(flag: String) -> Phrase {
        Phrase(
            vi: "Nhiều nơi chưa có ý kiến. Ghi \(flag) để nói ý kiến của ai.",
            en: "Several opinions are awaited. Say whose it is with \(flag).")
    }

    // MARK: Screens

    package static let contextOutgoingText = Phrase(vi: "Nội dung văn bản đi", en: "Text of an outgoing document")
    package static let contextDraftStep = Phrase(vi: "Bước của dự thảo", en: "Step of a draft")
    package static let whyOpenOutgoingText = Phrase(
        vi: "mở nội dung một văn bản đi trước", en: "open the text of an outgoing document first")
    package static let whyOpenDraftStep = Phrase(
        vi: "lấy ý kiến, cho ý kiến hoặc cấp số một dự thảo trước", en: "take a step of a draft first")
    package static let draftFormNew = Phrase(vi: "Dự thảo mới", en: "New draft")
    package static let draftFormNewTitle = Phrase(vi: "SOẠN DỰ THẢO MỚI", en: "NEW DRAFT")
    package static let draftFormFields = Phrase(vi: "Sửa dự thảo", en: "Change draft")
    package static let draftFormAsk = Phrase(vi: "Lấy ý kiến", en: "Ask for opinions")
    package static let draftFormOpinion = Phrase(vi: "Cho ý kiến", en: "Opinion")
    package static let draftFormNumber = Phrase(vi: "Cấp số", en: "Give the number")
    package static let draftFormText = Phrase(vi: "Nội dung", en: "Text")
    package static let draftWhose = Phrase(vi: "Ý kiến của", en: "Opinion of")
    package static let draftOpinionText = Phrase(vi: "Nội dung ý kiến", en: "In words")
    package static func draftTitle(_ name: String) -> Phrase { Phrase(vi: "DỰ THẢO \(name)", en: "DRAFT \(name)") }
    package static func draftTextTitle(_ name: String) -> Phrase {
        Phrase(vi: "NỘI DUNG \(name)", en: "TEXT OF \(name)")
    }
    package static func draftPastTitle(_ name: String) -> Phrase {
        Phrase(vi: "BÀI KỲ TRƯỚC: \(name)", en: "THE ONE BEFORE: \(name)")
    }
    package static let draftTextEmpty = Phrase(
        vi: "Chưa có nội dung. F2 để soạn.", en: "Nothing is written yet. F2 to write.")
    package static let draftTextNone = Phrase(
        vi: "Văn bản này không có nội dung trong chương trình.", en: "It has no text here.")
    package static let draftTextUnsaved = Phrase(
        vi: "chưa lưu thành bản mới: Ctrl+S", en: "not saved as a version yet: Ctrl+S")
    package static let draftSameText = Phrase(
        vi: "Nội dung không khác bản đã lưu.", en: "The text is the same as the version saved.")
    package static func draftOverNewer(_ number: Int, by person: String) -> Phrase {
        Phrase(
            vi:
                "\(person) đã lưu bản \(number) mới hơn bản đang sửa. Lưu nội dung này thành bản kế tiếp? (F8 xem khác gì.)",
            en: "\(person) saved version \(number) meanwhile. Save this text as the next one? (F8 shows what differs.)")
    }
    package static let keySaveVersion = Phrase(vi: "Lưu bản", en: "Save version")
    package static let keyChangedText = Phrase(vi: "Xem khác gì", en: "What changed")
    package static let keyWholeText = Phrase(vi: "Xem cả bài", en: "Whole text")
    package static let keyOpenText = Phrase(vi: "Nội dung", en: "Text")
    package static let keyOtherSteps = Phrase(vi: "Bước khác", en: "Other steps")
    package static let keyNewDraft = Phrase(vi: "Soạn dự thảo", en: "New draft")
    package static let whyTextUnchanged = Phrase(vi: "chưa sửa gì", en: "nothing was changed")
    package static let whyAllSeen = Phrase(vi: "mọi dòng đã vừa màn hình", en: "all lines fit the screen")
    package static let whyNoOlderVersion = Phrase(vi: "mới có một bản", en: "there is one version only")
    package static let whyDraftOfOther = Phrase(vi: "dự thảo của người khác", en: "the draft is another's")
    package static let whyNoStepLeft = Phrase(
        vi: "không còn bước nào của người này", en: "no step of this person is left")
    package static let whyTextDestroyed = Phrase(
        vi: "nội dung đã hủy theo hồ sơ hủy", en: "its text was destroyed in a disposal")
    package static let whyNoText = Phrase(vi: "chưa có nội dung", en: "it has no text yet")
    package static let editorForms = Phrase(
        vi: "Tự nhận: I. · Điều 1. · 1. · a) · - · **đậm** · *nghiêng* · | ô | ô |",
        en: "Known: I. · Điều 1. · 1. · a) · - · **bold** · *italic* · | cell | cell |")
    package static let editorFormsShort = Phrase(
        vi: "I. · Điều 1. · a) · - · **đậm**", en: "I. · Điều 1. · a) · - · **bold**")
    package static let outFilterDrafts = Phrase(vi: "Mọi dự thảo", en: "All drafts")
    package static let outListTitleDrafts = Phrase(vi: "DỰ THẢO VĂN BẢN ĐI", en: "DRAFTS")
    package static func draftGiveBackQuestion(_ name: String) -> Phrase {
        Phrase(vi: "Trả lại \(name) để sửa? Người soạn thấy lý do.", en: "Give \(name) back? The drafter sees why.")
    }
    package static func draftDropQuestion(_ name: String) -> Phrase {
        Phrase(
            vi: "Thôi soạn \(name)? Dự thảo vẫn giữ, không soạn tiếp nữa.",
            en: "Give \(name) up? It is kept, and closed.")
    }
    package static let draftStepsTitle = Phrase(vi: "BƯỚC TIẾP THEO", en: "NEXT STEP")
    package static let draftOpinionStep = Phrase(vi: "Cho ý kiến", en: "Give an opinion")

    // MARK: Reports and letters on screens

    package static let contextDraftFigures = Phrase(vi: "Số liệu của báo cáo", en: "Figures of a report")
    package static let whyOpenDraftFigures = Phrase(
        vi: "mở số liệu của một báo cáo trước", en: "open the figures of a report first")
    package static let whyShowsPast = Phrase(
        vi: "đang xem bài kỳ trước; F7 về bài này trước", en: "the report before is shown; F7 leads back")
    package static let whyNoReport = Phrase(
        vi: "văn bản này không phải báo cáo lập từ số liệu", en: "it is no composed report")
    package static let whyNoOrigin = Phrase(vi: "số liệu này không mở ra được", en: "there is no screen behind it")
    package static let keyOnPaper = Phrase(vi: "Xem bản in", en: "On paper")
    package static let keyFigures = Phrase(vi: "Số liệu", en: "Figures")
    package static let keyRefreshFigures = Phrase(vi: "Cập nhật số liệu", en: "Refresh figures")
    package static let keyLastReport = Phrase(vi: "Bài kỳ trước", en: "Last period's text")
    package static let keyTakeWord = Phrase(vi: "Nhận từ Word", en: "Take in from Word")
    package static let keyNextPlace = Phrase(vi: "Chỗ trống kế tiếp", en: "Next open place")
    package static func draftPlacesLeft(_ count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) chỗ […] phải viết. Gõ là thay chỗ này.",
            en: "\(count == 1 ? "1 place" : "\(count) places") […] still to be written. Typing takes its place.")
    }
    package static let draftNoPlaceLeft = Phrase(
        vi: "Không còn chỗ […] nào để trống.", en: "No place […] is open any more.")
    /// Said beside a submission that left places open.
    package static func draftSubmittedOpen(_ count: Int) -> Phrase {
        Phrase(vi: "Dự thảo còn \(count) chỗ […] chưa viết.", en: "Places […] still open in the draft: \(count).")
    }
    package static let keyInsertFigure = Phrase(vi: "Chèn số liệu", en: "Insert figure")
    package static let keyFollowFigure = Phrase(vi: "Xem nguồn", en: "Follow")
    package static let keyAllFigures = Phrase(vi: "Mọi số liệu", en: "All figures")
    package static let keyUsedFigures = Phrase(vi: "Trong bài", en: "In the text")
    package static let keyOutput = Phrase(vi: "In, xuất tệp", en: "Print, export")
    package static func draftFiguresTitle(_ name: String) -> Phrase {
        Phrase(vi: "SỐ LIỆU CỦA \(name)", en: "FIGURES OF \(name)")
    }
    package static func draftFiguresChanged(_ count: Int) -> Phrase {
        count == 0
            ? Phrase(vi: "không số nào đổi", en: "none has changed")
            : Phrase(vi: "\(count) số đã đổi", en: count == 1 ? "1 has changed" : "\(count) have changed")
    }
    package static let draftFiguresNone = Phrase(
        vi: "Trong bài không có số liệu nào lấy từ sổ. F6 xem mọi số liệu chèn được.",
        en: "The text has no figure of the registers. F6 shows all that can be put in.")
    package static func draftFiguresUnknown(_ count: Int) -> Phrase {
        Phrase(vi: "\(count) nhãn trong bài không hiểu được", en: "\(count) labels in the text are not known")
    }
    package static let draftFigureColumn = Phrase(vi: "Số liệu", en: "Figure")
    package static let draftFigureWritten = Phrase(vi: "Trong bài", en: "In the text")
    package static let draftFigureNow = Phrase(vi: "Hiện nay", en: "Now")
    package static let draftFiguresChooser = Phrase(vi: "CHÈN SỐ LIỆU", en: "INSERT A FIGURE")
    package static func draftFiguresRefreshed(_ count: Int, tables: Int) -> Phrase {
        Phrase(
            vi: "Đã cập nhật \(count) số liệu, \(tables) bảng.",
            en: "Refreshed: \(count) figures, \(tables) tables.")
    }
    package static func draftTablesKept(_ names: [String]) -> Phrase {
        let named = names.prefix(2).joined(separator: ", ") + (names.count > 2 ? ", …" : "")
        return Phrase(
            vi: "Giữ nguyên \(names.count) bảng có chữ tự gõ: \(named).",
            en: "\(names.count) tables that somebody wrote in stand as they were: \(named).")
    }
    package static func draftFiguresNotSeen(_ count: Int) -> Phrase {
        Phrase(
            vi:
                "\(count) số liệu của cả sổ giữ nguyên vì bạn không xem được cả sổ: nhờ Văn thư hoặc Chánh Văn phòng cập nhật.",
            en:
                "\(count) figures of the whole register stand as they were, since you do not see all of it: ask the clerk or the chief of office."
        )
    }
    package static func draftFiguresNotKnown(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(count) số liệu giữ nguyên vì nay không có trong sổ.",
            en: "\(count) figures stand as they were: the registers do not tell them now.")
    }
    package static let draftFiguresHidden = Phrase(
        vi: "Bạn không xem được cả sổ nên không có số này.", en: "You do not see the whole register, so it is not told."
    )
    package static func draftTableRow(_ name: String) -> Phrase { Phrase(vi: "Bảng: \(name)", en: "Table: \(name)") }
    package static let draftTableEdited = Phrase(vi: "có chữ tự gõ", en: "written in")
    package static let draftTableUntouched = Phrase(vi: "lấy từ sổ", en: "as queried")
    package static let draftTableSame = Phrase(vi: "không đổi", en: "the same")
    package static func draftTableCells(_ count: Int) -> Phrase {
        Phrase(vi: "khác \(count) chỗ", en: count == 1 ? "1 differs" : "\(count) differ")
    }
    package static let draftTableAsNow = Phrase(
        vi: "Mọi ô của bảng đúng như sổ hiện nay.", en: "All cells are as the registers tell them now.")
    package static let draftTableKept = Phrase(
        vi: "Bảng có chữ tự gõ nên F5 không thay; muốn lấy lại từ sổ thì xóa các dòng của bảng rồi F5.",
        en: "Somebody wrote in the table, so F5 leaves it; delete its rows, then F5 fills it again.")
    package static func draftTableLine(_ line: Int, _ name: String) -> Phrase {
        Phrase(vi: "Dòng \(line), bảng \(name):", en: "Line \(line), table \(name):")
    }
    package static func draftTableMore(_ line: Int, _ name: String, _ count: Int) -> Phrase {
        Phrase(
            vi: "Dòng \(line), bảng \(name): còn khác \(count) chỗ.", en: "Line \(line), table \(name): \(count) more.")
    }
    package static func draftTableDiffers(_ row: String, _ column: String, _ written: String?, now: String?) -> Phrase {
        let place = [row, column].filter { !$0.isEmpty }.joined(separator: " – ")
        switch (written, now) {
        case (nil, let now): return Phrase(vi: "Thiếu dòng: \(now ?? "").", en: "Missing row: \(now ?? "").")
        case (let written?, nil):
            return Phrase(vi: "Sổ không có dòng: \(written).", en: "Not in the registers: \(written).")
        case (let written?, let now?):
            return Phrase(
                vi: "\(place): trong bài \(written), hiện nay \(now).",
                en: "\(place): \(written) in the text, \(now) now.")
        }
    }
    package static let draftNoLastReport = Phrase(
        vi: "Không có báo cáo cùng loại của các kỳ trước.", en: "There is no such report of the periods before.")
    package static func draftLastReport(_ name: String) -> Phrase {
        Phrase(vi: "bài kỳ trước: \(name)", en: "the one before: \(name)")
    }
    package static func draftTakenFromWord(changed: Int, lost: Int, tables: Int) -> Phrase {
        guard changed + lost + tables > 0 else {
            return Phrase(
                vi: "Đã nhận từ Word, số liệu không đổi. Xem khác gì rồi Ctrl+S lưu.",
                en: "Taken in from Word; the figures are the same. Look at what changed, then Ctrl+S.")
        }
        return Phrase(
            vi:
                "Đã nhận từ Word: \(changed) số liệu bị sửa, \(lost) bị mất, \(tables) bảng bị sửa. Xem khác gì rồi Ctrl+S lưu.",
            en:
                "Taken in from Word: \(changed) figures changed, \(lost) lost, \(tables) tables changed. Look, then Ctrl+S."
        )
    }
    package static let wordSourceTitle = Phrase(vi: "NHẬN TỆP WORD (.docx) TỪ", en: "TAKE IN A DOCX FROM")
    package static let draftNewTitle = Phrase(vi: "SOẠN MỚI", en: "BEGIN")
    package static let draftBlankItem = Phrase(vi: "Văn bản trống", en: "A blank draft")
    package static func draftReportItem(_ kind: Phrase, _ period: Phrase) -> Phrase {
        Phrase(vi: "\(kind.vi.leading) · \(period.vi)", en: "\(kind.en.leading) · \(period.en)")
    }
    package static func draftReportOwed(_ kind: Phrase, _ period: Phrase, due: String, isLate: Bool) -> Phrase {
        let mark = isLate ? "! " : ""
        return Phrase(
            vi: "\(mark)hạn \(due) · \(kind.vi) · \(period.vi)", en: "\(mark)due \(due) · \(kind.en) · \(period.en)")
    }
    package static func draftReportOther(_ kind: Phrase) -> Phrase {
        Phrase(vi: "\(kind.vi.leading) · kỳ khác…", en: "\(kind.en.leading) · another period…")
    }
    package static func draftPeriodQuestion(_ kind: Phrase, example: String) -> Phrase {
        Phrase(vi: "\(kind.vi.leading) của kỳ nào? Ví dụ \(example).", en: "Of which period? As \(example).")
    }
    package static let draftPeriodLabel = Phrase(vi: "Kỳ", en: "Period")
    package static func draftReportThere(_ name: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "Báo cáo này đã có: \(name), \(state.inside.vi). Mở ra?",
            en: "It is there: \(name), \(state.inside.en). Open it?")
    }
    package static let outputTitle = Phrase(vi: "IN, XUẤT TỆP", en: "PRINT, EXPORT")
    package static let outputPDF = Phrase(vi: "PDF vào thư mục trao đổi", en: "PDF into the drop folder")
    package static let outputDOCX = Phrase(
        vi: "Word (.docx) vào thư mục trao đổi", en: "Word (.docx) into the drop folder")
    package static let outputXLSX = Phrase(
        vi: "Bảng số liệu (.xlsx) vào thư mục trao đổi", en: "Its tables (.xlsx) into the drop folder")
    package static let outputText = Phrase(
        vi: "Văn bản trơn (.txt) vào thư mục trao đổi", en: "Plain text (.txt) into the drop folder")
    package static let outputPrinter = Phrase(vi: "Máy in", en: "The printer")
    package static func outputIncomplete(_ count: Int, first: Phrase) -> Phrase {
        Phrase(vi: "Còn \(count) chỗ để trống. \(first.vi) Vẫn in?", en: "\(count) places are open. \(first.en) Go on?")
    }
}

extension String {
    /// With a capital where a sentence begins.
    fileprivate var leading: String { prefix(1).uppercased() + dropFirst() }
}
