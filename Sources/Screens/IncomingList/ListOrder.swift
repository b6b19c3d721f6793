import Office

/// Where rows of a list are asked for, seen from the top of the list in whatever order it stands.
enum ListAnchor: Equatable, Sendable {
    case start
    case end
    /// Rows below a place.
    case after(Int64)
    /// Rows above a place.
    case before(Int64)
    /// The row at a place and what is below.
    case from(Int64)
}

extension ListOrder {
    /// What the office is asked: it knows newest and oldest only.
    func anchor(_ anchor: ListAnchor) -> PageAnchor {
        switch (anchor, self) {
        case (.start, .newest), (.end, .oldest): .newest
        case (.end, .newest), (.start, .oldest): .oldest
        case (.after(let place), .newest), (.before(let place), .oldest): .olderThan(place)
        case (.before(let place), .newest), (.after(let place), .oldest): .newerThan(place)
        case (.from(let place), .newest): .from(place)
        case (.from(let place), .oldest): .since(place)
        }
    }

    /// An answer, which runs from new to old, in this order.
    func ordered(_ rows: [IncomingRow]) -> [IncomingRow] { self == .oldest ? rows.reversed() : rows }
}
