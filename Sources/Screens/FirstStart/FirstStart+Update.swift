import Phrases
import Records
public import TerminalKit
import Text

extension FirstStart {
    /// What a key, a text or a new size does.
    public mutating func handle(_ event: Event) -> Request? {
        switch event {
        case .resized(let size):
            self.size = size
            return nil
        case .hangUp, .terminate: return .leave
        case .resumed, .wake, .idle: return nil
        case .key, .text, .rewrite, .paste: break
        }
        if event == .key(.control("q")) { return leave() }
        isLeaving = false
        guard !isTooSmall else { return nil }
        if event == .key(.control("l")) {
            language = language == .vi ? .en : .vi
            return nil
        }
        if event.asKey?.switchesTyping == true {
            switchTyping()
            return nil
        }
        if helpLine != nil {
            takeHelp(event)
            return nil
        }
        if page != .working, let key = event.asKey, key == .function(1) || key.twin == .function(1) {
            helpLine = 0
            return nil
        }
        switch page {
        case .working: return event.asKey == .escape ? .stop : nil
        case .welcome: return takeWelcome(event)
        case .summary: return takeSummary(event)
        case .typing, .office, .identity, .person, .sharing, .numbers: return takeQuestion(event)
        }
    }

    var isTooSmall: Bool {
        size.columns < Workplace.leastSize.columns || size.rows < Workplace.leastSize.rows
    }

    /// Nothing was made; where answers would be lost, it is asked once more.
    private mutating func leave() -> Request? {
        let hasAnswers = texts.contains { $0.key != .login && $0.key != .lastNumber && !$0.value.isEmpty }
        guard hasAnswers, !isLeaving else { return .leave }
        isLeaving = true
        return nil
    }

    // MARK: Welcome

    private mutating func takeWelcome(_ event: Event) -> Request? {
        let choices = Choice.allCases
        let place = choices.firstIndex(of: choice) ?? 0
        if let digit = event.typed.flatMap({ Int($0) }), let chosen = Choice(rawValue: digit) {
            choice = chosen
            return choose()
        }
        switch event.asKey {
        case .up, .backTab: choice = choices[max(0, place - 1)]
        case .down, .tab: choice = choices[min(choices.count - 1, place + 1)]
        case .enter: return choose()
        // Esc goes to the way out, and never out by itself.
        case .escape: choice = .leave
        default: break
        }
        return nil
    }

    private mutating func choose() -> Request? {
        problem = nil
        switch choice {
        case .make:
            go(to: .typing)
            return nil
        case .demo: return .demo
        case .leave: return leave()
        }
    }

    // MARK: Questions

    private mutating func takeQuestion(_ event: Event) -> Request? {
        let fields = page.fields
        let place = fields.firstIndex(of: focus) ?? 0
        switch event.asKey {
        case .escape:
            problem = nil
            back()
        case .enter:
            if takeSuggestion() || putForward() { return nil }
            if place + 1 < fields.count { focus = fields[place + 1] } else { return forward() }
        case .tab: focus = fields[(place + 1) % fields.count]
        case .backTab: focus = fields[(place + fields.count - 1) % fields.count]
        case .down where focus == .name: moveSuggestion(by: 1)
        case .up where focus == .name: moveSuggestion(by: -1)
        case .down where focus.isChoice: turn(by: 1)
        case .up where focus.isChoice: turn(by: -1)
        case .down: focus = fields[min(fields.count - 1, place + 1)]
        case .up: focus = fields[max(0, place - 1)]
        case .right where focus.isChoice, .character(" ") where focus.isChoice: turn(by: 1)
        case .left where focus.isChoice: turn(by: -1)
        default: return type(event)
        }
        return nil
    }

    private mutating func type(_ event: Event) -> Request? {
        guard !focus.isChoice else { return nil }
        guard let input = inputMethod.composed(event, in: focus.takesWords ? texts[focus] : nil).fieldInput else {
            return nil
        }
        if case .key(let key) = input, !key.editsText { return nil }
        if texts[focus]?.take(input) == true {
            problem = nil
            suggestion = nil
        }
        if let cut = texts[focus]?.takeCut() { problem = cut.phrase }
        return nil
    }

    /// A name that the directory knows in full, typed short or without marks, is put forward before it is taken as it is.
    /// - Returns: whether one was.
    private mutating func putForward() -> Bool {
        let typed = text(.name)
        guard focus == .name, offeredFor != typed, let best = suggestions.first, best.nameVi != typed else {
            return false
        }
        let query = CompletionQuery(typed)
        let isSame =
            CompletionKey(name: best.nameVi, abbreviation: best.abbreviation).rank(query) == 0
            || folded(best.nameVi) == folded(typed)
        guard isSame else { return false }
        offeredFor = typed
        suggestion = 0
        problem = .firstDirectoryHas(best.nameVi)
        return true
    }

    private mutating func switchTyping() {
        var choice = Typing(typing) ?? Typing()
        choice.isOn.toggle()
        choose(choice)
    }

    private mutating func choose(_ choice: Typing) {
        typing = choice.text
        inputMethod.method = choice.method
        inputMethod.isOn = choice.isOn
    }

    private mutating func turn(by steps: Int) {
        if focus == .sharing { isShared.toggle() }
        guard focus == .typing else { return }
        let codes = SettingsScreen.Row.typing.choices.map(\.code)
        let place = (codes.firstIndex(of: typing) ?? 0) + steps
        choose(Typing(codes[(place + codes.count) % codes.count]) ?? Typing())
    }

    mutating func go(to page: Page) {
        self.page = page
        suggestion = nil
        if let first = page.fields.first { focus = first }
    }

    private mutating func back() {
        if isChanging {
            isChanging = false
            go(to: .summary)
        } else {
            go(to: Page(rawValue: page.rawValue - 1) ?? .welcome)
        }
    }

    private mutating func forward() -> Request? {
        problem = page.fields.lazy.compactMap(fault).first
        if problem != nil {
            focus = page.fields.first { fault($0) != nil } ?? focus
            return .beep
        }
        if page == .office { propose() }
        if page == .numbers, text(.lastNumber).isEmpty { texts[.lastNumber]?.text = "0" }
        if isChanging {
            isChanging = false
            go(to: .summary)
        } else {
            go(to: Page(rawValue: page.rawValue + 1) ?? .summary)
        }
        return nil
    }

    /// What is wrong with an answer.
    func fault(_ field: Field) -> Phrase? {
        let answer = text(field)
        if answer.count > field.longest { return .firstTooLong(field.label, most: field.longest) }
        return switch field {
        case .name: answer.isEmpty ? .firstNameNeeded : nil
        case .code: answer.isEmpty ? .firstCodeNeeded : nil
        case .owner: answer.isEmpty ? .firstOwnerNeeded : nil
        case .login: Person.isLogin(answer) ? nil : .firstLoginBad
        case .lastNumber: lastNumber == nil ? .firstNumberBad : nil
        case .typing, .place, .superior, .sharing: nil
        }
    }

    var lastNumber: Int? {
        let typed = text(.lastNumber)
        guard let number = typed.isEmpty ? 0 : Int(typed), (0...999_999).contains(number) else { return nil }
        return number
    }

    // MARK: The directory

    /// Units of the directory that fit what is typed, the best first.
    var suggestions: [UnitRecord] {
        let typed = text(.name)
        guard page == .office, !typed.isEmpty else { return [] }
        let query = CompletionQuery(typed)
        let fitting = units.enumerated().compactMap { place, unit in
            CompletionKey(name: unit.nameVi, abbreviation: unit.abbreviation).rank(query).map { ($0, place) }
        }
        let found = fitting.sorted { $0 < $1 }.prefix(5).map { units[$0.1] }
        return found.first?.nameVi == typed ? [] : found
    }

    private mutating func moveSuggestion(by steps: Int) {
        let last = suggestions.count - 1
        guard last >= 0 else { return }
        let place = (suggestion ?? -1) + steps
        suggestion = place < 0 ? nil : min(place, last)
    }

    /// - Returns: whether a proposal was taken.
    private mutating func takeSuggestion() -> Bool {
        let found = suggestions
        guard focus == .name, let suggestion, found.indices.contains(suggestion) else { return false }
        texts[.name]?.text = found[suggestion].nameVi
        self.suggestion = nil
        return true
    }

    /// What the name says of code, place and superior; what was typed there stays.
    private mutating func propose() {
        let name = text(.name)
        let unit = units.first { $0.nameVi == name }
        let initials = words(name).compactMap(\.folded.first).map { $0.uppercased() }.joined()
        propose(unit?.code.uppercased() ?? initials, for: .code)
        let place = ["tỉnh ", "thành phố "].lazy.compactMap { kind in
            name.ranges(of: kind).last.map { String(name[$0.upperBound...]) }
        }
        propose(place.first ?? "", for: .place)
        propose(unit?.parent.flatMap { UnitDirectory.byCode[$0] }?.nameVi ?? "", for: .superior)
    }

    /// Proposes anew as long as the person has typed nothing of their own.
    private mutating func propose(_ answer: String, for field: Field) {
        let now = text(field)
        guard now.isEmpty || now == proposed[field] else { return }
        let shown = String(answer.prefix(field.longest))
        texts[field]?.text = shown
        proposed[field] = clean(shown)
    }

    // MARK: Summary

    private mutating func takeSummary(_ event: Event) -> Request? {
        let answers = Field.allCases
        let place = answers.firstIndex(of: answer) ?? 0
        switch event.asKey {
        case .up, .backTab: answer = answers[max(0, place - 1)]
        case .down, .tab: answer = answers[min(answers.count - 1, place + 1)]
        case .home: answer = answers[0]
        case .end: answer = answers[answers.count - 1]
        case .escape: go(to: .numbers)
        case .enter:
            problem = nil
            isChanging = true
            go(to: answer.page)
            focus = answer
        case .function(2), .alt("2"): return found()
        default: break
        }
        return nil
    }

    private mutating func found() -> Request? {
        if let wrong = Field.allCases.first(where: { fault($0) != nil }) {
            problem = fault(wrong)
            answer = wrong
            return .beep
        }
        func filled(_ field: Field) -> String? { text(field).isEmpty ? nil : text(field) }
        let profile = OfficeProfile(
            name: text(.name), superior: filled(.superior), place: filled(.place), code: text(.code),
            language: language.rawValue)
        let roles: Set<Role> = isShared ? [.clerk, .archivist, .administrator] : Set(Role.allCases)
        let owner = Person(
            id: PersonID(0), login: text(.login), name: text(.owner), roles: roles, isOwner: true)
        return .found(Founding(profile: profile, owner: owner, lastNumber: lastNumber ?? 0, typing: typing))
    }
}
