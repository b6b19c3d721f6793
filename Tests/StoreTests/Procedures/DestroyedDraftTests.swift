import Digest
import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// What becomes of the texts that were written in the program when the files of their documents are destroyed. Today is 24/11/2026.
@Suite struct DestroyedDraftTests {
    private static let today = SampleOffice.today
    /// A word that nothing else in the file can hold.
    private static let word = "qzxwvkjhgf"
    /// A word of the first version alone.
    private static let early = "jwqzkxvbnp"

    /// An issued document of the officer with these versions of its text.
    private func issued(_ sample: SampleProcedures, _ texts: [String], key: String) throws -> OutgoingID {
        var content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "báo cáo \(key)")
        content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        var draft = try sample.perform(
            BeginDraft(content: content, text: texts[0], formKey: key), .officer
        ).document
        for text in texts.dropFirst() {
            draft = try sample.perform(
                SaveDraft(document: draft.id, seenVersion: draft.version, text: text), .officer
            ).document
        }
        for (step, role) in [
            (OutgoingStep.submit, Role.officer), (.approve, .head), (.sign, .leadership), (.number, .clerk),
            (.issue, .clerk),
        ] {
            draft = try sample.perform(
                StepOutgoing(document: draft.id, seenVersion: draft.version, step: step), role
            ).document
        }
        return draft.id
    }

    private func found(_ sample: SampleProcedures, _ text: String) throws -> [OutgoingID] {
        var filter = OutgoingFilter.register()
        filter.search = SearchQuery.parse(text, today: Self.today).0
        return try sample.ask(ListOutgoing(filter: filter, limit: 10)).map(\.document.id)
    }

    /// Whether the office's file or its log holds some bytes.
    private static func holds(_ sample: SampleProcedures, _ text: String) throws -> Bool {
        let needle = Array(text.utf8)
        return try [sample.office.path, sample.office.path + "-wal"].contains { path in
            let bytes = try readAll(path)
            var start = bytes.startIndex
            while let found = bytes[start...].firstIndex(of: needle[0]) {
                if bytes[found...].starts(with: needle) { return true }
                start = found + 1
            }
            return false
        }
    }

    @Test func `no text and no word of it is left in the file, and rows, hashes and authors are`() throws {
        let sample = try SampleProcedures()
        // Longer than a page of the file, and with more words than one step takes out.
        let words = (0..<400).map { "từ\(Self.word)\($0)" }.joined(separator: " ")
        let texts = ["I. MỞ ĐẦU \(Self.early)", "I. KẾT QUẢ \(Self.word)\n\(words)"]
        let document = try issued(sample, texts, key: "mot")
        for number in 0..<30 { _ = try issued(sample, ["nội dung khác \(number)"], key: "khac\(number)") }
        let file = try sample.archived("01.TC", [.outgoing(document)])
        sample.office.file.settle()
        #expect(try found(sample, Self.word) == [document])
        for text in [Self.word, Self.early] { #expect(try Self.holds(sample, text)) }
        let disposal = try sample.bring(try sample.propose([file]), to: .destroyed)
        let line = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).lines[0]
        #expect(line.item.destroyed == DestroyedContent(documents: 1, texts: 1))
        #expect(try sample.archive.verify().isEmpty, "marked and not cleared yet")
        #expect(sample.office.file.clearDestroyed())
        // The index writes what a word has in common with the one before once.
        for text in [String(Self.word.dropFirst(2)), String(Self.early.dropFirst(2)), "MỞ ĐẦU"] {
            #expect(try !Self.holds(sample, text), "\(text)")
        }
        #expect(try found(sample, Self.word).isEmpty)
        #expect(try found(sample, "báo cáo mot") == [document], "the register still has it")
        #expect(try found(sample, "nội dung khác").count == 10)
        let versions = try #require(try sample.ask(ShowOutgoing(.key(document)))).versions
        #expect(versions.map(\.number) == [2, 1])
        #expect(versions.map(\.sha256) == texts.reversed().map { SHA256.digest(of: Array($0.utf8)).hex })
        let officer = try sample.person(.officer)
        #expect(versions.allSatisfy { $0.destroyedIn == disposal.id && $0.madeBy == officer && $0.text.isEmpty })
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `from the decision on nobody is handed a destroyed text, and the case is named`() throws {
        let sample = try SampleProcedures()
        let document = try issued(sample, ["bí mật công tác"], key: "mot")
        let file = try sample.archived("01.TC", [.outgoing(document)])
        let disposal = try sample.bring(try sample.propose([file]), to: .destroyed)
        for isClear in [false, true] {
            if isClear { #expect(sample.office.file.clearDestroyed()) }
            for number in [nil, 1] {
                let refused = refusal { () throws(OfficeError) in
                    try sample.office.file.office.ask(
                        ShowDraftText(document, number: number), by: sample.office.owner)
                }
                #expect(refused == .procedure(.destroyed("01/BC-LĐLĐ/2026", disposal.id)), "cleared: \(isClear)")
            }
        }
    }

    @Test func `a document that lies in another kept file keeps its text`() throws {
        let sample = try SampleProcedures()
        let document = try issued(sample, ["trước \(Self.word) sau"], key: "mot")
        let gone = try sample.archived("01.TC", [.outgoing(document)])
        let kept = try sample.archived("02.TC", [.outgoing(document)])
        let disposal = try sample.bring(try sample.propose([gone]), to: .destroyed)
        let line = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).lines[0]
        #expect(line.item.destroyed == DestroyedContent(documents: 1, textsKept: 1))
        #expect(sample.office.file.clearDestroyed())
        #expect(try sample.ask(ShowDraftText(document))?.text == "trước \(Self.word) sau")
        #expect(try found(sample, Self.word) == [document])
        // With the last file that holds it, it goes.
        let last = try sample.bring(try sample.propose([kept], key: "d2"), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        let version = try #require(try sample.ask(ShowOutgoing(.key(document)))?.versions.first)
        #expect(version.destroyedIn == last.id)
        #expect(try !Self.holds(sample, String(Self.word.dropFirst(2))))
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a word that another document has stays in the list of words, and one that is gone is learned again`()
        throws
    {
        let sample = try SampleProcedures()
        let document = try issued(sample, ["chung\(Self.word) riêng\(Self.early)"], key: "mot")
        _ = try issued(sample, ["chung\(Self.word)"], key: "hai")
        let file = try sample.archived("01.TC", [.outgoing(document)])
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        let vault = sample.office.file.vault
        #expect(try vault.completions(of: "chung\(Self.word.prefix(4))") == ["chung\(Self.word)"])
        #expect(try vault.completions(of: "rieng\(Self.early.prefix(4))") == [])
        let again = try issued(sample, ["riêng\(Self.early)"], key: "ba")
        #expect(try found(sample, "riêng\(Self.early.prefix(4))") == [again], "found by an unfinished word")
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what an older program kept gets its hash when it is destroyed`() throws {
        let sample = try SampleProcedures()
        let document = try issued(sample, ["bản cũ"], key: "mot")
        let file = try sample.archived("01.TC", [.outgoing(document)])
        let connection = try Connection(path: sample.office.path)
        try connection.execute(
            script: "DROP TRIGGER draft_version_is_fixed; UPDATE draft_version SET sha256 = NULL;")
        try connection.close()
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        let version = try #require(try sample.ask(ShowOutgoing(.key(document)))?.versions.first)
        #expect(version.sha256 == SHA256.digest(of: Array("bản cũ".utf8)).hex)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `verify tells a destroyed text from one that was tampered with, whenever it happens`() throws {
        let sample = try SampleProcedures()
        let document = try issued(sample, ["một", "hai"], key: "mot")
        _ = try issued(sample, ["khác"], key: "hai")
        let file = try sample.archived("01.TC", [.outgoing(document)])
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        let connection = try Connection(path: sample.office.path)
        for script in [
            "UPDATE draft_version SET text = 'x' WHERE id = 1", "UPDATE draft_version SET text = '' WHERE id = 3",
            "UPDATE draft_version SET made_by = made_by + 1 WHERE id = 1", "DELETE FROM destroyed_text",
            "DELETE FROM draft_version", "UPDATE destroyed_text SET disposal_id = disposal_id + 1",
        ] {
            #expect(throws: SQLiteError.self, "\(script)") { try connection.execute(script: script) }
        }
        try connection.execute(
            script: """
                DROP TRIGGER draft_version_is_fixed; UPDATE draft_version SET text = 'x' WHERE id = 1;
                UPDATE draft_version SET made_at = made_at + 1 WHERE id = 2; UPDATE draft_version SET text = '' WHERE id = 3;
                """)
        try connection.close()
        let altered = try sample.office.file.verify().findings.compactMap { finding -> RecordKey? in
            if case .rowAltered(let key, _) = finding { key } else { nil }
        }
        #expect(altered == [1, 2, 3].map { RecordKey(.draftVersion, $0) })
    }

    @Test func `the minutes name backups made since the first version was kept`() throws {
        let sample = try SampleProcedures()
        let hash = String(repeating: "ab", count: 32)
        let document = try issued(sample, ["một"], key: "mot")
        try sample.perform(NoteBackup(path: "/sao/giữ.db", bytes: 2, sha256: hash), .clerk)
        let file = try sample.archived("01.TC", [.outgoing(document)])
        let decided = try sample.bring(try sample.propose([file]), to: .decided)
        let done = try sample.perform(sample.destroy(decided), .archivist)
        #expect(done.texts == 1 && done.attachments == 0 && done.backups.map(\.path) == ["/sao/giữ.db"])
    }
}
