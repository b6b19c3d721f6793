import Phrases
import Records

/// The lists on which an archivist works, reached from the tree and from the list of every action.
enum ArchiveDesk: String, CaseIterable, Equatable, Sendable {
    case filingList = "filing-list"
    case due
    case transfers
    case disposals
    case loans
    case holds

    var phrase: Phrase {
        switch self {
        case .filingList: .contextFilingList
        case .due: .contextDueFiles
        case .transfers: .contextTransfers
        case .disposals: .contextDisposals
        case .loans: .contextLoans
        case .holds: .contextHolds
        }
    }

    /// The list as it is opened on a day.
    func screen(on today: Day) -> ArchiveScreen {
        switch self {
        case .filingList: .filing(.init(year: today.year))
        case .due: .due(.init())
        case .transfers: .procedures(.init(.transfers))
        case .disposals: .procedures(.init(.disposals))
        case .loans: .loans(.init())
        case .holds: .holds(.init())
        }
    }
}
