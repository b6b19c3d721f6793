public import DocumentModel
import Phrases
public import Records

/// Biên bản hủy tài liệu hết giá trị: what was destroyed by whom and how, what remains, and which backups still hold the content until
/// when.
public struct DestructionMinutes: Equatable, Sendable {
    /// A backup that still holds it.
    public struct Backup: Equatable, Sendable {
        /// Where it lies.
        public var path: String
        /// When it was made.
        public var made: Day
        /// Until when it is kept.
        public var until: Day?

        /// Names a backup.
        public init(path: String, made: Day, until: Day?) {
            self.path = path
            self.made = made
            self.until = until
        }
    }

    /// Whose office it is.
    public var office: OfficeProfile
    /// The day of destruction.
    public var day: Day
    /// Tên khối tài liệu.
    public var title: String
    /// Number and symbol of the decision, and its day.
    public var decision: String
    /// Its day.
    public var decidedOn: Day
    /// Who destroyed it and who stood by, the first of them the one who destroyed.
    public var executors: [(name: String, title: String)]
    /// How.
    public var method: String
    /// The files with how many attachments of each are gone.
    public var lines: [ArchiveLine]
    /// What of all of them is gone and what stays.
    public var content: DestroyedContent
    /// The backups.
    public var backups: [Backup]

    /// Puts the minutes together.
    public init(
        office: OfficeProfile, day: Day, title: String, decision: String, decidedOn: Day,
        executors: [(name: String, title: String)], method: String, lines: [ArchiveLine], content: DestroyedContent,
        backups: [Backup]
    ) {
        self.office = office
        self.day = day
        self.title = title
        self.decision = decision
        self.decidedOn = decidedOn
        self.executors = executors
        self.method = method
        self.lines = lines
        self.content = content
        self.backups = backups
    }

    public static func == (left: Self, right: Self) -> Bool { left.tree == right.tree }

    /// The minutes on paper, A4, the list behind them.
    public var tree: DocumentTree {
        func line(_ phrase: Phrase) -> DocumentBlock { .text(.body, phrase.vi) }
        var blocks = ArchivePaper.heading(
            office, on: day, title: .destructionTitle, about: [Phrase.destructionAbout.vi])
        blocks.append(.text(.basis, Phrase.destructionBasis(decision, decidedOn.shown).vi))
        blocks += executors.map { .text(.item, "- \(Phrase.transferPartyPerson($0.name, $0.title).vi);") }
        blocks += [line(.destructionDone(lines.count, title, day.shown)), line(.destructionMethod(method))]
        if content.attachments > 0 {
            blocks.append(line(.destructionContent(content.attachments, Phrase.count(content.bytes).vi)))
        }
        if content.texts > 0 { blocks.append(line(.destructionTexts(content.texts))) }
        if content.shared > 0 { blocks.append(line(.destructionShared(content.shared))) }
        if content.textsKept > 0 { blocks.append(line(.destructionTextsShared(content.textsKept))) }
        if content.attachments + content.texts > 0 {
            if backups.isEmpty {
                blocks.append(line(.destructionNoBackup))
            } else {
                blocks.append(line(.destructionBackups))
                // Not even at both edges: a path has no place to break.
                blocks += backups.map {
                    .text(.left, Phrase.destructionBackup($0.path, made: $0.made.shown, until: $0.until?.shown).vi)
                }
            }
        }
        let signers = executors.enumerated().map { index, person in
            (index == 0 ? Phrase.destructionSigns : .destructionWitness, person.name)
        }
        blocks += [ArchivePaper.signatures(signers), .pageBreak, .text(.title, Phrase.disposalListDestroyed.vi)]
        blocks.append(
            ArchivePaper.table(
                [
                    TableColumn(12, .centre), TableColumn(30), TableColumn(66), TableColumn(32, .centre),
                    TableColumn(20, .centre),
                ],
                [
                    Phrase.paperNumber.vi, Phrase.paperFileCode.vi, Phrase.paperFileTitle.vi, Phrase.paperFileTime.vi,
                    Phrase.paperSheets.vi,
                ],
                lines.enumerated().map { index, line in
                    ["\(index + 1)", line.code, line.title, line.time, line.extent]
                }))
        return DocumentTree(
            title: "\(Phrase.destructionTitle.vi) \(Phrase.destructionAbout.inside.vi) \(day.iso)", blocks: blocks)
    }
}
