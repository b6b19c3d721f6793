import Glibc
import Interchange
import Phrases
import Records
import TestSupport
import Testing

@testable import Shell

@Suite struct ContentExtractorTests {
    private let trial = Trial()

    /// What comes of bytes, with programs out of a folder of scripts.
    private func text(
        _ bytes: [UInt8], _ kind: ContentKind, scripts: [String: String]? = nil,
        filters: String? = BuiltPrograms.folder,
        _ control: WorkControl = .none
    ) throws(ExtractionFault) -> ExtractedText {
        let path = trial.write(bytes, to: "file")
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        for (name, script) in scripts ?? [:] { chmod(trial.write("#!/bin/sh\n\(script)\n", to: name), 0o700) }
        return try ContentExtractor(programFolder: filters, searchPath: scripts == nil ? nil : trial.folder)
            .text(of: kind, in: descriptor, count: bytes.count, control)
    }

    private func fault(
        _ bytes: [UInt8], _ kind: ContentKind, scripts: [String: String]? = nil,
        filters: String? = BuiltPrograms.folder,
        _ control: WorkControl = .none
    ) -> ExtractionFault? {
        do throws(ExtractionFault) {
            _ = try text(bytes, kind, scripts: scripts, filters: filters, control)
            return nil
        } catch { return error }
    }

    /// A PDF of one page with a line of text, or none.
    private func pdf(_ line: String) -> [UInt8] {
        let drawn = line.isEmpty ? "" : "BT /F1 12 Tf 20 100 Td (\(line)) Tj ET"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length \(drawn.utf8.count)>>\nstream\n\(drawn)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        return Array((file + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n").utf8)
    }

    @Test func `text comes out of each kind, by the filter and without it`() throws {
        let mail = Array("Subject: =?utf-8?q?B=C3=A1o?=\n\nKính".utf8)
        for filters in [BuiltPrograms.folder, nil] {
            #expect(try text(mail, .email, filters: filters).text == "Subject: Báo\n\nKính")
            #expect(try text(Array("<p>a</p>".utf8), .html, filters: filters).text == "a")
        }
        #expect(try text(pdf("Kinh gui Ban"), .pdf).text.contains("Kinh gui Ban"))
        let old: [UInt8] = [
            0x48, 0xE5, 0x20, 0x73, 0xAC, 0x20, 0x76, 0xD2, 0x20, 0x74, 0xE6, 0x20, 0x63, 0x68, 0xF8, 0x63,
        ]
        let found = try text(old, .unknown)
        #expect(found.text == "Hồ sơ về tổ chức" && found.encoding == .tcvn3)
    }

    @Test func `a scanned page is drawn and read, page by page`() throws {
        let tools = [
            "pdftotext": "exit 0", "pdfinfo": "echo 'Title: x'; echo 'Pages:   3'",
            "pdftoppm": "if [ $5 = 2 ]; then exit 1; fi; echo picture $5",
            "tesseract":
                "if [ $1 = --list-langs ]; then printf 'List\\neng\\nvie\\n'; else read a b; echo \"trang $b\"; fi",
        ]
        let found = try text([1], .pdf, scripts: tools)
        #expect(found.text == "trang 1\n\n\ntrang 3\n" && found.isCut, "a page that cannot be drawn is told")
        #expect(try text(Array("picture 7\n".utf8), .png, scripts: tools).text == "trang 7\n")
    }

    @Test func `what is missing is named with its package, and may be tried again`() {
        let none: [String: String] = [:]
        #expect(fault([1], .pdf, scripts: none) == .programMissing(program: "pdftotext", package: "poppler-utils"))
        #expect(fault([1], .jpeg, scripts: none) == .programMissing(program: "tesseract", package: "tesseract-ocr"))
        #expect(fault([1], .tiff, scripts: ["tesseract": "echo eng"]) == .languageMissing(package: "tesseract-ocr-vie"))
        #expect(fault([0x50, 0x4B, 3, 4], .docx, filters: nil) == .filter(.missing(.intake)))
        for case let fault? in [fault([1], .pdf, scripts: none), fault([0x50, 0x4B, 3, 4], .docx, filters: nil)] {
            #expect(fault.mayBeRepeated)
        }
        #expect(
            ExtractionFault.languageMissing(package: "tesseract-ocr-vie").phrase.vi
                == "tesseract chưa có tiếng Việt. Cài gói tesseract-ocr-vie rồi làm lại.")
    }

    @Test func `what goes wrong is told apart`() {
        #expect(fault([1], .zip) == .kind(.zip))
        #expect(fault([0x4D, 0x5A, 0, 0], .unknown) == .kind(.unknown))
        #expect(fault(Array("d\u{E9}j\u{E0}".unicodeScalars.map { UInt8($0.value) }), .unknown) == .kind(.unknown))
        #expect(fault(Array(" \n ".utf8), .text) == .noText)
        #expect(fault(Array("%PDF-1.4 x".utf8), .pdf) == .damaged)
        #expect(fault(Array("%PDF-1.4 trailer<</Encrypt 1 0 R>>".utf8), .pdf) == .locked)
        #expect(fault([0x50, 0x4B, 3, 4, 0], .odt) == .intake(.damaged))
        #expect(fault([1], .pdf, scripts: ["pdftotext": "kill -9 $$"]) == .stopped(program: "pdftotext"))
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(fault([1], .pdf, scripts: ["pdftotext": "sleep 30"], stopped) == .cancelled)
        #expect(
            fault(Array(repeating: 1, count: ContentExtractor.longestBytes + 1), .docx)
                == .tooLarge(limit: ContentExtractor.longestBytes))
    }

    @Test func `hostile PDFs are answered by their limits`() {
        var chance = Chance(seed: 20_261_128)
        let whole = pdf("Kinh gui")
        for _ in 0..<25 {
            var bytes = whole
            for _ in 0...chance.next(below: 6) {
                bytes[chance.next(below: bytes.count)] = UInt8(chance.next(below: 256))
            }
            // Whatever it is, it ends, with text or a reason.
            let reason = fault(bytes, .pdf)
            #expect(reason.map { $0 != .unreadable } ?? true)
        }
        // A page within itself.
        let round = String(decoding: pdf("x"), as: UTF8.self).replacing("/Kids[3 0 R]", with: "/Kids[2 0 R]")
        #expect(fault(Array(round.utf8), .pdf) != .unreadable)
    }

    @Test func `each reason has a sentence in both languages and a name of its own`() {
        let reasons: [ExtractionFault] = [
            .kind(.zip), .programMissing(program: "a", package: "b"), .languageMissing(package: "a"),
            .filter(.stopped(.intake)),
            .tooLarge(limit: 1), .locked, .stopped(program: "a"), .late(program: "a"), .noText, .unreadable, .cancelled,
        ]
        #expect(Set(reasons.map(\.code)).count == reasons.count)
        for reason in reasons + IntakeRefusal.allCases.map({ .intake($0) }) {
            #expect(!reason.phrase.vi.isEmpty && !reason.phrase.en.isEmpty)
        }
    }
}
