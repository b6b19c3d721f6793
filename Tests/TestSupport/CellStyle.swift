/// A colour as the terminal was told it.
public enum CellColour: Hashable, Sendable {
    /// The terminal's own.
    case normal
    /// One of the 256 of the palette; the first eight are the classic ones, the next eight those in bright.
    case palette(UInt8)
    /// Red, green and blue.
    case direct(UInt8, UInt8, UInt8)
}

/// How a cell is shown.
public struct CellStyle: Hashable, Sendable {
    /// Bold.
    public var isBold = false
    /// Dim.
    public var isDim = false
    /// Italic.
    public var isItalic = false
    /// Underlined, in any manner.
    public var isUnderlined = false
    /// Blinking.
    public var isBlinking = false
    /// Foreground and background exchanged.
    public var isReversed = false
    /// Not shown.
    public var isHidden = false
    /// Struck through.
    public var isStruck = false
    /// The colour of the text.
    public var foreground = CellColour.normal
    /// The colour behind it.
    public var background = CellColour.normal

    /// Plain text in the terminal's own colours.
    public init() {}
}

/// One place of the screen.
public struct TerminalCell: Hashable, Sendable {
    /// The character with its combining marks; a blank is one space, the right half of a wide character is empty.
    public var text = " "
    /// How it is shown.
    public var style = CellStyle()
    /// How many columns it takes: 1, 2, or 0 for the right half of a wide character.
    public var width = 1

    /// A blank.
    public init() {}

    init(text: String = " ", style: CellStyle, width: Int = 1) {
        self.text = text
        self.style = style
        self.width = width
    }
}

extension CellStyle {
    /// Applies the parameters of SGR (`CSI … m`), each with its sub-parameters behind colons.
    mutating func apply(_ parameters: [[Int]]) {
        var at = 0
        while at < parameters.count {
            let part = parameters[at]
            let code = max(0, part.first ?? 0)
            at += 1
            switch code {
            case 0: self = CellStyle()
            case 1: isBold = true
            case 2: isDim = true
            case 3: isItalic = true
            case 4: isUnderlined = part.count < 2 || part[1] != 0
            case 5, 6: isBlinking = true
            case 7: isReversed = true
            case 8: isHidden = true
            case 9: isStruck = true
            case 21: isUnderlined = true
            case 22:
                isBold = false
                isDim = false
            case 23: isItalic = false
            case 24: isUnderlined = false
            case 25: isBlinking = false
            case 27: isReversed = false
            case 28: isHidden = false
            case 29: isStruck = false
            case 30...37: foreground = .palette(UInt8(code - 30))
            case 38: if let colour = Self.colour(part, parameters, &at) { foreground = colour }
            case 39: foreground = .normal
            case 40...47: background = .palette(UInt8(code - 40))
            case 48: if let colour = Self.colour(part, parameters, &at) { background = colour }
            case 49: background = .normal
            case 90...97: foreground = .palette(UInt8(code - 90 + 8))
            case 100...107: background = .palette(UInt8(code - 100 + 8))
            default: continue
            }
        }
    }

    /// `38;5;n`, `38;2;r;g;b`, `38:5:n`, `38:2:r:g:b` and `38:2::r:g:b`; `at` passes the parameters used.
    private static func colour(_ part: [Int], _ parameters: [[Int]], _ at: inout Int) -> CellColour? {
        var values = Array(part.dropFirst())
        if values.isEmpty {
            let kind = at < parameters.count ? parameters[at].first ?? 0 : 0
            let count = min(kind == 5 ? 2 : kind == 2 ? 4 : 1, parameters.count - at)
            values = parameters[at..<at + count].map { $0.first ?? 0 }
            at += count
        }
        let numbers = values.dropFirst().map { UInt8(clamping: max(0, $0)) }
        switch values.first {
        case 5 where numbers.count >= 1: return .palette(numbers[0])
        case 2 where numbers.count >= 3:
            let colour = numbers.suffix(numbers.count >= 4 && values.count == part.count - 1 ? 3 : numbers.count)
            return .direct(colour[colour.startIndex], colour[colour.startIndex + 1], colour[colour.startIndex + 2])
        default: return nil
        }
    }
}
