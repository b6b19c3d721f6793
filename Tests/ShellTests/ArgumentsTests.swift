import Testing

@testable import Shell

@Suite struct ArgumentsTests {
    @Test func `options take their value behind them or behind an equals sign`() throws {
        let arguments = try Arguments(["list", "incoming", "--year", "2026", "--limit=5", "--json"])
        #expect(arguments.words == ["list", "incoming"])
        #expect(arguments.text(.year) == "2026")
        #expect(arguments.text(.limit) == "5")
        #expect(arguments.has(.json))
        #expect(!arguments.has(.dryRun))
    }

    @Test func `a day with one hyphen is a value`() throws {
        #expect(try Arguments(["--date", "-1"]).text(.date) == "-1")
    }

    @Test func `behind two hyphens all is words`() throws {
        #expect(try Arguments(["search", "--", "--json", "-x"]).words == ["search", "--json", "-x"])
    }

    @Test func `a value keeps further equals signs`() throws {
        #expect(try Arguments(["--subject=a=b"]).text(.subject) == "a=b")
    }

    @Test func `text is brought into normal form and cleaned`() throws {
        let arguments = try Arguments(["--subject", "ba\u{301}o\u{1B}[31m"])
        #expect(arguments.text(.subject)?.unicodeScalars.map(\.value).prefix(3) == [0x62, 0xE1, 0x6F])
        #expect(arguments.text(.subject)?.contains("\u{1B}") == false)
    }

    static let faults: [([String], String)] = [
        (["list", "incoming", "--foo"], "--foo"),
        (["foo"], "\"foo\""),
        (["route", "12"], "\"route\""),
        (["route", "away", "12"], "\"route away\""),
        (["settle", "done", "1"], "--result"),
        (["settle", "receive"], "SỐ"),
        (["work", "give", "--title", "x"], "--source"),
        (["user", "away", "lan", "--to", "+2"], "--deputy"),
        (["register"], "incoming"),
        (["register", "away"], "\"register away\""),
        (["register", "outgoing"], "--type"), (["register", "outgoing", "--type", "BC"], "--subject"),
        (["register", "outgoing", "--type", "zz", "--subject", "x"], "--type"),
        (["settings", "numbering", "sometimes"], "\"sometimes\""),
        (["list", "incoming", "--year"], "--year"),
        (["list", "incoming", "--limit", "--json"], "--limit"),
        (["list", "incoming", "--limit", "0"], "--limit"),
        (["list", "incoming", "--limit", "x"], "\"x\""),
        (["list", "incoming", "--year", "26"], "--year"),
        (["list", "incoming", "--year", "2026", "--year", "2025"], "--year"),
        (["list", "incoming", "--json=yes"], "--json"),
        (["list", "incoming", "--issuer", "x"], "--issuer"),
        (["list", "incoming", "more"], "\"more\""),
        (["list", "incoming", "--standing", "x"], "--standing"),
        (["list", "incoming", "--type", "xyz"], "--type"),
        (["list", "incoming", "--from", "32/11"], "--from"),
        (["show", "incoming"], "SỐ"),
        (["show", "incoming", "abc"], "\"abc\""),
        (["show", "incoming", "12/26"], "\"12/26\""),
        (["search"], "CÂU TÌM"),
        (["search", "tu:32/11"], "32/11"),
        (["desk", "--lang", "fr"], "--lang"),
        (["desk", "--as-of", "31/02"], "--as-of"),
        (["register", "incoming", "--subject", "x"], "--issuer"),
        (["register", "incoming", "--issuer", "x"], "--subject"),
        (["register", "incoming", "--issuer", "x", "--subject", "y", "--urgency", "z"], "--urgency"),
        (["register", "incoming", "--issuer", "x", "--subject", "y", "--date", "30/02/2026"], "--date"),
        (["register", "incoming", "--issuer", "x", "--subject", "y", "--pages", "two"], "--pages"),
        (["register", "incoming", "--issuer", "x", "--subject", "y", "--type", "zz"], "--type"),
        (["correct", "incoming", "1"], "--subject"),
        (["correct", "incoming", "1", "--void", "--subject", "x"], "--void"),
        (["restore", "b.db"], "--office"),
        (["user", "add", "--login", "x", "--name", "X", "--roles", "king"], "--roles"),
        (["settings", "open-year", "soon"], "soon"),
        (["settings", "reserve", "--for", "x", "--until", "26/11 25:00"], "--until"),
        (["init", "--code", "x"], "--name"),
        (["help", "foo"], "\"foo\""),
        (["--office="], "--office"),
    ]

    @Test(arguments: faults)
    func `what is not understood is one sentence and code 64`(_ line: [String], names: String) {
        let result = Trial.founded().run(line)
        #expect(result.code == 64)
        #expect(result.out.isEmpty)
        #expect(result.remarks.count == 1)
        #expect(result.err.hasPrefix("vanthu: "))
        #expect(result.err.contains(names))
    }

    @Test func `a command line that is no text is refused`() {
        #expect(Trial().run(nil).code == 64)
    }

    @Test func `mistakes are said in the language asked for`() {
        #expect(Trial()("foo", "--lang", "en").err == "vanthu: There is no command \"foo\". See: vanthu help\n")
        #expect(Trial()("--lang=en", "foo").err.contains("There is no command"))
    }

    @Test func `every option of every subcommand stands in its help`() {
        let trial = Trial()
        for command in Subcommand.all {
            let result = trial.run(["help"] + command.words)
            #expect(result.code == 0)
            for option in command.options { #expect(result.out.contains(option.flag)) }
            #expect(trial.run(command.words + ["--help"]).out == result.out)
        }
    }

    @Test func `the help names every subcommand in both languages`() {
        for language in ["vi", "en"] {
            let result = Trial()("help", "--lang", language)
            #expect(result.code == 0)
            for command in Subcommand.all { #expect(result.out.contains("  \(command.name) ")) }
        }
        #expect(Trial()("--help").out == Trial()("help").out)
    }

    @Test func `the version is one line`() {
        #expect(Trial()("--version").out == "vanthu 0.1.0\n")
    }
}
