import Office
import Phrases
import Records

// Returns that come in as files, and blank forms that go out.

extension ReturnsScreen.State {
    // MARK: Coming in

    mutating func choose(_ source: String, in surroundings: inout Surroundings) -> [Step] {
        guard source == FileSources.drop else {
            return [.raise(.question(QuestionOverlay(.units(.importPath), .pathQuestion, line: .pathLabel)))]
        }
        let ticket = surroundings.ticket()
        fileTicket = ticket
        return [.effect(.files(.listDropFolder, ticket))]
    }

    /// The file opens on a screen of its own, which reads it.
    func read(_ source: FileSource, in surroundings: Surroundings) -> [Step] {
        guard let book else { return [] }
        return [
            .open(
                .figures(
                    .importing(.init(source: source, form: book.form, period: book.period, in: surroundings))))
        ]
    }

    mutating func takeFiles(_ answer: FileAnswer, in surroundings: Surroundings) -> [Step] {
        switch answer {
        case .progress: return []
        case .dropFolder(let path, let files):
            fileTicket = nil
            return [FileSources.importStep(for: files, in: path)]
        case .saved(let path, _):
            fileTicket = nil
            return [.say(.blankFormWritten(path), .good)]
        case .refused(let refusal):
            fileTicket = nil
            return [.say(sentence(for: refusal), .fault)]
        case .staged, .completed, .text, .savedList, .opened, .returnsRead, .word, .forgotten:
            fileTicket = nil
            return []
        }
    }

    // MARK: Going out

    /// For all units or the chosen ones, in every kind of file.
    func chooseBlankForm(in surroundings: Surroundings) -> [Step] {
        let chosen = chosen(in: surroundings)
        let all = Phrase.blankFormAll(.count(book?.rows.count ?? 0))
        func items(_ whom: String, _ name: Phrase) -> [ChooserOverlay.Item] {
            BlankFormRequest.Kind.allCases.map { kind in
                ChooserOverlay.Item(
                    text: "\(whom):\(kind.rawValue)", label: kind.phrase.followed(by: name, separator: " · "))
            }
        }
        let some: Phrase? =
            chosen.count == 1
            ? chosen.first.map { Phrase($0.unit.abbreviation ?? $0.unit.name) }
            : chosen.isEmpty ? nil : .blankFormMarked(.count(chosen.count))
        return [
            .raise(
                .chooser(
                    ChooserOverlay(
                        .units(.blankForm), title: .blankFormTitle,
                        items: items("all", all) + (some.map { items("some", $0) } ?? []))))
        ]
    }

    mutating func writeBlankForm(_ text: String, in surroundings: inout Surroundings) -> [Step] {
        let parts = text.split(separator: ":").map(String.init)
        guard let book, parts.count == 2, let kind = BlankFormRequest.Kind(rawValue: parts[1]) else { return [] }
        let units = parts[0] == "all" ? nil : chosen(in: surroundings).map(\.unit.code)
        let whose = units.flatMap { $0.count == 1 ? "-\($0[0])" : nil } ?? ""
        let request = BlankFormRequest(
            form: book.form.code, period: book.period, units: units, kind: kind,
            name: "\(surroundings.text(.fileBlankForm))-\(book.form.code)-\(book.period.code)\(whose)",
            language: surroundings.language)
        let ticket = surroundings.ticket()
        fileTicket = ticket
        return [.effect(.files(.blankForm(request), ticket)), .say(.blankFormBegun)]
    }
}

extension BlankFormRequest.Kind {
    var phrase: Phrase {
        switch self {
        case .sheets: .blankFormSheets
        case .lines: .blankFormLines
        case .csv: .blankFormCSV
        case .text: .blankFormText
        }
    }
}
