import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

extension Subcommand {
    private static let transferOperand = Phrase(vi: "LẦN-GIAO-NỘP", en: "TRANSFER")

    /// A paper of a transfer.
    private static func ofTransfer(
        _ word: String, _ summary: Phrase, _ tree: @escaping @Sendable (TransferPapers) -> DocumentTree
    ) -> Subcommand {
        Subcommand(
            words: ["print", word], operands: [transferOperand], required: 1, options: [.output, .printer],
            summary: summary
        ) { (run) throws(Failure) in
            let way = try run.wayOut()
            let session = try run.session()
            let detail = try run.transfer(in: session)
            guard detail.isWhole else { throw .said(.notPermitted, .papersNeedWhole) }
            let papers = TransferPapers(detail, today: run.today, facts: session.facts)
            try run.deliverPaper(tree(papers), way, in: session)
        }
    }

    /// A paper of a disposal case that has come as far as a state.
    private static func ofDisposal(
        _ word: String, from state: DisposalState, _ summary: Phrase,
        _ tree: @escaping @Sendable (DisposalDetail, Day, OfficeFacts) -> DocumentTree?
    ) -> Subcommand {
        Subcommand(
            words: ["print", word], operands: [caseOperand], required: 1, options: [.output, .printer],
            summary: summary
        ) { (run) throws(Failure) in
            let way = try run.wayOut()
            let session = try run.session()
            let detail = try run.disposal(in: session)
            guard detail.isWhole else { throw .said(.notPermitted, .papersNeedWhole) }
            let now = detail.disposal.state
            // What was refused shows its list and what its council said, and was never decided.
            let isFarEnough =
                now == .refused ? state.rawValue <= DisposalState.council.rawValue : now.rawValue >= state.rawValue
            guard isFarEnough, let paper = tree(detail, run.today, session.facts) else {
                throw .said(.refused, .papersNotYet(now.phrase))
            }
            try run.deliverPaper(paper, way, in: session)
        }
    }

    private static let loanSlip = Subcommand(
        words: ["print", "loan-slip"], operands: [Phrase(vi: "PHIẾU-MƯỢN", en: "LOAN")], required: 1,
        options: [.output, .printer],
        summary: Phrase(vi: "phiếu yêu cầu sử dụng hồ sơ", en: "the slip of a loan")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        let row = try run.loan(in: session).row
        guard row.isWhole else { throw .said(.notPermitted, .papersNeedWhole) }
        try run.deliverPaper(LoanSlip(row, facts: session.facts).tree, way, in: session)
    }

    private static let filingList = Subcommand(
        words: ["print", "filing-list"], operands: [Phrase(vi: "NĂM", en: "YEAR")], options: [.output, .printer],
        summary: Phrase(
            vi: "danh mục hồ sơ của một năm (mặc định: năm nay)", en: "the filing list of a year (this one)")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        var year = run.today.year
        if let text = run.arguments.words.first {
            guard let number = Int(text), (1900...2200).contains(number) else {
                throw .usage(.usageBadValue("print filing-list", value: text, expected: "1900–2200"))
            }
            year = number
        }
        let session = try run.session()
        guard let detail = try session.ask(ShowFilingList(year: year)) else {
            throw .said(.notFound, .filingListNone(year))
        }
        let paper = FilingListPaper(detail.list, detail.entries, today: run.today, facts: session.facts)
        // Who sees no content sees no titles, and prints no list of them.
        guard Visibility(of: session.actor).seesContent || FileVisibility(of: session.actor).all else {
            throw .said(.notPermitted, .papersNeedWhole)
        }
        try run.deliverPaper(paper.tree, way, in: session)
    }

    private static let findingAid = Subcommand(
        words: ["print", "finding-aid"], operands: [Phrase(vi: "PHÔNG/NHÓM/HỘP", en: "FONDS/SERIES/BOX")], required: 1,
        options: [.output, .printer],
        summary: Phrase(
            vi: "mục lục hồ sơ của một phông, nhóm, hộp với tất cả những gì nằm trong đó",
            en: "the finding aid of a fonds, series or box with all that lies below it")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        guard FileVisibility(of: session.actor).all else { throw .said(.notPermitted, .papersNeedWhole) }
        let found = try run.node(run.arguments.words[0], in: session)
        let path = ArchivePath(found.line.map(\.code)).description
        var lines: [ArchiveLine] = []
        try run.gather(below: found.row.node, box: "", in: session, into: &lines)
        let aid = FindingAid(
            office: session.facts.profile, day: run.today,
            about: [Phrase.findingAidOf(path, found.row.node.title).vi], introduction: found.row.node.notes,
            lines: lines)
        try run.deliverPaper(aid.tree, way, in: session)
    }

    static let archivePaperCommands = [
        ofTransfer(
            "transfer-inventory",
            Phrase(vi: "mục lục hồ sơ, tài liệu nộp lưu, hai bản", en: "the inventory of a transfer, two copies")
        ) { $0.inventory },
        ofTransfer(
            "transfer-minutes",
            Phrase(vi: "biên bản giao nhận hồ sơ, tài liệu, hai bản", en: "the minutes of a transfer, two copies")
        ) { $0.minutes },
        ofDisposal(
            "disposal-list", from: .proposed,
            Phrase(vi: "danh mục hồ sơ đề nghị hủy với thuyết minh", en: "the list of a disposal with its explanation")
        ) { DisposalPapers($0, today: $1, facts: $2).list },
        ofDisposal(
            "council-minutes", from: .council,
            Phrase(vi: "biên bản họp Hội đồng xác định giá trị tài liệu", en: "the minutes of the council")
        ) { detail, day, facts in
            detail.disposal.council.isEmpty ? nil : DisposalPapers(detail, today: day, facts: facts).council
        },
        ofDisposal(
            "disposal-decision", from: .appraised,
            Phrase(
                vi: "quyết định hủy tài liệu (trước khi ký: dự thảo)", en: "the decision, a draft until it is signed")
        ) { detail, day, facts in
            DisposalPapers(detail, today: detail.disposal.decidedOn ?? day, facts: facts).order
        },
        ofDisposal(
            "destruction-minutes", from: .destroyed,
            Phrase(
                vi: "biên bản hủy tài liệu, nêu các bản sao lưu còn giữ nội dung",
                en: "the minutes of destruction, with the backups that still hold it")
        ) { detail, _, facts in DestructionMinutes(detail, facts: facts)?.tree },
        loanSlip, filingList, findingAid,
    ]
}

extension Invocation {
    /// The files below a node, series by series and box by box.
    fileprivate func gather(
        below node: ArchiveNode, box: String, in session: Session, into lines: inout [ArchiveLine]
    ) throws(Failure) {
        let box = node.level == .box ? node.code : box
        var anchor = TreeAnchor.first
        while true {
            let page = try session.ask(ListArchive(below: node.id, anchor: anchor, limit: 500))
            for child in page.nodes { try gather(below: child.node, box: box, in: session, into: &lines) }
            lines += page.files.map { FindingAid.line($0, box: box) }
            guard page.nodes.count + page.files.count == 500 else { return }
            if let last = page.files.last {
                anchor = .afterFile(last.place)
            } else if let last = page.nodes.last?.node {
                anchor = .afterNode(NodeAnchor(after: last))
            }
        }
    }
}
