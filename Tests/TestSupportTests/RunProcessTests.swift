import Glibc
import Testing

@testable import TestSupport

@Suite struct RunProcessTests {
    @Test func `status and both streams come back`() throws {
        let result = try runProcess("/bin/sh", ["-c", "printf một; printf hai >&2; exit 7"])
        #expect(result.status == .exited(7))
        #expect(result.output == "một")
        #expect(result.errors == "hai")
    }

    @Test func `megabytes go in and out at once without blocking`() throws {
        let input = [UInt8]((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 % 251) })
        let result = try runProcess("/bin/sh", ["-c", "tee /dev/stderr"], input: input)
        #expect(result.status == .exited(0))
        #expect(result.stdout == input)
        #expect(result.stderr == input)
    }

    @Test func `a program may leave its input unread`() throws {
        let result = try runProcess("/bin/true", input: [UInt8](repeating: 0x61, count: 1_000_000))
        #expect(result.status == .exited(0))
    }

    @Test func `the environment is the one given`() throws {
        let result = try runProcess("/usr/bin/env", environment: ["A": "1", "B": "hai"])
        #expect(result.output == "A=1\nB=hai\n")
    }

    @Test func `a signal is told apart from an exit code`() throws {
        #expect(try runProcess("/bin/sh", ["-c", "kill -TERM $$"]).status == .signalled(SIGTERM))
    }

    @Test func `a program that does not end is killed with what it wrote`() {
        #expect(throws: ProcessFault.timedOut(stdout: Array("x".utf8), stderr: [])) {
            try runProcess("/bin/sh", ["-c", "printf x; exec cat /dev/zero >/dev/null"], timeoutMilliseconds: 1_000)
        }
    }

    @Test func `a missing program is a fault`() {
        #expect(throws: ProcessFault.system(SystemFault("posix_spawn /no/such", code: ENOENT))) {
            try runProcess("/no/such")
        }
    }

    @Test func `a temporary folder goes with all that is in it`() throws {
        let path = try withTemporaryFolder { folder throws in
            try folder.write("xin chào", to: "a.txt")
            mkdir(folder.path(of: "b"), 0o700)
            try folder.write([0, 1], to: "b/c")
            symlink("/etc", folder.path(of: "link"))
            chmod(folder.path(of: "b"), 0)
            #expect(try folder.names() == ["a.txt", "b", "link"])
            #expect(try folder.read("a.txt") == Array("xin chào".utf8))
            return folder.path
        }
        #expect(access(path, F_OK) != 0)
        #expect(access("/etc/passwd", F_OK) == 0)
    }
}
