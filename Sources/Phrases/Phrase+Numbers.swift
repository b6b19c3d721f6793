extension Phrase {
    /// A count with thousands points: "1.533", "1,533". Never for the number of a document.
    package static func count(_ value: Int) -> Phrase {
        Phrase(vi: grouped(value, by: "."), en: grouped(value, by: ","))
    }

    /// A count that may have stopped at its cap: "1.000+".
    package static func count(_ value: Int, orMore: Bool) -> Phrase {
        orMore ? count(value).followed(by: Phrase("+"), separator: "") : count(value)
    }

    /// "1.533 văn bản".
    package static func documents(_ value: Int, orMore: Bool = false) -> Phrase {
        let count = count(value, orMore: orMore)
        return Phrase(
            vi: "\(count.vi) văn bản", en: value == 1 && !orMore ? "1 document" : "\(count.en) documents")
    }

    /// Short name of a day of the week, 1 for Monday to 7 for Sunday: "T2", "CN".
    package static func weekdayShort(_ number: Int) -> Phrase {
        switch number {
        case 1: Phrase(vi: "T2", en: "Mon")
        case 2: Phrase(vi: "T3", en: "Tue")
        case 3: Phrase(vi: "T4", en: "Wed")
        case 4: Phrase(vi: "T5", en: "Thu")
        case 5: Phrase(vi: "T6", en: "Fri")
        case 6: Phrase(vi: "T7", en: "Sat")
        default: Phrase(vi: "CN", en: "Sun")
        }
    }

    package static let today = Phrase(vi: "hôm nay", en: "today")
    package static let yesterday = Phrase(vi: "hôm qua", en: "yesterday")

    private static func grouped(_ value: Int, by point: Character) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(point) }
            text.append(digit)
        }
        return text
    }
}
