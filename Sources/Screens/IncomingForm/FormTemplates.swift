import Office
import Phrases
import Records
import TerminalKit
import Text

/// What repeats in documents of one kind, to be filled into a form with one key.
public struct FormTemplate: Equatable, Sendable {
    /// What it is called.
    public let name: String
    /// The texts by the fields' names, as in a `FormDraft`.
    public let texts: [String: String]

    /// Puts a template together.
    public init(name: String, texts: [String: String]) {
        self.name = name
        self.texts = texts
    }
}

/// A template that the program brings along.
struct ShippedTemplate: Equatable, Sendable {
    let code: String
    let name: Phrase
    let texts: [FormField: String]

    /// In the order of how often clerks meet them. The urgency stands on the paper; only a telegram is one by its kind.
    static let all: [ShippedTemplate] = [
        .init(
            code: "giay-moi-hop", name: .templateInvitation, type: "giay-moi",
            [.subject: "mời dự họp "]),
        .init(
            code: "bao-cao-dinh-ky", name: .templateReport, type: "bao-cao", [.subject: "kết quả hoạt động công đoàn "]),
        .init(
            code: "don-thu", name: .templatePetition, type: "don-thu",
            [.subject: "đơn đề nghị ", .book: Register.petition.rawValue]),
        .init(
            code: "gop-y", name: .templateComments, type: "cong-van", [.subject: "đề nghị góp ý dự thảo "]),
        .init(
            code: "cong-dien", name: .templateTelegram, type: "cong-dien",
            [.subject: "về việc ", .urgency: Urgency.express.code]),
    ]

    private init(code: String, name: Phrase, type: String, _ texts: [FormField: String]) {
        self.code = code
        self.name = name
        var texts = texts
        texts[.type] = DocumentTypes.byCode[type]?.nameVi
        self.texts = texts
    }
}

extension FormField {
    /// Whether it says the same in many documents of a kind. Numbers and days never do.
    var isTemplated: Bool {
        switch self {
        case .issuer, .type, .subject, .meetingPlace, .attendees, .recipient, .urgency, .circulation, .way, .pages,
            .copies, .book, .sender, .replyWanted, .signer, .notes:
            true
        case .secret, .arrived, .hour, .symbol, .date, .meetingDay, .meetingHour, .deadline, .senderAddress, .replyDue,
            .replyTo, .handedOver, .receivedBy, .reason:
            false
        }
    }
}

extension IncomingFormScreen {
    // What an item of the chooser is: the first character tells its kind.
    private static let shippedMark: Character = "="
    private static let ownMark: Character = "+"
    private static let saveMark = "*"

    /// The list that F7 opens: the person's own templates, those of the program, and keeping this form as one.
    static func templateChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let own = surroundings.templates.map { template in
            ChooserOverlay.Item(text: "\(ownMark)\(template.name)", label: .templateOwn(name: template.name))
        }
        let shipped = ShippedTemplate.all.map { template in
            ChooserOverlay.Item(text: "\(shippedMark)\(template.code)", label: template.name)
        }
        let save = ChooserOverlay.Item(text: saveMark, label: .templateSave)
        return ChooserOverlay(.template, title: .templateChooserTitle, items: own + shipped + [save])
    }

    /// The name of the person's own template behind an item of the chooser.
    static func ownTemplate(_ item: String) -> String? { item.first == ownMark ? String(item.dropFirst()) : nil }

    /// What was chosen in the list of templates.
    static func takeTemplate(_ state: inout State, _ item: String, in surroundings: Surroundings) -> [Step] {
        if item == saveMark {
            guard !templated(state).isEmpty else { return [.say(.templateEmpty, .warning)] }
            guard state.mayBeKept else { return [.say(.secretMark, .fault)] }
            return [.raise(.question(QuestionOverlay(.templateName, .templateNameQuestion, line: .templateNameLabel)))]
        }
        let code = item.dropFirst()
        if item.first == shippedMark, let shipped = ShippedTemplate.all.first(where: { $0.code == code }) {
            return fill(&state, shipped.texts, name: shipped.name, at: surroundings)
        }
        guard let name = ownTemplate(item), let own = surroundings.templates.first(where: { $0.name == name }) else {
            return []
        }
        var texts: [FormField: String] = [:]
        for field in FormField.allCases where field.isTemplated { texts[field] = own.texts[field.name] }
        return fill(&state, texts, name: Phrase(own.name), at: surroundings)
    }

    /// Fills what is empty or still as the form began; nothing that was typed is overwritten.
    private static func fill(
        _ state: inout State, _ texts: [FormField: String], name: Phrase, at surroundings: Surroundings
    ) -> [Step] {
        let blankForm = FormTexts()
        var filled = 0
        for field in FormField.allCases where field.isTemplated {
            guard let text = texts[field], !blank(text), state.text(field) != text else { continue }
            // What a document's entry says is no default, even where it says the usual.
            let isFree = blank(state.text(field)) || (!state.isCorrection && state.text(field) == blankForm[field])
            // A type that the symbol has told goes before the template's.
            let isTold =
                field == .type && recognisedType(of: DocumentSymbol.parse(state.text(.symbol)), on: nil) != nil
            guard isFree, !isTold, field != .book || mayChooseBook(text, state, surroundings) else { continue }
            state.set(field, to: text)
            state.faults[field] = nil
            filled += 1
        }
        guard filled > 0 else { return [.say(.templateNothing(name: name), .warning)] }
        state.changedAt = surroundings.now
        state.suggestions = []
        state.suggested = nil
        return [.say(.templateFilled(name: name, fields: filled))]
    }

    /// Whether the form may go into another book: where it asks for one, and that one is not closed this year. One that
    /// is not there yet opens with its first number.
    private static func mayChooseBook(_ code: String, _ state: State, _ surroundings: Surroundings) -> Bool {
        let year = surroundings.today.year
        return state.order.contains(.book)
            && !surroundings.facts.books.contains {
                $0.register.rawValue == code && $0.year == year && $0.closedOn != nil
            }
    }

    /// What a template of this form would hold.
    private static func templated(_ state: State) -> [String: String] {
        let blankForm = FormTexts()
        var texts: [String: String] = [:]
        for field in FormField.allCases where field.isTemplated {
            let text = field == .subject ? state.text(field) : clean(state.text(field))
            if !blank(text), text != blankForm[field] { texts[field.name] = text }
        }
        return texts
    }

    /// Keeps what is typed as a template under a name; one of the same name is replaced.
    static func saveTemplate(_ state: State, as name: String, in surroundings: inout Surroundings) -> [Step] {
        let template = FormTemplate(name: clipped(clean(name), to: 60), texts: templated(state))
        guard state.mayBeKept, !template.name.isEmpty, !template.texts.isEmpty else { return [] }
        surroundings.templates.removeAll { $0.name == template.name }
        surroundings.templates.append(template)
        surroundings.templates.sort { $0.name < $1.name }
        return [
            .effect(.keeping(.keepTemplate(template, surroundings.ticket()))),
            .say(.templateSaved(name: template.name), .good),
        ]
    }

    static func dropTemplate(_ name: String, in surroundings: inout Surroundings) -> [Step] {
        surroundings.templates.removeAll { $0.name == name }
        return [
            .effect(.keeping(.dropTemplate(name, surroundings.ticket()))), .say(.templateDropped(name: name)),
        ]
    }
}
