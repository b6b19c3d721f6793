public import Records

/// Puts the files of a series or box in order, or exchanges two of them: the order of the finding aid (chỉnh lý).
public struct OrderFiles: Command {
    public static let act = Act.arrangeArchive
    public static let name = "order-files"

    /// How they are put in order.
    public enum Way: Equatable, Sendable {
        /// All of them.
        case all(FileOrder)
        /// The first takes the place of the second, and the second that of the first.
        case exchange(RecordFileID, RecordFileID)
    }

    /// The series or box.
    public let node: ArchiveNodeID
    /// How.
    public let way: Way

    /// Asks for an order.
    public init(in node: ArchiveNodeID, _ way: Way) {
        self.node = node
        self.way = way
    }

    /// - Returns: how many files lie there.
    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Int> {
        let line = try nodeForFiles(node, in: ledger)
        let before = try ledger.archive.filesIn(node)
        guard before.count <= ArchiveGround.mostAtOnce else {
            throw .refused(.archive(.tooMany(limit: ArchiveGround.mostAtOnce)))
        }
        var after = before
        let change: FieldChange
        switch way {
        case .all(let order):
            after = order.sorted(before)
            change = FieldChange("file-order", from: nil, to: order.rawValue)
        case .exchange(let first, let second):
            guard let one = before.firstIndex(where: { $0.id == first }),
                let other = before.firstIndex(where: { $0.id == second })
            else { throw .refused(.archive(.unseen)) }
            after.swapAt(one, other)
            change = FieldChange(
                "file-order", from: before[one].name.description, to: before[other].name.description)
        }
        guard after.map(\.id) != before.map(\.id) else { throw .refused(.nothingChanged) }
        try ledger.archive.orderFiles(node, after.map(\.id))
        let path = FieldChange("path", from: nil, to: line.path)
        return .recorded(
            before.count, [JournalNote(subject: RecordKey(.archiveNode, node.value), changes: [path, change])])
    }
}
