// A filter: a foreign file on standard input, what is in it as a message of Interchange on standard output.
import Filtering
import Interchange

// Descriptors end with standard error: nothing can be opened, whatever a file asks for.
Filter.begin(.init(memory: 768 << 20, seconds: 15, file: 0, descriptors: 3))
let mode = Filter.mode(["xlsx", "docx"] + TextSource.allCases.map(\.rawValue))

let bytes = Filter.input(limit: IntakeLimits.bytes)
do throws(WireFault) {
    if let source = TextSource(rawValue: mode) {
        let answer = TextIntake.answer(bytes, source)
        switch answer {
        case .text: Filter.answer(try answer.encoded(), .done)
        case .refused: Filter.answer(try answer.encoded(), .refused)
        }
    } else if mode == "docx" {
        let answer = WordIntake.answer(bytes)
        switch answer {
        case .text: Filter.answer(try answer.encoded(), .done)
        case .refused: Filter.answer(try answer.encoded(), .refused)
        }
    } else {
        let answer = WorkbookIntake.answer(bytes)
        switch answer {
        case .workbook: Filter.answer(try answer.encoded(), .done)
        case .refused: Filter.answer(try answer.encoded(), .refused)
        }
    }
} catch {
    // The limits of what is read lie below those of a message; only marks that JSON writes out could pass them.
    guard let refusal = try? IntakeAnswer.refused(.tooMuchText).encoded() else { Filter.end(.fault) }
    Filter.answer(refusal, .refused)
}
