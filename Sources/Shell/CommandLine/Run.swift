import Glibc
import Phrases
import Store
import Text

/// Runs the program once: takes the arguments apart, does what they say, and says how it ended.
///
/// All that goes wrong is one line on standard error; nothing is half done.
/// - Parameters:
///   - arguments: without the program's name; `nil` when they are no UTF-8 text.
///   - surroundings: clock, environment, account, terminal.
///   - output: where it writes.
/// - Returns: the exit code of `ExitCode`, or that of the terminal program.
public func run(arguments: [String]?, surroundings: Surroundings, output: Output) -> Int32 {
    var language = askedLanguage(arguments ?? [])
    var code = ExitCode.done
    var invocation: Invocation?
    do throws(Failure) {
        guard let arguments else { throw .usage(.argumentsNotText) }
        let parsed = try Arguments(arguments)
        if let text = parsed.text(.language), Language(rawValue: text) == nil {
            throw .usage(.usageBadValue(CommandOption.language.flag, value: text, expected: "vi, en"))
        }
        let (command, rest) = try chosen(parsed, surroundings)
        try command?.check(rest)
        let begun = try Invocation(rest, surroundings: surroundings, output: output, language: language)
        invocation = begun
        if let command { try command.act(begun) } else { try startTerminal(begun) }
    } catch {
        code = error.code
        language = invocation?.language ?? language
        output.endProgress()
        if let sentence = error.sentence { output.remark("vanthu: \(sentence.in(language))") }
    }
    output.endProgress()
    invocation?.close()
    output.flush()
    if output.delivery == .failed, code == .done {
        output.remark("vanthu: \(Phrase.outputFailed.in(language))")
        code = .cannotWrite
    }
    return invocation?.terminalExit ?? code.rawValue
}

/// The subcommand; `nil` for the terminal program, and the desk where there is no terminal.
private func chosen(
    _ arguments: Arguments, _ surroundings: Surroundings
) throws(Failure) -> (Subcommand?, Arguments) {
    if arguments.has(.version) { return (.version, arguments.with(words: [])) }
    guard !arguments.words.isEmpty else {
        if arguments.has(.help) { return (.help, arguments) }
        let usesTerminal = surroundings.isTerminal && !arguments.has(.json)
        return (usesTerminal ? nil : .desk, arguments)
    }
    let command = try Subcommand.named(arguments.words)
    if arguments.has(.help) { return (.help, arguments.with(words: command.words)) }
    return (command, arguments.withoutWords(command.words.count))
}

private func startTerminal(_ run: Invocation) throws(Failure) {
    // Whoever is named by `--as` comes to an office that others look after: there is nothing to make for them.
    if let firstStart = run.surroundings.firstStart, !run.arguments.has(.actor), try isMissing(run.officePath()) {
        let facts = FirstStartFacts(
            path: try run.officePath(), account: run.surroundings.account.name, language: run.language,
            clock: run.surroundings.clock)
        switch firstStart(facts) {
        case .office(let path): run.firstMade = path
        case .left(let code):
            run.terminalExit = code
            return
        }
    }
    let session = try run.session()
    run.terminalExit = run.surroundings.terminalProgram(
        TerminalStart(
            file: session.file, actor: session.actor, language: run.language,
            isLanguageAsked: run.arguments.has(.language), clock: run.surroundings.clock,
            shiftSeconds: run.shiftSeconds, programFolder: run.surroundings.programFolder))
    session.file.settle(at: run.writingTime)
}

/// Whether nothing at all stands at a path; what cannot be looked at may be there.
private func isMissing(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) != 0 && errno == ENOENT
}

/// The language that `--lang` asks for, found even on a command line that cannot be understood.
private func askedLanguage(_ arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
        if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .vi }
        if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) ?? .vi }
    }
    return .vi
}

extension Subcommand {
    static let version = Subcommand(words: ["--version"], options: [.version], summary: CommandOption.version.purpose) {
        (run) throws(Failure) in run.output.line("vanthu \(Help.version)")
    }
}
