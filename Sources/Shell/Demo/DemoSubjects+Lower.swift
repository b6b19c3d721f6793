/// What lower unions, firms, other bodies and people write about.
extension DemoSubjects {
    static let unions: [DemoSubject] = [
        DemoSubject(
            .office, [.report], "báo cáo kết quả hoạt động công đoàn {quy_toi}", [1, 3, 4, 6, 7, 9, 10, 12]),
        DemoSubject(.office, [.report], "báo cáo tình hình thực hiện Chỉ thị 02/CT-ĐCT {ky}", since: 2010_06_01),
        DemoSubject(
            .office, [.report], "báo cáo số liệu hoạt động công đoàn năm {nam_bc} (mẫu 2-HĐCĐ)", [11, 12, 1],
            since: 2008_01_01),
        DemoSubject(
            .office, [.report], "báo cáo số liệu hoạt động công đoàn 6 tháng đầu năm {nam} (mẫu 1-HĐCĐ)", [5, 6],
            since: 2008_01_01),
        DemoSubject(
            .organisation, [.letter, .proposal],
            "đề nghị công nhận Ban Chấp hành và các chức danh công đoàn cơ sở {cty} nhiệm kỳ {nk}"),
        DemoSubject(
            .policy, [.letter, .proposal],
            "đề nghị hỗ trợ xây nhà \"Mái ấm Công đoàn\" cho đoàn viên có hoàn cảnh khó khăn"),
        DemoSubject(.policy, [.letter, .proposal], "đề nghị hỗ trợ đoàn viên mắc bệnh hiểm nghèo"),
        DemoSubject(
            .office, [.letter, .proposal], "đề nghị khen thưởng chuyên đề Tháng Công nhân năm {nam}", [4, 5, 6],
            since: 2012_01_01),
        DemoSubject(.organisation, [.letter], "xin ý kiến về nhân sự bổ sung Ban Chấp hành"),
        DemoSubject(
            .policy, [.letter, .report], "kết quả thương lượng, ký kết thỏa ước lao động tập thể tại {cty}"),
        DemoSubject(.policy, [.letter, .report], "kết quả giải quyết kiến nghị của người lao động sau ngừng việc"),
        DemoSubject(
            .policy, [.letter, .plan], "đăng ký chương trình \"Tết Sum vầy\" năm {nam_tet}", [11, 12, 1]),
        DemoSubject(.finance, [.letter, .notice], "thông báo thay đổi tài khoản nộp kinh phí công đoàn"),
        DemoSubject(.finance, [.letter], "xin gia hạn nộp kinh phí công đoàn {quy}"),
        DemoSubject(
            .office, [.letter], "vướng mắc khi gửi báo cáo qua hộp thư điện tử và đề nghị hướng dẫn",
            since: 2004_01_01),
        DemoSubject(.organisation, [.letter], "đề nghị cấp thẻ đoàn viên"),
        DemoSubject(.organisation, [.letter, .proposal], "xin chủ trương tổ chức đại hội công đoàn nhiệm kỳ {nk}"),
        DemoSubject(.office, [.invitation], "mời dự đại hội công đoàn cơ sở {cty} nhiệm kỳ {nk}, ngày {ngay}"),
        DemoSubject(.office, [.invitation], "mời dự hội nghị tổng kết hoạt động công đoàn năm {nam_bc}", [12, 1, 2]),
        DemoSubject(
            .finance, [.letter, .report], "báo cáo quyết toán tài chính công đoàn năm {nam_bc}", [1, 2, 3, 4]),
        DemoSubject(
            .finance, [.report, .letter], "dự toán thu, chi tài chính công đoàn năm {nam_kh}", [9, 10, 11, 12]),
        DemoSubject(.policy, [.report, .letter], "tình hình trả lương, thưởng Tết năm {nam_tet}", [12, 1, 2]),
        DemoSubject(
            .propaganda, [.report, .letter], "kết quả tổ chức Tháng Công nhân năm {nam}", [5, 6], since: 2012_01_01),
        DemoSubject(.women, [.report, .letter], "hoạt động nữ công {ky}"),
        DemoSubject(.inspection, [.report, .notice], "kết quả kiểm tra đồng cấp tài chính công đoàn {ky}"),
        DemoSubject(.policy, [.letter], "danh sách {nguoi} đoàn viên đề nghị tặng quà Tết {tet}", [11, 12, 1]),
        DemoSubject(.policy, [.letter, .report], "rà soát lao động mất việc, giảm giờ làm tại {cty}"),
        DemoSubject(.organisation, [.decision], "cho thôi tham gia Ban Chấp hành đối với đồng chí {ten}"),
        DemoSubject(.organisation, [.letter], "cử {n} cán bộ dự lớp tập huấn nghiệp vụ công đoàn"),
        DemoSubject(.office, [.notice], "thay đổi địa điểm làm việc và số điện thoại liên hệ"),
    ]

    static let lowerUnions: [DemoSubject] = [
        DemoSubject(.organisation, [.letter, .proposal], "đề nghị thành lập công đoàn cơ sở {cty}"),
        DemoSubject(
            .organisation, [.letter, .proposal],
            "đề nghị chấm dứt hoạt động công đoàn cơ sở {cty} do doanh nghiệp giải thể"),
        DemoSubject(.organisation, [.decision], "thành lập công đoàn cơ sở {cty}"),
        DemoSubject(.organisation, [.decision], "công nhận kết quả bầu cử Ban Chấp hành công đoàn cơ sở {cty}"),
        DemoSubject(.inspection, [.plan], "kiểm tra việc chấp hành Điều lệ Công đoàn Việt Nam năm {nam_kh}"),
        DemoSubject(.propaganda, [.plan], "tổ chức hội thao công nhân, lao động năm {nam}"),
        DemoSubject(.policy, [.plan], "tư vấn pháp luật lưu động cho công nhân tại {kcn}"),
        DemoSubject(.office, [.programme], "chương trình công tác năm {nam_kh}"),
        DemoSubject(.office, [.programme], "chương trình hành động thực hiện nghị quyết đại hội công đoàn các cấp"),
        DemoSubject(.organisation, [.resolution], "hội nghị Ban Chấp hành lần thứ {n}"),
        DemoSubject(.organisation, [.resolution], "đẩy mạnh phát triển đoàn viên, thành lập công đoàn cơ sở"),
        DemoSubject(.office, [.notice], "kết luận hội nghị giao ban công đoàn cơ sở tháng {thang}"),
        DemoSubject(.office, [.invitation], "mời dự lễ phát động Tháng Công nhân năm {nam} tại {db}", [4, 5]),
        DemoSubject(.policy, [.invitation], "mời dự đối thoại định kỳ với công nhân tại {db}, {gio} ngày {ngay}"),
        DemoSubject(
            .organisation, [.letter, .report], "bàn giao hồ sơ, đoàn viên khi kết thúc hoạt động công đoàn cấp huyện",
            since: 2025_05_01, until: 2025_12_31),
        DemoSubject(.policy, [.report], "nhanh về vụ ngừng việc của {nguoi} công nhân {cty}"),
        DemoSubject(.policy, [.letter], "đề nghị cử luật sư hỗ trợ công nhân khởi kiện tại {db}"),
    ]

    static let base: [DemoSubject] = [
        DemoSubject(.organisation, [.decision], "thành lập các tổ công đoàn trực thuộc"),
        DemoSubject(.policy, [.plan, .letter], "tổ chức hội nghị người lao động năm {nam}"),
        DemoSubject(.policy, [.letter], "đề nghị hỗ trợ kinh phí tổ chức bữa ăn ca cho công nhân"),
        DemoSubject(.finance, [.letter], "xác nhận số tiền kinh phí công đoàn đã nộp đến tháng {thang_truoc}"),
        DemoSubject(.policy, [.notice], "thay đổi thời giờ làm việc trong tháng {thang}"),
        DemoSubject(.policy, [.letter], "đăng ký nội quy lao động và thỏa ước lao động tập thể"),
        DemoSubject(.office, [.invitation], "mời dự lễ kỷ niệm ngày thành lập doanh nghiệp, ngày {ngay}"),
    ]

    static let others: [DemoSubject] = [
        DemoSubject(.propaganda, [.letter], "phối hợp tuyên truyền hoạt động công đoàn trên báo năm {nam_kh}"),
        DemoSubject(.propaganda, [.letter], "đặt viết bài về gương công nhân tiêu biểu"),
        DemoSubject(.organisation, [.letter, .notice], "tuyển sinh lớp bồi dưỡng cán bộ năm {nam}"),
        DemoSubject(.policy, [.letter], "vận động hiến máu tình nguyện đợt {n} năm {nam}"),
        DemoSubject(.policy, [.letter], "phối hợp tư vấn pháp luật miễn phí cho người lao động tại {db}"),
        DemoSubject(.propaganda, [.letter], "trao học bổng cho con công nhân vượt khó năm học {nam}", [7, 8, 9]),
        DemoSubject(.office, [.invitation], "mời dự lễ khai giảng, {gio} ngày {ngay}"),
        DemoSubject(.office, [.invitation], "mời dự hội nghị tổng kết năm {nam_bc}"),
        DemoSubject(.office, [.notice], "thay đổi tên gọi và con dấu"),
    ]

    static let persons: [DemoSubject] = [
        DemoSubject(.policy, [.petition], "đơn đề nghị tư vấn về việc bị chấm dứt hợp đồng lao động"),
        DemoSubject(.policy, [.petition], "đơn kiến nghị về việc công ty chậm trả lương tháng {thang_truoc}"),
        DemoSubject(.office, [.petition], "đơn đề nghị xác nhận thời gian công tác tại cơ quan công đoàn"),
        DemoSubject(.policy, [.petition], "thư cảm ơn về việc hỗ trợ đoàn viên gặp tai nạn lao động"),
        DemoSubject(.policy, [.petition], "đơn đề nghị can thiệp việc {cty} không chốt sổ bảo hiểm xã hội"),
        DemoSubject(.policy, [.petition], "đơn đề nghị hỗ trợ khó khăn do con ốm dài ngày"),
        DemoSubject(.policy, [.petition], "đơn phản ánh điều kiện làm việc nóng, ồn tại {cty}", [4, 5, 6, 7, 8]),
    ]
}
