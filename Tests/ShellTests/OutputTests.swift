import Testing

@testable import Shell

@Suite struct OutputTests {
    private func run(_ line: [String], in trial: Trial, delivery: Output.Delivery) -> (Int32, writes: Int, err: String)
    {
        var writes = 0
        var err: [UInt8] = []
        let output = Output(
            result: { _ in
                writes += 1
                return delivery
            },
            remarks: {
                err.append(contentsOf: $0)
                return .written
            })
        let code = Shell.run(arguments: line, surroundings: trial.surroundings, output: output)
        return (code, writes, String(decoding: err, as: UTF8.self))
    }

    @Test func `a reader that has gone ends a list quietly`() {
        let trial = Trial.founded()
        let rows = (1...3000).map { "24/11/2026,Sở Nội vụ,\($0)/BC-X,việc \($0)" }
        let file = trial.write("Ngày đến,Tác giả,Số ký hiệu,Trích yếu\n" + rows.joined(separator: "\n"), to: "f.csv")
        trial("import", "incoming", file)
        let result = run(["list", "incoming"], in: trial, delivery: .readerGone)
        #expect(result.0 == 0)
        #expect(result.writes == 1)
        #expect(result.err.isEmpty)
    }

    @Test func `an output that cannot be written is code 73`() {
        let trial = Trial.founded()
        let result = run(["desk"], in: trial, delivery: .failed)
        #expect(result.0 == 73)
        #expect(result.err.hasPrefix("vanthu: "))
    }

    @Test func `lines are cleaned and stay lines`() {
        var out: [UInt8] = []
        let output = Output(
            result: {
                out.append(contentsOf: $0)
                return .written
            }, remarks: { _ in .written })
        output.line("a\nb\u{1B}c\u{202E}")
        output.flush()
        #expect(String(decoding: out, as: UTF8.self) == "a b‹U+001B›c‹U+202E›\n")
    }
}
