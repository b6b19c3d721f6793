import Interchange
import Phrases

extension InventoryProblem {
    /// What is said, with the place where a person finds it.
    var phrase: Phrase { .returnsAt(place.shown, reason) }

    /// What is said, without the place.
    var reason: Phrase {
        switch kind {
        case .noHeading: .inventoryNoHeading
        case .sheetNotRead: .inventorySheetNotRead
        case .unknownHeading(let text): .inventoryHeadingUnknown(text)
        case .headingTwice(let column): .inventoryHeadingTwice(column.phrase)
        case .line(let kind): kind.reason
        case .noTitle: .inventoryNoTitle
        case .badSpan(let text): .inventorySpanBad(text)
        case .spanBackwards: .inventorySpanBackwards
        case .badRetention(let text): .inventoryRetentionBad(text)
        case .badNumber(let column, let text): .inventoryNumberBad(column.phrase, text)
        case .tooLong(let column, let limit): .inventoryTooLong(column.phrase, limit: limit)
        case .noValue: .inventoryNoValue
        case .twice(let row): .inventoryTwice(row: row)
        case .rowLeftOut(let text): .inventoryRowLeftOut(text)
        case .tooManyRows: .inventoryTooManyRows(InventoryReader.mostRows)
        }
    }
}

extension InventoryReading {
    /// What the letters were taken for, with the beginning to judge by; `nil` where the file said it.
    var encodingPhrase: Phrase? {
        guard let encoding, encoding != .utf8 else { return nil }
        return .inventoryEncoding(encoding.name, sure: certainty == .certain, preview: preview)
    }
}

extension InventoryColumn {
    /// What a column is called.
    var phrase: Phrase {
        switch self {
        case .ordinal: .inventoryOrdinal
        case .box: .inventoryBox
        case .notation: .inventoryNotation
        case .title: .inventoryFieldTitle
        case .span: .inventorySpan
        case .start: .inventoryStart
        case .end: .inventoryEnd
        case .year: .inventoryYear
        case .retention: .inventoryRetention
        case .sheets: .inventorySheets
        case .pages: .inventoryPages
        case .shelf: .inventoryShelf
        case .maker: .inventoryMaker
        case .keywords: .inventoryKeywords
        case .notes: .inventoryNotes
        }
    }
}
