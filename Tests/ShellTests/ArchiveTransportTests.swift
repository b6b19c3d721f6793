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

    @Test func `the history of each file tells who packed it, under which name and what stayed behind`() {
        let trial = Self.filled()
        trial.register("tài liệu họp", symbol: "9/TB-SNV", "--circulation", "xem-xong-tra-lai")
        trial("archive", "add", "01.TCCB", "3")
        // What is refused, or cannot be written, leaves no trace.
        #expect(trial("archive", "bag", "01.TCCB", "--output", trial.path("gói")).code == 1)
        mkdir(trial.path("có"), 0o700)
        mkdir(trial.path("có/P01"), 0o700)
        #expect(trial("archive", "bag", "P01", "--output", trial.path("có"), "--skip-bad").code == 73)
        func history() -> [String] {
            trial("archive", "file", "01.TCCB").out.split(separator: "\n").map(String.init)
                .filter { $0.contains("đóng gói hồ sơ") }
        }
        #expect(history().isEmpty)
        #expect(trial("archive", "bag", "01.TCCB", "--output", trial.path("gói"), "--skip-bad").code == 0)
        #expect(trial("archive", "bag", "P01", "--output", trial.path("cả phông"), "--skip-bad").code == 0)
        let told = trial("archive", "file", "01.TCCB").out
        #expect(history().count == 2, "\(told)")
        for words in ["Gói: gói", "Gói: cả phông", "Gói của: P01", "Số văn bản trong gói: 4", "Văn bản để lại tệp: 1"] {
            #expect(told.contains(words), "\(words) in \(told)")
        }
        #expect(!told.contains(trial.path("gói")), "no path of the machine")
        #expect(trial("verify").code == 0)
    }

    @Test func `an officer packs no branch, and no file of another`() {
        let trial = Self.filled()
        trial("user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer")
        #expect(trial("archive", "bag", "P01", "--output", trial.path("x"), "--as", "binh").code == 77)
        #expect(trial("archive", "bag", "01.TCCB", "--output", trial.path("x"), "--as", "binh").code == 66)
        #expect(OpenFolder(path: trial.path("x")) == nil)
    }

    // MARK: In

    private static let list = """
        MỤC LỤC HỒ SƠ;;;;;
        Hộp số;Hồ sơ số;Tiêu đề hồ sơ;Thời gian;Thời hạn bảo quản;Số tờ
        01;1;Báo cáo năm 1998;1998;Vĩnh viễn;12
        ;2;Công văn trao đổi;1998-1999;10 năm;45
        02;1;Hồ sơ thi đua;1998;20 năm;
        """

    @Test func `an old list is tried, taken with its boxes, and taken once`() {
        let trial = Self.trial()
        let path = trial.write(Self.list, to: "muc-luc.csv")
        let tried = trial("archive", "import", path, "--in", "P01/01", "--dry-run", "--json")
        #expect(tried.code == 0 && tried.json?["good"]?.integer == 3, "\(tried.err)")
        #expect(tried.json?["list"]?.array?.compactMap { $0["line"]?.integer } == [3, 4, 5])
        #expect(trial("archive", "tree", "P01/01").lines.isEmpty, "a trial writes nothing")
        let done = trial("archive", "import", path, "--in", "P01/01")
        #expect(
            done.out == "Đã nhập 3 hồ sơ, lập 2 hộp; có từ trước 0, bỏ qua 0.\n" && done.code == 0,
            "\(done.out) \(done.err)")
        #expect(done.err.contains("02-15"), "numbers begin anew in each box")
        let file = trial("archive", "file", "01-2/1999", "--json").json
        #expect(file?["title"] == "Công văn trao đổi" && file?["path"] == "P01/01/01")
        #expect(file?["state"] == "luu-tru", "old stock lies in the archive already")
        #expect(file?["sheets"]?.integer == 45 && file?["workEnded"] == "1999-12-31")
        #expect(trial("archive", "file", "02-1/1998", "--json").json?["path"] == "P01/01/02")
        let again = trial("archive", "import", path, "--in", "P01/01", "--json")
        #expect(again.json?["made"]?.integer == 0 && again.json?["before"]?.integer == 3, "\(again.err)")
        #expect(trial("archive", "file").lines.count == 3)
        #expect(trial("search", "in:P01/01", "thi đua").lines.count == 1)
        #expect(trial("verify").code == 0)
    }

    @Test func `a list may name files as this program does, with the year behind the number`() {
        let trial = Self.trial()
        let list = """
            Hồ sơ số;Tiêu đề hồ sơ;Thời gian;Thời hạn bảo quản
            01.KT/2010;Quyết toán năm 2010;2010;20 năm
            02.KT/2011;Kiểm tra quỹ;;10 năm
            """
        let path = trial.write(list, to: "muc-luc.csv")
        let done = trial("archive", "import", path, "--in", "P01/01")
        #expect(done.code == 0, "\(done.out) \(done.err)")
        for name in ["01.KT/2010", "02.KT/2011"] {
            #expect(trial("archive", "file", name, "--json").json?["code"] == .string(name), "\(name)")
        }
    }

    @Test func `what is wrong with a list is told by line, keeps all of it out, or is passed over`() {
        let trial = Self.trial()
        trial(
            "archive", "open", "5/1998", "--title", "Có rồi", "--retention", "10", "--in", "P01/01", "--begun",
            "05/01/1998")
        let path = trial.write(
            """
            Hồ sơ số;Tiêu đề hồ sơ;Thời gian;Thời hạn bảo quản
            1;Báo cáo;1998;Vĩnh viễn
            2;Công văn;tháng nào đó;10 năm
            3;Không thời hạn;1998;
            1;Báo cáo khác;1998;5 năm
            5;Trùng trong kho;1998;5 năm
            6;Tối mật;1998;5 năm
            """, to: "sai.csv")
        let refused = trial("archive", "import", path, "--in", "P01/01")
        #expect(refused.code == 65, "\(refused.out) \(refused.err)")
        for line in ["Ô C3", "Dòng 4", "Ô A5", "Dòng 6", "Dòng 7"] {
            #expect(refused.out.contains(line), "\(line) in \(refused.out)")
        }
        #expect(trial("archive", "file").lines.count == 1)
        let done = trial("archive", "import", path, "--in", "P01/01", "--skip-bad")
        #expect(done.code == 0 && done.out.contains("Đã nhập 1 hồ sơ"), "\(done.out) \(done.err)")
        #expect(trial("archive", "import", path, "--in", "P01/01", "--retention", "5", "--skip-bad").code == 0)
        #expect(trial("archive", "file", "3/1998").code == 0)
    }

    @Test func `a list needs a place, a known encoding, and an archivist`() {
        let trial = Self.trial()
        let path = trial.write(Self.list, to: "a.csv")
        #expect(trial("archive", "import", path).code == 64)
        #expect(trial("archive", "import", path, "--in", "P09").code == 66)
        #expect(trial("archive", "import", trial.path("không-có.csv"), "--in", "P01/01").code == 66)
        #expect(trial("archive", "import", path, "--in", "P01/01", "--encoding", "abc").code == 64)
        trial("user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer")
        #expect(trial("archive", "import", path, "--in", "P01/01", "--as", "binh").code == 77)
        #expect(trial("archive", "import", trial.write("a;b\n1;2\n", to: "b.csv"), "--in", "P01/01").code == 65)
    }

    @Test func `a list in the letters of an old font is taken in those of today`() {
        let trial = Self.trial()
        let path = trial.write(
            """
            Hå s¬ sè;Tiªu ®Ò hå s¬;Thêi gian;Thêi h¹n b¶o qu¶n
            1;B¸o c¸o cña Liªn ®oµn Lao ®éng;1998;VÜnh viÔn
            """, to: "cu.csv")
        let done = trial("archive", "import", path, "--in", "P01/01", "--encoding", "TCVN3")
        #expect(done.code == 0 && done.err.contains("TCVN3"), "\(done.out) \(done.err)")
        #expect(trial("archive", "file", "1/1998", "--json").json?["title"] == "Báo cáo của Liên đoàn Lao động")
    }

    /// A file with an incoming document of two attachments, an outgoing one of one, and a paper of one, all in text.
    private static func scanned() -> Trial {
        let trial = trial()
        trial.register("về việc báo cáo số liệu")
        trial("attach", "1", trial.write("nội dung thứ nhất zaqxsw", to: "một.txt"), trial.write("hai", to: "hai.txt"))
        let sent = trial(
            "register", "outgoing", "--type", "BC", "--subject", "báo cáo quý III", "--signer", "Trần Văn Sơn",
            "--recipient", "TLĐ", "--json")
        let symbol = sent.json?["symbol"]?.string ?? ""
        trial("attach", "outgoing", symbol, trial.write("nội dung đi", to: "đi.txt"))
        trial("archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch", "--retention", "10 năm", "--in", "P01/01")
        trial("archive", "add", "01.TCCB", "1", symbol, "--loose", "Biên bản họp", "--date", "20/11/2026")
        trial("archive", "attach", "01.TCCB", "3", trial.write("biên bản quét", to: "quét.txt"))
        return trial
    }

    @Test func `what was attached goes out in a package and comes in with its papers, byte for byte, and is found`()
        throws
    {
        let from = Self.scanned()
        let out = from("archive", "bag", "01.TCCB", "--output", from.path("gói"), "--json")
        #expect(out.code == 0 && out.json?["payload"]?.integer == 4, "\(out.out) \(out.err)")
        let trial = Self.trial()
        let tried = trial("archive", "import", from.path("gói"), "--dry-run")
        #expect(tried.code == 0 && tried.err.contains("4 tệp đính kèm"), "\(tried.out) \(tried.err)")
        #expect(trial("archive", "file").lines.isEmpty, "a trial writes nothing")
        #expect(trial("archive", "import", from.path("gói")).code == 0)
        func sums(_ trial: Trial) -> [String] {
            ["1", "2", "3"].flatMap { line in
                trial("archive", "attachments", "01.TCCB", line, "--json").json?.array ?? []
            }.compactMap { $0["sha256"]?.string }
        }
        let own = [
            from("show", "attachments", "1", "--json").json?.array ?? [],
            from("archive", "attachments", "01.TCCB", "3", "--json").json?.array ?? [],
        ].joined().compactMap { $0["sha256"]?.string }
        #expect(own.count == 3 && sums(trial).count == 4 && Set(own).isSubset(of: sums(trial)))
        #expect(trial("archive", "attachment", "save", "01.TCCB", "3", "1", trial.path("ra.txt")).code == 0)
        #expect(trial.bytes(of: "ra.txt") == Array("biên bản quét".utf8))
        #expect(trial("archive", "extract").code == 0)
        let found = trial("search", "in:archive", "zaqxsw")
        #expect(found.code == 0 && found.out.contains("nội dung thứ nhất zaqxsw"), "\(found.out) \(found.err)")
        let again = trial("archive", "import", from.path("gói"), "--json")
        #expect(again.json?["made"]?.integer == 0 && again.json?["before"]?.integer == 1 && sums(trial).count == 4)
        #expect(trial("verify").code == 0)
        // And out again, as it came.
        #expect(
            trial("archive", "bag", "01.TCCB", "--output", trial.path("lại"), "--json").json?["payload"]?.integer == 4)
    }

    @Test func `what is too large for the office keeps its file out, and is told before anything is written`() throws {
        let from = Self.trial()
        from("archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch", "--retention", "10 năm", "--in", "P01/01")
        from("archive", "add", "01.TCCB", "--loose", "Ảnh đại hội", "--date", "20/11/2026")
        let large = from.write(String(repeating: "a", count: 3 << 20), to: "ảnh.txt")
        #expect(from("archive", "attach", "01.TCCB", "1", large).code == 0)
        #expect(from("archive", "bag", "01.TCCB", "--output", from.path("gói")).code == 0)
        let trial = Self.trial()
        #expect(trial("settings", "set", "--everyone", "--file-limit", "2").code == 0)
        for more in [[], ["--dry-run"]] {
            let refused = trial.run(["archive", "import", from.path("gói")] + more)
            #expect(refused.out.contains("ảnh.txt"), "\(refused.out) \(refused.err)")
        }
        #expect(trial("archive", "file").lines.isEmpty)
        #expect(trial("settings", "set", "--everyone", "--file-limit", "5").code == 0)
        #expect(trial("archive", "import", from.path("gói")).code == 0)
    }

    @Test func `a package is taken by another office: its files with a loose paper for each document, once`() throws {
        let from = Self.filled()
        #expect(from("archive", "bag", "01.TCCB", "--output", from.path("gói")).code == 0)
        let trial = Self.trial()
        let tried = trial("archive", "import", from.path("gói"), "--dry-run", "--json")
        #expect(tried.code == 0 && tried.json?["good"]?.integer == 1, "\(tried.err)")
        #expect(tried.json?["list"]?.array?.first?["attachments"]?.integer == 3)
        let done = trial("archive", "import", from.path("gói"))
        #expect(done.code == 0 && done.err.contains("3 tệp đính kèm"), "\(done.out) \(done.err)")
        let file = trial("archive", "file", "01.TCCB", "--json").json
        #expect(file?["title"] == "Hồ sơ quy hoạch cán bộ" && file?["documents"]?.integer == 3)
        #expect(file?["circulation"] == "noi-bo" && file?["retention"] == "10" && file?["path"] == "P01/01")
        #expect(file?["items"]?.array?.compactMap { $0["kind"]?.string } == ["loose", "loose", "loose"])
        let again = trial("archive", "import", from.path("gói"), "--json")
        #expect(again.code == 0 && again.json?["made"]?.integer == 0 && again.json?["before"]?.integer == 1)
        #expect(trial("archive", "file", "01.TCCB", "--json").json?["documents"]?.integer == 3)
        #expect(trial("verify").code == 0)
        // The office that packed it has the file already.
        #expect(from("archive", "import", from.path("gói")).code == 65)
    }

    @Test func `what the annex has no field for comes in too: sheets, closing note, carrier, rules`() {
        let from = Self.filled()
        #expect(
            from(
                "archive", "correct", "01.TCCB", "--sheets", "24", "--closing-note", "Hồ sơ gồm 3 văn bản, 24 tờ.",
                "--keywords", "quy hoạch", "--condition", "tốt"
            ).code == 0)
        #expect(from("archive", "bag", "01.TCCB", "--output", from.path("gói")).code == 0)
        let trial = Self.trial()
        #expect(trial("archive", "import", from.path("gói")).code == 0)
        for name in ["carrier", "matter", "sheets", "closingNote", "keywords", "condition"] {
            let (own, taken) = (
                from("archive", "file", "01.TCCB", "--json").json?[name],
                trial("archive", "file", "01.TCCB", "--json").json?[name]
            )
            #expect(own == taken && own != nil && own != .null, "\(name): \(String(describing: own))")
        }
    }

    @Test func `a damaged package and one that describes nothing are refused`() throws {
        let trial = Self.filled()
        #expect(trial("archive", "bag", "01.TCCB", "--output", trial.path("gói")).code == 0)
        _ = trial.write("khác", to: "gói/data/01.TCCB-2026/0001/một.txt")
        let refused = trial("archive", "import", trial.path("gói"), "--in", "P01/01")
        #expect(refused.code == 65 && refused.err.contains("một.txt"), "\(refused.err)")
        let other = Self.trial()
        #expect(other("archive", "import", trial.path("gói")).code == 65)
        #expect(other("archive", "file").lines.isEmpty && other("archive", "extract").code == 0)
        mkdir(trial.path("trống"), 0o700)
        #expect(trial("archive", "import", trial.path("trống"), "--in", "P01/01").code == 65)
    }
}
