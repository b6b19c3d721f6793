import DocumentModel
import Interchange

/// Something that stands on one page.
struct PageBox {
    /// Points.
    var height: Double
    /// Left free above it, but not at the head of a page.
    var before = 0.0
    /// Whether it stays on the page of what follows.
    var keepsWithNext = false
    /// Draws it with its upper edge at a height.
    var draw: (Double) -> Void
    /// Drawn above it where it begins a page: the heading of its table.
    var heading: PageHeading?
}

/// What stands again above the rows of a table on each page.
struct PageHeading {
    let height: Double
    let draw: (Double) -> Void
}

/// Lays boxes on pages, one after another. Those that stay together are held back until the last of them is known.
final class Pager {
    private let press: Press
    private(set) var setup: PageSetup
    /// The page that the next box stands on, as far as is known; from 1.
    private(set) var page = 1
    private var place: Double
    private var isBegun = false
    private var isBare = true
    private var held: [PageBox] = []

    init(_ press: Press, _ setup: PageSetup) {
        self.press = press
        self.setup = setup
        place = points(setup.top)
    }

    private var end: Double { points(setup.height - setup.bottom) }
    /// The height of a page's text.
    var room: Double { points(setup.textHeight) }
    /// The width of its text.
    var width: Double { points(setup.textWidth) }
    /// Where the text begins.
    var left: Double { points(setup.left) }

    /// Adds a box. What is higher than a page has no place anywhere.
    func add(_ box: PageBox) throws(TypesetRefusal) {
        guard box.height <= room + 0.5 else { throw .malformed }
        held.append(box)
        if !box.keepsWithNext { try layDown() }
    }

    /// Lays down what was held back.
    func layDown() throws(TypesetRefusal) {
        let boxes = held
        held = []
        guard !boxes.isEmpty else { return }
        let needed = boxes.reduce(0) { $0 + $1.before + $1.height }
        if place + needed - (isBare ? boxes[0].before : 0) > end + 0.01, !isBare { endPage() }
        for box in boxes {
            if !isBare, place + box.before + box.height > end + 0.01 { endPage() }
            try begin(box.heading)
            if !isBare { place += box.before }
            box.draw(place)
            place += box.height
            isBare = false
        }
    }

    /// What follows begins a page.
    func breakPage() throws(TypesetRefusal) {
        try layDown()
        if isBegun { endPage() }
    }

    /// What follows begins a page that lies so.
    func begin(_ setup: PageSetup) throws(TypesetRefusal) {
        try breakPage()
        self.setup = setup
        place = points(setup.top)
        press.resize(setup)
    }

    /// Ends the last page; there is always one.
    func finish() throws(TypesetRefusal) {
        try layDown()
        if page == 1 { try begin(nil) }
        if isBegun { press.endPage() }
    }

    private func endPage() {
        press.endPage()
        page += 1
        place = points(setup.top)
        isBegun = false
        isBare = true
    }

    private func begin(_ heading: PageHeading?) throws(TypesetRefusal) {
        guard !isBegun else { return }
        isBegun = true
        try drawNumber()
        if let heading {
            heading.draw(place)
            place += heading.height
        }
    }

    /// Letters of 13 points, not on the first page.
    private func drawNumber() throws(TypesetRefusal) {
        guard page > 1, setup.numbering != .none else { return }
        let style = TextStyle(size: 13, alignment: setup.numbering == .topCentre ? .centre : .right)
        let number = try TextLayout([DocumentRun(String(page))], style, width: width, press)
        let middle =
            setup.numbering == .topCentre ? points(setup.top) / 2 : points(setup.height) - points(setup.bottom) / 2
        number.draw(left: left, top: middle - number.height / 2, press)
    }
}
