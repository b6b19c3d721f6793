import Interchange
import Office
import Phrases
import Records
import Screens
import Store
import Text

extension Subcommand {
    static let archiveExtract = Subcommand(
        words: ["archive", "extract"], options: [.limit, .list, .again],
        summary: Phrase(
            vi: "lấy chữ trong các tệp đính kèm để tìm được; chương trình cũng tự làm khi rảnh",
            en: "take the text out of attachments so that it is found; the program does so itself when idle")
    ) { (run) throws(Failure) in
        let session = try run.session()
        if run.arguments.has(.list) { return try run.listFailedTexts(in: session) }
        try run.extract(in: session)
    }
}

extension Invocation {
    fileprivate func listFailedTexts(in session: Session) throws(Failure) {
        let failed = try session.ask(ListFailedTexts(limit: try limit()))
        var list = JSONLines(self)
        for text in failed {
            if wantsJSON {
                list.write(text.attachment.extracted(text.standing, document: text.document))
            } else {
                say(.extractSaid(text.document, text.attachment.name, text.standing.phrase(of: text.attachment.kind)))
            }
        }
        list.end()
        if failed.isEmpty, !wantsJSON { output.remark(Phrase.extractNoneFailed.in(language)) }
    }

    fileprivate func extract(in session: Session) throws(Failure) {
        let texts = session.file.office.texts
        if arguments.has(.again) {
            let retried = try asked { () throws(OfficeError) in try texts.retry(nil) }
            if retried > 0, !wantsJSON { say(.extractRetried(retried)) }
        }
        let total = try asked { () throws(OfficeError) in try texts.counts(100_000).waiting }
        let queue = TextQueue(
            texts: texts, extractor: ContentExtractor(programFolder: surroundings.programFolder),
            clock: surroundings.clock)
        var counts: [TextState: Int] = [:]
        var list = JSONLines(self)
        var fault: Failure?
        let wanted = try limit()
        let end = try asked { () throws(OfficeError) in
            try queue.work(limit: wanted, .none) { item, outcome in
                let standing = TextStanding(outcome)
                counts[standing.state, default: 0] += 1
                progress(counts.values.reduce(0, +), of: total) { .extractProgress(done: $0, of: $1) }
                // Whose document it is not is counted, never named.
                do throws(Failure) {
                    guard let document = try session.ask(NameOfOwner(item.owner)) else { return }
                    output.endProgress()
                    if wantsJSON {
                        list.write(item.extracted(standing, document: document))
                    } else {
                        say(.extractSaid(document, item.name, standing.phrase(of: item.kind)))
                    }
                } catch { fault = fault ?? error }
            }
        }
        output.endProgress()
        list.end()
        if let fault { throw fault }
        let left = try asked { () throws(OfficeError) in try texts.counts(100_000).waiting }
        if !wantsJSON {
            if counts.isEmpty, left == 0 {
                output.remark(Phrase.extractNothingWaits.in(language))
            } else if !counts.isEmpty {
                say(
                    .extractDone(
                        counts[.done] ?? 0, failed: counts[.failed] ?? 0, nothing: counts[.nothing] ?? 0))
            }
            if left > 0 { say(.extractStillWaiting(.count(left))) }
        }
        if case .lacking(let faults) = end { for fault in faults { note(fault.phrase) } }
        session.file.settle(at: writingTime)
    }
}

extension TextStanding {
    /// What was just found out.
    fileprivate init(_ outcome: TextOutcome) {
        switch outcome {
        case .text(let taken):
            self.init(
                state: .done, isCut: taken.isCut, isScanned: taken.isScanned, encoding: taken.encoding,
                isDoubtful: taken.isDoubtful)
        case .fault(let fault, let detail):
            self.init(state: fault.isFinal ? .nothing : .failed, fault: fault, detail: detail)
        }
    }

    /// Its members in JSON, by stable names.
    fileprivate var members: [JSONValue.Member] {
        let shape = json(
            ("state", json(state.code)), ("cut", .bool(isCut)), ("scanned", .bool(isScanned)),
            ("encoding", json(encoding)), ("doubtful", .bool(isDoubtful)), ("fault", json(fault?.rawValue)),
            ("detail", json(detail)))
        return shape.object ?? []
    }
}

extension WaitingText {
    fileprivate func extracted(_ standing: TextStanding, document: String) -> JSONValue {
        let head = json(("document", json(document)), ("name", json(name)), ("kind", json(kind.rawValue)))
        return .object((head.object ?? []) + standing.members)
    }
}

extension Attachment {
    fileprivate func extracted(_ standing: TextStanding, document: String) -> JSONValue {
        let head = json(("document", json(document)), ("name", json(name)), ("kind", json(kind.rawValue)))
        return .object((head.object ?? []) + standing.members)
    }
}
