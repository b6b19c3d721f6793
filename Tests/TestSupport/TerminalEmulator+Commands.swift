extension TerminalEmulator {
    mutating func obeyControl(_ byte: UInt8) {
        switch byte {
        case 0x07: bells += 1
        case 0x08: moveTo(column: pen.column - 1)
        case 0x09: tab(1)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: moveTo(column: 0)
        case 0x0E: pen.shift = 1
        case 0x0F: pen.shift = 0
        default: return
        }
    }

    mutating func obeyEscape(_ intermediates: [UInt8], _ final: UInt8) {
        switch (intermediates.first.map { Character(Unicode.Scalar($0)) }, Character(Unicode.Scalar(final))) {
        case (nil, "7"): savePen()
        case (nil, "8"): restorePen()
        case (nil, "="): modes.hasApplicationKeypad = true
        case (nil, ">"): modes.hasApplicationKeypad = false
        case (nil, "D"): lineFeed()
        case (nil, "E"):
            moveTo(column: 0)
            lineFeed()
        case (nil, "H"): tabs.insert(pen.column)
        case (nil, "M"): reverseLineFeed()
        case (nil, "c"): reset()
        case ("(", let set): pen.lineSets[0] = set == "0"
        case (")", let set): pen.lineSets[1] = set == "0"
        case ("#", "8"): fillWithLetterE()
        default: return
        }
    }

    mutating func obeySequence(_ sequence: TerminalCommand.CSI) {
        switch (sequence.mark, sequence.intermediates.first) {
        case (0, nil): obeyPlain(sequence)
        case (UInt8(ascii: "?"), nil): obeyPrivate(sequence)
        case (UInt8(ascii: ">"), nil) where sequence.final == UInt8(ascii: "c"):
            answers += Array("\u{1B}[>41;0;0c".utf8)
        case (0, UInt8(ascii: "!")) where sequence.final == UInt8(ascii: "p"): softReset()
        default: return
        }
    }

    private mutating func obeyPlain(_ sequence: TerminalCommand.CSI) {
        let count = sequence.value(0)
        switch Character(Unicode.Scalar(sequence.final)) {
        case "A": moveUp(count)
        case "B", "e": moveDown(count)
        case "C", "a": moveTo(column: pen.column + count)
        case "D": moveTo(column: pen.column - count)
        case "E":
            moveDown(count)
            moveTo(column: 0)
        case "F":
            moveUp(count)
            moveTo(column: 0)
        case "G", "`": moveTo(column: count - 1)
        case "d": moveTo(row: count - 1)
        case "H", "f":
            moveTo(row: count - 1)
            moveTo(column: sequence.value(1) - 1)
        case "I": tab(count)
        case "Z": tabBack(count)
        case "J": eraseScreen(sequence.value(0, or: 0))
        case "K": eraseLine(sequence.value(0, or: 0))
        case "X":
            grid.erase(row: pen.row, from: pen.column, to: pen.column + count, blank)
            pen.wrapsNext = false
        case "@":
            grid.insertCells(count, row: pen.row, at: pen.column, blank)
            pen.wrapsNext = false
        case "P":
            grid.deleteCells(count, row: pen.row, at: pen.column, blank)
            pen.wrapsNext = false
        case "L": changeLines { grid, row, bottom, blank in grid.scrollDown(count, from: row, to: bottom, blank) }
        case "M": changeLines { grid, row, bottom, blank in grid.scrollUp(count, from: row, to: bottom, blank) }
        case "S": grid.scrollUp(count, from: region.lowerBound, to: region.upperBound, blank)
        case "T" where sequence.parameters.count < 2:
            grid.scrollDown(count, from: region.lowerBound, to: region.upperBound, blank)
        case "b":
            guard let lastCharacter else { return }
            for _ in 0..<min(count, rows * columns) { put(lastCharacter) }
        case "g":
            if sequence.value(0, or: 0) == 3 { tabs = [] } else { tabs.remove(pen.column) }
        case "h": for parameter in sequence.parameters where parameter.first == 4 { modes.inserts = true }
        case "l": for parameter in sequence.parameters where parameter.first == 4 { modes.inserts = false }
        case "m": pen.style.apply(sequence.parameters.isEmpty ? [[0]] : sequence.parameters)
        case "n": answerStatus(sequence.value(0, or: 0))
        case "c": answers += Array("\u{1B}[?62;22c".utf8)
        case "r": setRegion(sequence)
        case "s": savePen()
        case "u": restorePen()
        default: return
        }
    }

    private mutating func obeyPrivate(_ sequence: TerminalCommand.CSI) {
        let isOn: Bool
        switch Character(Unicode.Scalar(sequence.final)) {
        case "h": isOn = true
        case "l": isOn = false
        case "J": return eraseScreen(sequence.value(0, or: 0))
        case "K": return eraseLine(sequence.value(0, or: 0))
        default: return
        }
        for parameter in sequence.parameters {
            switch parameter.first {
            case 1: modes.hasApplicationCursorKeys = isOn
            case 6:
                modes.countsFromRegion = isOn
                moveTo(row: 0)
                moveTo(column: 0)
            case 7: modes.wraps = isOn
            case 9, 1000, 1002, 1003: modes.reportsMouse = isOn
            case 25: modes.showsCursor = isOn
            case 47, 1047: showAlternate(isOn, clears: parameter.first == 1047 && !isOn)
            case 1004: modes.reportsFocus = isOn
            case 1048: if isOn { savePen() } else { restorePen() }
            case 1049:
                if isOn {
                    if !isAlternateScreen { savedMainPen = currentPen }
                    showAlternate(true, clears: true)
                } else if isAlternateScreen {
                    showAlternate(false, clears: false)
                    take(savedMainPen)
                }
            case 2004: modes.bracketsPaste = isOn
            default: continue
            }
        }
    }

    private mutating func showAlternate(_ isOn: Bool, clears: Bool) {
        if isOn, mainGrid == nil {
            mainGrid = grid
            grid = TerminalGrid(rows: rows, columns: columns)
        } else if isOn, clears {
            grid = TerminalGrid(rows: rows, columns: columns)
        } else if !isOn, let main = mainGrid {
            grid = main
            mainGrid = nil
        }
        modes.isAlternateScreen = isOn
        pen.wrapsNext = false
    }

    private mutating func answerStatus(_ question: Int) {
        switch question {
        case 5: answers += Array("\u{1B}[0n".utf8)
        case 6:
            let row = modes.countsFromRegion ? pen.row - region.lowerBound : pen.row
            answers += Array("\u{1B}[\(row + 1);\(pen.column + 1)R".utf8)
        default: return
        }
    }

    private mutating func setRegion(_ sequence: TerminalCommand.CSI) {
        let top = sequence.value(0) - 1
        let bottom = min(sequence.value(1, or: rows), rows) - 1
        guard top < bottom else { return }
        region = top...bottom
        moveTo(row: 0)
        moveTo(column: 0)
    }

    /// Insert and delete line work within the region alone, and take the cursor to the first column.
    private mutating func changeLines(_ change: (inout TerminalGrid, Int, Int, TerminalCell) -> Void) {
        guard region.contains(pen.row) else { return }
        change(&grid, pen.row, region.upperBound, blank)
        moveTo(column: 0)
    }

    private mutating func eraseScreen(_ part: Int) {
        switch part {
        case 0:
            eraseLine(0)
            for row in pen.row + 1..<max(rows, pen.row + 1) { grid.erase(row: row, from: 0, to: columns, blank) }
        case 1:
            for row in 0..<pen.row { grid.erase(row: row, from: 0, to: columns, blank) }
            eraseLine(1)
        case 2:
            for row in 0..<rows { grid.erase(row: row, from: 0, to: columns, blank) }
        default: return
        }
    }

    private mutating func eraseLine(_ part: Int) {
        switch part {
        case 0: grid.erase(row: pen.row, from: pen.column, to: columns, blank)
        case 1: grid.erase(row: pen.row, from: 0, to: pen.column + 1, blank)
        case 2: grid.erase(row: pen.row, from: 0, to: columns, blank)
        default: return
        }
        pen.wrapsNext = false
    }

    private mutating func fillWithLetterE() {
        for row in 0..<rows {
            for column in 0..<columns { grid[row, column] = TerminalCell(text: "E", style: CellStyle()) }
        }
        region = 0...rows - 1
        moveTo(row: 0)
        moveTo(column: 0)
    }

    private mutating func reset() {
        grid = TerminalGrid(rows: rows, columns: columns)
        mainGrid = nil
        tabs = Self.usualTabs(columns)
        modes = TerminalModes()
        softReset()
        pen = TerminalPen()
        lastCharacter = nil
    }

    private mutating func softReset() {
        modes.showsCursor = true
        modes.inserts = false
        modes.countsFromRegion = false
        modes.wraps = true
        modes.hasApplicationCursorKeys = false
        modes.hasApplicationKeypad = false
        region = 0...rows - 1
        pen.style = CellStyle()
        pen.lineSets = [false, false]
        pen.shift = 0
        savedPen = TerminalPen()
    }
}
