import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let disposalDue = Subcommand(
        words: ["archive", "dispose", "due"], options: [.limit],
        summary: Phrase(
            vi: "hồ sơ hết thời hạn lưu trữ, và điều gì chưa cho hủy",
            en: "files whose period has run out, with what bars each")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let rows = try session.ask(ListDueProcedures(.dispose, on: run.today, limit: try run.limit()))
        guard !run.wantsJSON else {
            return run.write(
                .array(
                    rows.map { row in
                        let why = row.disposalBar.map { sentence(for: $0, row.file.name.description).in(run.language) }
                        return .object(
                            row.file.listed(session.facts) + [
                                JSONValue.Member("due", json(row.day)), JSONValue.Member("barred", json(why)),
                            ])
                    }))
        }
        for row in rows {
            run.output.line("\(row.day.shown)  \(row.file.line(width: run.surroundings.width - 12, run.language))")
            if let bar = row.disposalBar {
                run.output.line("    \(cleaned(sentence(for: bar, row.file.name.description).in(run.language)))")
            }
        }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let disposalList = Subcommand(
        words: ["archive", "dispose", "list"], options: [.all, .limit],
        summary: Phrase(vi: "các hồ sơ hủy tài liệu, mới nhất trước", en: "disposal cases, newest first")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let rows = try session.ask(ListDisposals(all: run.arguments.has(.all), limit: try run.limit()))
        guard !run.wantsJSON else {
            return run.write(.array(rows.map { .object($0.disposal.listed($0.files, $0.isWhole, session.facts)) }))
        }
        for row in rows {
            let title = row.isWhole ? row.disposal.title : Phrase.hiddenValue.in(run.language)
            let what = [
                row.disposal.state.phrase.in(run.language), Phrase.archiveFiles(row.files).in(run.language), title,
            ].joined(separator: " · ")
            run.output.line("\(padded(String(row.disposal.id.value), to: 6))\(cleaned(what))")
        }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let disposalShow = Subcommand(
        words: ["archive", "dispose", "show"], operands: [caseOperand], required: 1,
        summary: Phrase(
            vi: "một hồ sơ hủy với danh mục, Hội đồng và quá trình", en: "one case with its list, council and history")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.disposal(in: session)
        guard !run.wantsJSON else { return run.write(detail.shape(session.facts, run.language)) }
        run.write(detail, session.facts)
    }

    static let caseOperand = Phrase(vi: "HỒ-SƠ-HỦY", en: "CASE")

    static let disposalCommands =
        [disposalDue, disposalList, disposalShow, disposalPropose, disposalChange, disposalSpare] + disposalSteps
}

extension Invocation {
    /// The case that the first word names.
    func disposal(in session: Session) throws(Failure) -> DisposalDetail {
        guard let detail = try session.ask(ShowDisposal(DisposalID(try caseNumber()), on: today)) else {
            throw .office(.refused(.procedure(.unknownDisposal)))
        }
        return detail
    }

    fileprivate func write(_ detail: DisposalDetail, _ facts: OfficeFacts) {
        let disposal = detail.disposal
        writeRows([
            (.fieldState, disposal.state.phrase.in(language)), (.fieldCaseTitle, disposal.title),
            (.fieldExplanation, disposal.explanation), (.fieldProposer, facts.personName(disposal.proposer)),
            (.fieldAppraisal, disposal.appraisal),
            (disposal.state == .refused ? .fieldReason : .fieldDecision, disposal.decision),
            (.fieldDecider, facts.personName(disposal.decider)), (.fieldDecidedOn, disposal.decidedOn?.shown),
            (.fieldExecutors, disposal.executors.map(facts.personName).joined(separator: ", ")),
            (.fieldMethod, disposal.method), (.fieldDestroyedOn, disposal.destroyedOn?.shown),
        ])
        for member in disposal.council {
            let said = [member.opinion.in(language), member.words].compactMap(\.self).joined(separator: ": ")
            output.line(
                cleaned("\(member.seat.phrase.in(language)): \(facts.personName(member.person)) – \(said)"))
        }
        output.line("")
        for line in detail.lines {
            output.line(
                "\(padded("\(line.item.place).", to: 4))\(line.file.line(width: surroundings.width - 4, language))")
            var remarks = [line.item.ground, line.item.spared.map { Phrase.fileSpared($0).in(language) }].compactMap(
                \.self)
            if let bar = line.bar { remarks.append(sentence(for: bar, line.file.name.description).in(language)) }
            if let gone = line.item.destroyed, gone.attachments + gone.shared + gone.texts > 0 {
                remarks.append(
                    Phrase.attachmentsDestroyed(gone.attachments, shared: gone.shared, texts: gone.texts).in(language))
            }
            for remark in remarks { output.line("    \(cleaned(remark))") }
        }
        for backup in detail.backups { say(backup.sentence) }
        if !detail.isWhole { say(.contentHidden) }
        writeHistory(detail.history, isWhole: detail.isWhole)
    }
}

extension BackupNote {
    /// "- /sao/a.db, lập 01/11/2026, giữ đến 01/02/2027".
    var sentence: Phrase { .destructionBackup(path, made: madeAt.officeDay.shown, until: keepUntil?.shown) }

    /// Its members of JSON.
    var shape: JSONValue {
        json(
            ("number", .integer(id.value)), ("made", json(madeAt.isoUTC)), ("path", json(path)), ("bytes", json(bytes)),
            ("sha256", json(sha256)), ("keepUntil", json(keepUntil)), ("gone", json(goneOn)))
    }
}

extension DisposalCase {
    /// Its members of JSON, by stable names.
    func listed(_ files: Int?, _ isWhole: Bool, _ facts: OfficeFacts) -> [JSONValue.Member] {
        let members = council.map { member in
            json(
                ("person", json(facts.login(member.person))), ("seat", json("\(member.seat)")),
                ("agrees", member.agrees.map { .bool($0) } ?? .null), ("words", json(member.words)))
        }
        let shape = json(
            ("number", .integer(id.value)), ("state", json(state.code)), ("title", json(isWhole ? title : nil)),
            ("explanation", json(explanation)), ("proposer", json(facts.login(proposer))),
            ("council", .array(members)), ("appraisal", json(appraisal)),
            ("decider", json(decider.flatMap { facts.login($0) })), ("decision", json(decision)),
            ("decided", json(decidedOn)), ("executors", .array(executors.map { json(facts.login($0)) })),
            ("method", json(method)), ("destroyed", json(destroyedOn)), ("version", json(version)))
        let count = files.map { [JSONValue.Member("files", json($0))] } ?? []
        return (shape.object ?? []) + count + (isWhole ? [] : [JSONValue.Member("contentHidden", .bool(true))])
    }
}

extension DisposalDetail {
    fileprivate func shape(_ facts: OfficeFacts, _ language: Language) -> JSONValue {
        let files = lines.map { line in
            let why = line.bar.map { sentence(for: $0, line.file.name.description).in(language) }
            return JSONValue.object(
                line.file.listed(facts) + [
                    JSONValue.Member("place", json(line.item.place)),
                    JSONValue.Member("ground", json(line.item.ground)),
                    JSONValue.Member("spared", json(line.item.spared)), JSONValue.Member("barred", json(why)),
                    JSONValue.Member("attachmentsDestroyed", json(line.item.destroyed?.attachments)),
                    JSONValue.Member("attachmentsKept", json(line.item.destroyed?.shared)),
                    JSONValue.Member("textsDestroyed", json(line.item.destroyed?.texts)),
                    JSONValue.Member("textsKept", json(line.item.destroyed?.textsKept)),
                ])
        }
        return .object(
            disposal.listed(nil, isWhole, facts) + [
                JSONValue.Member("files", .array(files)), JSONValue.Member("backups", .array(backups.map(\.shape))),
                JSONValue.Member("history", .array(history.map(\.shape))),
            ])
    }
}
