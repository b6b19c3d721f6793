public import Phrases
public import Records

// What a document is called and how its fields are named, by the register that it is in.

extension IncomingContent {
    /// Urgency and circulation in words where they are not the usual ones: "Hỏa tốc · Lưu hành nội bộ".
    var unusual: Phrase? {
        let words: [Phrase?] = [
            urgency == .normal ? nil : urgency.phrase, circulation == .open ? nil : circulation.phrase,
        ]
        let said = words.compactMap(\.self)
        return said.isEmpty ? nil : .list(said, separator: " · ")
    }
}

extension Register {
    /// The title of a document's own screen: "VĂN BẢN ĐẾN SỐ 1471/2026".
    public func title(number: String) -> Phrase {
        switch self {
        case .incoming: .documentTitle(number: number)
        case .petition: .petitionTitle(number: number)
        case .task: .givenTaskTitle(number: number)
        }
    }

    /// The label of a field in this register; `nil` for one that its entries do not have.
    public func label(of field: IncomingField) -> Phrase? {
        switch (self, field) {
        case (.petition, .issuer): .fieldPetitioner
        case (.task, .issuer): .fieldTaskSource
        case (.task, .subject): .fieldTaskTitle
        case (.task, .arrived): .fieldTaskGiven
        case (.task, .way), (.task, .urgency), (.task, .circulation): nil
        case (.incoming, _), (.petition, _), (.task, _): field.phrase
        }
    }
}
