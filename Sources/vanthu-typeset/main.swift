// A filter: a value of Interchange as a message on standard input, a file for others on standard output. The one word of
// its command line says which: a workbook for spreadsheets, or a document as PDF or for word processors.
import DocumentModel
import Filtering
import Interchange

// Written once, before any input is read, in a program of one thread: looking fonts up wants threads, which the limits forbid.
nonisolated(unsafe) var font: TypesetFont?
// What is written is laid down in files of the system's temporary folder on the way: they have a limit, not none.
Filter.begin(.init(memory: 768 << 20, seconds: 60, file: 128 << 20, descriptors: 1024)) {
    if CommandLine.arguments.last == "pdf" { font = TypesetFont() }
}
let mode = Filter.mode(["xlsx", "pdf", "docx"])

func document(_ message: [UInt8]) throws(TypesetRefusal) -> DocumentTree {
    guard let tree = try? DocumentTree(encoded: message) else { throw .malformed }
    return tree
}

do throws(TypesetRefusal) {
    guard let message = Filter.input(limit: WireFrame.largest + 4) else { throw .malformed }
    switch mode {
    case "pdf":
        guard let font else { throw .failed }
        Filter.answer(try PageTypesetting.file(of: document(message), font), .done)
    case "docx": Filter.answer(try WordTypesetting.file(of: document(message)), .done)
    default:
        guard let workbook = try? DrawnWorkbook(encoded: message) else { throw .malformed }
        Filter.answer(try WorkbookTypesetting.file(of: workbook), .done)
    }
} catch {
    guard let refusal = try? error.encoded() else { Filter.end(.fault) }
    Filter.answer(refusal, .refused)
}
