public import Office
public import Phrases
public import Records

extension DraftOrigin {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .typed: .originTyped
        case .word: .originWord
        case .composed: .originComposed
        case .refreshed: .originRefreshed
        case .merged: .originMerged
        }
    }
}

extension OpinionView {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .agrees: .viewAgrees
        case .remarks: .viewRemarks
        case .disagrees: .viewDisagrees
        }
    }
}

extension OutgoingDocument {
    /// "15/BC-LĐLĐ/2026"; before it has a number "DT12 · …/BC-LĐLĐ".
    public var nameWithYear: String {
        number.map { "\(symbol)/\($0.year)" } ?? "\(DraftName.shown(id)) · \(symbol)"
    }

    /// Where it stands, in a word: a draft that was given back says so.
    public var standing: Phrase { isGivenBack ? .outGivenBack : state.phrase }

    /// As it is told what number it got: with its year where its day is not of this one, so that a mistyped day is seen at once.
    public func symbolTold(on today: Day) -> String {
        content.date.map { $0.year == today.year } ?? true ? symbol : nameWithYear
    }

    /// As lists name it: "15/BC-LĐLĐ", "DT12 BC-LĐLĐ".
    public var listName: String { number == nil ? "\(DraftName.shown(id)) \(content.symbolTail)" : symbol }
}

extension DraftVersion {
    /// "bản 3 · soạn trong chương trình · Lê Thị Lan, 24/11/2026 15:00"; of one that was destroyed in which case, too.
    public func line(_ facts: OfficeFacts) -> Phrase {
        let line = Phrase.draftVersion(
            number, origin: origin.phrase, by: facts.name(of: .person(madeBy)), at: madeAt.officeShown)
        return destroyedIn.map { .draftVersionDestroyed(line, disposal: String($0.value)) } ?? line
    }
}

extension DraftOpinion {
    /// "Ban Tổ chức: nhất trí", "Ban Tổ chức: chưa có ý kiến, hạn 30/11/2026".
    public func line(_ facts: OfficeFacts) -> Phrase {
        let name = facts.name(of: asked)
        guard let answer else { return .draftOpinionAwaited(name, due: due?.shown) }
        return .draftOpinionGiven(name, answer.view.phrase, text: answer.text)
    }
}
