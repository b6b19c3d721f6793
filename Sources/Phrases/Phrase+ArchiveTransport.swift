// What the command line says of files that leave the archive in a package and of old lists and packages that come in.
extension Phrase {
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
}
