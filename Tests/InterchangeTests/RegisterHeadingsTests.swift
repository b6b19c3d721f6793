import Testing

@testable import Interchange

@Suite struct RegisterHeadingsTests {
    @Test(
        arguments: [
            ("Ngày đến", .arrivalDay), ("NGÀY ĐẾN", .arrivalDay), ("ngay den", .arrivalDay),
            ("Nga\u{300}y đê\u{301}n", .arrivalDay),
            (" Ngày  đến (1) ", .arrivalDay), ("Ngày\nđến", .arrivalDay), ("Số đến", .arrivalNumber),
            ("Giờ đến", .arrivalHour),
            ("Tác giả", .issuer), ("Cơ quan ban hành", .issuer), ("Nơi gửi", .sender), ("Số, ký hiệu văn bản", .symbol),
            ("Số, ký hiệu", .symbol), ("so ky hieu", .symbol), ("Số kí hiệu", .symbol),
            ("Ngày tháng văn bản", .documentDay),
            ("Ngày văn bản", .documentDay), ("Ngày tháng", .documentDay), ("Tên loại văn bản", .documentType),
            ("Loại văn bản", .documentType), ("Tên loại", .documentType), ("Tên loại và trích yếu nội dung", .subject),
            ("Trích yếu nội dung", .subject), ("TRÍCH YẾU", .subject), ("Người ký", .signer),
            ("Đơn vị hoặc người nhận", .recipient), ("Nơi nhận", .recipient), ("Ngày chuyển", .handedOverDay),
            ("Ký nhận", .receivedBy), ("Ghi chú:", .notes), ("Mức độ khẩn", .urgency), ("Độ khẩn", .urgency),
            ("Phạm vi lưu hành", .circulation), ("Phương thức nhận", .way), ("Số trang", .pages), ("Số bản", .copies),
            ("Hạn giải quyết", .deadline), ("Thời hạn giải quyết", .deadline), ("STT", nil), ("", nil), ("(1)", nil),
        ] as [(String, RegisterColumn?)])
    func `a heading names its column`(_ heading: String, _ column: RegisterColumn?) {
        #expect(RegisterColumn(heading: heading) == column)
    }

    @Test func `no heading belongs to two columns`() {
        var owners: [String: RegisterColumn] = [:]
        for column in RegisterColumn.allCases {
            #expect(!column.headings.isEmpty)
            for heading in column.headings {
                let key = RegisterColumn.key(of: heading)
                #expect(owners[key] == nil || owners[key] == column, "\(heading)")
                owners[key] = column
                #expect(RegisterColumn(heading: heading) == column)
            }
        }
    }

    @Test func `columns are found in any order and rows are read through them`() {
        let headings = RegisterHeadings(["Trích yếu", "STT", "Ngày đến", "", "Tác giả"])
        #expect(headings.columns == [.subject, nil, .arrivalDay, nil, .issuer])
        #expect(headings.unknown == [.init(column: 2, heading: "STT")])
        #expect(headings.duplicates == [])
        #expect(headings.missing == [])
        #expect(headings.isUsable)
        #expect(!headings.subjectHoldsType)
        let row = headings.row(CSVRow(line: 7, fields: ["V/v họp", "1", " 2/1/2026", "", "TLĐ"]))
        #expect(row.line == 7)
        #expect(row[.subject] == "V/v họp")
        #expect(row[.arrivalDay] == " 2/1/2026")
        #expect(row[.issuer] == "TLĐ")
        #expect(row[.notes] == nil)
    }

    @Test func `what is missing or named twice is listed`() {
        let headings = RegisterHeadings(["Ghi chú", "Trích yếu", "Tên loại và trích yếu nội dung", "ghi chu"])
        #expect(headings.missing == [.arrivalDay, .issuer])
        #expect(
            headings.duplicates == [
                .init(column: .subject, columns: [2, 3]), .init(column: .notes, columns: [1, 4]),
            ])
        #expect(!headings.isUsable)
    }

    @Test func `the sender stands in for the issuer`() {
        let headings = RegisterHeadings(["Ngày đến", "Nơi gửi", "Tên loại và trích yếu nội dung"])
        #expect(headings.missing == [])
        #expect(headings.subjectHoldsType)
    }

    @Test func `a row key is the digest and the row`() {
        #expect(rowKey(fileHash: "ab12", row: 30) == "ab12:30")
    }
}
