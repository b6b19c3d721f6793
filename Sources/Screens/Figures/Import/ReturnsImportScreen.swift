import Office
import Phrases
import Records
import TerminalKit

/// A file of returns as it would be entered: read, held against the office, and written when a person says so.
enum ReturnsImportScreen {
    /// What is filled in beside what the file says.
    enum Field: CaseIterable, Hashable, Sendable {
        case document, received
    }

    struct State {
        let source: FileSource
        let form: FigureForm
        let period: ReportingPeriod
        /// What the file says; `nil` until it was read.
        var plan: ReturnsPlan?
        /// Why it was not read.
        var refusal: Phrase?
        /// The reading on its way.
        var reading: Ticket?
        var progress: JobProgress?
        /// Whether the line of messages tells of the reading, so that its end is told there, too.
        var isReadingTold = false
        var brought = BringingDocument()
        var received: TextField
        /// The day that stands there while nobody typed another.
        var receivedBefore: String
        var receivedFault: Phrase?
        var focus = Field.document
        /// The first line that is seen.
        var top = 0
        /// Whether it is entered as soon as the document is found.
        var savesThen = false
        var deed: Ticket?
        /// Why figures of returns that came in before become others; asked when they are entered.
        var reason: String?
        var isStale = true

        init(source: FileSource, form: FigureForm, period: ReportingPeriod, in surroundings: Surroundings) {
            self.source = source
            self.form = form
            self.period = period
            receivedBefore = surroundings.today.shown
            received = TextField(receivedBefore, limit: FormField.dayLimit)
        }
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        case next
        case nextOfAll, previousOfAll
        case up, down, pageUp, pageDown
        case lookUp
        case save
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .pageUp, .pageDown: true
            case .lookUp, .save, .refresh, .back: false
            }
        }
    }
}

extension FileSource {
    /// What the file is called.
    var name: String {
        switch self {
        case .newestScan: ""
        case .dropped(let name): name
        case .path(let path): path.split(separator: "/").last.map(String.init) ?? path
        }
    }
}

extension ReturnsImportScreen.State: FigureScreenState {
    /// Whether there is something to be entered, so that the fields are asked for.
    var isReady: Bool { plan.map { $0.problems.isEmpty && !$0.items.isEmpty } ?? false }

    /// The fields in order.
    var order: [ReturnsImportScreen.Field] { ReturnsImportScreen.Field.allCases }

    /// Why nothing can be entered; `nil` when it can.
    var whyNot: Phrase? {
        if reading != nil { return .whyLoading }
        guard let plan else { return .whyFileNotRead }
        if !plan.problems.isEmpty { return .whyFileFaulty }
        return plan.items.isEmpty ? .whyFileNothingNew : nil
    }

    var takesText: Bool { isReady }
    var focusedField: TextField? { isReady ? (focus == .document ? brought.field : received) : nil }
    var composedField: TextField? { nil }
    var hasLine: Bool { isReady }

    func direct(_ event: Event) -> WorkplaceAction? {
        guard isReady else { return nil }
        if event.typed != nil || event.isTextAtOnce { return event.fieldInput.map { .figures(.importing(.typed($0))) } }
        if case .key(let key) = event, key.editsText, ![.up, .down, .pageUp, .pageDown].contains(key) {
            return .figures(.importing(.typed(.key(key))))
        }
        return nil
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        guard isReady else { return nil }
        switch focus {
        case .document: return HelpSubject(.enteredDocument, .returnDocument, typing: .importDocumentHint)
        case .received: return HelpSubject(.returnReceivedOn, .returnReceived, typing: .hintDay)
        }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        func key(
            _ keys: [Key], _ action: ReturnsImportScreen.Action, _ label: Phrase, weight: Int = 0,
            needs act: Act? = nil, unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.importing(action)), label, .contextReturnsImport, weight: weight, needs: act,
                unless: reason)
        }
        let noFields: Phrase? = isReady ? nil : whyNot ?? .whyLoading
        let noList: Phrase? = noFields ?? (focus == .document ? nil : .whyNoChoice)
        return [
            key([.function(2)], .save, .keyImportReturns, weight: 90, needs: .enterFigures, unless: whyNot),
            key([.enter], .next, .keyNextField, weight: isReady ? 60 : 0, unless: noFields),
            key([.function(4)], .lookUp, .keyLookUp, weight: noList == nil ? 70 : 0, unless: noList),
            key([.function(5)], .refresh, .keyRefresh, weight: 65, unless: reading == nil ? nil : .whyLoading),
            key([.tab], .nextOfAll, .keyNextOfAll, unless: noFields),
            key([.backTab], .previousOfAll, .keyPreviousField, unless: noFields),
            key([.up], .up, .keyUp), key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp), key([.pageDown], .pageDown, .keyPageDown, weight: 40),
            key([.escape], .back, reading == nil ? .keyBack : .keyStop, weight: 80),
        ]
    }
}
