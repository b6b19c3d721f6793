import Office
import Phrases
import Records
import TerminalKit
import Text

// Its keys, how it is drawn, and what one should know who fills it in.

extension ArchiveFormScreen.State {
    static func action(_ action: FieldFormAction) -> WorkplaceAction { .archive(.form(action)) }

    var savesAtEnd: Bool { if case .open = purpose { false } else { true } }
    func chooserPurpose(_ field: ArchiveFormScreen.Field) -> Purpose { .archive(.field(field)) }
    func editorTarget(_ field: ArchiveFormScreen.Field) -> LargeEditor.Target? { .archiveField(field) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextArchiveForm, leaving: hasTyped ? .keyPutAside : .keyBack, unless: isFilled ? nil : .whyLoading,
            in: surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        guard drawHead(.archiveFormTitle(purpose.phrase, name ?? ""), on: &surface, in: surroundings) else { return }
        var row = 2
        for (place, said) in explained(surroundings).enumerated() {
            let (text, width) = (surroundings.text(said), surface.size.columns - 4)
            // Of documents that are put into a file each has its line.
            let isOne = place < putIn.told.count
            for line in isOne ? [toWholeWords(text, width: width)] : wrapped(text, width: width, atMost: 2) {
                surface.put(line, at: 2, row: row, style: .faint)
                row += 1
            }
        }
        drawFields(from: row + (row > 2 ? 1 : 0), on: &surface, in: surroundings)
    }

    /// What one should know who fills it in.
    private func explained(_ surroundings: Surroundings) -> [Phrase] {
        switch purpose {
        case .open: return planned == nil ? [] : [.archiveFormPlanned]
        case .putIn: return explainedPutIn(surroundings)
        case .add: return file.map { [Phrase($0.content.title)] } ?? []
        case .close:
            guard let detail = details.first else { return [] }
            let faults = detail.faults(closing: ending(in: surroundings), on: surroundings.today)
            let lacks = faults.first.map { [Phrase.archiveFormLacks(lack(for: $0))] } ?? []
            return [Phrase(detail.file.content.title)] + lacks
        case .place(let files):
            return [files.count == 1 ? Phrase(file?.content.title ?? "") : .archiveFormPlaces(.count(files.count))]
        case .lend: return file.map { [Phrase($0.content.title)] } ?? []
        case .extendLoan: return loan.map { extending($0, surroundings) } ?? []
        case .transfer, .changeTransfer, .addToTransfer, .keepBack: return explainedTransfer(surroundings)
        case .propose, .changeDisposal, .addToDisposal, .convene, .opinion, .appraise, .decide, .destroy:
            return explainedDisposal(surroundings)
        case .correct, .node, .changeNode, .moveNode: return []
        }
    }

    /// What is written when it is closed.
    func ending(in surroundings: Surroundings) -> FileEnding {
        let days = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return FileEnding(
            workEndedOn: blank(text(.ended)) ? nil : days.day(text(.ended), .past), closingNote: written(.closingNote),
            sheets: Int(trim(text(.sheets))), pages: Int(trim(text(.pages))))
    }
}
