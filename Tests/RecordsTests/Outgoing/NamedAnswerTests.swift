import Records
import Testing

@Suite struct NamedAnswerTests {
    @Test(arguments: [
        ("12", ["12"], []), ("12; 15", ["12", "15"], []), ("12 một phần", ["12"], ["12"]),
        ("12 mot phan; 15", ["12", "15"], ["12"]), ("15/LĐLĐ-VP (một phần)", ["15/LĐLĐ-VP"], ["15/LĐLĐ-VP"]),
        ("12 in part, 15 mp", ["12", "15"], ["12", "15"]), ("12; 12", ["12"], []), (" ; ", [], []), ("", [], []),
        ("một phần", ["một phần"], []), ("12/2025 1 phần", ["12/2025"], ["12/2025"]),
    ]) func `what is answered is named, and whether in part`(_ text: String, _ names: [String], _ partial: [String]) {
        let found = NamedAnswer.all(in: text)
        #expect(found.map(\.name) == names && found.filter(\.isPartial).map(\.name) == partial)
    }

    @Test func `what is typed is read back`() {
        let answers = [NamedAnswer("12"), NamedAnswer("15/LĐLĐ-VP/2026", isPartial: true)]
        #expect(NamedAnswer.all(in: answers.map(\.typed).joined(separator: "; ")) == answers)
    }

    @Test(arguments: [
        ("trả lời Công văn số 15/LĐLĐ-VP ngày 05/11/2026", ["15/LĐLĐ-VP"]),
        ("v/v phúc đáp 15/LĐLĐ-VP, 07a/KH-LĐLĐ.", ["15/LĐLĐ-VP", "07a/KH-LĐLĐ"]),
        ("báo cáo ngày 5/3/2026, 12/2026 và 24/7", []), ("quý III/2026, và/hoặc", []),
        ("theo (15/LĐLĐ-VP/2026) và 15/LĐLĐ-VP/2026", ["15/LĐLĐ-VP/2026"]), ("", []),
    ]) func `a subject cites symbols, and days are none`(_ text: String, _ expected: [String]) {
        #expect(CitedSymbols.all(in: text) == expected)
    }
}
