// What happens to files of the archive – transfers, keeping back, disposal, loans, holds: states, fields, the words of the journal.

extension Phrase {
    // MARK: States

    package static let transferPrepared = Phrase(vi: "Đang lập", en: "Being prepared")
    package static let transferGiven = Phrase(vi: "Đã giao, chờ nhận", en: "Given, to be taken")
    package static let transferTaken = Phrase(vi: "Đã nhận", en: "Taken")
    package static let transferDropped = Phrase(vi: "Thôi giao nộp", en: "Given up")
    package static let transferCurrent = Phrase(vi: "Nộp vào Lưu trữ hiện hành", en: "To the current archive")
    package static let transferHistorical = Phrase(vi: "Giao nộp vào Lưu trữ lịch sử", en: "To the historical archive")

    package static let disposalProposed = Phrase(vi: "Đang đề nghị", en: "Proposed")
    package static let disposalCouncil = Phrase(vi: "Hội đồng đang xét", en: "Before the council")
    package static let disposalAppraisal = Phrase(vi: "Chờ thẩm tra", en: "To be appraised")
    package static let disposalAppraised = Phrase(vi: "Chờ quyết định", en: "To be decided")
    package static let disposalDecided = Phrase(vi: "Đã quyết định hủy", en: "Decided")
    package static let disposalDestroyed = Phrase(vi: "Đã hủy", en: "Destroyed")
    package static let disposalRefused = Phrase(vi: "Không hủy", en: "Not destroyed")

    package static let loanAsked = Phrase(vi: "Chờ duyệt", en: "Asked for")
    package static let loanPermitted = Phrase(vi: "Đã duyệt, chưa giao", en: "Permitted")
    package static let loanOut = Phrase(vi: "Đang mượn", en: "Out")
    package static let loanReturned = Phrase(vi: "Đã trả", en: "Returned")
    package static let loanRefused = Phrase(vi: "Không duyệt, thôi mượn", en: "Refused or given up")
    package static let loanTakenOut = Phrase(vi: "Mượn về", en: "Taken out")
    package static let loanInRoom = Phrase(vi: "Đọc tại chỗ", en: "Read in the room")

    package static let seatChair = Phrase(vi: "Chủ tịch", en: "Chair")
    package static let seatSecretary = Phrase(vi: "Thư ký", en: "Secretary")
    package static let seatMember = Phrase(vi: "Ủy viên", en: "Member")
    package static let opinionAgrees = Phrase(vi: "Đồng ý hủy", en: "Agrees")
    package static let opinionRefuses = Phrase(vi: "Không đồng ý", en: "Does not agree")
    package static let opinionNone = Phrase(vi: "Chưa cho ý kiến", en: "Has not said")

    // MARK: Fields

    package static let fieldCaseTitle = Phrase(vi: "Tên khối tài liệu", en: "Title of the records")
    package static let fieldExplanation = Phrase(vi: "Bản thuyết minh", en: "Explanation")
    package static let fieldFile = Phrase(vi: "Hồ sơ", en: "File")
    package static let fieldFiles = Phrase(vi: "Hồ sơ", en: "Files")
    package static let fieldGiver = Phrase(vi: "Bên giao", en: "Given by")
    package static let fieldTaker = Phrase(vi: "Bên nhận", en: "Taken by")
    package static let fieldReceiver = Phrase(vi: "Cơ quan nhận", en: "Receiving body")
    package static let fieldShelfLength = Phrase(vi: "Số mét giá", en: "Shelf metres")
    package static let fieldBoxes = Phrase(vi: "Số hộp (cặp)", en: "Boxes")
    package static let fieldFilesCondition = Phrase(vi: "Tình trạng tài liệu", en: "Condition")
    package static let fieldGivenOn = Phrase(vi: "Ngày giao", en: "Given on")
    package static let fieldTakenOn = Phrase(vi: "Ngày nhận", en: "Taken on")
    package static let fieldKeptBack = Phrase(vi: "Giữ lại đến", en: "Kept back until")
    package static let fieldPaperOfConsent = Phrase(vi: "Văn bản đồng ý", en: "Paper of consent")
    package static let fieldProposer = Phrase(vi: "Người đề nghị", en: "Proposed by")
    package static let fieldCouncil = Phrase(vi: "Hội đồng", en: "Council")
    package static let fieldCouncilMember = Phrase(vi: "Thành viên Hội đồng", en: "Member of the council")
    package static let fieldVote = Phrase(vi: "Số phiếu đồng ý", en: "Votes for it")
    package static let fieldAppraisal = Phrase(vi: "Ý kiến thẩm tra", en: "Appraisal")
    package static let fieldDecision = Phrase(vi: "Quyết định hủy", en: "Decision")
    package static let fieldDecider = Phrase(vi: "Người quyết định", en: "Decided by")
    package static let fieldDecidedOn = Phrase(vi: "Ngày quyết định", en: "Decided on")
    package static let fieldMethod = Phrase(vi: "Cách hủy", en: "Method")
    package static let fieldExecutors = Phrase(vi: "Người thực hiện hủy", en: "Destroyed by")
    package static let fieldDestroyedOn = Phrase(vi: "Ngày hủy", en: "Destroyed on")
    package static let fieldNamedBackups = Phrase(vi: "Bản sao lưu còn giữ nội dung", en: "Backups that hold it")
    package static let fieldReader = Phrase(vi: "Người đọc", en: "Reader")
    package static let fieldPurpose = Phrase(vi: "Mục đích", en: "Purpose")
    package static let fieldLoanManner = Phrase(vi: "Hình thức sử dụng", en: "Use")
    package static let fieldAskedOn = Phrase(vi: "Ngày yêu cầu", en: "Asked on")
    package static let fieldPermittedBy = Phrase(vi: "Người cho phép", en: "Permitted by")
    package static let fieldOutOn = Phrase(vi: "Ngày giao hồ sơ", en: "Handed out on")
    package static let fieldDueBack = Phrase(vi: "Hạn trả", en: "Due back")
    package static let fieldBackOn = Phrase(vi: "Ngày trả", en: "Returned on")
    package static let fieldReturnCondition = Phrase(vi: "Tình trạng khi trả", en: "Condition on return")
    package static let fieldHoldScope = Phrase(vi: "Phạm vi tạm dừng hủy", en: "What is held")
    package static let fieldHoldUntil = Phrase(vi: "Tạm dừng hủy đến", en: "Held until")
    package static let fieldGround = Phrase(vi: "Lý do hủy", en: "Ground")
    package static let fieldOnDay = Phrase(vi: "Ngày", en: "On")

    // MARK: Journal

    /// Commands of the procedures by their stable names.
    static let procedureCommands: [String: Phrase] = [
        "prepare-transfer": Phrase(vi: "lập danh mục nộp lưu", en: "prepared a transfer"),
        "change-transfer": Phrase(vi: "sửa danh mục nộp lưu", en: "changed a transfer"),
        "give-transfer": Phrase(vi: "giao nộp hồ sơ", en: "gave files over"),
        "take-transfer": Phrase(vi: "nhận hồ sơ nộp lưu", en: "took files over"),
        "drop-transfer": Phrase(vi: "thôi giao nộp", en: "gave a transfer up"),
        "keep-back": Phrase(vi: "đồng ý cho giữ lại hồ sơ", en: "consented that a file is kept back"),
        "end-keep-back": Phrase(vi: "thôi cho giữ lại hồ sơ", en: "ended the keeping back of a file"),
        "propose-disposal": Phrase(vi: "đề nghị hủy tài liệu", en: "proposed a disposal"),
        "change-disposal": Phrase(vi: "sửa danh mục đề nghị hủy", en: "changed a disposal"),
        "spare-file": Phrase(vi: "đưa hồ sơ ra khỏi danh mục hủy", en: "spared a file"),
        "convene-council": Phrase(vi: "lập Hội đồng xác định giá trị tài liệu", en: "formed the council"),
        "give-council-opinion": Phrase(vi: "cho ý kiến trong Hội đồng", en: "gave an opinion in the council"),
        "conclude-council": Phrase(vi: "kết luận của Hội đồng", en: "counted the council's vote"),
        "record-appraisal": Phrase(vi: "ghi ý kiến thẩm tra", en: "recorded the appraisal"),
        "decide-disposal": Phrase(vi: "quyết định hủy tài liệu", en: "decided a disposal"),
        "refuse-disposal": Phrase(vi: "không cho hủy tài liệu", en: "refused a disposal"),
        "destroy-files": Phrase(vi: "hủy tài liệu, lập biên bản", en: "destroyed files, with minutes"),
        "ask-for-file": Phrase(vi: "yêu cầu sử dụng hồ sơ", en: "asked for a file"),
        "loan-permit": Phrase(vi: "duyệt cho mượn", en: "permitted a loan"),
        "loan-refuse": Phrase(vi: "không duyệt cho mượn", en: "refused a loan"),
        "loan-hand-out": Phrase(vi: "giao hồ sơ cho người mượn", en: "handed a file out"),
        "loan-extend": Phrase(vi: "gia hạn mượn", en: "lengthened a loan"),
        "loan-take-back": Phrase(vi: "nhận trả hồ sơ", en: "took a file back"),
        "loan-withdraw": Phrase(vi: "thôi mượn", en: "gave a request up"),
        "copy-for-reader": Phrase(vi: "sao văn bản cho người đọc", en: "copied for a reader"),
        "place-hold": Phrase(vi: "tạm dừng hủy", en: "stopped disposal"),
        "end-hold": Phrase(vi: "thôi tạm dừng hủy", en: "let disposal go on"),
        "note-backup": Phrase(vi: "ghi nhận bản sao lưu", en: "noted a backup"),
        "tell-backup-gone": Phrase(vi: "ghi nhận bản sao lưu đã xóa", en: "told a backup gone"),
    ]

    /// Fields of the procedures by their stable names.
    static let procedureFields: [String: Phrase] = [
        "case-title": fieldCaseTitle, "explanation": fieldExplanation, "files": fieldFiles, "file": fieldFile,
        "transfer-kind": Phrase(vi: "Nơi nộp", en: "Goes to"), "transfer-state": fieldState,
        "disposal-state": fieldState, "loan-state": fieldState, "file-state": fieldState, "receiver": fieldReceiver,
        "shelf-length": Phrase(vi: "Dài giá (cm)", en: "Shelf length (cm)"), "boxes": fieldBoxes,
        "file-condition": fieldFilesCondition, "kept-back": fieldKeptBack, "paper-of-consent": fieldPaperOfConsent,
        "on-day": fieldOnDay, "council": fieldCouncil, "council-member": fieldCouncilMember,
        "council-opinion": Phrase(vi: "Ý kiến", en: "Opinion"), "opinion-words": Phrase(vi: "Nội dung", en: "Words"),
        "vote": fieldVote, "appraisal": fieldAppraisal, "decision": fieldDecision, "executors": fieldExecutors,
        "method": fieldMethod, "backups": fieldNamedBackups,
        "spared": Phrase(vi: "Hồ sơ được giữ lại", en: "File spared"), "reader": fieldReader, "purpose": fieldPurpose,
        "loan-manner": fieldLoanManner, "out-on": fieldOutOn, "due-back": fieldDueBack, "back-on": fieldBackOn,
        "hold-scope": fieldHoldScope, "first-day": Phrase(vi: "Từ ngày", en: "From"), "last-day": fieldHoldUntil,
        "ended-on": Phrase(vi: "Thôi từ ngày", en: "Ended on"), "path": Phrase(vi: "Tệp sao lưu", en: "Backup"),
        "sha256": Phrase("SHA-256"), "kept-until": Phrase(vi: "Giữ đến", en: "Kept until"),
        "gone-on": Phrase(vi: "Đã xóa ngày", en: "Gone on"),
    ]
}
