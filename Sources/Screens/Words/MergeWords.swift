public import Office
public import Phrases
public import Records

extension MergeFault {
    /// What is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .unknown(let name, let place):
            .mergeUnknownField(name, place.phrase)
        case .notAlone(let place): .mergeListNotAlone(MergeField.list.mark, place.phrase)
        case .empty(let field, let place, let names): .mergeEmptyField(field.mark, place.phrase, names)
        }
    }
}

extension [MergeFault] {
    /// The one that is told: what may not stay comes before what may.
    var worst: MergeFault? { first { !$0.isPardonable } ?? first }
}

extension MergePlace {
    /// Where it is, within a sentence.
    fileprivate var phrase: Phrase {
        switch self {
        case .subject: .mergeInSubject
        case .line(let number): .mergeInLine(number)
        }
    }
}

/// A reminder as it is proposed: what it is about, and its text with fields.
public struct ReminderProposal: Equatable, Sendable {
    /// What it is about.
    public let subject: String
    /// The text.
    public let text: String
}

extension ReplySheet {
    /// Those who owe something, with what a reminder says to each.
    public var owingAddressees: [MergeAddressee] {
        rows.filter { $0.standing != .answered }.map { row in
            var values: [MergeField: String] = [.symbol: document.symbol, .subject: document.content.subject]
            values[.date] = document.content.date?.shown
            values[.due] = document.content.answerDue?.shown
            values[.daysLate] = document.content.answerDue == nil ? nil : "\(row.daysLate)"
            values[.owed] = document.content.answerWanted ?? document.content.subject
            return MergeAddressee(
                row.recipient.name, issuer: row.recipient.issuer, values: values, owes: [.letter(document.id)])
        }
    }

    /// The reminder of what was not answered.
    /// - Parameter isOne: whether it is one letter to all, which lists them.
    public func reminder(from office: String, isOne: Bool) -> ReminderProposal {
        let hasDue = document.content.answerDue != nil
        return ReminderProposal(
            subject: Phrase.remindSubject.vi,
            text: isOne ? Phrase.remindAllText(office, hasDue: hasDue) : Phrase.remindText(office, hasDue: hasDue))
    }
}

extension ReturnBook {
    /// Some of those that owe a return, with what a reminder says to each.
    public func addressees(of returns: [StandingReturn], on today: Day) -> [MergeAddressee] {
        returns.filter(\.figureReturn.isOwed).map { row in
            let found = row.figureReturn
            var values: [MergeField: String] = [
                .report: form.phrase.inside.vi, .period: period.phrase.inside.vi, .due: found.due.shown,
                .daysLate: "\(found.daysOwed(on: today))",
            ]
            values[.owed] = found.state == .sentBack ? Phrase.remindOwedAgain(found.reason ?? "") : Phrase.remindOwed
            return MergeAddressee(row.unit.name, issuer: row.unit.id, values: values, owes: [.figures(found.id)])
        }
    }

    /// The reminder of returns that did not come.
    /// - Parameter isOne: whether it is one letter to all, which lists them.
    public func reminder(
        from office: String, address: String?, to addressees: [MergeAddressee], isOne: Bool, today: Day
    ) -> ReminderProposal {
        let areLate = addressees.allSatisfy { $0.values[.daysLate] != "0" }
        let ground: Phrase = form.code == ShippedForms.sixTasks.code ? .reminderGroundOfReturn : .reminderGround
        return ReminderProposal(
            subject: Phrase.remindReturnSubject,
            text: [
                ground.vi,
                isOne
                    ? Phrase.remindAllReturnsText(office, today: today.shown)
                    : Phrase.remindReturnText(office, today: today.shown, isLate: areLate),
                Phrase.reminderReply(office, address: address).vi,
            ].joined(separator: "\n"))
    }
}
