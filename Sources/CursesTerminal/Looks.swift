import CNcurses
import TerminalKit

extension Attributes {
    /// The bits that the C side knows.
    var cursesAttributes: UInt32 {
        (bold ? CT_BOLD.rawValue : 0) | (dim ? CT_DIM.rawValue : 0) | (underline ? CT_UNDERLINE.rawValue : 0)
            | (reverse ? CT_REVERSE.rawValue : 0)
    }

    /// The colour's number from 1 to 8; 0 is the terminal's own.
    var cursesColour: Int32 {
        foreground.map { Int32($0.rawValue) + 1 } ?? 0
    }
}
