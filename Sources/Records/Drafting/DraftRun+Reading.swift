extension DraftRun {
    /// A character of a line, or a figure, which stands as one.
    private enum Piece {
        case character(Character)
        case figure(label: String, value: String)

        var isStar: Bool {
            if case .character("*") = self { true } else { false }
        }

        var isBlank: Bool {
            if case .character(let character) = self { character.isWhitespace } else { false }
        }
    }

    /// The pieces of a part of a line: figures as their values, what stands between stars without them.
    static func read(_ line: DraftLine, _ part: Substring) -> [DraftRun] {
        let marks = FigureMark.read(line).filter {
            $0.whole.lowerBound >= part.startIndex && $0.whole.upperBound <= part.endIndex
        }
        if marks.isEmpty, !part.utf8.contains(UInt8(ascii: "*")) {
            return part.isEmpty ? [] : [DraftRun(String(part))]
        }
        var pieces: [Piece] = []
        var index = part.startIndex
        var rest = marks[...]
        while index < part.endIndex {
            if let mark = rest.first, mark.whole.lowerBound == index {
                pieces.append(.figure(label: mark.label, value: mark.value))
                index = mark.whole.upperBound
                rest = rest.dropFirst()
            } else {
                pieces.append(.character(part[index]))
                index = part.index(after: index)
            }
        }
        var runs: [DraftRun] = []
        append(pieces[...], bold: false, italic: false, to: &runs)
        return runs
    }

    private static func append(_ pieces: ArraySlice<Piece>, bold: Bool, italic: Bool, to runs: inout [DraftRun]) {
        var index = pieces.startIndex
        while index < pieces.endIndex {
            if pieces[index].isStar,
                let (stars, end) = closing(pieces, from: index, mayBold: !bold, mayItalic: !italic)
            {
                append(
                    pieces[index + stars..<end], bold: bold || stars > 1, italic: italic || stars != 2, to: &runs)
                index = end + stars
                continue
            }
            switch pieces[index] {
            case .figure(let label, let value):
                runs.append(DraftRun(value, bold: bold, italic: italic, figure: label))
            case .character(let character):
                if let last = runs.last, last.figure == nil, last.isBold == bold, last.isItalic == italic {
                    runs[runs.count - 1].text.append(character)
                } else {
                    runs.append(DraftRun(String(character), bold: bold, italic: italic))
                }
            }
            index += 1
        }
    }

    /// How many stars open at a place, and where as many close: three before two before one.
    private static func closing(
        _ pieces: ArraySlice<Piece>, from begin: Int, mayBold: Bool, mayItalic: Bool
    ) -> (stars: Int, end: Int)? {
        var run = 0
        while begin + run < pieces.endIndex, pieces[begin + run].isStar { run += 1 }
        for stars in stride(from: min(3, run), through: 1, by: -1) {
            guard stars == 2 || mayItalic, stars == 1 || mayBold else { continue }
            let inside = begin + stars
            guard inside < pieces.endIndex, !pieces[inside].isBlank else { continue }
            var end = inside
            while end + stars <= pieces.endIndex {
                guard pieces[end].isStar else {
                    end += 1
                    continue
                }
                var length = 0
                while end + length < pieces.endIndex, pieces[end + length].isStar { length += 1 }
                // One star does not end where two begin what is bold inside, nor two where one ends what is italic inside.
                if end > inside, !pieces[end - 1].isBlank, length == stars || (length == 3 && stars < 3) {
                    return (stars, length == 3 && stars < 3 ? end + (3 - stars) : end)
                }
                end += length
            }
        }
        return nil
    }
}
