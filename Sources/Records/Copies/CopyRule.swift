import Text

/// A field of a copy, named in errors and for the cursor.
public enum CopyField: String, CaseIterable, Sendable, Hashable {
    case source = "copied"
    case form = "copy-form"
    case symbol
    case date
    case part = "copy-part"
    case count = "copy-count"
    case recipients
    case signer
    case signerTitle = "signer-title"
    case manner
    case askedBy = "asked-by"
    case circulation
    case notes
}

/// What keeps a copy from being entered.
public enum CopyFault: Equatable, Sendable {
    /// A field that must be there is empty.
    case missing(CopyField)
    /// A text is longer than the register takes, in characters.
    case tooLong(CopyField, limit: Int)
    /// Something carries a mark of state secrets.
    case secretMark(CopyField)
    /// A count below 1 or absurdly high.
    case outOfRange(CopyField)
    /// The symbol is not that of the form: it begins with SY, SL or TrS.
    case malformedSymbol(String, expected: String)
    /// The day lies after today.
    case dateInFuture(Day)
    /// Only an extract has a part.
    case partOfWhole(CopyForm)
}

/// Why a document is not copied.
public enum CopyObstacle: Equatable, Sendable {
    /// Its number is void.
    case void
    /// It was recalled.
    case recalled
    /// It has not been issued yet.
    case notIssued
    /// It is work that no document brought.
    case noDocument
    /// Its circulation lets no copy of it stay anywhere.
    case circulation(Circulation)
    /// A sao lục is made of a sao y; of an own document the office has the original.
    case ownOriginal
    /// The copy would be older than the document.
    case olderThanSource(Day)
}

/// The rules of copying documents (Decree 30/2020, art. 25–27).
public enum CopyRule {
    /// Longest texts, in characters.
    public static func limit(of field: CopyField) -> Int {
        switch field {
        case .source, .part, .notes: 4000
        case .recipients: 2000
        case .signerTitle: 500
        case .signer, .askedBy: 100
        case .symbol: 60
        case .form, .date, .count, .manner, .circulation: 40
        }
    }

    /// All that keeps a copy from getting a number, in the order of the form.
    public static func faults(of content: CopyContent, source: CopySource, today: Day) -> [CopyFault] {
        var faults: [CopyFault] = []
        var named: String?
        if case .paper(let words) = source {
            named = words
            if RegistrationRule.saysNothing(words) { faults.append(.missing(.source)) }
        }
        let isOfForm = content.symbolTail.hasPrefix(content.form.abbreviation + "-")
        if !isOfForm || !OutgoingSymbol.isWellFormed(content.symbolTail) {
            faults.append(
                .malformedSymbol(content.symbolTail, expected: content.form.symbolTail(office: "…")))
        }
        if let date = content.date {
            if date > today { faults.append(.dateInFuture(date)) }
        } else {
            faults.append(.missing(.date))
        }
        let hasPart = content.part.map { !RegistrationRule.saysNothing($0) } ?? false
        if content.form == .extract, !hasPart { faults.append(.missing(.part)) }
        if content.form != .extract, content.part != nil { faults.append(.partOfWhole(content.form)) }
        if let count = content.count {
            if !(1...100_000).contains(count) { faults.append(.outOfRange(.count)) }
        } else {
            faults.append(.missing(.count))
        }
        if content.recipients.isEmpty || content.recipients.contains(where: RegistrationRule.saysNothing) {
            faults.append(.missing(.recipients))
        }
        if content.signer.map(RegistrationRule.saysNothing) ?? true { faults.append(.missing(.signer)) }
        let texts: [(CopyField, [String?])] = [
            (.source, [named]), (.part, [content.part]), (.recipients, [content.recipients.joined(separator: "; ")]),
            (.signer, [content.signer]), (.signerTitle, [content.signerTitle]), (.askedBy, [content.askedBy]),
            (.notes, [content.notes]),
        ]
        for (field, written) in texts {
            for text in written.compactMap(\.self) {
                if text.utf8.count > limit(of: field), text.count > limit(of: field) {
                    faults.append(.tooLong(field, limit: limit(of: field)))
                }
                if SecretMark.isMark(text) { faults.append(.secretMark(field)) }
            }
        }
        return faults
    }

    /// Why an incoming document is not copied; `nil` where it may be.
    public static func obstacle(_ document: IncomingDocument, as form: CopyForm, on day: Day) -> CopyObstacle? {
        if document.number.register == .task { return .noDocument }
        if document.state == .void { return .void }
        if day < document.content.arrivedOn { return .olderThanSource(document.content.arrivedOn) }
        return obstacle(document.content.circulation)
    }

    /// Why an outgoing document is not copied; `nil` where it may be.
    public static func obstacle(_ document: OutgoingDocument, as form: CopyForm, on day: Day) -> CopyObstacle? {
        switch document.state {
        case .drafting, .opinions, .checking, .approved, .signed, .numbered, .dropped: return .notIssued
        case .recalled: return .recalled
        case .void: return .void
        case .issued: break
        }
        if form == .ofCopy { return .ownOriginal }
        if let date = document.content.date, day < date { return .olderThanSource(date) }
        return obstacle(document.content.circulation)
    }

    /// Why nothing of this circulation is copied.
    public static func obstacle(_ circulation: Circulation) -> CopyObstacle? {
        CirculationRule.verdict(circulation, .copy) == .refused ? .circulation(circulation) : nil
    }
}

extension CopyContent {
    /// A field's value as canonical text: ISO days, codes, plain numbers; `nil` when absent.
    public func text(of field: CopyField) -> String? {
        switch field {
        // Kept beside the content.
        case .source: nil
        case .form: form.code
        case .symbol: symbolTail
        case .date: date?.iso
        case .part: part
        case .count: count.map(String.init)
        case .recipients: recipients.isEmpty ? nil : recipients.joined(separator: "; ")
        case .signer: signer
        case .signerTitle: signerTitle
        case .manner: manner.code
        case .askedBy: askedBy
        case .circulation: circulation.code
        case .notes: notes
        }
    }

    /// The fields in which two contents differ, in the order of the form.
    public func differences(to other: CopyContent) -> [(field: CopyField, old: String?, new: String?)] {
        CopyField.allCases.compactMap { field in
            let (old, new) = (text(of: field), other.text(of: field))
            // Swift compares by canonical equivalence; the register keeps bytes, so bytes decide.
            return old.map { Array($0.utf8) } == new.map { Array($0.utf8) } ? nil : (field, old, new)
        }
    }
}
