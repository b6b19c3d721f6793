/// The kinds of bodies that send documents to a provincial office.
enum DemoGroup: Int, CaseIterable, Sendable {
    case confederation, party, massOrganisations, government, services, insurance, lowerUnions, base, others, persons
}

/// The types of documents that arrive, with their codes in `DocumentTypes`.
enum DemoType: Int, CaseIterable, Sendable {
    case letter, report, invitation, plan, notice, decision, proposal, petition, guidance, resolution, conclusion
    case directive, programme, scheme

    /// The code in `DocumentTypes`.
    var code: String {
        switch self {
        case .letter: "cong-van"
        case .report: "bao-cao"
        case .invitation: "giay-moi"
        case .plan: "ke-hoach"
        case .notice: "thong-bao"
        case .decision: "quyet-dinh"
        case .proposal: "to-trinh"
        case .petition: "don-thu"
        case .guidance: "huong-dan"
        case .resolution: "nghi-quyet"
        case .conclusion: "ket-luan"
        case .directive: "chi-thi"
        case .programme: "chuong-trinh"
        case .scheme: "de-an"
        }
    }

    /// The abbreviation in symbols; empty for letters of the state's form and petitions.
    var abbreviation: String {
        switch self {
        case .letter, .petition: ""
        case .report: "BC"
        case .invitation: "GM"
        case .plan: "KH"
        case .notice: "TB"
        case .decision: "QĐ"
        case .proposal: "TTr"
        case .guidance: "HD"
        case .resolution: "NQ"
        case .conclusion: "KL"
        case .directive: "CT"
        case .programme: "CTr"
        case .scheme: "ĐA"
        }
    }

    /// How many of an issuer's thousand letters' numbers the series of this type reaches in the same time.
    var seriesPerMille: Int {
        switch self {
        case .letter, .petition: 1000
        case .decision: 420
        case .invitation: 240
        case .notice: 170
        case .report: 160
        case .plan: 120
        case .proposal: 90
        case .guidance: 40
        case .resolution, .conclusion: 30
        case .directive, .programme, .scheme: 12
        }
    }
}

/// The work that a subject touches, which decides the department that gets it.
enum DemoDesk: Int, CaseIterable, Sendable {
    case office, organisation, policy, propaganda, finance, inspection, women
}

/// The shares of the invented office, in thousandths of all its incoming documents.
///
/// - Source: estimates for a demonstration, no statistics of any office.
enum DemoShares {
    /// Types by group. The rows add up to the issuers' shares 14, 11, 8, 9, 13, 4, 24, 11, 3, 3 per cent, the
    /// columns to the types' 46 letters, 12 reports, 11 invitations, 8 plans, 6 notices, 5 decisions, 4 proposals,
    /// 3 petitions, 2 guidances, 2 resolutions, conclusions and directives, 1 programmes and schemes.
    static func types(_ group: DemoGroup) -> [(DemoType, Int)] {
        switch group {
        case .confederation:
            [
                (.letter, 64), (.plan, 16), (.notice, 8), (.decision, 14), (.guidance, 14), (.invitation, 12),
                (.resolution, 2), (.conclusion, 1), (.directive, 2), (.programme, 2), (.scheme, 1), (.report, 4),
            ]
        case .party:
            [
                (.letter, 40), (.invitation, 20), (.plan, 11), (.notice, 11), (.decision, 5), (.guidance, 4),
                (.resolution, 4), (.conclusion, 5), (.directive, 3), (.programme, 2), (.scheme, 1), (.report, 4),
            ]
        case .massOrganisations:
            [(.letter, 36), (.plan, 16), (.invitation, 19), (.notice, 4), (.report, 4), (.programme, 1)]
        case .government:
            [
                (.letter, 36), (.invitation, 17), (.plan, 13), (.decision, 15), (.notice, 6), (.scheme, 1),
                (.resolution, 1), (.report, 1),
            ]
        case .services:
            [
                (.letter, 76), (.invitation, 19), (.plan, 13), (.notice, 12), (.decision, 5), (.report, 3),
                (.guidance, 2),
            ]
        case .insurance: [(.letter, 30), (.notice, 6), (.report, 2), (.invitation, 2)]
        case .lowerUnions:
            [
                (.letter, 89), (.report, 84), (.proposal, 25), (.plan, 10), (.invitation, 13), (.decision, 9),
                (.notice, 6), (.programme, 2), (.resolution, 2),
            ]
        case .base:
            [
                (.letter, 64), (.report, 18), (.proposal, 15), (.notice, 5), (.decision, 2), (.invitation, 5),
                (.plan, 1),
            ]
        case .others: [(.letter, 25), (.invitation, 3), (.notice, 2)]
        case .persons: [(.petition, 30)]
        }
    }

    /// Ways of arrival of a group: its software, the exchange axis, e-mail, post, by hand, fax. All groups together:
    /// software and axis 45 per cent, e-mail 25, post 15, by hand 13, fax 2.
    static func ways(_ group: DemoGroup) -> [Int] {
        switch group {
        case .confederation: [100, 10, 20, 6, 2, 2]
        case .party: [5, 40, 20, 20, 23, 2]
        case .massOrganisations: [5, 40, 18, 8, 8, 1]
        case .government: [5, 70, 5, 5, 3, 2]
        case .services: [5, 90, 10, 14, 9, 2]
        case .insurance: [0, 20, 8, 8, 3, 1]
        case .lowerUnions: [60, 0, 110, 30, 34, 6]
        case .base: [0, 0, 46, 34, 26, 4]
        case .others: [0, 0, 12, 10, 8, 0]
        case .persons: [0, 0, 1, 15, 14, 0]
        }
    }

    /// Months, January first, in thousandths of a year: Tết empties February, the Workers' Month fills May.
    static let months = [95, 60, 80, 90, 100, 90, 75, 70, 75, 85, 90, 90]

    /// Incoming documents of an ordinary year.
    static let yearly = 4200

    /// Years that no office reaches back beyond; larger ones have fuller days instead.
    static let longestSpan = 25
}
