/// What the command line asks for.
struct Options {
    /// The terminal program; its rows cannot be measured without it.
    var program = ".build/release/vanthu"
    var sizes = [10_000, 100_000, 1_000_000]
    /// Where offices are made and kept for the next run.
    var folder = ".build/bench"
    /// The one group to measure; `nil` for all.
    var only: Group?

    /// What is measured together, in the order of the table.
    enum Group: String, CaseIterable {
        case start
        case keys
        case search
        case handling
        case entry
        case figures
        case outgoing
        case archive
        case registration
        case processes
        case `import`
        case verify
        case typeset
    }

    static let usage = """
        vanthu-bench [--program FILE] [--sizes 10000,100000,1000000] [--folder DIR]
                     [--only \(Group.allCases.map(\.rawValue).joined(separator: "|"))]

        """

    init(_ arguments: [String]) throws(BenchFault) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchFault("\(option) wants a value") }
            switch option {
            case "--program": program = value
            case "--folder": folder = value
            case "--sizes":
                let parts = value.split(separator: ",")
                sizes = parts.compactMap { Int($0) }.filter { $0 > 0 }
                guard sizes.count == parts.count, !sizes.isEmpty else { throw BenchFault("no sizes: \(value)") }
            case "--only":
                guard let group = Group(rawValue: value) else { throw BenchFault("nothing is called \(value)") }
                only = group
            default: throw BenchFault("unknown option \(option)")
            }
        }
    }

    func wants(_ group: Group) -> Bool { only == nil || only == group }
}
