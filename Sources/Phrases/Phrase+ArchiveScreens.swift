// The screens of files and of the archive.

extension Phrase {
    package static let menuArchive = Phrase(vi: "Hồ sơ, lưu trữ", en: "Files and archive")
    package static let menuArchiveHint = Phrase(
        vi: "mở hồ sơ, đưa văn bản vào, tìm, kết thúc", en: "open files, put documents in, find, close")

    // MARK: The tree

    package static let contextTree = Phrase(vi: "Hồ sơ, lưu trữ", en: "Files and archive")
    package static let treeTitle = Phrase(vi: "HỒ SƠ, LƯU TRỮ", en: "FILES AND ARCHIVE")
    package static func treeFound(_ count: Phrase) -> Phrase {
        Phrase(vi: "tìm thấy \(count.vi)", en: "\(count.en) found")
    }
    package static let treeAllFonds = Phrase(vi: "Các phông", en: "All fonds")
    package static let treeSearchAll = Phrase(vi: "Tìm mọi phông:", en: "Search all:")
    package static func treeSearchIn(_ place: String) -> Phrase {
        Phrase(vi: "Tìm trong \(place):", en: "Search in \(place):")
    }
    package static let treeColumnCode = Phrase(vi: "Mã, số hồ sơ", en: "Code")
    package static let treeColumnMaker = Phrase(vi: "Người lập", en: "Maker")
    package static let treeColumnRetention = Phrase(vi: "Bảo quản", en: "Kept")
    package static let treeColumnState = Phrase(vi: "Tình trạng", en: "State")
    package static func treeFiles(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) hồ sơ", en: count.en == "1" ? "1 file" : "\(count.en) files")
    }
    package static func treeOfState(_ state: Phrase, _ count: Phrase) -> Phrase {
        Phrase(vi: "\(state.inside.vi) \(count.vi)", en: "\(state.inside.en) \(count.en)")
    }
    package static func treeShelf(_ shelf: String) -> Phrase { Phrase(vi: "để ở \(shelf)", en: "at \(shelf)") }
    package static func treeDocuments(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) văn bản", en: count.en == "1" ? "1 document" : "\(count.en) documents")
    }
    package static let treeNothingFound = Phrase(
        vi: "Không có hồ sơ nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No file fits. Backspace takes away what is searched, Esc goes back.")
    package static let treeEmpty = Phrase(
        vi: "Chưa có phông nào. Lưu trữ bấm F7 để lập phông của cơ quan.",
        en: "There is no fonds. The archivist makes the office's with F7.")
    package static let levelEmpty = Phrase(
        vi: "Ở đây chưa có gì. F2 mở hồ sơ, F7 thêm nhóm hay hộp.",
        en: "Nothing lies here. F2 opens a file, F7 makes a series or a box.")
    package static let keyNewFile = Phrase(vi: "Mở hồ sơ", en: "New file")
    package static let keyMakeNode = Phrase(vi: "Thêm phông, nhóm, hộp", en: "New level")
    package static let keyPlaceFiles = Phrase(vi: "Chuyển chỗ", en: "Move")
    package static let keyDueFiles = Phrase(vi: "Hồ sơ đến hạn", en: "Files due")
    package static let keyLevelUp = Phrase(vi: "Lên một cấp", en: "Level up")
    package static let whyNoFilesHere = Phrase(
        vi: "hồ sơ nằm trong nhóm hoặc hộp, vào đó trước", en: "files lie in a series or box: go into one first")
    package static let whyNothingBelowBox = Phrase(vi: "trong hộp chỉ có hồ sơ", en: "a box holds files alone")
    package static let whyNoFileRow = Phrase(vi: "dòng này không phải hồ sơ", en: "this line is no file")
    package static let whyTopLevel = Phrase(vi: "đây là cấp cao nhất", en: "there is nothing above")
    package static let archiveFondsStays = Phrase(
        vi: "Phông không nằm trong gì khác, không chuyển chỗ được.", en: "A fonds lies in nothing and is not moved.")
    package static let whyOpenTree = Phrase(vi: "mở Hồ sơ, lưu trữ trước", en: "open the files first")

    // MARK: One file

    package static let contextFile = Phrase(vi: "Hồ sơ", en: "File")
    package static func fileTitle(_ name: String) -> Phrase { Phrase(vi: "HỒ SƠ \(name)", en: "FILE \(name)") }
    package static func fileKept(_ period: Phrase) -> Phrase {
        Phrase(vi: "bảo quản \(period.inside.vi)", en: "kept: \(period.inside.en)")
    }
    package static func fileNext(_ duty: Phrase, _ day: String) -> Phrase {
        Phrase(vi: "\(duty.vi): \(day)", en: "\(duty.en): \(day)")
    }
    package static func fileBecause(_ reason: String) -> Phrase {
        Phrase(vi: "Lý do: \(reason)", en: "Reason: \(reason)")
    }
    package static let fileNothingIn = Phrase(
        vi: "Hồ sơ chưa có văn bản nào. F7 đưa văn bản đến, văn bản đi, giấy tờ rời vào.",
        en: "Nothing lies in the file. F7 puts documents and loose papers in.")
    package static let fileLacks = Phrase(vi: "Còn thiếu", en: "Lacks")
    package static let fileWeededItem = Phrase(vi: "Đã loại ra", en: "Taken out")
    package static let itemColumnPlace = Phrase(vi: "TT", en: "No.")
    package static let itemColumnSymbol = Phrase(vi: "Số, ký hiệu", en: "Symbol")
    package static let itemColumnDate = Phrase(vi: "Ngày", en: "Day")
    package static let itemColumnTitle = Phrase(vi: "Tên loại, trích yếu", en: "Title")
    package static let itemColumnSheets = Phrase(vi: "Tờ số", en: "Sheets")
    package static let keyAddToFile = Phrase(vi: "Đưa vào hồ sơ", en: "Put in")
    package static let keyPutInFile = Phrase(vi: "Đưa vào hồ sơ", en: "Put in a file")
    package static func whyMarkedVoid(_ number: String) -> Phrase {
        Phrase(vi: "số \(number) đã hủy, bỏ chọn số này trước", en: "number \(number) is void: unmark it first")
    }
    package static func whyMarkedNotFiled(_ name: String, _ state: Phrase) -> Phrase {
        Phrase(
            vi: "\(name) \(state.inside.vi), bỏ chọn văn bản này trước",
            en: "\(name) is \(state.inside.en): unmark it first")
    }
    package static let fieldInFile = Phrase(vi: "Trong hồ sơ", en: "In file")
    package static let keyWeed = Phrase(vi: "Loại ra", en: "Take out")
    package static let keyShiftUp = Phrase(vi: "Đưa lên", en: "Earlier")
    package static let keyShiftDown = Phrase(vi: "Đưa xuống", en: "Later")
    package static let keyFileAll = Phrase(vi: "Mọi thông tin, quá trình", en: "All fields")
    package static let keyFileDocuments = Phrase(vi: "Văn bản trong hồ sơ", en: "Documents")
    package static func whyFileFixed(_ state: Phrase) -> Phrase {
        Phrase(vi: "hồ sơ \(state.inside.vi), mở lại trước khi thay đổi", en: "the file is \(state.inside.en)")
    }
    package static func whyFileGone(_ state: Phrase) -> Phrase {
        Phrase(vi: "hồ sơ \(state.inside.vi)", en: "the file is \(state.inside.en)")
    }
    package static let whyNotYourFile = Phrase(vi: "hồ sơ của người khác", en: "the file is another's")
    package static func whyNoFileStep(_ state: Phrase) -> Phrase {
        Phrase(vi: "hồ sơ \(state.inside.vi), không có bước nào cho bạn", en: "no step for you: \(state.inside.en)")
    }
    package static let whyNoOtherStep = Phrase(vi: "không có bước khác", en: "there is no other step")
    package static let whyFilesAtDocument = Phrase(
        vi: "văn bản có sổ: tệp ở màn hình văn bản", en: "a registered document has its files on its own screen")
    package static let whyItemNotOpen = Phrase(
        vi: "văn bản bạn không được xem", en: "the document is not for you to see")
    package static func fileSheetSpan(_ span: String) -> Phrase { Phrase(vi: "tờ \(span)", en: "sheets \(span)") }
    package static func weedPaperQuestion(_ name: String) -> Phrase {
        Phrase(
            vi:
                "Loại \(name) khỏi hồ sơ? Giấy tờ này không có trong sổ nào: số, ngày, trích yếu và lý do nằm lại ở trang đầy đủ (Ctrl+B), tìm không thấy nữa.",
            en:
                "Take \(name) out of the file? It stands in no register: its symbol, day, title and the reason stay on the full page (Ctrl+B); no search finds it any more."
        )
    }
    package static func weedQuestion(_ name: String) -> Phrase {
        Phrase(
            vi: "Loại \(name) khỏi hồ sơ? Văn bản vẫn ở trong sổ; lý do nằm lại trong quá trình.",
            en: "Take \(name) out of the file? It stays in its register; the reason stays in the history.")
    }
    package static func fileReasonQuestion(_ step: Phrase, _ name: String) -> Phrase {
        Phrase(vi: "\(step.vi) hồ sơ \(name)?", en: "\(step.en) file \(name)?")
    }
    package static func fileArranged(_ name: String) -> Phrase {
        Phrase(vi: "Đã xếp lại hồ sơ \(name).", en: "File \(name) is arranged.")
    }
    package static func fileWeeded(_ name: String) -> Phrase {
        Phrase(vi: "Đã loại văn bản khỏi hồ sơ \(name).", en: "It is taken out of file \(name).")
    }
    package static func fileStepped(_ name: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "Hồ sơ \(name): \(state.inside.vi).", en: "File \(name): \(state.inside.en).")
    }
    package static func fileOpened(_ name: String) -> Phrase {
        Phrase(vi: "Đã mở hồ sơ \(name).", en: "File \(name) is opened.")
    }
    package static func fileFilled(_ name: String, _ count: Phrase, already: Int) -> Phrase {
        let more = already > 0 ? (" (\(already) đã có)", " (\(already) lay there)") : ("", "")
        return Phrase(
            vi: "Đã đưa \(count.vi) văn bản vào hồ sơ \(name)\(more.0).",
            en: "\(count.en) put into file \(name)\(more.1).")
    }
    package static func filesPlaced(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đã chuyển chỗ \(count.vi) hồ sơ.",
            en: count.en == "1" ? "1 file is moved." : "\(count.en) files are moved."
        )
    }
    package static func nodeKept(_ path: String) -> Phrase { Phrase(vi: "Đã ghi \(path).", en: "\(path) is kept.") }

    // MARK: What is due

    package static let contextDueFiles = Phrase(vi: "Hồ sơ đến hạn", en: "Files due")
    package static func dueFilesTitle(_ duty: Phrase) -> Phrase {
        Phrase(vi: "HỒ SƠ: \(duty.vi.uppercased())", en: "FILES: \(duty.en.uppercased())")
    }
    package static let dueOwn = Phrase(vi: "của tôi", en: "mine")
    package static let dueAll = Phrase(vi: "của mọi người", en: "everybody's")
    package static let dueColumnDay = Phrase(vi: "Hạn", en: "Due")
    package static let dueNothing = Phrase(
        vi: "Không có hồ sơ nào. F4 xem việc khác, của tôi hay của mọi người.",
        en: "There is none. F4 shows other duties, mine or everybody's.")
    package static let whyNotToClose = Phrase(
        vi: "chỉ danh sách chờ kết thúc mới kết thúc được", en: "choose those to be closed with F4")
    package static func closeManyQuestion(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Kết thúc \(count.vi) hồ sơ đã chọn? Hồ sơ còn thiếu điều kiện được giữ lại, nêu lý do.",
            en: "Close the \(count.en) marked files? Those that lack something stay, with the reason.")
    }
    package static func filesClosed(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đã kết thúc \(count.vi) hồ sơ.",
            en: count.en == "1" ? "1 file is closed." : "\(count.en) files are closed.")
    }
    package static func filesClosedSome(_ said: Phrase, _ refused: Phrase, first: Phrase) -> Phrase {
        Phrase(
            vi: "\(said.vi) \(refused.vi) chưa được. \(first.vi)", en: "\(said.en) \(refused.en) are not. \(first.en)")
    }

    // MARK: The forms

    package static let contextArchiveForm = Phrase(vi: "Phiếu hồ sơ", en: "Form of a file")
    package static let archiveFormOpen = Phrase(vi: "Mở hồ sơ", en: "New file")
    package static let archiveFormCorrect = Phrase(vi: "Sửa hồ sơ", en: "Correct file")
    package static let archiveFormAdd = Phrase(vi: "Đưa vào hồ sơ", en: "Put into file")
    package static func archiveFormPutIn(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đưa \(count.vi) văn bản vào hồ sơ",
            en: count.en == "1" ? "Put 1 document in a file" : "Put \(count.en) documents in a file")
    }
    package static func putInMore(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "và \(count.vi) văn bản khác",
            en: count.en == "1" ? "and 1 other document" : "and \(count.en) other documents")
    }
    package static let putInNoFile = Phrase(
        vi: "Chưa có hồ sơ đang lập nào của bạn. Mở ở Hồ sơ, lưu trữ: vào nhóm hoặc hộp, F2.",
        en: "No file of yours is open. Open one under Files and archive: in a series or box, F2.")
    package static func putInUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có hồ sơ đang lập \(text). Gõ số, ký hiệu hoặc từ trong tiêu đề, hoặc F4 chọn.",
            en: "There is no open file \(text). Type its code or words of its title, or choose with F4.")
    }
    package static let hintFileTarget = Phrase(
        vi: "Chữ trong tiêu đề hoặc số ký hiệu hồ sơ. Enter đưa vào hồ sơ đang chọn.",
        en: "Words of its title, or its code. Enter puts into the file that is marked.")
    package static let archiveFormClose = Phrase(vi: "Kết thúc hồ sơ", en: "Close file")
    package static let archiveFormPlace = Phrase(vi: "Chuyển chỗ hồ sơ", en: "Move files")
    package static func archiveFormNode(_ level: Phrase) -> Phrase {
        Phrase(vi: "Thêm \(level.inside.vi)", en: "New \(level.inside.en)")
    }
    package static let archiveFormChangeNode = Phrase(vi: "Sửa", en: "Correct")
    package static let archiveFormMoveNode = Phrase(vi: "Chuyển chỗ", en: "Move")
    package static func archiveFormTitle(_ what: Phrase, _ name: String) -> Phrase {
        Phrase(vi: "\(what.vi.uppercased()) \(name)", en: "\(what.en.uppercased()) \(name)")
    }
    package static let archiveFormPlanned = Phrase(
        vi: "Có trong danh mục hồ sơ: tiêu đề, thời hạn, người lập lấy từ đó.",
        en: "The filing list has it: title, period and maker come from there.")
    package static func archiveFormLacks(_ fault: Phrase) -> Phrase {
        Phrase(vi: "Còn thiếu: \(fault.vi)", en: "Lacks: \(fault.en)")
    }
    package static func archiveFormPlaces(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) hồ sơ đã chọn.", en: "\(count.en) marked files.")
    }
    package static let archiveFieldNotation = Phrase(vi: "Số, ký hiệu hồ sơ", en: "Code")
    package static let archiveFieldEnded = Phrase(vi: "Kết thúc việc ngày", en: "Work ended")
    package static let archiveFieldDocuments = Phrase(vi: "Văn bản", en: "Documents")
    package static let archiveFieldPaper = Phrase(vi: "Giấy tờ rời", en: "Loose paper")
    package static let archiveFieldPaperDate = Phrase(vi: "Ngày giấy tờ", en: "Its day")
    package static let archiveFieldAuthor = Phrase(vi: "Tác giả", en: "Author")
    package static let archiveFieldPath = Phrase(vi: "Chuyển đến", en: "Into")
    package static let hintFileNotation = Phrase(
        vi: "Số thứ tự và chữ viết tắt của đề mục: 01.TCCB. Có trong danh mục thì phần còn lại tự điền.",
        en: "Ordinal and abbreviation of the heading: 01.TCCB. The filing list fills in the rest.")
    package static let hintRetention = Phrase(
        vi: "\"Vĩnh viễn\", \"20 năm\", hoặc số năm.", en: "\"Permanent\", \"20 years\", or a number of years.")
    package static let hintRetentionRules = Phrase(
        vi: "Mã dòng trong bảng thời hạn, cách nhau dấu \";\". F4 chọn.",
        en: "Rows of the schedule, \";\" between. F4 chooses.")
    package static let hintFileMaker = Phrase(
        vi: "Người lập hồ sơ, người chịu trách nhiệm kết thúc và nộp.", en: "Who makes, closes and hands in the file.")
    package static let hintFileDocuments = Phrase(
        vi: "Số đến (12, 12/2026) hoặc số ký hiệu đi (15/BC-LĐLĐ), cách nhau dấu \";\".",
        en: "Incoming numbers (12, 12/2026) or symbols of ours (15/BC-LĐLĐ), \";\" between.")
    package static let hintShelf = Phrase(
        vi: "Kho - giá - tầng: Kho 1 - G02 - T3.", en: "Store - rack - shelf: Kho 1 - G02 - T3.")
    package static let hintArchivePath = Phrase(
        vi: "Mã từ phông xuống: P01/02/H0123.", en: "Codes from the fonds down: P01/02/H0123.")
    package static func fileNotationMalformed(_ text: String, limit: Int) -> Phrase {
        Phrase(
            vi: "Số và ký hiệu hồ sơ \(text) không dùng được. Gõ như 01.TCCB, không quá \(limit) ký tự.",
            en: "\(text) is no code of a file. Type it as 01.TCCB, at most \(limit) characters.")
    }
    package static func retentionNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Không hiểu thời hạn \(text). Gõ \"Vĩnh viễn\" hoặc số năm từ 1 đến 99.",
            en: "\(text) is no period. Type \"permanent\" or 1 to 99 years.")
    }
    package static func shelfNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Không hiểu vị trí \(text). Gõ kho - giá - tầng, ví dụ Kho 1 - G02 - T3.",
            en: "\(text) is no place. Type store - rack - shelf: Kho 1 - G02 - T3.")
    }
    package static func fileDocumentUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có văn bản \(text), hoặc bạn không được xem. Gõ số đến hoặc số ký hiệu văn bản đi.",
            en: "There is no document \(text), or it is not for you. Type an incoming number or a symbol of ours.")
    }
    package static let fileNothingNamed = Phrase(
        vi: "Chưa nêu văn bản nào. Gõ số đến, số ký hiệu đi, hoặc điền Giấy tờ rời.",
        en: "Nothing is named. Type numbers or symbols, or fill in the loose paper.")
}
