import Interchange
import Office
import Phrases
import Records
import Screens
import Store

extension Subcommand {
    static let verify = Subcommand(
        words: ["verify"],
        summary: Phrase(vi: "kiểm tra toàn vẹn của nhật ký và sổ", en: "check the journal against the records")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let report = try asked { () throws(OfficeError) in
            try session.file.verify { done, total in
                run.progress(done, of: total) { .verifyProgress(done: $0, of: $1) }
            }
        }
        run.output.endProgress()
        if run.wantsJSON {
            run.write(report.shape(language: run.language))
        } else {
            for finding in report.findings { run.say(finding.phrase) }
            if report.findings.isEmpty {
                run.say(.verifyGood(entries: .count(report.entries), rows: .count(report.rows)))
                if let head = report.head { run.say(.journalHead(sequence: head.sequence, hash: head.hash)) }
            }
            run.say(.verifyProves)
        }
        guard report.findings.isEmpty else { throw .said(.badData, .verifyFindings(report.findings.count)) }
    }

    static let backup = Subcommand(
        words: ["backup"], operands: [Phrase(vi: "TỆP", en: "FILE")], required: 1, options: [.until],
        meanings: [
            .until: (
                Phrase(vi: "NGÀY", en: "DAY"),
                Phrase(vi: "giữ bản này đến ngày nào", en: "the last day for which it is kept")
            )
        ],
        summary: Phrase(
            vi: "sao lưu vào một tệp mới và kiểm tra tệp ấy", en: "copy the office into a new file and check it")
    ) { (run) throws(Failure) in
        let session = try run.session()
        guard session.actor.may(.backUp) else { throw .office(.refused(.notPermitted(.backUp))) }
        let keepUntil = try run.day(.until, direction: .future)
        let receipt = try copied { () throws(BackupFault) in
            try session.file.backUp(to: run.arguments.words[0]) { done, total in
                run.progress(done, of: total) { .copyProgress(done: $0, of: $1) }
            }
        }
        // What is destroyed later lies in it still, and the minutes have to say so.
        _ = try session.perform(
            NoteBackup(path: receipt.path, bytes: receipt.bytes, sha256: receipt.sha256, keepUntil: keepUntil),
            at: run.writingTime)
        run.write(receipt, .backupDone(path: receipt.path))
    }

    static let restore = Subcommand(
        words: ["restore"], operands: [Phrase(vi: "TỆP", en: "FILE")], required: 1,
        summary: Phrase(
            vi: "phục hồi bản sao lưu vào tệp mới (--office TỆP-MỚI)",
            en: "restore a backup into a new file (--office NEW)")
    ) { (run) throws(Failure) in
        // Where an office is to appear is said in words: the usual place is not guessed.
        let path = try run.arguments.required(.office)
        let receipt = try copied { () throws(BackupFault) in
            try OfficeFile.restore(run.arguments.words[0], to: path) { done, total in
                run.progress(done, of: total) { .copyProgress(done: $0, of: $1) }
            }
        }
        run.write(receipt, .restoreDone(path: receipt.path))
    }

    static let doctor = Subcommand(
        words: ["doctor"],
        summary: Phrase(vi: "khám tệp dữ liệu và máy", en: "look at the office file and the machine")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let found = try asked { () throws(OfficeError) in try session.file.examine() }
        if run.wantsJSON {
            run.write(found.shape(path: session.file.path))
        } else {
            let lines: [(Phrase, Bool, String)] = [
                (
                    .doctorFile, found.problems.isEmpty,
                    "\(session.file.path), \(found.bytes) B, WAL \(found.logBytes) B"
                ),
                (.doctorSchema, true, "\(found.schema)"),
                (.doctorRights, !found.isOpenToOthers, found.isOpenToOthers ? "chmod 600" : "0600"),
                (.doctorPlace, found.network == nil, found.network ?? Phrase.doctorLocalDisk.in(run.language)),
                (.doctorDisk, found.freeBytes > 100 << 20, "\(found.freeBytes >> 20) MiB"),
                (.doctorSQLite, true, found.sqliteVersion),
                (.doctorJournal, true, found.head.map { "\($0.sequence) \($0.hash)" } ?? "0"),
            ]
            for (name, isGood, detail) in lines { run.say(.doctorLine(name, good: isGood, detail: detail)) }
            for problem in found.problems { run.say(.fileDamaged(detail: problem)) }
        }
        guard let problem = found.problems.first else { return }
        throw .office(.store(.damaged(detail: problem)))
    }
}

extension Invocation {
    fileprivate func write(_ receipt: BackupReceipt, _ done: Phrase) {
        output.endProgress()
        guard !wantsJSON else { return write(receipt.shape) }
        say(done)
        say(.receiptDocuments(.count(receipt.documents)))
        let head = receipt.head.map { "\($0.sequence) \($0.hash)" } ?? "0"
        say(.receiptJournal(entries: .count(receipt.entries), head: head))
        say(.receiptHash(receipt.sha256))
    }
}

extension BackupReceipt {
    fileprivate var shape: JSONValue {
        json(
            ("path", json(path)), ("bytes", json(bytes)), ("documents", json(documents)), ("entries", json(entries)),
            ("head", head.shape), ("sha256", json(sha256)))
    }
}

extension VerificationReport {
    fileprivate func shape(language: Language) -> JSONValue {
        let findings = findings.map { finding in
            json(("kind", json(finding.code)), ("text", json(finding.phrase.in(language))))
        }
        return json(
            ("entries", json(entries)), ("rows", json(rows)), ("head", head.shape), ("findings", .array(findings)))
    }
}

extension Optional where Wrapped == JournalHead {
    fileprivate var shape: JSONValue {
        guard let self else { return .null }
        return json(("sequence", .integer(self.sequence)), ("hash", json(self.hash)))
    }
}

extension Examination {
    fileprivate func shape(path: String) -> JSONValue {
        json(
            ("path", json(path)), ("bytes", json(bytes)), ("logBytes", json(logBytes)), ("freeBytes", json(freeBytes)),
            ("schema", json(schema)), ("sqlite", json(sqliteVersion)), ("openToOthers", .bool(isOpenToOthers)),
            ("network", json(network)), ("documents", json(documents)), ("head", head.shape),
            ("problems", .array(problems.map { json($0) })))
    }
}
