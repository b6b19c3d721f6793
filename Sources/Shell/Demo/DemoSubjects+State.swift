/// What government offices, services and insurance write about.
extension DemoSubjects {
    static let offices: [DemoSubject] = [
        DemoSubject(
            .policy, [.letter, .plan],
            "phối hợp tổ chức đối thoại giữa lãnh đạo tỉnh với công nhân, người lao động năm {nam}", [3, 4, 5, 6, 7, 8]),
        DemoSubject(
            .policy, [.decision, .letter],
            "thành lập đoàn kiểm tra liên ngành việc chấp hành pháp luật lao động, bảo hiểm xã hội tại doanh nghiệp"),
        DemoSubject(
            .office, [.letter], "cung cấp số liệu lao động, công đoàn phục vụ Niên giám thống kê năm {nam_bc}",
            [1, 2, 3, 4]),
        DemoSubject(.policy, [.letter, .report], "báo cáo nhanh vụ ngừng việc tập thể tại {cty}"),
        DemoSubject(.policy, [.invitation], "mời họp đoàn điều tra tai nạn lao động tại {cty}"),
        DemoSubject(.policy, [.letter], "góp ý dự thảo quyết định hỗ trợ nhà ở cho công nhân khu công nghiệp"),
        DemoSubject(.office, [.letter, .decision], "xét công nhận sáng kiến cấp tỉnh năm {nam}"),
        DemoSubject(
            .office, [.letter, .plan], "phòng, chống thiên tai và tìm kiếm cứu nạn năm {nam}", [3, 4, 5, 6, 7, 8, 9]),
        DemoSubject(.office, [.letter], "bảo đảm an toàn thông tin mạng trong dịp nghỉ lễ 30/4 và 01/5", [4]),
        DemoSubject(.office, [.letter, .plan], "tập huấn phòng cháy, chữa cháy cho cán bộ cơ quan"),
        DemoSubject(.policy, [.letter, .notice], "điều chỉnh mức lương tối thiểu vùng năm {nam}", [5, 6, 7, 12, 1]),
        DemoSubject(.office, [.letter, .plan], "cải cách hành chính và chuyển đổi số năm {nam_kh}", since: 2018_01_01),
        DemoSubject(.office, [.invitation], "mời họp Hội đồng Thi đua - Khen thưởng tỉnh, {gio} ngày {ngay}"),
        DemoSubject(.policy, [.invitation], "mời họp góp ý cơ chế hỗ trợ người lao động tại {kcn}, ngày {ngay}"),
        DemoSubject(.office, [.notice], "kết luận cuộc họp về phát triển nhà ở xã hội cho công nhân"),
        DemoSubject(.office, [.notice], "lịch nghỉ lễ, tết và hoán đổi ngày làm việc năm {nam_kh}", [10, 11, 12]),
        DemoSubject(
            .office, [.plan], "ứng phó dịch bệnh trong cơ quan, doanh nghiệp", since: 2020_02_01, until: 2022_12_31),
        DemoSubject(.policy, [.plan], "giải quyết việc làm, đào tạo nghề cho người lao động năm {nam}"),
        DemoSubject(.office, [.report], "kết quả thực hiện nhiệm vụ {ky}"),
        DemoSubject(.office, [.letter], "lấy ý kiến dự thảo văn bản quy phạm pháp luật lần {n}"),
        DemoSubject(.policy, [.letter], "phối hợp xử lý kiến nghị của cử tri là công nhân {cty}"),
        DemoSubject(.finance, [.letter], "hướng dẫn mua sắm, quản lý tài sản công năm {nam}"),
        DemoSubject(
            .organisation, [.letter, .notice, .decision],
            "tổ chức bộ máy sau khi sắp xếp đơn vị hành chính cấp xã", since: 2025_05_01, until: 2026_06_30),
    ]

    static let government: [DemoSubject] = [
        DemoSubject(.office, [.notice, .letter], "lịch tiếp công dân của lãnh đạo tỉnh tháng {thang}"),
        DemoSubject(.policy, [.decision], "ban hành Quy chế phối hợp giữa Ủy ban nhân dân và Liên đoàn Lao động tỉnh"),
        DemoSubject(.office, [.decision], "thành lập Ban Tổ chức các ngày lễ lớn năm {nam}"),
        DemoSubject(.office, [.decision, .plan], "chỉ tiêu phát triển kinh tế - xã hội năm {nam_kh}"),
        DemoSubject(.policy, [.resolution], "chính sách hỗ trợ nhà ở và nhà trẻ cho công nhân khu công nghiệp"),
        DemoSubject(.office, [.resolution], "chương trình giám sát của Hội đồng nhân dân tỉnh năm {nam_kh}"),
        DemoSubject(.policy, [.scheme, .programme], "phát triển thị trường lao động tỉnh giai đoạn {gd}"),
        DemoSubject(
            .policy, [.letter], "giải quyết kiến nghị của Liên đoàn Lao động tỉnh về đất xây thiết chế công đoàn"),
        DemoSubject(.office, [.invitation], "mời dự kỳ họp thứ {n} Hội đồng nhân dân tỉnh"),
    ]

    static let services: [DemoSubject] = [
        DemoSubject(.policy, [.letter], "trao đổi danh sách doanh nghiệp có nguy cơ ngừng việc tại {kcn}"),
        DemoSubject(.policy, [.letter, .guidance], "hướng dẫn khai báo tai nạn lao động, bệnh nghề nghiệp"),
        DemoSubject(.policy, [.notice, .letter], "kết quả thanh tra việc chấp hành pháp luật lao động tại {cty}"),
        DemoSubject(.policy, [.letter], "phối hợp khám sức khỏe cho công nhân {kcn}"),
        DemoSubject(.propaganda, [.letter, .plan], "tuyên truyền, phổ biến pháp luật cho người lao động năm {nam}"),
        DemoSubject(.office, [.letter, .guidance], "chỉnh lý tài liệu và nộp lưu hồ sơ vào Lưu trữ lịch sử"),
        DemoSubject(
            .policy, [.letter, .notice], "tổ chức Hội thi an toàn, vệ sinh viên giỏi năm {nam}", [3, 4, 5, 6]),
        DemoSubject(.policy, [.letter], "cấp phép lao động nước ngoài tại {cty}"),
        DemoSubject(.propaganda, [.letter], "xét tặng danh hiệu gia đình công nhân văn hóa tiêu biểu năm {nam}"),
        DemoSubject(.office, [.letter], "báo giá, nghiệm thu sửa chữa trụ sở cơ quan"),
        DemoSubject(.policy, [.report], "tình hình an ninh trật tự tại các khu công nghiệp {quy}"),
    ]

    static let insurance: [DemoSubject] = [
        DemoSubject(
            .policy, [.letter, .notice, .report],
            "tình hình nợ bảo hiểm xã hội của doanh nghiệp trên địa bàn đến hết tháng {thang_truoc}"),
        DemoSubject(.policy, [.letter], "phối hợp đối chiếu, thu hồi nợ bảo hiểm xã hội tại {cty}"),
        DemoSubject(.finance, [.letter, .notice], "quyết toán thuế thu nhập cá nhân năm {nam_bc}", [1, 2, 3, 4]),
        DemoSubject(.finance, [.letter], "đối chiếu số dư tài khoản đến hết tháng {thang_truoc}"),
        DemoSubject(.finance, [.letter, .notice], "phối hợp thu kinh phí công đoàn 2% qua tài khoản"),
        DemoSubject(.policy, [.letter], "xác nhận thời gian đóng bảo hiểm xã hội của {nguoi} lao động {cty}"),
        DemoSubject(
            .policy, [.invitation], "mời dự hội nghị đối thoại với doanh nghiệp nợ bảo hiểm xã hội, ngày {ngay}"),
        DemoSubject(.finance, [.notice], "thay đổi mẫu chứng từ và chữ ký điện tử"),
    ]
}
