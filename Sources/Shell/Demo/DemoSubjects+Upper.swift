/// What the Confederation, the Party and the mass organisations write about.
extension DemoSubjects {
    private static let leading: [DemoType] = [.resolution, .conclusion, .directive]

    static let confederation: [DemoSubject] = [
        DemoSubject(
            .office, [.letter, .guidance],
            "hướng dẫn thực hiện Chỉ thị số 02/CT-ĐCT về tiếp tục đổi mới và nâng cao hiệu quả công tác thông tin, "
                + "báo cáo", since: 2010_06_01),
        DemoSubject(
            .policy, [.letter, .plan, .guidance],
            "hướng dẫn chăm lo đoàn viên, người lao động nhân dịp Tết Nguyên đán {tet}", [9, 10, 11, 12, 1]),
        DemoSubject(
            .policy, [.letter, .report],
            "báo cáo tình hình tiền lương, thưởng Tết và quan hệ lao động trước, trong và sau Tết năm {nam_tet}",
            [11, 12, 1]),
        DemoSubject(
            .propaganda, [.letter, .plan, .guidance, .programme],
            "tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm {nam}", [2, 3, 4, 5],
            since: 2012_01_01),
        DemoSubject(
            .organisation, [.letter],
            "rà soát, cập nhật dữ liệu đoàn viên, công đoàn cơ sở trên phần mềm quản lý đoàn viên", since: 2018_01_01),
        DemoSubject(.office, [.letter], "thực hiện chế độ báo cáo thống kê {ky}", [5, 6, 10, 11, 12]),
        DemoSubject(
            .inspection, [.programme, .plan, .letter], "chương trình công tác kiểm tra, giám sát năm {nam_kh}",
            [11, 12, 1, 2]),
        DemoSubject(.finance, [.decision], "giao dự toán tài chính công đoàn năm {nam_kh}", [10, 11, 12, 1, 2]),
        DemoSubject(
            .finance, [.letter, .guidance], "hướng dẫn quyết toán thu, chi tài chính công đoàn năm {nam_bc}",
            [11, 12, 1, 2, 3]),
        DemoSubject(
            .office, [.letter, .decision],
            "xét tặng Kỷ niệm chương \"Vì sự nghiệp xây dựng tổ chức Công đoàn\" đợt {n} năm {nam}"),
        DemoSubject(
            .office, [.invitation], "mời dự hội nghị trực tuyến sơ kết công tác công đoàn 6 tháng đầu năm {nam}",
            [6, 7], since: 2014_01_01),
        DemoSubject(
            .office, [.letter],
            "lấy ý kiến góp ý dự thảo Quy định về công tác thi đua, khen thưởng trong tổ chức công đoàn"),
        DemoSubject(
            .office, [.letter, .plan, .notice],
            "mở lớp bồi dưỡng nghiệp vụ văn thư, lưu trữ và ứng dụng công nghệ thông tin năm {nam}"),
        DemoSubject(
            .office, [.letter, .notice],
            "rà soát máy tính, mạng nội bộ và trang tin điện tử tại cơ quan công đoàn các cấp"),
        DemoSubject(
            .finance, [.letter, .plan, .guidance], "triển khai phần mềm quản lý tài chính, tài sản công đoàn",
            since: 2012_01_01),
        DemoSubject(
            .propaganda, [.letter, .report],
            "nắm tình hình tư tưởng, việc làm, đời sống của đoàn viên, người lao động {quy}"),
        DemoSubject(
            .organisation, [.guidance, .plan, .letter],
            "hướng dẫn tổ chức đại hội công đoàn các cấp nhiệm kỳ {nk_cap}", since: 2022_01_01, until: 2023_06_30),
        DemoSubject(
            .organisation, [.guidance, .plan, .letter, .directive],
            "tổ chức đại hội công đoàn các cấp nhiệm kỳ {nk_cap}", since: 2025_07_01, until: 2026_12_31),
        DemoSubject(
            .propaganda, [.plan, .letter],
            "phát động phong trào thi đua \"Lao động giỏi, lao động sáng tạo\" năm {nam}", [1, 2, 3, 4]),
        DemoSubject(
            .organisation, [.guidance, .letter, .decision, .notice],
            "sắp xếp, kết thúc hoạt động tổ chức công đoàn cấp huyện theo mô hình chính quyền địa phương 2 cấp",
            since: 2025_04_15, until: 2025_12_31),
        DemoSubject(
            .policy, [.letter, .guidance, .plan],
            "hỗ trợ đoàn viên, người lao động bị ảnh hưởng bởi dịch bệnh, đứt gãy đơn hàng", since: 2020_03_01,
            until: 2023_06_30),
        DemoSubject(
            .policy, [.letter, .plan, .notice], "thương lượng, ký kết thỏa ước lao động tập thể nhóm doanh nghiệp"),
        DemoSubject(
            .women, [.letter, .plan, .guidance],
            "tổ chức các hoạt động kỷ niệm ngày Quốc tế Phụ nữ 8/3 và phong trào \"Giỏi việc nước, đảm việc nhà\"",
            [1, 2, 3]),
        DemoSubject(.women, [.letter, .plan], "tổ chức Tháng hành động vì trẻ em năm {nam}", [4, 5, 6]),
        DemoSubject(
            .finance, [.letter, .decision, .notice], "phân bổ nguồn hỗ trợ nhà \"Mái ấm Công đoàn\" năm {nam}"),
        DemoSubject(.organisation, [.decision], "công nhận bổ sung Ủy viên Ban Chấp hành Liên đoàn Lao động tỉnh"),
        DemoSubject(.office, [.decision], "tặng Cờ thi đua, Bằng khen chuyên đề năm {nam_bc}"),
        DemoSubject(
            .inspection, [.notice, .report], "kết quả kiểm tra việc thu, quản lý, sử dụng tài chính công đoàn"),
        DemoSubject(
            .office, [.invitation], "mời dự hội nghị Ban Chấp hành Tổng Liên đoàn lần thứ {n}, {gio} ngày {ngay}"),
        DemoSubject(
            .office, [.invitation, .notice], "mời cử cán bộ dự hội nghị tập huấn công tác công đoàn, ngày {ngay}"),
        DemoSubject(.office, [.notice], "kết luận của Thường trực Đoàn Chủ tịch tại giao ban tháng {thang}"),
        DemoSubject(
            .organisation, [.guidance, .letter], "hướng dẫn nghiệp vụ công tác tổ chức, cán bộ công đoàn năm {nam}"),
        DemoSubject(.office, [.report], "tình hình công nhân, viên chức, lao động và hoạt động công đoàn {ky}"),
        DemoSubject(
            .organisation, leading + [.programme, .scheme], "xây dựng tổ chức công đoàn vững mạnh giai đoạn {gd}"),
        DemoSubject(
            .policy, leading + [.scheme],
            "nâng cao chất lượng đối thoại tại nơi làm việc và thương lượng tập thể giai đoạn {gd}"),
        DemoSubject(
            .office, [.programme, .scheme, .plan], "chuyển đổi số trong hoạt động công đoàn giai đoạn {gd}",
            since: 2021_01_01),
        DemoSubject(.propaganda, [.programme], "phối hợp tuyên truyền pháp luật cho công nhân, lao động năm {nam}"),
    ]

    static let partyAndFront: [DemoSubject] = [
        DemoSubject(
            .office, [.letter, .report], "báo cáo kết quả thực hiện Nghị quyết số {so}-NQ/TU trong tổ chức công đoàn"),
        DemoSubject(
            .propaganda, [.letter], "góp ý dự thảo báo cáo sơ kết 6 tháng công tác dân vận", [5, 6, 7]),
        DemoSubject(
            .office, [.letter, .notice],
            "phân công chuẩn bị nội dung làm việc với Thường trực Tỉnh ủy về phong trào công nhân"),
        DemoSubject(
            .office, [.invitation], "mời dự hội nghị giao ban khối Mặt trận, đoàn thể tháng {thang}"),
        DemoSubject(
            .organisation, [.letter, .guidance, .plan],
            "kiểm điểm, đánh giá, xếp loại tập thể, cá nhân cuối năm {nam}", [10, 11, 12]),
        DemoSubject(
            .propaganda, [.letter, .plan], "phối hợp tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm {nam}",
            [9, 10, 11]),
        DemoSubject(
            .propaganda, [.letter, .plan], "kế hoạch tuyên truyền kỷ niệm ngày thành lập Công đoàn Việt Nam 28/7",
            [6, 7]),
        DemoSubject(
            .propaganda, [.letter, .plan, .guidance],
            "tuyên truyền kỷ niệm ngày Quốc khánh 2/9 và các ngày lễ lớn trong năm {nam}", [7, 8]),
        DemoSubject(.office, [.invitation], "mời dự hội nghị trực tuyến quán triệt nghị quyết, {gio} ngày {ngay}"),
        DemoSubject(.office, [.letter, .plan], "phối hợp tổ chức hoạt động tình nguyện tại {db}"),
        DemoSubject(.propaganda, [.letter, .report], "nắm tình hình tư tưởng và dư luận xã hội tháng {thang}"),
        DemoSubject(.office, [.notice], "lịch công tác tháng {thang} của Thường trực"),
        DemoSubject(
            .office, [.letter], "đăng ký nội dung giám sát, phản biện xã hội năm {nam_kh}", [9, 10, 11, 12, 1]),
        DemoSubject(.organisation, [.letter], "cung cấp thông tin cán bộ, đảng viên cơ quan Liên đoàn Lao động tỉnh"),
        DemoSubject(.office, [.report], "kết quả công tác {ky}, nhiệm vụ trọng tâm thời gian tới"),
        DemoSubject(.office, [.programme, .scheme], "chương trình công tác năm {nam_kh}"),
        DemoSubject(
            .office, [.letter, .plan], "thăm, tặng quà gia đình chính sách, công nhân dịp Tết {tet}", [12, 1, 2]),
    ]

    static let party: [DemoSubject] = [
        DemoSubject(.office, leading, "lãnh đạo, chỉ đạo xây dựng giai cấp công nhân tỉnh giai đoạn {gd}"),
        DemoSubject(.office, leading, "nhiệm vụ trọng tâm phát triển kinh tế - xã hội năm {nam_kh}"),
        DemoSubject(.organisation, leading, "nâng cao chất lượng tổ chức cơ sở đảng trong doanh nghiệp"),
        DemoSubject(.organisation, [.decision], "thành lập Ban Chỉ đạo phong trào công nhân, lao động tỉnh"),
        DemoSubject(.organisation, [.decision, .notice], "phân công nhiệm vụ các đồng chí Ủy viên Ban Chấp hành"),
        DemoSubject(.organisation, [.guidance, .plan, .letter], "tổ chức đại hội chi bộ trực thuộc nhiệm kỳ {nk}"),
        DemoSubject(.inspection, [.guidance, .plan, .notice], "kiểm tra, giám sát chuyên đề năm {nam_kh}"),
        DemoSubject(.office, [.guidance, .letter], "công tác văn phòng cấp ủy và gửi, nhận văn bản điện tử"),
        DemoSubject(.office, [.invitation], "mời họp Ban Thường vụ mở rộng, {gio} ngày {ngay}"),
        DemoSubject(.office, [.scheme, .programme], "xây dựng đội ngũ cán bộ công đoàn giai đoạn {gd}"),
    ]

    static let massOrganisations: [DemoSubject] = [
        DemoSubject(.office, [.letter, .invitation], "cử đại biểu dự đại hội Hội Cựu chiến binh tỉnh"),
        DemoSubject(.women, [.letter, .plan], "phối hợp chăm lo nữ công nhân nuôi con nhỏ tại {kcn}"),
        DemoSubject(.propaganda, [.letter, .plan], "phối hợp tổ chức giải thể thao đoàn viên, thanh niên năm {nam}"),
        DemoSubject(.policy, [.letter, .report], "vận động ủng hộ Quỹ \"Vì người nghèo\" năm {nam}"),
        DemoSubject(.office, [.invitation], "mời dự lễ phát động Tháng Thanh niên năm {nam}, ngày {ngay}", [2, 3]),
        DemoSubject(.propaganda, [.programme], "phối hợp công tác giữa các đoàn thể năm {nam}"),
    ]
}
