// Files of documents ("tệp", so that it never collides with "hồ sơ").

extension Phrase {
    package static let actAttach = Phrase(vi: "thêm tệp", en: "add files")
    package static let actRemoveAttachment = Phrase(vi: "bỏ tệp ra", en: "take files out")
    package static let fieldAttachment = Phrase(vi: "Tệp", en: "File")

    package static let kindOldOffice = Phrase(vi: "Office cũ", en: "old Office")
    package static let kindText = Phrase(vi: "chữ", en: "text")
    package static let kindEmail = Phrase(vi: "thư", en: "e-mail")
    package static let kindUnknown = Phrase(vi: "chưa rõ", en: "unknown")

    /// A length for the eye: "812 B", "40 KB", "3,4 MB". Powers of 1024, one digit behind the point below 10.
    package static func size(_ bytes: Int) -> Phrase {
        guard bytes >= 1024 else { return Phrase("\(bytes) B") }
        var unit = 0
        var tenths = bytes * 10 / 1024
        let units = ["KB", "MB", "GB"]
        while tenths >= 10_240, unit < units.count - 1 {
            tenths /= 1024
            unit += 1
        }
        guard tenths < 100, !tenths.isMultiple(of: 10) else { return Phrase("\(tenths / 10) \(units[unit])") }
        return Phrase(
            vi: "\(tenths / 10),\(tenths % 10) \(units[unit])", en: "\(tenths / 10).\(tenths % 10) \(units[unit])")
    }

    // MARK: What keeps a file from being added

    package static func fileEmpty(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) trống, chưa thêm. Chép hoặc quét lại rồi thêm.",
            en: "\(name) is empty and was not added. Copy or scan it again, then add it.")
    }
    package static func fileTooLarge(name: String, limit: Phrase) -> Phrase {
        Phrase(
            vi: "Tệp \(name) lớn hơn \(limit.vi), chưa thêm. Chia nhỏ hoặc quét nhẹ hơn.",
            en: "\(name) is larger than \(limit.en) and was not added. Split it or scan it lighter.")
    }
    package static func filesTooMany(limit: Int) -> Phrase {
        Phrase(
            vi: "Mỗi văn bản giữ tối đa \(limit) tệp. Gộp các tệp thành một tệp ZIP.",
            en: "A document keeps at most \(limit) files. Put them together into one ZIP.")
    }
    package static func fileAttachedAlready(name: String) -> Phrase {
        Phrase(
            vi: "Văn bản đã có tệp này, tên là \(name). Không thêm lần nữa.",
            en: "The document has this file already, as \(name). It is not added again.")
    }
    package static func stagedFileGone(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) chờ quá lâu nên không còn. Thêm lại tệp rồi lưu.",
            en: "\(name) waited too long and is gone. Add it again, then save.")
    }
    package static func attachmentRemovedBefore(name: String) -> Phrase {
        Phrase(vi: "Tệp \(name) đã được bỏ ra trước đó.", en: "\(name) was taken out before.")
    }
    package static func fileMissingOutside(name: String) -> Phrase {
        Phrase(
            vi: "Không có tệp \(name). Kiểm tra lại tên và thư mục.",
            en: "There is no file \(name). Check the name and the folder.")
    }
    package static func fileIsLink(name: String) -> Phrase {
        Phrase(
            vi: "\(name) là liên kết nên không thêm. Chỉ đúng tệp thật.",
            en: "\(name) is a link and was not added. Name the file itself.")
    }
    package static func fileIsFolder(name: String) -> Phrase {
        Phrase(
            vi: "\(name) là thư mục. Chỉ một tệp trong đó, hoặc gộp thành tệp ZIP.",
            en: "\(name) is a folder. Name a file in it, or put it into a ZIP.")
    }
    package static func fileIsSpecial(name: String) -> Phrase {
        Phrase(
            vi: "\(name) không phải tệp thường (thiết bị, ống dẫn, tệp hệ thống) nên không thêm.",
            en: "\(name) is no plain file (a device, a pipe, a system file) and was not added.")
    }
    package static func fileIsOfficeFile(name: String) -> Phrase {
        Phrase(
            vi: "\(name) là tệp dữ liệu đang mở của chính chương trình nên không thêm. Dùng vanthu backup.",
            en: "\(name) is this program's own open office file and was not added. Use vanthu backup.")
    }
    package static func fileUnreadable(name: String) -> Phrase {
        Phrase(
            vi: "Không đọc được \(name). Kiểm tra quyền của tệp và ổ đĩa.",
            en: "\(name) cannot be read. Check the rights of the file and the disk.")
    }
    package static func fileChanging(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) đang được ghi dở nên chưa thêm. Đợi máy quét xong rồi thêm lại.",
            en: "\(name) is still being written and was not added. Wait until it is complete, then add it.")
    }
    package static func fileVanished(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) mất trong lúc đọc nên chưa thêm. Tìm lại tệp rồi thêm.",
            en: "\(name) vanished while it was read and was not added. Find it, then add it.")
    }
    package static let filesCancelled = Phrase(
        vi: "Đã dừng chép, chưa thêm tệp nào.", en: "Copying was stopped; no file was added.")

    // MARK: Where files come from

    package static let scanFolderUnset = Phrase(
        vi: "Chưa đặt thư mục quét. Đặt bằng: vanthu settings set --scan-folder THƯ-MỤC",
        en: "No scan folder is set. Set it with: vanthu settings set --scan-folder FOLDER")
    package static func scanFolderEmpty(_ path: String) -> Phrase {
        Phrase(
            vi: "Thư mục quét \(path) chưa có tệp nào. Quét xong rồi bấm lại.",
            en: "The scan folder \(path) has no file. Scan first, then press again.")
    }
    package static func scanFolderMissing(_ path: String) -> Phrase {
        Phrase(
            vi: "Không mở được thư mục \(path). Kiểm tra đường dẫn và quyền.",
            en: "The folder \(path) cannot be opened. Check the path and the rights.")
    }
    package static func scanFolderSet(_ path: String) -> Phrase {
        Phrase(vi: "Thư mục quét: \(path)", en: "Scan folder: \(path)")
    }
    package static func dropFolderEmpty(_ path: String) -> Phrase {
        Phrase(
            vi: "Thư mục trao đổi \(path) trống. Chép tệp vào đó rồi bấm lại.",
            en: "The drop folder \(path) is empty. Copy files there, then press again.")
    }

    // MARK: Taking files out to the outside

    package static func fileSaved(path: String) -> Phrase {
        Phrase(vi: "Đã chép ra \(path).", en: "Saved as \(path).")
    }
    package static func fileNotWritten(path: String) -> Phrase {
        Phrase(
            vi: "Không ghi được \(path). Kiểm tra thư mục, quyền và chỗ trống.",
            en: "\(path) cannot be written. Check the folder, the rights and the free space.")
    }
    package static func attachmentDamaged(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) trong sổ không còn khớp mã kiểm tra nên không chép ra. Chạy vanthu verify, báo quản trị.",
            en:
                "\(name) does not fit its checksum any more and is not handed out. Run vanthu verify, tell the administrator."
        )
    }
    package static func programMissing(_ program: String, package: String) -> Phrase {
        Phrase(
            vi: "Máy chưa có \(program). Cài gói \(package) rồi làm lại.",
            en: "\(program) is not installed. Install the package \(package), then try again.")
    }
    package static func kindNotShown(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "Loại tệp này (\(kind.vi)) không xem dạng chữ được. F8 chép ra để mở bằng chương trình khác.",
            en: "This kind (\(kind.en)) is not shown as text. F8 saves it for another program.")
    }
    package static func textNotFound(name: String) -> Phrase {
        Phrase(
            vi: "Không lấy được chữ từ \(name) (có thể là ảnh quét). F8 chép ra để xem.",
            en: "No text was found in \(name) (it may be a scanned picture). F8 saves it.")
    }
    package static func kindNotOpened(_ kind: Phrase) -> Phrase {
        Phrase(
            vi: "Loại tệp này (\(kind.vi)) không mở thẳng, để an toàn. F8 chép ra rồi tự mở.",
            en: "This kind (\(kind.en)) is not opened directly, for safety. F8 saves it; open it yourself.")
    }
    package static func openerFailed(name: String) -> Phrase {
        Phrase(
            vi: "Máy không mở được \(name). F8 chép ra để mở bằng chương trình khác.",
            en: "The desktop could not open \(name). F8 saves it for another program.")
    }
    package static func fileOpened(name: String) -> Phrase {
        Phrase(
            vi: "Đã mở bản sao của \(name). Sửa bản sao không đổi tệp trong sổ.",
            en: "A copy of \(name) was opened. Changing it does not change the file kept.")
    }
    package static func verifyAttachmentAltered(name: String, row: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) (attachment \(row)): nội dung khác với mã kiểm tra đã ghi.",
            en: "File \(name) (attachment \(row)): its bytes differ from the checksum on record.")
    }

    // MARK: The screen and the command line

    package static func attachmentsTitle(number: String) -> Phrase {
        Phrase(vi: "TỆP CỦA VĂN BẢN ĐẾN SỐ \(number)", en: "FILES OF INCOMING NUMBER \(number)")
    }
    package static func attachmentsCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) tệp", en: count.en == "1" ? "1 file" : "\(count.en) files")
    }
    package static let attachmentsEmpty = Phrase(
        vi: "Văn bản chưa có tệp nào. F12 lấy bản quét mới nhất, F2 thêm tệp khác.",
        en: "The document has no file. F12 takes the newest scan, F2 adds another.")
    /// For those who add none.
    package static let attachmentsNone = Phrase(vi: "Văn bản chưa có tệp nào.", en: "The document has no file.")
    package static func fileTakenOut(reason: String) -> Phrase {
        Phrase(vi: "đã bỏ ra: \(reason)", en: "taken out: \(reason)")
    }
    package static func fileDestroyedIn(_ disposal: String) -> Phrase {
        Phrase(vi: "nội dung đã hủy, hồ sơ hủy số \(disposal)", en: "content destroyed in case \(disposal)")
    }
    package static func filesAttached(_ names: String, number: String) -> Phrase {
        Phrase(vi: "Đã thêm vào số đến \(number): \(names).", en: "Added to number \(number): \(names).")
    }
    package static func outAttachmentsTitle(_ symbol: String) -> Phrase {
        Phrase(vi: "TỆP CỦA VĂN BẢN ĐI \(symbol)", en: "FILES OF OUTGOING \(symbol)")
    }
    package static func outFilesAttached(_ names: String, _ symbol: String) -> Phrase {
        Phrase(vi: "Đã thêm vào văn bản \(symbol): \(names).", en: "Added to \(symbol): \(names).")
    }
    /// Behind the title of a paper in the list of a file.
    package static func paperFiles(_ count: Phrase) -> Phrase {
        let told = attachmentsCount(count)
        return Phrase(vi: " [\(told.vi)]", en: " [\(told.en)]")
    }
    package static func paperAttachmentsTitle(_ title: String) -> Phrase {
        Phrase(vi: "TỆP CỦA TÀI LIỆU: \(title)", en: "FILES OF THE PAPER: \(title)")
    }
    package static func paperFilesAttached(_ names: String, _ title: String, _ file: String) -> Phrase {
        Phrase(
            vi: "Đã thêm vào tài liệu \"\(title)\", hồ sơ \(file): \(names).",
            en: "Added to the paper \"\(title)\" in file \(file): \(names).")
    }
    package static func paperNoSuchAttachment(_ place: String, _ title: String) -> Phrase {
        Phrase(
            vi: "Tài liệu \"\(title)\" không có tệp thứ \(place).", en: "The paper \"\(title)\" has no file \(place).")
    }
    package static func paperRegistered(_ place: String, _ name: String, isOutgoing: Bool) -> Phrase {
        let command = isOutgoing ? "vanthu attach outgoing \(name)" : "vanthu attach \(name)"
        return Phrase(
            vi: "Dòng \(place) là văn bản có sổ (\(name)): tệp thuộc về văn bản. Dùng \(command).",
            en: "Line \(place) is a registered document (\(name)): its files belong to it. Use \(command).")
    }
    package static func archivePaperHasFiles(_ title: String, _ files: Phrase) -> Phrase {
        Phrase(
            vi: "Tài liệu \"\(title)\" còn \(files.vi) tệp. Lưu tệp ra nếu cần ở nơi khác, bỏ tệp, rồi mới loại.",
            en:
                "The paper \"\(title)\" still has \(attachmentsCount(files).en). Save what is wanted elsewhere and remove "
                + "them first.")
    }
    package static func archiveWeededPaper(_ title: String) -> Phrase {
        Phrase(
            vi: "Tài liệu \"\(title)\" đã loại khỏi hồ sơ: không thêm, bỏ tệp nữa.",
            en: "The paper \"\(title)\" was taken out of its file: its files stay as they are.")
    }
    package static func paperNoSuchLine(_ place: String, _ file: String) -> Phrase {
        Phrase(
            vi: "Hồ sơ \(file) không có dòng \(place). Xem: vanthu archive file \(file)",
            en: "File \(file) has no line \(place). See: vanthu archive file \(file)")
    }
    package static func attachmentTakenOut(name: String) -> Phrase {
        Phrase(
            vi: "Đã bỏ tệp \(name) ra. Sổ vẫn giữ tệp và lý do.",
            en: "\(name) is taken out. The office keeps it with the reason.")
    }
    package static func noSuchAttachment(_ place: String, number: String) -> Phrase {
        Phrase(
            vi: "Số đến \(number) không có tệp thứ \(place). Xem: vanthu show attachments \(number)",
            en: "Number \(number) has no file \(place). See: vanthu show attachments \(number)")
    }
    package static func outNoSuchAttachment(_ place: String, _ symbol: String) -> Phrase {
        Phrase(
            vi: "Văn bản \(symbol) không có tệp thứ \(place). Xem: vanthu show outgoing \(symbol)",
            en: "\(symbol) has no file \(place). See: vanthu show outgoing \(symbol)")
    }
    package static func fileLimitSet(_ size: Phrase) -> Phrase {
        Phrase(vi: "Mỗi tệp đính kèm tối đa: \(size.vi)", en: "Largest attached file: \(size.en)")
    }
    package static let workBegun = Phrase(vi: "Đang làm … Esc dừng.", en: "Working … Esc stops.")
    package static let workBusy = Phrase(
        vi: "Đang chép tệp khác. Đợi xong, hoặc Esc dừng.", en: "Another file is being copied. Wait, or Esc stops it.")
    package static let stopping = Phrase(vi: "Đang dừng …", en: "Stopping …")
    package static func removeAttachmentQuestion(name: String) -> Phrase {
        Phrase(
            vi: "Bỏ tệp \(name) ra khỏi văn bản? Tệp vẫn giữ trong sổ, kèm lý do.",
            en: "Take \(name) out of the document? It is kept with the reason.")
    }
    package static let attachSourceTitle = Phrase(vi: "THÊM TỆP TỪ ĐÂU", en: "ADD A FILE FROM")
    package static let attachNewestScan = Phrase(vi: "Bản quét mới nhất", en: "The newest scan")
    package static let attachDropFolder = Phrase(vi: "Thư mục trao đổi", en: "The drop folder")
    package static let attachByPath = Phrase(vi: "Gõ đường dẫn", en: "A path")
    package static func unstage(_ name: String) -> Phrase {
        Phrase(vi: "Bỏ ra: \(name)", en: "Leave out: \(name)")
    }
    package static let pathQuestion = Phrase(
        vi: "Đường dẫn của tệp (Tab gõ tiếp tên)?", en: "Path of the file (Tab completes)?")
    package static let pathNeeded = Phrase(
        vi: "Gõ đường dẫn, hoặc Esc thôi.", en: "Write the path, or Esc leaves.")
    package static let pathHint = Phrase(
        vi: "Enter xong · Tab gõ tiếp · Esc thôi", en: "Enter done · Tab completes · Esc leave")
    package static let pathLabel = Phrase(vi: "Tệp:", en: "File:")
    package static let saveTargetTitle = Phrase(vi: "CHÉP TỆP RA ĐÂU", en: "SAVE THE FILE TO")
    package static let savePathQuestion = Phrase(
        vi: "Chép ra tệp hoặc thư mục nào (Tab gõ tiếp tên)?",
        en: "Save as which file or in which folder (Tab completes)?")
    package static let dropChooserTitle = Phrase(
        vi: "CHỌN TỆP TRONG THƯ MỤC THẢ TỆP", en: "CHOOSE FROM THE DROP FOLDER")
    package static let marksHint = Phrase(
        vi: "Enter nhận · Space chọn · ↑ ↓ · Esc thôi", en: "Enter takes · Space marks · ↑ ↓ · Esc leaves")
    package static func pathNames(_ names: String) -> Phrase { Phrase(names) }
    package static func formFiles(_ count: Phrase, names: String) -> Phrase {
        Phrase(vi: "Tệp: \(count.vi) (\(names))", en: "Files: \(count.en) (\(names))")
    }
    package static func fileStaged(name: String) -> Phrase {
        Phrase(
            vi: "Đã nhận tệp \(name), lưu cùng văn bản.", en: "\(name) is taken and will be saved with the document.")
    }
    package static let textCut = Phrase(
        vi: "(còn nữa, không hiện hết; F8 ở danh sách tệp chép ra để xem cả)",
        en: "(there is more that is not shown; F8 in the list of files saves the whole)")
    package static let keyAttachments = Phrase(vi: "Tệp", en: "Files")
    package static let keyNewestScan = Phrase(vi: "Quét", en: "Scan")
    package static let keyAddFile = Phrase(vi: "Thêm tệp", en: "Add")
    package static let keyViewText = Phrase(vi: "Xem chữ", en: "Text")
    package static let keySaveFile = Phrase(vi: "Chép ra", en: "Save")
    package static let keyOpenFile = Phrase(vi: "Mở bằng máy", en: "Open")
    package static let keyTakeOut = Phrase(vi: "Bỏ ra", en: "Take out")
    package static let keyStop = Phrase(vi: "Dừng", en: "Stop")
    package static let contextAttachments = Phrase(vi: "Tệp của văn bản", en: "Files of a document")
    package static let contextText = Phrase(vi: "Xem chữ", en: "Text")
    package static let whyNoDisplay = Phrase(vi: "máy này không có màn hình đồ họa", en: "there is no desktop here")
    package static let whyTakenOut = Phrase(vi: "tệp đã bỏ ra", en: "the file is taken out")
    package static let whyOnlyDropFolder = Phrase(
        vi: "ở máy chủ chung chỉ dùng thư mục trao đổi", en: "a shared host has only the drop folder")
    package static let columnName = Phrase(vi: "Tên tệp", en: "Name")
    package static let columnKind = Phrase(vi: "Loại", en: "Kind")
    package static let columnSize = Phrase(vi: "Cỡ", en: "Size")
    package static let columnAdded = Phrase(vi: "Thêm lúc", en: "Added")
    package static let columnBy = Phrase(vi: "Người thêm", en: "By")
}
