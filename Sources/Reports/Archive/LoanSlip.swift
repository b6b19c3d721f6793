public import DocumentModel
import Phrases
public import Records

/// Phiếu yêu cầu sử dụng hồ sơ: who wants to read which file, what for; who permitted it, until when (after Circular 10/2014/TT-BNV and
/// the register of use of Decree 30/2020, annex IV).
public struct LoanSlip: Equatable, Sendable {
    /// Whose office it is.
    public var office: OfficeProfile
    /// The day on the slip.
    public var day: Day
    /// Its number.
    public var number: String
    /// Who reads, by name.
    public var reader: String
    /// Where they come from: a department, a body outside.
    public var readerFrom: String?
    /// Code and title of the file.
    public var file: String
    /// Mục đích.
    public var purpose: String
    /// Taken out or read in the room, in words.
    public var manner: String
    /// When it was handed out; `nil` while the pen writes it.
    public var outOn: Day?
    /// Hạn trả.
    public var due: Day?
    /// When it came back.
    public var returnedOn: Day?
    /// In which condition.
    public var condition: String?
    /// Who permitted it.
    public var permittedBy: String

    /// Puts a slip together.
    public init(
        office: OfficeProfile, day: Day, number: String, reader: String, file: String, purpose: String, manner: String,
        permittedBy: String
    ) {
        self.office = office
        self.day = day
        self.number = number
        self.reader = reader
        self.file = file
        self.purpose = purpose
        self.manner = manner
        self.permittedBy = permittedBy
    }

    /// The slip on paper, A4.
    public var tree: DocumentTree {
        func field(_ label: Phrase, _ text: String?) -> DocumentBlock {
            .text(.field, Phrase.slipLine(label, text ?? "……………………").vi)
        }
        let blocks =
            ArchivePaper.heading(
                office, on: day, title: .loanSlipTitle, about: [Phrase.loanSlipNumber(number).vi]) + [
                field(.fieldReader, [reader, readerFrom].compactMap(\.self).joined(separator: ", ")),
                field(.fieldFile, file), field(.fieldPurpose, purpose),
                field(.fieldLoanManner, manner), field(.fieldOutOn, outOn?.shown), field(.fieldDueBack, due?.shown),
                field(.fieldBackOn, returnedOn?.shown), field(.fieldReturnCondition, condition), .space(4),
                ArchivePaper.signatures([
                    (.loanReaderSigns, reader), (.loanPermitSigns, permittedBy), (.loanLenderSigns, ""),
                ]),
            ]
        return DocumentTree(title: "\(Phrase.loanSlipTitle.vi) \(number)", blocks: blocks)
    }
}
