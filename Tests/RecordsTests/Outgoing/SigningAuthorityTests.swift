import Records
import Testing

@Suite struct SigningAuthorityTests {
    private static let province = "Liên đoàn Lao động tỉnh Lam Giang"

    @Test(
        arguments: [
            (SigningManner.own, "Chủ tịch", ["CHỦ TỊCH"]),
            (.collective, "Chủ tịch", ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"]),
            (.collective, "Ban Chấp hành / Chủ tịch", ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"]),
            (.collective, "Ban Thường vụ", ["TM. BAN THƯỜNG VỤ"]),
            (.collective, "TM. Ban Thường vụ/Phó Chủ tịch", ["TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"]),
            (.deputy, "Phó Chủ tịch", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
            (.deputy, "Phó Chủ tịch Thường trực", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"]),
            (.deputy, "Phó Trưởng ban", ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]),
            (.deputy, "Chủ tịch/Phó Chủ tịch", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
            (.byOrder, "Chánh Văn phòng", ["TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"]),
            (.authorised, "Chánh Văn phòng", ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]),
            (.acting, "Chủ tịch", ["Q. CHỦ TỊCH"]),
            (.own, " chánh  văn phòng ", ["CHÁNH VĂN PHÒNG"]),
            (.collective, "", []),
        ] as [(SigningManner, String, [String])])
    func `what stands above a signature`(_ manner: SigningManner, _ title: String, _ lines: [String]) {
        #expect(manner.authority(title, office: Self.province) == lines)
    }

    @Test func `the Confederation signs for its presidium`() {
        #expect(
            SigningManner.collective.authority("Phó Chủ tịch", office: "Tổng Liên đoàn Lao động Việt Nam")
                == ["TM. ĐOÀN CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
        #expect(SigningManner.deputy.authority(nil, office: "") == [])
    }
}
