import Records

/// The values of units in one period, as sheets in the order of a form's rows.
struct PeriodFigures {
    let form: FigureForm
    let period: ReportingPeriod
    let tree: UnitTree
    /// A sheet of which nothing is known.
    let blank: [FactFigure?]
    /// The units that may have values, in ascending order.
    private let units: [IssuerID]
    /// By unit and row, in one piece.
    private let values: [FactFigure?]
    /// By unit, whether anything is known.
    private let known: [Bool]

    /// - Parameters:
    ///   - mask: which rows are read, without their days; `nil` for all of them.
    ///   - watched: the one unit that is read, with those who went into it; `nil` for all.
    init(
        form: FigureForm, period: ReportingPeriod, tree: UnitTree, mask: [Bool]? = nil, watched: Unit? = nil,
        from reader: Reader
    ) throws(OfficeError) {
        self.form = form
        self.period = period
        self.tree = tree
        blank = form.rows.map { _ in nil }
        let parts = watched.map { tree.parts(of: $0, in: period).map(\.id) }
        let units = (parts ?? tree.units.map(\.id)).sorted { $0.value < $1.value }
        let width = form.rows.count
        var values: [FactFigure?] = Array(repeating: nil, count: units.count * width)
        var known = Array(repeating: false, count: units.count)
        // The units of a row come in ascending order: most often the next is the one after the last.
        var next = 0
        try reader.figures.cells(form.code, period, mask, form.rows, parts) { id, row, figure in
            if next >= units.count || units[next] != id {
                guard let place = Self.place(of: id, in: units) else { return }
                next = place
            }
            known[next] = true
            values[next * width + row] = figure
            next += 1
        }
        self.units = units
        self.values = values
        self.known = known
    }

    /// The values of a unit, of all who were then what it is now; `nil` where nothing is known.
    func sheet(of unit: Unit) -> [FactFigure?]? {
        let sheets = tree.parts(of: unit, in: period).map { own($0.id) }
        guard sheets.contains(where: { $0 != nil }) else { return nil }
        if sheets.count == 1 { return sheets[0] }
        // One that did not report leaves its values missing in the whole.
        return MergedFacts.combined(sheets.map { $0 ?? blank }, indicators: form.rows)
    }

    /// A sheet by the codes of its rows.
    func facts(_ sheet: [FactFigure?]) -> [String: FactFigure] {
        var facts: [String: FactFigure] = [:]
        for (place, figure) in sheet.enumerated() { if let figure { facts[form.rows[place].code] = figure } }
        return facts
    }

    /// The values of one row of the directory.
    private func own(_ id: IssuerID) -> [FactFigure?]? {
        guard let place = Self.place(of: id, in: units), known[place] else { return nil }
        return Array(values[place * form.rows.count..<(place + 1) * form.rows.count])
    }

    private static func place(of id: IssuerID, in units: [IssuerID]) -> Int? {
        var (low, high) = (0, units.count)
        while low < high {
            let middle = (low + high) / 2
            if units[middle].value < id.value { low = middle + 1 } else { high = middle }
        }
        return low < units.count && units[low] == id ? low : nil
    }
}
