extension TerminalEmulator {
    mutating func moveTo(column: Int) {
        pen.column = min(max(0, column), columns - 1)
        pen.wrapsNext = false
    }

    /// Counts from the region's top, and stays within the region, where the program asked for it.
    mutating func moveTo(row: Int) {
        if modes.countsFromRegion {
            pen.row = min(max(0, row) + region.lowerBound, region.upperBound)
        } else {
            pen.row = min(max(0, row), rows - 1)
        }
        pen.wrapsNext = false
    }

    /// Stops at the region's border when it starts within.
    mutating func moveUp(_ count: Int) {
        let top = pen.row >= region.lowerBound ? region.lowerBound : 0
        pen.row = max(top, pen.row - count)
        pen.wrapsNext = false
    }

    /// Stops at the region's border when it starts within.
    mutating func moveDown(_ count: Int) {
        let bottom = pen.row <= region.upperBound ? region.upperBound : rows - 1
        pen.row = min(bottom, pen.row + count)
        pen.wrapsNext = false
    }

    mutating func lineFeed() {
        if pen.row == region.upperBound {
            grid.scrollUp(1, from: region.lowerBound, to: region.upperBound, blank)
        } else if pen.row < rows - 1 {
            pen.row += 1
        }
        pen.wrapsNext = false
    }

    mutating func reverseLineFeed() {
        if pen.row == region.lowerBound {
            grid.scrollDown(1, from: region.lowerBound, to: region.upperBound, blank)
        } else if pen.row > 0 {
            pen.row -= 1
        }
        pen.wrapsNext = false
    }

    mutating func tab(_ count: Int) {
        for _ in 0..<min(count, columns) {
            moveTo(column: tabs.filter { $0 > pen.column }.min() ?? columns - 1)
        }
    }

    mutating func tabBack(_ count: Int) {
        for _ in 0..<min(count, columns) {
            moveTo(column: tabs.filter { $0 < pen.column }.max() ?? 0)
        }
    }

    mutating func savePen() {
        savedPen = currentPen
    }

    mutating func restorePen() {
        take(savedPen)
    }

    var currentPen: TerminalPen {
        var pen = pen
        pen.countsFromRegion = modes.countsFromRegion
        return pen
    }

    mutating func take(_ saved: TerminalPen) {
        pen = saved
        modes.countsFromRegion = saved.countsFromRegion
        pen.row = min(pen.row, rows - 1)
        pen.column = min(pen.column, columns - 1)
    }
}
