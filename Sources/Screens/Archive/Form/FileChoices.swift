import Office
import Phrases
import Records

// What is offered for fields that files, rows of the filing list and holds have in common.

extension Surroundings {
    /// Those who may make files.
    var fileMakers: [Person] {
        facts.people.filter { person in person.isActive && person.roles.contains { $0.may(.keepFiles) } }
    }

    /// The retention periods that are written most.
    var usualPeriods: [String] {
        ([.permanent] + [70, 50, 20, 15, 10, 5, 2, 1].map { RetentionPeriod.years($0) }).map { text($0.phrase) }
    }

    /// What is offered for a period that is being typed: one that is understood is itself, so that Enter never makes fifty years of five.
    func periods(for typed: String, ranked: ([String]) -> [String]) -> [String] {
        if let period = RetentionPeriod(written: typed) { return [text(period.phrase)] }
        return Array(ranked(usualPeriods).prefix(5))
    }
}

extension RetentionRule {
    /// A row of the schedule as it is chosen.
    func item(in surroundings: Surroundings) -> ChooserOverlay.Item {
        .init(text: code, label: Phrase([code, title, surroundings.text(period.phrase)].joined(separator: " · ")))
    }
}
