import Glibc
import Interchange
import TestSupport
import Testing

@testable import Shell

/// Packages that leave the archive, and old lists and packages that come in. Today is 24/11/2026.
@Suite struct ArchiveTransportTests {
    private static func trial() -> Trial {
        let trial = Trial.founded()
        trial("archive", "make", "P01", "--title", "Phông Liên đoàn Lao động tỉnh")
        trial("archive", "make", "P01/01", "--title", "Tổ chức, cán bộ")
        return trial
    }

    /// A file with two incoming documents, the first with two attachments, and a loose paper.
    private static func filled() -> Trial {
        let trial = trial()
        trial.register("về việc báo cáo số liệu")
        trial.register("kế hoạch thanh tra", symbol: "7/KH-SNV", "--circulation", "noi-bo")
        trial("attach", "1", trial.write("một", to: "một.txt"), trial.write("%PDF-1.7 hai", to: "hai.pdf"))
        trial("attach", "2", trial.write("ba", to: "ba.txt"))
        trial(
            "archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch cán bộ", "--retention", "10 năm", "--in", "P01/01"
        )
        trial("archive", "add", "01.TCCB", "1", "2", "--loose", "Biên bản họp", "--date", "20/11/2026")
        return trial
    }

    private static func reading(_ trial: Trial, _ name: String) throws -> BagFolder.Reading {
        try BagFolder(try #require(OpenFolder(path: trial.path(name)))).read(.none)
    }

    // MARK: Out

    @Test func `a file is packed with its attachments and its description, and the package is sound`() throws {
        let trial = Self.filled()
        let done = trial("archive", "bag", "01.TCCB", "--output", trial.path("gói"), "--json")
        #expect(done.code == 0, "\(done.err)")
        #expect(done.json?["files"]?.integer == 1 && done.json?["documents"]?.integer == 3)
        #expect(done.json?["payload"]?.integer == 3 && done.json?["identifier"] == "01.TCCB/2026")
        #expect(done.json?["withheld"]?.array == [])
        #expect(done.err.contains("1 văn bản trong gói lưu hành nội bộ"), "\(done.err)")
        let reading = try Self.reading(trial, "gói")
        #expect(reading.isSound && reading.info["External-Identifier"] == "01.TCCB/2026")
        #expect(
            reading.payload.map(\.path.text) == [
                "data/01.TCCB-2026/0001/hai.pdf", "data/01.TCCB-2026/0001/một.txt", "data/01.TCCB-2026/0002/ba.txt",
            ])
        #expect(trial.bytes(of: "gói/data/01.TCCB-2026/0001/một.txt") == Array("một".utf8))
        let file = try #require(reading.description?.files.first)
        #expect(file.fields[.title] == "Hồ sơ quy hoạch cán bộ" && file.fields[.retention] == "10 năm")
        #expect(file.place == "P01/01" && file.fields[.documents] == "3")
        #expect(file.documents.map { $0.fields[.subject] }.last == "Biên bản họp")
        #expect(file.documents[0].fields[.arrivalNumber] == "1/2026" && file.documents[0].payload.count == 2)
        #expect(file.documents[1].fields[.notes] == "Lưu hành nội bộ")
    }

    @Test func `a branch is packed into a folder that is there, under its own name, and never twice`() throws {
        let trial = Self.filled()
        mkdir(trial.path("ra"), 0o700)
        let done = trial("archive", "bag", "P01", "--output", trial.path("ra"))
        #expect(done.code == 0 && done.out.contains("1 hồ sơ, 3 văn bản, 3 tệp"), "\(done.out) \(done.err)")
        #expect(try Self.reading(trial, "ra/P01").isSound)
        #expect(trial("archive", "bag", "P01", "--output", trial.path("ra")).code == 73)
        trial("archive", "make", "P02", "--title", "Phông khác")
        #expect(trial("archive", "bag", "P02", "--output", trial.path("x")).code == 66)
        #expect(trial("archive", "bag", "09.X", "--output", trial.path("x")).code == 66)
        #expect(trial("archive", "bag", "P01").code == 64)
    }

    @Test func `what is to be read and given back is named and refused, or stays behind when a person says so`() throws
    {
        let trial = Self.filled()
        trial.register("tài liệu họp", symbol: "9/TB-SNV", "--circulation", "xem-xong-tra-lai")
        trial("attach", "3", trial.write("bốn", to: "bốn.txt"))
        #expect(trial("archive", "add", "01.TCCB", "3").code == 0)
        let refused = trial("archive", "bag", "01.TCCB", "--output", trial.path("gói"))
        #expect(refused.code == 1 && refused.err.contains("3/2026"), "\(refused.err)")
        #expect(OpenFolder(path: trial.path("gói")) == nil)
        let done = trial("archive", "bag", "01.TCCB", "--output", trial.path("gói"), "--skip-bad", "--json")
        #expect(done.code == 0, "\(done.err)")
        #expect(done.json?["withheld"]?.array?.first?["document"] == "3/2026")
        let reading = try Self.reading(trial, "gói")
        #expect(reading.payload.count == 3 && !reading.payload.contains { $0.path.text.hasSuffix("bốn.txt") })
        #expect(reading.description?.files.first?.documents.count == 4)
    }

    @Test func `an officer packs no branch, and no file of another`() {
        let trial = Self.filled()
        trial("user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer")
        #expect(trial("archive", "bag", "P01", "--output", trial.path("x"), "--as", "binh").code == 77)
        #expect(trial("archive", "bag", "01.TCCB", "--output", trial.path("x"), "--as", "binh").code == 66)
        #expect(OpenFolder(path: trial.path("x")) == nil)
    }
}
