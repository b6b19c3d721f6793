// Backup, restore, verify and doctor.

extension Phrase {
    package static func backupDone(path: String) -> Phrase {
        Phrase(vi: "Đã sao lưu và kiểm tra: \(path)", en: "Backed up and checked: \(path)")
    }
    package static func restoreDone(path: String) -> Phrase {
        Phrase(vi: "Đã phục hồi và kiểm tra: \(path)", en: "Restored and checked: \(path)")
    }
    package static func receiptDocuments(_ count: Phrase) -> Phrase {
        Phrase(vi: "Văn bản đến: \(count.vi)", en: "Incoming documents: \(count.en)")
    }
    package static func receiptJournal(entries: Phrase, head: String) -> Phrase {
        Phrase(
            vi: "Nhật ký: \(entries.vi) mục, mục cuối \(head)", en: "Journal: \(entries.en) entries, head \(head)")
    }
    package static func receiptHash(_ hash: String) -> Phrase {
        Phrase(vi: "SHA-256 của tệp: \(hash)", en: "SHA-256 of the file: \(hash)")
    }
    package static func verifyGood(entries: Phrase, rows: Phrase) -> Phrase {
        Phrase(
            vi: "Toàn vẹn: \(entries.vi) mục nhật ký và \(rows.vi) dòng đều khớp.",
            en: "Intact: \(entries.en) journal entries and \(rows.en) rows agree.")
    }
    package static func verifyBroken(sequence: String, day: String) -> Phrase {
        Phrase(
            vi: "Nhật ký không khớp từ mục \(sequence) (\(day)). Chưa thay đổi gì. Báo quản trị.",
            en:
                "The journal does not fit from entry \(sequence) (\(day)) on. Nothing was changed. Tell the administrator."
        )
    }
    package static func verifyRowChanged(table: String, row: String, sequence: String) -> Phrase {
        Phrase(
            vi: "Dòng \(table) \(row) khác với mục nhật ký \(sequence).",
            en: "Row \(row) of \(table) differs from journal entry \(sequence).")
    }
    package static func verifyRowMissing(table: String, row: String) -> Phrase {
        Phrase(
            vi: "Dòng \(table) \(row) có trong nhật ký nhưng đã mất.",
            en: "Row \(row) of \(table) is in the journal but gone.")
    }
    package static func verifyRowUnknown(table: String, row: String) -> Phrase {
        Phrase(vi: "Dòng \(table) \(row) không có trong nhật ký.", en: "Row \(row) of \(table) is not in the journal.")
    }
    package static let verifyProves = Phrase(
        vi: "Kiểm tra này cho biết có gì bị sửa sau khi ghi, không cho biết ai sửa.",
        en: "This shows that something was altered afterwards, not who did it.")
    package static func doctorLine(_ name: Phrase, good: Bool, detail: String) -> Phrase {
        let mark = good ? "+" : "!"
        return Phrase(vi: "\(mark) \(name.vi): \(detail)", en: "\(mark) \(name.en): \(detail)")
    }
    package static let doctorFile = Phrase(vi: "Tệp dữ liệu", en: "Office file")
    package static let doctorRights = Phrase(vi: "Quyền của tệp", en: "Rights of the file")
    package static let doctorDisk = Phrase(vi: "Chỗ trống trên đĩa", en: "Free disk space")
    package static let doctorClock = Phrase(vi: "Đồng hồ", en: "Clock")
    package static let doctorSQLite = Phrase(vi: "SQLite", en: "SQLite")
    package static let doctorTerminal = Phrase(vi: "Màn hình", en: "Terminal")
    package static let doctorLocale = Phrase(vi: "Bảng mã chữ", en: "Character set")
    package static let doctorBackup = Phrase(vi: "Lần sao lưu gần nhất", en: "Latest backup")
}
