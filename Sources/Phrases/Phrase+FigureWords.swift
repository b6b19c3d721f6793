// The words of the six tasks: units, periods, states, sources.

extension Phrase {
    // MARK: Groups of units

    package static let groupConfederation = Phrase(vi: "Tổng Liên đoàn", en: "Confederation")
    package static let groupProvincial = Phrase(
        vi: "Liên đoàn Lao động tỉnh, thành phố", en: "Provincial federations")
    package static let groupIndustry = Phrase(vi: "Công đoàn ngành Trung ương", en: "Central industry unions")
    package static let groupCorporation = Phrase(
        vi: "Công đoàn tổng công ty trực thuộc", en: "Corporation unions")
    package static let groupOther = Phrase(vi: "Cơ quan khác", en: "Others")
    package static let groupDistrict = Phrase(vi: "Liên đoàn Lao động huyện", en: "District federations")
    package static let groupLocalIndustry = Phrase(vi: "Công đoàn ngành địa phương", en: "Local industry unions")
    package static let groupZone = Phrase(vi: "Công đoàn khu công nghiệp", en: "Unions of industrial zones")
    package static let groupCommune = Phrase(vi: "Công đoàn xã, phường", en: "Communal unions")
    package static let groupBase = Phrase(vi: "Công đoàn cơ sở trực thuộc", en: "Base unions")

    /// One unit of each of them: in Vietnamese the same words.
    package static let unitProvincial = Phrase(vi: groupProvincial.vi, en: "Provincial federation")
    package static let unitIndustry = Phrase(vi: groupIndustry.vi, en: "Central industry union")
    package static let unitCorporation = Phrase(vi: groupCorporation.vi, en: "Corporation union")
    package static let unitOther = Phrase(vi: groupOther.vi, en: "Other body")
    package static let unitDistrict = Phrase(vi: groupDistrict.vi, en: "District federation")
    package static let unitLocalIndustry = Phrase(vi: groupLocalIndustry.vi, en: "Local industry union")
    package static let unitZone = Phrase(vi: groupZone.vi, en: "Union of industrial zones")
    package static let unitCommune = Phrase(vi: groupCommune.vi, en: "Communal union")
    package static let unitBase = Phrase(vi: groupBase.vi, en: "Base union")

    // MARK: Tasks

    package static let taskComputers = Phrase(vi: "Máy tính", en: "Computers")
    package static let taskInternet = Phrase(vi: "Internet", en: "Internet")
    package static let taskSoftware = Phrase(vi: "P.mềm", en: "Software")
    package static let taskNetwork = Phrase(vi: "LAN", en: "LAN")
    package static let taskSite = Phrase(vi: "Trang tin", en: "Web site")
    package static let taskStaff = Phrase(vi: "Nhân lực", en: "Staff")
    package static let taskComputersWhole = Phrase(
        vi: "Trang bị máy tính cho cán bộ, các ban chuyên môn", en: "Computers for officers and departments")
    package static let taskInternetWhole = Phrase(
        vi: "Sử dụng Internet để trao đổi thông tin, báo cáo", en: "Internet for exchanging information and reports")
    package static let taskSoftwareWhole = Phrase(
        vi: "Sử dụng phần mềm ứng dụng phục vụ công tác công đoàn", en: "Application software for union work")
    package static let taskNetworkWhole = Phrase(vi: "Thiết lập mạng LAN tại cơ quan", en: "A LAN in the office")
    package static let taskSiteWhole = Phrase(vi: "Xây dựng trang tin điện tử của đơn vị", en: "A web site of the unit")
    package static let taskStaffWhole = Phrase(
        vi: "Tuyển dụng, sử dụng, bồi dưỡng cán bộ tin học", en: "IT staff recruited, well used, officers trained")
    package static let headTotal = Phrase(vi: "Chung", en: "Total")
    package static let headChange = Phrase("±")

    // MARK: States

    package static let statusMet = Phrase(vi: "Đạt", en: "Met")
    package static let statusUnderWay = Phrase(vi: "Đang thực hiện", en: "Under way")
    package static let statusBehind = Phrase(vi: "Chưa đạt", en: "Behind")
    package static let statusNotApplicable = Phrase(vi: "Chưa có điều kiện", en: "No conditions yet")
    package static let statusNotAddressed = Phrase(vi: "Không thuộc diện", en: "Not addressed")
    package static let statusNotReported = Phrase(vi: "Chưa báo cáo", en: "Not reported")
    package static let statusStale = Phrase(vi: "Số liệu cũ", en: "Old figures")
    package static let notInspected = Phrase(vi: "Chưa kiểm tra", en: "Not inspected")

    package static let returnAsked = Phrase(vi: "Đã yêu cầu", en: "Asked")
    package static let returnReceived = Phrase(vi: "Đã nhận", en: "Received")
    package static let returnSentBack = Phrase(vi: "Trả lại để sửa", en: "Sent back")
    package static let returnChecked = Phrase(vi: "Đã kiểm tra", en: "Checked")
    package static let returnAccepted = Phrase(vi: "Đã chốt", en: "Accepted")
    package static let returnNotIn = Phrase(vi: "Chưa nộp", en: "Not in yet")
    package static let returnOverdue = Phrase(vi: "Quá hạn nộp", en: "Overdue")
    package static func returnOverdue(days: Int) -> Phrase {
        Phrase(vi: "Quá hạn nộp \(days) ngày", en: "\(days) days overdue")
    }
    package static let returnReceivedLate = Phrase(vi: "Nhận chậm", en: "Received late")
    package static func returnReceivedLate(days: Int) -> Phrase {
        Phrase(vi: "Nhận chậm \(days) ngày", en: "Received \(days) days late")
    }
    package static let returnNotAsked = Phrase(vi: "Chưa yêu cầu", en: "Not asked")

    package static let questionOpen = Phrase(vi: "Mới ghi", en: "Open")
    package static let questionAssigned = Phrase(vi: "Đã giao", en: "Assigned")
    package static let questionAnswered = Phrase(vi: "Đã trả lời", en: "Answered")
    package static let questionClosed = Phrase(vi: "Đã đóng", en: "Closed")
    package static let questionReceived = Phrase(vi: "Đơn vị hỏi", en: "Units ask")
    package static let questionSent = Phrase(vi: "Gửi cấp trên", en: "Sent up")

    package static let actReturnReceive = Phrase(vi: "nhận", en: "receive")
    package static let actReturnSendBack = Phrase(vi: "trả lại để sửa", en: "send back")
    package static let actReturnCheck = Phrase(vi: "kiểm tra", en: "check")
    package static let actReturnAccept = Phrase(vi: "chốt", en: "accept")
    package static let actReturnReopen = Phrase(vi: "mở lại", en: "reopen")
    package static let actQuestionAssign = Phrase(vi: "giao trả lời", en: "assign")
    package static let actQuestionAnswer = Phrase(vi: "trả lời", en: "answer")
    package static let actQuestionClose = Phrase(vi: "đóng", en: "close")
    package static let actQuestionReopen = Phrase(vi: "mở lại", en: "reopen")

    // MARK: Sources and origins

    package static let sourceReturn = Phrase(vi: "Phiếu số liệu của đơn vị", en: "The unit's return")
    package static func sourceReturn(document: String) -> Phrase {
        Phrase(vi: "Phiếu của đơn vị, số đến \(document)", en: "The unit's return, number \(document)")
    }
    package static func sourceDocument(_ number: String) -> Phrase {
        Phrase(vi: "Văn bản đến \(number)", en: "Incoming document \(number)")
    }
    package static let sourceRegisters = Phrase(vi: "Sổ của cơ quan", en: "The office's registers")
    package static func sourceInspection(_ words: String) -> Phrase {
        Phrase(vi: "Kiểm tra: \(words)", en: "Inspection: \(words)")
    }
    package static func sourceSaid(_ words: String) -> Phrase { Phrase(words) }
    package static let originLetter = Phrase(vi: "văn bản hướng dẫn", en: "the guidance letter")
    package static let originAdded = Phrase(vi: "bổ sung để tính", en: "added to compute")
    package static let originOffice = Phrase(vi: "do cơ quan đặt", en: "set by the office")

    // MARK: Periods

    package static func periodQuarter(_ index: Int, year: Int) -> Phrase {
        let roman = ["I", "II", "III", "IV"]
        return Phrase(
            vi: "Quý \(roman[max(0, min(3, index - 1))])/\(year)", en: "Quarter \(index)/\(year)")
    }
    package static func periodHalf(_ index: Int, year: Int) -> Phrase {
        index == 1
            ? Phrase(vi: "6 tháng đầu năm \(year)", en: "First half \(year)")
            : Phrase(vi: "6 tháng cuối năm \(year)", en: "Second half \(year)")
    }
    package static func periodYear(_ year: Int) -> Phrase { Phrase(vi: "Năm \(year)", en: "Year \(year)") }

    package static func share(_ part: String, of whole: String) -> Phrase { Phrase("\(part)/\(whole)") }

    // MARK: Rights inside a sentence

    package static let actReadFigures = Phrase(vi: "xem số liệu đơn vị", en: "see the units' figures")
    package static let actEnterFigures = Phrase(vi: "nhập số liệu", en: "enter figures")
    package static let actCheckReturns = Phrase(vi: "kiểm tra phiếu", en: "check returns")
    package static let actAcceptReturns = Phrase(vi: "chốt phiếu", en: "accept returns")
    package static let actManagePeriods = Phrase(vi: "mở, khóa kỳ báo cáo", en: "open and close periods")
    package static let actSetTargets = Phrase(vi: "đặt chỉ tiêu, trọng số", en: "set targets and weights")
    package static let actManageIndicators = Phrase(vi: "thêm biểu, thêm dòng", en: "add forms and rows")
    package static let actManageUnits = Phrase(vi: "sửa danh mục đơn vị", en: "change the directory of units")
    package static let actConfirmLack = Phrase(
        vi: "xác nhận chưa có điều kiện", en: "confirm that conditions are missing")
    package static let actHandleQuestions = Phrase(vi: "xử lý câu hỏi, vướng mắc", en: "handle questions")
    package static let actRemindUnits = Phrase(vi: "ghi đôn đốc", en: "record reminders")
}
