import Office
import Phrases
import Records

/// What is filled in about a file or about what files lie in.
enum ArchivePurpose: Equatable, Sendable {
    /// A file is opened in a series or box.
    case open(ArchiveNodeID)
    /// What is written of a file is written anew.
    case correct(RecordFileID)
    /// Documents are put into a file.
    case add(RecordFileID)
    /// A file is closed.
    case close(RecordFileID)
    /// Files are put elsewhere.
    case place([RecordFileID])
    /// A fonds, series or box is made below another.
    case node(ArchiveNodeID?, ArchiveLevel)
    /// What is written of a node is written anew.
    case changeNode(ArchiveNodeID)
    /// A series or box is put elsewhere.
    case moveNode(ArchiveNodeID)
    /// A slip for a file, or for one that is named in it.
    case lend(RecordFileID?)
    /// A later day of return.
    case extendLoan(LoanID)
}

extension ArchivePurpose {
    /// Stable name in drafts: "open/3", "correct/12", "place/4,5", "node/3/box".
    var code: String {
        switch self {
        case .open(let node): "open/\(node.value)"
        case .correct(let file): "correct/\(file.value)"
        case .add(let file): "add/\(file.value)"
        case .close(let file): "close/\(file.value)"
        case .place(let files): "place/\(files.map { "\($0.value)" }.joined(separator: ","))"
        case .node(let parent, let level): "node/\(parent.map { "\($0.value)" } ?? "-")/\(level.code)"
        case .changeNode(let node): "change/\(node.value)"
        case .moveNode(let node): "move/\(node.value)"
        case .lend(let file): "lend/\(file.map { "\($0.value)" } ?? "-")"
        case .extendLoan(let loan): "extend/\(loan.value)"
        }
    }

    /// Reads the stable name.
    init?(code: String) {
        let parts = code.split(separator: "/").map(String.init)
        guard parts.count >= 2 else { return nil }
        if parts[0] == "node" {
            guard parts.count == 3, let level = ArchiveLevel(code: parts[2]), parts[1] == "-" || Int64(parts[1]) != nil
            else { return nil }
            self = .node(Int64(parts[1]).map { ArchiveNodeID($0) }, level)
            return
        }
        if parts[0] == "place" {
            let keys = parts[1].split(separator: ",").map { Int64($0) }
            guard !keys.isEmpty, keys.allSatisfy({ $0 != nil }) else { return nil }
            self = .place(keys.compactMap(\.self).map { RecordFileID($0) })
            return
        }
        if parts.count == 2, parts[0] == "lend", parts[1] == "-" {
            self = .lend(nil)
            return
        }
        guard parts.count == 2, let key = Int64(parts[1]) else { return nil }
        switch parts[0] {
        case "open": self = .open(ArchiveNodeID(key))
        case "correct": self = .correct(RecordFileID(key))
        case "add": self = .add(RecordFileID(key))
        case "close": self = .close(RecordFileID(key))
        case "change": self = .changeNode(ArchiveNodeID(key))
        case "move": self = .moveNode(ArchiveNodeID(key))
        case "lend": self = .lend(RecordFileID(key))
        case "extend": self = .extendLoan(LoanID(key))
        default: return nil
        }
    }

    /// What it is about, in a few words.
    var phrase: Phrase {
        switch self {
        case .open: .archiveFormOpen
        case .correct: .archiveFormCorrect
        case .add: .archiveFormAdd
        case .close: .archiveFormClose
        case .place: .archiveFormPlace
        case .node(_, let level): .archiveFormNode(level.phrase)
        case .changeNode: .archiveFormChangeNode
        case .moveNode: .archiveFormMoveNode
        case .lend: .archiveFormLend
        case .extendLoan: .archiveFormExtend
        }
    }

    /// The file that it is about.
    var file: RecordFileID? {
        switch self {
        case .correct(let id), .add(let id), .close(let id): id
        case .place(let files): files.count == 1 ? files.first : nil
        case .lend(let file): file
        case .open, .node, .changeNode, .moveNode, .extendLoan: nil
        }
    }
}
