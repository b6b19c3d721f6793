import Records

/// Who gets a document, and when it is handed over.
extension DemoWriter {
    /// Names the recipient: a department for most, a person for some, nobody yet for a few.
    mutating func route(_ document: inout DemoDocument, _ desk: DemoDesk, _ type: DemoType) {
        let draw = random.below(100)
        let personally = type == .invitation ? 40 : 5
        if draw < personally {
            let person = random.pick(DemoStaff.addressees)
            document.recipientPersonIndex = person
            document.content.recipient = people[person].name
        } else if draw < 93, let department = department(desk) {
            document.recipientDepartmentIndex = department
            document.content.recipient = departments[department].name
        }
        guard document.content.recipient != nil else { return }
        if let person = document.recipientPersonIndex {
            document.content.receivedBy = people[person].name
        } else {
            document.content.receivedBy = random.pick(receivers[desk.rawValue])
        }
    }

    /// Hands a document over on the day of its registration or the next; the newest still lie with the clerk.
    mutating func hand(_ document: inout DemoDocument, isLate: Bool) {
        let day = (isLate ? today + 1 : today) + (random.below(4) == 0 ? 1 : 0)
        let isLying = day > calendar.last || random.chance(perTenThousand: today == calendar.last ? 4000 : 30)
        if document.content.recipient == nil || isLying {
            document.content.handedOverOn = nil
            document.content.receivedBy = nil
        } else {
            document.content.handedOverOn = calendar.days[day].day
            if random.chance(perTenThousand: 400) { document.content.receivedBy = nil }
        }
    }
}
