// A filter: a value of Interchange as a message on standard input, a file for others on standard output. The one word of
// its command line says which; today that is a workbook for spreadsheets.
import Filtering
import Interchange

// What is written is laid down in files of the system's temporary folder on the way: they have a limit, not none.
Filter.begin(.init(memory: 768 << 20, seconds: 20, file: 128 << 20, descriptors: 1024))
_ = Filter.mode(["xlsx"])

do throws(TypesetRefusal) {
    guard let message = Filter.input(limit: WireFrame.largest + 4),
        let workbook = try? DrawnWorkbook(encoded: message)
    else { throw .malformed }
    Filter.answer(try WorkbookTypesetting.file(of: workbook), .done)
} catch {
    guard let refusal = try? error.encoded() else { Filter.end(.fault) }
    Filter.answer(refusal, .refused)
}
