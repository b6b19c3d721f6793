import Office
import Phrases
import Records
import Screens

extension FileWorker {
    /// The text of a DOCX from outside, as a draft has it.
    func readWord(_ source: FileSource, _ control: WorkControl) throws(FileRefusal) -> String {
        guard actor.may(.draftOutgoing) else { throw .office(.refused(.notPermitted(.draftOutgoing))) }
        let outside = try places.open(source)
        let bytes = try outside.readAll(control)
        do { return try WordFiles(programFolder: workbooks.programFolder).read(bytes, control).text } catch {
            if control.isCancelled() { throw .cancelled }
            throw .unfit(error.phrase)
        }
    }
}
