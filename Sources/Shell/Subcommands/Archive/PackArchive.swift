import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let archiveBag = Subcommand(
        words: ["archive", "bag"],
        operands: [Phrase(vi: "HỒ-SƠ|PHÔNG/NHÓM/HỘP", en: "FILE|FONDS/SERIES/BOX")], required: 1,
        options: [.output, .skipBad],
        meanings: [
            .output: (
                Phrase(vi: "THƯ-MỤC", en: "FOLDER"),
                Phrase(
                    vi: "thư mục mới của gói, hoặc thư mục sẵn có để gói vào trong",
                    en: "the package's new folder, or one that is there to put it in")
            ),
            .skipBad: (
                Phrase(""),
                Phrase(
                    vi: "văn bản không được đưa ra ngoài chỉ ghi tên, không kèm tệp",
                    en: "name the documents that may not leave and go on without their files")
            ),
        ],
        summary: Phrase(
            vi:
                "đóng gói một hồ sơ hoặc cả phông, nhóm, hộp thành gói BagIt 1.0 kèm tệp và mục lục, kiểm tra sau khi ghi",
            en:
                "pack a file or a whole fonds, series or box as a BagIt 1.0 package with its files, checked after writing"
        )
    ) { (run) throws(Failure) in
        let target = try run.arguments.required(.output)
        let session = try run.session()
        let text = run.arguments.words[0]
        var gathering = BagGathering(session)
        let identifier: String
        let title: String
        var isBranch = false
        if let path = ArchivePath(text), let found = try session.ask(FindNode(.path(path))) {
            // A branch is packed whole or not at all.
            guard FileVisibility(of: session.actor).all else { throw .said(.notPermitted, .bagNeedsWhole) }
            identifier = found.path.description
            title = found.node.title
            isBranch = true
            try gathering.add(below: found.node)
            guard !gathering.description.files.isEmpty else { throw .said(.notFound, .bagNothing(identifier)) }
        } else {
            let detail = try run.file(text, in: session)
            guard detail.isWhole else { throw .said(.notPermitted, .bagNeedsWhole) }
            identifier = detail.file.name.description
            title = detail.file.content.title
            try gathering.add(detail)
        }
        if !gathering.withheld.isEmpty {
            for held in gathering.withheld.prefix(Invocation.mostWithheld) { run.note(held.phrase) }
            if gathering.withheld.count > Invocation.mostWithheld {
                run.note(.importMoreProblems(gathering.withheld.count - Invocation.mostWithheld))
            }
            guard run.arguments.has(.skipBad) else {
                throw .said(.refused, .bagWithheld(gathering.withheld.count))
            }
        }
        try run.pack(gathering, identifier, title, isBranch: isBranch, to: target, in: session)
    }
}

extension Invocation {
    /// How many documents that stay behind are named.
    fileprivate static let mostWithheld = 50

    /// Writes a bag and says what lies in it. The history of each file tells it before the bag gets its name.
    fileprivate func pack(
        _ gathering: BagGathering, _ identifier: String, _ title: String, isBranch: Bool, to target: String,
        in session: Session
    ) throws(Failure) {
        let places = fileWorker(session).places
        // Over the network files leave by the drop folder alone, which holds no folders.
        guard !places.isShared else { throw Failure(FileRefusal.notWritten(path: cleaned(target))) }
        let folder: OpenFolder
        let name: String
        let shown: String
        if let inside = OpenFolder(path: places.expanded(target)) {
            folder = inside
            name = BagName.part(identifier.replacing("/", with: "-"))
            shown = target.hasSuffix("/") ? target + name : "\(target)/\(name)"
        } else {
            do throws(FileRefusal) { (folder, name) = try places.place(of: target) } catch { throw Failure(error) }
            shown = target
        }
        let content = BagContent(
            organization: session.facts.profile.name, identifier: identifier, title: title, day: today,
            description: gathering.description, payload: gathering.payload)
        let oxum: BagInfo.Oxum
        var refusal: Failure?
        do throws(BagFault) {
            oxum = try BagWriter().write(content, in: folder, as: name, shown: shown, .none) { () throws(BagFault) in
                do throws(Failure) {
                    try notePacking(gathering.packed, as: name, of: isBranch ? identifier : nil, in: session)
                } catch {
                    refusal = error
                    throw .cancelled
                }
            }
        } catch { throw refusal ?? Failure(error) }
        for (circulation, count) in gathering.marked.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            note(.bagMarked(count, circulation.phrase))
        }
        if gathering.destroyed > 0 { note(.bagDestroyed(gathering.destroyed)) }
        let files = gathering.description.files.count
        guard wantsJSON else {
            say(.bagWritten(shown, files: files, documents: gathering.documents, payload: oxum.files))
            return
        }
        let withheld = gathering.withheld.map { held in
            json(
                ("file", json(held.file)), ("document", json(held.document)),
                ("circulation", json(held.circulation?.code)))
        }
        write(
            json(
                ("path", json(shown)), ("identifier", json(identifier)), ("files", json(files)),
                ("documents", json(gathering.documents)), ("payload", json(oxum.files)), ("bytes", json(oxum.bytes)),
                ("destroyed", json(gathering.destroyed)), ("withheld", .array(withheld))))
    }
}

extension Invocation {
    private func notePacking(
        _ files: [PackedFile], as package: String, of branch: String?, in session: Session
    ) throws(Failure) {
        var rest = files[...]
        while !rest.isEmpty {
            _ = try session.perform(
                PackFiles(Array(rest.prefix(PackFiles.mostAtOnce)), package: package, branch: branch), at: writingTime)
            rest = rest.dropFirst(PackFiles.mostAtOnce)
        }
    }
}

extension BagGathering.Withheld {
    /// Which document stays behind, and why.
    fileprivate var phrase: Phrase { .bagWithheldItem(file, document, circulation?.phrase) }
}

extension Failure {
    /// What went wrong with a bag, with its exit code.
    init(_ fault: BagFault) {
        let code: ExitCode =
            switch fault {
            case .unsound, .altered: .badData
            case .exists, .notWritten: .cannotWrite
            case .folderMissing: .notFound
            case .badName: .usage
            case .payload, .cancelled: .refused
            }
        self = .said(code, fault.phrase)
    }
}
