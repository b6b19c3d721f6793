public import Office
public import Phrases
public import Records

extension ReplyStanding {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .owed: .replyOwed
        case .partial: .replyPartial
        case .answered: .replyAnswered
        }
    }
}

extension ReplySheet {
    /// All of it as a table with full words, a line for each of those asked.
    public func table(_ language: Language) -> [[String]] { [Self.head(language)] + lines(language) }

    /// The head of the table.
    public static func head(_ language: Language) -> [String] {
        let heads: [Phrase] = [
            .outFieldSymbol, .replyColumnRecipient, .outFieldAnswerDue, .fieldState, .replyColumnNumber,
            .replyColumnDay,
            .replyColumnLate, .replyColumnReminded,
        ]
        return heads.map { $0.in(language) }
    }

    /// The lines of the table without its head.
    public func lines(_ language: Language) -> [[String]] {
        rows.map { row in
            [
                document.nameWithYear, row.recipient.name, document.content.answerDue?.shown ?? "",
                row.standing.phrase.in(language), row.replies.map(\.number.shownWithYear).joined(separator: "; "),
                (row.answeredOn ?? row.replies.last?.arrivedOn)?.shown ?? "", String(row.daysLate),
                row.reminded.map(\.shown).joined(separator: "; "),
            ]
        }
    }
}

extension [ReplySheet] {
    /// What the letters ask, and what came of it, as sums: asked, answered, in part, owed, late.
    public var sums: [Int] {
        func sum(_ count: (ReplySheet) -> Int) -> Int { map(count).reduce(0, +) }
        return [sum { $0.rows.count }]
            + [ReplyStanding.answered, .partial, .owed].map { standing in
                sum { $0.count(standing) }
            } + [sum(\.late)]
    }

    /// A line for each letter and its recipient who owes something, with full words.
    public func unansweredTable(_ language: Language) -> [[String]] {
        let head = ReplySheet.head(language)
        return [head]
            + flatMap { sheet in zip(sheet.rows, sheet.lines(language)).filter { $0.0.standing != .answered }.map(\.1) }
    }
}
