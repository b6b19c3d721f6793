public import Records

/// Enters many returns of one form and period at once: all of them or none.
public struct ImportReturns: Command {
    public static let act = Act.enterFigures
    public static let name = "import-returns"

    /// One unit's return.
    public struct Row: Equatable, Sendable {
        /// The unit's code.
        public let unit: String
        /// Values by row; `nil` withdraws one.
        public let figures: [String: EnteredFigure?]
        /// The day that it came.
        public let receivedOn: Day
        /// The incoming document that brought it.
        public let document: DocumentID?

        /// Puts a row together.
        public init(
            unit: String, figures: [String: EnteredFigure?], receivedOn: Day, document: DocumentID? = nil
        ) {
            self.unit = unit
            self.figures = figures
            self.receivedOn = receivedOn
            self.document = document
        }
    }

    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The returns.
    public let rows: [Row]
    /// Why values of returns already received are replaced, for all of them.
    public let reason: String?

    /// Asks to enter returns.
    public init(form: String, period: ReportingPeriod, rows: [Row], reason: String? = nil) {
        self.form = form
        self.period = period
        self.rows = rows
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ImportedReturns> {
        var notes: [JournalNote] = []
        var entered = 0
        var unchanged = 0
        for row in rows {
            let enter = EnterReturn(
                unit: row.unit, form: form, period: period, figures: row.figures, receivedOn: row.receivedOn,
                document: row.document, reason: reason)
            do throws(OfficeError) {
                switch try enter.carryOut(in: ledger, by: actor, at: now) {
                case .recorded(_, let more):
                    notes += more
                    entered += 1
                case .doneBefore: unchanged += 1
                }
            } catch {
                // The same file again changes nothing.
                guard case .refused(.nothingChanged) = error else { throw error }
                unchanged += 1
            }
        }
        let receipt = ImportedReturns(entered: entered, unchanged: unchanged)
        return notes.isEmpty ? .doneBefore(receipt) : .recorded(receipt, notes)
    }
}

/// What an import of returns did.
public struct ImportedReturns: Equatable, Sendable {
    /// Returns entered or mended.
    public let entered: Int
    /// Returns that said the same already.
    public let unchanged: Int

    /// Puts one together.
    public init(entered: Int, unchanged: Int) {
        self.entered = entered
        self.unchanged = unchanged
    }
}
