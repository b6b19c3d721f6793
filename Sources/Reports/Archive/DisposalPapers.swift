public import DocumentModel
import Phrases
public import Records

/// The papers of a disposal: the list with its explanation, the minutes of the council, the decision (guidance 879/VTLTNN-NVĐP; Law on
/// Archives 2011, art. 18 and 28).
public struct DisposalPapers: Equatable, Sendable {
    /// A file in the list.
    public struct Item: Equatable, Sendable {
        /// The file.
        public var line: ArchiveLine
        /// From when it may be destroyed.
        public var expired: Day?
        /// Why, where that is more than the end of its period.
        public var ground: String?

        /// Puts an item together.
        public init(line: ArchiveLine, expired: Day?, ground: String? = nil) {
            self.line = line
            self.expired = expired
            self.ground = ground
        }
    }

    /// A member of the council.
    public struct Member: Equatable, Sendable {
        /// Who.
        public var name: String
        /// Their title in the office.
        public var title: String
        /// As what: "Chủ tịch".
        public var seat: String
        /// What they think, in words; `nil` while they have not said.
        public var opinion: String?
        /// Their own words.
        public var words: String?
        /// Whether they agree.
        public var agrees: Bool

        /// Puts a member together.
        public init(name: String, title: String, seat: String, opinion: String?, words: String?, agrees: Bool) {
            self.name = name
            self.title = title
            self.seat = seat
            self.opinion = opinion
            self.words = words
            self.agrees = agrees
        }
    }

    /// Whose office it is.
    public var office: OfficeProfile
    /// The day on the paper.
    public var day: Day
    /// Tên khối tài liệu.
    public var title: String
    /// Bản thuyết minh.
    public var explanation: String?
    /// Who proposed it.
    public var proposer: String
    /// The files.
    public var items: [Item]
    /// The council.
    public var members: [Member] = []
    /// What the superior body's archive answered.
    public var appraisal: String?
    /// Number and symbol of the decision.
    public var decision: String?
    /// Who decided, with their title.
    public var decider: (name: String, title: String)?

    /// Puts the papers together.
    public init(
        office: OfficeProfile, day: Day, title: String, explanation: String?, proposer: String, items: [Item]
    ) {
        self.office = office
        self.day = day
        self.title = title
        self.explanation = explanation
        self.proposer = proposer
        self.items = items
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.list == right.list && left.council == right.council && left.order == right.order
    }

    /// Danh mục tài liệu hết giá trị, with the explanation before it: A4 across.
    public var list: DocumentTree {
        var blocks = ArchivePaper.heading(
            office, on: day, title: .disposalListTitle, about: [Phrase.disposalOf(title).vi])
        if let explanation {
            blocks += [.text(.section, Phrase.disposalExplanation.vi), .text(.body, explanation), .space(2)]
        }
        blocks += [
            ArchivePaper.table(
                [
                    TableColumn(12, .centre), TableColumn(30), TableColumn(92), TableColumn(38, .centre),
                    TableColumn(24, .centre), TableColumn(25, .centre), TableColumn(36),
                ],
                [
                    Phrase.paperNumber.vi, Phrase.paperFileCode.vi, Phrase.paperFileTitle.vi, Phrase.paperFileTime.vi,
                    ArchivePaper.retention(on: day), Phrase.paperExpired.vi, Phrase.paperGround.vi,
                ],
                items.enumerated().map { index, item in
                    [
                        "\(index + 1)", item.line.code, item.line.title, item.line.time, item.line.retention.written,
                        item.expired?.shown ?? "", item.ground ?? ArchivePaper.expired(on: day),
                    ]
                }), .space(2), .text(.left, Phrase.disposalCount(items.count).vi),
            ArchivePaper.signatures([(.disposalProposerSigns, proposer)]),
        ]
        return DocumentTree(
            title: "\(Phrase.disposalListTitle.vi) \(day.iso)", setup: .landscape, blocks: blocks)
    }

    /// Biên bản họp Hội đồng: the vote and every dissent stand in it.
    public var council: DocumentTree {
        var blocks = ArchivePaper.heading(
            office, on: day, title: .councilTitle, about: [Phrase.councilAbout.vi])
        blocks.append(.text(.basis, Phrase.councilBasis.vi))
        blocks += members.map { member in
            .text(.item, "- \(Phrase.transferPartyPerson(member.name, member.title).vi) – \(member.seat);")
        }
        blocks += [
            .text(.body, Phrase.councilMatter(items.count, title).vi), .text(.section, Phrase.councilOpinions.vi),
        ]
        blocks += members.map { member in
            let said = [member.opinion ?? "…", member.words].compactMap(\.self).joined(separator: ": ")
            return .text(.item, "- \(member.name): \(said)")
        }
        blocks.append(
            .text(.body, Phrase.councilResult(agree: members.count(where: \.agrees), all: members.count).vi))
        let signers = [Phrase.seatSecretary, .seatChair].map { seat in
            (Phrase(seat.vi.uppercased()), members.first { $0.seat == seat.vi }?.name ?? "")
        }
        blocks.append(ArchivePaper.signatures(signers))
        return DocumentTree(
            title: "\(Phrase.councilTitle.vi) \(Phrase.councilAbout.vi) \(day.iso)", blocks: blocks)
    }

    /// Quyết định hủy.
    public var order: DocumentTree {
        let number = "\(Phrase.letterNumber.vi) \(decision ?? "…")"
        var blocks = ArchivePaper.heading(
            office, on: day, title: .decisionTitle, about: [Phrase.decisionAbout.vi], number: number)
        blocks += [.text(.basis, Phrase.decisionBasisLaw.vi), .text(.basis, Phrase.decisionBasisCouncil.vi)]
        if let appraisal { blocks.append(.text(.basis, Phrase.decisionBasisAppraisal(appraisal).vi)) }
        blocks += [
            .text(.authority, Phrase.decisionDecides.vi), .text(.body, Phrase.decisionFirst(items.count, title).vi),
            .text(.body, Phrase.decisionSecond.vi), .text(.body, Phrase.decisionThird.vi),
        ]
        let signer = Signer(authority: [(decider?.title ?? "").uppercased()], name: decider?.name ?? "")
        blocks.append(
            .signature(
                SignatureBlock(
                    recipientsHeading: Phrase.letterRecipients.vi,
                    recipients: ["- \(Phrase.decisionRecipients.vi);", "- \(Phrase.letterKept("VT").vi)"],
                    signers: [signer])))
        return DocumentTree(title: "\(Phrase.decisionTitle.vi) \(decision ?? "")", blocks: blocks)
    }
}
