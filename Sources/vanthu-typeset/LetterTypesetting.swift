import DocumentModel
import Interchange

/// Sets what makes a letter one: its head and its signatures.
struct LetterTypesetting {
    private let press: Press
    private let pager: Pager

    init(_ press: Press, _ pager: Pager) {
        self.press = press
        self.pager = pager
    }

    /// One text and where it stands.
    private struct Piece {
        var layout: TextLayout
        var left: Double
        var top: Double
        var isFramed = false

        var bottom: Double { top + layout.height }
    }

    private func text(
        _ text: String, _ size: Double, bold: Bool = false, italic: Bool = false,
        _ alignment: TextAlignment = .centre, width: Double
    ) throws(TypesetRefusal) -> TextLayout {
        let style = TextStyle(size: size, isBold: bold, isItalic: italic, alignment: alignment)
        return try TextLayout([DocumentRun(text)], style, width: width, press)
    }

    // MARK: The head

    func set(_ head: LetterHead) throws(TypesetRefusal) {
        let width = pager.width * Double(LetterHead.leftShare) / 100
        let rest = pager.width - width
        let (left, right) = (pager.left, pager.left + width)
        // Both sides keep a little apart.
        let (own, state) = (width - 6, rest - 2)
        var pieces: [Piece] = []
        var rules: [(middle: Double, width: Double, top: Double)] = []

        var ownEnd = 0.0
        if let superior = head.superior {
            pieces.append(Piece(layout: try text(superior, 12, width: own), left: left, top: 0))
            ownEnd = pieces[0].bottom
        }
        let issuer = Piece(layout: try text(head.issuer, 12, bold: true, width: own), left: left, top: ownEnd)
        pieces.append(issuer)
        // A third to a half of the name's length (annex I, 2.2).
        rules.append((left + own / 2, issuer.layout.width * 0.4, issuer.bottom + 2.5))
        let nation = Piece(layout: try text(head.nation, 12, bold: true, width: state), left: right + 2, top: 0)
        let motto = Piece(
            layout: try text(head.motto, 13, bold: true, width: state), left: right + 2, top: nation.bottom)
        pieces += [nation, motto]
        rules.append((right + 2 + state / 2, motto.layout.width, motto.bottom + 2.5))

        var ownPlace = max(issuer.bottom, motto.bottom) + 12
        var statePlace = ownPlace
        func put(_ words: String?, _ size: Double, italic: Bool = false, onRight: Bool) throws(TypesetRefusal) {
            guard let words else { return }
            let layout = try text(words, size, italic: italic, width: onRight ? state : own)
            pieces.append(
                Piece(layout: layout, left: onRight ? right + 2 : left, top: onRight ? statePlace : ownPlace))
            if onRight { statePlace += layout.height + 3 } else { ownPlace += layout.height + 3 }
        }
        try put(head.number, 13, onRight: false)
        try put(head.dateline, 13, italic: true, onRight: true)
        try put(head.subject, 12, onRight: false)
        for (words, onRight) in [(head.urgency, false), (head.circulation, true)] {
            guard let words else { continue }
            let layout = try text(words, 13, bold: true, width: onRight ? state : own)
            let top = (onRight ? statePlace : ownPlace) + 6
            pieces.append(Piece(layout: layout, left: onRight ? right + 2 : left, top: top, isFramed: true))
            if onRight { statePlace = top + layout.height + 6 } else { ownPlace = top + layout.height + 6 }
        }

        try pager.add(
            PageBox(height: max(ownPlace, statePlace) + 4) { [press] top in
                for piece in pieces {
                    piece.layout.draw(left: piece.left, top: top + piece.top, press)
                    guard piece.isFramed, let first = piece.layout.lines.first else { continue }
                    press.frame(
                        left: piece.left + first.left - 6, top: top + piece.top - 2, width: piece.layout.width + 12,
                        height: piece.layout.height + 4, line: 1)
                }
                for rule in rules {
                    let half = rule.width / 2
                    press.line(
                        from: (rule.middle - half, top + rule.top), to: (rule.middle + half, top + rule.top),
                        width: 0.75)
                }
            })
    }

    // MARK: Signatures

    func set(_ block: SignatureBlock) throws(TypesetRefusal) {
        let width = pager.width / Double(block.columnCount)
        let hasRecipients = !block.recipients.isEmpty
        // One who signs stands on the right.
        let first = hasRecipients ? 1 : block.columnCount - block.signers.count
        var pieces: [Piece] = []
        var height = 0.0
        for (place, signer) in block.signers.enumerated() {
            let left = pager.left + width * Double(first + place)
            var top = 0.0
            func put(_ layout: TextLayout) {
                pieces.append(Piece(layout: layout, left: left, top: top))
                top += layout.height
            }
            for line in signer.authority { put(try text(line, 14, bold: true, width: width)) }
            if let hint = signer.hint { put(try text(hint, 13, italic: true, width: width)) }
            top += points(Signer.room)
            if !signer.name.isEmpty { put(try text(signer.name, 14, bold: true, width: width)) }
            height = max(height, top)
        }
        var rest: [(TextLayout, TextLayout.Line)] = []
        if hasRecipients {
            let heading = try text(block.recipientsHeading, 12, bold: true, italic: true, .left, width: width - 8)
            pieces.append(Piece(layout: heading, left: pager.left, top: 0))
            var top = heading.height
            for recipient in block.recipients {
                let layout = try text(recipient, 11, .left, width: width - 8)
                // What does not fit beside the signature follows below it, and may go to another page.
                if top + layout.height <= max(height, pager.room / 3), rest.isEmpty {
                    pieces.append(Piece(layout: layout, left: pager.left, top: top))
                    top += layout.height
                } else {
                    rest += layout.lines.map { (layout, $0) }
                }
            }
            height = max(height, top)
        }
        try pager.add(
            PageBox(height: height, before: 8) { [press] top in
                for piece in pieces { piece.layout.draw(left: piece.left, top: top + piece.top, press) }
            })
        for (layout, line) in rest {
            try pager.add(
                PageBox(height: line.height) { [press, left = pager.left] top in
                    layout.draw(line, left: left, top: top, press)
                })
        }
    }
}
