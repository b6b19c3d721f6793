// The first start on a machine without an office: six questions, or the demo.

extension Phrase {
    package static let firstTitle = Phrase(vi: "VĂN THƯ · LẦN MỞ ĐẦU TIÊN", en: "VĂN THƯ · FIRST START")
    package static let firstWelcome = Phrase(
        vi:
            "Máy này chưa có dữ liệu của cơ quan nào. Lập mới cần trả lời sáu câu, khoảng một phút; sửa được mọi câu trước khi lập, và chưa ghi gì cho đến lúc đó.",
        en:
            "There is no office on this machine yet. Six questions make one, in about a minute; every answer can be changed before the end, and nothing is written until then."
    )
    package static func firstPath(_ path: String) -> Phrase {
        Phrase(vi: "Dữ liệu sẽ nằm ở \(path)", en: "The data will be kept in \(path)")
    }
    package static let firstMake = Phrase(vi: "Lập cơ quan mới", en: "Make an office")
    package static let firstDemo = Phrase(vi: "Xem thử với dữ liệu bịa", en: "Try it with invented data")
    package static let firstDemoAgain = Phrase(vi: "Mở lại dữ liệu thử", en: "Open the invented data again")
    package static let firstLeave = Phrase(vi: "Thoát, chưa lập gì", en: "Leave; nothing is made")
    package static func firstDemoHint(_ path: String) -> Phrase {
        Phrase(
            vi: "DỮ LIỆU THỬ nằm riêng ở \(path), không lẫn với dữ liệu thật.",
            en: "DEMO DATA has a file of its own, \(path), and never mixes with real data.")
    }
    package static let firstLeaveHint = Phrase(
        vi: "Lần sau mở lại sẽ hỏi như lần này.", en: "The next start asks again.")
    package static func firstQuestion(_ number: Int, _ title: Phrase) -> Phrase {
        Phrase(vi: "Câu \(number)/6 · \(title.vi)", en: "Question \(number)/6 · \(title.en)")
    }

    package static let firstTypingTitle = Phrase(vi: "Gõ tiếng Việt", en: "Typing Vietnamese")
    package static let firstTypingHelp = Phrase(
        vi:
            "Máy đã có UniKey, EVKey, ibus … thì chọn tắt. Chưa có thì dùng bộ gõ có sẵn của chương trình. Ctrl+G bật, tắt lúc nào cũng được.",
        en:
            "Where the machine has an input method (UniKey, EVKey, ibus …), leave it off. Otherwise the program's own can be used; Ctrl+G switches it at any time."
    )
    package static let firstOfficeTitle = Phrase(vi: "Cơ quan", en: "The office")
    package static let firstOfficeHelp = Phrase(
        vi: "Tên đầy đủ, như in ở đầu văn bản. Gõ vài chữ (không dấu cũng được) để chọn công đoàn có trong danh mục.",
        en: "Its full name, as letters have it. A few letters (marks may be left out) find unions of the directory.")
    package static let firstIdentityTitle = Phrase(vi: "Mã, địa danh, cấp trên", en: "Code, place, superior")
    package static let firstIdentityHelp = Phrase(
        vi:
            "Mã định danh dùng khi gửi văn bản điện tử; chưa biết thì để như đề nghị, sửa sau bằng vanthu settings set. Địa danh đứng trước ngày tháng trong văn bản.",
        en:
            "The code names the office in electronic exchange; where it is not known yet, the proposal does (vanthu settings set changes it). The place stands before the date of letters."
    )
    package static let firstPersonTitle = Phrase(vi: "Người dùng", en: "Who you are")
    package static let firstPersonHelp = Phrase(
        vi: "Họ tên hiện trong sổ và nhật ký. Tên ngắn để vào chương trình: chữ thường không dấu, như lan hoặc hung2.",
        en: "The name stands in the register and the journal. The login is short: small letters without marks, as lan.")
    package static let firstSharingTitle = Phrase(vi: "Một mình hay nhiều người", en: "Alone or several")
    package static let firstSharingHelp = Phrase(
        vi: "Người khác thêm sau bằng vanthu user add, mỗi người một vai trò. Đổi được về sau.",
        en: "Others are added with vanthu user add, each with a role. This can be changed later.")
    package static let firstAlone = Phrase(vi: "một mình làm mọi việc", en: "one person does all work")
    package static let firstShared = Phrase(
        vi: "văn thư, kiêm lưu trữ, quản trị; còn người khác", en: "clerk, archivist, administrator; others follow")
    package static func firstNumberTitle(year: Int) -> Phrase {
        Phrase(vi: "Số đến năm \(year)", en: "Numbers of \(year)")
    }
    package static let firstNumberHelp = Phrase(
        vi: "Số đến cuối cùng đã ghi trong sổ giấy hoặc phần mềm cũ năm nay. Chưa ghi số nào thì để 0.",
        en: "The last number given this year, on paper or in another program. Where there is none, 0.")
    package static func firstNextNumber(_ number: Int) -> Phrase {
        Phrase(
            vi: "Văn bản đến đầu tiên nhập vào sẽ mang số \(number).",
            en: "The first document will get number \(number).")
    }

    package static let firstName = Phrase(vi: "Tên cơ quan", en: "Name")
    package static let firstCode = Phrase(vi: "Mã cơ quan", en: "Code")
    package static let firstPlace = Phrase(vi: "Địa danh", en: "Place")
    package static let firstSuperior = Phrase(vi: "Cấp trên", en: "Superior")
    package static let firstOwner = Phrase(vi: "Họ tên", en: "Full name")
    package static let firstLogin = Phrase(vi: "Tên ngắn", en: "Login")
    package static let firstSharing = Phrase(vi: "Cách dùng", en: "Use")
    package static let firstTyping = Phrase(vi: "Gõ tiếng Việt", en: "Typing")
    package static let firstLastNumber = Phrase(vi: "Số cuối đã ghi", en: "Last number")
    package static let firstNone = Phrase(vi: "không ghi", en: "none")

    package static let firstSummaryTitle = Phrase(vi: "Xem lại", en: "Look it over")
    package static let firstSummaryHelp = Phrase(
        vi: "F2 lập cơ quan và mở chương trình. Muốn sửa câu nào thì chọn dòng đó, Enter.",
        en: "F2 makes the office and opens it. To change an answer, choose its line and press Enter.")

    package static let firstNameNeeded = Phrase(
        vi: "Chưa có tên cơ quan. Nhập tên rồi Enter.", en: "The name is missing. Type it, then Enter.")
    package static let firstCodeNeeded = Phrase(
        vi: "Chưa có mã cơ quan. Nhập mã, hoặc chữ viết tắt của cơ quan.",
        en: "The code is missing. Type it, or the office's abbreviation.")
    /// An answer that is longer than any name of its kind.
    package static func firstTooLong(_ field: Phrase, most: Int) -> Phrase {
        Phrase(
            vi: "\(field.vi) dài quá \(most) chữ. Viết ngắn lại.",
            en: "\(field.en): longer than \(most) letters. Make it shorter.")
    }
    package static func firstDirectoryHas(_ name: String) -> Phrase {
        Phrase(
            vi: "Danh mục ghi là \(name). Enter lấy tên này; muốn giữ tên đã gõ thì bấm ↑ rồi Enter.",
            en: "The directory writes \(name). Enter takes that; to keep what you typed press ↑, then Enter.")
    }

    package static let firstHelpKeys = Phrase(vi: "Phím dùng ở đây", en: "Keys here")
    package static let firstTypingExample = Phrase(
        vi: "Ví dụ: Telex, gõ coong ddoanf thành công đoàn; VNI, gõ cong6 d9oan2.",
        en: "For example Telex makes công đoàn of coong ddoanf, VNI of cong6 d9oan2.")
    package static let firstOfficeExample = Phrase(
        vi: "Ví dụ: gõ nghe an, bấm ↓ rồi Enter được Liên đoàn Lao động tỉnh Nghệ An.",
        en: "For example: type nghe an, press ↓ and Enter for Liên đoàn Lao động tỉnh Nghệ An.")
    package static let firstIdentityExample = Phrase(
        vi: "Ví dụ: mã LDLD-NGHE-AN, địa danh Nghệ An, cấp trên Tổng Liên đoàn Lao động Việt Nam.",
        en: "For example: code LDLD-NGHE-AN, place Nghệ An, superior Tổng Liên đoàn Lao động Việt Nam.")
    package static let firstPersonExample = Phrase(
        vi: "Ví dụ: họ tên Nguyễn Thị Lan, tên ngắn lan. Tên ngắn dài nhất 32 chữ.",
        en: "For example: Nguyễn Thị Lan with the login lan. A login has 32 letters at most.")
    package static let firstSharingExample = Phrase(
        vi: "Một mình: người này làm mọi vai. Nhiều người: người này giữ sổ, người khác xử lý.",
        en: "Alone: this person has every role. Several: this person keeps the register, others handle.")
    package static let firstNumberExample = Phrase(
        vi: "Ví dụ: sổ giấy ghi đến số 1532 thì gõ 1532, văn bản tiếp theo mang số 1533.",
        en: "For example: where the paper register ends with 1532, type 1532; the next document gets 1533.")
    package static let firstOwnerNeeded = Phrase(
        vi: "Chưa có họ tên. Nhập họ tên rồi Enter.", en: "The name is missing. Type it, then Enter.")
    package static let firstLoginBad = Phrase(
        vi: "Tên ngắn phải bắt đầu bằng chữ, chỉ gồm chữ thường không dấu, số, dấu chấm, gạch. Sửa lại, như lan.",
        en: "A login begins with a letter and has small letters without marks, digits, points, dashes. As in: lan.")
    package static let firstNumberBad = Phrase(
        vi: "Chưa hiểu số này. Gõ một số từ 0 đến 999999.", en: "This is no number. Type one from 0 to 999999.")
    package static let firstLeaveAgain = Phrase(
        vi: "Chưa lập cơ quan, câu trả lời sẽ mất. Ctrl+Q lần nữa để thoát, phím khác để ở lại.",
        en: "No office is made, the answers will be lost. Ctrl+Q again leaves, any other key stays.")
    package static let firstStopped = Phrase(
        vi: "Đã dừng, chưa tạo dữ liệu thử.", en: "Stopped; no demo data was made.")
    package static let firstNotDemo = Phrase(
        vi: "Tệp này không phải dữ liệu thử nên không mở ở đây. Mở bằng --office.",
        en: "This file holds no demo data, so it is not opened here. Open it with --office.")
    package static let firstWorking = Phrase(vi: "Đang tạo dữ liệu thử", en: "Making demo data")
    package static let firstWorkingHint = Phrase(
        vi: "dừng, không để lại gì", en: "stop and leave nothing")

    package static let keyFirstNext = Phrase(vi: "Tiếp", en: "Next")
    package static let keyFirstBack = Phrase(vi: "Câu trước", en: "Back")
    package static let keyFirstMake = Phrase(vi: "Lập cơ quan", en: "Make the office")
    package static let keyFirstChange = Phrase(vi: "Sửa câu này", en: "Change it")
    package static let keyFirstSuggestion = Phrase(vi: "Chọn gợi ý", en: "Suggestion")
}
