import Glibc
import Office
import Phrases
import Records
import Screens
import Store
import Testing

@testable import Shell

@Suite struct ListOutletTests {
    let trial = Trial.founded()

    private func worker(_ login: String? = nil) throws -> FileWorker {
        let file = try OfficeFile.open(at: trial.path("office.db"))
        let person = try #require(try login.map { try file.person(login: $0) } ?? file.owner())
        let now = trial.now
        return FileWorker(
            office: file.office, actor: Actor(person: person),
            places: FilePlaces(office: trial.path("office.db"), login: person.login, home: trial.folder),
            clock: { now })
    }

    private func export(_ columns: [ListColumn]?, order: ListOrder = .newest) -> ListExport {
        ListExport(name: "ds", filter: IncomingFilter(), order: order, columns: columns, language: .vi)
    }

    private func saved(_ worker: FileWorker, _ export: ListExport) throws -> (SavedList, [String]) {
        guard case .savedList(let list) = worker.run(.saveList(export), .none) else {
            Issue.record("not saved")
            return (SavedList(path: "", count: 0, marked: []), [])
        }
        let text = String(decoding: trial.bytes(of: String(list.path.dropFirst(trial.folder.count + 1))), as: UTF8.self)
        return (list, text.split(whereSeparator: \.isNewline).map(String.init))
    }

    @Test func `the columns shown are written in the order shown, safe for spreadsheets, with the mark of circulation`()
        throws
    {
        trial.register("=CMD()", symbol: "1/BC-X")
        trial.register("lịch trực", symbol: "2/BC-X", "--circulation", "noi-bo")
        let worker = try worker()
        let (list, lines) = try saved(worker, export([.number, .subject], order: .oldest))
        #expect(
            lines == [
                "\u{FEFF}Số đến,Trích yếu,Phạm vi lưu hành", "1,\"'=CMD()\",Thường", "2,lịch trực,Lưu hành nội bộ",
            ])
        #expect(list.count == 2)
        #expect(list.marked == [MarkedCount(circulation: .internalOnly, count: 1)])
        #expect(try saved(worker, export([.number])).1.dropFirst() == ["2,Lưu hành nội bộ", "1,Thường"])
        // A second file stands beside the first.
        #expect(trial.exists("drop/\(worker.actor.person.login)/ds-2.csv"))
    }

    @Test func `all fields are the register's own, as the command line prints them`() throws {
        trial.register("a", symbol: "1/BC-X")
        let printed = trial("list", "incoming", "--register", "all", "--csv").out
        #expect(try saved(try worker(), export(nil)).1 == printed.split(whereSeparator: \.isNewline).map(String.init))
    }

    @Test func `an administrator's file has no content in it`() throws {
        trial.register("chuyện riêng", symbol: "1/BC-X")
        trial("user", "add", "--login", "long", "--name", "Long", "--roles", "administrator")
        let (list, lines) = try saved(try worker("long"), export([.number, .subject]))
        #expect(list.count == 1)
        #expect(lines.dropFirst() == ["1,–"])
    }

    @Test func `a list stopped in the middle leaves no file`() throws {
        trial.register()
        let worker = try worker()
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(worker.run(.saveList(export(nil)), stopped) == .refused(.cancelled))
        #expect(!trial.exists("drop/\(worker.actor.person.login)/ds.csv"))
    }

    @Test func `beside a table on the command line stands how much of it is for the office only`() {
        trial.register("lịch trực", symbol: "2/BC-X", "--circulation", "noi-bo")
        let result = trial("list", "incoming", "--csv")
        #expect(result.code == 0)
        #expect(result.err == "lưu ý: Trong đó có 1 văn bản lưu hành nội bộ: chỉ dùng trong cơ quan.\n")
    }

    @Test func `a document to be given back is not copied, an internal one says so`() throws {
        let path = trial.write(Array("%PDF-1.4 a".utf8), to: "a.pdf")
        for (circulation, code) in [("xem-xong-tra-lai", Int32(1)), ("noi-bo", 0)] {
            let number = code == 1 ? "1" : "2"
            trial.register("a", symbol: "\(number)/BC-X", "--circulation", circulation)
            #expect(trial("attach", number, path).code == 0)
            let result = trial("attachment", "save", number, "1", trial.path("copy\(number).pdf"))
            #expect(result.code == code)
            #expect(trial.exists("copy\(number).pdf") == (code == 0))
            #expect(result.err.contains(code == 1 ? "không chép tệp ra ngoài" : "chỉ dùng trong cơ quan"))
        }
    }

    @Test func `a filter saved in the program narrows the list of the command line`() throws {
        trial.register("a", symbol: "1/BC-X", "--urgency", "khan")
        trial.register("b", symbol: "2/BC-X")
        let desk = try DeskFile(besideOffice: trial.path("office.db"))
        var kept = Preferences()
        kept.savedFilters.keep(SavedFilter(name: "Việc khẩn", body: "urgency=khan"))
        kept.savedFilters.keep(SavedFilter(name: "Mới", body: "x=y"))
        let login = try worker().actor.person.login
        try desk.keep(PreferenceName.filters.rawValue, kept[.filters] ?? "", of: login)
        #expect(trial("list", "incoming", "--saved", "viec khan").lines.count == 1)
        #expect(trial("list", "incoming", "--saved", "khác").code == 66)
        #expect(trial("list", "incoming", "--saved", "Mới").code == 65)
        #expect(trial("list", "incoming", "--saved", "Việc khẩn", "--late").code == 64)
    }
}
