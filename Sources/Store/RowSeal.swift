import Digest
import Office
import SQLite

/// The canonical bytes of rows and their digests, as docs/journal.md lays them down so that any other program can check them.
///
/// A row is its table's name, then for every column that is not NULL, in the order of the table, the column's name and
/// value. Text and names are `t<bytes>:<UTF-8>`, integers `i<decimal>;`, blobs `b<bytes>:<bytes>`.
enum RowSeal {
    /// Appends one value.
    static func append(_ value: ColumnValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: break
        case .integer(let number): append(number, to: &bytes)
        case .real(let number): append("\(number)", to: &bytes)
        case .text(let text):
            appendHead(UInt8(ascii: "t"), text.count, to: &bytes)
            bytes.append(contentsOf: text)
        case .blob(let blob):
            appendHead(UInt8(ascii: "b"), blob.count, to: &bytes)
            bytes.append(contentsOf: blob)
        }
    }

    /// Appends a text.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        appendHead(UInt8(ascii: "t"), text.utf8.count, to: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends an integer.
    static func append(_ number: Int64, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "i"))
        appendDecimal(number, to: &bytes)
        bytes.append(UInt8(ascii: ";"))
    }

    /// Appends a blob.
    static func append(_ blob: [UInt8], to bytes: inout [UInt8]) {
        appendHead(UInt8(ascii: "b"), blob.count, to: &bytes)
        bytes.append(contentsOf: blob)
    }

    private static func appendHead(_ mark: UInt8, _ count: Int, to bytes: inout [UInt8]) {
        bytes.append(mark)
        appendDecimal(Int64(count), to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    private static func appendDecimal(_ number: Int64, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// The names of a table's columns as they enter the canonical bytes, made once per scan.
    struct Columns {
        let table: [UInt8]
        let names: [[UInt8]]

        init(of statement: Statement, table name: String) {
            var bytes: [UInt8] = []
            RowSeal.append(name, to: &bytes)
            table = bytes
            names = (0..<statement.columnCount).map { index in
                var bytes: [UInt8] = []
                RowSeal.append(statement.columnName(index), to: &bytes)
                return bytes
            }
        }
    }

    /// Writes the canonical bytes of the row under a statement that reads all columns of a table.
    static func canonical(_ statement: Statement, _ columns: Columns, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: columns.table)
        for index in columns.names.indices {
            statement.withColumn(index) { (value: ColumnValue) in
                if case .null = value { return }
                bytes.append(contentsOf: columns.names[index])
                append(value, to: &bytes)
            }
        }
    }

    /// The statement that reads all columns of one row of a kind.
    static func rowSQL(of kind: RecordKind) -> StaticString {
        switch kind {
        case .office: "SELECT * FROM office WHERE id = ?1"
        case .department: "SELECT * FROM department WHERE id = ?1"
        case .person: "SELECT * FROM person WHERE id = ?1"
        case .issuer: "SELECT * FROM issuer WHERE id = ?1"
        case .holiday: "SELECT * FROM holiday WHERE id = ?1"
        case .book: "SELECT * FROM book WHERE id = ?1"
        case .reservation: "SELECT * FROM reservation WHERE id = ?1"
        case .incoming: "SELECT * FROM incoming_document WHERE id = ?1"
        case .handling: "SELECT * FROM handling WHERE id = ?1"
        case .assignment: "SELECT * FROM assignment WHERE id = ?1"
        case .absence: "SELECT * FROM absence WHERE id = ?1"
        case .attachment: "SELECT * FROM attachment WHERE id = ?1"
        case .form: "SELECT * FROM figure_form WHERE id = ?1"
        case .indicator: "SELECT * FROM indicator WHERE id = ?1"
        case .period: "SELECT * FROM figure_period WHERE id = ?1"
        case .figureReturn: "SELECT * FROM figure_return WHERE id = ?1"
        case .fact: "SELECT * FROM fact WHERE id = ?1"
        case .scoringSetting: "SELECT * FROM scoring_setting WHERE id = ?1"
        case .lack: "SELECT * FROM lack_of_conditions WHERE id = ?1"
        case .question: "SELECT * FROM unit_question WHERE id = ?1"
        case .numberingPolicy: "SELECT * FROM numbering_policy WHERE id = ?1"
        case .outgoing: "SELECT * FROM outgoing_document WHERE id = ?1"
        case .outgoingAnswer: "SELECT * FROM outgoing_answer WHERE id = ?1"
        case .outgoingReservation: "SELECT * FROM outgoing_reservation WHERE id = ?1"
        case .draftVersion: DraftVersionSeal.row
        case .draftOpinion: "SELECT * FROM draft_opinion WHERE id = ?1"
        case .destroyedText: "SELECT * FROM destroyed_text WHERE id = ?1"
        case .reportDuty: "SELECT * FROM report_duty WHERE id = ?1"
        case .outgoingReply: "SELECT * FROM outgoing_reply WHERE id = ?1"
        case .outgoingReminder: "SELECT * FROM outgoing_reminder WHERE id = ?1"
        case .recipientGroup: "SELECT * FROM recipient_group WHERE id = ?1"
        case .copy: "SELECT * FROM document_copy WHERE id = ?1"
        case .reminderMatter: "SELECT * FROM reminder_matter WHERE id = ?1"
        case .archiveNode: "SELECT * FROM archive_node WHERE id = ?1"
        case .recordFile: "SELECT * FROM record_file WHERE id = ?1"
        case .fileItem: "SELECT * FROM file_item WHERE id = ?1"
        case .filingList: "SELECT * FROM filing_list WHERE id = ?1"
        case .filingEntry: "SELECT * FROM filing_entry WHERE id = ?1"
        case .retentionRule: "SELECT * FROM retention_rule WHERE id = ?1"
        case .archiveTransfer: "SELECT * FROM archive_transfer WHERE id = ?1"
        case .transferFile: "SELECT * FROM transfer_file WHERE id = ?1"
        case .keptBack: "SELECT * FROM kept_back WHERE id = ?1"
        case .disposalCase: "SELECT * FROM disposal_case WHERE id = ?1"
        case .disposalFile: "SELECT * FROM disposal_file WHERE id = ?1"
        case .councilMember: "SELECT * FROM council_member WHERE id = ?1"
        case .disposalExecutor: "SELECT * FROM disposal_executor WHERE id = ?1"
        case .disposalBackup: "SELECT * FROM disposal_backup WHERE id = ?1"
        case .backupCopy: "SELECT * FROM backup_copy WHERE id = ?1"
        case .fileLoan: "SELECT * FROM file_loan WHERE id = ?1"
        case .loanCopy: "SELECT * FROM loan_copy WHERE id = ?1"
        case .legalHold: "SELECT * FROM legal_hold WHERE id = ?1"
        }
    }

    /// The statement that reads all rows of a kind in order of their keys.
    static func tableSQL(of kind: RecordKind) -> StaticString {
        switch kind {
        case .office: "SELECT * FROM office ORDER BY id"
        case .department: "SELECT * FROM department ORDER BY id"
        case .person: "SELECT * FROM person ORDER BY id"
        case .issuer: "SELECT * FROM issuer ORDER BY id"
        case .holiday: "SELECT * FROM holiday ORDER BY id"
        case .book: "SELECT * FROM book ORDER BY id"
        case .reservation: "SELECT * FROM reservation ORDER BY id"
        case .incoming: "SELECT * FROM incoming_document ORDER BY id"
        case .handling: "SELECT * FROM handling ORDER BY id"
        case .assignment: "SELECT * FROM assignment ORDER BY id"
        case .absence: "SELECT * FROM absence ORDER BY id"
        case .attachment: "SELECT * FROM attachment ORDER BY id"
        case .form: "SELECT * FROM figure_form ORDER BY id"
        case .indicator: "SELECT * FROM indicator ORDER BY id"
        case .period: "SELECT * FROM figure_period ORDER BY id"
        case .figureReturn: "SELECT * FROM figure_return ORDER BY id"
        case .fact: "SELECT * FROM fact ORDER BY id"
        case .scoringSetting: "SELECT * FROM scoring_setting ORDER BY id"
        case .lack: "SELECT * FROM lack_of_conditions ORDER BY id"
        case .question: "SELECT * FROM unit_question ORDER BY id"
        case .numberingPolicy: "SELECT * FROM numbering_policy ORDER BY id"
        case .outgoing: "SELECT * FROM outgoing_document ORDER BY id"
        case .outgoingAnswer: "SELECT * FROM outgoing_answer ORDER BY id"
        case .outgoingReservation: "SELECT * FROM outgoing_reservation ORDER BY id"
        case .draftVersion: "SELECT * FROM draft_version ORDER BY id"
        case .draftOpinion: "SELECT * FROM draft_opinion ORDER BY id"
        case .destroyedText: "SELECT * FROM destroyed_text ORDER BY id"
        case .reportDuty: "SELECT * FROM report_duty ORDER BY id"
        case .outgoingReply: "SELECT * FROM outgoing_reply ORDER BY id"
        case .outgoingReminder: "SELECT * FROM outgoing_reminder ORDER BY id"
        case .recipientGroup: "SELECT * FROM recipient_group ORDER BY id"
        case .copy: "SELECT * FROM document_copy ORDER BY id"
        case .reminderMatter: "SELECT * FROM reminder_matter ORDER BY id"
        case .archiveNode: "SELECT * FROM archive_node ORDER BY id"
        case .recordFile: "SELECT * FROM record_file ORDER BY id"
        case .fileItem: "SELECT * FROM file_item ORDER BY id"
        case .filingList: "SELECT * FROM filing_list ORDER BY id"
        case .filingEntry: "SELECT * FROM filing_entry ORDER BY id"
        case .retentionRule: "SELECT * FROM retention_rule ORDER BY id"
        case .archiveTransfer: "SELECT * FROM archive_transfer ORDER BY id"
        case .transferFile: "SELECT * FROM transfer_file ORDER BY id"
        case .keptBack: "SELECT * FROM kept_back ORDER BY id"
        case .disposalCase: "SELECT * FROM disposal_case ORDER BY id"
        case .disposalFile: "SELECT * FROM disposal_file ORDER BY id"
        case .councilMember: "SELECT * FROM council_member ORDER BY id"
        case .disposalExecutor: "SELECT * FROM disposal_executor ORDER BY id"
        case .disposalBackup: "SELECT * FROM disposal_backup ORDER BY id"
        case .backupCopy: "SELECT * FROM backup_copy ORDER BY id"
        case .fileLoan: "SELECT * FROM file_loan ORDER BY id"
        case .loanCopy: "SELECT * FROM loan_copy ORDER BY id"
        case .legalHold: "SELECT * FROM legal_hold ORDER BY id"
        }
    }
}
