import Glibc
import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

@Suite struct OfficeFileTests {
    static func fault(_ body: () throws(StoreFault) -> OfficeFile) -> StoreFault? {
        do throws(StoreFault) {
            _ = try body()
            return nil
        } catch { return error }
    }

    @Test func `an office file is its owner's alone`() throws {
        let office = try SampleOffice()
        var facts = stat()
        for suffix in ["", ".lock", "-wal"] {
            #expect(stat(office.path + suffix, &facts) == 0 && facts.st_mode & 0o077 == 0, "\(suffix)")
        }
    }

    @Test func `every file that is no office has its own fault`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/x.db"
        #expect(Self.fault { () throws(StoreFault) in try OfficeFile.open(at: path) } == .missing(path: path))
        #expect(
            Self.fault { () throws(StoreFault) in try OfficeFile.open(at: folder.path + "/no/x.db") }
                == .missing(path: folder.path + "/no/x.db"))
        mkdir(path, 0o700)
        #expect(Self.fault { () throws(StoreFault) in try OfficeFile.open(at: path) } == .notPlainFile(path: path))
        rmdir(path)
        let other = try Connection(path: path, mode: .readWriteCreate)
        try other.execute(script: "CREATE TABLE t (a)")
        try other.close()
        #expect(Self.fault { () throws(StoreFault) in try OfficeFile.open(at: path) } == .foreign(path: path))
        try write("Sổ công văn đến năm 2010, không phải cơ sở dữ liệu gì cả. ", times: 40, to: path)
        #expect(Self.fault { () throws(StoreFault) in try OfficeFile.open(at: path) } == .foreign(path: path))
        symlink("/etc/passwd", folder.path + "/link.db")
        #expect(
            Self.fault { () throws(StoreFault) in try OfficeFile.open(at: folder.path + "/link.db") }
                == .notPlainFile(path: folder.path + "/link.db"))
    }

    @Test func `a file of a newer program is left as it is`() throws {
        let office = try SampleOffice()
        let path = office.path
        let connection = try Connection(path: path)
        let (known, newer) = (Int(Schema.version), Int(Schema.version) + 1)
        try connection.setUserVersion(Schema.version + 1)
        #expect(
            Self.fault { () throws(StoreFault) in try OfficeFile.open(at: path) }
                == .newer(found: newer, known: known))
        // One that was open before notices at its next write.
        do {
            try office.register(office.content())
            Issue.record("an older program wrote into a newer file")
        } catch let error as OfficeError {
            #expect(error == .store(.newer(found: newer, known: known)))
        }
    }

    @Test func `an office is made only where nothing stands`() throws {
        let office = try SampleOffice()
        #expect(
            Self.fault { () throws(StoreFault) in try OfficeFile.create(at: office.path) } == .exists(path: office.path)
        )
    }

    @Test func `a row that cannot be read is a fault and never left out`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        let connection = try Connection(path: office.path)
        try connection.execute(script: "UPDATE incoming_document SET arrived_on = '32/13'")
        do {
            _ = try office.search("")
            Issue.record("an unreadable row was shown or left out")
        } catch let error as OfficeError {
            #expect(error == .store(.undecodable(table: "incoming_document", column: "arrived_on", id: 0)))
        }
    }

    @Test func `nothing stays open after a call`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        _ = try office.search("bao")
        office.file.settle()
        var facts = stat()
        // Had a read been left open, the log could not have been emptied.
        #expect(stat(office.path + "-wal", &facts) == 0 && facts.st_size == 0)
    }

    @Test func `eight writers at once leave no gap and no repeat`() async throws {
        let office = try SampleOffice()
        let path = office.path
        let owner = office.owner
        let contents = (0..<8).map { office.content("văn bản của \($0)") }
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for (index, content) in contents.enumerated() {
                group.addTask {
                    let file = try OfficeFile.open(at: path)
                    return try (0..<25).map {
                        try file.office.perform(
                            RegisterIncoming(content: content, formKey: "\(index)-\($0)"), by: owner,
                            at: SampleOffice.now
                        ).number.number
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(numbers.sorted() == Array(1...200))
        #expect(try office.file.verify().findings.isEmpty)
    }

    private func write(_ text: String, times: Int, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        for _ in 0..<times { fputs(text, file) }
        fclose(file)
    }
}

@Suite struct BackupTests {
    @Test func `a backup holds all and is restored into a new file`() throws {
        let office = try SampleOffice()
        for index in 1...30 { try office.register(office.content("văn bản \(index)")) }
        let copy = office.folder.path + "/copy.backup"
        let receipt = try office.file.backUp(to: copy)
        let head = try office.file.head()
        #expect(receipt.documents == 30 && receipt.head == head)
        let target = office.folder.path + "/new.db"
        let restored = try OfficeFile.restore(copy, to: target)
        #expect(restored.documents == 30 && restored.head == receipt.head)
        let file = try OfficeFile.open(at: target)
        let made = try file.office.perform(
            RegisterIncoming(content: office.content("tiếp"), formKey: "n"), by: office.owner, at: SampleOffice.now)
        #expect(made.number.number == 31)
    }

    @Test func `a backup never writes over a file and a damaged one is refused`() throws {
        let office = try SampleOffice()
        for index in 1...30 { try office.register(office.content("văn bản \(index)")) }
        let copy = office.folder.path + "/copy.backup"
        _ = try office.file.backUp(to: copy)
        #expect(throws: BackupFault.store(.exists(path: copy))) { try office.file.backUp(to: copy) }
        let connection = try Connection(path: copy)
        try connection.execute(script: "UPDATE incoming_document SET subject = 'khác' WHERE id = 3")
        try connection.close()
        let target = office.folder.path + "/new.db"
        #expect(throws: BackupFault.unsound([.rowAltered(RecordKey(.incoming, 3), sealedBy: 5)])) {
            try OfficeFile.restore(copy, to: target)
        }
        #expect(access(target, F_OK) != 0)
    }
}
