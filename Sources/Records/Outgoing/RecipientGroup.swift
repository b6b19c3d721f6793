import Text

/// A named group of recipients (nhóm nơi nhận): written under its name, sent to each of its members.
public struct RecipientGroup: Equatable, Sendable {
    /// Its name, as column 5 of the register writes it.
    public let name: String
    /// Its members.
    public let members: [Recipient]
    /// Whether the office made it; the others follow from the directory.
    public let isOwn: Bool

    /// Puts a group together.
    public init(_ name: String, members: [Recipient], isOwn: Bool) {
        self.name = name
        self.members = members
        self.isOwn = isOwn
    }

    /// Equal for names that differ in case, marks or blanks.
    public static func key(_ name: some StringProtocol) -> String {
        folded(String(name)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The groups that the directory makes: all units of a kind, by the name that letters give them.
    public static let ofKinds: [(kind: UnitKind, name: String)] = [
        (.provincial, "Các LĐLĐ tỉnh, thành phố"), (.industry, "Các công đoàn ngành Trung ương"),
        (.corporation, "Các công đoàn tổng công ty, tập đoàn"), (.district, "Các LĐLĐ huyện"),
        (.localIndustry, "Các công đoàn ngành địa phương"), (.zone, "Các công đoàn khu công nghiệp, khu kinh tế"),
        (.commune, "Các công đoàn xã, phường, đặc khu"), (.base, "Các công đoàn cơ sở trực thuộc"),
    ]

    /// All groups of a day: the office's own first, then those of the directory that have a member.
    /// - Parameters:
    ///   - own: those that the office made.
    ///   - units: the units of the directory, of all times.
    ///   - office: the code of the office's own unit, which writes no letters to itself.
    public static func all(own: [RecipientGroup], units: [Issuer], office: String?, on day: Day) -> [RecipientGroup] {
        let standing = units.filter { unit in
            unit.mergedInto == nil && unit.unitCode != office && (unit.validFrom ?? day) <= day
                && (unit.validTo ?? day) >= day
        }
        let taken = Set(own.map { key($0.name) })
        let made = ofKinds.compactMap { kind, name -> RecipientGroup? in
            let members = standing.filter { $0.kind == kind }.map { Recipient($0.name, issuer: $0.id) }
            return members.isEmpty || taken.contains(key(name))
                ? nil : RecipientGroup(name, members: members, isOwn: false)
        }
        return own + made
    }

    /// Recipients with the groups among them opened into their members. A group that was opened before keeps the members it had
    /// then: who got a letter does not change when the directory does. Who is named beside the group, or stands in two of them, gets the
    /// letter once.
    public static func opened(
        _ recipients: [Recipient], by groups: [RecipientGroup], keeping before: [Recipient] = []
    ) -> [Recipient] {
        let opened = recipients.flatMap { recipient -> [Recipient] in
            guard recipient.group == nil else { return [recipient] }
            let key = key(recipient.name)
            let kept = before.filter { $0.isCopy == recipient.isCopy && $0.group.map { Self.key($0) } == key }
            if !kept.isEmpty { return kept }
            guard let group = groups.first(where: { Self.key($0.name) == key }) else { return [recipient] }
            return group.members.map { member in
                Recipient(member.name, issuer: member.issuer, isCopy: recipient.isCopy, group: group.name)
            }
        }
        // For doing and for information are two things.
        func once(_ recipient: Recipient) -> String { (recipient.isCopy ? "-" : "+") + key(recipient.name) }
        var met = Set(opened.filter { $0.group == nil }.map(once))
        return opened.filter { $0.group == nil || met.insert(once($0)).inserted }
    }

    /// The names as letters and registers write them: a group stands once, by its name.
    public static func shown(_ recipients: [Recipient]) -> [String] {
        var names: [String] = []
        var last: (group: String, isCopy: Bool)?
        for recipient in recipients {
            if let group = recipient.group {
                if let last, last == (group, recipient.isCopy) { continue }
                last = (group, recipient.isCopy)
                names.append(group)
            } else {
                last = nil
                names.append(recipient.name)
            }
        }
        return names
    }
}
