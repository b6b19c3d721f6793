import Office
import Records
import Screens
import Store

/// Keeps drafts and templates in the desk file for one person. What cannot be kept is said and never stops the work.
final class DeskKeeper {
    /// `nil` where the desk file cannot be opened.
    let desk: DeskFile?
    private let login: String
    /// Drafts that could not be dropped yet, such as while another program writes: their bytes must not stay.
    private var undropped: Set<String> = []
    private var version: Int64?

    init(_ desk: DeskFile?, of login: String) {
        self.desk = desk
        self.login = login
        version = try? desk?.dataVersion()
    }

    func run(_ keeping: Keeping) -> Message {
        switch keeping {
        case .list(let ticket): .keeping(answer(list), ticket)
        case .keepDraft(let draft, let isOpen, let ticket):
            .keeping(
                answer { (desk) throws(StoreFault) in
                    let isKept = try desk.keepDraft(DraftCodec.row(draft), of: login, isOpen: isOpen)
                    return isKept ? .done : .heldElsewhere
                }, ticket)
        case .takeDraft(let key, let ticket):
            .keeping(answer { (desk) throws(StoreFault) in try take(key, desk) }, ticket)
        case .dropDraft(let key, let withoutTrace, let ticket):
            .keeping(
                answer { (desk) throws(StoreFault) in
                    if withoutTrace { undropped.insert(key) }
                    try desk.dropDraft(key, of: login, withoutTrace: withoutTrace)
                    undropped.remove(key)
                    return .done
                }, ticket)
        case .keepTemplate(let template, let ticket):
            .keeping(
                answer { (desk) throws(StoreFault) in
                    try desk.keepTemplate(template.name, DraftCodec.body(template), of: login)
                    return .done
                }, ticket)
        case .dropTemplate(let name, let ticket):
            .keeping(
                answer { (desk) throws(StoreFault) in
                    try desk.dropTemplate(name, of: login)
                    return .done
                }, ticket)
        }
    }

    /// Tries once more what must not be left; when nobody types and before the end.
    func rest() {
        for key in undropped {
            guard let desk, (try? desk.dropDraft(key, of: login, withoutTrace: true)) != nil else { continue }
            undropped.remove(key)
        }
    }

    /// Whether another program has written since this was asked last.
    func hasChanged() -> Bool {
        guard let desk, let now = try? desk.dataVersion(), now != version else { return false }
        version = now
        return true
    }

    private func answer(_ body: (DeskFile) throws(StoreFault) -> Kept) -> Kept {
        guard let desk else { return .failed }
        do throws(StoreFault) { return try body(desk) } catch { return .failed }
    }

    /// A draft that this program cannot read stays in the file and is not offered.
    private func list(_ desk: DeskFile) throws(StoreFault) -> Kept {
        .listed(
            try desk.drafts(of: login).compactMap { DraftCodec.draft($0) },
            try desk.templates(of: login).compactMap { DraftCodec.template(name: $0.name, body: $0.body) })
    }

    private func take(_ key: String, _ desk: DeskFile) throws(StoreFault) -> Kept {
        switch try desk.takeDraft(key, of: login) {
        case .taken(let row): .taken(DraftCodec.draft(row))
        case .heldElsewhere: .heldElsewhere
        case .gone: .taken(nil)
        }
    }
}
