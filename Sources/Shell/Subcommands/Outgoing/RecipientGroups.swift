import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let settingsGroups = Subcommand(
        words: ["settings", "groups"], operands: [Phrase(vi: "TÊN-NHÓM", en: "GROUP")], options: [.recipient, .end],
        summary: Phrase(
            vi: "các nhóm nơi nhận; có tên nhóm: in thành viên, --recipient đặt thành viên, --end thôi dùng",
            en: "the groups of recipients; with a name: its members, --recipient sets them, --end ends the group")
    ) { (run) throws(Failure) in
        let session = try run.session()
        guard let name = run.arguments.words.first else {
            let groups = try session.ask(ListRecipientGroups(today: run.today))
            guard !run.wantsJSON else { return run.write(.array(groups.map(\.shape))) }
            for group in groups {
                let origin = (group.isOwn ? Phrase.recipientGroupOwn : .recipientGroupShipped).in(run.language)
                run.output.line(
                    "\(padded(String(group.members.count), to: 6))\(padded(origin, to: 12))\(cleaned(group.name))")
            }
            return
        }
        if run.arguments.has(.recipient), run.arguments.has(.end) {
            throw .usage(.optionsExclude(CommandOption.recipient.flag, CommandOption.end.flag))
        }
        if run.arguments.has(.recipient) || run.arguments.has(.end) {
            let members = (run.arguments.text(.recipient) ?? "").split(separator: ";").map { trimmed(String($0)) }
            if run.arguments.has(.recipient), members.allSatisfy(\.isEmpty) {
                throw .usage(.usageBadValue(CommandOption.recipient.flag, value: "", expected: "\"A; B\""))
            }
            let group = try session.perform(SetRecipientGroup(name: name, members: members), at: run.writingTime)
            guard !run.wantsJSON else { return run.write(group.shape) }
            return run.say(
                run.arguments.has(.end)
                    ? .recipientGroupEnded(group.name) : .recipientGroupSet(group.name, .count(group.members.count)))
        }
        let groups = try session.ask(ListRecipientGroups(today: run.today))
        guard let group = groups.first(where: { RecipientGroup.key($0.name) == RecipientGroup.key(name) }) else {
            throw .said(.notFound, .issuerUnknown(name))
        }
        guard !run.wantsJSON else { return run.write(group.shape) }
        for member in group.members { run.output.line(cleaned(member.name)) }
    }
}

extension RecipientGroup {
    fileprivate var shape: JSONValue {
        json(("name", json(name)), ("own", .bool(isOwn)), ("members", .array(members.map { json($0.name) })))
    }
}
