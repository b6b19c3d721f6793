/// A number in Roman signs: 4 is "IV".
///
/// - Returns: the number in digits where it has no Roman form, which they have from 1 to 3999.
public func romanNumeral(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let signs = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
        while rest >= value {
            text += sign
            rest -= value
        }
    }
    return text
}
