import Glibc
import Office
import Records
import Store
import TestSupport
import Testing

/// A founded office in a folder of its own, with a fixed time and a few people.
final class SampleOffice {
    let folder: TemporaryFolder
    let file: OfficeFile
    let owner: Actor
    /// 24/11/2026 15:00 at the office.
    static let now = Instant(isoUTC: "2026-11-24T08:00:00.000Z") ?? Instant(milliseconds: 0)
    static let today = Day(year: 2026, month: 11, day: 24) ?? Day(number: 0)

    init(holidays: [Holiday] = Array(HolidayTable.shipped.prefix(3))) throws {
        // As the program's first act.
        umask(0o077)
        folder = try TemporaryFolder()
        file = try OfficeFile.create(at: folder.path + "/office.db")
        let person = Person(
            id: PersonID(0), login: "owner", name: "Trần Văn Minh", roles: Set(Role.allCases), isOwner: true)
        let profile = OfficeProfile(
            name: "LĐLĐ tỉnh Lam Giang", superior: "Tổng Liên đoàn Lao động Việt Nam", place: "Lam Giang", code: "LG.01"
        )
        owner = Actor(
            person: try file.office.found(
                profile, owner: person, units: Array(UnitDirectory.all.prefix(5)),
                holidays: holidays, at: Self.now))
    }

    var path: String { file.path }

    func content(
        _ subject: String = "báo cáo kết quả hoạt động công đoàn quý III", issuer: String = "Sở Nội vụ tỉnh Lam Giang",
        symbol: String = "12/BC-SNV", on day: Day = SampleOffice.today,
        _ change: (inout IncomingContent) -> Void = { _ in }
    ) -> IncomingContent {
        var content = IncomingContent(arrivedOn: day, issuer: issuer, symbol: .parse(symbol), subject: subject)
        content.typeCode = "bao-cao"
        change(&content)
        return content
    }

    @discardableResult
    func register(_ content: IncomingContent, key: String? = nil, by actor: Actor? = nil) throws -> Registration {
        keys += 1
        return try file.office.perform(
            RegisterIncoming(content: content, formKey: key ?? "form-\(keys)"), by: actor ?? owner, at: Self.now)
    }

    func document(_ id: DocumentID) throws -> IncomingDocument {
        try #require(try file.office.ask(ShowIncoming(.key(id)), by: owner)).document
    }

    func search(_ text: String, by actor: Actor? = nil) throws -> [String] {
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse(text, today: Self.today).0
        return try file.office.ask(ListIncoming(filter: filter, limit: 100), by: actor ?? owner)
            .map(\.document.number.shown)
    }

    func addPerson(_ login: String, _ roles: Set<Role>, department: DepartmentID? = nil) throws -> Actor {
        let person = Person(id: PersonID(0), login: login, name: login, department: department, roles: roles)
        _ = try file.office.perform(AddPerson(person: person), by: owner, at: Self.now)
        return Actor(person: try #require(try file.person(login: login)))
    }

    private var keys = 0
}

/// Takes away what the tenth schema and the one after it brought, so that a file is as the ninth left it.
let withoutTenthSchema = """
    DROP TABLE paper_text; DROP TRIGGER draft_version_is_fixed; DROP TABLE text_clearing; DROP TABLE search_purge; DROP TABLE destroyed_text;
    ALTER TABLE draft_version DROP COLUMN sha256; ALTER TABLE disposal_file DROP COLUMN texts;
    ALTER TABLE disposal_file DROP COLUMN texts_kept;
    CREATE TRIGGER draft_version_is_fixed BEFORE UPDATE ON draft_version
    BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
    PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;
    CREATE TABLE attachment_9 (
        id INTEGER PRIMARY KEY, document_id INTEGER REFERENCES incoming_document (id),
        blob_id INTEGER NOT NULL REFERENCES blob (id), name TEXT NOT NULL, kind TEXT NOT NULL, bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL, position INTEGER NOT NULL, added_at INTEGER NOT NULL, added_by INTEGER NOT NULL,
        removed_at INTEGER, removed_by INTEGER, removal_reason TEXT, outgoing_id INTEGER REFERENCES outgoing_document (id),
        disposal_id INTEGER REFERENCES disposal_case (id),
        CONSTRAINT attachment_has_owner CHECK ((document_id IS NULL) <> (outgoing_id IS NULL))
    ) STRICT;
    INSERT INTO attachment_9 SELECT id, document_id, blob_id, name, kind, bytes, sha256, position, added_at, added_by,
        removed_at, removed_by, removal_reason, outgoing_id, disposal_id FROM attachment;
    DROP TABLE attachment; ALTER TABLE attachment_9 RENAME TO attachment;
    PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON;
    CREATE INDEX attachment_by_blob ON attachment (blob_id);
    CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
    BEGIN SELECT RAISE(ABORT, 'a file of a document is never deleted'); END;
    CREATE TRIGGER attachment_stays_destroyed BEFORE UPDATE OF disposal_id ON attachment WHEN OLD.disposal_id IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
    CREATE TRIGGER text_of_attachment AFTER INSERT ON attachment
    BEGIN INSERT OR IGNORE INTO blob_text (blob_id, state) VALUES (NEW.blob_id, 0); END;
    CREATE TRIGGER content_of_attachment AFTER UPDATE OF removed_at, disposal_id ON attachment
    BEGIN INSERT OR IGNORE INTO content_due (attachment_id) VALUES (NEW.id); END;

    """

/// Takes away what the fifth schema brought, so that a file is as the fourth left it: with files of incoming documents alone.
///
/// The connection must know the words of the index (`registerSearch`): without its tokenizer no index of words is dropped.
let withoutFifthSchema =
    withoutTenthSchema + """
        DROP TRIGGER text_of_attachment; DROP TRIGGER content_of_attachment; DROP TRIGGER content_of_incoming;
        DROP TRIGGER content_of_outgoing; DROP TABLE content_text; DROP TABLE content_entry; DROP TABLE content_due;
        DROP TABLE content_purge; DROP TABLE blob_text;
        DROP TABLE disposal_backup; DROP TABLE backup_copy; DROP TABLE disposal_executor; DROP TABLE council_member;
        DROP TABLE disposal_file; DROP TABLE transfer_file; DROP TABLE archive_transfer; DROP TABLE kept_back; DROP TABLE loan_copy;
        DROP TABLE file_loan; DROP TABLE legal_hold; DROP TRIGGER attachment_stays_destroyed; DROP TRIGGER blob_hash_stays;
        DROP TABLE file_text;
        DROP TABLE file_entry; DROP TABLE file_due; DROP TABLE file_item; DROP TABLE record_file; DROP TABLE archive_total;
        DROP TABLE archive_path; DROP TABLE archive_node; DROP TABLE filing_entry; DROP TABLE filing_list;
        DROP TABLE retention_rule;
        DROP TABLE reminder_matter; DROP TABLE document_copy; DROP INDEX incoming_by_hand_over; DROP INDEX handling_by_routing;
        DROP TABLE report_duty; DROP TABLE draft_opinion; DROP TABLE draft_version; DROP TABLE outgoing_reply; DROP TABLE outgoing_reminder; DROP TABLE recipient_group;
        DROP TRIGGER blob_is_kept; DROP TRIGGER blob_is_fixed; DROP TRIGGER chunk_is_kept; DROP TRIGGER chunk_is_fixed;
        DROP TRIGGER chunk_is_last; DROP INDEX blob_freed; ALTER TABLE blob DROP COLUMN freed_at;
        CREATE TABLE attachment_3 (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL CONSTRAINT attachment_document REFERENCES incoming_document (id),
            blob_id INTEGER NOT NULL CONSTRAINT attachment_blob REFERENCES blob (id),
            name TEXT NOT NULL, kind TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, position INTEGER NOT NULL,
            added_at INTEGER NOT NULL, added_by INTEGER NOT NULL, removed_at INTEGER, removed_by INTEGER, removal_reason TEXT
        ) STRICT;
        INSERT INTO attachment_3 SELECT id, document_id, blob_id, name, kind, bytes, sha256, position, added_at, added_by,
            removed_at, removed_by, removal_reason FROM attachment;
        DROP TABLE attachment; DROP TABLE disposal_case;
        ALTER TABLE attachment_3 RENAME TO attachment;
        CREATE INDEX attachment_by_blob ON attachment (blob_id);
        CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
        BEGIN SELECT RAISE(ABORT, 'a file of a document is never deleted'); END;
        CREATE TRIGGER blob_is_kept BEFORE DELETE ON blob
        WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never deleted'); END;
        CREATE TRIGGER blob_is_fixed BEFORE UPDATE OF id, sha256, bytes, is_finished ON blob
        WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
        CREATE TRIGGER chunk_is_kept BEFORE DELETE ON blob_chunk
        WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id)
        BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never deleted'); END;
        CREATE TRIGGER chunk_is_fixed BEFORE UPDATE ON blob_chunk
        WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id)
        BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
        CREATE TRIGGER chunk_is_last BEFORE INSERT ON blob_chunk
        WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = NEW.blob_id)
        BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never added to'); END;
        DROP TABLE outgoing_reservation; DROP TABLE outgoing_answer; DROP TABLE outgoing_document; DROP TABLE numbering_policy;
        ALTER TABLE office DROP COLUMN symbol;
        """

/// Takes away what the fourth schema and the fifth brought, so that a file is as the third left it.
let withoutFourthSchema =
    withoutFifthSchema + """
        DROP TABLE unit_question; DROP TABLE lack_of_conditions; DROP TABLE scoring_setting; DROP TABLE fact;
        DROP TABLE figure_return; DROP TABLE figure_period; DROP TABLE indicator; DROP TABLE figure_form;
        ALTER TABLE office DROP COLUMN unit_code;
        """

/// What a refused command said.
func refusal<T>(_ body: () throws(OfficeError) -> T) -> Refusal? {
    do throws(OfficeError) {
        _ = try body()
        return nil
    } catch {
        switch error {
        case .refused(let refusal): return refusal
        case .store: return nil
        }
    }
}
