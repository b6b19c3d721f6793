import Phrases
import Records

/// Work that only the command line does: the list of every action names the command, so that nobody looks for it in vain.
enum CommandWork: CaseIterable, Equatable, Sendable {
    case people, absences, office, departments, issuers, closeYear, backup, restore, verify, importing, indicators,
        forms

    var phrase: Phrase {
        switch self {
        case .people: .workPeople
        case .absences: .workAbsences
        case .office: .workOffice
        case .departments: .workDepartments
        case .issuers: .workIssuers
        case .closeYear: .workCloseYear
        case .backup: .workBackup
        case .restore: .workRestore
        case .verify: .workVerify
        case .importing: .workImport
        case .indicators: .workIndicators
        case .forms: .workForms
        }
    }

    /// The words of the command.
    var command: String {
        switch self {
        case .people: "user add"
        case .absences: "user away"
        case .office: "settings set"
        case .departments: "settings departments"
        case .issuers: "settings merge-issuers"
        case .closeYear: "settings close-year"
        case .backup: "backup"
        case .restore: "restore"
        case .verify: "verify"
        case .importing: "import incoming"
        case .indicators: "indicator add"
        case .forms: "indicator form"
        }
    }

    /// What a person must be allowed; `nil` for what whoever has the file may do.
    private var act: Act? {
        switch self {
        case .people: .managePeople
        case .absences: .manageAbsences
        case .office, .departments: .manageOffice
        case .issuers: .mergeIssuers
        case .closeYear: .closeBook
        case .backup: .backUp
        case .importing: .importRegister
        case .indicators, .forms: .manageIndicators
        case .restore, .verify: nil
        }
    }

    /// Why it is not done here: who may, else the command.
    func reason(in surroundings: Surroundings) -> Phrase {
        act.flatMap(surroundings.whyNot) ?? .atCommandLine(command)
    }
}
