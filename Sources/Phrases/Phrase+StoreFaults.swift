// What is wrong with the office file, and what to do.

extension Phrase {
    package static func fileMissing(path: String) -> Phrase {
        Phrase(
            vi: "Không có tệp dữ liệu \(path). Tạo bằng \"vanthu init\", hoặc chỉ đúng tệp bằng --office.",
            en: "There is no office file \(path). Make one with \"vanthu init\", or name it with --office.")
    }
    package static func fileExists(path: String) -> Phrase {
        Phrase(
            vi: "Đã có tệp \(path), không ghi đè. Chọn tên khác.",
            en: "\(path) exists and is not overwritten. Choose another name.")
    }
    package static func fileForeign(path: String) -> Phrase {
        Phrase(
            vi: "\(path) không phải tệp dữ liệu của vanthu. Kiểm tra lại đường dẫn.",
            en: "\(path) is no office file of vanthu. Check the path.")
    }
    package static func fileNewer(found: Int, known: Int) -> Phrase {
        Phrase(
            vi:
                "Tệp do bản chương trình mới hơn tạo (\(found), bản này đọc đến \(known)). Cập nhật chương trình rồi mở lại.",
            en:
                "The file was made by a newer program (\(found), this one reads up to \(known)). Update vanthu, then open it again."
        )
    }
    package static func fileDamaged(detail: String) -> Phrase {
        Phrase(
            vi: "Tệp dữ liệu bị hỏng (\(detail)). Chưa thay đổi gì. Báo quản trị phục hồi từ bản sao lưu.",
            en: "The office file is damaged (\(detail)). Nothing was changed. Restore it from a backup.")
    }
    package static func fileReadOnly(path: String) -> Phrase {
        Phrase(
            vi: "Không ghi được vào \(path). Kiểm tra quyền của tệp và thư mục.",
            en: "\(path) cannot be written. Check the rights of the file and its folder.")
    }
    package static func fileOnNetwork(path: String, kind: String) -> Phrase {
        Phrase(
            vi: "Tệp dữ liệu nằm trên ổ mạng (\(kind)), dễ hỏng sổ nên không mở. Chép về ổ đĩa của máy chủ.",
            en:
                "The office file is on a network drive (\(kind)), where it could be damaged. Copy it to the host's own disk."
        )
    }
    package static let diskFull = Phrase(
        vi: "Ổ đĩa đầy, chưa lưu được. Phần đang nhập còn nguyên. Báo quản trị, rồi lưu lại.",
        en: "The disk is full; nothing was saved. What was typed is kept. Tell the administrator, then save again.")
    package static let fileBusy = Phrase(
        vi: "Tệp dữ liệu đang bận, chưa lưu được. Phần đang nhập còn nguyên. Lưu lại sau vài giây.",
        en: "The office file is busy; nothing was saved. What was typed is kept. Save again in a moment.")
    package static func fileCannotOpen(path: String, detail: String) -> Phrase {
        Phrase(
            vi: "Không mở được \(path) (\(detail)). Kiểm tra đường dẫn và quyền.",
            en: "\(path) cannot be opened (\(detail)). Check the path and the rights.")
    }
    package static func fileNotPlain(path: String) -> Phrase {
        Phrase(
            vi: "\(path) là liên kết hoặc không phải tệp thường nên không mở. Chỉ đúng tệp thật.",
            en: "\(path) is a link or no plain file and is not opened. Name the file itself.")
    }
    package static let syncFailed = Phrase(
        vi: "Ổ đĩa không ghi chắc được dữ liệu nên chương trình dừng. Báo quản trị kiểm tra ổ đĩa.",
        en: "The disk did not keep what was written, so the program stops. Have the disk checked.")
    package static func undecodable(table: String, column: String, row: String) -> Phrase {
        Phrase(
            vi: "Có dòng không đọc được (\(table).\(column), \(row)). Chưa thay đổi gì. Báo quản trị.",
            en: "A row cannot be read (\(table).\(column), \(row)). Nothing was changed. Tell the administrator.")
    }
    package static func storeFailed(detail: String) -> Phrase {
        Phrase(
            vi: "Tệp dữ liệu báo: \(detail). Chưa lưu gì, phần đang nhập còn nguyên.",
            en: "The office file reports: \(detail). Nothing was saved; what was typed is kept.")
    }
}
