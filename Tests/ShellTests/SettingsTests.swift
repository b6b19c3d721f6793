import Interchange
import Testing

@testable import Shell

@Suite struct SettingsTests {
    @Test func `the office's fields are shown and changed`() {
        let trial = Trial.founded()
        let result = trial("settings", "set", "--superior", "Tổng Liên đoàn", "--place", "Lam Giang", "--json")
        #expect(result.json?.object?.map(\.key) == ["name", "code", "superior", "place", "language", "demo"])
        let shown = trial("settings", "show", "--json").json
        #expect(shown?["superior"] == "Tổng Liên đoàn")
        #expect(shown?["code"] == "H40.01")
        #expect(shown?["books"]?.array?.map { $0["year"] } == [2026])
        #expect(trial("settings", "set", "--place", "Lam Giang").code == 1)
        #expect(trial("settings", "set", "--name", "").code == 1)
        #expect(trial("settings", "set", "--lang", "en").code == 0)
        #expect(trial("settings", "show").out.contains("The book of 2026 is open."))
    }

    @Test func `a year is opened once and closed once, and a closed one takes nothing`() {
        let trial = Trial.founded()
        #expect(trial("settings", "open-year", "2026").code == 1)
        #expect(trial("settings", "open-year", "2027").out == "Sổ năm 2027: đang mở.\n")
        #expect(trial("settings", "close-year", "2026").err.contains("chưa hết"))
        trial.now = Trial.newYear
        #expect(trial("settings", "close-year", "2026").out == "Sổ năm 2026: đã khóa ngày 04/01/2027.\n")
        #expect(trial("settings", "close-year", "2026").code == 1)
        #expect(trial("settings", "close-year", "2020").code == 1)
        let late = trial.register("a", symbol: "1/X", "--arrived", "31/12/2026")
        #expect(late.code == 1)
        #expect(late.err.contains("2026"))
        trial.now = Trial.yearAfterNext
        #expect(trial("desk").err.contains("open-year 2028"))
    }

    @Test func `numbers are kept, listed and void with a reason`() {
        let trial = Trial.founded()
        let kept = trial("settings", "reserve", "--for", "Ban A", "--until", "30/11", "--json").json
        #expect(kept?["number"] == 1)
        #expect(kept?["expiresAt"] == "2026-11-30T10:00:00.000Z")
        #expect(trial("settings", "reservations", "--json").json?.array?.first?["holder"] == "Ban A")
        #expect(trial("settings", "reservations").out == "1/2026      30/11/2026 17:00  Ban A\n")
        #expect(trial("settings", "reservations", "--as-of", "2/12/2026").out.contains("quá hạn"))
        #expect(trial("settings", "void-reservation", "1").code == 1)
        #expect(trial("settings", "void-reservation", "1", "--reason", "không dùng").code == 0)
        #expect(trial("settings", "void-reservation", "1", "--reason", "x").code == 66)
        #expect(trial("settings", "reservations", "--json").json?.array?.first?["voidReason"] == "không dùng")
        #expect(trial("show", "incoming", "1/2026").out.contains("Đã hủy số: không dùng"))
        #expect(trial("settings", "reserve", "--for", "Ban A", "--until", "1/1/2026 08:00").code == 1)
        #expect(trial.register("a", symbol: "1/X", "--json").json?["number"] == 2)
    }

    @Test func `departments are added and listed`() {
        let trial = Trial.founded()
        #expect(trial("settings", "departments", "--add", "Văn phòng", "--code", "VP").out == "VP      Văn phòng\n")
        #expect(trial("settings", "departments", "--json").out == "[{\"name\":\"Văn phòng\",\"code\":\"VP\"}]\n")
        #expect(trial("settings", "departments", "--add", "").code == 1)
    }

    @Test func `two spellings become one issuer, a unit of the directory stays`() {
        let trial = Trial.founded()
        trial("register", "incoming", "--issuer", "So Noi vu", "--symbol", "5/X", "--subject", "a")
        trial("register", "incoming", "--issuer", "Sở Nội Vụ tỉnh", "--symbol", "6/X", "--subject", "b")
        #expect(trial("settings", "merge-issuers", "So Noi vu", "Sở Nội Vụ tỉnh").code == 0)
        #expect(trial("settings", "merge-issuers", "So Noi vu", "Sở Nội Vụ tỉnh").code == 66)
        #expect(trial("settings", "merge-issuers", "Sở Nội Vụ tỉnh", "Sở Nội Vụ tỉnh").code == 1)
        #expect(trial("settings", "merge-issuers", "Ai đó", "Sở Nội Vụ tỉnh").code == 66)
        let again = trial("register", "incoming", "--issuer", "Sở Nội Vụ tỉnh", "--symbol", "5/X", "--subject", "c")
        #expect(again.err.contains("nghi trùng số đến 1/2026"))
    }
}
