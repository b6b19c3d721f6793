import Records
import Testing

@Suite struct ArchiveDutyTests {
    private func file(
        _ state: FileState, _ retention: RetentionPeriod, ended: String?, archived: String? = nil,
        keptBack: String? = nil
    ) -> RecordFile {
        var content = FileContent(notation: "01.VP", year: 2023, title: "Hồ sơ thử", retention: retention)
        content.workEndedOn = ended.flatMap { Day(iso: $0) }
        var file = RecordFile(
            id: RecordFileID(1), content: content, state: state, node: ArchiveNodeID(1),
            createdAt: Instant(milliseconds: 0), createdBy: PersonID(1))
        file.archivedOn = archived.flatMap { Day(iso: $0) }
        file.keptBackUntil = keptBack.flatMap { Day(iso: $0) }
        return file
    }

    @Test func `a file open is to be closed when its work or its year ends`() {
        #expect(
            ArchiveDuty.next(of: file(.open, .years(5), ended: nil)).map { "\($0.duty) \($0.day.iso)" }
                == "close 2023-12-31")
        #expect(ArchiveDuty.next(of: file(.open, .years(5), ended: "2024-03-05")).map(\.day.iso) == "2024-03-05")
    }

    @Test func `a file closed goes to the archive, or falls due where it lies`() {
        func next(_ retention: RetentionPeriod, keptBack: String? = nil) -> String? {
            ArchiveDuty.next(of: file(.closed, retention, ended: "2023-12-20", keptBack: keptBack))
                .map { "\($0.duty.rawValue) \($0.day.iso)" }
        }
        #expect(next(.permanent) == "transfer 2024-12-20")
        #expect(next(.years(5)) == "transfer 2024-12-20")
        #expect(next(.years(5), keptBack: "2026-06-30") == "transfer 2026-06-30")
        #expect(next(.years(2)) == "dispose 2026-01-01")
    }

    @Test func `in the archive it is handed on or falls due`() {
        func next(_ retention: RetentionPeriod) -> String? {
            ArchiveDuty.next(of: file(.archived, retention, ended: "2013-12-20", archived: "2014-10-01"))
                .map { "\($0.duty.rawValue) \($0.day.iso)" }
        }
        #expect(next(.permanent) == "hand-over 2023-12-31")
        #expect(next(.years(10)) == "dispose 2024-01-01")
        #expect(next(.long) == nil)
    }

    @Test(arguments: [FileState.submitted, .handedOver, .destroyed])
    func `of what is on its way or gone nothing is due`(_ state: FileState) {
        #expect(ArchiveDuty.next(of: file(state, .years(5), ended: "2013-12-20")) == nil)
    }
}
