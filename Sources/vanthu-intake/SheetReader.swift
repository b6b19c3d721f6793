import Interchange

/// Reads the cells of one sheet.
final class SheetReader: MarkupTaker {
    private(set) var rows: [WorkbookRow] = []
    private(set) var merges: [CellRange] = []

    private let texts: [String]
    private let looks: CellLooks
    private let budget: Budget
    private var row = 0
    private var column = 0
    private var cells: [WorkbookCell] = []

    private var type = ""
    private var isDay = false
    private var hasFormula = false
    private var isInValue = false
    private var value: [UInt8]?
    private var inline = RichText()

    /// What all sheets together may still bring.
    final class Budget {
        var cells = IntakeLimits.cells
        var bytes = IntakeLimits.textBytes
    }

    init(texts: [String], looks: CellLooks, budget: Budget) {
        self.texts = texts
        self.looks = looks
        self.budget = budget
    }

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        switch name {
        case "row": try beginRow(attributes["r"])
        case "c": try beginCell(attributes)
        case "v":
            isInValue = true
            value = []
        case "f": hasFormula = true
        case "is": inline = RichText()
        case "mergeCell":
            guard merges.count < IntakeLimits.rows else { throw .tooManyRows }
            guard let range = attributes["ref"].flatMap({ CellRange($0) }) else { throw .damaged }
            merges.append(range)
        default: inline.begin(name)
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {
        if isInValue {
            guard (value?.count ?? 0) + bytes.count <= IntakeLimits.cellBytes else { throw .tooMuchText }
            value?.append(contentsOf: bytes)
        } else {
            try inline.take(bytes)
        }
    }

    func end(_ name: String) throws(IntakeRefusal) {
        switch name {
        case "row":
            while cells.last == .empty { cells.removeLast() }
            guard !cells.isEmpty else { return }
            guard rows.count < IntakeLimits.rows, row <= IntakeLimits.rows else { throw .tooManyRows }
            rows.append(WorkbookRow(number: row, cells: cells))
        case "c": try endCell()
        case "v": isInValue = false
        default: inline.end(name)
        }
    }

    private func beginRow(_ number: String?) throws(IntakeRefusal) {
        // Rows and cells that do not say where they stand follow the one before.
        guard let next = number == nil ? row + 1 : number.flatMap({ Int($0) }), next > row,
            next <= CellPlace.last.row
        else { throw .damaged }
        row = next
        column = 0
        cells = []
    }

    private func beginCell(_ attributes: MarkupAttributes) throws(IntakeRefusal) {
        var next = column + 1
        if let name = attributes["r"] {
            guard let place = CellPlace(name), place.row == row, place.column > column else { throw .damaged }
            next = place.column
        }
        guard row > 0, next <= CellPlace.last.column else { throw .damaged }
        column = next
        type = attributes["t"] ?? "n"
        isDay = attributes["s"].flatMap { Int($0) }.map(looks.isDay) ?? false
        hasFormula = false
        value = nil
        inline = RichText()
    }

    private func endCell() throws(IntakeRefusal) {
        let cell = try read()
        guard cell != .empty else { return }
        guard column <= IntakeLimits.columns else { throw .tooManyColumns }
        budget.cells -= column - cells.count
        budget.bytes -= cell.words.utf8.count
        guard budget.cells >= 0, budget.bytes >= 0 else { throw .tooMuchText }
        while cells.count < column - 1 { cells.append(.empty) }
        cells.append(cell)
    }

    private func read() throws(IntakeRefusal) -> WorkbookCell {
        if type == "inlineStr" {
            let text = inline.text
            return text.isEmpty ? .empty : .text(text)
        }
        guard let value else { return hasFormula ? .uncalculated : .empty }
        let raw = String(decoding: value, as: UTF8.self)
        switch type {
        case "s":
            guard let place = Int(Self.trimmed(raw)), texts.indices.contains(place) else { throw .damaged }
            return texts[place].isEmpty ? .empty : .text(texts[place])
        case "str":
            let text = RichText.unescaped(raw)
            return text.isEmpty ? .empty : .text(text)
        case "b":
            switch Self.trimmed(raw) {
            case "1", "true": return .truth(true)
            case "0", "false": return .truth(false)
            default: throw .damaged
            }
        case "e": return .fault(Self.trimmed(raw))
        case "d": return .day(Self.trimmed(raw))
        case "n":
            let digits = Self.trimmed(raw)
            if digits.isEmpty { return hasFormula ? .uncalculated : .empty }
            guard let number = ShownNumber.text(of: digits) else { throw .damaged }
            return isDay ? .day(number) : .number(number)
        default: throw .damaged
        }
    }

    private static func trimmed(_ text: String) -> String {
        let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n"]
        return String(text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
}

/// Numbers as a spreadsheet shows them. It keeps seventeen digits and shows fifteen, so what a formula makes of 42 may
/// stand in the file as 42.000000000000007.
enum ShownNumber {
    /// The number without exponent where it is whole; `nil` for what is none.
    static func text(of raw: String) -> String? {
        guard raw.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
            let number = Double(raw), number.isFinite
        else { return nil }
        let whole = number.rounded()
        if abs(whole) < 1e15, abs(number - whole) <= abs(whole) * 5e-15 { return String(Int64(whole)) }
        return "\(number)"
    }
}
