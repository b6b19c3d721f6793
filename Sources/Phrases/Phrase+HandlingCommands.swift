// Sentences of `route`, `settle`, `tasks` and absences on the command line.

extension Phrase {
    package static func partyUnknown(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có ban hoặc người \"\(name)\". Xem: vanthu settings departments, vanthu user list",
            en: "Nobody and no department is called \"\(name)\". See: vanthu settings departments, vanthu user list")
    }
    package static func nameOfSeveral(_ name: String, logins: [String]) -> Phrase {
        let logins = logins.joined(separator: ", ")
        return Phrase(
            vi: "Có nhiều người tên \"\(name)\". Gõ tên ngắn: \(logins).",
            en: "Several people are called \"\(name)\". Write the short name: \(logins).")
    }
    package static let nobodyNamedHere = Phrase(
        vi: "Chưa có ai nhận. Nêu --lead, hoặc --information khi chỉ để biết.",
        en: "Nobody is named. Give --lead, or --information where it is for information only.")
    package static func unfitPartyHere(_ name: String) -> Phrase {
        Phrase(
            vi:
                "Không giao được cho \"\(name)\": không có trong cơ quan, đã thôi việc hoặc không thuộc ban chủ trì. Xem: vanthu user list",
            en:
                "\"\(name)\" cannot be given it: not of this office, gone, or not of the leading department. See: vanthu user list"
        )
    }
    package static func notALeaderHere(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) không thuộc Thường trực. Nêu người khác bằng --leader. Xem: vanthu user list",
            en: "\(name) is not of the leadership. Name another with --leader. See: vanthu user list")
    }
    package static func changedByRoutingHere(_ number: String) -> Phrase {
        Phrase(
            vi:
                "Nơi nhận và hạn của số \(number) đổi bằng vanthu route to hoặc vanthu settle extend, không sửa trong sổ.",
            en:
                "Who has number \(number) and its deadline change by vanthu route to or vanthu settle extend, not by correction."
        )
    }
    package static let resultMissingHere = Phrase(
        vi: "Chưa có kết quả. Ghi số văn bản trả lời hoặc việc đã làm bằng --text.",
        en: "The result is missing. Write the reply's number or what was done with --text.")

    package static let noTasks = Phrase(vi: "Không có việc giao nào còn mở.", en: "No task is open.")

    package static func personAway(_ name: String, from: String, to: String, deputy: String) -> Phrase {
        Phrase(
            vi: "\(name) vắng từ \(from) đến \(to), \(deputy) xử lý thay.",
            en: "\(name) is away from \(from) to \(to); \(deputy) acts for them.")
    }
    /// In a line of the list of people.
    package static func awayUntil(_ from: String, _ to: String, deputy: String) -> Phrase {
        Phrase(vi: "vắng \(from)–\(to), \(deputy) xử lý thay", en: "away \(from)–\(to), \(deputy) acts for them")
    }
    package static func personBack(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) đã trở lại, không còn ai xử lý thay.", en: "\(name) is back; nobody acts for them any more.")
    }
    package static func personNotAway(_ name: String) -> Phrase {
        Phrase(vi: "\(name) không vắng. Xem: vanthu user list", en: "\(name) is not away. See: vanthu user list")
    }
    /// Where a deputy has several desks.
    package static func deskOfOther(_ names: String, logins: String) -> Phrase {
        Phrase(
            vi: "còn xử lý thay \(names): chạy lại với --acting-for \(logins).",
            en: "\(names) is away too: run it again with --acting-for \(logins).")
    }

    // The columns of a register with its handling, as spreadsheets get them.
    package static let columnLead = Phrase(vi: "Chủ trì", en: "Lead")
    package static let columnSupport = Phrase(vi: "Phối hợp", en: "Support")
    package static let columnInformation = Phrase(vi: "Để biết", en: "For information")
    package static let columnState = Phrase(vi: "Tình trạng giải quyết", en: "State of handling")
    package static let columnReceivedAt = Phrase(vi: "Chủ trì nhận lúc", en: "Received by the lead")
    package static let columnSettledOn = Phrase(vi: "Ngày giải quyết xong", en: "Settled on")
    package static let columnVoid = Phrase(vi: "Lý do hủy số", en: "Why void")
}
