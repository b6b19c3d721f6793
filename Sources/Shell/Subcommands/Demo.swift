import Office
import Phrases
import Records
import Store

extension Subcommand {
    static let demo = Subcommand(
        words: ["demo"], options: [.documents, .seed, .profile],
        summary: Phrase(
            vi: "lập cơ quan thử với dữ liệu bịa (--office TỆP-MỚI)",
            en: "make an invented office for trying out (--office NEW)")
    ) { (run) throws(Failure) in
        var kind = DemoProfile.province
        if let text = run.arguments.filled(.profile) {
            guard let named = DemoProfile(rawValue: text) else {
                throw .usage(
                    .usageBadValue(CommandOption.profile.flag, value: text, expected: "province, confederation"))
            }
            kind = named
        }
        var documents = 0
        switch (kind, try run.arguments.number(.documents, in: 0...5_000_000)) {
        case (.province, let count?): documents = count
        case (.province, nil): throw .usage(.usageMissingArgument(CommandOption.documents.flag))
        case (.confederation, nil): break
        case (.confederation, _?):
            // Its documents are the returns of its units.
            throw .usage(
                .optionsExclude(CommandOption.documents.flag, "\(CommandOption.profile.flag) \(kind.rawValue)"))
        }
        let seed = UInt64(try run.arguments.number(.seed, in: 0...Int.max) ?? 1)
        let office = DemoOffice(documents: documents, seed: seed, today: run.today, kind: kind)
        let path = try run.officePath()
        var writing = DemoWriting(office: office, seed: seed, path: path, now: run.now)
        let made = try writing.write { done in
            run.progress(done, of: office.count) { .demoProgress(done: $0, of: $1) }
        }
        run.output.endProgress()
        if run.wantsJSON {
            run.write(json(("path", json(made)), ("documents", json(writing.documents))))
        } else {
            run.say(.demoMade(documents: .documents(writing.documents), path: made))
        }
    }
}
