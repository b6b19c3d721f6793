import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Robot {
    /// A register that knows the Confederation's habits.
    mutating func learn() {
        entry = { question in
            switch question {
            case .subjects(let query):
                let all = [
                    "giao dự toán tài chính công đoàn năm 2026", "giao ban công tác quý III năm 2026",
                    "giao lưu văn nghệ",
                ]
                return .subjects(query.text.hasPrefix("x") ? [] : all)
            case .habits(let query):
                guard query.issuer == "Tổng Liên đoàn Lao động Việt Nam" else {
                    return .habits(IssuerHabits(tails: [], lead: nil))
                }
                let tails = ["1/QĐ-TLĐ", "1/TLĐ-ToC"].compactMap { SymbolTail(of: .parse($0)) }
                return .habits(
                    IssuerHabits(tails: tails, lead: UsualLead(name: "Ban Tài chính", count: 9, total: 10)))
            case .issuer(let query): return .issuer(query.code == "SNV" ? "Sở Nội vụ tỉnh Lam Giang" : nil)
            case .cited: return .cited([])
            }
        }
    }

    func text(_ field: FormField) -> String { form?.text(field) ?? "" }

    /// A form at its subject, issuer and symbol of the Confederation filled in.
    static var atSubject: Robot {
        var robot = Robot()
        robot.learn()
        robot.press(.control("n"), .enter)
        robot.type("tld")
        robot.press(.enter)
        robot.type("1235/q")
        robot.press(.enter, .enter)
        return robot
    }
}

@Suite struct EntryTests {
    // MARK: Subjects

    @Test func `an empty subject offers the latest, none is chosen, Enter goes on without one`() {
        var robot = Robot.atSubject
        #expect(robot.form?.focus == .subject)
        #expect(robot.form?.suggestions.count == 3)
        #expect(robot.form?.suggested == nil)
        robot.press(.enter)
        #expect(robot.text(.subject) == "")
        #expect(robot.form?.focus == .recipient)
        #expect(robot.form?.suggestions == [])
    }

    @Test func `→ at the end takes the whole first subject and leaves the caret behind it`() {
        var robot = Robot.atSubject
        robot.type("giao")
        robot.press(.right)
        #expect(robot.text(.subject) == "giao dự toán tài chính công đoàn năm 2026")
        #expect(robot.form?.focus == .subject)
        robot.press(.backspace)
        robot.type("7")
        #expect(robot.text(.subject) == "giao dự toán tài chính công đoàn năm 2027")
        robot.press(.control("z"), .control("z"))
        #expect(robot.text(.subject) == "giao", "what was typed comes back")
    }

    @Test func `Ctrl+→ takes a word at a time and mends the marks of what was typed`() {
        var robot = Robot.atSubject
        robot.type("giao d")
        robot.press(.controlRight)
        #expect(robot.text(.subject) == "giao dự")
        robot.press(.controlRight)
        #expect(robot.text(.subject) == "giao dự toán")
    }

    @Test func `↓ chooses, Enter takes the chosen one and goes on; typed text is never replaced without it`() {
        var robot = Robot.atSubject
        robot.type("giao")
        robot.press(.down, .down, .enter)
        #expect(robot.text(.subject) == "giao ban công tác quý III năm 2026")
        #expect(robot.form?.focus == .recipient)
        robot = .atSubject
        robot.type("giao")
        robot.press(.enter)
        #expect(robot.text(.subject) == "giao")
    }

    @Test func `→ within a text moves the caret`() {
        var robot = Robot.atSubject
        robot.type("giao")
        robot.press(.left, .right)
        #expect(robot.text(.subject) == "giao")
        #expect(robot.form?.fields[FormField.subject.rawValue].caret == 4)
    }

    @Test func `an answer that comes late changes nothing`() {
        var robot = Robot.atSubject
        robot.type("x")
        guard let form = robot.form else {
            Issue.record("no form")
            return
        }
        let late = Message.entry(.subjects(["giao lưu"]), Ticket(number: robot.workplace.surroundings.lastTicket - 1))
        _ = robot.workplace.handle(late, now: robot.now)
        #expect(robot.form == form)
        robot.press(.tab)
        let left = robot.form
        for number in 1...robot.workplace.surroundings.lastTicket {
            _ = robot.workplace.handle(.entry(.subjects(["y"]), Ticket(number: number)), now: robot.now)
            _ = robot.workplace.handle(.entry(.issuer("y"), Ticket(number: number)), now: robot.now)
        }
        #expect(robot.form == left)
    }

    @Test func `no subject is offered in a correction`() {
        var robot = Robot.inList
        robot.learn()
        robot.press(.enter, .control("e"))
        for _ in 0..<7 { robot.press(.tab) }
        #expect(robot.form?.focus == .subject)
        robot.type("x")
        #expect(robot.form?.suggestions == [])
    }

    // MARK: Abbreviations

    @Test func `an abbreviation is offered first, written out by F4 or →, and left alone by Enter`() {
        var robot = Robot.atSubject
        robot.type("xin bcdk")
        #expect(robot.form?.suggestions == ["xin báo cáo định kỳ"])
        #expect(robot.screen.contains("bcdk → báo cáo định kỳ"))
        var other = robot
        var third = robot
        robot.press(.function(4))
        #expect(robot.text(.subject) == "xin báo cáo định kỳ")
        #expect(robot.form?.focus == .subject)
        other.press(.right)
        #expect(other.text(.subject) == "xin báo cáo định kỳ")
        third.press(.enter)
        #expect(third.text(.subject) == "xin bcdk")
        robot.press(.control("z"))
        #expect(robot.text(.subject) == "xin bcdk")
    }

    @Test func `Enter on a chosen abbreviation writes it out and stays in the field`() {
        var robot = Robot.atSubject
        robot.type("xin bcdk")
        robot.press(.down, .enter)
        #expect(robot.text(.subject) == "xin báo cáo định kỳ")
        #expect(robot.form?.focus == .subject)
    }

    @Test func `F4 without an abbreviation says why it does nothing`() {
        var robot = Robot.atSubject
        robot.type("xin ")
        robot.press(.function(4))
        #expect(robot.text(.subject) == "xin ")
        #expect(robot.message.contains("không có chữ gõ tắt"))
    }

    // MARK: Symbols

    @Test func `after the slash the usual symbols are offered and Enter takes one`() {
        var robot = Robot()
        robot.learn()
        robot.press(.control("n"), .enter)
        robot.type("tld")
        robot.press(.enter)
        robot.type("1235/")
        #expect(robot.form?.suggestions == ["1235/QĐ-TLĐ", "1235/TLĐ-ToC"])
        robot.type("toc")
        robot.press(.enter)
        #expect(robot.text(.symbol) == "1235/TLĐ-ToC")
        #expect(robot.form?.focus == .date)
    }

    @Test func `a symbol typed in capitals is never replaced by Enter`() {
        var robot = Robot()
        robot.learn()
        robot.press(.control("n"), .enter)
        robot.type("tld")
        robot.press(.enter)
        robot.type("1235/QĐ")
        #expect(robot.form?.suggestions == ["1235/QĐ-TLĐ"])
        robot.press(.enter)
        #expect(robot.text(.symbol) == "1235/QĐ")
    }

    @Test func `the issuer of a symbol fills an empty issuer only`() {
        var robot = Robot()
        robot.learn()
        robot.press(.control("n"), .tab, .tab, .tab, .tab)
        robot.type("902/SNV-VL")
        robot.press(.enter)
        #expect(robot.text(.issuer) == "Sở Nội vụ tỉnh Lam Giang")
        #expect(robot.message == "Cơ quan ban hành lấy theo ký hiệu: Sở Nội vụ tỉnh Lam Giang.")
        robot = Robot()
        robot.learn()
        robot.press(.control("n"), .enter)
        robot.type("Báo Lao động")
        robot.press(.tab)
        robot.type("902/SNV-VL")
        robot.press(.enter)
        #expect(robot.text(.issuer) == "Báo Lao động")
    }

    // MARK: Proposals

    @Test func `Enter accepts the usual receiver, Tab leaves the field empty, typing replaces it`() {
        var robot = Robot.atSubject
        robot.type("xin")
        robot.press(.enter)
        #expect(robot.screen.contains("Ban Tài chính · theo lệ 9/10"))
        #expect(robot.text(.recipient) == "")
        var other = robot
        var third = robot
        robot.press(.enter)
        #expect(robot.text(.recipient) == "Ban Tài chính")
        other.press(.tab)
        #expect(other.text(.recipient) == "")
        third.type("to chuc")
        third.press(.enter)
        #expect(third.text(.recipient) == "Ban Tổ chức - Kiểm tra")
    }

    @Test func `a proposal that nobody accepted is not saved`() {
        var robot = Robot.atSubject
        robot.type("xin gia hạn")
        robot.press(.control("s"))
        #expect(robot.registered?.content.recipient == nil)
    }

    @Test func `an urgent document is proposed a deadline, said when the urgency is left`() {
        var robot = Robot.atSubject
        robot.type("xin gia hạn")
        robot.press(.tab, .tab, .tab)
        #expect(robot.form?.focus == .urgency)
        robot.press(.right, .tab)
        #expect(robot.message.contains("đề xuất hạn 26/11/2026"))
        #expect(robot.text(.deadline) == "")
        robot.press(.backTab, .backTab)
        #expect(robot.screen.contains("theo mức độ khẩn"))
        robot.press(.enter)
        #expect(robot.text(.deadline) == "26/11/2026")
    }

    @Test func `in a pile Enter takes issuer and day of the document before, a blank form takes nothing by itself`() {
        var robot = Robot.atSubject
        robot.type("xin gia hạn")
        robot.press(.backTab, .backTab)
        robot.type("23")
        robot.press(.control("s"))
        #expect(robot.text(.issuer) == "")
        robot.press(.enter)
        #expect(robot.screen.contains("Tổng Liên đoàn Lao động Việt Nam · như văn bản trước"))
        robot.press(.enter)
        #expect(robot.text(.issuer) == "Tổng Liên đoàn Lao động Việt Nam")
        robot.type("1236/q")
        robot.press(.enter)
        #expect(robot.text(.symbol) == "1236/QĐ-TLĐ")
        robot.press(.enter)
        #expect(robot.text(.date) == "23/11/2026")
    }

    @Test func `another issuer is not offered the day of the document before`() {
        var robot = Robot.atSubject
        robot.type("xin gia hạn")
        robot.press(.backTab, .backTab)
        robot.type("23")
        robot.press(.control("s"), .enter)
        robot.type("snv")
        robot.press(.enter)
        robot.type("12/SNV")
        robot.press(.enter, .enter)
        #expect(robot.text(.date) == "")
    }

    // MARK: Citations

    static let line = "1234/QĐ-TLĐ ngày 5/3/2026 của Tổng Liên đoàn về việc giao dự toán"

    @Test(arguments: [FormField.issuer, .symbol, .subject])
    func `a pasted citation fills the form, and each field can be undone`(_ field: FormField) {
        var robot = Robot()
        robot.press(.control("n"))
        while robot.form?.focus != field { robot.press(.tab) }
        robot.handle(.paste(Self.line))
        #expect(robot.text(.issuer) == "Tổng Liên đoàn")
        #expect(robot.text(.symbol) == "1234/QĐ-TLĐ")
        #expect(robot.text(.date) == "05/03/2026")
        #expect(robot.text(.subject) == "giao dự toán")
        #expect(
            robot.message.hasPrefix("Đã tách dòng trích dẫn: cơ quan ban hành, số, ký hiệu, ngày văn bản, trích yếu"))
        #expect(robot.form?.focus == field)
        robot.press(.control("z"))
        #expect(robot.text(field) == Self.line)
    }

    @Test func `a citation typed whole is read when the field is left`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .tab)
        robot.type(Self.line)
        #expect(robot.text(.subject) == "")
        robot.press(.enter)
        #expect(robot.text(.symbol) == "1234/QĐ-TLĐ")
        #expect(robot.text(.subject) == "giao dự toán")
    }

    @Test func `what was typed is never overwritten by a citation`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("Báo Lao động")
        robot.press(.tab)
        robot.handle(.paste(Self.line))
        #expect(robot.text(.issuer) == "Báo Lao động")
        #expect(robot.text(.symbol) == Self.line)
        #expect(robot.text(.subject) == "")
        robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("x")
        robot.handle(.paste(Self.line))
        #expect(robot.text(.issuer) == "x" + Self.line)
    }

    @Test func `a plain paste stays text`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.handle(.paste("Tổng Liên đoàn Lao động\nViệt Nam"))
        #expect(robot.text(.issuer) == "Tổng Liên đoàn Lao động Việt Nam")
    }

    @Test func `what is not understood stays in the field and is told`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.handle(.paste("902/SNV-VL Lam Giang, ngày 5/3/2026 của Sở Nội vụ về việc họp"))
        #expect(robot.text(.issuer) == "Sở Nội vụ Lam Giang")
        #expect(robot.message.contains("Chưa hiểu \"Lam Giang\""))
    }

    // MARK: As before

    @Test func `F6 takes every field of the document before, arrival way and circulation included`() {
        var robot = Robot.atSubject
        robot.type("xin gia hạn")
        while robot.form?.focus != .circulation { robot.press(.tab) }
        robot.press(.right, .tab, .right)
        robot.press(.control("s"))
        #expect(robot.text(.way) == TransportWay.post.code, "nothing is held without F6")
        let before = robot.workplace.surroundings.previousForm
        for field in robot.form?.order ?? [] where field != .secret && field != .reason {
            while robot.form?.focus != field { robot.press(.tab) }
            robot.press(.function(6))
            #expect(robot.text(field) == before?[field], "\(field)")
        }
        #expect(robot.text(.way) == TransportWay.hand.code)
        #expect(robot.text(.circulation) == Circulation.internalOnly.code)
    }
}
