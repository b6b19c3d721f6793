/// A row that the office added to a form, without a new program.
public struct AddedIndicator: Equatable, Sendable {
    /// Its key.
    public let id: Int64
    /// The form that it belongs to.
    public let form: String
    /// The row.
    public let row: Indicator

    /// Puts one together.
    public init(id: Int64, form: String, row: Indicator) {
        self.id = id
        self.form = form
        self.row = row
    }
}

/// All forms of an office: those shipped with the program, those it made itself, each with the rows that it added.
public struct FormBook: Equatable, Sendable {
    /// In order: the shipped ones first.
    public let forms: [FigureForm]

    /// A book of forms.
    /// - Parameters:
    ///   - own: forms that the office made.
    ///   - added: rows that the office added, in order of creation.
    public init(own: [FigureForm] = [], added: [AddedIndicator] = []) {
        forms = (ShippedForms.all + own).map { form in
            let more = added.filter { $0.form == form.code }.map(\.row)
            guard !more.isEmpty else { return form }
            return FigureForm(
                code: form.code, nameVi: form.nameVi, nameEn: form.nameEn, rows: Self.placed(more, among: form.rows),
                checks: form.checks + more.compactMap { row in row.base.map { .atMost(row.code, $0) } },
                levels: form.levels, periods: form.periods, dueAfter: form.dueAfter, validFrom: form.validFrom)
        }
    }

    /// Added rows stand behind the last row of their task, or at the end.
    private static func placed(_ added: [Indicator], among rows: [Indicator]) -> [Indicator] {
        var result = rows
        for row in added {
            let place = row.task == nil ? nil : result.lastIndex { $0.task == row.task }
            result.insert(row, at: place.map { $0 + 1 } ?? result.count)
        }
        return result
    }

    /// A form by its code.
    public subscript(code: String) -> FigureForm? { forms.first { $0.code == code } }

    /// The return on the six tasks.
    public var sixTasks: FigureForm { self[ShippedForms.sixTasks.code] ?? ShippedForms.sixTasks }

    /// The union statistics.
    public var statistics: FigureForm { self[ShippedForms.statistics.code] ?? ShippedForms.statistics }

    /// The form that a row belongs to.
    public func form(of code: String) -> FigureForm? { forms.first { $0.row(code) != nil } }
}

extension FigureForm {
    /// Its rows in a period.
    public func rows(in period: ReportingPeriod) -> [Indicator] { rows.filter { $0.isValid(in: period) } }

    /// Whether a text is fit to be the code of a form or a row: letters, digits, points and hyphens, at most eight.
    public static func isCode(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E
                    || $0 == 0x2D
            }
    }
}

extension FigureKind {
    /// The canonical text: "count", "yes-no", "text", or "state:Chưa có/None|Có/Yes".
    public var canonical: String {
        switch self {
        case .count: "count"
        case .yesNo: "yes-no"
        case .text: "text"
        case .state(let states): "state:" + states.map { "\($0.nameVi)/\($0.nameEn)" }.joined(separator: "|")
        }
    }

    /// Reads the canonical text. A state needs two names at least, and a name without English stands for both.
    public init?(canonical text: String) {
        switch text {
        case "count": self = .count
        case "yes-no": self = .yesNo
        case "text": self = .text
        default:
            guard text.hasPrefix("state:") else { return nil }
            var states: [FigureState] = []
            for part in text.dropFirst(6).split(separator: "|", omittingEmptySubsequences: false) {
                let names = part.split(separator: "/", maxSplits: 1).map(String.init)
                guard let vi = names.first, !vi.isEmpty else { return nil }
                states.append(FigureState(vi, names.count > 1 ? names[1] : vi))
            }
            guard (2...9).contains(states.count) else { return nil }
            self = .state(states)
        }
    }
}
