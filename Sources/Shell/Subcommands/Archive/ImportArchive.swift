import Digest
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let archiveImport = Subcommand(
        words: ["archive", "import"],
        operands: [Phrase(vi: "TỆP.(csv|xlsx)|THƯ-MỤC", en: "FILE.(csv|xlsx)|FOLDER")], required: 1,
        options: [.within, .retention, .year, .encoding, .dryRun, .skipBad],
        meanings: [
            .retention: (
                CommandOption.retention.value ?? Phrase(""),
                Phrase(vi: "thời hạn của dòng không ghi thời hạn", en: "the period of rows that name none")
            ),
            .year: (
                Phrase(vi: "NĂM", en: "YEAR"),
                Phrase(vi: "năm của dòng không ghi năm và thời gian", en: "the year of rows without year and dates")
            ),
        ],
        summary: Phrase(
            vi: "nhập mục lục hồ sơ cũ (CSV, XLSX, mọi bảng mã) hoặc một gói BagIt vào kho; --dry-run chỉ xem thử",
            en: "take an old list of files (CSV, XLSX, any encoding) or a BagIt package into the archive")
    ) { (run) throws(Failure) in
        let session = try run.session()
        // Said before a large file is read.
        guard session.actor.may(ImportFiles.act) else { throw .office(.refused(.notPermitted(ImportFiles.act))) }
        let path = run.arguments.words[0]
        let places = run.fileWorker(session).places
        let base = try run.branch(in: session)
        let defaults = ArchiveImportPlan.Defaults(
            retention: try run.retention(), year: try run.arguments.number(.year, in: 1900...2200))
        var plan: ArchiveImportPlan
        var staging: BagStaging?
        if let folder = OpenFolder(path: places.expanded(path)) {
            // Over the network files come by the drop folder alone, which holds no folders.
            guard !places.isShared else { throw Failure(FileRefusal.unreadable(name: cleaned(path))) }
            let packed = try run.plan(ofBag: folder, into: base, defaults, in: session)
            plan = packed.plan
            staging = packed.staging
        } else {
            guard let base else { throw .usage(.archiveWhere) }
            plan = try run.plan(ofList: path, into: base, defaults)
            try run.findBoxes(of: &plan, below: base, in: session)
        }
        try plan.ask(session, at: run.writingTime)
        if let staging { plan.tellFiles(staging.payload) }
        let isTrial = run.arguments.has(.dryRun)
        let isRefused = plan.bad > 0 && !run.arguments.has(.skipBad)
        var made = 0
        var boxes = 0
        if !isTrial, !isRefused, !plan.isDoubtful {
            if let base { boxes = try run.makeBoxes(of: &plan, below: base, in: session) }
            made = try run.carryOut(plan, staging, in: session)
        }
        run.report(plan, made: made, boxes: boxes, isRefused: isRefused || plan.isDoubtful)
        if isTrial { return }
        if isRefused { throw .said(.badData, .importRefused(bad: plan.bad)) }
        if plan.isDoubtful { throw .said(.badData, .inventoryEncodingDoubtful) }
    }
}

extension Invocation {
    private static let mostProblems = 50
    /// Files in one transaction: each goes into the index.
    private static let archiveChunk = 50

    fileprivate func plan(
        ofList path: String, into base: FoundNode, _ defaults: ArchiveImportPlan.Defaults
    ) throws(Failure) -> ArchiveImportPlan {
        let bytes = try file(path)
        let reading: InventoryReading
        if ReturnsFile.isWorkbook(bytes, path) {
            do throws(WorkbookFiles.Fault) {
                let workbook = try WorkbookFiles(programFolder: surroundings.programFolder).read(bytes, .none)
                reading = InventoryReader.read(workbook)
            } catch { throw .said(error.code, error.phrase) }
        } else {
            // A picture or a PDF would be told of line by line.
            let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            guard isUTF16 || !bytes.prefix(8_192).contains(0) else { throw .said(.badData, .inventoryNoList(path)) }
            reading = InventoryReader.read(csv: bytes, as: try encoding())
        }
        let hash = String(SHA256.digest(of: bytes).hex.prefix(32))
        return ArchiveImportPlan(reading, hash: hash, into: base, defaults)
    }

    /// The letters that `--encoding` names.
    private func encoding() throws(Failure) -> TextEncoding? {
        guard let text = arguments.filled(.encoding) else { return nil }
        guard let encoding = TextEncoding(rawValue: text.lowercased()) ?? TextEncoding(label: text) else {
            let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage(.usageBadValue(CommandOption.encoding.flag, value: text, expected: known))
        }
        return encoding
    }

    fileprivate func plan(
        ofBag folder: OpenFolder, into base: FoundNode?, _ defaults: ArchiveImportPlan.Defaults, in session: Session
    ) throws(Failure) -> (plan: ArchiveImportPlan, staging: BagStaging) {
        let bag = BagFolder(folder)
        let reading: BagFolder.Reading
        do throws(BagFault) { reading = try bag.read(.none) } catch { throw Failure(error) }
        guard reading.isSound else {
            for problem in reading.problems.prefix(Self.mostProblems) where !problem.isRemark {
                output.remark(problem.phrase.in(language))
            }
            throw Failure(BagFault.unsound(reading.problems))
        }
        guard let description = reading.description else { throw .said(.badData, .bagNotDescribed) }
        let payload = Dictionary(
            reading.payload.map { ($0.path, BagPlanFile(bytes: $0.bytes, sha256: $0.sha256)) },
            uniquingKeysWith: { first, _ in first })
        let worker = fileWorker(session)
        let staging = BagStaging(
            session: session, folder: bag, payload: payload, limit: worker.places.limit, clock: worker.clock)
        var plan = try ArchiveImportPlan(description, payload, limit: staging.limit, into: base, defaults) {
            (path) throws(Failure) in
            try session.ask(FindNode(.path(path)))
        }
        for problem in reading.problems { plan.remark(problem.phrase) }
        let named = Set(description.files.flatMap(\.documents).flatMap(\.payload))
        let unnamed = reading.payload.count { !named.contains($0.path) }
        if unnamed > 0 { plan.remark(.bagFilesNotTaken(unnamed)) }
        return (plan, staging)
    }

    /// Finds the boxes that are there already.
    fileprivate func findBoxes(
        of plan: inout ArchiveImportPlan, below base: FoundNode, in session: Session
    ) throws(Failure) {
        for box in Set(plan.rows.compactMap(\.box)) {
            let path = ArchivePath(base.line.map(\.code) + [box])
            if let found = try session.ask(FindNode(.path(path))) { plan.put(box, in: found.node.id) }
        }
    }

    /// Makes the boxes that are not there yet, in the order of the list.
    fileprivate func makeBoxes(
        of plan: inout ArchiveImportPlan, below base: FoundNode, in session: Session
    ) throws(Failure) -> Int {
        var made = 0
        for row in plan.fresh where row.node == base.node.id {
            let path = ArchivePath(base.line.map(\.code) + [row.box].compactMap(\.self))
            guard let box = row.box, try session.ask(FindNode(.path(path))) == nil else { continue }
            let content = NodeContent(code: box, title: Phrase.inventoryBoxTitle(box).vi, shelf: row.shelf)
            let node = try session.perform(MakeNode(.box, below: base.node.id, content: content), at: writingTime).node
            plan.put(box, in: node.id)
            made += 1
        }
        return made
    }

    fileprivate func carryOut(
        _ plan: ArchiveImportPlan, _ staging: BagStaging?, in session: Session
    ) throws(Failure) -> Int {
        let files = plan.fresh
        var made = 0
        var start = 0
        while start < files.count {
            // Papers and their files count as well: nobody may be held up for long.
            var end = start + 1
            var weight = files[start].weight
            while end < files.count, end - start < Self.archiveChunk, weight + files[end].weight <= 200 {
                weight += files[end].weight
                end += 1
            }
            do throws(Failure) {
                // Bytes are laid down first, outside the transaction that claims them.
                var chunk: [ImportedFile] = []
                for file in files[start..<end] {
                    var scans: [[StagedFile]] = []
                    if let staging { for paths in file.payload { scans.append(try staging.stage(paths)) } }
                    chunk.append(file.imported(scans))
                }
                made += try session.perform(ImportFiles(chunk), at: writingTime).made
            } catch {
                guard made > 0, let reason = error.sentence else { throw error }
                throw .said(error.code, .importStopped(registered: made, reason: reason))
            }
            start = end
            progress(start, of: files.count) { .importProgress(done: $0, of: $1) }
        }
        output.endProgress()
        return made
    }

    fileprivate func report(_ plan: ArchiveImportPlan, made: Int, boxes: Int, isRefused: Bool) {
        guard !wantsJSON else { return write(shape(of: plan, made: made, boxes: boxes)) }
        for problem in plan.problems.prefix(Self.mostProblems) {
            say(.returnsAt(problem.place.shown, problem.reason))
        }
        if plan.problems.count > Self.mostProblems { say(.importMoreProblems(plan.problems.count - Self.mostProblems)) }
        if arguments.has(.dryRun) {
            say(.importDryRun(rows: plan.total, good: plan.fresh.count, bad: plan.bad))
            if plan.before > 0 { say(.importBefore(plan.before)) }
        } else if !isRefused {
            say(.archiveImported(made, boxes: boxes, before: plan.before, skipped: plan.bad))
        }
        for remark in plan.remarks { note(remark) }
    }

    private func shape(of plan: ArchiveImportPlan, made: Int, boxes: Int) -> JSONValue {
        let problems = plan.problems.prefix(1000).map { problem in
            json(
                ("sheet", json(problem.place.sheet)), ("line", json(problem.place.row)),
                ("reason", json(problem.reason.in(language))))
        }
        let rows = plan.rows.map { row in
            json(
                ("sheet", json(row.place.sheet)), ("line", json(row.place.row)),
                ("code", json(FileName(notation: row.content.notation, year: row.content.year).description)),
                ("title", json(row.content.title)), ("box", json(row.box)), ("documents", json(row.papers.count)),
                ("attachments", json(row.payload.reduce(0) { $0 + $1.count })),
                ("standing", json(row.standing.rawValue)))
        }
        return json(
            ("rows", json(plan.total)), ("good", json(plan.fresh.count)), ("made", json(made)), ("boxes", json(boxes)),
            ("before", json(plan.before)), ("bad", json(plan.bad)), ("dryRun", .bool(arguments.has(.dryRun))),
            ("remarks", .array(plan.remarks.map { json($0.in(language)) })), ("problems", .array(problems)),
            ("list", .array(rows)))
    }
}
