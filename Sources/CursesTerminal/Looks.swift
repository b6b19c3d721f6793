import CNcurses
import TerminalKit

extension Attributes {
    /// The bits that the C side knows.
    var cursesAttributes: UInt32 {
        (bold ? CT_BOLD.rawValue : 0) | (dim ? CT_DIM.rawValue : 0) | (underline ? CT_UNDERLINE.rawValue : 0)
            | (reverse ? CT_REVERSE.rawValue : 0)
    }

    /// The colour's number, counted from 1, on a terminal of so many colours; 0 is the terminal's own.
    func cursesColour(in depth: ColourDepth) -> Int32 {
        foreground?.number(in: depth).map { Int32($0) + 1 } ?? 0
    }
}
