import Phrases
import Text

/// A command line taken apart: words and options, not yet tied to a subcommand.
struct Arguments {
    /// What is no option, in order.
    private(set) var words: [String] = []
    /// Values by option; "" for an option without value.
    private(set) var values: [CommandOption: String] = [:]

    /// Takes a command line apart: `--name value`, `--name=value`, flags, and after `--` only words.
    ///
    /// Text is brought into normal form C and cleaned of what controls a terminal, as from every other edge.
    /// - Parameter line: the arguments without the program's name.
    init(_ line: [String]) throws(Failure) {
        var rest = line[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                words += rest.map { cleaned($0) }
                return
            }
            if argument == "-h" {
                values[.help] = ""
                continue
            }
            guard argument.hasPrefix("--") else {
                words.append(cleaned(argument))
                continue
            }
            let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = CommandOption(rawValue: String(parts[0])) else {
                throw .usage(.usageUnknownOption("--" + parts[0]))
            }
            guard values[option] == nil else { throw .usage(.usageTwice(option.flag)) }
            values[option] = try Self.value(of: option, written: parts.count > 1 ? String(parts[1]) : nil, &rest)
        }
    }

    private static func value(
        of option: CommandOption, written: String?, _ rest: inout ArraySlice<String>
    ) throws(Failure) -> String {
        guard option.value != nil else {
            guard written == nil else { throw .usage(.optionWithoutValue(option.flag)) }
            return ""
        }
        if let written { return cleaned(written) }
        // A day may be "-1"; a value that begins with two hyphens is written with "=".
        guard let next = rest.first, !next.hasPrefix("--") else { throw .usage(.usageMissingValue(option.flag)) }
        rest.removeFirst()
        return cleaned(next)
    }

    /// An option's text without blanks around it; `nil` when it was not given.
    func text(_ option: CommandOption) -> String? {
        values[option].map(trimmed)
    }

    /// Whether an option was given.
    func has(_ option: CommandOption) -> Bool { values[option] != nil }

    /// An option that must be given and say something.
    func required(_ option: CommandOption) throws(Failure) -> String {
        guard let text = text(option) else {
            // Words are named that are the same in every language.
            guard let value = option.value, value.vi == value.en, value.vi.contains("|") else {
                throw .usage(.usageMissingArgument(option.flag))
            }
            throw .usage(
                .usageMissingChoice(option.flag, value.vi.split(separator: "|").joined(separator: ", ")))
        }
        guard !text.isEmpty else { throw .usage(.usageEmptyArgument(option.flag)) }
        return text
    }

    /// A whole number in a range; `nil` when the option was not given.
    func number(_ option: CommandOption, in range: ClosedRange<Int>) throws(Failure) -> Int? {
        guard let text = text(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .usage(
                .usageBadValue(option.flag, value: text, expected: "\(range.lowerBound)–\(range.upperBound)"))
        }
        return number
    }

    /// The same options with other words.
    func with(words: [String]) -> Arguments {
        var other = self
        other.words = words
        return other
    }

    /// The words of a subcommand taken off the front.
    func withoutWords(_ count: Int) -> Arguments { with(words: Array(words.dropFirst(count))) }
}

/// A text without blanks at both ends.
func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "" }
    guard isBlank(first) || isBlank(last) else { return text }
    guard let start = scalars.firstIndex(where: { !isBlank($0) }), let end = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[start...end])
}

/// Whether a scalar is white space; letters, which nearly all are, are told without a table.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x85, 0xA1..<0x1680, 0x1E00...0x1EFF: false
    default: scalar.properties.isWhitespace
    }
}
