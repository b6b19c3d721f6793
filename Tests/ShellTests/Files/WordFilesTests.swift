import Interchange
import Phrases
import Records
import TestSupport
import Testing

@testable import Screens
@testable import Shell

@Suite struct WordFilesTests {
    @Test func `a document that the program wrote is read as a text, others are refused with what to do`() throws {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        trial.register()
        trial("report", "month", "--period", "2026-11", "--output", trial.path("bc.docx"))
        let files = WordFiles(programFolder: BuiltPrograms.folder)
        let text = try files.read(trial.bytes(of: "bc.docx"))
        #expect(text.text.contains("{Văn bản đến trong kỳ: 1}"))
        #expect(!text.text.contains("CỘNG HÒA"))
        func fault(_ bytes: [UInt8]) -> WordFiles.Fault? {
            do throws(WordFiles.Fault) {
                _ = try files.read(bytes)
                return nil
            } catch { return error }
        }
        #expect(fault([]) == .intake(.empty))
        #expect(fault(Array("chữ".utf8))?.phrase.vi.contains(".docx") == true)
        #expect(fault(Array(repeating: 0, count: IntakeLimits.bytes + 1)) == .intake(.tooManyBytes))
        for refusal in IntakeRefusal.allCases {
            #expect(WordFiles.Fault.intake(refusal).phrase.vi.hasSuffix("."))
            #expect(WordFiles.Fault.intake(refusal).code == .badData)
        }
    }

    @Test func `what became of figures is told by numbers and names`() {
        let figures = DraftText("{A: 1} {B: 2} {C: 3}").returned(as: DraftText("{A: 1} {B: 5}"))
        let told = ReturnedFigure.phrases(figures).map(\.vi)
        #expect(
            told == [
                "Số liệu so với khi xuất: 1 giữ nguyên, 1 đã đổi, 1 đã mất.", "B: khi xuất 2, nay 5.",
                "C: khi xuất 3, nay không còn là số liệu.",
            ])
    }
}
