import Office
public import Phrases
public import Records
import TerminalKit
import Text

// How figures stand in cells and sentences, the same on every screen of the six tasks.

extension TaskAssessment {
    /// Sign, score and "?" where a figure is old, in five cells: "! 38 ", "+100?". Without colour, in a copy and read out
    /// it says the same.
    var cell: String {
        switch status {
        case .notAddressed: return ""
        case .notReported, .notApplicable: return status.sign + " "
        case .met, .underWay, .behind:
            let score = self.score.map(String.init) ?? ""
            return status.sign + String(repeating: " ", count: max(0, 3 - score.count)) + score + (isStale ? "?" : " ")
        }
    }
}

extension TaskStatus {
    /// How it stands out beside its sign.
    var style: Style {
        switch self {
        case .behind: .danger
        case .underWay: .warning
        case .met, .notApplicable, .notAddressed, .notReported: .text
        }
    }

    /// Sign and score: "! 38"; the sign alone where there is none.
    func shown(_ score: Int?) -> String {
        guard let score else { return sign.isEmpty ? "–" : sign }
        return "\(sign) \(score)"
    }
}

/// A gain or loss with its sign: "+3", "-12", "0".
func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : String(points) }

/// The name of a unit in so many cells: whole where it fits, else with the usual abbreviations, else cut.
func shortName(_ unit: Unit, width: Int) -> String {
    let name = cleaned(unit.name)
    if cells(name) <= width { return name }
    if let short = unit.abbreviation, cells(short) <= width { return cleaned(short) }
    var short = name
    for (long, abbreviation) in [
        ("Liên đoàn Lao động", "LĐLĐ"), ("Công đoàn cơ sở", "CĐCS"), ("Công đoàn", "CĐ"), ("Tổng công ty", "TCT"),
        ("Tập đoàn", "TĐ"),
        (" Việt Nam", " VN"), (" thành phố ", " TP "), (" tỉnh ", " "), (" VN", ""),
    ] where cells(short) > width {
        short = short.replacing(long, with: abbreviation)
    }
    return clipped(short, to: width)
}

/// Past totals as a line of bars; where only ASCII is drawn, the tens of points as digits, which are read as easily.
func sparkline(_ scores: [Int?], lineArt: LineArt) -> String {
    let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return String(
        scores.map { score -> Character in
            guard let score else { return lineArt == .unicode ? "·" : "." }
            switch lineArt {
            case .unicode: return bars[max(0, min(7, score * 8 / 101))]
            case .ascii: return Character(String(max(0, min(9, score / 10))))
            }
        })
}

extension FigureSum {
    /// What it comes to in few cells: "412/530", "9/51" for those in the highest state or who say yes.
    public var short: Phrase {
        guard reported > 0 else { return Phrase("--") }
        let all = Phrase.count(reported)
        return switch whole {
        case .count(let count): .count(count)
        case .part(let part, let whole): Phrase.count(part).followed(by: .count(whole), separator: "/")
        case .states(let counts): Phrase.count(counts.last ?? 0).followed(by: all, separator: "/")
        case .yes(let count): Phrase.count(count).followed(by: all, separator: "/")
        case .words: Phrase("")
        }
    }

    /// The same where even that does not fit: of a part of something the part alone, which is a sum still; a share beside
    /// scores would be taken for their mean. A number is never cut.
    public func short(_ language: Language, width: Int) -> String {
        var shown = [short]
        if case .part(let part, _) = whole { shown.append(.count(part)) }
        return shown.map { $0.in(language) }.first { cells($0) <= width } ?? ""
    }

    /// In words, with how many units reported it.
    func phrase(of row: Indicator) -> Phrase {
        let reported = Phrase.sumReported(.count(self.reported), of: .count(units))
        let said: Phrase
        switch whole {
        case .count(let count): said = .count(count)
        case .part(let part, let whole):
            let sum = Phrase.count(part).followed(by: .count(whole), separator: "/")
            said = share.map { sum.followed(by: Phrase(" (\($0 / 100)%)"), separator: "") } ?? sum
        case .states(let counts):
            guard case .state(let states) = row.kind else { return reported }
            said = .list(
                zip(states, counts).map { state, count in
                    Phrase(vi: state.nameVi, en: state.nameEn).followed(by: .count(count))
                })
        case .yes(let count): said = Phrase.yes.followed(by: .count(count))
        case .words: return reported
        }
        return said.followed(by: reported, separator: "; ")
    }
}

extension LetterTask {
    /// What the value of its leading row counts, or whose state it is.
    var leadingNoun: Phrase {
        switch self {
        case .computers: .withComputer
        case .internet: .withMailbox
        case .staff: .withTraining
        case .software: .leadSoftware
        case .network: .leadNetwork
        case .site: .leadSite
        }
    }

    /// Whom the sum of its leading row counts: officers, or units. The long word first.
    var sumNouns: [Phrase] {
        switch self {
        case .computers, .internet, .staff: [.sumOfficers, .sumOfficersShort]
        case .software, .network, .site: [.sumUnits, .sumUnitsShort, .sumUnitsShortest]
        }
    }

    /// "36/42 cán bộ có máy tính", "mạng LAN: đang dùng"; `nil` where the row was not reported.
    func leadingFact(_ facts: [String: FactFigure], form: FigureForm) -> Phrase? {
        guard let row = form.row(leadingRow), let value = row.shown(facts) else { return nil }
        switch row.kind {
        case .count: return value.followed(by: leadingNoun)
        case .state, .yesNo, .text: return leadingNoun.followed(by: value.inside, separator: ": ")
        }
    }
}

extension Indicator {
    /// Its value, of its base where it is a part: "36/42". `nil` where it was not reported.
    func shown(_ facts: [String: FactFigure]) -> Phrase? {
        guard let fact = facts[code] else { return nil }
        let value = shown(fact.value)
        guard let base, case .count(let whole)? = facts[base]?.value else { return value }
        return value.followed(by: .count(whole), separator: "/")
    }
}

extension ScoreLine {
    /// Row, value and what it gives alone, for a paragraph of all rows.
    var short: Phrase {
        let code = Phrase(indicator.code)
        switch judgement {
        case .grade: return code.followed(by: valuePhrase).followed(by: resultPhrase, separator: " → ")
        case .conditionUnmet, .missing, .emptyBase, .inspected, .notInspected, .context:
            return code.followed(by: resultPhrase, separator: ": ")
        }
    }

    /// What the row is to reach and who says so; `nil` where nothing is set.
    var targetPhrase: Phrase? {
        target.map { .targetOf($0.goalPhrase(of: indicator), by: $0.setterPhrase) }
    }
}

extension SourcedFact {
    /// Where it comes from inside a sentence: "văn bản đến 1320".
    var reference: Phrase {
        if case .returned = fact.source, let document { return .sourceArrived(document.number.shownWithYear) }
        return sourcePhrase
    }
}

extension FigurePeriod {
    /// Open until, or closed on.
    var phrase: Phrase { closedOn.map { .periodClosedOn($0.shown) } ?? .periodOpenUntil(due.shown) }
    /// The same where there is little room.
    var shortPhrase: Phrase { closedOn == nil ? .periodDue(due.shown) : .periodClosed }
}
