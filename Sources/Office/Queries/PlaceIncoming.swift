public import Records

/// Where a number stands in the lists, so that a list can go to it.
public struct PlaceIncoming: Query {
    /// The number.
    public let number: RegisterNumber

    /// Asks for the place of a number.
    public init(number: RegisterNumber) { self.number = number }

    /// The place; `nil` when there is no such number, or none that the actor may see.
    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Int64? {
        guard let document = try reader.incomingNumbered(number, Visibility(of: actor)) else { return nil }
        return try reader.place(document.id)
    }
}
