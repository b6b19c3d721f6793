import Glibc
import Reports
import Screens
import Testing

@testable import Shell

/// Printing through programs that stand in for those of the machine.
@Suite struct PrinterTests {
    private let trial = Trial()
    private let work = PaperWork.print(title: "Danh sách 02/TrS", text: "một\n", sheet: .portrait)

    /// - Parameter lpstat: what it does; `nil` where it is not there.
    private func outlet(lpstat: String?) -> PageOutlet {
        program("lp", "echo \"$@\" >> \(trial.path("printed")); cat >> \(trial.path("paper"))")
        if let lpstat { program("lpstat", lpstat) }
        var outlet = PageOutlet(office: trial.path("office.db"), login: "lan")
        outlet.printer.path = trial.folder + ":/bin:/usr/bin"
        return outlet
    }

    private func program(_ name: String, _ body: String) {
        chmod(trial.write("#!/bin/sh\n\(body)\n", to: name), 0o700)
    }

    private var printed: String { String(decoding: trial.bytes(of: "printed"), as: UTF8.self) }

    private static let two = """
        case $1 in
        -e) echo HP_Van_thu; echo Canon_VP;;
        -d) test "$LC_ALL" = C.UTF-8 && echo "system default destination: Canon_VP";;
        esac
        """

    @Test
    func `where there are several printers the person is asked, the preferred one first, and nothing is printed yet`() {
        let outlet = outlet(lpstat: Self.two)
        #expect(outlet.run(work) == .whichPrinter(["Canon_VP", "HP_Van_thu"], work))
        #expect(printed.isEmpty)
        #expect(outlet.run(.printing(work, on: "HP_Van_thu")) == .printed)
        #expect(printed.contains("-d HP_Van_thu") && printed.contains("-t Danh sách 02/TrS"), "\(printed)")
        #expect(trial.bytes(of: "paper") == Array("một\n".utf8))
    }

    @Test(arguments: [
        "echo HP_Van_thu", "exit 1",
        "case $1 in -a) echo 'HP_Van_thu accepting requests since 2026';; *) exit 1;; esac",
    ])
    func `one printer or none that is told of is printed on without a question`(_ lpstat: String) {
        #expect(outlet(lpstat: lpstat).run(work) == .printed)
        #expect(!printed.contains("-d "), "\(printed)")
    }

    @Test func `an older lpstat tells of the printers that take something`() {
        let older =
            "case $1 in -a) echo 'A accepting requests'; echo 'B accepting requests';; -d) echo 'no system default destination';; *) exit 1;; esac"
        #expect(outlet(lpstat: older).run(work) == .whichPrinter(["A", "B"], work))
    }
}
