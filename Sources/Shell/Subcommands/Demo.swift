import Office
import Phrases
import Records
import Store

extension Subcommand {
    static let demo = Subcommand(
        words: ["demo"], options: [.documents, .seed],
        summary: Phrase(
            vi: "lập cơ quan thử với dữ liệu bịa (--office TỆP-MỚI)",
            en: "make an invented office for trying out (--office NEW)")
    ) { (run) throws(Failure) in
        guard let documents = try run.arguments.number(.documents, in: 0...5_000_000) else {
            throw .usage(.usageMissingArgument(CommandOption.documents.flag))
        }
        let seed = UInt64(try run.arguments.number(.seed, in: 0...Int.max) ?? 1)
        let office = DemoOffice(documents: documents, seed: seed, today: run.today)
        let path = try run.officePath()
        var writing = DemoWriting(office: office, seed: seed, path: path, now: run.now)
        let made = try writing.write { done in
            run.progress(done, of: office.count) { .demoProgress(done: $0, of: $1) }
        }
        run.output.endProgress()
        if run.wantsJSON {
            run.write(json(("path", json(made)), ("documents", json(office.count))))
        } else {
            run.say(.demoMade(documents: .documents(office.count), path: made))
        }
    }
}
