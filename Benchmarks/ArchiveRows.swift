import Glibc
import Office
import Records
import SQLite
import Store
import TestSupport

/// An archive of 200,000 files, 200,000 attachments whose texts are found, and how fast texts come out of files.
struct ArchiveRows {
    let path: String
    let offices: Offices

    private static let files = 200_000
    private static let attachments = 200_000
    private static let keyBudget = 8
    private static let searchBudget = 16

    func rows() throws(BenchFault) -> [Row] {
        var rows = try offices.withCopy(of: path) { (copy) throws(BenchFault) in try extraction(copy) }
        let full = try offices.office("archive", over: path) { (making) throws(BenchFault) in
            var filling = monotonic()
            try fillArchive(making)
            remark("\(shown(Self.files)) files taken in, in \(shown(nanoseconds: monotonic() - filling))")
            filling = monotonic()
            try fillTexts(making)
            remark("\(shown(Self.attachments)) texts indexed in \(shown(nanoseconds: monotonic() - filling))")
        }
        rows += try tree(full)
        return try rows + search(full)
    }

    // MARK: The tree

    /// One series with all files, taken in from a list as an archive of old stock is.
    private func fillArchive(_ copy: String) throws(BenchFault) {
        try offices.run(["--office", copy, "archive", "make", "P99", "--title", "Phông đo"])
        try offices.run(["--office", copy, "archive", "make", "P99/01", "--title", "Nhóm đo"])
        let list = offices.folder + "/files.csv"
        defer { FileWork.remove(list) }
        // A list is read whole; each holds what one inventory may.
        let each = 20_000
        for first in stride(from: 1, through: Self.files, by: each) {
            var text = "Hồ sơ số;Tiêu đề hồ sơ;Thời gian;THBQ;Số tờ\n"
            for number in first..<(first + each) {
                text += "\(number);Hồ sơ công việc số \(number) về \(Self.words[number % Self.words.count]);"
                text += "\(1976 + number % 40);20 năm;\(number % 90 + 1)\n"
            }
            try FileWork.write(Array(text.utf8), to: list)
            try offices.run(["--office", copy, "archive", "import", list, "--in", "P99/01"])
        }
        try offices.settle(copy)
    }

    private func tree(_ copy: String) throws(BenchFault) -> [Row] {
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy])
        try terminal.act(.text("4"), .end, .enter)
        guard let opened = try terminal.press(.enter) else { throw BenchFault("the series did not open") }
        guard terminal.screen.lines.contains(where: { $0.contains("Hồ sơ công việc") }) else {
            throw BenchFault("the files are not listed:\n\(terminal.screen.lines.joined(separator: "\n"))")
        }
        var moved = Samples()
        for key in [TerminalKey.down, .pageDown, .end, .pageUp, .home] {
            for _ in 0..<20 { if let reply = try terminal.press(key) { moved.add(reply.nanoseconds) } }
        }
        terminal.quit()
        return [
            Row(
                "key to screen: a series of 200,000 files opens", opened.nanoseconds,
                budgetMilliseconds: Self.keyBudget),
            Row(
                "key to screen, p99: moves in it", moved.percentile(99), "p50 \(shown(nanoseconds: moved.median))",
                budgetMilliseconds: Self.keyBudget),
        ]
    }

    // MARK: Search with content

    private static let words = [
        "thỏa ước lao động", "an toàn vệ sinh lao động", "đại hội công đoàn", "chế độ phụ cấp", "kiểm tra tài chính",
        "nhà ở công nhân", "thi đua khen thưởng", "bảo hiểm xã hội", "đối thoại tại nơi làm việc", "học nghề",
    ]

    /// A page of a text, some 1,600 bytes, with a number that no other has.
    private static func text(_ number: Int) -> String {
        var text = "Biên bản làm việc số hiệu mã\(number). "
        for line in 0..<12 {
            text += "Nội dung thứ \(line + 1) nói về \(words[(number + line * 7) % words.count]) ở cơ sở, "
            text += "giao các ban thực hiện và báo cáo kết quả trước ngày \(number % 28 + 1) hằng tháng. "
        }
        return text
    }

    /// Attachments over the documents there are, their bytes written beside the program, their texts through its own door.
    private func fillTexts(_ copy: String) throws(BenchFault) {
        let documents = try Offices.figure("SELECT max(id) FROM incoming_document", in: copy)
        let owner = try Offices.figure("SELECT min(id) FROM person", in: copy)
        let last = try Offices.figure("SELECT coalesce(max(id), 0) FROM blob", in: copy)
        try attempt(copy) {
            let connection = try Connection(path: copy)
            defer { try? connection.close() }
            try connection.transaction { () throws(SQLiteError) in
                let blob = try connection.prepare(
                    """
                    INSERT INTO blob (id, sha256, bytes, staged_at, is_finished, is_claimed)
                    VALUES (?1, printf('%064x', ?1), 8, 0, 1, 1)
                    """)
                let attachment = try connection.prepare(
                    """
                    INSERT INTO attachment (document_id, blob_id, name, kind, bytes, sha256, position, added_at, added_by)
                    SELECT ?1, ?2, 'do.txt', 'text', 8, printf('%064x', ?2),
                        coalesce((SELECT max(position) FROM attachment WHERE document_id = ?1), 0) + 1, 0, ?3
                    """)
                for number in 1...Self.attachments {
                    let key = last + number
                    try blob.bind(1, key)
                    try blob.run()
                    try attachment.bind(1, (number - 1) % documents + 1)
                    try attachment.bind(2, key)
                    try attachment.bind(3, owner)
                    try attachment.run()
                }
            }
        }
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        try attempt(copy) {
            let texts = file.office.texts
            for number in 1...Self.attachments {
                try texts.keep(
                    BlobID(Int64(last + number)), .text(TakenText(text: Self.text(number))), Offices.now)
            }
            while try texts.index() {}
        }
        for _ in 0..<64 { file.settle() }
    }

    private func search(_ copy: String) throws(BenchFault) -> [Row] {
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy])
        try terminal.act(.function(3))
        var painted = Samples()
        var times = Samples()
        for round in 0..<4 {
            for query in ["thoa uoc lao", "ma199000 bien", "kiem tra tai", "noi-dung:nghe"] {
                for letter in query {
                    guard let reply = try terminal.press(.text(String(letter))) else { continue }
                    // The first round warms the cache.
                    if round > 0 {
                        painted.add(reply.first)
                        times.add(reply.nanoseconds)
                    }
                }
                try terminal.act(.control("u"))
            }
        }
        terminal.quit()
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let queries = ["thỏa ước ", "mã199000 ", "kiểm tra khan:hoatoc", "noi-dung:nghề cq:snv"]
        let pages = try queries.map { (query) throws(BenchFault) in
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(query, today: Offices.now.officeDay).0
            var asked = Samples()
            for round in 0...20 {
                let start = monotonic()
                _ = try attempt(copy) { () throws(OfficeError) in
                    try file.office.ask(ListIncoming(filter: filter, limit: 60), by: Actor(person: owner))
                }
                if round > 0 { asked.add(monotonic() - start) }
            }
            return Row(
                "  a page of \(query), p99", asked.percentile(99), "p50 \(shown(nanoseconds: asked.median))",
                budgetMilliseconds: Self.searchBudget)
        }
        return [
            Row(
                "search with content of 200,000 attachments, painted, p99", painted.percentile(99),
                "p50 \(shown(nanoseconds: painted.median))", budgetMilliseconds: Self.searchBudget),
            // What takes longer than a letter may wait comes when no key waits.
            Row(
                "  all that lies inside files, p99",
                "\(shown(nanoseconds: times.percentile(99)))  (p50 \(shown(nanoseconds: times.median)))"),
        ] + pages
    }

    // MARK: Extraction

    /// PDFs of a register, all of the same text and different bytes.
    private func extraction(_ copy: String) throws(BenchFault) -> [Row] {
        let count = 40
        let page = offices.folder + "/page.pdf"
        defer { FileWork.remove(page) }
        try offices.run(["--office", copy, "print", "register", "incoming", "--to", "60", "--output", page])
        let bytes = try FileWork.bytes(of: page)
        FileWork.remove(page)
        var paths: [String] = []
        for number in 0..<count {
            let path = offices.folder + "/extract-\(number).pdf"
            try FileWork.write(bytes + Array("\n% \(number)\n".utf8), to: path)
            paths.append(path)
        }
        defer { for path in paths { FileWork.remove(path) } }
        let number = try offices.run(["--office", copy, "list", "incoming", "--limit", "1"])
        guard let first = number.split(separator: " ").first else { throw BenchFault("no document") }
        // What lay there before is done first.
        try offices.run(["--office", copy, "archive", "extract"])
        try offices.run(["--office", copy, "attach", String(first)] + paths)
        var start = monotonic()
        try offices.run(["--office", copy, "archive", "extract"])
        let ours = Double(count) / (Double(monotonic() - start) / 1e9)
        start = monotonic()
        for path in paths {
            _ = try attempt("pdftotext") { try runProcess("pdftotext", ["-layout", "-q", path, "-"]) }
        }
        let bare = Double(count) / (Double(monotonic() - start) / 1e9)
        return [
            Row(
                "texts out of PDFs, files a second on one core",
                "\(shown(ours, digits: 1))  (\(shown(ours / bare * 100, digits: 0)) % of bare pdftotext)"),
            Row("  bare pdftotext, the same files", shown(bare, digits: 1)),
        ]
    }
}
