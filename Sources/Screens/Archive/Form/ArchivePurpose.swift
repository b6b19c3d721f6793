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
    /// These documents, chosen in a list, are put into a file that is named in it.
    case putIn([FileItemSource])
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
    /// A transfer of files, or of those that are named in it.
    case transfer(TransferKind, [RecordFileID])
    /// What is written of a transfer is written anew.
    case changeTransfer(TransferID)
    /// Files are put into a transfer.
    case addToTransfer(TransferID)
    /// Files are kept back.
    case keepBack([RecordFileID])
    /// Files are proposed for disposal, or those that are named in it.
    case propose([RecordFileID])
    /// What is written of a disposal case is written anew.
    case changeDisposal(DisposalID)
    /// Files are put into a case, or given their ground.
    case addToDisposal(DisposalID)
    /// The council of a case.
    case convene(DisposalID)
    /// One's own opinion in the council.
    case opinion(DisposalID)
    /// What the archive above has answered.
    case appraise(DisposalID)
    /// The decision on a case.
    case decide(DisposalID)
    /// The minutes of destruction.
    case destroy(DisposalID)
}

extension ArchivePurpose {
    private static func list(_ files: [RecordFileID]) -> String {
        files.isEmpty ? "-" : files.map { "\($0.value)" }.joined(separator: ",")
    }

    /// Reads a list of files; `nil` where it is none.
    private static func files(_ text: String) -> [RecordFileID]? {
        guard text != "-" else { return [] }
        let keys = text.split(separator: ",").map { Int64($0) }
        guard !keys.isEmpty, keys.allSatisfy({ $0 != nil }) else { return nil }
        return keys.compactMap(\.self).map { RecordFileID($0) }
    }

    /// Stable name in drafts: "open/3", "correct/12", "place/4,5", "node/3/box", "transfer/current/-".
    var code: String {
        switch self {
        case .open(let node): "open/\(node.value)"
        case .correct(let file): "correct/\(file.value)"
        case .add(let file): "add/\(file.value)"
        case .putIn(let documents): "put-in/\(documents.compactMap(\.code).joined(separator: ","))"
        case .close(let file): "close/\(file.value)"
        case .place(let files): "place/\(Self.list(files))"
        case .node(let parent, let level): "node/\(parent.map { "\($0.value)" } ?? "-")/\(level.code)"
        case .changeNode(let node): "change/\(node.value)"
        case .moveNode(let node): "move/\(node.value)"
        case .lend(let file): "lend/\(file.map { "\($0.value)" } ?? "-")"
        case .extendLoan(let loan): "extend/\(loan.value)"
        case .transfer(let kind, let files): "transfer/\(kind.code)/\(Self.list(files))"
        case .changeTransfer(let id): "change-transfer/\(id.value)"
        case .addToTransfer(let id): "add-to-transfer/\(id.value)"
        case .keepBack(let files): "keep-back/\(Self.list(files))"
        case .propose(let files): "propose/\(Self.list(files))"
        case .changeDisposal(let id): "change-disposal/\(id.value)"
        case .addToDisposal(let id): "add-to-disposal/\(id.value)"
        case .convene(let id): "convene/\(id.value)"
        case .opinion(let id): "opinion/\(id.value)"
        case .appraise(let id): "appraise/\(id.value)"
        case .decide(let id): "decide/\(id.value)"
        case .destroy(let id): "destroy/\(id.value)"
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
        if parts[0] == "transfer" {
            guard parts.count == 3, let kind = TransferKind.allCases.first(where: { $0.code == parts[1] }),
                let files = Self.files(parts[2])
            else { return nil }
            self = .transfer(kind, files)
            return
        }
        if ["place", "keep-back", "propose"].contains(parts[0]) {
            guard parts.count == 2, let files = Self.files(parts[1]), !files.isEmpty || parts[0] == "propose" else {
                return nil
            }
            self = parts[0] == "place" ? .place(files) : parts[0] == "propose" ? .propose(files) : .keepBack(files)
            return
        }
        if parts[0] == "put-in" {
            let documents = parts[1].split(separator: ",").map { FileItemSource(code: $0) }
            guard parts.count == 2, !documents.isEmpty, documents.allSatisfy({ $0 != nil }) else { return nil }
            self = .putIn(documents.compactMap(\.self))
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
        case "change-transfer": self = .changeTransfer(TransferID(key))
        case "add-to-transfer": self = .addToTransfer(TransferID(key))
        case "change-disposal": self = .changeDisposal(DisposalID(key))
        case "add-to-disposal": self = .addToDisposal(DisposalID(key))
        case "convene": self = .convene(DisposalID(key))
        case "opinion": self = .opinion(DisposalID(key))
        case "appraise": self = .appraise(DisposalID(key))
        case "decide": self = .decide(DisposalID(key))
        case "destroy": self = .destroy(DisposalID(key))
        default: return nil
        }
    }

    /// What it is about, in a few words.
    var phrase: Phrase {
        switch self {
        case .open: .archiveFormOpen
        case .correct: .archiveFormCorrect
        case .add: .archiveFormAdd
        case .putIn(let documents): .archiveFormPutIn(.count(documents.count))
        case .close: .archiveFormClose
        case .place: .archiveFormPlace
        case .node(_, let level): .archiveFormNode(level.phrase)
        case .changeNode: .archiveFormChangeNode
        case .moveNode: .archiveFormMoveNode
        case .lend: .archiveFormLend
        case .extendLoan: .archiveFormExtend
        case .transfer(let kind, _): kind == .current ? .archiveFormTransfer : .archiveFormHandOver
        case .changeTransfer: .archiveFormChangeTransfer
        case .addToTransfer: .archiveFormAddToTransfer
        case .keepBack: .archiveFormKeepBack
        case .propose: .archiveFormPropose
        case .changeDisposal: .archiveFormChangeDisposal
        case .addToDisposal: .archiveFormAddToDisposal
        case .convene: .archiveFormConvene
        case .opinion: .archiveFormOpinion
        case .appraise: .archiveFormAppraise
        case .decide: .archiveFormDecide
        case .destroy: .archiveFormDestroy
        }
    }

    /// The files that it is about.
    var files: [RecordFileID] {
        switch self {
        case .correct(let id), .add(let id), .close(let id): [id]
        case .place(let files), .transfer(_, let files), .keepBack(let files), .propose(let files): files
        case .lend(let file): file.map { [$0] } ?? []
        default: []
        }
    }

    /// The transfer that it is about.
    var transfer: TransferID? {
        switch self {
        case .changeTransfer(let id), .addToTransfer(let id): id
        default: nil
        }
    }

    /// The case that it is about.
    var disposal: DisposalID? {
        switch self {
        case .changeDisposal(let id), .addToDisposal(let id), .convene(let id), .opinion(let id), .appraise(let id),
            .decide(let id), .destroy(let id):
            id
        default: nil
        }
    }
}

extension FileItemSource {
    /// Stable name in drafts: "i12" of the incoming register, "o7" of the outgoing one; `nil` of a loose paper.
    fileprivate var code: String? {
        switch self {
        case .incoming(let id): "i\(id.value)"
        case .outgoing(let id): "o\(id.value)"
        case .loose: nil
        }
    }

    /// Reads a stable name.
    fileprivate init?(code: Substring) {
        guard let key = Int64(code.dropFirst()) else { return nil }
        switch code.first {
        case "i": self = .incoming(DocumentID(key))
        case "o": self = .outgoing(OutgoingID(key))
        default: return nil
        }
    }
}
