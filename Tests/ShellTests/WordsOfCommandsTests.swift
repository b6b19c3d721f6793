import Testing

@testable import Shell

/// What the command line says of slips that used to pass, or that it answered in the words of the terminal program.
@Suite struct WordsOfCommandsTests {
    private static func withDocument() -> Trial {
        let trial = Trial.founded()
        _ = trial("settings", "open-year", "2026")
        _ = trial("register", "incoming", "--issuer", "Sở Nội vụ", "--subject", "báo cáo")
        return trial
    }

    @Test func `a file named twice and an empty path add nothing`() {
        let trial = Self.withDocument()
        _ = trial.write(Array("x".utf8), to: "a.txt")
        let twice = trial("attach", "1", trial.path("a.txt"), trial.path("a.txt"))
        #expect(twice.code == 1)
        #expect(twice.err.contains("được nêu hai lần"))
        #expect(trial("attach", "1", "").code == 64)
        let none = trial("show", "attachments", "1")
        #expect(none.err.contains("Văn bản chưa có tệp nào.") && !none.err.contains("F12"))
    }

    @Test func `two letters that are no note's code are not taken for a leader's word`() {
        let trial = Self.withDocument()
        let result = trial("route", "instruct", "1", "--leader", "lan", "--text", "zz", "--lead", "lan")
        #expect(result.code == 64)
        #expect(result.err.contains("Chưa có mã bút phê \"zz\""))
    }
}
