public import Records

/// The addressees of a text that goes to many, with what the directory knows of them today.
public struct CompleteAddressees: Query {
    /// The addressees as they are named.
    public let addressees: [MergeAddressee]

    /// Asks for what the directory knows.
    public init(_ addressees: [MergeAddressee]) { self.addressees = addressees }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [MergeAddressee] {
        var completed: [MergeAddressee] = []
        for addressee in addressees {
            guard let known = try reader.replies.issuerNamed(addressee.name) else {
                completed.append(addressee)
                continue
            }
            var values = addressee.values
            values[.shortName] = known.abbreviation
            values[.email] = known.email
            completed.append(
                MergeAddressee(
                    addressee.name, issuer: addressee.issuer ?? known.id, values: values, owes: addressee.owes))
        }
        return completed
    }
}
