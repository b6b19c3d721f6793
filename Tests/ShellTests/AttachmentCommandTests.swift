import Glibc
import Interchange
import Testing

@testable import Shell

@Suite struct AttachmentCommandTests {
    let trial = Trial.founded()

    init() { trial.register() }

    @Test func `files are attached, listed, saved and taken out`() {
        let (one, two) = (trial.write("một", to: "một.txt"), trial.write("%PDF-1.7 hai", to: "hai.pdf"))
        let done = trial("attach", "1", one, two)
        #expect(done.code == 0 && done.out == "Đã thêm vào số đến 1/2026: một.txt, hai.pdf.\n")
        let listed = trial("show", "attachments", "1", "--json").json?.array ?? []
        #expect(listed.map { $0["name"] } == ["một.txt", "hai.pdf"] && listed.map { $0["kind"] } == ["text", "pdf"])
        #expect(
            listed.first?.object?.map(\.key) == [
                "place", "name", "kind", "bytes", "sha256", "addedAt", "addedBy", "removed", "destroyedIn", "text",
            ])
        #expect(trial("attachment", "save", "1", "2", trial.path("ra.pdf")).code == 0)
        #expect(trial.bytes(of: "ra.pdf") == Array("%PDF-1.7 hai".utf8))
        #expect(trial("attachment", "save", "1", "2", trial.path("ra.pdf")).code == 73)
        #expect(trial("attachment", "remove", "1", "2").code == 1)
        #expect(trial("attachment", "remove", "1", "2", "--reason", "nhầm").code == 0)
        #expect(trial("attachment", "remove", "1", "2", "--reason", "nhầm").code == 1)
        #expect(trial("attachment", "remove", "1", "9", "--reason", "nhầm").code == 66)
        #expect(trial("show", "attachments", "1").out.contains("hai.pdf · đã bỏ ra: nhầm"))
        #expect(trial("show", "attachments", "1", "--json").json?.array?.last?["removed"]?["reason"] == "nhầm")
        #expect(trial("show", "incoming", "1").out.contains("bỏ tệp ra"))
        #expect(trial("verify").code == 0)
    }

    @Test func `one refused file keeps all out, with a sentence and a code`() {
        let good = trial.write("một", to: "một.txt")
        symlink(good, trial.path("link"))
        let cases: [(String, Int32, String)] = [
            (trial.path("link"), 65, "liên kết"), (trial.path("none"), 66, "Không có tệp"),
            ("/dev/null", 65, "thiết bị"),
            (trial.write("", to: "empty"), 65, "trống"), (trial.path("office.db"), 65, "của chính chương trình"),
            (trial.write("x", to: "Mật.pdf"), 1, "dấu mật"),
        ]
        for (path, code, words) in cases {
            let result = trial("attach", "1", good, path)
            #expect(result.code == code && result.err.contains(words), "\(path): \(result.err)")
        }
        #expect(trial("attach", "1", good, good).code == 1)
        #expect(trial("show", "attachments", "1", "--json").out == "[]\n")
        #expect(trial("attach", "7", good).code == 66)
        #expect(trial("attach", "1").code == 64)
    }

    @Test func `the longest file and the scan folder are set and kept`() {
        mkdir(trial.path("quét"), 0o700)
        #expect(trial("settings", "set", "--file-limit", "1").out == "Mỗi tệp đính kèm tối đa: 1 MB\n")
        let large = trial.write([UInt8](repeating: 1, count: 1 << 20 | 1), to: "lớn.bin")
        #expect(trial("attach", "1", large).err.contains("lớn hơn 1 MB"))
        #expect(
            trial("settings", "set", "--scan-folder", trial.path("quét")).out == "Thư mục quét: \(trial.path("quét"))\n"
        )
        #expect(trial("settings", "set", "--scan-folder", trial.path("none")).code == 66)
        trial("user", "add", "--login", "hoa", "--name", "Lê Thị Hoa", "--roles", "clerk")
        #expect(trial("settings", "set", "--as", "hoa", "--file-limit", "5").code == 77)
        #expect(trial("settings", "set", "--as", "hoa", "--scan-folder", trial.path("quét"), "--everyone").code == 77)
        #expect(trial("settings", "set", "--as", "hoa", "--scan-folder", trial.path("quét"), "--json").code == 0)
    }

    @Test func `who may not see a document gets none of its files`() {
        _ = trial("attach", "1", trial.write("một", to: "một.txt"))
        trial("user", "add", "--login", "an", "--name", "Lê An", "--roles", "administrator")
        trial("user", "add", "--login", "hoa", "--name", "Lê Hoa", "--roles", "officer")
        #expect(trial("show", "attachments", "1", "--as", "an", "--json").out == "[]\n")
        #expect(trial("attachment", "save", "1", "1", trial.path("x"), "--as", "an").code == 66)
        #expect(trial("show", "attachments", "1", "--as", "hoa").code == 66)
        #expect(trial("attach", "1", trial.path("một.txt"), "--as", "an").code == 77)
    }
}
