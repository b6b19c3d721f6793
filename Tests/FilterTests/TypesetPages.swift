import DocumentModel
import Interchange
import TestSupport
import Testing

/// What a reader that is not ours says of the files of `vanthu-typeset`.
enum Typeset {
    /// The file made of a document.
    static func file(_ tree: DocumentTree, _ mode: String, environment: [String: String] = [:]) throws -> [UInt8] {
        let result = try runProcess(
            BuiltPrograms.path("vanthu-typeset"), [mode], environment: environment, input: try tree.encoded())
        try #require(result.status == .exited(0), "\(result.errors)")
        #expect(result.errors.isEmpty, "\(result.errors)")
        return result.stdout
    }

    /// Why no PDF is made of a document.
    static func refusal(_ tree: DocumentTree, environment: [String: String] = [:]) throws -> TypesetRefusal {
        let result = try runProcess(
            BuiltPrograms.path("vanthu-typeset"), ["pdf"], environment: environment, input: try tree.encoded())
        #expect(result.status == .exited(1), "\(result.errors)")
        return try TypesetRefusal(encoded: result.stdout)
    }

    /// A word on a page, in points from the upper left corner.
    struct Word: Equatable {
        let text: String
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double
    }

    /// The words of each page, as pdftotext finds them.
    static func pages(of pdf: [UInt8]) throws -> [[Word]] {
        let result = try runProcess("pdftotext", ["-bbox", "-", "-"], input: pdf)
        try #require(result.status == .exited(0), "\(result.errors)")
        var pages: [[Word]] = []
        for line in result.output.split(separator: "\n") {
            if line.contains("<page ") { pages.append([]) }
            guard line.contains("<word "), let start = line.firstIndex(of: ">"),
                let end = line.firstRange(of: "</word>")
            else { continue }
            let numbers = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.compactMap {
                Double($0.element)
            }
            guard numbers.count == 4 else { continue }
            let text = line[line.index(after: start)..<end.lowerBound].replacing("&amp;", with: "&")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            pages[pages.count - 1].append(
                Word(text: String(text), left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3]))
        }
        return pages
    }

    /// The text of a file for word processors: that of its main part, in its order.
    static func text(ofWord file: [UInt8]) throws -> String {
        let folder = try TemporaryFolder()
        let path = try folder.write(file, to: "a.docx")
        let result = try runProcess("unzip", ["-p", path, "word/document.xml"])
        try #require(result.status == .exited(0), "\(result.errors)")
        var text = ""
        var isMarkup = false
        for character in result.output {
            if character == "<" {
                isMarkup = true
                text += "\u{1}"
            } else if character == ">" {
                isMarkup = false
            } else if !isMarkup {
                text.append(character)
            }
        }
        return text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"")
    }

    /// All texts of a document in their order.
    static func texts(of tree: DocumentTree) -> [String] {
        tree.blocks.flatMap { block -> [String] in
            switch block {
            case .head(let head):
                [
                    head.superior, head.issuer, head.nation, head.motto, head.number, head.dateline, head.subject,
                    head.urgency, head.circulation,
                ].compactMap { $0 }
            case .paragraph(let paragraph): paragraph.runs.map(\.text)
            case .table(let table): (table.headings + table.rows).flatMap { $0.map(\.text) }
            case .signature(let block):
                [block.recipientsHeading] + block.recipients
                    + block.signers.flatMap { $0.authority + [$0.hint ?? "", $0.name] }
            case .rule, .space, .pageBreak, .section: []
            }
        }
    }

    /// The runs of letters and digits in a text with how often each is there; compared by their bytes, so that a letter
    /// put together from two is another. Lines end behind hyphens too, so words with them are more than one.
    static func words(in text: String) -> [[UInt8]: Int] {
        var words: [[UInt8]: Int] = [:]
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            words[Array(word.utf8), default: 0] += 1
        }
        return words
    }
}
