import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let holdList = Subcommand(
        words: ["archive", "hold", "list"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], options: [.all],
        summary: Phrase(
            vi: "những gì đang tạm dừng hủy; ghi hồ sơ thì in lệnh trên hồ sơ ấy",
            en: "what is held from disposal; of a file, the holds on it and above it")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let file = try run.arguments.words.first.map { (text) throws(Failure) in try run.file(text, in: session).file }
        let rows = try session.ask(ListHolds(on: file?.id, day: run.arguments.has(.all) ? nil : run.today))
        guard !run.wantsJSON else { return run.write(.array(rows.map { $0.shape(session.facts) })) }
        for row in rows {
            let hold = row.hold
            let what = [
                row.name, hold.reason, hold.from.shown, hold.until.map { Phrase.heldUntil($0.shown).in(run.language) },
                hold.endedOn.map { Phrase.holdEnded($0.shown).in(run.language) },
            ].compactMap(\.self).joined(separator: " · ")
            run.output.line("\(padded(String(hold.id.value), to: 6))\(cleaned(what))")
        }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let holdPlace = Subcommand(
        words: ["archive", "hold", "place"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")],
        options: [.within, .reason, .until], meanings: procedureMeanings,
        summary: Phrase(
            vi: "tạm dừng hủy một hồ sơ, hoặc cả phông, nhóm, hộp (--in)",
            en: "stop the disposal of a file, or of a whole fonds, series or box (--in)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let scope: ArchiveScope
        switch (run.arguments.words.first, try run.branch(in: session)) {
        case (let text?, nil): scope = .file(try run.file(text, in: session).file.id)
        case (nil, let found?): scope = .node(found.row.node.id)
        case (nil, nil), (_?, _?): throw .usage(.holdWhat)
        }
        let hold = try session.perform(
            PlaceHold(
                scope, reason: run.arguments.text(.reason) ?? "", until: try run.day(.until, direction: .future)),
            at: run.writingTime)
        guard !run.wantsJSON else { return run.write(HoldRow(hold: hold, name: "").shape(session.facts)) }
        run.say(.holdPlaced(String(hold.id.value)))
    }

    static let holdEnd = Subcommand(
        words: ["archive", "hold", "end"], operands: [Phrase(vi: "SỐ-LỆNH", en: "HOLD")], required: 1,
        options: [.reason], summary: Phrase(vi: "thôi tạm dừng hủy", en: "end a hold")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let hold = try session.perform(
            EndHold(LegalHoldID(try run.caseNumber()), reason: run.arguments.text(.reason) ?? ""), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(HoldRow(hold: hold, name: "").shape(session.facts)) }
        run.say(.holdEnded(hold.endedOn?.shown ?? ""))
    }

    static let listBackups = Subcommand(
        words: ["list", "backups"], options: [.all],
        summary: Phrase(
            vi: "các bản sao lưu đã lập và còn giữ; --all cả những bản đã xóa",
            en: "the backups that were made and are there; --all those gone too")
    ) { (run) throws(Failure) in
        let backups = try run.session().ask(ListBackups()).filter { run.arguments.has(.all) || $0.goneOn == nil }
        guard !run.wantsJSON else { return run.write(.array(backups.map(\.shape))) }
        for backup in backups {
            let gone = backup.goneOn.map { " · " + Phrase.backupGone($0.shown).in(run.language) } ?? ""
            run.output.line(
                "\(padded(String(backup.id.value), to: 6))\(cleaned(backup.sentence.in(run.language)))\(gone)")
        }
        if backups.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let backupGone = Subcommand(
        words: ["settings", "backup-gone"], operands: [Phrase(vi: "SỐ-BẢN", en: "BACKUP")], required: 1,
        options: [.date], meanings: procedureMeanings,
        summary: Phrase(
            vi: "ghi nhận một bản sao lưu đã xóa, không còn giữ nội dung nào",
            en: "tell that a backup was deleted and holds nothing any more")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let day = try run.day(.date) ?? run.today
        let note = try session.perform(TellBackupGone(BackupID(try run.caseNumber()), on: day), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(note.shape) }
        run.say(.backupGone(day.shown))
    }
}

extension HoldRow {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        let isFile = if case .file = hold.scope { true } else { false }
        return json(
            ("number", .integer(hold.id.value)), ("scope", json(isFile ? "file" : "branch")),
            ("name", json(name.isEmpty ? nil : name)), ("reason", json(hold.reason)), ("from", json(hold.from)),
            ("until", json(hold.until)), ("setBy", json(facts.login(hold.setBy))), ("ended", json(hold.endedOn)),
            ("endReason", json(hold.endReason)))
    }
}
