import Phrases
import TestSupport
import Testing

@testable import Shell

/// The manual page's lists are written by this test out of the tables that the parser reads.
@Suite struct ManualPageTests {
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
    }

    private static func flag(_ option: CommandOption) -> String {
        let value = option.value.map { " \\fI\(escaped($0.en))\\fR" } ?? ""
        return "\\fB\(escaped(option.flag))\\fR\(value)"
    }

    private static func subcommands() -> [String] {
        Subcommand.all.flatMap { command -> [String] in
            let operands = command.operands.enumerated().map { place, name in
                let text = "\\fI\(escaped(name.en))\\fR"
                let many = command.takesMany && place == command.operands.count - 1 ? "..." : ""
                return place < command.required ? text + many : "[\(text)]\(many)"
            }
            let options = command.options.map { "[\(flag($0))]" }
            return [".TP", "\\fB\(escaped(command.name))\\fR " + (operands + options).joined(separator: " ")]
                + [escaped(command.summary.en) + "."]
        }
    }

    private static func options() -> [String] {
        let used = Set(Subcommand.all.flatMap(\.options))
        let everywhere = CommandOption.everywhere + [.version]
        func lines(_ options: [CommandOption]) -> [String] {
            options.flatMap { [".TP", flag($0), escaped($0.purpose.en) + "."] }
        }
        return [".SS Of every subcommand"] + lines(everywhere) + [".SS Of the subcommands that name them"]
            + lines(CommandOption.allCases.filter { used.contains($0) && !everywhere.contains($0) })
    }

    @Test func `the manual page has every subcommand and every option`() throws {
        let old = try SourceTree.text("docs/vanthu.1")
        var lines: [String] = []
        var isInside = false
        for line in old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == ".\\\" end" { isInside = false }
            if !isInside { lines.append(line) }
            if line == ".\\\" subcommands" {
                lines += Self.subcommands()
                isInside = true
            } else if line == ".\\\" options" {
                lines += Self.options()
                isInside = true
            }
        }
        try SourceTree.expect("docs/vanthu.1", is: lines.joined(separator: "\n"))
    }

    /// The command lines in the manual: those in blocks and those between backquotes.
    private static func commandLines(in text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("vanthu ") }
        let quoted = text.split(separator: "`").map(String.init).filter {
            $0.hasPrefix("vanthu ") && !$0.contains("\n")
        }
        return lines + quoted
    }

    @Test func `every command line in the manual is one that the program takes`() throws {
        let pages = try SourceTree.files(below: "docs/manual")
        #expect(pages.count >= 16)
        for page in pages {
            for line in Self.commandLines(in: try SourceTree.text(page)) {
                let words = line.split(separator: " ").dropFirst().map(String.init)
                // What stands in quotes is no option.
                let options = line.split(separator: "\"").enumerated().filter { $0.offset.isMultiple(of: 2) }
                    .flatMap { $0.element.split(separator: " ") }.filter { $0.hasPrefix("--") }.map(String.init)
                for option in options {
                    #expect(CommandOption.allCases.contains { $0.flag == option }, "\(page): \(line): \(option)")
                }
                if words.first?.hasPrefix("--") == true { continue }
                guard let command = Subcommand.all.first(where: { words.starts(with: $0.words) }) else {
                    Issue.record("\(page): \(line): no such subcommand")
                    continue
                }
                let allowed = command.options + CommandOption.everywhere
                for option in options {
                    #expect(allowed.contains { $0.flag == option }, "\(page): \(line): \(option)")
                }
            }
        }
    }

    @Test func `every subcommand is in the general help`() {
        let lines = Help.general().map(\.en)
        for command in Subcommand.all {
            #expect(lines.contains { $0.hasPrefix("  \(command.name) ") }, "\(command.name)")
        }
    }
}
