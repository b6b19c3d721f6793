import Office
import Phrases
import Records
import TerminalKit
import Testing
import Text

@testable import Screens

/// The rules of keys (design §11), tried on every screen, state and role.
@Suite struct KeyRuleTests {
    private func name(_ key: Key) -> String { Key.keyName(key, lineArt: .ascii) }

    @Test func `no key stands twice in a table, and none is one that a terminal takes for another`() {
        let taken: [Key] = ["h", "i", "j", "m", "[", "c"].map { .control($0) }
        for state in KeyState.all {
            let keys = state.table.bindings.flatMap(\.keys)
            let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.map(name)
            #expect(twice.isEmpty, "\(state): \(twice)")
            // Ctrl+C is copying where text is typed, and nothing else anywhere.
            let allowed: [Key] = state.top.takesText ? [.control("c")] : []
            for key in taken where !allowed.contains(key) { #expect(!keys.contains(key), "\(state): \(name(key))") }
        }
    }

    @Test func `where signs are keys, letters and digits are not`() {
        for state in KeyState.all {
            for case .character(let sign) in state.table.bindings.flatMap(\.keys) {
                #expect(!sign.isLetter && !sign.isNumber, "\(state): \(sign)")
                #expect(!state.top.takesText || sign == " ", "\(state): \(sign)")
            }
        }
    }

    @Test func `a function key has its twin on Alt`() {
        for state in KeyState.all {
            let table = state.table
            for number in 1...10 {
                let twin = Key.alt(Character("\(number % 10)"))
                #expect(table.action(for: twin) == table.action(for: .function(number)), "\(state): F\(number)")
            }
        }
    }

    @Test func `every line of a table is said in both languages`() {
        for state in KeyState.all {
            let (vi, en) = (state.table.bindings, state.inEnglish.table.bindings)
            #expect(vi.map(\.keys) == en.map(\.keys), "\(state)")
            for (vi, en) in zip(vi, en) {
                #expect(!vi.label.isEmpty && !en.label.isEmpty && !vi.topic.isEmpty && !en.topic.isEmpty, "\(state)")
                #expect((vi.disabledReason == nil) == (en.disabledReason == nil), "\(state): \(vi.label)")
            }
        }
    }

    @Test(arguments: [40, 60, 80]) func `the footer has whole words at every width`(_ columns: Int) {
        for state in KeyState.all + KeyState.all.map(\.inEnglish) {
            var workplace = state.robot.workplace
            workplace.overlays = []
            workplace.surroundings.columns = columns
            let footer = state.table.footer(width: columns)
            #expect(!footer.isEmpty, "\(state)")
            let line = workplace.view().text().last ?? ""
            let said = footer.map { "\($0.keyName) \($0.label)" }.joined(separator: "  ")
            #expect(line.contains(said), "\(state): \(line)")
        }
    }

    @Test func `what stands in front names its keys in the last line, and each does something`() {
        for state in KeyState.all {
            for state in [state, state.inEnglish] {
                guard let overlay = state.robot.workplace.overlays.last else { continue }
                let rows = state.robot.workplace.view().text()
                let hint = rows[rows.count - 1]
                #expect(cells(trim(hint)) <= 78, "\(state): \(hint)")
                for key in overlay.keys where !key.isLeftOut {
                    let isNamed = key.keys.contains { hint.localisedNames.contains(name($0)) }
                    #expect(isNamed, "\(state): \(name(key.keys[0])) is not in \(hint)")
                }
                var quiet = state.robot
                quiet.workplace.notice = nil
                for key in overlay.keys where !overlay.isHelp && key.keys[0] != .up && key.keys[0] != .pageUp {
                    // The program's own templates stay.
                    if key.label == .keyDropTemplate { continue }
                    var robot = quiet
                    robot.press(key.keys[0])
                    let isSame = robot.workplace == quiet.workplace && robot.effects.count == quiet.effects.count
                    #expect(!isSame, "\(state): \(name(key.keys[0])) does nothing")
                }
            }
        }
    }

    @Test func `the palette has every action of the screen, every place to go to and every step`() {
        for state in KeyState.all {
            let items = state.robot.workplace.palette().items
            for binding in state.table.bindings where !binding.action.isMovement {
                #expect(items.contains { $0.action == binding.action }, "\(state): \(binding.label)")
            }
            for act in HandlingAct.allCases {
                #expect(items.contains { $0.action == .everywhere(.step(act)) }, "\(state): \(act)")
            }
            for report in ReportScreen.Report.allCases {
                #expect(items.contains { $0.action == .everywhere(.go(.report(report))) }, "\(state): \(report)")
            }
            let labels = items.map(\.label)
            let menu = [Phrase.menuList, .menuReservations, .menuRound, .menuTask, .menuReports]
            for label in menu { #expect(labels.contains(label), "\(state): \(label.vi)") }
            #expect(labels.contains(.keySearch) && labels.contains(.keyQuit), "\(state)")
            for item in items { #expect(!item.label.vi.isEmpty && !item.label.en.isEmpty, "\(state)") }
        }
    }

    @Test func `the help has every key of the screen`() {
        for state in KeyState.all {
            let help = HelpOverlay(on: state.top, in: state.robot.workplace.surroundings)
            for binding in state.table.bindings where !binding.keys.isEmpty {
                #expect(help.entries.contains(.action(binding)), "\(state): \(binding.label)")
            }
        }
    }

    /// The actions that no key and no list of commands may reach: they are what typing does.
    private static let typed: Set<String> = ["typed", "typedInRows", "choose", "go", "step"]

    @Test func `every action that the sources name is reached by somebody`() throws {
        var reached: Set<String> = []
        for state in KeyState.all {
            for binding in state.table.bindings { reached.insert(binding.action.path) }
            for item in state.robot.workplace.palette().items { reached.insert(item.action.path) }
        }
        let screens = try Manual.screens()
        #expect(screens.count >= 10)
        for (screen, source) in screens {
            for action in Manual.actions(in: source) where !Self.typed.contains(action) {
                #expect(reached.contains("\(screen).\(action)"), "\(screen).\(action)")
            }
        }
    }

    // MARK: The same key, the same meaning

    /// What each key may be called, by family. A new label comes into the family to which it belongs, or gets another
    /// key.
    private static let families: [(key: Key, meaning: String, labels: [String])] = [
        (.function(1), "help", ["Trợ giúp"]),
        (
            .function(2), "the screen's main act",
            [
                "Xử lý", "Lưu, đóng", "Lưu bản sửa", "Giữ số mới", "In", "Bản in", "Thêm tệp", "Trình tất cả",
                "Trình mục chọn",
                "Lưu", "Nhập phiếu", "Ghi vào sổ", "Sửa số liệu", "Đôn đốc", "Ghi câu hỏi", "Đặt", "Mở lại phiếu",
                "Đăng ký",
                "Phát hành", "Trình duyệt", "Duyệt", "Ghi nhận đã ký", "Cấp số", "Cho ý kiến", "Soạn", "Sao giấy tờ",
                "Lập dự thảo", "Lập nhóm", "Mở hồ sơ", "Kết thúc", "Mở lại", "Trả lại để hoàn thiện",
                "Giao hồ sơ", "Nhận trả", "Lập danh mục", "Phê duyệt", "Thôi tạm dừng", "Lập nộp lưu", "Đề nghị hủy",
                "Nộp lưu", "Giao Lưu trữ lịch sử", "Giao", "Nhận", "Giữ lại", "Lập Hội đồng", "Kết luận",
                "Ghi thẩm tra", "Quyết định hủy", "Hủy, lập biên bản",
            ]
        ),
        (.function(3), "search", ["Tìm", "Chỗ trống kế tiếp"]),
        (
            .function(4), "look up or choose",
            [
                "Chọn", "Lọc", "Chọn kỳ", "Lãnh đạo", "Việc khác", "Bước khác", "Số liệu", "Chèn số liệu", "Chuyển chỗ",
                "Năm khác",
            ]
        ),
        (.function(5), "read anew", ["Làm mới", "Cập nhật số liệu"]),
        (
            .function(6), "as before, another period, columns; the whole form of a line, the papers of a document",
            [
                "Như trước", "Như kỳ trước", "Chọn kỳ", "Cột", "Phối hợp, để biết", "Đổi kỳ", "So với kỳ", "Kỳ, biểu",
                "Xem bản in", "Xem cả bài", "Mọi số liệu", "Trong bài", "Phiếu giải quyết", "Bì văn bản", "Nhập nhiều",
                "Như gửi đi", "Chuyển chỗ", "Gia hạn", "Xếp thứ tự", "Cả lệnh đã hết", "Lệnh đang có", "Giữ lại",
                "Ghi chú", "Tìm đã lưu", "Đọc chữ lại",
            ]
        ),
        (
            .function(7), "template, order, the whole form; what is made of a document",
            [
                "Mẫu", "Sắp xếp", "Cả phiếu", "Biểu trống", "Soạn dự thảo", "Bài kỳ trước", "Xem cả bài", "Sao văn bản",
                "Thêm phông, nhóm, hộp", "Đưa vào hồ sơ", "Lập phiếu mượn", "Thêm dòng", "Tạm dừng hủy", "Thêm hồ sơ",
                "Hồ sơ / văn bản",
            ]
        ),
        (
            .function(8), "compare; out of the office; the paper beside the electronic one",
            [
                "So sánh", "Ghi ra tệp, in", "Ghi CSV", "Ghi ra tệp", "Chép ra", "Bản in", "Ghi nhận bản giấy",
                "Mọi giá trị",
                "Xác nhận hết", "Danh mục trình ký", "Xem khác gì", "Xem cả bài", "In, xuất tệp", "Mượn, đọc",
            ]
        ),
        (.function(9), "every action", ["Bảng lệnh"]),
        (.function(10), "the desk", ["Việc hôm nay"]),
        (.function(12), "the newest scan", ["Quét"]),
        (
            .control("s"), "save",
            ["Lưu, nhập tiếp", "Lưu, đóng", "Lưu bản sửa", "Lưu đề xuất", "Lưu", "Lưu bản", "Lập dự thảo"]
        ),
        (.control("n"), "register", ["Đăng ký", "Nhập tiếp"]),
        (.control("e"), "correct", ["Sửa"]),
        (.control("t"), "files", ["Tệp", "Nhập từ tệp", "Nhận từ Word"]),
        (.control("q"), "quit", ["Thoát"]),
        (.control("z"), "undo", ["Hoàn tác việc vừa làm", "Hoàn tác chữ vừa gõ"]),
        (.control("g"), "Vietnamese typing on and off", ["Gõ tiếng Việt"]),
        (.control("o"), "open in large", ["Mở bằng máy", "Soạn rộng", "Nội dung"]),
        (.control("d"), "the document behind a line", ["Xem văn bản", "Xem nguồn"]),
        (.control("a"), "select all", ["Chọn cả ô"]), (.control("c"), "copy", ["Chép chữ đã chọn"]),
        (.control("x"), "cut", ["Cắt chữ đã chọn"]), (.control("v"), "paste", ["Dán chữ đã chép"]),
        (.control("u"), "clear the field", ["Xóa cả ô"]), (.control("y"), "redo", ["Làm lại chữ vừa hoàn tác"]),
        (
            .control("b"), "what changed",
            ["Thay đổi", "Mọi thông tin, quá trình", "Văn bản trong hồ sơ", "Danh sách hồ sơ"]
        ),
        (.control("p"), "returns, answers", ["Ai chưa nộp", "Ai chưa trả lời", "Hồ sơ đến hạn"]),
        (
            .control("l"), "the four fields; the archive: its lists, into a file",
            ["Bốn lĩnh vực", "Việc lưu trữ", "Đưa vào hồ sơ"]
        ),
        (.control("k"), "questions, requests for files", ["Câu hỏi, vướng mắc", "Mượn, đọc hồ sơ"]),
        (.control("f"), "what it replies to", ["Trả lời văn bản đi"]),
        (.control("w"), "a copy for who reads", ["Sao cho người đọc"]),
        (.control("r"), "route as instructed", ["Chuyển theo ý kiến"]),
        (.escape, "one level up", ["Quay lại", "Về danh sách", "Cất", "Dừng", "Các dòng"]),
        (
            .delete, "take away",
            [
                "Hủy số", "Thu hồi", "Bỏ ra", "Thôi dùng", "Loại ra", "Bỏ dòng", "Không duyệt", "Thôi mượn", "Trả lại",
                "Thôi trả lại", "Giữ hồ sơ này",
                "Xóa chữ trước, chữ sau con trỏ",
            ]
        ),
        (.character("?"), "help", ["Trợ giúp"]), (.character(":"), "every action", ["Bảng lệnh"]),
        (.character("/"), "search", ["Dòng tìm"]),
        (
            .character("*"), "mark all",
            ["Chọn tất cả", "Chọn các dòng đang có", "Chọn còn phải nộp", "Chọn văn bản chờ số"]
        ),
        (.character(";"), "act on marks", ["Làm với mục chọn"]),
    ]

    @Test func `the same key means the same everywhere`() {
        var strangers: Set<String> = []
        for state in KeyState.all {
            for binding in state.table.bindings {
                for key in binding.keys {
                    switch key {
                    case .function, .control, .escape, .delete, .character("?"), .character(":"), .character("/"),
                        .character("*"), .character(";"):
                        let labels = Self.families.first { $0.key == key }?.labels ?? []
                        if !labels.contains(binding.label) { strangers.insert("\(name(key)) \(binding.label)") }
                    default: break
                    }
                }
            }
        }
        #expect(strangers.isEmpty, "\(strangers.sorted())")
    }

    @Test func `an action has one label wherever it stands and the same key for every role`() {
        var keys: [String: Set<Key>] = [:]
        for state in KeyState.all {
            for binding in state.table.bindings {
                guard let first = binding.keys.first else { continue }
                keys["\(binding.action)", default: []].insert(first)
            }
        }
        let changing = keys.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.map(name).sorted())" }
        // In the list to submit F2 submits, so that saving has its second key alone; in a cell Space is text.
        // Of a return that was accepted F2 opens it again. Editing commands with two keys have a line for each.
        let known = [
            "figures(Screens.FiguresAction.entry(Screens.ReturnEntryScreen.Action.save))",
            "round(Screens.RoundScreen.Action.save)", "round(Screens.RoundScreen.Action.mark)",
            "everywhere(Screens.EverywhereAction.edit",
        ]
        #expect(changing.allSatisfy { line in known.contains { line.hasPrefix($0) } }, "\(changing.sorted())")
    }
}

extension OverlayKey {
    /// Moving about is not told in the last line of everything, and how help is closed by its own key is not either.
    fileprivate var isLeftOut: Bool { label == .keyUpDown || label == .keyPages || label == .keyHelpOn }
}

extension String {
    /// The names of keys in a last line, as tables call them.
    fileprivate var localisedNames: Set<String> {
        var names: Set<String> = []
        for word in split(whereSeparator: { " ·/".contains($0) }) {
            switch word {
            case "↑": names.insert("Up")
            case "↓": names.insert("Down")
            case "←": names.insert("Left")
            case "→": names.insert("Right")
            case "Delete": names.insert("Del")
            default:
                names.insert(String(word))
                if word.count == 1 { names.insert(word.lowercased()) }
            }
        }
        return names
    }
}

extension WorkplaceAction {
    /// "list.open".
    var path: String {
        // "list(Screens.IncomingListScreen.Action.open)"
        let text = "\(self)"
        let context = text.prefix { $0 != "(" }
        let inner = text.dropFirst(context.count + 1).dropLast()
        let words = inner.prefix { $0 != "(" }.split(separator: ".")
        return "\(context).\(words.last ?? "")"
    }
}
