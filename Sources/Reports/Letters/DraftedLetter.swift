import DocumentModel
public import Phrases
public import Records
import Text

extension LetterContent {
    /// What a letter says by its draft: the fields of the outgoing document, the text that a person typed, the office's own name.
    /// - Parameters:
    ///   - year: the year that stands where the day is open.
    ///   - urgency: mức độ khẩn in words, where it is marked.
    ///   - circulation: phạm vi lưu hành in words, where it is marked.
    public init(
        _ document: OutgoingDocument, text: DraftText, office: OfficeProfile, year: Int, urgency: Phrase? = nil,
        circulation: Phrase? = nil
    ) {
        let content = document.content
        let form = LetterForms.form(of: content.typeCode, on: content.date)
        self.init(
            typeCode: content.typeCode, issuer: office.name, year: content.date?.year ?? year,
            number: document.number == nil ? "      /\(content.symbolTail)" : document.symbol,
            subject: DraftedLetter.subject(content, form))
        superior = office.superior
        place = office.place
        day = content.date
        authority = content.manner.authority(content.signerTitle, office: office.name)
        signer = content.signer ?? ""
        let names = content.recipients.filter { !$0.isCopy }.map(\.name)
        let others = content.recipients.filter(\.isCopy).map(\.name)
        if form?.isAddressed == true {
            addressees = names
            copies = (names.isEmpty ? [] : [Phrase.letterAsAbove.vi]) + others
        } else {
            copies = names + others
        }
        keeper = content.keeper ?? Phrase.letterKeeper.vi
        self.urgency = urgency
        self.circulation = circulation
        var blocks = DraftText(MergeText.filled(text.text, of: document)).blocks
        appendices = DraftAnnexes.take(from: &blocks).map { annex in
            LetterAppendix(number: annex.number, title: annex.title, blocks: annex.blocks.map(DraftedLetter.block))
        }
        switch content.typeCode {
        case "quyet-dinh":
            let taken = DraftedLetter.takeDecision(&blocks)
            basis = taken.basis
            detail = .decision(by: taken.authority ?? DraftedLetter.decider(content, office))
        case "bien-ban":
            let signers = DraftedLetter.signersOfMinutes(blocks)
            if let (chair, clerk) = signers { detail = .minutesAsTyped(chair: chair, clerk: clerk) }
        default: break
        }
        body = blocks.map(DraftedLetter.block)
    }
}

/// What of a letter follows from its draft.
enum DraftedLetter {
    /// The subject as it stands on paper: below a type it begins with a capital and does not say the type again, behind "V/v" it
    /// does not say that again.
    static func subject(_ content: OutgoingContent, _ form: LetterForm?) -> String {
        let subject = content.subject
        guard form?.naming == .title else {
            for opening in ["V/v ", "v/v ", "Về việc ", "về việc "] where subject.hasPrefix(opening) {
                return String(subject.dropFirst(opening.count))
            }
            return subject
        }
        var rest = Substring(subject)
        let type = DocumentTypes.byCode[content.typeCode]?.nameVi ?? ""
        if !type.isEmpty, rest.lowercased().hasPrefix(type.lowercased() + " ") { rest = rest.dropFirst(type.count + 1) }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    /// Who decides, where the text does not say it: the signer's body or office, and whose it is.
    static func decider(_ content: OutgoingContent, _ office: OfficeProfile) -> String {
        guard var title = content.manner.authority(content.signerTitle, office: office.name).first else {
            return office.name
        }
        let mark = content.manner.mark
        if !mark.isEmpty, title.hasPrefix(mark) { title = String(title.dropFirst(mark.count + 1)) }
        return "\(title) \(office.name)"
    }

    /// Takes out of a decision's text what stands above its articles: who decides, in capitals, and what it rests on, down to the
    /// word "QUYẾT ĐỊNH:" where it is typed.
    static func takeDecision(_ blocks: inout [DraftBlock]) -> (authority: String?, basis: [String]) {
        var authority: String?
        if let line = words(blocks.first), line == line.uppercased(), line.contains(where: \.isLetter), !isDecides(line)
        {
            authority = line
            blocks.removeFirst()
        }
        let end = blocks.firstIndex { words($0).map(isDecides) ?? false }
        let count =
            end
            ?? blocks.prefix { block in
                if case .paragraph(_, .basis, _) = block { true } else { false }
            }.count
        let basis = blocks[..<count].compactMap(words)
        blocks.removeFirst(count + (end == nil ? 0 : 1))
        return (authority, basis)
    }

    private static func isDecides(_ line: String) -> Bool {
        line == Phrase.letterDecides.vi || line + ":" == Phrase.letterDecides.vi
    }

    private static func words(_ block: DraftBlock?) -> String? {
        guard case .paragraph(_, _, let runs)? = block else { return nil }
        return runs.map(\.text).joined()
    }

    /// "Chủ trì (chủ tọa): …" and "Thư ký …: …" of minutes.
    static func signersOfMinutes(_ blocks: [DraftBlock]) -> (chair: String, clerk: String)? {
        func name(_ openings: [String]) -> String? {
            for line in blocks.compactMap(words) {
                let plain = line.drop { "-+ ".contains($0) }
                guard openings.contains(where: plain.hasPrefix), let colon = plain.firstIndex(of: ":") else { continue }
                let name = plain[plain.index(after: colon)...].split(separator: ",").first ?? ""
                let words = name.split(separator: " ").joined(separator: " ")
                if !words.isEmpty { return words }
            }
            return nil
        }
        guard let chair = name(["Chủ trì", "Chủ tọa", "Chủ toạ"]), let clerk = name(["Thư ký", "Người ghi biên bản"])
        else { return nil }
        return (chair, clerk)
    }

    // MARK: The text

    static func block(_ block: DraftBlock) -> DocumentBlock {
        switch block {
        case .paragraph(_, let role, let runs): .paragraph(paragraph(role, runs))
        case .table(_, let table): .table(DraftedTable.table(table))
        }
    }

    private static func paragraph(_ role: DraftRole, _ runs: [DraftRun]) -> DocumentParagraph {
        let line = runs.map(\.text).joined()
        // An article that goes on in a sentence has its name alone in bold.
        if role == .article, let last = line.last, ".;:".contains(last), let head = articleHead(runs) { return head }
        let paragraph = isHeadingOfReport(role, line) ? ParagraphRole.article : paragraphRole(role)
        return DocumentParagraph(
            paragraph,
            runs.map { run in
                DocumentRun(
                    run.text, bold: run.isBold && !paragraph.format.isBold, italic: run.isItalic && role != .basis,
                    tag: run.figure)
            })
    }

    /// "1. Kết quả": a numbered line that is no sentence heads what follows.
    private static func isHeadingOfReport(_ role: DraftRole, _ line: String) -> Bool {
        guard role == .clause, let last = line.last, !".;:,?!".contains(last) else { return false }
        return line.prefix { $0 != " " }.filter { $0 == "." }.count == 1
    }

    private static func articleHead(_ runs: [DraftRun]) -> DocumentParagraph? {
        guard let first = runs.first, first.figure == nil else { return nil }
        let parts = first.text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var rest = runs
        rest[0].text = " " + parts[2]
        return DocumentParagraph(
            .body,
            [DocumentRun("\(parts[0]) \(parts[1])", bold: true)]
                + rest.map { DocumentRun($0.text, bold: $0.isBold, italic: $0.isItalic, tag: $0.figure) })
    }

    private static func paragraphRole(_ role: DraftRole) -> ParagraphRole {
        switch role {
        case .part: .part
        case .chapter: .chapter
        case .section: .section
        case .article: .article
        case .clause: .clause
        case .point: .point
        case .item: .item
        case .subitem: .subitem
        case .basis: .basis
        case .body: .body
        }
    }
}
