public import DocumentModel
import Phrases
public import Records

/// A copy as it stands on paper: what is copied, then, below a line across the page, the block of the copy – who copies, number,
/// form, place and day, who gets it, who signs (Decree 30/2020, annex I, the paper form of copies and its sample).
public struct CopySheet: Equatable, Sendable {
    /// Who copies.
    public var office: OfficeProfile
    /// In which form.
    public var form: CopyForm
    /// Number and symbol: "01/SY-LĐLĐ".
    public var symbol: String
    /// The day of the copy.
    public var day: Day
    /// What is copied, as it is cited.
    public var source: String
    /// Which part of it, for an extract.
    public var part: String?
    /// Its text; empty where it stands on paper alone: then this is the copy's last page, to be put behind it.
    public private(set) var text: [DocumentBlock] = []
    /// Whether the text says itself how far it may go round.
    private var textIsMarked = false
    /// Nơi nhận.
    public var recipients: [String] = []
    /// By what right it is signed, and as what.
    public var manner: SigningManner = .own
    /// What stands above the name, without its mark; lines are parted by a stroke.
    public var signerTitle: String = ""
    /// Who signs.
    public var signer: String = ""
    /// "LƯU HÀNH NỘI BỘ", where the document bears it.
    public var circulation: String?

    /// Puts the least together.
    public init(office: OfficeProfile, form: CopyForm, symbol: String, day: Day, source: String) {
        self.office = office
        self.form = form
        self.symbol = symbol
        self.day = day
        self.source = source
    }

    /// Takes what is copied onto the sheet: the whole letter, or the part of its text that is extracted.
    /// - Returns: whether the text has that part.
    public mutating func take(_ letter: LetterContent, _ draft: DraftText) -> Bool {
        guard form == .extract else {
            text = Letter.tree(letter).blocks
            textIsMarked = letter.circulation != nil
            return true
        }
        guard let parts = draft.parts(named: part ?? "") else { return false }
        text = parts.map(DraftedLetter.block)
        return true
    }

    private var title: Phrase {
        switch form {
        case .whole: .copySheetWhole
        case .ofCopy: .copySheetOfCopy
        case .extract: .copySheetExtract
        }
    }

    /// The copy on paper, A4.
    public var tree: DocumentTree {
        var blocks: [DocumentBlock] = []
        if let circulation, !textIsMarked {
            blocks.append(
                .paragraph(DocumentParagraph(.centre, [DocumentRun(circulation.uppercased(), bold: true)])))
        }
        if let part { blocks.append(.text(.centreItalic, Phrase.copySheetPart(part, of: source).vi)) }
        blocks += text
        let setup = PageSetup()
        if !blocks.isEmpty { blocks += [.space(4), .rule(setup.textWidth), .space(2)] }
        blocks.append(.table(head))
        var names = recipients.map { "- \($0);" }
        names.append("- \(Phrase.letterKept("VT").vi)")
        let signer = Signer(authority: authority, name: self.signer)
        blocks.append(
            .signature(
                SignatureBlock(
                    recipientsHeading: Phrase.letterRecipients.vi, recipients: names, signers: [signer])))
        return DocumentTree(title: "\(title.vi) \(symbol)", setup: setup, blocks: blocks)
    }

    private var head: DocumentTable {
        func centred(_ text: String, bold: Bool = false, italic: Bool = false) -> TableCell {
            TableCell(text, bold: bold, italic: italic, alignment: .centre)
        }
        var rows: [[TableCell]] = []
        if let superior = office.superior {
            rows.append([centred(Letter.broken(superior.uppercased(), limit: 30)), centred("")])
        }
        rows.append([
            centred(Letter.broken(office.name.uppercased(), limit: 26), bold: true), centred(title.vi, bold: true),
        ])
        let place = Phrase.placeAndDay(place: office.place, day: day.day, month: day.month, year: day.year).vi
        rows.append([centred("\(Phrase.letterNumber.vi) \(symbol)"), centred(place, italic: true)])
        return DocumentTable(columns: [TableColumn(75), TableColumn(85)], rows: rows, size: 26, hasLines: false)
    }

    /// "TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG".
    private var authority: [String] { manner.authority(signerTitle, office: office.name) }
}
