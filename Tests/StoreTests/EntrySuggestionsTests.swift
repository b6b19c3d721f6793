import Office
import Records
import Store
import Testing

/// What the register knows that helps with the next entry.
@Suite struct EntrySuggestionsTests {
    static let confederation = "Tổng Liên đoàn Lao động Việt Nam"
    static let home = "Sở Nội vụ tỉnh Lam Giang"

    static func filled() throws -> SampleOffice {
        let office = try SampleOffice()
        func add(_ subject: String, _ issuer: String, _ symbol: String, _ type: String?, to recipient: String?) throws {
            try office.register(
                office.content(subject, issuer: issuer, symbol: symbol) {
                    $0.typeCode = type
                    $0.recipient = recipient
                })
        }
        for year in 2023...2025 {
            try add(
                "giao dự toán tài chính công đoàn năm \(year)", confederation, "\(year)/QĐ-TLĐ", "quyet-dinh",
                to: "Ban Tài chính")
        }
        try add("Giao Dự Toán tài chính công đoàn năm 2025.", confederation, "7/QĐ-TLĐ", "quyet-dinh", to: nil)
        try add("báo cáo tài chính công đoàn", confederation, "12/TLĐ-ToC", "cong-van", to: "Ban Tổ chức")
        try add("giao lưu văn nghệ", home, "3/SNV-VL", "cong-van", to: nil)
        return office
    }

    static func subjects(
        _ text: String, _ office: SampleOffice, issuer: String = confederation, type: String? = "quyet-dinh",
        by actor: Actor? = nil
    ) throws -> [String] {
        try office.file.office.ask(
            SuggestSubjects(issuer: issuer, typeCode: type, text: text, limit: 5), by: actor ?? office.owner)
    }

    @Test func `an empty subject is offered the latest of issuer and type, then of the issuer, each once`() throws {
        #expect(
            try Self.subjects("", Self.filled()) == [
                "Giao Dự Toán tài chính công đoàn năm 2025.", "giao dự toán tài chính công đoàn năm 2024",
                "giao dự toán tài chính công đoàn năm 2023", "báo cáo tài chính công đoàn",
            ])
    }

    @Test func `typed words narrow the offer, the last one as a beginning, and the whole office comes last`() throws {
        let office = try Self.filled()
        #expect(
            try Self.subjects("giao", office) == [
                "Giao Dự Toán tài chính công đoàn năm 2025.", "giao dự toán tài chính công đoàn năm 2024",
                "giao dự toán tài chính công đoàn năm 2023", "giao lưu văn nghệ",
            ])
        #expect(try Self.subjects("van ng", office) == ["giao lưu văn nghệ"])
        #expect(try Self.subjects("văn nghe", office) == ["giao lưu văn nghệ"], "the last word is not finished")
        #expect(try Self.subjects("vân nghệ", office) == [])
        #expect(try Self.subjects("giao du toan tai chinh cong doan nam 2024", office) == [], "the same is no offer")
    }

    @Test(arguments: ["\"", "so:7", "* OR a", "NEAR(a b)", "\u{1}i1", "giao\" OR \"luu", "-", "{subject} : giao"])
    func `what is typed is never syntax of the index`(_ text: String) throws {
        _ = try Self.subjects(text, Self.filled())
    }

    @Test func `an issuer that nobody has written yet is offered what the office knows`() throws {
        let office = try Self.filled()
        #expect(try Self.subjects("", office, issuer: "Báo Lao động") == [])
        #expect(try Self.subjects("giao luu", office, issuer: "Báo Lao động") == ["giao lưu văn nghệ"])
    }

    @Test func `a void number teaches nothing`() throws {
        let office = try Self.filled()
        let found = try office.register(office.content("giao ban khối", issuer: Self.home, symbol: "9/SNV"))
        #expect(try Self.subjects("giao ban", office) == ["giao ban khối"])
        _ = try office.file.office.perform(
            VoidIncoming(document: found.document, seenVersion: 1, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        #expect(try Self.subjects("giao ban", office) == [])
    }

    @Test func `only who registers is told`() throws {
        let office = try Self.filled()
        let officer = try office.addPerson("hoa", [.officer])
        let administrator = try office.addPerson("tu", [.administrator])
        for actor in [officer, administrator] {
            #expect(try Self.subjects("giao", office, by: actor) == [])
            #expect(
                try office.file.office.ask(AskHabits(issuer: Self.confederation, typeCode: nil), by: actor)
                    == IssuerHabits(tails: [], lead: nil))
            #expect(try office.file.office.ask(FindIssuerOfSymbol(code: "SNV"), by: actor) == nil)
        }
        let clerk = try office.addPerson("lan", [.clerk])
        #expect(try Self.subjects("giao lu", office, by: clerk) == ["giao lưu văn nghệ"])
    }

    @Test func `tails come by how often the issuer used them, the receiver with its share`() throws {
        let office = try Self.filled()
        func habits(_ issuer: String, _ type: String?) throws -> IssuerHabits {
            try office.file.office.ask(AskHabits(issuer: issuer, typeCode: type), by: office.owner)
        }
        let decisions = try habits(Self.confederation, "quyet-dinh")
        #expect(decisions.tails.map(\.text) == ["/QĐ-TLĐ", "/TLĐ-ToC"])
        #expect(decisions.lead == UsualLead(name: "Ban Tài chính", count: 3, total: 4))
        // One letter says too little of letters: all types of the issuer are looked at.
        #expect(
            try habits(Self.confederation, "cong-van").lead == UsualLead(name: "Ban Tài chính", count: 3, total: 5))
        #expect(try habits(Self.home, nil).lead == nil)
        #expect(try habits("Báo Lao động", nil) == IssuerHabits(tails: [], lead: nil))
    }

    @Test func `no receiver is proposed that got half or less`() throws {
        let office = try SampleOffice()
        for recipient in ["A", "A", "B", nil] {
            try office.register(office.content(issuer: Self.home) { $0.recipient = recipient })
        }
        let habits = try office.file.office.ask(AskHabits(issuer: Self.home, typeCode: nil), by: office.owner)
        #expect(habits.lead == nil)
    }

    @Test func `the issuer of a symbol is found when only one writes it`() throws {
        let office = try Self.filled()
        func issuer(_ code: String) throws -> String? {
            try office.file.office.ask(FindIssuerOfSymbol(code: code), by: office.owner)
        }
        #expect(try issuer("SNV") == Self.home)
        #expect(try issuer("snv") == Self.home)
        #expect(try issuer("ToC") == nil, "a department is no issuer")
        #expect(try issuer("KHÔNGCÓ") == nil)
        try office.register(office.content("khác", issuer: "Sở Nội vụ tỉnh Bến Thượng", symbol: "4/BC-SNV"))
        #expect(try issuer("SNV") == nil, "two write it now")
    }

    @Test func `spellings that were merged count as one issuer`() throws {
        let office = try Self.filled()
        try office.register(office.content("giao dịch mới", issuer: "So Noi vu Lam Giang", symbol: "8/SNV-VL"))
        let issuers = try office.file.office.ask(ListIssuers(), by: office.owner)
        let wrong = try #require(issuers.first { $0.name == "So Noi vu Lam Giang" })
        let right = try #require(issuers.first { $0.name == Self.home })
        _ = try office.file.office.perform(
            MergeIssuers(from: wrong.id, into: right.id), by: office.owner, at: SampleOffice.now)
        #expect(try office.file.office.ask(FindIssuerOfSymbol(code: "SNV"), by: office.owner) == Self.home)
        #expect(
            try Self.subjects("", office, issuer: Self.home, type: nil) == ["giao dịch mới", "giao lưu văn nghệ"])
    }
}
