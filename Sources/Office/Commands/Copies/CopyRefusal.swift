public import Records

/// A rule about copies that said no. Symbols are as they are written: "01/SY-LĐLĐ".
public enum CopyRefusal: Error, Equatable, Sendable {
    /// What is written of it cannot be entered as it is.
    case content([CopyFault])
    /// The document is not copied.
    case obstacle(String, CopyObstacle)
    /// Numbers follow the days: this day lies before that of the number given last.
    case dayBeforeLast(Day, last: String, on: Day)
    /// A corrected day would leave the order of the numbers around it; open at an end that is `nil`.
    case dayOutOfOrder(Day, from: Day?, to: Day?)
    /// The day belongs to another book than the number.
    case bookFixed(year: Int)
    /// The form's key was used before for another copy.
    case formKeyUsed(String)
    /// A void number is not corrected any more.
    case void(String)
    /// No such copy, or none that this person may see.
    case unknown(String)
}
