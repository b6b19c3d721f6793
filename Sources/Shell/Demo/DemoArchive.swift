import Records

/// The invented archive: one fonds with its series and boxes, the filing list, and what old files hold.
enum DemoArchive {
    /// A series with the abbreviation of its files.
    struct Series {
        let code: String
        let title: String
        let abbreviation: String
        /// How many boxes of old files stand in it.
        let boxes: Int
        /// The files of each year: title with the year behind it, row of the schedule, who makes it, words by which documents are found.
        let files: [Heading]
    }

    /// A file that is made every year.
    struct Heading {
        let title: String
        let rule: String
        let retention: RetentionPeriod
        let maker: String
        let words: String
    }

    static let fonds = (code: "P01", title: "Phông Liên đoàn Lao động tỉnh Lam Giang", shelf: "Kho 1")

    static let series: [Series] = [
        Series(
            code: "01", title: "Tổng hợp", abbreviation: "TH", boxes: 2,
            files: [
                Heading(
                    title: "Kế hoạch, báo cáo công tác công đoàn", rule: "1.1", retention: .permanent, maker: "ha",
                    words: "kế hoạch"),
                Heading(
                    title: "Báo cáo quý, sáu tháng, chín tháng của các đơn vị", rule: "1.2", retention: .years(20),
                    maker: "ha", words: "báo cáo quý"),
                Heading(
                    title: "Công văn trao đổi chung", rule: "1.6", retention: .years(10), maker: "ha",
                    words: "phối hợp"),
                Heading(
                    title: "Thực hiện Chỉ thị 02/CT-ĐCT", rule: "1.7", retention: .permanent, maker: "ha",
                    words: "chỉ thị"),
            ]),
        Series(
            code: "02", title: "Tổ chức, cán bộ", abbreviation: "TCCB", boxes: 2,
            files: [
                Heading(
                    title: "Quy hoạch cán bộ công đoàn", rule: "3.1", retention: .years(10), maker: "cuong",
                    words: "quy hoạch"),
                Heading(
                    title: "Tổ chức bộ máy, bổ nhiệm, luân chuyển cán bộ", rule: "3.3", retention: .years(20),
                    maker: "cuong", words: "ban chấp hành"),
                Heading(
                    title: "Đại hội công đoàn các cấp", rule: "2.1", retention: .permanent, maker: "cuong",
                    words: "đại hội"),
            ]),
        Series(
            code: "03", title: "Chính sách, pháp luật", abbreviation: "CSPL", boxes: 1,
            files: [
                Heading(
                    title: "Chăm lo đoàn viên, người lao động dịp Tết", rule: "1.6", retention: .years(10),
                    maker: "thuy", words: "tết"),
                Heading(
                    title: "An toàn, vệ sinh lao động", rule: "1.6", retention: .years(10), maker: "binh",
                    words: "an toàn"),
            ]),
        Series(
            code: "04", title: "Tài chính, tài sản", abbreviation: "TC", boxes: 1,
            files: [
                Heading(
                    title: "Quyết toán thu, chi tài chính công đoàn", rule: "4.3", retention: .permanent, maker: "uyen",
                    words: "quyết toán"),
                Heading(
                    title: "Mua sắm, đấu thầu", rule: "4.1", retention: .years(20), maker: "uyen", words: "kinh phí"),
            ]),
        Series(
            code: "05", title: "Văn thư, lưu trữ", abbreviation: "VTLT", boxes: 1,
            files: [
                Heading(
                    title: "Danh mục hồ sơ, mục lục nộp lưu, biên bản giao nhận", rule: "5.3", retention: .years(20),
                    maker: "an", words: "lưu trữ")
            ]),
    ]

    /// What an old file lists: its papers stand in no register of the program.
    static let papers: [(symbol: String, title: String, sheets: Int)] = [
        ("KH-LĐLĐ", "Kế hoạch", 6), ("BC-LĐLĐ", "Báo cáo kết quả thực hiện", 9), ("CV-LĐLĐ", "Công văn triển khai", 2),
        ("BB-LĐLĐ", "Biên bản họp", 4), ("TB-LĐLĐ", "Thông báo kết luận của Thường trực", 3),
    ]
}
