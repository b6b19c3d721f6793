public import Records

/// What the commands about fonds, series, boxes, files and what lies in them need of a store, inside their transaction.
public struct ArchiveLedger {
    /// A fonds, series or box.
    public var node: (ArchiveNodeID) throws(OfficeError) -> ArchiveNode?
    /// What has a code below another node, or a fonds where that is `nil`.
    public var child: (ArchiveNodeID?, String) throws(OfficeError) -> ArchiveNode?
    /// The nodes from the fonds down to this one, itself the last.
    public var line: (ArchiveNodeID) throws(OfficeError) -> [ArchiveNode]
    /// The last place taken among the nodes below another.
    public var lastNodePlace: (ArchiveNodeID?) throws(OfficeError) -> Int
    /// Adds a node; its key in the value is ignored.
    public var addNode: (ArchiveNode, PersonID, Instant) throws(OfficeError) -> ArchiveNodeID
    /// Writes a node: before, after. What lies in it goes with it.
    public var updateNode: (ArchiveNode, ArchiveNode) throws(OfficeError) -> Void

    /// A file by key.
    public var file: (RecordFileID) throws(OfficeError) -> RecordFile?
    /// The file that a form made before.
    public var ofForm: (String) throws(OfficeError) -> RecordFile?
    /// The files that bear a name, one in each fonds at most.
    public var named: (FileName) throws(OfficeError) -> [RecordFile]
    /// The last place taken among the files of a node.
    public var lastFilePlace: (ArchiveNodeID) throws(OfficeError) -> Int
    /// The files of a node itself, in their order.
    public var filesIn: (ArchiveNodeID) throws(OfficeError) -> [RecordFile]
    /// Puts all files of a node in this order.
    public var orderFiles: (ArchiveNodeID, [RecordFileID]) throws(OfficeError) -> Void
    /// Adds a file under its form's key, with its index entry, duty and totals; the key in the value is ignored.
    public var addFile: (RecordFile, String?) throws(OfficeError) -> RecordFileID
    /// Writes a file with its index entry, duty and totals: before, after.
    public var updateFile: (RecordFile, RecordFile) throws(OfficeError) -> Void

    /// What lies in a file and what was taken out again, in the order of places.
    public var items: (RecordFileID) throws(OfficeError) -> [FileItem]
    /// One of them by its own key.
    public var item: (FileItemID) throws(OfficeError) -> FileItem?
    /// Whether a document lies in a file.
    public var isFiled: (FileItemSource) throws(OfficeError) -> Bool
    /// Adds what is put into a file; its key in the value is ignored.
    public var addItem: (FileItem, PersonID, Instant) throws(OfficeError) -> FileItemID
    /// Writes what lies in a file.
    public var updateItem: (FileItem) throws(OfficeError) -> Void

    /// Filing lists and the retention schedule.
    public var schedule: ScheduleLedger

    /// A ledger over a store's own functions.
    public init(
        node: @escaping (ArchiveNodeID) throws(OfficeError) -> ArchiveNode?,
        child: @escaping (ArchiveNodeID?, String) throws(OfficeError) -> ArchiveNode?,
        line: @escaping (ArchiveNodeID) throws(OfficeError) -> [ArchiveNode],
        lastNodePlace: @escaping (ArchiveNodeID?) throws(OfficeError) -> Int,
        addNode: @escaping (ArchiveNode, PersonID, Instant) throws(OfficeError) -> ArchiveNodeID,
        updateNode: @escaping (ArchiveNode, ArchiveNode) throws(OfficeError) -> Void,
        file: @escaping (RecordFileID) throws(OfficeError) -> RecordFile?,
        ofForm: @escaping (String) throws(OfficeError) -> RecordFile?,
        named: @escaping (FileName) throws(OfficeError) -> [RecordFile],
        lastFilePlace: @escaping (ArchiveNodeID) throws(OfficeError) -> Int,
        filesIn: @escaping (ArchiveNodeID) throws(OfficeError) -> [RecordFile],
        orderFiles: @escaping (ArchiveNodeID, [RecordFileID]) throws(OfficeError) -> Void,
        addFile: @escaping (RecordFile, String?) throws(OfficeError) -> RecordFileID,
        updateFile: @escaping (RecordFile, RecordFile) throws(OfficeError) -> Void,
        items: @escaping (RecordFileID) throws(OfficeError) -> [FileItem],
        item: @escaping (FileItemID) throws(OfficeError) -> FileItem?,
        isFiled: @escaping (FileItemSource) throws(OfficeError) -> Bool,
        addItem: @escaping (FileItem, PersonID, Instant) throws(OfficeError) -> FileItemID,
        updateItem: @escaping (FileItem) throws(OfficeError) -> Void,
        schedule: ScheduleLedger
    ) {
        self.node = node
        self.child = child
        self.line = line
        self.lastNodePlace = lastNodePlace
        self.addNode = addNode
        self.updateNode = updateNode
        self.file = file
        self.ofForm = ofForm
        self.named = named
        self.lastFilePlace = lastFilePlace
        self.filesIn = filesIn
        self.orderFiles = orderFiles
        self.addFile = addFile
        self.updateFile = updateFile
        self.items = items
        self.item = item
        self.isFiled = isFiled
        self.addItem = addItem
        self.updateItem = updateItem
        self.schedule = schedule
    }
}

/// What the commands about filing lists and the retention schedule need of a store, inside their transaction.
public struct ScheduleLedger {
    /// The filing list of a year.
    public var list: (Int) throws(OfficeError) -> FilingList?
    /// Adds or writes a list and returns its row's key.
    public var putList: (FilingList) throws(OfficeError) -> Int64
    /// The rows of a year's list, those taken out too, in the order of places.
    public var entries: (Int) throws(OfficeError) -> [FilingEntry]
    /// Adds a row where its key is 0, or writes it; returns its key.
    public var putEntry: (FilingEntry) throws(OfficeError) -> FilingEntryID
    /// All rows of the retention schedule.
    public var rules: () throws(OfficeError) -> [RetentionRule]
    /// Adds a row where its key is 0, or writes it; returns its key.
    public var putRule: (RetentionRule) throws(OfficeError) -> RetentionRuleID

    /// A ledger over a store's own functions.
    public init(
        list: @escaping (Int) throws(OfficeError) -> FilingList?,
        putList: @escaping (FilingList) throws(OfficeError) -> Int64,
        entries: @escaping (Int) throws(OfficeError) -> [FilingEntry],
        putEntry: @escaping (FilingEntry) throws(OfficeError) -> FilingEntryID,
        rules: @escaping () throws(OfficeError) -> [RetentionRule],
        putRule: @escaping (RetentionRule) throws(OfficeError) -> RetentionRuleID
    ) {
        self.list = list
        self.putList = putList
        self.entries = entries
        self.putEntry = putEntry
        self.rules = rules
        self.putRule = putRule
    }
}
