import Interchange

@testable import Shell

extension Trial {
    /// An office with two departments and people of every role; the owner is "lan".
    ///
    /// hoa is the clerk, minh the chief of office, hung and mai lead the office, binh heads Ban Tài chính where thu works,
    /// dung heads Ban Tuyên giáo.
    static func staffed() -> Trial {
        let trial = Trial()
        _ = trial.write(staffedTemplate, to: "office.db")
        return trial
    }

    private static let staffedTemplate: [UInt8] = {
        let trial = Trial.founded()
        for (name, code) in [("Văn phòng", "VP"), ("Ban Tài chính", "TC"), ("Ban Tuyên giáo", "TG")] {
            trial("settings", "departments", "--add", name, "--code", code)
        }
        let cast = [
            ("hoa", "Lê Thị Hoa", "clerk", "VP"), ("minh", "Trần Minh", "chief", "VP"),
            ("hung", "Ngô Hùng", "leadership", ""), ("mai", "Đào Mai", "leadership", ""),
            ("binh", "Đỗ Bình", "head", "TC"), ("thu", "Vũ Thu", "officer", "TC"),
            ("dung", "Hồ Dung", "head", "TG"),
        ]
        for (login, name, role, department) in cast {
            _ = trial.run(
                ["user", "add", "--login", login, "--name", name, "--roles", role, "--department", department])
        }
        return trial.bytes(of: "office.db")
    }()

    /// A run as one of them.
    @discardableResult
    func of(_ login: String, _ line: String...) -> Result { run(line + ["--as", login]) }

    /// Where a document stands, as the owner sees it.
    func state(_ number: String) -> String? {
        self("show", "incoming", number, "--json").json?["handling"]?["state"]?.string
    }

    /// A document that Ban Tài chính has, in a state of its own.
    func routed(_ subject: String, symbol: String, _ more: String...) {
        register(subject, symbol: symbol)
        let rows = self("list", "incoming", "--limit", "1", "--json").json?.array
        let number = rows?.first?["number"]?.integer ?? 0
        _ = run(["route", "to", "\(number)", "--lead", "TC", "--as", "hoa"] + more)
    }
}
