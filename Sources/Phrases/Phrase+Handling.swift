// The way of a document: its states, the steps, and what is said when one was taken.

extension Phrase {
    package static let handlingRegistered = Phrase(vi: "Chờ trình", en: "To be submitted")
    package static let handlingSubmitted = Phrase(vi: "Chờ cho ý kiến", en: "Before the leader")
    package static let handlingInstructed = Phrase(vi: "Đã có ý kiến, chờ chuyển", en: "Instructed, to be routed")
    package static let handlingRouted = Phrase(vi: "Đã chuyển, chờ nhận", en: "Routed, not received")
    package static let handlingReceived = Phrase(vi: "Đã nhận", en: "Received")
    package static let handlingInHand = Phrase(vi: "Đang giải quyết", en: "In hand")
    package static let handlingCompleted = Phrase(vi: "Đã giải quyết xong", en: "Completed")
    package static let handlingGivenBack = Phrase(vi: "Trả lại Văn thư", en: "Given back")
    package static let handlingSentBack = Phrase(vi: "Đã trả lại nơi gửi", en: "Sent back")
    package static let handlingNone = Phrase(vi: "Không theo dõi (sổ cũ)", en: "Not followed (older register)")

    /// The same for a narrow column.
    package static let handlingRegisteredShort = Phrase(vi: "chờ trình", en: "to submit")
    package static let handlingSubmittedShort = Phrase(vi: "chờ ý kiến", en: "w/ leader")
    package static let handlingInstructedShort = Phrase(vi: "chờ chuyển", en: "to route")
    package static let handlingRoutedShort = Phrase(vi: "chờ nhận", en: "routed")
    package static let handlingReceivedShort = Phrase(vi: "đã nhận", en: "received")
    package static let handlingInHandShort = Phrase(vi: "đang làm", en: "in hand")
    package static let handlingCompletedShort = Phrase(vi: "xong", en: "done")
    package static let handlingGivenBackShort = Phrase(vi: "trả lại VT", en: "given back")
    package static let handlingSentBackShort = Phrase(vi: "trả nơi gửi", en: "sent back")

    package static let stepPropose = Phrase(vi: "Đề xuất", en: "Propose")
    package static let stepSubmit = Phrase(vi: "Trình", en: "Submit")
    package static let stepInstruct = Phrase(vi: "Ghi ý kiến chỉ đạo", en: "Enter the instruction")
    package static let stepRoute = Phrase(vi: "Chuyển", en: "Route")
    package static let stepReroute = Phrase(vi: "Chuyển lại", en: "Route anew")
    package static let stepAssign = Phrase(vi: "Phân công", en: "Assign")
    package static let stepReceive = Phrase(vi: "Nhận", en: "Receive")
    package static let stepRecordReceipt = Phrase(vi: "Ghi ký nhận", en: "Record the receipt")
    package static let stepStart = Phrase(vi: "Bắt đầu giải quyết", en: "Take in hand")
    package static let stepNote = Phrase(vi: "Ghi chú giải quyết", en: "Add a note")
    package static let stepAskExtension = Phrase(vi: "Xin gia hạn", en: "Ask for a later day")
    package static let stepDecideExtension = Phrase(vi: "Quyết định gia hạn", en: "Decide on the later day")
    package static let stepComplete = Phrase(vi: "Hoàn thành", en: "Complete")
    package static let stepGiveBack = Phrase(vi: "Trả lại Văn thư", en: "Give back to the clerk")
    package static let stepSendBack = Phrase(vi: "Trả lại nơi gửi", en: "Send back to the sender")
    package static let stepReopen = Phrase(vi: "Mở lại", en: "Reopen")

    package static let settlementReplied = Phrase(vi: "Đã trả lời bằng văn bản", en: "Replied by letter")
    package static let settlementFiled = Phrase(vi: "Lưu, không phải trả lời", en: "Filed, no reply due")
    package static let settlementDone = Phrase(vi: "Đã thực hiện", en: "Done")
    package static let settlementInformation = Phrase(vi: "Để biết", en: "For information")

    package static let roleLead = Phrase(vi: "Chủ trì", en: "Lead")
    package static let roleSupport = Phrase(vi: "Phối hợp", en: "Support")
    package static let roleInformation = Phrase(vi: "Để biết", en: "For information")

    package static let fieldHandling = Phrase(vi: "Giải quyết", en: "Handling")
    package static let fieldLeader = Phrase(vi: "Người cho ý kiến", en: "Leader")
    package static let fieldInstruction = Phrase(vi: "Ý kiến chỉ đạo", en: "Instruction")
    package static let fieldProposal = Phrase(vi: "Đề xuất", en: "Proposal")
    package static let fieldResult = Phrase(vi: "Kết quả", en: "Result")
    package static let fieldSettlement = Phrase(vi: "Cách giải quyết", en: "Way of settling")
    package static let fieldExtension = Phrase(vi: "Xin gia hạn đến", en: "Later day asked")
    package static let fieldAssignee = Phrase(vi: "Giao cho", en: "Assigned to")
    package static let fieldSignedBy = Phrase(vi: "Người ký nhận", en: "Signed by")
    package static let fieldNote = Phrase(vi: "Nội dung", en: "Note")
    package static let fieldGranted = Phrase(vi: "Cho gia hạn", en: "Granted")
    package static let fieldReceived = Phrase(vi: "Ký nhận", en: "Received")
    package static let fieldBook = Phrase(vi: "Vào sổ", en: "Book")
    package static let fieldMeetingDay = Phrase(vi: "Ngày họp", en: "Meeting on")
    package static let fieldMeetingHour = Phrase(vi: "Giờ họp", en: "At")
    package static let fieldMeetingPlace = Phrase(vi: "Địa điểm", en: "Place")
    package static let fieldAttendees = Phrase(vi: "Người dự", en: "Who attends")
    package static let fieldSenderAddress = Phrase(vi: "Địa chỉ người gửi", en: "Sender's address")
    package static let fieldReplyWanted = Phrase(vi: "Nội dung trả lời", en: "Reply wanted")
    package static let fieldReplyDue = Phrase(vi: "Hạn trả lời", en: "Reply due")
    package static let fieldTaskTitle = Phrase(vi: "Nội dung việc", en: "Task")
    package static let fieldTaskSource = Phrase(vi: "Nguồn giao việc", en: "Source")
    package static let fieldTaskGiven = Phrase(vi: "Ngày giao", en: "Given on")
    package static let fieldPetitioner = Phrase(vi: "Người gửi", en: "From")

    package static let registerIncoming = Phrase(vi: "Văn bản đến", en: "Incoming")
    package static let registerPetition = Phrase(vi: "Đơn, thư", en: "Petitions")
    package static let registerTask = Phrase(vi: "Việc giao", en: "Tasks")

    /// "Trần Văn Hùng (nhập thay: Nguyễn Thị Lan)".
    package static func enteredFor(leader: String, by clerk: String) -> Phrase {
        Phrase(vi: "\(leader) (nhập thay: \(clerk))", en: "\(leader) (entered by \(clerk))")
    }
    package static func extensionAsked(day: String, by person: String, reason: String) -> Phrase {
        Phrase(
            vi: "\(person) xin gia hạn đến \(day): \(reason)", en: "\(person) asks for \(day): \(reason)")
    }
    /// Behind the name of somebody who has signed.
    package static func receivedMark(_ time: String) -> Phrase {
        Phrase(vi: "đã nhận \(time)", en: "received \(time)")
    }
    package static let notReceived = Phrase(vi: "chưa nhận", en: "not received")
    package static func overdueDays(_ days: Int) -> Phrase {
        Phrase(vi: "quá \(days) ngày", en: "\(days) d late")
    }
    package static let dueToday = Phrase(vi: "hôm nay", en: "today")
    package static func daysLeft(_ days: Int) -> Phrase {
        Phrase(vi: "còn \(days) ngày", en: "\(days) d left")
    }
    package static let settledLate = Phrase(vi: "xong, chậm", en: "done, late")
    package static let columnLeft = Phrase(vi: "Còn lại", en: "Left")

    /// "chờ trình · chờ chuyển".
    package static func nextSteps(_ steps: Phrase) -> Phrase {
        Phrase(vi: "Bước tiếp theo: \(steps.inside.vi)", en: "Next: \(steps.inside.en)")
    }

    // MARK: The form of a step, and the list of steps

    package static let contextStep = Phrase(vi: "Xử lý văn bản", en: "A step")
    package static let keyHandle = Phrase(vi: "Xử lý", en: "Handle")
    package static let taskTitle = Phrase(vi: "GIAO VIỆC KHÔNG CÓ VĂN BẢN", en: "GIVE A TASK WITHOUT A DOCUMENT")
    package static func stepTitle(_ step: Phrase, number: String) -> Phrase {
        Phrase(vi: "\(step.vi.uppercased()) · SỐ \(number)", en: "\(step.en.uppercased()) · NUMBER \(number)")
    }
    package static func stepTitleMany(_ step: Phrase, count: Phrase, first: String) -> Phrase {
        Phrase(
            vi: "\(step.vi.uppercased()) · \(count.vi) VĂN BẢN (\(first) …)",
            en: "\(step.en.uppercased()) · \(count.en) DOCUMENTS (\(first) …)")
    }
    package static func stepsTitle(number: String, state: Phrase) -> Phrase {
        Phrase(vi: "SỐ \(number): \(state.vi)", en: "NUMBER \(number): \(state.en)")
    }
    package static func stepsTitleMany(count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) VĂN BẢN ĐÃ CHỌN", en: "\(count.en) MARKED DOCUMENTS")
    }
    package static let stepLeaveAgain = Phrase(
        vi: "Còn nội dung chưa lưu. F2 lưu, hoặc Esc lần nữa để bỏ.",
        en: "Something is not saved. F2 saves it, Esc again drops it.")
    package static let stepAsInstructed = Phrase(
        vi: "(để trống: theo ý kiến chỉ đạo)", en: "(empty: as the leader said)")
    package static let stepsCorrect = Phrase(vi: "Sửa thông tin đăng ký", en: "Correct the entry")
    package static let standardNotesTitle = Phrase(vi: "BÚT PHÊ MẪU", en: "USUAL NOTES")
    package static func moreDocuments(_ count: Phrase) -> Phrase {
        Phrase(vi: "… và \(count.vi) văn bản nữa", en: "… and \(count.en) more")
    }
    package static let hintPerson = Phrase(
        vi: "Gõ tên hoặc tên ngắn. ↓ ↑ chọn, Enter nhận, F4 chọn từ danh mục.",
        en: "A name or short name. ↓ ↑ choose, Enter takes, F4 lists.")
    package static let hintParties = Phrase(
        vi: "Nhiều nơi cách nhau bằng dấu chấm phẩy. F4 thêm từ danh mục.", en: "Several with semicolons. F4 adds one.")
    package static let hintStandardNotes = Phrase(
        vi: "Gõ mã bút phê mẫu (tm, ct, dy, lu …) rồi Enter, hoặc viết. F4 danh mục.",
        en: "A note's code (tm, ct, dy, lu …) and Enter, or write it. F4 lists.")
    package static let hintTaskSource = Phrase(
        vi: "Việc từ đâu: Giao ban 23/11, Điện thoại của Văn phòng TLĐ …",
        en: "Where it comes from: a meeting, a call …")
    package static let hintExtension = Phrase(
        vi: "Ngày xin gia hạn đến, sau hạn đang có: \"+5\" năm ngày làm việc · \"30/11\"",
        en: "The later day asked for, behind the deadline: \"+5\" five working days · \"30/11\"")
    package static let hintExtensionGranted = Phrase(
        vi: "Hạn mới, sau hạn đang có; không cho thì giữ hạn cũ: \"+5\" · \"30/11\"",
        en: "The new deadline, behind the present one; not granted, it stays: \"+5\" · \"30/11\"")
    package static let fieldPresentDeadline = Phrase(vi: "Hạn đang có", en: "Present deadline")
    package static let noDeadline = Phrase(vi: "không có hạn", en: "none")
    package static let whyState = Phrase(vi: "không làm ở bước này", en: "not at this point")
    package static let whyOtherHands = Phrase(vi: "người khác đang giữ", en: "somebody else has it")
    package static let whyNoExtension = Phrase(vi: "chưa ai xin gia hạn", en: "nobody asks for it")
    package static let whyReceived = Phrase(vi: "đã nhận", en: "received already")

    package static func actingFor(_ name: String) -> Phrase { Phrase(vi: "thay \(name)", en: "for \(name)") }

    // MARK: Said after a step

    package static func routed(number: String, to: String, deadline: String?) -> Phrase {
        let by = deadline.map { Phrase(vi: ", hạn \($0)", en: ", due \($0)") } ?? Phrase("")
        return Phrase(vi: "Đã chuyển số \(number): \(to)\(by.vi).", en: "Number \(number) is routed: \(to)\(by.en).")
    }
    package static func stepTaken(_ step: Phrase, number: String) -> Phrase {
        Phrase(vi: "Số \(number): đã \(step.inside.vi).", en: "Number \(number): \(step.inside.en) – done.")
    }
    package static func stepTakenMany(_ step: Phrase, done: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi: "Đã \(step.inside.vi): \(done.vi) / \(total.vi) văn bản.",
            en: "\(step.en): \(done.en) of \(total.en) documents.")
    }
    package static func stepsOnTheirWay(_ step: Phrase, done: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi: "Đang \(step.inside.vi): \(done.vi) / \(total.vi) văn bản …",
            en: "\(step.en): \(done.en) of \(total.en) documents …")
    }
    /// For the list of what was just done.
    package static func doneStep(_ step: Phrase, number: String) -> Phrase {
        Phrase(vi: "\(step.inside.vi) số \(number)", en: "\(step.inside.en), number \(number)")
    }
    package static func taskGiven(number: String, to: String) -> Phrase {
        Phrase(vi: "Đã giao việc \(number): \(to).", en: "Task \(number) is given: \(to).")
    }
    package static func doneTask(number: String) -> Phrase {
        Phrase(vi: "giao việc \(number)", en: "gave task \(number)")
    }

    // MARK: Refused

    package static func stepNotAllowed(_ step: Phrase, number: String, state: Phrase, next: [Phrase]) -> Phrase {
        let hint =
            next.isEmpty
            ? Phrase("")
            : Phrase(
                vi: " Bước làm được: \(list(next.map(\.inside)).vi).", en: " Possible: \(list(next.map(\.inside)).en).")
        return Phrase(
            vi: "Chưa \(step.inside.vi) được số \(number): đang ở bước \"\(state.vi)\".\(hint.vi)",
            en: "Number \(number) is \"\(state.en)\": not now \"\(step.inside.en)\".\(hint.en)")
    }
    package static func inOtherHands(_ step: Phrase, number: String) -> Phrase {
        Phrase(
            vi:
                "Số \(number) không do mình chủ trì nên chưa \(step.inside.vi) được. Báo người chủ trì hoặc Chánh Văn phòng.",
            en: "Number \(number) is led by somebody else, so this step is theirs. Tell them or the chief of office.")
    }
    package static let nobodyNamed = Phrase(
        vi: "Chưa có ai nhận. Chọn đơn vị hoặc người chủ trì, hoặc nơi nhận để biết.",
        en: "Nobody is named. Choose who leads, or who gets it for information.")
    /// The office's own answer, which an assignment gets too.
    package static func refusedParty(_ name: String) -> Phrase {
        Phrase(
            vi:
                "Không giao được cho \"\(name)\": không có trong cơ quan, đã thôi việc hoặc không thuộc ban chủ trì. F4 chọn từ danh mục.",
            en:
                "\"\(name)\" cannot be given it: not of this office, gone, or not of the leading department. F4 chooses."
        )
    }
    package static func outsideLead(_ name: String) -> Phrase {
        Phrase(
            vi: "Không giao được cho \(name): không thuộc ban chủ trì. F4 chọn người của ban.",
            en: "\(name) cannot be given it: not of the leading department. F4 lists its people.")
    }
    package static func notALeader(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) không thuộc Thường trực. F4 chọn người cho ý kiến.",
            en: "\(name) is not of the leadership. F4 chooses a leader.")
    }
    package static func notOwnWord(_ name: String) -> Phrase {
        Phrase(
            vi: "Ý kiến của \(name) do chính người đó, Văn thư hoặc Chánh Văn phòng nhập.",
            en: "The word of \(name) is entered by themselves, the clerk or the chief of office.")
    }
    package static func noExtensionAsked(_ number: String) -> Phrase {
        Phrase(vi: "Số \(number) không có đề nghị gia hạn.", en: "Nobody asks for a later day for number \(number).")
    }
    package static func deadlineInPast(_ day: String) -> Phrase {
        Phrase(vi: "Ngày \(day) đã qua. Chọn từ hôm nay trở đi.", en: "\(day) is past. Choose today or later.")
    }
    package static func notLater(_ day: String) -> Phrase {
        Phrase(
            vi: "Ngày gia hạn \(day) phải sau hạn đang có và sau hôm nay.",
            en: "\(day) must be later than the deadline and than today.")
    }
    package static func changedByRouting(_ number: String) -> Phrase {
        Phrase(
            vi:
                "Nơi nhận và hạn của số \(number) đổi bằng \"Chuyển lại\" hoặc gia hạn, không sửa trong sổ. F2 chọn việc.",
            en: "Who has number \(number) and its deadline change by routing or an extension, not by correction. F2.")
    }
    package static let resultMissing = Phrase(
        vi: "Chưa có kết quả. Ghi số văn bản trả lời hoặc việc đã làm.",
        en: "The result is missing. Write the reply's number or what was done.")
    package static func openFirst(_ number: String) -> Phrase {
        Phrase(
            vi: "Số \(number) đã giải quyết xong. Mở lại trước khi hủy số.",
            en: "Number \(number) is completed. Reopen it before it is void.")
    }
    package static func notDeputy(_ name: String) -> Phrase {
        Phrase(
            vi: "Hôm nay không xử lý thay \(name): ngoài thời gian đã ghi.",
            en: "You do not act for \(name) today: outside of the days recorded.")
    }
    package static let absenceMalformed = Phrase(
        vi: "Cần người vắng, người xử lý thay (khác nhau) và ngày cuối không trước ngày đầu.",
        en: "An absence needs who is away, another who acts for them, and a last day not before the first.")
}
