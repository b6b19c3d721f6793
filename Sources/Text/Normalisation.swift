// The one file that uses the standard library's own normaliser: Foundation would cost megabytes and milliseconds.
@_spi(_Unicode) import Swift

/// A text in normal form C: every Vietnamese letter one scalar. Everything that enters the program passes here (design §7).
public func nfc(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(isSettled) ? text : composed(text)
}

/// Scalars that normal form C leaves alone wherever they stand: no mark that could join, no letter that is taken apart.
private func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1EA0...0x1EF9: true
    case 0x2010...0x2027, 0x2030...0x205E: true
    default: false
    }
}

private func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text._nfc { result.append(scalar) }
    return String(result)
}

/// The scalars of a text in normal form D: base letters with their marks behind them.
func decomposed(_ text: String) -> [Unicode.Scalar] {
    Array(text._nfd)
}
