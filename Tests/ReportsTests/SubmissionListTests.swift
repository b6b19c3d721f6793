import Phrases
import Records
import Testing
import Text

@testable import Reports

@Suite struct SubmissionListTests {
    private func list(_ count: Int) -> SubmissionList {
        SubmissionList(
            office: "LĐLĐ tỉnh Lam Giang", superior: "Tổng Liên đoàn Lao động Việt Nam", place: "Lam Giang",
            leader: "Lò Quang Sơn", day: Day(year: 2026, month: 2, day: 5) ?? Day(number: 0),
            submitter: "Nguyễn Thị Lan",
            items: (1...count).map { number in
                .init(
                    number: "\(number)", type: Phrase(vi: "Công văn", en: "Letter"), symbol: "902/SNV-VL",
                    date: Day(year: 2026, month: 1, day: 30), issuer: "Sở Nội vụ tỉnh Lam Giang",
                    subject: "cung cấp số liệu lao động, công đoàn phục vụ Niên giám thống kê",
                    urgency: number == 1 ? Phrase(vi: "Khẩn", en: "Urgent") : nil, proposal: "tham mưu trả lời",
                    lead: "Ban Tổ chức - Kiểm tra", deadline: Day(year: 2026, month: 2, day: 12))
            })
    }

    @Test func `it has the heading of an office, the leader, the document as it is cited, and the proposal`() {
        let lines = list(1).page(.vi).lines
        let text = lines.joined(separator: "\n")
        for part in [
            "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LĐLĐ TỈNH LAM GIANG", "Độc lập - Tự do - Hạnh phúc",
            "Lam Giang, ngày 05 tháng 02 năm 2026", "DANH SÁCH VĂN BẢN TRÌNH", "Kính trình: Lò Quang Sơn", "[KHẨN]",
            "902/SNV-VL", "30/01/2026", "Chủ trì: Ban Tổ chức -", "12/02/2026", "Ý kiến chỉ đạo", "Nguyễn Thị Lan",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `it fits across the paper, with room for the pen beside each document`() {
        let page = list(40).page(.vi)
        let sheets = page.sheets
        #expect(page.sheet == .landscape)
        #expect(sheets.count > 1)
        for sheet in sheets {
            #expect(sheet.count <= page.sheet.lines)
            #expect(sheet.allSatisfy { cells($0) <= page.sheet.columns })
        }
        let pen = String(repeating: ".", count: 26)
        #expect(sheets.joined().count { $0.hasSuffix("| \(pen) |") } >= 3 * 40)
    }

    @Test func `it is complete in English`() {
        let text = list(2).page(.en).text
        #expect(text.contains("DOCUMENTS SUBMITTED"))
        #expect(text.contains("To: Lò Quang Sơn"))
        #expect(!text.contains("DANH SÁCH"))
    }
}
