import TestSupport
import Testing

/// Numbers through many processes at once, and through kills in the middle of writing.
@Suite(.serialized) struct NumberSafetyTests {
    static func register(_ index: Int, office: String, milliseconds: Int = 20_000) throws -> ProcessResult {
        try Program.run(
            [
                "register", "incoming", "--issuer", "Sở Nội vụ", "--symbol", "\(index)/BC-SNV", "--subject",
                "báo cáo số \(index)",
                "--key", "form-\(index)", "--json",
            ], office: office, milliseconds: milliseconds)
    }

    static func numbers(_ office: String) throws -> [Int] {
        let list = try Program.run(["list", "incoming", "--limit", "10000", "--json"], office: office)
        // "number":12 in each object of the array; read without a decoder of ours, which is not what is tested here.
        return list.output.components(between: "\"number\":").compactMap { Int($0.prefix { $0.isNumber }) }
    }

    @Test func `eight processes at once leave no gap and no repeat`() async throws {
        let folder = try TemporaryFolder()
        let office = try Program.office(in: folder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for index in 0..<12 {
                        let done = try Self.register(worker * 100 + index, office: office)
                        #expect(done.status == .exited(0), "\(done.errors)")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try Self.numbers(office).sorted() == Array(1...96))
        #expect(try Program.run(["verify"], office: office).status == .exited(0))
    }

    @Test func `eight processes at once leave no gap and no repeat in the outgoing register`() async throws {
        let folder = try TemporaryFolder()
        let office = try Program.office(in: folder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for index in 0..<12 {
                        let done = try Program.run(
                            [
                                "register", "outgoing", "--type", worker % 2 == 0 ? "BC" : "KH", "--symbol", "BC-CĐ",
                                "--subject", "báo cáo số \(index)", "--signer", "Sơn", "--recipient", "Sở Nội vụ",
                                "--key",
                                "form-\(worker)-\(index)", "--json",
                            ], office: office, milliseconds: 20_000)
                        #expect(done.status == .exited(0), "\(done.errors)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let list = try Program.run(["list", "outgoing", "--json"], office: office)
        let numbers = list.output.components(between: "\"number\":").compactMap { Int($0.prefix { $0.isNumber }) }
        #expect(numbers.sorted() == Array(1...96))
        #expect(try Program.run(["verify"], office: office).status == .exited(0))
    }

    @Test func `eight processes at once leave no gap and no repeat among copies, whatever their form`() async throws {
        let folder = try TemporaryFolder()
        let office = try Program.office(in: folder)
        #expect(try Self.register(1, office: office).status == .exited(0))
        let forms = [["sao-y"], ["sao-luc"], ["trich-sao", "--part", "Mục I"]]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for index in 0..<6 {
                        let done = try Program.run(
                            ["register", "copy", "1", "--form"] + forms[(worker + index) % 3] + [
                                "--recipient", "Ban Tổ chức", "--copies", "1", "--signer", "Sơn", "--key",
                                "form-\(worker)-\(index)", "--json",
                            ], office: office, milliseconds: 20_000)
                        #expect(done.status == .exited(0), "\(done.errors)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let list = try Program.run(["list", "copies", "--json"], office: office)
        let numbers = list.output.components(between: "\"kind\":\"copy\",\"number\":").compactMap {
            Int($0.prefix { $0.isNumber })
        }
        #expect(numbers.sorted() == Array(1...48), "\(list.output.prefix(300))")
        #expect(try Program.run(["verify"], office: office).status == .exited(0))
    }

    @Test func `killed in the middle, no number that was told is lost and none is given twice`() throws {
        let folder = try TemporaryFolder()
        let office = try Program.office(in: folder)
        var told: [Int] = []
        for index in 0..<60 {
            // A limit of 1 to 20 ms ends many of them somewhere between start and commit.
            if let done = try? Self.register(index, office: office, milliseconds: 1 + index % 20),
                done.status == .exited(0),
                let number = done.output.components(between: "\"number\":").first.flatMap({
                    Int($0.prefix { $0.isNumber })
                })
            {
                told.append(number)
            }
        }
        // The same forms again: what was kept before gets the number it had.
        for index in 0..<60 { #expect(try Self.register(index, office: office).status == .exited(0)) }
        let numbers = try Self.numbers(office).sorted()
        #expect(numbers == Array(1...60))
        #expect(Set(told).isSubset(of: Set(numbers)) && Set(told).count == told.count)
        let verified = try Program.run(["verify"], office: office)
        #expect(verified.status == .exited(0), "\(verified.output)")
    }
}

extension String {
    /// What follows each occurrence of a mark, up to the next.
    func components(between mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: mark) {
            rest = rest[found.upperBound...]
            parts.append(String(rest.firstRange(of: mark).map { rest[..<$0.lowerBound] } ?? rest))
        }
        return parts
    }
}
