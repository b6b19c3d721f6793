public import Office
public import Phrases
public import Records

// The words of figures, for screens and the command line alike.

extension UnitKind {
    /// The name of the group.
    public var phrase: Phrase {
        switch self {
        case .confederation: .groupConfederation
        case .provincial: .groupProvincial
        case .industry: .groupIndustry
        case .corporation: .groupCorporation
        case .other: .groupOther
        case .district: .groupDistrict
        case .localIndustry: .groupLocalIndustry
        case .zone: .groupZone
        case .commune: .groupCommune
        case .base: .groupBase
        }
    }
}

extension UnitKind {
    /// What one unit of the group is.
    public var one: Phrase {
        switch self {
        case .confederation: .groupConfederation
        case .provincial: .unitProvincial
        case .industry: .unitIndustry
        case .corporation: .unitCorporation
        case .other: .unitOther
        case .district: .unitDistrict
        case .localIndustry: .unitLocalIndustry
        case .zone: .unitZone
        case .commune: .unitCommune
        case .base: .unitBase
        }
    }
}

extension LetterTask {
    /// The head of its column.
    public var head: Phrase {
        switch self {
        case .computers: .taskComputers
        case .internet: .taskInternet
        case .software: .taskSoftware
        case .network: .taskNetwork
        case .site: .taskSite
        case .staff: .taskStaff
        }
    }

    /// What it asks for.
    public var phrase: Phrase {
        switch self {
        case .computers: .taskComputersWhole
        case .internet: .taskInternetWhole
        case .software: .taskSoftwareWhole
        case .network: .taskNetworkWhole
        case .site: .taskSiteWhole
        case .staff: .taskStaffWhole
        }
    }
}

extension TaskStatus {
    /// Its words.
    public var phrase: Phrase {
        switch self {
        case .met: .statusMet
        case .underWay: .statusUnderWay
        case .behind: .statusBehind
        case .notApplicable: .statusNotApplicable
        case .notAddressed: .statusNotAddressed
        case .notReported: .statusNotReported
        }
    }

    /// Its sign in the matrix, readable without colour.
    public var sign: String {
        switch self {
        case .met: "+"
        case .underWay: "~"
        case .behind: "!"
        case .notApplicable: "o"
        case .notAddressed: ""
        case .notReported: "--"
        }
    }
}

extension ReturnState {
    /// Its words.
    public var phrase: Phrase {
        switch self {
        case .asked: .returnAsked
        case .received: .returnReceived
        case .sentBack: .returnSentBack
        case .checked: .returnChecked
        case .accepted: .returnAccepted
        }
    }
}

extension ReturnAct {
    /// Its name inside a sentence.
    public var phrase: Phrase {
        switch self {
        case .receive: .actReturnReceive
        case .sendBack: .actReturnSendBack
        case .check: .actReturnCheck
        case .accept: .actReturnAccept
        case .reopen: .actReturnReopen
        }
    }
}

extension FigureReturn {
    /// How it stands, as lists tell it: "Quá hạn nộp 5 ngày", "Nhận chậm 2 ngày", "Đã chốt".
    public func standing(on today: Day) -> Phrase {
        switch (state, timing(on: today)) {
        case (.asked, .notIn): .returnNotIn
        case (.asked, .overdue(let days)): .returnOverdue(days: days)
        case (.asked, .inTime), (.asked, .late): state.phrase
        case (.received, .late(let days)): .returnReceivedLate(days: days)
        case (.received, _), (.sentBack, _), (.checked, _), (.accepted, _): state.phrase
        }
    }
}

extension UnitQuestion.State {
    /// Its words.
    public var phrase: Phrase {
        switch self {
        case .open: .questionOpen
        case .assigned: .questionAssigned
        case .answered: .questionAnswered
        case .closed: .questionClosed
        }
    }
}

extension UnitQuestion.Direction {
    /// Its words.
    public var phrase: Phrase {
        switch self {
        case .received: .questionReceived
        case .sent: .questionSent
        }
    }
}

extension QuestionAct.Kind {
    /// Its name inside a sentence.
    public var phrase: Phrase {
        switch self {
        case .assign: .actQuestionAssign
        case .answer: .actQuestionAnswer
        case .close: .actQuestionClose
        case .reopen: .actQuestionReopen
        }
    }
}

extension ReportingPeriod {
    /// "Quý III/2026".
    public var phrase: Phrase {
        switch kind {
        case .quarter: .periodQuarter(index, year: year)
        case .half: .periodHalf(index, year: year)
        case .year: .periodYear(year)
        }
    }
}

extension Indicator {
    /// Its label.
    public var phrase: Phrase { Phrase(vi: nameVi, en: nameEn) }

    /// A value of the row in words.
    public func shown(_ value: FigureValue) -> Phrase {
        switch (value, kind) {
        case (.count(let count), _): .count(count)
        case (.state(let place), .state(let states)) where states.indices.contains(place):
            Phrase(vi: states[place].nameVi, en: states[place].nameEn)
        case (.state(let place), _): Phrase(String(place + 1))
        case (.yes(let isYes), _): isYes ? .yes : .no
        case (.text(let text), _): Phrase(text)
        }
    }
}

extension FigureForm {
    /// Its title.
    public var phrase: Phrase { Phrase(vi: nameVi, en: nameEn) }
}

extension IndicatorOrigin {
    /// Its words.
    public var phrase: Phrase {
        switch self {
        case .letter: .originLetter
        case .added: .originAdded
        case .office: .originOffice
        }
    }
}

extension SourcedFact {
    /// Where it comes from.
    public var sourcePhrase: Phrase {
        switch fact.source {
        case .returned: document.map { .sourceReturn(document: $0.number.shownWithYear) } ?? .sourceReturn
        case .document: document.map { .sourceDocument($0.number.shownWithYear) } ?? .sourceDocument("")
        case .registers: .sourceRegisters
        case .inspection(let words): .sourceInspection(words)
        case .said(let words): .sourceSaid(words)
        }
    }
}

/// The sentence for what is wrong with a figure, or to be looked at again.
/// - Parameter key: the key that goes on all the same, as it stands in the footer.
public func sentence(for finding: FigureFinding, in form: FigureForm?, key: String) -> Phrase {
    func label(_ code: String) -> Phrase {
        form?.row(code).map { Phrase("\(code) ").followed(by: $0.phrase, separator: "") } ?? Phrase(code)
    }
    return switch finding {
    case .malformed(let code): .findingMalformed(label(code))
    case .exceeds(let code, let value, let other, let most):
        .findingExceeds(label(code), .count(value), of: label(other), .count(most))
    case .againstState(let code, let other): .findingAgainst(label(code), of: label(other))
    case .needed(let code, let other): .findingNeeded(label(code), because: label(other))
    case .jump(let code, let old, let new):
        key.isEmpty
            ? .findingJumped(label(code), from: .count(old), to: .count(new))
            : .findingJump(label(code), from: .count(old), to: .count(new), key: key)
    }
}
