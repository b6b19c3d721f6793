import Office
import Phrases
import Records

// What a person is asked before a number is spent, and documents as they are chosen for a field.

extension OutgoingTwin {
    /// The doubt in words.
    /// - Parameter isMany: whether several papers are registered together.
    func doubt(ofMany isMany: Bool) -> Phrase {
        let row = isMany ? row : nil
        return switch of {
        case .registered(let symbol): .outTwinDoubt(row: row, symbol)
        case .row(let other): .outTwinRowDoubt(row: self.row, other)
        }
    }
}

extension IncomingDocument {
    /// As one that is answered is chosen.
    var asChoice: ChooserOverlay.Item {
        let parts = [number.shownWithYear, content.issuer, content.symbol.raw, content.subject]
        return .init(
            text: number.shownWithYear, label: Phrase(parts.filter { !$0.isEmpty }.joined(separator: " · ")))
    }
}

extension OutgoingDocument {
    /// As one that is replaced is chosen.
    var asChoice: ChooserOverlay.Item {
        .init(text: nameWithYear, label: Phrase([nameWithYear, content.subject].joined(separator: " · ")))
    }
}

extension OutgoingTwin.Of {
    /// The same with another count of rows.
    func mapped(_ row: (Int) -> Int) -> OutgoingTwin.Of {
        switch self {
        case .registered: self
        case .row(let other): .row(row(other))
        }
    }
}

extension Surroundings {
    /// The number that comes next, with its book where the day of the paper is not of this year.
    func nextNumber(_ help: OutgoingHelp, on day: Day?) -> String {
        let year = day?.year ?? today.year
        return text(
            year == today.year
                ? .outNextNumber(help.next.shown) : .outNextNumber(help.next.shown, year: help.next.year))
    }
}
