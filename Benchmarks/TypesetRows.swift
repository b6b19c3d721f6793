import DocumentModel
import DocumentSamples
import Glibc
import Interchange
import Reports

/// Documents as PDF, by the filter that stands beside the program: the whole way from its start to the last byte.
struct TypesetRows {
    let program: String
    let folder: String

    func rows() throws(BenchFault) -> [Row] {
        guard let slash = program.lastIndex(of: "/") else { throw BenchFault("\(program) has no folder") }
        let filter = program[..<slash] + "/vanthu-typeset"
        guard FileWork.exists(String(filter)) else { throw BenchFault("\(filter) is not there") }
        guard let letter = DocumentSamples.Samples.letters.first else { throw BenchFault("no letter") }
        let documents: [(what: String, tree: DocumentTree, times: Int, budget: Int)] = [
            ("a letter as PDF, median of 10", Letter.tree(letter.content), 10, 150),
            ("a report of 50 pages as PDF", DocumentSamples.Samples.longReport(pages: 52), 3, 2000),
            ("a register of 20,000 rows as PDF", DocumentSamples.Samples.incoming(20_000).tree, 1, 20_000),
        ]
        var rows: [Row] = []
        for (what, tree, times, budget) in documents {
            let ours = try measured(tree, String(filter), ["pdf"], times: times)
            let bare = try measured(tree, "/proc/self/exe", [BarePango.argument], times: times)
            let times = Double(ours.time) / Double(max(1, bare.time))
            let remark = "\(ours.remark), \(shown(times, digits: 1)) × bare Pango"
            rows.append(Row(what, ours.time, remark, budgetMilliseconds: budget))
            rows.append(Row("  bare Pango, the same text", "\(shown(nanoseconds: bare.time))  (\(bare.remark))"))
        }
        return rows
    }

    private func measured(
        _ tree: DocumentTree, _ program: String, _ arguments: [String], times: Int
    ) throws(BenchFault) -> (time: Int64, remark: String) {
        let message: [UInt8]
        do { message = try tree.encoded() } catch { throw BenchFault("\(error)") }
        let input = folder + "/typeset-input"
        let output = folder + "/typeset-output"
        try FileWork.write(message, to: input)
        defer {
            FileWork.remove(input)
            FileWork.remove(output)
        }
        var samples = Samples()
        var memory = 0
        for _ in 0..<times {
            let source = open(input, O_RDONLY | O_CLOEXEC)
            let target = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            defer {
                close(source)
                close(target)
            }
            guard source >= 0, target >= 0 else { throw FileWork.failure("open \(input)") }
            let start = monotonic()
            let child = try ChildProcess(
                program, arguments, environment: ChildProcess.plainEnvironment,
                streams: [.descriptor(source), .descriptor(target), .descriptor(2)], newSession: false)
            memory = max(memory, try child.memoryAtEnd())
            samples.add(monotonic() - start)
        }
        return (samples.median, "\(shown(Self.pages(in: output))) pages, \(shown(memory >> 10)) MiB")
    }

    /// The pages of a PDF that Cairo wrote.
    private static func pages(in path: String) -> Int {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: FileWork.size(of: path))
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        let mark = Array("/Type /Page".utf8)
        guard count > mark.count else { return 0 }
        var pages = 0
        for place in 0..<count - mark.count where bytes[place] == mark[0] {
            if bytes[place + mark.count] != UInt8(ascii: "s"), bytes[place..<place + mark.count].elementsEqual(mark) {
                pages += 1
            }
        }
        return pages
    }
}
