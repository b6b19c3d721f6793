/// Ways in which something of a document leaves the program.
public enum WayOut: CaseIterable, Sendable {
    /// A line of a register in a table, a printed list or a report.
    case line
    /// A copy of a file that another program shows and that goes when this one ends.
    case reading
    /// A copy of a file that stays outside.
    case copy
    /// Plain e-mail.
    case mail
    /// E-mail encrypted for every addressee.
    case encryptedMail
    /// The exchange of documents between offices.
    case exchange
}

/// What the circulation mark of a document lets go out (design §9). Every way out asks here.
public enum CirculationRule {
    /// What may be done.
    public enum Verdict: Equatable, Sendable {
        /// It may go.
        case allowed
        /// It may go where the mark goes with it and the person is told.
        case marked
        /// It may not go.
        case refused
    }

    /// Whether a document of this circulation may go this way.
    ///
    /// "Lưu hành nội bộ" stays among those who work with it: inside the office with its mark, over lines that others
    /// can read not at all. "Xem xong trả lại" is read and given back: a line of the register may name it, no copy of
    /// it stays anywhere.
    public static func verdict(_ circulation: Circulation, _ way: WayOut) -> Verdict {
        switch (circulation, way) {
        case (.open, _): .allowed
        case (_, .reading): .allowed
        case (_, .line): .marked
        case (.internalOnly, .copy), (.internalOnly, .encryptedMail): .marked
        case (.internalOnly, .mail), (.internalOnly, .exchange): .refused
        case (.returnAfterReading, .copy), (.returnAfterReading, .mail), (.returnAfterReading, .encryptedMail),
            (.returnAfterReading, .exchange):
            .refused
        }
    }

    /// The circulations that go this way only with their mark.
    public static func marked(on way: WayOut) -> [Circulation] {
        Circulation.allCases.filter { verdict($0, way) == .marked }
    }
}
