import Office
import Records
import Store

/// The rows of what a form asks of the register while somebody types.
struct EntryRows {
    let path: String

    /// Subjects offered letter by letter, for the newest documents typed again; and the habits of their issuers.
    func rows() throws(BenchFault) -> [Row] {
        let file = try attempt(path) { try OfficeFile.open(at: path) }
        defer { file.close() }
        guard let owner = try attempt(path, { try file.owner() }) else { throw BenchFault("\(path) has no owner") }
        let actor = Actor(person: owner)
        func ask<Q: Query>(_ query: Q, _ samples: inout Samples) throws(BenchFault) -> Q.Answer {
            let start = monotonic()
            let answer = try attempt(path) { () throws(OfficeError) in try file.office.ask(query, by: actor) }
            samples.add(monotonic() - start)
            return answer
        }
        var subjects = Samples()
        var habits = Samples()
        var codes = Samples()
        var ignored = Samples()
        var offered = 0
        for row in try ask(ListIncoming(filter: IncomingFilter(), limit: 60), &ignored) {
            let content = row.document.content
            _ = try ask(AskHabits(issuer: content.issuer, typeCode: content.typeCode), &habits)
            if let code = content.symbol.issuerCode { _ = try ask(FindIssuerOfSymbol(code: code), &codes) }
            for length in 0...min(30, content.subject.count) {
                let query = SuggestSubjects(
                    issuer: content.issuer, typeCode: content.typeCode, text: String(content.subject.prefix(length)),
                    limit: 5)
                if try !ask(query, &subjects).isEmpty { offered += 1 }
            }
        }
        let share = subjects.count == 0 ? 0 : offered * 100 / subjects.count
        return [
            row("subjects offered as typed, p99", subjects, "offered for \(share) % of the letters"),
            row("habits of an issuer, p99", habits, "\(shown(habits.count)) asked"),
            row("issuer of a symbol, p99", codes, "\(shown(codes.count)) asked"),
        ]
    }

    private func row(_ name: String, _ samples: Samples, _ remark: String) -> Row {
        var samples = samples
        let p99 = samples.percentile(99)
        return Row(
            name, "\(shown(nanoseconds: p99))  (p50 \(shown(nanoseconds: samples.median)), \(remark))",
            budget: "≤ 16 ms", isOver: p99 > 16_000_000)
    }
}
