// Taking back what one did last.

extension Phrase {
    package static func undone(_ command: Phrase, number: String) -> Phrase {
        Phrase(
            vi: "Đã hoàn tác: \(command.vi), số \(number). Văn bản trở lại như trước đó.",
            en: "Taken back: \(command.en) number \(number). The document is as it was before.")
    }
    package static func undoneMany(_ command: Phrase, done: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi: "Đã hoàn tác: \(command.vi), \(done.vi)/\(total.vi) văn bản.",
            en: "Taken back: \(command.en) \(done.en) of \(total.en) documents.")
    }
    package static func doneUndone(_ command: Phrase, number: String) -> Phrase {
        Phrase(vi: "hoàn tác: \(command.vi), số \(number)", en: "took back: \(command.en) \(number)")
    }
    package static func undoManyQuestion(_ command: Phrase, count: Phrase, numbers: String) -> Phrase {
        Phrase(
            vi: "Hoàn tác: \(command.vi), \(count.vi) văn bản (\(numbers))?",
            en: "Take back: \(command.en) \(count.en) documents (\(numbers))?")
    }

    package static func undoOlderQuestion(_ command: Phrase, number: String, time: String) -> Phrase {
        Phrase(
            vi: "Việc gần nhất: \(command.vi), số \(number), làm lúc \(time). Hoàn tác?",
            en: "The last act: \(command.en), number \(number), at \(time). Take it back?")
    }

    package static func undoNotOwn(_ name: String) -> Phrase {
        Phrase(
            vi: "Không hoàn tác được: việc này do \(name) làm. Chỉ người đó hoàn tác được.",
            en: "Not taken back: \(name) did this. Only they can take it back.")
    }
    package static func notUndoable(_ command: Phrase) -> Phrase {
        Phrase(
            vi: "Việc vừa làm là \(command.vi), không hoàn tác được. Ctrl+Z lần nữa: việc trước đó.",
            en: "The last act, \(command.en), cannot be taken back. Ctrl+Z again: the one before.")
    }
    package static let putInStands = Phrase(
        vi: "Việc vừa làm là đưa vào hồ sơ. Muốn lấy ra: mở hồ sơ, đến văn bản, Delete. Ctrl+Z lần nữa: việc trước đó.",
        en: "The last act put into a file. To take out: open the file, go to the line, Delete. Ctrl+Z again: before.")
    package static func undoTooLate(number: String, day: String) -> Phrase {
        Phrase(
            vi: "Số \(number): việc làm ngày \(day), chỉ hoàn tác trong ngày. Dùng bước xử lý khác (F2).",
            en: "Number \(number): done on \(day), and taken back on the same day only. Use another step (F2).")
    }
    package static func undoOvertaken(number: String, by name: String, time: String, command: Phrase) -> Phrase {
        Phrase(
            vi:
                "Không hoàn tác được số \(number): sau đó có việc \(command.vi), \(name) làm lúc \(time). F2 chọn bước khác.",
            en:
                "Number \(number) is not taken back: after it came: \(command.en), by \(name) at \(time). F2 offers other steps."
        )
    }
}
