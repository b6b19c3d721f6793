// What a person is asked about before a draft goes on, and what is told of a text that was put aside.

extension Phrase {
    /// Asks before a step that something speaks against.
    package static func draftStepAnyway(_ name: String, _ doubts: [Phrase], _ step: Phrase) -> Phrase {
        let told = list(doubts, separator: "; ")
        return Phrase(
            vi: "Dự thảo \(name) \(told.vi). Vẫn \(step.inside.vi)?",
            en: "The draft \(name): \(told.en). \(step.en) all the same?")
    }
    package static func draftOpenDoubt(_ count: Int) -> Phrase {
        Phrase(
            vi: "còn \(count) chỗ […] chưa viết", en: "\(count == 1 ? "1 place" : "\(count) places") […] not written")
    }
    package static let draftUnsavedDoubt = Phrase(
        vi: "có chữ cất lại chưa lưu thành bản (xem: Ctrl+O)", en: "text put aside is in no version (see: Ctrl+O)")
    package static func draftAwaitedDoubt(_ names: [String]) -> Phrase {
        let told = names.prefix(3).joined(separator: ", ")
        let rest = names.count - 3
        return Phrase(
            vi: "chưa có ý kiến của \(told)" + (rest > 0 ? " và \(rest) nơi nữa" : ""),
            en: "no opinion yet of \(told)" + (rest > 0 ? " and \(rest) more" : ""))
    }
    package static let draftUnsavedField = Phrase(vi: "Chưa lưu", en: "Not saved")
    package static let draftUnsavedOpen = Phrase(
        vi: "chữ cất lại, chưa thành bản: Ctrl+O mở, Ctrl+S lưu",
        en: "put aside, in no version: Ctrl+O opens, Ctrl+S saves")
    package static let draftTextLeft = Phrase(
        vi: "chữ cất lại; văn bản đã chốt, không lưu thành bản nữa",
        en: "put aside; the text is fixed, it makes no version")
    /// Said beside a submission that did not wait for all who were asked.
    package static func draftSubmittedUnheard(_ names: [String]) -> Phrase {
        let doubt = draftAwaitedDoubt(names)
        return Phrase(vi: "Trình duyệt khi \(doubt.vi).", en: "Submitted with \(doubt.en).")
    }
    package static func draftAnotherKept(_ time: String) -> Phrase {
        Phrase(
            vi: "Còn một bản nhập dở khác của cùng văn bản, cất lúc \(time): F10, Ctrl+N để xem.",
            en: "Another text of the same document was put aside at \(time): F10, Ctrl+N lists it.")
    }
    package static func draftOpinionsClosed(_ name: String, state: Phrase) -> Phrase {
        Phrase(
            vi: "\(name): \(state.inside.vi), không nhận ý kiến nữa. Nói với người soạn.",
            en: "\(name): \(state.inside.en); opinions are closed. Tell the drafter.")
    }
}
