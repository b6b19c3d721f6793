// One text that goes to many units.

extension Phrase {
    package static let contextMerge = Phrase(vi: "Một nội dung gửi nhiều nơi", en: "One text to many")
    package static let mergeTitle = Phrase(vi: "ĐÔN ĐỐC: LẬP DỰ THẢO", en: "REMINDER: DRAFTS")
    package static let mergeForm = Phrase(vi: "Lập dự thảo đôn đốc", en: "Drafts of a reminder")
    package static func mergeCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) nơi", en: count.en == "1" ? "1 recipient" : "\(count.en) recipients")
    }
    package static func mergeTo(_ names: String) -> Phrase { Phrase(vi: "Gửi: \(names)", en: "To: \(names)") }
    package static func mergeAsTo(_ name: String) -> Phrase { Phrase(vi: "như gửi \(name)", en: "as to \(name)") }
    package static let mergeAsToAll = Phrase(vi: "như gửi tất cả", en: "as to all")
    package static let mergeWay = Phrase(vi: "Cách gửi", en: "Letters")
    package static let mergeEach = Phrase(vi: "mỗi nơi một văn bản", en: "one to each")
    package static let mergeOne = Phrase(vi: "một văn bản gửi tất cả", en: "one to all")
    package static let mergeText = Phrase(vi: "Nội dung", en: "Text")
    package static let hintMergeText = Phrase(
        vi: "Enter viết nội dung; khi viết F4 chèn ô: {Tên đơn vị}, {Hạn}, {Danh sách}…",
        en: "Enter opens the text; there F4 puts in a field: {Tên đơn vị}, {Hạn}, {Danh sách}…")
    package static let hintMergeSubject = Phrase(
        vi: "Trích yếu; ô {Số ký hiệu}, {Kỳ báo cáo}… được thay bằng giá trị của từng nơi.",
        en: "What it is about; {Số ký hiệu}, {Kỳ báo cáo}… become each one's own.")
    package static let keyMergeMake = Phrase(vi: "Lập dự thảo", en: "Make drafts")
    package static let keyMergeAsSent = Phrase(vi: "Như gửi đi", en: "As sent")
    package static let keyInsertField = Phrase(vi: "Chèn ô", en: "Put in field")
    package static let mergeFieldTitle = Phrase(vi: "CHÈN Ô", en: "PUT IN A FIELD")
    package static let whyOpenMerge = Phrase(
        vi: "mở danh sách ai chưa báo cáo, bấm F2 trước", en: "open the list of who has not reported and press F2 first"
    )
    package static let mergeNobody = Phrase(
        vi: "Không còn nơi nào phải đôn đốc.", en: "Nobody owes anything any more.")

    package static let mergeInSubject = Phrase(vi: "trong trích yếu", en: "in the subject")
    package static func mergeInLine(_ number: Int) -> Phrase {
        Phrase(vi: "ở dòng \(number) của nội dung", en: "in line \(number) of the text")
    }
    package static func mergeUnknownField(_ name: String, _ place: Phrase) -> Phrase {
        Phrase(
            vi: "Không có ô {\(name)} (\(place.vi)). Sửa tên ô hoặc bỏ dấu ngoặc.",
            en: "There is no field {\(name)} (\(place.en)). Mend its name or take the braces away.")
    }
    package static func mergeListNotAlone(_ mark: String, _ place: Phrase) -> Phrase {
        Phrase(
            vi: "Ô \(mark) \(place.vi) phải đứng riêng một dòng của nội dung.",
            en: "\(mark) \(place.en) must stand in a line of the text of its own.")
    }
    package static func mergeEmptyField(_ mark: String, _ place: Phrase, _ names: [String]) -> Phrase {
        let first = names.prefix(3).joined(separator: ", ")
        let rest = names.count - 3
        return Phrase(
            vi:
                "Ô \(mark) (\(place.vi)) chưa có giá trị ở \(names.count) nơi: \(first)\(rest > 0 ? " và \(rest) nơi khác" : "").",
            en:
                "\(mark) (\(place.en)) has no value for \(names.count): \(first)\(rest > 0 ? " and \(rest) more" : "")."
        )
    }
    package static func mergeOpenQuestion(_ what: Phrase) -> Phrase {
        Phrase(
            vi: "\(what.vi) Vẫn lập dự thảo, để chỗ đó viết sau?",
            en: "\(what.en) Make the drafts all the same, the place to be written later?")
    }
    package static func mergeOpenFlag(_ what: Phrase, flag: String) -> Phrase {
        Phrase(
            vi: "\(what.vi) Thêm \(flag) để vẫn lập, viết chỗ đó sau.",
            en: "\(what.en) Add \(flag) to make them all the same.")
    }
}
