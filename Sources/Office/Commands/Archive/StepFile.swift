public import Records

/// What the maker writes when a file is closed; what is `nil` stays as it is.
public struct FileEnding: Equatable, Sendable {
    /// The day on which the work ended.
    public var workEndedOn: Day?
    /// Chứng từ kết thúc.
    public var closingNote: String?
    /// Số tờ.
    public var sheets: Int?
    /// Số trang.
    public var pages: Int?

    /// Puts one together.
    public init(workEndedOn: Day? = nil, closingNote: String? = nil, sheets: Int? = nil, pages: Int? = nil) {
        self.workEndedOn = workEndedOn
        self.closingNote = closingNote
        self.sheets = sheets
        self.pages = pages
    }
}

/// A step of a file with its maker: closed, opened again with a reason, given back to be completed (`FileStepRule`).
///
/// What goes to the archive, on to the historical archive or to disposal goes there with its own papers, not by this command.
public struct StepFile: Command {
    public static let act = Act.keepFiles
    public static let name = "step-file"

    /// The steps that need no papers of their own.
    public enum Step: String, CaseIterable, Sendable, Hashable {
        /// Kết thúc.
        case close
        /// Mở lại.
        case reopen
        /// Trả lại để hoàn thiện.
        case giveBack = "give-back"

        /// The step in the table of all steps.
        public var step: FileStep {
            switch self {
            case .close: .close
            case .reopen: .reopen
            case .giveBack: .giveBack
            }
        }
    }

    /// Which file.
    public let file: RecordFileID
    /// The version that the person saw.
    public let seenVersion: Int
    /// The step.
    public let step: Step
    /// What is written when it is closed.
    public let ending: FileEnding
    /// Why, where the step wants a reason.
    public let reason: String?

    /// Asks for a step.
    public init(
        file: RecordFileID, seenVersion: Int, step: Step, ending: FileEnding = FileEnding(), reason: String? = nil
    ) {
        self.file = file
        self.seenVersion = seenVersion
        self.step = step
        self.ending = ending
        self.reason = reason
    }

    public var act: Act { step.step.act }
    public var name: String { "\(step.rawValue)-file" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFile> {
        let before = try seenFile(file, version: seenVersion, in: ledger, by: actor)
        let name = before.name.description
        guard let next = FileStepRule.next(before.state, step.step) else {
            let own = FileStepRule.steps(in: before.state).filter { actor.may($0.act) }
            throw .refused(.archive(.stepNotAllowed(step.step, name, before.state, allowed: own)))
        }
        if step != .giveBack, !FileAuthority(actor).mayKeep(before) { throw .refused(.archive(.notYours(name))) }
        var after = before
        after.state = next
        if step.step.wantsReason {
            let reason = try requireReason(reason ?? "")
            if SecretMark.isMark(reason) { throw .refused(.secretMark) }
            after.reason = reason
        } else {
            after.reason = nil
        }
        switch step {
        case .close: try close(&after, in: ledger, on: now.officeDay)
        case .reopen: after.closedOn = nil
        case .giveBack: break
        }
        after.version += 1
        try ledger.archive.updateFile(before, after)
        var changes = [FieldChange("state", from: before.state.code, to: after.state.code)]
        changes += before.content.changes(to: after.content)
        if let reason = after.reason { changes.append(FieldChange("reason", from: nil, to: reason)) }
        return .recorded(ChangedFile(file: after), [.file(file, changes)])
    }

    private func close(_ file: inout RecordFile, in ledger: Ledger, on today: Day) throws(OfficeError) {
        if let day = ending.workEndedOn { file.content.workEndedOn = day }
        if let note = ending.closingNote.map(trimmed), !note.isEmpty { file.content.closingNote = note }
        if let sheets = ending.sheets { file.content.sheets = sheets }
        if let pages = ending.pages { file.content.pages = pages }
        let items = try ledger.archive.items(file.id)
        var unsettled = 0
        for item in items.present {
            guard case .incoming(let id) = item.source, let document = try ledger.incoming(id) else { continue }
            if document.state == .registered, document.handling?.state.isOpen == true { unsettled += 1 }
        }
        let faults = ClosingRule.faults(closing: file.content, items: items, unsettled: unsettled, today: today)
        guard faults.isEmpty else { throw .refused(.archive(.closing(file.name.description, faults))) }
        file.closedOn = today
    }
}

/// Puts files into another series or box, behind what lies there, in the order named. What lies in the archive is placed by the archivist.
public struct PlaceFiles: Command {
    public static let act = Act.keepFiles
    public static let name = "place-files"

    /// Which files, each in the version that the person saw.
    public let files: [(file: RecordFileID, seenVersion: Int)]
    /// Where they are to lie.
    public let node: ArchiveNodeID

    /// Asks for another place.
    public init(_ files: [(file: RecordFileID, seenVersion: Int)], to node: ArchiveNodeID) {
        self.files = files
        self.node = node
    }

    public static func == (left: PlaceFiles, right: PlaceFiles) -> Bool {
        left.node == right.node && left.files.count == right.files.count
            && zip(left.files, right.files).allSatisfy { $0 == $1 }
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Int> {
        guard files.count <= ArchiveGround.mostAtOnce else {
            throw .refused(.archive(.tooMany(limit: ArchiveGround.mostAtOnce)))
        }
        let line = try nodeForFiles(node, in: ledger)
        var place = try ledger.archive.lastFilePlace(node)
        let authority = FileAuthority(actor)
        var notes: [JournalNote] = []
        var all: [RecordFile] = []
        for (id, version) in files {
            let before = try seenFile(id, version: version, in: ledger, by: actor)
            guard before.state.isHere else {
                throw .refused(.archive(.fixed(before.name.description, before.state)))
            }
            guard authority.mayArrange || (before.state.isWithMaker && authority.mayKeep(before)) else {
                throw .refused(.archive(.notYours(before.name.description)))
            }
            all.append(before)
        }
        for before in all where before.node != node {
            let id = before.id
            let old = try ledger.archive.line(before.node)
            if old.first?.id != line.first?.id {
                try requireFreeName(before.name, in: line.first?.id, but: id, ledger: ledger)
            }
            place += 1
            var after = before
            after.node = node
            after.place = place
            after.version += 1
            try ledger.archive.updateFile(before, after)
            notes.append(.file(id, [FieldChange("path", from: old.path, to: line.path)]))
        }
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(notes.count, notes)
    }
}
