import Office
import Phrases
import Records
import Reports
import TerminalKit

// A document set as a letter: as a file in the drop folder, or on paper. What would be wrong on paper does not go out.

extension OutgoingDocumentScreen.State {
    /// Whether its text can be read or written.
    func hasText(_ surroundings: Surroundings) -> Bool {
        holdsText || isDraft && whyNotRedrafted(surroundings) == nil
    }

    /// Whether a text was written that no disposal has destroyed.
    var holdsText: Bool {
        detail?.versions.isEmpty == false && detail?.versions.contains { $0.destroyedIn != nil } == false
    }

    mutating func makeOutput(_ code: String, in surroundings: inout Surroundings) -> [Step] {
        guard let file = LetterFile(rawValue: code), outputTicket == nil else { return [] }
        // What is read and given back leaves no copy as a file (design §9); on paper it has to come to its reader.
        if file != .printer, let circulation = detail?.document.content.circulation,
            CirculationRule.verdict(circulation, .copy) == .refused
        {
            return [.say(.letterOnPaperOnly(circulation.phrase), .fault)]
        }
        output = file
        let ticket = surroundings.ticket()
        outputTicket = ticket
        return [.effect(.ask(.outgoing(.text(ShowDraftText(id))), ticket))]
    }

    mutating func takeOutput(_ version: DraftVersion?, in surroundings: inout Surroundings) -> [Step] {
        outputTicket = nil
        guard let version, let document = detail?.document else { return [.say(.draftTextNone, .warning)] }
        outputText = version.text
        guard let report = document.report else { return takeOutput(labels: [], tables: [], in: &surroundings) }
        let ticket = surroundings.ticket()
        outputTicket = ticket
        return [.effect(.ask(.outgoing(.figures(AskFigures(report, today: surroundings.today))), ticket))]
    }

    mutating func takeOutput(
        labels: Set<String>, tables: Set<String>, in surroundings: inout Surroundings
    ) -> [Step] {
        outputTicket = nil
        guard let outputText, let output else { return [] }
        let faults = DraftText(outputText).faults(labels: labels, tables: tables)
        if let fault = faults.first(where: { !$0.isPardonable }) { return [.say(fault.phrase, .fault)] }
        guard let open = faults.first else { return send(output, in: &surroundings) }
        let question = Phrase.outputIncomplete(faults.count, first: open.phrase)
        return [.raise(.question(QuestionOverlay(.outgoing(.outputIncomplete(output)), question)))]
    }

    mutating func send(_ file: LetterFile, in surroundings: inout Surroundings) -> [Step] {
        guard let outputText, let document = detail?.document else { return [] }
        let ticket = surroundings.ticket()
        outputTicket = ticket
        let name = document.nameWithYear.replacing("/", with: "-").replacing(" · …-", with: "-")
        let content = surroundings.letter(document, text: outputText)
        return [.effect(.paper(.letter(content, name: name, file), ticket))]
    }
}

extension LetterFile {
    /// What it is called in a list.
    var phrase: Phrase {
        switch self {
        case .pdf: .outputPDF
        case .docx: .outputDOCX
        case .xlsx: .outputXLSX
        case .txt: .outputText
        case .printer: .outputPrinter
        }
    }
}
