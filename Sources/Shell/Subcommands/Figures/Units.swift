import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// The directory of units that report to the office.
extension Subcommand {
    static let unitList = Subcommand(
        words: ["unit", "list"], options: [.everyone],
        summary: Phrase(
            vi: "các đơn vị báo cáo về cơ quan này (--everyone: cả đơn vị đã sáp nhập)",
            en: "the units that report to this office (--everyone: those of the past too)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let tree = try session.ask(AskUnits())
        let units = run.arguments.has(.everyone) ? tree.units : tree.units.filter { $0.isValid(on: run.today) }
        guard !run.wantsJSON else { return run.write(.array(units.map(\.shape))) }
        for unit in units {
            var parts = [padded(unit.code, to: 24), cleaned(unit.name)]
            if let to = unit.validTo {
                let next = unit.successor.flatMap { tree[code: $0] }?.name ?? ""
                parts.append(Phrase.unitEnded(to.shown, next: next).in(run.language))
            }
            if let email = unit.email { parts.append(cleaned(email)) }
            run.output.line(parts.joined(separator: "  "))
        }
        if tree.units.isEmpty { run.output.remark(Phrase.noUnitsWatched.in(run.language)) }
    }

    static let unitOwn = Subcommand(
        words: ["unit", "own"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1,
        summary: Phrase(
            vi: "đặt mã của chính cơ quan: đơn vị trực thuộc mã này báo cáo về đây",
            en: "set the office's own code: the units under it report here")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let code = try session.perform(SetOwnUnit(code: run.arguments.words[0]), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(json(("code", json(code)))) }
        run.say(.ownUnitSet(code, units: try session.ask(AskUnits()).units.count))
    }

    static let unitAdd = Subcommand(
        words: ["unit", "add"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1,
        options: [.name, .group, .abbreviation, .from, .to, .successor, .email],
        summary: Phrase(vi: "thêm một đơn vị báo cáo về cơ quan này", en: "add a unit that reports to this office")
    ) { (run) throws(Failure) in
        let name = try run.arguments.required(.name)
        _ = try run.arguments.required(.group)
        let session = try run.session()
        var fields = UnitFields(name: name, kind: .base)
        try run.fill(&fields)
        let code = run.arguments.words[0]
        _ = try session.perform(AddUnit(code: code, fields: fields), at: run.writingTime)
        try run.tell(code, in: session) { .unitAdded($0) }
    }

    static let unitChange = Subcommand(
        words: ["unit", "change"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1,
        options: [.name, .group, .abbreviation, .from, .to, .successor, .email],
        summary: Phrase(
            vi: "sửa một đơn vị; sáp nhập: --to NGÀY --successor MÃ",
            en: "change a unit; a merger: --to DAY --successor CODE")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let code = run.arguments.words[0]
        guard let unit = try session.ask(AskUnits())[code: code] else { throw .office(.refused(.unknownUnit(code))) }
        var fields = UnitFields(
            name: unit.name, kind: unit.kind, abbreviation: unit.abbreviation, validFrom: unit.validFrom,
            validTo: unit.validTo, successor: unit.successor, email: unit.email)
        try run.fill(&fields)
        _ = try session.perform(ChangeUnit(code: code, fields: fields), at: run.writingTime)
        try run.tell(code, in: session) { .unitChanged($0) }
    }
}

extension Invocation {
    /// Takes what the options say of a unit; an empty value takes a field away.
    fileprivate func fill(_ fields: inout UnitFields) throws(Failure) {
        if let name = arguments.text(.name) { fields.name = name }
        if let text = arguments.text(.group) {
            guard let kind = UnitKind.allCases.first(where: { $0.code == text && $0.reports }) else {
                let codes = UnitKind.allCases.filter(\.reports).map(\.code).joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.group.flag, value: text, expected: codes))
            }
            fields.kind = kind
        }
        func taken(_ option: CommandOption, _ old: String?) -> String? {
            arguments.has(option) ? arguments.filled(option) : old
        }
        fields.abbreviation = taken(.abbreviation, fields.abbreviation)
        fields.successor = taken(.successor, fields.successor)
        fields.email = taken(.email, fields.email)
        if arguments.has(.from) { fields.validFrom = try day(.from, direction: .past) }
        if arguments.has(.to) { fields.validTo = try day(.to, direction: .past) }
    }

    fileprivate func tell(_ code: String, in session: Session, _ said: (String) -> Phrase) throws(Failure) {
        guard let unit = try session.ask(AskUnits())[code: code] else { return }
        guard !wantsJSON else { return write(unit.shape) }
        say(said(unit.name))
    }
}
