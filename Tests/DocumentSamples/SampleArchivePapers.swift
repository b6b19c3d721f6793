public import DocumentModel
import Records
import Reports

extension Samples {
    /// The papers of the archive, each filled in.
    public static var archivePapers: [(name: String, tree: DocumentTree)] {
        let transfer = TransferPapers(
            office: office, day: day, title: "Hồ sơ Ban Tổ chức năm 2024", giver: "Ban Tổ chức",
            giverPerson: ("Lê Quý Đảm", "Trưởng ban"), taker: nil, takerPerson: ("Phạm Thị Bình", "Lưu trữ viên"),
            lines: archiveLines, boxes: 2, centimetres: 125, condition: "Đầy đủ, sắp xếp theo thứ tự")
        var returned = transfer
        returned.returned = ["03.TCCB/2024 (chưa đánh số tờ)"]
        var disposal = DisposalPapers(
            office: office, day: day, title: "Hồ sơ hết giá trị năm 2010",
            explanation: "Hết thời hạn lưu trữ, không còn dùng.",
            proposer: "Phạm Thị Bình",
            items: archiveLines.enumerated().map { index, line in
                DisposalPapers.Item(
                    line: line, expired: Day(iso: "2016-01-01"), ground: index == 0 ? "Trùng với hồ sơ 02.TCCB" : nil)
            })
        disposal.members = [
            .init(
                name: "Trần Văn Sơn", title: "Chánh Văn phòng", seat: "Chủ tịch", opinion: "Đồng ý hủy", words: nil,
                agrees: true),
            .init(
                name: "Phạm Thị Bình", title: "Lưu trữ viên", seat: "Thư ký", opinion: "Đồng ý hủy", words: nil,
                agrees: true),
            .init(
                name: "Lê Quý Đảm", title: "Trưởng ban", seat: "Ủy viên", opinion: "Không đồng ý",
                words: "Còn cần cho thanh tra", agrees: false),
        ]
        disposal.appraisal = "Công văn số 15/TLĐ ngày 01/12/2025 của Tổng Liên đoàn"
        disposal.decision = "31/QĐ-LĐLĐ"
        disposal.decider = ("Nguyễn Thị Hoa", "Chủ tịch")
        let destruction = DestructionMinutes(
            office: office, day: day, title: disposal.title, decision: "31/QĐ-LĐLĐ", decidedOn: day.adding(days: -3),
            executors: [("Phạm Thị Bình", "Lưu trữ viên"), ("Nguyễn Thị Lan", "Văn thư")], method: "Nghiền bột giấy",
            lines: archiveLines,
            content: DestroyedContent(
                documents: 40, attachments: 12, bytes: 3_456_789, shared: 2, texts: 9, textsKept: 1),
            backups: [
                .init(path: "/sao/2025-12.backup", made: day.adding(days: -30), until: day.adding(days: 60)),
                .init(path: "/sao/2026-01.backup", made: day, until: nil),
            ])
        var slip = LoanSlip(
            office: office, day: day, number: "7", reader: "Trần Hưng",
            file: "01.TCCB/2024 – Hồ sơ quy hoạch cán bộ năm 2024", purpose: "Xác minh lý lịch", manner: "Đọc tại chỗ",
            permittedBy: "Trần Văn Sơn")
        slip.readerFrom = "Công an tỉnh Lam Giang"
        slip.outOn = day
        slip.due = day
        let aid = FindingAid(
            office: office, day: day, about: ["P01/01: Tổ chức, cán bộ"],
            introduction: "Hồ sơ về tổ chức và cán bộ của Liên đoàn từ năm 1997.", lines: archiveLines)
        return [
            ("transfer-inventory", transfer.inventory), ("transfer-minutes", returned.minutes),
            ("disposal-list", disposal.list), ("council-minutes", disposal.council),
            ("disposal-decision", disposal.order), ("destruction-minutes", destruction.tree),
            ("loan-slip", slip.tree), ("filing-list", filingList.tree), ("finding-aid", aid.tree),
        ]
    }

    private static var archiveLines: [ArchiveLine] {
        var first = FileContent(
            notation: "01.TCCB", year: 2024, title: "Hồ sơ quy hoạch cán bộ năm 2024", retention: .permanent)
        first.startedOn = Day(iso: "2024-01-05")
        first.workEndedOn = Day(iso: "2024-12-20")
        first.sheets = 120
        var second = FileContent(
            notation: "02.TCCB", year: 2024, title: "Công văn trao đổi về tổ chức, cán bộ năm 2024",
            retention: .years(5))
        second.startedOn = Day(iso: "2024-02-01")
        second.workEndedOn = Day(iso: "2024-11-30")
        second.carrier = .electronic
        second.pages = 35
        second.notes = "Có bản điện tử"
        return [first, second].enumerated().map { index, content in
            ArchiveLine(
                RecordFile(
                    id: RecordFileID(Int64(index + 1)), content: content, state: .archived, node: ArchiveNodeID(1),
                    createdAt: Instant(milliseconds: 0), createdBy: PersonID(1)), box: "H01")
        }
    }

    private static var filingList: FilingListPaper {
        func file(_ notation: String, _ title: String, _ retention: RetentionPeriod, _ place: Int) -> FilingEntry {
            FilingEntry(
                id: FilingEntryID(Int64(place)), year: 2026, place: place,
                row: .file(
                    FilingPlan(
                        notation: notation, retention: retention, maker: PersonID(1), department: DepartmentID(1))),
                title: title)
        }
        let entries = [
            FilingEntry(
                id: FilingEntryID(1), year: 2026, place: 1, row: .heading(depth: 1), title: "TỔ CHỨC, CÁN BỘ",
                abbreviation: "TCCB"),
            FilingEntry(id: FilingEntryID(2), year: 2026, place: 2, row: .heading(depth: 2), title: "Cán bộ"),
            file("01.TCCB", "Hồ sơ quy hoạch cán bộ năm 2026", .permanent, 3),
            file("02.TCCB", "Công văn trao đổi về tổ chức, cán bộ năm 2026", .years(5), 4),
        ]
        return FilingListPaper(
            office: office, list: FilingList(year: 2026, state: .approved, approvedOn: day), entries: entries,
            makers: [PersonID(1): "Phạm Thị Bình"], departments: [DepartmentID(1): "Ban Tổ chức"], day: day,
            approver: "Trần Văn Sơn")
    }
}
