/// The text that a report begins with: its headings, sentences with their figures, tables, and places for a person's own words.
/// Every value is unknown at first; asking the figures fills them.
public struct ReportOutline {
    private let reference: ReportReference
    /// Who reports.
    private let office: String
    private let unitName: String?
    /// Whether the days have not ended, so that figures are estimated.
    private let isRunning: Bool
    private var lines: [String] = []
    private var isClosed = false

    /// The text of a report.
    /// - Parameters:
    ///   - office: who reports.
    ///   - unitName: what the unit that it is about is called.
    ///   - today: the day on which it is begun.
    public static func text(of reference: ReportReference, office: String, unitName: String? = nil, today: Day)
        -> DraftText
    {
        var outline = ReportOutline(
            reference: reference, office: office, unitName: unitName, isRunning: !reference.span.isOver(on: today))
        outline.write()
        return DraftText(outline.lines.joined(separator: "\n") + "\n")
    }

    private init(reference: ReportReference, office: String, unitName: String?, isRunning: Bool) {
        self.reference = reference
        self.office = office
        self.unitName = unitName
        self.isRunning = isRunning
    }

    private mutating func write() {
        switch reference.kind {
        case .sixTasks: if reference.unit == nil { sixTasks() } else { sixTasksOfUnit() }
        case .week: week()
        case .month, .quarter, .halfYear, .year: union()
        case .documents: documents()
        case .adhoc: adhoc()
        }
        if !isClosed { close() }
    }

    /// The sentence that ends the report; what is annexed stands below the signature.
    private mutating func close() {
        isClosed = true
        gap()
        say("Trên đây là báo cáo của \(office)./.")
    }

    /// The annex of figures.
    private mutating func annex(_ rows: ReportTable) {
        close()
        section("PHỤ LỤC SỐ LIỆU")
        table(rows)
    }

    // MARK: Pieces

    private func figure(_ source: ReportFigure.Source, _ variant: ReportFigure.Variant = .now) -> String {
        "{\(ReportFigure(source, variant).label): \(FigureMark.unknownValue)}"
    }
    private func incoming(_ count: ReportFigure.Incoming, _ variant: ReportFigure.Variant = .now) -> String {
        figure(.incoming(count), variant)
    }
    private func outgoing(_ count: ReportFigure.Outgoing, _ variant: ReportFigure.Variant = .now) -> String {
        figure(.outgoing(count), variant)
    }
    private func board(_ count: ReportFigure.Board, _ variant: ReportFigure.Variant = .now) -> String {
        figure(.board(count), variant)
    }
    private func row(_ code: String, _ variant: ReportFigure.Variant = .now) -> String { figure(.row(code), variant) }

    private mutating func say(_ line: String) { lines.append(line) }
    private mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }
    private mutating func section(_ heading: String) {
        gap()
        say(heading)
    }
    /// A heading below which a person writes.
    private mutating func own(_ heading: String) {
        say(heading)
        say(DraftText.place)
    }
    private mutating func table(_ table: ReportTable, _ caption: String? = nil) {
        if let caption { say(caption) }
        gap()
        lines += ["{bảng: \(table.name)}", "{hết bảng}", ""]
    }

    // MARK: Sections

    private mutating func registers() {
        say(
            "Trong kỳ tiếp nhận \(incoming(.arrived)) văn bản đến (cùng kỳ năm trước \(incoming(.arrived, .yearBefore)); "
                + "lũy kế từ đầu năm \(incoming(.arrived, .cumulative))), trong đó có \(incoming(.urgent)) văn bản khẩn; "
                + "\(incoming(.petitions)) đơn, thư.")
        say(
            "Trong số văn bản đến trong kỳ có \(incoming(.withDeadline)) văn bản có hạn giải quyết: đã giải quyết đúng hạn "
                + "\(incoming(.inTime)), chậm hạn \(incoming(.late)); đang giải quyết còn hạn \(incoming(.openInTime)), quá hạn "
                + "\(incoming(.overdue)); không theo dõi giải quyết \(incoming(.unfollowed)). Tỷ lệ giải quyết đúng hạn "
                + "\(incoming(.shareInTime)).")
        say(
            "Đã đăng ký \(outgoing(.registered)) văn bản đi (cùng kỳ năm trước "
                + "\(outgoing(.registered, .yearBefore)); lũy kế từ đầu năm \(outgoing(.registered, .cumulative))), gồm "
                + "\(outgoing(.decisions)) quyết định, \(outgoing(.plans)) kế hoạch, \(outgoing(.reports)) báo cáo, "
                + "\(outgoing(.letters)) công văn và các loại khác; gửi qua mạng \(outgoing(.electronic)) văn bản "
                + "(\(outgoing(.shareElectronic))).")
        if isRunning {
            say(
                "Ước cả kỳ: \(incoming(.arrived, .estimate)) văn bản đến, \(outgoing(.registered, .estimate)) văn bản đi."
            )
        }
    }

    private var closingDay: String { "Số liệu tính đến ngày \(figure(.countedUntil))." }

    /// Sums and means are held against the period before over the units of which both are known; the whole would say that whoever has
    /// not reported has nothing.
    private var comparedUnits: String { "So với kỳ trước tính trên các đơn vị có số liệu cả hai kỳ." }

    private var isOfPeriod: Bool {
        if case .period = reference.span { true } else { false }
    }

    private mutating func boardSentences() {
        say(
            "Có \(board(.reported)) trên \(board(.units)) đơn vị đã báo cáo, trong đó \(board(.partial)) đơn vị báo cáo thiếu; "
                + "\(board(.missing)) đơn vị chưa báo cáo. \(board(.met)) đơn vị đạt, \(board(.underWay)) đơn vị đang thực "
                + "hiện, \(board(.behind)) đơn vị chưa đạt. Điểm tham khảo bình quân \(board(.meanScore)) (so với kỳ trước "
                + "\(board(.meanScore, .change))); \(board(.rose)) đơn vị tăng điểm, \(board(.fell)) đơn vị giảm điểm. "
                + comparedUnits)
    }

    // MARK: Kinds

    private mutating func sixTasks() {
        say(
            "Thực hiện Chỉ thị 02/CT-ĐCT ngày 02/8/2010 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam và văn bản hướng "
                + "dẫn, \(office) tổng hợp tình hình thực hiện sáu nhiệm vụ \(reference.span.written) như sau:")
        section("I. TÌNH HÌNH CHUNG")
        boardSentences()
        table(.missingUnits, "Các đơn vị chưa báo cáo:")
        section("II. KẾT QUẢ TỪNG NHIỆM VỤ")
        for task in LetterTask.allCases {
            say("\(task.rawValue). \(task.written)")
            say(
                "\(figure(.task(task, .met))) đơn vị đạt, \(figure(.task(task, .underWay))) đang thực hiện, "
                    + "\(figure(.task(task, .behind))) chưa đạt, \(figure(.task(task, .notReported))) chưa báo cáo; điểm bình "
                    + "quân \(figure(.task(task, .score))) (so với kỳ trước \(figure(.task(task, .score), .change))). "
                    + rows(of: task))
        }
        table(.tasks)
        section("III. KẾT QUẢ THEO KHỐI VÀ ĐƠN VỊ")
        table(.groups)
        table(
            .units,
            "Ghi chú: ? chưa báo cáo hoặc chưa đủ số liệu để tính điểm; o chưa có điều kiện; - không thuộc diện.")
        section("IV. THAY ĐỔI SO VỚI KỲ TRƯỚC")
        table(.changes)
        section("V. ĐÁNH GIÁ")
        own("1. Ưu điểm")
        own("2. Khó khăn, vướng mắc, nguyên nhân")
        section("VI. KIẾN NGHỊ, ĐỀ XUẤT")
        say(DraftText.place)
        annex(.rows)
    }

    private func rows(of task: LetterTask) -> String {
        switch task {
        case .computers:
            "Có \(row("1.3")) cán bộ được trang bị máy tính trên \(row("1.2")) cán bộ biết sử dụng máy tính (cùng kỳ năm trước "
                + "\(row("1.3", .yearBefore)))."
        case .internet:
            "\(row("2.2")) cán bộ sử dụng hộp thư điện tử; \(row("2.4")) trên \(row("2.3")) báo cáo, văn bản gửi qua mạng."
        case .software: "\(row("3.5")) cán bộ sử dụng thường xuyên phần mềm."
        case .network: "\(row("4.3")) máy tính nối mạng LAN trên \(row("4.3t")) máy tính."
        case .site: "\(row("5.2")) tin, bài đăng trong kỳ."
        case .staff: "\(row("6.4")) cán bộ được học tập, bồi dưỡng tin học trong kỳ."
        }
    }

    private mutating func sixTasksOfUnit() {
        say(
            "\(office) báo cáo tình hình thực hiện sáu nhiệm vụ theo Chỉ thị 02/CT-ĐCT của \(unitName ?? reference.unit ?? "") "
                + "\(reference.span.written) như sau:")
        section("I. KẾT QUẢ THỰC HIỆN SÁU NHIỆM VỤ")
        say(
            "Điểm tham khảo \(board(.meanScore)) (cùng kỳ năm trước \(board(.meanScore, .yearBefore)); so với kỳ trước "
                + "\(board(.meanScore, .change))).")
        for task in LetterTask.allCases {
            say(
                "\(task.rawValue). \(task.written): \(figure(.task(task, .status))), \(figure(.task(task, .score))) điểm. "
                    + rows(of: task))
        }
        table(.tasks)
        section("II. ĐÁNH GIÁ")
        say(DraftText.place)
        section("III. KIẾN NGHỊ, ĐỀ XUẤT")
        say(DraftText.place)
        annex(.rows)
    }

    private mutating func week() {
        say("\(office) báo cáo tình hình công tác \(reference.span.written) như sau:")
        section("I. CÔNG VIỆC TRONG TUẦN")
        say("1. Văn bản và việc giao")
        registers()
        table(.departments)
        own("2. Kết quả công tác")
        section("II. ĐÁNH GIÁ")
        say(DraftText.place)
        section("III. NHIỆM VỤ \(reference.span.next.written.uppercased())")
        say(DraftText.place)
        section("IV. KIẾN NGHỊ")
        say(DraftText.place)
    }

    private mutating func union() {
        say("\(office) báo cáo \(reference.subject()) như sau:")
        say(closingDay)
        section("I. TÌNH HÌNH CÔNG NHÂN, VIÊN CHỨC, LAO ĐỘNG")
        if isOfPeriod {
            say(
                "Theo số liệu của các đơn vị, có \(row("TK.2")) công nhân, viên chức, lao động (cùng kỳ năm trước "
                    + "\(row("TK.2", .yearBefore))); trong kỳ xảy ra \(row("TK.7")) vụ ngừng việc tập thể.")
        }
        own("1. Việc làm, tiền lương, đời sống")
        own("2. Quan hệ lao động, an toàn lao động")
        section("II. KẾT QUẢ HOẠT ĐỘNG CÔNG ĐOÀN")
        own("1. Đại diện, chăm lo, bảo vệ quyền, lợi ích hợp pháp, chính đáng của đoàn viên, người lao động")
        if isOfPeriod {
            say(
                "Có \(row("TK.6")) trên \(row("TK.5")) doanh nghiệp có công đoàn đã ký thỏa ước lao động tập thể; đã giải quyết "
                    + "\(row("TK.9")) trên \(row("TK.8")) đơn, thư thuộc thẩm quyền.")
        }
        own("2. Tuyên truyền, giáo dục, phong trào thi đua")
        own("3. Phát triển đoàn viên, xây dựng tổ chức công đoàn")
        if isOfPeriod {
            say(
                "Hiện có \(row("TK.1")) công đoàn cơ sở, nghiệp đoàn với \(row("TK.4")) đoàn viên (cùng kỳ năm trước "
                    + "\(row("TK.4", .yearBefore)); so với kỳ trước \(row("TK.4", .change))).")
        }
        own("4. Công tác nữ công")
        own("5. Công tác kiểm tra, tài chính")
        say("6. Thực hiện Chỉ thị 02/CT-ĐCT về công tác thông tin, báo cáo")
        if isOfPeriod {
            boardSentences()
            table(.tasks)
        } else {
            say(DraftText.place)
        }
        say("7. Công tác văn thư, lưu trữ")
        registers()
        section("III. ĐÁNH GIÁ CHUNG")
        own("1. Ưu điểm")
        own("2. Hạn chế, nguyên nhân")
        section("IV. KIẾN NGHỊ, ĐỀ XUẤT")
        say(DraftText.place)
        section("V. NHIỆM VỤ TRỌNG TÂM \(reference.span.next.written.uppercased())")
        say(DraftText.place)
        if isOfPeriod { annex(.statistics) }
    }

    private mutating func documents() {
        say("\(office) báo cáo thống kê công tác văn thư \(reference.span.written) như sau:")
        say(closingDay)
        section("I. VĂN BẢN ĐẾN VÀ VĂN BẢN ĐI")
        registers()
        section("II. VĂN BẢN ĐẾN")
        table(.incomingByType)
        table(.incomingByWay)
        table(.incomingOutcomes)
        table(.departments)
        section("III. VĂN BẢN ĐI")
        table(.outgoingByType)
        table(.outgoingByWay)
        table(.outgoingByDepartment)
        section("IV. ĐÁNH GIÁ, KIẾN NGHỊ")
        say(DraftText.place)
    }

    private mutating func adhoc() {
        say("\(office) báo cáo như sau:")
        section("I. TÌNH HÌNH")
        say(DraftText.place)
        section("II. KẾT QUẢ XỬ LÝ")
        say(DraftText.place)
        section("III. ĐÁNH GIÁ, KIẾN NGHỊ")
        say(DraftText.place)
    }
}
