import Testing
import Text

@Suite struct RomanNumeralTests {
    @Test(arguments: [
        (1, "I"), (3, "III"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"), (1954, "MCMLIV"),
        (3999, "MMMCMXCIX"),
    ])
    func `signs are added up, and one before a greater takes away`(number: Int, sign: String) {
        #expect(romanNumeral(number) == sign)
    }

    @Test(arguments: [0, -1, 4000]) func `what has no Roman form stays in digits`(number: Int) {
        #expect(romanNumeral(number) == String(number))
    }
}
