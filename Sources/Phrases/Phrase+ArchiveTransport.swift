// What the command line says of files that leave the archive in a package and of old lists and packages that come in.
extension Phrase {
    package static func inventoryNoList(_ path: String) -> Phrase {
        Phrase(
            vi: "\(path) không phải danh mục: cần tệp CSV hay XLSX, hoặc thư mục của gói BagIt.",
            en: "\(path) is no list: a CSV or XLSX file is wanted, or the folder of a BagIt package.")
    }
    package static let bagNeedsWhole = Phrase(
        vi: "Chỉ đóng gói được khi được xem toàn bộ hồ sơ.", en: "Files are packed by who sees all of them.")
    package static func bagNothing(_ path: String) -> Phrase {
        Phrase(vi: "\(path) không có hồ sơ nào.", en: "There is no file in \(path).")
    }
    /// Why a document's files stay behind.
    package static func bagWithheldItem(_ file: String, _ document: String, _ mark: Phrase?) -> Phrase {
        Phrase(
            vi: "\(file): \(document): \(mark?.inside.vi ?? "bạn không được xem").",
            en: "\(file): \(document): \(mark.map { "marked \"\($0.en)\"" } ?? "not for you to see").")
    }
    package static func bagWithheld(_ count: Int) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(
            vi:
                "Chưa đóng gói: \(count.vi) văn bản không được đưa ra ngoài. Thêm --skip-bad để chỉ ghi tên chúng, không kèm tệp.",
            en:
                "No package was made: \(count.en) documents may not leave. With --skip-bad they are named and their files stay."
        )
    }
    package static func bagMarked(_ count: Int, _ mark: Phrase) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(
            vi: "\(count.vi) văn bản trong gói \(mark.inside.vi): chỉ giao cho nơi được phép.",
            en: "\(count.en) documents in the package are marked \"\(mark.en)\": for those alone who may have them.")
    }
    package static func bagDestroyed(_ count: Int) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(
            vi: "\(count.vi) tệp đã hủy theo biên bản nên không có trong gói.",
            en: "\(count.en) files were destroyed with minutes and are not in the package.")
    }
    package static func bagWritten(_ path: String, files: Int, documents: Int, payload: Int) -> Phrase {
        let files = count(files), documents = count(documents), payload = count(payload)
        return Phrase(
            vi: "Đã đóng gói vào \(path): \(files.vi) hồ sơ, \(documents.vi) văn bản, \(payload.vi) tệp; đã kiểm tra.",
            en: "Packed into \(path): \(files.en) files, \(documents.en) documents, \(payload.en) attachments; checked."
        )
    }

    // Old lists and packages that come in.

    package static func inventoryNameTwice(row: Int) -> Phrase {
        Phrase(vi: "trùng số hồ sơ và năm với dòng \(row).", en: "number and year are those of row \(row).")
    }
    package static let inventoryBoxInName = Phrase(
        vi: "Số hồ sơ bắt đầu lại ở mỗi hộp, nên số hộp ghi trước số hồ sơ: 02-15.",
        en: "Numbers begin anew in each box, so that the box stands in front: 02-15.")
    package static let inventoryYearWanted = Phrase(
        vi: "không rõ năm: thêm cột Năm, Thời gian, hoặc --year.",
        en: "the year is not known: a column of years or dates is wanted, or --year.")
    package static let inventoryRetentionWanted = Phrase(
        vi: "không ghi thời hạn bảo quản: thêm cột, hoặc --retention.",
        en: "no period of keeping: a column is wanted, or --retention.")
    package static func inventoryBoxWanted(_ fonds: String) -> Phrase {
        Phrase(
            vi: "không ghi hộp số, mà \(fonds) là phông: hồ sơ nằm trong nhóm hoặc hộp.",
            en: "no box, and \(fonds) is a fonds: files lie in series and boxes.")
    }
    package static func inventoryBoxTitle(_ code: String) -> Phrase {
        Phrase(vi: "Hộp số \(code)", en: "Box \(code)")
    }
    package static let inventoryEncodingDoubtful = Phrase(
        vi: "Chưa ghi gì: chưa chắc bảng mã của tệp. Xem dòng đọc thử ở trên, rồi chạy lại với --encoding.",
        en: "Nothing was written: the letters of the file are in doubt. Look at the line above and say --encoding.")
    package static func archiveImported(_ made: Int, boxes: Int, before: Int, skipped: Int) -> Phrase {
        let made = count(made), boxes = count(boxes), before = count(before), skipped = count(skipped)
        return Phrase(
            vi: "Đã nhập \(made.vi) hồ sơ, lập \(boxes.vi) hộp; có từ trước \(before.vi), bỏ qua \(skipped.vi).",
            en: "Took \(made.en) files, made \(boxes.en) boxes; there before \(before.en), passed over \(skipped.en).")
    }
    package static let bagNotDescribed = Phrase(
        vi: "Gói BagIt không có bản mô tả hồ sơ (metadata/ho-so.json) nên chưa nhập được.",
        en: "The BagIt package describes no files (metadata/ho-so.json) and cannot be taken.")
    package static func bagPlaceUnknown(_ place: String) -> Phrase {
        Phrase(
            vi: "không có nhóm, hộp \"\(place)\" ở đây: thêm --in.",
            en: "there is no series or box \"\(place)\" here: say --in.")
    }
    package static func bagFilesComing(_ count: Int, _ size: Phrase) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(
            vi: "\(count.vi) tệp đính kèm đi cùng tài liệu, \(size.vi).",
            en: "\(count.en) attachments come with their papers, \(size.en).")
    }
    package static func bagFilesNotTaken(_ count: Int) -> Phrase {
        let count = Phrase.count(count)
        return Phrase(
            vi: "\(count.vi) tệp trong gói không thuộc văn bản nào trong mục lục nên không nhập. Giữ gói lại.",
            en:
                "\(count.en) files of the package belong to no document that it lists and were not taken. Keep the package."
        )
    }
}
