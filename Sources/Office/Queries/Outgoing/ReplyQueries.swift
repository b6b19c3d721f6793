public import Records

/// Who of those that a letter asks has answered it, and by what.
public struct AskReplies: Query {
    /// The letter.
    public let outgoing: OutgoingID
    /// The day that counts as today.
    public let today: Day

    /// Asks for the answers to a letter.
    public init(to outgoing: OutgoingID, today: Day) {
        self.outgoing = outgoing
        self.today = today
    }

    /// - Returns: `nil` for who does not see the letter whole.
    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ReplySheet? {
        let visibility = Visibility(of: actor)
        guard let document = try reader.outgoing.document(outgoing, visibility), !document.isOuterView else {
            return nil
        }
        return try ReplySheet.read(document, reader, visibility, try ReplySheet.Directory(reader), today: today)
    }
}

/// The letters that somebody has not answered yet, the earliest due first.
public struct ListUnanswered: Query {
    /// How far it looks back: what nobody answered in two years nobody will.
    public static let days = 730

    /// The day that counts as today.
    public let today: Day

    /// Asks for the letters.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [ReplySheet] {
        let visibility = Visibility(of: actor)
        let since = Day(number: today.number - Self.days)
        let letters = try reader.replies.asking(since, visibility).filter { !$0.isOuterView }
        guard !letters.isEmpty else { return [] }
        let directory = try ReplySheet.Directory(reader)
        var sheets: [ReplySheet] = []
        for letter in letters {
            let sheet = try ReplySheet.read(letter, reader, visibility, directory, today: today)
            if sheet.count(.answered) < sheet.rows.count { sheets.append(sheet) }
        }
        return sheets.enumerated().sorted { left, right in
            let (a, b) = (left.element.document.content.answerDue, right.element.document.content.answerDue)
            switch (a, b) {
            case (let a?, let b?) where a != b: return a < b
            case (_?, nil): return true
            case (nil, _?): return false
            default: return left.offset < right.offset
            }
        }.map(\.element)
    }
}

/// How many letters somebody has not answered yet: as many as `ListUnanswered` lists, without telling who.
public struct CountUnanswered: Query {
    /// The day that counts as today.
    public let today: Day

    /// Asks for the number.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Int {
        let since = Day(number: today.number - ListUnanswered.days)
        let directory = try ReplySheet.Directory(reader)
        let answerers = try reader.replies.answerers(since)
        var letter: OutgoingID?
        var answered: Set<IssuerID> = []
        return try reader.replies.countAsking(since, Visibility(of: actor)) { (id, recipient) throws(OfficeError) in
            if letter != id { (letter, answered) = (id, Set((answerers[id] ?? []).map(directory.today))) }
            guard !answered.isEmpty, let body = try directory.body(of: recipient) else { return true }
            return !answered.contains(body)
        }
    }
}

/// A letter with how each of those asked stands. Who gets a copy is not asked.
public struct ReplySheet: Equatable, Sendable {
    /// The letter.
    public let document: OutgoingDocument
    /// Those asked, in the order of the letter.
    public let rows: [ReplyRow]
    /// Replies of bodies that the letter does not name.
    public let others: [IncomingReply]

    /// Puts a sheet together.
    public init(document: OutgoingDocument, rows: [ReplyRow], others: [IncomingReply]) {
        self.document = document
        self.rows = rows
        self.others = others
    }

    /// How many stand so.
    public func count(_ standing: ReplyStanding) -> Int { rows.count { $0.standing == standing } }

    /// How many owe something though its day has passed.
    public var late: Int { rows.count { $0.standing != .answered && $0.daysLate > 0 } }

    /// How many owe something.
    public var owing: Int { rows.count { $0.standing != .answered } }
}

/// One of those that a letter asks.
public struct ReplyRow: Equatable, Sendable {
    /// As the letter names it.
    public let recipient: Recipient
    /// How it stands.
    public let standing: ReplyStanding
    /// What came from it, the earliest first; what the person may not see is left out.
    public let replies: [IncomingReply]
    /// When the answer was whole.
    public let answeredOn: Day?
    /// How many days after the day it was asked for: until the answer came, else until today. 0 while there is time.
    public let daysLate: Int
    /// The days on which it was reminded.
    public let reminded: [Day]

    /// Puts a row together.
    public init(
        recipient: Recipient, standing: ReplyStanding, replies: [IncomingReply], answeredOn: Day?, daysLate: Int,
        reminded: [Day]
    ) {
        self.recipient = recipient
        self.standing = standing
        self.replies = replies
        self.answeredOn = answeredOn
        self.daysLate = daysLate
        self.reminded = reminded
    }
}

extension ReplySheet {
    /// Who is who in the directory today: bodies merged into others or succeeded by them count as those.
    struct Directory {
        private let successors: [IssuerID: IssuerID]
        private let named: (String) throws(OfficeError) -> Issuer?

        init(_ reader: Reader) throws(OfficeError) {
            successors = try reader.replies.successors()
            named = reader.replies.issuerNamed
        }

        /// The body that stands for another today.
        func today(_ id: IssuerID) -> IssuerID {
            var id = id
            // A mistake in the directory must not turn in a circle.
            for _ in 0..<20 {
                guard let next = successors[id], next != id else { return id }
                id = next
            }
            return id
        }

        /// The body of a recipient; one that was in no directory when the letter went may be by now.
        func body(of recipient: Recipient) throws(OfficeError) -> IssuerID? {
            if let issuer = recipient.issuer { return today(issuer) }
            return try named(recipient.name).map { today($0.id) }
        }
    }

    static func read(
        _ document: OutgoingDocument, _ reader: Reader, _ visibility: Visibility, _ directory: Directory, today: Day
    ) throws(OfficeError) -> ReplySheet {
        let all = try reader.replies.to(document.id)
        let reminders = try reader.replies.reminders(document.id)
        let due = document.content.answerDue
        var visible: Set<DocumentID> = []
        for reply in all {
            if visibility.all {
                visible.insert(reply.document)
            } else if let seen = try reader.incoming(
                reply.document, visibility), !seen.isOuterView
            {
                visible.insert(reply.document)
            }
        }
        let bodies = all.map { directory.today($0.issuer) }
        var matched: Set<DocumentID> = []
        var rows: [ReplyRow] = []
        for recipient in document.content.recipients where !recipient.isCopy {
            let body = try all.isEmpty ? nil : directory.body(of: recipient)
            let own = zip(all, bodies).filter { $0.1 == body }.map(\.0)
            matched.formUnion(own.map(\.document))
            let whole = own.first { !$0.isPartial }
            let standing: ReplyStanding = whole != nil ? .answered : own.isEmpty ? .owed : .partial
            let until = whole?.arrivedOn ?? today
            rows.append(
                ReplyRow(
                    recipient: recipient, standing: standing,
                    replies: own.filter { visible.contains($0.document) }, answeredOn: whole?.arrivedOn,
                    daysLate: due.map { max(0, until.number - $0.number) } ?? 0,
                    reminded: reminders.filter { reminder in
                        reminder.recipients.contains { $0.name == recipient.name }
                    }.map(\.day)))
        }
        return ReplySheet(
            document: document, rows: rows,
            others: all.filter { !matched.contains($0.document) && visible.contains($0.document) })
    }
}

/// The letters of ours that the words of an incoming document cite: what it may be the reply to. Only those that went to the body
/// that it is from are proposed.
public struct ProposeReplies: Query {
    /// Whom the document is from.
    public let issuer: String
    /// Its words.
    public let text: String
    /// Its day.
    public let day: Day

    /// Asks for what a document may reply to.
    public init(issuer: String, text: String, day: Day) {
        self.issuer = issuer
        self.text = text
        self.day = day
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [OutgoingDocument] {
        let cited = CitedSymbols.all(in: text)
        guard !cited.isEmpty, let body = try reader.replies.issuerNamed(issuer) else { return [] }
        let visibility = Visibility(of: actor)
        let directory = try ReplySheet.Directory(reader)
        var found: [OutgoingDocument] = []
        for text in cited.prefix(5) {
            for year in [day.year, day.year - 1] {
                guard let name = OutgoingName(text, year: year) else { continue }
                for document in try reader.outgoing.named(name, visibility)
                where document.state.isRegistered && document.state != .void && !found.contains(document) {
                    for recipient in document.content.recipients
                    where try directory.body(of: recipient) == directory.today(body.id) {
                        found.append(document)
                        break
                    }
                }
            }
        }
        return found
    }
}
