// What the subcommands print for people.

extension Phrase {
    package static func usageUnknownCommand(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có lệnh \"\(name)\". Xem: vanthu help", en: "There is no command \"\(name)\". See: vanthu help")
    }
    package static func usageUnknownOption(_ name: String) -> Phrase {
        Phrase(
            vi: "Không có tùy chọn \"\(name)\". Xem: vanthu help",
            en: "There is no option \"\(name)\". See: vanthu help")
    }
    package static func usageMissingValue(_ option: String) -> Phrase {
        Phrase(vi: "Tùy chọn \(option) cần một giá trị.", en: "The option \(option) needs a value.")
    }
    package static func usageBadValue(_ option: String, value: String, expected: String) -> Phrase {
        Phrase(
            vi: "Giá trị \"\(value)\" của \(option) chưa đúng. Cần: \(expected)",
            en: "The value \"\(value)\" of \(option) does not fit. Expected: \(expected)")
    }
    package static func usageUnknownType(_ text: String, known: String) -> Phrase {
        Phrase(
            vi: "Không có loại văn bản \"\(text)\". Ghi chữ viết tắt, mã hoặc tên: \(known)",
            en: "There is no type \"\(text)\". Write an abbreviation, code or name: \(known)")
    }
    /// One of a few words is missing: they are named.
    package static func usageMissingChoice(_ name: String, _ choices: String) -> Phrase {
        Phrase(vi: "Thiếu \(name). Chọn một: \(choices)", en: "\(name) is missing. One of: \(choices)")
    }
    package static let usageJSONWantsFile = Phrase(
        vi: "Trang in không có dạng JSON: thêm --output TỆP, hoặc lấy danh sách bằng vanthu list … --json.",
        en: "A printed page has no JSON: add --output FILE, or list with vanthu list … --json.")
    package static func usageMissingArgument(_ name: String) -> Phrase {
        Phrase(vi: "Thiếu \(name). Xem: vanthu help", en: "\(name) is missing. See: vanthu help")
    }
    package static func usageEmptyArgument(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) để trống. Ghi nội dung sau \(name).", en: "\(name) is empty. Write something after \(name).")
    }
    package static func usageTooMany(_ text: String) -> Phrase {
        Phrase(vi: "Thừa \"\(text)\". Xem: vanthu help", en: "\"\(text)\" is too much. See: vanthu help")
    }
    package static func usageTwice(_ option: String) -> Phrase {
        Phrase(vi: "Tùy chọn \(option) chỉ dùng một lần.", en: "The option \(option) may stand once.")
    }
    package static let commandNotYet = Phrase(
        vi: "Lệnh này chưa có trong bản này.", en: "This version does not have that command.")
    package static let needsTerminal = Phrase(
        vi: "Cần chạy trong cửa sổ dòng lệnh (terminal).", en: "This needs a terminal.")
    package static let noOwner = Phrase(
        vi: "Chưa biết ai đang dùng. Chạy với --as TÊN.", en: "It is not known who you are. Run it with --as NAME.")
    package static func founded(name: String, path: String) -> Phrase {
        Phrase(
            vi: "Đã lập tệp dữ liệu của \(name): \(path)", en: "The office file of \(name) is made: \(path)")
    }
    package static func demoProgress(done: Phrase, of total: Phrase) -> Phrase {
        Phrase(vi: "Đang tạo dữ liệu thử: \(done.vi) / \(total.vi)", en: "Making demo data: \(done.en) / \(total.en)")
    }
    package static func demoMade(documents: Phrase, path: String) -> Phrase {
        Phrase(vi: "Đã tạo dữ liệu thử \(documents.vi): \(path)", en: "Demo data, \(documents.en): \(path)")
    }
    package static func cliRegistered(number: String) -> Phrase {
        Phrase(vi: "Đã cấp số đến \(number).", en: "Number \(number) was given.")
    }
    package static func cliRegisteredBefore(number: String) -> Phrase {
        Phrase(vi: "Đã đăng ký từ trước: số đến \(number).", en: "Registered before: number \(number).")
    }
    package static let cliNothingFound = Phrase(vi: "Không có gì khớp.", en: "Nothing matches.")
    package static func cliMore(_ count: Phrase) -> Phrase {
        Phrase(vi: "… còn nữa (đã hiện \(count.vi)), thêm --limit", en: "… and more (\(count.en) shown), use --limit")
    }
    package static func interrupted(done: Phrase) -> Phrase {
        Phrase(vi: "Đã dừng; phần đã ghi: \(done.vi).", en: "Stopped; written so far: \(done.en).")
    }
    package static func fileUnreadable(path: String, detail: String) -> Phrase {
        Phrase(vi: "Không đọc được tệp \(path) (\(detail)).", en: "\(path) cannot be read (\(detail)).")
    }
}
