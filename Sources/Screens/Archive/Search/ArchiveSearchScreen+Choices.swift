import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

// What is chosen on the search of the archive: conditions, saved searches, and where the result goes.

extension ArchiveSearchScreen.State {
    private static let clear = "clear"
    private static let any = "any"
    private static let save = "save"
    private static let drop = "drop"

    // MARK: Conditions

    func narrowing(_ surroundings: Surroundings) -> ChooserOverlay {
        let fields = ArchiveCriteria.Field.allCases.map { field in
            ChooserOverlay.Item(
                text: field.rawValue, label: .narrowChoice(field.label, criteria.value(of: field) ?? .any))
        }
        return ChooserOverlay(
            .archive(.narrow), title: .narrowTitle, items: fields + [.init(text: Self.clear, label: .narrowClear)])
    }

    private func question(of field: ArchiveCriteria.Field, _ surroundings: Surroundings) -> Overlay {
        let purpose = Purpose.archive(.condition(field))
        switch field {
        case .branch:
            return .question(
                QuestionOverlay(
                    purpose, .narrowBranchQuestion, line: .narrowBranchLabel, text: criteria.branch?.path ?? ""))
        case .from:
            return .question(
                QuestionOverlay(
                    purpose, .narrowFromQuestion, line: .narrowDayLabel, text: criteria.from?.shown ?? ""))
        case .to:
            return .question(
                QuestionOverlay(purpose, .narrowToQuestion, line: .narrowDayLabel, text: criteria.to?.shown ?? ""))
        case .shelf:
            return .question(
                QuestionOverlay(
                    purpose, .narrowShelfQuestion, line: .narrowBranchLabel, text: criteria.shelf?.description ?? ""))
        case .retention:
            let periods: [RetentionPeriod] =
                [
                    .permanent, .years(70), .years(50), .years(30), .years(20), .years(15), .years(10), .years(5),
                    .years(2),
                ]
                + [.long, .temporary]
            return .chooser(
                ChooserOverlay(
                    purpose, title: .narrowRetention,
                    items: [.init(text: Self.any, label: .any)]
                        + periods.map { .init(text: $0.code, label: $0.phrase) },
                    current: criteria.retention?.code ?? Self.any))
        case .state:
            return .chooser(
                ChooserOverlay(
                    purpose, title: .narrowState,
                    items: [.init(text: Self.any, label: .any)]
                        + FileState.allCases.map { .init(text: $0.code, label: $0.phrase) },
                    current: criteria.state?.code ?? Self.any))
        }
    }

    // MARK: Saved searches

    func savedChooser(_ surroundings: Surroundings) -> ChooserOverlay {
        let saved = surroundings.preferences.savedSearches.all
        var items = saved.map { ChooserOverlay.Item(text: "=" + $0.name, label: Phrase($0.name)) }
        items.append(
            .init(text: Self.save, label: .saveSearch, disabled: isAsking ? nil : .searchNothingToSave))
        if !saved.isEmpty { items.append(.init(text: Self.drop, label: .dropSearch)) }
        return ChooserOverlay(.archive(.savedSearch), title: .savedSearchesTitle, items: items)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(Self.clear, .archive(.narrow)):
            criteria = ArchiveCriteria()
            return restart(in: &surroundings)
        case .chosen(let code, .archive(.narrow)):
            guard let field = ArchiveCriteria.Field(rawValue: code) else { return [] }
            return [.raise(question(of: field, surroundings))]
        case .chosen(let code, .archive(.condition(.retention))):
            criteria.retention = code == Self.any ? nil : RetentionPeriod(code: code)
            return restart(in: &surroundings)
        case .chosen(let code, .archive(.condition(.state))):
            criteria.state = code == Self.any ? nil : FileState.allCases.first { $0.code == code }
            return restart(in: &surroundings)
        case .entered(let text, .archive(.condition(let field))):
            return enter(text, field, in: &surroundings)
        case .chosen(Self.save, .archive(.savedSearch)):
            return [
                .raise(
                    .question(
                        QuestionOverlay(.archive(.searchName), .saveSearchQuestion, line: .saveSearchLabel)))
            ]
        case .chosen(Self.drop, .archive(.savedSearch)):
            let items = surroundings.preferences.savedSearches.all.map {
                ChooserOverlay.Item(text: $0.name, label: Phrase($0.name))
            }
            return [.raise(.chooser(ChooserOverlay(.archive(.dropSearch), title: .dropSearchTitle, items: items)))]
        case .chosen(let name, .archive(.savedSearch)):
            return use(String(name.dropFirst()), in: &surroundings)
        case .chosen(let name, .archive(.dropSearch)):
            var saved = surroundings.preferences.savedSearches
            saved.drop(name)
            return [.prefer(.archiveSearches, saved.text), .say(.searchDropped(name), .good)]
        case .entered(let name, .archive(.searchName)):
            var saved = surroundings.preferences.savedSearches
            guard saved[name] != nil || saved.all.count < SavedSearches.most else {
                return [.say(.searchMostSaved, .warning)]
            }
            saved.keep(name, line.text, criteria)
            return [.prefer(.archiveSearches, saved.text), .say(.searchSaved(name), .good)]
        case .chosen(let kind, .archive(.foundExport)): return export(kind, in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    private mutating func enter(
        _ text: String, _ field: ArchiveCriteria.Field, in surroundings: inout Surroundings
    ) -> [Step] {
        let isNone = text == "-"
        switch field {
        case .branch:
            if isNone {
                criteria.branch = nil
                return restart(in: &surroundings)
            }
            guard let path = ArchivePath(text) else { return ask(field, again: text, surroundings) }
            let ticket = surroundings.ticket()
            branchTicket = ticket
            branchTyped = text
            return [.effect(.ask(.archive(.node(FindNode(.path(path)))), ticket))]
        case .from, .to:
            let day = isNone ? nil : ArchiveCriteria.day(text, isLast: field == .to, today: surroundings.today)
            guard isNone || day != nil else { return ask(field, again: text, surroundings) }
            // Days the wrong way round find nothing, and nobody sees why.
            if let day, let other = field == .from ? criteria.to : criteria.from,
                field == .from ? day > other : day < other
            {
                return ask(field, again: text, surroundings, saying: .narrowDaysReversed)
            }
            if field == .from { criteria.from = day } else { criteria.to = day }
            return restart(in: &surroundings)
        case .shelf:
            let shelf = isNone ? nil : ShelfMark(text)
            guard isNone || shelf != nil else { return ask(field, again: text, surroundings) }
            criteria.shelf = shelf
            return restart(in: &surroundings)
        case .retention, .state: return []
        }
    }

    /// What was typed is not lost: the question comes again with it, and says what is wrong.
    private func ask(
        _ field: ArchiveCriteria.Field, again text: String, _ surroundings: Surroundings, saying fault: Phrase? = nil
    ) -> [Step] {
        guard case .question(var question) = question(of: field, surroundings) else { return [] }
        question.field = TextField(text)
        let said: Phrase =
            switch field {
            case .branch: Screens.sentence(for: OfficeError.refused(.archive(.unknownNode(text))))
            case .shelf: .shelfNotUnderstood(quoted(text))
            case .from, .to, .retention, .state: .narrowBadDay(text)
            }
        return [.raise(.question(question)), .say(fault ?? said, .fault)]
    }

    mutating func takeBranch(_ found: FoundNode?, in surroundings: inout Surroundings) -> [Step] {
        guard let found else { return ask(.branch, again: branchTyped, surroundings) }
        criteria.branch = .init(
            id: found.row.node.id, path: ArchivePath(found.line.map(\.code)).description)
        return restart(in: &surroundings)
    }

    private mutating func use(_ name: String, in surroundings: inout Surroundings) -> [Step] {
        guard let saved = surroundings.preferences.savedSearches.read(name) else {
            return [.say(.searchNotRead(name), .warning)]
        }
        line = TextField(saved.words)
        criteria = saved.criteria
        isPartChosen = false
        isTyping = false
        let reading = SearchReading(line.text, in: surroundings)
        (mistake, search) = (reading.mistake, reading.query)
        return restart(in: &surroundings)
    }

    // MARK: The result

    static let exportChooser = ChooserOverlay(
        .archive(.foundExport), title: .foundExportTitle,
        items: [
            .init(text: "csv", label: .foundExportCSV), .init(text: "xlsx", label: .foundExportXLSX),
            .init(text: "page", label: .foundExportPage(.count(ArchiveSearchScreen.mostPrinted))),
        ])

    private mutating func export(_ kind: String, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        guard kind == "page" else {
            guard fileTicket == nil else { return [.say(.workBusy, .warning)] }
            fileTicket = ticket
            let export = FoundExport(
                name: "\(surroundings.text(.foundFileName))-\(surroundings.today.iso)", filter: filter,
                isOfDocuments: part == .documents, isWorkbook: kind == "xlsx", about: about,
                language: surroundings.language)
            return [.effect(.files(.saveFound(export), ticket)), .say(.exportBegun)]
        }
        paperTicket = ticket
        let limit = ArchiveSearchScreen.mostPrinted
        let question: ArchiveQuestion =
            part == .files
            ? .found(FindFiles(filter: filter, limit: limit)) : .filed(FindInFiles(filter: filter, limit: limit))
        return [.effect(.ask(.archive(question), ticket))]
    }

    /// What was searched for, as it stands on paper.
    private var about: String {
        let words = clean(line.text)
        let parts = [words.isEmpty ? nil : "“\(words)”", criteria == ArchiveCriteria() ? nil : criteria.phrase.vi]
        let told = parts.compactMap(\.self).joined(separator: " · ")
        return Phrase.foundAbout(told.isEmpty ? Phrase.foundEverything.vi : told).vi
    }

    mutating func paper(of rows: [FoundFile], hasMore: Bool, in surroundings: Surroundings) -> [Step] {
        paperTicket = nil
        let aid = FindingAid(
            office: surroundings.facts.profile, day: surroundings.today, about: [about] + note(hasMore),
            introduction: nil, lines: rows.map { FindingAid.line($0.file, box: $0.box) })
        return [.openPaper(Paper(aid.tree))]
    }

    mutating func paper(of rows: [FiledRow], hasMore: Bool, in surroundings: Surroundings) -> [Step] {
        paperTicket = nil
        let paper = FoundPaper(
            office: surroundings.facts.profile, day: surroundings.today, about: [about] + note(hasMore),
            lines: rows.map { $0.paperLine(nil) })
        return [.openPaper(Paper(paper.tree { $0.phrase.vi }))]
    }

    private func note(_ hasMore: Bool) -> [String] {
        hasMore ? [Phrase.foundFirst(.count(ArchiveSearchScreen.mostPrinted)).vi] : []
    }

    mutating func takeFile(_ answer: FileAnswer, in surroundings: Surroundings) -> [Step] {
        switch answer {
        case .progress(let done, _):
            return [.say(Notice(.foundProgress(.count(done)), ofJob: true))]
        case .savedList(let saved):
            fileTicket = nil
            return [.say(.foundSaved(.count(saved.count), path: saved.path), .good)]
        case .refused(let refusal):
            fileTicket = nil
            return [.say(Screens.sentence(for: refusal), .fault)]
        case .staged, .dropFolder, .completed, .text, .saved, .opened, .returnsRead, .word, .forgotten:
            fileTicket = nil
            return []
        }
    }
}
