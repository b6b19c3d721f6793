import Records

/// What is written of a document, field by field.
extension DemoWriter {
    /// A document of an issuer and type that arrives today.
    mutating func written(_ index: Int, _ type: DemoType, registeredAt: Instant, clerk: Int) -> DemoDocument {
        let issuer = issuers[index]
        let arrival = calendar.days[today]
        let way = way(issuer.group, in: arrival.year)
        let wish = today - lag(way)
        let owner = issuer.seriesOf ?? index
        let date = calendar.days[max(0, issuer.style.isNumbered ? series.dated(owner, type, wish: wish) : wish)]
        let symbol = symbol(of: index, type, on: date)
        let hasDate = random.below(1000) >= (issuer.style.isNumbered ? 6 : 420)
        guard let subject = subjects.drawn(issuer.group, type, on: date, random: &random) else {
            preconditionFailure("no subject for \(issuer.group) and \(type)")
        }
        let name = issuerName(issuer)
        var content = IncomingContent(
            arrivedOn: arrival.day, issuer: name, symbol: parsed(symbol),
            subject: self.subject(subject, type, index, date))
        content.way = way
        content.date = hasDate ? date.day : nil
        content.typeCode = type.code
        if issuer.namesSigners, random.chance(perTenThousand: 8200) {
            content.signer =
                issuer.style.isNumbered ? signer(index, date.year) : String(name.drop { $0 != " " }.dropFirst())
        }
        content.sender = sender(issuer)
        content.urgency = urgency(issuer.group)
        content.circulation = circulation(issuer.group)
        if random.chance(perTenThousand: 8800) {
            content.pages = pages(type)
            content.copies = random.below(12) == 0 ? random.within(2...5) : 1
        }
        if type.wantsAnswer, random.chance(perTenThousand: 4060) {
            content.deadline = calendar.days[today + random.within(3...DemoCalendar.longestDeadline)].day
        }
        if random.chance(perTenThousand: 400) { content.notes = random.pick(DemoDirt.notes) }
        if content.symbol.number != nil { newest[index] = (symbol, date.day) }
        var document = DemoDocument(content: content, registeredAt: registeredAt, clerk: clerk)
        route(&document, subject.desk, type)
        return document
    }

    /// Working days from the document's day to its arrival.
    private mutating func lag(_ way: TransportWay) -> Int {
        if random.chance(perTenThousand: 80) { return random.within(15...DemoCalendar.longestLag) }
        switch way {
        case .operations, .exchange, .email, .fax: return random.pick([0, 0, 0, 1, 1, 2])
        case .hand: return random.pick([0, 0, 1, 1, 2, 3])
        case .post: return random.pick([1, 2, 2, 3, 3, 4, 5, 7])
        }
    }

    /// The number and symbol as they are typed.
    private mutating func symbol(of index: Int, _ type: DemoType, on date: DemoDay) -> String {
        let issuer = issuers[index]
        guard issuer.style.isNumbered else { return "" }
        let isParty = issuer.style.isParty
        let draw = random.below(10_000)
        let code = type.isLeading ? issuer.leadingCode ?? issuer.code : issuer.code
        if draw < issuer.unnumbered + 40 {
            return draw.isMultiple(of: 2) ? "" : "Số:    /\(type == .letter ? "CV" : type.abbreviation)-\(code)"
        }
        let number = series.next(
            issuer.seriesOf ?? index, type, yearly: issuer.letters, byTerm: isParty, on: date, random: &random)
        var text = number < 10 ? "0" : ""
        text += String(number)
        if draw >= 9980 { text += draw.isMultiple(of: 2) ? "a" : "b" }
        switch issuer.style {
        case .party:
            text += "-"
            text += type == .letter ? "CV" : type.abbreviation
            text += "/"
            text += code
        case .state where type == .letter:
            text += "/"
            text += code
            if !issuer.offices.isEmpty {
                text += "-"
                text += random.pick(issuer.offices)
            }
        case .state, .body, .yeared, .none:
            text += "/"
            if case .yeared = issuer.style {
                text += String(date.year)
                text += "/"
            }
            text += type == .letter ? "CV" : type.abbreviation
            text += "-"
            text += code
        }
        return draw < 9900 ? text : draw < 9980 ? DemoDirt.spaced(text, random: &random) : text
    }

    /// The subject as it is typed.
    private mutating func subject(_ subject: DemoSubject, _ type: DemoType, _ index: Int, _ date: DemoDay) -> String {
        let issuer = issuers[index]
        let draw = random.below(1000)
        var text = ""
        text.reserveCapacity(160)
        if type == .letter {
            if draw < 220 { text += draw < 4 ? "V/v v/v " : "V/v " }
        } else if type == .decision {
            if draw < 600 { text += "Về việc " }
        } else if type == .invitation, draw < 30 {
            text += draw < 10 ? "thay đổi lần 2 thời gian họp: " : "thay đổi thời gian họp: "
        }
        if type != .invitation, draw >= 994, let earlier = newest[index] {
            text += random.pick(DemoDirt.amendments)
            text += earlier.symbol
            text += " ngày "
            text += earlier.date.shown
            text += " về "
        }
        let facts = DemoFacts(
            date: date, soon: calendar.days[today + random.within(3...12)], names: names, firm: issuer.firm,
            place: issuer.place)
        let habit = index % 11 == 5 ? 70 : 2
        let pattern = random.below(100) < habit ? subject.oldPattern : subject.pattern
        for piece in pattern.pieces {
            switch piece {
            case .text(let words): text += words
            case .slot(let slot): DemoSlots.fill(slot, facts, random: &random, into: &text)
            }
        }
        return random.below(1000) < 7 ? text.uppercased() : text
    }

    /// The issuer as it is typed.
    private mutating func issuerName(_ issuer: DemoIssuer) -> String {
        guard issuer.style.isNumbered else {
            let name = random.below(names.count)
            return (name.isMultiple(of: 2) ? "Ông " : "Bà ") + names[name]
        }
        let share = issuer.spellings.count > 2 ? 3500 : 600
        if !issuer.spellings.isEmpty, random.chance(perTenThousand: share) { return random.pick(issuer.spellings) }
        return issuer.name
    }

    /// Three people sign for an issuer, others every five years.
    private mutating func signer(_ index: Int, _ year: Int) -> String {
        let term = (year + index) / 5
        return names[(index * 37 + term * 11 + random.below(3)) % names.count]
    }

    /// Who sends a document for its issuer.
    private mutating func sender(_ issuer: DemoIssuer) -> String? {
        switch issuer.group {
        case .base:
            random.chance(perTenThousand: 1500) ? "Công đoàn các khu công nghiệp tỉnh Lam Giang" : nil
        case .confederation:
            issuer.seriesOf == nil && random.chance(perTenThousand: 500) ? "Văn phòng Tổng Liên đoàn" : nil
        case .government:
            issuer.code == "UBND" && random.chance(perTenThousand: 1200) ? "Văn phòng Ủy ban nhân dân tỉnh" : nil
        case .party, .massOrganisations, .services, .insurance, .lowerUnions, .others, .persons: nil
        }
    }

    private mutating func urgency(_ group: DemoGroup) -> Urgency {
        guard group != .persons else { return .normal }
        let draw = random.below(10_000)
        return draw < 464 ? .urgent : draw < 567 ? .veryUrgent : draw < 722 ? .express : .normal
    }

    private mutating func circulation(_ group: DemoGroup) -> Circulation {
        switch group {
        case .confederation, .party, .government:
            let draw = random.below(10_000)
            return draw < 882 ? .internalOnly : draw < 950 ? .returnAfterReading : .open
        case .massOrganisations, .services, .insurance, .lowerUnions, .base, .others, .persons: return .open
        }
    }

    private mutating func pages(_ type: DemoType) -> Int {
        switch type {
        case .letter, .notice, .invitation, .petition: random.pick([1, 1, 1, 2, 2, 3])
        case .decision, .proposal: random.pick([1, 2, 2, 3, 4])
        case .report, .plan, .guidance, .resolution, .conclusion, .directive, .programme, .scheme: random.within(3...18)
        }
    }
}

extension DemoSymbolStyle {
    var isNumbered: Bool {
        switch self {
        case .state, .party, .body, .yeared: true
        case .none: false
        }
    }

    var isParty: Bool {
        switch self {
        case .party: true
        case .state, .body, .yeared, .none: false
        }
    }
}

extension DemoType {
    /// Whether an issuer's leading body signs it.
    var isLeading: Bool { self == .resolution || self == .conclusion || self == .directive }

    /// Whether it may set a deadline.
    var wantsAnswer: Bool {
        switch self {
        case .letter, .plan, .invitation, .proposal, .petition, .guidance: true
        case .report, .notice, .decision, .resolution, .conclusion, .directive, .programme, .scheme: false
        }
    }
}
