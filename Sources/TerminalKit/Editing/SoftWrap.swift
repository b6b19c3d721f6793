import Text

/// Breaks one line of a text into rows of a width, at blanks where there are any.
///
/// A row leaves its last cell to the caret, so that the caret has a cell wherever it stands. A blank behind a full row
/// stands in that cell; the row below begins behind it. Each grapheme belongs to one row, so that caret and rows never
/// disagree.
enum SoftWrap {
    /// Where the rows begin; always at least one, the first at 0.
    static func starts(_ characters: [Character], columns: Int) -> [Int] {
        var starts = [0]
        extend(&starts, characters, columns: columns, stop: { _ in false })
        return starts
    }

    /// Where the rows begin of a line whose graphemes take one cell each, told by which of them are blanks.
    static func starts(blanks: [Bool], columns: Int) -> [Int] {
        var starts = [0]
        extend(
            &starts, count: blanks.count, columns: columns, width: { _ in 1 }, isBlank: { blanks[$0] },
            stop: { _ in false })
        return starts
    }

    /// The rows after a change, without looking at what it did not reach: long lines cost no more than short ones.
    /// - Parameters:
    ///   - old: the rows before the change.
    ///   - place: the first grapheme that changed.
    ///   - tail: how many graphemes at the end did not.
    ///   - oldCount: how many graphemes there were.
    static func starts(
        after old: [Int], _ characters: [Character], columns: Int, changedFrom place: Int, tail: Int, oldCount: Int
    ) -> [Int] {
        // A shorter word may go back to the row before the one that changed.
        let row = max(0, SoftWrap.row(of: place, in: old) - 1)
        var starts = Array(old[...row])
        let delta = characters.count - oldCount
        let firstSame = characters.count - tail
        // The old rows that may stand again, from the first that begins in what did not change.
        var next = row + 1
        var met: Int?
        extend(&starts, characters, columns: columns) { start in
            guard start >= firstSame else { return false }
            while next < old.count, old[next] + delta < start { next += 1 }
            guard next < old.count, old[next] + delta == start else { return false }
            met = next
            return true
        }
        if let met {
            starts.reserveCapacity(starts.count + old.count - met)
            for place in old[met...] { starts.append(place + delta) }
        }
        return starts
    }

    /// The row in which a place lies.
    static func row(of place: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= place { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// Adds the rows behind the last one, until one begins at which `stop` says that the rest is known.
    private static func extend(
        _ starts: inout [Int], _ characters: [Character], columns: Int, stop: (Int) -> Bool
    ) {
        extend(
            &starts, count: characters.count, columns: columns, width: { cells(characters[$0]) },
            isBlank: { characters[$0] == " " }, stop: stop)
    }

    @inline(__always)
    private static func extend(
        _ starts: inout [Int], count: Int, columns: Int, width: (Int) -> Int, isBlank: (Int) -> Bool,
        stop: (Int) -> Bool
    ) {
        let room = max(1, columns - 1)
        var start = starts[starts.count - 1]
        var place = start
        var used = 0
        var breakPlace: Int?
        while place < count {
            let taken = width(place)
            let isBlank = isBlank(place)
            if used + taken > room, place > start {
                let isHanging = isBlank && used + taken <= room + 1
                start = isHanging ? place + 1 : isBlank ? place : breakPlace ?? place
                if stop(start) { return }
                starts.append(start)
                place = start
                used = 0
                breakPlace = nil
                continue
            }
            used += taken
            place += 1
            if isBlank { breakPlace = place }
        }
    }
}
