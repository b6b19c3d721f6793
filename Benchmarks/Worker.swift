import Glibc
import Office
import Records
import Store

/// One of several processes that register at the same time: this executable, started with a hidden argument.
enum Worker {
    /// Which writes are compared.
    enum Kind: String {
        case ours
        case bare
    }

    static let argument = "--worker"

    /// Opens the office, says that it is ready, waits for one byte, registers, and tells what it took.
    static func run(_ arguments: [String]) throws(BenchFault) {
        guard arguments.count == 4, let kind = Kind(rawValue: arguments[0]), let count = Int(arguments[2]),
            let seed = UInt64(arguments[3])
        else { throw BenchFault("a worker wants KIND OFFICE COUNT SEED") }
        let path = arguments[1]
        let now = Offices.now
        var documents = SampleDocuments(seed: seed)
        let contents = (0..<count).map { _ in documents.content(on: now.officeDay) }
        let key = "\(getpid())-\(monotonic())"
        var times = Samples()
        var refused = 0
        let start: Moment
        switch kind {
        case .ours:
            let door = try Door(path)
            try waitForStart()
            start = monotonic()
            for (place, content) in contents.enumerated() {
                times.add(try door.register(content, key: "\(key)-\(place)", refused: &refused))
            }
        case .bare:
            let bare = try BareOffice(path: path, now: now)
            let prepared = try bare.prepared(contents, key: key)
            try waitForStart()
            start = monotonic()
            for place in prepared.indices {
                let begun = monotonic()
                try bare.register(prepared[place...place])
                times.add(monotonic() - begun)
            }
        }
        say("\(start) \(monotonic()) \(times.median) \(times.percentile(95)) \(times.longest) \(refused)\n")
    }

    private static func waitForStart() throws(BenchFault) {
        say("ready\n")
        var byte: UInt8 = 0
        while true {
            let count = read(0, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { throw BenchFault("nobody starts this worker") }
            return
        }
    }
}

/// An office opened by its owner, for registering through the program's own door.
struct Door {
    private let file: OfficeFile
    private let actor: Actor

    init(_ path: String) throws(BenchFault) {
        let file = try attempt(path) { try OfficeFile.open(at: path) }
        guard let owner = try attempt(path, { try file.owner() }) else { throw BenchFault("\(path) has no owner") }
        self.file = file
        actor = Actor(person: owner)
    }

    /// Registers a document, durable when it returns.
    ///
    /// A person whose form is refused because others write presses the key again, and so does this.
    /// - Parameter refused: raised with every such refusal.
    /// - Returns: how long it took, refusals included.
    func register(_ content: IncomingContent, key: String, refused: inout Int) throws(BenchFault) -> Int64 {
        let command = RegisterIncoming(content: content, formKey: key)
        let start = monotonic()
        while true {
            do throws(OfficeError) {
                _ = try file.office.perform(command, by: actor, at: Offices.now)
                return monotonic() - start
            } catch {
                guard error == .store(.busy), refused < Self.mostRefusals else {
                    throw BenchFault("register: \(error)")
                }
                refused += 1
            }
        }
    }

    private static let mostRefusals = 100

    func close() {
        file.settle()
        file.close()
    }
}
