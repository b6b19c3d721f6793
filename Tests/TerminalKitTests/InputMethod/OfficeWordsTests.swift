import TerminalKit
import Testing

/// The words of a trade union's records office, typed as people type them: marks at once, tones at the end.
@Suite struct OfficeWordsTests {
    private static let telex = """
        Coong ddoanf = Công đoàn
        Lieen ddoanf Lao ddoongj tinhr = Liên đoàn Lao động tỉnh
        Toongr Lieen ddoanf Lao ddoongj Vieetj Nam = Tổng Liên đoàn Lao động Việt Nam
        Ban Chaaps hanhf, Ban Thuwowngf vuj, Uyr ban Kieemr tra = Ban Chấp hành, Ban Thường vụ, Ủy ban Kiểm tra
        quyeets ddinhj, nghij quyeets, chir thij, keets luaanj = quyết định, nghị quyết, chỉ thị, kết luận
        kees hoachj, baos caos, toowf trinhf, huwowngs daanx = kế hoạch, báo cáo, tờ trình, hướng dẫn
        thoong baos, coong vawn, giaays mowif, bieen banr, ddown thuw = thông báo, công văn, giấy mời, biên bản, đơn thư
        phee duyeetj kees hoachj taapj huaans cans booj = phê duyệt kế hoạch tập huấn cán bộ
        vawn thuw, luwu truwx, trichs yeeus, kys hieeuj, nowi nhaanj = văn thư, lưu trữ, trích yếu, ký hiệu, nơi nhận
        hoar toocs, thuwowngf khaanr, maatj, tuyeetj ddoois = hỏa tốc, thường khẩn, mật, tuyệt đối
        nguwowif lao ddoongj, thoar uwowcs taapj theer = người lao động, thỏa ước tập thể
        tai nanj, an toanf, veej sinh, baor hieemr xax hooij = tai nạn, an toàn, vệ sinh, bảo hiểm xã hội
        nguwowif suwr dungj, ddaij hooij, nhieemj kyf = người sử dụng, đại hội, nhiệm kỳ
        chur tichj, phos truwowngr phongf, chanhs vawn phongf = chủ tịch, phó trưởng phòng, chánh văn phòng
        chuyeen vieen, keer car, khoois lieenj, quanr lys = chuyên viên, kể cả, khối liện, quản lý
        ddoanf vieen, cow sowr, khu coong nghieepj = đoàn viên, cơ sở, khu công nghiệp
        ddieefu leej, giams sats, kyr luaatj, khen thuwowngr = điều lệ, giám sát, kỷ luật, khen thưởng
        khieeus naij, toos caos, giair quyeets, ddoois thoaij = khiếu nại, tố cáo, giải quyết, đối thoại
        phoois howpj, thuwcj hieenj, trieenr khai, ddoon ddoocs = phối hợp, thực hiện, triển khai, đôn đốc
        quys IV nawm 2026, thangs muwowif hai, thuws tuw = quý IV năm 2026, tháng mười hai, thứ tư
        Nguyeenx Thij Huyeenf, Traanf Quoocs Khuyeens, Phamj Thuyr = Nguyễn Thị Huyền, Trần Quốc Khuyến, Phạm Thủy
        """

    private static let vni = """
        Cong6 d9oan2 = Công đoàn
        Lien6 d9oan2 Lao d9ong65 tinh3 = Liên đoàn Lao động tỉnh
        Tong63 Lien6 d9oan2 Lao d9ong65 Viet65 Nam = Tổng Liên đoàn Lao động Việt Nam
        quyet61 d9inh5, nghi5 quyet61, ke61 hoach5, bao1 cao1 = quyết định, nghị quyết, kế hoạch, báo cáo
        to72 trinh2, huong71 dan64, trich1 yeu61, noi7 nhan65 = tờ trình, hướng dẫn, trích yếu, nơi nhận
        nguoi72 lao d9ong65, thoa3 uoc71 tap65 the63 = người lao động, thỏa ước tập thể
        U3y ban Kiem63 tra, Ban Thuong72 vu5 = Ủy ban Kiểm tra, Ban Thường vụ
        chu3 tich5, pho1 truong73 phong2, chanh1 van8 phong2 = chủ tịch, phó trưởng phòng, chánh văn phòng
        Nguyen64 Thi5 Huyen62, Tran62 Quoc61 Khuyen61 = Nguyễn Thị Huyền, Trần Quốc Khuyến
        thang1 muoi72 hai nam8 2026, khen thuong73, ky3 luat65 = tháng mười hai năm 2026, khen thưởng, kỷ luật
        """

    private static func lines(_ table: String) -> [Typed] {
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: " = ")
            return Typed(String(parts[0]), String(parts[1]))
        }
    }

    @Test(arguments: lines(telex))
    func `the office's words in Telex`(_ typed: Typed) {
        #expect(isSame(TypingMethod.telex.composed(typed.keys, tones: .old), typed.text))
    }

    @Test(arguments: lines(vni))
    func `the office's words in VNI`(_ typed: Typed) {
        #expect(isSame(TypingMethod.vni.composed(typed.keys, tones: .old), typed.text))
    }
}
