import Testing

@testable import TestSupport

@Suite struct SnapshotTests {
    @Test func `a snapshot is missing, written, the same and different in turn`() throws {
        try withTemporaryFolder { folder throws in
            let snapshot = Snapshot(name: "màn hình", folder: folder.path(of: "Snapshots"))
            #expect(try snapshot.compare("một\nhai", update: false) == .missing)
            #expect(try snapshot.compare("một\nhai", update: true) == .written)
            #expect(try folder.read("Snapshots/màn hình.txt") == Array("một\nhai\n".utf8))
            #expect(try snapshot.compare("một\nhai", update: false) == .same)
            #expect(try snapshot.compare("một\nhai\n", update: true) == .same)
            #expect(try snapshot.compare("một\nba", update: false) == .different(" │một\n-│hai\n+│ba"))
            #expect(try snapshot.compare("một\nba", update: true) == .written)
            #expect(try snapshot.compare("một\nba", update: false) == .same)
        }
    }

    @Test func `a composed letter is not its decomposition`() throws {
        try withTemporaryFolder { folder throws in
            let snapshot = Snapshot(name: "x", folder: folder.path)
            _ = try snapshot.compare("\u{E9}", update: true)
            #expect(try snapshot.compare("e\u{301}", update: false) == .different("-│\u{E9}\n+│e\u{301}"))
        }
    }

    @Test func `far from a change the lines are left out`() {
        #expect(
            LineDifference.text(expected: "1\n2\n3\n4\n5\n6\n7\n8\n", actual: "1\n2\n3\nx\n5\n6\n7\n8\n")
                == "…\n │2\n │3\n-│4\n+│x\n │5\n │6\n…")
    }

    @Test func `a missing snapshot is recorded where the test stands`() throws {
        try withTemporaryFolder { folder throws in
            withKnownIssue {
                expectSnapshot("x", named: "there is no such snapshot", file: "/nonexistent/Tests.swift")
            } matching: { issue in
                issue.comments.first?.rawValue.contains("there is no such snapshot") == true
            }
        }
    }
}
