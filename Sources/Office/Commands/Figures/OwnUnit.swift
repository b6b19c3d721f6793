public import Records

/// Says which unit of the directory the office itself is: the units below it send their figures here.
public struct SetOwnUnit: Command {
    public static let act = Act.manageUnits
    public static let name = "set-own-unit"

    /// The code; one that the directory does not know is taken too, for an office below a province.
    public let code: String

    /// Asks to set the office's own unit.
    public init(code: String) { self.code = code }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<String> {
        guard Unit.isCode(code) else { throw .refused(.codeMalformed(code)) }
        var profile = try ledger.profile()
        guard profile.unitCode != code else { throw .refused(.nothingChanged) }
        let before = profile.unitCode
        profile.unitCode = code
        try ledger.updateProfile(profile)
        return .recorded(
            code,
            [
                JournalNote(
                    subject: RecordKey(.office, 1), changes: [FieldChange("unit-code", from: before, to: code)])
            ])
    }
}
