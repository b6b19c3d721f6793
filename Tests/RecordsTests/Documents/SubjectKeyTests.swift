import Records
import Testing

@Suite struct SubjectKeyTests {
    @Test(arguments: [
        ("giao dự toán năm 2026", "Giao Dự Toán  năm 2026."), ("họp giao ban", "V/v họp giao ban"),
        ("họp giao ban", "V/v về việc họp giao ban"), ("HỌP", "hop"),
    ])
    func `subjects that differ in form alone are the same`(_ first: String, _ second: String) {
        #expect(SubjectKey(first) == SubjectKey(second))
    }

    @Test(arguments: [("đợt 1 năm 2026", "đợt 2 năm 2026"), ("họp", "họp giao ban"), ("việc về", "về việc")])
    func `subjects that differ in a word are not`(_ first: String, _ second: String) {
        #expect(SubjectKey(first) != SubjectKey(second))
    }
}
