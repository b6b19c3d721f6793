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
        let items = files.map { file in
            let when = "\(dayAndMonth(file.changedAt.officeDay)) \(file.changedAt.clock)"
            let note = Phrase(when).followed(by: .size(file.bytes), separator: "  ")
            return MarksOverlay.Item(text: file.name, note: note)
        }
        return .raise(.marks(MarksOverlay(.attachDrop, title: .dropChooserTitle, items: items)))
    }
}
