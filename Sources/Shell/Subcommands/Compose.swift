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
        guard let bytes = run.surroundings.standardInput() else { throw .said(.badData, .inputUnreadable) }
        // All of it is looked at before anything is printed: nothing is half done.
        var lines: [String] = []
        for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            // What follows the last line end is no line.
            if line.isEmpty, line.endIndex == bytes.endIndex { break }
            let keys = line.last == 0x0D ? line.dropLast() : line
            guard let text = place == 0 ? decodedUTF8(keys) : String(validating: keys, as: UTF8.self) else {
                throw .said(.badData, .inputNotText(line: place + 1))
            }
            lines.append(text)
        }
        for line in lines { run.output.line(method.composed(nfc(line), tones: tones)) }
    }
}
