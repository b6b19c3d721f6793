public import Records

/// What making or changing a fonds, series or box gives back.
public struct ChangedNode: Equatable, Sendable {
    /// The node as it is now.
    public let node: ArchiveNode
    /// The codes from the fonds down to it.
    public let path: ArchivePath

    /// Puts a receipt together.
    public init(node: ArchiveNode, path: ArchivePath) {
        self.node = node
        self.path = path
    }
}

/// What is written of a fonds, series or box.
public struct NodeContent: Equatable, Sendable {
    /// Its code, unique under what lies above it.
    public var code: String
    /// Its title.
    public var title: String
    /// Where it stands.
    public var shelf: ShelfMark?
    /// What else is to be said of it.
    public var notes: String?

    /// Puts one together.
    public init(code: String, title: String, shelf: ShelfMark? = nil, notes: String? = nil) {
        self.code = code
        self.title = title
        self.shelf = shelf
        self.notes = notes
    }

    /// What is written of a node.
    public init(_ node: ArchiveNode) {
        self.init(code: node.code, title: node.title, shelf: node.shelf, notes: node.notes)
    }

    fileprivate var changesFromNothing: [FieldChange] {
        [FieldChange("node-code", from: nil, to: code), FieldChange("node-title", from: nil, to: title)]
            + [FieldChange("shelf", from: nil, to: shelf?.description), FieldChange("notes", from: nil, to: notes)]
            .filter { $0.new != nil }
    }

    fileprivate func changes(from old: NodeContent) -> [FieldChange] {
        [
            FieldChange("node-code", from: old.code, to: code), FieldChange("node-title", from: old.title, to: title),
            FieldChange("shelf", from: old.shelf?.description, to: shelf?.description),
            FieldChange("notes", from: old.notes, to: notes),
        ].filter { $0.old != $0.new }
    }

    fileprivate func checked() throws(OfficeError) -> NodeContent {
        var checked = self
        checked.code = trimmed(code)
        checked.title = trimmed(title)
        checked.notes = notes.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
        guard !checked.code.isEmpty, checked.code.count <= ArchiveGround.longestCode, !checked.code.contains("/"),
            !checked.title.isEmpty, checked.title.count <= ArchiveGround.longestTitle,
            checked.notes.map({ $0.count <= 2000 }) ?? true
        else { throw .refused(.archive(.nodeMalformed(checked.code))) }
        if SecretMark.isMark(checked.title) || checked.notes.map(SecretMark.isMark) ?? false {
            throw .refused(.secretMark)
        }
        return checked
    }
}

/// Makes a fonds, a series or a box.
public struct MakeNode: Command {
    public static let act = Act.arrangeArchive
    public static let name = "make-node"

    /// Its level.
    public let level: ArchiveLevel
    /// What lies above it; `nil` of a fonds.
    public let parent: ArchiveNodeID?
    /// What is written of it.
    public let content: NodeContent

    /// Asks for a node.
    public init(_ level: ArchiveLevel, below parent: ArchiveNodeID?, content: NodeContent) {
        self.level = level
        self.parent = parent
        self.content = content
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedNode> {
        let content = try content.checked()
        let line = try requireFit(level, in: parent, ledger)
        try requireFreeCode(content.code, below: parent, but: nil, ledger)
        var node = ArchiveNode(
            id: ArchiveNodeID(0), parent: parent, level: level, code: content.code, title: content.title,
            shelf: content.shelf, place: try ledger.archive.lastNodePlace(parent) + 1, notes: content.notes)
        let id = try ledger.archive.addNode(node, actor.person.id, now)
        node = try ledger.archive.node(id) ?? node
        let path = ArchivePath((line + [node]).map(\.code))
        let changes = [FieldChange("path", from: nil, to: path.description)] + content.changesFromNothing
        return .recorded(
            ChangedNode(node: node, path: path),
            [JournalNote(subject: RecordKey(.archiveNode, id.value), changes: changes)])
    }
}

/// Writes code, title, place on the shelves or notes of a node anew.
public struct ChangeNode: Command {
    public static let act = Act.arrangeArchive
    public static let name = "change-node"

    /// Which node.
    public let node: ArchiveNodeID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is to be written of it.
    public let content: NodeContent

    /// Asks for a change.
    public init(node: ArchiveNodeID, seenVersion: Int, content: NodeContent) {
        self.node = node
        self.seenVersion = seenVersion
        self.content = content
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedNode> {
        let before = try seenNode(node, version: seenVersion, in: ledger, at: now)
        let content = try content.checked()
        let changes = content.changes(from: NodeContent(before))
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        try requireFreeCode(content.code, below: before.parent, but: before.id, ledger)
        var after = before
        after.code = content.code
        after.title = content.title
        after.shelf = content.shelf
        after.notes = content.notes
        after.version += 1
        try ledger.archive.updateNode(before, after)
        let path = ArchivePath(try ledger.archive.line(node).map(\.code))
        return .recorded(
            ChangedNode(node: after, path: path),
            [JournalNote(subject: RecordKey(.archiveNode, node.value), changes: changes)])
    }
}

/// Moves a series or box with all that lies in it.
public struct MoveNode: Command {
    public static let act = Act.arrangeArchive
    public static let name = "move-node"

    /// Which node.
    public let node: ArchiveNodeID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Where it is to lie.
    public let parent: ArchiveNodeID

    /// Asks for a move.
    public init(node: ArchiveNodeID, seenVersion: Int, to parent: ArchiveNodeID) {
        self.node = node
        self.seenVersion = seenVersion
        self.parent = parent
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedNode> {
        let before = try seenNode(node, version: seenVersion, in: ledger, at: now)
        guard before.parent != parent else { throw .refused(.nothingChanged) }
        let line = try requireFit(before.level, in: parent, ledger)
        let old = try ledger.archive.line(node)
        guard !line.contains(where: { $0.id == node }) else { throw .refused(.archive(.nodeInItself(old.path))) }
        // Names of files are told apart within a fonds, and fonds are not mixed.
        guard line.first?.id == old.first?.id else { throw .refused(.archive(.otherFonds(old.path))) }
        try requireFreeCode(before.code, below: parent, but: node, ledger)
        var after = before
        after.parent = parent
        after.place = try ledger.archive.lastNodePlace(parent) + 1
        after.version += 1
        try ledger.archive.updateNode(before, after)
        let path = (line + [after]).path
        return .recorded(
            ChangedNode(node: after, path: ArchivePath((line + [after]).map(\.code))),
            [
                JournalNote(
                    subject: RecordKey(.archiveNode, node.value),
                    changes: [FieldChange("path", from: old.path, to: path)])
            ])
    }
}

private func seenNode(
    _ id: ArchiveNodeID, version: Int, in ledger: Ledger, at now: Instant
) throws(OfficeError) -> ArchiveNode {
    guard let node = try ledger.archive.node(id) else { throw .refused(.noSuchRecord) }
    try require(version, of: RecordKey(.archiveNode, id.value), toBe: node.version, since: now, in: ledger)
    return node
}

/// The nodes down to the one in which another is to lie.
private func requireFit(
    _ level: ArchiveLevel, in parent: ArchiveNodeID?, _ ledger: Ledger
) throws(OfficeError) -> [ArchiveNode] {
    guard let parent else {
        guard level.fits(in: nil) else { throw .refused(.archive(.nodeMisplaced(level))) }
        return []
    }
    let line = try ledger.archive.line(parent)
    guard let above = line.last else { throw .refused(.archive(.unknownNode(String(parent.value)))) }
    guard level.fits(in: above.level) else { throw .refused(.archive(.nodeMisplaced(level))) }
    guard line.count < ArchiveGround.deepest else { throw .refused(.archive(.tooDeep(limit: ArchiveGround.deepest))) }
    return line
}

private func requireFreeCode(
    _ code: String, below parent: ArchiveNodeID?, but own: ArchiveNodeID?, _ ledger: Ledger
) throws(OfficeError) {
    if let other = try ledger.archive.child(parent, code), other.id != own {
        throw .refused(.archive(.nodeCodeTaken(code)))
    }
}
