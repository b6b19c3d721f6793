// Words of letters. Their forms are the law's (Decree 30/2020, annexes I and III): letters are written in Vietnamese, the
// English stands where a screen explains them.

extension Phrase {
    package static let letterNumber = Phrase(vi: "Số:", en: "No.:")
    package static func letterDayOpen(place: String?, year: Int) -> Phrase {
        let before = place.map { $0 + ", " } ?? ""
        return Phrase(
            vi: "\(before)ngày      tháng      năm \(year)", en: "\(before)day      month      of \(year)")
    }
    /// "V/v …", below the number of an official letter.
    package static func letterAbout(_ subject: String) -> Phrase { Phrase(vi: "V/v \(subject)", en: "Re: \(subject)") }
    package static let letterTo = Phrase(vi: "Kính gửi:", en: "To:")
    package static let letterRecipients = Phrase(vi: "Nơi nhận:", en: "Recipients:")
    package static let letterAsAbove = Phrase(vi: "Như trên", en: "As above")
    package static func letterKept(_ keeper: String) -> Phrase {
        Phrase(vi: "Lưu: \(keeper).", en: "Filed: \(keeper).")
    }
    /// Who keeps the file copy where nothing is said.
    package static let letterKeeper = Phrase(vi: "VT", en: "VT")
    package static let letterDecides = Phrase(vi: "QUYẾT ĐỊNH:", en: "DECIDES:")
    package static func letterAppendix(_ number: String) -> Phrase {
        Phrase(vi: number.isEmpty ? "PHỤ LỤC" : "PHỤ LỤC \(number)", en: "ANNEX \(number)")
    }
    package static func letterAppendixOf(_ type: String, number: String, day: String, issuer: String) -> Phrase {
        Phrase(
            vi: "(Kèm theo \(type) số \(number) \(day) của \(issuer))",
            en: "(Annexed to \(type) \(number), \(day), of \(issuer))")
    }
    package static func letterOfDay(day: Int, month: Int, year: Int) -> Phrase {
        placeAndDay(place: nil, day: day, month: month, year: year)
    }

    // MARK: Invitation

    package static func invitationOpening(_ issuer: String, guests: String) -> Phrase {
        Phrase(vi: "\(issuer) trân trọng kính mời: \(guests)", en: "\(issuer) has the honour to invite: \(guests)")
    }
    package static func invitationTo(_ event: String) -> Phrase { Phrase(vi: "Tới dự: \(event)", en: "To: \(event)") }
    package static func invitationChair(_ name: String) -> Phrase {
        Phrase(vi: "Chủ trì: \(name)", en: "In the chair: \(name)")
    }
    package static func invitationTime(_ time: String) -> Phrase {
        Phrase(vi: "Thời gian: \(time)", en: "Time: \(time)")
    }
    package static func invitationPlace(_ place: String) -> Phrase {
        Phrase(vi: "Địa điểm: \(place)", en: "Place: \(place)")
    }

    // MARK: Letter of introduction

    package static func introductionOpening(_ issuer: String) -> Phrase {
        Phrase(vi: "\(issuer) trân trọng giới thiệu:", en: "\(issuer) introduces:")
    }
    package static func introductionPerson(_ name: String) -> Phrase {
        Phrase(vi: "Ông (bà): \(name)", en: "Mr or Ms \(name)")
    }
    package static func introductionTitle(_ title: String) -> Phrase {
        Phrase(vi: "Chức vụ: \(title)", en: "Position: \(title)")
    }
    package static func introductionTo(_ body: String) -> Phrase {
        Phrase(vi: "Được cử đến: \(body)", en: "Sent to: \(body)")
    }
    package static func introductionAbout(_ matter: String) -> Phrase {
        Phrase(vi: "Về việc: \(matter)", en: "Concerning: \(matter)")
    }
    package static let introductionRequest = Phrase(
        vi: "Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.",
        en: "Please help the person named above to carry out this duty.")
    package static func introductionUntil(_ day: String) -> Phrase {
        Phrase(vi: "Giấy này có giá trị đến hết ngày \(day)./.", en: "This letter is valid until the end of \(day).")
    }

    // MARK: Minutes

    package static func minutesBegan(_ time: String) -> Phrase {
        Phrase(vi: "Thời gian bắt đầu: \(time)", en: "Began: \(time)")
    }
    package static let minutesPresent = Phrase(vi: "Thành phần tham dự:", en: "Present:")
    package static func minutesChair(_ name: String) -> Phrase {
        Phrase(vi: "Chủ trì (chủ tọa): \(name)", en: "Chair: \(name)")
    }
    package static func minutesClerk(_ name: String) -> Phrase {
        Phrase(vi: "Thư ký (người ghi biên bản): \(name)", en: "Secretary: \(name)")
    }
    package static let minutesContent = Phrase(vi: "Nội dung:", en: "Proceedings:")
    package static func minutesEnded(_ time: String) -> Phrase {
        Phrase(vi: "Cuộc họp kết thúc vào \(time)./.", en: "The meeting ended at \(time).")
    }
    package static let minutesClerkSigns = Phrase(vi: "THƯ KÝ", en: "SECRETARY")
    package static let minutesChairSigns = Phrase(vi: "CHỦ TỌA", en: "CHAIR")

    // MARK: Dispatch slip

    package static func dispatchOpening(_ issuer: String) -> Phrase {
        Phrase(
            vi: "\(issuer) gửi kèm theo phiếu này các văn bản, tài liệu sau:",
            en: "\(issuer) sends with this slip the following documents:")
    }
    package static let dispatchReturn = Phrase(
        vi: "Sau khi nhận được, đề nghị Quý cơ quan gửi lại phiếu này theo địa chỉ trên./.",
        en: "On receipt, please return this slip to the address above.")
    package static let dispatchReceiver = Phrase(vi: "NGƯỜI NHẬN", en: "RECEIVED BY")
}
