import Records
import TerminalKit
import Text

/// A long text as lines of a width, with what was put in or taken out of it told apart.
struct TextView: Equatable, Sendable {
    /// What a line is.
    enum Mark: Equatable, Sendable {
        case same, added, removed
    }

    private(set) var lines: [(text: String, mark: Mark)] = []
    private(set) var width = 0
    /// The cells of the widest line.
    private(set) var widest = 0

    static func == (left: TextView, right: TextView) -> Bool {
        left.width == right.width && left.lines.elementsEqual(right.lines) { $0.text == $1.text && $0.mark == $1.mark }
    }

    init() {}

    /// A text broken at blanks.
    init(_ text: String, width: Int) {
        self.width = width
        lines = wrapped(text, width: max(1, width)).map { ($0, .same) }
    }

    /// Lines that are laid out already.
    init(rows: [String], width: Int) {
        self.width = width
        lines = rows.map { ($0, .same) }
        widest = rows.reduce(0) { max($0, cells($1)) }
    }

    /// What is different between two texts, each line with its sign.
    init(_ comparison: [DraftComparison.Line], width: Int) {
        self.width = width
        for line in comparison {
            let (text, mark, sign): (String, Mark, String) =
                switch line {
                case .same(let text): (text, .same, "  ")
                case .added(let text): (text, .added, "+ ")
                case .removed(let text): (text, .removed, "- ")
                }
            let rows = wrapped(text, width: max(1, width - 2))
            lines += (rows.isEmpty ? [""] : rows).map { (sign + $0, mark) }
        }
    }
}

extension TextView.Mark {
    var style: Style {
        switch self {
        case .same: .text
        case .added: .good
        case .removed: .danger
        }
    }
}
