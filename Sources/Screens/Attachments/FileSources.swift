import Office
import Phrases
import Records

/// The choices of where files come from and go to, the same for a document and for a form.
enum FileSources {
    static let scan = "scan"
    static let drop = "drop"
    static let path = "path"

    static func chooser(in surroundings: Surroundings, more: [ChooserOverlay.Item] = []) -> ChooserOverlay {
        let noPath: Phrase? = surroundings.isSharedHost ? .whyOnlyDropFolder : nil
        return ChooserOverlay(
            .attachSource, title: .attachSourceTitle,
            items: [
                .init(text: scan, label: .attachNewestScan), .init(text: drop, label: .attachDropFolder),
                .init(text: path, label: .attachByPath, disabled: noPath),
            ] + more)
    }

    static func targets(of file: AttachmentID, in surroundings: Surroundings) -> ChooserOverlay {
        let noPath: Phrase? = surroundings.isSharedHost ? .whyOnlyDropFolder : nil
        return ChooserOverlay(
            .saveTarget(file), title: .saveTargetTitle,
            items: [
                .init(text: path, label: .attachByPath, disabled: noPath), .init(text: drop, label: .attachDropFolder),
            ])
    }

    /// What follows a chosen source.
    static func steps(for source: String, _ work: (FileWork) -> [Step]) -> [Step] {
        switch source {
        case scan: return work(.stage([.newestScan]))
        case drop: return work(.listDropFolder)
        default: return [.raise(.question(QuestionOverlay(.attachPath, .pathQuestion, line: .pathLabel)))]
        }
    }

    /// The files of the drop folder to choose from, or why there are none.
    static func step(for files: [DroppedFile], in path: String, _ surroundings: Surroundings) -> Step {
        guard !files.isEmpty else { return .say(.dropFolderEmpty(path), .warning) }
        let items = files.map { MarksOverlay.Item(text: $0.name, note: note($0)) }
        return .raise(.marks(MarksOverlay(.attachDrop, title: .dropChooserTitle, items: items)))
    }

    /// When a file was changed and how long it is.
    private static func note(_ file: DroppedFile) -> Phrase {
        let when = "\(dayAndMonth(file.changedAt.officeDay)) \(file.changedAt.clock)"
        return Phrase(when).followed(by: .size(file.bytes), separator: "  ")
    }

    // MARK: One file of a word processor

    static func wordChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let noPath: Phrase? = surroundings.isSharedHost ? .whyOnlyDropFolder : nil
        return ChooserOverlay(
            .outgoing(.wordSource), title: .wordSourceTitle,
            items: [
                .init(text: drop, label: .attachDropFolder), .init(text: path, label: .attachByPath, disabled: noPath),
            ])
    }

    /// The files of the drop folder, those of word processors first.
    static func wordStep(for files: [DroppedFile], in path: String) -> Step {
        step(for: files, in: path, as: .outgoing(.wordDrop)) { $0.hasSuffix(".docx") }
    }

    /// The files of the drop folder to choose one from, the likely ones first.
    private static func step(
        for files: [DroppedFile], in path: String, as purpose: Purpose, isLikely: (String) -> Bool
    ) -> Step {
        guard !files.isEmpty else { return .say(.dropFolderEmpty(path), .warning) }
        let ordered =
            files.filter { isLikely($0.name.lowercased()) } + files.filter { !isLikely($0.name.lowercased()) }
        let items = ordered.map { file in
            ChooserOverlay.Item(
                text: file.name, label: Phrase(file.name).followed(by: note(file), separator: "  "))
        }
        return .raise(.chooser(ChooserOverlay(purpose, title: .dropChooserTitle, items: items)))
    }

    // MARK: One file of returns

    static func importChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let noPath: Phrase? = surroundings.isSharedHost ? .whyOnlyDropFolder : nil
        return ChooserOverlay(
            .units(.importSource), title: .importSourceTitle,
            items: [
                .init(text: drop, label: .attachDropFolder), .init(text: path, label: .attachByPath, disabled: noPath),
            ])
    }

    /// The files of the drop folder, those of spreadsheets first.
    static func importStep(for files: [DroppedFile], in path: String) -> Step {
        step(for: files, in: path, as: .units(.importDrop)) { name in
            [".xlsx", ".csv", ".xlsm", ".xls"].contains { name.hasSuffix($0) }
        }
    }
}
