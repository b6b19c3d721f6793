// Packages of files (BagIt) that go out and come in.
extension Phrase {
    /// A problem with its place in the package.
    package static func bagPlace(_ file: String?, line: Int?, _ problem: Phrase) -> Phrase {
        switch (file, line) {
        case (let file?, let line?):
            Phrase(vi: "\(file), dòng \(line): \(problem.vi)", en: "\(file), line \(line): \(problem.en)")
        case (let file?, nil): Phrase(vi: "\(file): \(problem.vi)", en: "\(file): \(problem.en)")
        case (nil, _): problem
        }
    }
    package static func bagRefused(_ count: Int, first: Phrase) -> Phrase {
        Phrase(
            vi: "Gói hồ sơ (BagIt) có \(count) lỗi nên không nhận. Lỗi đầu: \(first.vi)",
            en:
                "The package (BagIt) has \(count) \(count == 1 ? "fault" : "faults") and is not taken. The first: \(first.en)"
        )
    }
    package static let bagDeclarationBad = Phrase(
        vi: "thiếu bagit.txt hoặc ghi sai: đây không phải gói BagIt.",
        en: "bagit.txt is missing or wrong: this is no BagIt package.")
    package static func bagVersionUnknown(_ version: String) -> Phrase {
        Phrase(
            vi: "phiên bản BagIt \(version) không đọc được; cần 1.0.",
            en: "BagIt version \(version) is not read; 1.0 is.")
    }
    package static func bagEncodingOther(_ name: String) -> Phrase {
        Phrase(
            vi: "bảng mã \(name) không đọc được; cần UTF-8.", en: "the encoding \(name) is not read; UTF-8 is.")
    }
    package static let bagPayloadMissing = Phrase(vi: "thiếu thư mục data.", en: "the folder data is missing.")
    package static let bagManifestMissing = Phrase(
        vi: "thiếu manifest-sha256.txt hoặc manifest-sha512.txt: không kiểm tra được nội dung.",
        en: "neither manifest-sha256.txt nor manifest-sha512.txt is there: the content cannot be checked.")
    package static let bagFetches = Phrase(
        vi: "fetch.txt đòi tải tệp từ nơi khác; gói phải có đủ tệp.",
        en: "fetch.txt wants files from elsewhere; a package must hold all its files.")
    package static let bagLineBad = Phrase(vi: "dòng không đúng mẫu.", en: "the line has not the form that it should.")
    package static let bagPathEmpty = Phrase(vi: "đường dẫn trống.", en: "the path is empty.")
    package static let bagPathAbsolute = Phrase(
        vi: "đường dẫn đi từ gốc ổ đĩa.", en: "the path begins at the root of a disk.")
    package static let bagPathEscaping = Phrase(
        vi: "đường dẫn ra ngoài gói (..).", en: "the path leads out of the package (..).")
    package static let bagPathCharacter = Phrase(
        vi: "đường dẫn có ký tự không được phép.", en: "the path holds a character that it may not.")
    package static let bagPathNotNormal = Phrase(
        vi: "tên tệp dùng Unicode tổ hợp; cần dựng sẵn (NFC).",
        en: "the name's marks are characters of their own; it must be in normal form C.")
    package static let bagPathLong = Phrase(vi: "đường dẫn dài quá.", en: "the path is too long.")
    package static let bagPlaceWrong = Phrase(
        vi: "tệp không thuộc bản kê này.", en: "the file does not belong in this manifest.")
    package static func bagListedTwice(_ path: String) -> Phrase {
        Phrase(vi: "\(path) ghi hai lần.", en: "\(path) stands there twice.")
    }
    package static func bagCaseClash(_ path: String) -> Phrase {
        Phrase(
            vi: "\(path) trùng tên tệp khác nếu không kể chữ hoa, chữ thường.",
            en: "\(path) has the name of another file but for its capitals.")
    }
    package static func bagFileMissing(_ path: String) -> Phrase {
        Phrase(vi: "\(path) có trong bản kê mà thiếu tệp.", en: "\(path) is listed and not there.")
    }
    package static func bagFileUnlisted(_ path: String) -> Phrase {
        Phrase(vi: "\(path) không có trong bản kê.", en: "\(path) is not listed.")
    }
    package static func bagFileAltered(_ path: String) -> Phrase {
        Phrase(vi: "\(path) không khớp mã kiểm tra.", en: "\(path) does not fit its checksum.")
    }
    package static let bagNotPlain = Phrase(
        vi: "là liên kết hoặc không phải tệp thường.", en: "is a link or no plain file.")
    package static let bagUnreadable = Phrase(
        vi: "không đọc được hoặc bị sửa trong lúc đọc.", en: "cannot be read, or changed while it was read.")
    package static func bagSumWrong(said: String, found: String) -> Phrase {
        Phrase(
            vi: "Payload-Oxum ghi \(said), thực tế \(found).", en: "Payload-Oxum says \(said), there is \(found).")
    }
    package static func bagDigestOther(_ name: String) -> Phrase {
        Phrase(vi: "\(name) không được kiểm tra.", en: "\(name) is not checked.")
    }
    package static let bagNotUTF8 = Phrase(vi: "không phải UTF-8.", en: "is no UTF-8.")
    package static let bagMarked = Phrase(
        vi: "mở đầu bằng dấu thứ tự byte (BOM).", en: "begins with a byte order mark.")
    package static let bagTooLong = Phrase(vi: "tệp hoặc dòng dài quá.", en: "the file or a line is too long.")
    package static let bagTooManyFiles = Phrase(vi: "gói có quá nhiều tệp.", en: "the package has too many files.")
    package static let bagTooManyBytes = Phrase(vi: "gói lớn quá.", en: "the package is too large.")
    package static let bagTooDeep = Phrase(
        vi: "thư mục lồng nhau sâu quá.", en: "folders lie too deep within one another.")
    package static let bagDescriptionBad = Phrase(
        vi: "bản mô tả hồ sơ không đọc được.", en: "the description of the files cannot be read.")
    package static func bagPayloadAltered(_ path: String) -> Phrase {
        Phrase(
            vi: "Tệp \(path) trong sổ không còn khớp mã kiểm tra nên chưa đóng gói. Chạy vanthu verify, báo quản trị.",
            en:
                "\(path) does not fit its checksum any more, so no package was made. Run vanthu verify, tell the administrator."
        )
    }
    package static let bagNameBad = Phrase(
        vi: "Tên gói không dùng làm tên thư mục được.", en: "The package's name cannot be that of a folder.")
}
