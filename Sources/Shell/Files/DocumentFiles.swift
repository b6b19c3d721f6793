import DocumentModel
import Interchange
import Phrases
import Reports

/// Documents as files for others: what `Reports` made goes through `vanthu-typeset`.
struct DocumentFiles: Sendable {
    /// The kinds of files.
    enum Kind: String, CaseIterable, Sendable {
        case pdf, docx, xlsx, txt

        /// The kind that a path's ending says; `nil` for another.
        init?(path: String) {
            guard let dot = path.lastIndex(of: ".") else { return nil }
            self.init(rawValue: path[path.index(after: dot)...].lowercased())
        }
    }

    /// Why a document was not made into a file.
    enum Fault: Error, Equatable {
        case filter(FilterFault)
        case typeset(TypesetRefusal)
        /// A spreadsheet was wanted of a document without tables.
        case noTable
        /// It is longer than one file may be.
        case tooLong

        /// What is said.
        var phrase: Phrase {
            switch self {
            case .filter(let fault): fault.phrase
            case .typeset(let refusal): refusal.phrase
            case .noTable: .documentHasNoTable
            case .tooLong: .documentTooLong
            }
        }
    }

    /// The folder of the running program.
    let programFolder: String?

    /// The bytes of a file.
    func bytes(_ tree: DocumentTree, as kind: Kind, _ control: WorkControl = .none) throws(Fault) -> [UInt8] {
        switch kind {
        case .txt: return Array(DocumentText.file(tree).utf8)
        case .pdf, .docx:
            guard let message = try? tree.encoded() else { throw .tooLong }
            return try file(kind, message, control)
        case .xlsx:
            guard let workbook = DrawnWorkbook(tablesOf: tree) else { throw .noTable }
            guard let message = try? workbook.encoded() else { throw .tooLong }
            return try file(kind, message, control)
        }
    }

    private func file(_ kind: Kind, _ message: [UInt8], _ control: WorkControl) throws(Fault) -> [UInt8] {
        let answer: (output: [UInt8], isDone: Bool)
        do {
            answer = try FilterProgram(name: .typeset, folder: programFolder).run(kind.rawValue, message, control)
        } catch { throw .filter(error) }
        guard !answer.isDone else { return answer.output }
        guard let refusal = try? TypesetRefusal(encoded: answer.output) else { throw .filter(.stopped(.typeset)) }
        throw .typeset(refusal)
    }
}

extension TypesetRefusal {
    /// What is said.
    var phrase: Phrase {
        switch self {
        case .malformed, .failed: .filterFailed(FilterProgram.Name.typeset.rawValue)
        case .fontMissing: .fontMissing(package: "fonts-croscore")
        case .letterMissing(let letter, let near, let font):
            .letterMissing(
                String(Character(letter)), code: String(letter.value, radix: 16, uppercase: true), near: near,
                font: font)
        }
    }
}
