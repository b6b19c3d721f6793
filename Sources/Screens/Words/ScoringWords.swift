import Phrases
import Records

extension ScoringSetting.Subject {
    /// What is set, in short: "Chỉ tiêu 1.5".
    var phrase: Phrase {
        switch self {
        case .target(let row): .subjectTarget(row)
        case .weight(let row): .subjectWeight(row)
        case .taskWeight(let task): .subjectTaskWeight(task.rawValue)
        case .addressed(let task): .subjectAddressed(task.rawValue)
        case .behindBelow: .subjectBehindBelow
        }
    }

    /// What is set, with the words of the row or task.
    func whole(in form: FigureForm?) -> Phrase {
        switch self {
        case .target(let code), .weight(let code):
            form?.row(code).map { phrase.followed(by: $0.phrase, separator: " · ") } ?? phrase
        case .taskWeight(let task), .addressed(let task): phrase.followed(by: task.head, separator: " · ")
        case .behindBelow: phrase
        }
    }
}
