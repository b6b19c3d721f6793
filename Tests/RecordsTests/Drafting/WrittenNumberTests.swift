import Records
import Testing

@Suite struct WrittenNumberTests {
    @Test(arguments: [
        ("0", 0, 0), ("12", 12, 0), ("1.234", 1234, 0), ("1.234.567", 1_234_567, 0), ("12,5", 125, 1),
        ("1.234,50", 123_450, 2), ("-3", -3, 0), ("+12", 12, 0), ("2026", 2026, 0), ("0,5", 5, 1),
    ])
    func `a number is read`(_ text: String, _ digits: Int, _ places: Int) throws {
        let number = try #require(WrittenNumber.read(text))
        #expect(number == (digits, places))
    }

    @Test(arguments: [
        "", "?", "1.2", "1.23", "12.34.567", "1,234.5", "007", "5%", "1 234", "15/BC", "1.", ".5", "5,", "-", "1.1.1",
        "1234567890123456", "1,1234567890",
    ])
    func `what is no number is none`(_ text: String) { #expect(WrittenNumber.read(text) == nil) }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (-1234, "-1.234"), (1_234_567, "1.234.567")])
    func `a count has points`(_ value: Int, _ text: String) { #expect(WrittenNumber.text(value) == text) }

    @Test(arguments: [(125, 1, "12,5"), (120, 1, "12,0"), (0, 1, "0,0"), (-5, 1, "-0,5"), (100_005, 2, "1.000,05")])
    func `a fraction has a comma`(_ digits: Int, _ places: Int, _ text: String) {
        #expect(WrittenNumber.text(digits, places: places) == text)
    }

    @Test(arguments: [
        (1, 3, "33,3%"), (2, 3, "66,7%"), (1, 1, "100%"), (0, 5, "0%"), (-1, 4, "-25%"), (1, 2000, "0,1%"),
    ])
    func `a share is rounded to a tenth of a percent`(_ part: Int, _ whole: Int, _ text: String) {
        #expect(WrittenNumber.share(part, of: whole) == text)
        #expect(WrittenNumber.share(part, of: 0) == nil)
    }

    @Test(arguments: [(5, "+5"), (0, "0"), (-1200, "-1.200")])
    func `a change bears its sign`(_ value: Int, _ text: String) { #expect(WrittenNumber.change(value) == text) }
}
