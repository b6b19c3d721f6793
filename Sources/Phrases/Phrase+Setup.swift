// The words of what the office sets for its letters and reports: groups of recipients, reports that are owed.

extension Phrase {
    // MARK: Groups of recipients

    package static let contextRecipientGroups = Phrase(vi: "Nhóm nơi nhận", en: "Groups of recipients")
    package static let recipientGroupsTitle = Phrase(vi: "NHÓM NƠI NHẬN", en: "GROUPS OF RECIPIENTS")
    package static func groupsCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) nhóm", en: count.en == "1" ? "1 group" : "\(count.en) groups")
    }
    package static let groupColumnName = Phrase(vi: "Tên nhóm", en: "Group")
    package static let groupColumnMembers = Phrase(vi: "Số nơi", en: "Members")
    package static let groupColumnOrigin = Phrase(vi: "Lập theo", en: "Made by")
    package static let groupFieldMembers = Phrase(vi: "Thành viên", en: "Members")
    package static func groupMembersCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) nơi", en: count.en == "1" ? "1 member" : "\(count.en) members")
    }
    package static let groupsNone = Phrase(
        vi: "Chưa có nhóm nơi nhận. Bấm F2 để lập nhóm, ví dụ một khối thi đua.",
        en: "There are no groups. F2 makes one, for example of the units of one block.")
    package static let setupNothingFound = Phrase(
        vi: "Không có dòng nào khớp. Bấm Backspace để xóa chữ lọc.",
        en: "No line fits. Backspace takes away what narrows the list.")
    package static let keyMakeGroup = Phrase(vi: "Lập nhóm", en: "New group")
    package static let keyEndUse = Phrase(vi: "Thôi dùng", en: "End")
    package static let whyGroupOfDirectory = Phrase(
        vi: "nhóm này tự lập theo danh bạ đơn vị", en: "this group follows the directory of units")
    package static func endGroupQuestion(_ name: Phrase) -> Phrase {
        Phrase(
            vi: "Thôi dùng nhóm \(name.vi)? Văn bản đã gửi giữ nguyên nơi nhận.",
            en: "End the group \(name.en)? Letters that were sent keep their recipients.")
    }
    package static func groupNameTaken(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã có nhóm \(name). Quay lại danh sách để sửa nhóm đó, hoặc đặt tên khác.",
            en: "There is a group \(name). Change it from the list, or choose another name.")
    }
    package static let groupExplained = Phrase(
        vi: "Viết tên nhóm ở Nơi nhận, văn bản gửi từng thành viên. Tên các nơi cách nhau bằng dấu chấm phẩy.",
        en: "Write the group as a recipient and the letter goes to each member. Names stand between semicolons.")

    // MARK: Reports that are owed

    package static let contextReportDuties = Phrase(vi: "Báo cáo phải gửi", en: "Reports to be sent")
    package static let reportDutiesTitle = Phrase(vi: "BÁO CÁO PHẢI GỬI", en: "REPORTS TO BE SENT")
    package static let dutyColumnKind = Phrase(vi: "Loại báo cáo", en: "Report")
    package static let dutyColumnDue = Phrase(vi: "Hạn gửi", en: "Due")
    package static let dutyColumnTo = Phrase(vi: "Gửi", en: "To")
    package static let dutyNone = Phrase(vi: "chưa đặt", en: "not set")
    package static let dutyEnded = Phrase(vi: "thôi gửi", en: "owed no more")
    package static let dutyToAbove = Phrase(vi: "gửi công đoàn cấp trên", en: "to the body above")
    package static func dutySince(_ day: String) -> Phrase {
        Phrase(vi: "từ \(day)", en: "since \(day)")
    }
    package static func dutyNotOwed(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "\(kind.vi): chưa đặt hạn, Việc hôm nay chưa nhắc. Bấm Enter để đặt.",
            en: "\(kind.en): no day is set, the desk tells nothing of it. Enter sets one.")
    }
    package static let whyNoDuty = Phrase(vi: "báo cáo này chưa đặt hạn", en: "this report has no day")
    package static func endDutyQuestion(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "Thôi gửi \(kind.vi)? Việc hôm nay không nhắc nữa.",
            en: "Send \(kind.en) no more? The desk will not tell of it.")
    }
    package static let dutyFieldWay = Phrase(vi: "Cách tính hạn", en: "Due by")
    package static let dutyFieldNumber = Phrase(vi: "Ngày, hoặc số ngày", en: "Day, or days")
    package static let dutyWayDay = Phrase(vi: "ngày trong tháng cuối kỳ", en: "a day of the last month")
    package static let dutyWayWeekday = Phrase(
        vi: "thứ trong tuần (1 là thứ Hai)", en: "a day of the week (1 is Monday)")
    package static let dutyWayAfter = Phrase(vi: "số ngày sau kỳ", en: "days after the period")
    package static let dutyWayWorking = Phrase(vi: "số ngày làm việc sau kỳ", en: "working days after the period")
    package static func dutyNumberOutside(_ least: Int, _ most: Int) -> Phrase {
        Phrase(vi: "Gõ một số từ \(least) đến \(most).", en: "Type a number from \(least) to \(most).")
    }
    package static let hintDutySymbol = Phrase(
        vi: "Phần sau số, như BC-LĐLĐ. Để trống: theo loại và cơ quan.",
        en: "What follows the number: BC-LĐLĐ. Empty: the usual one.")
    package static let dutyExplained = Phrase(
        vi: "Việc hôm nay nhắc trước hạn 10 ngày; báo cáo lập ra có sẵn nơi nhận và ký hiệu này.",
        en: "The desk tells of it 10 days ahead; a report that is begun has these recipients and this symbol.")

    // MARK: The form

    package static let contextSetupForm = Phrase(vi: "Phiếu đặt nhóm, hạn báo cáo", en: "Form of a group or a report")
    package static let setupFormNewGroup = Phrase(vi: "Lập nhóm nơi nhận", en: "New group of recipients")
    package static func setupFormGroup(_ name: String) -> Phrase {
        Phrase(vi: "Nhóm nơi nhận \(name)", en: "Group \(name)")
    }
    package static func setupFormDuty(_ kind: Phrase) -> Phrase {
        Phrase(vi: "Hạn gửi \(kind.vi)", en: "When \(kind.en) is due")
    }
    package static func setupFormTitle(_ purpose: Phrase) -> Phrase {
        Phrase(vi: purpose.vi.uppercased(), en: purpose.en.uppercased())
    }
    package static let whyOpenRecipientGroups = Phrase(
        vi: "mở Nhóm nơi nhận từ bảng lệnh (F9) trước", en: "open the groups of recipients from the list (F9) first")
    package static let whyOpenReportDuties = Phrase(
        vi: "mở Báo cáo phải gửi từ bảng lệnh (F9) trước", en: "open the reports to be sent from the list (F9) first")
}
