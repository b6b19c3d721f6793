public import Records

/// The open files that a person may put documents into: the one filled last, those the person makes, then the others, the newest first.
///
/// Without words it is what is offered before anything is typed; with words, what continues them.
public struct ListFilesToFill: Query {
    /// What was typed; `nil` for all.
    public let search: SearchQuery?
    /// How many of one's own, and how many of the others at most.
    public let limit: Int

    /// Asks for files.
    public init(_ search: SearchQuery? = nil, limit: Int) {
        self.search = search
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FilesToFill {
        let fillable = FileVisibility(fillableBy: actor)
        guard fillable.all || !fillable.sights.isEmpty else { return FilesToFill() }
        var filter = FileFilter()
        filter.states = FileState.allCases.filter(\.takesDocuments)
        filter.search = search
        let others = try reader.archive.page(filter, fillable, .newest, limit).map(\.file)
        filter.makers = actor.everyone.map(\.id)
        let own = try reader.archive.page(filter, fillable, .newest, limit).map(\.file)
        guard search == nil else { return FilesToFill(own: own, others: others) }
        for id in try reader.archive.filledLast(actor.person.id) {
            if let file = try reader.archive.file(id, fillable), file.state.takesDocuments {
                return FilesToFill(last: file, own: own, others: others)
            }
        }
        return FilesToFill(own: own, others: others)
    }
}

/// Files that documents can be put into.
public struct FilesToFill: Equatable, Sendable {
    /// The one that the person put something into last, while it can be filled; `nil` where words were typed.
    public let last: RecordFile?
    /// Those that the person makes.
    public let own: [RecordFile]
    /// Those of others.
    public let others: [RecordFile]

    /// Puts an answer together: each file stands in it once.
    public init(last: RecordFile? = nil, own: [RecordFile] = [], others: [RecordFile] = []) {
        self.last = last
        self.own = own.filter { $0.id != last?.id }
        let told = Set((own + [last].compactMap(\.self)).map(\.id))
        self.others = others.filter { !told.contains($0.id) }
    }

    /// All of them in the order in which they are offered.
    public var all: [RecordFile] { [last].compactMap(\.self) + own + others }
}
