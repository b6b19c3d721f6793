public import Office
public import Phrases
public import Records

/// A list that is to be written into a file: exactly what is shown, in the order in which it is shown.
public struct ListExport: Equatable, Sendable {
    /// The file's name without its ending.
    public let name: String
    /// Which documents.
    public let filter: IncomingFilter
    /// In which order.
    public let order: ListOrder
    /// Which columns; `nil` for all fields of the register.
    public let columns: [ListColumn]?
    /// Of the headings and words.
    public let language: Language

    /// Puts a list together.
    public init(name: String, filter: IncomingFilter, order: ListOrder, columns: [ListColumn]?, language: Language) {
        self.name = name
        self.filter = filter
        self.order = order
        self.columns = columns
        self.language = language
    }
}

/// How many documents bear a mark of circulation.
public struct MarkedCount: Equatable, Sendable {
    /// The mark.
    public let circulation: Circulation
    /// How many.
    public let count: Int
    /// Whether there are more.
    public let isCapped: Bool

    /// Puts a count together.
    public init(circulation: Circulation, count: Int, isCapped: Bool = false) {
        self.circulation = circulation
        self.count = count
        self.isCapped = isCapped
    }

    /// The marks that documents need on a way out.
    public static func all(of documents: some Sequence<IncomingDocument>, on way: WayOut) -> [MarkedCount] {
        var counts: [Circulation: Int] = [:]
        for document in documents where CirculationRule.verdict(document.content.circulation, way) == .marked {
            counts[document.content.circulation, default: 0] += 1
        }
        return Circulation.allCases.compactMap { circulation in
            counts[circulation].map { MarkedCount(circulation: circulation, count: $0) }
        }
    }
}

extension [MarkedCount] {
    /// "12 văn bản lưu hành nội bộ, 3 văn bản xem xong trả lại".
    public var phrase: Phrase {
        .list(map { .markedCount($0.isCapped ? .over($0.count) : .count($0.count), $0.circulation.phrase) })
    }
}

/// What came of a list that was written.
public struct SavedList: Equatable, Sendable {
    /// Where the file is.
    public let path: String
    /// How many documents are in it.
    public let count: Int
    /// How many of them bear a mark.
    public let marked: [MarkedCount]

    /// Puts a receipt together.
    public init(path: String, count: Int, marked: [MarkedCount]) {
        self.path = path
        self.count = count
        self.marked = marked
    }
}

extension IncomingFilter {
    /// The part of the list for each circulation that may go this way only with its mark.
    public func marked(on way: WayOut) -> [(Circulation, IncomingFilter)] {
        CirculationRule.marked(on: way).compactMap { circulation in
            guard self.circulation == nil || self.circulation == circulation else { return nil }
            var part = self
            part.circulation = circulation
            return (circulation, part)
        }
    }
}
