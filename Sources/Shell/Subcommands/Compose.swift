import Phrases
import TerminalKit
import Text

extension Subcommand {
    static let compose = Subcommand(
        words: ["compose"], options: [.method, .tone],
        summary: Phrase(
            vi: "gõ thử tiếng Việt: mỗi dòng phím ở đầu vào chuẩn thành một dòng chữ",
            en: "try Vietnamese typing: each line of keys on standard input becomes a line of text")
    ) { (run) throws(Failure) in
        let methods = TypingMethod.allCases.map(\.rawValue)
        guard let written = run.arguments.text(.method) else {
            throw .usage(.composeMethodMissing(CommandOption.method.flag, values: methods.joined(separator: ", ")))
        }
        guard let method = TypingMethod(rawValue: written) else {
            throw .usage(
                .usageBadValue(CommandOption.method.flag, value: written, expected: methods.joined(separator: ", ")))
        }
        let tone = run.arguments.text(.tone) ?? ToneStyle.old.rawValue
        guard let tones = ToneStyle(rawValue: tone) else {
            let expected = ToneStyle.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage(.usageBadValue(CommandOption.tone.flag, value: tone, expected: expected))
        }
        var input = ComposeInput()
        while run.output.delivery == .written {
            guard let part = run.surroundings.standardInputPart() else { throw .said(.badData, .inputUnreadable) }
            // A whole line is answered at once, before the next one is waited for.
            for line in try part.isEmpty ? input.rest() : input.lines(of: part) {
                run.output.line(method.composed(nfc(line), tones: tones))
            }
            run.output.flush()
            if part.isEmpty { break }
        }
    }
}

/// Lines of keys out of parts of any length. Only the line that is not yet whole is kept.
struct ComposeInput {
    /// The longest line; nobody types so much, and a stream without line ends may not fill the memory.
    static let longest = 1 << 20

    private var open: [UInt8] = []
    private var count = 0

    /// The lines that a part completes.
    mutating func lines(of part: [UInt8]) throws(Failure) -> [String] {
        var lines: [String] = []
        var start = 0
        while let end = part[start...].firstIndex(of: 0x0A) {
            try take(part[start..<end])
            lines.append(try line())
            start = end + 1
        }
        try take(part[start...])
        return lines
    }

    /// The last line, where it has no end.
    mutating func rest() throws(Failure) -> [String] {
        open.isEmpty ? [] : [try line()]
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) throws(Failure) {
        guard open.count + bytes.count <= Self.longest else {
            throw .said(.badData, .inputLineTooLong(line: count + 1))
        }
        open += bytes
    }

    private mutating func line() throws(Failure) -> String {
        defer { open.removeAll(keepingCapacity: true) }
        count += 1
        let keys = open.last == 0x0D ? open.dropLast() : open[...]
        guard let text = count == 1 ? decodedUTF8(keys) : String(validating: keys, as: UTF8.self) else {
            throw .said(.badData, .inputNotText(line: count))
        }
        return text
    }
}
