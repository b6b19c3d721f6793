import Testing

@testable import Shell

@Suite struct ComposeTests {
    private func compose(_ input: String, _ arguments: String...) -> Trial.Result {
        compose(Array(input.utf8), arguments)
    }

    private func compose(_ input: [UInt8]?, _ arguments: [String]) -> Trial.Result {
        let trial = Trial()
        trial.input = input
        return trial.run(["compose"] + arguments)
    }

    @Test func `each line of keys becomes a line of text, without an office`() {
        let result = compose("Coong ddoanf\n\nhoaf\n1235/QDD-LDDLDD\n", "--method", "telex")
        #expect(result.code == 0)
        #expect(result.out == "Công đoàn\n\nhòa\n1235/QĐ-LĐLĐ\n")
        #expect(result.err.isEmpty)
    }

    @Test func `VNI and the new style are asked for by name`() {
        #expect(compose("Cong6 d9oan2 thuy3", "--method=vni", "--tone=new").out == "Công đoàn thuỷ\n")
        #expect(compose("thuyr", "--method", "telex", "--tone", "old").out == "thủy\n")
    }

    @Test func `the last line needs no end, line ends of other systems are no text`() {
        #expect(compose("as\r\nar", "--method", "telex").out == "á\nả\n")
        #expect(compose("", "--method", "telex").out == "")
        #expect(compose("\u{FEFF}as", "--method", "telex").out == "á\n")
    }

    @Test(arguments: [[], ["--method", "viqr"], ["--method"], ["--method", "telex", "--tone", "middle"]])
    func `what is missing or unknown is said with the values`(_ arguments: [String]) {
        let result = compose([], arguments)
        #expect(result.code == 64)
        #expect(result.remarks.count == 1)
        if arguments != ["--method"] {
            #expect(result.err.contains(arguments.count == 4 ? "old, new" : "telex, vni"))
        }
    }

    @Test func `bytes that are no text are refused with their line`() {
        let result = compose(Array("as\n".utf8) + [0xFF, 0x0A], ["--method", "telex"])
        #expect(result.code == 65)
        #expect(result.err.contains("Dòng 2"))
        #expect(compose(nil, ["--method", "telex"]).code == 65)
    }

    @Test func `a very long line comes out whole`() {
        let words = 100_000
        let result = compose(String(repeating: "tieengs ", count: words), "--method", "telex")
        #expect(result.out == String(repeating: "tiếng ", count: words) + "\n")
    }

    @Test func `each line is answered before the next one is waited for`() {
        var answered: [String] = []
        var parts = ["as\nti", "eengs\r\n", "\na", "r", ""]
        let trial = Trial()
        trial.inputPart = {
            answered.append("?")
            return Array(parts.removeFirst().utf8)
        }
        let output = Output(
            result: {
                answered.append(String(decoding: $0, as: UTF8.self))
                return .written
            }, remarks: { _ in .written })
        let code = Shell.run(
            arguments: ["compose", "--method", "telex"], surroundings: trial.surroundings, output: output)
        #expect(code == 0)
        #expect(answered == ["?", "á\n", "?", "tiếng\n", "?", "\n", "?", "?", "ả\n"])
    }

    @Test func `input without an end ends quietly when nobody reads on`() {
        var reads = 0
        let trial = Trial()
        trial.inputPart = {
            reads += 1
            return Array("tieengs\n".utf8)
        }
        let output = Output(
            result: { _ in reads < 3 ? .written : .readerGone }, remarks: { _ in .written })
        let code = Shell.run(
            arguments: ["compose", "--method", "telex"], surroundings: trial.surroundings, output: output)
        #expect(code == 0)
        #expect(reads == 3)
    }

    @Test func `a line without an end is refused before it fills the memory`() {
        var reads = 0
        let trial = Trial()
        trial.inputPart = {
            reads += 1
            return [UInt8](repeating: 0x61, count: 1 << 16)
        }
        let result = trial.run(["compose", "--method", "telex"])
        #expect(result.code == 65)
        #expect(reads == 17)
        #expect(result.err.contains("Dòng 1 dài quá 1 MiB"))
    }

    @Test func `a decomposed letter is composed and stays as it is`() {
        #expect(Array(compose("e\u{302}\u{301}t", "--method", "telex").out.utf8) == Array("\u{1EBF}t\n".utf8))
    }
}
