// How a reference score is told.

extension Phrase {
    package static let taskNotInReturn = Phrase(
        vi: "phiếu đã nhận, chưa có số liệu của nhiệm vụ này", en: "the return is in, without figures of this task")
    /// Hundredths of a percent: "85,7%", "100%".
    package static func percent(hundredths: Int) -> Phrase {
        let text = points(hundredths: hundredths)
        return Phrase(vi: text.vi + "%", en: text.en + "%")
    }

    /// Hundredths of a point with one decimal, none where it is whole: "85,7", "100".
    package static func points(hundredths: Int) -> Phrase {
        let tenths = (hundredths + 5) / 10
        let (whole, rest) = (tenths / 10, tenths % 10)
        guard rest > 0 else { return Phrase(String(whole)) }
        return Phrase(vi: "\(whole),\(rest)", en: "\(whole).\(rest)")
    }

    package static let noFigure = Phrase(vi: "chưa có số liệu", en: "no figure")
    package static func partOf(_ part: Phrase, _ whole: Phrase, percent: Phrase?) -> Phrase {
        let share = percent.map { Phrase(vi: " (\($0.vi))", en: " (\($0.en))") } ?? Phrase("")
        return Phrase(vi: "\(part.vi)/\(whole.vi)\(share.vi)", en: "\(part.en)/\(whole.en)\(share.en)")
    }
    package static func partOfUnknown(_ part: Phrase) -> Phrase {
        Phrase(vi: "\(part.vi), chưa có mẫu số", en: "\(part.en), its whole is missing")
    }
    package static func figureOf(day: String) -> Phrase { Phrase(vi: "số liệu \(day)", en: "figure of \(day)") }
    package static func targetOf(_ goal: Phrase, by: Phrase) -> Phrase {
        Phrase(vi: "chỉ tiêu \(goal.vi) (\(by.vi))", en: "target \(goal.en) (\(by.en))")
    }
    package static func targetSetBy(_ name: String, day: String) -> Phrase {
        Phrase(vi: "do cơ quan đặt: \(name), \(day)", en: "set by the office: \(name), \(day)")
    }
    package static func weightOf(_ weight: Int) -> Phrase {
        Phrase(vi: "trọng số \(weight)", en: "weight \(weight)")
    }
    package static func gradePoints(_ points: Phrase) -> Phrase {
        Phrase(vi: "\(points.vi) điểm", en: "\(points.en) points")
    }
    package static func gradeConditionUnmet(_ code: String) -> Phrase {
        Phrase(vi: "0 điểm, vì dòng \(code) chưa đến mức đó", en: "0 points, as row \(code) is not that far")
    }
    package static let gradeMissing = Phrase(
        vi: "thiếu số liệu, nên nhiệm vụ chưa có điểm", en: "missing, so the task has no score")
    package static let gradeEmptyBase = Phrase(
        vi: "không tính, vì mẫu số bằng 0", en: "does not count, as its whole is 0")
    package static func gradeCases(_ cases: Phrase) -> Phrase {
        Phrase(vi: "\(cases.vi) vụ, nên nhiệm vụ chưa đạt", en: "\(cases.en) cases, so the task is behind")
    }
    package static let gradeNoCases = Phrase(vi: "đã kiểm tra, không có vụ nào", en: "inspected, no case")
    package static let gradeNotInspected = Phrase(
        vi: "chưa kiểm tra, nên nhiệm vụ chưa thể đạt", en: "not inspected, so the task cannot be met")
    package static let gradeContext = Phrase(vi: "để đối chiếu, không tính điểm", en: "shown beside, does not count")
    package static func weighted(_ weight: Int, _ points: Phrase) -> Phrase {
        Phrase(vi: "\(weight) × \(points.vi)", en: "\(weight) × \(points.en)")
    }
    package static func scoreSum(_ parts: Phrase, weights: Int, exact: Phrase, score: Int) -> Phrase {
        Phrase(
            vi: "(\(parts.vi)) : \(weights) = \(exact.vi) → \(score) điểm",
            en: "(\(parts.en)) : \(weights) = \(exact.en) → \(score) points")
    }
    package static func referenceScore(_ score: Int) -> Phrase {
        Phrase(vi: "điểm tham khảo \(score)", en: "reference score \(score)")
    }
    package static func lackUntil(_ reason: String, day: String) -> Phrase {
        Phrase(vi: "\(reason), xem lại \(day)", en: "\(reason), to be reviewed on \(day)")
    }
}
