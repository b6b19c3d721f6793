import Records

/// Who works in the invented office, and in which departments through the years.
enum DemoStaff {
    static let profile = OfficeProfile(
        name: "Liên đoàn Lao động tỉnh Lam Giang", superior: "Tổng Liên đoàn Lao động Việt Nam", place: "Lam Giang",
        code: "X00.99.88", isDemo: true)

    /// The office of an invented confederation.
    static let confederation = OfficeProfile(
        name: "Văn phòng Tổng Liên đoàn Lao động (thử)", superior: "Tổng Liên đoàn Lao động (thử)", place: "Lam Giang",
        code: "X00.99.77", isDemo: true, symbol: "TLĐ")

    /// Who owns the machine: all roles, and another human being than the fourteen who work here.
    static func owner(department: DepartmentID?) -> Person {
        Person(
            id: PersonID(1), login: "owner", name: "Phan Minh Hải", title: "Phó Chánh Văn phòng",
            department: department, roles: Set(Role.allCases), isOwner: true)
    }

    private static let reformed2018 = Day(year: 2018, month: 1, day: 1)
    private static let merged2025 = Day(year: 2025, month: 3, day: 1)
    private static let joined2025 = Day(year: 2025, month: 7, day: 1)

    /// Every department that existed between two days, those of the second day first.
    ///
    /// - Source: what is told of provincial offices of 2010 to 2025, the last two steps by the press of one province;
    ///   that an office of its own remains beside the department of union work is this invented province's way.
    static func departments(from first: Day, to today: Day) -> [Department] {
        let before2018 = reformed2018?.adding(days: -1)
        let before2025 = merged2025?.adding(days: -1)
        let beforeJuly = joined2025?.adding(days: -1)
        let all: [(String, String?, Day?, Day?)] = [
            ("Văn phòng", "VP", nil, nil),
            ("Ban Công tác Công đoàn", "CTCĐ", joined2025, nil),
            ("Ban Tổ chức - Kiểm tra", "ToKT", reformed2018, beforeJuly),
            ("Ban Nghiệp vụ", "NV", merged2025, beforeJuly),
            ("Ban Chính sách pháp luật và Quan hệ lao động", "QHLĐ", reformed2018, before2025),
            ("Ban Tuyên giáo - Nữ công", "TGNC", reformed2018, before2025),
            ("Ban Tài chính", "TC", nil, before2025),
            ("Ban Tổ chức", "ToC", nil, before2018),
            ("Ban Tuyên giáo", "TG", nil, before2018),
            ("Ban Chính sách - Pháp luật", "CSPL", nil, before2018),
            ("Ủy ban Kiểm tra", "UBKT", nil, before2018),
            ("Ban Nữ công", "NC", nil, before2018),
            ("Trung tâm Tư vấn pháp luật", nil, nil, before2018),
            ("Nhà Văn hóa Lao động", nil, nil, before2018),
        ]
        func exists(_ from: Day?, _ to: Day?) -> Bool {
            (from.map { $0 <= today } ?? true) && (to.map { $0 >= first } ?? true)
        }
        let met = all.filter { exists($0.2, $0.3) }
        let ordered = met.filter { $0.3.map { $0 >= today } ?? true } + met.filter { $0.3.map { $0 < today } ?? false }
        return ordered.enumerated().map { place, row in
            Department(
                id: DepartmentID(Int64(place + 1)), name: row.0, code: row.1, validFrom: row.2, validTo: row.3)
        }
    }

    /// The code of the department that does a work on a day; the office where it has none.
    static func departmentCode(_ desk: DemoDesk, on day: Day) -> String {
        if let joined2025, day >= joined2025 {
            switch desk {
            case .office, .finance: return "VP"
            case .organisation, .policy, .propaganda, .inspection, .women: return "CTCĐ"
            }
        }
        if let merged2025, day >= merged2025 {
            switch desk {
            case .office, .finance: return "VP"
            case .organisation, .inspection: return "ToKT"
            case .policy, .propaganda, .women: return "NV"
            }
        }
        if let reformed2018, day >= reformed2018 {
            switch desk {
            case .office: return "VP"
            case .organisation, .inspection: return "ToKT"
            case .policy: return "QHLĐ"
            case .propaganda, .women: return "TGNC"
            case .finance: return "TC"
            }
        }
        switch desk {
        case .office: return "VP"
        case .organisation: return "ToC"
        case .policy: return "CSPL"
        case .propaganda: return "TG"
        case .finance: return "TC"
        case .inspection: return "UBKT"
        case .women: return "NC"
        }
    }

    private static let roster: [(login: String, name: String, title: String, desk: DemoDesk, role: Role)] = [
        ("lan", "Đinh Thị Lan", "Văn thư", .office, .clerk),
        ("yen", "Nông Ngọc Yến", "Văn thư", .office, .clerk),
        ("hung", "Hoàng Đức Hùng", "Chánh Văn phòng", .office, .chief),
        ("son", "Lò Quang Sơn", "Chủ tịch", .office, .leadership),
        ("nga", "Đào Phương Nga", "Phó Chủ tịch Thường trực", .office, .leadership),
        ("quan", "Lương Minh Quân", "Phó Chủ tịch", .office, .leadership),
        ("ha", "Bùi Thu Hà", "Phó Chánh Văn phòng", .office, .head),
        ("cuong", "Trịnh Hữu Cường", "Trưởng ban", .organisation, .head),
        ("thuy", "Mai Ngọc Thủy", "Phó Trưởng ban", .policy, .officer),
        ("binh", "Dương Quang Bình", "Chuyên viên chính", .policy, .officer),
        ("linh", "Hồ Phương Linh", "Chuyên viên", .propaganda, .officer),
        ("nam", "Vũ Hữu Nam", "Chuyên viên", .inspection, .officer),
        ("uyen", "Lý Thanh Uyên", "Kế toán trưởng", .finance, .officer),
        ("an", "Ngô Minh An", "Cán bộ lưu trữ", .office, .archivist),
        ("long", "Đỗ Đức Long", "Chuyên viên", .office, .administrator),
    ]

    /// The people of the office, in their departments of a day.
    static func people(in departments: [Department], on today: Day) -> [Person] {
        roster.enumerated().map { place, row in
            let code = departmentCode(row.desk, on: today)
            return Person(
                id: PersonID(Int64(place + 2)), login: row.login, name: row.name, title: row.title,
                department: departments.first { $0.code == code }?.id, roles: [row.role])
        }
    }

    /// Who registers, as indices of the people.
    static let clerks = roster.indices.filter { roster[$0].role == .clerk }

    /// Who gets documents in person.
    static let addressees = roster.indices.filter {
        switch roster[$0].role {
        case .chief, .leadership, .head, .officer: true
        case .clerk, .archivist, .administrator: false
        }
    }

    /// Who signs for a department's documents, by work.
    static func receivers(_ desk: DemoDesk) -> [String] {
        let own = roster.filter { $0.desk == desk && ($0.role == .officer || $0.role == .head) }.map(\.name)
        return own.isEmpty ? roster.filter { $0.role == .officer }.map(\.name) : own
    }
}
