import Phrases
import Text

/// The help, made from the table of subcommands.
enum Help {
    /// The version of the program.
    static let version = "0.1.0"

    /// All subcommands with one line each, and the options that go everywhere.
    static func general() -> [Phrase] {
        var lines = [
            Phrase(
                vi: "vanthu: văn thư, lưu trữ và báo cáo cho cơ quan công đoàn",
                en: "vanthu: a records office for trade unions"),
            Phrase(""),
            Phrase(
                vi: "  vanthu                    mở chương trình",
                en: "  vanthu                    the terminal program"),
            Phrase(vi: "  vanthu LỆNH [TÙY CHỌN]", en: "  vanthu COMMAND [OPTIONS]"), Phrase(""),
            Phrase(vi: "Lệnh:", en: "Commands:"),
        ]
        lines += table(Subcommand.all.map { (Phrase($0.name), $0.summary) })
        lines += [Phrase(""), Phrase(vi: "Tùy chọn của mọi lệnh:", en: "Options of every command:")]
        lines += options(CommandOption.everywhere + [.version])
        lines += [
            Phrase(""),
            Phrase(
                vi: "Tệp dữ liệu: --office, rồi $VANTHU_OFFICE, rồi ~/.local/share/vanthu/office.db",
                en: "The office file: --office, then $VANTHU_OFFICE, then ~/.local/share/vanthu/office.db"),
            Phrase(
                vi: "Kết thúc: 0 xong · 1 quy định không cho · 64 gõ sai · 65 dữ liệu sai hoặc hỏng · 66 không có",
                en: "Exit: 0 done · 1 refused by a rule · 64 usage · 65 bad or damaged data · 66 no such thing"),
            Phrase(
                vi:
                    "          70 lỗi chương trình · 73 không ghi được · 75 đang bận · 77 không có quyền · 78 tệp mới hơn",
                en: "      70 a fault of ours · 73 cannot write · 75 busy · 77 not permitted · 78 newer file"),
            Phrase(vi: "Xem thêm: vanthu help LỆNH", en: "More: vanthu help COMMAND"),
        ]
        return lines
    }

    /// One subcommand with its operands and options.
    static func of(_ command: Subcommand) -> [Phrase] {
        let operands = command.operands.enumerated().map { index, name in
            let text = index < command.required ? name : Phrase(vi: "[\(name.vi)]", en: "[\(name.en)]")
            return index == command.operands.count - 1 && command.takesMany
                ? text.followed(by: Phrase("…"), separator: "") : text
        }
        let usage = Phrase.list([Phrase("vanthu \(command.name)")] + operands, separator: " ")
        var lines = [
            command.options.isEmpty ? usage : usage.followed(by: Phrase(vi: "[TÙY CHỌN]", en: "[OPTIONS]")),
            Phrase("  ").followed(by: command.summary, separator: ""),
        ]
        if !command.options.isEmpty {
            lines += [Phrase(""), Phrase(vi: "Tùy chọn:", en: "Options:")]
            lines += options(command.options, command.meanings)
        }
        lines += [Phrase(""), Phrase(vi: "Tùy chọn của mọi lệnh:", en: "Options of every command:")]
        return lines + options(CommandOption.everywhere)
    }

    private static func options(
        _ options: [CommandOption], _ meanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [:]
    ) -> [Phrase] {
        table(
            options.map { option in
                let value = meanings[option]?.value ?? option.value
                return (
                    value.map { Phrase(option.flag).followed(by: $0) } ?? Phrase(option.flag),
                    meanings[option]?.purpose ?? option.purpose
                )
            })
    }

    private static func table(_ rows: [(Phrase, Phrase)]) -> [Phrase] {
        func width(_ language: Language) -> Int { rows.map { cells($0.0.in(language)) }.max() ?? 0 }
        func line(_ row: (Phrase, Phrase), _ language: Language, _ width: Int) -> String {
            "  " + padded(row.0.in(language), to: width) + "  " + row.1.in(language)
        }
        let (vi, en) = (width(.vi), width(.en))
        return rows.map { Phrase(vi: line($0, .vi, vi), en: line($0, .en, en)) }
    }
}

/// A text with blanks behind it up to a width in cells; a longer one stays as it is.
func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - cells(text)))
}

extension Subcommand {
    static let help = Subcommand(
        words: ["help"], operands: [Phrase(vi: "LỆNH", en: "COMMAND")], takesMany: true,
        summary: Phrase(vi: "hướng dẫn chung, hoặc của một lệnh", en: "this help, or that of one command")
    ) { (run) throws(Failure) in
        let words = run.arguments.words
        let lines: [Phrase]
        if words.isEmpty {
            lines = Help.general()
        } else if let command = all.first(where: { $0.words == words }) {
            lines = Help.of(command)
        } else {
            let begun = all.filter { $0.words.starts(with: words) }
            guard !begun.isEmpty else { throw .usage(.usageUnknownCommand(words.joined(separator: " "))) }
            lines = begun.flatMap { Help.of($0) + [Phrase("")] }.dropLast()
        }
        for line in lines { run.say(line) }
    }
}
