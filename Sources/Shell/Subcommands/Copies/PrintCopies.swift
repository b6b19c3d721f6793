import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens
import Store

extension Subcommand {
    static let printCopies = Subcommand(
        words: ["print", "register", "copies"], options: [.year, .output, .printer],
        summary: Phrase(
            vi: "sổ bản sao văn bản để in và đóng quyển (mặc định: năm nay, in ra màn hình)",
            en: "the register of copies to be printed and bound (this year unless said)")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let year = try run.arguments.number(.year, in: 1900...2200) ?? run.today.year
        let session = try run.session()
        guard Visibility(of: session.actor).all else { throw .said(.notPermitted, .copyBookNeedsAll) }
        let rows = try session.ask(ListCopies(filter: CopyFilter(year: year), limit: .max))
            .sorted { $0.copy.number < $1.copy.number }
        guard let first = rows.first, let last = rows.last else {
            throw .said(.notFound, .copyBookNothing(year: year))
        }
        guard rows.count <= DocumentLimits.rows else { throw .said(.refused, .documentTooLong) }
        let office = session.facts.profile
        var book = RegisterBook(
            office: office, year: year, printedOn: run.today,
            lines: .copies(rows.map { CopyLine($0, office: office.name) }))
        book.numbers = (first.copy.symbol, last.copy.symbol)
        book.gaps = Invocation.gaps([0] + rows.map(\.copy.number))
        let days = rows.compactMap(\.copy.content.date)
        if let first = days.min(), let last = days.max() { book.days = first...last }
        book.voidCount = rows.count { $0.copy.state == .void }
        book.closedOn = session.facts.books.first { $0.register == .incoming && $0.year == year }?.closedOn
        let head = try asked { () throws(OfficeError) in try session.file.head() }
        book.journal = head.map { RegisterBook.JournalHead(entry: $0.sequence, hash: $0.hash) }
        try run.deliver(book.tree, way, documents: rows.count, in: session)
        var counts: [Circulation: Int] = [:]
        for row in rows where CirculationRule.verdict(row.circulation, .line) == .marked {
            counts[row.circulation, default: 0] += 1
        }
        run.note(counts)
    }

    static let printCopy = Subcommand(
        words: ["print", "copy"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1,
        options: [.output, .printer],
        summary: Phrase(
            vi:
                "bản sao để ký: nội dung được sao (văn bản của cơ quan), dưới đó là phần sao (Nghị định 30/2020, phụ lục I)",
            en: "a copy to be signed: what is copied, where it is the office's own, below it the block of the copy")
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        let detail = try run.copy(run.arguments.words[0], in: session)
        guard detail.isWhole else { throw .said(.notPermitted, .contentHidden) }
        if let refusal = CopySheet.refusal(of: detail.row) { throw .said(.refused, refusal) }
        var text: String?
        if case .outgoing(let document) = detail.row.source {
            text = try session.ask(ShowDraftText(document.id))?.text
        }
        let (sheet, remark) = CopySheet.whole(detail.row, text: text, facts: session.facts, today: run.today)
        try run.deliverPaper(sheet.tree, way, in: session)
        if let remark { run.note(remark) }
        if CirculationRule.verdict(detail.row.circulation, .copy) == .marked {
            run.note(.copyBearsMark(detail.row.circulation.phrase))
        }
    }
}
