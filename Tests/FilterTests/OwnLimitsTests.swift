import TestSupport
import Testing

@Suite struct OwnLimitsTests {
    /// The limits of a running filter as the kernel tells them, by the names of /proc/PID/limits.
    private func limits(_ name: String, mode: String = "xlsx", _ settled: String) throws -> [String: String] {
        let folder = try TemporaryFolder()
        // The filter waits for its input while it is looked at; that its limits stand is waited for, not guessed.
        let script = """
            cd "$1" && mkfifo in && { "$2" "$4" <in >out & } && exec 3>in
            until grep -q "$3" /proc/$!/limits; do :; done
            cat /proc/$!/limits; exec 3>&-; wait
            """
        let result = try runProcess(
            "/bin/sh", ["-c", script, "sh", folder.path, BuiltPrograms.path(name), settled, mode])
        var found: [String: String] = [:]
        for line in result.output.split(separator: "\n") {
            guard
                let key = [
                    "Max cpu time", "Max file size", "Max open files", "Max processes", "Max address space",
                    "Max core file size",
                ].first(where: { line.hasPrefix($0) })
            else { continue }
            found[key] = line.dropFirst(key.count).split(separator: " ").prefix(2).joined(separator: " ")
        }
        return found
    }

    @Test func `what reads foreign bytes can open nothing, write no file and start nobody, and cannot take that back`()
        throws
    {
        #expect(
            try limits("vanthu-intake", "Max processes *0 *0") == [
                "Max cpu time": "15 15", "Max file size": "0 0", "Max open files": "3 3", "Max processes": "0 0",
                "Max address space": "\(768 << 20) \(768 << 20)", "Max core file size": "0 0",
            ])
    }

    @Test(arguments: ["xlsx", "pdf", "docx"])
    func `what writes files has limits too`(mode: String) throws {
        #expect(
            try limits("vanthu-typeset", mode: mode, "Max processes *0 *0") == [
                "Max cpu time": "60 60", "Max file size": "\(128 << 20) \(128 << 20)", "Max open files": "1024 1024",
                "Max processes": "0 0", "Max address space": "\(768 << 20) \(768 << 20)", "Max core file size": "0 0",
            ])
    }
}
