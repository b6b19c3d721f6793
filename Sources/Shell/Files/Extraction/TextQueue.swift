import CFileSystem
import Glibc
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// Works through the files whose text waits to be taken out, the newest first: each is read whole from the office, handed to the programs
/// that read foreign formats, and what comes of it kept in one short write.
struct TextQueue {
    let texts: TextPort
    let extractor: ContentExtractor
    let clock: () -> Instant

    /// Why the work ended.
    enum End: Equatable {
        /// Nothing waits any more, or as many were done as were wanted.
        case done
        /// A program that is not installed keeps files of a kind waiting.
        case lacking([ExtractionFault])
        /// It was told to stop.
        case cancelled
    }

    /// Takes out what waits.
    /// - Parameters:
    ///   - limit: how many files at most.
    ///   - told: hears what came of each.
    func work(
        limit: Int = .max, _ control: WorkControl, _ told: (WaitingText, TextOutcome) -> Void = { _, _ in }
    ) throws(OfficeError) -> End {
        var done = 0
        var last: BlobID?
        var lacking: [ExtractionFault] = []
        while done < limit {
            let waiting = try texts.waiting(last, 50, clock())
            for item in waiting where done < limit {
                if control.isCancelled() { return .cancelled }
                last = item.blob
                guard try texts.claim(item.blob, clock()) else { continue }
                let outcome: TextOutcome
                do throws(ExtractionFault) { outcome = try take(item, control) } catch {
                    // It waits on: for the program, or for somebody who does not stop it.
                    try texts.release(item.blob)
                    if error == .cancelled { return .cancelled }
                    if !lacking.contains(error) { lacking.append(error) }
                    continue
                }
                try texts.keep(item.blob, outcome, clock())
                while try texts.index() {}
                told(item, outcome)
                done += 1
            }
            guard !waiting.isEmpty else { break }
        }
        while try texts.index() {}
        return lacking.isEmpty ? .done : .lacking(lacking)
    }

    /// The text of some bytes, or why there is none.
    /// - Throws: what leaves them waiting: a missing program, or that the work was stopped.
    private func take(_ item: WaitingText, _ control: WorkControl) throws(ExtractionFault) -> TextOutcome {
        do throws(ExtractionFault) {
            let copy = try copy(of: item)
            defer { close(copy) }
            let quiet = WorkControl(isCancelled: control.isCancelled) { _, _ in }
            let found = try extractor.text(of: item.kind, in: copy, count: item.bytes, quiet)
            var short = ExtractedText(text: cleaned(found.text, keepingNewlines: true)).shortened(TakenText.longest)
            short.isCut = short.isCut || found.isCut
            guard short.text.contains(where: { !$0.isWhitespace }) else { return .fault(.noText, detail: nil) }
            return .text(
                TakenText(
                    text: short.text, isCut: short.isCut, isScanned: found.isScanned,
                    encoding: found.encoding.flatMap { $0.isLegacy ? $0.rawValue : nil },
                    isDoubtful: found.encoding?.isLegacy == true && found.certainty == .doubtful))
        } catch {
            guard let (fault, detail) = error.kept else { throw error }
            return .fault(fault, detail: detail)
        }
    }

    /// The bytes in a file without a name, which goes with its descriptor.
    private func copy(of item: WaitingText) throws(ExtractionFault) -> Int32 {
        var template = Array("\(TextExtraction.temporaryFolder)/vanthu-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else { throw .unreadable }
        unlink(template)
        var sequence = 0
        while true {
            let chunk: [UInt8]?
            do throws(OfficeError) { chunk = try texts.chunk(item.blob, sequence) } catch {
                close(descriptor)
                throw .unreadable
            }
            guard let chunk else { return descriptor }
            guard FileOutlet.writeAll(chunk, to: descriptor) else {
                close(descriptor)
                throw .unreadable
            }
            sequence += 1
        }
    }
}

extension ExtractionFault {
    /// What is kept of it, with what it names; `nil` for what leaves a file waiting.
    var kept: (TextFault, String?)? {
        switch self {
        case .programMissing, .languageMissing, .cancelled: nil
        case .filter(.missing), .filter(.libraryMissing), .filter(.cancelled): nil
        case .filter(.late): (.late, FilterProgram.Name.intake.rawValue)
        case .filter(.stopped): (.filter, nil)
        case .kind: (.kind, nil)
        case .tooLarge(let limit): (.tooLarge, String(limit))
        case .locked: (.locked, nil)
        case .damaged: (.damaged, nil)
        case .stopped(let program): (.stopped, program)
        case .late(let program): (.late, program)
        case .noText: (.noText, nil)
        case .unreadable: (.unreadable, nil)
        case .intake(let refusal):
            switch refusal {
            case .empty, .noSheets: (.noText, nil)
            case .encrypted: (.locked, nil)
            case .hostile: (.hostile, nil)
            case .tooManyBytes, .tooManyParts, .tooManySheets, .tooManyRows, .tooManyColumns, .tooMuchText:
                (.tooMuch, nil)
            case .oldExcel, .openDocument, .binaryWorkbook, .plainText, .notText, .notWorkbook, .damaged:
                (.damaged, nil)
            }
        }
    }
}
