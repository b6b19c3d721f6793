import Text

/// From this similarity on, two subjects of one issuer are suspected to be the same.
public let nearSameSubject = 0.8

/// How alike two subjects are, 0 to 1, by their words without marks and order.
///
/// A short subject wholly inside a long one counts as alike. Reports of different periods differ in a number alone
/// ("quý I", "quý II"), so subjects that each name a number which the other does not name are never near.
public func similarity(_ first: String, _ second: String) -> Double {
    let left = subjectWords(first)
    let right = subjectWords(second)
    guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
    let common = left.intersection(right).count
    let jaccard = Double(common) / Double(left.count + right.count - common)
    let smaller = min(left.count, right.count)
    // A few words are inside many subjects; they prove nothing.
    let containment = smaller >= 5 ? 0.95 * Double(common) / Double(smaller) : 0
    let alike = max(jaccard, containment)
    let leftNumbers = left.filter(isNumeral)
    let rightNumbers = right.filter(isNumeral)
    let numbersDiffer = !leftNumbers.isSubset(of: rightNumbers) && !rightNumbers.isSubset(of: leftNumbers)
    return numbersDiffer ? alike / 2 : alike
}

/// The words of a subject but for the "V/v" and "Về việc" at its head.
private func subjectWords(_ subject: String) -> Set<String> {
    var found = words(subject).map(\.folded)[...]
    while found.starts(with: ["v", "v"]) || found.starts(with: ["ve", "viec"]) { found = found.dropFirst(2) }
    return Set(found)
}

private func isNumeral(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return asciiDigit(first) != nil || ["i", "ii", "iii", "iv"].contains(word)
}
