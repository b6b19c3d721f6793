/// A text with fields in it.
public enum MergeText {
    /// The text for one addressee; a field without a value is left as it is, so that it is seen.
    public static func filled(_ text: String, for addressee: MergeAddressee) -> String {
        filled(text, forAll: [addressee])
    }

    /// The text of one letter to all of them: what is the same for all stands in it, the units' own values are named together.
    public static func filled(_ text: String, forAll addressees: [MergeAddressee]) -> String {
        replaced(text) { field in
            if field == .list { return table(of: addressees) }
            var values: [String] = []
            for value in addressees.compactMap({ $0.values[field] }) where !values.contains(value) {
                values.append(value)
            }
            return values.isEmpty ? nil : values.joined(separator: "; ")
        }
    }

    /// The text with the letter's own number and day, where it has them.
    public static func filled(_ text: String, of document: OutgoingDocument) -> String {
        guard document.number != nil else { return text }
        return replaced(text) { field in
            switch field {
            case .ownSymbol: document.symbol
            case .ownDate: document.content.date?.shown
            default: nil
            }
        }
    }

    /// The fields of a text.
    public static func fields(in text: String) -> Set<MergeField> {
        Set(marks(in: text).compactMap { MergeField(named: $0.name) })
    }

    /// What is wrong with a letter that goes to some: what is no field, and who has no value for one.
    /// - Parameter isOne: whether all of them get one letter, in which one value is enough.
    public static func faults(
        subject: String, text: String, for addressees: [MergeAddressee], isOne: Bool
    ) -> [MergeFault] {
        faults(in: subject, addressees, isOne) { _ in .subject } + faults(in: text, addressees, isOne) { .line($0) }
    }

    private static func faults(
        in text: String, _ addressees: [MergeAddressee], _ isOne: Bool, at place: (Int) -> MergePlace
    ) -> [MergeFault] {
        var faults: [MergeFault] = []
        var told: Set<MergeField> = []
        for mark in marks(in: text) {
            // What it is about is written before it has a number, and is not filled in afterwards.
            guard let field = MergeField(named: mark.name), !(field.isOwn && place(mark.line) == .subject) else {
                faults.append(.unknown(mark.name, place(mark.line)))
                continue
            }
            if field == .list {
                if !mark.isAlone || place(mark.line) == .subject { faults.append(.notAlone(place(mark.line))) }
                continue
            }
            guard !field.isOwn, told.insert(field).inserted else { continue }
            let without = addressees.filter { $0.values[field] == nil }.map(\.name)
            if isOne ? without.count == addressees.count : !without.isEmpty {
                faults.append(.empty(field, place(mark.line), without))
            }
        }
        return faults
    }

    /// The fields of a letter that got no value; its own number and day are no such.
    static func open(in text: String) -> [(field: MergeField, line: Int)] {
        marks(in: text).compactMap { mark in
            guard let field = MergeField(named: mark.name), !field.isOwn else { return nil }
            return (field, mark.line)
        }
    }

    // MARK: How it is read

    /// Something in braces that is no figure and no sign of a table.
    private struct Mark {
        let name: String
        let whole: Range<String.Index>
        /// The line that it stands in, from 1.
        let line: Int
        /// Whether nothing else stands in the line.
        let isAlone: Bool
    }

    private static func marks(in text: String) -> [Mark] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return DraftText(text).lines.flatMap { line -> [Mark] in
            var (marks, open): ([Mark], String.Index?) = ([], nil)
            for place in line.text.indices {
                switch line.text[place] {
                case "{": open = place
                case "}":
                    guard let begin = open else { continue }
                    open = nil
                    let end = line.text.index(after: place)
                    let name = trimmedText(line.text[line.text.index(after: begin)..<place])
                    guard !name.isEmpty, !name.contains(":"), TableMark.Sign(line) == nil else { continue }
                    let isAlone = line.trimmed == line.text[begin..<end]
                    marks.append(Mark(name: String(name), whole: begin..<end, line: line.number, isAlone: isAlone))
                default: break
                }
            }
            return marks
        }
    }

    private static func replaced(_ text: String, by value: (MergeField) -> String?) -> String {
        var (filled, rest) = ("", text.startIndex)
        for mark in marks(in: text) {
            guard let field = MergeField(named: mark.name), let value = value(field) else { continue }
            filled += text[rest..<mark.whole.lowerBound] + value
            rest = mark.whole.upperBound
        }
        return filled + text[rest...]
    }

    /// A line for each of them, with what is different among them.
    private static func table(of addressees: [MergeAddressee]) -> String {
        let columns = MergeField.columns.filter { field in
            field == .unit || Set(addressees.map { $0.values[field] }).count > 1
        }
        let lines = addressees.enumerated().map { place, addressee in
            TableRow.line(["\(place + 1)"] + columns.map { addressee.values[$0] ?? "" })
        }
        return ([TableRow.line(["TT"] + columns.map(\.rawValue))] + lines).joined(separator: "\n")
    }
}
