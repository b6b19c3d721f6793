/// Who may do something with a file besides having the right: its maker, whoever opened it, the head of its department, and whoever answers
/// for all of the office's files (design §10: an officer keeps and closes their own files, a head those of the department).
public struct FileAuthority: Equatable, Sendable {
    /// Who acts, and for whom.
    public let actor: Actor

    /// What an actor may.
    public init(_ actor: Actor) { self.actor = actor }

    /// Whether documents may be put in, and the file written of and closed, while its maker answers for it.
    public func mayKeep(_ file: RecordFile) -> Bool {
        actor.everyone.contains { person in
            file.content.maker == person.id || file.createdBy == person.id || answersForAll(person)
                || (person.roles.contains(.head) && person.department != nil
                    && person.department == file.content.department)
        }
    }

    /// Whether a file may be opened that somebody else makes.
    public func mayOpen(for maker: Person) -> Bool {
        actor.everyone.contains { person in
            person.id == maker.id || answersForAll(person) || person.roles.contains(.clerk)
                || (person.roles.contains(.head) && person.department != nil && person.department == maker.department)
        }
    }

    /// Whether what lies in the archive already may be written of anew: retitled, regrouped, given another place.
    public var mayArrange: Bool { actor.may(.arrangeArchive) }

    private func answersForAll(_ person: Person) -> Bool {
        person.roles.contains(.chief) || person.roles.contains(.archivist)
    }
}
