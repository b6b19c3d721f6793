import TestSupport
import Testing

/// A signed paper on its way out.
@Suite struct OutgoingJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    @Test func `a clerk registers a signed paper from the desk and reads its number`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.presses(.text("3"), toSee: "Sổ chưa có văn bản đi nào.")
        try clerk.presses(.function(2), toSee: "> Có dấu mật?")
        try clerk.presses(.enter, toSee: "> Loại văn bản")
        try clerk.types("bc")
        try clerk.sees("> Báo cáo")
        try clerk.presses(.enter, toSee: "số tiếp theo: 01")
        try clerk.sees("[BC-LĐLĐ")
        try clerk.types("Báo cáo công tác năm 2026")
        // In a new office nobody has signed yet, so that the signer is asked for.
        try clerk.presses(.enter, toSee: "> Người ký")
        try clerk.types("Lò Quang Sơn")
        try clerk.presses(.enter, toSee: "> Nơi nhận")
        try clerk.types("tld")
        try clerk.sees("> Tổng Liên đoàn Lao động Việt Nam")
        try clerk.presses(.function(2), toSee: "Đã cấp số 01/BC-LĐLĐ.")
        try clerk.sees("Báo cáo công tác")
        try clerk.presses(.enter, toSee: "Mức độ khẩn")
        try clerk.presses(.escape, toSee: "1 văn bản")
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        #expect(try clerk.quits() == .exited(0))
        let shown = try Program.run(["show", "outgoing", "1/BC-LĐLĐ", "--json"], office: registry.office)
        #expect(shown.output.contains("Lò Quang Sơn") && shown.output.contains("Tổng Liên đoàn Lao động Việt Nam"))
        #expect(try registry.isSound())
    }
}
