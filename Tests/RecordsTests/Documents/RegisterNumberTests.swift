import Records
import Testing

@Suite struct RegisterNumberTests {
    @Test(arguments: [
        ("12/2026", RegisterNumber(year: 2026, number: 12)),
        ("12a/2026", RegisterNumber(year: 2026, number: 12, suffix: "a")),
        ("12A/2025", RegisterNumber(year: 2025, number: 12, suffix: "a")), ("7", RegisterNumber(year: 2026, number: 7)),
    ]) func `a number is read with its year or in the year given`(_ text: String, _ number: RegisterNumber) {
        #expect(RegisterNumber(text, year: 2026) == number)
    }

    @Test(arguments: ["", "a", "0", "-1", "12/26", "12/", "12abc/2026", "12é", "1.533/2026", "99999999999999999999"])
    func `what is no number is not read`(_ text: String) {
        #expect(RegisterNumber(text, year: 2026) == nil)
    }

    @Test func `numbers stand in the order of the register`() {
        let numbers = ["2/2026", "12/2026", "12a/2026", "12b/2026", "13/2026", "1/2027"].compactMap {
            RegisterNumber($0)
        }
        #expect(numbers.count == 6 && numbers.shuffled().sorted() == numbers)
    }

    @Test func `a number is shown without a thousands point`() {
        #expect(RegisterNumber(year: 2026, number: 48214, suffix: "b").shownWithYear == "48214b/2026")
    }

    @Test func `letters are given in order and end with z`() {
        #expect(RegisterNumber.nextSuffix(after: [""]) == "a")
        #expect(RegisterNumber.nextSuffix(after: ["", "a", "b"]) == "c")
        #expect(RegisterNumber.nextSuffix(after: "abcdefghijklmnopqrstuvwxyz".map(String.init)) == nil)
    }
}
