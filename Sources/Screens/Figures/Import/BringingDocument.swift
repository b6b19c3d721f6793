import Office
import Phrases
import Records
import TerminalKit

/// The incoming document that brought something, named by its number and found in the register.
struct BringingDocument: Equatable, Sendable {
    var field = TextField(limit: 40)
    /// The document of the number that stands there.
    private(set) var document: IncomingDocument?
    var fault: Phrase?
    private var lookup: Ticket?
    private var listing: Ticket?

    /// How many documents are offered.
    private static let mostOffered = 50

    /// Whether a number stands there that is not looked up yet.
    var isOpen: Bool { !blank(field.text) && document == nil }

    /// Whether an answer is on its way.
    var isWaiting: Bool { lookup != nil }

    /// Takes what is typed.
    /// - Returns: whether anything changed.
    mutating func type(_ input: FieldInput) -> Bool {
        guard field.take(input) else { return false }
        forget()
        return true
    }

    /// Puts a chosen number there.
    mutating func set(_ number: String) {
        field.text = number
        forget()
    }

    private mutating func forget() {
        document = nil
        fault = nil
        lookup = nil
    }

    /// Looks the number up; what is no number is told under the field.
    mutating func find(in surroundings: inout Surroundings) -> [Step] {
        fault = nil
        guard isOpen, lookup == nil else { return [] }
        guard let number = RegisterNumber(trim(field.text), year: surroundings.today.year) else {
            fault = .sourceUnknown(quoted(field.text))
            return []
        }
        let asked = surroundings.ticket()
        lookup = asked
        return [.effect(.ask(.show(ShowIncoming(.number(number))), asked))]
    }

    /// Asks for the newest documents, to choose from.
    mutating func list(in surroundings: inout Surroundings) -> [Step] {
        let asked = surroundings.ticket()
        listing = asked
        let filter = IncomingFilter(register: .incoming)
        return [.effect(.ask(.incoming(ListIncoming(filter: filter, limit: Self.mostOffered)), asked))]
    }

    /// What an answer of the office means.
    enum Answered {
        /// It is for somebody else.
        case other
        /// The number was looked up.
        case found
        case steps([Step])
    }

    mutating func take(_ message: Message) -> Answered {
        switch message {
        case .shown(let detail, let ticket):
            guard ticket == lookup else { return .other }
            lookup = nil
            if let detail, detail.isWhole {
                document = detail.document
            } else {
                fault = .sourceUnknown(quoted(field.text))
            }
            return .found
        case .incoming(let rows, let ticket):
            guard ticket == listing else { return .other }
            listing = nil
            guard !rows.isEmpty else { return .steps([.say(.importNoDocuments)]) }
            let items = rows.map { row in
                let document = row.document
                return ChooserOverlay.Item(
                    text: document.number.shownWithYear,
                    label: Phrase(
                        "\(document.number.shown)  \(document.content.arrivedOn.shown)  \(document.content.symbol.raw)  \(document.content.subject)"
                    ))
            }
            let chooser = ChooserOverlay(
                .units(.importDocument), title: .importDocuments, items: items, current: field.text)
            return .steps([.raise(.chooser(chooser))])
        case .failed(let error, let ticket):
            guard ticket == lookup || ticket == listing else { return .other }
            lookup = nil
            listing = nil
            return .steps([.fail(error)])
        default: return .other
        }
    }
}
