/// Why a file is not written.
public enum TypesetRefusal: Error, Hashable, Sendable {
    /// The message is not what was asked for, or more than is written.
    case malformed
    /// The file could not be made.
    case failed
    /// None of the fonts that hold the letters of Vietnamese is installed.
    case fontMissing
    /// The font has no such letter; with the text around it.
    case letterMissing(Unicode.Scalar, near: String, font: String)

    /// Its name between the programs.
    private var name: String {
        switch self {
        case .malformed: "malformed"
        case .failed: "failed"
        case .fontMissing: "font-missing"
        case .letterMissing: "letter-missing"
        }
    }

    /// The message.
    public func encoded() throws(WireFault) -> [UInt8] {
        var members: [JSONValue.Member] = [.init("refused", .string(name))]
        if case .letterMissing(let letter, let near, let font) = self {
            members += [
                .init("letter", .integer(Int64(letter.value))), .init("near", .string(near)),
                .init("font", .string(font)),
            ]
        }
        return try WireFrame.encode(.object(members))
    }

    /// Reads a message.
    public init(encoded bytes: [UInt8]) throws(WireFault) {
        let value = try WireFrame.decode(bytes)
        switch try value.wireText("refused") {
        case "malformed": self = .malformed
        case "failed": self = .failed
        case "font-missing": self = .fontMissing
        case "letter-missing":
            let number = try value.wireNumber("letter", in: 0...0x10FFFF)
            guard let letter = Unicode.Scalar(UInt32(number)) else { throw .unexpected("letter") }
            self = .letterMissing(letter, near: try value.wireText("near"), font: try value.wireText("font"))
        default: throw .unexpected("refused")
        }
    }
}
